//! The undocumented behaviours of the real cloud, each with a default.

use serde::{Deserialize, Serialize};

/// Behaviours that are not publicly known. The README explains each default.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Switches {
    /// The effect of a second exchange of the same refresh token within the leeway on the first child.
    pub sibling: Sibling,
    /// Whether a leeway exchange returns the first child's pair again instead of a new one.
    pub replay_same_pair: bool,
    /// Whether two consents of one user for one app share a token family.
    pub family: FamilyScope,
    /// Whether a new consent ends the older families of the same user and app.
    pub reconsent_kills_older_families: bool,
    /// Whether reuse after the leeway also ends the family's access tokens, not only its refresh tokens.
    pub breach_kills_access_tokens: bool,
    /// The seconds in which a rotated refresh token may be exchanged again, and its access token stays valid.
    pub leeway_seconds: i64,
    /// The days without use after which a refresh token expires.
    pub idle_days: i64,
    /// The days from the first consent after which a family expires, however often it was refreshed.
    pub absolute_days: Option<i64>,
    /// The lifetime of an authorization code in seconds.
    pub code_seconds: i64,
    /// The lifetime of an access token in seconds, as in `expires_in`.
    pub access_token_seconds: i64,
    /// The form of the response to an invalid refresh token.
    pub invalid_token: InvalidToken,
    /// Whether `audience` must be sent to `/authorize`.
    pub audience_required: bool,
    /// Whether `prompt=consent` must be sent to `/authorize`.
    pub prompt_required: bool,
    /// Whether the login and consent pages have `Cross-Origin-Opener-Policy: same-origin`, which takes a popup its opener.
    pub isolated_pages: bool,
    /// The response of the product APIs to an expired access token.
    pub expired_token: ExpiredToken,
    /// The scopes of the tokens that a refresh returns after a later consent for other scopes.
    pub refresh_scopes: RefreshScopes,
    /// Where the links of Jira's responses lead.
    pub links: LinkForm,
    /// The seconds after which the searches by JQL and CQL find a change.
    pub index_delay_seconds: i64,
    /// The rate limits, off by default.
    pub limits: Limits,
    /// Whether a code challenge is verified at the exchange.
    pub pkce: Pkce,
    /// The response to a request for a scope that the app does not have.
    pub invalid_scope: InvalidScope,
    /// The `error_description` when the user cancels.
    pub cancel_description: String,
    /// The effect of `POST /oauth/revoke`.
    pub revoke: Revoke,
    /// The size of an access token.
    pub token_size: TokenSize,
    /// Whether a token response has the member `token_type`.
    pub token_type_member: bool,
    /// The contents of `scopes` in accessible-resources.
    pub resource_scopes: ResourceScopes,
    /// The form of the 403 for a site or product that the grant does not cover.
    pub not_installed: NotInstalled,
    /// The status of the response to an unknown cloud id: 404, or 403 in the not-installed form.
    pub unknown_cloud_id_status: u16,
    /// The number of scopes in a token above which the gateway returns an HTML 400 (`Request header is too large`).
    pub max_scopes_in_token: Option<usize>,
    /// Which operations are answered from the documented shape of their response.
    pub schema_mode: SchemaMode,
}

impl Default for Switches {
    fn default() -> Self {
        Self {
            sibling: Sibling::All,
            replay_same_pair: false,
            family: FamilyScope::PerConsent,
            reconsent_kills_older_families: false,
            breach_kills_access_tokens: false,
            leeway_seconds: 600,
            idle_days: 90,
            absolute_days: None,
            code_seconds: 300,
            access_token_seconds: 3600,
            invalid_token: InvalidToken::Live,
            audience_required: true,
            prompt_required: true,
            isolated_pages: false,
            expired_token: ExpiredToken::Unauthorized,
            refresh_scopes: RefreshScopes::Own,
            links: LinkForm::Api,
            index_delay_seconds: 0,
            limits: Limits::default(),
            pkce: Pkce::Verify,
            invalid_scope: InvalidScope::ErrorPage,
            cancel_description: "User did not authorize the request".to_owned(),
            revoke: Revoke::Works,
            token_size: TokenSize::Usual,
            token_type_member: true,
            resource_scopes: ResourceScopes::Intersection,
            not_installed: NotInstalled::Gateway,
            unknown_cloud_id_status: 404,
            max_scopes_in_token: None,
            schema_mode: SchemaMode::Off,
        }
    }
}

/// The operations that are answered from the documented shape of their response: the request is validated, and the
/// response is an instance of the schema, independent of any state. A response header says so.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum SchemaMode {
    /// None: an operation that is not simulated returns 501.
    #[default]
    Off,
    /// Those that are not simulated.
    Unsimulated {
        /// Selects the instance.
        seed: u64,
    },
    /// All, also those that no OAuth 2.0 (3LO) token may call.
    All {
        /// Selects the instance.
        seed: u64,
    },
}

/// The effect on the first child when its parent is exchanged again within the leeway.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Sibling {
    /// Every child stays valid.
    #[default]
    All,
    /// A new child revokes the earlier ones.
    Last,
    /// As `Last`, and using a revoked child ends the family.
    LastKill,
}

/// The scope of a token family.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum FamilyScope {
    /// Each consent starts a family.
    #[default]
    PerConsent,
    /// All consents of one user for one app share a family.
    PerUserAndApp,
}

/// The response of the product APIs to an expired access token.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ExpiredToken {
    /// 401.
    #[default]
    Unauthorized,
    /// 404 from version 2 of Confluence's API, and the not-installed 403 from the others.
    NotFoundOrForbidden,
    /// The not-installed 403 for writes, and 401 for reads.
    ForbiddenWrites,
}

/// The scopes of the tokens that a refresh returns.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum RefreshScopes {
    /// Those of the consent that started the family.
    #[default]
    Own,
    /// Those of the user's latest consent to the app.
    Latest,
}

/// Where the links of Jira's responses lead.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum LinkForm {
    /// To the API, `{api}/ex/jira/{cloudid}`.
    #[default]
    Api,
    /// To the site, `https://{name}.atlassian.net`.
    Site,
}

/// The rate limits of the product APIs. A limit that is `None` is off.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Limits {
    /// The points of an app per hour, over all sites: 65,000 in the real cloud.
    pub points_per_hour: Option<u32>,
    /// The calls per second of one operation on one site, shared by all callers: 50 to 150 in the real
    /// cloud. Each operation has a bucket with as many tokens.
    pub burst_per_second: Option<u32>,
    /// The writes to one issue in two seconds: 20 in the real cloud.
    pub issue_writes_per_2s: Option<u32>,
    /// The headers that tell the limits.
    pub headers: LimitHeaders,
}

/// The headers of rate limits.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum LimitHeaders {
    /// `X-RateLimit-*`, `RateLimit-Reason` and `Retry-After`.
    #[default]
    Classic,
    /// `RateLimit`, `RateLimit-Policy`, `RateLimit-Reason` and `Retry-After`.
    Structured,
    /// As `Classic` and `Structured`, with the prefix `Beta-`; nothing is refused.
    Beta,
    /// Only the status 429.
    Bare,
}

/// The form of the response to an invalid refresh token.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum InvalidToken {
    /// As measured: `unauthorized_client`, `refresh_token is invalid`.
    #[default]
    Live,
    /// As documented: `invalid_grant`, `Unknown or invalid refresh token.`.
    Documented,
    /// As seen in an incident: the phrase is in `error`, and there is no description.
    PhraseInError,
}

/// Whether code challenges are verified.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Pkce {
    /// A challenge is verified.
    #[default]
    Verify,
    /// Challenges are accepted and ignored.
    Ignore,
}

/// The response to a scope that the app does not have.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum InvalidScope {
    /// The error page; the app is not notified.
    #[default]
    ErrorPage,
    /// `error=invalid_scope` at the callback, as in RFC 6749.
    Callback,
}

/// The behaviour of the revocation endpoint.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Revoke {
    /// 200, and the token's family ends.
    #[default]
    Works,
    /// 200 without an effect.
    Pretends,
    /// 404.
    Missing,
}

/// The size of tokens.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum TokenSize {
    /// 1.5 to 3 KB.
    #[default]
    Usual,
    /// A little over 8 KB.
    Large,
}

/// The contents of `scopes` in accessible-resources.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ResourceScopes {
    /// The token's scopes that belong to the product.
    #[default]
    Intersection,
    /// The app's scopes that belong to the product.
    App,
}

/// The form of the not-installed response.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum NotInstalled {
    /// `{"code":403,"message":…}`.
    #[default]
    Gateway,
    /// `{"errorMessages":[…],"errors":{}}`.
    Jira,
}

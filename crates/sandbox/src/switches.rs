//! Every behaviour of the real cloud that is not documented, each with a default.

use serde::{Deserialize, Serialize};

/// Behaviours that nobody outside Atlassian knows for certain. The README lists what speaks for each default.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Switches {
    /// What a second exchange of the same refresh token inside the leeway does to the first child.
    pub sibling: Sibling,
    /// A leeway exchange answers with the first child's pair again, instead of a new pair.
    pub replay_same_pair: bool,
    /// Whether two consents of one user for one app share a token family.
    pub family: FamilyScope,
    /// A new consent ends the older families of the same user and app.
    pub reconsent_kills_older_families: bool,
    /// Reuse after the leeway ends the family's access tokens, too, not only its refresh tokens.
    pub breach_kills_access_tokens: bool,
    /// Seconds in which a rotated refresh token may be exchanged again, and its access token lives on.
    pub leeway_seconds: i64,
    /// Days without use after which a refresh token is dead.
    pub idle_days: i64,
    /// Days from the first consent after which a family is dead, however often it was refreshed.
    pub absolute_days: Option<i64>,
    /// Life of an authorization code in seconds.
    pub code_seconds: i64,
    /// Life of an access token in seconds, as `expires_in` says.
    pub access_token_seconds: i64,
    /// Form of the answer to a dead refresh token.
    pub dead_token: DeadToken,
    /// Whether `audience` must be sent to `/authorize`.
    pub audience_required: bool,
    /// Whether a code challenge that was sent is verified at the exchange.
    pub pkce: Pkce,
    /// What happens to a request for a scope that the app does not have.
    pub invalid_scope: InvalidScope,
    /// `error_description` when the user cancels.
    pub cancel_description: String,
    /// What `POST /oauth/revoke` does.
    pub revoke: Revoke,
    /// Bytes of an access token.
    pub token_size: TokenSize,
    /// Whether a token answer carries `token_type`.
    pub token_type_member: bool,
    /// What `scopes` in accessible-resources lists.
    pub resource_scopes: ResourceScopes,
    /// Form of the 403 for a site or product that the grant does not cover.
    pub not_installed: NotInstalled,
    /// Status of the answer to a cloud id that does not exist: 404, or 403 in the not-installed form.
    pub unknown_cloud_id_status: u16,
    /// Scopes in one token above which the gateway answers an HTML 400 (`Request header is too large`).
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
            dead_token: DeadToken::Live,
            audience_required: true,
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

/// Which operations are answered from the documented shape of their response: the request is validated, and the
/// response is an instance of the schema that has nothing to do with any state. A response header says so.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum SchemaMode {
    /// None: an operation without state is answered with 501.
    #[default]
    Off,
    /// Those without state.
    Unsimulated {
        /// Which instance is returned.
        seed: u64,
    },
    /// All, also those that no OAuth 2.0 (3LO) token may call.
    All {
        /// Which instance is returned.
        seed: u64,
    },
}

/// Fate of the first child when its parent is exchanged again inside the leeway.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Sibling {
    /// Every child lives.
    #[default]
    All,
    /// A new child revokes the earlier ones.
    Last,
    /// As `Last`, and using a revoked child ends the family.
    LastKill,
}

/// What makes a token family.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum FamilyScope {
    /// Each consent begins a family.
    #[default]
    PerConsent,
    /// All consents of one user for one app share a family.
    PerUserAndApp,
}

/// Form of the answer to a dead refresh token.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum DeadToken {
    /// As measured: `unauthorized_client`, `refresh_token is invalid`.
    #[default]
    Live,
    /// As documented: `invalid_grant`, `Unknown or invalid refresh token.`.
    Documented,
    /// As seen in an incident: the phrase stands in `error`, and there is no description.
    PhraseInError,
}

/// Whether code challenges count.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Pkce {
    /// A challenge that was sent is verified.
    #[default]
    Verify,
    /// Challenges are accepted and forgotten.
    Ignore,
}

/// Answer to a scope that the app does not have.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum InvalidScope {
    /// The error page; nothing reaches the callback.
    #[default]
    ErrorPage,
    /// `error=invalid_scope` at the callback, as RFC 6749 says.
    Callback,
}

/// What the revocation endpoint does.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Revoke {
    /// 200, and the token's family is dead.
    #[default]
    Works,
    /// 200, and nothing happens.
    Pretends,
    /// 404.
    Missing,
}

/// How long tokens are.
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

/// What `scopes` in accessible-resources lists.
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

/// Form of the not-installed answer.
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

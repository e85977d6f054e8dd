//! Signing in at an identity provider: the client of [OpenID Connect Core 1.0], with the authorization code flow.
//!
//! The ID token comes from the token endpoint, over TLS, in the response to a request that only this gateway can make.
//! So TLS authenticates its issuer, and its signature is not checked again (section 3.1.3.7, item 6). All URLs of the
//! provider have to begin with `https`, except on this machine.
//!
//! [OpenID Connect Core 1.0]: https://openid.net/specs/openid-connect-core-1_0.html

use std::{sync::Arc, time::Duration};

use base64::{
    Engine,
    engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD},
};
use http::header::{ACCEPT, AUTHORIZATION};
use serde::Deserialize;
use serde_json::{Map, Value};
use threelo_core::{
    Timestamp,
    clock::Clock,
    secret::{AccessToken, AuthorizationCode, ClientSecret},
};
use threelo_oauth::Pkce;
use tokio::sync::Mutex;
use url::{Host, Url, form_urlencoded};

/// Timeout of a request to the provider.
const TIMEOUT: Duration = Duration::from_secs(10);
/// Maximum size of a response in bytes.
const MAX_RESPONSE: usize = 1024 * 1024;
/// How long the description of a provider is used before it is read again.
const DISCOVERY_LIFETIME: Duration = Duration::from_secs(60 * 60);
/// How long nothing is sent after the description could not be read.
const DISCOVERY_COOLDOWN: Duration = Duration::from_secs(5);
/// Maximum number of characters of a name.
const MAX_NAME: usize = 100;
/// Maximum length of the id of an account (section 2).
const MAX_SUBJECT: usize = 255;
/// By how much the clocks of the provider and of this machine may differ, in seconds.
const CLOCK_TOLERANCE: i64 = 60;

/// The settings of an identity provider.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OidcSettings {
    /// The URL of the provider, exactly as in its ID tokens.
    pub issuer: Url,
    /// The id of this gateway at the provider.
    pub client_id: String,
    /// The secret of this gateway at the provider; none for a public client.
    pub client_secret: Option<ClientSecret>,
    /// The scopes to request. Must contain `openid`.
    pub scopes: String,
    /// The claim with the values that roles are given for. Dots lead into objects.
    pub role_claim: String,
}

impl OidcSettings {
    /// Returns settings with usual scopes, and the groups of a person as the claim.
    pub fn new(issuer: Url, client_id: impl Into<String>) -> Self {
        Self {
            issuer,
            client_id: client_id.into(),
            client_secret: None,
            scopes: "openid profile email".to_owned(),
            role_claim: "groups".to_owned(),
        }
    }
}

/// A client of one identity provider. Clones share what is known about the provider.
#[derive(Clone)]
pub struct OidcClient {
    settings: Arc<OidcSettings>,
    http: reqwest::Client,
    clock: Arc<dyn Clock>,
    discovered: Arc<Mutex<Option<Discovered>>>,
}

/// The outcome of the last discovery, and when it happened.
struct Discovered {
    at: Timestamp,
    outcome: Result<Arc<Metadata>, OidcError>,
}

/// The description that a provider publishes (OpenID Connect Discovery 1.0, section 3).
#[derive(Debug, Deserialize)]
struct Metadata {
    issuer: String,
    authorization_endpoint: Url,
    token_endpoint: Url,
    userinfo_endpoint: Option<Url>,
    token_endpoint_auth_methods_supported: Option<Vec<String>>,
}

/// A person who signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Claims {
    /// The id of the account at the provider.
    pub subject: String,
    /// The name, the user name, the email address or else the id.
    pub name: String,
    /// The values of the claim for roles.
    pub role_values: Vec<String>,
}

/// The random values of one sign-in, which bind its steps to each other.
#[derive(Debug)]
pub struct Secrets {
    /// Returned by the browser.
    pub state: String,
    /// Returned in the ID token.
    pub nonce: String,
    /// Proves to the provider that the code was requested here.
    pub pkce: Pkce,
}

/// Why nobody was signed in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum OidcError {
    /// No response.
    #[error("{url} does not answer ({reason}): check the network and HTTPS_PROXY")]
    Unreachable {
        /// What was requested.
        url: String,
        /// The error of the network.
        reason: String,
    },
    /// A response that is not what the specification describes.
    #[error("{url} answered with {problem}")]
    Unexpected {
        /// What was requested.
        url: String,
        /// What is wrong.
        problem: String,
    },
    /// The provider calls itself by another name.
    #[error(
        "the identity provider says that its issuer is {found:?}, not {expected:?}: set the issuer exactly as the provider writes it"
    )]
    OtherIssuer {
        /// The issuer in the settings.
        expected: String,
        /// The issuer that the provider names.
        found: String,
    },
    /// A URL without TLS.
    #[error("the identity provider uses the URL {0}, which does not begin with https")]
    Unencrypted(String),
    /// The token endpoint refuses the code or the credentials.
    #[error("the identity provider refuses the sign-in: {0}")]
    Refused(String),
    /// The ID token is for something else than this sign-in.
    #[error("the ID token is not valid for this sign-in: {0}")]
    InvalidToken(String),
}

impl OidcClient {
    /// Returns a client that sends its requests with `http`, which should not follow redirects.
    pub fn new(settings: OidcSettings, http: reqwest::Client, clock: Arc<dyn Clock>) -> Self {
        Self {
            settings: Arc::new(settings),
            http,
            clock,
            discovered: Arc::default(),
        }
    }

    /// Returns the issuer in the settings.
    pub fn issuer(&self) -> &Url {
        &self.settings.issuer
    }

    /// Returns the name of the claim for roles.
    pub fn role_claim(&self) -> &str {
        &self.settings.role_claim
    }

    /// Checks that the provider is reached and describes itself as the specification demands.
    ///
    /// # Errors
    /// [`OidcError`].
    pub async fn check(&self) -> Result<(), OidcError> {
        self.discover().await.map(drop)
    }

    /// Returns the URL at which a person signs in. The provider sends the browser back to `redirect_uri`.
    ///
    /// # Errors
    /// If the description of the provider cannot be read.
    pub async fn sign_in_url(
        &self,
        redirect_uri: &str,
        secrets: &Secrets,
    ) -> Result<Url, OidcError> {
        let metadata = self.metadata().await?;
        let mut url = metadata.authorization_endpoint.clone();
        url.query_pairs_mut().extend_pairs([
            ("response_type", "code"),
            ("client_id", &self.settings.client_id),
            ("redirect_uri", redirect_uri),
            ("scope", &self.settings.scopes),
            ("state", &secrets.state),
            ("nonce", &secrets.nonce),
            ("code_challenge", secrets.pkce.challenge()),
            ("code_challenge_method", "S256"),
        ]);
        Ok(url)
    }

    /// Exchanges the code that the browser has brought back, and returns who signed in.
    ///
    /// # Errors
    /// If the provider refuses the code, or its ID token is not for this sign-in.
    pub async fn finish(
        &self,
        code: &AuthorizationCode,
        redirect_uri: &str,
        secrets: &Secrets,
    ) -> Result<Claims, OidcError> {
        let metadata = self.metadata().await?;
        let tokens = self
            .exchange(&metadata, code, redirect_uri, secrets)
            .await?;
        let mut claims = self.validate(&tokens.id_token, &secrets.nonce)?;
        let is_complete = self.role_values(&claims).is_some() && name(&claims).is_some();
        if let (false, Some(url), Some(token)) = (
            is_complete,
            &metadata.userinfo_endpoint,
            &tokens.access_token,
        ) {
            let more = self.user_info(url, token).await?;
            if more.get("sub") != claims.get("sub") {
                let what = "the userinfo endpoint describes another account";
                return Err(OidcError::InvalidToken(what.to_owned()));
            }
            // What the ID token says takes precedence.
            for (claim, value) in more {
                claims.entry(claim).or_insert(value);
            }
        }
        let subject = text(&claims, "sub").unwrap_or_default().to_owned();
        let name = name(&claims).unwrap_or(&subject).chars();
        let name = name.filter(|c| !c.is_control()).take(MAX_NAME);
        Ok(Claims {
            name: name.collect(),
            role_values: self.role_values(&claims).unwrap_or_default(),
            subject,
        })
    }

    /// Returns the description of the provider, which is read again every hour.
    async fn metadata(&self) -> Result<Arc<Metadata>, OidcError> {
        let mut discovered = self.discovered.lock().await;
        let now = self.clock.now();
        let usable = discovered.as_ref().filter(|last| {
            let lifetime = match &last.outcome {
                Ok(_) => DISCOVERY_LIFETIME,
                Err(_) => DISCOVERY_COOLDOWN,
            };
            last.at <= now && now < last.at + lifetime
        });
        if let Some(last) = usable {
            return last.outcome.clone();
        }
        let outcome = self.discover().await.map(Arc::new);
        *discovered = Some(Discovered {
            at: now,
            outcome: outcome.clone(),
        });
        outcome
    }

    async fn discover(&self) -> Result<Metadata, OidcError> {
        let issuer = self.settings.issuer.as_str();
        let url = format!(
            "{}/.well-known/openid-configuration",
            issuer.trim_end_matches('/')
        );
        let metadata: Metadata = self.json(self.http.get(&url), &url).await?;
        // `Url` adds a slash to an issuer without a path, which counts in the ID token.
        if !is_issuer(&self.settings.issuer, &metadata.issuer) {
            return Err(OidcError::OtherIssuer {
                expected: issuer.to_owned(),
                found: metadata.issuer,
            });
        }
        let endpoints = [&metadata.authorization_endpoint, &metadata.token_endpoint];
        for endpoint in endpoints.into_iter().chain(&metadata.userinfo_endpoint) {
            if !is_protected(endpoint) {
                return Err(OidcError::Unencrypted(endpoint.to_string()));
            }
        }
        Ok(metadata)
    }

    async fn exchange(
        &self,
        metadata: &Metadata,
        code: &AuthorizationCode,
        redirect_uri: &str,
        secrets: &Secrets,
    ) -> Result<Tokens, OidcError> {
        let (settings, url) = (&self.settings, &metadata.token_endpoint);
        let mut form = vec![
            ("grant_type", "authorization_code"),
            ("code", code.expose()),
            ("redirect_uri", redirect_uri),
            ("code_verifier", secrets.pkce.verifier().expose()),
        ];
        let mut request = self.http.post(url.clone());
        match &settings.client_secret {
            Some(secret) if metadata.takes_basic() => {
                request = request.header(AUTHORIZATION, basic(&settings.client_id, secret));
            }
            secret => {
                form.push(("client_id", &settings.client_id));
                if let Some(secret) = secret {
                    form.push(("client_secret", secret.expose()));
                }
            }
        }
        self.json(request.form(&form), url.as_str()).await
    }

    async fn user_info(
        &self,
        url: &Url,
        token: &AccessToken,
    ) -> Result<Map<String, Value>, OidcError> {
        let request = self.http.get(url.clone()).bearer_auth(token.expose());
        self.json(request, url.as_str()).await
    }

    /// Sends a request and reads the JSON of the response.
    async fn json<T: for<'de> Deserialize<'de>>(
        &self,
        request: reqwest::RequestBuilder,
        url: &str,
    ) -> Result<T, OidcError> {
        let unreachable = |error: reqwest::Error| OidcError::Unreachable {
            url: url.to_owned(),
            reason: threelo_core::upstream::innermost(&error),
        };
        let unexpected = |problem: String| OidcError::Unexpected {
            url: url.to_owned(),
            problem,
        };
        let request = request.header(ACCEPT, "application/json").timeout(TIMEOUT);
        let mut response = request.send().await.map_err(unreachable)?;
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(unreachable)? {
            if body.len() + chunk.len() > MAX_RESPONSE {
                return Err(unexpected("more than 1 MB".to_owned()));
            }
            body.extend_from_slice(&chunk);
        }
        let status = response.status();
        if !status.is_success() {
            return Err(match serde_json::from_slice::<Refusal>(&body) {
                Ok(refusal) => OidcError::Refused(refusal.to_string()),
                Err(_) => unexpected(format!("the status {status}")),
            });
        }
        // The message of the parser may quote a token.
        serde_json::from_slice(&body).map_err(|error| {
            let (line, column) = (error.line(), error.column());
            unexpected(format!("unexpected JSON (line {line}, column {column})"))
        })
    }

    /// Returns the claims of an ID token that is for this gateway and this sign-in (section 3.1.3.7).
    fn validate(&self, token: &str, nonce: &str) -> Result<Map<String, Value>, OidcError> {
        let invalid = |what: String| Err(OidcError::InvalidToken(what));
        let mut parts = token.split('.');
        let (Some(_), Some(payload), Some(_), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return invalid("it is encrypted or malformed".to_owned());
        };
        let payload = URL_SAFE_NO_PAD.decode(payload).unwrap_or_default();
        let Ok(claims) = serde_json::from_slice::<Map<String, Value>>(&payload) else {
            return invalid("its claims cannot be read".to_owned());
        };
        let issuer = text(&claims, "iss").unwrap_or_default();
        if !is_issuer(&self.settings.issuer, issuer) {
            return invalid(format!(
                "its issuer is {issuer:?}, not {}",
                self.settings.issuer
            ));
        }
        let client = &self.settings.client_id;
        let audience = match claims.get("aud") {
            Some(Value::Array(all)) => all.iter().filter_map(Value::as_str).collect(),
            one => Vec::from_iter(one.and_then(Value::as_str)),
        };
        if !audience.contains(&client.as_str()) {
            return invalid(format!("it is for {audience:?}, not for {client:?}"));
        }
        let authorized_party = text(&claims, "azp");
        if authorized_party.is_some_and(|party| party != client)
            || (audience.len() > 1 && authorized_party.is_none())
        {
            return invalid(format!(
                "it was issued to {:?}, not to {client:?}",
                authorized_party.unwrap_or_default()
            ));
        }
        let now = self.clock.now().as_second();
        let seconds = |claim| {
            claims
                .get(claim)
                .and_then(Value::as_f64)
                .map(|at| at as i64)
        };
        match seconds("exp") {
            None => return invalid("it does not say when it expires".to_owned()),
            Some(end) if end.saturating_add(CLOCK_TOLERANCE) <= now => {
                return invalid(
                    "it has expired: compare the clocks of the provider and of the gateway"
                        .to_owned(),
                );
            }
            Some(_) => {}
        }
        match seconds("iat") {
            None => return invalid("it does not say when it was issued".to_owned()),
            Some(begin) if begin > now.saturating_add(CLOCK_TOLERANCE) => {
                return invalid(
                    "it was issued in the future: compare the clocks of the provider and of the gateway"
                        .to_owned(),
                );
            }
            Some(_) => {}
        }
        if text(&claims, "nonce") != Some(nonce) {
            return invalid("it belongs to another sign-in (wrong nonce)".to_owned());
        }
        let subject = text(&claims, "sub").unwrap_or_default();
        if !(1..=MAX_SUBJECT).contains(&subject.len()) {
            return invalid("it names no account".to_owned());
        }
        Ok(claims)
    }

    /// Returns the values of the claim for roles; `None` if the claim is absent.
    fn role_values(&self, claims: &Map<String, Value>) -> Option<Vec<String>> {
        let name = &self.settings.role_claim;
        // Names of claims may contain dots, as in https://example.com/groups.
        let value = claims.get(name).or_else(|| {
            let mut names = name.split('.');
            let first = claims.get(names.next()?)?;
            names.try_fold(first, |value, name| value.get(name))
        })?;
        let texts = match value {
            Value::Array(all) => all.iter().filter_map(Value::as_str).collect(),
            one => Vec::from_iter(one.as_str()),
        };
        Some(texts.into_iter().map(str::to_owned).collect())
    }
}

impl Metadata {
    /// Returns whether the credentials are sent in a header, which is the default (section 9).
    fn takes_basic(&self) -> bool {
        let methods = self.token_endpoint_auth_methods_supported.as_ref();
        methods.is_none_or(|methods| methods.iter().any(|one| one == "client_secret_basic"))
    }
}

/// The response of the token endpoint.
#[derive(Deserialize)]
struct Tokens {
    id_token: String,
    access_token: Option<AccessToken>,
}

/// The response of the token endpoint to a request that it refuses.
#[derive(Deserialize)]
struct Refusal {
    error: String,
    error_description: Option<String>,
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.error)?;
        match &self.error_description {
            Some(description) => write!(f, " ({description})"),
            None => Ok(()),
        }
    }
}

/// Returns the value of the `Authorization` header (RFC 6749, section 2.3.1).
fn basic(client_id: &str, secret: &ClientSecret) -> String {
    let encoded = |text: &str| form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
    let pair = format!("{}:{}", encoded(client_id), encoded(secret.expose()));
    format!("Basic {}", STANDARD.encode(pair))
}

fn text<'a>(claims: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    claims.get(name).and_then(Value::as_str)
}

fn name(claims: &Map<String, Value>) -> Option<&str> {
    let names = ["name", "preferred_username", "email"];
    let mut texts = names.iter().filter_map(|name| text(claims, name));
    texts.find(|text| !text.trim().is_empty())
}

/// Returns whether a provider's text names this issuer. A slash after the host alone does not count.
pub(crate) fn is_issuer(issuer: &Url, text: &str) -> bool {
    let is_host_only = issuer.path() == "/";
    issuer.as_str() == text || (is_host_only && issuer.as_str().strip_suffix('/') == Some(text))
}

/// Returns whether nobody else can read or change what is sent to this URL.
pub fn is_protected(url: &Url) -> bool {
    let is_local = match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    };
    url.scheme() == "https" || (url.scheme() == "http" && is_local)
}

impl std::fmt::Debug for OidcClient {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OidcClient")
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}

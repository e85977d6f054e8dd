//! The token endpoint: `POST /oauth/token`, for a code or a refresh token.
//!
//! Each request is sent once: redirects are not followed, so that no secret leaks, and nothing is
//! retried. The response is read up to a size limit and a deadline. [`classify`] determines its
//! meaning from the body, not from the status alone.

pub mod classify;
mod error;
mod issued;
mod refusal;
mod request;
mod response;

use std::{sync::Arc, time::Duration};

use async_trait::async_trait;
use threelo_core::{
    clock::Clock,
    integration::TokenRequestStyle,
    quarantine::Quarantine,
    scope::ScopeSet,
    secret::{AuthorizationCode, ClientSecret, PkceVerifier, RefreshToken},
    tls::{NoTlsProvider, ensure_provider},
    token::TokenSet,
};
use url::Url;

pub use error::{Ambiguity, InvalidGrantReason, TokenError};

use crate::endpoints::Endpoints;
use request::Grant;

/// Timeout of a code exchange, from the first byte sent to the last one received.
pub const EXCHANGE_TIMEOUT: Duration = Duration::from_secs(20);

/// Timeout of a refresh. Callers get an error much earlier, but the refresh waits for the response:
/// the token that was sent may be disabled already, and without the response its successor is lost.
pub const REFRESH_TIMEOUT: Duration = Duration::from_secs(150);

/// Maximum size of a response in bytes.
pub const MAX_RESPONSE_SIZE: usize = 64 * 1024;

/// The credentials of an OAuth app at the token endpoint.
#[derive(Debug, Clone)]
pub struct AppCredentials {
    /// The client id from Atlassian's developer console.
    pub client_id: String,
    /// The client secret.
    pub client_secret: ClientSecret,
    /// The format of the request.
    pub style: TokenRequestStyle,
}

/// An authorization code, to be exchanged for the first tokens of a grant.
#[derive(Debug, Clone, Copy)]
pub struct CodeExchange<'a> {
    /// The code that the callback received.
    pub code: &'a AuthorizationCode,
    /// The callback, exactly as in the authorize URL.
    pub redirect_uri: &'a Url,
    /// The PKCE verifier of the challenge in the authorize URL.
    pub verifier: &'a PkceVerifier,
    /// The requested scopes, which a response without scopes grants.
    pub scopes: &'a ScopeSet,
}

/// A client of the token endpoint. Cheap to clone.
#[derive(Clone)]
pub struct TokenEndpoint {
    http: reqwest::Client,
    endpoints: Endpoints,
    clock: Arc<dyn Clock>,
    quarantine: Quarantine,
}

/// The reason of [`TokenError::NotSent`] while a quarantine is on, with the remedy.
pub const QUARANTINED: &str = "this is a copy of a database, and its grants still belong to the \
     original; stop the original for good, then run `threelo adopt`";

/// Returns a builder of an HTTP client for the token endpoint, without redirects and retries and with
/// a connect timeout of ten seconds. Callers may add a proxy, a user agent or a TLS configuration.
///
/// # Errors
/// [`NoTlsProvider`] if the program has not installed a provider for rustls and the feature `ring` is
/// off.
pub fn client_builder() -> Result<reqwest::ClientBuilder, NoTlsProvider> {
    ensure_provider()?;
    let builder = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .connect_timeout(Duration::from_secs(10));
    Ok(builder)
}

impl TokenEndpoint {
    /// Returns a token endpoint that uses this HTTP client, preferably one of [`client_builder`].
    /// Secrets do not follow redirects, even if the client follows them.
    pub fn new(http: reqwest::Client, endpoints: Endpoints, clock: Arc<dyn Clock>) -> Self {
        Self {
            http,
            endpoints,
            clock,
            quarantine: Quarantine::default(),
        }
    }

    /// Attaches a quarantine: nothing is sent while it is on.
    #[must_use]
    pub fn with_quarantine(self, quarantine: Quarantine) -> Self {
        Self { quarantine, ..self }
    }

    /// Returns whether nothing is sent because a quarantine is on.
    pub fn is_quarantined(&self) -> bool {
        self.quarantine.is_on()
    }

    /// Returns the URLs of the authorization server.
    pub fn endpoints(&self) -> &Endpoints {
        &self.endpoints
    }

    /// Exchanges a code (Atlassian's "OAuth 2.0 (3LO) apps", "Exchange authorization code for
    /// access token"). A code can be used once, even if the response is lost.
    ///
    /// # Errors
    /// [`TokenError`]; [`TokenError::InvalidGrant`] if the code is no longer valid.
    pub async fn exchange(
        &self,
        app: &AppCredentials,
        exchange: CodeExchange<'_>,
    ) -> Result<TokenSet, TokenError> {
        let grant = Grant::Code(exchange);
        self.send(app, grant, exchange.scopes, EXCHANGE_TIMEOUT)
            .await
    }

    /// Exchanges a refresh token for new tokens (Atlassian's "OAuth 2.0 (3LO) apps", "How do I
    /// get a new access token, if my access token expires or is revoked?"). `scopes` are those of
    /// the grant, for a response that does not repeat them. If the response has no refresh token,
    /// the returned set has none either, and the old one stays valid.
    ///
    /// # Errors
    /// [`TokenError`]; only [`TokenError::InvalidGrant`] says that the refresh token is invalid.
    pub async fn refresh(
        &self,
        app: &AppCredentials,
        token: &RefreshToken,
        scopes: &ScopeSet,
    ) -> Result<TokenSet, TokenError> {
        let grant = Grant::Refresh(token);
        self.send(app, grant, scopes, REFRESH_TIMEOUT).await
    }

    async fn send(
        &self,
        app: &AppCredentials,
        grant: Grant<'_>,
        scopes: &ScopeSet,
        timeout: Duration,
    ) -> Result<TokenSet, TokenError> {
        if self.quarantine.is_on() {
            let reason = QUARANTINED.to_owned();
            return Err(TokenError::NotSent { reason });
        }
        let sent_at = self.clock.now();
        let request = request::build(&self.http, self.endpoints.token_url(), app, grant);
        let response = response::receive(request.timeout(timeout)).await;
        let issued = classify::classify(&response, self.clock.now())?;
        Ok(issued.into_tokens(sent_at, self.clock.now(), scopes))
    }
}

/// Exchanges refresh tokens. [`TokenEndpoint`] implements it over HTTP; a simulation may implement it
/// without.
#[async_trait]
pub trait RefreshTokens: Send + Sync {
    /// Exchanges a refresh token once, as [`TokenEndpoint::refresh`] does.
    ///
    /// # Errors
    /// [`TokenError`]; only [`TokenError::InvalidGrant`] says that the refresh token is invalid.
    async fn refresh(
        &self,
        app: &AppCredentials,
        token: &RefreshToken,
        scopes: &ScopeSet,
    ) -> Result<TokenSet, TokenError>;
}

#[async_trait]
impl RefreshTokens for TokenEndpoint {
    async fn refresh(
        &self,
        app: &AppCredentials,
        token: &RefreshToken,
        scopes: &ScopeSet,
    ) -> Result<TokenSet, TokenError> {
        self.refresh(app, token, scopes).await
    }
}

impl std::fmt::Debug for TokenEndpoint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TokenEndpoint")
            .field("endpoints", &self.endpoints)
            .finish_non_exhaustive()
    }
}

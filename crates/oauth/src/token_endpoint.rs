//! The token endpoint: `POST /oauth/token`, for a code or a refresh token.
//!
//! One request is sent once: no redirect is followed with a secret, nothing is repeated, and what
//! comes back is read up to a limit and a deadline. What it means is told by
//! [`classify`], from the body and not from the status alone.

mod answer;
pub mod classify;
mod error;
mod issued;
mod refusal;
mod request;

use std::{sync::Arc, time::Duration};

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

pub use error::{DeadReason, Doubt, TokenError};

use crate::endpoints::Endpoints;
use request::Grant;

/// How long the answer to a code may take, from the first byte sent to the last one received.
pub const ANSWER_TIMEOUT: Duration = Duration::from_secs(20);

/// The same for a refresh token. Callers get an error long before, but an answer is
/// worth waiting for: the token that was sent is disabled by then, and the connection with it.
pub const REFRESH_TIMEOUT: Duration = Duration::from_secs(150);

/// The largest answer that is read.
pub const LARGEST_ANSWER: usize = 64 * 1024;

/// What a request to the token endpoint proves the app with.
#[derive(Debug, Clone)]
pub struct AppCredentials {
    /// The client id of Atlassian's developer console.
    pub client_id: String,
    /// The secret beside it.
    pub client_secret: ClientSecret,
    /// How the request is written.
    pub style: TokenRequestStyle,
}

/// A code to exchange for the first tokens of a grant.
#[derive(Debug, Clone, Copy)]
pub struct CodeExchange<'a> {
    /// What came back to the callback.
    pub code: &'a AuthorizationCode,
    /// The callback that the authorize URL named, exactly.
    pub redirect_uri: &'a Url,
    /// The verifier of the challenge in the authorize URL.
    pub verifier: &'a PkceVerifier,
    /// The scopes that were asked for, which is what an answer without scopes grants.
    pub scopes: &'a ScopeSet,
}

/// Speaks to the token endpoint. Cheap to clone.
#[derive(Clone)]
pub struct TokenEndpoint {
    http: reqwest::Client,
    endpoints: Endpoints,
    clock: Arc<dyn Clock>,
    quarantine: Quarantine,
}

/// Why a gateway under quarantine exchanges nothing, and what to do.
pub const QUARANTINED: &str = "this is a copy of a database, and its grants still belong to the \
     original; stop the original for good, then run `threelo adopt`";

/// The settings of an HTTP client for the token endpoint, to which a proxy, a user agent or a
/// TLS configuration may be added. No redirects, no repetition, and at most ten seconds to connect.
///
/// # Errors
/// [`NoTlsProvider`] where neither the program has installed one
/// for rustls nor the feature `ring` is on.
pub fn client_builder() -> Result<reqwest::ClientBuilder, NoTlsProvider> {
    ensure_provider()?;
    let builder = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .connect_timeout(Duration::from_secs(10));
    Ok(builder)
}

impl TokenEndpoint {
    /// Speaks to the token endpoint through this client, best one of [`client_builder`]. A
    /// client that follows redirects does not carry a secret along.
    pub fn new(http: reqwest::Client, endpoints: Endpoints, clock: Arc<dyn Clock>) -> Self {
        Self {
            http,
            endpoints,
            clock,
            quarantine: Quarantine::default(),
        }
    }

    /// Sends nothing while this quarantine is on.
    #[must_use]
    pub fn under(self, quarantine: Quarantine) -> Self {
        Self { quarantine, ..self }
    }

    /// Returns whether nothing is sent because a quarantine is on.
    pub fn is_quarantined(&self) -> bool {
        self.quarantine.is_on()
    }

    /// Where the authorization server is.
    pub fn endpoints(&self) -> &Endpoints {
        &self.endpoints
    }

    /// Exchanges a code (Atlassian's "OAuth 2.0 (3LO) apps", "Exchange authorization code for
    /// access token"). A code is good for one attempt, also for one whose answer is lost.
    ///
    /// # Errors
    /// [`TokenError`]; [`TokenError::DeadGrant`] where the code is not good any more.
    pub async fn exchange(
        &self,
        app: &AppCredentials,
        exchange: CodeExchange<'_>,
    ) -> Result<TokenSet, TokenError> {
        let grant = Grant::Code(exchange);
        self.send(app, grant, exchange.scopes, ANSWER_TIMEOUT).await
    }

    /// Exchanges a refresh token for the next pair (Atlassian's "OAuth 2.0 (3LO) apps", "How do I
    /// get a new access token, if my access token expires or is revoked?"). `scopes` are those of
    /// the grant, for an answer that does not repeat them. Where the answer brings no refresh
    /// token, the set has none, and the old one is to be kept.
    ///
    /// # Errors
    /// [`TokenError`]; only [`TokenError::DeadGrant`] is a verdict on the refresh token.
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
        patience: Duration,
    ) -> Result<TokenSet, TokenError> {
        if self.quarantine.is_on() {
            let reason = QUARANTINED.to_owned();
            return Err(TokenError::NotSent { reason });
        }
        let sent_at = self.clock.now();
        let request = request::build(&self.http, self.endpoints.token_url(), app, grant);
        let answer = answer::receive(request.timeout(patience)).await;
        let issued = classify::classify(&answer, self.clock.now())?;
        Ok(issued.into_tokens(sent_at, self.clock.now(), scopes))
    }
}

impl std::fmt::Debug for TokenEndpoint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TokenEndpoint")
            .field("endpoints", &self.endpoints)
            .finish_non_exhaustive()
    }
}

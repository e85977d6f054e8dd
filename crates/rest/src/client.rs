//! The client: origin, credentials and limits of calls.

use std::{fmt, sync::Arc};

use threelo_core::{
    clock::{Clock, SystemClock},
    entropy::{Entropy, SystemEntropy},
    secret::AccessToken,
    token::UnusableToken,
};
use url::Url;

use crate::{auth::Auth, http_client::Http, retry::Policy};

/// The origin of Atlassian's API, outside the government cloud.
pub const ATLASSIAN: &str = "https://api.atlassian.com";

/// The default for the maximum number of bytes of a response that are held in memory.
pub const MAX_BODY: usize = 32 * 1024 * 1024;

/// A client for authorised calls. Cheap to clone.
#[derive(Clone)]
pub struct Client {
    pub(crate) http: Http,
    pub(crate) origin: Arc<Url>,
    pub(crate) auth: Auth,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) entropy: Arc<dyn Entropy>,
    pub(crate) policy: Policy,
    pub(crate) max_body: usize,
}

/// A URL that is not an origin.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0} is not an origin: give scheme and host only, such as https://api.atlassian.com")]
pub struct InvalidOrigin(pub String);

impl Client {
    /// Returns a client for one API origin and one grant. Tokens are sent only to this origin.
    ///
    /// # Errors
    /// [`InvalidOrigin`] if the URL is not `http(s)://host[:port]`.
    pub fn new(
        http: Http,
        origin: Url,
        auth: Auth,
        clock: Arc<dyn Clock>,
        entropy: Arc<dyn Entropy>,
    ) -> Result<Self, InvalidOrigin> {
        check_origin(&origin)?;
        Ok(Self {
            http,
            origin: Arc::new(origin),
            auth,
            clock,
            entropy,
            policy: Policy::DEFAULT,
            max_body: MAX_BODY,
        })
    }

    /// Returns a client for Atlassian's API with a single token, the system clock and the operating
    /// system's random number generator.
    ///
    /// # Errors
    /// [`UnusableToken`] if the token cannot be part of a header.
    pub fn with_token(http: Http, token: &AccessToken) -> Result<Self, UnusableToken> {
        let origin = Url::parse(ATLASSIAN).expect("the constant is a URL");
        let auth = Auth::fixed(token)?;
        let client = Self::new(
            http,
            origin,
            auth,
            Arc::new(SystemClock),
            Arc::new(SystemEntropy),
        );
        Ok(client.expect("the constant is an origin"))
    }

    /// Sets another API origin: the simulated cloud of `threelo-sandbox`, a government cloud, a
    /// recorder. The token is sent only to this origin.
    ///
    /// # Errors
    /// [`InvalidOrigin`] if the URL is not `http(s)://host[:port]`.
    pub fn with_origin(mut self, origin: Url) -> Result<Self, InvalidOrigin> {
        check_origin(&origin)?;
        self.origin = Arc::new(origin);
        Ok(self)
    }

    /// Sets another source of tokens.
    #[must_use]
    pub fn with_auth(mut self, auth: Auth) -> Self {
        self.auth = auth;
        self
    }

    /// Returns the clock.
    pub fn clock(&self) -> &Arc<dyn Clock> {
        &self.clock
    }

    /// Sets another clock, such as one that a test advances.
    #[must_use]
    pub fn with_clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Returns the limits of retries and waits.
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// Sets the limits of retries and waits.
    #[must_use]
    pub fn with_policy(mut self, policy: Policy) -> Self {
        self.policy = policy;
        self
    }

    /// Sets the maximum number of bytes of a response that are held in memory.
    #[must_use]
    pub fn with_max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }
}

fn check_origin(origin: &Url) -> Result<(), InvalidOrigin> {
    let bare = matches!(origin.scheme(), "http" | "https")
        && origin.has_host()
        && origin.path() == "/"
        && origin.query().is_none()
        && origin.fragment().is_none()
        && origin.username().is_empty()
        && origin.password().is_none();
    if bare {
        return Ok(());
    }
    // The other parts of the URL may contain a secret.
    let host = origin.host_str().unwrap_or_default();
    Err(InvalidOrigin(format!("the URL with host {host:?}")))
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("origin", &self.origin.as_str())
            .field("auth", &self.auth)
            .field("policy", &self.policy)
            .finish_non_exhaustive()
    }
}

//! The client: where calls go, whose they are, and how patient they are.

use std::{fmt, sync::Arc};

use http::Method;
use threelo_core::{
    clock::{Clock, SystemClock},
    entropy::{Entropy, SystemEntropy},
    secret::AccessToken,
    token::UnusableToken,
};
use url::Url;

use crate::{auth::Auth, http_client::Http, path::Path, request::Request, retry::Policy};

/// Atlassian's API, outside the government cloud.
pub const ATLASSIAN: &str = "https://api.atlassian.com";

/// The most bytes of an answer that are held in memory, unless the client is told otherwise.
pub const LARGEST_BODY: usize = 32 * 1024 * 1024;

/// Makes authorised calls. Cheap to clone.
#[derive(Clone)]
pub struct Client {
    pub(crate) http: Http,
    pub(crate) origin: Arc<Url>,
    pub(crate) auth: Auth,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) entropy: Arc<dyn Entropy>,
    pub(crate) policy: Policy,
    pub(crate) largest_body: usize,
}

/// An address that is no API's origin.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0} is not an origin: give scheme and host only, such as https://api.atlassian.com")]
pub struct InvalidOrigin(pub String);

impl Client {
    /// A client for one API origin and one grant. Tokens go to this origin and nowhere else.
    ///
    /// # Errors
    /// [`InvalidOrigin`] where the address is not `http(s)://host[:port]`.
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
            largest_body: LARGEST_BODY,
        })
    }

    /// A client for Atlassian's API with one token that is at hand, the machine's clock and the
    /// operating system's generator.
    ///
    /// # Errors
    /// [`UnusableToken`] where the token cannot stand in a header.
    pub fn with_token(http: Http, token: &AccessToken) -> Result<Self, UnusableToken> {
        let origin = Url::parse(ATLASSIAN).expect("the constant is an address");
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

    /// The same client for another API: the simulated cloud of `threelo-sandbox`, a government
    /// cloud, a recorder. The token goes there and nowhere else.
    ///
    /// # Errors
    /// [`InvalidOrigin`] where the address is not `http(s)://host[:port]`.
    pub fn with_origin(mut self, origin: Url) -> Result<Self, InvalidOrigin> {
        check_origin(&origin)?;
        self.origin = Arc::new(origin);
        Ok(self)
    }

    /// The same client for another grant.
    #[must_use]
    pub fn with_auth(mut self, auth: Auth) -> Self {
        self.auth = auth;
        self
    }

    /// The same client with other patience.
    #[must_use]
    pub fn with_policy(mut self, policy: Policy) -> Self {
        self.policy = policy;
        self
    }

    /// The same client, holding at most this many bytes of an answer in memory.
    #[must_use]
    pub fn with_largest_body(mut self, bytes: usize) -> Self {
        self.largest_body = bytes;
        self
    }

    /// Begins a call.
    pub fn request(&self, method: Method, path: Path) -> Request {
        Request::new(self.clone(), method, path)
    }

    /// Begins a GET.
    pub fn get(&self, path: Path) -> Request {
        self.request(Method::GET, path)
    }

    /// Begins a POST.
    pub fn post(&self, path: Path) -> Request {
        self.request(Method::POST, path)
    }

    /// Begins a PUT.
    pub fn put(&self, path: Path) -> Request {
        self.request(Method::PUT, path)
    }

    /// Begins a DELETE.
    pub fn delete(&self, path: Path) -> Request {
        self.request(Method::DELETE, path)
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
    // What is around the host may be a secret.
    let host = origin.host_str().unwrap_or_default();
    Err(InvalidOrigin(format!("the address with host {host:?}")))
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

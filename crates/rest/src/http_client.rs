//! The HTTP client: never a redirect with a token, never a wait without an end.

use std::time::Duration;

use threelo_core::tls::{NoTlsProvider, ensure_provider};

/// How long a connection may take to open.
const CONNECT: Duration = Duration::from_secs(10);

/// How long nothing at all may arrive.
const SILENCE: Duration = Duration::from_secs(60);

/// Why an HTTP client could not be made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum HttpError {
    /// There is no TLS provider.
    #[error(transparent)]
    NoTlsProvider(#[from] NoTlsProvider),
    /// The settings do not fit each other, or the system's certificates cannot be read.
    #[error("the HTTP client cannot be made: {0}")]
    Settings(#[from] reqwest::Error),
}

/// A connection pool that is safe to send tokens through. Cheap to clone; share one.
#[derive(Debug, Clone)]
pub struct Http(reqwest::Client);

impl Http {
    /// Makes a client with the usual settings: the certificates that the system trusts, and the
    /// proxies of the environment.
    ///
    /// # Errors
    /// [`HttpError`].
    pub fn with_defaults() -> Result<Self, HttpError> {
        Self::new(reqwest::Client::builder())
    }

    /// Makes a client. Proxies, certificates and the user agent are as the builder has them;
    /// redirects are not followed, nothing is repeated, no `Referer` is sent, connecting ends after
    /// 10 s and silence after 60 s, whatever the builder says.
    ///
    /// TLS comes from the provider that the program has installed for rustls, or from ring with the
    /// feature `ring`, which is on by default.
    ///
    /// # Errors
    /// [`HttpError`].
    pub fn new(builder: reqwest::ClientBuilder) -> Result<Self, HttpError> {
        ensure_provider()?;
        let client = builder
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .connect_timeout(CONNECT)
            .read_timeout(SILENCE)
            .build()?;
        Ok(Self(client))
    }

    pub(crate) async fn execute(
        &self,
        request: reqwest::Request,
    ) -> Result<reqwest::Response, reqwest::Error> {
        // Addresses may hold a signature (media downloads), so errors go without them.
        let answer = self.0.execute(request).await;
        answer.map_err(reqwest::Error::without_url)
    }
}

//! The HTTP client: no redirects, and a limit for every wait.

use std::time::Duration;

use threelo_core::tls::{NoTlsProvider, ensure_provider};

/// The time limit for opening a connection.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// The maximum time without any data.
const READ_TIMEOUT: Duration = Duration::from_secs(60);

/// An HTTP client could not be built.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum HttpError {
    /// No TLS provider is available.
    #[error(transparent)]
    NoTlsProvider(#[from] NoTlsProvider),
    /// The settings contradict each other, or the system's certificates cannot be read.
    #[error("cannot build the HTTP client: {0}")]
    Settings(#[from] reqwest::Error),
}

/// A connection pool that is safe for sending tokens. Cheap to clone; share one.
#[derive(Debug, Clone)]
pub struct Http(reqwest::Client);

impl Http {
    /// Builds a client with default settings: the certificates that the system trusts, and the
    /// proxies of the environment.
    ///
    /// # Errors
    /// [`HttpError`].
    pub fn with_defaults() -> Result<Self, HttpError> {
        Self::new(reqwest::Client::builder())
    }

    /// Builds a client. Proxies, certificates and the user agent are those of the builder. Regardless of
    /// the builder, redirects are not followed, requests are not repeated, no `Referer` is sent,
    /// connecting times out after 10 s, and a connection without data after 60 s.
    ///
    /// TLS uses the rustls provider that the program has installed, or ring with the feature `ring`,
    /// which is on by default.
    ///
    /// # Errors
    /// [`HttpError`].
    pub fn new(builder: reqwest::ClientBuilder) -> Result<Self, HttpError> {
        ensure_provider()?;
        let client = builder
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .connect_timeout(CONNECT_TIMEOUT)
            .read_timeout(READ_TIMEOUT)
            .build()?;
        Ok(Self(client))
    }

    pub(crate) async fn execute(
        &self,
        request: reqwest::Request,
    ) -> Result<reqwest::Response, reqwest::Error> {
        // URLs may contain a signature (media downloads), so errors do not include them.
        let answer = self.0.execute(request).await;
        answer.map_err(reqwest::Error::without_url)
    }
}

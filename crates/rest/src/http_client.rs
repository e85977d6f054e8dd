//! The HTTP client: no redirects, and a limit for every wait.

use std::{
    sync::{Arc, LazyLock},
    time::Duration,
};

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
pub struct Http {
    calls: reqwest::Client,
    /// The client of uploads, built for the first one. reqwest's limit for a connection without data counts from the
    /// sending of the request, so it would end every upload that takes longer.
    uploads: Arc<LazyLock<reqwest::Client, Build>>,
}

type Build = Box<dyn FnOnce() -> reqwest::Client + Send + Sync>;

impl Http {
    /// Builds a client with default settings: the certificates that the system trusts, and the
    /// proxies of the environment.
    ///
    /// # Errors
    /// [`HttpError`].
    pub fn with_defaults() -> Result<Self, HttpError> {
        Self::new(reqwest::Client::builder)
    }

    /// Builds a client. Proxies, certificates and the user agent are those of the builder. Regardless of
    /// the builder, redirects are not followed, requests are not repeated, no `Referer` is sent,
    /// connecting times out after 10 s, and a connection without data after 60 s. An upload ends when it is slower than
    /// 8 KiB a second.
    ///
    /// TLS uses the rustls provider that the program has installed, or ring with the feature `ring`,
    /// which is on by default.
    ///
    /// # Errors
    /// [`HttpError`].
    pub fn new(
        builder: impl Fn() -> reqwest::ClientBuilder + Send + Sync + 'static,
    ) -> Result<Self, HttpError> {
        ensure_provider()?;
        let builder = move || {
            builder()
                .redirect(reqwest::redirect::Policy::none())
                .retry(reqwest::retry::never())
                .referer(false)
                .connect_timeout(CONNECT_TIMEOUT)
        };
        let calls = builder().read_timeout(READ_TIMEOUT).build()?;
        let uploads: Build = Box::new(move || {
            let built = builder().build();
            built.expect("the same settings made the client of calls")
        });
        Ok(Self {
            calls,
            uploads: Arc::new(LazyLock::new(uploads)),
        })
    }

    pub(crate) async fn execute(
        &self,
        request: reqwest::Request,
        is_upload: bool,
    ) -> Result<reqwest::Response, reqwest::Error> {
        // URLs may contain a signature (media downloads), so errors do not include them.
        let client = match is_upload {
            true => &**self.uploads,
            false => &self.calls,
        };
        let answer = client.execute(request).await;
        answer.map_err(reqwest::Error::without_url)
    }
}

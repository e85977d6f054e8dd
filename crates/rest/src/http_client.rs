//! The HTTP client: never a redirect with a token, never a wait without an end.

use std::time::Duration;

/// How long a connection may take to open.
const CONNECT: Duration = Duration::from_secs(10);

/// How long nothing at all may arrive.
const SILENCE: Duration = Duration::from_secs(60);

/// A connection pool that is safe to send tokens through. Cheap to clone; share one.
#[derive(Debug, Clone)]
pub struct Http(reqwest::Client);

impl Http {
    /// Builds it. Proxies, certificates and the user agent are as the builder has them; redirects are
    /// not followed, nothing is repeated or referred to on its own, connecting ends after 10 s and
    /// silence after 60 s, whatever the builder says.
    ///
    /// The program must have installed a rustls provider before:
    /// `rustls::crypto::ring::default_provider().install_default()`.
    ///
    /// # Errors
    /// When the TLS part can not be set up.
    pub fn new(builder: reqwest::ClientBuilder) -> Result<Self, reqwest::Error> {
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

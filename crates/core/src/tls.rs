//! The TLS provider of a process's HTTP clients.

use rustls::crypto::CryptoProvider;

/// There is no TLS provider, so no HTTP client can be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "no TLS provider: build with the feature `ring`, which is on by default, or install a provider \
     with `rustls::crypto::CryptoProvider::install_default` before the first client is made"
)]
pub struct NoTlsProvider;

/// Makes sure that the HTTP clients of this process have a TLS provider.
///
/// A provider that the program has installed is kept. Without one, the feature `ring` installs ring.
///
/// # Errors
/// [`NoTlsProvider`] where there is none and the feature `ring` is off.
pub fn ensure_provider() -> Result<(), NoTlsProvider> {
    if CryptoProvider::get_default().is_some() {
        return Ok(());
    }
    #[cfg(feature = "ring")]
    {
        // It fails only where another thread was first, and then there is a provider too.
        let _ = rustls::crypto::ring::default_provider().install_default();
        Ok(())
    }
    #[cfg(not(feature = "ring"))]
    Err(NoTlsProvider)
}

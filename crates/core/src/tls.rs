//! The TLS provider of a process's HTTP clients.

use rustls::crypto::CryptoProvider;

/// No TLS provider is installed, so no HTTP client can be created.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "no TLS provider: build with the feature `ring`, which is on by default, or install a provider \
     with `rustls::crypto::CryptoProvider::install_default` before the first client is made"
)]
pub struct NoTlsProvider;

/// Ensures that the HTTP clients of this process have a TLS provider.
///
/// A provider that the program has installed is kept. Without one, the feature `ring` installs ring.
///
/// # Errors
/// [`NoTlsProvider`] if none is installed and the feature `ring` is off.
pub fn ensure_provider() -> Result<(), NoTlsProvider> {
    if CryptoProvider::get_default().is_some() {
        return Ok(());
    }
    #[cfg(feature = "ring")]
    {
        // It only fails if another thread installed a provider first.
        let _ = rustls::crypto::ring::default_provider().install_default();
        Ok(())
    }
    #[cfg(not(feature = "ring"))]
    Err(NoTlsProvider)
}

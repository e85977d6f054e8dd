//! Whether the store takes writes.

use async_trait::async_trait;

use super::StoreError;

/// Proves that the store takes writes.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait WriteProbe: Send + Sync {
    /// Commits one small write, as durably as the tokens of a connection, to where the next start will
    /// look for it.
    ///
    /// # Errors
    /// [`StoreError`] says why a write would fail just now.
    async fn probe_write(&self) -> Result<(), StoreError>;
}

//! A check that the store accepts writes.

use async_trait::async_trait;

use super::StoreError;

/// Checks that the store accepts writes.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait WriteProbe: Send + Sync {
    /// Commits one small write, as durably as the tokens of a connection, to the database that the next
    /// start will open.
    ///
    /// # Errors
    /// [`StoreError`] if a write would fail at the moment.
    async fn probe_write(&self) -> Result<(), StoreError>;
}

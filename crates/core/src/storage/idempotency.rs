//! Writes with an idempotency key.

use std::time::Duration;

use async_trait::async_trait;
use jiff::Timestamp;

use super::StoreError;
use crate::idempotency::{BeginOutcome, KeyedWrite, NewWrite, WriteAttemptId, WriteEnd};

/// Keeps writes with an idempotency key. How long a lease lasts is measured by the store's own clock,
/// the same for all instances.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait IdempotencyStore: Send + Sync {
    /// Stores, durably, that a write is about to be sent, unless it is known already: of any number of
    /// concurrent callers exactly one begins it. Also rejected if the entries of its environment would
    /// count for more than `most_bytes`; answers are stored beyond that.
    async fn begin_write(
        &self,
        write: &NewWrite,
        most_bytes: u64,
    ) -> Result<BeginOutcome, StoreError>;

    /// Extends the lease to this long from now, if this attempt began the write and has not ended it.
    /// Returns whether it did.
    async fn extend_write(
        &self,
        write: &KeyedWrite,
        attempt: &WriteAttemptId,
        lease: Duration,
    ) -> Result<bool, StoreError>;

    /// Ends the write, durably, if this attempt began it and its response is not known yet; also after its
    /// lease has expired. Returns whether it did.
    async fn end_write(
        &self,
        write: &KeyedWrite,
        attempt: &WriteAttemptId,
        end: &WriteEnd,
    ) -> Result<bool, StoreError>;

    /// Removes the writes that began before this moment. Returns how many there were.
    async fn purge_writes(&self, began_before: Timestamp) -> Result<u64, StoreError>;
}

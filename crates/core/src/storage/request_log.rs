//! The request log, which is stored separately.

use async_trait::async_trait;
use jiff::Timestamp;

use super::StoreError;
use crate::{
    id::ConnectionKey,
    request_log::{LatestCalls, LogLimits, RequestFilter, RequestRecord},
};

/// Stores the request log.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait RequestLogStore: Send + Sync {
    /// Adds the records, in this order. Their positions become visible in order: a reader that has seen a
    /// position never misses a lower one.
    async fn append_requests(&self, records: &[RequestRecord]) -> Result<(), StoreError>;

    /// Returns the matching records, newest first (oldest first with [`RequestFilter::after`]), at most
    /// [`RequestFilter::page`] of them.
    async fn requests(&self, filter: &RequestFilter) -> Result<Vec<RequestRecord>, StoreError>;

    /// Returns a summary of the latest calls of each of these connections, in their order: of at most
    /// [`LatestCalls::COUNTED`] calls, and `None` if there is no call. Looks for them among the latest
    /// [`LatestCalls::SEARCHED`] records of each connection id, which connections of other integrations and environments
    /// may have too. Reads no other records.
    async fn latest_calls(
        &self,
        connections: &[ConnectionKey],
    ) -> Result<Vec<Option<LatestCalls>>, StoreError>;

    /// Returns the position of the newest record of all environments; 0 if there is none.
    async fn last_request(&self) -> Result<i64, StoreError>;

    /// Returns a position at which the log of all environments is divided by time: the record at it ended before this
    /// time, and the next one did not. Records are in the order in which they were added, so others may be on the
    /// wrong side, by up to [`RequestFilter::LATEST`]. Does not read all of the log.
    async fn position_before(&self, time: Timestamp) -> Result<i64, StoreError>;

    /// Returns the size of the log in bytes: on the disk, unless it is in memory. Does not read its records.
    async fn log_size(&self) -> Result<u64, StoreError>;

    /// Removes the oldest records until the others are within both limits at this time. Returns how many
    /// were removed.
    async fn trim_requests(&self, keep: &LogLimits, now: Timestamp) -> Result<u64, StoreError>;
}

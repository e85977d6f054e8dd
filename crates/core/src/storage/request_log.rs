//! The request log, in a place of its own.

use async_trait::async_trait;

use super::StoreError;
use crate::request_log::{RequestFilter, RequestRecord};

/// Keeps the request log.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait RequestLogStore: Send + Sync {
    /// Adds the records, in this order.
    async fn append_requests(&self, records: &[RequestRecord]) -> Result<(), StoreError>;

    /// The records that fit, newest first.
    async fn requests(&self, filter: &RequestFilter) -> Result<Vec<RequestRecord>, StoreError>;

    /// Removes the oldest records until at most so many are left; says how many went.
    async fn trim_requests(&self, keep: u64) -> Result<u64, StoreError>;
}

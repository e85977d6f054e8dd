//! The request log, which is stored separately.

use async_trait::async_trait;

use super::StoreError;
use crate::request_log::{LogLimits, RequestFilter, RequestRecord};

/// Stores the request log.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait RequestLogStore: Send + Sync {
    /// Adds the records, in this order.
    async fn append_requests(&self, records: &[RequestRecord]) -> Result<(), StoreError>;

    /// Returns the matching records, newest first, at most [`RequestFilter::page`] of them.
    async fn requests(&self, filter: &RequestFilter) -> Result<Vec<RequestRecord>, StoreError>;

    /// Removes the oldest records until the others are within both limits. Returns how many were
    /// removed.
    async fn trim_requests(&self, keep: &LogLimits) -> Result<u64, StoreError>;
}

//! The outbox of events.

use async_trait::async_trait;
use jiff::Timestamp;

use super::StoreError;
use crate::event::Event;

/// Keeps events in order. They get in together with what they tell of.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait EventStore: Send + Sync {
    /// The events after this place in the order, oldest first, at most so many.
    async fn events_after(&self, sequence: u64, limit: u32) -> Result<Vec<Event>, StoreError>;

    /// Removes events of before this moment; says how many.
    async fn purge_events(&self, before: Timestamp) -> Result<u64, StoreError>;
}

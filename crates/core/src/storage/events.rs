//! The outbox of events.

use async_trait::async_trait;
use jiff::Timestamp;

use super::StoreError;
use crate::event::Event;

/// A page of events, oldest first.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventPage {
    /// The events that can be read. The store logs those that cannot.
    pub events: Vec<Event>,
    /// The position of the last event, whether or not it can be read; `None` if there are none.
    pub last: Option<u64>,
}

impl From<Vec<Event>> for EventPage {
    fn from(events: Vec<Event>) -> Self {
        let last = events.last().map(|event| event.sequence);
        Self { events, last }
    }
}

/// Stores events in order. An event that reports a change is stored atomically with it, by the method
/// that makes the change.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait EventStore: Send + Sync {
    /// Adds an event that reports no change, durably.
    async fn append_event(&self, event: &Event) -> Result<(), StoreError>;

    /// Returns at most `limit` events after this position, oldest first.
    async fn events_after(&self, sequence: u64, limit: u32) -> Result<EventPage, StoreError>;

    /// Removes events before this time. Returns how many.
    async fn purge_events(&self, before: Timestamp) -> Result<u64, StoreError>;
}

//! The outbox of events.

use async_trait::async_trait;
use jiff::Timestamp;

use super::StoreError;
use crate::event::Event;

/// Some of the events, oldest first.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventPage {
    /// Those that can be read. A store logs those that cannot.
    pub events: Vec<Event>,
    /// The place of the last of them, whether it can be read or not; `None` if there are none.
    pub last: Option<u64>,
}

impl From<Vec<Event>> for EventPage {
    fn from(events: Vec<Event>) -> Self {
        let last = events.last().map(|event| event.sequence);
        Self { events, last }
    }
}

/// Keeps events in order. An event that goes with a change is stored together with it, by the
/// method that makes the change.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait EventStore: Send + Sync {
    /// Adds an event that goes with no change, durably.
    async fn append_event(&self, event: &Event) -> Result<(), StoreError>;

    /// The events after this place in the order, oldest first, at most so many.
    async fn events_after(&self, sequence: u64, limit: u32) -> Result<EventPage, StoreError>;

    /// Removes events of before this moment; says how many.
    async fn purge_events(&self, before: Timestamp) -> Result<u64, StoreError>;
}

//! The outbox of events.

use async_trait::async_trait;
use jiff::Timestamp;

use super::MemoryStore;
use crate::{
    event::Event,
    storage::{EventPage, EventStore, StoreError, ToMillis},
};

#[async_trait]
impl EventStore for MemoryStore {
    async fn append_event(&self, event: &Event) -> Result<(), StoreError> {
        self.tables().emit(event);
        Ok(())
    }

    async fn events_after(&self, sequence: u64, limit: u32) -> Result<EventPage, StoreError> {
        let tables = self.tables();
        let after = tables.events.iter().filter(|e| e.sequence > sequence);
        Ok(after
            .take(limit as usize)
            .cloned()
            .collect::<Vec<_>>()
            .into())
    }

    async fn purge_events(&self, before: Timestamp) -> Result<u64, StoreError> {
        let mut tables = self.tables();
        let (before, count) = (before.to_millis(), tables.events.len());
        tables.events.retain(|event| event.at >= before);
        tables.forget_deliveries();
        Ok((count - tables.events.len()) as u64)
    }
}

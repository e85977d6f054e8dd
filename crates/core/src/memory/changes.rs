//! The feed of changes.

use async_trait::async_trait;
use jiff::Timestamp;

use super::MemoryStore;
use crate::storage::{Change, ChangeFeed, SocketUpdate, StoreError, Subject, ToMillis};

#[async_trait]
impl ChangeFeed for MemoryStore {
    async fn latest_change(&self) -> Result<u64, StoreError> {
        Ok(self.tables().last_change)
    }

    async fn changes_after(&self, sequence: u64, limit: u32) -> Result<Vec<Change>, StoreError> {
        let tables = self.tables();
        let after = tables.changes.iter().map(|(_, change)| change);
        let after = after.filter(|change| change.sequence > sequence);
        Ok(after.take(limit as usize).cloned().collect())
    }

    async fn publish_socket_update(
        &self,
        update: &SocketUpdate,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        self.tables().announce(Subject::Socket(update.clone()), at);
        Ok(())
    }

    async fn purge_changes(&self, before: Timestamp) -> Result<u64, StoreError> {
        let mut tables = self.tables();
        let (before, newest) = (before.to_millis(), tables.last_change);
        let count = tables.changes.len();
        tables
            .changes
            .retain(|(at, change)| *at >= before || change.sequence == newest);
        Ok((count - tables.changes.len()) as u64)
    }
}

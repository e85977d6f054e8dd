//! Learning what others have written: operator's commands, other instances.

use std::{sync::Arc, time::Duration};

use threelo_core::{
    api_key::ApiKeySet,
    clock::Clock,
    storage::{ChangeListener, Store, StoreError, Subject},
};

/// How often the feed is looked at. A change has to be seen within a second.
const INTERVAL: Duration = Duration::from_millis(250);

/// How many changes are taken at once.
const BATCH: u32 = 500;

/// Follows the feed and tells whoever holds something in memory.
pub(super) struct Follower {
    pub(super) store: Arc<dyn Store>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) keys: ApiKeySet,
    pub(super) listeners: Vec<Arc<dyn ChangeListener>>,
}

impl Follower {
    /// Reads the keys, and finds the place from which on changes are followed.
    pub(super) async fn start(&self) -> Result<u64, StoreError> {
        let place = self.store.latest_change().await?;
        self.read_keys().await?;
        Ok(place)
    }

    /// Follows the feed for ever.
    pub(super) async fn run(self, mut place: u64) {
        let mut failing = false;
        loop {
            self.clock.sleep(INTERVAL).await;
            match self.follow(&mut place).await {
                Ok(()) => failing = false,
                Err(error) if failing => tracing::debug!(%error, "changes can not be read yet"),
                Err(error) => {
                    failing = true;
                    tracing::warn!(%error, "changes can not be read; trying again");
                }
            }
        }
    }

    async fn follow(&self, place: &mut u64) -> Result<(), StoreError> {
        loop {
            let changes = self.store.changes_after(*place, BATCH).await?;
            let Some(last) = changes.last().map(|change| change.sequence) else {
                return Ok(());
            };
            if changes
                .iter()
                .any(|change| change.subject == Subject::ApiKeys)
            {
                self.read_keys().await?;
            }
            for change in &changes {
                for listener in &self.listeners {
                    listener.changed(&change.subject);
                }
            }
            *place = last;
        }
    }

    async fn read_keys(&self) -> Result<(), StoreError> {
        self.keys.replace(self.store.api_keys().await?);
        Ok(())
    }
}

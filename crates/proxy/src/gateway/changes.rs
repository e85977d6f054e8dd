//! Follows the change feed, where CLI commands and other instances announce their changes.

use std::{sync::Arc, time::Duration};

use futures_util::{
    StreamExt,
    future::{Either, select},
    stream::{self, BoxStream},
};
use threelo_core::{
    api_key::ApiKeySet,
    clock::Clock,
    storage::{ChangeListener, Store, StoreError, Subject},
};

use super::local_changes::LocalChanges;

/// How often the feed is read. A change must take effect within a second.
const INTERVAL: Duration = Duration::from_millis(500);

/// How often it is read while that fails.
const RETRY: Duration = Duration::from_millis(100);

/// How long to wait for further hints after one.
const COALESCE: Duration = Duration::from_millis(10);

/// Number of changes read at once.
const BATCH: u32 = 500;

/// Follows the feed and notifies the components that cache stored data.
pub(super) struct Follower {
    pub(super) store: Arc<dyn Store>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) keys: ApiKeySet,
    pub(super) listeners: Vec<Arc<dyn ChangeListener>>,
    pub(super) local_changes: LocalChanges,
}

impl Follower {
    /// Reads the API keys, and returns the position from which to follow the feed.
    pub(super) async fn start(&self) -> Result<u64, StoreError> {
        let position = self.store.latest_change().await?;
        self.read_keys().await?;
        Ok(position)
    }

    /// Follows the feed forever. Hints only make it read the feed sooner.
    pub(super) async fn run(self, mut position: u64, hints: BoxStream<'static, ()>) {
        let mut failing = false;
        let mut hints = hints.chain(stream::pending());
        loop {
            let interval = if failing { RETRY } else { INTERVAL };
            let waited = select(self.clock.tick(interval), hints.next()).await;
            if let Either::Right(_) = waited {
                // Several writes in a row cause one read.
                self.clock.sleep(COALESCE).await;
            }
            match self.follow(&mut position).await {
                Ok(()) => failing = false,
                Err(error) if failing => tracing::debug!(%error, "still cannot read changes"),
                Err(error) => {
                    failing = true;
                    tracing::warn!(%error, "cannot read changes; retrying");
                }
            }
        }
    }

    fn notify(&self, subject: &Subject) {
        for listener in &self.listeners {
            listener.changed(subject);
        }
    }

    async fn follow(&self, position: &mut u64) -> Result<(), StoreError> {
        for key in self.local_changes.missed() {
            self.notify(&Subject::Connection(key));
        }
        loop {
            let changes = self.store.changes_after(*position, BATCH).await?;
            let (Some(first), Some(last)) = (changes.first(), changes.last()) else {
                return Ok(());
            };
            let (first, last) = (first.sequence, last.sequence);
            // Changes are removed after a while, except the newest. An instance that could not read
            // them for longer than that finds a gap.
            if first > *position + 1 {
                tracing::warn!("changes were missed; reloading everything that is in memory");
                self.read_keys().await?;
                self.local_changes.clear();
                for listener in &self.listeners {
                    listener.forget_all();
                }
            }
            if changes
                .iter()
                .any(|change| change.subject == Subject::ApiKeys)
            {
                self.read_keys().await?;
            }
            for change in &changes {
                if let Subject::Connection(key) = &change.subject
                    && self.local_changes.take(key)
                {
                    continue;
                }
                self.notify(&change.subject);
            }
            *position = last;
        }
    }

    async fn read_keys(&self) -> Result<(), StoreError> {
        self.keys.replace(self.store.api_keys().await?);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use threelo_core::{
        Timestamp,
        api_key::ApiKeyRecord,
        clock::SystemClock,
        entropy::SystemEntropy,
        memory::MemoryStore,
        storage::{ApiKeyStore, ChangeFeed},
    };

    use super::*;
    use crate::environment::default_environment;

    /// Records its notifications.
    #[derive(Default)]
    struct Listener(Mutex<Vec<&'static str>>);

    impl ChangeListener for Listener {
        fn changed(&self, _: &Subject) {
            self.0.lock().unwrap().push("changed");
        }

        fn forget_all(&self) {
            self.0.lock().unwrap().push("forget all");
        }
    }

    /// Returns the notifications about three changes, after those before `purged` were removed.
    async fn notifications_after_purging(purged: Timestamp) -> Vec<&'static str> {
        let store = Arc::new(MemoryStore::new());
        for name in ["a", "b", "c"] {
            let now = SystemClock.now();
            let (_, key) = ApiKeyRecord::generate(default_environment(), name, &SystemEntropy, now);
            store.put_api_key(&key).await.unwrap();
        }
        store.purge_changes(purged).await.unwrap();
        let listener = Arc::new(Listener::default());
        let follower = Follower {
            store: store.clone(),
            clock: Arc::new(SystemClock),
            keys: ApiKeySet::default(),
            listeners: vec![listener.clone()],
            local_changes: LocalChanges::default(),
        };
        follower.follow(&mut 0).await.unwrap();
        assert_eq!(store.api_keys().await.unwrap().len(), 3);
        listener.0.lock().unwrap().clone()
    }

    #[tokio::test]
    async fn each_change_is_reported() {
        let notifications = notifications_after_purging(Timestamp::UNIX_EPOCH).await;
        assert_eq!(notifications, ["changed"; 3]);
    }

    #[tokio::test]
    async fn a_gap_clears_all_caches() {
        let notifications = notifications_after_purging(Timestamp::MAX).await;
        assert_eq!(notifications, ["forget all", "changed"]);
    }
}

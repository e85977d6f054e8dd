//! Learning what others have written: operator's commands, other instances.

use std::{sync::Arc, time::Duration};

use futures_util::{
    StreamExt,
    future::select,
    stream::{self, BoxStream},
};
use threelo_core::{
    api_key::ApiKeySet,
    clock::Clock,
    storage::{ChangeListener, Store, StoreError, Subject},
};

use super::own_changes::OwnChanges;

/// How often the feed is looked at. A change has to be seen within a second.
const INTERVAL: Duration = Duration::from_millis(250);

/// How long to wait for more hints after one.
const AT_ONCE: Duration = Duration::from_millis(10);

/// How many changes are taken at once.
const BATCH: u32 = 500;

/// Follows the feed and tells whoever holds something in memory.
pub(super) struct Follower {
    pub(super) store: Arc<dyn Store>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) keys: ApiKeySet,
    pub(super) listeners: Vec<Arc<dyn ChangeListener>>,
    pub(super) own_changes: OwnChanges,
}

impl Follower {
    /// Reads the keys, and finds the place from which on changes are followed.
    pub(super) async fn start(&self) -> Result<u64, StoreError> {
        let place = self.store.latest_change().await?;
        self.read_keys().await?;
        Ok(place)
    }

    /// Follows the feed for ever. A hint makes it look sooner; without any, it looks all the same.
    pub(super) async fn run(self, mut place: u64, hints: BoxStream<'static, ()>) {
        let mut failing = false;
        let mut hints = hints.chain(stream::pending());
        loop {
            // Several writes at once are one reason to look.
            self.clock.sleep(AT_ONCE).await;
            select(self.clock.sleep(INTERVAL), hints.next()).await;
            match self.follow(&mut place).await {
                Ok(()) => failing = false,
                Err(error) if failing => tracing::debug!(%error, "still cannot read changes"),
                Err(error) => {
                    failing = true;
                    tracing::warn!(%error, "cannot read changes; retrying");
                }
            }
        }
    }

    fn tell(&self, subject: &Subject) {
        for listener in &self.listeners {
            listener.changed(subject);
        }
    }

    async fn follow(&self, place: &mut u64) -> Result<(), StoreError> {
        for key in self.own_changes.missed() {
            self.tell(&Subject::Connection(key));
        }
        loop {
            let changes = self.store.changes_after(*place, BATCH).await?;
            let (Some(first), Some(last)) = (changes.first(), changes.last()) else {
                return Ok(());
            };
            let (first, last) = (first.sequence, last.sequence);
            // Changes are kept for a time only. Who could not read them for longer than that finds
            // a gap, since the newest one always stays.
            if first > *place + 1 {
                tracing::warn!("changes were missed; reloading everything that is in memory");
                self.read_keys().await?;
                self.own_changes.clear();
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
                    && self.own_changes.take(key)
                {
                    continue;
                }
                self.tell(&change.subject);
            }
            *place = last;
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
        clock::SystemClock,
        entropy::SystemEntropy,
        memory::MemoryStore,
        storage::{ApiKeyStore, ChangeFeed},
    };

    use super::*;
    use crate::{environment::default_environment, gateway::keys};

    /// Writes down what it is told.
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

    /// What a listener is told of three changes, when those of before `purged` are gone.
    async fn told_after_purging(purged: Timestamp) -> Vec<&'static str> {
        let store = Arc::new(MemoryStore::new());
        for name in ["a", "b", "c"] {
            let (_, key) =
                keys::generated(default_environment(), &SystemEntropy, &SystemClock, name);
            store.put_api_key(&key).await.unwrap();
        }
        store.purge_changes(purged).await.unwrap();
        let listener = Arc::new(Listener::default());
        let follower = Follower {
            store: store.clone(),
            clock: Arc::new(SystemClock),
            keys: ApiKeySet::default(),
            listeners: vec![listener.clone()],
            own_changes: OwnChanges::default(),
        };
        follower.follow(&mut 0).await.unwrap();
        assert_eq!(store.api_keys().await.unwrap().len(), 3);
        listener.0.lock().unwrap().clone()
    }

    #[tokio::test]
    async fn changes_in_a_row_are_told_one_by_one() {
        let told = told_after_purging(Timestamp::UNIX_EPOCH).await;
        assert_eq!(told, ["changed"; 3]);
    }

    #[tokio::test]
    async fn a_gap_makes_everything_be_forgotten() {
        let told = told_after_purging(Timestamp::MAX).await;
        assert_eq!(told, ["forget all", "changed"]);
    }
}

//! SQLite keeps every guarantee, also where two instances have the same file open.

use std::{sync::Arc, time::Duration};

use threelo_core::{
    clock::ManualClock,
    conformance::{StoreUnderTest, samples::moment},
};
use threelo_store::{SqliteOptions, SqliteRequestLog, SqliteStore};

use crate::temporary::Folder;

struct Sqlite<S> {
    store: Arc<S>,
    peer: Arc<S>,
    clock: ManualClock,
    _folder: Folder,
}

impl Sqlite<SqliteStore> {
    async fn with_two_instances() -> Self {
        let folder = Folder::new();
        let clock = ManualClock::at(moment(0));
        let mut options = SqliteOptions::default();
        options.clock = Arc::new(clock.clone());
        Self {
            store: Arc::new(folder.store_with(options.clone()).await),
            peer: Arc::new(folder.store_with(options).await),
            clock,
            _folder: folder,
        }
    }
}

impl Sqlite<SqliteRequestLog> {
    async fn log() -> Self {
        let folder = Folder::new();
        let log = Arc::new(folder.log().await);
        Self {
            store: log.clone(),
            peer: log,
            clock: ManualClock::at(moment(0)),
            _folder: folder,
        }
    }
}

impl<S: Send + Sync> StoreUnderTest for Sqlite<S> {
    type Store = S;

    fn store(&self) -> Arc<S> {
        self.store.clone()
    }

    fn peer(&self) -> Arc<S> {
        self.peer.clone()
    }

    fn advance(&self, span: Duration) {
        self.clock.advance(span);
    }
}

threelo_core::conformance_suite!(store, Sqlite::with_two_instances().await);
threelo_core::conformance_suite!(request_log, Sqlite::log().await);

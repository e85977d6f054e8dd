//! SQLite keeps every promise, also where two instances have the same file open.

use std::{sync::Arc, time::Duration};

use threelo_core::{
    clock::ManualClock,
    conformance::{Backend, samples::moment},
    storage::{RequestLogStore, Store},
};
use threelo_store::{SqliteOptions, SqliteRequestLog, SqliteStore};

use crate::temporary::Folder;

struct Sqlite {
    store: Arc<SqliteStore>,
    peer: Arc<SqliteStore>,
    log: Arc<SqliteRequestLog>,
    clock: ManualClock,
    _folder: Folder,
}

impl Sqlite {
    async fn new() -> Self {
        let folder = Folder::new();
        let clock = ManualClock::at(moment(0));
        let mut options = SqliteOptions::default();
        options.clock = Arc::new(clock.clone());
        Self {
            store: Arc::new(folder.store_with(options.clone()).await),
            peer: Arc::new(folder.store_with(options).await),
            log: Arc::new(folder.log().await),
            clock,
            _folder: folder,
        }
    }
}

impl Backend for Sqlite {
    fn store(&self) -> Arc<dyn Store> {
        self.store.clone()
    }

    fn peer(&self) -> Arc<dyn Store> {
        self.peer.clone()
    }

    fn advance(&self, span: Duration) {
        self.clock.advance(span);
    }

    fn request_log(&self) -> Arc<dyn RequestLogStore> {
        self.log.clone()
    }
}

threelo_core::conformance_suite!(Sqlite::new().await);

//! SQLite keeps every promise, also where two instances have the same file open.

use std::sync::Arc;

use threelo_core::{
    conformance::Backend,
    storage::{RequestLogStore, Store},
};
use threelo_store::{SqliteRequestLog, SqliteStore};

use crate::temporary::Folder;

struct Sqlite {
    store: Arc<SqliteStore>,
    peer: Arc<SqliteStore>,
    log: Arc<SqliteRequestLog>,
    _folder: Folder,
}

impl Sqlite {
    async fn new() -> Self {
        let folder = Folder::new();
        Self {
            store: Arc::new(folder.store().await),
            peer: Arc::new(folder.store().await),
            log: Arc::new(folder.log().await),
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

    fn request_log(&self) -> Arc<dyn RequestLogStore> {
        self.log.clone()
    }
}

threelo_core::conformance_suite!(Sqlite::new().await);

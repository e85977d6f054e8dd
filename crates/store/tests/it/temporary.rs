//! Stores in a temporary folder of their own.

use std::{fs::File, path::PathBuf, time::Duration};

use tempfile::TempDir;
use threelo_store::{SqliteOptions, SqliteRequestLog, SqliteStore};

pub(crate) struct Folder(TempDir);

impl Folder {
    pub(crate) fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub(crate) async fn store(&self) -> SqliteStore {
        self.store_with(SqliteOptions::default()).await
    }

    pub(crate) async fn store_with(&self, options: SqliteOptions) -> SqliteStore {
        let path = self.path("threelo.db");
        SqliteStore::open(path, options).await.unwrap()
    }

    /// Makes it look as if the last write of [`store`](Self::store) was a minute ago.
    pub(crate) fn nothing_written_for_a_minute(&self) {
        let log = File::options()
            .write(true)
            .open(self.path("threelo.db-wal"))
            .unwrap();
        let written = log.metadata().unwrap().modified().unwrap();
        log.set_modified(written - Duration::from_secs(60)).unwrap();
    }

    pub(crate) async fn log(&self) -> SqliteRequestLog {
        let path = self.path("log.db");
        let log = SqliteRequestLog::open(path, SqliteOptions::default());
        log.await.unwrap()
    }
}

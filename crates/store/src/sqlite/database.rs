//! One SQLite file: one connection that writes, behind a mutex, and a pool of connections that
//! read. Readers never wait for the writer, nor the writer for them (WAL).

use std::{
    fmt,
    path::{Path, PathBuf},
    sync::Arc,
};

use sqlx::{
    ConnectOptions, Connection, Sqlite, SqliteConnection, SqlitePool,
    migrate::Migrator,
    pool::PoolConnection,
    sqlite::{SqliteAutoVacuum, SqliteConnectOptions, SqlitePoolOptions, SqliteSynchronous},
};
use threelo_core::{
    Timestamp,
    clock::Clock,
    storage::{Kept, StoreError},
};
use tokio::sync::Mutex;

use super::{
    failed,
    open::{self, OpenError, SqliteOptions},
    write::{Write, Writer},
};

/// What differs between the files.
pub(super) struct Kind {
    pub(super) migrations: Migrator,
    pub(super) synchronous: SqliteSynchronous,
    pub(super) auto_vacuum: SqliteAutoVacuum,
    /// Whether it takes no more room once only the reserve is left on the disk.
    pub(super) gives_way: bool,
}

pub(super) struct Database {
    writer: Mutex<Writer>,
    readers: SqlitePool,
    clock: Arc<dyn Clock>,
    path: PathBuf,
    /// How many bytes of the disk it leaves to others.
    reserve: u64,
}

impl Database {
    pub(super) async fn open(
        path: &Path,
        options: SqliteOptions,
        kind: &Kind,
    ) -> Result<Self, OpenError> {
        open::prepare_file(path)?;
        let shared = SqliteConnectOptions::new()
            .filename(path)
            .busy_timeout(options.busy_timeout)
            .disable_statement_logging();
        // `auto_vacuum` counts only before the first table, so it comes with the connection.
        let mut writing = (shared.clone())
            .synchronous(kind.synchronous)
            .auto_vacuum(kind.auto_vacuum)
            .pragma("secure_delete", "ON")
            .pragma("journal_size_limit", WAL_LIMIT);
        if let Some(pages) = options.max_pages {
            writing = writing.pragma("max_page_count", pages.to_string());
        }
        let mut connection = writing
            .connect()
            .await
            .map_err(|error| open::refused(path, error))?;
        open::use_wal(&mut connection)
            .await
            .map_err(|error| open::refused(path, error))?;
        open::migrate(path, &mut connection, &kind.migrations).await?;

        let readers = SqlitePoolOptions::new()
            .max_connections(options.readers.get())
            .test_before_acquire(false)
            .idle_timeout(None)
            .max_lifetime(None)
            .acquire_timeout(options.busy_timeout)
            .connect_lazy_with(shared.read_only(true));
        Ok(Self {
            writer: Mutex::new(Writer::new(connection, writing)),
            readers,
            clock: options.clock,
            path: path.to_owned(),
            reserve: if kind.gives_way { options.reserve } else { 0 },
        })
    }

    /// Refuses, as full, what can be done without while the disk is about to be full.
    pub(super) fn spare_room(&self) -> Result<(), StoreError> {
        // Where the system does not tell, the write itself will.
        let left = fs4::available_space(&self.path).unwrap_or(u64::MAX);
        match left < self.reserve {
            true => Err(StoreError::Full),
            false => Ok(()),
        }
    }

    /// A connection to read with.
    pub(super) async fn read(&self) -> Result<PoolConnection<Sqlite>, StoreError> {
        self.readers.acquire().await.map_err(failed)
    }

    /// Begins a transaction that is the only one that writes, here and in other processes.
    pub(super) async fn write(&self) -> Result<Write<'_>, StoreError> {
        Write::begin(self.writer.lock().await, &*self.clock).await
    }

    /// What time it is.
    pub(super) async fn now(&self) -> Result<Timestamp, StoreError> {
        Ok(self.clock.now().kept())
    }

    /// Gives pages that hold nothing any more back to the disk.
    pub(super) async fn shrink(&self) -> Result<(), StoreError> {
        let mut writer = self.writer.lock().await;
        let connection = writer.settled().await.map_err(failed)?;
        sqlx::query("PRAGMA incremental_vacuum")
            .execute(connection)
            .await
            .map_err(failed)?;
        Ok(())
    }

    pub(super) async fn close(&self) -> Result<(), StoreError> {
        self.readers.close().await;
        let closed: Option<SqliteConnection> = self.writer.lock().await.close();
        match closed {
            Some(connection) => connection.close().await.map_err(failed),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Database")
            .field("writer", &self.writer)
            .field("readers", &self.readers)
            .finish_non_exhaustive()
    }
}

/// What the write-ahead log is cut back to, in bytes, once a burst is over.
const WAL_LIMIT: &str = "67108864";

#[cfg(test)]
mod tests {
    use sqlx::Row;

    use super::{
        super::{REQUEST_LOG, VAULT},
        *,
    };

    async fn open(folder: &tempfile::TempDir, kind: &Kind) -> Database {
        let path = folder.path().join("file.db");
        let opened = Database::open(&path, SqliteOptions::default(), kind);
        opened.await.unwrap()
    }

    async fn number(connection: &mut SqliteConnection, query: &'static str) -> i64 {
        let row = sqlx::query(query).fetch_optional(connection).await.unwrap();
        row.map_or(0, |row| row.get(0))
    }

    #[tokio::test]
    async fn the_vault_waits_for_the_disk_erases_and_checks_references() {
        let folder = tempfile::tempdir().unwrap();
        let database = open(&folder, &VAULT).await;
        let mut write = database.write().await.unwrap();
        for (query, expected) in [
            ("PRAGMA synchronous", 2),
            ("PRAGMA secure_delete", 1),
            ("PRAGMA foreign_keys", 1),
            ("PRAGMA mmap_size", 0),
            ("PRAGMA busy_timeout", 5000),
        ] {
            assert_eq!(number(&mut write, query).await, expected, "{query}");
        }
    }

    #[tokio::test]
    async fn the_log_waits_less_and_can_shrink() {
        let folder = tempfile::tempdir().unwrap();
        let database = open(&folder, &REQUEST_LOG).await;
        let mut write = database.write().await.unwrap();
        assert_eq!(number(&mut write, "PRAGMA synchronous").await, 1);
        assert_eq!(number(&mut write, "PRAGMA auto_vacuum").await, 2);
    }

    #[tokio::test]
    async fn readers_can_not_write() {
        let folder = tempfile::tempdir().unwrap();
        let database = open(&folder, &VAULT).await;
        let mut read = database.read().await.unwrap();
        let written = sqlx::query("DELETE FROM changes").execute(&mut *read).await;
        assert!(written.unwrap_err().to_string().contains("readonly"));
    }

    #[tokio::test]
    async fn a_dropped_transaction_leaves_neither_rows_nor_lock() {
        let folder = tempfile::tempdir().unwrap();
        let (database, peer) = (open(&folder, &VAULT).await, open(&folder, &VAULT).await);
        let mut write = database.write().await.unwrap();
        sqlx::query("INSERT INTO changes (at, kind) VALUES (1, 'api_keys')")
            .execute(&mut *write)
            .await
            .unwrap();
        drop(write);

        let other = peer.write().await.unwrap();
        other.commit().await.unwrap();
        let mut read = database.read().await.unwrap();
        assert_eq!(number(&mut read, "SELECT COUNT(*) FROM changes").await, 0);
        database.write().await.unwrap().commit().await.unwrap();
    }

    #[tokio::test]
    async fn the_writer_comes_back_when_its_thread_is_lost() {
        let folder = tempfile::tempdir().unwrap();
        let database = open(&folder, &VAULT).await;
        let lost = database.writer.lock().await.connection.take();
        lost.unwrap().close().await.unwrap();
        let write = database.write().await.unwrap();
        write.commit().await.unwrap();
    }
}

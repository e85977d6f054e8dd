//! One SQLite file: one connection that writes, behind a mutex, and a pool of connections that
//! read. Readers never wait for the writer, nor the writer for them (WAL).

use std::path::Path;

use sqlx::{
    ConnectOptions, Connection, Sqlite, SqliteConnection, SqlitePool,
    migrate::Migrator,
    pool::PoolConnection,
    sqlite::{SqliteAutoVacuum, SqliteConnectOptions, SqlitePoolOptions, SqliteSynchronous},
};
use threelo_core::storage::StoreError;
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
}

#[derive(Debug)]
pub(super) struct Database {
    writer: Mutex<Writer>,
    readers: SqlitePool,
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
        })
    }

    /// A connection to read with.
    pub(super) async fn read(&self) -> Result<PoolConnection<Sqlite>, StoreError> {
        self.readers.acquire().await.map_err(failed)
    }

    /// Begins a transaction that is the only one that writes, here and in other processes.
    pub(super) async fn write(&self) -> Result<Write<'_>, StoreError> {
        Write::begin(self.writer.lock().await).await
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

/// What the write-ahead log is cut back to, in bytes, once a burst is over.
const WAL_LIMIT: &str = "67108864";

//! The stores on SQLite.

use std::{path::Path, sync::LazyLock};

use include_dir::include_dir;
use sqlx::{
    Sqlite, SqliteConnection,
    migrate::Migrator,
    sqlite::{SqliteAutoVacuum, SqliteRow, SqliteSynchronous},
};
use threelo_core::storage::StoreError;

use crate::migrations::migrator;

mod copy;
mod database;
mod failure;
mod open;
#[path = "statements.rs"]
mod statements;
mod write;

pub use copy::CopyError;
pub use open::{OpenError, SqliteOptions};

use database::{Database, Kind, Written};
use failure::failed;

// The names that the statements use.
use SqliteConnection as Connection;
use SqliteRequestLog as RequestLog;
use SqliteRow as Row;
use SqliteStore as Store;
type Db = Sqlite;
/// The SQL function that finds a text in another one.
const FIND: &str = "instr";

static VAULT: Kind = Kind {
    migrations: &VAULT_MIGRATIONS,
    // A lost refresh token cannot be requested again after a rotation.
    synchronous: SqliteSynchronous::Full,
    auto_vacuum: SqliteAutoVacuum::None,
    wal_limit: 64 * 1024 * 1024,
    gives_way: false,
};

static REQUEST_LOG: Kind = Kind {
    migrations: &REQUEST_LOG_MIGRATIONS,
    // A crash of the machine may lose the last records, but does not damage the file.
    synchronous: SqliteSynchronous::Normal,
    auto_vacuum: SqliteAutoVacuum::Incremental,
    // It counts as size of the log, which is limited.
    wal_limit: 4 * 1024 * 1024,
    // Request records may be lost for lack of space; tokens may not.
    gives_way: true,
};

static VAULT_MIGRATIONS: LazyLock<Migrator> =
    LazyLock::new(|| migrator(&include_dir!("$CARGO_MANIFEST_DIR/migrations/sqlite")));

static REQUEST_LOG_MIGRATIONS: LazyLock<Migrator> =
    LazyLock::new(|| migrator(&include_dir!("$CARGO_MANIFEST_DIR/migrations/sqlite-log")));

/// The main database: every storage trait except the request log.
///
/// Any number of processes can open the same file, and each sees the writes of the others.
#[derive(Debug)]
pub struct SqliteStore(Database);

impl SqliteStore {
    /// Opens the file, creates it if it does not exist, and migrates it.
    ///
    /// A new file has mode 0600. Its folder is created with mode 0700 if only the last folder of the path
    /// is missing.
    ///
    /// # Errors
    /// [`OpenError`] states the problem with the path or the file.
    pub async fn open(path: impl AsRef<Path>, options: SqliteOptions) -> Result<Self, OpenError> {
        Database::open(path.as_ref(), options, &VAULT)
            .await
            .map(Self)
    }

    /// Closes the file. Later calls fail as unavailable. Without this call no data is lost, but the
    /// write-ahead log file remains.
    ///
    /// # Errors
    /// [`StoreError`] if the write-ahead log could not be moved into the file.
    pub async fn close(&self) -> Result<(), StoreError> {
        self.0.close().await
    }
}

/// The request log's database, a file of its own.
///
/// It rejects records when the disk has only [`SqliteOptions::reserve`] left, so that a full disk loses
/// records before tokens.
#[derive(Debug)]
pub struct SqliteRequestLog(Database);

impl SqliteRequestLog {
    /// Opens the file, as [`SqliteStore::open`] does.
    ///
    /// # Errors
    /// [`OpenError`] states the problem with the path or the file.
    pub async fn open(path: impl AsRef<Path>, options: SqliteOptions) -> Result<Self, OpenError> {
        Database::open(path.as_ref(), options, &REQUEST_LOG)
            .await
            .map(Self)
    }

    /// Closes the file, as [`SqliteStore::close`] does.
    ///
    /// # Errors
    /// [`StoreError`] if the write-ahead log could not be moved into the file.
    pub async fn close(&self) -> Result<(), StoreError> {
        self.0.close().await
    }
}

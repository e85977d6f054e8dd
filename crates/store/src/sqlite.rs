//! The stores on SQLite.

use std::path::Path;

use sqlx::{
    Sqlite, SqliteConnection,
    migrate::Migrator,
    sqlite::{SqliteAutoVacuum, SqliteRow, SqliteSynchronous},
};
use threelo_core::storage::StoreError;

mod copy;
mod database;
mod failure;
mod open;
#[path = "operations.rs"]
mod operations;
mod write;

pub use copy::CopyError;
pub use open::{OpenError, SqliteOptions};

use database::{Database, Kind};
use failure::failed;

// The names that the operations are written over.
use SqliteConnection as Connection;
use SqliteRequestLog as RequestLog;
use SqliteRow as Row;
use SqliteStore as Store;
type Db = Sqlite;
/// The function that finds one text in another.
const FIND: &str = "instr";

static VAULT: Kind = Kind {
    migrations: migrations::VAULT,
    // A rotated refresh token that is lost cannot be asked for again.
    synchronous: SqliteSynchronous::Full,
    auto_vacuum: SqliteAutoVacuum::None,
    gives_way: false,
};

static REQUEST_LOG: Kind = Kind {
    migrations: migrations::REQUEST_LOG,
    // A crash of the machine may cost the last records, never the file.
    synchronous: SqliteSynchronous::Normal,
    auto_vacuum: SqliteAutoVacuum::Incremental,
    // A record that is not written is a gap; a token that is not written is a lost connection.
    gives_way: true,
};

mod migrations {
    use super::Migrator;

    pub(super) const VAULT: Migrator = sqlx::migrate!("migrations/sqlite");
    pub(super) const REQUEST_LOG: Migrator = sqlx::migrate!("migrations/sqlite-log");
}

/// The vault's database: every port but the request log.
///
/// Any number of processes may have the same file open; each sees what the others write.
#[derive(Debug)]
pub struct SqliteStore(Database);

impl SqliteStore {
    /// Opens the file, makes it where there is none, and brings it up to date.
    ///
    /// A file is made with mode 0600. Its folder is made with mode 0700 where only that last
    /// folder of the path is missing.
    ///
    /// # Errors
    /// [`OpenError`] names what is wrong with the path or the file.
    pub async fn open(path: impl AsRef<Path>, options: SqliteOptions) -> Result<Self, OpenError> {
        Database::open(path.as_ref(), options, &VAULT)
            .await
            .map(Self)
    }

    /// Closes the file; what is called afterwards fails as unavailable. Without it nothing is
    /// lost, but the write-ahead log stays beside the file.
    ///
    /// # Errors
    /// [`StoreError`] where the write-ahead log could not be moved into the file.
    pub async fn close(&self) -> Result<(), StoreError> {
        self.0.close().await
    }
}

/// The request log's database, a file of its own.
///
/// It takes nothing more once the disk has only [`SqliteOptions::reserve`] left, so that a disk
/// that fills up costs records before it costs tokens.
#[derive(Debug)]
pub struct SqliteRequestLog(Database);

impl SqliteRequestLog {
    /// Opens the file, as [`SqliteStore::open`] does.
    ///
    /// # Errors
    /// [`OpenError`] names what is wrong with the path or the file.
    pub async fn open(path: impl AsRef<Path>, options: SqliteOptions) -> Result<Self, OpenError> {
        Database::open(path.as_ref(), options, &REQUEST_LOG)
            .await
            .map(Self)
    }

    /// Closes the file, as [`SqliteStore::close`] does.
    ///
    /// # Errors
    /// [`StoreError`] where the write-ahead log could not be moved into the file.
    pub async fn close(&self) -> Result<(), StoreError> {
        self.0.close().await
    }
}

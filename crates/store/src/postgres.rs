//! The stores on Postgres.

use futures_util::stream::BoxStream;
use sqlx::{PgConnection, Postgres, postgres::PgRow};
use threelo_core::storage::StoreError;

mod database;
mod failure;
mod open;
#[path = "operations.rs"]
mod operations;
mod write;

pub use open::{ClockOffset, PostgresOpenError, PostgresOptions};

use database::{Database, Kind};
use failure::failed;

// The names that the operations are written over.
use PgConnection as Connection;
use PgRow as Row;
use PostgresRequestLog as RequestLog;
use PostgresStore as Store;
type Db = Postgres;
/// The function that finds one text in another.
const FIND: &str = "strpos";

static VAULT: Kind = Kind {
    name: "threelo",
    // A rotated refresh token that is lost cannot be asked for again.
    synchronous_commit: "on",
};

static REQUEST_LOG: Kind = Kind {
    name: "threelo request log",
    // A crash of the server may cost the last records, never what is there.
    synchronous_commit: "off",
};

/// The vault's database: every port but the request log.
///
/// Any number of instances may have the same database open; each sees what the others write.
#[derive(Debug)]
pub struct PostgresStore(Database);

impl PostgresStore {
    /// Connects to `postgres://USER:PASSWORD@HOST:PORT/NAME` and brings the database up to date.
    /// What the address leaves out comes from libpq's variables (`PGPASSWORD` and so on), and its
    /// parameters are libpq's, too: `?sslmode=verify-full&sslrootcert=FILE`.
    ///
    /// # Errors
    /// [`PostgresOpenError`] names what is wrong with the address, the server or the database.
    pub async fn open(url: &str, options: PostgresOptions) -> Result<Self, PostgresOpenError> {
        Database::open(url, options, &VAULT).await.map(Self)
    }

    /// Returns a stream of hints that an instance, possibly this one, has added to the change feed.
    /// A hint may get lost, and the stream ends when the server is unreachable for long, so the
    /// caller must also poll the feed from time to time. Takes one of the
    /// store's connections for as long as it lives.
    ///
    /// # Errors
    /// [`StoreError`] where the database cannot be reached.
    pub async fn hints(&self) -> Result<BoxStream<'static, ()>, StoreError> {
        self.0.hints().await
    }

    /// Closes the connections; what is called afterwards fails as unavailable.
    pub async fn close(&self) {
        self.0.close().await;
    }
}

/// The request log, in the same database, over connections of its own: however many records wait
/// to be written, the vault does not wait behind them.
#[derive(Debug)]
pub struct PostgresRequestLog(Database);

impl PostgresRequestLog {
    /// Connects, as [`PostgresStore::open`] does.
    ///
    /// # Errors
    /// [`PostgresOpenError`] names what is wrong with the address, the server or the database.
    pub async fn open(url: &str, options: PostgresOptions) -> Result<Self, PostgresOpenError> {
        Database::open(url, options, &REQUEST_LOG).await.map(Self)
    }

    /// Closes the connections; what is called afterwards fails as unavailable.
    pub async fn close(&self) {
        self.0.close().await;
    }
}

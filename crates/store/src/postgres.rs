//! The stores on Postgres.

use futures_util::stream::BoxStream;
use sqlx::{PgConnection, Postgres, postgres::PgRow};
use threelo_core::storage::StoreError;

mod database;
mod failure;
mod open;
#[path = "statements.rs"]
mod statements;
mod write;

pub use open::{ClockOffset, PostgresOpenError, PostgresOptions};

use database::{Database, Kind, Written};
use failure::failed;

// The names that the statements use.
use PgConnection as Connection;
use PgRow as Row;
use PostgresRequestLog as RequestLog;
use PostgresStore as Store;
type Db = Postgres;
/// The SQL function that finds a text in another one.
const FIND: &str = "strpos";

static VAULT: Kind = Kind {
    name: "threelo",
    // A lost refresh token cannot be requested again after a rotation.
    synchronous_commit: "on",
    size: "SELECT pg_database_size(current_database()) AS size",
};

static REQUEST_LOG: Kind = Kind {
    name: "threelo request log",
    // A crash of the server may lose the last records, but does not damage others.
    synchronous_commit: "off",
    size: "SELECT pg_total_relation_size('requests') AS size",
};

/// The main database: every storage trait except the request log.
///
/// Any number of instances can open the same database, and each sees the writes of the others.
#[derive(Debug)]
pub struct PostgresStore(Database);

impl PostgresStore {
    /// Connects to `postgres://USER:PASSWORD@HOST:PORT/NAME` and migrates the database.
    /// What the address leaves out comes from libpq's variables (`PGPASSWORD` and so on), and its
    /// parameters are libpq's, too: `?sslmode=verify-full&sslrootcert=FILE`.
    ///
    /// # Errors
    /// [`PostgresOpenError`] states the problem with the address, the server or the database.
    pub async fn open(url: &str, options: PostgresOptions) -> Result<Self, PostgresOpenError> {
        Database::open(url, options, &VAULT).await.map(Self)
    }

    /// Returns a stream of hints that an instance, possibly this one, has added to the change feed.
    /// A hint may get lost, and the stream ends when the server is unreachable for long, so the
    /// caller must also poll the feed regularly. The stream uses one of the store's connections until it
    /// is dropped.
    ///
    /// # Errors
    /// [`StoreError`] if the database cannot be reached.
    pub async fn hints(&self) -> Result<BoxStream<'static, ()>, StoreError> {
        self.0.hints().await
    }

    /// Closes the connections. Later calls fail as unavailable.
    pub async fn close(&self) {
        self.0.close().await;
    }
}

/// The request log in the same database, with separate connections, so that pending records do not
/// delay the vault.
#[derive(Debug)]
pub struct PostgresRequestLog(Database);

impl PostgresRequestLog {
    /// Connects, as [`PostgresStore::open`] does.
    ///
    /// # Errors
    /// [`PostgresOpenError`] states the problem with the address, the server or the database.
    pub async fn open(url: &str, options: PostgresOptions) -> Result<Self, PostgresOpenError> {
        Database::open(url, options, &REQUEST_LOG).await.map(Self)
    }

    /// Closes the connections. Later calls fail as unavailable.
    pub async fn close(&self) {
        self.0.close().await;
    }
}

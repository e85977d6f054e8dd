//! Opens a database: address, migrations and errors.

use std::{
    fmt,
    num::NonZeroU32,
    sync::{Arc, LazyLock},
    time::Duration,
};

use include_dir::include_dir;
use sqlx::{
    PgPool,
    migrate::{MigrateError, Migrator},
    postgres::PgConnectOptions,
};

use super::failure::{code, code_of};
use crate::migrations::migrator;

/// Options for opening a database.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PostgresOptions {
    /// Maximum number of connections. Defaults to 8.
    pub connections: NonZeroU32,
    /// Maximum time to wait for a connection, including the start of the server. Defaults to 5 seconds.
    pub acquire_timeout: Duration,
    /// An offset added to the database's time, for tests. Defaults to `None`.
    pub clock_offset: Option<ClockOffset>,
}

impl Default for PostgresOptions {
    fn default() -> Self {
        Self {
            connections: const { NonZeroU32::new(8).unwrap() },
            acquire_timeout: Duration::from_secs(5),
            clock_offset: None,
        }
    }
}

/// A function that returns the milliseconds to add to the database's time.
#[derive(Clone)]
pub struct ClockOffset(Arc<dyn Fn() -> i64 + Send + Sync>);

impl ClockOffset {
    /// Returns an offset that is computed by this function.
    pub fn new(milliseconds: impl Fn() -> i64 + Send + Sync + 'static) -> Self {
        Self(Arc::new(milliseconds))
    }

    pub(super) fn now(&self) -> i64 {
        (self.0)()
    }
}

impl fmt::Debug for ClockOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ClockOffset({} ms)", self.now())
    }
}

/// Why a database could not be opened. No message contains a password.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum PostgresOpenError {
    /// The address cannot be parsed.
    #[error(
        "the address of the database cannot be parsed: write postgres://USER:PASSWORD@HOST:PORT/NAME, \
         with characters other than letters and digits as %XX"
    )]
    Address,
    /// The server cannot be reached.
    #[error("cannot reach Postgres at {host}: {reason}; start it, or correct the address")]
    Unreachable {
        /// Host and port.
        host: String,
        /// The error of the system.
        reason: String,
    },
    /// The server refuses the user.
    #[error("Postgres at {host} refuses the login: {reason}; correct the user or the password")]
    Denied {
        /// The server.
        host: String,
        /// The error of the server.
        reason: String,
    },
    /// The server has no such database.
    #[error("Postgres at {host} has no such database: {reason}; create it with `createdb`")]
    NoSuchDatabase {
        /// The server.
        host: String,
        /// The error of the server.
        reason: String,
    },
    /// The user lacks the permission to create tables.
    #[error(
        "the user cannot create tables: {0}; make it the owner of the database, or grant it CREATE on the \
         schema"
    )]
    NotPermitted(String),
    /// The server is too old.
    #[error("Postgres {0} is too old: use 14 or newer")]
    TooOld(u32),
    /// The database was written by a later version.
    #[error(
        "the database was written by a newer version of threelo (it has migration {0}): \
         use that version, or a backup from before"
    )]
    Newer(i64),
    /// The database was not created by a released version.
    #[error(
        "the database was created by a version of threelo that was never released (migration {0} differs)"
    )]
    Unreleased(i64),
    /// Any other error of Postgres.
    #[error("the database cannot be opened: {0}")]
    Refused(Arc<sqlx::Error>),
}

/// Parses the address of a database. Missing parts are taken from libpq's variables (`PGUSER` and so
/// on), as in every client of Postgres.
pub(super) fn address(url: &str) -> Result<PgConnectOptions, PostgresOpenError> {
    // The error might quote the address, which contains a password.
    let options: PgConnectOptions = url.parse().map_err(|_| PostgresOpenError::Address)?;
    Ok(sqlx::ConnectOptions::disable_statement_logging(options))
}

/// Migrates the database in one transaction that excludes other instances.
pub(super) async fn migrate(pool: &PgPool) -> Result<(), PostgresOpenError> {
    let refused = |error| refused(pool, error);
    let mut transaction = pool.begin().await.map_err(refused)?;
    let version = transaction.server_version_num().unwrap_or(0) / 10_000;
    if version < OLDEST {
        return Err(PostgresOpenError::TooOld(version));
    }
    sqlx::query("SELECT pg_advisory_xact_lock($1)")
        .bind(MIGRATING)
        .execute(&mut *transaction)
        .await
        .map_err(refused)?;
    // The server would send a notice for every existing table, which sqlx logs.
    sqlx::query("SET LOCAL client_min_messages = warning")
        .execute(&mut *transaction)
        .await
        .map_err(refused)?;
    let done = MIGRATIONS.run_direct(None, &mut *transaction, false).await;
    done.map_err(|error| match error {
        MigrateError::VersionMissing(migration) => PostgresOpenError::Newer(migration),
        MigrateError::VersionMismatch(migration) => PostgresOpenError::Unreleased(migration),
        MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => refused(error),
        other => refused(sqlx::Error::Migrate(Box::new(other))),
    })?;
    transaction.commit().await.map_err(refused)
}

static MIGRATIONS: LazyLock<Migrator> = LazyLock::new(|| {
    let mut migrations = migrator(&include_dir!("$CARGO_MANIFEST_DIR/migrations/postgres"));
    // sqlx's own lock belongs to the session, which a pooler may pass to another client.
    migrations.set_locking(false);
    migrations
});

/// The lock that is held during migrations: "threelo" in ASCII.
const MIGRATING: i64 = 0x74_68_72_65_65_6c_6f;

/// The oldest supported and tested major version.
const OLDEST: u32 = 14;

/// Maps an error of Postgres.
fn refused(pool: &PgPool, error: sqlx::Error) -> PostgresOpenError {
    let options = pool.connect_options();
    let host = format!("{}:{}", options.get_host(), options.get_port());
    let reason = error.to_string();
    match (code_of(&error).as_deref(), &error) {
        (Some(code::INVALID_PASSWORD | code::INVALID_AUTHORIZATION), _) => {
            PostgresOpenError::Denied { host, reason }
        }
        (Some(code::NO_SUCH_DATABASE), _) => PostgresOpenError::NoSuchDatabase { host, reason },
        (Some(code::INSUFFICIENT_PRIVILEGE), _) => PostgresOpenError::NotPermitted(reason),
        (None, sqlx::Error::Io(_) | sqlx::Error::Tls(_) | sqlx::Error::PoolTimedOut) => {
            PostgresOpenError::Unreachable { host, reason }
        }
        _ => PostgresOpenError::Refused(Arc::new(error)),
    }
}

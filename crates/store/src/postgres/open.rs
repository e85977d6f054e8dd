//! Opening a database: its address, its version, and what can be wrong with them.

use std::{fmt, num::NonZeroU32, sync::Arc, time::Duration};

use sqlx::{
    PgPool,
    migrate::{MigrateError, Migrator},
    postgres::PgConnectOptions,
};

use super::failure::{code, code_of};

/// How a database is used.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PostgresOptions {
    /// How many connections to keep at most. 8.
    pub connections: NonZeroU32,
    /// How long to wait for a connection, the server's start included. 5 seconds.
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

/// Milliseconds to add to the database's time, asked for whenever it is read.
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

/// Why a database could not be opened. Nothing in it repeats a password.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum PostgresOpenError {
    /// The address cannot be read.
    #[error(
        "the address of the database cannot be read: write postgres://USER:PASSWORD@HOST:PORT/NAME, \
         with other characters than letters and digits as %XX"
    )]
    Address,
    /// The server cannot be reached.
    #[error("no Postgres answers at {host}: {reason}; start it, or correct the address")]
    Unreachable {
        /// Where it was looked for.
        host: String,
        /// What the system says.
        reason: String,
    },
    /// The server does not let the user in.
    #[error("Postgres at {host} does not let us in: {reason}; correct user or password")]
    Denied {
        /// The server.
        host: String,
        /// What it says.
        reason: String,
    },
    /// The server has no such database.
    #[error("Postgres at {host} has no such database: {reason}; make it with `createdb`")]
    NoSuchDatabase {
        /// The server.
        host: String,
        /// What it says.
        reason: String,
    },
    /// The user may not make the tables.
    #[error(
        "the user may not make tables: {0}; let it own the database, or grant it CREATE on the schema"
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
    /// The database was not made by a released version.
    #[error(
        "the database was made by a version of threelo that was never released (migration {0} differs)"
    )]
    Unreleased(i64),
    /// Anything else that Postgres says.
    #[error("the database cannot be opened: {0}")]
    Refused(Arc<sqlx::Error>),
}

/// Reads the address of a database. What it leaves out is taken from libpq's variables (`PGUSER`
/// and so on), as with every client of Postgres.
pub(super) fn address(url: &str) -> Result<PgConnectOptions, PostgresOpenError> {
    // The error might quote it.
    let options: PgConnectOptions = url.parse().map_err(|_| PostgresOpenError::Address)?;
    Ok(sqlx::ConnectOptions::disable_statement_logging(options))
}

/// Brings the database up to date, in one transaction that keeps other instances out.
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
    // The server would send a notice for every table that is there already, which sqlx logs.
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

static MIGRATIONS: Migrator = Migrator {
    // sqlx's own lock belongs to the session, which a pooler would leave with another client.
    locking: false,
    ..sqlx::migrate!("migrations/postgres")
};

/// The lock that is held during migrations: "threelo" in ASCII.
const MIGRATING: i64 = 0x74_68_72_65_65_6c_6f;

/// The oldest major version that is still looked after, and tested.
const OLDEST: u32 = 14;

/// Reads what Postgres says.
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

//! The only connection for writing, and its transactions.
//!
//! Dropping a [`Write`], because of an error or a dropped future, rolls it back: the rollback
//! is queued after the statement in progress and before the next caller.
//!
//! sqlx's own transactions cannot be used here. They borrow the connection, so they cannot be stored
//! together with the mutex guard; and they count nesting levels, so they treat a transaction that
//! SQLite itself ended (disk full, I/O error) as open forever.

use std::{
    ops::{Deref, DerefMut},
    time::Duration,
};

use futures_util::FutureExt;
use sqlx::{ConnectOptions, SqliteConnection, sqlite::SqliteConnectOptions};
use threelo_core::{
    Timestamp,
    clock::Monotonic,
    storage::{StoreError, ToMillis},
};
use tokio::sync::MutexGuard;

use super::{database::Database, failed, statements::Table};

/// The connection for writing.
#[derive(Debug)]
pub(super) struct Writer {
    /// `None` while it has to be reopened.
    pub(super) connection: Option<SqliteConnection>,
    options: SqliteConnectOptions,
    /// Whether an abandoned transaction may still be open.
    unsettled: bool,
    closed: bool,
}

impl Writer {
    pub(super) fn new(connection: SqliteConnection, options: SqliteConnectOptions) -> Self {
        Self {
            connection: Some(connection),
            options,
            unsettled: false,
            closed: false,
        }
    }

    /// Returns the connection without an open transaction.
    pub(super) async fn settled(&mut self) -> Result<&mut SqliteConnection, sqlx::Error> {
        if self.closed {
            return Err(sqlx::Error::PoolClosed);
        }
        let mut connection = match self.connection.take() {
            Some(connection) => connection,
            None => self.options.connect().await?,
        };
        if self.unsettled {
            // Fails if no transaction is open, which is fine.
            let done = sqlx::query("ROLLBACK").execute(&mut connection).await;
            if let Err(sqlx::Error::WorkerCrashed) = done {
                connection = self.options.connect().await?;
            }
            self.unsettled = false;
        }
        Ok(self.connection.insert(connection))
    }

    pub(super) fn close(&mut self) -> Option<SqliteConnection> {
        self.closed = true;
        self.connection.take()
    }
}

/// A write transaction that takes longer is logged when it ends, since it delays all other writes.
const SLOW: Duration = Duration::from_secs(2);

/// A transaction in progress.
pub(super) struct Write<'a> {
    writer: MutexGuard<'a, Writer>,
    database: &'a Database,
    since: Monotonic,
    now: Timestamp,
}

impl<'a> Write<'a> {
    pub(super) async fn begin(
        writer: MutexGuard<'a, Writer>,
        database: &'a Database,
    ) -> Result<Self, StoreError> {
        let clock = database.clock();
        let mut write = Self {
            writer,
            database,
            since: clock.monotonic(),
            now: Timestamp::MIN,
        };
        write.writer.settled().await.map_err(failed)?;
        // Set before the statement, since the future may be dropped while waiting.
        write.writer.unsettled = true;
        sqlx::query("BEGIN IMMEDIATE")
            .execute(&mut *write)
            .await
            .map_err(failed)?;
        // Read only now, since waiting for the lock may have taken a while.
        write.now = clock.now().to_millis();
        Ok(write)
    }

    /// Returns the time at which the transaction began.
    pub(super) fn now(&self) -> Timestamp {
        self.now
    }

    /// Does nothing: no other transaction can write at this time.
    pub(super) async fn lock(&mut self, _: Table) -> Result<(), StoreError> {
        Ok(())
    }

    /// Does nothing: no other transaction can write at this time.
    pub(super) async fn share(&mut self, _: Table) -> Result<(), StoreError> {
        Ok(())
    }

    /// Commits durably.
    pub(super) async fn commit(mut self) -> Result<(), StoreError> {
        sqlx::query("COMMIT")
            .execute(&mut *self)
            .await
            .map_err(failed)?;
        self.writer.unsettled = false;
        Ok(())
    }
}

impl Deref for Write<'_> {
    type Target = SqliteConnection;

    fn deref(&self) -> &SqliteConnection {
        let connection = self.writer.connection.as_ref();
        connection.expect("begin opened it, and the mutex excludes other users")
    }
}

impl DerefMut for Write<'_> {
    fn deref_mut(&mut self) -> &mut SqliteConnection {
        let connection = self.writer.connection.as_mut();
        connection.expect("begin opened it, and the mutex excludes other users")
    }
}

impl Drop for Write<'_> {
    fn drop(&mut self) {
        self.database.write_ended();
        let held = self.database.clock().monotonic().since(self.since);
        if held > SLOW {
            tracing::warn!(?held, "a write transaction kept all other writes waiting");
        }
        if self.writer.unsettled
            && let Some(connection) = &mut self.writer.connection
        {
            // The first poll sends the statement to the connection's thread, which runs it even if the
            // future is dropped. It must run now, not with the next write: an open transaction blocks
            // writes by other processes.
            let _ = sqlx::query("ROLLBACK").execute(connection).now_or_never();
        }
    }
}

//! The one connection that writes, and its transactions.
//!
//! Dropping a [`Write`], because of an error or because its caller has gone, rolls it back: the
//! order to do so is queued behind the statement in progress, and ahead of the next caller.
//!
//! sqlx's own transactions are of no use here. They borrow the connection, so that they cannot
//! stand beside the mutex guard that it comes from; and they count, so that a transaction which
//! SQLite ended by itself (disk full, I/O error) stays open for them for ever.

use std::{
    ops::{Deref, DerefMut},
    time::Duration,
};

use futures_util::FutureExt;
use sqlx::{ConnectOptions, SqliteConnection, sqlite::SqliteConnectOptions};
use threelo_core::{
    Timestamp,
    clock::Monotonic,
    storage::{Kept, StoreError},
};
use tokio::sync::MutexGuard;

use super::{database::Database, failed, operations::Table};

/// The connection that writes.
#[derive(Debug)]
pub(super) struct Writer {
    /// Absent while it has to be opened again.
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

    /// The connection, with no transaction open.
    pub(super) async fn settled(&mut self) -> Result<&mut SqliteConnection, sqlx::Error> {
        if self.closed {
            return Err(sqlx::Error::PoolClosed);
        }
        let mut connection = match self.connection.take() {
            Some(connection) => connection,
            None => self.options.connect().await?,
        };
        if self.unsettled {
            // It fails where nothing is open, which is what we want to hear.
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

/// A write transaction that takes longer is reported when it ends: everybody else waits for it.
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
        // Said before it is so: the caller may go while we wait.
        write.writer.unsettled = true;
        sqlx::query("BEGIN IMMEDIATE")
            .execute(&mut *write)
            .await
            .map_err(failed)?;
        // Only now: it may have taken a while.
        write.now = clock.now().kept();
        Ok(write)
    }

    /// What time it was when the transaction began.
    pub(super) fn now(&self) -> Timestamp {
        self.now
    }

    /// Does nothing: no other transaction can write now.
    pub(super) async fn lock(&mut self, _: Table) -> Result<(), StoreError> {
        Ok(())
    }

    /// Does nothing: no other transaction can write now.
    pub(super) async fn share(&mut self, _: Table) -> Result<(), StoreError> {
        Ok(())
    }

    /// Makes all of it durable.
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
        connection.expect("begin opened it, and the mutex keeps everyone else out")
    }
}

impl DerefMut for Write<'_> {
    fn deref_mut(&mut self) -> &mut SqliteConnection {
        let connection = self.writer.connection.as_mut();
        connection.expect("begin opened it, and the mutex keeps everyone else out")
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
            // The first poll hands the statement to the connection's thread, and there it runs,
            // heard or not. It must run now, not with the next write: an open transaction keeps
            // other processes from writing.
            let _ = sqlx::query("ROLLBACK").execute(connection).now_or_never();
        }
    }
}

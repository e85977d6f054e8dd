//! A pool of connections to one database.

use std::{future::ready, time::Duration};

use futures_util::{StreamExt, stream::BoxStream};
use sqlx::{
    AssertSqlSafe, Connection, PgPool, Postgres, Row, Transaction,
    pool::PoolConnection,
    postgres::{PgConnectOptions, PgListener, PgPoolOptions},
};
use threelo_core::{Timestamp, storage::StoreError};

use super::{
    failed,
    open::{self, ClockOffset, PostgresOpenError, PostgresOptions},
    statements::Unchanged,
    write::Write,
};

/// The settings that differ between the pools.
pub(super) struct Kind {
    /// The name of its connections in `pg_stat_activity`.
    pub(super) name: &'static str,
    /// The setting `synchronous_commit` of its transactions.
    pub(super) synchronous_commit: &'static str,
    /// The query for `size`, in bytes.
    pub(super) size: &'static str,
}

/// The last write of any process, which is not known here.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Written {}

#[derive(Debug)]
pub(super) struct Database {
    pub(super) unchanged: Unchanged,
    pool: PgPool,
    begin: String,
    size: &'static str,
    clock_offset: Option<ClockOffset>,
}

impl Database {
    pub(super) async fn open(
        url: &str,
        options: PostgresOptions,
        kind: &Kind,
    ) -> Result<Self, PostgresOpenError> {
        let address: PgConnectOptions = open::address(url)?.application_name(kind.name);
        let pool = PgPoolOptions::new()
            .max_connections(options.connections.get())
            .acquire_timeout(options.acquire_timeout)
            // A ping before every statement would take a third of its time.
            .test_before_acquire(false)
            .before_acquire(|connection, state| {
                Box::pin(async move {
                    // A connection that was idle for longer may be dead.
                    if state.idle_for > TRUSTED {
                        connection.ping().await?;
                    }
                    Ok(true)
                })
            })
            .connect_lazy_with(address);
        open::migrate(&pool).await?;
        Ok(Self {
            unchanged: Unchanged::default(),
            pool,
            // In each transaction rather than for the session: behind a pooler, a session is
            // shared with others. The timeouts are for an instance that is stopped, or
            // cut off, in the middle of a transaction: others must not wait for it forever.
            begin: format!(
                "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE;
                 SET LOCAL synchronous_commit = {};
                 SET LOCAL lock_timeout = '5s';
                 SET LOCAL statement_timeout = '30s';
                 SET LOCAL idle_in_transaction_session_timeout = '10s'",
                kind.synchronous_commit
            ),
            size: kind.size,
            clock_offset: options.clock_offset,
        })
    }

    /// Returns a connection for reading.
    pub(super) async fn read(&self) -> Result<PoolConnection<Postgres>, StoreError> {
        self.pool.acquire().await.map_err(failed)
    }

    /// Returns `None`: only the database itself knows, and announces changes.
    pub(super) fn last_write(&self) -> Option<Written> {
        None
    }

    /// Begins a write transaction.
    pub(super) async fn write(&self) -> Result<Write<'_>, StoreError> {
        Write::begin(self).await
    }

    pub(super) async fn begin(&self) -> Result<Transaction<'static, Postgres>, StoreError> {
        let begin = AssertSqlSafe(self.begin.clone());
        self.pool.begin_with(begin).await.map_err(failed)
    }

    /// Returns the current time of the database.
    pub(super) async fn now(&self) -> Result<Timestamp, StoreError> {
        let row =
            sqlx::query("SELECT (EXTRACT(EPOCH FROM clock_timestamp()) * 1000)::bigint AS now")
                .fetch_one(&mut *self.read().await?)
                .await
                .map_err(failed)?;
        Ok(self.time(row.try_get("now").map_err(failed)?))
    }

    /// Converts the database's time in milliseconds to a timestamp, with the offset for tests.
    pub(super) fn time(&self, milliseconds: i64) -> Timestamp {
        let offset = self.clock_offset.as_ref().map_or(0, ClockOffset::now);
        Timestamp::from_millisecond(milliseconds.saturating_add(offset)).unwrap_or(Timestamp::MAX)
    }

    /// Returns whether the transaction was committed; `None` if that cannot be determined.
    pub(super) async fn was_committed(&self, id: &str) -> Option<bool> {
        // The transaction may be in progress until the server notices that the other connection is
        // closed.
        for _ in 0..ATTEMPTS {
            let asked = async {
                // The server makes the pause, since there is no clock here.
                let question = "SELECT pg_xact_status($1::xid8) AS status FROM pg_sleep(0.05)";
                let mut connection = self.pool.acquire().await?;
                let asked = sqlx::query(question).bind(id).fetch_one(&mut *connection);
                asked.await?.try_get::<Option<String>, _>("status")
            };
            match asked.await.ok()?.as_deref() {
                Some("committed") => return Some(true),
                Some("aborted") => return Some(false),
                Some("in progress") => {}
                _ => return None,
            }
        }
        None
    }

    /// Returns a stream of the notifications of `place_change` in the migrations.
    pub(super) async fn hints(&self) -> Result<BoxStream<'static, ()>, StoreError> {
        let listener = PgListener::connect_with(&self.pool).await;
        let mut listener = listener.map_err(failed)?;
        listener.listen("threelo_changes").await.map_err(failed)?;
        let hints = listener.into_stream();
        Ok(hints
            .take_while(|hint| ready(hint.is_ok()))
            .map(drop)
            .boxed())
    }

    /// Does nothing: the server manages its files.
    pub(super) fn check_place(&self) -> Result<(), StoreError> {
        Ok(())
    }

    /// Does nothing: Postgres does not report the free disk space.
    pub(super) fn spare_room(&self) -> Result<(), StoreError> {
        Ok(())
    }

    /// Returns nothing: Postgres does not report the free disk space.
    pub(super) fn free(&self) -> Option<u64> {
        None
    }

    /// Returns how many bytes the database takes, or the table of the request log.
    pub(super) async fn size(&self) -> Result<u64, StoreError> {
        let mut read = self.read().await?;
        let row = sqlx::query(self.size).fetch_one(&mut *read);
        let size: i64 = row.await.map_err(failed)?.try_get("size").map_err(failed)?;
        Ok(u64::try_from(size).unwrap_or_default())
    }

    /// Does nothing: Postgres reclaims pages itself.
    pub(super) async fn shrink(&self) -> Result<(), StoreError> {
        Ok(())
    }

    pub(super) async fn close(&self) {
        self.pool.close().await;
    }
}

/// Time for which an idle connection is assumed to be alive.
const TRUSTED: Duration = Duration::from_millis(250);

/// Maximum number of queries for the outcome of a transaction, over 5 seconds.
const ATTEMPTS: u32 = 100;

//! Transactions that write.
//!
//! They read what is committed (READ COMMITTED), so a row that was read may be another one by the
//! time it is written. Hence every operation decides by statements that test and write at once, by
//! the number of rows they reached; and where it must not be disturbed between two statements, it
//! says so first with [`Write::lock`] or [`Write::share`].
//!
//! Nobody waits in a circle: tables are locked first, then come the rows of `tokens`, then those of
//! `connections` by key, and places in the feed are drawn inside of COMMIT. So there is nothing to
//! try again by itself; should Postgres end a transaction all the same (a deadlock with somebody
//! else's statement), it comes back as unavailable, with nothing changed.
//!
//! Dropping a [`Write`], because of an error or because its caller has gone, rolls it back.

use std::{
    ops::{Deref, DerefMut},
    sync::Arc,
};

use sqlx::{PgConnection, Postgres, Row, Transaction};
use threelo_core::{Timestamp, storage::StoreError};

use super::{database::Database, failed, failure::is_unanswered, operations::Table};

/// A transaction in progress.
pub(super) struct Write<'a> {
    transaction: Transaction<'static, Postgres>,
    database: &'a Database,
    /// What Postgres calls it, by which it can be asked for later.
    id: String,
    now: Timestamp,
}

impl<'a> Write<'a> {
    pub(super) async fn begin(database: &'a Database) -> Result<Self, StoreError> {
        let mut transaction = database.begin().await?;
        let row = sqlx::query(
            "SELECT pg_current_xact_id()::text AS id,
                 (EXTRACT(EPOCH FROM clock_timestamp()) * 1000)::bigint AS now",
        )
        .fetch_one(&mut *transaction)
        .await
        .map_err(failed)?;
        Ok(Self {
            transaction,
            database,
            id: row.try_get("id").map_err(failed)?,
            now: database.time(row.try_get("now").map_err(failed)?),
        })
    }

    /// What time it was when the transaction began.
    pub(super) fn now(&self) -> Timestamp {
        self.now
    }

    /// Waits until nobody else writes, locks or shares the table, and keeps it so to the end.
    pub(super) async fn lock(&mut self, table: Table) -> Result<(), StoreError> {
        let statement = match table {
            Table::ApiKeys => "LOCK TABLE api_keys IN EXCLUSIVE MODE",
            Table::Authorizations => "LOCK TABLE authorizations IN EXCLUSIVE MODE",
            Table::Environments => "LOCK TABLE environments IN EXCLUSIVE MODE",
            Table::Integrations => "LOCK TABLE integrations IN EXCLUSIVE MODE",
        };
        self.run(statement).await
    }

    /// Waits until nobody locks the table, and keeps it so to the end; others may share it.
    pub(super) async fn share(&mut self, table: Table) -> Result<(), StoreError> {
        let statement = match table {
            Table::ApiKeys => "LOCK TABLE api_keys IN ROW SHARE MODE",
            Table::Authorizations => "LOCK TABLE authorizations IN ROW SHARE MODE",
            Table::Environments => "LOCK TABLE environments IN ROW SHARE MODE",
            Table::Integrations => "LOCK TABLE integrations IN ROW SHARE MODE",
        };
        self.run(statement).await
    }

    async fn run(&mut self, statement: &'static str) -> Result<(), StoreError> {
        let done = sqlx::query(statement).execute(&mut **self).await;
        done.map(drop).map_err(failed)
    }

    /// Makes all of it durable. Where the answer gets lost, the database is asked whether it was
    /// done.
    pub(super) async fn commit(self) -> Result<(), StoreError> {
        match self.transaction.commit().await {
            Ok(()) => Ok(()),
            Err(error) if is_unanswered(&error) => {
                match self.database.was_committed(&self.id).await {
                    Some(true) => Ok(()),
                    Some(false) => Err(failed(error)),
                    None => Err(StoreError::Unanswered(Arc::new(error))),
                }
            }
            Err(error) => Err(failed(error)),
        }
    }
}

impl Deref for Write<'_> {
    type Target = PgConnection;

    fn deref(&self) -> &PgConnection {
        &self.transaction
    }
}

impl DerefMut for Write<'_> {
    fn deref_mut(&mut self) -> &mut PgConnection {
        &mut self.transaction
    }
}

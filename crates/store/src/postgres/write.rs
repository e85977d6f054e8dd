//! Transactions that write.
//!
//! They read what is committed (READ COMMITTED), so a row that was read may be another one by the
//! time it is written. Hence every operation decides by statements that test and write at once, by
//! the number of rows they reached; and where it must not be disturbed between two statements, it
//! says so first with [`Write::lock`] or [`Write::share`].
//!
//! Lock order, to prevent deadlocks: tables first, then the rows of `tokens`, then those of
//! `connections` by key; positions in the feed are assigned inside of COMMIT. So no operation needs
//! to be retried. If Postgres aborts a transaction all the same (a deadlock with the statement of
//! another program), the store reports itself as unavailable, and nothing was changed.
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

    /// Waits until no other transaction writes, locks or shares the table, and locks it until the end.
    pub(super) async fn lock(&mut self, table: Table) -> Result<(), StoreError> {
        let statement = match table {
            Table::ApiKeys => "LOCK TABLE api_keys IN EXCLUSIVE MODE",
            Table::Authorizations => "LOCK TABLE authorizations IN EXCLUSIVE MODE",
            Table::Environments => "LOCK TABLE environments IN EXCLUSIVE MODE",
            Table::Integrations => "LOCK TABLE integrations IN EXCLUSIVE MODE",
        };
        self.run(statement).await
    }

    /// Waits until no transaction locks the table, and shares it until the end; others may share it.
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

//! Write transactions.
//!
//! They read committed data (READ COMMITTED), so a row may have changed between a read and a write.
//! Hence every operation uses statements that test and write atomically, and checks the number of
//! affected rows. Operations whose statements must see the same data lock a table first with
//! [`Write::lock`] or [`Write::share`].
//!
//! Lock order, to prevent deadlocks: tables first, then the rows of `tokens`, then those of
//! `connections` by key; positions in the feed are assigned inside of COMMIT. So no operation needs
//! to be retried. If Postgres aborts a transaction nevertheless (a deadlock with the statement of
//! another program), the store reports itself as unavailable, and nothing was changed.
//!
//! Dropping a [`Write`], because of an error or a dropped future, rolls it back.

use std::{
    ops::{Deref, DerefMut},
    sync::Arc,
};

use sqlx::{PgConnection, Postgres, Row, Transaction};
use threelo_core::{Timestamp, storage::StoreError};

use super::{database::Database, failed, failure::is_unanswered, statements::Table};

/// A transaction in progress.
pub(super) struct Write<'a> {
    transaction: Transaction<'static, Postgres>,
    database: &'a Database,
    /// Its id in Postgres, by which its outcome can be queried.
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

    /// Returns the time at which the transaction began.
    pub(super) fn now(&self) -> Timestamp {
        self.now
    }

    /// Locks the table exclusively until the end of the transaction.
    pub(super) async fn lock(&mut self, table: Table) -> Result<(), StoreError> {
        let statement = match table {
            Table::ApiKeys => "LOCK TABLE api_keys IN EXCLUSIVE MODE",
            Table::Authorizations => "LOCK TABLE authorizations IN EXCLUSIVE MODE",
            Table::Environments => "LOCK TABLE environments IN EXCLUSIVE MODE",
            Table::Integrations => "LOCK TABLE integrations IN EXCLUSIVE MODE",
            Table::RequestPositions => "SELECT pg_advisory_xact_lock(7305812044107)",
        };
        self.run(statement).await
    }

    /// Locks the table in shared mode until the end of the transaction.
    pub(super) async fn share(&mut self, table: Table) -> Result<(), StoreError> {
        let statement = match table {
            Table::ApiKeys => "LOCK TABLE api_keys IN ROW SHARE MODE",
            Table::Authorizations => "LOCK TABLE authorizations IN ROW SHARE MODE",
            Table::Environments => "LOCK TABLE environments IN ROW SHARE MODE",
            Table::Integrations => "LOCK TABLE integrations IN ROW SHARE MODE",
            Table::RequestPositions => "SELECT pg_advisory_xact_lock_shared(7305812044107)",
        };
        self.run(statement).await
    }

    async fn run(&mut self, statement: &'static str) -> Result<(), StoreError> {
        let done = sqlx::query(statement).execute(&mut **self).await;
        done.map(drop).map_err(failed)
    }

    /// Commits durably. If the response is lost, the database is asked for the outcome.
    pub(super) async fn commit(self) -> Result<(), StoreError> {
        match self.transaction.commit().await {
            Ok(()) => Ok(()),
            Err(error) if is_unanswered(&error) => {
                match self.database.was_committed(&self.id).await {
                    Some(true) => Ok(()),
                    Some(false) => Err(failed(error)),
                    None => Err(StoreError::CommitUnknown(Arc::new(error))),
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

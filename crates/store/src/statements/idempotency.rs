//! Writes with an idempotency key. A transaction that writes an entry changes the usage of its
//! environment first, which locks it.

use std::time::Duration;

use async_trait::async_trait;
use threelo_core::{
    Timestamp,
    id::EnvironmentId,
    idempotency::{
        BeginOutcome, ENTRY_BYTES, Fingerprint, KeyedWrite, KnownWrite, NewWrite, WriteAttemptId,
        WriteEnd, WriteState,
    },
    seal::Sealed,
    storage::{IdempotencyStore, StoreError},
};

use super::{
    Connection, Row, Store,
    claims::after,
    columns::{column, maybe_moment, moment, signed},
    failed,
};

#[async_trait]
impl IdempotencyStore for Store {
    async fn begin_write(
        &self,
        new: &NewWrite,
        most_bytes: u64,
    ) -> Result<BeginOutcome, StoreError> {
        loop {
            let mut write = self.0.write().await?;
            let now = write.now();
            let has_room = reserve(&mut write, &new.write, most_bytes).await?;
            if has_room && insert(&mut write, now, new).await? {
                write.commit().await?;
                return Ok(BeginOutcome::Begun);
            }
            match find(&mut write, now, &new.write).await? {
                Some(known) => return Ok(BeginOutcome::Known(known)),
                None if !has_room => return Ok(BeginOutcome::Full),
                // It was removed between the two statements.
                None => {}
            }
        }
    }

    async fn extend_write(
        &self,
        write: &KeyedWrite,
        attempt: &WriteAttemptId,
        lease: Duration,
    ) -> Result<bool, StoreError> {
        let mut transaction = self.0.write().await?;
        let until = after(transaction.now(), lease);
        let extended = sqlx::query(
            "UPDATE idempotency_keys SET lease_until = $5
             WHERE environment = $1 AND integration = $2 AND name = $3 AND attempt = $4
                 AND lease_until IS NOT NULL",
        )
        .bind(write.integration.environment.as_str())
        .bind(write.integration.key.as_str())
        .bind(write.name())
        .bind(attempt.as_str())
        .bind(until)
        .execute(&mut *transaction)
        .await
        .map_err(failed)?;
        transaction.commit().await?;
        Ok(extended.rows_affected() > 0)
    }

    async fn end_write(
        &self,
        write: &KeyedWrite,
        attempt: &WriteAttemptId,
        end: &WriteEnd,
    ) -> Result<bool, StoreError> {
        let (statement, answer) = match end {
            WriteEnd::Answered(answer) => (
                "UPDATE idempotency_keys SET lease_until = NULL, size = size + $5, answer = $6
                 WHERE environment = $1 AND integration = $2 AND name = $3 AND attempt = $4
                     AND answer IS NULL",
                Some(answer.as_bytes()),
            ),
            WriteEnd::Unknown => (
                "UPDATE idempotency_keys SET lease_until = NULL, size = size + $5, answer = $6
                 WHERE environment = $1 AND integration = $2 AND name = $3 AND attempt = $4
                     AND answer IS NULL",
                None,
            ),
            WriteEnd::NotProcessed => (
                "DELETE FROM idempotency_keys
                 WHERE environment = $1 AND integration = $2 AND name = $3 AND attempt = $4
                     AND answer IS NULL",
                None,
            ),
        };
        let length = signed(answer.map_or(0, |answer| answer.len() as u64));
        let more = match end {
            WriteEnd::NotProcessed => -signed(ENTRY_BYTES),
            _ => length,
        };
        let mut transaction = self.0.write().await?;
        sqlx::query("UPDATE idempotency_usage SET bytes = bytes + $2 WHERE environment = $1")
            .bind(write.integration.environment.as_str())
            .bind(more)
            .execute(&mut *transaction)
            .await
            .map_err(failed)?;
        let mut ended = sqlx::query(statement)
            .bind(write.integration.environment.as_str())
            .bind(write.integration.key.as_str())
            .bind(write.name())
            .bind(attempt.as_str());
        if *end != WriteEnd::NotProcessed {
            ended = ended.bind(length).bind(answer);
        }
        let ended = ended.execute(&mut *transaction).await.map_err(failed)?;
        if ended.rows_affected() == 0 {
            return Ok(false);
        }
        transaction.commit().await?;
        Ok(true)
    }

    async fn purge_writes(&self, began_before: Timestamp) -> Result<u64, StoreError> {
        let rows = sqlx::query("SELECT environment FROM idempotency_usage ORDER BY environment")
            .fetch_all(&mut *self.0.read().await?)
            .await
            .map_err(failed)?;
        let mut purged = 0;
        for row in &rows {
            let environment: &str = column(row, "environment")?;
            let mut write = self.0.write().await?;
            purged += purge(&mut write, environment, began_before).await?;
            write.commit().await?;
        }
        Ok(purged)
    }
}

/// Removes the writes of an environment, and what counts them.
pub(super) async fn forget(
    connection: &mut Connection,
    environment: &EnvironmentId,
) -> Result<(), StoreError> {
    for statement in [
        "DELETE FROM idempotency_usage WHERE environment = $1",
        "DELETE FROM idempotency_keys WHERE environment = $1",
    ] {
        sqlx::query(statement)
            .bind(environment.as_str())
            .execute(&mut *connection)
            .await
            .map_err(failed)?;
    }
    Ok(())
}

/// Counts one more entry, and locks the usage of the environment. Returns whether there is room for it.
async fn reserve(
    connection: &mut Connection,
    write: &KeyedWrite,
    most_bytes: u64,
) -> Result<bool, StoreError> {
    let reserved = sqlx::query(
        "INSERT INTO idempotency_usage (environment, bytes) VALUES ($1, $2)
         ON CONFLICT (environment) DO UPDATE SET bytes = idempotency_usage.bytes + $2
             WHERE idempotency_usage.bytes + $2 <= $3",
    )
    .bind(write.integration.environment.as_str())
    .bind(signed(ENTRY_BYTES))
    .bind(signed(most_bytes))
    .execute(connection)
    .await
    .map_err(failed)?;
    Ok(reserved.rows_affected() > 0 && ENTRY_BYTES <= most_bytes)
}

/// Adds the entry, unless there is one. Returns whether it did.
async fn insert(
    connection: &mut Connection,
    now: Timestamp,
    new: &NewWrite,
) -> Result<bool, StoreError> {
    let inserted = sqlx::query(
        "INSERT INTO idempotency_keys (environment, integration, name, connection, attempt,
             fingerprint, began_at, lease_until, size)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT DO NOTHING",
    )
    .bind(new.write.integration.environment.as_str())
    .bind(new.write.integration.key.as_str())
    .bind(new.write.name())
    .bind(new.write.connection)
    .bind(new.attempt.as_str())
    .bind(new.fingerprint.as_str())
    .bind(new.began_at.as_millisecond())
    .bind(after(now, new.lease))
    .bind(signed(ENTRY_BYTES))
    .execute(connection)
    .await
    .map_err(failed)?;
    Ok(inserted.rows_affected() > 0)
}

async fn find(
    connection: &mut Connection,
    now: Timestamp,
    write: &KeyedWrite,
) -> Result<Option<KnownWrite>, StoreError> {
    let row = sqlx::query(
        "SELECT fingerprint, began_at, lease_until, answer FROM idempotency_keys
         WHERE environment = $1 AND integration = $2 AND name = $3",
    )
    .bind(write.integration.environment.as_str())
    .bind(write.integration.key.as_str())
    .bind(write.name())
    .fetch_optional(connection)
    .await
    .map_err(failed)?;
    row.map(|row| known(&row, now)).transpose()
}

fn known(row: &Row, now: Timestamp) -> Result<KnownWrite, StoreError> {
    let answer: Option<Vec<u8>> = column(row, "answer")?;
    let left = maybe_moment(row, "lease_until")?.map(|until| until.duration_since(now));
    let left = left.and_then(|left| Duration::try_from(left).ok());
    Ok(KnownWrite {
        fingerprint: Fingerprint::from_text(column(row, "fingerprint")?),
        began_at: moment(row, "began_at")?,
        state: match (answer, left.filter(|left| !left.is_zero())) {
            (Some(answer), _) => WriteState::Answered(Sealed::from_bytes(answer)),
            (None, Some(left)) => WriteState::InProgress { left },
            (None, None) => WriteState::Unknown,
        },
    })
}

/// Removes the old entries of an environment, and counts the others.
async fn purge(
    connection: &mut Connection,
    environment: &str,
    began_before: Timestamp,
) -> Result<u64, StoreError> {
    sqlx::query("UPDATE idempotency_usage SET bytes = bytes WHERE environment = $1")
        .bind(environment)
        .execute(&mut *connection)
        .await
        .map_err(failed)?;
    let purged =
        sqlx::query("DELETE FROM idempotency_keys WHERE environment = $1 AND began_at < $2")
            .bind(environment)
            .bind(began_before.as_millisecond())
            .execute(&mut *connection)
            .await
            .map_err(failed)?;
    for count in [
        "UPDATE idempotency_usage SET bytes = (
             SELECT CAST(COALESCE(SUM(size), 0) AS BIGINT) FROM idempotency_keys
             WHERE environment = $1
         ) WHERE environment = $1",
        "DELETE FROM idempotency_usage WHERE environment = $1 AND bytes = 0",
    ] {
        sqlx::query(count)
            .bind(environment)
            .execute(&mut *connection)
            .await
            .map_err(failed)?;
    }
    Ok(purged.rows_affected())
}

//! Orphaned tokens: token responses that arrived too late. A write locks the row of the tokens
//! first, so that no orphaned tokens outlive their grant.

use threelo_core::{
    Timestamp,
    id::{ConnectionKey, OrphanedTokensId},
    rotation::OrphanedTokens,
    seal::Sealed,
    storage::{StoreError, ToMillis},
    token::TokenVersion,
};

use super::{
    Connection, Row,
    columns::{column, moment, signed, unsigned},
    deleted, failed,
};

/// Stores orphaned tokens, if their grant still exists. Returns whether it did.
pub(super) async fn keep(
    connection: &mut Connection,
    key: &ConnectionKey,
    answer: &OrphanedTokens,
) -> Result<bool, StoreError> {
    let answer = answer.to_millis();
    // Changes nothing: tests and locks the row.
    let granted = sqlx::query(
        "UPDATE tokens SET granted_at = $4
         WHERE environment = $1 AND integration = $2 AND connection = $3
             AND granted_at = $4 AND sealed IS NOT NULL",
    )
    .bind(key.environment.as_str())
    .bind(key.integration.as_str())
    .bind(key.connection.as_str())
    .bind(answer.granted_at.as_millisecond())
    .execute(&mut *connection)
    .await
    .map_err(failed)?;
    if granted.rows_affected() == 0
        && !deleted::is_restorable(connection, key, answer.granted_at).await?
    {
        return Ok(false);
    }
    sqlx::query(
        "INSERT INTO late_answers
             (environment, integration, connection, id, version, granted_at, received_at, sealed)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(key.environment.as_str())
    .bind(key.integration.as_str())
    .bind(key.connection.as_str())
    .bind(answer.id.as_str())
    .bind(signed(answer.version.0))
    .bind(answer.granted_at.as_millisecond())
    .bind(answer.received_at.as_millisecond())
    .bind(answer.sealed.as_bytes())
    .execute(connection)
    .await
    .map_err(failed)?;
    Ok(true)
}

/// Returns the orphaned tokens of a connection, newest first.
pub(super) async fn list(
    connection: &mut Connection,
    key: &ConnectionKey,
) -> Result<Vec<OrphanedTokens>, StoreError> {
    let rows = sqlx::query(
        "SELECT id, version, granted_at, received_at, sealed FROM late_answers
         WHERE environment = $1 AND integration = $2 AND connection = $3
         ORDER BY received_at DESC, id DESC",
    )
    .bind(key.environment.as_str())
    .bind(key.integration.as_str())
    .bind(key.connection.as_str())
    .fetch_all(connection)
    .await
    .map_err(failed)?;
    rows.iter().map(orphaned).collect()
}

/// Removes orphaned tokens. Returns whether they existed.
pub(super) async fn take(
    connection: &mut Connection,
    key: &ConnectionKey,
    answer: &OrphanedTokensId,
) -> Result<bool, StoreError> {
    let taken = sqlx::query(
        "DELETE FROM late_answers
         WHERE environment = $1 AND integration = $2 AND connection = $3 AND id = $4",
    )
    .bind(key.environment.as_str())
    .bind(key.integration.as_str())
    .bind(key.connection.as_str())
    .bind(answer.as_str())
    .execute(connection)
    .await
    .map_err(failed)?;
    Ok(taken.rows_affected() > 0)
}

/// Removes orphaned tokens for versions before this one.
pub(super) async fn forget_before(
    connection: &mut Connection,
    key: &ConnectionKey,
    version: TokenVersion,
) -> Result<(), StoreError> {
    sqlx::query(
        "DELETE FROM late_answers
         WHERE environment = $1 AND integration = $2 AND connection = $3 AND version < $4",
    )
    .bind(key.environment.as_str())
    .bind(key.integration.as_str())
    .bind(key.connection.as_str())
    .bind(signed(version.0))
    .execute(connection)
    .await
    .map_err(failed)?;
    Ok(())
}

/// Removes all orphaned tokens of a connection.
pub(super) async fn forget(
    connection: &mut Connection,
    key: &ConnectionKey,
) -> Result<(), StoreError> {
    sqlx::query(
        "DELETE FROM late_answers
         WHERE environment = $1 AND integration = $2 AND connection = $3",
    )
    .bind(key.environment.as_str())
    .bind(key.integration.as_str())
    .bind(key.connection.as_str())
    .execute(connection)
    .await
    .map_err(failed)?;
    Ok(())
}

/// Removes orphaned tokens from before this time, unless a deleted connection can be restored with
/// them. Returns how many.
pub(super) async fn purge(
    connection: &mut Connection,
    before: Timestamp,
) -> Result<u64, StoreError> {
    let purged = sqlx::query(
        "DELETE FROM late_answers
         WHERE received_at < $1
             AND NOT EXISTS (SELECT 1 FROM deleted_connections d
                 WHERE d.environment = late_answers.environment
                     AND d.integration = late_answers.integration
                     AND d.connection = late_answers.connection)",
    )
    .bind(before.as_millisecond())
    .execute(connection)
    .await
    .map_err(failed)?;
    Ok(purged.rows_affected())
}

fn orphaned(row: &Row) -> Result<OrphanedTokens, StoreError> {
    Ok(OrphanedTokens {
        id: OrphanedTokensId::from_text(column(row, "id")?),
        version: TokenVersion(unsigned(row, "version")?),
        granted_at: moment(row, "granted_at")?,
        received_at: moment(row, "received_at")?,
        sealed: Sealed::from_bytes(column(row, "sealed")?),
    })
}

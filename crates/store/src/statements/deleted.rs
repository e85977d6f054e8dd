//! Deleted connections, for as long as they can be restored.

use threelo_core::{
    Timestamp,
    connection::Connection as Record,
    id::{ConnectionKey, EnvironmentId, IntegrationKey, IntegrationRef},
    storage::{DeletedConnection, Listing, StoreError},
};

use super::{
    Connection, Row,
    columns::moment,
    connections::record,
    failed,
    list::{name, readable},
    orphaned_tokens,
    tokens::token_row,
};

/// Maximum number of deleted connections in a list.
const PAGE: i64 = 1000;

/// Moves a connection of an integration, or all of them, to the deleted ones. The row of the tokens
/// stays without the sealed bytes, to keep its version. Returns the number of connections.
///
/// No record is decoded, so that damaged ones can be deleted too. The rows are locked first: a
/// concurrent refresh or change is either stored before and deleted too, or not stored.
pub(super) async fn keep(
    connection: &mut Connection,
    which: Which<'_>,
    at: Timestamp,
) -> Result<u64, StoreError> {
    let mut steps = Steps { connection, which };
    let locked = steps
        .run_at(
            "UPDATE tokens SET deleted_at = $4
             WHERE environment = $1 AND integration = $2
             AND ($3 IS NULL OR connection = $3) AND sealed IS NOT NULL",
            at,
        )
        .await?;
    if locked == 0 {
        return Ok(0);
    }
    for lock_or_clear in [
        "UPDATE connections SET revision = revision
         WHERE environment = $1 AND integration = $2
             AND ($3 IS NULL OR connection = $3)",
        "DELETE FROM deleted_connections
         WHERE environment = $1 AND integration = $2
             AND ($3 IS NULL OR connection = $3)
             AND EXISTS (SELECT 1 FROM connections c
                 WHERE c.environment = deleted_connections.environment
                     AND c.integration = deleted_connections.integration
                     AND c.connection = deleted_connections.connection)",
    ] {
        steps.run(lock_or_clear).await?;
    }
    steps
        .run_at(
            "INSERT INTO deleted_connections (environment, integration, connection, deleted_at, id,
                 created_at, last_fetched_at, revision, document, version, sealed, issued_at,
                 access_expires_at, refreshable, granted_at, status, rotated_by)
             SELECT c.environment, c.integration, c.connection, $4, c.id, c.created_at, c.last_fetched_at,
                 c.revision, c.document, t.version, t.sealed, t.issued_at, t.access_expires_at,
                 t.refreshable, t.granted_at, t.status, t.rotated_by
             FROM connections c
             JOIN tokens t ON t.environment = c.environment
                 AND t.integration = c.integration AND t.connection = c.connection
             WHERE c.environment = $1 AND c.integration = $2
                 AND ($3 IS NULL OR c.connection = $3)
                 AND t.sealed IS NOT NULL",
            at,
        )
        .await?;
    for clear in [
        "UPDATE tokens SET sealed = NULL, status = '', state = ''
         WHERE environment = $1 AND integration = $2
             AND ($3 IS NULL OR connection = $3) AND sealed IS NOT NULL",
        "DELETE FROM connections
         WHERE environment = $1 AND integration = $2
             AND ($3 IS NULL OR connection = $3)",
    ] {
        steps.run(clear).await?;
    }
    Ok(locked)
}

/// Erases the tokens of a connection and keeps its row, which cannot be read or moved. Returns the
/// number of connections.
pub(super) async fn erase_tokens(
    connection: &mut Connection,
    key: &ConnectionKey,
    at: Timestamp,
) -> Result<u64, StoreError> {
    let which = Which::One(key);
    let mut steps = Steps { connection, which };
    let erased = steps
        .run_at(
            "UPDATE tokens SET sealed = NULL, status = '', state = '', deleted_at = $4
             WHERE environment = $1 AND integration = $2 AND connection = $3 AND sealed IS NOT NULL",
            at,
        )
        .await?;
    if erased > 0 {
        orphaned_tokens::forget(connection, key).await?;
    }
    Ok(erased)
}

/// Erases the deleted connections of an integration, or one of them. Returns how many there were.
pub(super) async fn erase(
    connection: &mut Connection,
    which: Which<'_>,
) -> Result<u64, StoreError> {
    let mut steps = Steps { connection, which };
    steps
        .run(
            "DELETE FROM late_answers
             WHERE environment = $1 AND integration = $2
             AND ($3 IS NULL OR connection = $3)
                 AND EXISTS (SELECT 1 FROM deleted_connections d
                     WHERE d.environment = late_answers.environment
                     AND d.integration = late_answers.integration
                         AND d.connection = late_answers.connection)",
        )
        .await?;
    steps
        .run(
            "DELETE FROM idempotency_keys
             WHERE connection IN (SELECT id FROM deleted_connections
                 WHERE environment = $1 AND integration = $2
                     AND ($3 IS NULL OR connection = $3))",
        )
        .await?;
    steps
        .run(
            "DELETE FROM deleted_connections
             WHERE environment = $1 AND integration = $2
             AND ($3 IS NULL OR connection = $3)",
        )
        .await
}

/// Erases connections that were deleted before this time.
pub(super) async fn purge(
    connection: &mut Connection,
    deleted_before: Timestamp,
) -> Result<(), StoreError> {
    for statement in [
        "DELETE FROM late_answers WHERE EXISTS (SELECT 1 FROM deleted_connections d
             WHERE d.environment = late_answers.environment
                     AND d.integration = late_answers.integration
                 AND d.connection = late_answers.connection AND d.deleted_at < $1)",
        "DELETE FROM deleted_connections WHERE deleted_at < $1",
    ] {
        sqlx::query(statement)
            .bind(deleted_before.as_millisecond())
            .execute(&mut *connection)
            .await
            .map_err(failed)?;
    }
    Ok(())
}

/// Returns the deleted connection with this key.
pub(super) async fn one(
    connection: &mut Connection,
    key: &ConnectionKey,
) -> Result<Option<DeletedConnection>, StoreError> {
    let row = sqlx::query(
        "SELECT environment, deleted_at, id, created_at, last_fetched_at, revision, document, version,
             sealed, issued_at, access_expires_at, refreshable, granted_at, status, rotated_by
         FROM deleted_connections
         WHERE environment = $1 AND integration = $2 AND connection = $3",
    )
    .bind(key.environment.as_str())
    .bind(key.integration.as_str())
    .bind(key.connection.as_str())
    .fetch_optional(connection)
    .await
    .map_err(failed)?;
    row.as_ref().map(deleted).transpose()
}

/// Returns the deleted connections of an environment, of one integration or of all, latest first.
pub(super) async fn list(
    connection: &mut Connection,
    environment: &EnvironmentId,
    integration: Option<&IntegrationKey>,
) -> Result<Listing<DeletedConnection>, StoreError> {
    let rows = sqlx::query(
        "SELECT environment, integration, connection, deleted_at, id, created_at, last_fetched_at,
             revision, document, version, sealed, issued_at, access_expires_at, refreshable, granted_at,
             status, rotated_by
         FROM deleted_connections
         WHERE environment = $1 AND ($2 IS NULL OR integration = $2)
         ORDER BY deleted_at DESC, integration, connection LIMIT $3",
    )
    .bind(environment.as_str())
    .bind(integration.map(IntegrationKey::as_str))
    .bind(PAGE)
    .fetch_all(connection)
    .await
    .map_err(failed)?;
    readable(rows.iter().map(|row| Ok((name(row)?, deleted(row)))))
}

/// Removes the deleted connection that is restored from this record. Returns whether it existed.
pub(super) async fn take(connection: &mut Connection, record: &Record) -> Result<bool, StoreError> {
    let taken = sqlx::query(
        "DELETE FROM deleted_connections
         WHERE environment = $1 AND integration = $2 AND connection = $3 AND id = $4",
    )
    .bind(record.key.environment.as_str())
    .bind(record.key.integration.as_str())
    .bind(record.key.connection.as_str())
    .bind(record.id)
    .execute(connection)
    .await
    .map_err(failed)?;
    Ok(taken.rows_affected() > 0)
}

/// Returns whether tokens of this grant can still be restored, and locks the row.
pub(super) async fn is_restorable(
    connection: &mut Connection,
    key: &ConnectionKey,
    granted_at: Timestamp,
) -> Result<bool, StoreError> {
    let locked = sqlx::query(
        "UPDATE deleted_connections SET granted_at = $4
         WHERE environment = $1 AND integration = $2 AND connection = $3 AND granted_at = $4",
    )
    .bind(key.environment.as_str())
    .bind(key.integration.as_str())
    .bind(key.connection.as_str())
    .bind(granted_at.as_millisecond())
    .execute(connection)
    .await
    .map_err(failed)?;
    Ok(locked.rows_affected() > 0)
}

fn deleted(row: &Row) -> Result<DeletedConnection, StoreError> {
    Ok(DeletedConnection {
        connection: record(row)?,
        tokens: token_row(row)?,
        deleted_at: moment(row, "deleted_at")?,
    })
}

/// The connections that an operation affects.
#[derive(Debug, Clone, Copy)]
pub(super) enum Which<'a> {
    /// All connections of an integration.
    AllOf(&'a IntegrationRef),
    /// One connection.
    One(&'a ConnectionKey),
}

impl Which<'_> {
    /// Returns the columns of the key; `None` as the connection means all.
    fn columns(&self) -> (&str, &str, Option<&str>) {
        match self {
            Self::AllOf(integration) => (
                integration.environment.as_str(),
                integration.key.as_str(),
                None,
            ),
            Self::One(key) => (
                key.environment.as_str(),
                key.integration.as_str(),
                Some(key.connection.as_str()),
            ),
        }
    }
}

/// Statements about some connections.
struct Steps<'a> {
    connection: &'a mut Connection,
    which: Which<'a>,
}

impl Steps<'_> {
    async fn run(&mut self, statement: &'static str) -> Result<u64, StoreError> {
        let (environment, integration, connection) = self.which.columns();
        let done = sqlx::query(statement)
            .bind(environment)
            .bind(integration)
            .bind(connection)
            .execute(&mut *self.connection)
            .await
            .map_err(failed)?;
        Ok(done.rows_affected())
    }

    async fn run_at(&mut self, statement: &'static str, at: Timestamp) -> Result<u64, StoreError> {
        let (environment, integration, connection) = self.which.columns();
        let done = sqlx::query(statement)
            .bind(environment)
            .bind(integration)
            .bind(connection)
            .bind(at.as_millisecond())
            .execute(&mut *self.connection)
            .await
            .map_err(failed)?;
        Ok(done.rows_affected())
    }
}

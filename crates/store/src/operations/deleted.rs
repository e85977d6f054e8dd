//! Deleted connections, for as long as they can be restored.

use threelo_core::{
    Timestamp,
    connection::Connection as Record,
    id::{ConnectionKey, IntegrationKey},
    storage::{DeletedConnection, Listing, StoreError},
};

use super::{
    Connection, Row,
    columns::moment,
    connections::record,
    failed, late_answers,
    list::{name, readable},
    tokens::token_row,
};

/// The number of deleted connections that are read at once.
const PAGE: i64 = 1000;

/// Moves a connection of an integration, or all of them, out of the tables of the living; the row
/// of the tokens stays without them, for its version. Returns the number of connections.
///
/// No record is decoded, so that a damaged one can be deleted too. The rows are locked first: a
/// refresh or change that is being stored ends before, and is deleted along, or stores nothing.
pub(super) async fn keep(
    connection: &mut Connection,
    integration: &IntegrationKey,
    one: Option<&ConnectionKey>,
    at: Timestamp,
) -> Result<u64, StoreError> {
    let mut steps = Steps {
        connection,
        integration,
        one,
    };
    let locked = steps
        .run_at(
            "UPDATE tokens SET deleted_at = $3
             WHERE integration = $1 AND ($2 IS NULL OR connection = $2) AND sealed IS NOT NULL",
            at,
        )
        .await?;
    if locked == 0 {
        return Ok(0);
    }
    for lock_or_clear in [
        "UPDATE connections SET revision = revision
         WHERE integration = $1 AND ($2 IS NULL OR connection = $2)",
        "DELETE FROM deleted_connections
         WHERE integration = $1 AND ($2 IS NULL OR connection = $2)
             AND EXISTS (SELECT 1 FROM connections c
                 WHERE c.integration = deleted_connections.integration
                     AND c.connection = deleted_connections.connection)",
    ] {
        steps.run(lock_or_clear).await?;
    }
    steps
        .run_at(
            "INSERT INTO deleted_connections (integration, connection, deleted_at, id, created_at,
                 last_fetched_at, revision, document, version, sealed, issued_at,
                 access_expires_at, refreshable, granted_at, status, rotated_by)
             SELECT c.integration, c.connection, $3, c.id, c.created_at, c.last_fetched_at,
                 c.revision, c.document, t.version, t.sealed, t.issued_at, t.access_expires_at,
                 t.refreshable, t.granted_at, t.status, t.rotated_by
             FROM connections c
             JOIN tokens t ON t.integration = c.integration AND t.connection = c.connection
             WHERE c.integration = $1 AND ($2 IS NULL OR c.connection = $2)
                 AND t.sealed IS NOT NULL",
            at,
        )
        .await?;
    for clear in [
        "UPDATE tokens SET sealed = NULL, status = '', state = ''
         WHERE integration = $1 AND ($2 IS NULL OR connection = $2) AND sealed IS NOT NULL",
        "DELETE FROM connections WHERE integration = $1 AND ($2 IS NULL OR connection = $2)",
    ] {
        steps.run(clear).await?;
    }
    Ok(locked)
}

/// Erases the tokens of a connection and leaves its row, which cannot be read or moved. Returns the
/// number of connections.
pub(super) async fn erase_tokens(
    connection: &mut Connection,
    key: &ConnectionKey,
    at: Timestamp,
) -> Result<u64, StoreError> {
    let mut steps = Steps {
        connection,
        integration: &key.integration,
        one: Some(key),
    };
    let erased = steps
        .run_at(
            "UPDATE tokens SET sealed = NULL, status = '', state = '', deleted_at = $3
             WHERE integration = $1 AND connection = $2 AND sealed IS NOT NULL",
            at,
        )
        .await?;
    if erased > 0 {
        late_answers::forget(connection, key).await?;
    }
    Ok(erased)
}

/// Erases the deleted connections of an integration, or one of them. Returns how many there were.
pub(super) async fn erase(
    connection: &mut Connection,
    integration: &IntegrationKey,
    one: Option<&ConnectionKey>,
) -> Result<u64, StoreError> {
    let mut steps = Steps {
        connection,
        integration,
        one,
    };
    steps
        .run(
            "DELETE FROM late_answers
             WHERE integration = $1 AND ($2 IS NULL OR connection = $2)
                 AND EXISTS (SELECT 1 FROM deleted_connections d
                     WHERE d.integration = late_answers.integration
                         AND d.connection = late_answers.connection)",
        )
        .await?;
    steps
        .run(
            "DELETE FROM deleted_connections
             WHERE integration = $1 AND ($2 IS NULL OR connection = $2)",
        )
        .await
}

/// Erases those that were deleted before this moment.
pub(super) async fn purge(
    connection: &mut Connection,
    deleted_before: Timestamp,
) -> Result<(), StoreError> {
    for statement in [
        "DELETE FROM late_answers WHERE EXISTS (SELECT 1 FROM deleted_connections d
             WHERE d.integration = late_answers.integration
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

/// The deleted connection with this key.
pub(super) async fn one(
    connection: &mut Connection,
    key: &ConnectionKey,
) -> Result<Option<DeletedConnection>, StoreError> {
    let row = sqlx::query(
        "SELECT deleted_at, id, created_at, last_fetched_at, revision, document, version, sealed,
             issued_at, access_expires_at, refreshable, granted_at, status, rotated_by
         FROM deleted_connections WHERE integration = $1 AND connection = $2",
    )
    .bind(key.integration.as_str())
    .bind(key.connection.as_str())
    .fetch_optional(connection)
    .await
    .map_err(failed)?;
    row.as_ref().map(deleted).transpose()
}

/// The deleted connections of an integration or of all, latest first.
pub(super) async fn list(
    connection: &mut Connection,
    integration: Option<&IntegrationKey>,
) -> Result<Listing<DeletedConnection>, StoreError> {
    let rows = sqlx::query(
        "SELECT integration, connection, deleted_at, id, created_at, last_fetched_at, revision,
             document, version, sealed, issued_at, access_expires_at, refreshable, granted_at,
             status, rotated_by
         FROM deleted_connections WHERE $1 IS NULL OR integration = $1
         ORDER BY deleted_at DESC, integration, connection LIMIT $2",
    )
    .bind(integration.map(IntegrationKey::as_str))
    .bind(PAGE)
    .fetch_all(connection)
    .await
    .map_err(failed)?;
    readable(rows.iter().map(|row| Ok((name(row)?, deleted(row)))))
}

/// Removes the deleted connection that is restored from this record. Returns whether it was there.
pub(super) async fn take(connection: &mut Connection, record: &Record) -> Result<bool, StoreError> {
    let taken = sqlx::query(
        "DELETE FROM deleted_connections WHERE integration = $1 AND connection = $2 AND id = $3",
    )
    .bind(record.key.integration.as_str())
    .bind(record.key.connection.as_str())
    .bind(record.id)
    .execute(connection)
    .await
    .map_err(failed)?;
    Ok(taken.rows_affected() > 0)
}

/// Tests, and locks, that tokens of this grant can still be restored.
pub(super) async fn is_restorable(
    connection: &mut Connection,
    key: &ConnectionKey,
    granted_at: Timestamp,
) -> Result<bool, StoreError> {
    let locked = sqlx::query(
        "UPDATE deleted_connections SET granted_at = $3
         WHERE integration = $1 AND connection = $2 AND granted_at = $3",
    )
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

/// Statements about one connection of an integration, or all of them.
struct Steps<'a> {
    connection: &'a mut Connection,
    integration: &'a IntegrationKey,
    one: Option<&'a ConnectionKey>,
}

impl Steps<'_> {
    async fn run(&mut self, statement: &'static str) -> Result<u64, StoreError> {
        let done = sqlx::query(statement)
            .bind(self.integration.as_str())
            .bind(self.one.map(|key| key.connection.as_str()))
            .execute(&mut *self.connection)
            .await
            .map_err(failed)?;
        Ok(done.rows_affected())
    }

    async fn run_at(&mut self, statement: &'static str, at: Timestamp) -> Result<u64, StoreError> {
        let done = sqlx::query(statement)
            .bind(self.integration.as_str())
            .bind(self.one.map(|key| key.connection.as_str()))
            .bind(at.as_millisecond())
            .execute(&mut *self.connection)
            .await
            .map_err(failed)?;
        Ok(done.rows_affected())
    }
}

//! The rotation of a connection's tokens. A row without sealed bytes belongs to a connection
//! that was deleted at `deleted_at`. It is kept for its version until it is purged.

use async_trait::async_trait;
use threelo_core::{
    deadline::TokenDates,
    event::Event,
    id::{AttemptId, ConnectionKey},
    seal::Sealed,
    storage::{StoreError, Subject, ToMillis, TokenStore},
    token::{TokenRow, TokenStatus, TokenVersion},
};

use super::{
    Connection, Row, Store,
    changes::announce,
    columns::{column, from_document, maybe_moment, moment, signed, to_document, unsigned},
    events::emit,
    failed, orphaned_tokens,
};

#[async_trait]
impl TokenStore for Store {
    async fn tokens(&self, key: &ConnectionKey) -> Result<Option<TokenRow>, StoreError> {
        let row = sqlx::query(
            "SELECT version, sealed, issued_at, access_expires_at, refreshable, granted_at, status,
                 rotated_by
             FROM tokens
             WHERE environment = $1 AND integration = $2 AND connection = $3
                 AND sealed IS NOT NULL",
        )
        .bind(key.environment.as_str())
        .bind(key.integration.as_str())
        .bind(key.connection.as_str())
        .fetch_optional(&mut *self.0.read().await?)
        .await
        .map_err(failed)?;
        row.as_ref().map(token_row).transpose()
    }

    async fn replace_tokens(
        &self,
        key: &ConnectionKey,
        row: &TokenRow,
    ) -> Result<bool, StoreError> {
        let mut write = self.0.write().await?;
        if !replace(&mut write, key, row).await? {
            return Ok(false);
        }
        let replaced = TokenVersion(row.version.0 - 1);
        orphaned_tokens::forget_before(&mut write, key, replaced).await?;
        write.commit().await?;
        Ok(true)
    }

    async fn set_token_status(
        &self,
        key: &ConnectionKey,
        version: TokenVersion,
        status: &TokenStatus,
        event: &Event,
    ) -> Result<bool, StoreError> {
        let mut write = self.0.write().await?;
        let noted = sqlx::query(
            "UPDATE tokens SET status = $5, state = $6
             WHERE environment = $1 AND integration = $2 AND connection = $3 AND version = $4
                 AND status <> $5 AND sealed IS NOT NULL",
        )
        .bind(key.environment.as_str())
        .bind(key.integration.as_str())
        .bind(key.connection.as_str())
        .bind(signed(version.0))
        .bind(to_document(&status.to_millis()))
        .bind(state(status))
        .execute(&mut *write)
        .await
        .map_err(failed)?;
        if noted.rows_affected() == 0 {
            return Ok(false);
        }
        emit(&mut write, event).await?;
        announce(&mut write, &Subject::Connection(key.clone()), event.at).await?;
        write.commit().await?;
        Ok(true)
    }
}

/// Replaces the tokens by those of the next version, which ends the attempt and its lease. Returns
/// whether it did. The other columns of an attempt are meaningless without its id.
pub(super) async fn replace(
    connection: &mut Connection,
    key: &ConnectionKey,
    row: &TokenRow,
) -> Result<bool, StoreError> {
    let statement = "UPDATE tokens SET
             version = $4, sealed = $5, issued_at = $6, access_expires_at = $7,
             refreshable = $8, granted_at = $9, status = $10, state = $11, rotated_by = $12,
             lease_owner = NULL, lease_until = NULL, attempt_id = NULL
         WHERE environment = $1 AND integration = $2 AND connection = $3 AND version = $4 - 1
             AND sealed IS NOT NULL";
    if !write(connection, statement, key, row).await? {
        return Ok(false);
    }
    let subject = Subject::Connection(key.clone());
    announce(connection, &subject, row.issued_at).await?;
    Ok(true)
}

/// Stores the first tokens of a grant, if the present version is still `expected`, including the
/// versions of deleted connections. Returns whether it did.
pub(super) async fn put_tokens(
    connection: &mut Connection,
    key: &ConnectionKey,
    expected: TokenVersion,
    row: &TokenRow,
) -> Result<bool, StoreError> {
    let statement = if expected.0 == 0 {
        "INSERT INTO tokens (environment, integration, connection, version, sealed, issued_at,
             access_expires_at, refreshable, granted_at, status, state, rotated_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
         ON CONFLICT (environment, integration, connection) DO NOTHING"
    } else {
        "UPDATE tokens SET
             version = $4, sealed = $5, issued_at = $6, access_expires_at = $7,
             refreshable = $8, granted_at = $9, status = $10, state = $11, rotated_by = $12,
             lease_owner = NULL, lease_until = NULL, attempt_id = NULL,
             announced = NULL, deleted_at = NULL
         WHERE environment = $1 AND integration = $2 AND connection = $3 AND version = $4 - 1"
    };
    if !write(connection, statement, key, row).await? {
        return Ok(false);
    }
    orphaned_tokens::forget(connection, key).await?;
    Ok(true)
}

/// Runs a statement whose parameters are the columns of a row. Returns whether a row was written.
async fn write(
    connection: &mut Connection,
    statement: &'static str,
    key: &ConnectionKey,
    row: &TokenRow,
) -> Result<bool, StoreError> {
    let row = row.to_millis();
    let written = sqlx::query(statement)
        .bind(key.environment.as_str())
        .bind(key.integration.as_str())
        .bind(key.connection.as_str())
        .bind(signed(row.version.0))
        .bind(row.sealed.as_bytes())
        .bind(row.issued_at.as_millisecond())
        .bind(row.access_expires_at.map(|at| at.as_millisecond()))
        .bind(i64::from(row.refreshable))
        .bind(row.granted_at.as_millisecond())
        .bind(to_document(&row.status))
        .bind(state(&row.status))
        .bind(row.rotated_by.as_ref().map(AttemptId::as_str))
        .execute(connection)
        .await
        .map_err(failed)?;
    Ok(written.rows_affected() > 0)
}

/// Returns the value of the column `state`, which filters for connections use.
fn state(status: &TokenStatus) -> &'static str {
    status.state().as_str()
}

/// Reads the column `status`.
pub(super) fn status(row: &Row) -> Result<TokenStatus, StoreError> {
    from_document("tokens.status", column(row, "status")?)
}

/// Reads the columns of dates.
pub(super) fn dates(row: &Row) -> Result<TokenDates, StoreError> {
    let refreshable: i64 = column(row, "refreshable")?;
    Ok(TokenDates {
        issued_at: moment(row, "issued_at")?,
        access_expires_at: maybe_moment(row, "access_expires_at")?,
        refreshable: refreshable != 0,
        granted_at: moment(row, "granted_at")?,
    })
}

/// Reads the columns of a row of tokens.
pub(super) fn token_row(row: &Row) -> Result<TokenRow, StoreError> {
    let refreshable: i64 = column(row, "refreshable")?;
    let rotated_by: Option<&str> = column(row, "rotated_by")?;
    Ok(TokenRow {
        version: TokenVersion(unsigned(row, "version")?),
        sealed: Sealed::from_bytes(column(row, "sealed")?),
        issued_at: moment(row, "issued_at")?,
        access_expires_at: maybe_moment(row, "access_expires_at")?,
        refreshable: refreshable != 0,
        granted_at: moment(row, "granted_at")?,
        status: status(row)?,
        rotated_by: rotated_by.map(AttemptId::from_text),
    })
}

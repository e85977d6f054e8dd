//! The feed of changes.

use async_trait::async_trait;
use threelo_core::{
    Timestamp,
    id::{ConnectionKey, IntegrationRef},
    storage::{Change, ChangeFeed, SocketUpdate, StoreError, Subject},
};

use super::{
    Connection, Row, Store,
    columns::{column, identifier, out_of_range, plain, signed, unsigned},
    failed,
};

/// The names of the subjects in the column `kind`.
pub(super) const CONNECTION: &str = "connection";
const INTEGRATION: &str = "integration";
const API_KEYS: &str = "api_keys";
const ENVIRONMENTS: &str = "environments";
const SOCKET: &str = "socket";

/// Adds a change to the feed, in the transaction that makes the change.
pub(super) async fn announce(
    connection: &mut Connection,
    subject: &Subject,
    at: Timestamp,
) -> Result<(), StoreError> {
    let (kind, environment, integration, connection_id) = match subject {
        Subject::Integration(integration) => (
            INTEGRATION,
            Some(&integration.environment),
            Some(&integration.key),
            None,
        ),
        Subject::Connection(key) => (
            CONNECTION,
            Some(&key.environment),
            Some(&key.integration),
            Some(&key.connection),
        ),
        Subject::ApiKeys => (API_KEYS, None, None, None),
        Subject::Environments => (ENVIRONMENTS, None, None, None),
        Subject::Socket(_) => (SOCKET, None, None, None),
        other => unreachable!("a new kind of change needs a name here: {other:?}"),
    };
    let update = match subject {
        Subject::Socket(update) => Some(update),
        _ => None,
    };
    sqlx::query(
        "INSERT INTO changes (at, kind, environment, integration, connection, socket, message)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(at.as_millisecond())
    .bind(kind)
    .bind(environment.map(|id| id.as_str()))
    .bind(integration.map(|key| key.as_str()))
    .bind(connection_id.map(|id| id.as_str()))
    .bind(update.map(|update| plain(&update.socket)))
    .bind(update.and_then(|update| update.message.as_deref().map(plain)))
    .execute(connection)
    .await
    .map_err(failed)?;
    Ok(())
}

#[async_trait]
impl ChangeFeed for Store {
    async fn latest_change(&self) -> Result<u64, StoreError> {
        let row = sqlx::query("SELECT COALESCE(MAX(sequence), 0) AS sequence FROM changes")
            .fetch_one(&mut *self.0.read().await?)
            .await
            .map_err(failed)?;
        unsigned(&row, "sequence")
    }

    async fn changes_after(&self, sequence: u64, limit: u32) -> Result<Vec<Change>, StoreError> {
        let (last_change, written) = (&self.0.unchanged.last_change, self.0.last_write());
        if last_change.get(&written) == Some(sequence) {
            return Ok(Vec::new());
        }
        let rows = sqlx::query(
            "SELECT sequence, kind, environment, integration, connection, socket, message FROM changes
             WHERE sequence > $1 ORDER BY sequence LIMIT $2",
        )
        .bind(signed(sequence))
        .bind(i64::from(limit))
        .fetch_all(&mut *self.0.read().await?)
        .await
        .map_err(failed)?;
        if rows.is_empty() {
            last_change.keep(written, sequence);
        }
        rows.iter().map(change).collect()
    }

    async fn publish_socket_update(
        &self,
        update: &SocketUpdate,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        let mut write = self.0.write().await?;
        announce(&mut write, &Subject::Socket(update.clone()), at).await?;
        write.commit().await
    }

    async fn purge_changes(&self, before: Timestamp) -> Result<u64, StoreError> {
        let mut write = self.0.write().await?;
        let purged = sqlx::query(
            "DELETE FROM changes
             WHERE at < $1 AND sequence < (SELECT MAX(sequence) FROM changes)",
        )
        .bind(before.as_millisecond())
        .execute(&mut *write)
        .await
        .map_err(failed)?;
        write.commit().await?;
        Ok(purged.rows_affected())
    }
}

fn change(row: &Row) -> Result<Change, StoreError> {
    let subject = match column(row, "kind")? {
        INTEGRATION => Subject::Integration(IntegrationRef::new(
            identifier(row, "environment")?,
            identifier(row, "integration")?,
        )),
        CONNECTION => Subject::Connection(ConnectionKey::new(
            identifier(row, "environment")?,
            identifier(row, "integration")?,
            identifier(row, "connection")?,
        )),
        API_KEYS => Subject::ApiKeys,
        ENVIRONMENTS => Subject::Environments,
        SOCKET => Subject::Socket(SocketUpdate {
            socket: column(row, "socket")?,
            message: column(row, "message")?,
        }),
        _ => return Err(out_of_range("changes.kind")),
    };
    Ok(Change {
        sequence: unsigned(row, "sequence")?,
        subject,
    })
}

//! Connections, in a list and alone.

use serde_json::{Map, Value, json};
use threelo_core::{connection::Connection, storage::ListedConnection, token::TokenStatus};

use super::{offset, zulu};

/// A connection in a list.
pub(crate) fn listed(row: &ListedConnection) -> Value {
    let connection = &row.connection;
    json!({
        "id": connection.id,
        "connection_id": connection.key.connection,
        "provider_config_key": connection.key.integration,
        "provider": connection.provider,
        "created": zulu(connection.created_at),
        "errors": errors(&row.status),
        "end_user": connection.end_user,
        "tags": connection.tags,
        "metadata": connection.metadata,
    })
}

/// A connection alone, with these credentials.
pub(crate) fn full(
    connection: &Connection,
    status: &TokenStatus,
    credentials: Map<String, Value>,
) -> Value {
    json!({
        "id": connection.id,
        "connection_id": connection.key.connection,
        "provider_config_key": connection.key.integration,
        "provider": connection.provider,
        "errors": errors(status),
        "end_user": connection.end_user,
        "tags": connection.tags,
        "metadata": connection.metadata,
        "connection_config": connection.config,
        "webhook_url_override": connection.webhook_url_override,
        "created_at": offset(connection.created_at),
        "updated_at": offset(connection.updated_at),
        "last_fetched_at": connection.last_fetched_at.map(offset),
        "credentials": credentials,
    })
}

/// What is broken now. The gateway keeps no log of operations, so a log id names none; the
/// reason stands here itself.
fn errors(status: &TokenStatus) -> Value {
    match status.problem() {
        None => json!([]),
        Some(reason) => json!([{ "type": "auth", "log_id": "", "message": reason }]),
    }
}

//! Connections, in a list and alone.

use serde_json::{Map, Value, json};
use threelo_core::{
    connection::Connection,
    deadline::{GrantLife, TokenDates},
    storage::ListedConnection,
    token::TokenStatus,
};

use super::{offset, zulu};

/// A connection in a list.
pub(crate) fn listed(row: &ListedConnection, life: &GrantLife) -> Value {
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
        "state": row.status.state().as_str(),
        "reason": row.status.problem(),
        "state_since": row.status.since().map(zulu),
        "decided_by": row.status.decided_by().map(zulu),
        "deadlines": deadlines(&row.dates, life),
    })
}

/// A connection alone, with these credentials.
pub(crate) fn full(
    connection: &Connection,
    status: &TokenStatus,
    deadlines: Value,
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
        "state": status.state().as_str(),
        "reason": status.problem(),
        "state_since": status.since().map(zulu),
        "decided_by": status.decided_by().map(zulu),
        "deadlines": deadlines,
    })
}

/// When a connection ends, unless something is done: members of our own.
pub(crate) fn deadlines(dates: &TokenDates, life: &GrantLife) -> Value {
    let deadlines = life.deadlines(dates);
    json!({
        "access_token": deadlines.access.map(zulu),
        "idle": deadlines.idle.map(zulu),
        "absolute": deadlines.absolute.map(zulu),
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

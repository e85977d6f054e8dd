//! Connections as JSON.

use serde_json::{Map, Value, json};
use threelo_core::{
    Timestamp,
    deadline::{GrantLife, TokenDates},
    secret::{AccessToken, RefreshToken},
    storage::ListedConnection,
    token::{RawTokenResponse, TokenState},
};

use crate::wire::{offset, zulu};

/// Returns a connection of a list.
pub(super) fn listed(row: &ListedConnection, life: &GrantLife) -> Value {
    let connection = &row.connection;
    json!({
        "id": connection.id,
        "connection_id": connection.key.connection,
        "provider_config_key": connection.key.integration,
        "provider": connection.provider,
        "created": zulu(connection.created_at),
        "errors": errors(row),
        "missing_scopes": connection.scopes.missing,
        "end_user": connection.end_user,
        "tags": connection.tags,
        "metadata": connection.metadata,
        "state": row.status.state().as_str(),
        "reason": row.status.reason(),
        "state_since": row.status.since().map(zulu),
        "decision_deadline": row.status.decision_deadline().map(zulu),
        "deadlines": deadlines(&row.dates, life),
    })
}

/// Returns a single connection, with these credentials.
pub(super) fn full(
    row: &ListedConnection,
    life: &GrantLife,
    credentials: Map<String, Value>,
) -> Value {
    let ListedConnection {
        connection, status, ..
    } = row;
    json!({
        "id": connection.id,
        "connection_id": connection.key.connection,
        "provider_config_key": connection.key.integration,
        "provider": connection.provider,
        "errors": errors(row),
        "missing_scopes": connection.scopes.missing,
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
        "reason": status.reason(),
        "state_since": status.since().map(zulu),
        "decision_deadline": status.decision_deadline().map(zulu),
        "deadlines": deadlines(&row.dates, life),
    })
}

/// Returns when a connection expires: members of our own.
fn deadlines(dates: &TokenDates, life: &GrantLife) -> Value {
    let deadlines = life.deadlines(dates);
    json!({
        "access_token": deadlines.access.map(zulu),
        "idle": deadlines.idle.map(zulu),
        "absolute": deadlines.absolute.map(zulu),
    })
}

/// What is wrong with a connection without a refresh token, while its access token is valid.
const NOT_RENEWABLE: &str = "There is no refresh token, so this connection ends with its access token: check \
    that the integration requests offline_access and that its OAuth app may use it, then let the user reconnect";

/// Returns the present failures. They describe a state, not a request of the request log, so the log id
/// is empty and the reason is in the message.
fn errors(row: &ListedConnection) -> Value {
    let mut messages: Vec<String> = row.status.reason().map(str::to_owned).into_iter().collect();
    if !row.dates.refreshable && row.status.state() == TokenState::Active {
        messages.push(NOT_RENEWABLE.to_owned());
    }
    let missing = &row.connection.scopes.missing;
    if !missing.is_empty() {
        messages.push(format!(
            "the last refresh returned tokens without {}: let the user reconnect to get these scopes again",
            missing.to_comma_list()
        ));
    }
    let error = |message| json!({ "type": "auth", "log_id": "", "message": message });
    messages.into_iter().map(error).collect()
}

/// The member with the refresh token.
const REFRESH_TOKEN: &str = "refresh_token";

/// The credentials of a connection.
pub(super) struct Credentials<'a> {
    pub(super) access: &'a AccessToken,
    /// Absent unless the caller asked for it.
    pub(super) refresh: Option<&'a RefreshToken>,
    pub(super) expires_at: Option<Timestamp>,
    pub(super) raw: &'a RawTokenResponse,
}

impl Credentials<'_> {
    pub(super) fn to_json(&self) -> Map<String, Value> {
        let mut raw = self.raw.expose();
        let mut shown = Map::new();
        shown.insert("type".into(), "OAUTH2".into());
        shown.insert("access_token".into(), self.access.expose().into());
        match self.refresh {
            Some(refresh) => {
                shown.insert(REFRESH_TOKEN.into(), refresh.expose().into());
            }
            None => {
                raw.remove(REFRESH_TOKEN);
            }
        }
        if let Some(at) = self.expires_at.map(zulu) {
            shown.insert("expires_at".into(), at.clone().into());
            raw.insert("expires_at".into(), at.into());
        }
        shown.insert("raw".into(), raw.into());
        shown
    }
}

//! Which connection a path and a query name, and what is missing where there is none.

use threelo_connect::{Connect, ConnectError};
use threelo_core::{
    id::{ConnectionId, ConnectionKey, EnvironmentId, IntegrationKey},
    storage::{ConnectionFilter, ListedConnection, StoreError},
};

use crate::{ApiError, request::Query};

/// The key of a connection: its id from the path, its integration from the query.
pub(super) fn key(
    environment: EnvironmentId,
    connection: ConnectionId,
    query: &Query,
) -> Result<ConnectionKey, ApiError> {
    let integration: IntegrationKey = query.required("provider_config_key")?;
    Ok(ConnectionKey::new(environment, integration, connection))
}

/// The connection with this key, and how its tokens fare.
pub(super) async fn find(
    connect: &Connect,
    key: &ConnectionKey,
) -> Result<Option<ListedConnection>, ConnectError> {
    let filter = ConnectionFilter {
        connection: Some(key.connection.clone()),
        integrations: vec![key.integration.clone()],
        limit: 1,
        ..ConnectionFilter::new(key.environment.clone())
    };
    let mut found = connect.connections(&filter).await?;
    if let Some(name) = found.unreadable.pop() {
        let reason = format!("{name} cannot be read; it can be deleted");
        let what = "connections";
        return Err(StoreError::Corrupt { what, reason }.into());
    }
    Ok(found.rows.pop())
}

/// Tells a missing integration from a missing connection, for which the error is `otherwise`.
pub(super) async fn missing(
    connect: &Connect,
    key: &ConnectionKey,
    otherwise: ApiError,
) -> ApiError {
    match connect.integration(&key.integration_ref()).await {
        Ok(_) => otherwise,
        Err(error @ ConnectError::UnknownIntegration(_)) => {
            ApiError::bad("unknown_provider_config", error.to_string())
        }
        Err(error) => error.into(),
    }
}

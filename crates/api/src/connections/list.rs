//! `GET /connections`: the connections that fit, newest first.

use axum::{Json, extract::State};
use serde_json::{Value, json};
use threelo_core::storage::ConnectionFilter;

use crate::{ApiError, parts::Api, request::Query, wire};

pub(crate) async fn list(State(api): State<Api>, query: Query) -> Result<Json<Value>, ApiError> {
    let rows = api.connect.connections(&filter(&query)?).await?;
    let shown = rows.iter().map(wire::listed);
    Ok(Json(json!({ "connections": shown.collect::<Vec<_>>() })))
}

fn filter(query: &Query) -> Result<ConnectionFilter, ApiError> {
    let text = |name| query.filled(name).map(|text| text.map(str::to_owned));
    let limit = query.parsed::<u32>("limit")?;
    if limit.is_some_and(|limit| !(1..=2000).contains(&limit)) {
        return Err(ApiError::query("limit", "must be 1 to 2000"));
    }
    Ok(ConnectionFilter {
        connection: query.parsed("connectionId")?,
        search: text("search")?,
        end_user: text("endUserId")?,
        organization: text("endUserOrganizationId")?,
        integrations: integrations(query)?,
        // Tags are kept in lower case.
        tags: query
            .members("tags")
            .map(|(k, v)| (k.to_lowercase(), v.to_owned()))
            .collect(),
        limit: limit.unwrap_or_default(),
        page: query.parsed("page")?.unwrap_or_default(),
    })
}

/// One key, or several apart by commas.
fn integrations(query: &Query) -> Result<Vec<threelo_core::id::IntegrationKey>, ApiError> {
    let Some(keys) = query.filled("integrationId")? else {
        return Ok(Vec::new());
    };
    let keys = keys.split(',').map(|key| {
        key.trim()
            .parse()
            .map_err(|error: threelo_core::id::InvalidId| {
                ApiError::query("integrationId", error.to_string())
            })
    });
    keys.collect()
}

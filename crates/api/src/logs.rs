//! `GET /logs/requests`: the requests through the gateway, newest first.

use axum::{Extension, Json, extract::State};
use serde_json::{Value, json};
use threelo_core::{id::EnvironmentId, request_log::RequestFilter};

use crate::{ApiError, request::Query, state::Api};

/// Maximum number of records of a page.
const MAX: u32 = 1000;

pub(crate) async fn requests(
    State(api): State<Api>,
    Extension(environment): Extension<EnvironmentId>,
    query: Query,
) -> Result<Json<Value>, ApiError> {
    let limit = query.number("limit", 1..=MAX)?.unwrap_or(100);
    let filter = RequestFilter {
        environment,
        integration: query.parsed("integrationId")?,
        connection: query.parsed("connectionId")?,
        kind: query.parsed("kind")?,
        status_from: query.number("status_from", 0..=999)?,
        status_to: query.number("status_to", 0..=999)?,
        before: query.number("before", 0..=i64::MAX)?,
        limit,
    };
    let records = api.log.requests(&filter).await?;
    // A page that is full may not be the last.
    let full = records.len() == limit as usize;
    let next = records.last().filter(|_| full).map(|record| record.id);
    Ok(Json(json!({ "data": records, "next_before": next })))
}

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
    let limit = query.parsed("limit")?.unwrap_or(100);
    if !(1..=MAX).contains(&limit) {
        return Err(ApiError::query("limit", format!("must be 1 to {MAX}")));
    }
    let filter = RequestFilter {
        environment,
        integration: query.parsed("integrationId")?,
        connection: query.parsed("connectionId")?,
        kind: query.parsed("kind")?,
        status_from: query.parsed("status_from")?,
        status_to: query.parsed("status_to")?,
        before: query.parsed("before")?,
        limit,
    };
    let records = api.log.requests(&filter).await?;
    // A page that is full may not be the last.
    let full = records.len() == limit as usize;
    let next = records.last().filter(|_| full).map(|record| record.id);
    Ok(Json(json!({ "data": records, "next_before": next })))
}

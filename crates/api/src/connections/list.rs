//! `GET /connections`: the connections that fit, newest first.

use axum::{Extension, Json, extract::State};
use serde_json::{Value, json};
use threelo_core::{SignedDuration, Timestamp, deadline::Ending, storage::ConnectionFilter};

use threelo_core::id::EnvironmentId;

use crate::{ApiError, request::Query, state::Api, wire};

pub(crate) async fn list(
    State(api): State<Api>,
    Extension(environment): Extension<EnvironmentId>,
    query: Query,
) -> Result<Json<Value>, ApiError> {
    let filter = filter(environment, &query, &api)?;
    let rows = api.connect.connections(&filter).await?;
    let life = &api.settings.grant_life;
    let shown = rows.iter().map(|row| wire::listed(row, life));
    let mut answer = json!({ "connections": shown.collect::<Vec<_>>() });
    // Ours, and absent as long as everything can be read.
    if !rows.unreadable.is_empty() {
        answer["unreadable"] = json!(rows.unreadable);
    }
    Ok(Json(answer))
}

fn filter(
    environment: EnvironmentId,
    query: &Query,
    api: &Api,
) -> Result<ConnectionFilter, ApiError> {
    let text = |name| query.filled(name).map(|text| text.map(str::to_owned));
    let limit = query.parsed::<u32>("limit")?;
    if limit.is_some_and(|limit| !(1..=2000).contains(&limit)) {
        return Err(ApiError::query("limit", "must be 1 to 2000"));
    }
    Ok(ConnectionFilter {
        environment,
        connection: query.parsed("connectionId")?,
        search: text("search")?,
        end_user: text("endUserId")?,
        organization: text("endUserOrganizationId")?,
        integrations: query.listed("integrationId")?,
        // Tags are kept in lower case.
        tags: query
            .members("tags")?
            .into_iter()
            .map(|(k, v)| (k.to_lowercase(), v.to_owned()))
            .collect(),
        state: query.parsed("state")?,
        ending: ending(query, api)?,
        limit: limit.unwrap_or_default(),
        page: query.parsed("page")?.unwrap_or_default(),
    })
}

/// What ends before a moment, or in so many days.
fn ending(query: &Query, api: &Api) -> Result<Option<Ending>, ApiError> {
    let before: Option<Timestamp> = query.parsed("expires_before")?;
    let days: Option<u32> = query.parsed("expiring_in_days")?;
    let moment = match (before, days) {
        (Some(_), Some(_)) => {
            let advice = "cannot stand beside expires_before";
            return Err(ApiError::query("expiring_in_days", advice));
        }
        (Some(before), None) => Some(before),
        (None, Some(days)) => {
            let span = SignedDuration::from_hours(24 * i64::from(days));
            let moment = api.clock.now().saturating_add(span);
            Some(moment.unwrap_or(Timestamp::MAX))
        }
        (None, None) => None,
    };
    Ok(moment.map(|moment| api.settings.grant_life.ending_before(moment)))
}

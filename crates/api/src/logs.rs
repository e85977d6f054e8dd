//! `GET /logs`: the operations of the gateway, page by page or as they end.

use axum::{
    Json,
    extract::State,
    response::{IntoResponse, Response, sse::Event},
};
use futures_util::FutureExt;
use http::{HeaderMap, header};
use serde_json::json;
use threelo_core::{
    environment::name_of,
    id::EnvironmentId,
    permission::Permission,
    request_log::{RequestFilter, RequestRecord, time_or_ago},
};
use threelo_http::{Tail, accepts_events};

use crate::{
    ApiError,
    request::{Own, Query},
    state::Api,
};

/// Maximum number of records of a page.
const MAX: u32 = 1000;

pub(crate) async fn list(
    State(api): State<Api>,
    Own(environment): Own,
    headers: HeaderMap,
    query: Query,
) -> Result<Response, ApiError> {
    let filter = filter(&api, environment, &query)?;
    let environments = api.environments.environments().await?;
    let environment = name_of(&environments, &filter.environment).to_owned();
    if query.flag("follow")? || accepts_events(&headers) {
        return follow(api, filter, environment, &headers).await;
    }
    let records = api.log.requests(&filter).await?;
    // A page that is full may not be the last.
    let full = records.len() == filter.limit as usize;
    let next = records.last().filter(|_| full).map(|record| record.id);
    let cursor = match filter.after {
        Some(_) => "next_after",
        None => "next_before",
    };
    let data = records.iter().map(|record| record.to_json(&environment));
    let data: Vec<_> = data.collect();
    Ok(Json(json!({ "data": data, cursor: next })).into_response())
}

/// The parameters of the list.
const FILTERS: [&str; 16] = [
    "integrationId",
    "connectionId",
    "apiKey",
    "operation",
    "kind",
    "status",
    "origin",
    "path",
    "text",
    "since",
    "until",
    "before",
    "after",
    "limit",
    "follow",
    "environment",
];

fn filter(api: &Api, environment: EnvironmentId, query: &Query) -> Result<RequestFilter, ApiError> {
    query.refuse_unknown(&FILTERS)?;
    let limit = query.number("limit", 1..=MAX)?.unwrap_or(100);
    let time = |name: &str| {
        let given = query.text(name);
        let parsed = given.map(|text| time_or_ago(text, api.clock.now()));
        parsed
            .transpose()
            .map_err(|error| ApiError::query(name, error.to_string()))
    };
    let filter = RequestFilter {
        integration: query.parsed("integrationId")?,
        connection: query.parsed("connectionId")?,
        api_key: query.filled("apiKey")?.map(str::to_owned),
        operation: query.filled("operation")?.map(str::to_owned),
        kind: query.parsed("kind")?,
        status: query.parsed("status")?,
        answered_by: query.parsed("origin")?,
        path: query.filled("path")?.map(str::to_owned),
        text: query.filled("text")?.map(str::to_owned),
        since: time("since")?,
        until: time("until")?,
        before: query.number("before", 0..=i64::MAX)?,
        after: query.number("after", 0..=i64::MAX)?,
        limit,
        ..RequestFilter::new(environment)
    };
    let times = filter.check_times();
    times.map_err(|error| ApiError::query("since", error.to_string()))?;
    Ok(filter)
}

/// Answers with the records after a position, or from now on, one server-sent event each. The stream ends
/// when the gateway stops, and when the key no longer grants it.
async fn follow(
    api: Api,
    filter: RequestFilter,
    environment: String,
    headers: &HeaderMap,
) -> Result<Response, ApiError> {
    let mut authorization = HeaderMap::new();
    if let Some(value) = headers.get(header::AUTHORIZATION) {
        authorization.insert(header::AUTHORIZATION, value.clone());
    }
    let tail = Tail {
        log: api.log.clone(),
        clock: api.clock.clone(),
        stop: api.stop.clone(),
        filter: filter.clone(),
    };
    let is_authorized = move || {
        let caller = api.authenticator.backend(&authorization).ok();
        let caller = caller.filter(|caller| caller.environment == filter.environment);
        let may = caller.is_some_and(|caller| caller.may(Permission::LogsRead));
        let answer = may
            .then_some(())
            .ok_or("the API key was revoked or has expired");
        std::future::ready(answer).boxed()
    };
    let event = move |record: &RequestRecord| event(record, &environment);
    let events = tail.response(headers, Box::new(is_authorized), Box::new(event));
    Ok(events.await?)
}

fn event(record: &RequestRecord, environment: &str) -> Event {
    let event = Event::default().id(record.id.to_string());
    event
        .json_data(record.to_json(environment))
        .expect("a JSON value can be written as text")
}

//! `GET /logs`: the operations of the gateway, page by page or as they end.
//!
//! The live tail polls the store and keeps nothing of it between two polls, so that followers do not take
//! the connections of the database. Thus it shows the operations of every gateway on the database.

use std::{convert::Infallible, time::Duration};

use axum::{
    Extension, Json,
    extract::State,
    response::{
        IntoResponse, Response,
        sse::{Event, Sse},
    },
};
use futures_util::{
    FutureExt, StreamExt,
    future::{Either, select},
    stream,
};
use http::{HeaderMap, HeaderName, header};
use serde_json::json;
use threelo_core::{
    environment::name_of,
    id::EnvironmentId,
    permission::Permission,
    request_log::{RequestFilter, RequestRecord, time_or_ago},
    storage::StoreError,
};

use crate::{ApiError, request::Query, state::Api};

/// Maximum number of records of a page.
const MAX: u32 = 1000;

/// How often a live tail asks for new records.
const POLL: Duration = Duration::from_millis(500);

/// Number of polls without a record after which a live tail sends a comment, so that proxies on the way
/// do not close the connection, and a client that disappeared is noticed: 15 seconds.
const QUIET_POLLS: u32 = 30;

/// The position at which a browser continues after its connection broke.
const LAST_EVENT_ID: HeaderName = HeaderName::from_static("last-event-id");

pub(crate) async fn list(
    State(api): State<Api>,
    Extension(environment): Extension<EnvironmentId>,
    headers: HeaderMap,
    query: Query,
) -> Result<Response, ApiError> {
    let mut filter = filter(&api, environment, &query)?;
    let environments = api.store.environments().await?;
    let environment = name_of(&environments, &filter.environment).to_owned();
    if query.flag("follow")? || accepts_events(&headers) {
        if let Some(last) = headers
            .get(LAST_EVENT_ID)
            .and_then(|id| id.to_str().ok()?.parse().ok())
        {
            filter.after = Some(last);
        }
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

fn filter(api: &Api, environment: EnvironmentId, query: &Query) -> Result<RequestFilter, ApiError> {
    let limit = query.number("limit", 1..=MAX)?.unwrap_or(100);
    let time = |name: &str| {
        let given = query.text(name);
        let parsed = given.map(|text| time_or_ago(text, api.clock.now()));
        parsed
            .transpose()
            .map_err(|error| ApiError::query(name, error.to_string()))
    };
    Ok(RequestFilter {
        integration: query.parsed("integrationId")?,
        connection: query.parsed("connectionId")?,
        kind: query.parsed("kind")?,
        status: query.parsed("status")?,
        answered_by: query.parsed("origin")?,
        path: query.filled("path")?.map(str::to_owned),
        since: time("since")?,
        until: time("until")?,
        before: query.number("before", 0..=i64::MAX)?,
        after: query.number("after", 0..=i64::MAX)?,
        limit,
        ..RequestFilter::new(environment)
    })
}

fn accepts_events(headers: &HeaderMap) -> bool {
    let accept = headers.get(header::ACCEPT);
    let accept = accept.and_then(|accept| accept.to_str().ok());
    accept.is_some_and(|accept| accept.contains("text/event-stream"))
}

/// Answers with the records after a position, or from now on, one server-sent event each. The stream ends
/// when the gateway stops, and when the key no longer grants it.
async fn follow(
    api: Api,
    mut filter: RequestFilter,
    environment: String,
    headers: &HeaderMap,
) -> Result<Response, ApiError> {
    // Records are listed oldest first.
    filter.before = None;
    let position = match filter.after {
        Some(position) => position,
        None => api.log.last_request().await?,
    };
    let mut authorization = HeaderMap::new();
    if let Some(value) = headers.get(header::AUTHORIZATION) {
        authorization.insert(header::AUTHORIZATION, value.clone());
    }
    let tail = Tail {
        api,
        authorization,
        filter,
        environment,
        position,
        quiet: 0,
        ended: false,
    };
    // The head is sent at once, with the first comment.
    let first = stream::iter([Ok(Event::default().comment("following"))]);
    let rest = stream::unfold(tail, Tail::next).flat_map(stream::iter);
    let mut response = Sse::new(first.chain(rest.map(Ok::<_, Infallible>))).into_response();
    // Asks nginx not to buffer.
    response.headers_mut().insert(
        HeaderName::from_static("x-accel-buffering"),
        http::HeaderValue::from_static("no"),
    );
    Ok(response)
}

/// A live tail.
struct Tail {
    api: Api,
    /// The credential of the caller, which may be revoked.
    authorization: HeaderMap,
    filter: RequestFilter,
    /// The name of the environment.
    environment: String,
    position: i64,
    /// The number of polls since the last event.
    quiet: u32,
    ended: bool,
}

impl Tail {
    /// Waits for the next events; `None` at the end.
    async fn next(mut self) -> Option<(Vec<Event>, Self)> {
        while !self.ended {
            if !self.is_authorized() {
                self.ended = true;
                let event = Event::default().event("end");
                let event = event.data("the API key was revoked or has expired");
                return Some((vec![event], self));
            }
            // A store that fails for a moment does not end the tail.
            let records = self.poll().await.unwrap_or_default();
            if !records.is_empty() {
                self.quiet = 0;
                let events = records
                    .iter()
                    .map(|record| event(record, &self.environment));
                return Some((events.collect(), self));
            }
            self.quiet += 1;
            if self.quiet >= QUIET_POLLS {
                self.quiet = 0;
                return Some((vec![Event::default().comment("")], self));
            }
            self.pause().await;
        }
        None
    }

    async fn pause(&mut self) {
        let stopped = self.api.stop.cancelled().boxed();
        if let Either::Right(_) = select(self.api.clock.sleep(POLL).boxed(), stopped).await {
            self.ended = true;
        }
    }

    fn is_authorized(&self) -> bool {
        let caller = self.api.authenticator.backend(&self.authorization);
        caller.is_ok_and(|caller| {
            caller.environment == self.filter.environment
                && caller.require(Permission::LogsRead).is_ok()
        })
    }

    async fn poll(&mut self) -> Result<Vec<RequestRecord>, StoreError> {
        let last = self.api.log.last_request().await?;
        if last <= self.position {
            return Ok(Vec::new());
        }
        self.filter.after = Some(self.position);
        let records = self.api.log.requests(&self.filter).await?;
        let read = records.last().map(|record| record.id);
        // The records up to `last` were searched, unless the page is full.
        self.position = match records.len() < self.filter.limit as usize {
            true => last.max(read.unwrap_or(last)),
            false => read.unwrap_or(last),
        };
        Ok(records)
    }
}

fn event(record: &RequestRecord, environment: &str) -> Event {
    let event = Event::default().id(record.id.to_string());
    event
        .json_data(record.to_json(environment))
        .expect("a JSON value can be written as text")
}

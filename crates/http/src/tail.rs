//! A live tail of the request log, as server-sent events.
//!
//! It polls the store and keeps nothing of it between two polls, so that followers do not take the connections
//! of the database. Thus it shows the requests of every gateway on the database.

use std::{convert::Infallible, sync::Arc, time::Duration};

use axum::response::{
    IntoResponse, Response,
    sse::{Event, Sse},
};
use futures_util::{
    FutureExt, StreamExt,
    future::{BoxFuture, Either, select},
    stream,
};
use http::{HeaderMap, HeaderName, HeaderValue, header};
use threelo_core::{
    clock::Clock,
    request_log::{RequestFilter, RequestRecord},
    storage::{RequestLogStore, StoreError},
};
use tokio_util::sync::CancellationToken;

/// How often the store is asked for new records.
const POLL: Duration = Duration::from_millis(500);

/// Number of polls without a record after which a comment is sent, so that proxies on the way do not close the
/// connection, and a client that disappeared is noticed: 15 seconds.
const QUIET_POLLS: u32 = 30;

/// The position at which a browser continues after its connection broke.
const LAST_EVENT_ID: HeaderName = HeaderName::from_static("last-event-id");

/// What a live tail follows.
pub struct Tail {
    /// The request log.
    pub log: Arc<dyn RequestLogStore>,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// Ends the tail when the gateway stops.
    pub stop: CancellationToken,
    /// The records that are shown, from its `after` on; from now on if that is absent.
    pub filter: RequestFilter,
}

/// Returns whether the client of a live tail may still follow it. `Err` is the reason that it is sent.
pub type Authorization = Box<dyn Fn() -> BoxFuture<'static, Result<(), &'static str>> + Send>;

/// Makes an event from a record.
pub type ToEvent = Box<dyn Fn(&RequestRecord) -> Event + Send>;

/// Returns whether a client asks for server-sent events.
pub fn accepts_events(headers: &HeaderMap) -> bool {
    let accept = headers.get(header::ACCEPT);
    let accept = accept.and_then(|accept| accept.to_str().ok());
    accept.is_some_and(|accept| accept.contains("text/event-stream"))
}

impl Tail {
    /// Returns a response with one event for each record. A browser whose connection broke continues after
    /// the last event that it has received. The stream ends when the gateway stops, and with an event `end` when the
    /// client is no longer authorized.
    ///
    /// # Errors
    /// If the store cannot be read.
    pub async fn response(
        mut self,
        headers: &HeaderMap,
        authorization: Authorization,
        to_event: ToEvent,
    ) -> Result<Response, StoreError> {
        let last = headers.get(LAST_EVENT_ID);
        let last = last.and_then(|id| id.to_str().ok()?.parse().ok());
        let position = match last.or(self.filter.after) {
            Some(position) => position,
            None => self.log.last_request().await?,
        };
        // Records are listed oldest first.
        self.filter.before = None;
        let follower = Follower {
            tail: self,
            authorization,
            to_event,
            position,
            quiet: 0,
            ended: false,
        };
        // The head is sent at once, with the first comment.
        let first = stream::iter([Ok(Event::default().comment("following"))]);
        let rest = stream::unfold(follower, Follower::next).flat_map(stream::iter);
        let events = first.chain(rest.map(Ok::<_, Infallible>));
        let mut response = Sse::new(events).into_response();
        // Asks nginx not to buffer.
        response.headers_mut().insert(
            HeaderName::from_static("x-accel-buffering"),
            HeaderValue::from_static("no"),
        );
        Ok(response)
    }
}

struct Follower {
    tail: Tail,
    authorization: Authorization,
    to_event: ToEvent,
    position: i64,
    /// The number of polls since the last event.
    quiet: u32,
    ended: bool,
}

impl Follower {
    /// Waits for the next events; `None` at the end.
    async fn next(mut self) -> Option<(Vec<Event>, Self)> {
        while !self.ended {
            let authorized = (self.authorization)();
            if let Err(reason) = authorized.await {
                self.ended = true;
                return Some((vec![Event::default().event("end").data(reason)], self));
            }
            // A store that fails for a moment does not end the tail.
            let records = self.poll().await.unwrap_or_default();
            if !records.is_empty() {
                self.quiet = 0;
                let events = records.iter().map(|record| (self.to_event)(record));
                return Some((events.collect(), self));
            }
            self.quiet += 1;
            if self.quiet >= QUIET_POLLS {
                self.quiet = 0;
                return Some((vec![Event::default().comment("")], self));
            }
            let stopped = self.tail.stop.cancelled().boxed();
            let pause = self.tail.clock.sleep(POLL).boxed();
            if let Either::Right(_) = select(pause, stopped).await {
                self.ended = true;
            }
        }
        None
    }

    async fn poll(&mut self) -> Result<Vec<RequestRecord>, StoreError> {
        let Tail { log, filter, .. } = &mut self.tail;
        let last = log.last_request().await?;
        if last <= self.position {
            return Ok(Vec::new());
        }
        filter.after = Some(self.position);
        let records = log.requests(filter).await?;
        let read = records.last().map(|record| record.id);
        // The records up to `last` were searched, unless the page is full.
        self.position = match records.len() < filter.page() as usize {
            true => last.max(read.unwrap_or(last)),
            false => read.unwrap_or(last),
        };
        Ok(records)
    }
}

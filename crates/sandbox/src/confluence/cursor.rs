//! Paging by opaque cursors, with a `Link` header and `_links.next` on every page except the last.

use axum::response::Response;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::HeaderValue;
use http::header::LINK;
use serde_json::{Value, json};

use super::model::bad_request;
use crate::cloud::answer::{Call, Refusal, ok};

/// The part of a list that a request asks for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Window {
    pub(crate) offset: usize,
    pub(crate) limit: usize,
}

impl Window {
    /// Parses `limit` and `cursor`; an invalid cursor is rejected.
    pub(crate) fn of(call: &Call<'_>) -> Result<Self, Refusal> {
        let refuse = |text: &str| Err(bad_request(text));
        let limit = match call.query("limit").map(str::parse) {
            None => 25,
            Some(Ok(limit @ 1..=250)) => limit,
            Some(_) => return refuse("limit must be between 1 and 250"),
        };
        let offset = match call.query("cursor") {
            None => 0,
            Some(cursor) => match read(cursor) {
                Some(offset) => offset,
                None => return refuse("The cursor is not valid"),
            },
        };
        Ok(Self { offset, limit })
    }

    /// Returns the requested part of `all`, and whether more items follow.
    pub(crate) fn cut<T>(self, all: Vec<T>) -> (Vec<T>, bool) {
        let more = all.len() > self.offset.saturating_add(self.limit);
        (
            all.into_iter().skip(self.offset).take(self.limit).collect(),
            more,
        )
    }
}

/// Returns a list with its links.
pub(crate) fn answer(call: &Call<'_>, window: Window, results: Vec<Value>, more: bool) -> Response {
    let base = call.on_site("/wiki");
    if !more {
        return ok(&json!({"results": results, "_links": {"base": base}}));
    }
    let next = next_path(call, window.offset + results.len());
    let mut response = ok(&json!({"results": results, "_links": {"next": next, "base": base}}));
    if let Ok(link) = HeaderValue::try_from(format!("<{next}>; rel=\"next\"")) {
        response.headers_mut().insert(LINK, link);
    }
    response
}

/// Returns a cursor for `offset`.
pub(crate) fn write(offset: usize) -> String {
    URL_SAFE_NO_PAD.encode(json!({"offset": offset, "type": "sandbox"}).to_string())
}

/// Returns the offset of a cursor.
pub(crate) fn read(cursor: &str) -> Option<usize> {
    let bytes = URL_SAFE_NO_PAD.decode(cursor).ok()?;
    let value: Value = serde_json::from_slice(&bytes).ok()?;
    usize::try_from(value["offset"].as_u64()?).ok()
}

/// Returns the request's path and query with another cursor.
pub(crate) fn query_with_cursor(call: &Call<'_>, offset: usize) -> String {
    let kept = call.query.iter().filter(|(name, _)| name != "cursor");
    let mut pairs: Vec<(String, String)> = kept.cloned().collect();
    pairs.push(("cursor".to_owned(), write(offset)));
    serde_urlencoded::to_string(pairs).unwrap_or_default()
}

fn next_path(call: &Call<'_>, offset: usize) -> String {
    format!("{}?{}", call.path, query_with_cursor(call, offset))
}

//! Reads error responses (status 400 and above).

use std::borrow::Cow;

use http::{HeaderMap, StatusCode};
use jiff::Timestamp;
use threelo_core::{catalogue::Operation, token::Bearer, upstream::trace_id};

use super::{ApiError, ErrorKind, ScopesNeeded, shapes};
use crate::{
    limits::RateLimit,
    retry::{BODY_PREFIX, Fault, ResponseHead, fault},
};

/// The number of bytes that are read of an error's body.
const MAX_BODY: usize = 64 * 1024;

/// An error response, status 400 and above.
pub(crate) struct ErrorResponse {
    status: StatusCode,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl ErrorResponse {
    /// Reads the body up to a limit. A truncated body is kept.
    pub(crate) async fn read(mut response: reqwest::Response) -> Self {
        let mut body = Vec::new();
        while let Ok(Some(chunk)) = response.chunk().await {
            let room = MAX_BODY - body.len();
            body.extend_from_slice(&chunk[..chunk.len().min(room)]);
            if body.len() == MAX_BODY {
                break;
            }
        }
        Self {
            status: response.status(),
            headers: std::mem::take(response.headers_mut()),
            body,
        }
    }

    /// Returns the part that a retry decision depends on.
    pub(crate) fn head(&self) -> ResponseHead<'_> {
        ResponseHead {
            status: self.status,
            headers: &self.headers,
            body: &self.body[..self.body.len().min(BODY_PREFIX)],
        }
    }

    /// Converts the response into the error for the caller.
    pub(crate) fn into_error(
        self,
        call: String,
        operation: Option<&'static Operation>,
        bearer: &Bearer,
        now: Timestamp,
    ) -> ApiError {
        let text = String::from_utf8_lossy(&self.body);
        let contents = shapes::read(&without_token(&text, bearer));
        let limit = RateLimit::read(&self.headers, now);
        let kind = self.kind();
        let scopes = match kind {
            ErrorKind::ScopeMismatch => operation,
            _ => None,
        };
        let needs = scopes.and_then(|operation| {
            let scopes = operation.missing_scopes(|_| false)?;
            Some(ScopesNeeded { operation, scopes })
        });
        ApiError {
            call,
            status: self.status,
            kind,
            code: contents.code,
            messages: contents.messages,
            fields: contents.fields,
            trace_id: trace_id(&self.headers).map(str::to_owned),
            retry_after: match kind {
                ErrorKind::RateLimited => limit.wait(now),
                _ => limit.retry_after,
            },
            limit: limit.reason,
            needs,
        }
    }

    fn kind(&self) -> ErrorKind {
        let response = self.head();
        match fault(response.status, response.body) {
            Some(Fault::ScopeMismatch) => return ErrorKind::ScopeMismatch,
            Some(Fault::TokenRefused) => return ErrorKind::TokenRefused,
            Some(Fault::SiteNotReached) => return ErrorKind::SiteNotReached,
            _ => {}
        }
        let policy = self.headers.get("atlassian-datasecuritypolicy");
        if policy.is_some_and(|policy| policy == "app_access_blocked") {
            return ErrorKind::AppBlocked;
        }
        match self.status.as_u16() {
            400 | 405 | 406 | 411..=417 | 422 | 431 => ErrorKind::Invalid,
            403 => ErrorKind::Forbidden,
            404 => ErrorKind::NotFound,
            409 => ErrorKind::Conflict,
            410 => ErrorKind::Gone,
            429 => ErrorKind::RateLimited,
            500..=599 => ErrorKind::Unavailable,
            _ => ErrorKind::Other,
        }
    }
}

/// Removes the token that was sent from the text, since some servers quote the request.
fn without_token<'a>(text: &'a str, bearer: &Bearer) -> Cow<'a, str> {
    let header = bearer.header();
    let token = header.to_str().unwrap_or_default();
    let token = token.strip_prefix("Bearer ").unwrap_or(token);
    if token.is_empty() || !text.contains(token) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace(token, "[redacted]"))
}

//! Reads error responses (status 400 and above).

use http::{HeaderMap, StatusCode};
use jiff::Timestamp;
use threelo_core::upstream::trace_id;

use super::{ApiError, ErrorKind, ScopesNeeded, shapes};
use crate::{
    limits::RateLimit,
    redact::Secrets,
    request::Request,
    retry::{BODY_PREFIX, Fault, ResponseHead, fault},
};

/// The number of bytes that are read of an error's body.
pub(crate) const MAX_ERROR: usize = 64 * 1024;

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
            let room = MAX_ERROR - body.len();
            body.extend_from_slice(&chunk[..chunk.len().min(room)]);
            if body.len() == MAX_ERROR {
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
        request: &Request,
        secrets: &Secrets,
        retries: u32,
        now: Timestamp,
    ) -> ApiError {
        // In the text as it is, since a secret may be cut where the messages are.
        let text = secrets.redact(&String::from_utf8_lossy(&self.body));
        let mut contents = shapes::read(&text);
        let limit = RateLimit::read(&self.headers, now);
        let kind = self.kind();
        if matches!(self.status.as_u16(), 414 | 431)
            && let Some(length) = request.url_length()
        {
            contents.messages.push(length.to_string());
        }
        let scopes = match kind {
            ErrorKind::MissingScopes => request.operation,
            _ => None,
        };
        let needs = scopes.and_then(|operation| {
            let scopes = operation.missing_scopes(|_| false)?;
            Some(ScopesNeeded { operation, scopes })
        });
        ApiError {
            call: request.call(),
            status: self.status,
            kind,
            code: contents.code,
            messages: contents.messages,
            fields: contents.fields,
            trace_id: trace_id(&self.headers).map(|id| secrets.redact(id)),
            retries,
            retry_after: match kind {
                ErrorKind::RateLimited => limit.wait(now),
                _ => limit.retry_after,
            },
            limit: limit.reason,
            needs,
            successor: match kind {
                ErrorKind::Gone => request.successor,
                _ => None,
            },
        }
    }

    fn kind(&self) -> ErrorKind {
        let response = self.head();
        match fault(response.status, response.body) {
            Some(Fault::ScopeMismatch) => return ErrorKind::MissingScopes,
            Some(Fault::TokenRefused) => return ErrorKind::Unauthorized,
            Some(Fault::SiteNotReached) => return ErrorKind::SiteNotReached,
            _ => {}
        }
        let policy = self.headers.get("atlassian-datasecuritypolicy");
        if policy.is_some_and(|policy| policy == "app_access_blocked") {
            return ErrorKind::AppBlocked;
        }
        match self.status.as_u16() {
            400 | 405 | 406 | 411..=417 | 422 | 431 => ErrorKind::Validation,
            402 => ErrorKind::PlanRequired,
            403 if speaks_of_plan(&self.body) => ErrorKind::PlanRequired,
            403 => ErrorKind::Forbidden,
            404 => ErrorKind::NotFound,
            409 => ErrorKind::Conflict,
            410 => ErrorKind::Gone,
            429 => ErrorKind::RateLimited,
            408 | 500..=599 => ErrorKind::Server,
            _ => ErrorKind::Other,
        }
    }
}

/// Returns whether a response of status 403 gives the site's plan as the reason. Atlassian has neither a status nor
/// a code for this.
fn speaks_of_plan(body: &[u8]) -> bool {
    // Whole phrases: `Premium` may be part of the name of a project, `upgrade` of the head of an HTML page.
    const WORDS: [&str; 12] = [
        "free plan",
        "free edition",
        "current plan",
        "your plan",
        "paid plan",
        "standard plan",
        "premium plan",
        "premium edition",
        "entitlement",
        "upgrade to ",
        "upgrade your",
        "upgrade the plan",
    ];
    let body = String::from_utf8_lossy(body).to_lowercase();
    WORDS.iter().any(|words| body.contains(words))
}

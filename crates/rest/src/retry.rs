//! Decides what to do after a response, or without one: deliver it, refresh the token, wait, or report a fault.
//!
//! The decisions are pure functions, so that code which sends requests in another way (a forwarding
//! proxy, a queue) decides the same. Time and jitter are arguments.

use std::time::Duration;

use http::{HeaderMap, Method, StatusCode};
use jiff::Timestamp;

use crate::limits::RateLimit;

mod fault;
mod wait;

pub use fault::{Fault, fault};
pub use wait::{Jitter, Policy};

/// The number of body bytes that the decisions read; the relevant bodies are short.
pub const BODY_PREFIX: usize = 4 * 1024;

/// The next step of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryDecision {
    /// Deliver the response to the caller.
    Deliver,
    /// The token was refused before its expiry: get another one and send again, without a wait.
    RefreshThenRetry,
    /// Send again after a wait.
    Retry {
        /// The length of the wait.
        after: Duration,
    },
    /// Deliver, and report that the grant lacks a scope of the operation. No token of this grant will work.
    ScopeMismatch,
    /// Deliver, and report that the token was refused: a refreshed one was refused too, or the request cannot
    /// be sent again.
    TokenRefused,
    /// Deliver, and report that the grant does not cover this site or product, or no longer does. Listing the
    /// sites again shows which ones it covers.
    SiteNotReached,
}

impl RetryDecision {
    /// Returns whether this decision ends the call.
    pub fn is_final(self) -> bool {
        !matches!(self, Self::RefreshThenRetry | Self::Retry { .. })
    }
}

/// The condition under which a request may be sent again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Idempotency {
    /// Always: the request is idempotent.
    Idempotent,
    /// Only if Atlassian is known to have done nothing: it refused the request with a time to retry, refused
    /// the token, or the request was never sent.
    NotIdempotent,
    /// Never: the body is no longer available.
    Never,
}

impl Idempotency {
    /// Returns the condition that HTTP defines for the method (RFC 9110, 9.2.2).
    pub fn of(method: &Method) -> Self {
        match *method {
            Method::GET | Method::HEAD | Method::OPTIONS | Method::PUT | Method::DELETE => {
                Self::Idempotent
            }
            _ => Self::NotIdempotent,
        }
    }
}

/// The state of a call between two attempts.
#[derive(Debug, Clone, Copy)]
pub struct Attempt {
    /// The condition under which the request may be sent again.
    pub idempotency: Idempotency,
    /// The number of retries, not counting the one after a token refresh.
    pub retries: u32,
    /// Whether the token was refreshed during this call.
    pub refreshed: bool,
}

impl Attempt {
    /// Returns the first attempt.
    pub fn first(idempotency: Idempotency) -> Self {
        Self {
            idempotency,
            retries: 0,
            refreshed: false,
        }
    }

    /// Returns the attempt that follows this decision.
    pub fn after(self, decision: RetryDecision) -> Self {
        match decision {
            RetryDecision::RefreshThenRetry => Self {
                refreshed: true,
                ..self
            },
            RetryDecision::Retry { .. } => Self {
                retries: self.retries + 1,
                ..self
            },
            _ => self,
        }
    }
}

/// The part of a response that a decision depends on.
#[derive(Debug, Clone, Copy)]
pub struct ResponseHead<'a> {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: &'a HeaderMap,
    /// The first bytes of the body, at most [`BODY_PREFIX`]; may be empty if
    /// [`needs_body`] is false.
    pub body: &'a [u8],
}

/// The reason why there is no response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// No byte of the request was sent: the address could not be resolved or connected to.
    NotSent,
    /// The request was sent, or may have been; its effect is unknown.
    Lost,
}

/// Returns whether a decision about this status needs the body.
pub fn needs_body(status: StatusCode) -> bool {
    matches!(
        status,
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN | StatusCode::NOT_FOUND
    )
}

/// Decides what to do after a response.
pub fn on_response(
    attempt: Attempt,
    answer: ResponseHead<'_>,
    policy: &Policy,
    now: Timestamp,
    jitter: Jitter<'_>,
) -> RetryDecision {
    match fault(answer.status, answer.body) {
        Some(Fault::ScopeMismatch) => return RetryDecision::ScopeMismatch,
        Some(Fault::SiteNotReached) => return RetryDecision::SiteNotReached,
        Some(Fault::TokenRefused)
            if attempt.refreshed || attempt.idempotency == Idempotency::Never =>
        {
            return RetryDecision::TokenRefused;
        }
        Some(Fault::TokenRefused) => return RetryDecision::RefreshThenRetry,
        None => {}
    }
    match answer.status {
        StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE => {
            let limit = RateLimit::read(answer.headers, now);
            let permitted = match attempt.idempotency {
                Idempotency::Idempotent => true,
                Idempotency::NotIdempotent => limit.retry_after.is_some(),
                Idempotency::Never => false,
            };
            if permitted {
                policy.wait(attempt.retries, limit.wait(now), jitter)
            } else {
                RetryDecision::Deliver
            }
        }
        // A proxy in front of Atlassian could not reach the service, or lost its response.
        StatusCode::BAD_GATEWAY | StatusCode::GATEWAY_TIMEOUT
            if attempt.idempotency == Idempotency::Idempotent =>
        {
            policy.wait(attempt.retries, None, jitter)
        }
        _ => RetryDecision::Deliver,
    }
}

/// Decides what to do without a response: [`RetryDecision::Retry`], or [`RetryDecision::Deliver`] to report the failure.
pub fn on_failure(
    attempt: Attempt,
    failure: Failure,
    policy: &Policy,
    jitter: Jitter<'_>,
) -> RetryDecision {
    match (attempt.idempotency, failure) {
        (Idempotency::Idempotent, _) | (Idempotency::NotIdempotent, Failure::NotSent) => {
            policy.wait(attempt.retries, None, jitter)
        }
        _ => RetryDecision::Deliver,
    }
}

#[cfg(test)]
mod tests;

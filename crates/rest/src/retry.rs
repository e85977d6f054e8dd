//! What to do after an answer, or after none: deliver it, refresh the token, wait, or name the fault.
//!
//! Pure functions of what was seen, so that code which sends requests in another way (a forwarding
//! proxy, a queue) decides the same. Time and jitter are arguments.

use std::time::Duration;

use http::{HeaderMap, Method, StatusCode};
use jiff::Timestamp;

use crate::limits::RateLimit;

mod fault;
mod wait;

pub use fault::{Fault, fault};
pub use wait::{Jitter, Policy};

/// How much of a body the decisions look at. More is not needed: the bodies that decide are short.
pub const BODY_PREFIX: usize = 4 * 1024;

/// What to do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryDecision {
    /// The answer is the caller's.
    Deliver,
    /// The token was refused before its time: get another one and send again, at once.
    RefreshThenRetry,
    /// Send again after this wait.
    Retry {
        /// How long to wait.
        after: Duration,
    },
    /// Deliver, and say so: the grant lacks a scope of the operation. No token of this grant will do.
    ScopeMismatch,
    /// Deliver, and say so: the token was refused, and so was the one before it, or there is no
    /// sending again.
    TokenRefused,
    /// Deliver, and say so: the grant does not cover this site or product (any more). Looking the
    /// sites up again tells which it covers.
    SiteNotReached,
}

impl RetryDecision {
    /// Whether the call is over.
    pub fn is_final(self) -> bool {
        !matches!(self, Self::RefreshThenRetry | Self::Retry { .. })
    }
}

/// When a request may be sent again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repeat {
    /// Sent twice it does what it does once.
    Freely,
    /// Only when Atlassian is known to have done nothing: refused with a time to come back, refused
    /// for its token, or never sent.
    IfUndone,
    /// Never: the body is gone.
    Never,
}

impl Repeat {
    /// What HTTP says of the method (RFC 9110, 9.2.2).
    pub fn of(method: &Method) -> Self {
        match *method {
            Method::GET | Method::HEAD | Method::OPTIONS | Method::PUT | Method::DELETE => {
                Self::Freely
            }
            _ => Self::IfUndone,
        }
    }
}

/// Where a call stands.
#[derive(Debug, Clone, Copy)]
pub struct Attempt {
    /// When the request may be sent again.
    pub repeat: Repeat,
    /// How often it was sent again, sending after a renewed token aside.
    pub retries: u32,
    /// Whether the token was renewed during this call.
    pub refreshed: bool,
}

impl Attempt {
    /// The first one.
    pub fn first(repeat: Repeat) -> Self {
        Self {
            repeat,
            retries: 0,
            refreshed: false,
        }
    }

    /// The attempt that follows this decision.
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

/// What is judged of an answer.
#[derive(Debug, Clone, Copy)]
pub struct Answer<'a> {
    /// Its status.
    pub status: StatusCode,
    /// Its headers.
    pub headers: &'a HeaderMap,
    /// The first bytes of its body, [`BODY_PREFIX`] at most; may be empty where
    /// [`needs_body`] is false.
    pub body: &'a [u8],
}

/// Why there was no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// No byte of the request left: no address, no connection.
    NotSent,
    /// It left, or may have; nobody knows what became of it.
    Lost,
}

/// Whether an answer of this status cannot be judged without its body.
pub fn needs_body(status: StatusCode) -> bool {
    matches!(
        status,
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN | StatusCode::NOT_FOUND
    )
}

/// Judges an answer.
pub fn on_answer(
    attempt: Attempt,
    answer: Answer<'_>,
    policy: &Policy,
    now: Timestamp,
    jitter: Jitter,
) -> RetryDecision {
    match fault(answer.status, answer.body) {
        Some(Fault::ScopeMismatch) => return RetryDecision::ScopeMismatch,
        Some(Fault::SiteNotReached) => return RetryDecision::SiteNotReached,
        Some(Fault::TokenRefused) if attempt.refreshed || attempt.repeat == Repeat::Never => {
            return RetryDecision::TokenRefused;
        }
        Some(Fault::TokenRefused) => return RetryDecision::RefreshThenRetry,
        None => {}
    }
    match answer.status {
        StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE => {
            let limit = RateLimit::read(answer.headers, now);
            let permitted = match attempt.repeat {
                Repeat::Freely => true,
                Repeat::IfUndone => limit.retry_after.is_some(),
                Repeat::Never => false,
            };
            if permitted {
                policy.wait(attempt.retries, limit.wait(now), jitter)
            } else {
                RetryDecision::Deliver
            }
        }
        // An edge that reached nobody, or lost the answer.
        StatusCode::BAD_GATEWAY | StatusCode::GATEWAY_TIMEOUT
            if attempt.repeat == Repeat::Freely =>
        {
            policy.wait(attempt.retries, None, jitter)
        }
        _ => RetryDecision::Deliver,
    }
}

/// Judges a failure: [`RetryDecision::Retry`], or [`RetryDecision::Deliver`] for "tell the caller".
pub fn on_failure(
    attempt: Attempt,
    failure: Failure,
    policy: &Policy,
    jitter: Jitter,
) -> RetryDecision {
    match (attempt.repeat, failure) {
        (Repeat::Freely, _) | (Repeat::IfUndone, Failure::NotSent) => {
            policy.wait(attempt.retries, None, jitter)
        }
        _ => RetryDecision::Deliver,
    }
}

#[cfg(test)]
mod tests;

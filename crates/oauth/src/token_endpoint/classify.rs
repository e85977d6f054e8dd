//! What an answer of the token endpoint means: a pure function over what came back.
//!
//! | what came back | meaning |
//! | --- | --- |
//! | an object with an `access_token`, and a success status | tokens |
//! | an object whose `error` or `error_description` names a dead grant | [`TokenError::DeadGrant`] |
//! | an object that says that the app was refused | [`TokenError::IntegrationBroken`] |
//! | status 429 | [`TokenError::RateLimited`] |
//! | an object with any other `error` | [`TokenError::Refused`] |
//! | the request never left | [`TokenError::NotSent`] |
//! | anything else: HTML whatever its status, garbage, redirects, nothing | [`TokenError::Unknown`] |

use std::time::Duration;

use http::{HeaderMap, StatusCode};
use jiff::Timestamp;
use serde_json::{Map, Value};
use threelo_core::upstream::retry_after;

pub use super::{
    answer::{Answer, Failure},
    issued::Issued,
};
use super::{
    error::{Doubt, TokenError},
    refusal,
};

/// The longest wait that is taken from a `Retry-After` header. A longer one would exceed the ten minutes in
/// which a refresh token may be sent again.
const LONGEST_WAIT: Duration = Duration::from_secs(5 * 60);

/// What an answer means. `now` is for a `Retry-After` that names a date.
///
/// # Errors
/// [`TokenError`] for everything but tokens.
pub fn classify(answer: &Answer, now: Timestamp) -> Result<Issued, TokenError> {
    match answer {
        Answer::Received {
            status,
            headers,
            body,
        } => classify_whole(*status, headers, body, now),
        Answer::Failed(Failure::NotSent { reason }) => Err(TokenError::NotSent {
            reason: reason.clone(),
        }),
        Answer::Failed(Failure::TimedOut) => Err(unknown(Doubt::TimedOut)),
        Answer::Failed(Failure::CutOff) => Err(unknown(Doubt::CutOff)),
        Answer::Failed(Failure::TooLarge) => Err(unknown(Doubt::TooLarge)),
    }
}

fn classify_whole(
    status: StatusCode,
    headers: &HeaderMap,
    body: &[u8],
    now: Timestamp,
) -> Result<Issued, TokenError> {
    let object: Option<Map<String, Value>> = serde_json::from_slice(body).ok();
    if status.is_success()
        && let Some(issued) = object.as_ref().and_then(Issued::read)
    {
        return Ok(issued);
    }
    let refusal = object.as_ref().and_then(refusal::read);
    let retry_after = retry_after(headers, now, LONGEST_WAIT);
    Err(match refusal {
        Some(verdict @ (TokenError::DeadGrant(_) | TokenError::IntegrationBroken { .. })) => {
            verdict
        }
        _ if status == StatusCode::TOO_MANY_REQUESTS => TokenError::RateLimited { retry_after },
        Some(refused) if status.is_client_error() => refused,
        _ if status.is_success() => unknown(Doubt::Garbage),
        _ => TokenError::Unknown {
            doubt: Doubt::Status(status.as_u16()),
            retry_after,
        },
    })
}

fn unknown(doubt: Doubt) -> TokenError {
    TokenError::Unknown {
        doubt,
        retry_after: None,
    }
}

#[cfg(test)]
mod tests;

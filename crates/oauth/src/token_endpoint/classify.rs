//! Classifies responses of the token endpoint. A pure function.
//!
//! | response | meaning |
//! | --- | --- |
//! | an object with an `access_token`, and a success status | tokens |
//! | an object whose `error` or `error_description` says that the grant is invalid | [`TokenError::InvalidGrant`] |
//! | an object which says that the app was refused | [`TokenError::IntegrationBroken`] |
//! | status 429 | [`TokenError::RateLimited`] |
//! | status 4xx, and an object with any other `error` | [`TokenError::OtherError`] |
//! | the request was not sent | [`TokenError::NotSent`] |
//! | anything else: HTML with any status, unreadable bodies, redirects, no response | [`TokenError::Unknown`] |

use std::time::Duration;

use http::{HeaderMap, StatusCode};
use jiff::Timestamp;
use serde_json::{Map, Value};
use threelo_core::upstream::retry_after;

use super::{
    error::{Ambiguity, TokenError},
    refusal,
};
pub use super::{
    issued::Issued,
    response::{Failure, Response},
};

/// The maximum wait that is taken from a `Retry-After` header. A longer one would leave no time for another send
/// within the ten minutes.
const MAX_WAIT: Duration = Duration::from_secs(5 * 60);

/// Returns the tokens of a response, or the reason why there are none. `now` is needed for a
/// `Retry-After` with a date.
///
/// # Errors
/// [`TokenError`] for every response without tokens.
pub fn classify(response: &Response, now: Timestamp) -> Result<Issued, TokenError> {
    match response {
        Response::Received {
            status,
            headers,
            body,
        } => classify_whole(*status, headers, body, now),
        Response::Failed(Failure::NotSent { reason }) => Err(TokenError::NotSent {
            reason: reason.clone(),
        }),
        Response::Failed(Failure::TimedOut) => Err(unknown(Ambiguity::TimedOut)),
        Response::Failed(Failure::CutOff) => Err(unknown(Ambiguity::CutOff)),
        Response::Failed(Failure::TooLarge) => Err(unknown(Ambiguity::TooLarge)),
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
    let retry_after = retry_after(headers, now, MAX_WAIT);
    Err(match refusal {
        Some(certain @ (TokenError::InvalidGrant(_) | TokenError::IntegrationBroken { .. })) => {
            certain
        }
        _ if status == StatusCode::TOO_MANY_REQUESTS => TokenError::RateLimited { retry_after },
        Some(refused) if status.is_client_error() => refused,
        _ if status.is_success() => unknown(Ambiguity::Garbage),
        _ => TokenError::Unknown {
            ambiguity: Ambiguity::Status(status.as_u16()),
            retry_after,
        },
    })
}

fn unknown(ambiguity: Ambiguity) -> TokenError {
    TokenError::Unknown {
        ambiguity,
        retry_after: None,
    }
}

#[cfg(test)]
mod tests;

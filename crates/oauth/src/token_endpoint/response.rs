//! Receives a response up to a size limit, with a distinct error for each failure.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use threelo_core::upstream::innermost;

use super::MAX_RESPONSE_SIZE;

/// The response to a request, or its absence.
#[derive(Debug, Clone)]
pub enum Response {
    /// A complete response.
    Received {
        /// The status.
        status: StatusCode,
        /// The header fields.
        headers: HeaderMap,
        /// The body.
        body: Bytes,
    },
    /// No response, or an incomplete one.
    Failed(Failure),
}

/// Why there is no complete response.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Failure {
    /// The request was not sent: no address, no connection, no TLS.
    NotSent {
        /// The system's error. It contains no secret, because nothing was sent.
        reason: String,
    },
    /// It did not arrive before the timeout.
    TimedOut,
    /// The connection was closed before the response was complete.
    CutOff,
    /// It is larger than [`MAX_RESPONSE_SIZE`].
    TooLarge,
}

/// Sends the request and reads the response.
pub(super) async fn receive(request: reqwest::RequestBuilder) -> Response {
    match read(request).await {
        Ok(response) => response,
        Err(error) => Response::Failed(failure(error)),
    }
}

async fn read(request: reqwest::RequestBuilder) -> Result<Response, reqwest::Error> {
    let mut response = request.send().await?;
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await? {
        if body.len() + chunk.len() > MAX_RESPONSE_SIZE {
            return Ok(Response::Failed(Failure::TooLarge));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(Response::Received {
        status: response.status(),
        headers: std::mem::take(response.headers_mut()),
        body: body.into(),
    })
}

fn failure(error: reqwest::Error) -> Failure {
    // Checked first, because a timeout while connecting is both, and nothing was sent then.
    if error.is_connect() || error.is_builder() {
        Failure::NotSent {
            reason: format!("no connection ({}): check the network", innermost(&error)),
        }
    } else if error.is_timeout() {
        Failure::TimedOut
    } else {
        Failure::CutOff
    }
}

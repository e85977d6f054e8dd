//! Receiving an answer: up to a limit, and with every way in which it can fail to come told apart.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use threelo_core::upstream::innermost;

use super::LARGEST_ANSWER;

/// What came back.
#[derive(Debug, Clone)]
pub enum Answer {
    /// A whole answer.
    Received {
        /// Its status.
        status: StatusCode,
        /// Its header fields.
        headers: HeaderMap,
        /// Its body.
        body: Bytes,
    },
    /// None, or none that is whole.
    Failed(Failure),
}

/// How an answer can fail to come.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Failure {
    /// The request never left: no address, no connection, no TLS.
    NotSent {
        /// What the system said; holds no secret, as nothing was sent.
        reason: String,
    },
    /// It did not come in time.
    TimedOut,
    /// The connection ended before the answer was whole.
    CutOff,
    /// It is larger than [`LARGEST_ANSWER`].
    TooLarge,
}

/// Sends the request and reads what comes back.
pub(super) async fn receive(request: reqwest::RequestBuilder) -> Answer {
    match read(request).await {
        Ok(answer) => answer,
        Err(error) => Answer::Failed(failure(error)),
    }
}

async fn read(request: reqwest::RequestBuilder) -> Result<Answer, reqwest::Error> {
    let mut response = request.send().await?;
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await? {
        if body.len() + chunk.len() > LARGEST_ANSWER {
            return Ok(Answer::Failed(Failure::TooLarge));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(Answer::Received {
        status: response.status(),
        headers: std::mem::take(response.headers_mut()),
        body: body.into(),
    })
}

fn failure(error: reqwest::Error) -> Failure {
    // A time-out while connecting is both; what counts is that nothing was sent.
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

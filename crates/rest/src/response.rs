//! Responses.

use bytes::{Bytes, BytesMut};
use futures_util::{Stream, TryStreamExt};
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;
use threelo_core::upstream;

use crate::error::{DecodeError, Error};

/// A response with a status below 400. The body has not been read yet.
#[derive(Debug)]
pub struct Response {
    answer: reqwest::Response,
    call: String,
    max_body: usize,
}

impl Response {
    pub(crate) fn new(answer: reqwest::Response, call: String, max_body: usize) -> Self {
        Self {
            answer,
            call,
            max_body,
        }
    }

    /// Returns the status.
    pub fn status(&self) -> StatusCode {
        self.answer.status()
    }

    /// Returns the headers.
    pub fn headers(&self) -> &HeaderMap {
        self.answer.headers()
    }

    /// Returns the id by which Atlassian's support finds the request.
    pub fn trace_id(&self) -> Option<&str> {
        upstream::trace_id(self.headers())
    }

    /// Reads the whole body as JSON.
    ///
    /// # Errors
    /// As [`bytes`](Self::bytes), and [`Error::Decode`] if the body cannot be decoded.
    pub async fn json<T: DeserializeOwned>(self) -> Result<T, Error> {
        let call = self.call.clone();
        let trace_id = self.trace_id().map(str::to_owned);
        let body = self.bytes().await?;
        let mut json = serde_json::Deserializer::from_slice(&body);
        serde_path_to_error::deserialize(&mut json).map_err(|error| {
            let decode = DecodeError {
                call,
                item: None,
                path: json_path(error.path()),
                problem: error.inner().to_string(),
                trace_id,
            };
            decode.into()
        })
    }

    /// Reads the whole body.
    ///
    /// # Errors
    /// [`Error::TooLarge`] above the client's limit, [`Error::Body`] if the body is truncated.
    pub async fn bytes(mut self) -> Result<Bytes, Error> {
        let too_large = |call| Error::TooLarge {
            call,
            limit: self.max_body,
        };
        let announced = self.answer.content_length().unwrap_or(0);
        if announced > self.max_body as u64 {
            return Err(too_large(self.call));
        }
        let mut body = BytesMut::new();
        loop {
            match self.answer.chunk().await {
                Ok(Some(chunk)) if body.len() + chunk.len() > self.max_body => {
                    return Err(too_large(self.call));
                }
                Ok(Some(chunk)) => body.extend_from_slice(&chunk),
                Ok(None) => return Ok(body.freeze()),
                Err(source) => return Err(Error::body(self.call, source)),
            }
        }
    }

    /// Returns the body as a stream, of any length.
    pub fn stream(self) -> impl Stream<Item = Result<Bytes, Error>> + Send {
        let call = self.call;
        let chunks = self.answer.bytes_stream();
        chunks.map_err(move |source| Error::body(call.clone(), source))
    }
}

/// Returns the path to a value: `fields.status.name`; empty for the whole.
pub(crate) fn json_path(path: &serde_path_to_error::Path) -> String {
    let path = path.to_string();
    match path.as_str() {
        "." | "?" => String::new(),
        _ => path,
    }
}

//! Responses.

use std::path::Path;

use bytes::{Bytes, BytesMut};
use futures_util::{Stream, TryStreamExt};
use http::{HeaderMap, StatusCode, header::CONTENT_TYPE};
use serde::de::DeserializeOwned;
use threelo_core::upstream;
use tokio::io::AsyncWriteExt as _;

use crate::{
    api_error::text,
    error::{DecodeError, Error},
};

/// A response that is no error, see [`Request::send`](crate::Request::send). The body has not been read yet.
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

    pub(crate) fn media_type(&self) -> String {
        let media = self.headers().get(CONTENT_TYPE);
        let media = media.and_then(|media| media.to_str().ok());
        media.unwrap_or_default().to_ascii_lowercase()
    }

    /// Reads the whole body as JSON.
    ///
    /// # Errors
    /// As [`bytes`](Self::bytes), and [`Error::Decode`] if the body cannot be decoded.
    pub async fn json<T: DeserializeOwned>(self) -> Result<T, Error> {
        let call = self.call.clone();
        let trace_id = self.trace_id().map(str::to_owned);
        let media = self.media_type();
        let body = self.bytes().await?;
        let mut json = serde_json::Deserializer::from_slice(&body);
        serde_path_to_error::deserialize(&mut json).map_err(|error| {
            let page = web_page(&media, &body);
            let decode = DecodeError {
                call,
                item: None,
                path: json_path(error.path()),
                problem: page.unwrap_or_else(|| error.inner().to_string()),
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

    /// Writes the body to a file, as it arrives, and returns its length. An existing file is replaced.
    ///
    /// # Errors
    /// [`Error::Body`] if the body is truncated, [`Error::File`] if the file cannot be written. What was received
    /// up to then is in the file.
    pub async fn save(mut self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let path = path.as_ref();
        let call = self.call.clone();
        let failed = |source| Error::File {
            call: call.clone(),
            path: path.to_owned(),
            source,
        };
        let mut file = tokio::fs::File::create(path).await.map_err(failed)?;
        let mut length = 0;
        loop {
            match self.answer.chunk().await {
                Ok(Some(chunk)) => {
                    file.write_all(&chunk).await.map_err(failed)?;
                    length += chunk.len() as u64;
                }
                Ok(None) => break,
                Err(source) => return Err(Error::body(self.call, source)),
            }
        }
        file.flush().await.map_err(failed)?;
        Ok(length)
    }

    /// Returns the body as a stream, of any length.
    pub fn stream(self) -> impl Stream<Item = Result<Bytes, Error>> + Send {
        let call = self.call;
        let chunks = self.answer.bytes_stream();
        chunks.map_err(move |source| Error::body(call.clone(), source))
    }
}

/// Returns what is wrong with a body that is an HTML page, such as that of a login, in place of JSON.
pub(crate) fn web_page(media: &str, body: &[u8]) -> Option<String> {
    let start = body.trim_ascii_start();
    let begins_with = |tag: &str| {
        let start = start.get(..tag.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(tag.as_bytes()))
    };
    let is_page = begins_with("<!doctype html")
        || begins_with("<html")
        || (media.contains("html") && begins_with("<"));
    let media = match media {
        "" => "a web page",
        media => media,
    };
    is_page.then(|| {
        let title: String = text(&String::from_utf8_lossy(body))
            .chars()
            .take(200)
            .collect();
        format!("expected JSON, found {media}: {title}")
    })
}

/// Returns the path to a value: `fields.status.name`; empty for the whole.
pub(crate) fn json_path(path: &serde_path_to_error::Path) -> String {
    let path = path.to_string();
    match path.as_str() {
        "." | "?" => String::new(),
        _ => path,
    }
}

//! Responses.

use std::path::Path;

use bytes::{Bytes, BytesMut};
use futures_util::{Stream, TryStreamExt};
use http::{HeaderMap, StatusCode, header::CONTENT_TYPE};
use serde::de::DeserializeOwned;
use threelo_core::upstream;
use tokio::io::AsyncWriteExt as _;

use crate::{
    api_error::{MAX_ERROR, text},
    error::{DecodeError, Error, PagingError},
    redact::Secrets,
    request::Request,
};

/// What an error about a response needs to know. All text of a response that becomes part of an error passes through
/// here, or through [`ErrorResponse`](crate::api_error::ErrorResponse).
#[derive(Debug, Clone)]
pub(crate) struct CallContext {
    call: String,
    trace_id: Option<String>,
    secrets: Secrets,
}

impl CallContext {
    pub(crate) fn new(request: &Request, headers: &HeaderMap, secrets: Secrets) -> Self {
        Self {
            call: request.call(),
            trace_id: upstream::trace_id(headers).map(str::to_owned),
            secrets,
        }
    }

    /// Returns the call alone, for errors about values that are of no response.
    #[cfg(feature = "typed")]
    pub(crate) fn without_response(call: String) -> Self {
        Self {
            call,
            trace_id: None,
            secrets: Secrets::default(),
        }
    }

    #[cfg(feature = "typed")]
    pub(crate) fn call(&self) -> &str {
        &self.call
    }

    /// Returns the text without the secrets of the call.
    pub(crate) fn redact(&self, text: &str) -> String {
        self.secrets.redact(text)
    }

    /// Returns the error of a response, or of an item of it, that cannot be decoded.
    pub(crate) fn undecoded(&self, item: Option<String>, path: &str, problem: &str) -> Error {
        let decode = DecodeError {
            call: self.call.clone(),
            item: item.map(|item| self.redact(&item)),
            path: self.redact(path),
            problem: self.redact(problem),
            trace_id: self.trace_id.as_deref().map(|id| self.redact(id)),
        };
        decode.into()
    }

    /// Returns the error of a page after which the list cannot go on.
    pub(crate) fn paging(&self, source: PagingError) -> Error {
        let source = match source {
            PagingError::Errors(errors) => PagingError::Errors(self.redact(&errors)),
            PagingError::ForeignLink(link) => PagingError::ForeignLink(self.redact(&link)),
            other => other,
        };
        Error::Paging {
            call: self.call.clone(),
            source,
        }
    }
}

/// A response that is no error, see [`Request::send`](crate::Request::send). The body has not been read yet.
#[derive(Debug)]
pub struct Response {
    answer: reqwest::Response,
    context: CallContext,
    max_body: usize,
}

impl Response {
    pub(crate) fn new(answer: reqwest::Response, context: CallContext, max_body: usize) -> Self {
        Self {
            answer,
            context,
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

    pub(crate) fn context(&self) -> &CallContext {
        &self.context
    }

    /// Reads the whole body as JSON.
    ///
    /// # Errors
    /// As [`bytes`](Self::bytes), and [`Error::Decode`] if the body cannot be decoded.
    pub async fn json<T: DeserializeOwned>(self) -> Result<T, Error> {
        let context = self.context.clone();
        let media = media_type(self.headers());
        let body = self.bytes().await?;
        let body = without_bom(&body);
        let mut json = serde_json::Deserializer::from_slice(body);
        serde_path_to_error::deserialize(&mut json).map_err(|error| {
            let problem = other_than_json(&context, &media, body);
            let problem = problem.unwrap_or_else(|| error.inner().to_string());
            context.undecoded(None, &json_path(error.path()), &problem)
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
            return Err(too_large(self.context.call));
        }
        let mut body = BytesMut::new();
        loop {
            match self.answer.chunk().await {
                Ok(Some(chunk)) if body.len() + chunk.len() > self.max_body => {
                    return Err(too_large(self.context.call));
                }
                Ok(Some(chunk)) => body.extend_from_slice(&chunk),
                Ok(None) => return Ok(body.freeze()),
                Err(source) => return Err(Error::body(self.context.call, source)),
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
        let call = self.context.call.clone();
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
                Err(source) => return Err(Error::body(self.context.call, source)),
            }
        }
        file.flush().await.map_err(failed)?;
        Ok(length)
    }

    /// Returns the body as a stream, of any length.
    pub fn stream(self) -> impl Stream<Item = Result<Bytes, Error>> + Send {
        let call = self.context.call;
        let chunks = self.answer.bytes_stream();
        chunks.map_err(move |source| Error::body(call.clone(), source))
    }
}

/// Returns the media type in lower case; empty if the response has none.
pub(crate) fn media_type(headers: &HeaderMap) -> String {
    let media = headers.get(CONTENT_TYPE);
    let media = media.and_then(|media| media.to_str().ok());
    media.unwrap_or_default().to_ascii_lowercase()
}

/// Returns the body without the byte order mark that some servers begin with.
pub(crate) fn without_bom(body: &[u8]) -> &[u8] {
    body.strip_prefix("\u{feff}".as_bytes()).unwrap_or(body)
}

/// Returns what a body is in place of JSON, such as the page of a login; `None` if it is JSON that may be damaged.
pub(crate) fn other_than_json(context: &CallContext, media: &str, body: &[u8]) -> Option<String> {
    let start = body.trim_ascii_start().first();
    let is_markup = start == Some(&b'<');
    let is_json = media.contains("json") || matches!(start, None | Some(b'{' | b'['));
    if is_json && !is_markup {
        return None;
    }
    let media = match media {
        "" if is_markup => "a web page",
        "" => "text",
        media => media,
    };
    let body = String::from_utf8_lossy(&body[..body.len().min(MAX_ERROR)]);
    // A secret that was cut would not be recognised.
    let text = context.redact(&text(&body));
    let text: String = text.chars().take(200).collect();
    Some(format!("expected JSON, found {media}: {text}"))
}

/// Returns the path to a value: `fields.status.name`; empty for the whole.
pub(crate) fn json_path(path: &serde_path_to_error::Path) -> String {
    let path = path.to_string();
    match path.as_str() {
        "." | "?" => String::new(),
        _ => path,
    }
}

//! One call before it is sent.

use std::time::Duration;

use bytes::Bytes;
use http::{
    HeaderMap, HeaderName, HeaderValue, Method,
    header::{self, CONTENT_TYPE},
};
use serde::Serialize;
use threelo_core::catalogue::Operation;
use url::Url;

use crate::{
    client::Client,
    error::Error,
    path::{BadSegment, Path},
    response::Response,
    retry::Repeat,
    send,
};

/// How long one sending may take, its answer included.
pub const DEADLINE: Duration = Duration::from_secs(120);

/// A call that was never sent, for its own fault.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidRequest {
    /// A segment of the path cannot be one.
    #[error(transparent)]
    Path(#[from] BadSegment),
    /// The body does not become JSON.
    #[error("the body cannot be written as JSON: {0}")]
    Json(serde_json::Error),
    /// A header that only this crate may set.
    #[error("the header {0} is not the caller's to set")]
    Header(HeaderName),
}

/// One call before it is sent. May be cloned and sent again.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Request {
    pub(crate) client: Client,
    pub(crate) method: Method,
    pub(crate) path: Path,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Bytes>,
    pub(crate) repeat: Repeat,
    pub(crate) operation: Option<&'static Operation>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) follow_media: bool,
    refused: Option<std::sync::Arc<InvalidRequest>>,
}

impl Request {
    pub(crate) fn new(client: Client, method: Method, path: Path) -> Self {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
        Self {
            client,
            repeat: Repeat::of(&method),
            method,
            path,
            query: Vec::new(),
            headers,
            body: None,
            operation: None,
            deadline: Some(DEADLINE),
            follow_media: false,
            refused: None,
        }
    }

    /// With one more query parameter.
    pub fn query(mut self, name: &str, value: impl ToString) -> Self {
        self.query.push((name.to_owned(), value.to_string()));
        self
    }

    /// With one more query parameter, where there is a value.
    pub fn query_opt(self, name: &str, value: Option<impl ToString>) -> Self {
        match value {
            Some(value) => self.query(name, value),
            None => self,
        }
    }

    /// With a query parameter whose values are apart by commas; without it where there is none.
    pub fn query_list<S: AsRef<str>>(
        self,
        name: &str,
        values: impl IntoIterator<Item = S>,
    ) -> Self {
        let values: Vec<String> = values
            .into_iter()
            .map(|value| value.as_ref().to_owned())
            .collect();
        self.query_opt(name, (!values.is_empty()).then(|| values.join(",")))
    }

    /// With this header in place of any of its name.
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        if [
            header::AUTHORIZATION,
            header::PROXY_AUTHORIZATION,
            header::COOKIE,
            header::HOST,
        ]
        .contains(&name)
        {
            return self.refuse(InvalidRequest::Header(name));
        }
        self.headers.insert(name, value);
        self
    }

    /// With this JSON as body.
    pub fn json(self, body: &(impl Serialize + ?Sized)) -> Self {
        match serde_json::to_vec(body) {
            Ok(bytes) => self.body(HeaderValue::from_static("application/json"), bytes),
            Err(error) => self.refuse(InvalidRequest::Json(error)),
        }
    }

    /// With this body.
    pub fn body(mut self, content_type: HeaderValue, body: impl Into<Bytes>) -> Self {
        self.headers.insert(CONTENT_TYPE, content_type);
        self.body = Some(body.into());
        self
    }

    /// Says when it may be sent again, where the method tells too little: a POST that only reads.
    pub fn repeat(mut self, repeat: Repeat) -> Self {
        self.repeat = repeat;
        self
    }

    /// Says which operation of the catalogue it is, so that an error can name the scopes it needs.
    pub fn operation(mut self, operation: Option<&'static Operation>) -> Self {
        self.operation = operation;
        self
    }

    /// With another limit than [`DEADLINE`] on each sending, its answer included.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// For long bodies: as long as something arrives every minute, there is no deadline.
    pub fn streaming(mut self) -> Self {
        self.deadline = None;
        self
    }

    /// Fetches what the answer redirects to, without any credentials: how attachments are
    /// downloaded. Other redirects are handed back as they are.
    pub fn follow_media(mut self) -> Self {
        self.follow_media = true;
        self.streaming()
    }

    /// Sends it, as often as sensible.
    ///
    /// # Errors
    /// [`Error`]: no bearer, no answer, or an answer of status 400 and above.
    pub async fn send(&self) -> Result<Response, Error> {
        if let Some(refused) = &self.refused {
            return Err(Error::Request(refused.clone()));
        }
        send::send(self).await
    }

    /// `GET /rest/api/3/myself`, for errors and logs.
    pub(crate) fn call(&self) -> String {
        format!("{} {}", self.method, self.path.below_site())
    }

    pub(crate) fn url(&self) -> Result<Url, Error> {
        let path = self.path.checked().map_err(InvalidRequest::from)?;
        let mut url = (*self.client.origin).clone();
        url.set_path(path);
        if !self.query.is_empty() {
            url.query_pairs_mut().extend_pairs(&self.query);
        }
        Ok(url)
    }

    /// The same call with another query.
    pub(crate) fn asking(mut self, query: Vec<(String, String)>) -> Self {
        self.query = query;
        self
    }

    fn refuse(mut self, why: InvalidRequest) -> Self {
        self.refused.get_or_insert(std::sync::Arc::new(why));
        self
    }
}

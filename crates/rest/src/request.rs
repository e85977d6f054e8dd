//! Building a request.

use std::{sync::Arc, time::Duration};

use bytes::Bytes;
use http::{
    HeaderMap, HeaderName, HeaderValue, Method,
    header::{self, CONTENT_TYPE},
};
use serde::Serialize;
use serde_json::{Map, Value};
use threelo_core::catalogue::Operation;
use url::{Url, form_urlencoded};

use crate::{
    client::Client,
    error::{Error, InvalidRequest, MAX_URL, UrlLength},
    form::Form,
    path::Path,
    retry::Idempotency,
};

/// The default time limit of one attempt, including reading the response.
pub const DEADLINE: Duration = Duration::from_secs(120);

/// The length of a URL in bytes from which [`Request::when_long`] applies. Atlassian accepts 8 KiB for the URL and
/// all headers together.
pub const LONG_URL: usize = 4 * 1024;

/// The body of a request.
#[derive(Debug, Clone)]
pub(crate) enum Body {
    Bytes(Bytes),
    Form(Arc<Form>),
}

/// A request that has not been sent yet. May be cloned, and sent more than once.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Request {
    pub(crate) client: Client,
    pub(crate) method: Method,
    pub(crate) path: Path,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Body>,
    pub(crate) idempotency: Idempotency,
    pub(crate) operation: Option<&'static Operation>,
    pub(crate) successor: Option<&'static str>,
    pub(crate) when_long: Option<fn(Self) -> Self>,
    /// The deadline that the caller has set.
    pub(crate) deadline: Option<Duration>,
    pub(crate) has_long_body: bool,
    pub(crate) follow_media: bool,
    pub(crate) result_has_errors: bool,
    pub(crate) rejected: Option<Arc<InvalidRequest>>,
}

impl Request {
    pub(crate) fn new(client: Client, method: Method, path: Path) -> Self {
        let mut headers = HeaderMap::new();
        // Some operations return files.
        let accept = HeaderValue::from_static("application/json, */*;q=0.1");
        headers.insert(header::ACCEPT, accept);
        Self {
            client,
            idempotency: Idempotency::of(&method),
            method,
            path,
            query: Vec::new(),
            headers,
            body: None,
            operation: None,
            successor: None,
            when_long: None,
            deadline: None,
            has_long_body: false,
            follow_media: false,
            result_has_errors: false,
            rejected: None,
        }
    }

    /// Adds a query parameter.
    pub fn query(mut self, name: &str, value: impl ToString) -> Self {
        self.query.push((name.to_owned(), value.to_string()));
        self
    }

    /// Adds a query parameter if there is a value.
    pub fn query_opt(self, name: &str, value: Option<impl ToString>) -> Self {
        match value {
            Some(value) => self.query(name, value),
            None => self,
        }
    }

    /// Adds a query parameter with comma-separated values, unless there are none.
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

    /// Sets a header and replaces any of the same name.
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        if [
            header::AUTHORIZATION,
            header::PROXY_AUTHORIZATION,
            header::COOKIE,
            header::HOST,
        ]
        .contains(&name)
        {
            return self.reject(InvalidRequest::Header(name));
        }
        self.headers.insert(name, value);
        self
    }

    /// Sets a JSON body.
    pub fn json(self, body: &(impl Serialize + ?Sized)) -> Self {
        match serde_json::to_vec(body) {
            Ok(bytes) => self.body(HeaderValue::from_static("application/json"), bytes),
            Err(error) => self.reject(InvalidRequest::Json(error)),
        }
    }

    /// Sets the body.
    pub fn body(mut self, content_type: HeaderValue, body: impl Into<Bytes>) -> Self {
        self.headers.insert(CONTENT_TYPE, content_type);
        self.body = Some(Body::Bytes(body.into()));
        self
    }

    /// Sets a form as the body, and the header without which Atlassian refuses one. With files that are read while
    /// they are sent, the deadline follows from their length: [`DEADLINE`], and a second more for every 8 KiB.
    pub fn form(mut self, form: &Form) -> Self {
        let token = HeaderName::from_static("x-atlassian-token");
        self.headers
            .insert(token, HeaderValue::from_static("no-check"));
        self.body = Some(Body::Form(Arc::new(form.clone())));
        self.has_long_body |= form.has_files();
        self
    }

    /// Sets what is sent instead if the URL is longer than [`LONG_URL`], such as the same search as a POST.
    pub fn when_long(mut self, instead: fn(Self) -> Self) -> Self {
        self.when_long = Some(instead);
        self
    }

    /// Sets the method, and keeps everything else: the condition for retries, too.
    pub fn method(mut self, method: Method) -> Self {
        self.method = method;
        self
    }

    /// Removes the query from the request and returns it.
    pub fn take_query(&mut self) -> Vec<(String, String)> {
        std::mem::take(&mut self.query)
    }

    /// Sets when the request may be sent again, if its method does not show it: a POST that only reads, or a PUT with
    /// the number of a version, which is refused as a conflict when it is sent for the second time.
    pub fn idempotency(mut self, idempotency: Idempotency) -> Self {
        self.idempotency = idempotency;
        self
    }

    /// Sets the operation of the catalogue, so that an error can name the scopes that it needs.
    pub fn operation(mut self, operation: Option<&'static Operation>) -> Self {
        self.operation = operation;
        self
    }

    /// Sets the operation that replaces this one, which is part of the error if this one was removed.
    pub fn successor(mut self, successor: Option<&'static str>) -> Self {
        self.successor = successor;
        self
    }

    /// Sets the time limit of each attempt, including reading the response; [`DEADLINE`] by default. It also applies to
    /// uploads and downloads, which have no limit of this kind by default.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Removes the deadline, for long bodies. A connection without data still times out after a minute.
    pub fn streaming(mut self) -> Self {
        self.deadline = None;
        self.has_long_body = true;
        self
    }

    /// Returns the time limit of each attempt.
    pub(crate) fn time_limit(&self) -> Option<Duration> {
        let default = (!self.has_long_body).then_some(DEADLINE);
        self.deadline.or(default)
    }

    /// Follows one redirect without credentials, as is needed to download attachments. Without this, a redirect is an
    /// error. There is no deadline unless one is set.
    pub fn follow_media(mut self) -> Self {
        self.follow_media = true;
        self.has_long_body = true;
        self
    }

    /// Declares that errors are the result of the operation, which validates something. Otherwise a typed response that
    /// consists of errors alone is an error, whatever its status.
    pub fn result_has_errors(mut self) -> Self {
        self.result_has_errors = true;
        self
    }

    /// Returns the method and path, `GET /rest/api/3/myself`, for errors and logs.
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
        if url.as_str().len() > MAX_URL {
            return Err(InvalidRequest::Url(self.length_of(&url)).into());
        }
        Ok(url)
    }

    /// Returns the length of the URL.
    pub(crate) fn url_length(&self) -> Option<UrlLength> {
        Some(self.length_of(&self.url().ok()?))
    }

    fn length_of(&self, url: &Url) -> UrlLength {
        let lengths = self.query.iter().map(|(name, value)| {
            let encoded = form_urlencoded::byte_serialize(value.as_bytes());
            (name.clone(), encoded.map(str::len).sum())
        });
        UrlLength {
            bytes: url.as_str().len(),
            longest: lengths.max_by_key(|(_, length)| *length),
        }
    }

    /// Returns the same request with another query.
    pub(crate) fn with_query(mut self, query: Vec<(String, String)>) -> Self {
        self.query = query;
        self
    }

    /// Returns the JSON body, if it is an object.
    pub(crate) fn json_body(&self) -> Option<Map<String, Value>> {
        serde_json::from_slice(self.bytes()?).ok()
    }

    /// Returns the body, unless it is a form.
    pub(crate) fn bytes(&self) -> Option<&Bytes> {
        match &self.body {
            Some(Body::Bytes(bytes)) => Some(bytes),
            _ => None,
        }
    }

    /// Returns the same request with a member of its JSON body replaced.
    pub(crate) fn with_member(mut self, name: &str, value: Value) -> Self {
        let mut body = self.json_body().unwrap_or_default();
        body.insert(name.to_owned(), value);
        self.body = Some(Body::Bytes(Value::Object(body).to_string().into()));
        self
    }

    /// Makes the request fail when it is sent.
    pub(crate) fn reject(mut self, why: InvalidRequest) -> Self {
        self.rejected.get_or_insert(Arc::new(why));
        self
    }
}

impl Client {
    /// Starts a request.
    pub fn request(&self, method: Method, path: Path) -> Request {
        Request::new(self.clone(), method, path)
    }

    /// Starts a GET request.
    pub fn get(&self, path: Path) -> Request {
        self.request(Method::GET, path)
    }

    /// Starts a POST request.
    pub fn post(&self, path: Path) -> Request {
        self.request(Method::POST, path)
    }

    /// Starts a PUT request.
    pub fn put(&self, path: Path) -> Request {
        self.request(Method::PUT, path)
    }

    /// Starts a DELETE request.
    pub fn delete(&self, path: Path) -> Request {
        self.request(Method::DELETE, path)
    }
}

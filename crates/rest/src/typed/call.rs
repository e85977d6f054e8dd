//! A request with the type of its response.

use std::{
    fmt::{self, Display},
    future::Future,
    marker::PhantomData,
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use futures_util::{Stream, StreamExt, stream::BoxStream};
use http::{HeaderName, HeaderValue};
use serde::de::DeserializeOwned;
use serde_json::Value;
use threelo_core::catalogue::Paging;

use super::{
    model::{Model, ModelError},
    open::Open,
    unread,
};
use crate::{
    error::{DecodeError, Error, InvalidRequest},
    form::Form,
    paging::Page,
    request::Request,
    response::{Response, web_page},
    retry::Idempotency,
};

/// A request whose response is an `A`: a [`Model`], a [`Page`] of models, or the [`Response`] itself.
///
/// It does nothing until it is sent, and may be sent more than once.
#[must_use = "a call does nothing until it is sent"]
pub struct Call<A> {
    request: Request,
    answer: PhantomData<fn() -> A>,
}

/// A type that the response to a [`Call`] can be read as.
pub trait Answer: Sized {
    /// Sends the request and reads the response.
    #[doc(hidden)]
    fn fetch(request: &Request) -> impl Future<Output = Result<Self, Error>> + Send;

    /// Returns the request that is sent.
    #[doc(hidden)]
    fn prepare(request: &Request) -> Request {
        request.clone()
    }

    /// Reads a body and writes it back.
    #[doc(hidden)]
    fn round_trip(request: &Request, body: Value) -> Result<Value, Error>;
}

impl<A> Call<A> {
    /// Returns the call that sends this request.
    pub fn new(request: Request) -> Self {
        Self {
            request,
            answer: PhantomData,
        }
    }

    /// Returns the request, to be changed or sent in other ways.
    pub fn request(&self) -> Request {
        self.request.clone()
    }

    /// Returns the same call with another time limit than [`DEADLINE`](crate::DEADLINE) for one attempt.
    pub fn with_deadline(&self, deadline: Duration) -> Self {
        Self::new(self.request.clone().deadline(deadline))
    }

    /// Adds a query parameter.
    pub fn query(&self, name: &'static str, value: &dyn Display) -> Self {
        Self::new(self.request().query(name, value))
    }

    /// Adds a query parameter once per value.
    pub fn query_each(
        &self,
        name: &'static str,
        values: impl IntoIterator<Item = impl Display>,
    ) -> Self {
        let add = |request: Request, value| request.query(name, value);
        Self::new(values.into_iter().fold(self.request(), add))
    }

    /// Adds a query parameter whose values are separated by commas, unless there is none.
    pub fn query_commas(
        &self,
        name: &'static str,
        values: impl IntoIterator<Item = impl Display>,
    ) -> Self {
        let values = values.into_iter().map(|value| value.to_string());
        Self::new(self.request().query_list(name, values))
    }

    /// Adds a query parameter with one of a list of values.
    pub fn query_open<K>(&self, name: &'static str, value: impl Into<Open<K>>) -> Self {
        self.query(name, &value.into())
    }

    /// Sets a header.
    pub fn header(&self, name: &'static str, value: &dyn Display) -> Self {
        let name = HeaderName::from_static(name);
        Self::new(match HeaderValue::from_str(&value.to_string()) {
            Ok(value) => self.request().header(name, value),
            Err(_) => self.request().reject(InvalidRequest::HeaderValue(name)),
        })
    }

    /// Sets a JSON body. A body with a `version.number` is accepted only once, so a request with it is not sent again
    /// after a lost response: the second one would be refused as a conflict though the first one was applied.
    pub fn json(&self, body: &impl Model) -> Self {
        self.json_as("application/json", body)
    }

    /// Sets a JSON body of another media type.
    pub fn json_as(&self, media: &'static str, body: &impl Model) -> Self {
        let body = body.to_value();
        let request = match body["version"]["number"].is_number() {
            true => self.request().idempotency(Idempotency::NotIdempotent),
            false => self.request(),
        };
        Self::new(request.body(HeaderValue::from_static(media), body.to_string()))
    }

    /// Sets a body.
    pub fn content(&self, media: &'static str, body: impl Into<Bytes>) -> Self {
        Self::new(self.request().body(HeaderValue::from_static(media), body))
    }

    /// Sets a form as the body, and the header without which Atlassian refuses one.
    pub fn form(&self, form: &Form) -> Self {
        Self::new(self.request().form(form))
    }
}

impl<A: Answer> Call<A> {
    /// Sends the request and reads the response.
    ///
    /// # Errors
    /// Those of any request, and [`Error::Decode`] if the response is not an `A`.
    pub async fn send(&self) -> Result<A, Error> {
        A::fetch(&self.request).await
    }

    /// Sends the request and reads the response as a type of the caller's own.
    ///
    /// # Errors
    /// Those of any request, and [`Error::Decode`] if the response is not a `T`.
    pub async fn send_as<T: DeserializeOwned>(&self) -> Result<T, Error> {
        self.request.send().await?.json().await
    }

    /// Reads the body of a response and writes it back, to verify that the type loses nothing.
    ///
    /// # Errors
    /// [`Error::Decode`] if the body is not an `A`, or a member of it is of another type than documented.
    pub fn round_trip(&self, body: Value) -> Result<Value, Error> {
        let (again, unread) = unread::collect(|| A::round_trip(&self.request, body));
        match unread.first() {
            Some(error) => Err(undecoded(self.request.call(), None, None, error)),
            None => again,
        }
    }

    /// Returns the error of a response in which a required member is missing, or of another type than documented.
    pub fn missing(&self, path: &str) -> Error {
        let problem = ModelError::new("the value is missing or of another type than documented");
        undecoded(self.request.call(), None, None, &problem.in_member(path))
    }

    /// Sends the request and returns the response unread: status, headers, and the body as a stream.
    ///
    /// # Errors
    /// Those of any request.
    pub async fn send_raw(&self) -> Result<Response, Error> {
        A::prepare(&self.request).send().await
    }
}

impl<T: Model + Send + 'static> Call<Page<T>> {
    /// Returns the items of all pages. A page is requested when its first item is polled. An item that
    /// cannot be decoded is yielded as an [`Error::Decode`] and the stream continues; any other error ends it.
    pub fn stream(&self) -> Items<T> {
        Items(
            self.request
                .clone()
                .items_with(self.paging(), decode)
                .boxed(),
        )
    }

    /// Returns the items of all pages as a type of the caller's own.
    pub fn stream_as<U: DeserializeOwned + Send + 'static>(&self) -> Items<U> {
        Items(self.request.clone().items(self.paging()).boxed())
    }

    /// Returns the pages, each with its other members: `total`, `isLast`, `names`. A page is requested
    /// when it is polled; any error ends the stream.
    pub fn pages(&self) -> Pages<T> {
        let call = self.request.call();
        let pages = self.request.clone().pages(self.paging());
        let pages = pages.map(move |page| typed(&call, None, page?));
        Pages(pages.boxed())
    }

    fn paging(&self) -> Paging {
        paging(&self.request)
    }
}

/// Returns the paging style of the operation, from the catalogue.
fn paging(request: &Request) -> Paging {
    request
        .operation
        .map_or(Paging::Whole, |operation| operation.paging)
}

fn decode<T: Model>(call: &str, at: usize, item: Value) -> Result<T, Error> {
    let name = crate::paging::name(&item, at);
    read(call, || T::from_value(item))
        .map_err(|error| undecoded(call.to_owned(), Some(name), None, &error))
}

fn typed<T: Model>(call: &str, trace_id: Option<String>, page: Page) -> Result<Page<T>, Error> {
    let items = read(call, || Vec::from_value(Value::Array(page.items)));
    Ok(Page {
        items: items.map_err(|error| undecoded(call.to_owned(), None, trace_id, &error))?,
        rest: page.rest,
    })
}

/// Reads a response or an item of it, and reports members that stay unread.
fn read<T>(call: &str, from_value: impl FnOnce() -> T) -> T {
    let (value, unread) = unread::collect(from_value);
    let mut members: Vec<_> = unread.iter().map(ToString::to_string).collect();
    members.dedup();
    if !members.is_empty() {
        // Of each item of a list: too much for a warning.
        tracing::debug!(
            call,
            ?members,
            "members of another type than documented are in `extra`"
        );
    }
    value
}

fn undecoded(
    call: String,
    item: Option<String>,
    trace_id: Option<String>,
    error: &ModelError,
) -> Error {
    let decode = DecodeError {
        call,
        item,
        path: error.path().to_owned(),
        problem: error.problem().to_owned(),
        trace_id,
    };
    decode.into()
}

impl<T: Model> Answer for T {
    async fn fetch(request: &Request) -> Result<Self, Error> {
        let (value, trace_id) = fetch_value(request, T::NOTHING).await?;
        let call = request.call();
        read(&call, || T::from_value(value))
            .map_err(|error| undecoded(call, None, trace_id, &error))
    }

    fn round_trip(request: &Request, body: Value) -> Result<Value, Error> {
        if T::NOTHING {
            return Ok(body);
        }
        let read = T::from_value(body);
        let read = read.map_err(|error| undecoded(request.call(), None, None, &error))?;
        Ok(read.to_value())
    }
}

impl<T: Model> Answer for Page<T> {
    async fn fetch(request: &Request) -> Result<Self, Error> {
        let (value, trace_id) = fetch_value(request, false).await?;
        read_page(request, value, trace_id)
    }

    fn round_trip(request: &Request, body: Value) -> Result<Value, Error> {
        let page: Page<T> = read_page(request, body, None)?;
        let page = Page {
            items: page.items.iter().map(T::to_value).collect(),
            rest: page.rest,
        };
        Ok(page.join(paging(request)))
    }
}

fn read_page<T: Model>(
    request: &Request,
    body: Value,
    trace_id: Option<String>,
) -> Result<Page<T>, Error> {
    let call = request.call();
    let page = Page::cut(paging(request), body);
    let page = page.map_err(|source| Error::Paging {
        call: call.clone(),
        source,
    })?;
    typed(&call, trace_id, page)
}

impl Answer for Response {
    async fn fetch(request: &Request) -> Result<Self, Error> {
        Self::prepare(request).send().await
    }

    fn prepare(request: &Request) -> Request {
        request.clone().follow_media()
    }

    fn round_trip(_: &Request, body: Value) -> Result<Value, Error> {
        Ok(body)
    }
}

/// Returns the body as JSON; null if there is none, or if it is to be ignored.
async fn fetch_value(request: &Request, nothing: bool) -> Result<(Value, Option<String>), Error> {
    let response = request.send().await?;
    let trace_id = response.trace_id().map(str::to_owned);
    let media = response.media_type();
    let body = match response.bytes().await {
        Err(_) if nothing => Bytes::new(),
        body => body?,
    };
    if body.is_empty() {
        return Ok((Value::Null, trace_id));
    }
    let problem = match (serde_json::from_slice::<Value>(&body), nothing) {
        (Ok(value), false) => return Ok((value, trace_id)),
        (Ok(value), true) => errors_in(&value),
        (Err(_), true) => web_page(&media, &body),
        (Err(error), false) => Some(web_page(&media, &body).unwrap_or_else(|| error.to_string())),
    };
    match problem {
        None => Ok((Value::Null, trace_id)),
        Some(problem) => {
            let error = ModelError::new(problem);
            Err(undecoded(request.call(), None, trace_id, &error))
        }
    }
}

/// Returns the errors in a body that is otherwise ignored: some servers return them with a status of success.
fn errors_in(body: &Value) -> Option<String> {
    let errors = body.get("errorMessages")?.as_array()?;
    (!errors.is_empty()).then(|| {
        format!(
            "expected nothing, found errors: {}",
            Value::from(errors.clone())
        )
    })
}

/// The items of a list, page after page as they are read. Nothing is requested after it is dropped.
#[must_use = "a stream does nothing until it is read"]
pub struct Items<T>(BoxStream<'static, Result<T, Error>>);

/// The pages of a list. Nothing is requested after it is dropped.
#[must_use = "a stream does nothing until it is read"]
pub struct Pages<T>(BoxStream<'static, Result<Page<T>, Error>>);

impl<T> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_next_unpin(context)
    }
}

impl<T> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_next_unpin(context)
    }
}

impl<A> Clone for Call<A> {
    fn clone(&self) -> Self {
        Self::new(self.request.clone())
    }
}

impl<A> fmt::Debug for Call<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Call").field(&self.request.call()).finish()
    }
}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Items")
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pages")
    }
}

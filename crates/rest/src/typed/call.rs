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
    api_error::{error_in, error_of},
    error::{Error, InvalidRequest},
    form::Form,
    paging::Page,
    request::Request,
    response::{CallContext, Response, json_path, media_type, other_than_json, without_bom},
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

    /// Adds a query parameter, for one that has no method. Call the methods of the other parameters before this one,
    /// which returns the call without them.
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
        let value = HeaderValue::from_str(&value.to_string());
        let request = self.request();
        Self::new(match (HeaderName::from_bytes(name.as_bytes()), value) {
            (Ok(name), Ok(value)) => request.header(name, value),
            (Ok(name), Err(_)) => request.reject(InvalidRequest::HeaderValue(name)),
            (Err(_), _) => request.reject(InvalidRequest::HeaderName(name.to_owned())),
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
    /// Sends the request and reads the response: of a list its first page.
    ///
    /// # Errors
    /// Those of any request, and [`Error::Decode`] if the response is not an `A`, which is also the case for a page if one
    /// of its items cannot be decoded; `stream` returns the others.
    pub async fn send(&self) -> Result<A, Error> {
        A::fetch(&self.request).await
    }

    /// Sends the request and reads the response as a type of the caller's own.
    ///
    /// # Errors
    /// Those of any request, and [`Error::Decode`] if the response is not a `T`.
    pub async fn send_as<T: DeserializeOwned>(&self) -> Result<T, Error> {
        let (body, context) = fetch_value(&self.request, false).await?;
        serde_path_to_error::deserialize(body).map_err(|error| {
            let problem = error.inner().to_string();
            context.undecoded(None, &json_path(error.path()), &problem)
        })
    }

    /// Reads the body of a response and writes it back, to verify that the type loses nothing.
    ///
    /// # Errors
    /// [`Error::Decode`] if the body is not an `A`, or a member of it is of another type than documented.
    pub fn round_trip(&self, body: Value) -> Result<Value, Error> {
        let (again, unread) = unread::collect(|| A::round_trip(&self.request, body));
        match unread.first() {
            Some(error) => Err(undecoded(&made_up(&self.request), None, error)),
            None => again,
        }
    }

    /// Returns the error of a response in which a required member is missing, or of another type than documented.
    pub fn missing(&self, path: &str) -> Error {
        let problem = ModelError::new("the value is missing or of another type than documented");
        undecoded(&made_up(&self.request), None, &problem.in_member(path))
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
        let pages = self.request.clone().read_pages(self.paging());
        let pages = pages.map(|page| page.and_then(|(page, context)| typed(&context, page)));
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

fn decode<T: Model>(context: &CallContext, at: usize, item: Value) -> Result<T, Error> {
    let name = crate::paging::name(&item, at);
    read(context, || T::from_value(item)).map_err(|error| undecoded(context, Some(name), &error))
}

fn typed<T: Model>(context: &CallContext, page: Page) -> Result<Page<T>, Error> {
    let items = read(context, || Vec::from_value(Value::Array(page.items)));
    Ok(Page {
        items: items.map_err(|error| undecoded(context, None, &error))?,
        rest: page.rest,
    })
}

/// Reads a response or an item of it, and reports members that stay unread.
fn read<T>(context: &CallContext, from_value: impl FnOnce() -> T) -> T {
    let (value, unread) = unread::collect(from_value);
    let mut members: Vec<_> = unread.iter().map(ToString::to_string).collect();
    members.dedup();
    if !members.is_empty() {
        // Of each item of a list: too much for a warning.
        tracing::debug!(
            call = context.call(),
            ?members,
            "members of another type than documented are in `extra`"
        );
    }
    value
}

fn undecoded(context: &CallContext, item: Option<String>, error: &ModelError) -> Error {
    context.undecoded(item, error.path(), error.problem())
}

/// Returns the context of a body that no server has sent.
fn made_up(request: &Request) -> CallContext {
    CallContext::without_response(request.call())
}

impl<T: Model> Answer for T {
    async fn fetch(request: &Request) -> Result<Self, Error> {
        let (value, context) = fetch_value(request, T::NOTHING).await?;
        read(&context, || T::from_value(value)).map_err(|error| undecoded(&context, None, &error))
    }

    fn round_trip(request: &Request, body: Value) -> Result<Value, Error> {
        let context = made_up(request);
        check_result(request, &body, T::NOTHING, &context)?;
        if T::NOTHING {
            return Ok(body);
        }
        let read = T::from_value(body);
        let read = read.map_err(|error| undecoded(&context, None, &error))?;
        Ok(read.to_value())
    }
}

impl<T: Model> Answer for Page<T> {
    async fn fetch(request: &Request) -> Result<Self, Error> {
        let response = request.send().await?;
        let context = response.context().clone();
        let page = Page::received(paging(request), response.json().await?);
        typed(&context, page.map_err(|source| context.paging(source))?)
    }

    fn round_trip(request: &Request, body: Value) -> Result<Value, Error> {
        let context = made_up(request);
        let page = Page::cut(paging(request), body).map_err(|source| context.paging(source))?;
        let page: Page<T> = typed(&context, page)?;
        let page = Page {
            items: page.items.iter().map(T::to_value).collect(),
            rest: page.rest,
        };
        Ok(page.join(paging(request)))
    }
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

/// Returns the body as JSON; null if there is none, or if it is to be ignored. A body that is an error or is not JSON is
/// never ignored: another server than Atlassian's may have returned it.
async fn fetch_value(request: &Request, nothing: bool) -> Result<(Value, CallContext), Error> {
    let response = request.send().await?;
    let context = response.context().clone();
    let media = media_type(response.headers());
    let body = response.bytes().await?;
    let body = without_bom(&body);
    if body.trim_ascii().is_empty() {
        return Ok((Value::Null, context));
    }
    let value: Value = serde_json::from_slice(body).map_err(|error| {
        let problem = other_than_json(&context, &media, body);
        context.undecoded(None, "", &problem.unwrap_or_else(|| error.to_string()))
    })?;
    check_result(request, &value, nothing, &context)?;
    match nothing {
        true => Ok((Value::Null, context)),
        false => Ok((value, context)),
    }
}

/// Returns an error if the body of a response with a status of success is one.
fn check_result(
    request: &Request,
    body: &Value,
    nothing: bool,
    context: &CallContext,
) -> Result<(), Error> {
    let error = match body {
        Value::Object(members) if nothing => error_in(members),
        Value::Object(members) if !request.result_has_errors => error_of(members),
        _ => None,
    };
    match error {
        Some(error) => {
            let problem = format!("expected a result, found an error: {error}");
            Err(context.undecoded(None, "", &problem))
        }
        None => Ok(()),
    }
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

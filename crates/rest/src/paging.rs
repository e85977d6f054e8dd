//! Paged lists as streams. The paging styles are those of the catalogue's [`Paging`].
//!
//! The next page always has the same path and another query: only the query of a link in a response is
//! used, and only if the link has that path. A list that repeats a page ends with an error, and so does one that
//! says that there is more, but not where.

use std::{
    collections::HashSet,
    hash::{BuildHasher, RandomState},
};

use futures_util::{Stream, StreamExt, TryStreamExt, stream};
use serde::de::DeserializeOwned;
use serde_json::Value;
use threelo_core::catalogue::Paging;

use crate::{
    error::{Error, PagingError},
    request::Request,
    response::{CallContext, json_path},
};

mod link;
mod next;

/// The number of empty pages in a row after which a list ends with an error.
const MAX_EMPTY_PAGES: u32 = 100;

pub use next::Page;
use next::{Next, next};

impl Request {
    /// Sends the request once for each page. The stream ends after the last page or the first error.
    pub fn pages(self, paging: Paging) -> impl Stream<Item = Result<Page, Error>> + Send {
        self.read_pages(paging).map_ok(|(page, _)| page)
    }

    /// Returns the pages, each with what an error about it needs to know.
    pub(crate) fn read_pages(
        self,
        paging: Paging,
    ) -> impl Stream<Item = Result<(Page, CallContext), Error>> + Send {
        let walker = PageWalker {
            next: Some(Ok(self)),
            seen: HashSet::new(),
            received: HashSet::new(),
            hasher: RandomState::new(),
            empty: 0,
        };
        stream::try_unfold(walker, move |walker| walker.step(paging))
    }

    /// Returns the items of all pages. An item that cannot be decoded is yielded as an [`Error::Decode`] and
    /// the stream continues; any other error ends the stream.
    pub fn items<T: DeserializeOwned + Send + 'static>(
        self,
        paging: Paging,
    ) -> impl Stream<Item = Result<T, Error>> + Send {
        self.items_with(paging, decode)
    }

    /// Returns the items of all pages, decoded by this function from the value and its index in the page.
    pub(crate) fn items_with<T: Send + 'static>(
        self,
        paging: Paging,
        decode: fn(&CallContext, usize, Value) -> Result<T, Error>,
    ) -> impl Stream<Item = Result<T, Error>> + Send + use<T> {
        self.read_pages(paging)
            .map_ok(move |(page, context)| {
                // A null among the items is not one, as in `pages`.
                let items = page.items.into_iter().enumerate();
                let items = items.filter(|(_, item)| !item.is_null());
                stream::iter(items.map(move |(at, item)| decode(&context, at, item)))
            })
            .map(flatten)
            .flatten()
    }
}

/// Returns a stream of the items, or of the error alone.
fn flatten<T, S>(page: Result<S, Error>) -> impl Stream<Item = Result<T, Error>> + Send
where
    T: Send,
    S: Stream<Item = Result<T, Error>> + Send,
{
    match page {
        Ok(items) => items.left_stream(),
        Err(error) => stream::iter([Err(error)]).right_stream(),
    }
}

fn decode<T: DeserializeOwned>(context: &CallContext, at: usize, item: Value) -> Result<T, Error> {
    serde_path_to_error::deserialize(&item).map_err(|error| {
        let (path, problem) = (json_path(error.path()), error.inner().to_string());
        context.undecoded(Some(name(&item, at)), &path, &problem)
    })
}

/// Returns the key or id of an item, or else its index in the page.
pub(crate) fn name(item: &Value, at: usize) -> String {
    match item.get("key").or_else(|| item.get("id")) {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Number(number)) => number.to_string(),
        _ => format!("index {at} of the page"),
    }
}

struct PageWalker {
    /// The next request, or why there is none; `None` after the last page.
    next: Option<Result<Request, Error>>,
    /// Hashes of the queries and bodies that were sent; hashes keep the memory small for a long list.
    seen: HashSet<u64>,
    /// Hashes of the items of the pages that were received.
    received: HashSet<u64>,
    hasher: RandomState,
    /// The number of empty pages since the last item.
    empty: u32,
}

impl PageWalker {
    async fn step(mut self, paging: Paging) -> Result<Option<((Page, CallContext), Self)>, Error> {
        let Some(request) = self.next.take().transpose()? else {
            return Ok(None);
        };
        let sent = self.hasher.hash_one((&request.query, request.bytes()));
        if !self.seen.insert(sent) {
            return Err(Error::Paging {
                call: request.call(),
                source: PagingError::RepeatedPage,
            });
        }
        let answer = request.send().await?;
        let (headers, context) = (answer.headers().clone(), answer.context().clone());
        let failed = |source| context.paging(source);
        let body: Value = answer.json().await?;
        let page = Page::received(paging, body).map_err(failed)?;
        // A server that ignores the token returns the same pages with other tokens, forever.
        let items = self.hasher.hash_one(&page.items);
        if !page.items.is_empty() && !self.received.insert(items) {
            return Err(failed(PagingError::RepeatedPage));
        }
        self.empty = match page.items.is_empty() {
            true => self.empty + 1,
            false => 0,
        };
        if self.empty == MAX_EMPTY_PAGES {
            return Err(failed(PagingError::EmptyPages(MAX_EMPTY_PAGES)));
        }
        // An error about the next page must not lose the items of this one.
        self.next = match next(paging, &request, &headers, &page) {
            Ok(Next::End) => None,
            Ok(Next::Query(query)) => Some(Ok(request.with_query(query))),
            Ok(Next::Member(name, value)) => Some(Ok(request.with_member(name, value))),
            Err(source) => Some(Err(failed(source))),
        };
        Ok(Some(((page, context), self)))
    }
}

#[cfg(test)]
mod tests;

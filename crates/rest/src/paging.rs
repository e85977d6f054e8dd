//! Paged lists as streams. The paging styles are those of the catalogue's [`Paging`].
//!
//! The next page always has the same path and another query: only the query of a link in a response is
//! used, and only if the link has that path. A list that repeats a page ends with an error.

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
};

mod link;
mod next;

pub use next::Page;
use next::{Next, next};

impl Request {
    /// Sends the request once for each page. The stream ends after the last page or the first error.
    pub fn pages(self, paging: Paging) -> impl Stream<Item = Result<Page, Error>> + Send {
        let walker = PageWalker {
            request: Some(self),
            seen: HashSet::new(),
            hasher: RandomState::new(),
        };
        stream::try_unfold(walker, move |walker| walker.step(paging))
    }

    /// Returns the items of all pages. An item that cannot be decoded is yielded as an [`Error::Item`] and
    /// the stream continues; any other error ends the stream.
    pub fn items<T: DeserializeOwned + Send + 'static>(
        self,
        paging: Paging,
    ) -> impl Stream<Item = Result<T, Error>> + Send {
        let call = self.call();
        self.pages(paging)
            .map_ok(move |page| {
                let call = call.clone();
                let items = page.items.into_iter().enumerate();
                stream::iter(items.map(move |(at, item)| decode(&call, at, item)))
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

fn decode<T: DeserializeOwned>(call: &str, at: usize, item: Value) -> Result<T, Error> {
    T::deserialize(&item).map_err(|source| Error::Item {
        call: call.to_owned(),
        item: name(&item).unwrap_or_else(|| format!("index {at} of the page")),
        source,
    })
}

/// Returns the key or id of an item.
pub(crate) fn name(item: &Value) -> Option<String> {
    let name = item.get("key").or_else(|| item.get("id"))?;
    match name {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

struct PageWalker {
    /// The next request; `None` after the last page.
    request: Option<Request>,
    /// Hashes of the queries and bodies that were sent; hashes keep the memory small for a long list.
    seen: HashSet<u64>,
    hasher: RandomState,
}

impl PageWalker {
    async fn step(mut self, paging: Paging) -> Result<Option<(Page, Self)>, Error> {
        let Some(request) = self.request.take() else {
            return Ok(None);
        };
        let call = request.call();
        let failed = |source| Error::Paging {
            call: call.clone(),
            source,
        };
        let sent = self.hasher.hash_one((&request.query, &request.body));
        if !self.seen.insert(sent) {
            return Err(failed(PagingError::RepeatedPage));
        }
        let answer = request.send().await?;
        let headers = answer.headers().clone();
        let body: Value = answer.json().await?;
        let page = Page::cut(paging, body).map_err(failed)?;
        self.request = match next(paging, &request, &headers, &page).map_err(failed)? {
            Next::End => None,
            Next::Query(query) => Some(request.with_query(query)),
            Next::Member(name, value) => Some(request.with_member(name, value)),
        };
        Ok(Some((page, self)))
    }
}

#[cfg(test)]
mod tests;

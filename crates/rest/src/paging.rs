//! Long lists, page by page, as streams. The styles are those of the catalogue's
//! [`Paging`].
//!
//! The next page is always the same path with another query: of a link that an answer names only the
//! query is taken, and only if it leads to that path. A list that turns in circles ends in an error.

use std::{
    collections::HashSet,
    hash::{BuildHasher, RandomState},
};

use futures_util::{Stream, StreamExt, TryStreamExt, stream};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use threelo_core::catalogue::Paging;

use crate::{error::Error, request::Request};

mod link;
mod next;

use next::{Next, next};

/// One page of a list.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Page {
    /// Its items.
    pub items: Vec<Value>,
    /// What stands beside them: `total`, `isLast`, `names`.
    pub rest: Map<String, Value>,
}

/// Why the next page cannot be asked for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PagingError {
    /// The list turned in a circle.
    #[error("the list came back to a page it had been at; it would never end")]
    Circle,
    /// The link to the next page leads elsewhere.
    #[error("the next page is said to be elsewhere, at {0:?}, where no token is sent")]
    Elsewhere(String),
    /// The page has no list where there should be one.
    #[error("the page has no list in {0:?}")]
    NoItems(String),
    /// Where the items are, or how the operation pages, is not known.
    #[error("it is not known how this operation pages; ask for its pages one by one")]
    Unknown,
}

impl Request {
    /// Sends it, again for each further page. The stream ends after the last page, or after the
    /// first error.
    pub fn pages(self, paging: Paging) -> impl Stream<Item = Result<Page, Error>> + Send {
        let walk = Walk {
            request: Some(self),
            seen: HashSet::new(),
            hasher: RandomState::new(),
        };
        stream::try_unfold(walk, move |walk| walk.step(paging))
    }

    /// The items of all pages. One that is not understood is an [`Error::Item`], and the others
    /// follow; after any other error the stream ends.
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

/// An error alone, or the items.
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
        item: name(&item).unwrap_or_else(|| format!("{at} of the page")),
        source,
    })
}

/// The key or id of an item.
fn name(item: &Value) -> Option<String> {
    let name = item.get("key").or_else(|| item.get("id"))?;
    match name {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

struct Walk {
    /// What to ask next; `None` after the last page.
    request: Option<Request>,
    /// What was asked, as hashes, so that a long list does not fill the memory.
    seen: HashSet<u64>,
    hasher: RandomState,
}

impl Walk {
    async fn step(mut self, paging: Paging) -> Result<Option<(Page, Self)>, Error> {
        let Some(request) = self.request.take() else {
            return Ok(None);
        };
        let call = request.call();
        let failed = |source| Error::Paging {
            call: call.clone(),
            source,
        };
        if !self.seen.insert(self.hasher.hash_one(&request.query)) {
            return Err(failed(PagingError::Circle));
        }
        let answer = request.send().await?;
        let headers = answer.headers().clone();
        let body: Value = answer.json().await?;
        let page = Page::cut(paging, body).map_err(failed)?;
        self.request = match next(paging, &request, &headers, &page).map_err(failed)? {
            Next::End => None,
            Next::Ask(query) => Some(request.asking(query)),
        };
        Ok(Some((page, self)))
    }
}

#[cfg(test)]
mod tests;

//! `GET /wiki/api/v2/pages`: the pages that the user can see, as a stream. Source: "Page" in "The Confluence
//! Cloud REST API v2".

use http::Method;
use threelo_core::catalogue::Paging;
use threelo_rest::{Error, Request, Stream};

use crate::{
    client::Confluence,
    model::{BodyFormat, Page},
};

/// The call; see [`Confluence::pages`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until its stream is read"]
pub struct ListPages {
    request: Request,
}

impl Confluence {
    /// Lists the pages that the user can see.
    pub fn pages(&self) -> ListPages {
        let path = self.paths().pages();
        ListPages {
            request: self.request(Method::GET, path),
        }
    }
}

impl ListPages {
    /// Includes only pages in these spaces.
    pub fn space_ids<S: AsRef<str>>(mut self, ids: impl IntoIterator<Item = S>) -> Self {
        self.request = self.request.query_list("space-id", ids);
        self
    }

    /// Includes only pages with exactly this title.
    pub fn title(self, title: &str) -> Self {
        self.query("title", title)
    }

    /// Includes only pages with this status: `current`, `archived`, `trashed`.
    pub fn status(self, status: &str) -> Self {
        self.query("status", status)
    }

    /// Sets the order: `id`, `-modified-date`, `title`.
    pub fn sort(self, order: &str) -> Self {
        self.query("sort", order)
    }

    /// Includes the body of each page in this format; a list does not support [`BodyFormat::View`].
    pub fn body_format(self, format: BodyFormat) -> Self {
        self.query("body-format", format.as_str())
    }

    /// Sets the maximum number of items per page of the list: 25 by default, at most 250.
    pub fn page_size(self, most: u32) -> Self {
        self.query("limit", &most.to_string())
    }

    /// Returns the pages; they are requested as the stream is read. A page that cannot be decoded is yielded
    /// as an [`Error::Item`] and the stream continues; any other error ends the stream.
    pub fn stream(self) -> impl Stream<Item = Result<Page, Error>> + Send {
        self.request.items(Paging::Cursor)
    }

    fn query(mut self, name: &str, value: &str) -> Self {
        self.request = self.request.query(name, value);
        self
    }
}

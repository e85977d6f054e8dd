//! `GET /wiki/api/v2/pages`: the pages that the user sees, as a stream. Source: "Page" in "The Confluence
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
    /// Lists the pages that the user sees.
    pub fn pages(&self) -> ListPages {
        let path = self.paths().pages();
        ListPages {
            request: self.request(Method::GET, path),
        }
    }
}

impl ListPages {
    /// Only those in these spaces.
    pub fn space_ids<S: AsRef<str>>(mut self, ids: impl IntoIterator<Item = S>) -> Self {
        self.request = self.request.query_list("space-id", ids);
        self
    }

    /// Only those of this title, whole.
    pub fn title(self, title: &str) -> Self {
        self.query("title", title)
    }

    /// Only those of this status: `current`, `archived`, `trashed`.
    pub fn status(self, status: &str) -> Self {
        self.query("status", status)
    }

    /// In this order: `id`, `-modified-date`, `title`.
    pub fn sort(self, order: &str) -> Self {
        self.query("sort", order)
    }

    /// With their text in this form, which may not be [`BodyFormat::View`] for a list.
    pub fn body_format(self, format: BodyFormat) -> Self {
        self.query("body-format", format.as_str())
    }

    /// How many items a page of the list has at most: 25 by default, 250 at most.
    pub fn page_size(self, most: u32) -> Self {
        self.query("limit", &most.to_string())
    }

    /// The pages, as they are read. One that is not understood is an [`Error::Item`] among the
    /// others; any other error ends the stream.
    pub fn stream(self) -> impl Stream<Item = Result<Page, Error>> + Send {
        self.request.items(Paging::Cursor)
    }

    fn query(mut self, name: &str, value: &str) -> Self {
        self.request = self.request.query(name, value);
        self
    }
}

//! `GET /wiki/rest/api/search`: content, spaces and users by CQL, as a stream. Source: "Search" in "The
//! Confluence Cloud REST API".

use http::Method;
use threelo_core::catalogue::{Items, Paging};
use threelo_rest::{Error, Request, Stream};

use crate::{client::Confluence, model::Found};

/// The next page cannot be computed: only the link that the answer names leads there.
const PAGING: Paging = Paging::Start {
    items: Items::Member("results"),
    last: None,
};

/// The call; see [`Confluence::search`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until its stream is read"]
pub struct Search {
    request: Request,
}

impl Confluence {
    /// Searches by CQL: `type = page AND text ~ "retry"`.
    pub fn search(&self, cql: &str) -> Search {
        let request = self.request(Method::GET, self.paths().search());
        Search {
            request: request.query("cql", cql),
        }
    }
}

impl Search {
    /// More of each result: `content.version`, `content.space`.
    pub fn expand<S: AsRef<str>>(mut self, parts: impl IntoIterator<Item = S>) -> Self {
        self.request = self.request.query_list("expand", parts);
        self
    }

    /// How many results a page has at most: 25 by default. Confluence may give fewer.
    pub fn page_size(mut self, most: u32) -> Self {
        self.request = self.request.query("limit", most);
        self
    }

    /// The results, page after page as they are read. One that is not understood is an
    /// [`Error::Item`] among the others; any other error ends the stream.
    pub fn stream(self) -> impl Stream<Item = Result<Found, Error>> + Send {
        self.request.items(PAGING)
    }
}

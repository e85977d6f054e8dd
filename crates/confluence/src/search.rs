//! `GET /wiki/rest/api/search`: searches content, spaces and users by CQL, as a stream. Source: "Search" in "The
//! Confluence Cloud REST API".

use http::Method;
use threelo_core::catalogue::{Items, Paging};
use threelo_rest::{Error, Request, Stream};

use crate::{client::Confluence, model::Found};

/// The next page cannot be computed: only the link in the response leads to it.
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
    /// Requests more of each result: `content.version`, `content.space`.
    pub fn expand<S: AsRef<str>>(mut self, parts: impl IntoIterator<Item = S>) -> Self {
        self.request = self.request.query_list("expand", parts);
        self
    }

    /// Sets the maximum number of results per page: 25 by default. Confluence may return fewer.
    pub fn page_size(mut self, most: u32) -> Self {
        self.request = self.request.query("limit", most);
        self
    }

    /// Returns the results; pages are requested as the stream is read. A result that cannot be decoded is
    /// yielded as an [`Error::Item`] and the stream continues; any other error ends the stream.
    pub fn stream(self) -> impl Stream<Item = Result<Found, Error>> + Send {
        self.request.items(PAGING)
    }
}

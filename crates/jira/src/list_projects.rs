//! `GET /rest/api/3/project/search`: the projects that the user sees, as a stream. Source: "Projects" in
//! "The Jira Cloud platform REST API".

use http::Method;
use threelo_core::catalogue::{Items, Paging};
use threelo_rest::{Error, Request, Stream};

use crate::{client::Jira, model::Project};

const PAGING: Paging = Paging::Offset {
    items: Items::Member("values"),
};

/// The call; see [`Jira::projects`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until its stream is read"]
pub struct ListProjects {
    request: Request,
}

impl Jira {
    /// Lists the projects that the user sees.
    pub fn projects(&self) -> ListProjects {
        let path = self.paths().projects();
        ListProjects {
            request: self.request(Method::GET, path),
        }
    }
}

impl ListProjects {
    /// Only those with this in their key or name.
    pub fn matching(self, text: &str) -> Self {
        self.query("query", text)
    }

    /// Only those of this key; may be said several times.
    pub fn key(self, key: &str) -> Self {
        self.query("keys", key)
    }

    /// In this order: `key`, `name`, `-lastIssueUpdatedTime`; by key unless it is said.
    pub fn order_by(self, order: &str) -> Self {
        self.query("orderBy", order)
    }

    /// More of each: `description`, `lead`, `issueTypes`, `url`.
    pub fn expand<S: AsRef<str>>(mut self, parts: impl IntoIterator<Item = S>) -> Self {
        self.request = self.request.query_list("expand", parts);
        self
    }

    /// How many projects a page has at most: 50 by default, 100 at most.
    pub fn page_size(self, most: u32) -> Self {
        self.query("maxResults", &most.to_string())
    }

    /// The projects, page after page as they are read. A project that is not understood is an
    /// [`Error::Item`] among the others; any other error ends the stream.
    pub fn stream(self) -> impl Stream<Item = Result<Project, Error>> + Send {
        self.request.items(PAGING)
    }

    fn query(mut self, name: &str, value: &str) -> Self {
        self.request = self.request.query(name, value);
        self
    }
}

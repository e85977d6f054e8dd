//! `GET /rest/api/3/project/search`: the projects that the user can see, as a stream. Source: "Projects" in
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
    /// Lists the projects that the user can see.
    pub fn projects(&self) -> ListProjects {
        let path = self.paths().projects();
        ListProjects {
            request: self.request(Method::GET, path),
        }
    }
}

impl ListProjects {
    /// Includes only projects whose key or name contains this text.
    pub fn matching(self, text: &str) -> Self {
        self.query("query", text)
    }

    /// Includes only the project with this key; may be called several times.
    pub fn key(self, key: &str) -> Self {
        self.query("keys", key)
    }

    /// Sets the order: `key`, `name`, `-lastIssueUpdatedTime`; by key by default.
    pub fn order_by(self, order: &str) -> Self {
        self.query("orderBy", order)
    }

    /// Requests more of each project: `description`, `lead`, `issueTypes`, `url`.
    pub fn expand<S: AsRef<str>>(mut self, parts: impl IntoIterator<Item = S>) -> Self {
        self.request = self.request.query_list("expand", parts);
        self
    }

    /// Sets the maximum number of projects per page: 50 by default, at most 100.
    pub fn page_size(self, most: u32) -> Self {
        self.query("maxResults", &most.to_string())
    }

    /// Returns the projects; pages are requested as the stream is read. A project that cannot be decoded
    /// is yielded as an [`Error::Item`] and the stream continues; any other error ends the stream.
    pub fn stream(self) -> impl Stream<Item = Result<Project, Error>> + Send {
        self.request.items(PAGING)
    }

    fn query(mut self, name: &str, value: &str) -> Self {
        self.request = self.request.query(name, value);
        self
    }
}

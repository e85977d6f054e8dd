//! `GET /rest/api/3/search/jql`: searches issues by JQL, as a stream. Source: "Issue search" in "The Jira Cloud
//! platform REST API".

use http::Method;
use threelo_core::catalogue::{Items, Paging};
use threelo_rest::{Error, Request, Stream};

use crate::{client::Jira, model::Issue};

const PAGING: Paging = Paging::Token {
    items: Items::Member("issues"),
};

/// The fields that are requested by default: those that [`Fields`](crate::model::Fields) declares.
/// Jira's own default is the id alone.
pub const DEFAULT_FIELDS: [&str; 11] = [
    "summary",
    "description",
    "status",
    "issuetype",
    "project",
    "priority",
    "assignee",
    "reporter",
    "labels",
    "created",
    "updated",
];

/// The call; see [`Jira::search`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until its stream is read"]
pub struct Search {
    request: Request,
    fields: Vec<String>,
}

impl Jira {
    /// Searches by JQL. The query must be bounded: at least one restriction besides `ORDER BY`. Recent
    /// changes may be missing, because the index is updated with a delay.
    pub fn search(&self, jql: &str) -> Search {
        let request = self.request(Method::GET, self.paths().search());
        Search {
            request: request.query("jql", jql),
            fields: DEFAULT_FIELDS.map(str::to_owned).to_vec(),
        }
    }
}

impl Search {
    /// Restricts the response to these fields; `*all` and `*navigable` have their usual meaning.
    pub fn fields<S: AsRef<str>>(mut self, fields: impl IntoIterator<Item = S>) -> Self {
        self.fields = fields
            .into_iter()
            .map(|field| field.as_ref().to_owned())
            .collect();
        self
    }

    /// Requests more than the fields: `renderedFields`, `names`, `changelog`.
    pub fn expand<S: AsRef<str>>(mut self, parts: impl IntoIterator<Item = S>) -> Self {
        self.request = self.request.query_list("expand", parts);
        self
    }

    /// Sets the maximum number of issues per page: 50 by default, at most 100, or 5,000 if only `id` and
    /// `key` are requested. Jira may return fewer.
    pub fn page_size(mut self, most: u32) -> Self {
        self.request = self.request.query("maxResults", most);
        self
    }

    /// Returns the issues; pages are requested as the stream is read. An issue that cannot be decoded is
    /// yielded as an [`Error::Item`] and the stream continues; any other error ends the stream.
    pub fn stream(self) -> impl Stream<Item = Result<Issue, Error>> + Send {
        self.request.query_list("fields", self.fields).items(PAGING)
    }
}

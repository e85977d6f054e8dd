//! `GET /rest/api/3/search/jql`: issues by JQL, as a stream. Source: "Issue search" in "The Jira Cloud
//! platform REST API".

use http::Method;
use threelo_core::catalogue::{Items, Paging};
use threelo_rest::{Error, Request, Stream};

use crate::{client::Jira, model::Issue};

const PAGING: Paging = Paging::Token {
    items: Items::Member("issues"),
};

/// What is asked for unless something else is said: what [`Fields`](crate::model::Fields) has names
/// for. Jira itself would give ids only.
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
    /// Searches by JQL. The query must be bounded: at least one restriction besides `ORDER BY`. What
    /// was written a moment ago may be missing, for the index follows with a delay.
    pub fn search(&self, jql: &str) -> Search {
        let request = self.request(Method::GET, self.paths().search());
        Search {
            request: request.query("jql", jql),
            fields: DEFAULT_FIELDS.map(str::to_owned).to_vec(),
        }
    }
}

impl Search {
    /// Only these fields; `*all` and `*navigable` have their meaning too.
    pub fn fields<S: AsRef<str>>(mut self, fields: impl IntoIterator<Item = S>) -> Self {
        self.fields = fields
            .into_iter()
            .map(|field| field.as_ref().to_owned())
            .collect();
        self
    }

    /// More than the fields: `renderedFields`, `names`, `changelog`.
    pub fn expand<S: AsRef<str>>(mut self, parts: impl IntoIterator<Item = S>) -> Self {
        self.request = self.request.query_list("expand", parts);
        self
    }

    /// How many issues a page has at most. Jira may give fewer; 50 by default, 100 at most, or 5,000
    /// where only `id` and `key` are asked for.
    pub fn page_size(mut self, most: u32) -> Self {
        self.request = self.request.query("maxResults", most);
        self
    }

    /// The issues, page after page as they are read. An issue that is not understood is an
    /// [`Error::Item`] among the others; any other error ends the stream.
    pub fn stream(self) -> impl Stream<Item = Result<Issue, Error>> + Send {
        self.request.query_list("fields", self.fields).items(PAGING)
    }
}

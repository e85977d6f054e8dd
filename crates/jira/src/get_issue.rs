//! `GET /rest/api/3/issue/{issueIdOrKey}`: one issue. Source: "Issues" in "The Jira Cloud platform
//! REST API".

use http::Method;
use threelo_rest::{Error, Request};

use crate::{client::Jira, model::Issue};

/// The call; see [`Jira::issue`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetIssue {
    request: Request,
}

impl Jira {
    /// Gets one issue by key or id. Keys from before a project was renamed still work.
    pub fn issue(&self, key_or_id: &str) -> GetIssue {
        let path = self.paths().issue(key_or_id);
        GetIssue {
            request: self.request(Method::GET, path),
        }
    }
}

impl GetIssue {
    /// Restricts the response to these fields; `*all`, `*navigable` and `-comment` have their usual meaning.
    /// All fields by default.
    pub fn fields<S: AsRef<str>>(self, fields: impl IntoIterator<Item = S>) -> Self {
        self.query("fields", fields)
    }

    /// Requests more than the fields: `renderedFields`, `names`, `changelog`.
    pub fn expand<S: AsRef<str>>(self, parts: impl IntoIterator<Item = S>) -> Self {
        self.query("expand", parts)
    }

    /// Sends the call.
    ///
    /// # Errors
    /// Those of any call; kind `NotFound` also covers an issue that the user may not see.
    pub async fn send(&self) -> Result<Issue, Error> {
        self.request.send().await?.json().await
    }

    fn query<S: AsRef<str>>(mut self, name: &str, values: impl IntoIterator<Item = S>) -> Self {
        self.request = self.request.query_list(name, values);
        self
    }
}

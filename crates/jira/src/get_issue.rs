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
    /// Asks for one issue, by key or id. A key of a project that was renamed still works.
    pub fn issue(&self, key_or_id: &str) -> GetIssue {
        let path = self.paths().issue(key_or_id);
        GetIssue {
            request: self.request(Method::GET, path),
        }
    }
}

impl GetIssue {
    /// Only these fields; `*all`, `*navigable` and `-comment` have their meaning too. All by default.
    pub fn fields<S: AsRef<str>>(self, fields: impl IntoIterator<Item = S>) -> Self {
        self.query("fields", fields)
    }

    /// More than the fields: `renderedFields`, `names`, `changelog`.
    pub fn expand<S: AsRef<str>>(self, parts: impl IntoIterator<Item = S>) -> Self {
        self.query("expand", parts)
    }

    /// Sends it.
    ///
    /// # Errors
    /// Those of any call; of kind `NotFound` also where the user may not see the issue.
    pub async fn send(&self) -> Result<Issue, Error> {
        self.request.send().await?.json().await
    }

    fn query<S: AsRef<str>>(mut self, name: &str, values: impl IntoIterator<Item = S>) -> Self {
        self.request = self.request.query_list(name, values);
        self
    }
}

//! Calls of the group "Labels": made by `cargo xtask catalogue`; do not edit.

use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

/// Calls of the group "Labels".
#[derive(Debug, Clone, Copy)]
pub struct Labels<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Labels".
    pub fn labels(&self) -> Labels<'_> {
        Labels(self)
    }
}

impl Labels<'_> {
    /// Get all labels: `GET /rest/api/3/label`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:label:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-labels/#api-rest-api-3-label-get)
    pub fn list(&self) -> GetAllLabels {
        GetAllLabels(self.0.call(Method::GET, "/rest/api/3/label", &[]))
    }
}

/// The call `GET /rest/api/3/label` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAllLabels(Call<Page<String>>);

impl GetAllLabels {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `1000` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }
}

impl Deref for GetAllLabels {
    type Target = Call<Page<String>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

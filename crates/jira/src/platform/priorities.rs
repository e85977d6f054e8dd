//! Calls of the group "Issue priorities": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

use crate::platform::common::TaskProgressBeanObject;

mod models;
mod models2;

pub use self::models::*;
pub use self::models2::*;

/// Calls of the group "Issue priorities".
#[derive(Debug, Clone, Copy)]
pub struct Priorities<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Issue priorities".
    pub fn priorities(&self) -> Priorities<'_> {
        Priorities(self)
    }
}

impl Priorities<'_> {
    /// Get priorities: `GET /rest/api/3/priority`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:priority:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-priorities/#api-rest-api-3-priority-get)
    #[deprecated = "Atlassian has announced its removal"]
    pub fn list(&self) -> Call<Vec<Priority>> {
        self.0.call(Method::GET, "/rest/api/3/priority", &[])
    }

    /// Create priority: `POST /rest/api/3/priority`.
    ///
    /// Scopes: `manage:jira-configuration`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-priorities/#api-rest-api-3-priority-post)
    pub fn create(&self, body: &CreatePriorityDetails) -> Call<PriorityId> {
        self.0
            .call(Method::POST, "/rest/api/3/priority", &[])
            .json(body)
    }

    /// Set default priority: `PUT /rest/api/3/priority/default`.
    ///
    /// Scopes: `manage:jira-configuration`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-priorities/#api-rest-api-3-priority-default-put)
    pub fn set_default(&self, body: &SetDefaultPriorityRequest) -> Call<()> {
        self.0
            .call(Method::PUT, "/rest/api/3/priority/default", &[])
            .json(body)
    }

    /// Move priorities: `PUT /rest/api/3/priority/move`.
    ///
    /// Scopes: `manage:jira-configuration`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-priorities/#api-rest-api-3-priority-move-put)
    pub fn reorder(&self, body: &ReorderIssuePriorities) -> Call<()> {
        self.0
            .call(Method::PUT, "/rest/api/3/priority/move", &[])
            .json(body)
    }

    /// Search priorities: `GET /rest/api/3/priority/search`.
    ///
    /// Scopes: `manage:jira-configuration`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-priorities/#api-rest-api-3-priority-search-get)
    pub fn search(&self) -> SearchPriorities {
        SearchPriorities(self.0.call(Method::GET, "/rest/api/3/priority/search", &[]))
    }

    /// Delete priority: `DELETE /rest/api/3/priority/{id}`.
    ///
    /// Scopes: `manage:jira-configuration`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-priorities/#api-rest-api-3-priority-id-delete)
    pub fn delete(&self, id: impl Display) -> Call<TaskProgressBeanObject> {
        self.0
            .call(Method::DELETE, "/rest/api/3/priority/{id}", &[&id])
    }

    /// Get priority: `GET /rest/api/3/priority/{id}`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:priority:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-priorities/#api-rest-api-3-priority-id-get)
    pub fn get(&self, id: impl Display) -> Call<Priority> {
        self.0
            .call(Method::GET, "/rest/api/3/priority/{id}", &[&id])
    }

    /// Update priority: `PUT /rest/api/3/priority/{id}`.
    ///
    /// Scopes: `manage:jira-configuration`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-priorities/#api-rest-api-3-priority-id-put)
    pub fn update(&self, id: impl Display, body: &UpdatePriorityDetails) -> Call<()> {
        self.0
            .call(Method::PUT, "/rest/api/3/priority/{id}", &[&id])
            .json(body)
    }
}

/// The call `GET /rest/api/3/priority/search` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchPriorities(Call<Page<Priority>>);

impl SearchPriorities {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: impl Display) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: impl Display) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `id`.
    pub fn id(self, id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("id", id))
    }

    /// Sets `projectId`.
    pub fn project_id(self, project_id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("projectId", project_id))
    }

    /// Sets `priorityName`.
    pub fn priority_name(self, priority_name: impl Display) -> Self {
        Self(self.0.query("priorityName", &priority_name))
    }

    /// Sets `onlyDefault`; `false` by default.
    pub fn only_default(self, only_default: bool) -> Self {
        Self(self.0.query("onlyDefault", &only_default))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for SearchPriorities {
    type Target = Call<Page<Priority>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

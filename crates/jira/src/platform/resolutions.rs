//! Calls of the group "Issue resolutions": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

use crate::platform::common::TaskProgressBeanObject;

mod models;

pub use self::models::*;

/// Calls of the group "Issue resolutions".
#[derive(Debug, Clone, Copy)]
pub struct Resolutions<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Issue resolutions".
    pub fn resolutions(&self) -> Resolutions<'_> {
        Resolutions(self)
    }
}

impl Resolutions<'_> {
    /// Get resolutions: `GET /rest/api/3/resolution`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:resolution:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-resolutions/#api-rest-api-3-resolution-get)
    #[deprecated = "Atlassian has announced its removal"]
    pub fn list(&self) -> Call<Vec<Resolution>> {
        self.0.call(Method::GET, "/rest/api/3/resolution", &[])
    }

    /// Create resolution: `POST /rest/api/3/resolution`.
    ///
    /// Scopes: `manage:jira-configuration`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-resolutions/#api-rest-api-3-resolution-post)
    pub fn create(&self, body: &CreateResolutionDetails) -> Call<ResolutionId> {
        self.0
            .call(Method::POST, "/rest/api/3/resolution", &[])
            .json(body)
    }

    /// Set default resolution: `PUT /rest/api/3/resolution/default`.
    ///
    /// Scopes: `manage:jira-configuration`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-resolutions/#api-rest-api-3-resolution-default-put)
    pub fn set_default(&self, body: &SetDefaultResolutionRequest) -> Call<()> {
        self.0
            .call(Method::PUT, "/rest/api/3/resolution/default", &[])
            .json(body)
    }

    /// Move resolutions: `PUT /rest/api/3/resolution/move`.
    ///
    /// Scopes: `manage:jira-configuration`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-resolutions/#api-rest-api-3-resolution-move-put)
    pub fn reorder(&self, body: &ReorderIssueResolutionsRequest) -> Call<()> {
        self.0
            .call(Method::PUT, "/rest/api/3/resolution/move", &[])
            .json(body)
    }

    /// Search resolutions: `GET /rest/api/3/resolution/search`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:resolution:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-resolutions/#api-rest-api-3-resolution-search-get)
    pub fn search(&self) -> SearchResolutions {
        SearchResolutions(
            self.0
                .call(Method::GET, "/rest/api/3/resolution/search", &[]),
        )
    }

    /// Delete resolution: `DELETE /rest/api/3/resolution/{id}`.
    ///
    /// Scopes: `manage:jira-configuration`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-resolutions/#api-rest-api-3-resolution-id-delete)
    pub fn delete(
        &self,
        id: impl Display,
        replace_with: impl Display,
    ) -> Call<TaskProgressBeanObject> {
        self.0
            .call(Method::DELETE, "/rest/api/3/resolution/{id}", &[&id])
            .query("replaceWith", &replace_with)
    }

    /// Get resolution: `GET /rest/api/3/resolution/{id}`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:resolution:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-resolutions/#api-rest-api-3-resolution-id-get)
    pub fn get(&self, id: impl Display) -> Call<Resolution> {
        self.0
            .call(Method::GET, "/rest/api/3/resolution/{id}", &[&id])
    }

    /// Update resolution: `PUT /rest/api/3/resolution/{id}`.
    ///
    /// Scopes: `manage:jira-configuration`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-resolutions/#api-rest-api-3-resolution-id-put)
    pub fn update(&self, id: impl Display, body: &UpdateResolutionDetails) -> Call<()> {
        self.0
            .call(Method::PUT, "/rest/api/3/resolution/{id}", &[&id])
            .json(body)
    }
}

/// The call `GET /rest/api/3/resolution/search` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchResolutions(Call<Page<ResolutionJsonBean>>);

impl SearchResolutions {
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

    /// Sets `onlyDefault`; `false` by default.
    pub fn only_default(self, only_default: bool) -> Self {
        Self(self.0.query("onlyDefault", &only_default))
    }
}

impl Deref for SearchResolutions {
    type Target = Call<Page<ResolutionJsonBean>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

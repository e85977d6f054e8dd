//! Calls of the group "Assets": made by `cargo xtask catalogue`; do not edit.

use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "Assets".
#[derive(Debug, Clone, Copy)]
pub struct Assets<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Assets".
    pub fn assets(&self) -> Assets<'_> {
        Assets(self)
    }
}

impl Assets<'_> {
    /// Get assets workspaces: `GET /rest/servicedeskapi/assets/workspace`.
    ///
    /// Scopes: `read:servicedesk-request`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-assets/#api-rest-servicedeskapi-assets-workspace-get)
    pub fn workspaces(&self) -> GetAssetsWorkspaces {
        GetAssetsWorkspaces(
            self.0
                .call(Method::GET, "/rest/servicedeskapi/assets/workspace", &[]),
        )
    }

    /// Get insight workspaces: `GET /rest/servicedeskapi/insight/workspace`.
    ///
    /// Scopes: `read:servicedesk-request`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-assets/#api-rest-servicedeskapi-insight-workspace-get)
    pub fn insight_workspaces(&self) -> GetInsightWorkspaces {
        GetInsightWorkspaces(self.0.call(
            Method::GET,
            "/rest/servicedeskapi/insight/workspace",
            &[],
        ))
    }
}

/// The call `GET /rest/servicedeskapi/assets/workspace` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAssetsWorkspaces(Call<Page<AssetsWorkspace>>);

impl GetAssetsWorkspaces {
    /// Sets `start`; `0` by default.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `limit`; `50` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetAssetsWorkspaces {
    type Target = Call<Page<AssetsWorkspace>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/servicedeskapi/insight/workspace` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetInsightWorkspaces(Call<Page<InsightWorkspace>>);

impl GetInsightWorkspaces {
    /// Sets `start`; `0` by default.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `limit`; `50` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetInsightWorkspaces {
    type Target = Call<Page<InsightWorkspace>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

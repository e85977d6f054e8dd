//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use http::Method;
use threelo_rest::typed::Call;

use crate::platform::dashboards::{Dashboard, DashboardDetails, Dashboards};

impl Dashboards<'_> {
    /// Update dashboard: `PUT /rest/api/3/dashboard/{id}`.
    ///
    /// Scopes: `write:jira-work`; or granular: `read:dashboard:jira`, `read:group:jira`,
    /// `read:project:jira`, `read:project-role:jira`, `read:user:jira`, `write:dashboard:jira`,
    /// `read:application-role:jira`, `read:avatar:jira`, `read:issue-type-hierarchy:jira`,
    /// `read:issue-type:jira`, `read:project-category:jira`, `read:project-version:jira`,
    /// `read:project.component:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-dashboards/#api-rest-api-3-dashboard-id-put)
    pub fn update(&self, id: impl Display, body: &DashboardDetails) -> UpdateDashboard {
        UpdateDashboard(
            self.0
                .call(Method::PUT, "/rest/api/3/dashboard/{id}", &[&id])
                .json(body),
        )
    }

    /// Copy dashboard: `POST /rest/api/3/dashboard/{id}/copy`.
    ///
    /// Scopes: `write:jira-work`; or granular: `read:dashboard:jira`, `read:group:jira`,
    /// `read:project:jira`, `read:project-role:jira`, `read:user:jira`, `write:dashboard:jira`,
    /// `read:application-role:jira`, `read:avatar:jira`, `read:issue-type-hierarchy:jira`,
    /// `read:issue-type:jira`, `read:project-category:jira`, `read:project-version:jira`,
    /// `read:project.component:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-dashboards/#api-rest-api-3-dashboard-id-copy-post)
    pub fn copy(&self, id: impl Display, body: &DashboardDetails) -> CopyDashboard {
        CopyDashboard(
            self.0
                .call(Method::POST, "/rest/api/3/dashboard/{id}/copy", &[&id])
                .json(body),
        )
    }
}

/// The call `PUT /rest/api/3/dashboard/{id}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateDashboard(Call<Dashboard>);

impl UpdateDashboard {
    /// Sets `extendAdminPermissions`; `false` by default.
    pub fn extend_admin_permissions(self, extend_admin_permissions: bool) -> Self {
        Self(
            self.0
                .query("extendAdminPermissions", &extend_admin_permissions),
        )
    }
}

impl Deref for UpdateDashboard {
    type Target = Call<Dashboard>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `POST /rest/api/3/dashboard/{id}/copy` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CopyDashboard(Call<Dashboard>);

impl CopyDashboard {
    /// Sets `extendAdminPermissions`; `false` by default.
    pub fn extend_admin_permissions(self, extend_admin_permissions: bool) -> Self {
        Self(
            self.0
                .query("extendAdminPermissions", &extend_admin_permissions),
        )
    }
}

impl Deref for CopyDashboard {
    type Target = Call<Dashboard>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

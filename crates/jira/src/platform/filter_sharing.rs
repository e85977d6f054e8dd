//! Calls of the group "Filter sharing": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

use crate::platform::common::SharePermission;

mod models;

pub use self::models::*;

/// Calls of the group "Filter sharing".
#[derive(Debug, Clone, Copy)]
pub struct FilterSharing<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Filter sharing".
    pub fn filter_sharing(&self) -> FilterSharing<'_> {
        FilterSharing(self)
    }
}

impl FilterSharing<'_> {
    /// Get default share scope: `GET /rest/api/3/filter/defaultShareScope`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:filter.default-share-scope:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filter-sharing/#api-rest-api-3-filter-defaultsharescope-get)
    pub fn default_share_scope(&self) -> Call<DefaultShareScope> {
        self.0
            .call(Method::GET, "/rest/api/3/filter/defaultShareScope", &[])
    }

    /// Set default share scope: `PUT /rest/api/3/filter/defaultShareScope`.
    ///
    /// Scopes: `write:jira-work`; or granular: `write:filter.default-share-scope:jira`,
    /// `read:filter.default-share-scope:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filter-sharing/#api-rest-api-3-filter-defaultsharescope-put)
    pub fn set_default_share_scope(&self, body: &DefaultShareScope) -> Call<DefaultShareScope> {
        self.0
            .call(Method::PUT, "/rest/api/3/filter/defaultShareScope", &[])
            .json(body)
    }

    /// Get share permissions: `GET /rest/api/3/filter/{id}/permission`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:filter:jira`, `read:group:jira`, `read:project:jira`,
    /// `read:user:jira`, `read:application-role:jira`, `read:avatar:jira`, `read:issue-type-hierarchy:jira`,
    /// `read:issue-type:jira`, `read:project-category:jira`, `read:project-role:jira`,
    /// `read:project-version:jira`, `read:project.component:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filter-sharing/#api-rest-api-3-filter-id-permission-get)
    pub fn share_permissions(&self, id: impl Display) -> Call<Vec<SharePermission>> {
        self.0
            .call(Method::GET, "/rest/api/3/filter/{id}/permission", &[&id])
    }

    /// Add share permission: `POST /rest/api/3/filter/{id}/permission`.
    ///
    /// Scopes: `write:jira-work`; or granular: `write:filter:jira`, `read:filter:jira`, `read:group:jira`,
    /// `read:project:jira`, `read:user:jira`, `read:application-role:jira`, `read:avatar:jira`,
    /// `read:issue-type-hierarchy:jira`, `read:issue-type:jira`, `read:project-category:jira`,
    /// `read:project-role:jira`, `read:project-version:jira`, `read:project.component:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filter-sharing/#api-rest-api-3-filter-id-permission-post)
    pub fn add_share_permission(
        &self,
        id: impl Display,
        body: &SharePermissionInput,
    ) -> Call<Vec<SharePermission>> {
        self.0
            .call(Method::POST, "/rest/api/3/filter/{id}/permission", &[&id])
            .json(body)
    }

    /// Delete share permission: `DELETE /rest/api/3/filter/{id}/permission/{permissionId}`.
    ///
    /// Scopes: `write:jira-work`; or granular: `write:filter:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filter-sharing/#api-rest-api-3-filter-id-permission-permissionid-delete)
    pub fn delete_share_permission(
        &self,
        id: impl Display,
        permission_id: impl Display,
    ) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/filter/{id}/permission/{permissionId}",
            &[&id, &permission_id],
        )
    }

    /// Get share permission: `GET /rest/api/3/filter/{id}/permission/{permissionId}`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:filter:jira`, `read:group:jira`, `read:project:jira`,
    /// `read:project-role:jira`, `read:user:jira`, `read:application-role:jira`, `read:avatar:jira`,
    /// `read:issue-type-hierarchy:jira`, `read:issue-type:jira`, `read:project-category:jira`,
    /// `read:project-version:jira`, `read:project.component:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filter-sharing/#api-rest-api-3-filter-id-permission-permissionid-get)
    pub fn share_permission(
        &self,
        id: impl Display,
        permission_id: impl Display,
    ) -> Call<SharePermission> {
        self.0.call(
            Method::GET,
            "/rest/api/3/filter/{id}/permission/{permissionId}",
            &[&id, &permission_id],
        )
    }
}

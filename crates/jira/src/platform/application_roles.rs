//! Calls of the group "Application roles": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

use crate::platform::common::ApplicationRole;

/// Calls of the group "Application roles".
#[derive(Debug, Clone, Copy)]
pub struct ApplicationRoles<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Application roles".
    pub fn application_roles(&self) -> ApplicationRoles<'_> {
        ApplicationRoles(self)
    }
}

impl ApplicationRoles<'_> {
    /// Get all application roles: `GET /rest/api/3/applicationrole`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:application-role:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-application-roles/#api-rest-api-3-applicationrole-get)
    pub fn list(&self) -> Call<Vec<ApplicationRole>> {
        self.0.call(Method::GET, "/rest/api/3/applicationrole", &[])
    }

    /// Get application role: `GET /rest/api/3/applicationrole/{key}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:application-role:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-application-roles/#api-rest-api-3-applicationrole-key-get)
    pub fn get(&self, key: impl Display) -> Call<ApplicationRole> {
        self.0
            .call(Method::GET, "/rest/api/3/applicationrole/{key}", &[&key])
    }
}

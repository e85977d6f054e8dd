//! Calls of the group "App data policies": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "App data policies".
#[derive(Debug, Clone, Copy)]
pub struct AppDataPolicies<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "App data policies".
    pub fn app_data_policies(&self) -> AppDataPolicies<'_> {
        AppDataPolicies(self)
    }
}

impl AppDataPolicies<'_> {
    /// Get policy: `GET /rest/api/3/data-policy`.
    ///
    /// Scopes: `read:jira-work`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-app-data-policies/#api-rest-api-3-data-policy-get)
    pub fn get(&self) -> Call<WorkspaceDataPolicy> {
        self.0.call(Method::GET, "/rest/api/3/data-policy", &[])
    }

    /// Get policies: `GET /rest/api/3/data-policy/project`.
    ///
    /// Scopes: `read:jira-work`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-app-data-policies/#api-rest-api-3-data-policy-project-get)
    pub fn get_policies(&self) -> GetPolicies {
        GetPolicies(
            self.0
                .call(Method::GET, "/rest/api/3/data-policy/project", &[]),
        )
    }
}

/// The call `GET /rest/api/3/data-policy/project` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetPolicies(Call<ProjectDataPolicies>);

impl GetPolicies {
    /// Sets `ids`.
    pub fn ids(self, ids: impl Display) -> Self {
        Self(self.0.query("ids", &ids))
    }
}

impl Deref for GetPolicies {
    type Target = Call<ProjectDataPolicies>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

//! Calls of the group "Project key and name validation": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

use crate::platform::common::ErrorCollection;

/// Calls of the group "Project key and name validation".
#[derive(Debug, Clone, Copy)]
pub struct ProjectValidation<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Project key and name validation".
    pub fn project_validation(&self) -> ProjectValidation<'_> {
        ProjectValidation(self)
    }
}

impl ProjectValidation<'_> {
    /// Validate project key: `GET /rest/api/3/projectvalidate/key`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:project:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-key-and-name-validation/#api-rest-api-3-projectvalidate-key-get)
    pub fn validate(&self) -> ValidateProjectKey {
        ValidateProjectKey(
            self.0
                .call(Method::GET, "/rest/api/3/projectvalidate/key", &[]),
        )
    }

    /// Get valid project key: `GET /rest/api/3/projectvalidate/validProjectKey`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:project:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-key-and-name-validation/#api-rest-api-3-projectvalidate-validprojectkey-get)
    pub fn valid(&self) -> GetValidProjectKey {
        GetValidProjectKey(self.0.call(
            Method::GET,
            "/rest/api/3/projectvalidate/validProjectKey",
            &[],
        ))
    }

    /// Get valid project name: `GET /rest/api/3/projectvalidate/validProjectName`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:project:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-key-and-name-validation/#api-rest-api-3-projectvalidate-validprojectname-get)
    pub fn get_valid_project_name(&self, name: impl Display) -> Call<String> {
        self.0
            .call(
                Method::GET,
                "/rest/api/3/projectvalidate/validProjectName",
                &[],
            )
            .query("name", &name)
    }
}

/// The call `GET /rest/api/3/projectvalidate/key` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ValidateProjectKey(Call<ErrorCollection>);

impl ValidateProjectKey {
    /// Sets `key`.
    pub fn key(self, key: impl Display) -> Self {
        Self(self.0.query("key", &key))
    }
}

impl Deref for ValidateProjectKey {
    type Target = Call<ErrorCollection>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/projectvalidate/validProjectKey` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetValidProjectKey(Call<String>);

impl GetValidProjectKey {
    /// Sets `key`.
    pub fn key(self, key: impl Display) -> Self {
        Self(self.0.query("key", &key))
    }
}

impl Deref for GetValidProjectKey {
    type Target = Call<String>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

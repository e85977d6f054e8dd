//! Calls of the group "Dynamic modules": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "Dynamic modules".
#[derive(Debug, Clone, Copy)]
pub struct DynamicModules<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Dynamic modules".
    pub fn dynamic_modules(&self) -> DynamicModules<'_> {
        DynamicModules(self)
    }
}

impl DynamicModules<'_> {
    /// Remove modules delete: `DELETE /rest/atlassian-connect/1/app/module/dynamic`.
    ///
    /// No scope is documented.
    /// Not available to OAuth 2.0 (3LO) apps.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-dynamic-modules/#api-rest-atlassian-connect-1-app-module-dynamic-delete)
    pub fn remove(&self) -> RemoveModulesDelete {
        RemoveModulesDelete(self.0.call(
            Method::DELETE,
            "/rest/atlassian-connect/1/app/module/dynamic",
            &[],
        ))
    }

    /// Get modules get: `GET /rest/atlassian-connect/1/app/module/dynamic`.
    ///
    /// No scope is documented.
    /// Not available to OAuth 2.0 (3LO) apps.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-dynamic-modules/#api-rest-atlassian-connect-1-app-module-dynamic-get)
    pub fn get(&self) -> Call<ConnectModules> {
        self.0.call(
            Method::GET,
            "/rest/atlassian-connect/1/app/module/dynamic",
            &[],
        )
    }

    /// Register modules post: `POST /rest/atlassian-connect/1/app/module/dynamic`.
    ///
    /// No scope is documented.
    /// Not available to OAuth 2.0 (3LO) apps.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-dynamic-modules/#api-rest-atlassian-connect-1-app-module-dynamic-post)
    pub fn register(&self, body: &ConnectModules) -> Call<()> {
        self.0
            .call(
                Method::POST,
                "/rest/atlassian-connect/1/app/module/dynamic",
                &[],
            )
            .json(body)
    }
}

/// The call `DELETE /rest/atlassian-connect/1/app/module/dynamic` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct RemoveModulesDelete(Call<()>);

impl RemoveModulesDelete {
    /// Sets `moduleKey`.
    pub fn module_key(self, module_key: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("moduleKey", module_key))
    }
}

impl Deref for RemoveModulesDelete {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

//! Calls of the group "Dynamic modules": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;

use crate::Confluence;
use http::Method;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "Dynamic modules".
#[derive(Debug, Clone, Copy)]
pub struct DynamicModules<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Dynamic modules".
    pub fn dynamic_modules(&self) -> DynamicModules<'_> {
        DynamicModules(self)
    }
}

impl DynamicModules<'_> {
    /// Remove modules: `DELETE /wiki/rest/atlassian-connect/1/app/module/dynamic`.
    ///
    /// No scope is documented.
    /// Not available to OAuth 2.0 (3LO) apps.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-dynamic-modules/#api-wiki-rest-atlassian-connect-1-app-module-dynamic-delete)
    pub fn remove(&self, module_key: impl IntoIterator<Item = impl Display>) -> Call<()> {
        self.0
            .call(
                Method::DELETE,
                "/wiki/rest/atlassian-connect/1/app/module/dynamic",
                &[],
            )
            .query_commas("moduleKey", module_key)
    }

    /// Get modules: `GET /wiki/rest/atlassian-connect/1/app/module/dynamic`.
    ///
    /// No scope is documented.
    /// Not available to OAuth 2.0 (3LO) apps.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-dynamic-modules/#api-wiki-rest-atlassian-connect-1-app-module-dynamic-get)
    pub fn get(&self) -> Call<ConnectModules> {
        self.0.call(
            Method::GET,
            "/wiki/rest/atlassian-connect/1/app/module/dynamic",
            &[],
        )
    }

    /// Register modules: `POST /wiki/rest/atlassian-connect/1/app/module/dynamic`.
    ///
    /// No scope is documented.
    /// Not available to OAuth 2.0 (3LO) apps.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-dynamic-modules/#api-wiki-rest-atlassian-connect-1-app-module-dynamic-post)
    pub fn register(&self, body: &ConnectModules) -> Call<()> {
        self.0
            .call(
                Method::POST,
                "/wiki/rest/atlassian-connect/1/app/module/dynamic",
                &[],
            )
            .json(body)
    }
}

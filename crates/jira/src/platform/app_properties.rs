//! Calls of the group "App properties": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;

use crate::Jira;
use http::Method;
use serde_json::Value;
use threelo_rest::typed::Call;

use crate::common::{EntityProperty, PropertyKeys};

mod models;

pub use self::models::*;

/// Calls of the group "App properties".
#[derive(Debug, Clone, Copy)]
pub struct AppProperties<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "App properties".
    pub fn app_properties(&self) -> AppProperties<'_> {
        AppProperties(self)
    }
}

impl AppProperties<'_> {
    /// Get addon properties get: `GET /rest/atlassian-connect/1/addons/{addonKey}/properties`.
    ///
    /// No scope is documented.
    /// Not available to OAuth 2.0 (3LO) apps.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-app-properties/#api-rest-atlassian-connect-1-addons-addonkey-properties-get)
    pub fn get_addon_properties_get(&self, addon_key: impl Display) -> Call<PropertyKeys> {
        self.0.call(
            Method::GET,
            "/rest/atlassian-connect/1/addons/{addonKey}/properties",
            &[&addon_key],
        )
    }

    /// Delete addon property delete: `DELETE /rest/atlassian-connect/1/addons/{addonKey}/properties/{propertyKey}`.
    ///
    /// No scope is documented.
    /// Not available to OAuth 2.0 (3LO) apps.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-app-properties/#api-rest-atlassian-connect-1-addons-addonkey-properties-propertykey-delete)
    pub fn delete_addon(&self, addon_key: impl Display, property_key: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/atlassian-connect/1/addons/{addonKey}/properties/{propertyKey}",
            &[&addon_key, &property_key],
        )
    }

    /// Get addon property get: `GET /rest/atlassian-connect/1/addons/{addonKey}/properties/{propertyKey}`.
    ///
    /// No scope is documented.
    /// Not available to OAuth 2.0 (3LO) apps.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-app-properties/#api-rest-atlassian-connect-1-addons-addonkey-properties-propertykey-get)
    pub fn addon(
        &self,
        addon_key: impl Display,
        property_key: impl Display,
    ) -> Call<EntityProperty> {
        self.0.call(
            Method::GET,
            "/rest/atlassian-connect/1/addons/{addonKey}/properties/{propertyKey}",
            &[&addon_key, &property_key],
        )
    }

    /// Put addon property put: `PUT /rest/atlassian-connect/1/addons/{addonKey}/properties/{propertyKey}`.
    ///
    /// No scope is documented.
    /// Not available to OAuth 2.0 (3LO) apps.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-app-properties/#api-rest-atlassian-connect-1-addons-addonkey-properties-propertykey-put)
    pub fn put_addon(
        &self,
        addon_key: impl Display,
        property_key: impl Display,
        body: &Value,
    ) -> Call<OperationMessage> {
        self.0
            .call(
                Method::PUT,
                "/rest/atlassian-connect/1/addons/{addonKey}/properties/{propertyKey}",
                &[&addon_key, &property_key],
            )
            .json(body)
    }

    /// Get forge app property keys: `GET /rest/forge/1/app/properties`.
    ///
    /// Granular scopes: `read:app-data:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-app-properties/#api-rest-forge-1-app-properties-get)
    pub fn forge_keys(&self) -> Call<GetForgeAppPropertyKeysAnswer> {
        self.0
            .call(Method::GET, "/rest/forge/1/app/properties", &[])
    }

    /// Delete forge app property: `DELETE /rest/forge/1/app/properties/{propertyKey}`.
    ///
    /// Granular scopes: `write:app-data:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-app-properties/#api-rest-forge-1-app-properties-propertykey-delete)
    pub fn delete_forge(&self, property_key: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/forge/1/app/properties/{propertyKey}",
            &[&property_key],
        )
    }

    /// Get forge app property: `GET /rest/forge/1/app/properties/{propertyKey}`.
    ///
    /// Granular scopes: `read:app-data:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-app-properties/#api-rest-forge-1-app-properties-propertykey-get)
    pub fn forge(&self, property_key: impl Display) -> Call<GetForgeAppPropertyAnswer> {
        self.0.call(
            Method::GET,
            "/rest/forge/1/app/properties/{propertyKey}",
            &[&property_key],
        )
    }

    /// Put forge app property: `PUT /rest/forge/1/app/properties/{propertyKey}`.
    ///
    /// Granular scopes: `write:app-data:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-app-properties/#api-rest-forge-1-app-properties-propertykey-put)
    pub fn put_forge(&self, property_key: impl Display, body: &Value) -> Call<OperationMessage> {
        self.0
            .call(
                Method::PUT,
                "/rest/forge/1/app/properties/{propertyKey}",
                &[&property_key],
            )
            .json(body)
    }
}

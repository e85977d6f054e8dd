//! Calls of the group "App Properties": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use serde_json::{Map, Value};
use threelo_rest::Page;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "App Properties".
#[derive(Debug, Clone, Copy)]
pub struct AppProperties<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "App Properties".
    pub fn app_properties(&self) -> AppProperties<'_> {
        AppProperties(self)
    }
}

impl AppProperties<'_> {
    /// Get forge app properties: `GET /wiki/api/v2/app/properties`.
    ///
    /// Granular scopes: `read:app-data:confluence`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-app-properties/#api-app-properties-get)
    pub fn get_forge_app_properties(&self) -> GetForgeAppProperties {
        GetForgeAppProperties(self.0.call(Method::GET, "/wiki/api/v2/app/properties", &[]))
    }

    /// Delete forge app property: `DELETE /wiki/api/v2/app/properties/{propertyKey}`.
    ///
    /// Granular scopes: `write:app-data:confluence`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-app-properties/#api-app-properties-propertykey-delete)
    pub fn delete_forge(&self, property_key: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/wiki/api/v2/app/properties/{propertyKey}",
            &[&property_key],
        )
    }

    /// Get forge app property: `GET /wiki/api/v2/app/properties/{propertyKey}`.
    ///
    /// Granular scopes: `read:app-data:confluence`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-app-properties/#api-app-properties-propertykey-get)
    pub fn forge(&self, property_key: impl Display) -> Call<GetForgeAppPropertiesAnswerResult> {
        self.0.call(
            Method::GET,
            "/wiki/api/v2/app/properties/{propertyKey}",
            &[&property_key],
        )
    }

    /// Put forge app property: `PUT /wiki/api/v2/app/properties/{propertyKey}`.
    ///
    /// Granular scopes: `write:app-data:confluence`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-app-properties/#api-app-properties-propertykey-put)
    pub fn put_forge(&self, property_key: impl Display, body: &Map<String, Value>) -> Call<()> {
        self.0
            .call(
                Method::PUT,
                "/wiki/api/v2/app/properties/{propertyKey}",
                &[&property_key],
            )
            .json(body)
    }
}

/// The call `GET /wiki/api/v2/app/properties` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetForgeAppProperties(Call<Page<GetForgeAppPropertiesAnswerResult>>);

impl GetForgeAppProperties {
    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }

    /// Sets `limit`; `50` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetForgeAppProperties {
    type Target = Call<Page<GetForgeAppPropertiesAnswerResult>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

//! Calls of the group "Content labels": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;

use crate::Confluence;
use http::Method;
use serde_json::Value;
use threelo_rest::typed::Call;

use crate::v1::common::LabelArray;

/// Calls of the group "Content labels".
#[derive(Debug, Clone, Copy)]
pub struct ContentLabels<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Content labels".
    pub fn content_labels(&self) -> ContentLabels<'_> {
        ContentLabels(self)
    }
}

impl ContentLabels<'_> {
    /// Remove label from content using query parameter: `DELETE /wiki/rest/api/content/{id}/label`.
    ///
    /// Scopes: `write:confluence-content`; or granular: `write:label:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-labels/#api-wiki-rest-api-content-id-label-delete)
    pub fn remove_from_using_query_parameter(
        &self,
        id: impl Display,
        name: impl Display,
    ) -> Call<()> {
        self.0
            .call(Method::DELETE, "/wiki/rest/api/content/{id}/label", &[&id])
            .query("name", &name)
    }

    /// Add labels to content: `POST /wiki/rest/api/content/{id}/label`.
    ///
    /// Scopes: `write:confluence-content`; or granular: `read:label:confluence`, `write:label:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-labels/#api-wiki-rest-api-content-id-label-post)
    pub fn add_to(&self, id: impl Display, body: &Value) -> Call<LabelArray> {
        self.0
            .call(Method::POST, "/wiki/rest/api/content/{id}/label", &[&id])
            .json(body)
    }

    /// Remove label from content: `DELETE /wiki/rest/api/content/{id}/label/{label}`.
    ///
    /// Scopes: `write:confluence-content`; or granular: `write:label:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-labels/#api-wiki-rest-api-content-id-label-label-delete)
    pub fn remove_from(&self, id: impl Display, label: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/wiki/rest/api/content/{id}/label/{label}",
            &[&id, &label],
        )
    }
}

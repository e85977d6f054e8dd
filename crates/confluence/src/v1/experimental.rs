//! Calls of the group "Experimental": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::{Call, Open};

use crate::v1::common::{LabelArray, LongTask, V1Label};

mod models;

pub use self::models::*;

/// Calls of the group "Experimental".
#[derive(Debug, Clone, Copy)]
pub struct Experimental<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Experimental".
    pub fn experimental(&self) -> Experimental<'_> {
        Experimental(self)
    }
}

impl Experimental<'_> {
    /// Delete page tree: `DELETE /wiki/rest/api/content/{id}/pageTree`.
    ///
    /// Scopes: `write:confluence-content`; or granular: `delete:content:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-experimental/#api-wiki-rest-api-content-id-pagetree-delete)
    pub fn delete_page_tree(&self, id: impl Display) -> Call<LongTask> {
        self.0.call(
            Method::DELETE,
            "/wiki/rest/api/content/{id}/pageTree",
            &[&id],
        )
    }

    /// Delete label from space: `DELETE /wiki/rest/api/space/{spaceKey}/label`.
    ///
    /// Scopes: `write:confluence-space`; or granular: `write:label:confluence`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-experimental/#api-wiki-rest-api-space-spacekey-label-delete)
    pub fn delete_label_from_space(
        &self,
        space_key: impl Display,
        name: impl Display,
    ) -> DeleteLabelFromSpace {
        DeleteLabelFromSpace(
            self.0
                .call(
                    Method::DELETE,
                    "/wiki/rest/api/space/{spaceKey}/label",
                    &[&space_key],
                )
                .query("name", &name),
        )
    }

    /// Get labels for space: `GET /wiki/rest/api/space/{spaceKey}/label`.
    ///
    /// Scopes: `read:confluence-space.summary`; or granular: `read:label:confluence`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-experimental/#api-wiki-rest-api-space-spacekey-label-get)
    pub fn labels_for_space(&self, space_key: impl Display) -> GetLabelsForSpace {
        GetLabelsForSpace(self.0.call(
            Method::GET,
            "/wiki/rest/api/space/{spaceKey}/label",
            &[&space_key],
        ))
    }

    /// Add labels to space: `POST /wiki/rest/api/space/{spaceKey}/label`.
    ///
    /// Scopes: `write:confluence-space`; or granular: `read:label:confluence`, `write:label:confluence`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-experimental/#api-wiki-rest-api-space-spacekey-label-post)
    pub fn add_labels_to_space(
        &self,
        space_key: impl Display,
        body: Vec<LabelCreate>,
    ) -> Call<LabelArray> {
        self.0
            .call(
                Method::POST,
                "/wiki/rest/api/space/{spaceKey}/label",
                &[&space_key],
            )
            .json(&body)
    }
}

/// The call `DELETE /wiki/rest/api/space/{spaceKey}/label` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteLabelFromSpace(Call<()>);

impl DeleteLabelFromSpace {
    /// Sets `prefix`.
    pub fn prefix(self, prefix: impl Display) -> Self {
        Self(self.0.query("prefix", &prefix))
    }
}

impl Deref for DeleteLabelFromSpace {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/rest/api/space/{spaceKey}/label` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetLabelsForSpace(Call<Page<V1Label>>);

impl GetLabelsForSpace {
    /// Sets `prefix`.
    pub fn prefix(self, prefix: impl Into<Open<GetLabelsForSpacePrefix>>) -> Self {
        Self(
            self.0
                .query_open::<GetLabelsForSpacePrefix>("prefix", prefix),
        )
    }

    /// Sets `start`; `0` by default.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `limit`; `200` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetLabelsForSpace {
    type Target = Call<Page<V1Label>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

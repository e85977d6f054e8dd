//! Calls of the group "Content versions": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::typed::Call;

use crate::v1::common::V1Version;

mod models;

pub use self::models::*;

/// Calls of the group "Content versions".
#[derive(Debug, Clone, Copy)]
pub struct ContentVersions<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Content versions".
    pub fn content_versions(&self) -> ContentVersions<'_> {
        ContentVersions(self)
    }
}

impl ContentVersions<'_> {
    /// Restore content version: `POST /wiki/rest/api/content/{id}/version`.
    ///
    /// Scopes: `write:confluence-content`; or granular: `read:content-details:confluence`,
    /// `write:content:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-versions/#api-wiki-rest-api-content-id-version-post)
    pub fn restore(&self, id: impl Display, body: &VersionRestore) -> RestoreContentVersion {
        RestoreContentVersion(
            self.0
                .call(Method::POST, "/wiki/rest/api/content/{id}/version", &[&id])
                .json(body),
        )
    }

    /// Delete content version: `DELETE /wiki/rest/api/content/{id}/version/{versionNumber}`.
    ///
    /// Scopes: `write:confluence-content`; or granular: `delete:content:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-versions/#api-wiki-rest-api-content-id-version-versionnumber-delete)
    pub fn delete(&self, id: impl Display, version_number: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/wiki/rest/api/content/{id}/version/{versionNumber}",
            &[&id, &version_number],
        )
    }
}

/// The call `POST /wiki/rest/api/content/{id}/version` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct RestoreContentVersion(Call<V1Version>);

impl RestoreContentVersion {
    /// Sets `expand`.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_commas("expand", expand))
    }
}

impl Deref for RestoreContentVersion {
    type Target = Call<V1Version>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

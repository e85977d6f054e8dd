//! Calls of the group "Relation": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

mod models;
mod models2;

pub use self::models::*;
pub use self::models2::*;

/// Calls of the group "Relation".
#[derive(Debug, Clone, Copy)]
pub struct Relations<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Relation".
    pub fn relations(&self) -> Relations<'_> {
        Relations(self)
    }
}

impl Relations<'_> {
    /// Find target from source: `GET /wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}`.
    ///
    /// Scopes: `read:confluence-content.summary`; or granular: `read:relation:confluence`,
    /// `read:content-details:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-relation/#api-wiki-rest-api-relation-relationname-from-sourcetype-sourcekey-to-targettype-get)
    pub fn find_target_from_source(
        &self,
        relation_name: impl Display,
        source_type: impl Display,
        source_key: impl Display,
        target_type: impl Display,
    ) -> FindTargetFromSource {
        FindTargetFromSource(self.0.call(
            Method::GET,
            "/wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}",
            &[&relation_name, &source_type, &source_key, &target_type],
        ))
    }

    /// Delete relationship: `DELETE /wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}`.
    ///
    /// Scopes: `write:confluence-content`; or granular: `write:relation:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-relation/#api-wiki-rest-api-relation-relationname-from-sourcetype-sourcekey-to-targettype-targetkey-delete)
    pub fn delete_relationship(
        &self,
        relation_name: impl Display,
        source_type: impl Display,
        source_key: impl Display,
        target_type: impl Display,
        target_key: impl Display,
    ) -> DeleteRelationship {
        DeleteRelationship(self.0.call(Method::DELETE, "/wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}", &[&relation_name, &source_type, &source_key, &target_type, &target_key]))
    }

    /// Get relationship: `GET /wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}`.
    ///
    /// Scopes: `read:confluence-content.summary`; or granular: `read:relation:confluence`,
    /// `read:content-details:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-relation/#api-wiki-rest-api-relation-relationname-from-sourcetype-sourcekey-to-targettype-targetkey-get)
    pub fn relationship(
        &self,
        relation_name: impl Display,
        source_type: impl Display,
        source_key: impl Display,
        target_type: impl Display,
        target_key: impl Display,
    ) -> GetRelationship {
        GetRelationship(self.0.call(Method::GET, "/wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}", &[&relation_name, &source_type, &source_key, &target_type, &target_key]))
    }

    /// Create relationship: `PUT /wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}`.
    ///
    /// Scopes: `write:confluence-content`; or granular: `read:relation:confluence`, `read:space:confluence`,
    /// `read:user:confluence`, `read:content:confluence`, `write:relation:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-relation/#api-wiki-rest-api-relation-relationname-from-sourcetype-sourcekey-to-targettype-targetkey-put)
    pub fn create_relationship(
        &self,
        relation_name: impl Display,
        source_type: impl Display,
        source_key: impl Display,
        target_type: impl Display,
        target_key: impl Display,
    ) -> CreateRelationship {
        CreateRelationship(self.0.call(Method::PUT, "/wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}", &[&relation_name, &source_type, &source_key, &target_type, &target_key]))
    }

    /// Find sources for target: `GET /wiki/rest/api/relation/{relationName}/to/{targetType}/{targetKey}/from/{sourceType}`.
    ///
    /// Scopes: `read:confluence-content.summary`; or granular: `read:relation:confluence`,
    /// `read:content-details:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-relation/#api-wiki-rest-api-relation-relationname-to-targettype-targetkey-from-sourcetype-get)
    pub fn find_sources_for_target(
        &self,
        relation_name: impl Display,
        target_type: impl Display,
        target_key: impl Display,
        source_type: impl Display,
    ) -> FindSourcesForTarget {
        FindSourcesForTarget(self.0.call(
            Method::GET,
            "/wiki/rest/api/relation/{relationName}/to/{targetType}/{targetKey}/from/{sourceType}",
            &[&relation_name, &target_type, &target_key, &source_type],
        ))
    }
}

/// The call `GET /wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct FindTargetFromSource(Call<Page<Relation>>);

impl FindTargetFromSource {
    /// Sets `sourceStatus`.
    pub fn source_status(self, source_status: impl Display) -> Self {
        Self(self.0.query("sourceStatus", &source_status))
    }

    /// Sets `targetStatus`.
    pub fn target_status(self, target_status: impl Display) -> Self {
        Self(self.0.query("targetStatus", &target_status))
    }

    /// Sets `sourceVersion`.
    pub fn source_version(self, source_version: i64) -> Self {
        Self(self.0.query("sourceVersion", &source_version))
    }

    /// Sets `targetVersion`.
    pub fn target_version(self, target_version: i64) -> Self {
        Self(self.0.query("targetVersion", &target_version))
    }

    /// Sets `expand`; `FindTargetFromSourceExpand` has the known values.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_commas("expand", expand))
    }

    /// Sets `start`; `0` by default.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for FindTargetFromSource {
    type Target = Call<Page<Relation>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `DELETE /wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteRelationship(Call<()>);

impl DeleteRelationship {
    /// Sets `sourceStatus`.
    pub fn source_status(self, source_status: impl Display) -> Self {
        Self(self.0.query("sourceStatus", &source_status))
    }

    /// Sets `targetStatus`.
    pub fn target_status(self, target_status: impl Display) -> Self {
        Self(self.0.query("targetStatus", &target_status))
    }

    /// Sets `sourceVersion`.
    pub fn source_version(self, source_version: i64) -> Self {
        Self(self.0.query("sourceVersion", &source_version))
    }

    /// Sets `targetVersion`.
    pub fn target_version(self, target_version: i64) -> Self {
        Self(self.0.query("targetVersion", &target_version))
    }
}

impl Deref for DeleteRelationship {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetRelationship(Call<Relation>);

impl GetRelationship {
    /// Sets `sourceStatus`.
    pub fn source_status(self, source_status: impl Display) -> Self {
        Self(self.0.query("sourceStatus", &source_status))
    }

    /// Sets `targetStatus`.
    pub fn target_status(self, target_status: impl Display) -> Self {
        Self(self.0.query("targetStatus", &target_status))
    }

    /// Sets `sourceVersion`.
    pub fn source_version(self, source_version: i64) -> Self {
        Self(self.0.query("sourceVersion", &source_version))
    }

    /// Sets `targetVersion`.
    pub fn target_version(self, target_version: i64) -> Self {
        Self(self.0.query("targetVersion", &target_version))
    }

    /// Sets `expand`; `GetRelationshipExpand` has the known values.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_commas("expand", expand))
    }
}

impl Deref for GetRelationship {
    type Target = Call<Relation>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `PUT /wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateRelationship(Call<Relation>);

impl CreateRelationship {
    /// Sets `sourceStatus`.
    pub fn source_status(self, source_status: impl Display) -> Self {
        Self(self.0.query("sourceStatus", &source_status))
    }

    /// Sets `targetStatus`.
    pub fn target_status(self, target_status: impl Display) -> Self {
        Self(self.0.query("targetStatus", &target_status))
    }

    /// Sets `sourceVersion`.
    pub fn source_version(self, source_version: i64) -> Self {
        Self(self.0.query("sourceVersion", &source_version))
    }

    /// Sets `targetVersion`.
    pub fn target_version(self, target_version: i64) -> Self {
        Self(self.0.query("targetVersion", &target_version))
    }
}

impl Deref for CreateRelationship {
    type Target = Call<Relation>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/rest/api/relation/{relationName}/to/{targetType}/{targetKey}/from/{sourceType}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct FindSourcesForTarget(Call<Page<Relation>>);

impl FindSourcesForTarget {
    /// Sets `sourceStatus`.
    pub fn source_status(self, source_status: impl Display) -> Self {
        Self(self.0.query("sourceStatus", &source_status))
    }

    /// Sets `targetStatus`.
    pub fn target_status(self, target_status: impl Display) -> Self {
        Self(self.0.query("targetStatus", &target_status))
    }

    /// Sets `sourceVersion`.
    pub fn source_version(self, source_version: i64) -> Self {
        Self(self.0.query("sourceVersion", &source_version))
    }

    /// Sets `targetVersion`.
    pub fn target_version(self, target_version: i64) -> Self {
        Self(self.0.query("targetVersion", &target_version))
    }

    /// Sets `expand`; `FindSourcesForTargetExpand` has the known values.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_commas("expand", expand))
    }

    /// Sets `start`; `0` by default.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for FindSourcesForTarget {
    type Target = Call<Page<Relation>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

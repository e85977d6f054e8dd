//! Calls of the group "Builds": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

mod models;
mod models2;

pub use self::models::*;
pub use self::models2::*;

/// Calls of the group "Builds".
#[derive(Debug, Clone, Copy)]
pub struct Builds<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Builds".
    pub fn builds(&self) -> Builds<'_> {
        Builds(self)
    }
}

impl Builds<'_> {
    /// Submit builds: `POST /rest/builds/0.1/bulk`.
    ///
    /// Granular scopes: `write:build-info:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-builds/#api-rest-builds-0-1-bulk-post)
    pub fn submit(&self, body: &SubmitBuildsBody) -> Call<SubmitBuildsAnswer> {
        self.0
            .call(Method::POST, "/rest/builds/0.1/bulk", &[])
            .json(body)
    }

    /// Delete builds by property: `DELETE /rest/builds/0.1/bulkByProperties`.
    ///
    /// Granular scopes: `delete:build-info:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-builds/#api-rest-builds-0-1-bulkbyproperties-delete)
    pub fn delete_by_property(&self) -> DeleteBuildsByProperty {
        DeleteBuildsByProperty(self.0.call(
            Method::DELETE,
            "/rest/builds/0.1/bulkByProperties",
            &[],
        ))
    }

    /// Delete build by key: `DELETE /rest/builds/0.1/pipelines/{pipelineId}/builds/{buildNumber}`.
    ///
    /// Granular scopes: `delete:build-info:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-builds/#api-rest-builds-0-1-pipelines-pipelineid-builds-buildnumber-delete)
    pub fn delete_by_key(
        &self,
        pipeline_id: impl Display,
        build_number: impl Display,
    ) -> DeleteBuildByKey {
        DeleteBuildByKey(self.0.call(
            Method::DELETE,
            "/rest/builds/0.1/pipelines/{pipelineId}/builds/{buildNumber}",
            &[&pipeline_id, &build_number],
        ))
    }

    /// Get build by key: `GET /rest/builds/0.1/pipelines/{pipelineId}/builds/{buildNumber}`.
    ///
    /// Granular scopes: `read:build-info:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-builds/#api-rest-builds-0-1-pipelines-pipelineid-builds-buildnumber-get)
    pub fn get_by_key(
        &self,
        pipeline_id: impl Display,
        build_number: impl Display,
    ) -> Call<SubmitBuildsBodyBuild> {
        self.0.call(
            Method::GET,
            "/rest/builds/0.1/pipelines/{pipelineId}/builds/{buildNumber}",
            &[&pipeline_id, &build_number],
        )
    }
}

/// The call `DELETE /rest/builds/0.1/bulkByProperties` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteBuildsByProperty(Call<()>);

impl DeleteBuildsByProperty {
    /// Sets `_updateSequenceNumber`.
    pub fn update_sequence_number(self, update_sequence_number: i64) -> Self {
        Self(
            self.0
                .query("_updateSequenceNumber", &update_sequence_number),
        )
    }
}

impl Deref for DeleteBuildsByProperty {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `DELETE /rest/builds/0.1/pipelines/{pipelineId}/builds/{buildNumber}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteBuildByKey(Call<()>);

impl DeleteBuildByKey {
    /// Sets `_updateSequenceNumber`.
    pub fn update_sequence_number(self, update_sequence_number: i64) -> Self {
        Self(
            self.0
                .query("_updateSequenceNumber", &update_sequence_number),
        )
    }
}

impl Deref for DeleteBuildByKey {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

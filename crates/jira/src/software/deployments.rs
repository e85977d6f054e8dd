//! Calls of the group "Deployments": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

mod models;
mod models2;

pub use self::models::*;
pub use self::models2::*;

/// Calls of the group "Deployments".
#[derive(Debug, Clone, Copy)]
pub struct Deployments<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Deployments".
    pub fn deployments(&self) -> Deployments<'_> {
        Deployments(self)
    }
}

impl Deployments<'_> {
    /// Submit deployments: `POST /rest/deployments/0.1/bulk`.
    ///
    /// Granular scopes: `write:deployment-info:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-deployments/#api-rest-deployments-0-1-bulk-post)
    pub fn submit(&self, body: &SubmitDeploymentsBody) -> Call<SubmitDeploymentsAnswer> {
        self.0
            .call(Method::POST, "/rest/deployments/0.1/bulk", &[])
            .json(body)
    }

    /// Delete deployments by property: `DELETE /rest/deployments/0.1/bulkByProperties`.
    ///
    /// Granular scopes: `delete:deployment-info:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-deployments/#api-rest-deployments-0-1-bulkbyproperties-delete)
    pub fn delete_by_property(&self) -> DeleteDeploymentsByProperty {
        DeleteDeploymentsByProperty(self.0.call(
            Method::DELETE,
            "/rest/deployments/0.1/bulkByProperties",
            &[],
        ))
    }

    /// Delete deployment by key: `DELETE /rest/deployments/0.1/pipelines/{pipelineId}/environments/{environmentId}/deployments/{deploymentSequenceNumber}`.
    ///
    /// Granular scopes: `delete:deployment-info:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-deployments/#api-rest-deployments-0-1-pipelines-pipelineid-environments-environmentid-deployments-deploymentsequencenumber-delete)
    pub fn delete_by_key(
        &self,
        pipeline_id: impl Display,
        environment_id: impl Display,
        deployment_sequence_number: impl Display,
    ) -> DeleteDeploymentByKey {
        DeleteDeploymentByKey(self.0.call(Method::DELETE, "/rest/deployments/0.1/pipelines/{pipelineId}/environments/{environmentId}/deployments/{deploymentSequenceNumber}", &[&pipeline_id, &environment_id, &deployment_sequence_number]))
    }

    /// Get deployment by key: `GET /rest/deployments/0.1/pipelines/{pipelineId}/environments/{environmentId}/deployments/{deploymentSequenceNumber}`.
    ///
    /// Granular scopes: `read:deployment-info:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-deployments/#api-rest-deployments-0-1-pipelines-pipelineid-environments-environmentid-deployments-deploymentsequencenumber-get)
    pub fn get_by_key(
        &self,
        pipeline_id: impl Display,
        environment_id: impl Display,
        deployment_sequence_number: impl Display,
    ) -> Call<SubmitDeploymentsBodyDeployment> {
        self.0.call(Method::GET, "/rest/deployments/0.1/pipelines/{pipelineId}/environments/{environmentId}/deployments/{deploymentSequenceNumber}", &[&pipeline_id, &environment_id, &deployment_sequence_number])
    }

    /// Get deployment gating status by key: `GET /rest/deployments/0.1/pipelines/{pipelineId}/environments/{environmentId}/deployments/{deploymentSequenceNumber}/gating-status`.
    ///
    /// Granular scopes: `read:deployment-info:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-deployments/#api-rest-deployments-0-1-pipelines-pipelineid-environments-environmentid-deployments-deploymentsequencenumber-gating-status-get)
    pub fn gating_status_by_key(
        &self,
        pipeline_id: impl Display,
        environment_id: impl Display,
        deployment_sequence_number: impl Display,
    ) -> Call<GetDeploymentGatingStatusByKeyAnswer> {
        self.0.call(Method::GET, "/rest/deployments/0.1/pipelines/{pipelineId}/environments/{environmentId}/deployments/{deploymentSequenceNumber}/gating-status", &[&pipeline_id, &environment_id, &deployment_sequence_number])
    }
}

/// The call `DELETE /rest/deployments/0.1/bulkByProperties` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteDeploymentsByProperty(Call<()>);

impl DeleteDeploymentsByProperty {
    /// Sets `_updateSequenceNumber`.
    pub fn update_sequence_number(self, update_sequence_number: i64) -> Self {
        Self(
            self.0
                .query("_updateSequenceNumber", &update_sequence_number),
        )
    }
}

impl Deref for DeleteDeploymentsByProperty {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `DELETE /rest/deployments/0.1/pipelines/{pipelineId}/environments/{environmentId}/deployments/{deploymentSequenceNumber}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteDeploymentByKey(Call<()>);

impl DeleteDeploymentByKey {
    /// Sets `_updateSequenceNumber`.
    pub fn update_sequence_number(self, update_sequence_number: i64) -> Self {
        Self(
            self.0
                .query("_updateSequenceNumber", &update_sequence_number),
        )
    }
}

impl Deref for DeleteDeploymentByKey {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

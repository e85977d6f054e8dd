//! Calls of the group "Operations": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

use crate::software::common::GetLinkedWorkspacesAnswer;

mod models;
mod models2;

pub use self::models::*;
pub use self::models2::*;

/// Calls of the group "Operations".
#[derive(Debug, Clone, Copy)]
pub struct Incidents<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Operations".
    pub fn incidents(&self) -> Incidents<'_> {
        Incidents(self)
    }
}

impl Incidents<'_> {
    /// Submit entity: `POST /rest/operations/1.0/bulk`.
    ///
    /// No scope is documented.
    /// Not available to OAuth 2.0 (3LO) apps.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-operations/#api-rest-operations-1-0-bulk-post)
    pub fn submit_entity(&self, body: &SubmitEntityBody) -> Call<SubmitEntityAnswer> {
        self.0
            .call(Method::POST, "/rest/operations/1.0/bulk", &[])
            .json(body)
    }

    /// Delete entity by property: `DELETE /rest/operations/1.0/bulkByProperties`.
    ///
    /// No scope is documented.
    /// Not available to OAuth 2.0 (3LO) apps.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-operations/#api-rest-operations-1-0-bulkbyproperties-delete)
    pub fn delete_entity_by_property(&self) -> Call<()> {
        self.0
            .call(Method::DELETE, "/rest/operations/1.0/bulkByProperties", &[])
    }

    /// Delete incident by id: `DELETE /rest/operations/1.0/incidents/{incidentId}`.
    ///
    /// No scope is documented.
    /// Not available to OAuth 2.0 (3LO) apps.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-operations/#api-rest-operations-1-0-incidents-incidentid-delete)
    pub fn delete_incident(&self, incident_id: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/operations/1.0/incidents/{incidentId}",
            &[&incident_id],
        )
    }

    /// Get incident by id: `GET /rest/operations/1.0/incidents/{incidentId}`.
    ///
    /// No scope is documented.
    /// Not available to OAuth 2.0 (3LO) apps.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-operations/#api-rest-operations-1-0-incidents-incidentid-get)
    pub fn incident(&self, incident_id: impl Display) -> Call<SubmitEntityBody1Incident> {
        self.0.call(
            Method::GET,
            "/rest/operations/1.0/incidents/{incidentId}",
            &[&incident_id],
        )
    }

    /// Get workspaces: `GET /rest/operations/1.0/linkedWorkspaces`.
    ///
    /// No scope is documented.
    /// Not available to OAuth 2.0 (3LO) apps.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-operations/#api-rest-operations-1-0-linkedworkspaces-get)
    pub fn workspaces(&self) -> Call<GetLinkedWorkspacesAnswer> {
        self.0
            .call(Method::GET, "/rest/operations/1.0/linkedWorkspaces", &[])
    }

    /// Delete workspaces: `DELETE /rest/operations/1.0/linkedWorkspaces/bulk`.
    ///
    /// No scope is documented.
    /// Not available to OAuth 2.0 (3LO) apps.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-operations/#api-rest-operations-1-0-linkedworkspaces-bulk-delete)
    pub fn delete_workspaces(&self) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/operations/1.0/linkedWorkspaces/bulk",
            &[],
        )
    }

    /// Submit operations workspaces: `POST /rest/operations/1.0/linkedWorkspaces/bulk`.
    ///
    /// No scope is documented.
    /// Not available to OAuth 2.0 (3LO) apps.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-operations/#api-rest-operations-1-0-linkedworkspaces-bulk-post)
    pub fn submit_workspaces(
        &self,
        body: &SubmitOperationsWorkspacesBody,
    ) -> Call<SubmitOperationsWorkspacesAnswer> {
        self.0
            .call(
                Method::POST,
                "/rest/operations/1.0/linkedWorkspaces/bulk",
                &[],
            )
            .json(body)
    }

    /// Delete review by id: `DELETE /rest/operations/1.0/post-incident-reviews/{reviewId}`.
    ///
    /// No scope is documented.
    /// Not available to OAuth 2.0 (3LO) apps.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-operations/#api-rest-operations-1-0-post-incident-reviews-reviewid-delete)
    pub fn delete_review(&self, review_id: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/operations/1.0/post-incident-reviews/{reviewId}",
            &[&review_id],
        )
    }

    /// Get review by id: `GET /rest/operations/1.0/post-incident-reviews/{reviewId}`.
    ///
    /// No scope is documented.
    /// Not available to OAuth 2.0 (3LO) apps.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-operations/#api-rest-operations-1-0-post-incident-reviews-reviewid-get)
    pub fn review(&self, review_id: impl Display) -> Call<SubmitEntityBody2Review> {
        self.0.call(
            Method::GET,
            "/rest/operations/1.0/post-incident-reviews/{reviewId}",
            &[&review_id],
        )
    }
}

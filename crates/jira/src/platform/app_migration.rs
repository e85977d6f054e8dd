//! Calls of the group "App migration": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;

use crate::Jira;
use http::Method;
use serde_json::Value;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "App migration".
#[derive(Debug, Clone, Copy)]
pub struct AppMigration<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "App migration".
    pub fn app_migration(&self) -> AppMigration<'_> {
        AppMigration(self)
    }
}

impl AppMigration<'_> {
    /// Update issue fields put: `PUT /rest/atlassian-connect/1/migration/field`.
    ///
    /// No scope is documented.
    /// Not available to OAuth 2.0 (3LO) apps.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-app-migration/#api-rest-atlassian-connect-1-migration-field-put)
    pub fn update_issue_fields(
        &self,
        atlassian_transfer_id: impl Display,
        body: &ConnectCustomFieldValues,
    ) -> Call<Value> {
        self.0
            .call(
                Method::PUT,
                "/rest/atlassian-connect/1/migration/field",
                &[],
            )
            .header("atlassian-transfer-id", &atlassian_transfer_id)
            .json(body)
    }

    /// Update entity properties value put: `PUT /rest/atlassian-connect/1/migration/properties/{entityType}`.
    ///
    /// No scope is documented.
    /// Not available to OAuth 2.0 (3LO) apps.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-app-migration/#api-rest-atlassian-connect-1-migration-properties-entitytype-put)
    pub fn update_entity_properties_value(
        &self,
        entity_type: impl Display,
        atlassian_transfer_id: impl Display,
        body: Vec<EntityPropertyDetails>,
    ) -> Call<()> {
        self.0
            .call(
                Method::PUT,
                "/rest/atlassian-connect/1/migration/properties/{entityType}",
                &[&entity_type],
            )
            .header("atlassian-transfer-id", &atlassian_transfer_id)
            .json(&body)
    }

    /// Workflow rule search post: `POST /rest/atlassian-connect/1/migration/workflow/rule/search`.
    ///
    /// No scope is documented.
    /// Not available to OAuth 2.0 (3LO) apps.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-app-migration/#api-rest-atlassian-connect-1-migration-workflow-rule-search-post)
    pub fn workflow_rule_search(
        &self,
        atlassian_transfer_id: impl Display,
        body: &WorkflowRulesSearch,
    ) -> Call<WorkflowRulesSearchDetails> {
        self.0
            .call(
                Method::POST,
                "/rest/atlassian-connect/1/migration/workflow/rule/search",
                &[],
            )
            .header("atlassian-transfer-id", &atlassian_transfer_id)
            .json(body)
    }
}

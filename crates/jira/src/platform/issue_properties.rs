//! Calls of the group "Issue properties": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;

use crate::Jira;
use http::Method;
use serde_json::Value;
use threelo_rest::typed::Call;

use crate::common::{EntityProperty, PropertyKeys};

mod models;

pub use self::models::*;

/// Calls of the group "Issue properties".
#[derive(Debug, Clone, Copy)]
pub struct IssueProperties<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Issue properties".
    pub fn issue_properties(&self) -> IssueProperties<'_> {
        IssueProperties(self)
    }
}

impl IssueProperties<'_> {
    /// Bulk set issues properties list: `POST /rest/api/3/issue/properties`.
    ///
    /// Scopes: `write:jira-work`; or granular: `write:issue.property:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-properties/#api-rest-api-3-issue-properties-post)
    pub fn bulk_set_list(&self, body: &IssueEntityProperties) -> Call<()> {
        self.0
            .call(Method::POST, "/rest/api/3/issue/properties", &[])
            .json(body)
    }

    /// Bulk set issue properties by issue: `POST /rest/api/3/issue/properties/multi`.
    ///
    /// Scopes: `write:jira-work`; or granular: `write:issue.property:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-properties/#api-rest-api-3-issue-properties-multi-post)
    pub fn bulk_set_by(&self, body: &MultiIssueEntityProperties) -> Call<()> {
        self.0
            .call(Method::POST, "/rest/api/3/issue/properties/multi", &[])
            .json(body)
    }

    /// Bulk delete issue property: `DELETE /rest/api/3/issue/properties/{propertyKey}`.
    ///
    /// Scopes: `write:jira-work`; or granular: `delete:issue.property:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-properties/#api-rest-api-3-issue-properties-propertykey-delete)
    pub fn bulk_delete(
        &self,
        property_key: impl Display,
        body: &IssueFilterForBulkPropertyDelete,
    ) -> Call<()> {
        self.0
            .call(
                Method::DELETE,
                "/rest/api/3/issue/properties/{propertyKey}",
                &[&property_key],
            )
            .json(body)
    }

    /// Bulk set issue property: `PUT /rest/api/3/issue/properties/{propertyKey}`.
    ///
    /// Scopes: `write:jira-work`; or granular: `read:jira-expressions:jira`, `write:issue.property:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-properties/#api-rest-api-3-issue-properties-propertykey-put)
    pub fn bulk_set(
        &self,
        property_key: impl Display,
        body: &BulkIssuePropertyUpdateRequest,
    ) -> Call<()> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/issue/properties/{propertyKey}",
                &[&property_key],
            )
            .json(body)
    }

    /// Get issue property keys: `GET /rest/api/3/issue/{issueIdOrKey}/properties`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue.property:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-properties/#api-rest-api-3-issue-issueidorkey-properties-get)
    pub fn keys(&self, issue_id_or_key: impl Display) -> Call<PropertyKeys> {
        self.0.call(
            Method::GET,
            "/rest/api/3/issue/{issueIdOrKey}/properties",
            &[&issue_id_or_key],
        )
    }

    /// Delete issue property: `DELETE /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}`.
    ///
    /// Scopes: `write:jira-work`; or granular: `delete:issue.property:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-properties/#api-rest-api-3-issue-issueidorkey-properties-propertykey-delete)
    pub fn delete(&self, issue_id_or_key: impl Display, property_key: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}",
            &[&issue_id_or_key, &property_key],
        )
    }

    /// Get issue property: `GET /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue.property:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-properties/#api-rest-api-3-issue-issueidorkey-properties-propertykey-get)
    pub fn get(
        &self,
        issue_id_or_key: impl Display,
        property_key: impl Display,
    ) -> Call<EntityProperty> {
        self.0.call(
            Method::GET,
            "/rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}",
            &[&issue_id_or_key, &property_key],
        )
    }

    /// Set issue property: `PUT /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}`.
    ///
    /// Scopes: `write:jira-work`; or granular: `write:issue.property:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-properties/#api-rest-api-3-issue-issueidorkey-properties-propertykey-put)
    pub fn set(
        &self,
        issue_id_or_key: impl Display,
        property_key: impl Display,
        body: &Value,
    ) -> Call<Value> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}",
                &[&issue_id_or_key, &property_key],
            )
            .json(body)
    }
}

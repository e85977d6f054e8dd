//! Calls of the group "Issue type properties": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;

use crate::Jira;
use http::Method;
use serde_json::Value;
use threelo_rest::typed::Call;

use crate::common::{EntityProperty, PropertyKeys};

/// Calls of the group "Issue type properties".
#[derive(Debug, Clone, Copy)]
pub struct IssueTypeProperties<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Issue type properties".
    pub fn issue_type_properties(&self) -> IssueTypeProperties<'_> {
        IssueTypeProperties(self)
    }
}

impl IssueTypeProperties<'_> {
    /// Get issue type property keys: `GET /rest/api/3/issuetype/{issueTypeId}/properties`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue-type.property:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-properties/#api-rest-api-3-issuetype-issuetypeid-properties-get)
    pub fn keys(&self, issue_type_id: impl Display) -> Call<PropertyKeys> {
        self.0.call(
            Method::GET,
            "/rest/api/3/issuetype/{issueTypeId}/properties",
            &[&issue_type_id],
        )
    }

    /// Delete issue type property: `DELETE /rest/api/3/issuetype/{issueTypeId}/properties/{propertyKey}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `delete:issue-type.property:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-properties/#api-rest-api-3-issuetype-issuetypeid-properties-propertykey-delete)
    pub fn delete(&self, issue_type_id: impl Display, property_key: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/issuetype/{issueTypeId}/properties/{propertyKey}",
            &[&issue_type_id, &property_key],
        )
    }

    /// Get issue type property: `GET /rest/api/3/issuetype/{issueTypeId}/properties/{propertyKey}`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue-type.property:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-properties/#api-rest-api-3-issuetype-issuetypeid-properties-propertykey-get)
    pub fn get(
        &self,
        issue_type_id: impl Display,
        property_key: impl Display,
    ) -> Call<EntityProperty> {
        self.0.call(
            Method::GET,
            "/rest/api/3/issuetype/{issueTypeId}/properties/{propertyKey}",
            &[&issue_type_id, &property_key],
        )
    }

    /// Set issue type property: `PUT /rest/api/3/issuetype/{issueTypeId}/properties/{propertyKey}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:issue-type.property:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-properties/#api-rest-api-3-issuetype-issuetypeid-properties-propertykey-put)
    pub fn set(
        &self,
        issue_type_id: impl Display,
        property_key: impl Display,
        body: &Value,
    ) -> Call<Value> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/issuetype/{issueTypeId}/properties/{propertyKey}",
                &[&issue_type_id, &property_key],
            )
            .json(body)
    }
}

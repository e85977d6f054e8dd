//! Calls of the group "Issue worklog properties": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;

use crate::Jira;
use http::Method;
use serde_json::Value;
use threelo_rest::typed::Call;

use crate::common::{EntityProperty, PropertyKeys};

/// Calls of the group "Issue worklog properties".
#[derive(Debug, Clone, Copy)]
pub struct WorklogProperties<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Issue worklog properties".
    pub fn worklog_properties(&self) -> WorklogProperties<'_> {
        WorklogProperties(self)
    }
}

impl WorklogProperties<'_> {
    /// Get worklog property keys: `GET /rest/api/3/issue/{issueIdOrKey}/worklog/{worklogId}/properties`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue-worklog.property:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-worklog-properties/#api-rest-api-3-issue-issueidorkey-worklog-worklogid-properties-get)
    pub fn keys(
        &self,
        issue_id_or_key: impl Display,
        worklog_id: impl Display,
    ) -> Call<PropertyKeys> {
        self.0.call(
            Method::GET,
            "/rest/api/3/issue/{issueIdOrKey}/worklog/{worklogId}/properties",
            &[&issue_id_or_key, &worklog_id],
        )
    }

    /// Delete worklog property: `DELETE /rest/api/3/issue/{issueIdOrKey}/worklog/{worklogId}/properties/{propertyKey}`.
    ///
    /// Scopes: `write:jira-work`; or granular: `delete:issue-worklog.property:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-worklog-properties/#api-rest-api-3-issue-issueidorkey-worklog-worklogid-properties-propertykey-delete)
    pub fn delete(
        &self,
        issue_id_or_key: impl Display,
        worklog_id: impl Display,
        property_key: impl Display,
    ) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/issue/{issueIdOrKey}/worklog/{worklogId}/properties/{propertyKey}",
            &[&issue_id_or_key, &worklog_id, &property_key],
        )
    }

    /// Get worklog property: `GET /rest/api/3/issue/{issueIdOrKey}/worklog/{worklogId}/properties/{propertyKey}`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue-worklog.property:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-worklog-properties/#api-rest-api-3-issue-issueidorkey-worklog-worklogid-properties-propertykey-get)
    pub fn get(
        &self,
        issue_id_or_key: impl Display,
        worklog_id: impl Display,
        property_key: impl Display,
    ) -> Call<EntityProperty> {
        self.0.call(
            Method::GET,
            "/rest/api/3/issue/{issueIdOrKey}/worklog/{worklogId}/properties/{propertyKey}",
            &[&issue_id_or_key, &worklog_id, &property_key],
        )
    }

    /// Set worklog property: `PUT /rest/api/3/issue/{issueIdOrKey}/worklog/{worklogId}/properties/{propertyKey}`.
    ///
    /// Scopes: `write:jira-work`; or granular: `write:issue-worklog.property:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-worklog-properties/#api-rest-api-3-issue-issueidorkey-worklog-worklogid-properties-propertykey-put)
    pub fn set(
        &self,
        issue_id_or_key: impl Display,
        worklog_id: impl Display,
        property_key: impl Display,
        body: &Value,
    ) -> Call<Value> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/issue/{issueIdOrKey}/worklog/{worklogId}/properties/{propertyKey}",
                &[&issue_id_or_key, &worklog_id, &property_key],
            )
            .json(body)
    }
}

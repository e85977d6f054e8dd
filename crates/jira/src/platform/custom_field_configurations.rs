//! Calls of the group "Issue custom field configuration (apps)": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use serde_json::Value;
use threelo_rest::Page;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "Issue custom field configuration (apps)".
#[derive(Debug, Clone, Copy)]
pub struct CustomFieldConfigurationsCalls<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Issue custom field configuration (apps)".
    pub fn custom_field_configurations(&self) -> CustomFieldConfigurationsCalls<'_> {
        CustomFieldConfigurationsCalls(self)
    }
}

impl CustomFieldConfigurationsCalls<'_> {
    /// Get custom fields configurations: `POST /rest/api/3/app/field/context/configuration/list`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:custom-field-contextual-configuration:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-configuration-apps/#api-rest-api-3-app-field-context-configuration-list-post)
    pub fn get_custom_fields_configurations(
        &self,
        body: &ConfigurationsListParameters,
    ) -> GetCustomFieldsConfigurations {
        GetCustomFieldsConfigurations(
            self.0
                .call(
                    Method::POST,
                    "/rest/api/3/app/field/context/configuration/list",
                    &[],
                )
                .json(body),
        )
    }

    /// Get custom field configuration: `GET /rest/api/3/app/field/{fieldIdOrKey}/context/configuration`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:custom-field-contextual-configuration:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-configuration-apps/#api-rest-api-3-app-field-fieldidorkey-context-configuration-get)
    pub fn list(&self, field_id_or_key: impl Display) -> GetCustomFieldConfiguration {
        GetCustomFieldConfiguration(self.0.call(
            Method::GET,
            "/rest/api/3/app/field/{fieldIdOrKey}/context/configuration",
            &[&field_id_or_key],
        ))
    }

    /// Update custom field configuration: `PUT /rest/api/3/app/field/{fieldIdOrKey}/context/configuration`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:custom-field-contextual-configuration:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-configuration-apps/#api-rest-api-3-app-field-fieldidorkey-context-configuration-put)
    pub fn update(
        &self,
        field_id_or_key: impl Display,
        body: &CustomFieldConfigurations,
    ) -> Call<Value> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/app/field/{fieldIdOrKey}/context/configuration",
                &[&field_id_or_key],
            )
            .json(body)
    }
}

/// The call `POST /rest/api/3/app/field/context/configuration/list` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCustomFieldsConfigurations(Call<Page<BulkContextualConfiguration>>);

impl GetCustomFieldsConfigurations {
    /// Sets `id`.
    pub fn id(self, id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("id", id))
    }

    /// Sets `fieldContextId`.
    pub fn field_context_id(
        self,
        field_context_id: impl IntoIterator<Item = impl Display>,
    ) -> Self {
        Self(self.0.query_each("fieldContextId", field_context_id))
    }

    /// Sets `issueId`.
    pub fn issue_id(self, issue_id: i64) -> Self {
        Self(self.0.query("issueId", &issue_id))
    }

    /// Sets `projectKeyOrId`.
    pub fn project_key_or_id(self, project_key_or_id: impl Display) -> Self {
        Self(self.0.query("projectKeyOrId", &project_key_or_id))
    }

    /// Sets `issueTypeId`.
    pub fn issue_type_id(self, issue_type_id: impl Display) -> Self {
        Self(self.0.query("issueTypeId", &issue_type_id))
    }

    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `100` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }
}

impl Deref for GetCustomFieldsConfigurations {
    type Target = Call<Page<BulkContextualConfiguration>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/app/field/{fieldIdOrKey}/context/configuration` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCustomFieldConfiguration(Call<Page<ContextualConfiguration>>);

impl GetCustomFieldConfiguration {
    /// Sets `id`.
    pub fn id(self, id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("id", id))
    }

    /// Sets `fieldContextId`.
    pub fn field_context_id(
        self,
        field_context_id: impl IntoIterator<Item = impl Display>,
    ) -> Self {
        Self(self.0.query_each("fieldContextId", field_context_id))
    }

    /// Sets `issueId`.
    pub fn issue_id(self, issue_id: i64) -> Self {
        Self(self.0.query("issueId", &issue_id))
    }

    /// Sets `projectKeyOrId`.
    pub fn project_key_or_id(self, project_key_or_id: impl Display) -> Self {
        Self(self.0.query("projectKeyOrId", &project_key_or_id))
    }

    /// Sets `issueTypeId`.
    pub fn issue_type_id(self, issue_type_id: impl Display) -> Self {
        Self(self.0.query("issueTypeId", &issue_type_id))
    }

    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `100` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }
}

impl Deref for GetCustomFieldConfiguration {
    type Target = Call<Page<ContextualConfiguration>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

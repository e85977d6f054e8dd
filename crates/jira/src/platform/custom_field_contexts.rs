//! Calls of the group "Issue custom field contexts": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

use crate::platform::common::IssueTypeIds;

mod models;
mod models2;
mod models3;

pub use self::models::*;
pub use self::models2::*;
pub use self::models3::*;

/// Calls of the group "Issue custom field contexts".
#[derive(Debug, Clone, Copy)]
pub struct CustomFieldContexts<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Issue custom field contexts".
    pub fn custom_field_contexts(&self) -> CustomFieldContexts<'_> {
        CustomFieldContexts(self)
    }
}

impl CustomFieldContexts<'_> {
    /// Get contexts for field: `GET /rest/api/3/field/{fieldId}/context`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:field:jira`,
    /// `read:custom-field-contextual-configuration:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-contexts/#api-rest-api-3-field-fieldid-context-get)
    pub fn get_for(&self, field_id: impl Display) -> GetContextsForField {
        GetContextsForField(self.0.call(
            Method::GET,
            "/rest/api/3/field/{fieldId}/context",
            &[&field_id],
        ))
    }

    /// Create custom field context: `POST /rest/api/3/field/{fieldId}/context`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:field:jira`, `write:field:jira`,
    /// `read:custom-field-contextual-configuration:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-contexts/#api-rest-api-3-field-fieldid-context-post)
    pub fn create(
        &self,
        field_id: impl Display,
        body: &CreateCustomFieldContext,
    ) -> Call<CreateCustomFieldContext> {
        self.0
            .call(
                Method::POST,
                "/rest/api/3/field/{fieldId}/context",
                &[&field_id],
            )
            .json(body)
    }

    /// Get default values: `GET /rest/api/3/field/{fieldId}/context/defaultValue`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:field.default-value:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-contexts/#api-rest-api-3-field-fieldid-context-defaultvalue-get)
    #[deprecated = "Atlassian has announced its removal"]
    pub fn default_values(&self, field_id: impl Display) -> GetDefaultValues {
        GetDefaultValues(self.0.call(
            Method::GET,
            "/rest/api/3/field/{fieldId}/context/defaultValue",
            &[&field_id],
        ))
    }

    /// Set default values: `PUT /rest/api/3/field/{fieldId}/context/defaultValue`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:field.default-value:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-contexts/#api-rest-api-3-field-fieldid-context-defaultvalue-put)
    #[deprecated = "Atlassian has announced its removal"]
    pub fn set_default_values(
        &self,
        field_id: impl Display,
        body: &CustomFieldContextDefaultValueUpdate,
    ) -> Call<()> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/field/{fieldId}/context/defaultValue",
                &[&field_id],
            )
            .json(body)
    }

    /// Get context default values: `GET /rest/api/3/field/{fieldId}/context/defaultValues`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:field.default-value:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-contexts/#api-rest-api-3-field-fieldid-context-defaultvalues-get)
    pub fn get_context_default_values(&self, field_id: impl Display) -> GetContextDefaultValues {
        GetContextDefaultValues(self.0.call(
            Method::GET,
            "/rest/api/3/field/{fieldId}/context/defaultValues",
            &[&field_id],
        ))
    }

    /// Get issue type mappings for contexts: `GET /rest/api/3/field/{fieldId}/context/issuetypemapping`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:field:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-contexts/#api-rest-api-3-field-fieldid-context-issuetypemapping-get)
    pub fn type_mappings_for(&self, field_id: impl Display) -> GetIssueTypeMappingsForContexts {
        GetIssueTypeMappingsForContexts(self.0.call(
            Method::GET,
            "/rest/api/3/field/{fieldId}/context/issuetypemapping",
            &[&field_id],
        ))
    }

    /// Get custom field contexts for projects and issue types: `POST /rest/api/3/field/{fieldId}/context/mapping`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:field:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-contexts/#api-rest-api-3-field-fieldid-context-mapping-post)
    pub fn get_for_projects_and_types(
        &self,
        field_id: impl Display,
        body: &ProjectIssueTypeMappings,
    ) -> GetCustomFieldContextsForProjectsAndIssueTypes {
        GetCustomFieldContextsForProjectsAndIssueTypes(
            self.0
                .call(
                    Method::POST,
                    "/rest/api/3/field/{fieldId}/context/mapping",
                    &[&field_id],
                )
                .json(body),
        )
    }

    /// Get project context mapping: `GET /rest/api/3/field/{fieldId}/context/projectmapping`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:field:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-contexts/#api-rest-api-3-field-fieldid-context-projectmapping-get)
    pub fn project_mapping(&self, field_id: impl Display) -> GetProjectContextMapping {
        GetProjectContextMapping(self.0.call(
            Method::GET,
            "/rest/api/3/field/{fieldId}/context/projectmapping",
            &[&field_id],
        ))
    }

    /// Delete custom field context: `DELETE /rest/api/3/field/{fieldId}/context/{contextId}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `delete:field:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-contexts/#api-rest-api-3-field-fieldid-context-contextid-delete)
    pub fn delete(&self, field_id: impl Display, context_id: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/field/{fieldId}/context/{contextId}",
            &[&field_id, &context_id],
        )
    }

    /// Update custom field context: `PUT /rest/api/3/field/{fieldId}/context/{contextId}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:field:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-contexts/#api-rest-api-3-field-fieldid-context-contextid-put)
    pub fn update(
        &self,
        field_id: impl Display,
        context_id: impl Display,
        body: &CustomFieldContextUpdateDetails,
    ) -> Call<()> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/field/{fieldId}/context/{contextId}",
                &[&field_id, &context_id],
            )
            .json(body)
    }

    /// Add issue types to context: `PUT /rest/api/3/field/{fieldId}/context/{contextId}/issuetype`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:field:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-contexts/#api-rest-api-3-field-fieldid-context-contextid-issuetype-put)
    pub fn add_types_to(
        &self,
        field_id: impl Display,
        context_id: impl Display,
        body: &IssueTypeIds,
    ) -> Call<()> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/field/{fieldId}/context/{contextId}/issuetype",
                &[&field_id, &context_id],
            )
            .json(body)
    }

    /// Remove issue types from context: `POST /rest/api/3/field/{fieldId}/context/{contextId}/issuetype/remove`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:field:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-contexts/#api-rest-api-3-field-fieldid-context-contextid-issuetype-remove-post)
    pub fn remove_types_from(
        &self,
        field_id: impl Display,
        context_id: impl Display,
        body: &IssueTypeIds,
    ) -> Call<()> {
        self.0
            .call(
                Method::POST,
                "/rest/api/3/field/{fieldId}/context/{contextId}/issuetype/remove",
                &[&field_id, &context_id],
            )
            .json(body)
    }

    /// Assign projects to custom field context: `PUT /rest/api/3/field/{fieldId}/context/{contextId}/project`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:field:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-contexts/#api-rest-api-3-field-fieldid-context-contextid-project-put)
    pub fn assign_projects_to(
        &self,
        field_id: impl Display,
        context_id: impl Display,
        body: &ProjectIds,
    ) -> Call<()> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/field/{fieldId}/context/{contextId}/project",
                &[&field_id, &context_id],
            )
            .json(body)
    }

    /// Remove custom field context from projects: `POST /rest/api/3/field/{fieldId}/context/{contextId}/project/remove`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:field:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-contexts/#api-rest-api-3-field-fieldid-context-contextid-project-remove-post)
    pub fn remove_from_projects(
        &self,
        field_id: impl Display,
        context_id: impl Display,
        body: &ProjectIds,
    ) -> Call<()> {
        self.0
            .call(
                Method::POST,
                "/rest/api/3/field/{fieldId}/context/{contextId}/project/remove",
                &[&field_id, &context_id],
            )
            .json(body)
    }
}

/// The call `GET /rest/api/3/field/{fieldId}/context` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetContextsForField(Call<Page<CustomFieldContext>>);

impl GetContextsForField {
    /// Sets `isAnyIssueType`.
    pub fn is_any_issue_type(self, is_any_issue_type: bool) -> Self {
        Self(self.0.query("isAnyIssueType", &is_any_issue_type))
    }

    /// Sets `isGlobalContext`.
    pub fn is_global_context(self, is_global_context: bool) -> Self {
        Self(self.0.query("isGlobalContext", &is_global_context))
    }

    /// Sets `contextId`.
    pub fn context_id(self, context_id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("contextId", context_id))
    }

    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }
}

impl Deref for GetContextsForField {
    type Target = Call<Page<CustomFieldContext>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/field/{fieldId}/context/defaultValue` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetDefaultValues(Call<Page<CustomFieldContextDefaultValue>>);

impl GetDefaultValues {
    /// Sets `contextId`.
    pub fn context_id(self, context_id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("contextId", context_id))
    }

    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }
}

impl Deref for GetDefaultValues {
    type Target = Call<Page<CustomFieldContextDefaultValue>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/field/{fieldId}/context/defaultValues` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetContextDefaultValues(Call<Page<ContextDefaultValues>>);

impl GetContextDefaultValues {
    /// Sets `contextId`.
    pub fn context_id(self, context_id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("contextId", context_id))
    }

    /// Sets `issueTypeId`.
    pub fn issue_type_id(self, issue_type_id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("issueTypeId", issue_type_id))
    }

    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }
}

impl Deref for GetContextDefaultValues {
    type Target = Call<Page<ContextDefaultValues>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/field/{fieldId}/context/issuetypemapping` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetIssueTypeMappingsForContexts(Call<Page<IssueTypeToContextMapping>>);

impl GetIssueTypeMappingsForContexts {
    /// Sets `contextId`.
    pub fn context_id(self, context_id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("contextId", context_id))
    }

    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }
}

impl Deref for GetIssueTypeMappingsForContexts {
    type Target = Call<Page<IssueTypeToContextMapping>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `POST /rest/api/3/field/{fieldId}/context/mapping` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCustomFieldContextsForProjectsAndIssueTypes(
    Call<Page<ContextForProjectAndIssueType>>,
);

impl GetCustomFieldContextsForProjectsAndIssueTypes {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }
}

impl Deref for GetCustomFieldContextsForProjectsAndIssueTypes {
    type Target = Call<Page<ContextForProjectAndIssueType>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/field/{fieldId}/context/projectmapping` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetProjectContextMapping(Call<Page<CustomFieldContextProjectMapping>>);

impl GetProjectContextMapping {
    /// Sets `contextId`.
    pub fn context_id(self, context_id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("contextId", context_id))
    }

    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }
}

impl Deref for GetProjectContextMapping {
    type Target = Call<Page<CustomFieldContextProjectMapping>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

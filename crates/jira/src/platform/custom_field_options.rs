//! Calls of the group "Issue custom field options": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

use crate::platform::common::TaskProgressBeanRemoveOptionFromIssuesResult;

mod models;

pub use self::models::*;

/// Calls of the group "Issue custom field options".
#[derive(Debug, Clone, Copy)]
pub struct CustomFieldOptions<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Issue custom field options".
    pub fn custom_field_options(&self) -> CustomFieldOptions<'_> {
        CustomFieldOptions(self)
    }
}

impl CustomFieldOptions<'_> {
    /// Get custom field option: `GET /rest/api/3/customFieldOption/{id}`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:field:jira`, `read:field.option:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-options/#api-rest-api-3-customfieldoption-id-get)
    pub fn get(&self, id: impl Display) -> Call<CustomFieldOption> {
        self.0
            .call(Method::GET, "/rest/api/3/customFieldOption/{id}", &[&id])
    }

    /// Get options for context: `GET /rest/api/3/field/{fieldId}/context/{contextId}/option`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:field.option:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-options/#api-rest-api-3-field-fieldid-context-contextid-option-get)
    pub fn get_for_context(
        &self,
        field_id: impl Display,
        context_id: impl Display,
    ) -> GetOptionsForContext {
        GetOptionsForContext(self.0.call(
            Method::GET,
            "/rest/api/3/field/{fieldId}/context/{contextId}/option",
            &[&field_id, &context_id],
        ))
    }

    /// Create custom field option: `POST /rest/api/3/field/{fieldId}/context/{contextId}/option`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:field.option:jira`,
    /// `write:field.option:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-options/#api-rest-api-3-field-fieldid-context-contextid-option-post)
    pub fn create(
        &self,
        field_id: impl Display,
        context_id: impl Display,
        body: &BulkCustomFieldOptionCreateRequest,
    ) -> Call<CustomFieldCreatedContextOptionsList> {
        self.0
            .call(
                Method::POST,
                "/rest/api/3/field/{fieldId}/context/{contextId}/option",
                &[&field_id, &context_id],
            )
            .json(body)
    }

    /// Update custom field option: `PUT /rest/api/3/field/{fieldId}/context/{contextId}/option`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:field.option:jira`,
    /// `write:field.option:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-options/#api-rest-api-3-field-fieldid-context-contextid-option-put)
    pub fn update(
        &self,
        field_id: impl Display,
        context_id: impl Display,
        body: &BulkCustomFieldOptionUpdateRequest,
    ) -> Call<CustomFieldUpdatedContextOptionsList> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/field/{fieldId}/context/{contextId}/option",
                &[&field_id, &context_id],
            )
            .json(body)
    }

    /// Reorder custom field options: `PUT /rest/api/3/field/{fieldId}/context/{contextId}/option/move`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:field.option:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-options/#api-rest-api-3-field-fieldid-context-contextid-option-move-put)
    pub fn reorder(
        &self,
        field_id: impl Display,
        context_id: impl Display,
        body: &OrderOfCustomFieldOptions,
    ) -> Call<()> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/field/{fieldId}/context/{contextId}/option/move",
                &[&field_id, &context_id],
            )
            .json(body)
    }

    /// Delete custom field option: `DELETE /rest/api/3/field/{fieldId}/context/{contextId}/option/{optionId}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `delete:field.option:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-options/#api-rest-api-3-field-fieldid-context-contextid-option-optionid-delete)
    pub fn delete(
        &self,
        field_id: impl Display,
        context_id: impl Display,
        option_id: impl Display,
    ) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/field/{fieldId}/context/{contextId}/option/{optionId}",
            &[&field_id, &context_id, &option_id],
        )
    }

    /// Replace custom field option: `DELETE /rest/api/3/field/{fieldId}/context/{contextId}/option/{optionId}/issue`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:field.option:jira`,
    /// `write:field.option:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-options/#api-rest-api-3-field-fieldid-context-contextid-option-optionid-issue-delete)
    pub fn replace(
        &self,
        field_id: impl Display,
        context_id: impl Display,
        option_id: impl Display,
    ) -> ReplaceCustomFieldOption {
        ReplaceCustomFieldOption(self.0.call(
            Method::DELETE,
            "/rest/api/3/field/{fieldId}/context/{contextId}/option/{optionId}/issue",
            &[&field_id, &context_id, &option_id],
        ))
    }
}

/// The call `GET /rest/api/3/field/{fieldId}/context/{contextId}/option` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetOptionsForContext(Call<Page<CustomFieldContextOption>>);

impl GetOptionsForContext {
    /// Sets `optionId`.
    pub fn option_id(self, option_id: i64) -> Self {
        Self(self.0.query("optionId", &option_id))
    }

    /// Sets `onlyOptions`; `false` by default.
    pub fn only_options(self, only_options: bool) -> Self {
        Self(self.0.query("onlyOptions", &only_options))
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

impl Deref for GetOptionsForContext {
    type Target = Call<Page<CustomFieldContextOption>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `DELETE /rest/api/3/field/{fieldId}/context/{contextId}/option/{optionId}/issue` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ReplaceCustomFieldOption(Call<TaskProgressBeanRemoveOptionFromIssuesResult>);

impl ReplaceCustomFieldOption {
    /// Sets `replaceWith`.
    pub fn replace_with(self, replace_with: i64) -> Self {
        Self(self.0.query("replaceWith", &replace_with))
    }

    /// Sets `jql`.
    pub fn jql(self, jql: impl Display) -> Self {
        Self(self.0.query("jql", &jql))
    }
}

impl Deref for ReplaceCustomFieldOption {
    type Target = Call<TaskProgressBeanRemoveOptionFromIssuesResult>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

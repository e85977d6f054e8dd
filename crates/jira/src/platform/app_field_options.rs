//! Calls of the group "Issue custom field options (apps)": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

use crate::platform::common::TaskProgressBeanRemoveOptionFromIssuesResult;

mod models;

pub use self::models::*;

/// Calls of the group "Issue custom field options (apps)".
#[derive(Debug, Clone, Copy)]
pub struct AppFieldOptions<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Issue custom field options (apps)".
    pub fn app_field_options(&self) -> AppFieldOptions<'_> {
        AppFieldOptions(self)
    }
}

impl AppFieldOptions<'_> {
    /// Get all issue field options: `GET /rest/api/3/field/{fieldKey}/option`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:field.option:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-options-apps/#api-rest-api-3-field-fieldkey-option-get)
    pub fn list(&self, field_key: impl Display) -> GetAllIssueFieldOptions {
        GetAllIssueFieldOptions(self.0.call(
            Method::GET,
            "/rest/api/3/field/{fieldKey}/option",
            &[&field_key],
        ))
    }

    /// Create issue field option: `POST /rest/api/3/field/{fieldKey}/option`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:field.option:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-options-apps/#api-rest-api-3-field-fieldkey-option-post)
    pub fn create(
        &self,
        field_key: impl Display,
        body: &IssueFieldOptionCreate,
    ) -> Call<IssueFieldOption> {
        self.0
            .call(
                Method::POST,
                "/rest/api/3/field/{fieldKey}/option",
                &[&field_key],
            )
            .json(body)
    }

    /// Get selectable issue field options: `GET /rest/api/3/field/{fieldKey}/option/suggestions/edit`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:field.option:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-options-apps/#api-rest-api-3-field-fieldkey-option-suggestions-edit-get)
    pub fn selectable(&self, field_key: impl Display) -> GetSelectableIssueFieldOptions {
        GetSelectableIssueFieldOptions(self.0.call(
            Method::GET,
            "/rest/api/3/field/{fieldKey}/option/suggestions/edit",
            &[&field_key],
        ))
    }

    /// Get visible issue field options: `GET /rest/api/3/field/{fieldKey}/option/suggestions/search`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:field.option:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-options-apps/#api-rest-api-3-field-fieldkey-option-suggestions-search-get)
    pub fn visible(&self, field_key: impl Display) -> GetVisibleIssueFieldOptions {
        GetVisibleIssueFieldOptions(self.0.call(
            Method::GET,
            "/rest/api/3/field/{fieldKey}/option/suggestions/search",
            &[&field_key],
        ))
    }

    /// Delete issue field option: `DELETE /rest/api/3/field/{fieldKey}/option/{optionId}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `delete:field.option:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-options-apps/#api-rest-api-3-field-fieldkey-option-optionid-delete)
    pub fn delete(&self, field_key: impl Display, option_id: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/field/{fieldKey}/option/{optionId}",
            &[&field_key, &option_id],
        )
    }

    /// Get issue field option: `GET /rest/api/3/field/{fieldKey}/option/{optionId}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:field.option:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-options-apps/#api-rest-api-3-field-fieldkey-option-optionid-get)
    pub fn get(&self, field_key: impl Display, option_id: impl Display) -> Call<IssueFieldOption> {
        self.0.call(
            Method::GET,
            "/rest/api/3/field/{fieldKey}/option/{optionId}",
            &[&field_key, &option_id],
        )
    }

    /// Update issue field option: `PUT /rest/api/3/field/{fieldKey}/option/{optionId}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:field.option:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-options-apps/#api-rest-api-3-field-fieldkey-option-optionid-put)
    pub fn update(
        &self,
        field_key: impl Display,
        option_id: impl Display,
        body: &IssueFieldOption,
    ) -> Call<IssueFieldOption> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/field/{fieldKey}/option/{optionId}",
                &[&field_key, &option_id],
            )
            .json(body)
    }

    /// Replace issue field option: `DELETE /rest/api/3/field/{fieldKey}/option/{optionId}/issue`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:field.option:jira`,
    /// `delete:field.option:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-options-apps/#api-rest-api-3-field-fieldkey-option-optionid-issue-delete)
    pub fn replace(
        &self,
        field_key: impl Display,
        option_id: impl Display,
    ) -> ReplaceIssueFieldOption {
        ReplaceIssueFieldOption(self.0.call(
            Method::DELETE,
            "/rest/api/3/field/{fieldKey}/option/{optionId}/issue",
            &[&field_key, &option_id],
        ))
    }
}

/// The call `GET /rest/api/3/field/{fieldKey}/option` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAllIssueFieldOptions(Call<Page<IssueFieldOption>>);

impl GetAllIssueFieldOptions {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }
}

impl Deref for GetAllIssueFieldOptions {
    type Target = Call<Page<IssueFieldOption>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/field/{fieldKey}/option/suggestions/edit` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetSelectableIssueFieldOptions(Call<Page<IssueFieldOption>>);

impl GetSelectableIssueFieldOptions {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `projectId`.
    pub fn project_id(self, project_id: i64) -> Self {
        Self(self.0.query("projectId", &project_id))
    }
}

impl Deref for GetSelectableIssueFieldOptions {
    type Target = Call<Page<IssueFieldOption>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/field/{fieldKey}/option/suggestions/search` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetVisibleIssueFieldOptions(Call<Page<IssueFieldOption>>);

impl GetVisibleIssueFieldOptions {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `projectId`.
    pub fn project_id(self, project_id: i64) -> Self {
        Self(self.0.query("projectId", &project_id))
    }
}

impl Deref for GetVisibleIssueFieldOptions {
    type Target = Call<Page<IssueFieldOption>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `DELETE /rest/api/3/field/{fieldKey}/option/{optionId}/issue` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ReplaceIssueFieldOption(Call<TaskProgressBeanRemoveOptionFromIssuesResult>);

impl ReplaceIssueFieldOption {
    /// Sets `replaceWith`.
    pub fn replace_with(self, replace_with: i64) -> Self {
        Self(self.0.query("replaceWith", &replace_with))
    }

    /// Sets `jql`.
    pub fn jql(self, jql: impl Display) -> Self {
        Self(self.0.query("jql", &jql))
    }

    /// Sets `overrideScreenSecurity`; `false` by default.
    pub fn override_screen_security(self, override_screen_security: bool) -> Self {
        Self(
            self.0
                .query("overrideScreenSecurity", &override_screen_security),
        )
    }

    /// Sets `overrideEditableFlag`; `false` by default.
    pub fn override_editable_flag(self, override_editable_flag: bool) -> Self {
        Self(
            self.0
                .query("overrideEditableFlag", &override_editable_flag),
        )
    }
}

impl Deref for ReplaceIssueFieldOption {
    type Target = Call<TaskProgressBeanRemoveOptionFromIssuesResult>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

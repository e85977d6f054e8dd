//! Calls of the group "Issue custom field values (apps)": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "Issue custom field values (apps)".
#[derive(Debug, Clone, Copy)]
pub struct AppFieldValues<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Issue custom field values (apps)".
    pub fn app_field_values(&self) -> AppFieldValues<'_> {
        AppFieldValues(self)
    }
}

impl AppFieldValues<'_> {
    /// Update multiple custom field values: `POST /rest/api/3/app/field/value`.
    ///
    /// Granular scopes: `write:app-data:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-values-apps/#api-rest-api-3-app-field-value-post)
    pub fn update_multiple(
        &self,
        body: &MultipleCustomFieldValuesUpdateDetails,
    ) -> UpdateMultipleCustomFieldValues {
        UpdateMultipleCustomFieldValues(
            self.0
                .call(Method::POST, "/rest/api/3/app/field/value", &[])
                .json(body),
        )
    }

    /// Update custom field value: `PUT /rest/api/3/app/field/{fieldIdOrKey}/value`.
    ///
    /// Granular scopes: `write:app-data:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-values-apps/#api-rest-api-3-app-field-fieldidorkey-value-put)
    pub fn update(
        &self,
        field_id_or_key: impl Display,
        body: &CustomFieldValueUpdateDetails,
    ) -> UpdateCustomFieldValue {
        UpdateCustomFieldValue(
            self.0
                .call(
                    Method::PUT,
                    "/rest/api/3/app/field/{fieldIdOrKey}/value",
                    &[&field_id_or_key],
                )
                .json(body),
        )
    }
}

/// The call `POST /rest/api/3/app/field/value` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateMultipleCustomFieldValues(Call<()>);

impl UpdateMultipleCustomFieldValues {
    /// Sets `generateChangelog`; `true` by default.
    pub fn generate_changelog(self, generate_changelog: bool) -> Self {
        Self(self.0.query("generateChangelog", &generate_changelog))
    }

    /// Sets `generateAppEvents`; `true` by default.
    pub fn generate_app_events(self, generate_app_events: bool) -> Self {
        Self(self.0.query("generateAppEvents", &generate_app_events))
    }
}

impl Deref for UpdateMultipleCustomFieldValues {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `PUT /rest/api/3/app/field/{fieldIdOrKey}/value` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateCustomFieldValue(Call<()>);

impl UpdateCustomFieldValue {
    /// Sets `generateChangelog`; `true` by default.
    pub fn generate_changelog(self, generate_changelog: bool) -> Self {
        Self(self.0.query("generateChangelog", &generate_changelog))
    }

    /// Sets `generateAppEvents`; `true` by default.
    pub fn generate_app_events(self, generate_app_events: bool) -> Self {
        Self(self.0.query("generateAppEvents", &generate_app_events))
    }
}

impl Deref for UpdateCustomFieldValue {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

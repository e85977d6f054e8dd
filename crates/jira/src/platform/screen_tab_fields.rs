//! Calls of the group "Screen tab fields": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

use crate::platform::common::ScreenableField;

mod models;

pub use self::models::*;

/// Calls of the group "Screen tab fields".
#[derive(Debug, Clone, Copy)]
pub struct ScreenTabFields<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Screen tab fields".
    pub fn screen_tab_fields(&self) -> ScreenTabFields<'_> {
        ScreenTabFields(self)
    }
}

impl ScreenTabFields<'_> {
    /// Get all screen tab fields: `GET /rest/api/3/screens/{screenId}/tabs/{tabId}/fields`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `read:screenable-field:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screen-tab-fields/#api-rest-api-3-screens-screenid-tabs-tabid-fields-get)
    pub fn list(&self, screen_id: impl Display, tab_id: impl Display) -> GetAllScreenTabFields {
        GetAllScreenTabFields(self.0.call(
            Method::GET,
            "/rest/api/3/screens/{screenId}/tabs/{tabId}/fields",
            &[&screen_id, &tab_id],
        ))
    }

    /// Add screen tab field: `POST /rest/api/3/screens/{screenId}/tabs/{tabId}/fields`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `read:screenable-field:jira`,
    /// `write:screenable-field:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screen-tab-fields/#api-rest-api-3-screens-screenid-tabs-tabid-fields-post)
    pub fn add(
        &self,
        screen_id: impl Display,
        tab_id: impl Display,
        body: &AddField,
    ) -> AddScreenTabField {
        AddScreenTabField(
            self.0
                .call(
                    Method::POST,
                    "/rest/api/3/screens/{screenId}/tabs/{tabId}/fields",
                    &[&screen_id, &tab_id],
                )
                .json(body),
        )
    }

    /// Remove screen tab field: `DELETE /rest/api/3/screens/{screenId}/tabs/{tabId}/fields/{id}`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `delete:screenable-field:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screen-tab-fields/#api-rest-api-3-screens-screenid-tabs-tabid-fields-id-delete)
    pub fn remove(
        &self,
        screen_id: impl Display,
        tab_id: impl Display,
        id: impl Display,
    ) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/screens/{screenId}/tabs/{tabId}/fields/{id}",
            &[&screen_id, &tab_id, &id],
        )
    }

    /// Move screen tab field: `POST /rest/api/3/screens/{screenId}/tabs/{tabId}/fields/{id}/move`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `write:screenable-field:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screen-tab-fields/#api-rest-api-3-screens-screenid-tabs-tabid-fields-id-move-post)
    pub fn r#move(
        &self,
        screen_id: impl Display,
        tab_id: impl Display,
        id: impl Display,
        body: &MoveField,
    ) -> Call<()> {
        self.0
            .call(
                Method::POST,
                "/rest/api/3/screens/{screenId}/tabs/{tabId}/fields/{id}/move",
                &[&screen_id, &tab_id, &id],
            )
            .json(body)
    }
}

/// The call `GET /rest/api/3/screens/{screenId}/tabs/{tabId}/fields` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAllScreenTabFields(Call<Vec<ScreenableField>>);

impl GetAllScreenTabFields {
    /// Sets `projectKey`.
    pub fn project_key(self, project_key: impl Display) -> Self {
        Self(self.0.query("projectKey", &project_key))
    }
}

impl Deref for GetAllScreenTabFields {
    type Target = Call<Vec<ScreenableField>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `POST /rest/api/3/screens/{screenId}/tabs/{tabId}/fields` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct AddScreenTabField(Call<ScreenableField>);

impl AddScreenTabField {
    /// Sets `skipFieldAssociation`; `false` by default.
    pub fn skip_field_association(self, skip_field_association: bool) -> Self {
        Self(
            self.0
                .query("skipFieldAssociation", &skip_field_association),
        )
    }
}

impl Deref for AddScreenTabField {
    type Target = Call<ScreenableField>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

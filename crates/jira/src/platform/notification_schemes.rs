//! Calls of the group "Issue notification schemes": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

use crate::platform::common::NotificationScheme;

mod models;

pub use self::models::*;

/// Calls of the group "Issue notification schemes".
#[derive(Debug, Clone, Copy)]
pub struct NotificationSchemes<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Issue notification schemes".
    pub fn notification_schemes(&self) -> NotificationSchemes<'_> {
        NotificationSchemes(self)
    }
}

impl NotificationSchemes<'_> {
    /// Get notification schemes: `GET /rest/api/3/notificationscheme`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:field:jira`, `read:notification-scheme:jira`,
    /// `read:project:jira`, `read:project-role:jira`, `read:user:jira`, `read:avatar:jira`,
    /// `read:group:jira`, `read:project-category:jira`, `read:field-configuration:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-notification-schemes/#api-rest-api-3-notificationscheme-get)
    pub fn list(&self) -> GetNotificationSchemes {
        GetNotificationSchemes(
            self.0
                .call(Method::GET, "/rest/api/3/notificationscheme", &[]),
        )
    }

    /// Create notification scheme: `POST /rest/api/3/notificationscheme`.
    ///
    /// Scopes: `manage:jira-configuration`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-notification-schemes/#api-rest-api-3-notificationscheme-post)
    pub fn create(&self, body: &CreateNotificationSchemeDetails) -> Call<NotificationSchemeId> {
        self.0
            .call(Method::POST, "/rest/api/3/notificationscheme", &[])
            .json(body)
    }

    /// Get notification scheme to project mappings: `GET /rest/api/3/notificationscheme/project`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:notification-scheme:jira`,
    /// `read:project:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-notification-schemes/#api-rest-api-3-notificationscheme-project-get)
    pub fn to_project_mappings(&self) -> GetNotificationSchemeToProjectMappings {
        GetNotificationSchemeToProjectMappings(self.0.call(
            Method::GET,
            "/rest/api/3/notificationscheme/project",
            &[],
        ))
    }

    /// Get notification scheme: `GET /rest/api/3/notificationscheme/{id}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:field:jira`, `read:notification-scheme:jira`,
    /// `read:project:jira`, `read:project-role:jira`, `read:user:jira`, `read:avatar:jira`,
    /// `read:field-configuration:jira`, `read:group:jira`, `read:project-category:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-notification-schemes/#api-rest-api-3-notificationscheme-id-get)
    pub fn get(&self, id: impl Display) -> GetNotificationScheme {
        GetNotificationScheme(self.0.call(
            Method::GET,
            "/rest/api/3/notificationscheme/{id}",
            &[&id],
        ))
    }

    /// Update notification scheme: `PUT /rest/api/3/notificationscheme/{id}`.
    ///
    /// Scopes: `manage:jira-configuration`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-notification-schemes/#api-rest-api-3-notificationscheme-id-put)
    pub fn update(&self, id: impl Display, body: &UpdateNotificationSchemeDetails) -> Call<()> {
        self.0
            .call(Method::PUT, "/rest/api/3/notificationscheme/{id}", &[&id])
            .json(body)
    }

    /// Add notifications: `PUT /rest/api/3/notificationscheme/{id}/notification`.
    ///
    /// Scopes: `manage:jira-configuration`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-notification-schemes/#api-rest-api-3-notificationscheme-id-notification-put)
    pub fn add(&self, id: impl Display, body: &AddNotificationsDetails) -> Call<()> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/notificationscheme/{id}/notification",
                &[&id],
            )
            .json(body)
    }

    /// Delete notification scheme: `DELETE /rest/api/3/notificationscheme/{notificationSchemeId}`.
    ///
    /// Scopes: `manage:jira-configuration`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-notification-schemes/#api-rest-api-3-notificationscheme-notificationschemeid-delete)
    pub fn delete(&self, notification_scheme_id: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/notificationscheme/{notificationSchemeId}",
            &[&notification_scheme_id],
        )
    }

    /// Remove notification from notification scheme: `DELETE /rest/api/3/notificationscheme/{notificationSchemeId}/notification/{notificationId}`.
    ///
    /// Scopes: `manage:jira-configuration`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-notification-schemes/#api-rest-api-3-notificationscheme-notificationschemeid-notification-notificationid-delete)
    pub fn remove_from(
        &self,
        notification_scheme_id: impl Display,
        notification_id: impl Display,
    ) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/notificationscheme/{notificationSchemeId}/notification/{notificationId}",
            &[&notification_scheme_id, &notification_id],
        )
    }
}

/// The call `GET /rest/api/3/notificationscheme` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetNotificationSchemes(Call<Page<NotificationScheme>>);

impl GetNotificationSchemes {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: impl Display) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: impl Display) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `id`.
    pub fn id(self, id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("id", id))
    }

    /// Sets `projectId`.
    pub fn project_id(self, project_id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("projectId", project_id))
    }

    /// Sets `onlyDefault`; `false` by default.
    pub fn only_default(self, only_default: bool) -> Self {
        Self(self.0.query("onlyDefault", &only_default))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for GetNotificationSchemes {
    type Target = Call<Page<NotificationScheme>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/notificationscheme/project` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetNotificationSchemeToProjectMappings(Call<Page<NotificationSchemeAndProjectMapping>>);

impl GetNotificationSchemeToProjectMappings {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: impl Display) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: impl Display) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `notificationSchemeId`.
    pub fn notification_scheme_id(
        self,
        notification_scheme_id: impl IntoIterator<Item = impl Display>,
    ) -> Self {
        Self(
            self.0
                .query_each("notificationSchemeId", notification_scheme_id),
        )
    }

    /// Sets `projectId`.
    pub fn project_id(self, project_id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("projectId", project_id))
    }
}

impl Deref for GetNotificationSchemeToProjectMappings {
    type Target = Call<Page<NotificationSchemeAndProjectMapping>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/notificationscheme/{id}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetNotificationScheme(Call<NotificationScheme>);

impl GetNotificationScheme {
    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for GetNotificationScheme {
    type Target = Call<NotificationScheme>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use http::Method;
use threelo_rest::typed::Call;

use crate::platform::common::NotificationScheme;
use crate::platform::projects::Projects;

impl Projects<'_> {
    /// Get notification scheme for project: `GET /rest/api/3/project/{projectKeyOrId}/notificationscheme`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:project-category:jira`, `read:project-role:jira`,
    /// `read:project:jira`, `read:user:jira`, `read:group:jira`, `read:field:jira`, `read:avatar:jira`,
    /// `read:field-configuration:jira`, `read:notification-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-projectkeyorid-notificationscheme-get)
    pub fn notification_scheme_for(
        &self,
        project_key_or_id: impl Display,
    ) -> GetNotificationSchemeForProject {
        GetNotificationSchemeForProject(self.0.call(
            Method::GET,
            "/rest/api/3/project/{projectKeyOrId}/notificationscheme",
            &[&project_key_or_id],
        ))
    }
}

/// The call `GET /rest/api/3/project/{projectKeyOrId}/notificationscheme` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetNotificationSchemeForProject(Call<NotificationScheme>);

impl GetNotificationSchemeForProject {
    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for GetNotificationSchemeForProject {
    type Target = Call<NotificationScheme>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

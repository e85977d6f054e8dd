//! Calls of the group "Time tracking": made by `cargo xtask catalogue`; do not edit.

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

use crate::platform::common::TimeTrackingConfiguration;

mod models;

pub use self::models::*;

/// Calls of the group "Time tracking".
#[derive(Debug, Clone, Copy)]
pub struct TimeTracking<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Time tracking".
    pub fn time_tracking(&self) -> TimeTracking<'_> {
        TimeTracking(self)
    }
}

impl TimeTracking<'_> {
    /// Get selected time tracking implementation: `GET /rest/api/3/configuration/timetracking`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:issue.time-tracking:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-time-tracking/#api-rest-api-3-configuration-timetracking-get)
    pub fn selected_implementation(&self) -> Call<Option<TimeTrackingProvider>> {
        self.0
            .call(Method::GET, "/rest/api/3/configuration/timetracking", &[])
    }

    /// Select time tracking implementation: `PUT /rest/api/3/configuration/timetracking`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:issue.time-tracking:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-time-tracking/#api-rest-api-3-configuration-timetracking-put)
    pub fn select_implementation(&self, body: &TimeTrackingProvider) -> Call<()> {
        self.0
            .call(Method::PUT, "/rest/api/3/configuration/timetracking", &[])
            .json(body)
    }

    /// Get available time tracking implementations: `GET /rest/api/3/configuration/timetracking/list`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:issue.time-tracking:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-time-tracking/#api-rest-api-3-configuration-timetracking-list-get)
    pub fn available_implementations(&self) -> Call<Vec<TimeTrackingProvider>> {
        self.0.call(
            Method::GET,
            "/rest/api/3/configuration/timetracking/list",
            &[],
        )
    }

    /// Get shared time tracking configuration: `GET /rest/api/3/configuration/timetracking/options`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:issue.time-tracking:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-time-tracking/#api-rest-api-3-configuration-timetracking-options-get)
    pub fn shared_configuration(&self) -> Call<TimeTrackingConfiguration> {
        self.0.call(
            Method::GET,
            "/rest/api/3/configuration/timetracking/options",
            &[],
        )
    }

    /// Set shared time tracking configuration: `PUT /rest/api/3/configuration/timetracking/options`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:issue.time-tracking:jira`,
    /// `read:issue.time-tracking:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-time-tracking/#api-rest-api-3-configuration-timetracking-options-put)
    pub fn set_shared_configuration(
        &self,
        body: &TimeTrackingConfiguration,
    ) -> Call<TimeTrackingConfiguration> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/configuration/timetracking/options",
                &[],
            )
            .json(body)
    }
}

//! Calls of the group "Webhooks": made by `cargo xtask catalogue`; do not edit.

use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

mod models;
mod models2;

pub use self::models::*;
pub use self::models2::*;

/// Calls of the group "Webhooks".
#[derive(Debug, Clone, Copy)]
pub struct Webhooks<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Webhooks".
    pub fn webhooks(&self) -> Webhooks<'_> {
        Webhooks(self)
    }
}

impl Webhooks<'_> {
    /// Delete webhook by id: `DELETE /rest/api/3/webhook`.
    ///
    /// Scopes: `read:jira-work`, `manage:jira-webhook`; or granular: `delete:webhook:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-webhooks/#api-rest-api-3-webhook-delete)
    pub fn delete(&self, body: &ContainerForWebhookIDs) -> Call<()> {
        self.0
            .call(Method::DELETE, "/rest/api/3/webhook", &[])
            .json(body)
    }

    /// Get dynamic webhooks for app: `GET /rest/api/3/webhook`.
    ///
    /// Scopes: `read:jira-work`, `manage:jira-webhook`; or granular: `read:webhook:jira`, `read:jql:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-webhooks/#api-rest-api-3-webhook-get)
    pub fn list(&self) -> GetDynamicWebhooksForApp {
        GetDynamicWebhooksForApp(self.0.call(Method::GET, "/rest/api/3/webhook", &[]))
    }

    /// Register dynamic webhooks: `POST /rest/api/3/webhook`.
    ///
    /// Scopes: `read:jira-work`, `manage:jira-webhook`; or granular: `read:field:jira`, `read:project:jira`,
    /// `write:webhook:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-webhooks/#api-rest-api-3-webhook-post)
    pub fn register(
        &self,
        body: &WebhookRegistrationDetails,
    ) -> Call<ContainerForRegisteredWebhooks> {
        self.0
            .call(Method::POST, "/rest/api/3/webhook", &[])
            .json(body)
    }

    /// Get failed webhooks: `GET /rest/api/3/webhook/failed`.
    ///
    /// Scopes: `read:jira-work`, `manage:jira-webhook`; or granular: `read:issue-details:jira`,
    /// `read:webhook:jira`, `read:comment.property:jira`, `read:group:jira`, `read:issue-type:jira`,
    /// `read:project-role:jira`, `read:epic:jira-software`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-webhooks/#api-rest-api-3-webhook-failed-get)
    pub fn failed(&self) -> GetFailedWebhooks {
        GetFailedWebhooks(self.0.call(Method::GET, "/rest/api/3/webhook/failed", &[]))
    }

    /// Refresh webhooks: `PUT /rest/api/3/webhook/refresh`.
    ///
    /// Scopes: `read:jira-work`, `manage:jira-webhook`; or granular: `write:webhook:jira`,
    /// `read:webhook:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-webhooks/#api-rest-api-3-webhook-refresh-put)
    pub fn refresh(&self, body: &ContainerForWebhookIDs) -> Call<WebhooksExpirationDate> {
        self.0
            .call(Method::PUT, "/rest/api/3/webhook/refresh", &[])
            .json(body)
    }
}

/// The call `GET /rest/api/3/webhook` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetDynamicWebhooksForApp(Call<Page<Webhook>>);

impl GetDynamicWebhooksForApp {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `100` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }
}

impl Deref for GetDynamicWebhooksForApp {
    type Target = Call<Page<Webhook>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/webhook/failed` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetFailedWebhooks(Call<Page<FailedWebhook>>);

impl GetFailedWebhooks {
    /// Sets `maxResults`.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `after`.
    pub fn after(self, after: i64) -> Self {
        Self(self.0.query("after", &after))
    }
}

impl Deref for GetFailedWebhooks {
    type Target = Call<Page<FailedWebhook>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

//! Calls of the group "Servicedesk": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use serde_json::Value;
use threelo_rest::Page;
use threelo_rest::typed::{Call, Form};

use crate::service_management::common::{Article, ServiceDesk, UserDTO};

mod calls;

pub use self::calls::*;

mod models;
mod models2;

pub use self::models::*;
pub use self::models2::*;

/// Calls of the group "Servicedesk".
#[derive(Debug, Clone, Copy)]
pub struct ServiceDesks<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Servicedesk".
    pub fn service_desks(&self) -> ServiceDesks<'_> {
        ServiceDesks(self)
    }
}

impl ServiceDesks<'_> {
    /// Get service desks: `GET /rest/servicedeskapi/servicedesk`.
    ///
    /// Scopes: `read:servicedesk-request`; or granular: `read:servicedesk:jira-service-management`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-get)
    pub fn service_desks(&self) -> GetServiceDesks {
        GetServiceDesks(
            self.0
                .call(Method::GET, "/rest/servicedeskapi/servicedesk", &[]),
        )
    }

    /// Get service desk by id: `GET /rest/servicedeskapi/servicedesk/{serviceDeskId}`.
    ///
    /// Scopes: `read:servicedesk-request`; or granular: `read:servicedesk:jira-service-management`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-get)
    pub fn service_desk(&self, service_desk_id: impl Display) -> Call<ServiceDesk> {
        self.0.call(
            Method::GET,
            "/rest/servicedeskapi/servicedesk/{serviceDeskId}",
            &[&service_desk_id],
        )
    }

    /// Attach temporary file: `POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/attachTemporaryFile`.
    ///
    /// Scopes: `write:servicedesk-request`; or granular: `read:request.attachment:jira-service-management`,
    /// `write:request.attachment:jira-service-management`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-attachtemporaryfile-post)
    pub fn attach_temporary_file(
        &self,
        service_desk_id: impl Display,
        form: &Form,
    ) -> Call<TemporaryAttachments> {
        self.0
            .call(
                Method::POST,
                "/rest/servicedeskapi/servicedesk/{serviceDeskId}/attachTemporaryFile",
                &[&service_desk_id],
            )
            .form(form)
    }

    /// Remove customers: `DELETE /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer`.
    ///
    /// Scopes: `manage:servicedesk-customer`; or granular:
    /// `read:servicedesk.customer:jira-service-management`,
    /// `delete:servicedesk.customer:jira-service-management`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-customer-delete)
    pub fn remove_customers(
        &self,
        service_desk_id: impl Display,
        body: &ServiceDeskCustomer,
    ) -> Call<()> {
        self.0
            .call(
                Method::DELETE,
                "/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer",
                &[&service_desk_id],
            )
            .json(body)
    }

    /// Get customers: `GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer`.
    ///
    /// Scopes: `manage:servicedesk-customer`; or granular:
    /// `read:servicedesk.customer:jira-service-management`, `read:user:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-customer-get)
    pub fn customers(&self, service_desk_id: impl Display) -> GetCustomers {
        GetCustomers(self.0.call(
            Method::GET,
            "/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer",
            &[&service_desk_id],
        ))
    }

    /// Add customers: `POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer`.
    ///
    /// Scopes: `manage:servicedesk-customer`; or granular:
    /// `read:servicedesk.customer:jira-service-management`,
    /// `write:servicedesk.customer:jira-service-management`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-customer-post)
    pub fn add_customers(
        &self,
        service_desk_id: impl Display,
        body: &ServiceDeskCustomer,
    ) -> Call<()> {
        self.0
            .call(
                Method::POST,
                "/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer",
                &[&service_desk_id],
            )
            .json(body)
    }

    /// Invite customer: `POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer/invite`.
    ///
    /// Scopes: `manage:servicedesk-customer`; or granular: `write:customer:jira-service-management`,
    /// `write:servicedesk.customer:jira-service-management`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-customer-invite-post)
    pub fn invite_customer(
        &self,
        service_desk_id: impl Display,
        body: &ServiceDeskCustomerInvite,
    ) -> InviteCustomer {
        InviteCustomer(
            self.0
                .call(
                    Method::POST,
                    "/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer/invite",
                    &[&service_desk_id],
                )
                .json(body),
        )
    }

    /// Add customers: `POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer/skip-permission-check`.
    ///
    /// No scope is documented.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-customer-skip-permission-check-post)
    pub fn rest_servicedeskapi_servicedesk_service_desk_id_customer_skip_permission_check(
        &self,
        service_desk_id: impl Display,
        body: &ServiceDeskCustomer,
    ) -> Call<()> {
        self.0
            .call(
                Method::POST,
                "/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer/skip-permission-check",
                &[&service_desk_id],
            )
            .json(body)
    }

    /// Get articles: `GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/knowledgebase/article`.
    ///
    /// Granular scopes: `read:knowledgebase:jira-service-management`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-knowledgebase-article-get)
    pub fn articles(&self, service_desk_id: impl Display, query: impl Display) -> GetArticlesCall {
        GetArticlesCall(
            self.0
                .call(
                    Method::GET,
                    "/rest/servicedeskapi/servicedesk/{serviceDeskId}/knowledgebase/article",
                    &[&service_desk_id],
                )
                .query("query", &query),
        )
    }

    /// Get queues: `GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/queue`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:queue:jira-service-management`, `read:user:jira`,
    /// `read:jql:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-queue-get)
    pub fn queues(&self, service_desk_id: impl Display) -> GetQueues {
        GetQueues(self.0.call(
            Method::GET,
            "/rest/servicedeskapi/servicedesk/{serviceDeskId}/queue",
            &[&service_desk_id],
        ))
    }

    /// Get queue: `GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/queue/{queueId}`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:queue:jira-service-management`, `read:user:jira`,
    /// `read:jql:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-queue-queueid-get)
    pub fn queue(&self, service_desk_id: impl Display, queue_id: impl Display) -> GetQueue {
        GetQueue(self.0.call(
            Method::GET,
            "/rest/servicedeskapi/servicedesk/{serviceDeskId}/queue/{queueId}",
            &[&service_desk_id, &queue_id],
        ))
    }

    /// Get issues in queue: `GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/queue/{queueId}/issue`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:queue:jira-service-management`, `read:user:jira`,
    /// `read:issue:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-queue-queueid-issue-get)
    pub fn queue_issues(
        &self,
        service_desk_id: impl Display,
        queue_id: impl Display,
    ) -> GetIssuesInQueue {
        GetIssuesInQueue(self.0.call(
            Method::GET,
            "/rest/servicedeskapi/servicedesk/{serviceDeskId}/queue/{queueId}/issue",
            &[&service_desk_id, &queue_id],
        ))
    }
}

/// The call `GET /rest/servicedeskapi/servicedesk` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetServiceDesks(Call<Page<ServiceDesk>>);

impl GetServiceDesks {
    /// Sets `start`.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `limit`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetServiceDesks {
    type Target = Call<Page<ServiceDesk>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCustomers(Call<Page<UserDTO>>);

impl GetCustomers {
    /// Sets `query`.
    pub fn query(self, query: impl Display) -> Self {
        Self(self.0.query("query", &query))
    }

    /// Sets `start`.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `limit`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetCustomers {
    type Target = Call<Page<UserDTO>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer/invite` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct InviteCustomer(Call<Value>);

impl InviteCustomer {
    /// Sets `strictConflictStatusCode`.
    pub fn strict_conflict_status_code(self, strict_conflict_status_code: bool) -> Self {
        Self(
            self.0
                .query("strictConflictStatusCode", &strict_conflict_status_code),
        )
    }
}

impl Deref for InviteCustomer {
    type Target = Call<Value>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/knowledgebase/article` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetArticlesCall(Call<Page<Article>>);

impl GetArticlesCall {
    /// Sets `highlight`; `false` by default.
    pub fn highlight(self, highlight: bool) -> Self {
        Self(self.0.query("highlight", &highlight))
    }

    /// Sets `start`.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `limit`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }

    /// Sets `prev`; `false` by default.
    pub fn prev(self, prev: bool) -> Self {
        Self(self.0.query("prev", &prev))
    }
}

impl Deref for GetArticlesCall {
    type Target = Call<Page<Article>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/queue` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetQueues(Call<Page<Queue>>);

impl GetQueues {
    /// Sets `includeCount`; `false` by default.
    pub fn include_count(self, include_count: bool) -> Self {
        Self(self.0.query("includeCount", &include_count))
    }

    /// Sets `start`.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `limit`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetQueues {
    type Target = Call<Page<Queue>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/queue/{queueId}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetQueue(Call<Queue>);

impl GetQueue {
    /// Sets `includeCount`; `false` by default.
    pub fn include_count(self, include_count: bool) -> Self {
        Self(self.0.query("includeCount", &include_count))
    }
}

impl Deref for GetQueue {
    type Target = Call<Queue>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/queue/{queueId}/issue` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetIssuesInQueue(Call<Page<ServiceIssue>>);

impl GetIssuesInQueue {
    /// Sets `start`.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `limit`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetIssuesInQueue {
    type Target = Call<Page<ServiceIssue>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

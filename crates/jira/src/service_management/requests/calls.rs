//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

use crate::service_management::common::UserDTO;
use crate::service_management::requests::{
    CSATFeedbackFull, CustomerRequestStatus, CustomerTransition, CustomerTransitionExecution,
    PagedDTOUser, RequestNotificationSubscription, RequestParticipantUpdate, Requests,
    SlaInformation,
};

impl Requests<'_> {
    /// Unsubscribe: `DELETE /rest/servicedeskapi/request/{issueIdOrKey}/notification`.
    ///
    /// Scopes: `write:servicedesk-request`; or granular:
    /// `read:request.notification:jira-service-management`,
    /// `delete:request.notification:jira-service-management`, `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-notification-delete)
    pub fn unsubscribe(&self, issue_id_or_key: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/servicedeskapi/request/{issueIdOrKey}/notification",
            &[&issue_id_or_key],
        )
    }

    /// Get subscription status: `GET /rest/servicedeskapi/request/{issueIdOrKey}/notification`.
    ///
    /// Scopes: `read:servicedesk-request`; or granular: `read:request.notification:jira-service-management`,
    /// `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-notification-get)
    pub fn subscription_status(
        &self,
        issue_id_or_key: impl Display,
    ) -> Call<RequestNotificationSubscription> {
        self.0.call(
            Method::GET,
            "/rest/servicedeskapi/request/{issueIdOrKey}/notification",
            &[&issue_id_or_key],
        )
    }

    /// Subscribe: `PUT /rest/servicedeskapi/request/{issueIdOrKey}/notification`.
    ///
    /// Scopes: `write:servicedesk-request`; or granular:
    /// `read:request.notification:jira-service-management`,
    /// `write:request.notification:jira-service-management`, `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-notification-put)
    pub fn subscribe(&self, issue_id_or_key: impl Display) -> Call<()> {
        self.0.call(
            Method::PUT,
            "/rest/servicedeskapi/request/{issueIdOrKey}/notification",
            &[&issue_id_or_key],
        )
    }

    /// Remove request participants: `DELETE /rest/servicedeskapi/request/{issueIdOrKey}/participant`.
    ///
    /// Scopes: `write:servicedesk-request`; or granular: `read:request.participant:jira-service-management`,
    /// `delete:request.participant:jira-service-management`, `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-participant-delete)
    pub fn remove_participants(
        &self,
        issue_id_or_key: impl Display,
        body: &RequestParticipantUpdate,
    ) -> Call<PagedDTOUser> {
        self.0
            .call(
                Method::DELETE,
                "/rest/servicedeskapi/request/{issueIdOrKey}/participant",
                &[&issue_id_or_key],
            )
            .json(body)
    }

    /// Get request participants: `GET /rest/servicedeskapi/request/{issueIdOrKey}/participant`.
    ///
    /// Scopes: `read:servicedesk-request`; or granular: `read:request.participant:jira-service-management`,
    /// `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-participant-get)
    pub fn participants(&self, issue_id_or_key: impl Display) -> GetRequestParticipants {
        GetRequestParticipants(self.0.call(
            Method::GET,
            "/rest/servicedeskapi/request/{issueIdOrKey}/participant",
            &[&issue_id_or_key],
        ))
    }

    /// Add request participants: `POST /rest/servicedeskapi/request/{issueIdOrKey}/participant`.
    ///
    /// Scopes: `write:servicedesk-request`; or granular: `read:request.participant:jira-service-management`,
    /// `write:request.participant:jira-service-management`, `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-participant-post)
    pub fn add_participants(
        &self,
        issue_id_or_key: impl Display,
        body: &RequestParticipantUpdate,
    ) -> Call<PagedDTOUser> {
        self.0
            .call(
                Method::POST,
                "/rest/servicedeskapi/request/{issueIdOrKey}/participant",
                &[&issue_id_or_key],
            )
            .json(body)
    }

    /// Get sla information: `GET /rest/servicedeskapi/request/{issueIdOrKey}/sla`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:request.sla:jira-service-management`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-sla-get)
    pub fn sla_information(&self, issue_id_or_key: impl Display) -> GetSlaInformation {
        GetSlaInformation(self.0.call(
            Method::GET,
            "/rest/servicedeskapi/request/{issueIdOrKey}/sla",
            &[&issue_id_or_key],
        ))
    }

    /// Get sla information by id: `GET /rest/servicedeskapi/request/{issueIdOrKey}/sla/{slaMetricId}`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:request.sla:jira-service-management`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-sla-slametricid-get)
    pub fn get_sla_information_by_id(
        &self,
        issue_id_or_key: impl Display,
        sla_metric_id: impl Display,
    ) -> Call<SlaInformation> {
        self.0.call(
            Method::GET,
            "/rest/servicedeskapi/request/{issueIdOrKey}/sla/{slaMetricId}",
            &[&issue_id_or_key, &sla_metric_id],
        )
    }

    /// Get customer request status: `GET /rest/servicedeskapi/request/{issueIdOrKey}/status`.
    ///
    /// Scopes: `read:servicedesk-request`; or granular: `read:request.status:jira-service-management`,
    /// `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-status-get)
    pub fn customer_status(&self, issue_id_or_key: impl Display) -> GetCustomerRequestStatus {
        GetCustomerRequestStatus(self.0.call(
            Method::GET,
            "/rest/servicedeskapi/request/{issueIdOrKey}/status",
            &[&issue_id_or_key],
        ))
    }

    /// Get customer transitions: `GET /rest/servicedeskapi/request/{issueIdOrKey}/transition`.
    ///
    /// Scopes: `read:servicedesk-request`; or granular: `read:request.status:jira-service-management`,
    /// `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-transition-get)
    pub fn customer_transitions(&self, issue_id_or_key: impl Display) -> GetCustomerTransitions {
        GetCustomerTransitions(self.0.call(
            Method::GET,
            "/rest/servicedeskapi/request/{issueIdOrKey}/transition",
            &[&issue_id_or_key],
        ))
    }

    /// Perform customer transition: `POST /rest/servicedeskapi/request/{issueIdOrKey}/transition`.
    ///
    /// Scopes: `write:servicedesk-request`; or granular: `read:request.status:jira-service-management`,
    /// `write:request.status:jira-service-management`, `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-transition-post)
    pub fn perform_customer_transition(
        &self,
        issue_id_or_key: impl Display,
        body: &CustomerTransitionExecution,
    ) -> Call<()> {
        self.0
            .call(
                Method::POST,
                "/rest/servicedeskapi/request/{issueIdOrKey}/transition",
                &[&issue_id_or_key],
            )
            .json(body)
    }

    /// Delete feedback: `DELETE /rest/servicedeskapi/request/{requestIdOrKey}/feedback`.
    ///
    /// Scopes: `write:servicedesk-request`; or granular: `read:request.feedback:jira-service-management`,
    /// `delete:request.feedback:jira-service-management`, `read:user:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-requestidorkey-feedback-delete)
    pub fn delete_feedback(&self, request_id_or_key: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/servicedeskapi/request/{requestIdOrKey}/feedback",
            &[&request_id_or_key],
        )
    }

    /// Get feedback: `GET /rest/servicedeskapi/request/{requestIdOrKey}/feedback`.
    ///
    /// Scopes: `read:servicedesk-request`; or granular: `read:request.feedback:jira-service-management`,
    /// `read:user:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-requestidorkey-feedback-get)
    pub fn feedback(&self, request_id_or_key: impl Display) -> Call<CSATFeedbackFull> {
        self.0.call(
            Method::GET,
            "/rest/servicedeskapi/request/{requestIdOrKey}/feedback",
            &[&request_id_or_key],
        )
    }

    /// Post feedback: `POST /rest/servicedeskapi/request/{requestIdOrKey}/feedback`.
    ///
    /// Scopes: `write:servicedesk-request`; or granular: `read:request.feedback:jira-service-management`,
    /// `write:request.feedback:jira-service-management`, `read:user:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-requestidorkey-feedback-post)
    pub fn post_feedback(
        &self,
        request_id_or_key: impl Display,
        body: &CSATFeedbackFull,
    ) -> Call<CSATFeedbackFull> {
        self.0
            .call(
                Method::POST,
                "/rest/servicedeskapi/request/{requestIdOrKey}/feedback",
                &[&request_id_or_key],
            )
            .json(body)
    }
}

/// The call `GET /rest/servicedeskapi/request/{issueIdOrKey}/participant` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetRequestParticipants(Call<Page<UserDTO>>);

impl GetRequestParticipants {
    /// Sets `start`.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `limit`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetRequestParticipants {
    type Target = Call<Page<UserDTO>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/servicedeskapi/request/{issueIdOrKey}/sla` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetSlaInformation(Call<Page<SlaInformation>>);

impl GetSlaInformation {
    /// Sets `start`.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `limit`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetSlaInformation {
    type Target = Call<Page<SlaInformation>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/servicedeskapi/request/{issueIdOrKey}/status` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCustomerRequestStatus(Call<Page<CustomerRequestStatus>>);

impl GetCustomerRequestStatus {
    /// Sets `start`.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `limit`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetCustomerRequestStatus {
    type Target = Call<Page<CustomerRequestStatus>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/servicedeskapi/request/{issueIdOrKey}/transition` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCustomerTransitions(Call<Page<CustomerTransition>>);

impl GetCustomerTransitions {
    /// Sets `start`.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `limit`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetCustomerTransitions {
    type Target = Call<Page<CustomerTransition>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

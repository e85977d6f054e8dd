//! Calls of the group "Request": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;
use threelo_rest::{Page, Response};

mod calls;

pub use self::calls::*;

mod models;
mod models2;
mod models3;
mod models4;
mod models5;

pub use self::models::*;
pub use self::models2::*;
pub use self::models3::*;
pub use self::models4::*;
pub use self::models5::*;

/// Calls of the group "Request".
#[derive(Debug, Clone, Copy)]
pub struct Requests<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Request".
    pub fn requests(&self) -> Requests<'_> {
        Requests(self)
    }
}

impl Requests<'_> {
    /// Get customer requests: `GET /rest/servicedeskapi/request`.
    ///
    /// Scopes: `read:servicedesk-request`; or granular: `read:request:jira-service-management`,
    /// `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-get)
    pub fn list(&self) -> GetCustomerRequests {
        GetCustomerRequests(
            self.0
                .call(Method::GET, "/rest/servicedeskapi/request", &[]),
        )
    }

    /// Create customer request: `POST /rest/servicedeskapi/request`.
    ///
    /// Scopes: `write:servicedesk-request`; or granular: `read:request:jira-service-management`,
    /// `write:request:jira-service-management`, `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-post)
    pub fn create(&self, body: &RequestCreate) -> Call<CustomerRequest> {
        self.0
            .call(Method::POST, "/rest/servicedeskapi/request", &[])
            .json(body)
    }

    /// Get customer request by id or key: `GET /rest/servicedeskapi/request/{issueIdOrKey}`.
    ///
    /// Scopes: `read:servicedesk-request`; or granular: `read:request:jira-service-management`,
    /// `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-get)
    pub fn get(&self, issue_id_or_key: impl Display) -> GetCustomerRequestByIdOrKey {
        GetCustomerRequestByIdOrKey(self.0.call(
            Method::GET,
            "/rest/servicedeskapi/request/{issueIdOrKey}",
            &[&issue_id_or_key],
        ))
    }

    /// Get approvals: `GET /rest/servicedeskapi/request/{issueIdOrKey}/approval`.
    ///
    /// Scopes: `read:servicedesk-request`; or granular: `read:request.approval:jira-service-management`,
    /// `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-approval-get)
    pub fn approvals(&self, issue_id_or_key: impl Display) -> GetApprovals {
        GetApprovals(self.0.call(
            Method::GET,
            "/rest/servicedeskapi/request/{issueIdOrKey}/approval",
            &[&issue_id_or_key],
        ))
    }

    /// Get approval by id: `GET /rest/servicedeskapi/request/{issueIdOrKey}/approval/{approvalId}`.
    ///
    /// Scopes: `read:servicedesk-request`; or granular: `read:request.approval:jira-service-management`,
    /// `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-approval-approvalid-get)
    pub fn approval(
        &self,
        issue_id_or_key: impl Display,
        approval_id: impl Display,
    ) -> Call<Approval> {
        self.0.call(
            Method::GET,
            "/rest/servicedeskapi/request/{issueIdOrKey}/approval/{approvalId}",
            &[&issue_id_or_key, &approval_id],
        )
    }

    /// Answer approval: `POST /rest/servicedeskapi/request/{issueIdOrKey}/approval/{approvalId}`.
    ///
    /// Scopes: `write:servicedesk-request`; or granular: `read:request.approval:jira-service-management`,
    /// `write:request.approval:jira-service-management`, `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-approval-approvalid-post)
    pub fn answer_approval(
        &self,
        issue_id_or_key: impl Display,
        approval_id: impl Display,
        body: &ApprovalDecisionRequest,
    ) -> Call<Approval> {
        self.0
            .call(
                Method::POST,
                "/rest/servicedeskapi/request/{issueIdOrKey}/approval/{approvalId}",
                &[&issue_id_or_key, &approval_id],
            )
            .json(body)
    }

    /// Get attachments for request: `GET /rest/servicedeskapi/request/{issueIdOrKey}/attachment`.
    ///
    /// Scopes: `read:servicedesk-request`; or granular: `read:request.attachment:jira-service-management`,
    /// `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-attachment-get)
    pub fn attachments_for(
        &self,
        issue_id_or_key: impl Display,
        start: i64,
        limit: i64,
    ) -> Call<Page<AttachmentDTO>> {
        self.0
            .call(
                Method::GET,
                "/rest/servicedeskapi/request/{issueIdOrKey}/attachment",
                &[&issue_id_or_key],
            )
            .query("start", &start)
            .query("limit", &limit)
    }

    /// Create comment with attachment: `POST /rest/servicedeskapi/request/{issueIdOrKey}/attachment`.
    ///
    /// Scopes: `write:servicedesk-request`; or granular: `read:request.attachment:jira-service-management`,
    /// `write:request.attachment:jira-service-management`, `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-attachment-post)
    pub fn create_comment_with_attachment(
        &self,
        issue_id_or_key: impl Display,
        body: &AttachmentCreate,
    ) -> Call<AttachmentCreateResult> {
        self.0
            .call(
                Method::POST,
                "/rest/servicedeskapi/request/{issueIdOrKey}/attachment",
                &[&issue_id_or_key],
            )
            .json(body)
    }

    /// Get attachment content: `GET /rest/servicedeskapi/request/{issueIdOrKey}/attachment/{attachmentId}`.
    ///
    /// Scopes: `read:servicedesk-request`; or granular: `read:request.attachment:jira-service-management`,
    /// `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-attachment-attachmentid-get)
    pub fn attachment_content(
        &self,
        issue_id_or_key: impl Display,
        attachment_id: impl Display,
    ) -> Call<Response> {
        self.0.call(
            Method::GET,
            "/rest/servicedeskapi/request/{issueIdOrKey}/attachment/{attachmentId}",
            &[&issue_id_or_key, &attachment_id],
        )
    }

    /// Get attachment thumbnail: `GET /rest/servicedeskapi/request/{issueIdOrKey}/attachment/{attachmentId}/thumbnail`.
    ///
    /// Scopes: `read:servicedesk-request`; or granular: `read:request.attachment:jira-service-management`,
    /// `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-attachment-attachmentid-thumbnail-get)
    pub fn attachment_thumbnail(
        &self,
        issue_id_or_key: impl Display,
        attachment_id: impl Display,
    ) -> Call<Response> {
        self.0.call(
            Method::GET,
            "/rest/servicedeskapi/request/{issueIdOrKey}/attachment/{attachmentId}/thumbnail",
            &[&issue_id_or_key, &attachment_id],
        )
    }

    /// Get request comments: `GET /rest/servicedeskapi/request/{issueIdOrKey}/comment`.
    ///
    /// Scopes: `read:servicedesk-request`; or granular: `read:request.comment:jira-service-management`,
    /// `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-comment-get)
    pub fn comments(&self, issue_id_or_key: impl Display) -> GetRequestComments {
        GetRequestComments(self.0.call(
            Method::GET,
            "/rest/servicedeskapi/request/{issueIdOrKey}/comment",
            &[&issue_id_or_key],
        ))
    }

    /// Create request comment: `POST /rest/servicedeskapi/request/{issueIdOrKey}/comment`.
    ///
    /// Scopes: `write:servicedesk-request`; or granular: `read:request.comment:jira-service-management`,
    /// `write:request.comment:jira-service-management`, `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-comment-post)
    pub fn create_comment(
        &self,
        issue_id_or_key: impl Display,
        body: &CommentCreate,
    ) -> Call<CommentDTO> {
        self.0
            .call(
                Method::POST,
                "/rest/servicedeskapi/request/{issueIdOrKey}/comment",
                &[&issue_id_or_key],
            )
            .json(body)
    }

    /// Get request comment by id: `GET /rest/servicedeskapi/request/{issueIdOrKey}/comment/{commentId}`.
    ///
    /// Scopes: `read:servicedesk-request`; or granular: `read:request.comment:jira-service-management`,
    /// `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-comment-commentid-get)
    pub fn comment(
        &self,
        issue_id_or_key: impl Display,
        comment_id: impl Display,
    ) -> GetRequestCommentById {
        GetRequestCommentById(self.0.call(
            Method::GET,
            "/rest/servicedeskapi/request/{issueIdOrKey}/comment/{commentId}",
            &[&issue_id_or_key, &comment_id],
        ))
    }

    /// Get comment attachments: `GET /rest/servicedeskapi/request/{issueIdOrKey}/comment/{commentId}/attachment`.
    ///
    /// Granular scopes: `read:request.attachment:jira-service-management`,
    /// `read:request.comment:jira-service-management`, `read:user:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-issueidorkey-comment-commentid-attachment-get)
    pub fn comment_attachments(
        &self,
        issue_id_or_key: impl Display,
        comment_id: impl Display,
    ) -> GetCommentAttachments {
        GetCommentAttachments(self.0.call(
            Method::GET,
            "/rest/servicedeskapi/request/{issueIdOrKey}/comment/{commentId}/attachment",
            &[&issue_id_or_key, &comment_id],
        ))
    }
}

/// The call `GET /rest/servicedeskapi/request` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCustomerRequests(Call<Page<CustomerRequest>>);

impl GetCustomerRequests {
    /// Sets `searchTerm`.
    pub fn search_term(self, search_term: impl Display) -> Self {
        Self(self.0.query("searchTerm", &search_term))
    }

    /// Sets `requestOwnership`.
    pub fn request_ownership(
        self,
        request_ownership: impl IntoIterator<Item = impl Display>,
    ) -> Self {
        Self(self.0.query_each("requestOwnership", request_ownership))
    }

    /// Sets `requestStatus`.
    pub fn request_status(self, request_status: impl Display) -> Self {
        Self(self.0.query("requestStatus", &request_status))
    }

    /// Sets `approvalStatus`.
    pub fn approval_status(self, approval_status: impl Display) -> Self {
        Self(self.0.query("approvalStatus", &approval_status))
    }

    /// Sets `organizationId`.
    pub fn organization_id(self, organization_id: i64) -> Self {
        Self(self.0.query("organizationId", &organization_id))
    }

    /// Sets `serviceDeskId`.
    pub fn service_desk_id(self, service_desk_id: i64) -> Self {
        Self(self.0.query("serviceDeskId", &service_desk_id))
    }

    /// Sets `requestTypeId`.
    pub fn request_type_id(self, request_type_id: i64) -> Self {
        Self(self.0.query("requestTypeId", &request_type_id))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("expand", expand))
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

impl Deref for GetCustomerRequests {
    type Target = Call<Page<CustomerRequest>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/servicedeskapi/request/{issueIdOrKey}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCustomerRequestByIdOrKey(Call<CustomerRequest>);

impl GetCustomerRequestByIdOrKey {
    /// Sets `expand`.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("expand", expand))
    }
}

impl Deref for GetCustomerRequestByIdOrKey {
    type Target = Call<CustomerRequest>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/servicedeskapi/request/{issueIdOrKey}/approval` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetApprovals(Call<Page<Approval>>);

impl GetApprovals {
    /// Sets `start`.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `limit`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetApprovals {
    type Target = Call<Page<Approval>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/servicedeskapi/request/{issueIdOrKey}/comment` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetRequestComments(Call<Page<CommentDTO>>);

impl GetRequestComments {
    /// Sets `public`.
    pub fn public(self, public: bool) -> Self {
        Self(self.0.query("public", &public))
    }

    /// Sets `internal`.
    pub fn internal(self, internal: bool) -> Self {
        Self(self.0.query("internal", &internal))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("expand", expand))
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

impl Deref for GetRequestComments {
    type Target = Call<Page<CommentDTO>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/servicedeskapi/request/{issueIdOrKey}/comment/{commentId}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetRequestCommentById(Call<CommentDTO>);

impl GetRequestCommentById {
    /// Sets `expand`.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("expand", expand))
    }
}

impl Deref for GetRequestCommentById {
    type Target = Call<CommentDTO>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/servicedeskapi/request/{issueIdOrKey}/comment/{commentId}/attachment` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCommentAttachments(Call<Page<AttachmentDTO>>);

impl GetCommentAttachments {
    /// Sets `start`.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `limit`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetCommentAttachments {
    type Target = Call<Page<AttachmentDTO>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::service_management::common::{Date, SelfLink, UserDTO};
use crate::service_management::requests::{CommentDTO, PagedDTOAttachment};

/// `AdditionalCommentDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdditionalComment {
    /// `body`.
    pub body: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl AdditionalComment {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `body`.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl Model for AdditionalComment {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            body: reader.optional("body")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("body", &self.body);
        writer.finish()
    }
}

/// `ApprovalDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Approval {
    /// `_links`.
    pub links: Option<SelfLink>,
    /// `approvers`.
    pub approvers: Vec<Approver>,
    /// `canAnswerApproval`.
    pub can_answer_approval: Option<bool>,
    /// `completedDate`.
    pub completed_date: Option<Date>,
    /// `createdDate`.
    pub created_date: Option<Date>,
    /// `finalDecision`.
    pub final_decision: Option<Open<ApprovalFinalDecision>>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Approval {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            links: reader.optional("_links")?,
            approvers: reader.list("approvers")?,
            can_answer_approval: reader.optional("canAnswerApproval")?,
            completed_date: reader.optional("completedDate")?,
            created_date: reader.optional("createdDate")?,
            final_decision: reader.optional("finalDecision")?,
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("_links", &self.links);
        writer.list("approvers", &self.approvers);
        writer.optional("canAnswerApproval", &self.can_answer_approval);
        writer.optional("completedDate", &self.completed_date);
        writer.optional("createdDate", &self.created_date);
        writer.optional("finalDecision", &self.final_decision);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.finish()
    }
}

/// `ApprovalDecisionRequestDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApprovalDecisionRequest {
    /// `decision`.
    pub decision: Option<Open<ApprovalDecisionRequestDecision>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ApprovalDecisionRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `decision`.
    pub fn decision(mut self, decision: impl Into<Open<ApprovalDecisionRequestDecision>>) -> Self {
        self.decision = Some(decision.into());
        self
    }
}

impl Model for ApprovalDecisionRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            decision: reader.optional("decision")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("decision", &self.decision);
        writer.finish()
    }
}

/// The known values of an `Open<ApprovalDecisionRequestDecision>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ApprovalDecisionRequestDecision {}

impl ApprovalDecisionRequestDecision {
    /// `approve`.
    pub const APPROVE: Open<Self> = Open::known("approve");
    /// `decline`.
    pub const DECLINE: Open<Self> = Open::known("decline");
}

/// The known values of an `Open<ApprovalFinalDecision>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ApprovalFinalDecision {}

impl ApprovalFinalDecision {
    /// `approved`.
    pub const APPROVED: Open<Self> = Open::known("approved");
    /// `declined`.
    pub const DECLINED: Open<Self> = Open::known("declined");
    /// `pending`.
    pub const PENDING: Open<Self> = Open::known("pending");
}

/// `ApproverDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Approver {
    /// `approver`.
    pub approver: Option<Box<UserDTO>>,
    /// `approverDecision`.
    pub approver_decision: Option<Open<ApproverApproverDecision>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Approver {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            approver: reader.optional("approver")?,
            approver_decision: reader.optional("approverDecision")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("approver", &self.approver);
        writer.optional("approverDecision", &self.approver_decision);
        writer.finish()
    }
}

/// The known values of an `Open<ApproverApproverDecision>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ApproverApproverDecision {}

impl ApproverApproverDecision {
    /// `approved`.
    pub const APPROVED: Open<Self> = Open::known("approved");
    /// `declined`.
    pub const DECLINED: Open<Self> = Open::known("declined");
    /// `pending`.
    pub const PENDING: Open<Self> = Open::known("pending");
}

/// `AttachmentCreateDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachmentCreate {
    /// `additionalComment`.
    pub additional_comment: Option<AdditionalComment>,
    /// `public`.
    pub public: Option<bool>,
    /// `temporaryAttachmentIds`.
    pub temporary_attachment_ids: Option<Vec<String>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl AttachmentCreate {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `additionalComment`.
    pub fn additional_comment(mut self, additional_comment: AdditionalComment) -> Self {
        self.additional_comment = Some(additional_comment);
        self
    }

    /// Sets `public`.
    pub fn public(mut self, public: bool) -> Self {
        self.public = Some(public);
        self
    }

    /// Sets `temporaryAttachmentIds`.
    pub fn temporary_attachment_ids(
        mut self,
        temporary_attachment_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.temporary_attachment_ids = Some(
            temporary_attachment_ids
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }
}

impl Model for AttachmentCreate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            additional_comment: reader.optional("additionalComment")?,
            public: reader.optional("public")?,
            temporary_attachment_ids: reader.optional("temporaryAttachmentIds")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("additionalComment", &self.additional_comment);
        writer.optional("public", &self.public);
        writer.optional("temporaryAttachmentIds", &self.temporary_attachment_ids);
        writer.finish()
    }
}

/// `AttachmentCreateResultDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachmentCreateResult {
    /// `attachments`.
    pub attachments: Option<Box<PagedDTOAttachment>>,
    /// `comment`.
    pub comment: Option<Box<CommentDTO>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for AttachmentCreateResult {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            attachments: reader.optional("attachments")?,
            comment: reader.optional("comment")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("attachments", &self.attachments);
        writer.optional("comment", &self.comment);
        writer.finish()
    }
}

/// `AttachmentDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachmentDTO {
    /// `_links`.
    pub links: Option<AttachmentLink>,
    /// `author`.
    pub author: Option<Box<UserDTO>>,
    /// `created`.
    pub created: Option<Date>,
    /// `filename`.
    pub filename: Option<String>,
    /// `mimeType`.
    pub mime_type: Option<String>,
    /// `size`.
    pub size: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for AttachmentDTO {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            links: reader.optional("_links")?,
            author: reader.optional("author")?,
            created: reader.optional("created")?,
            filename: reader.optional("filename")?,
            mime_type: reader.optional("mimeType")?,
            size: reader.optional("size")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("_links", &self.links);
        writer.optional("author", &self.author);
        writer.optional("created", &self.created);
        writer.optional("filename", &self.filename);
        writer.optional("mimeType", &self.mime_type);
        writer.optional("size", &self.size);
        writer.finish()
    }
}

/// `AttachmentLinkDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachmentLink {
    /// `content`.
    pub content: Option<String>,
    /// `jiraRest`.
    pub jira_rest: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// `thumbnail`.
    pub thumbnail: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for AttachmentLink {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            content: reader.optional("content")?,
            jira_rest: reader.optional("jiraRest")?,
            self_url: reader.optional("self")?,
            thumbnail: reader.optional("thumbnail")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("content", &self.content);
        writer.optional("jiraRest", &self.jira_rest);
        writer.optional("self", &self.self_url);
        writer.optional("thumbnail", &self.thumbnail);
        writer.finish()
    }
}

//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::service_management::common::{Date, RequestType, SelfLink, ServiceDesk, UserDTO};
use crate::service_management::requests::{
    AdditionalComment, CustomerRequestLink, CustomerRequestStatus, PagedDTOAttachment,
    PagedDTOComment, PagedDTOCustomerRequestStatus, PagedDTOSlaInformation, PagedDTOUser,
    RenderedValue,
};

/// `CSATFeedbackFullDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CSATFeedbackFull {
    /// `comment`.
    pub comment: Option<AdditionalComment>,
    /// `rating`.
    pub rating: Option<i64>,
    /// `type`.
    pub r#type: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CSATFeedbackFull {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `comment`.
    pub fn comment(mut self, comment: AdditionalComment) -> Self {
        self.comment = Some(comment);
        self
    }

    /// Sets `rating`.
    pub fn rating(mut self, rating: i64) -> Self {
        self.rating = Some(rating);
        self
    }

    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl Model for CSATFeedbackFull {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            comment: reader.optional("comment")?,
            rating: reader.optional("rating")?,
            r#type: reader.optional("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("comment", &self.comment);
        writer.optional("rating", &self.rating);
        writer.optional("type", &self.r#type);
        writer.finish()
    }
}

/// `CommentCreateDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommentCreate {
    /// `body`.
    pub body: Option<String>,
    /// `public`.
    pub public: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CommentCreate {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `body`.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets `public`.
    pub fn public(mut self, public: bool) -> Self {
        self.public = Some(public);
        self
    }
}

impl Model for CommentCreate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            body: reader.optional("body")?,
            public: reader.optional("public")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("body", &self.body);
        writer.optional("public", &self.public);
        writer.finish()
    }
}

/// `CommentDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommentDTO {
    /// `_expands`.
    pub expands: Vec<String>,
    /// `_links`.
    pub links: Option<SelfLink>,
    /// `attachments`.
    pub attachments: Option<Box<PagedDTOAttachment>>,
    /// `author`.
    pub author: Option<Box<UserDTO>>,
    /// `body`.
    pub body: Option<String>,
    /// `created`.
    pub created: Option<Date>,
    /// `id`.
    pub id: Option<String>,
    /// `public`.
    pub public: Option<bool>,
    /// `renderedBody`.
    pub rendered_body: Option<RenderedValue>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for CommentDTO {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            expands: reader.list("_expands")?,
            links: reader.optional("_links")?,
            attachments: reader.optional("attachments")?,
            author: reader.optional("author")?,
            body: reader.optional("body")?,
            created: reader.optional("created")?,
            id: reader.optional("id")?,
            public: reader.optional("public")?,
            rendered_body: reader.optional("renderedBody")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("_expands", &self.expands);
        writer.optional("_links", &self.links);
        writer.optional("attachments", &self.attachments);
        writer.optional("author", &self.author);
        writer.optional("body", &self.body);
        writer.optional("created", &self.created);
        writer.optional("id", &self.id);
        writer.optional("public", &self.public);
        writer.optional("renderedBody", &self.rendered_body);
        writer.finish()
    }
}

/// `CustomerRequestDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerRequest {
    /// `_expands`.
    pub expands: Vec<String>,
    /// `_links`.
    pub links: Option<CustomerRequestLink>,
    /// `actions`.
    pub actions: Option<Box<CustomerRequestActions>>,
    /// `attachments`.
    pub attachments: Option<Box<PagedDTOAttachment>>,
    /// `comments`.
    pub comments: Option<Box<PagedDTOComment>>,
    /// `createdDate`.
    pub created_date: Option<Date>,
    /// `currentStatus`.
    pub current_status: Option<CustomerRequestStatus>,
    /// `issueId`.
    pub issue_id: Option<String>,
    /// `issueKey`.
    pub issue_key: Option<String>,
    /// `participants`.
    pub participants: Option<Box<PagedDTOUser>>,
    /// `reporter`.
    pub reporter: Option<Box<UserDTO>>,
    /// `requestFieldValues`.
    pub request_field_values: Vec<CustomerRequestFieldValue>,
    /// `requestType`.
    pub request_type: Option<Box<RequestType>>,
    /// `requestTypeId`.
    pub request_type_id: Option<String>,
    /// `serviceDesk`.
    pub service_desk: Option<ServiceDesk>,
    /// `serviceDeskId`.
    pub service_desk_id: Option<String>,
    /// `sla`.
    pub sla: Option<Box<PagedDTOSlaInformation>>,
    /// `status`.
    pub status: Option<Box<PagedDTOCustomerRequestStatus>>,
    /// `summary`.
    pub summary: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for CustomerRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            expands: reader.list("_expands")?,
            links: reader.optional("_links")?,
            actions: reader.optional("actions")?,
            attachments: reader.optional("attachments")?,
            comments: reader.optional("comments")?,
            created_date: reader.optional("createdDate")?,
            current_status: reader.optional("currentStatus")?,
            issue_id: reader.optional("issueId")?,
            issue_key: reader.optional("issueKey")?,
            participants: reader.optional("participants")?,
            reporter: reader.optional("reporter")?,
            request_field_values: reader.list("requestFieldValues")?,
            request_type: reader.optional("requestType")?,
            request_type_id: reader.optional("requestTypeId")?,
            service_desk: reader.optional("serviceDesk")?,
            service_desk_id: reader.optional("serviceDeskId")?,
            sla: reader.optional("sla")?,
            status: reader.optional("status")?,
            summary: reader.optional("summary")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("_expands", &self.expands);
        writer.optional("_links", &self.links);
        writer.optional("actions", &self.actions);
        writer.optional("attachments", &self.attachments);
        writer.optional("comments", &self.comments);
        writer.optional("createdDate", &self.created_date);
        writer.optional("currentStatus", &self.current_status);
        writer.optional("issueId", &self.issue_id);
        writer.optional("issueKey", &self.issue_key);
        writer.optional("participants", &self.participants);
        writer.optional("reporter", &self.reporter);
        writer.list("requestFieldValues", &self.request_field_values);
        writer.optional("requestType", &self.request_type);
        writer.optional("requestTypeId", &self.request_type_id);
        writer.optional("serviceDesk", &self.service_desk);
        writer.optional("serviceDeskId", &self.service_desk_id);
        writer.optional("sla", &self.sla);
        writer.optional("status", &self.status);
        writer.optional("summary", &self.summary);
        writer.finish()
    }
}

/// `CustomerRequestActionDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerRequestAction {
    /// `allowed`.
    pub allowed: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for CustomerRequestAction {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            allowed: reader.optional("allowed")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("allowed", &self.allowed);
        writer.finish()
    }
}

/// `CustomerRequestActionsDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerRequestActions {
    /// `addAttachment`.
    pub add_attachment: Option<CustomerRequestAction>,
    /// `addComment`.
    pub add_comment: Option<CustomerRequestAction>,
    /// `addParticipant`.
    pub add_participant: Option<CustomerRequestAction>,
    /// `removeParticipant`.
    pub remove_participant: Option<CustomerRequestAction>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for CustomerRequestActions {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            add_attachment: reader.optional("addAttachment")?,
            add_comment: reader.optional("addComment")?,
            add_participant: reader.optional("addParticipant")?,
            remove_participant: reader.optional("removeParticipant")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("addAttachment", &self.add_attachment);
        writer.optional("addComment", &self.add_comment);
        writer.optional("addParticipant", &self.add_participant);
        writer.optional("removeParticipant", &self.remove_participant);
        writer.finish()
    }
}

/// `CustomerRequestFieldValueDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerRequestFieldValue {
    /// `fieldId`.
    pub field_id: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `renderedValue`.
    pub rendered_value: Option<Map<String, Value>>,
    /// `value`.
    pub value: Option<Value>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for CustomerRequestFieldValue {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            field_id: reader.optional("fieldId")?,
            label: reader.optional("label")?,
            rendered_value: reader.optional("renderedValue")?,
            value: reader.optional("value")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("fieldId", &self.field_id);
        writer.optional("label", &self.label);
        writer.optional("renderedValue", &self.rendered_value);
        writer.optional("value", &self.value);
        writer.finish()
    }
}

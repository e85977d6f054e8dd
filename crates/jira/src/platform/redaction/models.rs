//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// `BulkRedactionRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkRedactionRequest {
    /// `redactions`.
    pub redactions: Option<Vec<SingleRedactionRequest>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl BulkRedactionRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `redactions`.
    pub fn redactions(mut self, redactions: Vec<SingleRedactionRequest>) -> Self {
        self.redactions = Some(redactions);
        self
    }
}

impl Model for BulkRedactionRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            redactions: reader.optional("redactions")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("redactions", &self.redactions);
        writer.finish()
    }
}

/// `BulkRedactionResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkRedactionResponse {
    /// `results`.
    pub results: Vec<SingleRedactionResponse>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for BulkRedactionResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            results: reader.list("results")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("results", &self.results);
        writer.finish()
    }
}

/// `ContentItem` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentItem {
    /// `entityId`.
    pub entity_id: String,
    /// `entityType`.
    pub entity_type: Open<ContentItemEntityType>,
    /// `id`.
    pub id: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentItem {
    /// Returns one with what is required.
    pub fn new(
        entity_id: impl Into<String>,
        entity_type: impl Into<Open<ContentItemEntityType>>,
        id: impl Into<String>,
    ) -> Self {
        Self {
            entity_id: entity_id.into(),
            entity_type: entity_type.into(),
            id: id.into(),
            ..Default::default()
        }
    }
}

impl Model for ContentItem {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            entity_id: reader.required("entityId")?,
            entity_type: reader.required("entityType")?,
            id: reader.required("id")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("entityId", &self.entity_id);
        writer.required("entityType", &self.entity_type);
        writer.required("id", &self.id);
        writer.finish()
    }
}

/// The known values of an `Open<ContentItemEntityType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ContentItemEntityType {}

impl ContentItemEntityType {
    /// `issuefieldvalue`.
    pub const ISSUEFIELDVALUE: Open<Self> = Open::known("issuefieldvalue");
    /// `issue-comment`.
    pub const ISSUE_COMMENT: Open<Self> = Open::known("issue-comment");
    /// `issue-worklog`.
    pub const ISSUE_WORKLOG: Open<Self> = Open::known("issue-worklog");
}

/// `RedactionJobStatusResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RedactionJobStatusResponse {
    /// `bulkRedactionResponse`.
    pub bulk_redaction_response: Option<BulkRedactionResponse>,
    /// `jobStatus`.
    pub job_status: Option<Open<RedactionJobStatusResponseJobStatus>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for RedactionJobStatusResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            bulk_redaction_response: reader.optional("bulkRedactionResponse")?,
            job_status: reader.optional("jobStatus")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("bulkRedactionResponse", &self.bulk_redaction_response);
        writer.optional("jobStatus", &self.job_status);
        writer.finish()
    }
}

/// The known values of an `Open<RedactionJobStatusResponseJobStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum RedactionJobStatusResponseJobStatus {}

impl RedactionJobStatusResponseJobStatus {
    /// `PENDING`.
    pub const PENDING: Open<Self> = Open::known("PENDING");
    /// `IN_PROGRESS`.
    pub const IN_PROGRESS: Open<Self> = Open::known("IN_PROGRESS");
    /// `COMPLETED`.
    pub const COMPLETED: Open<Self> = Open::known("COMPLETED");
}

/// `RedactionPosition` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RedactionPosition {
    /// `adfPointer`.
    pub adf_pointer: Option<String>,
    /// `expectedText`.
    pub expected_text: String,
    /// `from`.
    pub from: i64,
    /// `to`.
    pub to: i64,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl RedactionPosition {
    /// Returns one with what is required.
    pub fn new(expected_text: impl Into<String>, from: i64, to: i64) -> Self {
        Self {
            expected_text: expected_text.into(),
            from,
            to,
            ..Default::default()
        }
    }

    /// Sets `adfPointer`.
    pub fn adf_pointer(mut self, adf_pointer: impl Into<String>) -> Self {
        self.adf_pointer = Some(adf_pointer.into());
        self
    }
}

impl Model for RedactionPosition {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            adf_pointer: reader.optional("adfPointer")?,
            expected_text: reader.required("expectedText")?,
            from: reader.required("from")?,
            to: reader.required("to")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("adfPointer", &self.adf_pointer);
        writer.required("expectedText", &self.expected_text);
        writer.required("from", &self.from);
        writer.required("to", &self.to);
        writer.finish()
    }
}

/// `SingleRedactionRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SingleRedactionRequest {
    /// `contentItem`.
    pub content_item: ContentItem,
    /// `externalId`.
    pub external_id: String,
    /// `reason`.
    pub reason: String,
    /// `redactionPosition`.
    pub redaction_position: RedactionPosition,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SingleRedactionRequest {
    /// Returns one with what is required.
    pub fn new(
        content_item: ContentItem,
        external_id: impl Into<String>,
        reason: impl Into<String>,
        redaction_position: RedactionPosition,
    ) -> Self {
        Self {
            content_item,
            external_id: external_id.into(),
            reason: reason.into(),
            redaction_position,
            ..Default::default()
        }
    }
}

impl Model for SingleRedactionRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            content_item: reader.required("contentItem")?,
            external_id: reader.required("externalId")?,
            reason: reader.required("reason")?,
            redaction_position: reader.required("redactionPosition")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("contentItem", &self.content_item);
        writer.required("externalId", &self.external_id);
        writer.required("reason", &self.reason);
        writer.required("redactionPosition", &self.redaction_position);
        writer.finish()
    }
}

/// `SingleRedactionResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SingleRedactionResponse {
    /// `externalId`.
    pub external_id: Option<String>,
    /// `successful`.
    pub successful: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SingleRedactionResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            external_id: reader.optional("externalId")?,
            successful: reader.optional("successful")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("externalId", &self.external_id);
        writer.optional("successful", &self.successful);
        writer.finish()
    }
}

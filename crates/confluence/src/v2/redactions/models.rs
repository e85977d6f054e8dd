//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Reader, Writer};

/// `PostRedactPageBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PostRedactPageBody {
    /// `createdAt`, a time.
    pub created_at: DateTime,
    /// `cleanHistory`.
    pub clean_history: Option<bool>,
    /// `versionNumber`.
    pub version_number: Option<i64>,
    /// `body`.
    pub body: Option<Redaction>,
    /// `title`.
    pub title: Option<Redaction>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl PostRedactPageBody {
    /// Returns one with what is required.
    pub fn new(created_at: impl Into<DateTime>) -> Self {
        Self {
            created_at: created_at.into(),
            ..Default::default()
        }
    }

    /// Sets `cleanHistory`.
    pub fn clean_history(mut self, clean_history: bool) -> Self {
        self.clean_history = Some(clean_history);
        self
    }

    /// Sets `versionNumber`.
    pub fn version_number(mut self, version_number: i64) -> Self {
        self.version_number = Some(version_number);
        self
    }

    /// Sets `body`.
    pub fn body(mut self, body: Redaction) -> Self {
        self.body = Some(body);
        self
    }

    /// Sets `title`.
    pub fn title(mut self, title: Redaction) -> Self {
        self.title = Some(title);
        self
    }
}

impl Model for PostRedactPageBody {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            created_at: reader.required("createdAt")?,
            clean_history: reader.optional("cleanHistory")?,
            version_number: reader.optional("versionNumber")?,
            body: reader.optional("body")?,
            title: reader.optional("title")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("createdAt", &self.created_at);
        writer.optional("cleanHistory", &self.clean_history);
        writer.optional("versionNumber", &self.version_number);
        writer.optional("body", &self.body);
        writer.optional("title", &self.title);
        writer.finish()
    }
}

/// `Redaction` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Redaction {
    /// `redactions`.
    pub redactions: Option<Vec<RedactionPointer>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Redaction {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `redactions`.
    pub fn redactions(mut self, redactions: Vec<RedactionPointer>) -> Self {
        self.redactions = Some(redactions);
        self
    }
}

impl Model for Redaction {
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

/// `RedactionPointer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RedactionPointer {
    /// `pointer`.
    pub pointer: String,
    /// `from`.
    pub from: Option<i64>,
    /// `to`.
    pub to: Option<i64>,
    /// `reason`.
    pub reason: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl RedactionPointer {
    /// Returns one with what is required.
    pub fn new(pointer: impl Into<String>) -> Self {
        Self {
            pointer: pointer.into(),
            ..Default::default()
        }
    }

    /// Sets `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.from = Some(from);
        self
    }

    /// Sets `to`.
    pub fn to(mut self, to: i64) -> Self {
        self.to = Some(to);
        self
    }

    /// Sets `reason`.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

impl Model for RedactionPointer {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            pointer: reader.required("pointer")?,
            from: reader.optional("from")?,
            to: reader.optional("to")?,
            reason: reader.optional("reason")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("pointer", &self.pointer);
        writer.optional("from", &self.from);
        writer.optional("to", &self.to);
        writer.optional("reason", &self.reason);
        writer.finish()
    }
}

/// `RedactionPointerResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RedactionPointerResponse {
    /// `pointer`.
    pub pointer: Option<String>,
    /// `from`.
    pub from: Option<i64>,
    /// `to`.
    pub to: Option<i64>,
    /// `reason`.
    pub reason: Option<String>,
    /// `redactionId`.
    pub redaction_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for RedactionPointerResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            pointer: reader.optional("pointer")?,
            from: reader.optional("from")?,
            to: reader.optional("to")?,
            reason: reader.optional("reason")?,
            redaction_id: reader.optional("redactionId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("pointer", &self.pointer);
        writer.optional("from", &self.from);
        writer.optional("to", &self.to);
        writer.optional("reason", &self.reason);
        writer.optional("redactionId", &self.redaction_id);
        writer.finish()
    }
}

/// `RedactionResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RedactionResponse {
    /// `body`.
    pub body: Option<RedactionSectionResponse>,
    /// `title`.
    pub title: Option<RedactionSectionResponse>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for RedactionResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            body: reader.optional("body")?,
            title: reader.optional("title")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("body", &self.body);
        writer.optional("title", &self.title);
        writer.finish()
    }
}

/// `RedactionSectionResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RedactionSectionResponse {
    /// `redactions`.
    pub redactions: Vec<RedactionPointerResponse>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for RedactionSectionResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            redactions: reader.list("redactions")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("redactions", &self.redactions);
        writer.finish()
    }
}

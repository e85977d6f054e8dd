//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::platform::common::{Comment, Fields, IssueLinkType};

/// `IssueLink` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueLink {
    /// `id`.
    pub id: Option<String>,
    /// `inwardIssue`.
    pub inward_issue: Option<Box<LinkedIssue>>,
    /// `outwardIssue`.
    pub outward_issue: Option<Box<LinkedIssue>>,
    /// `self`.
    pub self_url: Option<String>,
    /// `type`.
    pub r#type: Option<IssueLinkType>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for IssueLink {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            inward_issue: reader.optional("inwardIssue")?,
            outward_issue: reader.optional("outwardIssue")?,
            self_url: reader.optional("self")?,
            r#type: reader.optional("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("inwardIssue", &self.inward_issue);
        writer.optional("outwardIssue", &self.outward_issue);
        writer.optional("self", &self.self_url);
        writer.optional("type", &self.r#type);
        writer.finish()
    }
}

/// `LinkIssueRequestJsonBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LinkIssueRequest {
    /// `comment`.
    pub comment: Option<Box<Comment>>,
    /// `inwardIssue`.
    pub inward_issue: Box<LinkedIssue>,
    /// `outwardIssue`.
    pub outward_issue: Box<LinkedIssue>,
    /// `type`.
    pub r#type: IssueLinkType,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl LinkIssueRequest {
    /// Returns one with what is required.
    pub fn new(
        inward_issue: LinkedIssue,
        outward_issue: LinkedIssue,
        r#type: IssueLinkType,
    ) -> Self {
        Self {
            inward_issue: Box::new(inward_issue),
            outward_issue: Box::new(outward_issue),
            r#type,
            ..Default::default()
        }
    }

    /// Sets `comment`.
    pub fn comment(mut self, comment: Comment) -> Self {
        self.comment = Some(Box::new(comment));
        self
    }
}

impl Model for LinkIssueRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            comment: reader.optional("comment")?,
            inward_issue: reader.required("inwardIssue")?,
            outward_issue: reader.required("outwardIssue")?,
            r#type: reader.required("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("comment", &self.comment);
        writer.required("inwardIssue", &self.inward_issue);
        writer.required("outwardIssue", &self.outward_issue);
        writer.required("type", &self.r#type);
        writer.finish()
    }
}

/// `LinkedIssue` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LinkedIssue {
    /// `fields`.
    pub fields: Option<Fields>,
    /// `id`.
    pub id: Option<String>,
    /// `key`.
    pub key: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl LinkedIssue {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `key`.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }
}

impl Model for LinkedIssue {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            fields: reader.optional("fields")?,
            id: reader.optional("id")?,
            key: reader.optional("key")?,
            self_url: reader.optional("self")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("fields", &self.fields);
        writer.optional("id", &self.id);
        writer.optional("key", &self.key);
        writer.optional("self", &self.self_url);
        writer.finish()
    }
}

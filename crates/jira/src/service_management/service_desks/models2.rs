//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::common::{
    IncludedFields, IssueTransition, IssueUpdateMetadata, JsonType, Operations, PageOfChangelogs,
};

/// `ServiceIssueBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceIssue {
    /// `changelog`.
    pub changelog: Option<PageOfChangelogs>,
    /// `editmeta`.
    pub editmeta: Option<IssueUpdateMetadata>,
    /// `expand`.
    pub expand: Option<String>,
    /// `fields`.
    pub fields: Option<Map<String, Value>>,
    /// `fieldsToInclude`.
    pub fields_to_include: Option<IncludedFields>,
    /// `id`.
    pub id: Option<String>,
    /// `key`.
    pub key: Option<String>,
    /// `names`.
    pub names: Option<BTreeMap<String, String>>,
    /// `operations`.
    pub operations: Option<Operations>,
    /// `properties`.
    pub properties: Option<Map<String, Value>>,
    /// `renderedFields`.
    pub rendered_fields: Option<Map<String, Value>>,
    /// `schema`.
    pub schema: Option<BTreeMap<String, JsonType>>,
    /// `self`.
    pub self_url: Option<String>,
    /// `transitions`.
    pub transitions: Vec<IssueTransition>,
    /// `versionedRepresentations`.
    pub versioned_representations: Option<BTreeMap<String, Map<String, Value>>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ServiceIssue {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            changelog: reader.optional("changelog")?,
            editmeta: reader.optional("editmeta")?,
            expand: reader.optional("expand")?,
            fields: reader.optional("fields")?,
            fields_to_include: reader.optional("fieldsToInclude")?,
            id: reader.optional("id")?,
            key: reader.optional("key")?,
            names: reader.optional("names")?,
            operations: reader.optional("operations")?,
            properties: reader.optional("properties")?,
            rendered_fields: reader.optional("renderedFields")?,
            schema: reader.optional("schema")?,
            self_url: reader.optional("self")?,
            transitions: reader.list("transitions")?,
            versioned_representations: reader.optional("versionedRepresentations")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("changelog", &self.changelog);
        writer.optional("editmeta", &self.editmeta);
        writer.optional("expand", &self.expand);
        writer.optional("fields", &self.fields);
        writer.optional("fieldsToInclude", &self.fields_to_include);
        writer.optional("id", &self.id);
        writer.optional("key", &self.key);
        writer.optional("names", &self.names);
        writer.optional("operations", &self.operations);
        writer.optional("properties", &self.properties);
        writer.optional("renderedFields", &self.rendered_fields);
        writer.optional("schema", &self.schema);
        writer.optional("self", &self.self_url);
        writer.list("transitions", &self.transitions);
        writer.optional("versionedRepresentations", &self.versioned_representations);
        writer.finish()
    }
}

/// `TemporaryAttachment` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TemporaryAttachment {
    /// `fileName`.
    pub file_name: Option<String>,
    /// `temporaryAttachmentId`.
    pub temporary_attachment_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for TemporaryAttachment {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            file_name: reader.optional("fileName")?,
            temporary_attachment_id: reader.optional("temporaryAttachmentId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("fileName", &self.file_name);
        writer.optional("temporaryAttachmentId", &self.temporary_attachment_id);
        writer.finish()
    }
}

/// `TemporaryAttachments` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TemporaryAttachments {
    /// `temporaryAttachments`.
    pub temporary_attachments: Vec<TemporaryAttachment>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for TemporaryAttachments {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            temporary_attachments: reader.list("temporaryAttachments")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("temporaryAttachments", &self.temporary_attachments);
        writer.finish()
    }
}

//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::common::{
    IssueFields, IssueTransition, IssueUpdateMetadata, JsonType, Operations, PageOfChangelogs,
};

/// `HistoryMetadata` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HistoryMetadata {
    /// `activityDescription`.
    pub activity_description: Option<String>,
    /// `activityDescriptionKey`.
    pub activity_description_key: Option<String>,
    /// `actor`.
    pub actor: Option<HistoryMetadataParticipant>,
    /// `cause`.
    pub cause: Option<HistoryMetadataParticipant>,
    /// `description`.
    pub description: Option<String>,
    /// `descriptionKey`.
    pub description_key: Option<String>,
    /// `emailDescription`.
    pub email_description: Option<String>,
    /// `emailDescriptionKey`.
    pub email_description_key: Option<String>,
    /// `extraData`.
    pub extra_data: Option<BTreeMap<String, String>>,
    /// `generator`.
    pub generator: Option<HistoryMetadataParticipant>,
    /// `type`.
    pub r#type: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl HistoryMetadata {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `activityDescription`.
    pub fn activity_description(mut self, activity_description: impl Into<String>) -> Self {
        self.activity_description = Some(activity_description.into());
        self
    }

    /// Sets `activityDescriptionKey`.
    pub fn activity_description_key(mut self, activity_description_key: impl Into<String>) -> Self {
        self.activity_description_key = Some(activity_description_key.into());
        self
    }

    /// Sets `actor`.
    pub fn actor(mut self, actor: HistoryMetadataParticipant) -> Self {
        self.actor = Some(actor);
        self
    }

    /// Sets `cause`.
    pub fn cause(mut self, cause: HistoryMetadataParticipant) -> Self {
        self.cause = Some(cause);
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `descriptionKey`.
    pub fn description_key(mut self, description_key: impl Into<String>) -> Self {
        self.description_key = Some(description_key.into());
        self
    }

    /// Sets `emailDescription`.
    pub fn email_description(mut self, email_description: impl Into<String>) -> Self {
        self.email_description = Some(email_description.into());
        self
    }

    /// Sets `emailDescriptionKey`.
    pub fn email_description_key(mut self, email_description_key: impl Into<String>) -> Self {
        self.email_description_key = Some(email_description_key.into());
        self
    }

    /// Sets `extraData`.
    pub fn extra_data(mut self, extra_data: BTreeMap<String, String>) -> Self {
        self.extra_data = Some(extra_data);
        self
    }

    /// Sets `generator`.
    pub fn generator(mut self, generator: HistoryMetadataParticipant) -> Self {
        self.generator = Some(generator);
        self
    }

    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl Model for HistoryMetadata {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            activity_description: reader.optional("activityDescription")?,
            activity_description_key: reader.optional("activityDescriptionKey")?,
            actor: reader.optional("actor")?,
            cause: reader.optional("cause")?,
            description: reader.optional("description")?,
            description_key: reader.optional("descriptionKey")?,
            email_description: reader.optional("emailDescription")?,
            email_description_key: reader.optional("emailDescriptionKey")?,
            extra_data: reader.optional("extraData")?,
            generator: reader.optional("generator")?,
            r#type: reader.optional("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("activityDescription", &self.activity_description);
        writer.optional("activityDescriptionKey", &self.activity_description_key);
        writer.optional("actor", &self.actor);
        writer.optional("cause", &self.cause);
        writer.optional("description", &self.description);
        writer.optional("descriptionKey", &self.description_key);
        writer.optional("emailDescription", &self.email_description);
        writer.optional("emailDescriptionKey", &self.email_description_key);
        writer.optional("extraData", &self.extra_data);
        writer.optional("generator", &self.generator);
        writer.optional("type", &self.r#type);
        writer.finish()
    }
}

/// `HistoryMetadataParticipant` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HistoryMetadataParticipant {
    /// `avatarUrl`.
    pub avatar_url: Option<String>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `displayNameKey`.
    pub display_name_key: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl HistoryMetadataParticipant {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `avatarUrl`.
    pub fn avatar_url(mut self, avatar_url: impl Into<String>) -> Self {
        self.avatar_url = Some(avatar_url.into());
        self
    }

    /// Sets `displayName`.
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets `displayNameKey`.
    pub fn display_name_key(mut self, display_name_key: impl Into<String>) -> Self {
        self.display_name_key = Some(display_name_key.into());
        self
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `url`.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

impl Model for HistoryMetadataParticipant {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            avatar_url: reader.optional("avatarUrl")?,
            display_name: reader.optional("displayName")?,
            display_name_key: reader.optional("displayNameKey")?,
            id: reader.optional("id")?,
            r#type: reader.optional("type")?,
            url: reader.optional("url")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("avatarUrl", &self.avatar_url);
        writer.optional("displayName", &self.display_name);
        writer.optional("displayNameKey", &self.display_name_key);
        writer.optional("id", &self.id);
        writer.optional("type", &self.r#type);
        writer.optional("url", &self.url);
        writer.finish()
    }
}

/// `IncludedFields` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IncludedFields {
    /// `actuallyIncluded`.
    pub actually_included: Vec<String>,
    /// `excluded`.
    pub excluded: Vec<String>,
    /// `included`.
    pub included: Vec<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for IncludedFields {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            actually_included: reader.list("actuallyIncluded")?,
            excluded: reader.list("excluded")?,
            included: reader.list("included")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("actuallyIncluded", &self.actually_included);
        writer.list("excluded", &self.excluded);
        writer.list("included", &self.included);
        writer.finish()
    }
}

/// `IssueBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Issue {
    /// `changelog`.
    pub changelog: Option<PageOfChangelogs>,
    /// `editmeta`.
    pub editmeta: Option<IssueUpdateMetadata>,
    /// `expand`.
    pub expand: Option<String>,
    /// `fields`.
    pub fields: Option<Box<IssueFields>>,
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

impl Model for Issue {
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

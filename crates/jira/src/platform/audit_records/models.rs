//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Reader, Writer};

/// `AssociatedItemBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociatedItem {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `parentId`.
    pub parent_id: Option<String>,
    /// `parentName`.
    pub parent_name: Option<String>,
    /// `typeName`.
    pub type_name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for AssociatedItem {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            parent_id: reader.optional("parentId")?,
            parent_name: reader.optional("parentName")?,
            type_name: reader.optional("typeName")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.optional("parentId", &self.parent_id);
        writer.optional("parentName", &self.parent_name);
        writer.optional("typeName", &self.type_name);
        writer.finish()
    }
}

/// `AuditRecordBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditRecord {
    /// `associatedItems`.
    pub associated_items: Vec<AssociatedItem>,
    /// `authorKey`.
    pub author_key: Option<String>,
    /// `category`.
    pub category: Option<String>,
    /// `changedValues`.
    pub changed_values: Vec<ChangedValue>,
    /// `created`, a time.
    pub created: Option<DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `eventSource`.
    pub event_source: Option<String>,
    /// `id`.
    pub id: Option<i64>,
    /// `objectItem`.
    pub object_item: Option<AssociatedItem>,
    /// `remoteAddress`.
    pub remote_address: Option<String>,
    /// `summary`.
    pub summary: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for AuditRecord {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            associated_items: reader.list("associatedItems")?,
            author_key: reader.optional("authorKey")?,
            category: reader.optional("category")?,
            changed_values: reader.list("changedValues")?,
            created: reader.optional("created")?,
            description: reader.optional("description")?,
            event_source: reader.optional("eventSource")?,
            id: reader.optional("id")?,
            object_item: reader.optional("objectItem")?,
            remote_address: reader.optional("remoteAddress")?,
            summary: reader.optional("summary")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("associatedItems", &self.associated_items);
        writer.optional("authorKey", &self.author_key);
        writer.optional("category", &self.category);
        writer.list("changedValues", &self.changed_values);
        writer.optional("created", &self.created);
        writer.optional("description", &self.description);
        writer.optional("eventSource", &self.event_source);
        writer.optional("id", &self.id);
        writer.optional("objectItem", &self.object_item);
        writer.optional("remoteAddress", &self.remote_address);
        writer.optional("summary", &self.summary);
        writer.finish()
    }
}

/// `ChangedValueBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangedValue {
    /// `changedFrom`.
    pub changed_from: Option<String>,
    /// `changedTo`.
    pub changed_to: Option<String>,
    /// `fieldName`.
    pub field_name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ChangedValue {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            changed_from: reader.optional("changedFrom")?,
            changed_to: reader.optional("changedTo")?,
            field_name: reader.optional("fieldName")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("changedFrom", &self.changed_from);
        writer.optional("changedTo", &self.changed_to);
        writer.optional("fieldName", &self.field_name);
        writer.finish()
    }
}

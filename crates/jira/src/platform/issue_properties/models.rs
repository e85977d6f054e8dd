//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::common::JsonNode;

/// `BulkIssuePropertyUpdateRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkIssuePropertyUpdateRequest {
    /// `expression`.
    pub expression: Option<String>,
    /// `filter`.
    pub filter: Option<IssueFilterForBulkPropertySet>,
    /// `value`.
    pub value: Option<Value>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl BulkIssuePropertyUpdateRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `expression`.
    pub fn expression(mut self, expression: impl Into<String>) -> Self {
        self.expression = Some(expression.into());
        self
    }

    /// Sets `filter`.
    pub fn filter(mut self, filter: IssueFilterForBulkPropertySet) -> Self {
        self.filter = Some(filter);
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl Into<Value>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl Model for BulkIssuePropertyUpdateRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            expression: reader.optional("expression")?,
            filter: reader.optional("filter")?,
            value: reader.optional("value")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("expression", &self.expression);
        writer.optional("filter", &self.filter);
        writer.optional("value", &self.value);
        writer.finish()
    }
}

/// `IssueEntityProperties` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueEntityProperties {
    /// `entitiesIds`.
    pub entities_ids: Option<Vec<i64>>,
    /// `properties`.
    pub properties: Option<BTreeMap<String, JsonNode>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueEntityProperties {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `entitiesIds`.
    pub fn entities_ids(mut self, entities_ids: Vec<i64>) -> Self {
        self.entities_ids = Some(entities_ids);
        self
    }

    /// Sets `properties`.
    pub fn properties(mut self, properties: BTreeMap<String, JsonNode>) -> Self {
        self.properties = Some(properties);
        self
    }
}

impl Model for IssueEntityProperties {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            entities_ids: reader.optional("entitiesIds")?,
            properties: reader.optional("properties")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("entitiesIds", &self.entities_ids);
        writer.optional("properties", &self.properties);
        writer.finish()
    }
}

/// `IssueEntityPropertiesForMultiUpdate` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueEntityPropertiesForMultiUpdate {
    /// `issueID`.
    pub issue_id: Option<i64>,
    /// `properties`.
    pub properties: Option<BTreeMap<String, JsonNode>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueEntityPropertiesForMultiUpdate {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `issueID`.
    pub fn issue_id(mut self, issue_id: i64) -> Self {
        self.issue_id = Some(issue_id);
        self
    }

    /// Sets `properties`.
    pub fn properties(mut self, properties: BTreeMap<String, JsonNode>) -> Self {
        self.properties = Some(properties);
        self
    }
}

impl Model for IssueEntityPropertiesForMultiUpdate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issue_id: reader.optional("issueID")?,
            properties: reader.optional("properties")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("issueID", &self.issue_id);
        writer.optional("properties", &self.properties);
        writer.finish()
    }
}

/// `IssueFilterForBulkPropertyDelete` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueFilterForBulkPropertyDelete {
    /// `currentValue`.
    pub current_value: Option<Value>,
    /// `entityIds`.
    pub entity_ids: Option<Vec<i64>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueFilterForBulkPropertyDelete {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `currentValue`.
    pub fn current_value(mut self, current_value: impl Into<Value>) -> Self {
        self.current_value = Some(current_value.into());
        self
    }

    /// Sets `entityIds`.
    pub fn entity_ids(mut self, entity_ids: Vec<i64>) -> Self {
        self.entity_ids = Some(entity_ids);
        self
    }
}

impl Model for IssueFilterForBulkPropertyDelete {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            current_value: reader.optional("currentValue")?,
            entity_ids: reader.optional("entityIds")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("currentValue", &self.current_value);
        writer.optional("entityIds", &self.entity_ids);
        writer.finish()
    }
}

/// `IssueFilterForBulkPropertySet` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueFilterForBulkPropertySet {
    /// `currentValue`.
    pub current_value: Option<Value>,
    /// `entityIds`.
    pub entity_ids: Option<Vec<i64>>,
    /// `hasProperty`.
    pub has_property: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueFilterForBulkPropertySet {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `currentValue`.
    pub fn current_value(mut self, current_value: impl Into<Value>) -> Self {
        self.current_value = Some(current_value.into());
        self
    }

    /// Sets `entityIds`.
    pub fn entity_ids(mut self, entity_ids: Vec<i64>) -> Self {
        self.entity_ids = Some(entity_ids);
        self
    }

    /// Sets `hasProperty`.
    pub fn has_property(mut self, has_property: bool) -> Self {
        self.has_property = Some(has_property);
        self
    }
}

impl Model for IssueFilterForBulkPropertySet {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            current_value: reader.optional("currentValue")?,
            entity_ids: reader.optional("entityIds")?,
            has_property: reader.optional("hasProperty")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("currentValue", &self.current_value);
        writer.optional("entityIds", &self.entity_ids);
        writer.optional("hasProperty", &self.has_property);
        writer.finish()
    }
}

/// `MultiIssueEntityProperties` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiIssueEntityProperties {
    /// `issues`.
    pub issues: Option<Vec<IssueEntityPropertiesForMultiUpdate>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl MultiIssueEntityProperties {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `issues`.
    pub fn issues(mut self, issues: Vec<IssueEntityPropertiesForMultiUpdate>) -> Self {
        self.issues = Some(issues);
        self
    }
}

impl Model for MultiIssueEntityProperties {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issues: reader.optional("issues")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("issues", &self.issues);
        writer.finish()
    }
}

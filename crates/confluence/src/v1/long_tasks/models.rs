//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::v1::common::Message;

/// `LongTaskStatus` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LongTaskStatus {
    /// `ari`.
    pub ari: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<LongTaskStatusName>,
    /// `elapsedTime`.
    pub elapsed_time: Option<i64>,
    /// `percentageComplete`.
    pub percentage_complete: Option<i64>,
    /// `successful`.
    pub successful: Option<bool>,
    /// `finished`.
    pub finished: Option<bool>,
    /// `messages`.
    pub messages: Vec<Message>,
    /// `status`.
    pub status: Option<String>,
    /// `errors`.
    pub errors: Vec<Message>,
    /// `additionalDetails`.
    pub additional_details: Option<LongTaskStatusAdditionalDetails>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for LongTaskStatus {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            ari: reader.optional("ari")?,
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            elapsed_time: reader.optional("elapsedTime")?,
            percentage_complete: reader.optional("percentageComplete")?,
            successful: reader.optional("successful")?,
            finished: reader.optional("finished")?,
            messages: reader.list("messages")?,
            status: reader.optional("status")?,
            errors: reader.list("errors")?,
            additional_details: reader.optional("additionalDetails")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("ari", &self.ari);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.optional("elapsedTime", &self.elapsed_time);
        writer.optional("percentageComplete", &self.percentage_complete);
        writer.optional("successful", &self.successful);
        writer.optional("finished", &self.finished);
        writer.list("messages", &self.messages);
        writer.optional("status", &self.status);
        writer.list("errors", &self.errors);
        writer.optional("additionalDetails", &self.additional_details);
        writer.finish()
    }
}

/// `LongTaskStatusAdditionalDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LongTaskStatusAdditionalDetails {
    /// `destinationId`.
    pub destination_id: Option<String>,
    /// `destinationUrl`.
    pub destination_url: Option<String>,
    /// `totalPageNeedToCopy`.
    pub total_page_need_to_copy: Option<i64>,
    /// `additionalProperties`.
    pub additional_properties: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for LongTaskStatusAdditionalDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            destination_id: reader.optional("destinationId")?,
            destination_url: reader.optional("destinationUrl")?,
            total_page_need_to_copy: reader.optional("totalPageNeedToCopy")?,
            additional_properties: reader.optional("additionalProperties")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("destinationId", &self.destination_id);
        writer.optional("destinationUrl", &self.destination_url);
        writer.optional("totalPageNeedToCopy", &self.total_page_need_to_copy);
        writer.optional("additionalProperties", &self.additional_properties);
        writer.finish()
    }
}

/// `LongTaskStatusName` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LongTaskStatusName {
    /// `key`.
    pub key: Option<String>,
    /// `args`.
    pub args: Vec<Map<String, Value>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for LongTaskStatusName {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            key: reader.optional("key")?,
            args: reader.list("args")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("key", &self.key);
        writer.list("args", &self.args);
        writer.finish()
    }
}

/// `LongTaskStatusWithLinks` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LongTaskStatusWithLinks {
    /// `ari`.
    pub ari: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<LongTaskStatusName>,
    /// `elapsedTime`.
    pub elapsed_time: Option<i64>,
    /// `percentageComplete`.
    pub percentage_complete: Option<i64>,
    /// `successful`.
    pub successful: Option<bool>,
    /// `finished`.
    pub finished: Option<bool>,
    /// `messages`.
    pub messages: Vec<Message>,
    /// `_links`.
    pub links: Option<Map<String, Value>>,
    /// `status`.
    pub status: Option<String>,
    /// `errors`.
    pub errors: Vec<Message>,
    /// `additionalDetails`.
    pub additional_details: Option<LongTaskStatusWithLinksAdditionalDetails>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for LongTaskStatusWithLinks {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            ari: reader.optional("ari")?,
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            elapsed_time: reader.optional("elapsedTime")?,
            percentage_complete: reader.optional("percentageComplete")?,
            successful: reader.optional("successful")?,
            finished: reader.optional("finished")?,
            messages: reader.list("messages")?,
            links: reader.optional("_links")?,
            status: reader.optional("status")?,
            errors: reader.list("errors")?,
            additional_details: reader.optional("additionalDetails")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("ari", &self.ari);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.optional("elapsedTime", &self.elapsed_time);
        writer.optional("percentageComplete", &self.percentage_complete);
        writer.optional("successful", &self.successful);
        writer.optional("finished", &self.finished);
        writer.list("messages", &self.messages);
        writer.optional("_links", &self.links);
        writer.optional("status", &self.status);
        writer.list("errors", &self.errors);
        writer.optional("additionalDetails", &self.additional_details);
        writer.finish()
    }
}

/// `LongTaskStatusWithLinksAdditionalDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LongTaskStatusWithLinksAdditionalDetails {
    /// `destinationId`.
    pub destination_id: Option<String>,
    /// `destinationUrl`.
    pub destination_url: Option<String>,
    /// `totalPageNeedToCopy`.
    pub total_page_need_to_copy: Option<i64>,
    /// `additionalProperties`.
    pub additional_properties: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for LongTaskStatusWithLinksAdditionalDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            destination_id: reader.optional("destinationId")?,
            destination_url: reader.optional("destinationUrl")?,
            total_page_need_to_copy: reader.optional("totalPageNeedToCopy")?,
            additional_properties: reader.optional("additionalProperties")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("destinationId", &self.destination_id);
        writer.optional("destinationUrl", &self.destination_url);
        writer.optional("totalPageNeedToCopy", &self.total_page_need_to_copy);
        writer.optional("additionalProperties", &self.additional_properties);
        writer.finish()
    }
}

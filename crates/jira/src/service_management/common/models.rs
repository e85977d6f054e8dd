//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::common::JsonType;
use crate::service_management::common::{SelfLink, Source};

/// `ArticleDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Article {
    /// `content`.
    pub content: Option<Content>,
    /// `excerpt`.
    pub excerpt: Option<String>,
    /// `source`.
    pub source: Option<Source>,
    /// `title`.
    pub title: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Article {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            content: reader.optional("content")?,
            excerpt: reader.optional("excerpt")?,
            source: reader.optional("source")?,
            title: reader.optional("title")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("content", &self.content);
        writer.optional("excerpt", &self.excerpt);
        writer.optional("source", &self.source);
        writer.optional("title", &self.title);
        writer.finish()
    }
}

/// `ContentDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Content {
    /// `iframeSrc`.
    pub iframe_src: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Content {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            iframe_src: reader.optional("iframeSrc")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("iframeSrc", &self.iframe_src);
        writer.finish()
    }
}

/// `CustomerRequestCreateMetaDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerRequestCreateMeta {
    /// `canAddRequestParticipants`.
    pub can_add_request_participants: Option<bool>,
    /// `canRaiseOnBehalfOf`.
    pub can_raise_on_behalf_of: Option<bool>,
    /// `requestTypeFields`.
    pub request_type_fields: Vec<RequestTypeField>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for CustomerRequestCreateMeta {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            can_add_request_participants: reader.optional("canAddRequestParticipants")?,
            can_raise_on_behalf_of: reader.optional("canRaiseOnBehalfOf")?,
            request_type_fields: reader.list("requestTypeFields")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional(
            "canAddRequestParticipants",
            &self.can_add_request_participants,
        );
        writer.optional("canRaiseOnBehalfOf", &self.can_raise_on_behalf_of);
        writer.list("requestTypeFields", &self.request_type_fields);
        writer.finish()
    }
}

/// `DateDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Date {
    /// `epochMillis`.
    pub epoch_millis: Option<i64>,
    /// `friendly`.
    pub friendly: Option<String>,
    /// `iso8601`.
    pub iso8601: Option<String>,
    /// `jira`.
    pub jira: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Date {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            epoch_millis: reader.optional("epochMillis")?,
            friendly: reader.optional("friendly")?,
            iso8601: reader.optional("iso8601")?,
            jira: reader.optional("jira")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("epochMillis", &self.epoch_millis);
        writer.optional("friendly", &self.friendly);
        writer.optional("iso8601", &self.iso8601);
        writer.optional("jira", &self.jira);
        writer.finish()
    }
}

/// `RequestTypeDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestType {
    /// `_expands`.
    pub expands: Vec<String>,
    /// `_links`.
    pub links: Option<SelfLink>,
    /// `canCreateRequest`.
    pub can_create_request: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `fields`.
    pub fields: Option<CustomerRequestCreateMeta>,
    /// `groupIds`.
    pub group_ids: Vec<String>,
    /// `helpText`.
    pub help_text: Option<String>,
    /// `icon`.
    pub icon: Option<RequestTypeIcon>,
    /// `id`.
    pub id: Option<String>,
    /// `issueTypeId`.
    pub issue_type_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `portalId`.
    pub portal_id: Option<String>,
    /// `practice`.
    pub practice: Option<String>,
    /// `restrictionStatus`.
    pub restriction_status: Option<Open<RequestTypeRestrictionStatus>>,
    /// `serviceDeskId`.
    pub service_desk_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for RequestType {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            expands: reader.list("_expands")?,
            links: reader.optional("_links")?,
            can_create_request: reader.optional("canCreateRequest")?,
            description: reader.optional("description")?,
            fields: reader.optional("fields")?,
            group_ids: reader.list("groupIds")?,
            help_text: reader.optional("helpText")?,
            icon: reader.optional("icon")?,
            id: reader.optional("id")?,
            issue_type_id: reader.optional("issueTypeId")?,
            name: reader.optional("name")?,
            portal_id: reader.optional("portalId")?,
            practice: reader.optional("practice")?,
            restriction_status: reader.optional("restrictionStatus")?,
            service_desk_id: reader.optional("serviceDeskId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("_expands", &self.expands);
        writer.optional("_links", &self.links);
        writer.optional("canCreateRequest", &self.can_create_request);
        writer.optional("description", &self.description);
        writer.optional("fields", &self.fields);
        writer.list("groupIds", &self.group_ids);
        writer.optional("helpText", &self.help_text);
        writer.optional("icon", &self.icon);
        writer.optional("id", &self.id);
        writer.optional("issueTypeId", &self.issue_type_id);
        writer.optional("name", &self.name);
        writer.optional("portalId", &self.portal_id);
        writer.optional("practice", &self.practice);
        writer.optional("restrictionStatus", &self.restriction_status);
        writer.optional("serviceDeskId", &self.service_desk_id);
        writer.finish()
    }
}

/// `RequestTypeFieldDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestTypeField {
    /// `defaultValues`.
    pub default_values: Vec<RequestTypeFieldValue>,
    /// `description`.
    pub description: Option<String>,
    /// `fieldId`.
    pub field_id: Option<String>,
    /// `jiraSchema`.
    pub jira_schema: Option<JsonType>,
    /// `name`.
    pub name: Option<String>,
    /// `presetValues`.
    pub preset_values: Vec<String>,
    /// `required`.
    pub required: Option<bool>,
    /// `validValues`.
    pub valid_values: Vec<RequestTypeFieldValue>,
    /// `visible`.
    pub visible: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for RequestTypeField {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            default_values: reader.list("defaultValues")?,
            description: reader.optional("description")?,
            field_id: reader.optional("fieldId")?,
            jira_schema: reader.optional("jiraSchema")?,
            name: reader.optional("name")?,
            preset_values: reader.list("presetValues")?,
            required: reader.optional("required")?,
            valid_values: reader.list("validValues")?,
            visible: reader.optional("visible")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("defaultValues", &self.default_values);
        writer.optional("description", &self.description);
        writer.optional("fieldId", &self.field_id);
        writer.optional("jiraSchema", &self.jira_schema);
        writer.optional("name", &self.name);
        writer.list("presetValues", &self.preset_values);
        writer.optional("required", &self.required);
        writer.list("validValues", &self.valid_values);
        writer.optional("visible", &self.visible);
        writer.finish()
    }
}

/// `RequestTypeFieldValueDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestTypeFieldValue {
    /// `children`.
    pub children: Vec<RequestTypeFieldValue>,
    /// `label`.
    pub label: Option<String>,
    /// `value`.
    pub value: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for RequestTypeFieldValue {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            children: reader.list("children")?,
            label: reader.optional("label")?,
            value: reader.optional("value")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("children", &self.children);
        writer.optional("label", &self.label);
        writer.optional("value", &self.value);
        writer.finish()
    }
}

/// `RequestTypeIconDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestTypeIcon {
    /// `_links`.
    pub links: Option<RequestTypeIconLink>,
    /// `id`.
    pub id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for RequestTypeIcon {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            links: reader.optional("_links")?,
            id: reader.optional("id")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("_links", &self.links);
        writer.optional("id", &self.id);
        writer.finish()
    }
}

/// `RequestTypeIconLinkDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestTypeIconLink {
    /// `iconUrls`.
    pub icon_urls: Option<BTreeMap<String, String>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for RequestTypeIconLink {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            icon_urls: reader.optional("iconUrls")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("iconUrls", &self.icon_urls);
        writer.finish()
    }
}

/// The known values of an `Open<RequestTypeRestrictionStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum RequestTypeRestrictionStatus {}

impl RequestTypeRestrictionStatus {
    /// `OPEN`.
    pub const OPEN: Open<Self> = Open::known("OPEN");
    /// `RESTRICTED`.
    pub const RESTRICTED: Open<Self> = Open::known("RESTRICTED");
}

//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::common::JsonNode;
use crate::service_management::common::Date;
use crate::service_management::requests::{AdditionalComment, AttachmentDTO, PagedLink};

/// `CustomerRequestLinkDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerRequestLink {
    /// `agent`.
    pub agent: Option<String>,
    /// `jiraRest`.
    pub jira_rest: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// `web`.
    pub web: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for CustomerRequestLink {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            agent: reader.optional("agent")?,
            jira_rest: reader.optional("jiraRest")?,
            self_url: reader.optional("self")?,
            web: reader.optional("web")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("agent", &self.agent);
        writer.optional("jiraRest", &self.jira_rest);
        writer.optional("self", &self.self_url);
        writer.optional("web", &self.web);
        writer.finish()
    }
}

/// `CustomerRequestStatusDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerRequestStatus {
    /// `status`.
    pub status: Option<String>,
    /// `statusCategory`.
    pub status_category: Option<Open<CustomerRequestStatusStatusCategory>>,
    /// `statusDate`.
    pub status_date: Option<Date>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for CustomerRequestStatus {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            status: reader.optional("status")?,
            status_category: reader.optional("statusCategory")?,
            status_date: reader.optional("statusDate")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("status", &self.status);
        writer.optional("statusCategory", &self.status_category);
        writer.optional("statusDate", &self.status_date);
        writer.finish()
    }
}

/// The known values of an `Open<CustomerRequestStatusStatusCategory>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum CustomerRequestStatusStatusCategory {}

impl CustomerRequestStatusStatusCategory {
    /// `UNDEFINED`.
    pub const UNDEFINED: Open<Self> = Open::known("UNDEFINED");
    /// `NEW`.
    pub const NEW: Open<Self> = Open::known("NEW");
    /// `INDETERMINATE`.
    pub const INDETERMINATE: Open<Self> = Open::known("INDETERMINATE");
    /// `DONE`.
    pub const DONE: Open<Self> = Open::known("DONE");
}

/// `CustomerTransitionDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerTransition {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for CustomerTransition {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.finish()
    }
}

/// `CustomerTransitionExecutionDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerTransitionExecution {
    /// `additionalComment`.
    pub additional_comment: Option<AdditionalComment>,
    /// `id`.
    pub id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CustomerTransitionExecution {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `additionalComment`.
    pub fn additional_comment(mut self, additional_comment: AdditionalComment) -> Self {
        self.additional_comment = Some(additional_comment);
        self
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl Model for CustomerTransitionExecution {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            additional_comment: reader.optional("additionalComment")?,
            id: reader.optional("id")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("additionalComment", &self.additional_comment);
        writer.optional("id", &self.id);
        writer.finish()
    }
}

/// `DurationDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Duration {
    /// `friendly`.
    pub friendly: Option<String>,
    /// `millis`.
    pub millis: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Duration {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            friendly: reader.optional("friendly")?,
            millis: reader.optional("millis")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("friendly", &self.friendly);
        writer.optional("millis", &self.millis);
        writer.finish()
    }
}

/// `FormAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FormAnswer {
    /// `adf`.
    pub adf: Option<Box<JsonNode>>,
    /// `choices`.
    pub choices: Option<Vec<String>>,
    /// `date`.
    pub date: Option<String>,
    /// `files`.
    pub files: Option<Vec<String>>,
    /// `text`.
    pub text: Option<String>,
    /// `time`.
    pub time: Option<String>,
    /// `users`.
    pub users: Option<Vec<String>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl FormAnswer {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `adf`.
    pub fn adf(mut self, adf: JsonNode) -> Self {
        self.adf = Some(Box::new(adf));
        self
    }

    /// Sets `choices`.
    pub fn choices(mut self, choices: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.choices = Some(choices.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `date`.
    pub fn date(mut self, date: impl Into<String>) -> Self {
        self.date = Some(date.into());
        self
    }

    /// Sets `files`.
    pub fn files(mut self, files: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.files = Some(files.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `text`.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets `time`.
    pub fn time(mut self, time: impl Into<String>) -> Self {
        self.time = Some(time.into());
        self
    }

    /// Sets `users`.
    pub fn users(mut self, users: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.users = Some(users.into_iter().map(Into::into).collect());
        self
    }
}

impl Model for FormAnswer {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            adf: reader.optional("adf")?,
            choices: reader.optional("choices")?,
            date: reader.optional("date")?,
            files: reader.optional("files")?,
            text: reader.optional("text")?,
            time: reader.optional("time")?,
            users: reader.optional("users")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("adf", &self.adf);
        writer.optional("choices", &self.choices);
        writer.optional("date", &self.date);
        writer.optional("files", &self.files);
        writer.optional("text", &self.text);
        writer.optional("time", &self.time);
        writer.optional("users", &self.users);
        writer.finish()
    }
}

/// `Form` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FormObject {
    /// `answers`.
    pub answers: Option<BTreeMap<String, FormAnswer>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl FormObject {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `answers`.
    pub fn answers(mut self, answers: BTreeMap<String, FormAnswer>) -> Self {
        self.answers = Some(answers);
        self
    }
}

impl Model for FormObject {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            answers: reader.optional("answers")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("answers", &self.answers);
        writer.finish()
    }
}

/// `PagedDTOAttachmentDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PagedDTOAttachment {
    /// `_expands`.
    pub expands: Vec<String>,
    /// `_links`.
    pub links: Option<PagedLink>,
    /// `isLastPage`.
    pub is_last_page: Option<bool>,
    /// `limit`.
    pub limit: Option<i64>,
    /// `size`.
    pub size: Option<i64>,
    /// `start`.
    pub start: Option<i64>,
    /// `values`.
    pub values: Vec<AttachmentDTO>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for PagedDTOAttachment {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            expands: reader.list("_expands")?,
            links: reader.optional("_links")?,
            is_last_page: reader.optional("isLastPage")?,
            limit: reader.optional("limit")?,
            size: reader.optional("size")?,
            start: reader.optional("start")?,
            values: reader.list("values")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("_expands", &self.expands);
        writer.optional("_links", &self.links);
        writer.optional("isLastPage", &self.is_last_page);
        writer.optional("limit", &self.limit);
        writer.optional("size", &self.size);
        writer.optional("start", &self.start);
        writer.list("values", &self.values);
        writer.finish()
    }
}

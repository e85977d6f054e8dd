//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::software::common::Color;

/// `EpicRankRequestBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EpicRankRequest {
    /// `rankAfterEpic`.
    pub rank_after_epic: Option<String>,
    /// `rankBeforeEpic`.
    pub rank_before_epic: Option<String>,
    /// `rankCustomFieldId`.
    pub rank_custom_field_id: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl EpicRankRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `rankAfterEpic`.
    pub fn rank_after_epic(mut self, rank_after_epic: impl Into<String>) -> Self {
        self.rank_after_epic = Some(rank_after_epic.into());
        self
    }

    /// Sets `rankBeforeEpic`.
    pub fn rank_before_epic(mut self, rank_before_epic: impl Into<String>) -> Self {
        self.rank_before_epic = Some(rank_before_epic.into());
        self
    }

    /// Sets `rankCustomFieldId`.
    pub fn rank_custom_field_id(mut self, rank_custom_field_id: i64) -> Self {
        self.rank_custom_field_id = Some(rank_custom_field_id);
        self
    }
}

impl Model for EpicRankRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            rank_after_epic: reader.optional("rankAfterEpic")?,
            rank_before_epic: reader.optional("rankBeforeEpic")?,
            rank_custom_field_id: reader.optional("rankCustomFieldId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("rankAfterEpic", &self.rank_after_epic);
        writer.optional("rankBeforeEpic", &self.rank_before_epic);
        writer.optional("rankCustomFieldId", &self.rank_custom_field_id);
        writer.finish()
    }
}

/// `EpicUpdateBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EpicUpdate {
    /// `color`.
    pub color: Option<Color>,
    /// `done`.
    pub done: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    /// `summary`.
    pub summary: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl EpicUpdate {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `color`.
    pub fn color(mut self, color: Color) -> Self {
        self.color = Some(color);
        self
    }

    /// Sets `done`.
    pub fn done(mut self, done: bool) -> Self {
        self.done = Some(done);
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `summary`.
    pub fn summary(mut self, summary: impl Into<String>) -> Self {
        self.summary = Some(summary.into());
        self
    }
}

impl Model for EpicUpdate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            color: reader.optional("color")?,
            done: reader.optional("done")?,
            name: reader.optional("name")?,
            summary: reader.optional("summary")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("color", &self.color);
        writer.optional("done", &self.done);
        writer.optional("name", &self.name);
        writer.optional("summary", &self.summary);
        writer.finish()
    }
}

//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

/// `SprintCreateBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SprintCreate {
    /// `endDate`.
    pub end_date: Option<String>,
    /// `goal`.
    pub goal: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `originBoardId`.
    pub origin_board_id: Option<i64>,
    /// `startDate`.
    pub start_date: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SprintCreate {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `endDate`.
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Sets `goal`.
    pub fn goal(mut self, goal: impl Into<String>) -> Self {
        self.goal = Some(goal.into());
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `originBoardId`.
    pub fn origin_board_id(mut self, origin_board_id: i64) -> Self {
        self.origin_board_id = Some(origin_board_id);
        self
    }

    /// Sets `startDate`.
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }
}

impl Model for SprintCreate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            end_date: reader.optional("endDate")?,
            goal: reader.optional("goal")?,
            name: reader.optional("name")?,
            origin_board_id: reader.optional("originBoardId")?,
            start_date: reader.optional("startDate")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("endDate", &self.end_date);
        writer.optional("goal", &self.goal);
        writer.optional("name", &self.name);
        writer.optional("originBoardId", &self.origin_board_id);
        writer.optional("startDate", &self.start_date);
        writer.finish()
    }
}

/// `SprintSwapBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SprintSwap {
    /// `sprintToSwapWith`.
    pub sprint_to_swap_with: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SprintSwap {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `sprintToSwapWith`.
    pub fn sprint_to_swap_with(mut self, sprint_to_swap_with: i64) -> Self {
        self.sprint_to_swap_with = Some(sprint_to_swap_with);
        self
    }
}

impl Model for SprintSwap {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            sprint_to_swap_with: reader.optional("sprintToSwapWith")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("sprintToSwapWith", &self.sprint_to_swap_with);
        writer.finish()
    }
}

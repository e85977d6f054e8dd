//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// `ForgePanelProjectPinAsyncResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ForgePanelProjectPinAsyncResponse {
    /// `taskId`.
    pub task_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ForgePanelProjectPinAsyncResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            task_id: reader.optional("taskId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("taskId", &self.task_id);
        writer.finish()
    }
}

/// `ForgePanelProjectPinRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ForgePanelProjectPinRequest {
    /// `moduleId`.
    pub module_id: String,
    /// `projectList`.
    pub project_list: Vec<ProjectPinAction>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ForgePanelProjectPinRequest {
    /// Returns one with what is required.
    pub fn new(module_id: impl Into<String>, project_list: Vec<ProjectPinAction>) -> Self {
        Self {
            module_id: module_id.into(),
            project_list,
            ..Default::default()
        }
    }
}

impl Model for ForgePanelProjectPinRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            module_id: reader.required("moduleId")?,
            project_list: reader.required("projectList")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("moduleId", &self.module_id);
        writer.required("projectList", &self.project_list);
        writer.finish()
    }
}

/// `ProjectPinAction` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectPinAction {
    /// `action`.
    pub action: Open<ProjectPinActionAction>,
    /// `projectIdOrKey`.
    pub project_id_or_key: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ProjectPinAction {
    /// Returns one with what is required.
    pub fn new(
        action: impl Into<Open<ProjectPinActionAction>>,
        project_id_or_key: impl Into<String>,
    ) -> Self {
        Self {
            action: action.into(),
            project_id_or_key: project_id_or_key.into(),
            ..Default::default()
        }
    }
}

impl Model for ProjectPinAction {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            action: reader.required("action")?,
            project_id_or_key: reader.required("projectIdOrKey")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("action", &self.action);
        writer.required("projectIdOrKey", &self.project_id_or_key);
        writer.finish()
    }
}

/// The known values of an `Open<ProjectPinActionAction>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ProjectPinActionAction {}

impl ProjectPinActionAction {
    /// `PIN`.
    pub const PIN: Open<Self> = Open::known("PIN");
    /// `UNPIN`.
    pub const UNPIN: Open<Self> = Open::known("UNPIN");
}

//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// `BulkTransitionTaskResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkTransitionTaskResponse {
    /// `taskId`.
    pub task_id: Option<String>,
    /// `status`.
    pub status: Option<Open<BulkTransitionTaskResponseStatus>>,
    /// `statusUrl`.
    pub status_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for BulkTransitionTaskResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            task_id: reader.optional("taskId")?,
            status: reader.optional("status")?,
            status_url: reader.optional("statusUrl")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("taskId", &self.task_id);
        writer.optional("status", &self.status);
        writer.optional("statusUrl", &self.status_url);
        writer.finish()
    }
}

/// The known values of an `Open<BulkTransitionTaskResponseStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum BulkTransitionTaskResponseStatus {}

impl BulkTransitionTaskResponseStatus {
    /// `IN_PROGRESS`.
    pub const IN_PROGRESS: Open<Self> = Open::known("IN_PROGRESS");
    /// `COMPLETED`.
    pub const COMPLETED: Open<Self> = Open::known("COMPLETED");
    /// `FAILED`.
    pub const FAILED: Open<Self> = Open::known("FAILED");
}

/// `BulkTransitionTaskStatusResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkTransitionTaskStatusResponse {
    /// `taskId`.
    pub task_id: Option<String>,
    /// `status`.
    pub status: Option<Open<BulkTransitionTaskStatusResponseStatus>>,
    /// `errorMessage`.
    pub error_message: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for BulkTransitionTaskStatusResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            task_id: reader.optional("taskId")?,
            status: reader.optional("status")?,
            error_message: reader.optional("errorMessage")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("taskId", &self.task_id);
        writer.optional("status", &self.status);
        writer.optional("errorMessage", &self.error_message);
        writer.finish()
    }
}

/// The known values of an `Open<BulkTransitionTaskStatusResponseStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum BulkTransitionTaskStatusResponseStatus {}

impl BulkTransitionTaskStatusResponseStatus {
    /// `IN_PROGRESS`.
    pub const IN_PROGRESS: Open<Self> = Open::known("IN_PROGRESS");
    /// `COMPLETED`.
    pub const COMPLETED: Open<Self> = Open::known("COMPLETED");
    /// `FAILED`.
    pub const FAILED: Open<Self> = Open::known("FAILED");
}

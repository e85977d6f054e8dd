//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

/// `TaskProgress` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskProgress {
    /// `description`.
    pub description: Option<String>,
    /// `elapsedRuntime`.
    pub elapsed_runtime: Option<i64>,
    /// `finished`, a time.
    pub finished: Option<DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `lastUpdate`, a time.
    pub last_update: Option<DateTime>,
    /// `message`.
    pub message: Option<String>,
    /// `progress`.
    pub progress: Option<i64>,
    /// `result`.
    pub result: Option<Value>,
    /// `self`.
    pub self_url: Option<String>,
    /// `started`, a time.
    pub started: Option<DateTime>,
    /// `status`.
    pub status: Option<Open<TaskProgressStatus>>,
    /// `submitted`, a time.
    pub submitted: Option<DateTime>,
    /// `submittedBy`.
    pub submitted_by: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for TaskProgress {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            elapsed_runtime: reader.optional("elapsedRuntime")?,
            finished: reader.optional("finished")?,
            id: reader.optional("id")?,
            last_update: reader.optional("lastUpdate")?,
            message: reader.optional("message")?,
            progress: reader.optional("progress")?,
            result: reader.optional("result")?,
            self_url: reader.optional("self")?,
            started: reader.optional("started")?,
            status: reader.optional("status")?,
            submitted: reader.optional("submitted")?,
            submitted_by: reader.optional("submittedBy")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("elapsedRuntime", &self.elapsed_runtime);
        writer.optional("finished", &self.finished);
        writer.optional("id", &self.id);
        writer.optional("lastUpdate", &self.last_update);
        writer.optional("message", &self.message);
        writer.optional("progress", &self.progress);
        writer.optional("result", &self.result);
        writer.optional("self", &self.self_url);
        writer.optional("started", &self.started);
        writer.optional("status", &self.status);
        writer.optional("submitted", &self.submitted);
        writer.optional("submittedBy", &self.submitted_by);
        writer.finish()
    }
}

/// The known values of an `Open<TaskProgressStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum TaskProgressStatus {}

impl TaskProgressStatus {
    /// `ENQUEUED`.
    pub const ENQUEUED: Open<Self> = Open::known("ENQUEUED");
    /// `RUNNING`.
    pub const RUNNING: Open<Self> = Open::known("RUNNING");
    /// `COMPLETE`.
    pub const COMPLETE: Open<Self> = Open::known("COMPLETE");
    /// `FAILED`.
    pub const FAILED: Open<Self> = Open::known("FAILED");
    /// `CANCEL_REQUESTED`.
    pub const CANCEL_REQUESTED: Open<Self> = Open::known("CANCEL_REQUESTED");
    /// `CANCELLED`.
    pub const CANCELLED: Open<Self> = Open::known("CANCELLED");
    /// `DEAD`.
    pub const DEAD: Open<Self> = Open::known("DEAD");
}

//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

/// `WorklogsMoveRequestBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorklogsMoveRequest {
    /// `ids`.
    pub ids: Option<Vec<i64>>,
    /// `issueIdOrKey`.
    pub issue_id_or_key: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WorklogsMoveRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `ids`.
    pub fn ids(mut self, ids: Vec<i64>) -> Self {
        self.ids = Some(ids);
        self
    }

    /// Sets `issueIdOrKey`.
    pub fn issue_id_or_key(mut self, issue_id_or_key: impl Into<String>) -> Self {
        self.issue_id_or_key = Some(issue_id_or_key.into());
        self
    }
}

impl Model for WorklogsMoveRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            ids: reader.optional("ids")?,
            issue_id_or_key: reader.optional("issueIdOrKey")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("ids", &self.ids);
        writer.optional("issueIdOrKey", &self.issue_id_or_key);
        writer.finish()
    }
}

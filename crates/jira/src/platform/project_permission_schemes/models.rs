//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::platform::common::SecurityLevel;

/// `IdBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Id {
    /// `id`.
    pub id: i64,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Id {
    /// Returns one with what is required.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            ..Default::default()
        }
    }
}

impl Model for Id {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.required("id")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("id", &self.id);
        writer.finish()
    }
}

/// `ProjectIssueSecurityLevels` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectIssueSecurityLevels {
    /// `levels`.
    pub levels: Vec<SecurityLevel>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ProjectIssueSecurityLevels {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            levels: reader.list("levels")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("levels", &self.levels);
        writer.finish()
    }
}

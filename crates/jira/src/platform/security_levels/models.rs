//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::platform::common::PermissionHolder;

/// `IssueSecurityLevelMember` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueSecurityLevelMember {
    /// `holder`.
    pub holder: Option<PermissionHolder>,
    /// `id`.
    pub id: Option<i64>,
    /// `issueSecurityLevelId`.
    pub issue_security_level_id: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for IssueSecurityLevelMember {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            holder: reader.optional("holder")?,
            id: reader.optional("id")?,
            issue_security_level_id: reader.optional("issueSecurityLevelId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("holder", &self.holder);
        writer.optional("id", &self.id);
        writer.optional("issueSecurityLevelId", &self.issue_security_level_id);
        writer.finish()
    }
}

//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::v2::space_roles::RoleType;

/// `UpdateSpaceRoleResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSpaceRoleResponse {
    /// `id`.
    pub id: Option<String>,
    /// `type`.
    pub r#type: Option<Open<RoleType>>,
    /// `name`.
    pub name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `taskId`.
    pub task_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for UpdateSpaceRoleResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            r#type: reader.optional("type")?,
            name: reader.optional("name")?,
            description: reader.optional("description")?,
            task_id: reader.optional("taskId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("type", &self.r#type);
        writer.optional("name", &self.name);
        writer.optional("description", &self.description);
        writer.optional("taskId", &self.task_id);
        writer.finish()
    }
}

//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::platform::common::{PermissionGrant, PermissionScheme};

/// `PermissionGrants` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PermissionGrants {
    /// `expand`.
    pub expand: Option<String>,
    /// `permissions`.
    pub permissions: Vec<PermissionGrant>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for PermissionGrants {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            expand: reader.optional("expand")?,
            permissions: reader.list("permissions")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("expand", &self.expand);
        writer.list("permissions", &self.permissions);
        writer.finish()
    }
}

/// `PermissionSchemes` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PermissionSchemes {
    /// `permissionSchemes`.
    pub permission_schemes: Vec<PermissionScheme>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for PermissionSchemes {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            permission_schemes: reader.list("permissionSchemes")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("permissionSchemes", &self.permission_schemes);
        writer.finish()
    }
}

//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::common::{FoundGroups, FoundUsers};

/// The known values of an `Open<AvatarSize>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum AvatarSize {}

impl AvatarSize {
    /// `xsmall`.
    pub const XSMALL: Open<Self> = Open::known("xsmall");
    /// `xsmall@2x`.
    pub const XSMALL_2X: Open<Self> = Open::known("xsmall@2x");
    /// `xsmall@3x`.
    pub const XSMALL_3X: Open<Self> = Open::known("xsmall@3x");
    /// `small`.
    pub const SMALL: Open<Self> = Open::known("small");
    /// `small@2x`.
    pub const SMALL_2X: Open<Self> = Open::known("small@2x");
    /// `small@3x`.
    pub const SMALL_3X: Open<Self> = Open::known("small@3x");
    /// `medium`.
    pub const MEDIUM: Open<Self> = Open::known("medium");
    /// `medium@2x`.
    pub const MEDIUM_2X: Open<Self> = Open::known("medium@2x");
    /// `medium@3x`.
    pub const MEDIUM_3X: Open<Self> = Open::known("medium@3x");
    /// `large`.
    pub const LARGE: Open<Self> = Open::known("large");
    /// `large@2x`.
    pub const LARGE_2X: Open<Self> = Open::known("large@2x");
    /// `large@3x`.
    pub const LARGE_3X: Open<Self> = Open::known("large@3x");
    /// `xlarge`.
    pub const XLARGE: Open<Self> = Open::known("xlarge");
    /// `xlarge@2x`.
    pub const XLARGE_2X: Open<Self> = Open::known("xlarge@2x");
    /// `xlarge@3x`.
    pub const XLARGE_3X: Open<Self> = Open::known("xlarge@3x");
    /// `xxlarge`.
    pub const XXLARGE: Open<Self> = Open::known("xxlarge");
    /// `xxlarge@2x`.
    pub const XXLARGE_2X: Open<Self> = Open::known("xxlarge@2x");
    /// `xxlarge@3x`.
    pub const XXLARGE_3X: Open<Self> = Open::known("xxlarge@3x");
    /// `xxxlarge`.
    pub const XXXLARGE: Open<Self> = Open::known("xxxlarge");
    /// `xxxlarge@2x`.
    pub const XXXLARGE_2X: Open<Self> = Open::known("xxxlarge@2x");
    /// `xxxlarge@3x`.
    pub const XXXLARGE_3X: Open<Self> = Open::known("xxxlarge@3x");
}

/// `FoundUsersAndGroups` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FoundUsersAndGroups {
    /// `groups`.
    pub groups: Option<FoundGroups>,
    /// `users`.
    pub users: Option<FoundUsers>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for FoundUsersAndGroups {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            groups: reader.optional("groups")?,
            users: reader.optional("users")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("groups", &self.groups);
        writer.optional("users", &self.users);
        writer.finish()
    }
}

//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::common::SharePermission;

/// `DashboardGadget` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DashboardGadget {
    /// `color`.
    pub color: Option<Open<DashboardGadgetColor>>,
    /// `id`.
    pub id: Option<i64>,
    /// `moduleKey`.
    pub module_key: Option<String>,
    /// `position`.
    pub position: Option<DashboardGadgetPosition>,
    /// `title`.
    pub title: Option<String>,
    /// `uri`.
    pub uri: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for DashboardGadget {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            color: reader.optional("color")?,
            id: reader.optional("id")?,
            module_key: reader.optional("moduleKey")?,
            position: reader.optional("position")?,
            title: reader.optional("title")?,
            uri: reader.optional("uri")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("color", &self.color);
        writer.optional("id", &self.id);
        writer.optional("moduleKey", &self.module_key);
        writer.optional("position", &self.position);
        writer.optional("title", &self.title);
        writer.optional("uri", &self.uri);
        writer.finish()
    }
}

/// The known values of an `Open<DashboardGadgetColor>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum DashboardGadgetColor {}

impl DashboardGadgetColor {
    /// `blue`.
    pub const BLUE: Open<Self> = Open::known("blue");
    /// `red`.
    pub const RED: Open<Self> = Open::known("red");
    /// `yellow`.
    pub const YELLOW: Open<Self> = Open::known("yellow");
    /// `green`.
    pub const GREEN: Open<Self> = Open::known("green");
    /// `cyan`.
    pub const CYAN: Open<Self> = Open::known("cyan");
    /// `purple`.
    pub const PURPLE: Open<Self> = Open::known("purple");
    /// `gray`.
    pub const GRAY: Open<Self> = Open::known("gray");
    /// `white`.
    pub const WHITE: Open<Self> = Open::known("white");
}

/// `DashboardGadgetPosition` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DashboardGadgetPosition {
    /// `The column position of the gadget.`.
    pub the_column_position_of_the_gadget: Option<i64>,
    /// `The row position of the gadget.`.
    pub the_row_position_of_the_gadget: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl DashboardGadgetPosition {
    /// Returns one with what is required.
    pub fn new(
        the_column_position_of_the_gadget: i64,
        the_row_position_of_the_gadget: i64,
    ) -> Self {
        Self {
            the_column_position_of_the_gadget: Some(the_column_position_of_the_gadget),
            the_row_position_of_the_gadget: Some(the_row_position_of_the_gadget),
            ..Default::default()
        }
    }
}

impl Model for DashboardGadgetPosition {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            the_column_position_of_the_gadget: reader
                .optional("The column position of the gadget.")?,
            the_row_position_of_the_gadget: reader.optional("The row position of the gadget.")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional(
            "The column position of the gadget.",
            &self.the_column_position_of_the_gadget,
        );
        writer.optional(
            "The row position of the gadget.",
            &self.the_row_position_of_the_gadget,
        );
        writer.finish()
    }
}

/// `DashboardGadgetResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DashboardGadgetResponse {
    /// `gadgets`.
    pub gadgets: Vec<DashboardGadget>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for DashboardGadgetResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            gadgets: reader.list("gadgets")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("gadgets", &self.gadgets);
        writer.finish()
    }
}

/// `DashboardGadgetSettings` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DashboardGadgetSettings {
    /// `color`.
    pub color: Option<String>,
    /// `ignoreUriAndModuleKeyValidation`.
    pub ignore_uri_and_module_key_validation: Option<bool>,
    /// `moduleKey`.
    pub module_key: Option<String>,
    /// `position`.
    pub position: Option<DashboardGadgetPosition>,
    /// `title`.
    pub title: Option<String>,
    /// `uri`.
    pub uri: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl DashboardGadgetSettings {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `color`.
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// Sets `ignoreUriAndModuleKeyValidation`.
    pub fn ignore_uri_and_module_key_validation(
        mut self,
        ignore_uri_and_module_key_validation: bool,
    ) -> Self {
        self.ignore_uri_and_module_key_validation = Some(ignore_uri_and_module_key_validation);
        self
    }

    /// Sets `moduleKey`.
    pub fn module_key(mut self, module_key: impl Into<String>) -> Self {
        self.module_key = Some(module_key.into());
        self
    }

    /// Sets `position`.
    pub fn position(mut self, position: DashboardGadgetPosition) -> Self {
        self.position = Some(position);
        self
    }

    /// Sets `title`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `uri`.
    pub fn uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = Some(uri.into());
        self
    }
}

impl Model for DashboardGadgetSettings {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            color: reader.optional("color")?,
            ignore_uri_and_module_key_validation: reader
                .optional("ignoreUriAndModuleKeyValidation")?,
            module_key: reader.optional("moduleKey")?,
            position: reader.optional("position")?,
            title: reader.optional("title")?,
            uri: reader.optional("uri")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("color", &self.color);
        writer.optional(
            "ignoreUriAndModuleKeyValidation",
            &self.ignore_uri_and_module_key_validation,
        );
        writer.optional("moduleKey", &self.module_key);
        writer.optional("position", &self.position);
        writer.optional("title", &self.title);
        writer.optional("uri", &self.uri);
        writer.finish()
    }
}

/// `DashboardGadgetUpdateRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DashboardGadgetUpdateRequest {
    /// `color`.
    pub color: Option<String>,
    /// `position`.
    pub position: Option<DashboardGadgetPosition>,
    /// `title`.
    pub title: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl DashboardGadgetUpdateRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `color`.
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// Sets `position`.
    pub fn position(mut self, position: DashboardGadgetPosition) -> Self {
        self.position = Some(position);
        self
    }

    /// Sets `title`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

impl Model for DashboardGadgetUpdateRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            color: reader.optional("color")?,
            position: reader.optional("position")?,
            title: reader.optional("title")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("color", &self.color);
        writer.optional("position", &self.position);
        writer.optional("title", &self.title);
        writer.finish()
    }
}

/// The known values of an `Open<FilterValue>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum FilterValue {}

impl FilterValue {
    /// `my`.
    pub const MY: Open<Self> = Open::known("my");
    /// `favourite`.
    pub const FAVOURITE: Open<Self> = Open::known("favourite");
}

/// The known values of an `Open<GetDashboardsPaginatedOrderBy>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetDashboardsPaginatedOrderBy {}

impl GetDashboardsPaginatedOrderBy {
    /// `description`.
    pub const DESCRIPTION: Open<Self> = Open::known("description");
    /// `-description`.
    pub const DESCENDING_DESCRIPTION: Open<Self> = Open::known("-description");
    /// `+description`.
    pub const ASCENDING_DESCRIPTION: Open<Self> = Open::known("+description");
    /// `favorite_count`.
    pub const FAVORITE_COUNT: Open<Self> = Open::known("favorite_count");
    /// `-favorite_count`.
    pub const DESCENDING_FAVORITE_COUNT: Open<Self> = Open::known("-favorite_count");
    /// `+favorite_count`.
    pub const ASCENDING_FAVORITE_COUNT: Open<Self> = Open::known("+favorite_count");
    /// `id`.
    pub const ID: Open<Self> = Open::known("id");
    /// `-id`.
    pub const DESCENDING_ID: Open<Self> = Open::known("-id");
    /// `+id`.
    pub const ASCENDING_ID: Open<Self> = Open::known("+id");
    /// `is_favorite`.
    pub const IS_FAVORITE: Open<Self> = Open::known("is_favorite");
    /// `-is_favorite`.
    pub const DESCENDING_IS_FAVORITE: Open<Self> = Open::known("-is_favorite");
    /// `+is_favorite`.
    pub const ASCENDING_IS_FAVORITE: Open<Self> = Open::known("+is_favorite");
    /// `name`.
    pub const NAME: Open<Self> = Open::known("name");
    /// `-name`.
    pub const DESCENDING_NAME: Open<Self> = Open::known("-name");
    /// `+name`.
    pub const ASCENDING_NAME: Open<Self> = Open::known("+name");
    /// `owner`.
    pub const OWNER: Open<Self> = Open::known("owner");
    /// `-owner`.
    pub const DESCENDING_OWNER: Open<Self> = Open::known("-owner");
    /// `+owner`.
    pub const ASCENDING_OWNER: Open<Self> = Open::known("+owner");
}

/// The known values of an `Open<GetDashboardsPaginatedStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetDashboardsPaginatedStatus {}

impl GetDashboardsPaginatedStatus {
    /// `active`.
    pub const ACTIVE: Open<Self> = Open::known("active");
    /// `archived`.
    pub const ARCHIVED: Open<Self> = Open::known("archived");
    /// `deleted`.
    pub const DELETED: Open<Self> = Open::known("deleted");
}

/// `PermissionDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PermissionDetails {
    /// `editPermissions`.
    pub edit_permissions: Vec<SharePermission>,
    /// `sharePermissions`.
    pub share_permissions: Vec<SharePermission>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl PermissionDetails {
    /// Returns one with what is required.
    pub fn new(
        edit_permissions: Vec<SharePermission>,
        share_permissions: Vec<SharePermission>,
    ) -> Self {
        Self {
            edit_permissions,
            share_permissions,
            ..Default::default()
        }
    }
}

impl Model for PermissionDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            edit_permissions: reader.required("editPermissions")?,
            share_permissions: reader.required("sharePermissions")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("editPermissions", &self.edit_permissions);
        writer.required("sharePermissions", &self.share_permissions);
        writer.finish()
    }
}

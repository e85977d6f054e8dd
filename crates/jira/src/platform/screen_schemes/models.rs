//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::common::IssueTypeScreenScheme;

/// The known values of an `Open<GetScreenSchemesOrderBy>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetScreenSchemesOrderBy {}

impl GetScreenSchemesOrderBy {
    /// `name`.
    pub const NAME: Open<Self> = Open::known("name");
    /// `-name`.
    pub const DESCENDING_NAME: Open<Self> = Open::known("-name");
    /// `+name`.
    pub const ASCENDING_NAME: Open<Self> = Open::known("+name");
    /// `id`.
    pub const ID: Open<Self> = Open::known("id");
    /// `-id`.
    pub const DESCENDING_ID: Open<Self> = Open::known("-id");
    /// `+id`.
    pub const ASCENDING_ID: Open<Self> = Open::known("+id");
}

/// `PageBeanIssueTypeScreenScheme` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageBeanIssueTypeScreenScheme {
    /// `isLast`.
    pub is_last: Option<bool>,
    /// `maxResults`.
    pub max_results: Option<i64>,
    /// `nextPage`.
    pub next_page: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// `startAt`.
    pub start_at: Option<i64>,
    /// `total`.
    pub total: Option<i64>,
    /// `values`.
    pub values: Vec<IssueTypeScreenScheme>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for PageBeanIssueTypeScreenScheme {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            is_last: reader.optional("isLast")?,
            max_results: reader.optional("maxResults")?,
            next_page: reader.optional("nextPage")?,
            self_url: reader.optional("self")?,
            start_at: reader.optional("startAt")?,
            total: reader.optional("total")?,
            values: reader.list("values")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("isLast", &self.is_last);
        writer.optional("maxResults", &self.max_results);
        writer.optional("nextPage", &self.next_page);
        writer.optional("self", &self.self_url);
        writer.optional("startAt", &self.start_at);
        writer.optional("total", &self.total);
        writer.list("values", &self.values);
        writer.finish()
    }
}

/// `ScreenScheme` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScreenScheme {
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<i64>,
    /// `issueTypeScreenSchemes`.
    pub issue_type_screen_schemes: Option<PageBeanIssueTypeScreenScheme>,
    /// `name`.
    pub name: Option<String>,
    /// `screens`.
    pub screens: Option<ScreenTypes>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ScreenScheme {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            id: reader.optional("id")?,
            issue_type_screen_schemes: reader.optional("issueTypeScreenSchemes")?,
            name: reader.optional("name")?,
            screens: reader.optional("screens")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("id", &self.id);
        writer.optional("issueTypeScreenSchemes", &self.issue_type_screen_schemes);
        writer.optional("name", &self.name);
        writer.optional("screens", &self.screens);
        writer.finish()
    }
}

/// `ScreenSchemeDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScreenSchemeDetails {
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: String,
    /// `screens`.
    pub screens: ScreenTypes,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ScreenSchemeDetails {
    /// Returns one with what is required.
    pub fn new(name: impl Into<String>, screens: ScreenTypes) -> Self {
        Self {
            name: name.into(),
            screens,
            ..Default::default()
        }
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl Model for ScreenSchemeDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            name: reader.required("name")?,
            screens: reader.required("screens")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.required("name", &self.name);
        writer.required("screens", &self.screens);
        writer.finish()
    }
}

/// `ScreenSchemeId` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScreenSchemeId {
    /// `id`.
    pub id: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ScreenSchemeId {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.finish()
    }
}

/// `ScreenTypes` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScreenTypes {
    /// `create`.
    pub create: Option<i64>,
    /// `default`.
    pub default: Option<i64>,
    /// `edit`.
    pub edit: Option<i64>,
    /// `view`.
    pub view: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ScreenTypes {
    /// Returns one with what is required.
    pub fn new(default: i64) -> Self {
        Self {
            default: Some(default),
            ..Default::default()
        }
    }

    /// Sets `create`.
    pub fn create(mut self, create: i64) -> Self {
        self.create = Some(create);
        self
    }

    /// Sets `edit`.
    pub fn edit(mut self, edit: i64) -> Self {
        self.edit = Some(edit);
        self
    }

    /// Sets `view`.
    pub fn view(mut self, view: i64) -> Self {
        self.view = Some(view);
        self
    }
}

impl Model for ScreenTypes {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            create: reader.optional("create")?,
            default: reader.optional("default")?,
            edit: reader.optional("edit")?,
            view: reader.optional("view")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("create", &self.create);
        writer.optional("default", &self.default);
        writer.optional("edit", &self.edit);
        writer.optional("view", &self.view);
        writer.finish()
    }
}

/// `UpdateScreenSchemeDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateScreenSchemeDetails {
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `screens`.
    pub screens: Option<UpdateScreenTypes>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl UpdateScreenSchemeDetails {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `screens`.
    pub fn screens(mut self, screens: UpdateScreenTypes) -> Self {
        self.screens = Some(screens);
        self
    }
}

impl Model for UpdateScreenSchemeDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            name: reader.optional("name")?,
            screens: reader.optional("screens")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("name", &self.name);
        writer.optional("screens", &self.screens);
        writer.finish()
    }
}

/// `UpdateScreenTypes` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateScreenTypes {
    /// `create`.
    pub create: Option<String>,
    /// `default`.
    pub default: Option<String>,
    /// `edit`.
    pub edit: Option<String>,
    /// `view`.
    pub view: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl UpdateScreenTypes {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `create`.
    pub fn create(mut self, create: impl Into<String>) -> Self {
        self.create = Some(create.into());
        self
    }

    /// Sets `default`.
    pub fn with_default(mut self, default: impl Into<String>) -> Self {
        self.default = Some(default.into());
        self
    }

    /// Sets `edit`.
    pub fn edit(mut self, edit: impl Into<String>) -> Self {
        self.edit = Some(edit.into());
        self
    }

    /// Sets `view`.
    pub fn view(mut self, view: impl Into<String>) -> Self {
        self.view = Some(view.into());
        self
    }
}

impl Model for UpdateScreenTypes {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            create: reader.optional("create")?,
            default: reader.optional("default")?,
            edit: reader.optional("edit")?,
            view: reader.optional("view")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("create", &self.create);
        writer.optional("default", &self.default);
        writer.optional("edit", &self.edit);
        writer.optional("view", &self.view);
        writer.finish()
    }
}

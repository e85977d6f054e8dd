//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::v1::common::{
    Content, ContentCreateSpaceDescriptionExpandable, ContentCreateSpaceHistory, LookAndFeel,
    OperationCheckResult, SpaceExpandable, SpaceMetadata, SpaceSettings, Theme, V1Icon,
    V1SpaceDescription, V1SpacePermission,
};

/// `ScreenLookAndFeelLayer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScreenLookAndFeelLayer {
    /// `width`.
    pub width: Option<String>,
    /// `height`.
    pub height: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ScreenLookAndFeelLayer {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `width`.
    pub fn width(mut self, width: impl Into<String>) -> Self {
        self.width = Some(width.into());
        self
    }

    /// Sets `height`.
    pub fn height(mut self, height: impl Into<String>) -> Self {
        self.height = Some(height.into());
        self
    }
}

impl Model for ScreenLookAndFeelLayer {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            width: reader.optional("width")?,
            height: reader.optional("height")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("width", &self.width);
        writer.optional("height", &self.height);
        writer.finish()
    }
}

/// `SearchFieldLookAndFeel` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchFieldLookAndFeel {
    /// `backgroundColor`.
    pub background_color: Option<String>,
    /// `color`.
    pub color: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SearchFieldLookAndFeel {
    /// Returns one with what is required.
    pub fn new(background_color: impl Into<String>, color: impl Into<String>) -> Self {
        Self {
            background_color: Some(background_color.into()),
            color: Some(color.into()),
            ..Default::default()
        }
    }
}

impl Model for SearchFieldLookAndFeel {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            background_color: reader.optional("backgroundColor")?,
            color: reader.optional("color")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("backgroundColor", &self.background_color);
        writer.optional("color", &self.color);
        writer.finish()
    }
}

/// `Space` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Space {
    /// `id`.
    pub id: Option<i64>,
    /// `key`.
    pub key: Option<String>,
    /// `alias`.
    pub alias: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `icon`.
    pub icon: Option<V1Icon>,
    /// `description`.
    pub description: Option<Box<SpaceDescription2>>,
    /// `homepage`.
    pub homepage: Option<Box<Content>>,
    /// `type`.
    pub r#type: Option<String>,
    /// `metadata`.
    pub metadata: Option<Box<SpaceMetadata>>,
    /// `operations`.
    pub operations: Option<Vec<OperationCheckResult>>,
    /// `permissions`.
    pub permissions: Option<Vec<V1SpacePermission>>,
    /// `status`.
    pub status: Option<String>,
    /// `settings`.
    pub settings: Option<Box<SpaceSettings>>,
    /// `theme`.
    pub theme: Option<Box<Theme>>,
    /// `lookAndFeel`.
    pub look_and_feel: Option<Box<LookAndFeel>>,
    /// `history`.
    pub history: Option<ContentCreateSpaceHistory>,
    /// `_expandable`.
    pub expandable: Option<Box<SpaceExpandable>>,
    /// `_links`.
    pub links: Option<Map<String, Value>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Space {
    /// Returns one with what is required.
    pub fn new(
        key: impl Into<String>,
        name: impl Into<String>,
        r#type: impl Into<String>,
        status: impl Into<String>,
        expandable: SpaceExpandable,
        links: Map<String, Value>,
    ) -> Self {
        Self {
            key: Some(key.into()),
            name: Some(name.into()),
            r#type: Some(r#type.into()),
            status: Some(status.into()),
            expandable: Some(Box::new(expandable)),
            links: Some(links),
            ..Default::default()
        }
    }

    /// Sets `id`.
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets `alias`.
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }

    /// Sets `icon`.
    pub fn icon(mut self, icon: V1Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: SpaceDescription2) -> Self {
        self.description = Some(Box::new(description));
        self
    }

    /// Sets `homepage`.
    pub fn homepage(mut self, homepage: Content) -> Self {
        self.homepage = Some(Box::new(homepage));
        self
    }

    /// Sets `metadata`.
    pub fn metadata(mut self, metadata: SpaceMetadata) -> Self {
        self.metadata = Some(Box::new(metadata));
        self
    }

    /// Sets `operations`.
    pub fn operations(mut self, operations: Vec<OperationCheckResult>) -> Self {
        self.operations = Some(operations);
        self
    }

    /// Sets `permissions`.
    pub fn permissions(mut self, permissions: Vec<V1SpacePermission>) -> Self {
        self.permissions = Some(permissions);
        self
    }

    /// Sets `settings`.
    pub fn settings(mut self, settings: SpaceSettings) -> Self {
        self.settings = Some(Box::new(settings));
        self
    }

    /// Sets `theme`.
    pub fn theme(mut self, theme: Theme) -> Self {
        self.theme = Some(Box::new(theme));
        self
    }

    /// Sets `lookAndFeel`.
    pub fn look_and_feel(mut self, look_and_feel: LookAndFeel) -> Self {
        self.look_and_feel = Some(Box::new(look_and_feel));
        self
    }

    /// Sets `history`.
    pub fn history(mut self, history: ContentCreateSpaceHistory) -> Self {
        self.history = Some(history);
        self
    }
}

impl Model for Space {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            key: reader.optional("key")?,
            alias: reader.optional("alias")?,
            name: reader.optional("name")?,
            icon: reader.optional("icon")?,
            description: reader.optional("description")?,
            homepage: reader.optional("homepage")?,
            r#type: reader.optional("type")?,
            metadata: reader.optional("metadata")?,
            operations: reader.optional("operations")?,
            permissions: reader.optional("permissions")?,
            status: reader.optional("status")?,
            settings: reader.optional("settings")?,
            theme: reader.optional("theme")?,
            look_and_feel: reader.optional("lookAndFeel")?,
            history: reader.optional("history")?,
            expandable: reader.optional("_expandable")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("key", &self.key);
        writer.optional("alias", &self.alias);
        writer.optional("name", &self.name);
        writer.optional("icon", &self.icon);
        writer.optional("description", &self.description);
        writer.optional("homepage", &self.homepage);
        writer.optional("type", &self.r#type);
        writer.optional("metadata", &self.metadata);
        writer.optional("operations", &self.operations);
        writer.optional("permissions", &self.permissions);
        writer.optional("status", &self.status);
        writer.optional("settings", &self.settings);
        writer.optional("theme", &self.theme);
        writer.optional("lookAndFeel", &self.look_and_feel);
        writer.optional("history", &self.history);
        writer.optional("_expandable", &self.expandable);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `SpaceDescription2` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpaceDescription2 {
    /// `plain`.
    pub plain: Option<V1SpaceDescription>,
    /// `view`.
    pub view: Option<V1SpaceDescription>,
    /// `_expandable`.
    pub expandable: Option<ContentCreateSpaceDescriptionExpandable>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SpaceDescription2 {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `plain`.
    pub fn plain(mut self, plain: V1SpaceDescription) -> Self {
        self.plain = Some(plain);
        self
    }

    /// Sets `view`.
    pub fn view(mut self, view: V1SpaceDescription) -> Self {
        self.view = Some(view);
        self
    }

    /// Sets `_expandable`.
    pub fn expandable(mut self, expandable: ContentCreateSpaceDescriptionExpandable) -> Self {
        self.expandable = Some(expandable);
        self
    }
}

impl Model for SpaceDescription2 {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            plain: reader.optional("plain")?,
            view: reader.optional("view")?,
            expandable: reader.optional("_expandable")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("plain", &self.plain);
        writer.optional("view", &self.view);
        writer.optional("_expandable", &self.expandable);
        writer.finish()
    }
}

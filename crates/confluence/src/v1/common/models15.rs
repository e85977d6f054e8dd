//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::v1::common::{UserDetailsPersonal, V1Icon, V1User};

/// `Theme` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Theme {
    /// `themeKey`.
    pub theme_key: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `icon`.
    pub icon: Option<V1Icon>,
    /// `_links`.
    pub links: Option<Map<String, Value>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Theme {
    /// Returns one with what is required.
    pub fn new(theme_key: impl Into<String>) -> Self {
        Self {
            theme_key: Some(theme_key.into()),
            ..Default::default()
        }
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `icon`.
    pub fn icon(mut self, icon: V1Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// Sets `_links`.
    pub fn links(mut self, links: Map<String, Value>) -> Self {
        self.links = Some(links);
        self
    }
}

impl Model for Theme {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            theme_key: reader.optional("themeKey")?,
            name: reader.optional("name")?,
            description: reader.optional("description")?,
            icon: reader.optional("icon")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("themeKey", &self.theme_key);
        writer.optional("name", &self.name);
        writer.optional("description", &self.description);
        writer.optional("icon", &self.icon);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `TopNavigationLookAndFeel` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TopNavigationLookAndFeel {
    /// `color`.
    pub color: Option<String>,
    /// `highlightColor`.
    pub highlight_color: Option<String>,
    /// `hoverOrFocus`.
    pub hover_or_focus: Option<TopNavigationLookAndFeelHoverOrFocus>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl TopNavigationLookAndFeel {
    /// Returns one with what is required.
    pub fn new(highlight_color: impl Into<String>) -> Self {
        Self {
            highlight_color: Some(highlight_color.into()),
            ..Default::default()
        }
    }

    /// Sets `color`.
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// Sets `hoverOrFocus`.
    pub fn hover_or_focus(mut self, hover_or_focus: TopNavigationLookAndFeelHoverOrFocus) -> Self {
        self.hover_or_focus = Some(hover_or_focus);
        self
    }
}

impl Model for TopNavigationLookAndFeel {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            color: reader.optional("color")?,
            highlight_color: reader.optional("highlightColor")?,
            hover_or_focus: reader.optional("hoverOrFocus")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("color", &self.color);
        writer.optional("highlightColor", &self.highlight_color);
        writer.optional("hoverOrFocus", &self.hover_or_focus);
        writer.finish()
    }
}

/// `TopNavigationLookAndFeelHoverOrFocus` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TopNavigationLookAndFeelHoverOrFocus {
    /// `backgroundColor`.
    pub background_color: Option<String>,
    /// `color`.
    pub color: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl TopNavigationLookAndFeelHoverOrFocus {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `backgroundColor`.
    pub fn background_color(mut self, background_color: impl Into<String>) -> Self {
        self.background_color = Some(background_color.into());
        self
    }

    /// Sets `color`.
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }
}

impl Model for TopNavigationLookAndFeelHoverOrFocus {
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

/// `UserArray` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserArray {
    /// `results`.
    pub results: Option<Vec<V1User>>,
    /// `start`.
    pub start: Option<i64>,
    /// `limit`.
    pub limit: Option<i64>,
    /// `size`.
    pub size: Option<i64>,
    /// `totalSize`.
    pub total_size: Option<i64>,
    /// `_links`.
    pub links: Option<Map<String, Value>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl UserArray {
    /// Returns one with what is required.
    pub fn new(results: Vec<V1User>) -> Self {
        Self {
            results: Some(results),
            ..Default::default()
        }
    }

    /// Sets `start`.
    pub fn start(mut self, start: i64) -> Self {
        self.start = Some(start);
        self
    }

    /// Sets `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `size`.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `totalSize`.
    pub fn total_size(mut self, total_size: i64) -> Self {
        self.total_size = Some(total_size);
        self
    }

    /// Sets `_links`.
    pub fn links(mut self, links: Map<String, Value>) -> Self {
        self.links = Some(links);
        self
    }
}

impl Model for UserArray {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            results: reader.optional("results")?,
            start: reader.optional("start")?,
            limit: reader.optional("limit")?,
            size: reader.optional("size")?,
            total_size: reader.optional("totalSize")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("results", &self.results);
        writer.optional("start", &self.start);
        writer.optional("limit", &self.limit);
        writer.optional("size", &self.size);
        writer.optional("totalSize", &self.total_size);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `UserDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserDetails {
    /// `business`.
    pub business: Option<UserDetailsBusiness>,
    /// `personal`.
    pub personal: Option<UserDetailsPersonal>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl UserDetails {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `business`.
    pub fn business(mut self, business: UserDetailsBusiness) -> Self {
        self.business = Some(business);
        self
    }

    /// Sets `personal`.
    pub fn personal(mut self, personal: UserDetailsPersonal) -> Self {
        self.personal = Some(personal);
        self
    }
}

impl Model for UserDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            business: reader.optional("business")?,
            personal: reader.optional("personal")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("business", &self.business);
        writer.optional("personal", &self.personal);
        writer.finish()
    }
}

/// `UserDetailsBusiness` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserDetailsBusiness {
    /// `position`.
    pub position: Option<String>,
    /// `department`.
    pub department: Option<String>,
    /// `location`.
    pub location: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl UserDetailsBusiness {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `position`.
    pub fn position(mut self, position: impl Into<String>) -> Self {
        self.position = Some(position.into());
        self
    }

    /// Sets `department`.
    pub fn department(mut self, department: impl Into<String>) -> Self {
        self.department = Some(department.into());
        self
    }

    /// Sets `location`.
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }
}

impl Model for UserDetailsBusiness {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            position: reader.optional("position")?,
            department: reader.optional("department")?,
            location: reader.optional("location")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("position", &self.position);
        writer.optional("department", &self.department);
        writer.optional("location", &self.location);
        writer.finish()
    }
}

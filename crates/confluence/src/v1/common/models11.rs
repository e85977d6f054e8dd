//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::v1::common::ScreenLookAndFeelLayer;

/// `Message` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// `translation`.
    pub translation: Option<String>,
    /// `args`.
    pub args: Vec<Value>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Message {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            translation: reader.optional("translation")?,
            args: reader.list("args")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("translation", &self.translation);
        writer.list("args", &self.args);
        writer.finish()
    }
}

/// `NavigationLookAndFeel` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NavigationLookAndFeel {
    /// `color`.
    pub color: Option<String>,
    /// `highlightColor`.
    pub highlight_color: Option<String>,
    /// `hoverOrFocus`.
    pub hover_or_focus: Option<NavigationLookAndFeelHoverOrFocus>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl NavigationLookAndFeel {
    /// Returns one with what is required.
    pub fn new(
        color: impl Into<String>,
        hover_or_focus: NavigationLookAndFeelHoverOrFocus,
    ) -> Self {
        Self {
            color: Some(color.into()),
            hover_or_focus: Some(hover_or_focus),
            ..Default::default()
        }
    }

    /// Sets `highlightColor`.
    pub fn highlight_color(mut self, highlight_color: impl Into<String>) -> Self {
        self.highlight_color = Some(highlight_color.into());
        self
    }
}

impl Model for NavigationLookAndFeel {
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

/// `NavigationLookAndFeelHoverOrFocus` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NavigationLookAndFeelHoverOrFocus {
    /// `backgroundColor`.
    pub background_color: Option<String>,
    /// `color`.
    pub color: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl NavigationLookAndFeelHoverOrFocus {
    /// Returns one with what is required.
    pub fn new(background_color: impl Into<String>, color: impl Into<String>) -> Self {
        Self {
            background_color: Some(background_color.into()),
            color: Some(color.into()),
            ..Default::default()
        }
    }
}

impl Model for NavigationLookAndFeelHoverOrFocus {
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

/// `OperationCheckResult` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperationCheckResult {
    /// `operation`.
    pub operation: Option<Open<OperationCheckResultOperation>>,
    /// `targetType`.
    pub target_type: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl OperationCheckResult {
    /// Returns one with what is required.
    pub fn new(
        operation: impl Into<Open<OperationCheckResultOperation>>,
        target_type: impl Into<String>,
    ) -> Self {
        Self {
            operation: Some(operation.into()),
            target_type: Some(target_type.into()),
            ..Default::default()
        }
    }
}

impl Model for OperationCheckResult {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            operation: reader.optional("operation")?,
            target_type: reader.optional("targetType")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("operation", &self.operation);
        writer.optional("targetType", &self.target_type);
        writer.finish()
    }
}

/// The known values of an `Open<OperationCheckResultOperation>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum OperationCheckResultOperation {}

impl OperationCheckResultOperation {
    /// `administer`.
    pub const ADMINISTER: Open<Self> = Open::known("administer");
    /// `archive`.
    pub const ARCHIVE: Open<Self> = Open::known("archive");
    /// `clear_permissions`.
    pub const CLEAR_PERMISSIONS: Open<Self> = Open::known("clear_permissions");
    /// `copy`.
    pub const COPY: Open<Self> = Open::known("copy");
    /// `create`.
    pub const CREATE: Open<Self> = Open::known("create");
    /// `create_space`.
    pub const CREATE_SPACE: Open<Self> = Open::known("create_space");
    /// `delete`.
    pub const DELETE: Open<Self> = Open::known("delete");
    /// `export`.
    pub const EXPORT: Open<Self> = Open::known("export");
    /// `move`.
    pub const MOVE: Open<Self> = Open::known("move");
    /// `purge`.
    pub const PURGE: Open<Self> = Open::known("purge");
    /// `purge_version`.
    pub const PURGE_VERSION: Open<Self> = Open::known("purge_version");
    /// `read`.
    pub const READ: Open<Self> = Open::known("read");
    /// `restore`.
    pub const RESTORE: Open<Self> = Open::known("restore");
    /// `restrict_content`.
    pub const RESTRICT_CONTENT: Open<Self> = Open::known("restrict_content");
    /// `update`.
    pub const UPDATE: Open<Self> = Open::known("update");
    /// `use`.
    pub const USE: Open<Self> = Open::known("use");
}

/// `ScreenLookAndFeel` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScreenLookAndFeel {
    /// `background`.
    pub background: Option<String>,
    /// `backgroundAttachment`.
    pub background_attachment: Option<String>,
    /// `backgroundBlendMode`.
    pub background_blend_mode: Option<String>,
    /// `backgroundClip`.
    pub background_clip: Option<String>,
    /// `backgroundColor`.
    pub background_color: Option<String>,
    /// `backgroundImage`.
    pub background_image: Option<String>,
    /// `backgroundOrigin`.
    pub background_origin: Option<String>,
    /// `backgroundPosition`.
    pub background_position: Option<String>,
    /// `backgroundRepeat`.
    pub background_repeat: Option<String>,
    /// `backgroundSize`.
    pub background_size: Option<String>,
    /// `layer`.
    pub layer: Option<ScreenLookAndFeelLayer>,
    /// `gutterTop`.
    pub gutter_top: Option<String>,
    /// `gutterRight`.
    pub gutter_right: Option<String>,
    /// `gutterBottom`.
    pub gutter_bottom: Option<String>,
    /// `gutterLeft`.
    pub gutter_left: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ScreenLookAndFeel {
    /// Returns one with what is required.
    pub fn new(background: impl Into<String>) -> Self {
        Self {
            background: Some(background.into()),
            ..Default::default()
        }
    }

    /// Sets `backgroundAttachment`.
    pub fn background_attachment(mut self, background_attachment: impl Into<String>) -> Self {
        self.background_attachment = Some(background_attachment.into());
        self
    }

    /// Sets `backgroundBlendMode`.
    pub fn background_blend_mode(mut self, background_blend_mode: impl Into<String>) -> Self {
        self.background_blend_mode = Some(background_blend_mode.into());
        self
    }

    /// Sets `backgroundClip`.
    pub fn background_clip(mut self, background_clip: impl Into<String>) -> Self {
        self.background_clip = Some(background_clip.into());
        self
    }

    /// Sets `backgroundColor`.
    pub fn background_color(mut self, background_color: impl Into<String>) -> Self {
        self.background_color = Some(background_color.into());
        self
    }

    /// Sets `backgroundImage`.
    pub fn background_image(mut self, background_image: impl Into<String>) -> Self {
        self.background_image = Some(background_image.into());
        self
    }

    /// Sets `backgroundOrigin`.
    pub fn background_origin(mut self, background_origin: impl Into<String>) -> Self {
        self.background_origin = Some(background_origin.into());
        self
    }

    /// Sets `backgroundPosition`.
    pub fn background_position(mut self, background_position: impl Into<String>) -> Self {
        self.background_position = Some(background_position.into());
        self
    }

    /// Sets `backgroundRepeat`.
    pub fn background_repeat(mut self, background_repeat: impl Into<String>) -> Self {
        self.background_repeat = Some(background_repeat.into());
        self
    }

    /// Sets `backgroundSize`.
    pub fn background_size(mut self, background_size: impl Into<String>) -> Self {
        self.background_size = Some(background_size.into());
        self
    }

    /// Sets `layer`.
    pub fn layer(mut self, layer: ScreenLookAndFeelLayer) -> Self {
        self.layer = Some(layer);
        self
    }

    /// Sets `gutterTop`.
    pub fn gutter_top(mut self, gutter_top: impl Into<String>) -> Self {
        self.gutter_top = Some(gutter_top.into());
        self
    }

    /// Sets `gutterRight`.
    pub fn gutter_right(mut self, gutter_right: impl Into<String>) -> Self {
        self.gutter_right = Some(gutter_right.into());
        self
    }

    /// Sets `gutterBottom`.
    pub fn gutter_bottom(mut self, gutter_bottom: impl Into<String>) -> Self {
        self.gutter_bottom = Some(gutter_bottom.into());
        self
    }

    /// Sets `gutterLeft`.
    pub fn gutter_left(mut self, gutter_left: impl Into<String>) -> Self {
        self.gutter_left = Some(gutter_left.into());
        self
    }
}

impl Model for ScreenLookAndFeel {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            background: reader.optional("background")?,
            background_attachment: reader.optional("backgroundAttachment")?,
            background_blend_mode: reader.optional("backgroundBlendMode")?,
            background_clip: reader.optional("backgroundClip")?,
            background_color: reader.optional("backgroundColor")?,
            background_image: reader.optional("backgroundImage")?,
            background_origin: reader.optional("backgroundOrigin")?,
            background_position: reader.optional("backgroundPosition")?,
            background_repeat: reader.optional("backgroundRepeat")?,
            background_size: reader.optional("backgroundSize")?,
            layer: reader.optional("layer")?,
            gutter_top: reader.optional("gutterTop")?,
            gutter_right: reader.optional("gutterRight")?,
            gutter_bottom: reader.optional("gutterBottom")?,
            gutter_left: reader.optional("gutterLeft")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("background", &self.background);
        writer.optional("backgroundAttachment", &self.background_attachment);
        writer.optional("backgroundBlendMode", &self.background_blend_mode);
        writer.optional("backgroundClip", &self.background_clip);
        writer.optional("backgroundColor", &self.background_color);
        writer.optional("backgroundImage", &self.background_image);
        writer.optional("backgroundOrigin", &self.background_origin);
        writer.optional("backgroundPosition", &self.background_position);
        writer.optional("backgroundRepeat", &self.background_repeat);
        writer.optional("backgroundSize", &self.background_size);
        writer.optional("layer", &self.layer);
        writer.optional("gutterTop", &self.gutter_top);
        writer.optional("gutterRight", &self.gutter_right);
        writer.optional("gutterBottom", &self.gutter_bottom);
        writer.optional("gutterLeft", &self.gutter_left);
        writer.finish()
    }
}

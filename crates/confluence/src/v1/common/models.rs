//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

/// `AsyncContentBodyExpandable` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AsyncContentBodyExpandable {
    /// `content`.
    pub content: Option<String>,
    /// `embeddedContent`.
    pub embedded_content: Option<String>,
    /// `webresource`.
    pub webresource: Option<String>,
    /// `mediaToken`.
    pub media_token: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl AsyncContentBodyExpandable {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `content`.
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Sets `embeddedContent`.
    pub fn embedded_content(mut self, embedded_content: impl Into<String>) -> Self {
        self.embedded_content = Some(embedded_content.into());
        self
    }

    /// Sets `webresource`.
    pub fn webresource(mut self, webresource: impl Into<String>) -> Self {
        self.webresource = Some(webresource.into());
        self
    }

    /// Sets `mediaToken`.
    pub fn media_token(mut self, media_token: impl Into<String>) -> Self {
        self.media_token = Some(media_token.into());
        self
    }
}

impl Model for AsyncContentBodyExpandable {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            content: reader.optional("content")?,
            embedded_content: reader.optional("embeddedContent")?,
            webresource: reader.optional("webresource")?,
            media_token: reader.optional("mediaToken")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("content", &self.content);
        writer.optional("embeddedContent", &self.embedded_content);
        writer.optional("webresource", &self.webresource);
        writer.optional("mediaToken", &self.media_token);
        writer.finish()
    }
}

/// `AsyncContentBodyMediaToken` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AsyncContentBodyMediaToken {
    /// `collectionIds`.
    pub collection_ids: Option<Vec<String>>,
    /// `contentId`.
    pub content_id: Option<String>,
    /// `expiryDateTime`.
    pub expiry_date_time: Option<String>,
    /// `fileIds`.
    pub file_ids: Option<Vec<String>>,
    /// `token`.
    pub token: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl AsyncContentBodyMediaToken {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `collectionIds`.
    pub fn collection_ids(
        mut self,
        collection_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.collection_ids = Some(collection_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `contentId`.
    pub fn content_id(mut self, content_id: impl Into<String>) -> Self {
        self.content_id = Some(content_id.into());
        self
    }

    /// Sets `expiryDateTime`.
    pub fn expiry_date_time(mut self, expiry_date_time: impl Into<String>) -> Self {
        self.expiry_date_time = Some(expiry_date_time.into());
        self
    }

    /// Sets `fileIds`.
    pub fn file_ids(mut self, file_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.file_ids = Some(file_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `token`.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }
}

impl Model for AsyncContentBodyMediaToken {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            collection_ids: reader.optional("collectionIds")?,
            content_id: reader.optional("contentId")?,
            expiry_date_time: reader.optional("expiryDateTime")?,
            file_ids: reader.optional("fileIds")?,
            token: reader.optional("token")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("collectionIds", &self.collection_ids);
        writer.optional("contentId", &self.content_id);
        writer.optional("expiryDateTime", &self.expiry_date_time);
        writer.optional("fileIds", &self.file_ids);
        writer.optional("token", &self.token);
        writer.finish()
    }
}

/// `AsyncId` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AsyncId {
    /// `asyncId`.
    pub async_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for AsyncId {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            async_id: reader.optional("asyncId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("asyncId", &self.async_id);
        writer.finish()
    }
}

/// `BulkUserLookupExpandable` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkUserLookupExpandable {
    /// `operations`.
    pub operations: Option<String>,
    /// `details`.
    pub details: Option<String>,
    /// `personalSpace`.
    pub personal_space: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl BulkUserLookupExpandable {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `operations`.
    pub fn operations(mut self, operations: impl Into<String>) -> Self {
        self.operations = Some(operations.into());
        self
    }

    /// Sets `details`.
    pub fn details(mut self, details: impl Into<String>) -> Self {
        self.details = Some(details.into());
        self
    }

    /// Sets `personalSpace`.
    pub fn personal_space(mut self, personal_space: impl Into<String>) -> Self {
        self.personal_space = Some(personal_space.into());
        self
    }
}

impl Model for BulkUserLookupExpandable {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            operations: reader.optional("operations")?,
            details: reader.optional("details")?,
            personal_space: reader.optional("personalSpace")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("operations", &self.operations);
        writer.optional("details", &self.details);
        writer.optional("personalSpace", &self.personal_space);
        writer.finish()
    }
}

/// `ButtonLookAndFeel` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ButtonLookAndFeel {
    /// `backgroundColor`.
    pub background_color: Option<String>,
    /// `color`.
    pub color: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ButtonLookAndFeel {
    /// Returns one with what is required.
    pub fn new(background_color: impl Into<String>, color: impl Into<String>) -> Self {
        Self {
            background_color: Some(background_color.into()),
            color: Some(color.into()),
            ..Default::default()
        }
    }
}

impl Model for ButtonLookAndFeel {
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

/// `ContainerLookAndFeel` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerLookAndFeel {
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
    /// `padding`.
    pub padding: Option<String>,
    /// `borderRadius`.
    pub border_radius: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContainerLookAndFeel {
    /// Returns one with what is required.
    pub fn new(
        background: impl Into<String>,
        background_color: impl Into<String>,
        background_image: impl Into<String>,
        background_size: impl Into<String>,
        padding: impl Into<String>,
        border_radius: impl Into<String>,
    ) -> Self {
        Self {
            background: Some(background.into()),
            background_color: Some(background_color.into()),
            background_image: Some(background_image.into()),
            background_size: Some(background_size.into()),
            padding: Some(padding.into()),
            border_radius: Some(border_radius.into()),
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
}

impl Model for ContainerLookAndFeel {
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
            padding: reader.optional("padding")?,
            border_radius: reader.optional("borderRadius")?,
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
        writer.optional("padding", &self.padding);
        writer.optional("borderRadius", &self.border_radius);
        writer.finish()
    }
}

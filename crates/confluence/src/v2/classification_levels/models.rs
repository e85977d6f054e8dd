//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// `ClassificationLevel` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClassificationLevel {
    /// `id`.
    pub id: Option<String>,
    /// `status`.
    pub status: Option<Open<ClassificationLevelStatus>>,
    /// `order`.
    pub order: Option<f64>,
    /// `name`.
    pub name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `guideline`.
    pub guideline: Option<String>,
    /// `color`.
    pub color: Option<Open<ClassificationLevelColor>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ClassificationLevel {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            status: reader.optional("status")?,
            order: reader.optional("order")?,
            name: reader.optional("name")?,
            description: reader.optional("description")?,
            guideline: reader.optional("guideline")?,
            color: reader.optional("color")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("status", &self.status);
        writer.optional("order", &self.order);
        writer.optional("name", &self.name);
        writer.optional("description", &self.description);
        writer.optional("guideline", &self.guideline);
        writer.optional("color", &self.color);
        writer.finish()
    }
}

/// The known values of an `Open<ClassificationLevelColor>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ClassificationLevelColor {}

impl ClassificationLevelColor {
    /// `RED`.
    pub const RED: Open<Self> = Open::known("RED");
    /// `RED_BOLD`.
    pub const RED_BOLD: Open<Self> = Open::known("RED_BOLD");
    /// `ORANGE`.
    pub const ORANGE: Open<Self> = Open::known("ORANGE");
    /// `YELLOW`.
    pub const YELLOW: Open<Self> = Open::known("YELLOW");
    /// `GREEN`.
    pub const GREEN: Open<Self> = Open::known("GREEN");
    /// `BLUE`.
    pub const BLUE: Open<Self> = Open::known("BLUE");
    /// `NAVY`.
    pub const NAVY: Open<Self> = Open::known("NAVY");
    /// `TEAL`.
    pub const TEAL: Open<Self> = Open::known("TEAL");
    /// `PURPLE`.
    pub const PURPLE: Open<Self> = Open::known("PURPLE");
    /// `GREY`.
    pub const GREY: Open<Self> = Open::known("GREY");
    /// `LIME`.
    pub const LIME: Open<Self> = Open::known("LIME");
}

/// The known values of an `Open<ClassificationLevelStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ClassificationLevelStatus {}

impl ClassificationLevelStatus {
    /// `DRAFT`.
    pub const DRAFT: Open<Self> = Open::known("DRAFT");
    /// `PUBLISHED`.
    pub const PUBLISHED: Open<Self> = Open::known("PUBLISHED");
    /// `ARCHIVED`.
    pub const ARCHIVED: Open<Self> = Open::known("ARCHIVED");
}

/// The known values of an `Open<GetBlogPostClassificationLevelStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetBlogPostClassificationLevelStatus {}

impl GetBlogPostClassificationLevelStatus {
    /// `current`.
    pub const CURRENT: Open<Self> = Open::known("current");
    /// `draft`.
    pub const DRAFT: Open<Self> = Open::known("draft");
    /// `archived`.
    pub const ARCHIVED: Open<Self> = Open::known("archived");
}

/// The known values of an `Open<GetPageClassificationLevelStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetPageClassificationLevelStatus {}

impl GetPageClassificationLevelStatus {
    /// `current`.
    pub const CURRENT: Open<Self> = Open::known("current");
    /// `draft`.
    pub const DRAFT: Open<Self> = Open::known("draft");
    /// `archived`.
    pub const ARCHIVED: Open<Self> = Open::known("archived");
}

/// `PostPageClassificationLevelBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PostPageClassificationLevelBody {
    /// `status`.
    pub status: Open<PostPageClassificationLevelBodyStatus>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl PostPageClassificationLevelBody {
    /// Returns one with what is required.
    pub fn new(status: impl Into<Open<PostPageClassificationLevelBodyStatus>>) -> Self {
        Self {
            status: status.into(),
            ..Default::default()
        }
    }
}

impl Model for PostPageClassificationLevelBody {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            status: reader.required("status")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("status", &self.status);
        writer.finish()
    }
}

/// The known values of an `Open<PostPageClassificationLevelBodyStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum PostPageClassificationLevelBodyStatus {}

impl PostPageClassificationLevelBodyStatus {
    /// `current`.
    pub const CURRENT: Open<Self> = Open::known("current");
    /// `draft`.
    pub const DRAFT: Open<Self> = Open::known("draft");
}

/// `PostWhiteboardClassificationLevelBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PostWhiteboardClassificationLevelBody {
    /// `status`.
    pub status: Open<PostWhiteboardClassificationLevelBodyStatus>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl PostWhiteboardClassificationLevelBody {
    /// Returns one with what is required.
    pub fn new(status: impl Into<Open<PostWhiteboardClassificationLevelBodyStatus>>) -> Self {
        Self {
            status: status.into(),
            ..Default::default()
        }
    }
}

impl Model for PostWhiteboardClassificationLevelBody {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            status: reader.required("status")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("status", &self.status);
        writer.finish()
    }
}

/// The known values of an `Open<PostWhiteboardClassificationLevelBodyStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum PostWhiteboardClassificationLevelBodyStatus {}

impl PostWhiteboardClassificationLevelBodyStatus {
    /// `current`.
    pub const CURRENT: Open<Self> = Open::known("current");
}

/// `PutPageClassificationLevelBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PutPageClassificationLevelBody {
    /// `id`.
    pub id: String,
    /// `status`.
    pub status: Open<PutPageClassificationLevelBodyStatus>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl PutPageClassificationLevelBody {
    /// Returns one with what is required.
    pub fn new(
        id: impl Into<String>,
        status: impl Into<Open<PutPageClassificationLevelBodyStatus>>,
    ) -> Self {
        Self {
            id: id.into(),
            status: status.into(),
            ..Default::default()
        }
    }
}

impl Model for PutPageClassificationLevelBody {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.required("id")?,
            status: reader.required("status")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("id", &self.id);
        writer.required("status", &self.status);
        writer.finish()
    }
}

/// The known values of an `Open<PutPageClassificationLevelBodyStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum PutPageClassificationLevelBodyStatus {}

impl PutPageClassificationLevelBodyStatus {
    /// `current`.
    pub const CURRENT: Open<Self> = Open::known("current");
    /// `draft`.
    pub const DRAFT: Open<Self> = Open::known("draft");
}

/// `PutSpaceDefaultClassificationLevelBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PutSpaceDefaultClassificationLevelBody {
    /// `id`.
    pub id: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl PutSpaceDefaultClassificationLevelBody {
    /// Returns one with what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Default::default()
        }
    }
}

impl Model for PutSpaceDefaultClassificationLevelBody {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.required("id")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("id", &self.id);
        writer.finish()
    }
}

/// `PutWhiteboardClassificationLevelBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PutWhiteboardClassificationLevelBody {
    /// `id`.
    pub id: String,
    /// `status`.
    pub status: Open<PutWhiteboardClassificationLevelBodyStatus>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl PutWhiteboardClassificationLevelBody {
    /// Returns one with what is required.
    pub fn new(
        id: impl Into<String>,
        status: impl Into<Open<PutWhiteboardClassificationLevelBodyStatus>>,
    ) -> Self {
        Self {
            id: id.into(),
            status: status.into(),
            ..Default::default()
        }
    }
}

impl Model for PutWhiteboardClassificationLevelBody {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.required("id")?,
            status: reader.required("status")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("id", &self.id);
        writer.required("status", &self.status);
        writer.finish()
    }
}

/// The known values of an `Open<PutWhiteboardClassificationLevelBodyStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum PutWhiteboardClassificationLevelBodyStatus {}

impl PutWhiteboardClassificationLevelBodyStatus {
    /// `current`.
    pub const CURRENT: Open<Self> = Open::known("current");
}

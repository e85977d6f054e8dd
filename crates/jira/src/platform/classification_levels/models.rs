//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// `DataClassificationLevelsBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataClassificationLevels {
    /// `classifications`.
    pub classifications: Vec<DataClassificationTag>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for DataClassificationLevels {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            classifications: reader.list("classifications")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("classifications", &self.classifications);
        writer.finish()
    }
}

/// `DataClassificationTagBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataClassificationTag {
    /// `color`.
    pub color: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `guideline`.
    pub guideline: Option<String>,
    /// `guidelineADF`.
    pub guideline_adf: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `rank`.
    pub rank: Option<i64>,
    /// `status`.
    pub status: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for DataClassificationTag {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            color: reader.optional("color")?,
            description: reader.optional("description")?,
            guideline: reader.optional("guideline")?,
            guideline_adf: reader.optional("guidelineADF")?,
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            rank: reader.optional("rank")?,
            status: reader.optional("status")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("color", &self.color);
        writer.optional("description", &self.description);
        writer.optional("guideline", &self.guideline);
        writer.optional("guidelineADF", &self.guideline_adf);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.optional("rank", &self.rank);
        writer.optional("status", &self.status);
        writer.finish()
    }
}

/// The known values of an `Open<OrderBy>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum OrderBy {}

impl OrderBy {
    /// `rank`.
    pub const RANK: Open<Self> = Open::known("rank");
    /// `-rank`.
    pub const DESCENDING_RANK: Open<Self> = Open::known("-rank");
    /// `+rank`.
    pub const ASCENDING_RANK: Open<Self> = Open::known("+rank");
}

/// The known values of an `Open<StatusValue>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum StatusValue {}

impl StatusValue {
    /// `PUBLISHED`.
    pub const PUBLISHED: Open<Self> = Open::known("PUBLISHED");
    /// `ARCHIVED`.
    pub const ARCHIVED: Open<Self> = Open::known("ARCHIVED");
    /// `DRAFT`.
    pub const DRAFT: Open<Self> = Open::known("DRAFT");
}

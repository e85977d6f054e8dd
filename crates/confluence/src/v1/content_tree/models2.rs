//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// The known values of an `Open<GetDescendantsOfTypeDepth>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetDescendantsOfTypeDepth {}

impl GetDescendantsOfTypeDepth {
    /// `all`.
    pub const ALL: Open<Self> = Open::known("all");
    /// `root`.
    pub const ROOT: Open<Self> = Open::known("root");
    /// `<any positive integer argument in the range of 1 and 100>`.
    pub const ANY_POSITIVE_INTEGER_ARGUMENT_IN_THE_RANGE_OF_1_AND_100: Open<Self> =
        Open::known("<any positive integer argument in the range of 1 and 100>");
}

/// `MovePageAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MovePageAnswer {
    /// `pageId`.
    pub page_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for MovePageAnswer {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            page_id: reader.optional("pageId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("pageId", &self.page_id);
        writer.finish()
    }
}

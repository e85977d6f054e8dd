//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

/// `ContentIdToContentTypeResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentIdToContentTypeResponse {
    /// `results`.
    pub results: Option<Map<String, Value>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ContentIdToContentTypeResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            results: reader.optional("results")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("results", &self.results);
        writer.finish()
    }
}

/// `ConvertContentIdsToContentTypesBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConvertContentIdsToContentTypesBody {
    /// `contentIds`.
    pub content_ids: Vec<Value>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ConvertContentIdsToContentTypesBody {
    /// Returns one with what is required.
    pub fn new(content_ids: Vec<Value>) -> Self {
        Self {
            content_ids,
            ..Default::default()
        }
    }
}

impl Model for ConvertContentIdsToContentTypesBody {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            content_ids: reader.required("contentIds")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("contentIds", &self.content_ids);
        writer.finish()
    }
}

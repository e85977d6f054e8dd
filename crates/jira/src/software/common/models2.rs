//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

/// `SprintBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sprint {
    /// `completeDate`.
    pub complete_date: Option<String>,
    /// `createdDate`.
    pub created_date: Option<String>,
    /// `endDate`.
    pub end_date: Option<String>,
    /// `goal`.
    pub goal: Option<String>,
    /// `id`.
    pub id: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `originBoardId`.
    pub origin_board_id: Option<i64>,
    /// `self`.
    pub self_url: Option<String>,
    /// `startDate`.
    pub start_date: Option<String>,
    /// `state`.
    pub state: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Sprint {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `completeDate`.
    pub fn complete_date(mut self, complete_date: impl Into<String>) -> Self {
        self.complete_date = Some(complete_date.into());
        self
    }

    /// Sets `createdDate`.
    pub fn created_date(mut self, created_date: impl Into<String>) -> Self {
        self.created_date = Some(created_date.into());
        self
    }

    /// Sets `endDate`.
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Sets `goal`.
    pub fn goal(mut self, goal: impl Into<String>) -> Self {
        self.goal = Some(goal.into());
        self
    }

    /// Sets `id`.
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `originBoardId`.
    pub fn origin_board_id(mut self, origin_board_id: i64) -> Self {
        self.origin_board_id = Some(origin_board_id);
        self
    }

    /// Sets `self`.
    pub fn self_url(mut self, self_url: impl Into<String>) -> Self {
        self.self_url = Some(self_url.into());
        self
    }

    /// Sets `startDate`.
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// Sets `state`.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }
}

impl Model for Sprint {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            complete_date: reader.optional("completeDate")?,
            created_date: reader.optional("createdDate")?,
            end_date: reader.optional("endDate")?,
            goal: reader.optional("goal")?,
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            origin_board_id: reader.optional("originBoardId")?,
            self_url: reader.optional("self")?,
            start_date: reader.optional("startDate")?,
            state: reader.optional("state")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("completeDate", &self.complete_date);
        writer.optional("createdDate", &self.created_date);
        writer.optional("endDate", &self.end_date);
        writer.optional("goal", &self.goal);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.optional("originBoardId", &self.origin_board_id);
        writer.optional("self", &self.self_url);
        writer.optional("startDate", &self.start_date);
        writer.optional("state", &self.state);
        writer.finish()
    }
}

/// `StoreDevelopmentInformationAnswerFailedDevinfoEntitiesErrorMessage` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreDevelopmentInformationAnswerFailedDevinfoEntitiesErrorMessage {
    /// `message`.
    pub message: Option<String>,
    /// `errorTraceId`.
    pub error_trace_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for StoreDevelopmentInformationAnswerFailedDevinfoEntitiesErrorMessage {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            message: reader.optional("message")?,
            error_trace_id: reader.optional("errorTraceId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("message", &self.message);
        writer.optional("errorTraceId", &self.error_trace_id);
        writer.finish()
    }
}

/// `StoreDevelopmentInformationBodyProviderMetadata` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreDevelopmentInformationBodyProviderMetadata {
    /// `product`.
    pub product: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl StoreDevelopmentInformationBodyProviderMetadata {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `product`.
    pub fn product(mut self, product: impl Into<String>) -> Self {
        self.product = Some(product.into());
        self
    }
}

impl Model for StoreDevelopmentInformationBodyProviderMetadata {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            product: reader.optional("product")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("product", &self.product);
        writer.finish()
    }
}

/// `SubmitFeatureFlagsAnswerFailedFeatureFlag` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitFeatureFlagsAnswerFailedFeatureFlag {
    /// `message`.
    pub message: Option<String>,
    /// `errorTraceId`.
    pub error_trace_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SubmitFeatureFlagsAnswerFailedFeatureFlag {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            message: reader.optional("message")?,
            error_trace_id: reader.optional("errorTraceId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("message", &self.message);
        writer.optional("errorTraceId", &self.error_trace_id);
        writer.finish()
    }
}

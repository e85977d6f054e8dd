//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// `FeatureToggleRequestBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FeatureToggleRequest {
    /// `boardId`.
    pub board_id: Option<i64>,
    /// `enabling`.
    pub enabling: Option<bool>,
    /// `feature`.
    pub feature: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl FeatureToggleRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `boardId`.
    pub fn board_id(mut self, board_id: i64) -> Self {
        self.board_id = Some(board_id);
        self
    }

    /// Sets `enabling`.
    pub fn enabling(mut self, enabling: bool) -> Self {
        self.enabling = Some(enabling);
        self
    }

    /// Sets `feature`.
    pub fn feature(mut self, feature: impl Into<String>) -> Self {
        self.feature = Some(feature.into());
        self
    }
}

impl Model for FeatureToggleRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            board_id: reader.optional("boardId")?,
            enabling: reader.optional("enabling")?,
            feature: reader.optional("feature")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("boardId", &self.board_id);
        writer.optional("enabling", &self.enabling);
        writer.optional("feature", &self.feature);
        writer.finish()
    }
}

/// The known values of an `Open<GetAllBoardsOrderBy>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetAllBoardsOrderBy {}

impl GetAllBoardsOrderBy {
    /// `name`.
    pub const NAME: Open<Self> = Open::known("name");
    /// `-name`.
    pub const DESCENDING_NAME: Open<Self> = Open::known("-name");
    /// `+name`.
    pub const ASCENDING_NAME: Open<Self> = Open::known("+name");
}

/// `GroupBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupBean {
    /// `name`.
    pub name: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for GroupBean {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            name: reader.optional("name")?,
            self_url: reader.optional("self")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("name", &self.name);
        writer.optional("self", &self.self_url);
        writer.finish()
    }
}

/// `IssueCount` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueCount {
    /// `count`.
    pub count: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for IssueCount {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            count: reader.optional("count")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("count", &self.count);
        writer.finish()
    }
}

/// `LocationBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Location {
    /// `projectKeyOrId`.
    pub project_key_or_id: Option<String>,
    /// `type`.
    pub r#type: Option<Open<LocationType>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Location {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `projectKeyOrId`.
    pub fn project_key_or_id(mut self, project_key_or_id: impl Into<String>) -> Self {
        self.project_key_or_id = Some(project_key_or_id.into());
        self
    }

    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<Open<LocationType>>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl Model for Location {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            project_key_or_id: reader.optional("projectKeyOrId")?,
            r#type: reader.optional("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("projectKeyOrId", &self.project_key_or_id);
        writer.optional("type", &self.r#type);
        writer.finish()
    }
}

/// The known values of an `Open<LocationType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum LocationType {}

impl LocationType {
    /// `project`.
    pub const PROJECT: Open<Self> = Open::known("project");
    /// `user`.
    pub const USER: Open<Self> = Open::known("user");
}

/// `QuickFilterBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QuickFilter {
    /// `boardId`.
    pub board_id: Option<i64>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<i64>,
    /// `jql`.
    pub jql: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `position`.
    pub position: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for QuickFilter {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            board_id: reader.optional("boardId")?,
            description: reader.optional("description")?,
            id: reader.optional("id")?,
            jql: reader.optional("jql")?,
            name: reader.optional("name")?,
            position: reader.optional("position")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("boardId", &self.board_id);
        writer.optional("description", &self.description);
        writer.optional("id", &self.id);
        writer.optional("jql", &self.jql);
        writer.optional("name", &self.name);
        writer.optional("position", &self.position);
        writer.finish()
    }
}

/// `RankingConfigBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RankingConfig {
    /// `rankCustomFieldId`.
    pub rank_custom_field_id: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for RankingConfig {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            rank_custom_field_id: reader.optional("rankCustomFieldId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("rankCustomFieldId", &self.rank_custom_field_id);
        writer.finish()
    }
}

/// `RelationBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Relation {
    /// `id`.
    pub id: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Relation {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            self_url: reader.optional("self")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("self", &self.self_url);
        writer.finish()
    }
}

/// `ReportsResponseBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportsResponse {
    /// `reports`.
    pub reports: Vec<Map<String, Value>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ReportsResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            reports: reader.list("reports")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("reports", &self.reports);
        writer.finish()
    }
}

/// `SubqueryBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Subquery {
    /// `query`.
    pub query: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Subquery {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            query: reader.optional("query")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("query", &self.query);
        writer.finish()
    }
}

//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

use crate::software::boards::Relation;

/// `BoardVersion` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BoardVersion {
    /// `archived`.
    pub archived: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `projectId`.
    pub project_id: Option<i64>,
    /// `releaseDate`, a time.
    pub release_date: Option<DateTime>,
    /// `released`.
    pub released: Option<bool>,
    /// `self`.
    pub self_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for BoardVersion {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            archived: reader.optional("archived")?,
            description: reader.optional("description")?,
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            project_id: reader.optional("projectId")?,
            release_date: reader.optional("releaseDate")?,
            released: reader.optional("released")?,
            self_url: reader.optional("self")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("archived", &self.archived);
        writer.optional("description", &self.description);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.optional("projectId", &self.project_id);
        writer.optional("releaseDate", &self.release_date);
        writer.optional("released", &self.released);
        writer.optional("self", &self.self_url);
        writer.finish()
    }
}

/// `ColumnBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Column {
    /// `max`.
    pub max: Option<i64>,
    /// `min`.
    pub min: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `statuses`.
    pub statuses: Vec<Relation>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Column {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            max: reader.optional("max")?,
            min: reader.optional("min")?,
            name: reader.optional("name")?,
            statuses: reader.list("statuses")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("max", &self.max);
        writer.optional("min", &self.min);
        writer.optional("name", &self.name);
        writer.list("statuses", &self.statuses);
        writer.finish()
    }
}

/// `ColumnConfigBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ColumnConfig {
    /// `columns`.
    pub columns: Vec<Column>,
    /// `constraintType`.
    pub constraint_type: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ColumnConfig {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            columns: reader.list("columns")?,
            constraint_type: reader.optional("constraintType")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("columns", &self.columns);
        writer.optional("constraintType", &self.constraint_type);
        writer.finish()
    }
}

/// `EstimationConfigBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EstimationConfig {
    /// `field`.
    pub field: Option<EstimationField>,
    /// `type`.
    pub r#type: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for EstimationConfig {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            field: reader.optional("field")?,
            r#type: reader.optional("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("field", &self.field);
        writer.optional("type", &self.r#type);
        writer.finish()
    }
}

/// `EstimationConfigurationBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EstimationConfiguration {
    /// `localisedDescription`.
    pub localised_description: Option<String>,
    /// `localisedName`.
    pub localised_name: Option<String>,
    /// `value`.
    pub value: Option<Open<EstimationConfigurationValue>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for EstimationConfiguration {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            localised_description: reader.optional("localisedDescription")?,
            localised_name: reader.optional("localisedName")?,
            value: reader.optional("value")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("localisedDescription", &self.localised_description);
        writer.optional("localisedName", &self.localised_name);
        writer.optional("value", &self.value);
        writer.finish()
    }
}

/// The known values of an `Open<EstimationConfigurationValue>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum EstimationConfigurationValue {}

impl EstimationConfigurationValue {
    /// `STORY_POINTS`.
    pub const STORY_POINTS: Open<Self> = Open::known("STORY_POINTS");
    /// `ORIGINAL_ESTIMATE`.
    pub const ORIGINAL_ESTIMATE: Open<Self> = Open::known("ORIGINAL_ESTIMATE");
}

/// `EstimationFieldBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EstimationField {
    /// `displayName`.
    pub display_name: Option<String>,
    /// `fieldId`.
    pub field_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for EstimationField {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            display_name: reader.optional("displayName")?,
            field_id: reader.optional("fieldId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("displayName", &self.display_name);
        writer.optional("fieldId", &self.field_id);
        writer.finish()
    }
}

/// `FeatureBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Feature {
    /// `boardFeature`.
    pub board_feature: Option<Open<FeatureBoardFeature>>,
    /// `boardId`.
    pub board_id: Option<i64>,
    /// `featureId`.
    pub feature_id: Option<String>,
    /// `featureType`.
    pub feature_type: Option<Open<FeatureFeatureType>>,
    /// `imageUri`.
    pub image_uri: Option<String>,
    /// `learnMoreArticleId`.
    pub learn_more_article_id: Option<String>,
    /// `learnMoreLink`.
    pub learn_more_link: Option<String>,
    /// `localisedDescription`.
    pub localised_description: Option<String>,
    /// `localisedGroup`.
    pub localised_group: Option<String>,
    /// `localisedName`.
    pub localised_name: Option<String>,
    /// `permissibleEstimationTypes`.
    pub permissible_estimation_types: Vec<EstimationConfiguration>,
    /// `state`.
    pub state: Option<Open<FeatureState>>,
    /// `toggleLocked`.
    pub toggle_locked: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Feature {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            board_feature: reader.optional("boardFeature")?,
            board_id: reader.optional("boardId")?,
            feature_id: reader.optional("featureId")?,
            feature_type: reader.optional("featureType")?,
            image_uri: reader.optional("imageUri")?,
            learn_more_article_id: reader.optional("learnMoreArticleId")?,
            learn_more_link: reader.optional("learnMoreLink")?,
            localised_description: reader.optional("localisedDescription")?,
            localised_group: reader.optional("localisedGroup")?,
            localised_name: reader.optional("localisedName")?,
            permissible_estimation_types: reader.list("permissibleEstimationTypes")?,
            state: reader.optional("state")?,
            toggle_locked: reader.optional("toggleLocked")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("boardFeature", &self.board_feature);
        writer.optional("boardId", &self.board_id);
        writer.optional("featureId", &self.feature_id);
        writer.optional("featureType", &self.feature_type);
        writer.optional("imageUri", &self.image_uri);
        writer.optional("learnMoreArticleId", &self.learn_more_article_id);
        writer.optional("learnMoreLink", &self.learn_more_link);
        writer.optional("localisedDescription", &self.localised_description);
        writer.optional("localisedGroup", &self.localised_group);
        writer.optional("localisedName", &self.localised_name);
        writer.list(
            "permissibleEstimationTypes",
            &self.permissible_estimation_types,
        );
        writer.optional("state", &self.state);
        writer.optional("toggleLocked", &self.toggle_locked);
        writer.finish()
    }
}

/// The known values of an `Open<FeatureBoardFeature>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum FeatureBoardFeature {}

impl FeatureBoardFeature {
    /// `SIMPLE_ROADMAP`.
    pub const SIMPLE_ROADMAP: Open<Self> = Open::known("SIMPLE_ROADMAP");
    /// `BACKLOG`.
    pub const BACKLOG: Open<Self> = Open::known("BACKLOG");
    /// `SPRINTS`.
    pub const SPRINTS: Open<Self> = Open::known("SPRINTS");
    /// `CALENDAR`.
    pub const CALENDAR: Open<Self> = Open::known("CALENDAR");
    /// `DEVTOOLS`.
    pub const DEVTOOLS: Open<Self> = Open::known("DEVTOOLS");
    /// `REPORTS`.
    pub const REPORTS: Open<Self> = Open::known("REPORTS");
    /// `ESTIMATION`.
    pub const ESTIMATION: Open<Self> = Open::known("ESTIMATION");
    /// `PAGES`.
    pub const PAGES: Open<Self> = Open::known("PAGES");
    /// `CODE`.
    pub const CODE: Open<Self> = Open::known("CODE");
    /// `SECURITY`.
    pub const SECURITY: Open<Self> = Open::known("SECURITY");
    /// `REQUESTS`.
    pub const REQUESTS: Open<Self> = Open::known("REQUESTS");
    /// `INCIDENTS`.
    pub const INCIDENTS: Open<Self> = Open::known("INCIDENTS");
    /// `RELEASES`.
    pub const RELEASES: Open<Self> = Open::known("RELEASES");
    /// `DEPLOYMENTS`.
    pub const DEPLOYMENTS: Open<Self> = Open::known("DEPLOYMENTS");
    /// `ISSUE_NAVIGATOR`.
    pub const ISSUE_NAVIGATOR: Open<Self> = Open::known("ISSUE_NAVIGATOR");
    /// `ON_CALL_SCHEDULE`.
    pub const ON_CALL_SCHEDULE: Open<Self> = Open::known("ON_CALL_SCHEDULE");
    /// `BOARD`.
    pub const BOARD: Open<Self> = Open::known("BOARD");
    /// `GOALS`.
    pub const GOALS: Open<Self> = Open::known("GOALS");
    /// `LIST_VIEW`.
    pub const LIST_VIEW: Open<Self> = Open::known("LIST_VIEW");
}

/// The known values of an `Open<FeatureFeatureType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum FeatureFeatureType {}

impl FeatureFeatureType {
    /// `BASIC`.
    pub const BASIC: Open<Self> = Open::known("BASIC");
    /// `ESTIMATION`.
    pub const ESTIMATION: Open<Self> = Open::known("ESTIMATION");
}

/// `FeatureResponseBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FeatureResponse {
    /// `features`.
    pub features: Vec<Feature>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for FeatureResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            features: reader.list("features")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("features", &self.features);
        writer.finish()
    }
}

/// The known values of an `Open<FeatureState>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum FeatureState {}

impl FeatureState {
    /// `ENABLED`.
    pub const ENABLED: Open<Self> = Open::known("ENABLED");
    /// `DISABLED`.
    pub const DISABLED: Open<Self> = Open::known("DISABLED");
    /// `COMING_SOON`.
    pub const COMING_SOON: Open<Self> = Open::known("COMING_SOON");
}

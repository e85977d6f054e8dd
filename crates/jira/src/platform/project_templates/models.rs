//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::project_templates::{
    CardLayout, CardLayoutField, ProjectCreateResourceIdentifier, QuickFilterPayload,
    SwimlanesPayload, WorkingDaysConfig,
};

/// `BoardColumnPayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BoardColumnPayload {
    /// `maximumIssueConstraint`.
    pub maximum_issue_constraint: Option<i64>,
    /// `minimumIssueConstraint`.
    pub minimum_issue_constraint: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `statusIds`.
    pub status_ids: Option<Vec<ProjectCreateResourceIdentifier>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl BoardColumnPayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `maximumIssueConstraint`.
    pub fn maximum_issue_constraint(mut self, maximum_issue_constraint: i64) -> Self {
        self.maximum_issue_constraint = Some(maximum_issue_constraint);
        self
    }

    /// Sets `minimumIssueConstraint`.
    pub fn minimum_issue_constraint(mut self, minimum_issue_constraint: i64) -> Self {
        self.minimum_issue_constraint = Some(minimum_issue_constraint);
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `statusIds`.
    pub fn status_ids(mut self, status_ids: Vec<ProjectCreateResourceIdentifier>) -> Self {
        self.status_ids = Some(status_ids);
        self
    }
}

impl Model for BoardColumnPayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            maximum_issue_constraint: reader.optional("maximumIssueConstraint")?,
            minimum_issue_constraint: reader.optional("minimumIssueConstraint")?,
            name: reader.optional("name")?,
            status_ids: reader.optional("statusIds")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("maximumIssueConstraint", &self.maximum_issue_constraint);
        writer.optional("minimumIssueConstraint", &self.minimum_issue_constraint);
        writer.optional("name", &self.name);
        writer.optional("statusIds", &self.status_ids);
        writer.finish()
    }
}

/// `BoardFeaturePayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BoardFeaturePayload {
    /// `featureKey`.
    pub feature_key: Option<Open<BoardFeaturePayloadFeatureKey>>,
    /// `state`.
    pub state: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl BoardFeaturePayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `featureKey`.
    pub fn feature_key(
        mut self,
        feature_key: impl Into<Open<BoardFeaturePayloadFeatureKey>>,
    ) -> Self {
        self.feature_key = Some(feature_key.into());
        self
    }

    /// Sets `state`.
    pub fn state(mut self, state: bool) -> Self {
        self.state = Some(state);
        self
    }
}

impl Model for BoardFeaturePayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            feature_key: reader.optional("featureKey")?,
            state: reader.optional("state")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("featureKey", &self.feature_key);
        writer.optional("state", &self.state);
        writer.finish()
    }
}

/// The known values of an `Open<BoardFeaturePayloadFeatureKey>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum BoardFeaturePayloadFeatureKey {}

impl BoardFeaturePayloadFeatureKey {
    /// `ESTIMATION`.
    pub const ESTIMATION: Open<Self> = Open::known("ESTIMATION");
    /// `SPRINTS`.
    pub const SPRINTS: Open<Self> = Open::known("SPRINTS");
}

/// `BoardFeaturesPayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BoardFeaturesPayload {
    /// `boardFeatures`.
    pub board_features: Option<BTreeMap<String, Vec<BoardFeaturePayload>>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl BoardFeaturesPayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `boardFeatures`.
    pub fn board_features(
        mut self,
        board_features: BTreeMap<String, Vec<BoardFeaturePayload>>,
    ) -> Self {
        self.board_features = Some(board_features);
        self
    }
}

impl Model for BoardFeaturesPayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            board_features: reader.optional("boardFeatures")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("boardFeatures", &self.board_features);
        writer.finish()
    }
}

/// `BoardPayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BoardPayload {
    /// `boardFilterJQL`.
    pub board_filter_jql: Option<String>,
    /// `cardColorStrategy`.
    pub card_color_strategy: Option<Open<BoardPayloadCardColorStrategy>>,
    /// `cardLayout`.
    pub card_layout: Option<CardLayout>,
    /// `cardLayouts`.
    pub card_layouts: Option<Vec<CardLayoutField>>,
    /// `columns`.
    pub columns: Option<Vec<BoardColumnPayload>>,
    /// `enableCardCover`.
    pub enable_card_cover: Option<bool>,
    /// `features`.
    pub features: Option<Vec<BoardFeaturePayload>>,
    /// `name`.
    pub name: Option<String>,
    /// `pcri`.
    pub pcri: Option<ProjectCreateResourceIdentifier>,
    /// `quickFilters`.
    pub quick_filters: Option<Vec<QuickFilterPayload>>,
    /// `supportsSprint`.
    pub supports_sprint: Option<bool>,
    /// `swimlanes`.
    pub swimlanes: Option<SwimlanesPayload>,
    /// `workingDaysConfig`.
    pub working_days_config: Option<WorkingDaysConfig>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl BoardPayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `boardFilterJQL`.
    pub fn board_filter_jql(mut self, board_filter_jql: impl Into<String>) -> Self {
        self.board_filter_jql = Some(board_filter_jql.into());
        self
    }

    /// Sets `cardColorStrategy`.
    pub fn card_color_strategy(
        mut self,
        card_color_strategy: impl Into<Open<BoardPayloadCardColorStrategy>>,
    ) -> Self {
        self.card_color_strategy = Some(card_color_strategy.into());
        self
    }

    /// Sets `cardLayout`.
    pub fn card_layout(mut self, card_layout: CardLayout) -> Self {
        self.card_layout = Some(card_layout);
        self
    }

    /// Sets `cardLayouts`.
    pub fn card_layouts(mut self, card_layouts: Vec<CardLayoutField>) -> Self {
        self.card_layouts = Some(card_layouts);
        self
    }

    /// Sets `columns`.
    pub fn columns(mut self, columns: Vec<BoardColumnPayload>) -> Self {
        self.columns = Some(columns);
        self
    }

    /// Sets `enableCardCover`.
    pub fn enable_card_cover(mut self, enable_card_cover: bool) -> Self {
        self.enable_card_cover = Some(enable_card_cover);
        self
    }

    /// Sets `features`.
    pub fn features(mut self, features: Vec<BoardFeaturePayload>) -> Self {
        self.features = Some(features);
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `pcri`.
    pub fn pcri(mut self, pcri: ProjectCreateResourceIdentifier) -> Self {
        self.pcri = Some(pcri);
        self
    }

    /// Sets `quickFilters`.
    pub fn quick_filters(mut self, quick_filters: Vec<QuickFilterPayload>) -> Self {
        self.quick_filters = Some(quick_filters);
        self
    }

    /// Sets `supportsSprint`.
    pub fn supports_sprint(mut self, supports_sprint: bool) -> Self {
        self.supports_sprint = Some(supports_sprint);
        self
    }

    /// Sets `swimlanes`.
    pub fn swimlanes(mut self, swimlanes: SwimlanesPayload) -> Self {
        self.swimlanes = Some(swimlanes);
        self
    }

    /// Sets `workingDaysConfig`.
    pub fn working_days_config(mut self, working_days_config: WorkingDaysConfig) -> Self {
        self.working_days_config = Some(working_days_config);
        self
    }
}

impl Model for BoardPayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            board_filter_jql: reader.optional("boardFilterJQL")?,
            card_color_strategy: reader.optional("cardColorStrategy")?,
            card_layout: reader.optional("cardLayout")?,
            card_layouts: reader.optional("cardLayouts")?,
            columns: reader.optional("columns")?,
            enable_card_cover: reader.optional("enableCardCover")?,
            features: reader.optional("features")?,
            name: reader.optional("name")?,
            pcri: reader.optional("pcri")?,
            quick_filters: reader.optional("quickFilters")?,
            supports_sprint: reader.optional("supportsSprint")?,
            swimlanes: reader.optional("swimlanes")?,
            working_days_config: reader.optional("workingDaysConfig")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("boardFilterJQL", &self.board_filter_jql);
        writer.optional("cardColorStrategy", &self.card_color_strategy);
        writer.optional("cardLayout", &self.card_layout);
        writer.optional("cardLayouts", &self.card_layouts);
        writer.optional("columns", &self.columns);
        writer.optional("enableCardCover", &self.enable_card_cover);
        writer.optional("features", &self.features);
        writer.optional("name", &self.name);
        writer.optional("pcri", &self.pcri);
        writer.optional("quickFilters", &self.quick_filters);
        writer.optional("supportsSprint", &self.supports_sprint);
        writer.optional("swimlanes", &self.swimlanes);
        writer.optional("workingDaysConfig", &self.working_days_config);
        writer.finish()
    }
}

/// The known values of an `Open<BoardPayloadCardColorStrategy>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum BoardPayloadCardColorStrategy {}

impl BoardPayloadCardColorStrategy {
    /// `ISSUE_TYPE`.
    pub const ISSUE_TYPE: Open<Self> = Open::known("ISSUE_TYPE");
    /// `REQUEST_TYPE`.
    pub const REQUEST_TYPE: Open<Self> = Open::known("REQUEST_TYPE");
    /// `ASSIGNEE`.
    pub const ASSIGNEE: Open<Self> = Open::known("ASSIGNEE");
    /// `PRIORITY`.
    pub const PRIORITY: Open<Self> = Open::known("PRIORITY");
    /// `NONE`.
    pub const NONE: Open<Self> = Open::known("NONE");
    /// `CUSTOM`.
    pub const CUSTOM: Open<Self> = Open::known("CUSTOM");
}

/// `BoardsPayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BoardsPayload {
    /// `boards`.
    pub boards: Option<Vec<BoardPayload>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl BoardsPayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `boards`.
    pub fn boards(mut self, boards: Vec<BoardPayload>) -> Self {
        self.boards = Some(boards);
        self
    }
}

impl Model for BoardsPayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            boards: reader.optional("boards")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("boards", &self.boards);
        writer.finish()
    }
}

//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// `ContainerForProjectFeatures` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerForProjectFeatures {
    /// `features`.
    pub features: Vec<ProjectFeature>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ContainerForProjectFeatures {
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

/// `ProjectFeature` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectFeature {
    /// `feature`.
    pub feature: Option<String>,
    /// `imageUri`.
    pub image_uri: Option<String>,
    /// `localisedDescription`.
    pub localised_description: Option<String>,
    /// `localisedName`.
    pub localised_name: Option<String>,
    /// `prerequisites`.
    pub prerequisites: Vec<String>,
    /// `projectId`.
    pub project_id: Option<i64>,
    /// `state`.
    pub state: Option<Open<ProjectFeatureStateValue>>,
    /// `toggleLocked`.
    pub toggle_locked: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ProjectFeature {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            feature: reader.optional("feature")?,
            image_uri: reader.optional("imageUri")?,
            localised_description: reader.optional("localisedDescription")?,
            localised_name: reader.optional("localisedName")?,
            prerequisites: reader.list("prerequisites")?,
            project_id: reader.optional("projectId")?,
            state: reader.optional("state")?,
            toggle_locked: reader.optional("toggleLocked")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("feature", &self.feature);
        writer.optional("imageUri", &self.image_uri);
        writer.optional("localisedDescription", &self.localised_description);
        writer.optional("localisedName", &self.localised_name);
        writer.list("prerequisites", &self.prerequisites);
        writer.optional("projectId", &self.project_id);
        writer.optional("state", &self.state);
        writer.optional("toggleLocked", &self.toggle_locked);
        writer.finish()
    }
}

/// `ProjectFeatureState` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectFeatureState {
    /// `state`.
    pub state: Option<Open<ProjectFeatureStateState>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ProjectFeatureState {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `state`.
    pub fn state(mut self, state: impl Into<Open<ProjectFeatureStateState>>) -> Self {
        self.state = Some(state.into());
        self
    }
}

impl Model for ProjectFeatureState {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            state: reader.optional("state")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("state", &self.state);
        writer.finish()
    }
}

/// The known values of an `Open<ProjectFeatureStateState>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ProjectFeatureStateState {}

impl ProjectFeatureStateState {
    /// `ENABLED`.
    pub const ENABLED: Open<Self> = Open::known("ENABLED");
    /// `DISABLED`.
    pub const DISABLED: Open<Self> = Open::known("DISABLED");
    /// `COMING_SOON`.
    pub const COMING_SOON: Open<Self> = Open::known("COMING_SOON");
}

/// The known values of an `Open<ProjectFeatureStateValue>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ProjectFeatureStateValue {}

impl ProjectFeatureStateValue {
    /// `ENABLED`.
    pub const ENABLED: Open<Self> = Open::known("ENABLED");
    /// `DISABLED`.
    pub const DISABLED: Open<Self> = Open::known("DISABLED");
    /// `COMING_SOON`.
    pub const COMING_SOON: Open<Self> = Open::known("COMING_SOON");
}

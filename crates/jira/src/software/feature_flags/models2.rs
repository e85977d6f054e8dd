//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

/// `SubmitFeatureFlagsBodyFlagSummaryStatus` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitFeatureFlagsBodyFlagSummaryStatus {
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `defaultValue`.
    pub default_value: Option<String>,
    /// `rollout`.
    pub rollout: Option<SubmitFeatureFlagsBodyFlagSummaryStatusRollout>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SubmitFeatureFlagsBodyFlagSummaryStatus {
    /// Returns one with what is required.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled: Some(enabled),
            ..Default::default()
        }
    }

    /// Sets `defaultValue`.
    pub fn default_value(mut self, default_value: impl Into<String>) -> Self {
        self.default_value = Some(default_value.into());
        self
    }

    /// Sets `rollout`.
    pub fn rollout(mut self, rollout: SubmitFeatureFlagsBodyFlagSummaryStatusRollout) -> Self {
        self.rollout = Some(rollout);
        self
    }
}

impl Model for SubmitFeatureFlagsBodyFlagSummaryStatus {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            enabled: reader.optional("enabled")?,
            default_value: reader.optional("defaultValue")?,
            rollout: reader.optional("rollout")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("enabled", &self.enabled);
        writer.optional("defaultValue", &self.default_value);
        writer.optional("rollout", &self.rollout);
        writer.finish()
    }
}

/// `SubmitFeatureFlagsBodyFlagSummaryStatusRollout` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitFeatureFlagsBodyFlagSummaryStatusRollout {
    /// `percentage`.
    pub percentage: Option<f64>,
    /// `text`.
    pub text: Option<String>,
    /// `rules`.
    pub rules: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SubmitFeatureFlagsBodyFlagSummaryStatusRollout {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `percentage`.
    pub fn percentage(mut self, percentage: f64) -> Self {
        self.percentage = Some(percentage);
        self
    }

    /// Sets `text`.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets `rules`.
    pub fn rules(mut self, rules: i64) -> Self {
        self.rules = Some(rules);
        self
    }
}

impl Model for SubmitFeatureFlagsBodyFlagSummaryStatusRollout {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            percentage: reader.optional("percentage")?,
            text: reader.optional("text")?,
            rules: reader.optional("rules")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("percentage", &self.percentage);
        writer.optional("text", &self.text);
        writer.optional("rules", &self.rules);
        writer.finish()
    }
}

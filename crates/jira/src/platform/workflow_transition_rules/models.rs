//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::common::{WorkflowId, WorkflowTransitionRules};

/// The known values of an `Open<Types>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum Types {}

impl Types {
    /// `postfunction`.
    pub const POSTFUNCTION: Open<Self> = Open::known("postfunction");
    /// `condition`.
    pub const CONDITION: Open<Self> = Open::known("condition");
    /// `validator`.
    pub const VALIDATOR: Open<Self> = Open::known("validator");
}

/// `WorkflowTransitionRulesDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowTransitionRulesDetails {
    /// `workflowId`.
    pub workflow_id: WorkflowId,
    /// `workflowRuleIds`.
    pub workflow_rule_ids: Vec<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WorkflowTransitionRulesDetails {
    /// Returns one with what is required.
    pub fn new(
        workflow_id: WorkflowId,
        workflow_rule_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            workflow_id,
            workflow_rule_ids: workflow_rule_ids.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }
}

impl Model for WorkflowTransitionRulesDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            workflow_id: reader.required("workflowId")?,
            workflow_rule_ids: reader.required("workflowRuleIds")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("workflowId", &self.workflow_id);
        writer.required("workflowRuleIds", &self.workflow_rule_ids);
        writer.finish()
    }
}

/// `WorkflowTransitionRulesUpdate` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowTransitionRulesUpdate {
    /// `workflows`.
    pub workflows: Vec<WorkflowTransitionRules>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WorkflowTransitionRulesUpdate {
    /// Returns one with what is required.
    pub fn new(workflows: Vec<WorkflowTransitionRules>) -> Self {
        Self {
            workflows,
            ..Default::default()
        }
    }
}

impl Model for WorkflowTransitionRulesUpdate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            workflows: reader.required("workflows")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("workflows", &self.workflows);
        writer.finish()
    }
}

/// `WorkflowTransitionRulesUpdateErrorDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowTransitionRulesUpdateErrorDetails {
    /// `ruleUpdateErrors`.
    pub rule_update_errors: Option<BTreeMap<String, Vec<String>>>,
    /// `updateErrors`.
    pub update_errors: Vec<String>,
    /// `workflowId`.
    pub workflow_id: Option<WorkflowId>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for WorkflowTransitionRulesUpdateErrorDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            rule_update_errors: reader.optional("ruleUpdateErrors")?,
            update_errors: reader.list("updateErrors")?,
            workflow_id: reader.optional("workflowId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("ruleUpdateErrors", &self.rule_update_errors);
        writer.list("updateErrors", &self.update_errors);
        writer.optional("workflowId", &self.workflow_id);
        writer.finish()
    }
}

/// `WorkflowTransitionRulesUpdateErrors` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowTransitionRulesUpdateErrors {
    /// `updateResults`.
    pub update_results: Vec<WorkflowTransitionRulesUpdateErrorDetails>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for WorkflowTransitionRulesUpdateErrors {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            update_results: reader.list("updateResults")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("updateResults", &self.update_results);
        writer.finish()
    }
}

/// `WorkflowsWithTransitionRulesDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowsWithTransitionRulesDetails {
    /// `workflows`.
    pub workflows: Vec<WorkflowTransitionRulesDetails>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WorkflowsWithTransitionRulesDetails {
    /// Returns one with what is required.
    pub fn new(workflows: Vec<WorkflowTransitionRulesDetails>) -> Self {
        Self {
            workflows,
            ..Default::default()
        }
    }
}

impl Model for WorkflowsWithTransitionRulesDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            workflows: reader.required("workflows")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("workflows", &self.workflows);
        writer.finish()
    }
}

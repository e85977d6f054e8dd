//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// `ApprovalConfiguration` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApprovalConfiguration {
    /// `active`.
    pub active: Option<Open<ApprovalConfigurationActive>>,
    /// `conditionType`.
    pub condition_type: Option<Open<ApprovalConfigurationConditionType>>,
    /// `conditionValue`.
    pub condition_value: Option<String>,
    /// `exclude`.
    pub exclude: Option<Vec<Open<ApprovalConfigurationExclude>>>,
    /// `fieldId`.
    pub field_id: Option<String>,
    /// `prePopulatedFieldId`.
    pub pre_populated_field_id: Option<String>,
    /// `transitionApproved`.
    pub transition_approved: Option<String>,
    /// `transitionRejected`.
    pub transition_rejected: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ApprovalConfiguration {
    /// Returns one with what is required.
    pub fn new(
        active: impl Into<Open<ApprovalConfigurationActive>>,
        condition_type: impl Into<Open<ApprovalConfigurationConditionType>>,
        condition_value: impl Into<String>,
        field_id: impl Into<String>,
        transition_approved: impl Into<String>,
        transition_rejected: impl Into<String>,
    ) -> Self {
        Self {
            active: Some(active.into()),
            condition_type: Some(condition_type.into()),
            condition_value: Some(condition_value.into()),
            field_id: Some(field_id.into()),
            transition_approved: Some(transition_approved.into()),
            transition_rejected: Some(transition_rejected.into()),
            ..Default::default()
        }
    }

    /// Sets `exclude`.
    pub fn exclude(mut self, exclude: Vec<Open<ApprovalConfigurationExclude>>) -> Self {
        self.exclude = Some(exclude);
        self
    }

    /// Sets `prePopulatedFieldId`.
    pub fn pre_populated_field_id(mut self, pre_populated_field_id: impl Into<String>) -> Self {
        self.pre_populated_field_id = Some(pre_populated_field_id.into());
        self
    }
}

impl Model for ApprovalConfiguration {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            active: reader.optional("active")?,
            condition_type: reader.optional("conditionType")?,
            condition_value: reader.optional("conditionValue")?,
            exclude: reader.optional("exclude")?,
            field_id: reader.optional("fieldId")?,
            pre_populated_field_id: reader.optional("prePopulatedFieldId")?,
            transition_approved: reader.optional("transitionApproved")?,
            transition_rejected: reader.optional("transitionRejected")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("active", &self.active);
        writer.optional("conditionType", &self.condition_type);
        writer.optional("conditionValue", &self.condition_value);
        writer.optional("exclude", &self.exclude);
        writer.optional("fieldId", &self.field_id);
        writer.optional("prePopulatedFieldId", &self.pre_populated_field_id);
        writer.optional("transitionApproved", &self.transition_approved);
        writer.optional("transitionRejected", &self.transition_rejected);
        writer.finish()
    }
}

/// The known values of an `Open<ApprovalConfigurationActive>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ApprovalConfigurationActive {}

impl ApprovalConfigurationActive {
    /// `true`.
    pub const TRUE: Open<Self> = Open::known("true");
    /// `false`.
    pub const FALSE: Open<Self> = Open::known("false");
}

/// The known values of an `Open<ApprovalConfigurationConditionType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ApprovalConfigurationConditionType {}

impl ApprovalConfigurationConditionType {
    /// `number`.
    pub const NUMBER: Open<Self> = Open::known("number");
    /// `percent`.
    pub const PERCENT: Open<Self> = Open::known("percent");
    /// `numberPerPrincipal`.
    pub const NUMBER_PER_PRINCIPAL: Open<Self> = Open::known("numberPerPrincipal");
}

/// The known values of an `Open<ApprovalConfigurationExclude>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ApprovalConfigurationExclude {}

impl ApprovalConfigurationExclude {
    /// `assignee`.
    pub const ASSIGNEE: Open<Self> = Open::known("assignee");
    /// `reporter`.
    pub const REPORTER: Open<Self> = Open::known("reporter");
}

/// `ApprovalConfigurationPreview` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApprovalConfigurationPreview {
    /// `active`.
    pub active: Option<String>,
    /// `transitionApproved`.
    pub transition_approved: Option<String>,
    /// `transitionRejected`.
    pub transition_rejected: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ApprovalConfigurationPreview {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            active: reader.optional("active")?,
            transition_approved: reader.optional("transitionApproved")?,
            transition_rejected: reader.optional("transitionRejected")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("active", &self.active);
        writer.optional("transitionApproved", &self.transition_approved);
        writer.optional("transitionRejected", &self.transition_rejected);
        writer.finish()
    }
}

/// `AvailableWorkflowConnectRule` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableWorkflowConnectRule {
    /// `addonKey`.
    pub addon_key: Option<String>,
    /// `createUrl`.
    pub create_url: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `editUrl`.
    pub edit_url: Option<String>,
    /// `moduleKey`.
    pub module_key: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `ruleKey`.
    pub rule_key: Option<String>,
    /// `ruleType`.
    pub rule_type: Option<Open<AvailableWorkflowConnectRuleRuleType>>,
    /// `viewUrl`.
    pub view_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for AvailableWorkflowConnectRule {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            addon_key: reader.optional("addonKey")?,
            create_url: reader.optional("createUrl")?,
            description: reader.optional("description")?,
            edit_url: reader.optional("editUrl")?,
            module_key: reader.optional("moduleKey")?,
            name: reader.optional("name")?,
            rule_key: reader.optional("ruleKey")?,
            rule_type: reader.optional("ruleType")?,
            view_url: reader.optional("viewUrl")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("addonKey", &self.addon_key);
        writer.optional("createUrl", &self.create_url);
        writer.optional("description", &self.description);
        writer.optional("editUrl", &self.edit_url);
        writer.optional("moduleKey", &self.module_key);
        writer.optional("name", &self.name);
        writer.optional("ruleKey", &self.rule_key);
        writer.optional("ruleType", &self.rule_type);
        writer.optional("viewUrl", &self.view_url);
        writer.finish()
    }
}

/// The known values of an `Open<AvailableWorkflowConnectRuleRuleType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum AvailableWorkflowConnectRuleRuleType {}

impl AvailableWorkflowConnectRuleRuleType {
    /// `Condition`.
    pub const CONDITION: Open<Self> = Open::known("Condition");
    /// `Validator`.
    pub const VALIDATOR: Open<Self> = Open::known("Validator");
    /// `Function`.
    pub const FUNCTION: Open<Self> = Open::known("Function");
    /// `Screen`.
    pub const SCREEN: Open<Self> = Open::known("Screen");
}

/// `AvailableWorkflowForgeRule` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableWorkflowForgeRule {
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `ruleKey`.
    pub rule_key: Option<String>,
    /// `ruleType`.
    pub rule_type: Option<Open<AvailableWorkflowForgeRuleRuleType>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for AvailableWorkflowForgeRule {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            rule_key: reader.optional("ruleKey")?,
            rule_type: reader.optional("ruleType")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.optional("ruleKey", &self.rule_key);
        writer.optional("ruleType", &self.rule_type);
        writer.finish()
    }
}

/// The known values of an `Open<AvailableWorkflowForgeRuleRuleType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum AvailableWorkflowForgeRuleRuleType {}

impl AvailableWorkflowForgeRuleRuleType {
    /// `Condition`.
    pub const CONDITION: Open<Self> = Open::known("Condition");
    /// `Validator`.
    pub const VALIDATOR: Open<Self> = Open::known("Validator");
    /// `Function`.
    pub const FUNCTION: Open<Self> = Open::known("Function");
    /// `Screen`.
    pub const SCREEN: Open<Self> = Open::known("Screen");
}

/// `AvailableWorkflowSystemRule` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableWorkflowSystemRule {
    /// `description`.
    pub description: Option<String>,
    /// `incompatibleRuleKeys`.
    pub incompatible_rule_keys: Vec<String>,
    /// `isAvailableForInitialTransition`.
    pub is_available_for_initial_transition: Option<bool>,
    /// `isVisible`.
    pub is_visible: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    /// `ruleKey`.
    pub rule_key: Option<String>,
    /// `ruleType`.
    pub rule_type: Option<Open<AvailableWorkflowSystemRuleRuleType>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for AvailableWorkflowSystemRule {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            incompatible_rule_keys: reader.list("incompatibleRuleKeys")?,
            is_available_for_initial_transition: reader
                .optional("isAvailableForInitialTransition")?,
            is_visible: reader.optional("isVisible")?,
            name: reader.optional("name")?,
            rule_key: reader.optional("ruleKey")?,
            rule_type: reader.optional("ruleType")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.list("incompatibleRuleKeys", &self.incompatible_rule_keys);
        writer.optional(
            "isAvailableForInitialTransition",
            &self.is_available_for_initial_transition,
        );
        writer.optional("isVisible", &self.is_visible);
        writer.optional("name", &self.name);
        writer.optional("ruleKey", &self.rule_key);
        writer.optional("ruleType", &self.rule_type);
        writer.finish()
    }
}

/// The known values of an `Open<AvailableWorkflowSystemRuleRuleType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum AvailableWorkflowSystemRuleRuleType {}

impl AvailableWorkflowSystemRuleRuleType {
    /// `Condition`.
    pub const CONDITION: Open<Self> = Open::known("Condition");
    /// `Validator`.
    pub const VALIDATOR: Open<Self> = Open::known("Validator");
    /// `Function`.
    pub const FUNCTION: Open<Self> = Open::known("Function");
    /// `Screen`.
    pub const SCREEN: Open<Self> = Open::known("Screen");
}

/// `AvailableWorkflowTriggerTypes` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableWorkflowTriggerTypes {
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for AvailableWorkflowTriggerTypes {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            name: reader.optional("name")?,
            r#type: reader.optional("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("name", &self.name);
        writer.optional("type", &self.r#type);
        writer.finish()
    }
}

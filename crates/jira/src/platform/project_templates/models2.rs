//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::project_templates::{ProjectCreateResourceIdentifier, RulePayload};

/// `CardLayout` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CardLayout {
    /// `showDaysInColumn`.
    pub show_days_in_column: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CardLayout {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `showDaysInColumn`.
    pub fn show_days_in_column(mut self, show_days_in_column: bool) -> Self {
        self.show_days_in_column = Some(show_days_in_column);
        self
    }
}

impl Model for CardLayout {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            show_days_in_column: reader.optional("showDaysInColumn")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("showDaysInColumn", &self.show_days_in_column);
        writer.finish()
    }
}

/// `CardLayoutField` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CardLayoutField {
    /// `fieldId`.
    pub field_id: Option<String>,
    /// `id`.
    pub id: Option<i64>,
    /// `mode`.
    pub mode: Option<Open<CardLayoutFieldMode>>,
    /// `position`.
    pub position: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CardLayoutField {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `fieldId`.
    pub fn field_id(mut self, field_id: impl Into<String>) -> Self {
        self.field_id = Some(field_id.into());
        self
    }

    /// Sets `id`.
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets `mode`.
    pub fn mode(mut self, mode: impl Into<Open<CardLayoutFieldMode>>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// Sets `position`.
    pub fn position(mut self, position: i64) -> Self {
        self.position = Some(position);
        self
    }
}

impl Model for CardLayoutField {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            field_id: reader.optional("fieldId")?,
            id: reader.optional("id")?,
            mode: reader.optional("mode")?,
            position: reader.optional("position")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("fieldId", &self.field_id);
        writer.optional("id", &self.id);
        writer.optional("mode", &self.mode);
        writer.optional("position", &self.position);
        writer.finish()
    }
}

/// The known values of an `Open<CardLayoutFieldMode>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum CardLayoutFieldMode {}

impl CardLayoutFieldMode {
    /// `PLAN`.
    pub const PLAN: Open<Self> = Open::known("PLAN");
    /// `WORK`.
    pub const WORK: Open<Self> = Open::known("WORK");
}

/// `ConditionGroupPayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConditionGroupPayload {
    /// `conditionGroup`.
    pub condition_group: Option<Vec<ConditionGroupPayload>>,
    /// `conditions`.
    pub conditions: Option<Vec<RulePayload>>,
    /// `operation`.
    pub operation: Option<Open<ConditionGroupPayloadOperation>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ConditionGroupPayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `conditionGroup`.
    pub fn condition_group(mut self, condition_group: Vec<ConditionGroupPayload>) -> Self {
        self.condition_group = Some(condition_group);
        self
    }

    /// Sets `conditions`.
    pub fn conditions(mut self, conditions: Vec<RulePayload>) -> Self {
        self.conditions = Some(conditions);
        self
    }

    /// Sets `operation`.
    pub fn operation(mut self, operation: impl Into<Open<ConditionGroupPayloadOperation>>) -> Self {
        self.operation = Some(operation.into());
        self
    }
}

impl Model for ConditionGroupPayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            condition_group: reader.optional("conditionGroup")?,
            conditions: reader.optional("conditions")?,
            operation: reader.optional("operation")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("conditionGroup", &self.condition_group);
        writer.optional("conditions", &self.conditions);
        writer.optional("operation", &self.operation);
        writer.finish()
    }
}

/// The known values of an `Open<ConditionGroupPayloadOperation>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ConditionGroupPayloadOperation {}

impl ConditionGroupPayloadOperation {
    /// `ANY`.
    pub const ANY: Open<Self> = Open::known("ANY");
    /// `ALL`.
    pub const ALL: Open<Self> = Open::known("ALL");
}

/// `CustomFieldPayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldPayload {
    /// `cfType`.
    pub cf_type: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `onConflict`.
    pub on_conflict: Option<Open<CustomFieldPayloadOnConflict>>,
    /// `pcri`.
    pub pcri: Option<ProjectCreateResourceIdentifier>,
    /// `scope`.
    pub scope: Option<Open<CustomFieldPayloadScope>>,
    /// `searcherKey`.
    pub searcher_key: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CustomFieldPayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `cfType`.
    pub fn cf_type(mut self, cf_type: impl Into<String>) -> Self {
        self.cf_type = Some(cf_type.into());
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `onConflict`.
    pub fn on_conflict(
        mut self,
        on_conflict: impl Into<Open<CustomFieldPayloadOnConflict>>,
    ) -> Self {
        self.on_conflict = Some(on_conflict.into());
        self
    }

    /// Sets `pcri`.
    pub fn pcri(mut self, pcri: ProjectCreateResourceIdentifier) -> Self {
        self.pcri = Some(pcri);
        self
    }

    /// Sets `scope`.
    pub fn scope(mut self, scope: impl Into<Open<CustomFieldPayloadScope>>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// Sets `searcherKey`.
    pub fn searcher_key(mut self, searcher_key: impl Into<String>) -> Self {
        self.searcher_key = Some(searcher_key.into());
        self
    }
}

impl Model for CustomFieldPayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            cf_type: reader.optional("cfType")?,
            description: reader.optional("description")?,
            name: reader.optional("name")?,
            on_conflict: reader.optional("onConflict")?,
            pcri: reader.optional("pcri")?,
            scope: reader.optional("scope")?,
            searcher_key: reader.optional("searcherKey")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("cfType", &self.cf_type);
        writer.optional("description", &self.description);
        writer.optional("name", &self.name);
        writer.optional("onConflict", &self.on_conflict);
        writer.optional("pcri", &self.pcri);
        writer.optional("scope", &self.scope);
        writer.optional("searcherKey", &self.searcher_key);
        writer.finish()
    }
}

/// The known values of an `Open<CustomFieldPayloadOnConflict>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum CustomFieldPayloadOnConflict {}

impl CustomFieldPayloadOnConflict {
    /// `FAIL`.
    pub const FAIL: Open<Self> = Open::known("FAIL");
    /// `USE`.
    pub const USE: Open<Self> = Open::known("USE");
    /// `NEW`.
    pub const NEW: Open<Self> = Open::known("NEW");
}

/// The known values of an `Open<CustomFieldPayloadScope>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum CustomFieldPayloadScope {}

impl CustomFieldPayloadScope {
    /// `GLOBAL`.
    pub const GLOBAL: Open<Self> = Open::known("GLOBAL");
    /// `TEMPLATE`.
    pub const TEMPLATE: Open<Self> = Open::known("TEMPLATE");
    /// `PROJECT`.
    pub const PROJECT: Open<Self> = Open::known("PROJECT");
}

/// `CustomTemplateOptions` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomTemplateOptions {
    /// `enableScreenDelegatedAdminSupport`.
    pub enable_screen_delegated_admin_support: Option<bool>,
    /// `enableWorkflowDelegatedAdminSupport`.
    pub enable_workflow_delegated_admin_support: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CustomTemplateOptions {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `enableScreenDelegatedAdminSupport`.
    pub fn enable_screen_delegated_admin_support(
        mut self,
        enable_screen_delegated_admin_support: bool,
    ) -> Self {
        self.enable_screen_delegated_admin_support = Some(enable_screen_delegated_admin_support);
        self
    }

    /// Sets `enableWorkflowDelegatedAdminSupport`.
    pub fn enable_workflow_delegated_admin_support(
        mut self,
        enable_workflow_delegated_admin_support: bool,
    ) -> Self {
        self.enable_workflow_delegated_admin_support =
            Some(enable_workflow_delegated_admin_support);
        self
    }
}

impl Model for CustomTemplateOptions {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            enable_screen_delegated_admin_support: reader
                .optional("enableScreenDelegatedAdminSupport")?,
            enable_workflow_delegated_admin_support: reader
                .optional("enableWorkflowDelegatedAdminSupport")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional(
            "enableScreenDelegatedAdminSupport",
            &self.enable_screen_delegated_admin_support,
        );
        writer.optional(
            "enableWorkflowDelegatedAdminSupport",
            &self.enable_workflow_delegated_admin_support,
        );
        writer.finish()
    }
}

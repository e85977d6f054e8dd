//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::common::DocumentVersion;
use crate::platform::workflows::{
    JiraWorkflow, JiraWorkflowStatus, StatusLayoutUpdate, StatusMappingDTO, StatusMigration,
    TransitionUpdate, ValidationOptionsForUpdate, WorkflowElementReference, WorkflowLayout,
    WorkflowStatusUpdate,
};

/// `WorkflowUpdate` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowUpdate {
    /// `defaultStatusMappings`.
    pub default_status_mappings: Option<Vec<StatusMigration>>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: String,
    /// `loopedTransitionContainerLayout`.
    pub looped_transition_container_layout: Option<WorkflowLayout>,
    /// `startPointLayout`.
    pub start_point_layout: Option<WorkflowLayout>,
    /// `statusMappings`.
    pub status_mappings: Option<Vec<StatusMappingDTO>>,
    /// `statuses`.
    pub statuses: Vec<StatusLayoutUpdate>,
    /// `transitions`.
    pub transitions: Vec<TransitionUpdate>,
    /// `version`.
    pub version: DocumentVersion,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WorkflowUpdate {
    /// Returns one with what is required.
    pub fn new(
        id: impl Into<String>,
        statuses: Vec<StatusLayoutUpdate>,
        transitions: Vec<TransitionUpdate>,
        version: DocumentVersion,
    ) -> Self {
        Self {
            id: id.into(),
            statuses,
            transitions,
            version,
            ..Default::default()
        }
    }

    /// Sets `defaultStatusMappings`.
    pub fn default_status_mappings(
        mut self,
        default_status_mappings: Vec<StatusMigration>,
    ) -> Self {
        self.default_status_mappings = Some(default_status_mappings);
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `loopedTransitionContainerLayout`.
    pub fn looped_transition_container_layout(
        mut self,
        looped_transition_container_layout: WorkflowLayout,
    ) -> Self {
        self.looped_transition_container_layout = Some(looped_transition_container_layout);
        self
    }

    /// Sets `startPointLayout`.
    pub fn start_point_layout(mut self, start_point_layout: WorkflowLayout) -> Self {
        self.start_point_layout = Some(start_point_layout);
        self
    }

    /// Sets `statusMappings`.
    pub fn status_mappings(mut self, status_mappings: Vec<StatusMappingDTO>) -> Self {
        self.status_mappings = Some(status_mappings);
        self
    }
}

impl Model for WorkflowUpdate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            default_status_mappings: reader.optional("defaultStatusMappings")?,
            description: reader.optional("description")?,
            id: reader.required("id")?,
            looped_transition_container_layout: reader
                .optional("loopedTransitionContainerLayout")?,
            start_point_layout: reader.optional("startPointLayout")?,
            status_mappings: reader.optional("statusMappings")?,
            statuses: reader.required("statuses")?,
            transitions: reader.required("transitions")?,
            version: reader.required("version")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("defaultStatusMappings", &self.default_status_mappings);
        writer.optional("description", &self.description);
        writer.required("id", &self.id);
        writer.optional(
            "loopedTransitionContainerLayout",
            &self.looped_transition_container_layout,
        );
        writer.optional("startPointLayout", &self.start_point_layout);
        writer.optional("statusMappings", &self.status_mappings);
        writer.required("statuses", &self.statuses);
        writer.required("transitions", &self.transitions);
        writer.required("version", &self.version);
        writer.finish()
    }
}

/// `WorkflowUpdateRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowUpdateRequest {
    /// `statuses`.
    pub statuses: Option<Vec<WorkflowStatusUpdate>>,
    /// `workflows`.
    pub workflows: Option<Vec<WorkflowUpdate>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WorkflowUpdateRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `statuses`.
    pub fn statuses(mut self, statuses: Vec<WorkflowStatusUpdate>) -> Self {
        self.statuses = Some(statuses);
        self
    }

    /// Sets `workflows`.
    pub fn workflows(mut self, workflows: Vec<WorkflowUpdate>) -> Self {
        self.workflows = Some(workflows);
        self
    }
}

impl Model for WorkflowUpdateRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            statuses: reader.optional("statuses")?,
            workflows: reader.optional("workflows")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("statuses", &self.statuses);
        writer.optional("workflows", &self.workflows);
        writer.finish()
    }
}

/// `WorkflowUpdateResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowUpdateResponse {
    /// `statuses`.
    pub statuses: Vec<JiraWorkflowStatus>,
    /// `taskId`.
    pub task_id: Option<String>,
    /// `workflows`.
    pub workflows: Vec<JiraWorkflow>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for WorkflowUpdateResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            statuses: reader.list("statuses")?,
            task_id: reader.optional("taskId")?,
            workflows: reader.list("workflows")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("statuses", &self.statuses);
        writer.optional("taskId", &self.task_id);
        writer.list("workflows", &self.workflows);
        writer.finish()
    }
}

/// `WorkflowUpdateValidateRequestBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowUpdateValidateRequest {
    /// `payload`.
    pub payload: WorkflowUpdateRequest,
    /// `validationOptions`.
    pub validation_options: Option<ValidationOptionsForUpdate>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WorkflowUpdateValidateRequest {
    /// Returns one with what is required.
    pub fn new(payload: WorkflowUpdateRequest) -> Self {
        Self {
            payload,
            ..Default::default()
        }
    }

    /// Sets `validationOptions`.
    pub fn validation_options(mut self, validation_options: ValidationOptionsForUpdate) -> Self {
        self.validation_options = Some(validation_options);
        self
    }
}

impl Model for WorkflowUpdateValidateRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            payload: reader.required("payload")?,
            validation_options: reader.optional("validationOptions")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("payload", &self.payload);
        writer.optional("validationOptions", &self.validation_options);
        writer.finish()
    }
}

/// `WorkflowValidationError` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowValidationError {
    /// `additionalDetails`.
    pub additional_details: Option<String>,
    /// `code`.
    pub code: Option<String>,
    /// `elementReference`.
    pub element_reference: Option<WorkflowElementReference>,
    /// `level`.
    pub level: Option<Open<WorkflowValidationErrorLevel>>,
    /// `message`.
    pub message: Option<String>,
    /// `type`.
    pub r#type: Option<Open<WorkflowValidationErrorType>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for WorkflowValidationError {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            additional_details: reader.optional("additionalDetails")?,
            code: reader.optional("code")?,
            element_reference: reader.optional("elementReference")?,
            level: reader.optional("level")?,
            message: reader.optional("message")?,
            r#type: reader.optional("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("additionalDetails", &self.additional_details);
        writer.optional("code", &self.code);
        writer.optional("elementReference", &self.element_reference);
        writer.optional("level", &self.level);
        writer.optional("message", &self.message);
        writer.optional("type", &self.r#type);
        writer.finish()
    }
}

/// The known values of an `Open<WorkflowValidationErrorLevel>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum WorkflowValidationErrorLevel {}

impl WorkflowValidationErrorLevel {
    /// `WARNING`.
    pub const WARNING: Open<Self> = Open::known("WARNING");
    /// `ERROR`.
    pub const ERROR: Open<Self> = Open::known("ERROR");
}

/// `WorkflowValidationErrorList` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowValidationErrorList {
    /// `errors`.
    pub errors: Vec<WorkflowValidationError>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for WorkflowValidationErrorList {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            errors: reader.list("errors")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("errors", &self.errors);
        writer.finish()
    }
}

/// The known values of an `Open<WorkflowValidationErrorType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum WorkflowValidationErrorType {}

impl WorkflowValidationErrorType {
    /// `RULE`.
    pub const RULE: Open<Self> = Open::known("RULE");
    /// `STATUS`.
    pub const STATUS: Open<Self> = Open::known("STATUS");
    /// `STATUS_LAYOUT`.
    pub const STATUS_LAYOUT: Open<Self> = Open::known("STATUS_LAYOUT");
    /// `STATUS_PROPERTY`.
    pub const STATUS_PROPERTY: Open<Self> = Open::known("STATUS_PROPERTY");
    /// `WORKFLOW`.
    pub const WORKFLOW: Open<Self> = Open::known("WORKFLOW");
    /// `TRANSITION`.
    pub const TRANSITION: Open<Self> = Open::known("TRANSITION");
    /// `TRANSITION_PROPERTY`.
    pub const TRANSITION_PROPERTY: Open<Self> = Open::known("TRANSITION_PROPERTY");
    /// `SCOPE`.
    pub const SCOPE: Open<Self> = Open::known("SCOPE");
    /// `STATUS_MAPPING`.
    pub const STATUS_MAPPING: Open<Self> = Open::known("STATUS_MAPPING");
    /// `TRIGGER`.
    pub const TRIGGER: Open<Self> = Open::known("TRIGGER");
}

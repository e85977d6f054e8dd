//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

/// `SubmitDeploymentsBodyDeployment` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitDeploymentsBodyDeployment {
    /// `deploymentSequenceNumber`.
    pub deployment_sequence_number: Option<i64>,
    /// `updateSequenceNumber`.
    pub update_sequence_number: Option<i64>,
    /// `issueKeys`.
    pub issue_keys: Option<Vec<String>>,
    /// `associations`.
    pub associations: Option<Vec<SubmitDeploymentsBodyDeploymentAssociations>>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `lastUpdated`, a time.
    pub last_updated: Option<DateTime>,
    /// `label`.
    pub label: Option<String>,
    /// `duration`.
    pub duration: Option<i64>,
    /// `state`.
    pub state: Option<Open<SubmitDeploymentsBodyDeploymentState>>,
    /// `pipeline`.
    pub pipeline: Option<SubmitDeploymentsBodyDeploymentPipeline>,
    /// `environment`.
    pub environment: Option<SubmitDeploymentsBodyDeploymentEnvironment>,
    /// `commands`.
    pub commands: Option<Vec<SubmitDeploymentsBodyDeploymentCommand>>,
    /// `schemaVersion`.
    pub schema_version: Option<Open<SubmitDeploymentsBodyDeploymentSchemaVersion>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SubmitDeploymentsBodyDeployment {
    /// Returns one with what is required.
    #[expect(clippy::too_many_arguments, reason = "all of them are required")]
    pub fn new(
        deployment_sequence_number: i64,
        update_sequence_number: i64,
        display_name: impl Into<String>,
        url: impl Into<String>,
        description: impl Into<String>,
        last_updated: impl Into<DateTime>,
        state: impl Into<Open<SubmitDeploymentsBodyDeploymentState>>,
        pipeline: SubmitDeploymentsBodyDeploymentPipeline,
        environment: SubmitDeploymentsBodyDeploymentEnvironment,
    ) -> Self {
        Self {
            deployment_sequence_number: Some(deployment_sequence_number),
            update_sequence_number: Some(update_sequence_number),
            display_name: Some(display_name.into()),
            url: Some(url.into()),
            description: Some(description.into()),
            last_updated: Some(last_updated.into()),
            state: Some(state.into()),
            pipeline: Some(pipeline),
            environment: Some(environment),
            ..Default::default()
        }
    }

    /// Sets `issueKeys`.
    pub fn issue_keys(mut self, issue_keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.issue_keys = Some(issue_keys.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `associations`.
    pub fn associations(
        mut self,
        associations: Vec<SubmitDeploymentsBodyDeploymentAssociations>,
    ) -> Self {
        self.associations = Some(associations);
        self
    }

    /// Sets `label`.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Sets `duration`.
    pub fn duration(mut self, duration: i64) -> Self {
        self.duration = Some(duration);
        self
    }

    /// Sets `commands`.
    pub fn commands(mut self, commands: Vec<SubmitDeploymentsBodyDeploymentCommand>) -> Self {
        self.commands = Some(commands);
        self
    }

    /// Sets `schemaVersion`.
    pub fn schema_version(
        mut self,
        schema_version: impl Into<Open<SubmitDeploymentsBodyDeploymentSchemaVersion>>,
    ) -> Self {
        self.schema_version = Some(schema_version.into());
        self
    }
}

impl Model for SubmitDeploymentsBodyDeployment {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            deployment_sequence_number: reader.optional("deploymentSequenceNumber")?,
            update_sequence_number: reader.optional("updateSequenceNumber")?,
            issue_keys: reader.optional("issueKeys")?,
            associations: reader.optional("associations")?,
            display_name: reader.optional("displayName")?,
            url: reader.optional("url")?,
            description: reader.optional("description")?,
            last_updated: reader.optional("lastUpdated")?,
            label: reader.optional("label")?,
            duration: reader.optional("duration")?,
            state: reader.optional("state")?,
            pipeline: reader.optional("pipeline")?,
            environment: reader.optional("environment")?,
            commands: reader.optional("commands")?,
            schema_version: reader.optional("schemaVersion")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("deploymentSequenceNumber", &self.deployment_sequence_number);
        writer.optional("updateSequenceNumber", &self.update_sequence_number);
        writer.optional("issueKeys", &self.issue_keys);
        writer.optional("associations", &self.associations);
        writer.optional("displayName", &self.display_name);
        writer.optional("url", &self.url);
        writer.optional("description", &self.description);
        writer.optional("lastUpdated", &self.last_updated);
        writer.optional("label", &self.label);
        writer.optional("duration", &self.duration);
        writer.optional("state", &self.state);
        writer.optional("pipeline", &self.pipeline);
        writer.optional("environment", &self.environment);
        writer.optional("commands", &self.commands);
        writer.optional("schemaVersion", &self.schema_version);
        writer.finish()
    }
}

/// `SubmitDeploymentsBodyDeploymentAssociations` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitDeploymentsBodyDeploymentAssociations {
    /// `associationType`.
    pub association_type: Option<Open<SubmitDeploymentsBodyDeploymentAssociationsAssociationType>>,
    /// `values`.
    pub values: Option<Value>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SubmitDeploymentsBodyDeploymentAssociations {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `associationType`.
    pub fn association_type(
        mut self,
        association_type: impl Into<Open<SubmitDeploymentsBodyDeploymentAssociationsAssociationType>>,
    ) -> Self {
        self.association_type = Some(association_type.into());
        self
    }

    /// Sets `values`.
    pub fn values(mut self, values: impl Into<Value>) -> Self {
        self.values = Some(values.into());
        self
    }
}

impl Model for SubmitDeploymentsBodyDeploymentAssociations {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            association_type: reader.optional("associationType")?,
            values: reader.optional("values")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("associationType", &self.association_type);
        writer.optional("values", &self.values);
        writer.finish()
    }
}

/// The known values of an `Open<SubmitDeploymentsBodyDeploymentAssociationsAssociationType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SubmitDeploymentsBodyDeploymentAssociationsAssociationType {}

impl SubmitDeploymentsBodyDeploymentAssociationsAssociationType {
    /// `issueKeys`.
    pub const ISSUE_KEYS: Open<Self> = Open::known("issueKeys");
    /// `issueIdOrKeys`.
    pub const ISSUE_ID_OR_KEYS: Open<Self> = Open::known("issueIdOrKeys");
    /// `serviceIdOrKeys`.
    pub const SERVICE_ID_OR_KEYS: Open<Self> = Open::known("serviceIdOrKeys");
    /// `commit`.
    pub const COMMIT: Open<Self> = Open::known("commit");
    /// `repository`.
    pub const REPOSITORY: Open<Self> = Open::known("repository");
}

/// `SubmitDeploymentsBodyDeploymentCommand` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitDeploymentsBodyDeploymentCommand {
    /// `command`.
    pub command: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SubmitDeploymentsBodyDeploymentCommand {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `command`.
    pub fn command(mut self, command: impl Into<String>) -> Self {
        self.command = Some(command.into());
        self
    }
}

impl Model for SubmitDeploymentsBodyDeploymentCommand {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            command: reader.optional("command")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("command", &self.command);
        writer.finish()
    }
}

/// `SubmitDeploymentsBodyDeploymentEnvironment` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitDeploymentsBodyDeploymentEnvironment {
    /// `id`.
    pub id: Option<String>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `type`.
    pub r#type: Option<Open<SubmitDeploymentsBodyDeploymentEnvironmentType>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SubmitDeploymentsBodyDeploymentEnvironment {
    /// Returns one with what is required.
    pub fn new(
        id: impl Into<String>,
        display_name: impl Into<String>,
        r#type: impl Into<Open<SubmitDeploymentsBodyDeploymentEnvironmentType>>,
    ) -> Self {
        Self {
            id: Some(id.into()),
            display_name: Some(display_name.into()),
            r#type: Some(r#type.into()),
            ..Default::default()
        }
    }
}

impl Model for SubmitDeploymentsBodyDeploymentEnvironment {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            display_name: reader.optional("displayName")?,
            r#type: reader.optional("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("displayName", &self.display_name);
        writer.optional("type", &self.r#type);
        writer.finish()
    }
}

/// The known values of an `Open<SubmitDeploymentsBodyDeploymentEnvironmentType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SubmitDeploymentsBodyDeploymentEnvironmentType {}

impl SubmitDeploymentsBodyDeploymentEnvironmentType {
    /// `unmapped`.
    pub const UNMAPPED: Open<Self> = Open::known("unmapped");
    /// `development`.
    pub const DEVELOPMENT: Open<Self> = Open::known("development");
    /// `testing`.
    pub const TESTING: Open<Self> = Open::known("testing");
    /// `staging`.
    pub const STAGING: Open<Self> = Open::known("staging");
    /// `production`.
    pub const PRODUCTION: Open<Self> = Open::known("production");
}

/// `SubmitDeploymentsBodyDeploymentPipeline` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitDeploymentsBodyDeploymentPipeline {
    /// `id`.
    pub id: Option<String>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SubmitDeploymentsBodyDeploymentPipeline {
    /// Returns one with what is required.
    pub fn new(
        id: impl Into<String>,
        display_name: impl Into<String>,
        url: impl Into<String>,
    ) -> Self {
        Self {
            id: Some(id.into()),
            display_name: Some(display_name.into()),
            url: Some(url.into()),
            ..Default::default()
        }
    }
}

impl Model for SubmitDeploymentsBodyDeploymentPipeline {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            display_name: reader.optional("displayName")?,
            url: reader.optional("url")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("displayName", &self.display_name);
        writer.optional("url", &self.url);
        writer.finish()
    }
}

/// The known values of an `Open<SubmitDeploymentsBodyDeploymentSchemaVersion>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SubmitDeploymentsBodyDeploymentSchemaVersion {}

impl SubmitDeploymentsBodyDeploymentSchemaVersion {
    /// `1.0`.
    pub const VALUE_1_0: Open<Self> = Open::known("1.0");
}

/// The known values of an `Open<SubmitDeploymentsBodyDeploymentState>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SubmitDeploymentsBodyDeploymentState {}

impl SubmitDeploymentsBodyDeploymentState {
    /// `unknown`.
    pub const UNKNOWN: Open<Self> = Open::known("unknown");
    /// `pending`.
    pub const PENDING: Open<Self> = Open::known("pending");
    /// `in_progress`.
    pub const IN_PROGRESS: Open<Self> = Open::known("in_progress");
    /// `cancelled`.
    pub const CANCELLED: Open<Self> = Open::known("cancelled");
    /// `failed`.
    pub const FAILED: Open<Self> = Open::known("failed");
    /// `rolled_back`.
    pub const ROLLED_BACK: Open<Self> = Open::known("rolled_back");
    /// `successful`.
    pub const SUCCESSFUL: Open<Self> = Open::known("successful");
}

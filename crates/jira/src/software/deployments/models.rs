//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

use crate::software::common::{
    StoreDevelopmentInformationBodyProviderMetadata, SubmitFeatureFlagsAnswerFailedFeatureFlag,
};
use crate::software::deployments::SubmitDeploymentsBodyDeployment;

/// `GetDeploymentGatingStatusByKeyAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetDeploymentGatingStatusByKeyAnswer {
    /// `deploymentSequenceNumber`.
    pub deployment_sequence_number: Option<i64>,
    /// `pipelineId`.
    pub pipeline_id: Option<String>,
    /// `environmentId`.
    pub environment_id: Option<String>,
    /// `updatedTimestamp`, a time.
    pub updated_timestamp: Option<DateTime>,
    /// `gatingStatus`.
    pub gating_status: Option<Open<GetDeploymentGatingStatusByKeyAnswerGatingStatus>>,
    /// `details`.
    pub details: Vec<GetDeploymentGatingStatusByKeyAnswerDetail>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for GetDeploymentGatingStatusByKeyAnswer {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            deployment_sequence_number: reader.optional("deploymentSequenceNumber")?,
            pipeline_id: reader.optional("pipelineId")?,
            environment_id: reader.optional("environmentId")?,
            updated_timestamp: reader.optional("updatedTimestamp")?,
            gating_status: reader.optional("gatingStatus")?,
            details: reader.list("details")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("deploymentSequenceNumber", &self.deployment_sequence_number);
        writer.optional("pipelineId", &self.pipeline_id);
        writer.optional("environmentId", &self.environment_id);
        writer.optional("updatedTimestamp", &self.updated_timestamp);
        writer.optional("gatingStatus", &self.gating_status);
        writer.list("details", &self.details);
        writer.finish()
    }
}

/// `GetDeploymentGatingStatusByKeyAnswerDetail` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetDeploymentGatingStatusByKeyAnswerDetail {
    /// `type`.
    pub r#type: Option<Open<GetDeploymentGatingStatusByKeyAnswerDetailType>>,
    /// `issueKey`.
    pub issue_key: Option<String>,
    /// `issueLink`.
    pub issue_link: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for GetDeploymentGatingStatusByKeyAnswerDetail {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            r#type: reader.optional("type")?,
            issue_key: reader.optional("issueKey")?,
            issue_link: reader.optional("issueLink")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("type", &self.r#type);
        writer.optional("issueKey", &self.issue_key);
        writer.optional("issueLink", &self.issue_link);
        writer.finish()
    }
}

/// The known values of an `Open<GetDeploymentGatingStatusByKeyAnswerDetailType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetDeploymentGatingStatusByKeyAnswerDetailType {}

impl GetDeploymentGatingStatusByKeyAnswerDetailType {
    /// `issue`.
    pub const ISSUE: Open<Self> = Open::known("issue");
}

/// The known values of an `Open<GetDeploymentGatingStatusByKeyAnswerGatingStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetDeploymentGatingStatusByKeyAnswerGatingStatus {}

impl GetDeploymentGatingStatusByKeyAnswerGatingStatus {
    /// `allowed`.
    pub const ALLOWED: Open<Self> = Open::known("allowed");
    /// `prevented`.
    pub const PREVENTED: Open<Self> = Open::known("prevented");
    /// `awaiting`.
    pub const AWAITING: Open<Self> = Open::known("awaiting");
    /// `invalid`.
    pub const INVALID: Open<Self> = Open::known("invalid");
}

/// `SubmitDeploymentsAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitDeploymentsAnswer {
    /// `acceptedDeployments`.
    pub accepted_deployments: Vec<SubmitDeploymentsAnswerAcceptedDeployment>,
    /// `rejectedDeployments`.
    pub rejected_deployments: Vec<SubmitDeploymentsAnswerRejectedDeployment>,
    /// `unknownIssueKeys`.
    pub unknown_issue_keys: Vec<String>,
    /// `unknownAssociations`.
    pub unknown_associations: Vec<SubmitDeploymentsAnswerUnknownAssociations>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SubmitDeploymentsAnswer {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            accepted_deployments: reader.list("acceptedDeployments")?,
            rejected_deployments: reader.list("rejectedDeployments")?,
            unknown_issue_keys: reader.list("unknownIssueKeys")?,
            unknown_associations: reader.list("unknownAssociations")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("acceptedDeployments", &self.accepted_deployments);
        writer.list("rejectedDeployments", &self.rejected_deployments);
        writer.list("unknownIssueKeys", &self.unknown_issue_keys);
        writer.list("unknownAssociations", &self.unknown_associations);
        writer.finish()
    }
}

/// `SubmitDeploymentsAnswerAcceptedDeployment` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitDeploymentsAnswerAcceptedDeployment {
    /// `pipelineId`.
    pub pipeline_id: Option<String>,
    /// `environmentId`.
    pub environment_id: Option<String>,
    /// `deploymentSequenceNumber`.
    pub deployment_sequence_number: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SubmitDeploymentsAnswerAcceptedDeployment {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            pipeline_id: reader.optional("pipelineId")?,
            environment_id: reader.optional("environmentId")?,
            deployment_sequence_number: reader.optional("deploymentSequenceNumber")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("pipelineId", &self.pipeline_id);
        writer.optional("environmentId", &self.environment_id);
        writer.optional("deploymentSequenceNumber", &self.deployment_sequence_number);
        writer.finish()
    }
}

/// `SubmitDeploymentsAnswerRejectedDeployment` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitDeploymentsAnswerRejectedDeployment {
    /// `key`.
    pub key: Option<SubmitDeploymentsAnswerAcceptedDeployment>,
    /// `errors`.
    pub errors: Vec<SubmitFeatureFlagsAnswerFailedFeatureFlag>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SubmitDeploymentsAnswerRejectedDeployment {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            key: reader.optional("key")?,
            errors: reader.list("errors")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("key", &self.key);
        writer.list("errors", &self.errors);
        writer.finish()
    }
}

/// `SubmitDeploymentsAnswerUnknownAssociations` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitDeploymentsAnswerUnknownAssociations {
    /// `associationType`.
    pub association_type: Option<Open<SubmitDeploymentsAnswerUnknownAssociationsAssociationType>>,
    /// `values`.
    pub values: Option<Value>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SubmitDeploymentsAnswerUnknownAssociations {
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

/// The known values of an `Open<SubmitDeploymentsAnswerUnknownAssociationsAssociationType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SubmitDeploymentsAnswerUnknownAssociationsAssociationType {}

impl SubmitDeploymentsAnswerUnknownAssociationsAssociationType {
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

/// `SubmitDeploymentsBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitDeploymentsBody {
    /// `properties`.
    pub properties: Option<BTreeMap<String, String>>,
    /// `deployments`.
    pub deployments: Vec<SubmitDeploymentsBodyDeployment>,
    /// `providerMetadata`.
    pub provider_metadata: Option<StoreDevelopmentInformationBodyProviderMetadata>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SubmitDeploymentsBody {
    /// Returns one with what is required.
    pub fn new(deployments: Vec<SubmitDeploymentsBodyDeployment>) -> Self {
        Self {
            deployments,
            ..Default::default()
        }
    }

    /// Sets `properties`.
    pub fn properties(mut self, properties: BTreeMap<String, String>) -> Self {
        self.properties = Some(properties);
        self
    }

    /// Sets `providerMetadata`.
    pub fn provider_metadata(
        mut self,
        provider_metadata: StoreDevelopmentInformationBodyProviderMetadata,
    ) -> Self {
        self.provider_metadata = Some(provider_metadata);
        self
    }
}

impl Model for SubmitDeploymentsBody {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            properties: reader.optional("properties")?,
            deployments: reader.required("deployments")?,
            provider_metadata: reader.optional("providerMetadata")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("properties", &self.properties);
        writer.required("deployments", &self.deployments);
        writer.optional("providerMetadata", &self.provider_metadata);
        writer.finish()
    }
}

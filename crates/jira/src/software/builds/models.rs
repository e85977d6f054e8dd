//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

use crate::software::builds::{
    SubmitBuildsBodyBuildReferenceRef, SubmitBuildsBodyBuildSchemaVersion,
    SubmitBuildsBodyBuildState, SubmitBuildsBodyBuildTestInfo,
};
use crate::software::common::{
    IssueIdOrKeysAssociation, StoreDevelopmentInformationAnswerFailedDevinfoEntitiesErrorMessage,
    StoreDevelopmentInformationBodyProviderMetadata,
};

/// `SubmitBuildsAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitBuildsAnswer {
    /// `acceptedBuilds`.
    pub accepted_builds: Vec<SubmitBuildsAnswerAcceptedBuild>,
    /// `rejectedBuilds`.
    pub rejected_builds: Vec<SubmitBuildsAnswerRejectedBuild>,
    /// `unknownIssueKeys`.
    pub unknown_issue_keys: Vec<String>,
    /// `unknownAssociations`.
    pub unknown_associations: Vec<IssueIdOrKeysAssociation>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SubmitBuildsAnswer {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            accepted_builds: reader.list("acceptedBuilds")?,
            rejected_builds: reader.list("rejectedBuilds")?,
            unknown_issue_keys: reader.list("unknownIssueKeys")?,
            unknown_associations: reader.list("unknownAssociations")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("acceptedBuilds", &self.accepted_builds);
        writer.list("rejectedBuilds", &self.rejected_builds);
        writer.list("unknownIssueKeys", &self.unknown_issue_keys);
        writer.list("unknownAssociations", &self.unknown_associations);
        writer.finish()
    }
}

/// `SubmitBuildsAnswerAcceptedBuild` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitBuildsAnswerAcceptedBuild {
    /// `pipelineId`.
    pub pipeline_id: Option<String>,
    /// `buildNumber`.
    pub build_number: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SubmitBuildsAnswerAcceptedBuild {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            pipeline_id: reader.optional("pipelineId")?,
            build_number: reader.optional("buildNumber")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("pipelineId", &self.pipeline_id);
        writer.optional("buildNumber", &self.build_number);
        writer.finish()
    }
}

/// `SubmitBuildsAnswerRejectedBuild` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitBuildsAnswerRejectedBuild {
    /// `key`.
    pub key: Option<SubmitBuildsAnswerAcceptedBuild>,
    /// `errors`.
    pub errors: Vec<StoreDevelopmentInformationAnswerFailedDevinfoEntitiesErrorMessage>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SubmitBuildsAnswerRejectedBuild {
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

/// `SubmitBuildsBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitBuildsBody {
    /// `properties`.
    pub properties: Option<BTreeMap<String, String>>,
    /// `builds`.
    pub builds: Vec<SubmitBuildsBodyBuild>,
    /// `providerMetadata`.
    pub provider_metadata: Option<StoreDevelopmentInformationBodyProviderMetadata>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SubmitBuildsBody {
    /// Returns one with what is required.
    pub fn new(builds: Vec<SubmitBuildsBodyBuild>) -> Self {
        Self {
            builds,
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

impl Model for SubmitBuildsBody {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            properties: reader.optional("properties")?,
            builds: reader.required("builds")?,
            provider_metadata: reader.optional("providerMetadata")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("properties", &self.properties);
        writer.required("builds", &self.builds);
        writer.optional("providerMetadata", &self.provider_metadata);
        writer.finish()
    }
}

/// `SubmitBuildsBodyBuild` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitBuildsBodyBuild {
    /// `schemaVersion`.
    pub schema_version: Option<Open<SubmitBuildsBodyBuildSchemaVersion>>,
    /// `pipelineId`.
    pub pipeline_id: Option<String>,
    /// `buildNumber`.
    pub build_number: Option<i64>,
    /// `updateSequenceNumber`.
    pub update_sequence_number: Option<i64>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// `state`.
    pub state: Option<Open<SubmitBuildsBodyBuildState>>,
    /// `lastUpdated`, a time.
    pub last_updated: Option<DateTime>,
    /// `issueKeys`.
    pub issue_keys: Option<Vec<String>>,
    /// `associations`.
    pub associations: Option<Vec<IssueIdOrKeysAssociation>>,
    /// `testInfo`.
    pub test_info: Option<SubmitBuildsBodyBuildTestInfo>,
    /// `references`.
    pub references: Option<Vec<SubmitBuildsBodyBuildReference>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SubmitBuildsBodyBuild {
    /// Returns one with what is required.
    pub fn new(
        pipeline_id: impl Into<String>,
        build_number: i64,
        update_sequence_number: i64,
        display_name: impl Into<String>,
        url: impl Into<String>,
        state: impl Into<Open<SubmitBuildsBodyBuildState>>,
        last_updated: impl Into<DateTime>,
    ) -> Self {
        Self {
            pipeline_id: Some(pipeline_id.into()),
            build_number: Some(build_number),
            update_sequence_number: Some(update_sequence_number),
            display_name: Some(display_name.into()),
            url: Some(url.into()),
            state: Some(state.into()),
            last_updated: Some(last_updated.into()),
            ..Default::default()
        }
    }

    /// Sets `schemaVersion`.
    pub fn schema_version(
        mut self,
        schema_version: impl Into<Open<SubmitBuildsBodyBuildSchemaVersion>>,
    ) -> Self {
        self.schema_version = Some(schema_version.into());
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `label`.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Sets `issueKeys`.
    pub fn issue_keys(mut self, issue_keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.issue_keys = Some(issue_keys.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `associations`.
    pub fn associations(mut self, associations: Vec<IssueIdOrKeysAssociation>) -> Self {
        self.associations = Some(associations);
        self
    }

    /// Sets `testInfo`.
    pub fn test_info(mut self, test_info: SubmitBuildsBodyBuildTestInfo) -> Self {
        self.test_info = Some(test_info);
        self
    }

    /// Sets `references`.
    pub fn references(mut self, references: Vec<SubmitBuildsBodyBuildReference>) -> Self {
        self.references = Some(references);
        self
    }
}

impl Model for SubmitBuildsBodyBuild {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            schema_version: reader.optional("schemaVersion")?,
            pipeline_id: reader.optional("pipelineId")?,
            build_number: reader.optional("buildNumber")?,
            update_sequence_number: reader.optional("updateSequenceNumber")?,
            display_name: reader.optional("displayName")?,
            description: reader.optional("description")?,
            label: reader.optional("label")?,
            url: reader.optional("url")?,
            state: reader.optional("state")?,
            last_updated: reader.optional("lastUpdated")?,
            issue_keys: reader.optional("issueKeys")?,
            associations: reader.optional("associations")?,
            test_info: reader.optional("testInfo")?,
            references: reader.optional("references")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("schemaVersion", &self.schema_version);
        writer.optional("pipelineId", &self.pipeline_id);
        writer.optional("buildNumber", &self.build_number);
        writer.optional("updateSequenceNumber", &self.update_sequence_number);
        writer.optional("displayName", &self.display_name);
        writer.optional("description", &self.description);
        writer.optional("label", &self.label);
        writer.optional("url", &self.url);
        writer.optional("state", &self.state);
        writer.optional("lastUpdated", &self.last_updated);
        writer.optional("issueKeys", &self.issue_keys);
        writer.optional("associations", &self.associations);
        writer.optional("testInfo", &self.test_info);
        writer.optional("references", &self.references);
        writer.finish()
    }
}

/// `SubmitBuildsBodyBuildReference` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitBuildsBodyBuildReference {
    /// `commit`.
    pub commit: Option<SubmitBuildsBodyBuildReferenceCommit>,
    /// `ref`.
    pub r#ref: Option<SubmitBuildsBodyBuildReferenceRef>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SubmitBuildsBodyBuildReference {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `commit`.
    pub fn commit(mut self, commit: SubmitBuildsBodyBuildReferenceCommit) -> Self {
        self.commit = Some(commit);
        self
    }

    /// Sets `ref`.
    pub fn r#ref(mut self, r#ref: SubmitBuildsBodyBuildReferenceRef) -> Self {
        self.r#ref = Some(r#ref);
        self
    }
}

impl Model for SubmitBuildsBodyBuildReference {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            commit: reader.optional("commit")?,
            r#ref: reader.optional("ref")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("commit", &self.commit);
        writer.optional("ref", &self.r#ref);
        writer.finish()
    }
}

/// `SubmitBuildsBodyBuildReferenceCommit` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitBuildsBodyBuildReferenceCommit {
    /// `id`.
    pub id: Option<String>,
    /// `repositoryUri`.
    pub repository_uri: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SubmitBuildsBodyBuildReferenceCommit {
    /// Returns one with what is required.
    pub fn new(id: impl Into<String>, repository_uri: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            repository_uri: Some(repository_uri.into()),
            ..Default::default()
        }
    }
}

impl Model for SubmitBuildsBodyBuildReferenceCommit {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            repository_uri: reader.optional("repositoryUri")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("repositoryUri", &self.repository_uri);
        writer.finish()
    }
}

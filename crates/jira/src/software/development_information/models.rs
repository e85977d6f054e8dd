//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::software::common::{
    IssueIdOrKeysAssociation, StoreDevelopmentInformationAnswerFailedDevinfoEntitiesErrorMessage,
    StoreDevelopmentInformationBodyProviderMetadata,
};
use crate::software::development_information::{
    StoreDevelopmentInformationBodyRepositorieBranche,
    StoreDevelopmentInformationBodyRepositorieCommit,
    StoreDevelopmentInformationBodyRepositoriePullRequest,
};

/// `ExistsByPropertiesAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExistsByPropertiesAnswer {
    /// `hasDataMatchingProperties`.
    pub has_data_matching_properties: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ExistsByPropertiesAnswer {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            has_data_matching_properties: reader.optional("hasDataMatchingProperties")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional(
            "hasDataMatchingProperties",
            &self.has_data_matching_properties,
        );
        writer.finish()
    }
}

/// `StoreDevelopmentInformationAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreDevelopmentInformationAnswer {
    /// `acceptedDevinfoEntities`.
    pub accepted_devinfo_entities:
        Option<BTreeMap<String, StoreDevelopmentInformationAnswerAcceptedDevinfoEntities>>,
    /// `failedDevinfoEntities`.
    pub failed_devinfo_entities:
        Option<BTreeMap<String, StoreDevelopmentInformationAnswerFailedDevinfoEntities>>,
    /// `unknownIssueKeys`.
    pub unknown_issue_keys: Vec<String>,
    /// `unknownAssociations`.
    pub unknown_associations: Vec<IssueIdOrKeysAssociation>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for StoreDevelopmentInformationAnswer {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            accepted_devinfo_entities: reader.optional("acceptedDevinfoEntities")?,
            failed_devinfo_entities: reader.optional("failedDevinfoEntities")?,
            unknown_issue_keys: reader.list("unknownIssueKeys")?,
            unknown_associations: reader.list("unknownAssociations")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("acceptedDevinfoEntities", &self.accepted_devinfo_entities);
        writer.optional("failedDevinfoEntities", &self.failed_devinfo_entities);
        writer.list("unknownIssueKeys", &self.unknown_issue_keys);
        writer.list("unknownAssociations", &self.unknown_associations);
        writer.finish()
    }
}

/// `StoreDevelopmentInformationAnswerAcceptedDevinfoEntities` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreDevelopmentInformationAnswerAcceptedDevinfoEntities {
    /// `commits`.
    pub commits: Vec<String>,
    /// `branches`.
    pub branches: Vec<String>,
    /// `pullRequests`.
    pub pull_requests: Vec<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for StoreDevelopmentInformationAnswerAcceptedDevinfoEntities {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            commits: reader.list("commits")?,
            branches: reader.list("branches")?,
            pull_requests: reader.list("pullRequests")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("commits", &self.commits);
        writer.list("branches", &self.branches);
        writer.list("pullRequests", &self.pull_requests);
        writer.finish()
    }
}

/// `StoreDevelopmentInformationAnswerFailedDevinfoEntities` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreDevelopmentInformationAnswerFailedDevinfoEntities {
    /// `errorMessages`.
    pub error_messages: Vec<StoreDevelopmentInformationAnswerFailedDevinfoEntitiesErrorMessage>,
    /// `commits`.
    pub commits: Vec<StoreDevelopmentInformationAnswerFailedDevinfoEntitiesCommit>,
    /// `branches`.
    pub branches: Vec<StoreDevelopmentInformationAnswerFailedDevinfoEntitiesCommit>,
    /// `pullRequests`.
    pub pull_requests: Vec<StoreDevelopmentInformationAnswerFailedDevinfoEntitiesCommit>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for StoreDevelopmentInformationAnswerFailedDevinfoEntities {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            error_messages: reader.list("errorMessages")?,
            commits: reader.list("commits")?,
            branches: reader.list("branches")?,
            pull_requests: reader.list("pullRequests")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("errorMessages", &self.error_messages);
        writer.list("commits", &self.commits);
        writer.list("branches", &self.branches);
        writer.list("pullRequests", &self.pull_requests);
        writer.finish()
    }
}

/// `StoreDevelopmentInformationAnswerFailedDevinfoEntitiesCommit` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreDevelopmentInformationAnswerFailedDevinfoEntitiesCommit {
    /// `id`.
    pub id: Option<String>,
    /// `errorMessages`.
    pub error_messages: Vec<StoreDevelopmentInformationAnswerFailedDevinfoEntitiesErrorMessage>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for StoreDevelopmentInformationAnswerFailedDevinfoEntitiesCommit {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            error_messages: reader.list("errorMessages")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.list("errorMessages", &self.error_messages);
        writer.finish()
    }
}

/// `StoreDevelopmentInformationBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreDevelopmentInformationBody {
    /// `repositories`.
    pub repositories: Vec<StoreDevelopmentInformationBodyRepositorie>,
    /// `preventTransitions`.
    pub prevent_transitions: Option<bool>,
    /// `operationType`.
    pub operation_type: Option<Open<StoreDevelopmentInformationBodyOperationType>>,
    /// `properties`.
    pub properties: Option<BTreeMap<String, String>>,
    /// `providerMetadata`.
    pub provider_metadata: Option<StoreDevelopmentInformationBodyProviderMetadata>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl StoreDevelopmentInformationBody {
    /// Returns one with what is required.
    pub fn new(repositories: Vec<StoreDevelopmentInformationBodyRepositorie>) -> Self {
        Self {
            repositories,
            ..Default::default()
        }
    }

    /// Sets `preventTransitions`.
    pub fn prevent_transitions(mut self, prevent_transitions: bool) -> Self {
        self.prevent_transitions = Some(prevent_transitions);
        self
    }

    /// Sets `operationType`.
    pub fn operation_type(
        mut self,
        operation_type: impl Into<Open<StoreDevelopmentInformationBodyOperationType>>,
    ) -> Self {
        self.operation_type = Some(operation_type.into());
        self
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

impl Model for StoreDevelopmentInformationBody {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            repositories: reader.required("repositories")?,
            prevent_transitions: reader.optional("preventTransitions")?,
            operation_type: reader.optional("operationType")?,
            properties: reader.optional("properties")?,
            provider_metadata: reader.optional("providerMetadata")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("repositories", &self.repositories);
        writer.optional("preventTransitions", &self.prevent_transitions);
        writer.optional("operationType", &self.operation_type);
        writer.optional("properties", &self.properties);
        writer.optional("providerMetadata", &self.provider_metadata);
        writer.finish()
    }
}

/// The known values of an `Open<StoreDevelopmentInformationBodyOperationType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum StoreDevelopmentInformationBodyOperationType {}

impl StoreDevelopmentInformationBodyOperationType {
    /// `NORMAL`.
    pub const NORMAL: Open<Self> = Open::known("NORMAL");
    /// `BACKFILL`.
    pub const BACKFILL: Open<Self> = Open::known("BACKFILL");
}

/// `StoreDevelopmentInformationBodyRepositorie` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreDevelopmentInformationBodyRepositorie {
    /// `name`.
    pub name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `forkOf`.
    pub fork_of: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// `commits`.
    pub commits: Option<Vec<StoreDevelopmentInformationBodyRepositorieCommit>>,
    /// `branches`.
    pub branches: Option<Vec<StoreDevelopmentInformationBodyRepositorieBranche>>,
    /// `pullRequests`.
    pub pull_requests: Option<Vec<StoreDevelopmentInformationBodyRepositoriePullRequest>>,
    /// `avatar`.
    pub avatar: Option<String>,
    /// `avatarDescription`.
    pub avatar_description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `updateSequenceId`.
    pub update_sequence_id: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl StoreDevelopmentInformationBodyRepositorie {
    /// Returns one with what is required.
    pub fn new(
        name: impl Into<String>,
        url: impl Into<String>,
        id: impl Into<String>,
        update_sequence_id: i64,
    ) -> Self {
        Self {
            name: Some(name.into()),
            url: Some(url.into()),
            id: Some(id.into()),
            update_sequence_id: Some(update_sequence_id),
            ..Default::default()
        }
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `forkOf`.
    pub fn fork_of(mut self, fork_of: impl Into<String>) -> Self {
        self.fork_of = Some(fork_of.into());
        self
    }

    /// Sets `commits`.
    pub fn commits(
        mut self,
        commits: Vec<StoreDevelopmentInformationBodyRepositorieCommit>,
    ) -> Self {
        self.commits = Some(commits);
        self
    }

    /// Sets `branches`.
    pub fn branches(
        mut self,
        branches: Vec<StoreDevelopmentInformationBodyRepositorieBranche>,
    ) -> Self {
        self.branches = Some(branches);
        self
    }

    /// Sets `pullRequests`.
    pub fn pull_requests(
        mut self,
        pull_requests: Vec<StoreDevelopmentInformationBodyRepositoriePullRequest>,
    ) -> Self {
        self.pull_requests = Some(pull_requests);
        self
    }

    /// Sets `avatar`.
    pub fn avatar(mut self, avatar: impl Into<String>) -> Self {
        self.avatar = Some(avatar.into());
        self
    }

    /// Sets `avatarDescription`.
    pub fn avatar_description(mut self, avatar_description: impl Into<String>) -> Self {
        self.avatar_description = Some(avatar_description.into());
        self
    }
}

impl Model for StoreDevelopmentInformationBodyRepositorie {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            name: reader.optional("name")?,
            description: reader.optional("description")?,
            fork_of: reader.optional("forkOf")?,
            url: reader.optional("url")?,
            commits: reader.optional("commits")?,
            branches: reader.optional("branches")?,
            pull_requests: reader.optional("pullRequests")?,
            avatar: reader.optional("avatar")?,
            avatar_description: reader.optional("avatarDescription")?,
            id: reader.optional("id")?,
            update_sequence_id: reader.optional("updateSequenceId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("name", &self.name);
        writer.optional("description", &self.description);
        writer.optional("forkOf", &self.fork_of);
        writer.optional("url", &self.url);
        writer.optional("commits", &self.commits);
        writer.optional("branches", &self.branches);
        writer.optional("pullRequests", &self.pull_requests);
        writer.optional("avatar", &self.avatar);
        writer.optional("avatarDescription", &self.avatar_description);
        writer.optional("id", &self.id);
        writer.optional("updateSequenceId", &self.update_sequence_id);
        writer.finish()
    }
}

//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::software::common::IssueIdOrKeysAssociation;
use crate::software::development_information::{
    StoreDevelopmentInformationBodyRepositorieCommitAuthor,
    StoreDevelopmentInformationBodyRepositorieCommitFile,
    StoreDevelopmentInformationBodyRepositorieCommitFlags,
};

/// `StoreDevelopmentInformationBodyRepositorieBranche` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreDevelopmentInformationBodyRepositorieBranche {
    /// `id`.
    pub id: Option<String>,
    /// `issueKeys`.
    pub issue_keys: Option<Vec<String>>,
    /// `associations`.
    pub associations: Option<Vec<IssueIdOrKeysAssociation>>,
    /// `updateSequenceId`.
    pub update_sequence_id: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `lastCommit`.
    pub last_commit: Option<Box<StoreDevelopmentInformationBodyRepositorieBrancheLastCommit>>,
    /// `createPullRequestUrl`.
    pub create_pull_request_url: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl StoreDevelopmentInformationBodyRepositorieBranche {
    /// Returns one with what is required.
    pub fn new(
        id: impl Into<String>,
        update_sequence_id: i64,
        name: impl Into<String>,
        last_commit: StoreDevelopmentInformationBodyRepositorieBrancheLastCommit,
        url: impl Into<String>,
    ) -> Self {
        Self {
            id: Some(id.into()),
            update_sequence_id: Some(update_sequence_id),
            name: Some(name.into()),
            last_commit: Some(Box::new(last_commit)),
            url: Some(url.into()),
            ..Default::default()
        }
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

    /// Sets `createPullRequestUrl`.
    pub fn create_pull_request_url(mut self, create_pull_request_url: impl Into<String>) -> Self {
        self.create_pull_request_url = Some(create_pull_request_url.into());
        self
    }
}

impl Model for StoreDevelopmentInformationBodyRepositorieBranche {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            issue_keys: reader.optional("issueKeys")?,
            associations: reader.optional("associations")?,
            update_sequence_id: reader.optional("updateSequenceId")?,
            name: reader.optional("name")?,
            last_commit: reader.optional("lastCommit")?,
            create_pull_request_url: reader.optional("createPullRequestUrl")?,
            url: reader.optional("url")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("issueKeys", &self.issue_keys);
        writer.optional("associations", &self.associations);
        writer.optional("updateSequenceId", &self.update_sequence_id);
        writer.optional("name", &self.name);
        writer.optional("lastCommit", &self.last_commit);
        writer.optional("createPullRequestUrl", &self.create_pull_request_url);
        writer.optional("url", &self.url);
        writer.finish()
    }
}

/// `StoreDevelopmentInformationBodyRepositorieBrancheLastCommit` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreDevelopmentInformationBodyRepositorieBrancheLastCommit {
    /// `id`.
    pub id: Option<String>,
    /// `issueKeys`.
    pub issue_keys: Option<Vec<String>>,
    /// `updateSequenceId`.
    pub update_sequence_id: Option<i64>,
    /// `hash`.
    pub hash: Option<String>,
    /// `flags`.
    pub flags: Option<Vec<Open<StoreDevelopmentInformationBodyRepositorieBrancheLastCommitFlags>>>,
    /// `message`.
    pub message: Option<String>,
    /// `author`.
    pub author: Option<StoreDevelopmentInformationBodyRepositorieCommitAuthor>,
    /// `fileCount`.
    pub file_count: Option<i64>,
    /// `url`.
    pub url: Option<String>,
    /// `files`.
    pub files: Option<Vec<StoreDevelopmentInformationBodyRepositorieCommitFile>>,
    /// `authorTimestamp`.
    pub author_timestamp: Option<String>,
    /// `displayId`.
    pub display_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl StoreDevelopmentInformationBodyRepositorieBrancheLastCommit {
    /// Returns one with what is required.
    #[expect(clippy::too_many_arguments, reason = "all of them are required")]
    pub fn new(
        id: impl Into<String>,
        issue_keys: impl IntoIterator<Item = impl Into<String>>,
        update_sequence_id: i64,
        message: impl Into<String>,
        author: StoreDevelopmentInformationBodyRepositorieCommitAuthor,
        file_count: i64,
        url: impl Into<String>,
        author_timestamp: impl Into<String>,
        display_id: impl Into<String>,
    ) -> Self {
        Self {
            id: Some(id.into()),
            issue_keys: Some(issue_keys.into_iter().map(Into::into).collect()),
            update_sequence_id: Some(update_sequence_id),
            message: Some(message.into()),
            author: Some(author),
            file_count: Some(file_count),
            url: Some(url.into()),
            author_timestamp: Some(author_timestamp.into()),
            display_id: Some(display_id.into()),
            ..Default::default()
        }
    }

    /// Sets `hash`.
    pub fn with_hash(mut self, hash: impl Into<String>) -> Self {
        self.hash = Some(hash.into());
        self
    }

    /// Sets `flags`.
    pub fn flags(
        mut self,
        flags: Vec<Open<StoreDevelopmentInformationBodyRepositorieBrancheLastCommitFlags>>,
    ) -> Self {
        self.flags = Some(flags);
        self
    }

    /// Sets `files`.
    pub fn files(
        mut self,
        files: Vec<StoreDevelopmentInformationBodyRepositorieCommitFile>,
    ) -> Self {
        self.files = Some(files);
        self
    }
}

impl Model for StoreDevelopmentInformationBodyRepositorieBrancheLastCommit {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            issue_keys: reader.optional("issueKeys")?,
            update_sequence_id: reader.optional("updateSequenceId")?,
            hash: reader.optional("hash")?,
            flags: reader.optional("flags")?,
            message: reader.optional("message")?,
            author: reader.optional("author")?,
            file_count: reader.optional("fileCount")?,
            url: reader.optional("url")?,
            files: reader.optional("files")?,
            author_timestamp: reader.optional("authorTimestamp")?,
            display_id: reader.optional("displayId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("issueKeys", &self.issue_keys);
        writer.optional("updateSequenceId", &self.update_sequence_id);
        writer.optional("hash", &self.hash);
        writer.optional("flags", &self.flags);
        writer.optional("message", &self.message);
        writer.optional("author", &self.author);
        writer.optional("fileCount", &self.file_count);
        writer.optional("url", &self.url);
        writer.optional("files", &self.files);
        writer.optional("authorTimestamp", &self.author_timestamp);
        writer.optional("displayId", &self.display_id);
        writer.finish()
    }
}

/// The known values of an `Open<StoreDevelopmentInformationBodyRepositorieBrancheLastCommitFlags>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum StoreDevelopmentInformationBodyRepositorieBrancheLastCommitFlags {}

impl StoreDevelopmentInformationBodyRepositorieBrancheLastCommitFlags {
    /// `MERGE_COMMIT`.
    pub const MERGE_COMMIT: Open<Self> = Open::known("MERGE_COMMIT");
}

/// `StoreDevelopmentInformationBodyRepositorieCommit` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreDevelopmentInformationBodyRepositorieCommit {
    /// `id`.
    pub id: Option<String>,
    /// `issueKeys`.
    pub issue_keys: Option<Vec<String>>,
    /// `associations`.
    pub associations: Option<Vec<IssueIdOrKeysAssociation>>,
    /// `updateSequenceId`.
    pub update_sequence_id: Option<i64>,
    /// `hash`.
    pub hash: Option<String>,
    /// `flags`.
    pub flags: Option<Vec<Open<StoreDevelopmentInformationBodyRepositorieCommitFlags>>>,
    /// `message`.
    pub message: Option<String>,
    /// `author`.
    pub author: Option<StoreDevelopmentInformationBodyRepositorieCommitAuthor>,
    /// `fileCount`.
    pub file_count: Option<i64>,
    /// `url`.
    pub url: Option<String>,
    /// `files`.
    pub files: Option<Vec<StoreDevelopmentInformationBodyRepositorieCommitFile>>,
    /// `authorTimestamp`.
    pub author_timestamp: Option<String>,
    /// `displayId`.
    pub display_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl StoreDevelopmentInformationBodyRepositorieCommit {
    /// Returns one with what is required.
    #[expect(clippy::too_many_arguments, reason = "all of them are required")]
    pub fn new(
        id: impl Into<String>,
        update_sequence_id: i64,
        message: impl Into<String>,
        author: StoreDevelopmentInformationBodyRepositorieCommitAuthor,
        file_count: i64,
        url: impl Into<String>,
        author_timestamp: impl Into<String>,
        display_id: impl Into<String>,
    ) -> Self {
        Self {
            id: Some(id.into()),
            update_sequence_id: Some(update_sequence_id),
            message: Some(message.into()),
            author: Some(author),
            file_count: Some(file_count),
            url: Some(url.into()),
            author_timestamp: Some(author_timestamp.into()),
            display_id: Some(display_id.into()),
            ..Default::default()
        }
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

    /// Sets `hash`.
    pub fn with_hash(mut self, hash: impl Into<String>) -> Self {
        self.hash = Some(hash.into());
        self
    }

    /// Sets `flags`.
    pub fn flags(
        mut self,
        flags: Vec<Open<StoreDevelopmentInformationBodyRepositorieCommitFlags>>,
    ) -> Self {
        self.flags = Some(flags);
        self
    }

    /// Sets `files`.
    pub fn files(
        mut self,
        files: Vec<StoreDevelopmentInformationBodyRepositorieCommitFile>,
    ) -> Self {
        self.files = Some(files);
        self
    }
}

impl Model for StoreDevelopmentInformationBodyRepositorieCommit {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            issue_keys: reader.optional("issueKeys")?,
            associations: reader.optional("associations")?,
            update_sequence_id: reader.optional("updateSequenceId")?,
            hash: reader.optional("hash")?,
            flags: reader.optional("flags")?,
            message: reader.optional("message")?,
            author: reader.optional("author")?,
            file_count: reader.optional("fileCount")?,
            url: reader.optional("url")?,
            files: reader.optional("files")?,
            author_timestamp: reader.optional("authorTimestamp")?,
            display_id: reader.optional("displayId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("issueKeys", &self.issue_keys);
        writer.optional("associations", &self.associations);
        writer.optional("updateSequenceId", &self.update_sequence_id);
        writer.optional("hash", &self.hash);
        writer.optional("flags", &self.flags);
        writer.optional("message", &self.message);
        writer.optional("author", &self.author);
        writer.optional("fileCount", &self.file_count);
        writer.optional("url", &self.url);
        writer.optional("files", &self.files);
        writer.optional("authorTimestamp", &self.author_timestamp);
        writer.optional("displayId", &self.display_id);
        writer.finish()
    }
}

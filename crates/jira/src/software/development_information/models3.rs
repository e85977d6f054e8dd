//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::software::common::IssueIdOrKeysAssociation;
use crate::software::development_information::{
    StoreDevelopmentInformationBodyRepositoriePullRequestReviewerApprovalStatus,
    StoreDevelopmentInformationBodyRepositoriePullRequestStatus,
};

/// `StoreDevelopmentInformationBodyRepositorieCommitAuthor` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreDevelopmentInformationBodyRepositorieCommitAuthor {
    /// `name`.
    pub name: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `username`.
    pub username: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// `avatar`.
    pub avatar: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl StoreDevelopmentInformationBodyRepositorieCommitAuthor {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `email`.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `username`.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// Sets `url`.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets `avatar`.
    pub fn avatar(mut self, avatar: impl Into<String>) -> Self {
        self.avatar = Some(avatar.into());
        self
    }
}

impl Model for StoreDevelopmentInformationBodyRepositorieCommitAuthor {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            name: reader.optional("name")?,
            email: reader.optional("email")?,
            username: reader.optional("username")?,
            url: reader.optional("url")?,
            avatar: reader.optional("avatar")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("name", &self.name);
        writer.optional("email", &self.email);
        writer.optional("username", &self.username);
        writer.optional("url", &self.url);
        writer.optional("avatar", &self.avatar);
        writer.finish()
    }
}

/// `StoreDevelopmentInformationBodyRepositorieCommitFile` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreDevelopmentInformationBodyRepositorieCommitFile {
    /// `path`.
    pub path: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// `changeType`.
    pub change_type: Option<Open<StoreDevelopmentInformationBodyRepositorieCommitFileChangeType>>,
    /// `linesAdded`.
    pub lines_added: Option<i64>,
    /// `linesRemoved`.
    pub lines_removed: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl StoreDevelopmentInformationBodyRepositorieCommitFile {
    /// Returns one with what is required.
    pub fn new(
        path: impl Into<String>,
        url: impl Into<String>,
        change_type: impl Into<Open<StoreDevelopmentInformationBodyRepositorieCommitFileChangeType>>,
        lines_added: i64,
        lines_removed: i64,
    ) -> Self {
        Self {
            path: Some(path.into()),
            url: Some(url.into()),
            change_type: Some(change_type.into()),
            lines_added: Some(lines_added),
            lines_removed: Some(lines_removed),
            ..Default::default()
        }
    }
}

impl Model for StoreDevelopmentInformationBodyRepositorieCommitFile {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            path: reader.optional("path")?,
            url: reader.optional("url")?,
            change_type: reader.optional("changeType")?,
            lines_added: reader.optional("linesAdded")?,
            lines_removed: reader.optional("linesRemoved")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("path", &self.path);
        writer.optional("url", &self.url);
        writer.optional("changeType", &self.change_type);
        writer.optional("linesAdded", &self.lines_added);
        writer.optional("linesRemoved", &self.lines_removed);
        writer.finish()
    }
}

/// The known values of an `Open<StoreDevelopmentInformationBodyRepositorieCommitFileChangeType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum StoreDevelopmentInformationBodyRepositorieCommitFileChangeType {}

impl StoreDevelopmentInformationBodyRepositorieCommitFileChangeType {
    /// `ADDED`.
    pub const ADDED: Open<Self> = Open::known("ADDED");
    /// `COPIED`.
    pub const COPIED: Open<Self> = Open::known("COPIED");
    /// `DELETED`.
    pub const DELETED: Open<Self> = Open::known("DELETED");
    /// `MODIFIED`.
    pub const MODIFIED: Open<Self> = Open::known("MODIFIED");
    /// `MOVED`.
    pub const MOVED: Open<Self> = Open::known("MOVED");
    /// `UNKNOWN`.
    pub const UNKNOWN: Open<Self> = Open::known("UNKNOWN");
}

/// The known values of an `Open<StoreDevelopmentInformationBodyRepositorieCommitFlags>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum StoreDevelopmentInformationBodyRepositorieCommitFlags {}

impl StoreDevelopmentInformationBodyRepositorieCommitFlags {
    /// `MERGE_COMMIT`.
    pub const MERGE_COMMIT: Open<Self> = Open::known("MERGE_COMMIT");
}

/// `StoreDevelopmentInformationBodyRepositoriePullRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreDevelopmentInformationBodyRepositoriePullRequest {
    /// `id`.
    pub id: Option<String>,
    /// `issueKeys`.
    pub issue_keys: Option<Vec<String>>,
    /// `associations`.
    pub associations: Option<Vec<IssueIdOrKeysAssociation>>,
    /// `updateSequenceId`.
    pub update_sequence_id: Option<i64>,
    /// `status`.
    pub status: Option<Open<StoreDevelopmentInformationBodyRepositoriePullRequestStatus>>,
    /// `title`.
    pub title: Option<String>,
    /// `author`.
    pub author: Option<StoreDevelopmentInformationBodyRepositorieCommitAuthor>,
    /// `commentCount`.
    pub comment_count: Option<i64>,
    /// `sourceBranch`.
    pub source_branch: Option<String>,
    /// `sourceBranchUrl`.
    pub source_branch_url: Option<String>,
    /// `lastUpdate`.
    pub last_update: Option<String>,
    /// `destinationBranch`.
    pub destination_branch: Option<String>,
    /// `destinationBranchUrl`.
    pub destination_branch_url: Option<String>,
    /// `reviewers`.
    pub reviewers: Option<Vec<StoreDevelopmentInformationBodyRepositoriePullRequestReviewer>>,
    /// `url`.
    pub url: Option<String>,
    /// `displayId`.
    pub display_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl StoreDevelopmentInformationBodyRepositoriePullRequest {
    /// Returns one with what is required.
    #[expect(clippy::too_many_arguments, reason = "all of them are required")]
    pub fn new(
        id: impl Into<String>,
        update_sequence_id: i64,
        status: impl Into<Open<StoreDevelopmentInformationBodyRepositoriePullRequestStatus>>,
        title: impl Into<String>,
        author: StoreDevelopmentInformationBodyRepositorieCommitAuthor,
        comment_count: i64,
        source_branch: impl Into<String>,
        last_update: impl Into<String>,
        url: impl Into<String>,
        display_id: impl Into<String>,
    ) -> Self {
        Self {
            id: Some(id.into()),
            update_sequence_id: Some(update_sequence_id),
            status: Some(status.into()),
            title: Some(title.into()),
            author: Some(author),
            comment_count: Some(comment_count),
            source_branch: Some(source_branch.into()),
            last_update: Some(last_update.into()),
            url: Some(url.into()),
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

    /// Sets `sourceBranchUrl`.
    pub fn source_branch_url(mut self, source_branch_url: impl Into<String>) -> Self {
        self.source_branch_url = Some(source_branch_url.into());
        self
    }

    /// Sets `destinationBranch`.
    pub fn destination_branch(mut self, destination_branch: impl Into<String>) -> Self {
        self.destination_branch = Some(destination_branch.into());
        self
    }

    /// Sets `destinationBranchUrl`.
    pub fn destination_branch_url(mut self, destination_branch_url: impl Into<String>) -> Self {
        self.destination_branch_url = Some(destination_branch_url.into());
        self
    }

    /// Sets `reviewers`.
    pub fn reviewers(
        mut self,
        reviewers: Vec<StoreDevelopmentInformationBodyRepositoriePullRequestReviewer>,
    ) -> Self {
        self.reviewers = Some(reviewers);
        self
    }
}

impl Model for StoreDevelopmentInformationBodyRepositoriePullRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            issue_keys: reader.optional("issueKeys")?,
            associations: reader.optional("associations")?,
            update_sequence_id: reader.optional("updateSequenceId")?,
            status: reader.optional("status")?,
            title: reader.optional("title")?,
            author: reader.optional("author")?,
            comment_count: reader.optional("commentCount")?,
            source_branch: reader.optional("sourceBranch")?,
            source_branch_url: reader.optional("sourceBranchUrl")?,
            last_update: reader.optional("lastUpdate")?,
            destination_branch: reader.optional("destinationBranch")?,
            destination_branch_url: reader.optional("destinationBranchUrl")?,
            reviewers: reader.optional("reviewers")?,
            url: reader.optional("url")?,
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
        writer.optional("status", &self.status);
        writer.optional("title", &self.title);
        writer.optional("author", &self.author);
        writer.optional("commentCount", &self.comment_count);
        writer.optional("sourceBranch", &self.source_branch);
        writer.optional("sourceBranchUrl", &self.source_branch_url);
        writer.optional("lastUpdate", &self.last_update);
        writer.optional("destinationBranch", &self.destination_branch);
        writer.optional("destinationBranchUrl", &self.destination_branch_url);
        writer.optional("reviewers", &self.reviewers);
        writer.optional("url", &self.url);
        writer.optional("displayId", &self.display_id);
        writer.finish()
    }
}

/// `StoreDevelopmentInformationBodyRepositoriePullRequestReviewer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreDevelopmentInformationBodyRepositoriePullRequestReviewer {
    /// `name`.
    pub name: Option<String>,
    /// `approvalStatus`.
    pub approval_status:
        Option<Open<StoreDevelopmentInformationBodyRepositoriePullRequestReviewerApprovalStatus>>,
    /// `url`.
    pub url: Option<String>,
    /// `avatar`.
    pub avatar: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `accountId`.
    pub account_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl StoreDevelopmentInformationBodyRepositoriePullRequestReviewer {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `approvalStatus`.
    pub fn approval_status(
        mut self,
        approval_status: impl Into<
            Open<StoreDevelopmentInformationBodyRepositoriePullRequestReviewerApprovalStatus>,
        >,
    ) -> Self {
        self.approval_status = Some(approval_status.into());
        self
    }

    /// Sets `url`.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets `avatar`.
    pub fn avatar(mut self, avatar: impl Into<String>) -> Self {
        self.avatar = Some(avatar.into());
        self
    }

    /// Sets `email`.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `accountId`.
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }
}

impl Model for StoreDevelopmentInformationBodyRepositoriePullRequestReviewer {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            name: reader.optional("name")?,
            approval_status: reader.optional("approvalStatus")?,
            url: reader.optional("url")?,
            avatar: reader.optional("avatar")?,
            email: reader.optional("email")?,
            account_id: reader.optional("accountId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("name", &self.name);
        writer.optional("approvalStatus", &self.approval_status);
        writer.optional("url", &self.url);
        writer.optional("avatar", &self.avatar);
        writer.optional("email", &self.email);
        writer.optional("accountId", &self.account_id);
        writer.finish()
    }
}

//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// `ColorBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Color {
    /// `key`.
    pub key: Option<Open<ColorKey>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Color {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `key`.
    pub fn key(mut self, key: impl Into<Open<ColorKey>>) -> Self {
        self.key = Some(key.into());
        self
    }
}

impl Model for Color {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            key: reader.optional("key")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("key", &self.key);
        writer.finish()
    }
}

/// The known values of an `Open<ColorKey>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ColorKey {}

impl ColorKey {
    /// `color_1`.
    pub const COLOR_1: Open<Self> = Open::known("color_1");
    /// `color_2`.
    pub const COLOR_2: Open<Self> = Open::known("color_2");
    /// `color_3`.
    pub const COLOR_3: Open<Self> = Open::known("color_3");
    /// `color_4`.
    pub const COLOR_4: Open<Self> = Open::known("color_4");
    /// `color_5`.
    pub const COLOR_5: Open<Self> = Open::known("color_5");
    /// `color_6`.
    pub const COLOR_6: Open<Self> = Open::known("color_6");
    /// `color_7`.
    pub const COLOR_7: Open<Self> = Open::known("color_7");
    /// `color_8`.
    pub const COLOR_8: Open<Self> = Open::known("color_8");
    /// `color_9`.
    pub const COLOR_9: Open<Self> = Open::known("color_9");
    /// `color_10`.
    pub const COLOR_10: Open<Self> = Open::known("color_10");
    /// `color_11`.
    pub const COLOR_11: Open<Self> = Open::known("color_11");
    /// `color_12`.
    pub const COLOR_12: Open<Self> = Open::known("color_12");
    /// `color_13`.
    pub const COLOR_13: Open<Self> = Open::known("color_13");
    /// `color_14`.
    pub const COLOR_14: Open<Self> = Open::known("color_14");
}

/// `Entry` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Entry {
    /// `errors`.
    pub errors: Vec<String>,
    /// `issueId`.
    pub issue_id: Option<i64>,
    /// `issueKey`.
    pub issue_key: Option<String>,
    /// `status`.
    pub status: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Entry {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            errors: reader.list("errors")?,
            issue_id: reader.optional("issueId")?,
            issue_key: reader.optional("issueKey")?,
            status: reader.optional("status")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("errors", &self.errors);
        writer.optional("issueId", &self.issue_id);
        writer.optional("issueKey", &self.issue_key);
        writer.optional("status", &self.status);
        writer.finish()
    }
}

/// `Epic` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Epic {
    /// `color`.
    pub color: Option<Color>,
    /// `done`.
    pub done: Option<bool>,
    /// `id`.
    pub id: Option<i64>,
    /// `key`.
    pub key: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// `summary`.
    pub summary: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Epic {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            color: reader.optional("color")?,
            done: reader.optional("done")?,
            id: reader.optional("id")?,
            key: reader.optional("key")?,
            name: reader.optional("name")?,
            self_url: reader.optional("self")?,
            summary: reader.optional("summary")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("color", &self.color);
        writer.optional("done", &self.done);
        writer.optional("id", &self.id);
        writer.optional("key", &self.key);
        writer.optional("name", &self.name);
        writer.optional("self", &self.self_url);
        writer.optional("summary", &self.summary);
        writer.finish()
    }
}

/// `GetLinkedWorkspacesAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetLinkedWorkspacesAnswer {
    /// `workspaceIds`.
    pub workspace_ids: Vec<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for GetLinkedWorkspacesAnswer {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            workspace_ids: reader.list("workspaceIds")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("workspaceIds", &self.workspace_ids);
        writer.finish()
    }
}

/// `IssueAssignRequestBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueAssignRequest {
    /// `issues`.
    pub issues: Option<Vec<String>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueAssignRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `issues`.
    pub fn issues(mut self, issues: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.issues = Some(issues.into_iter().map(Into::into).collect());
        self
    }
}

impl Model for IssueAssignRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issues: reader.optional("issues")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("issues", &self.issues);
        writer.finish()
    }
}

/// `IssueIdOrKeysAssociation` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueIdOrKeysAssociation {
    /// `associationType`.
    pub association_type: Option<Open<IssueIdOrKeysAssociationAssociationType>>,
    /// `values`.
    pub values: Option<Vec<String>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueIdOrKeysAssociation {
    /// Returns one with what is required.
    pub fn new(
        association_type: impl Into<Open<IssueIdOrKeysAssociationAssociationType>>,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            association_type: Some(association_type.into()),
            values: Some(values.into_iter().map(Into::into).collect()),
            ..Default::default()
        }
    }
}

impl Model for IssueIdOrKeysAssociation {
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

/// The known values of an `Open<IssueIdOrKeysAssociationAssociationType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum IssueIdOrKeysAssociationAssociationType {}

impl IssueIdOrKeysAssociationAssociationType {
    /// `issueKeys`.
    pub const ISSUE_KEYS: Open<Self> = Open::known("issueKeys");
    /// `issueIdOrKeys`.
    pub const ISSUE_ID_OR_KEYS: Open<Self> = Open::known("issueIdOrKeys");
}

/// `IssueRankRequestBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueRankRequest {
    /// `issues`.
    pub issues: Option<Vec<String>>,
    /// `rankAfterIssue`.
    pub rank_after_issue: Option<String>,
    /// `rankBeforeIssue`.
    pub rank_before_issue: Option<String>,
    /// `rankCustomFieldId`.
    pub rank_custom_field_id: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueRankRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `issues`.
    pub fn issues(mut self, issues: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.issues = Some(issues.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `rankAfterIssue`.
    pub fn rank_after_issue(mut self, rank_after_issue: impl Into<String>) -> Self {
        self.rank_after_issue = Some(rank_after_issue.into());
        self
    }

    /// Sets `rankBeforeIssue`.
    pub fn rank_before_issue(mut self, rank_before_issue: impl Into<String>) -> Self {
        self.rank_before_issue = Some(rank_before_issue.into());
        self
    }

    /// Sets `rankCustomFieldId`.
    pub fn rank_custom_field_id(mut self, rank_custom_field_id: i64) -> Self {
        self.rank_custom_field_id = Some(rank_custom_field_id);
        self
    }
}

impl Model for IssueRankRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issues: reader.optional("issues")?,
            rank_after_issue: reader.optional("rankAfterIssue")?,
            rank_before_issue: reader.optional("rankBeforeIssue")?,
            rank_custom_field_id: reader.optional("rankCustomFieldId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("issues", &self.issues);
        writer.optional("rankAfterIssue", &self.rank_after_issue);
        writer.optional("rankBeforeIssue", &self.rank_before_issue);
        writer.optional("rankCustomFieldId", &self.rank_custom_field_id);
        writer.finish()
    }
}

/// `PartialSuccessBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartialSuccess {
    /// `entries`.
    pub entries: Vec<Entry>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for PartialSuccess {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            entries: reader.list("entries")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("entries", &self.entries);
        writer.finish()
    }
}

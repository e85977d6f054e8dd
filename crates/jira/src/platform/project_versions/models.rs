//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// `CustomFieldReplacement` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldReplacement {
    /// `customFieldId`.
    pub custom_field_id: Option<i64>,
    /// `moveTo`.
    pub move_to: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CustomFieldReplacement {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `customFieldId`.
    pub fn custom_field_id(mut self, custom_field_id: i64) -> Self {
        self.custom_field_id = Some(custom_field_id);
        self
    }

    /// Sets `moveTo`.
    pub fn move_to(mut self, move_to: i64) -> Self {
        self.move_to = Some(move_to);
        self
    }
}

impl Model for CustomFieldReplacement {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            custom_field_id: reader.optional("customFieldId")?,
            move_to: reader.optional("moveTo")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("customFieldId", &self.custom_field_id);
        writer.optional("moveTo", &self.move_to);
        writer.finish()
    }
}

/// `DeleteAndReplaceVersionBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteAndReplaceVersion {
    /// `customFieldReplacementList`.
    pub custom_field_replacement_list: Option<Vec<CustomFieldReplacement>>,
    /// `moveAffectedIssuesTo`.
    pub move_affected_issues_to: Option<i64>,
    /// `moveFixIssuesTo`.
    pub move_fix_issues_to: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl DeleteAndReplaceVersion {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `customFieldReplacementList`.
    pub fn custom_field_replacement_list(
        mut self,
        custom_field_replacement_list: Vec<CustomFieldReplacement>,
    ) -> Self {
        self.custom_field_replacement_list = Some(custom_field_replacement_list);
        self
    }

    /// Sets `moveAffectedIssuesTo`.
    pub fn move_affected_issues_to(mut self, move_affected_issues_to: i64) -> Self {
        self.move_affected_issues_to = Some(move_affected_issues_to);
        self
    }

    /// Sets `moveFixIssuesTo`.
    pub fn move_fix_issues_to(mut self, move_fix_issues_to: i64) -> Self {
        self.move_fix_issues_to = Some(move_fix_issues_to);
        self
    }
}

impl Model for DeleteAndReplaceVersion {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            custom_field_replacement_list: reader.optional("customFieldReplacementList")?,
            move_affected_issues_to: reader.optional("moveAffectedIssuesTo")?,
            move_fix_issues_to: reader.optional("moveFixIssuesTo")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional(
            "customFieldReplacementList",
            &self.custom_field_replacement_list,
        );
        writer.optional("moveAffectedIssuesTo", &self.move_affected_issues_to);
        writer.optional("moveFixIssuesTo", &self.move_fix_issues_to);
        writer.finish()
    }
}

/// The known values of an `Open<GetProjectVersionsPaginatedOrderBy>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetProjectVersionsPaginatedOrderBy {}

impl GetProjectVersionsPaginatedOrderBy {
    /// `description`.
    pub const DESCRIPTION: Open<Self> = Open::known("description");
    /// `-description`.
    pub const DESCENDING_DESCRIPTION: Open<Self> = Open::known("-description");
    /// `+description`.
    pub const ASCENDING_DESCRIPTION: Open<Self> = Open::known("+description");
    /// `name`.
    pub const NAME: Open<Self> = Open::known("name");
    /// `-name`.
    pub const DESCENDING_NAME: Open<Self> = Open::known("-name");
    /// `+name`.
    pub const ASCENDING_NAME: Open<Self> = Open::known("+name");
    /// `releaseDate`.
    pub const RELEASE_DATE: Open<Self> = Open::known("releaseDate");
    /// `-releaseDate`.
    pub const DESCENDING_RELEASE_DATE: Open<Self> = Open::known("-releaseDate");
    /// `+releaseDate`.
    pub const ASCENDING_RELEASE_DATE: Open<Self> = Open::known("+releaseDate");
    /// `sequence`.
    pub const SEQUENCE: Open<Self> = Open::known("sequence");
    /// `-sequence`.
    pub const DESCENDING_SEQUENCE: Open<Self> = Open::known("-sequence");
    /// `+sequence`.
    pub const ASCENDING_SEQUENCE: Open<Self> = Open::known("+sequence");
    /// `startDate`.
    pub const START_DATE: Open<Self> = Open::known("startDate");
    /// `-startDate`.
    pub const DESCENDING_START_DATE: Open<Self> = Open::known("-startDate");
    /// `+startDate`.
    pub const ASCENDING_START_DATE: Open<Self> = Open::known("+startDate");
}

/// `VersionIssueCounts` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VersionIssueCounts {
    /// `customFieldUsage`.
    pub custom_field_usage: Vec<VersionUsageInCustomField>,
    /// `issueCountWithCustomFieldsShowingVersion`.
    pub issue_count_with_custom_fields_showing_version: Option<i64>,
    /// `issuesAffectedCount`.
    pub issues_affected_count: Option<i64>,
    /// `issuesFixedCount`.
    pub issues_fixed_count: Option<i64>,
    /// `self`.
    pub self_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for VersionIssueCounts {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            custom_field_usage: reader.list("customFieldUsage")?,
            issue_count_with_custom_fields_showing_version: reader
                .optional("issueCountWithCustomFieldsShowingVersion")?,
            issues_affected_count: reader.optional("issuesAffectedCount")?,
            issues_fixed_count: reader.optional("issuesFixedCount")?,
            self_url: reader.optional("self")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("customFieldUsage", &self.custom_field_usage);
        writer.optional(
            "issueCountWithCustomFieldsShowingVersion",
            &self.issue_count_with_custom_fields_showing_version,
        );
        writer.optional("issuesAffectedCount", &self.issues_affected_count);
        writer.optional("issuesFixedCount", &self.issues_fixed_count);
        writer.optional("self", &self.self_url);
        writer.finish()
    }
}

/// `VersionMoveBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VersionMove {
    /// `after`.
    pub after: Option<String>,
    /// `position`.
    pub position: Option<Open<VersionMovePosition>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl VersionMove {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `after`.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `position`.
    pub fn position(mut self, position: impl Into<Open<VersionMovePosition>>) -> Self {
        self.position = Some(position.into());
        self
    }
}

impl Model for VersionMove {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            after: reader.optional("after")?,
            position: reader.optional("position")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("after", &self.after);
        writer.optional("position", &self.position);
        writer.finish()
    }
}

/// The known values of an `Open<VersionMovePosition>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum VersionMovePosition {}

impl VersionMovePosition {
    /// `Earlier`.
    pub const EARLIER: Open<Self> = Open::known("Earlier");
    /// `Later`.
    pub const LATER: Open<Self> = Open::known("Later");
    /// `First`.
    pub const FIRST: Open<Self> = Open::known("First");
    /// `Last`.
    pub const LAST: Open<Self> = Open::known("Last");
}

/// `VersionRelatedWork` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VersionRelatedWork {
    /// `category`.
    pub category: Option<String>,
    /// `issueId`.
    pub issue_id: Option<i64>,
    /// `relatedWorkId`.
    pub related_work_id: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl VersionRelatedWork {
    /// Returns one with what is required.
    pub fn new(category: impl Into<String>) -> Self {
        Self {
            category: Some(category.into()),
            ..Default::default()
        }
    }

    /// Sets `title`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `url`.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

impl Model for VersionRelatedWork {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            category: reader.optional("category")?,
            issue_id: reader.optional("issueId")?,
            related_work_id: reader.optional("relatedWorkId")?,
            title: reader.optional("title")?,
            url: reader.optional("url")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("category", &self.category);
        writer.optional("issueId", &self.issue_id);
        writer.optional("relatedWorkId", &self.related_work_id);
        writer.optional("title", &self.title);
        writer.optional("url", &self.url);
        writer.finish()
    }
}

/// `VersionUnresolvedIssuesCount` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VersionUnresolvedIssuesCount {
    /// `issuesCount`.
    pub issues_count: Option<i64>,
    /// `issuesUnresolvedCount`.
    pub issues_unresolved_count: Option<i64>,
    /// `self`.
    pub self_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for VersionUnresolvedIssuesCount {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issues_count: reader.optional("issuesCount")?,
            issues_unresolved_count: reader.optional("issuesUnresolvedCount")?,
            self_url: reader.optional("self")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("issuesCount", &self.issues_count);
        writer.optional("issuesUnresolvedCount", &self.issues_unresolved_count);
        writer.optional("self", &self.self_url);
        writer.finish()
    }
}

/// `VersionUsageInCustomField` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VersionUsageInCustomField {
    /// `customFieldId`.
    pub custom_field_id: Option<i64>,
    /// `fieldName`.
    pub field_name: Option<String>,
    /// `issueCountWithVersionInCustomField`.
    pub issue_count_with_version_in_custom_field: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for VersionUsageInCustomField {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            custom_field_id: reader.optional("customFieldId")?,
            field_name: reader.optional("fieldName")?,
            issue_count_with_version_in_custom_field: reader
                .optional("issueCountWithVersionInCustomField")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("customFieldId", &self.custom_field_id);
        writer.optional("fieldName", &self.field_name);
        writer.optional(
            "issueCountWithVersionInCustomField",
            &self.issue_count_with_version_in_custom_field,
        );
        writer.finish()
    }
}

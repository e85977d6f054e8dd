//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::plans::CreatePermissionRequestType;

/// `CreateCrossProjectReleaseRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCrossProjectReleaseRequest {
    /// `name`.
    pub name: String,
    /// `releaseIds`.
    pub release_ids: Option<Vec<i64>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CreateCrossProjectReleaseRequest {
    /// Returns one with what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Default::default()
        }
    }

    /// Sets `releaseIds`.
    pub fn release_ids(mut self, release_ids: Vec<i64>) -> Self {
        self.release_ids = Some(release_ids);
        self
    }
}

impl Model for CreateCrossProjectReleaseRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            name: reader.required("name")?,
            release_ids: reader.optional("releaseIds")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("name", &self.name);
        writer.optional("releaseIds", &self.release_ids);
        writer.finish()
    }
}

/// `CreateCustomFieldRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomFieldRequest {
    /// `customFieldId`.
    pub custom_field_id: i64,
    /// `filter`.
    pub filter: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CreateCustomFieldRequest {
    /// Returns one with what is required.
    pub fn new(custom_field_id: i64) -> Self {
        Self {
            custom_field_id,
            ..Default::default()
        }
    }

    /// Sets `filter`.
    pub fn filter(mut self, filter: bool) -> Self {
        self.filter = Some(filter);
        self
    }
}

impl Model for CreateCustomFieldRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            custom_field_id: reader.required("customFieldId")?,
            filter: reader.optional("filter")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("customFieldId", &self.custom_field_id);
        writer.optional("filter", &self.filter);
        writer.finish()
    }
}

/// `CreateDateFieldRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDateFieldRequest {
    /// `dateCustomFieldId`.
    pub date_custom_field_id: Option<i64>,
    /// `type`.
    pub r#type: Open<CreateDateFieldRequestType>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CreateDateFieldRequest {
    /// Returns one with what is required.
    pub fn new(r#type: impl Into<Open<CreateDateFieldRequestType>>) -> Self {
        Self {
            r#type: r#type.into(),
            ..Default::default()
        }
    }

    /// Sets `dateCustomFieldId`.
    pub fn date_custom_field_id(mut self, date_custom_field_id: i64) -> Self {
        self.date_custom_field_id = Some(date_custom_field_id);
        self
    }
}

impl Model for CreateDateFieldRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            date_custom_field_id: reader.optional("dateCustomFieldId")?,
            r#type: reader.required("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("dateCustomFieldId", &self.date_custom_field_id);
        writer.required("type", &self.r#type);
        writer.finish()
    }
}

/// The known values of an `Open<CreateDateFieldRequestType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum CreateDateFieldRequestType {}

impl CreateDateFieldRequestType {
    /// `DueDate`.
    pub const DUE_DATE: Open<Self> = Open::known("DueDate");
    /// `TargetStartDate`.
    pub const TARGET_START_DATE: Open<Self> = Open::known("TargetStartDate");
    /// `TargetEndDate`.
    pub const TARGET_END_DATE: Open<Self> = Open::known("TargetEndDate");
    /// `DateCustomField`.
    pub const DATE_CUSTOM_FIELD: Open<Self> = Open::known("DateCustomField");
}

/// `CreateExclusionRulesRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateExclusionRulesRequest {
    /// `issueIds`.
    pub issue_ids: Option<Vec<i64>>,
    /// `issueTypeIds`.
    pub issue_type_ids: Option<Vec<i64>>,
    /// `numberOfDaysToShowCompletedIssues`.
    pub number_of_days_to_show_completed_issues: Option<i64>,
    /// `releaseIds`.
    pub release_ids: Option<Vec<i64>>,
    /// `workStatusCategoryIds`.
    pub work_status_category_ids: Option<Vec<i64>>,
    /// `workStatusIds`.
    pub work_status_ids: Option<Vec<i64>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CreateExclusionRulesRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `issueIds`.
    pub fn issue_ids(mut self, issue_ids: Vec<i64>) -> Self {
        self.issue_ids = Some(issue_ids);
        self
    }

    /// Sets `issueTypeIds`.
    pub fn issue_type_ids(mut self, issue_type_ids: Vec<i64>) -> Self {
        self.issue_type_ids = Some(issue_type_ids);
        self
    }

    /// Sets `numberOfDaysToShowCompletedIssues`.
    pub fn number_of_days_to_show_completed_issues(
        mut self,
        number_of_days_to_show_completed_issues: i64,
    ) -> Self {
        self.number_of_days_to_show_completed_issues =
            Some(number_of_days_to_show_completed_issues);
        self
    }

    /// Sets `releaseIds`.
    pub fn release_ids(mut self, release_ids: Vec<i64>) -> Self {
        self.release_ids = Some(release_ids);
        self
    }

    /// Sets `workStatusCategoryIds`.
    pub fn work_status_category_ids(mut self, work_status_category_ids: Vec<i64>) -> Self {
        self.work_status_category_ids = Some(work_status_category_ids);
        self
    }

    /// Sets `workStatusIds`.
    pub fn work_status_ids(mut self, work_status_ids: Vec<i64>) -> Self {
        self.work_status_ids = Some(work_status_ids);
        self
    }
}

impl Model for CreateExclusionRulesRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issue_ids: reader.optional("issueIds")?,
            issue_type_ids: reader.optional("issueTypeIds")?,
            number_of_days_to_show_completed_issues: reader
                .optional("numberOfDaysToShowCompletedIssues")?,
            release_ids: reader.optional("releaseIds")?,
            work_status_category_ids: reader.optional("workStatusCategoryIds")?,
            work_status_ids: reader.optional("workStatusIds")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("issueIds", &self.issue_ids);
        writer.optional("issueTypeIds", &self.issue_type_ids);
        writer.optional(
            "numberOfDaysToShowCompletedIssues",
            &self.number_of_days_to_show_completed_issues,
        );
        writer.optional("releaseIds", &self.release_ids);
        writer.optional("workStatusCategoryIds", &self.work_status_category_ids);
        writer.optional("workStatusIds", &self.work_status_ids);
        writer.finish()
    }
}

/// `CreateIssueSourceRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateIssueSourceRequest {
    /// `type`.
    pub r#type: Open<CreateIssueSourceRequestType>,
    /// `value`.
    pub value: i64,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CreateIssueSourceRequest {
    /// Returns one with what is required.
    pub fn new(r#type: impl Into<Open<CreateIssueSourceRequestType>>, value: i64) -> Self {
        Self {
            r#type: r#type.into(),
            value,
            ..Default::default()
        }
    }
}

impl Model for CreateIssueSourceRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            r#type: reader.required("type")?,
            value: reader.required("value")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("type", &self.r#type);
        writer.required("value", &self.value);
        writer.finish()
    }
}

/// The known values of an `Open<CreateIssueSourceRequestType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum CreateIssueSourceRequestType {}

impl CreateIssueSourceRequestType {
    /// `Board`.
    pub const BOARD: Open<Self> = Open::known("Board");
    /// `Project`.
    pub const PROJECT: Open<Self> = Open::known("Project");
    /// `Filter`.
    pub const FILTER: Open<Self> = Open::known("Filter");
}

/// `CreatePermissionHolderRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePermissionHolderRequest {
    /// `type`.
    pub r#type: Open<CreatePermissionHolderRequestType>,
    /// `value`.
    pub value: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CreatePermissionHolderRequest {
    /// Returns one with what is required.
    pub fn new(
        r#type: impl Into<Open<CreatePermissionHolderRequestType>>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            value: value.into(),
            ..Default::default()
        }
    }
}

impl Model for CreatePermissionHolderRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            r#type: reader.required("type")?,
            value: reader.required("value")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("type", &self.r#type);
        writer.required("value", &self.value);
        writer.finish()
    }
}

/// The known values of an `Open<CreatePermissionHolderRequestType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum CreatePermissionHolderRequestType {}

impl CreatePermissionHolderRequestType {
    /// `Group`.
    pub const GROUP: Open<Self> = Open::known("Group");
    /// `AccountId`.
    pub const ACCOUNT_ID: Open<Self> = Open::known("AccountId");
}

/// `CreatePermissionRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePermissionRequest {
    /// `holder`.
    pub holder: CreatePermissionHolderRequest,
    /// `type`.
    pub r#type: Open<CreatePermissionRequestType>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CreatePermissionRequest {
    /// Returns one with what is required.
    pub fn new(
        holder: CreatePermissionHolderRequest,
        r#type: impl Into<Open<CreatePermissionRequestType>>,
    ) -> Self {
        Self {
            holder,
            r#type: r#type.into(),
            ..Default::default()
        }
    }
}

impl Model for CreatePermissionRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            holder: reader.required("holder")?,
            r#type: reader.required("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("holder", &self.holder);
        writer.required("type", &self.r#type);
        writer.finish()
    }
}

//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::plans::{
    GetCrossProjectReleaseResponse, GetCustomFieldResponse, GetDateFieldResponse,
};

/// `GetExclusionRulesResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetExclusionRulesResponse {
    /// `issueIds`.
    pub issue_ids: Vec<i64>,
    /// `issueTypeIds`.
    pub issue_type_ids: Vec<i64>,
    /// `numberOfDaysToShowCompletedIssues`.
    pub number_of_days_to_show_completed_issues: Option<i64>,
    /// `releaseIds`.
    pub release_ids: Vec<i64>,
    /// `workStatusCategoryIds`.
    pub work_status_category_ids: Vec<i64>,
    /// `workStatusIds`.
    pub work_status_ids: Vec<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for GetExclusionRulesResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issue_ids: reader.list("issueIds")?,
            issue_type_ids: reader.list("issueTypeIds")?,
            number_of_days_to_show_completed_issues: reader
                .optional("numberOfDaysToShowCompletedIssues")?,
            release_ids: reader.list("releaseIds")?,
            work_status_category_ids: reader.list("workStatusCategoryIds")?,
            work_status_ids: reader.list("workStatusIds")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("issueIds", &self.issue_ids);
        writer.list("issueTypeIds", &self.issue_type_ids);
        writer.optional(
            "numberOfDaysToShowCompletedIssues",
            &self.number_of_days_to_show_completed_issues,
        );
        writer.list("releaseIds", &self.release_ids);
        writer.list("workStatusCategoryIds", &self.work_status_category_ids);
        writer.list("workStatusIds", &self.work_status_ids);
        writer.finish()
    }
}

/// `GetIssueSourceResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetIssueSourceResponse {
    /// `type`.
    pub r#type: Option<Open<GetIssueSourceResponseType>>,
    /// `value`.
    pub value: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for GetIssueSourceResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            r#type: reader.optional("type")?,
            value: reader.optional("value")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("type", &self.r#type);
        writer.optional("value", &self.value);
        writer.finish()
    }
}

/// The known values of an `Open<GetIssueSourceResponseType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetIssueSourceResponseType {}

impl GetIssueSourceResponseType {
    /// `Board`.
    pub const BOARD: Open<Self> = Open::known("Board");
    /// `Project`.
    pub const PROJECT: Open<Self> = Open::known("Project");
    /// `Filter`.
    pub const FILTER: Open<Self> = Open::known("Filter");
    /// `Custom`.
    pub const CUSTOM: Open<Self> = Open::known("Custom");
}

/// `GetPermissionHolderResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPermissionHolderResponse {
    /// `type`.
    pub r#type: Option<Open<GetPermissionHolderResponseType>>,
    /// `value`.
    pub value: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for GetPermissionHolderResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            r#type: reader.optional("type")?,
            value: reader.optional("value")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("type", &self.r#type);
        writer.optional("value", &self.value);
        writer.finish()
    }
}

/// The known values of an `Open<GetPermissionHolderResponseType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetPermissionHolderResponseType {}

impl GetPermissionHolderResponseType {
    /// `Group`.
    pub const GROUP: Open<Self> = Open::known("Group");
    /// `AccountId`.
    pub const ACCOUNT_ID: Open<Self> = Open::known("AccountId");
}

/// `GetPermissionResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPermissionResponse {
    /// `holder`.
    pub holder: Option<GetPermissionHolderResponse>,
    /// `type`.
    pub r#type: Option<Open<GetPermissionResponseType>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for GetPermissionResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            holder: reader.optional("holder")?,
            r#type: reader.optional("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("holder", &self.holder);
        writer.optional("type", &self.r#type);
        writer.finish()
    }
}

/// The known values of an `Open<GetPermissionResponseType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetPermissionResponseType {}

impl GetPermissionResponseType {
    /// `View`.
    pub const VIEW: Open<Self> = Open::known("View");
    /// `Edit`.
    pub const EDIT: Open<Self> = Open::known("Edit");
}

/// `GetPlanResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPlanResponse {
    /// `crossProjectReleases`.
    pub cross_project_releases: Vec<GetCrossProjectReleaseResponse>,
    /// `customFields`.
    pub custom_fields: Vec<GetCustomFieldResponse>,
    /// `exclusionRules`.
    pub exclusion_rules: Option<GetExclusionRulesResponse>,
    /// `id`.
    pub id: Option<i64>,
    /// `issueSources`.
    pub issue_sources: Vec<GetIssueSourceResponse>,
    /// `lastSaved`.
    pub last_saved: Option<String>,
    /// `leadAccountId`.
    pub lead_account_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `permissions`.
    pub permissions: Vec<GetPermissionResponse>,
    /// `scheduling`.
    pub scheduling: Option<Box<GetSchedulingResponse>>,
    /// `status`.
    pub status: Option<Open<GetPlanResponseStatus>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for GetPlanResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            cross_project_releases: reader.list("crossProjectReleases")?,
            custom_fields: reader.list("customFields")?,
            exclusion_rules: reader.optional("exclusionRules")?,
            id: reader.optional("id")?,
            issue_sources: reader.list("issueSources")?,
            last_saved: reader.optional("lastSaved")?,
            lead_account_id: reader.optional("leadAccountId")?,
            name: reader.optional("name")?,
            permissions: reader.list("permissions")?,
            scheduling: reader.optional("scheduling")?,
            status: reader.optional("status")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("crossProjectReleases", &self.cross_project_releases);
        writer.list("customFields", &self.custom_fields);
        writer.optional("exclusionRules", &self.exclusion_rules);
        writer.optional("id", &self.id);
        writer.list("issueSources", &self.issue_sources);
        writer.optional("lastSaved", &self.last_saved);
        writer.optional("leadAccountId", &self.lead_account_id);
        writer.optional("name", &self.name);
        writer.list("permissions", &self.permissions);
        writer.optional("scheduling", &self.scheduling);
        writer.optional("status", &self.status);
        writer.finish()
    }
}

/// `GetPlanResponseForPage` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPlanResponseForPage {
    /// `id`.
    pub id: Option<String>,
    /// `issueSources`.
    pub issue_sources: Vec<GetIssueSourceResponse>,
    /// `name`.
    pub name: Option<String>,
    /// `scenarioId`.
    pub scenario_id: Option<String>,
    /// `status`.
    pub status: Option<Open<GetPlanResponseForPageStatus>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for GetPlanResponseForPage {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            issue_sources: reader.list("issueSources")?,
            name: reader.optional("name")?,
            scenario_id: reader.optional("scenarioId")?,
            status: reader.optional("status")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.list("issueSources", &self.issue_sources);
        writer.optional("name", &self.name);
        writer.optional("scenarioId", &self.scenario_id);
        writer.optional("status", &self.status);
        writer.finish()
    }
}

/// The known values of an `Open<GetPlanResponseForPageStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetPlanResponseForPageStatus {}

impl GetPlanResponseForPageStatus {
    /// `Active`.
    pub const ACTIVE: Open<Self> = Open::known("Active");
    /// `Trashed`.
    pub const TRASHED: Open<Self> = Open::known("Trashed");
    /// `Archived`.
    pub const ARCHIVED: Open<Self> = Open::known("Archived");
}

/// The known values of an `Open<GetPlanResponseStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetPlanResponseStatus {}

impl GetPlanResponseStatus {
    /// `Active`.
    pub const ACTIVE: Open<Self> = Open::known("Active");
    /// `Trashed`.
    pub const TRASHED: Open<Self> = Open::known("Trashed");
    /// `Archived`.
    pub const ARCHIVED: Open<Self> = Open::known("Archived");
}

/// `GetSchedulingResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSchedulingResponse {
    /// `dependencies`.
    pub dependencies: Option<Open<GetSchedulingResponseDependencies>>,
    /// `endDate`.
    pub end_date: Option<GetDateFieldResponse>,
    /// `estimation`.
    pub estimation: Option<Open<GetSchedulingResponseEstimation>>,
    /// `inferredDates`.
    pub inferred_dates: Option<Open<GetSchedulingResponseInferredDates>>,
    /// `startDate`.
    pub start_date: Option<GetDateFieldResponse>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for GetSchedulingResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            dependencies: reader.optional("dependencies")?,
            end_date: reader.optional("endDate")?,
            estimation: reader.optional("estimation")?,
            inferred_dates: reader.optional("inferredDates")?,
            start_date: reader.optional("startDate")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("dependencies", &self.dependencies);
        writer.optional("endDate", &self.end_date);
        writer.optional("estimation", &self.estimation);
        writer.optional("inferredDates", &self.inferred_dates);
        writer.optional("startDate", &self.start_date);
        writer.finish()
    }
}

/// The known values of an `Open<GetSchedulingResponseDependencies>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetSchedulingResponseDependencies {}

impl GetSchedulingResponseDependencies {
    /// `Sequential`.
    pub const SEQUENTIAL: Open<Self> = Open::known("Sequential");
    /// `Concurrent`.
    pub const CONCURRENT: Open<Self> = Open::known("Concurrent");
}

/// The known values of an `Open<GetSchedulingResponseEstimation>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetSchedulingResponseEstimation {}

impl GetSchedulingResponseEstimation {
    /// `StoryPoints`.
    pub const STORY_POINTS: Open<Self> = Open::known("StoryPoints");
    /// `Days`.
    pub const DAYS: Open<Self> = Open::known("Days");
    /// `Hours`.
    pub const HOURS: Open<Self> = Open::known("Hours");
}

/// The known values of an `Open<GetSchedulingResponseInferredDates>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetSchedulingResponseInferredDates {}

impl GetSchedulingResponseInferredDates {
    /// `None`.
    pub const NONE: Open<Self> = Open::known("None");
    /// `SprintDates`.
    pub const SPRINT_DATES: Open<Self> = Open::known("SprintDates");
    /// `ReleaseDates`.
    pub const RELEASE_DATES: Open<Self> = Open::known("ReleaseDates");
}

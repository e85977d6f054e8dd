//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::plans::{
    CreateCrossProjectReleaseRequest, CreateCustomFieldRequest, CreateDateFieldRequest,
    CreateExclusionRulesRequest, CreateIssueSourceRequest, CreatePermissionRequest,
};

/// The known values of an `Open<CreatePermissionRequestType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum CreatePermissionRequestType {}

impl CreatePermissionRequestType {
    /// `View`.
    pub const VIEW: Open<Self> = Open::known("View");
    /// `Edit`.
    pub const EDIT: Open<Self> = Open::known("Edit");
}

/// `CreatePlanRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePlanRequest {
    /// `crossProjectReleases`.
    pub cross_project_releases: Option<Vec<CreateCrossProjectReleaseRequest>>,
    /// `customFields`.
    pub custom_fields: Option<Vec<CreateCustomFieldRequest>>,
    /// `exclusionRules`.
    pub exclusion_rules: Option<CreateExclusionRulesRequest>,
    /// `issueSources`.
    pub issue_sources: Vec<CreateIssueSourceRequest>,
    /// `leadAccountId`.
    pub lead_account_id: Option<String>,
    /// `name`.
    pub name: String,
    /// `permissions`.
    pub permissions: Option<Vec<CreatePermissionRequest>>,
    /// `scheduling`.
    pub scheduling: Box<CreateSchedulingRequest>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CreatePlanRequest {
    /// Returns one with what is required.
    pub fn new(
        issue_sources: Vec<CreateIssueSourceRequest>,
        name: impl Into<String>,
        scheduling: CreateSchedulingRequest,
    ) -> Self {
        Self {
            issue_sources,
            name: name.into(),
            scheduling: Box::new(scheduling),
            ..Default::default()
        }
    }

    /// Sets `crossProjectReleases`.
    pub fn cross_project_releases(
        mut self,
        cross_project_releases: Vec<CreateCrossProjectReleaseRequest>,
    ) -> Self {
        self.cross_project_releases = Some(cross_project_releases);
        self
    }

    /// Sets `customFields`.
    pub fn custom_fields(mut self, custom_fields: Vec<CreateCustomFieldRequest>) -> Self {
        self.custom_fields = Some(custom_fields);
        self
    }

    /// Sets `exclusionRules`.
    pub fn exclusion_rules(mut self, exclusion_rules: CreateExclusionRulesRequest) -> Self {
        self.exclusion_rules = Some(exclusion_rules);
        self
    }

    /// Sets `leadAccountId`.
    pub fn lead_account_id(mut self, lead_account_id: impl Into<String>) -> Self {
        self.lead_account_id = Some(lead_account_id.into());
        self
    }

    /// Sets `permissions`.
    pub fn permissions(mut self, permissions: Vec<CreatePermissionRequest>) -> Self {
        self.permissions = Some(permissions);
        self
    }
}

impl Model for CreatePlanRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            cross_project_releases: reader.optional("crossProjectReleases")?,
            custom_fields: reader.optional("customFields")?,
            exclusion_rules: reader.optional("exclusionRules")?,
            issue_sources: reader.required("issueSources")?,
            lead_account_id: reader.optional("leadAccountId")?,
            name: reader.required("name")?,
            permissions: reader.optional("permissions")?,
            scheduling: reader.required("scheduling")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("crossProjectReleases", &self.cross_project_releases);
        writer.optional("customFields", &self.custom_fields);
        writer.optional("exclusionRules", &self.exclusion_rules);
        writer.required("issueSources", &self.issue_sources);
        writer.optional("leadAccountId", &self.lead_account_id);
        writer.required("name", &self.name);
        writer.optional("permissions", &self.permissions);
        writer.required("scheduling", &self.scheduling);
        writer.finish()
    }
}

/// `CreateSchedulingRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSchedulingRequest {
    /// `dependencies`.
    pub dependencies: Option<Open<CreateSchedulingRequestDependencies>>,
    /// `endDate`.
    pub end_date: Option<CreateDateFieldRequest>,
    /// `estimation`.
    pub estimation: Open<CreateSchedulingRequestEstimation>,
    /// `inferredDates`.
    pub inferred_dates: Option<Open<CreateSchedulingRequestInferredDates>>,
    /// `startDate`.
    pub start_date: Option<CreateDateFieldRequest>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CreateSchedulingRequest {
    /// Returns one with what is required.
    pub fn new(estimation: impl Into<Open<CreateSchedulingRequestEstimation>>) -> Self {
        Self {
            estimation: estimation.into(),
            ..Default::default()
        }
    }

    /// Sets `dependencies`.
    pub fn dependencies(
        mut self,
        dependencies: impl Into<Open<CreateSchedulingRequestDependencies>>,
    ) -> Self {
        self.dependencies = Some(dependencies.into());
        self
    }

    /// Sets `endDate`.
    pub fn end_date(mut self, end_date: CreateDateFieldRequest) -> Self {
        self.end_date = Some(end_date);
        self
    }

    /// Sets `inferredDates`.
    pub fn inferred_dates(
        mut self,
        inferred_dates: impl Into<Open<CreateSchedulingRequestInferredDates>>,
    ) -> Self {
        self.inferred_dates = Some(inferred_dates.into());
        self
    }

    /// Sets `startDate`.
    pub fn start_date(mut self, start_date: CreateDateFieldRequest) -> Self {
        self.start_date = Some(start_date);
        self
    }
}

impl Model for CreateSchedulingRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            dependencies: reader.optional("dependencies")?,
            end_date: reader.optional("endDate")?,
            estimation: reader.required("estimation")?,
            inferred_dates: reader.optional("inferredDates")?,
            start_date: reader.optional("startDate")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("dependencies", &self.dependencies);
        writer.optional("endDate", &self.end_date);
        writer.required("estimation", &self.estimation);
        writer.optional("inferredDates", &self.inferred_dates);
        writer.optional("startDate", &self.start_date);
        writer.finish()
    }
}

/// The known values of an `Open<CreateSchedulingRequestDependencies>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum CreateSchedulingRequestDependencies {}

impl CreateSchedulingRequestDependencies {
    /// `Sequential`.
    pub const SEQUENTIAL: Open<Self> = Open::known("Sequential");
    /// `Concurrent`.
    pub const CONCURRENT: Open<Self> = Open::known("Concurrent");
}

/// The known values of an `Open<CreateSchedulingRequestEstimation>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum CreateSchedulingRequestEstimation {}

impl CreateSchedulingRequestEstimation {
    /// `StoryPoints`.
    pub const STORY_POINTS: Open<Self> = Open::known("StoryPoints");
    /// `Days`.
    pub const DAYS: Open<Self> = Open::known("Days");
    /// `Hours`.
    pub const HOURS: Open<Self> = Open::known("Hours");
}

/// The known values of an `Open<CreateSchedulingRequestInferredDates>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum CreateSchedulingRequestInferredDates {}

impl CreateSchedulingRequestInferredDates {
    /// `None`.
    pub const NONE: Open<Self> = Open::known("None");
    /// `SprintDates`.
    pub const SPRINT_DATES: Open<Self> = Open::known("SprintDates");
    /// `ReleaseDates`.
    pub const RELEASE_DATES: Open<Self> = Open::known("ReleaseDates");
}

/// `DuplicatePlanRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DuplicatePlanRequest {
    /// `name`.
    pub name: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl DuplicatePlanRequest {
    /// Returns one with what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Default::default()
        }
    }
}

impl Model for DuplicatePlanRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            name: reader.required("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("name", &self.name);
        writer.finish()
    }
}

/// `GetCrossProjectReleaseResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCrossProjectReleaseResponse {
    /// `name`.
    pub name: Option<String>,
    /// `releaseIds`.
    pub release_ids: Vec<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for GetCrossProjectReleaseResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            name: reader.optional("name")?,
            release_ids: reader.list("releaseIds")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("name", &self.name);
        writer.list("releaseIds", &self.release_ids);
        writer.finish()
    }
}

/// `GetCustomFieldResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCustomFieldResponse {
    /// `customFieldId`.
    pub custom_field_id: Option<i64>,
    /// `filter`.
    pub filter: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for GetCustomFieldResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            custom_field_id: reader.optional("customFieldId")?,
            filter: reader.optional("filter")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("customFieldId", &self.custom_field_id);
        writer.optional("filter", &self.filter);
        writer.finish()
    }
}

/// `GetDateFieldResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetDateFieldResponse {
    /// `dateCustomFieldId`.
    pub date_custom_field_id: Option<i64>,
    /// `type`.
    pub r#type: Option<Open<GetDateFieldResponseType>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for GetDateFieldResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            date_custom_field_id: reader.optional("dateCustomFieldId")?,
            r#type: reader.optional("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("dateCustomFieldId", &self.date_custom_field_id);
        writer.optional("type", &self.r#type);
        writer.finish()
    }
}

/// The known values of an `Open<GetDateFieldResponseType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetDateFieldResponseType {}

impl GetDateFieldResponseType {
    /// `DueDate`.
    pub const DUE_DATE: Open<Self> = Open::known("DueDate");
    /// `TargetStartDate`.
    pub const TARGET_START_DATE: Open<Self> = Open::known("TargetStartDate");
    /// `TargetEndDate`.
    pub const TARGET_END_DATE: Open<Self> = Open::known("TargetEndDate");
    /// `DateCustomField`.
    pub const DATE_CUSTOM_FIELD: Open<Self> = Open::known("DateCustomField");
}

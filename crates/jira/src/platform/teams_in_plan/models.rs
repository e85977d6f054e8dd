//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// `AddAtlassianTeamRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddAtlassianTeamRequest {
    /// `capacity`.
    pub capacity: Option<f64>,
    /// `id`.
    pub id: String,
    /// `issueSourceId`.
    pub issue_source_id: Option<i64>,
    /// `planningStyle`.
    pub planning_style: Open<AddAtlassianTeamRequestPlanningStyle>,
    /// `sprintLength`.
    pub sprint_length: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl AddAtlassianTeamRequest {
    /// Returns one with what is required.
    pub fn new(
        id: impl Into<String>,
        planning_style: impl Into<Open<AddAtlassianTeamRequestPlanningStyle>>,
    ) -> Self {
        Self {
            id: id.into(),
            planning_style: planning_style.into(),
            ..Default::default()
        }
    }

    /// Sets `capacity`.
    pub fn capacity(mut self, capacity: f64) -> Self {
        self.capacity = Some(capacity);
        self
    }

    /// Sets `issueSourceId`.
    pub fn issue_source_id(mut self, issue_source_id: i64) -> Self {
        self.issue_source_id = Some(issue_source_id);
        self
    }

    /// Sets `sprintLength`.
    pub fn sprint_length(mut self, sprint_length: i64) -> Self {
        self.sprint_length = Some(sprint_length);
        self
    }
}

impl Model for AddAtlassianTeamRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            capacity: reader.optional("capacity")?,
            id: reader.required("id")?,
            issue_source_id: reader.optional("issueSourceId")?,
            planning_style: reader.required("planningStyle")?,
            sprint_length: reader.optional("sprintLength")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("capacity", &self.capacity);
        writer.required("id", &self.id);
        writer.optional("issueSourceId", &self.issue_source_id);
        writer.required("planningStyle", &self.planning_style);
        writer.optional("sprintLength", &self.sprint_length);
        writer.finish()
    }
}

/// The known values of an `Open<AddAtlassianTeamRequestPlanningStyle>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum AddAtlassianTeamRequestPlanningStyle {}

impl AddAtlassianTeamRequestPlanningStyle {
    /// `Scrum`.
    pub const SCRUM: Open<Self> = Open::known("Scrum");
    /// `Kanban`.
    pub const KANBAN: Open<Self> = Open::known("Kanban");
}

/// `CreatePlanOnlyTeamRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePlanOnlyTeamRequest {
    /// `capacity`.
    pub capacity: Option<f64>,
    /// `issueSourceId`.
    pub issue_source_id: Option<i64>,
    /// `memberAccountIds`.
    pub member_account_ids: Option<Vec<String>>,
    /// `name`.
    pub name: String,
    /// `planningStyle`.
    pub planning_style: Open<CreatePlanOnlyTeamRequestPlanningStyle>,
    /// `sprintLength`.
    pub sprint_length: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CreatePlanOnlyTeamRequest {
    /// Returns one with what is required.
    pub fn new(
        name: impl Into<String>,
        planning_style: impl Into<Open<CreatePlanOnlyTeamRequestPlanningStyle>>,
    ) -> Self {
        Self {
            name: name.into(),
            planning_style: planning_style.into(),
            ..Default::default()
        }
    }

    /// Sets `capacity`.
    pub fn capacity(mut self, capacity: f64) -> Self {
        self.capacity = Some(capacity);
        self
    }

    /// Sets `issueSourceId`.
    pub fn issue_source_id(mut self, issue_source_id: i64) -> Self {
        self.issue_source_id = Some(issue_source_id);
        self
    }

    /// Sets `memberAccountIds`.
    pub fn member_account_ids(
        mut self,
        member_account_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.member_account_ids = Some(member_account_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `sprintLength`.
    pub fn sprint_length(mut self, sprint_length: i64) -> Self {
        self.sprint_length = Some(sprint_length);
        self
    }
}

impl Model for CreatePlanOnlyTeamRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            capacity: reader.optional("capacity")?,
            issue_source_id: reader.optional("issueSourceId")?,
            member_account_ids: reader.optional("memberAccountIds")?,
            name: reader.required("name")?,
            planning_style: reader.required("planningStyle")?,
            sprint_length: reader.optional("sprintLength")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("capacity", &self.capacity);
        writer.optional("issueSourceId", &self.issue_source_id);
        writer.optional("memberAccountIds", &self.member_account_ids);
        writer.required("name", &self.name);
        writer.required("planningStyle", &self.planning_style);
        writer.optional("sprintLength", &self.sprint_length);
        writer.finish()
    }
}

/// The known values of an `Open<CreatePlanOnlyTeamRequestPlanningStyle>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum CreatePlanOnlyTeamRequestPlanningStyle {}

impl CreatePlanOnlyTeamRequestPlanningStyle {
    /// `Scrum`.
    pub const SCRUM: Open<Self> = Open::known("Scrum");
    /// `Kanban`.
    pub const KANBAN: Open<Self> = Open::known("Kanban");
}

/// `GetAtlassianTeamResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAtlassianTeamResponse {
    /// `capacity`.
    pub capacity: Option<f64>,
    /// `id`.
    pub id: Option<String>,
    /// `issueSourceId`.
    pub issue_source_id: Option<i64>,
    /// `planningStyle`.
    pub planning_style: Option<Open<GetAtlassianTeamResponsePlanningStyle>>,
    /// `sprintLength`.
    pub sprint_length: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for GetAtlassianTeamResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            capacity: reader.optional("capacity")?,
            id: reader.optional("id")?,
            issue_source_id: reader.optional("issueSourceId")?,
            planning_style: reader.optional("planningStyle")?,
            sprint_length: reader.optional("sprintLength")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("capacity", &self.capacity);
        writer.optional("id", &self.id);
        writer.optional("issueSourceId", &self.issue_source_id);
        writer.optional("planningStyle", &self.planning_style);
        writer.optional("sprintLength", &self.sprint_length);
        writer.finish()
    }
}

/// The known values of an `Open<GetAtlassianTeamResponsePlanningStyle>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetAtlassianTeamResponsePlanningStyle {}

impl GetAtlassianTeamResponsePlanningStyle {
    /// `Scrum`.
    pub const SCRUM: Open<Self> = Open::known("Scrum");
    /// `Kanban`.
    pub const KANBAN: Open<Self> = Open::known("Kanban");
}

/// `GetPlanOnlyTeamResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPlanOnlyTeamResponse {
    /// `capacity`.
    pub capacity: Option<f64>,
    /// `id`.
    pub id: Option<i64>,
    /// `issueSourceId`.
    pub issue_source_id: Option<i64>,
    /// `memberAccountIds`.
    pub member_account_ids: Vec<String>,
    /// `name`.
    pub name: Option<String>,
    /// `planningStyle`.
    pub planning_style: Option<Open<GetPlanOnlyTeamResponsePlanningStyle>>,
    /// `sprintLength`.
    pub sprint_length: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for GetPlanOnlyTeamResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            capacity: reader.optional("capacity")?,
            id: reader.optional("id")?,
            issue_source_id: reader.optional("issueSourceId")?,
            member_account_ids: reader.list("memberAccountIds")?,
            name: reader.optional("name")?,
            planning_style: reader.optional("planningStyle")?,
            sprint_length: reader.optional("sprintLength")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("capacity", &self.capacity);
        writer.optional("id", &self.id);
        writer.optional("issueSourceId", &self.issue_source_id);
        writer.list("memberAccountIds", &self.member_account_ids);
        writer.optional("name", &self.name);
        writer.optional("planningStyle", &self.planning_style);
        writer.optional("sprintLength", &self.sprint_length);
        writer.finish()
    }
}

/// The known values of an `Open<GetPlanOnlyTeamResponsePlanningStyle>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetPlanOnlyTeamResponsePlanningStyle {}

impl GetPlanOnlyTeamResponsePlanningStyle {
    /// `Scrum`.
    pub const SCRUM: Open<Self> = Open::known("Scrum");
    /// `Kanban`.
    pub const KANBAN: Open<Self> = Open::known("Kanban");
}

/// `GetTeamResponseForPage` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTeamResponseForPage {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    pub r#type: Option<Open<GetTeamResponseForPageType>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for GetTeamResponseForPage {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            r#type: reader.optional("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.optional("type", &self.r#type);
        writer.finish()
    }
}

/// The known values of an `Open<GetTeamResponseForPageType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetTeamResponseForPageType {}

impl GetTeamResponseForPageType {
    /// `PlanOnly`.
    pub const PLAN_ONLY: Open<Self> = Open::known("PlanOnly");
    /// `Atlassian`.
    pub const ATLASSIAN: Open<Self> = Open::known("Atlassian");
}

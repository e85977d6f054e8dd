//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// `CreateUiModificationDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateUiModificationDetails {
    /// `contexts`.
    pub contexts: Option<Vec<UiModificationContextDetails>>,
    /// `data`.
    pub data: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CreateUiModificationDetails {
    /// Returns one with what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Default::default()
        }
    }

    /// Sets `contexts`.
    pub fn contexts(mut self, contexts: Vec<UiModificationContextDetails>) -> Self {
        self.contexts = Some(contexts);
        self
    }

    /// Sets `data`.
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl Model for CreateUiModificationDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            contexts: reader.optional("contexts")?,
            data: reader.optional("data")?,
            description: reader.optional("description")?,
            name: reader.required("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("contexts", &self.contexts);
        writer.optional("data", &self.data);
        writer.optional("description", &self.description);
        writer.required("name", &self.name);
        writer.finish()
    }
}

/// `UiModificationContextDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UiModificationContextDetails {
    /// `id`.
    pub id: Option<String>,
    /// `isAvailable`.
    pub is_available: Option<bool>,
    /// `issueTypeId`.
    pub issue_type_id: Option<String>,
    /// `portalId`.
    pub portal_id: Option<String>,
    /// `projectId`.
    pub project_id: Option<String>,
    /// `requestTypeId`.
    pub request_type_id: Option<String>,
    /// `viewType`.
    pub view_type: Option<Open<UiModificationContextDetailsViewType>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl UiModificationContextDetails {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `issueTypeId`.
    pub fn issue_type_id(mut self, issue_type_id: impl Into<String>) -> Self {
        self.issue_type_id = Some(issue_type_id.into());
        self
    }

    /// Sets `portalId`.
    pub fn portal_id(mut self, portal_id: impl Into<String>) -> Self {
        self.portal_id = Some(portal_id.into());
        self
    }

    /// Sets `projectId`.
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }

    /// Sets `requestTypeId`.
    pub fn request_type_id(mut self, request_type_id: impl Into<String>) -> Self {
        self.request_type_id = Some(request_type_id.into());
        self
    }

    /// Sets `viewType`.
    pub fn view_type(
        mut self,
        view_type: impl Into<Open<UiModificationContextDetailsViewType>>,
    ) -> Self {
        self.view_type = Some(view_type.into());
        self
    }
}

impl Model for UiModificationContextDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            is_available: reader.optional("isAvailable")?,
            issue_type_id: reader.optional("issueTypeId")?,
            portal_id: reader.optional("portalId")?,
            project_id: reader.optional("projectId")?,
            request_type_id: reader.optional("requestTypeId")?,
            view_type: reader.optional("viewType")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("isAvailable", &self.is_available);
        writer.optional("issueTypeId", &self.issue_type_id);
        writer.optional("portalId", &self.portal_id);
        writer.optional("projectId", &self.project_id);
        writer.optional("requestTypeId", &self.request_type_id);
        writer.optional("viewType", &self.view_type);
        writer.finish()
    }
}

/// The known values of an `Open<UiModificationContextDetailsViewType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum UiModificationContextDetailsViewType {}

impl UiModificationContextDetailsViewType {
    /// `GIC`.
    pub const GIC: Open<Self> = Open::known("GIC");
    /// `IssueView`.
    pub const ISSUE_VIEW: Open<Self> = Open::known("IssueView");
    /// `IssueTransition`.
    pub const ISSUE_TRANSITION: Open<Self> = Open::known("IssueTransition");
    /// `JSMRequestCreate`.
    pub const JSM_REQUEST_CREATE: Open<Self> = Open::known("JSMRequestCreate");
}

/// `UiModificationDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UiModificationDetails {
    /// `contexts`.
    pub contexts: Vec<UiModificationContextDetails>,
    /// `data`.
    pub data: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for UiModificationDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            contexts: reader.list("contexts")?,
            data: reader.optional("data")?,
            description: reader.optional("description")?,
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            self_url: reader.optional("self")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("contexts", &self.contexts);
        writer.optional("data", &self.data);
        writer.optional("description", &self.description);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.optional("self", &self.self_url);
        writer.finish()
    }
}

/// `UiModificationIdentifiers` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UiModificationIdentifiers {
    /// `id`.
    pub id: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for UiModificationIdentifiers {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            self_url: reader.optional("self")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("self", &self.self_url);
        writer.finish()
    }
}

/// `UpdateUiModificationDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateUiModificationDetails {
    /// `contexts`.
    pub contexts: Option<Vec<UiModificationContextDetails>>,
    /// `data`.
    pub data: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl UpdateUiModificationDetails {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `contexts`.
    pub fn contexts(mut self, contexts: Vec<UiModificationContextDetails>) -> Self {
        self.contexts = Some(contexts);
        self
    }

    /// Sets `data`.
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Model for UpdateUiModificationDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            contexts: reader.optional("contexts")?,
            data: reader.optional("data")?,
            description: reader.optional("description")?,
            name: reader.optional("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("contexts", &self.contexts);
        writer.optional("data", &self.data);
        writer.optional("description", &self.description);
        writer.optional("name", &self.name);
        writer.finish()
    }
}

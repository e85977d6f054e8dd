//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

use crate::v2::common::BodyType;

/// The known values of an `Open<GetTasksStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetTasksStatus {}

impl GetTasksStatus {
    /// `complete`.
    pub const COMPLETE: Open<Self> = Open::known("complete");
    /// `incomplete`.
    pub const INCOMPLETE: Open<Self> = Open::known("incomplete");
}

/// `Task` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Task {
    /// `id`.
    pub id: Option<String>,
    /// `localId`.
    pub local_id: Option<String>,
    /// `spaceId`.
    pub space_id: Option<String>,
    /// `pageId`.
    pub page_id: Option<String>,
    /// `blogPostId`.
    pub blog_post_id: Option<String>,
    /// `status`.
    pub status: Option<Open<TaskStatus>>,
    /// `body`.
    pub body: Option<Box<TaskBodySingle>>,
    /// `createdBy`.
    pub created_by: Option<String>,
    /// `assignedTo`.
    pub assigned_to: Option<String>,
    /// `completedBy`.
    pub completed_by: Option<String>,
    /// `createdAt`, a time.
    pub created_at: Option<DateTime>,
    /// `updatedAt`, a time.
    pub updated_at: Option<DateTime>,
    /// `dueAt`, a time.
    pub due_at: Option<DateTime>,
    /// `completedAt`, a time.
    pub completed_at: Option<DateTime>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Task {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            local_id: reader.optional("localId")?,
            space_id: reader.optional("spaceId")?,
            page_id: reader.optional("pageId")?,
            blog_post_id: reader.optional("blogPostId")?,
            status: reader.optional("status")?,
            body: reader.optional("body")?,
            created_by: reader.optional("createdBy")?,
            assigned_to: reader.optional("assignedTo")?,
            completed_by: reader.optional("completedBy")?,
            created_at: reader.optional("createdAt")?,
            updated_at: reader.optional("updatedAt")?,
            due_at: reader.optional("dueAt")?,
            completed_at: reader.optional("completedAt")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("localId", &self.local_id);
        writer.optional("spaceId", &self.space_id);
        writer.optional("pageId", &self.page_id);
        writer.optional("blogPostId", &self.blog_post_id);
        writer.optional("status", &self.status);
        writer.optional("body", &self.body);
        writer.optional("createdBy", &self.created_by);
        writer.optional("assignedTo", &self.assigned_to);
        writer.optional("completedBy", &self.completed_by);
        writer.optional("createdAt", &self.created_at);
        writer.optional("updatedAt", &self.updated_at);
        writer.optional("dueAt", &self.due_at);
        writer.optional("completedAt", &self.completed_at);
        writer.finish()
    }
}

/// `TaskBodySingle` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskBodySingle {
    /// `storage`.
    pub storage: Option<BodyType>,
    /// `atlas_doc_format`.
    pub atlas_doc_format: Option<BodyType>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for TaskBodySingle {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            storage: reader.optional("storage")?,
            atlas_doc_format: reader.optional("atlas_doc_format")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("storage", &self.storage);
        writer.optional("atlas_doc_format", &self.atlas_doc_format);
        writer.finish()
    }
}

/// The known values of an `Open<TaskStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum TaskStatus {}

impl TaskStatus {
    /// `complete`.
    pub const COMPLETE: Open<Self> = Open::known("complete");
    /// `incomplete`.
    pub const INCOMPLETE: Open<Self> = Open::known("incomplete");
}

/// `UpdateTaskBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTaskBody {
    /// `id`.
    pub id: Option<String>,
    /// `localId`.
    pub local_id: Option<String>,
    /// `spaceId`.
    pub space_id: Option<String>,
    /// `pageId`.
    pub page_id: Option<String>,
    /// `blogPostId`.
    pub blog_post_id: Option<String>,
    /// `status`.
    pub status: Open<UpdateTaskBodyStatus>,
    /// `createdBy`.
    pub created_by: Option<String>,
    /// `assignedTo`.
    pub assigned_to: Option<String>,
    /// `completedBy`.
    pub completed_by: Option<String>,
    /// `createdAt`, a time.
    pub created_at: Option<DateTime>,
    /// `updatedAt`, a time.
    pub updated_at: Option<DateTime>,
    /// `dueAt`, a time.
    pub due_at: Option<DateTime>,
    /// `completedAt`, a time.
    pub completed_at: Option<DateTime>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl UpdateTaskBody {
    /// Returns one with what is required.
    pub fn new(status: impl Into<Open<UpdateTaskBodyStatus>>) -> Self {
        Self {
            status: status.into(),
            ..Default::default()
        }
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `localId`.
    pub fn local_id(mut self, local_id: impl Into<String>) -> Self {
        self.local_id = Some(local_id.into());
        self
    }

    /// Sets `spaceId`.
    pub fn space_id(mut self, space_id: impl Into<String>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `pageId`.
    pub fn page_id(mut self, page_id: impl Into<String>) -> Self {
        self.page_id = Some(page_id.into());
        self
    }

    /// Sets `blogPostId`.
    pub fn blog_post_id(mut self, blog_post_id: impl Into<String>) -> Self {
        self.blog_post_id = Some(blog_post_id.into());
        self
    }

    /// Sets `createdBy`.
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// Sets `assignedTo`.
    pub fn assigned_to(mut self, assigned_to: impl Into<String>) -> Self {
        self.assigned_to = Some(assigned_to.into());
        self
    }

    /// Sets `completedBy`.
    pub fn completed_by(mut self, completed_by: impl Into<String>) -> Self {
        self.completed_by = Some(completed_by.into());
        self
    }

    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }

    /// Sets `dueAt`.
    pub fn due_at(mut self, due_at: impl Into<DateTime>) -> Self {
        self.due_at = Some(due_at.into());
        self
    }

    /// Sets `completedAt`.
    pub fn completed_at(mut self, completed_at: impl Into<DateTime>) -> Self {
        self.completed_at = Some(completed_at.into());
        self
    }
}

impl Model for UpdateTaskBody {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            local_id: reader.optional("localId")?,
            space_id: reader.optional("spaceId")?,
            page_id: reader.optional("pageId")?,
            blog_post_id: reader.optional("blogPostId")?,
            status: reader.required("status")?,
            created_by: reader.optional("createdBy")?,
            assigned_to: reader.optional("assignedTo")?,
            completed_by: reader.optional("completedBy")?,
            created_at: reader.optional("createdAt")?,
            updated_at: reader.optional("updatedAt")?,
            due_at: reader.optional("dueAt")?,
            completed_at: reader.optional("completedAt")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("localId", &self.local_id);
        writer.optional("spaceId", &self.space_id);
        writer.optional("pageId", &self.page_id);
        writer.optional("blogPostId", &self.blog_post_id);
        writer.required("status", &self.status);
        writer.optional("createdBy", &self.created_by);
        writer.optional("assignedTo", &self.assigned_to);
        writer.optional("completedBy", &self.completed_by);
        writer.optional("createdAt", &self.created_at);
        writer.optional("updatedAt", &self.updated_at);
        writer.optional("dueAt", &self.due_at);
        writer.optional("completedAt", &self.completed_at);
        writer.finish()
    }
}

/// The known values of an `Open<UpdateTaskBodyStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum UpdateTaskBodyStatus {}

impl UpdateTaskBodyStatus {
    /// `complete`.
    pub const COMPLETE: Open<Self> = Open::known("complete");
    /// `incomplete`.
    pub const INCOMPLETE: Open<Self> = Open::known("incomplete");
}

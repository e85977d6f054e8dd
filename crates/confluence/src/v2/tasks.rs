//! Calls of the group "Task": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::{Call, Open};

use crate::v2::common::BodyFormat;

mod models;

pub use self::models::*;

/// Calls of the group "Task".
#[derive(Debug, Clone, Copy)]
pub struct Tasks<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Task".
    pub fn tasks(&self) -> Tasks<'_> {
        Tasks(self)
    }
}

impl Tasks<'_> {
    /// Get tasks: `GET /wiki/api/v2/tasks`.
    ///
    /// Granular scopes: `read:task:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-task/#api-tasks-get)
    pub fn list(&self) -> GetTasks {
        GetTasks(self.0.call(Method::GET, "/wiki/api/v2/tasks", &[]))
    }

    /// Get task by id: `GET /wiki/api/v2/tasks/{id}`.
    ///
    /// Granular scopes: `read:task:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-task/#api-tasks-id-get)
    pub fn get(&self, id: impl Display) -> GetTaskById {
        GetTaskById(self.0.call(Method::GET, "/wiki/api/v2/tasks/{id}", &[&id]))
    }

    /// Update task: `PUT /wiki/api/v2/tasks/{id}`.
    ///
    /// Granular scopes: `write:task:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-task/#api-tasks-id-put)
    pub fn update(&self, id: impl Display, body: &UpdateTaskBody) -> UpdateTask {
        UpdateTask(
            self.0
                .call(Method::PUT, "/wiki/api/v2/tasks/{id}", &[&id])
                .json(body),
        )
    }
}

/// The call `GET /wiki/api/v2/tasks` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetTasks(Call<Page<Task>>);

impl GetTasks {
    /// Sets `body-format`.
    pub fn body_format(self, body_format: impl Into<Open<BodyFormat>>) -> Self {
        Self(self.0.query_open::<BodyFormat>("body-format", body_format))
    }

    /// Sets `include-blank-tasks`.
    pub fn include_blank_tasks(self, include_blank_tasks: bool) -> Self {
        Self(self.0.query("include-blank-tasks", &include_blank_tasks))
    }

    /// Sets `status`.
    pub fn status(self, status: impl Into<Open<GetTasksStatus>>) -> Self {
        Self(self.0.query_open::<GetTasksStatus>("status", status))
    }

    /// Sets `task-id`.
    pub fn task_id(self, task_id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("task-id", task_id))
    }

    /// Sets `space-id`.
    pub fn space_id(self, space_id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("space-id", space_id))
    }

    /// Sets `page-id`.
    pub fn page_id(self, page_id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("page-id", page_id))
    }

    /// Sets `blogpost-id`.
    pub fn blogpost_id(self, blogpost_id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("blogpost-id", blogpost_id))
    }

    /// Sets `created-by`.
    pub fn created_by(self, created_by: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("created-by", created_by))
    }

    /// Sets `assigned-to`.
    pub fn assigned_to(self, assigned_to: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("assigned-to", assigned_to))
    }

    /// Sets `completed-by`.
    pub fn completed_by(self, completed_by: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("completed-by", completed_by))
    }

    /// Sets `created-at-from`.
    pub fn created_at_from(self, created_at_from: i64) -> Self {
        Self(self.0.query("created-at-from", &created_at_from))
    }

    /// Sets `created-at-to`.
    pub fn created_at_to(self, created_at_to: i64) -> Self {
        Self(self.0.query("created-at-to", &created_at_to))
    }

    /// Sets `due-at-from`.
    pub fn due_at_from(self, due_at_from: i64) -> Self {
        Self(self.0.query("due-at-from", &due_at_from))
    }

    /// Sets `due-at-to`.
    pub fn due_at_to(self, due_at_to: i64) -> Self {
        Self(self.0.query("due-at-to", &due_at_to))
    }

    /// Sets `completed-at-from`.
    pub fn completed_at_from(self, completed_at_from: i64) -> Self {
        Self(self.0.query("completed-at-from", &completed_at_from))
    }

    /// Sets `completed-at-to`.
    pub fn completed_at_to(self, completed_at_to: i64) -> Self {
        Self(self.0.query("completed-at-to", &completed_at_to))
    }

    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }

    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetTasks {
    type Target = Call<Page<Task>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/tasks/{id}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetTaskById(Call<Task>);

impl GetTaskById {
    /// Sets `body-format`.
    pub fn body_format(self, body_format: impl Into<Open<BodyFormat>>) -> Self {
        Self(self.0.query_open::<BodyFormat>("body-format", body_format))
    }
}

impl Deref for GetTaskById {
    type Target = Call<Task>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `PUT /wiki/api/v2/tasks/{id}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateTask(Call<Task>);

impl UpdateTask {
    /// Sets `body-format`.
    pub fn body_format(self, body_format: impl Into<Open<BodyFormat>>) -> Self {
        Self(self.0.query_open::<BodyFormat>("body-format", body_format))
    }
}

impl Deref for UpdateTask {
    type Target = Call<Task>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

//! Calls of the group "Long-running task": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "Long-running task".
#[derive(Debug, Clone, Copy)]
pub struct LongTasks<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Long-running task".
    pub fn long_tasks(&self) -> LongTasks<'_> {
        LongTasks(self)
    }
}

impl LongTasks<'_> {
    /// Get tasks: `GET /wiki/rest/api/longtask`.
    ///
    /// Granular scopes: `read:content.metadata:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-long-running-task/#api-wiki-rest-api-longtask-get)
    pub fn list(&self) -> GetTasksCall {
        GetTasksCall(self.0.call(Method::GET, "/wiki/rest/api/longtask", &[]))
    }

    /// Get task: `GET /wiki/rest/api/longtask/{id}`.
    ///
    /// Scopes: `read:confluence-space.summary`; or granular: `read:content.metadata:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-long-running-task/#api-wiki-rest-api-longtask-id-get)
    pub fn get(&self, id: impl Display) -> Call<LongTaskStatusWithLinks> {
        self.0
            .call(Method::GET, "/wiki/rest/api/longtask/{id}", &[&id])
    }
}

/// The call `GET /wiki/rest/api/longtask` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetTasksCall(Call<Page<LongTaskStatus>>);

impl GetTasksCall {
    /// Sets `key`.
    pub fn key(self, key: impl Display) -> Self {
        Self(self.0.query("key", &key))
    }

    /// Sets `start`; `0` by default.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `limit`; `100` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetTasksCall {
    type Target = Call<Page<LongTaskStatus>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

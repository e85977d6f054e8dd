//! Calls of the group "Tasks": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;

use crate::Jira;
use http::Method;
use serde_json::Value;
use threelo_rest::typed::Call;

use crate::platform::common::TaskProgressBeanObject;

/// Calls of the group "Tasks".
#[derive(Debug, Clone, Copy)]
pub struct Tasks<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Tasks".
    pub fn tasks(&self) -> Tasks<'_> {
        Tasks(self)
    }
}

impl Tasks<'_> {
    /// Get task: `GET /rest/api/3/task/{taskId}`.
    ///
    /// Scopes: `read:jira-work`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-tasks/#api-rest-api-3-task-taskid-get)
    pub fn get(&self, task_id: impl Display) -> Call<TaskProgressBeanObject> {
        self.0
            .call(Method::GET, "/rest/api/3/task/{taskId}", &[&task_id])
    }

    /// Cancel task: `POST /rest/api/3/task/{taskId}/cancel`.
    ///
    /// Scopes: `write:jira-work`; or granular: `delete:async-task:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-tasks/#api-rest-api-3-task-taskid-cancel-post)
    pub fn cancel(&self, task_id: impl Display) -> Call<Value> {
        self.0.call(
            Method::POST,
            "/rest/api/3/task/{taskId}/cancel",
            &[&task_id],
        )
    }
}

//! Calls of the group "Issue redaction": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "Issue redaction".
#[derive(Debug, Clone, Copy)]
pub struct Redaction<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Issue redaction".
    pub fn redaction(&self) -> Redaction<'_> {
        Redaction(self)
    }
}

impl Redaction<'_> {
    /// Redact: `POST /rest/api/3/redact`.
    ///
    /// Granular scopes: `redact:issue:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-redaction/#api-rest-api-3-redact-post)
    pub fn redact(&self, body: &BulkRedactionRequest) -> Call<String> {
        self.0
            .call(Method::POST, "/rest/api/3/redact", &[])
            .json(body)
    }

    /// Get redaction status: `GET /rest/api/3/redact/status/{jobId}`.
    ///
    /// Granular scopes: `redact:issue:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-redaction/#api-rest-api-3-redact-status-jobid-get)
    pub fn status(&self, job_id: impl Display) -> Call<RedactionJobStatusResponse> {
        self.0
            .call(Method::GET, "/rest/api/3/redact/status/{jobId}", &[&job_id])
    }
}

//! Calls of the group "Audit records": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "Audit records".
#[derive(Debug, Clone, Copy)]
pub struct AuditRecords<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Audit records".
    pub fn audit_records(&self) -> AuditRecords<'_> {
        AuditRecords(self)
    }
}

impl AuditRecords<'_> {
    /// Get audit records: `GET /rest/api/3/auditing/record`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:audit-log:jira`, `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-audit-records/#api-rest-api-3-auditing-record-get)
    pub fn list(&self) -> GetAuditRecords {
        GetAuditRecords(self.0.call(Method::GET, "/rest/api/3/auditing/record", &[]))
    }
}

/// The call `GET /rest/api/3/auditing/record` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAuditRecords(Call<Page<AuditRecord>>);

impl GetAuditRecords {
    /// Sets `offset`; `0` by default.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.query("offset", &offset))
    }

    /// Sets `limit`; `1000` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Sets `filter`.
    pub fn filter(self, filter: impl Display) -> Self {
        Self(self.0.query("filter", &filter))
    }

    /// Sets `from`.
    pub fn from(self, from: impl Display) -> Self {
        Self(self.0.query("from", &from))
    }

    /// Sets `to`.
    pub fn to(self, to: impl Display) -> Self {
        Self(self.0.query("to", &to))
    }
}

impl Deref for GetAuditRecords {
    type Target = Call<Page<AuditRecord>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

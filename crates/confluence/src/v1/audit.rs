//! Calls of the group "Audit": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::typed::{Call, Open};
use threelo_rest::{Page, Response};

mod models;
mod models2;

pub use self::models::*;
pub use self::models2::*;

/// Calls of the group "Audit".
#[derive(Debug, Clone, Copy)]
pub struct Audit<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Audit".
    pub fn audit(&self) -> Audit<'_> {
        Audit(self)
    }
}

impl Audit<'_> {
    /// Get audit records: `GET /wiki/rest/api/audit`.
    ///
    /// Granular scopes: `read:audit-log:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-audit/#api-wiki-rest-api-audit-get)
    pub fn records(&self) -> GetAuditRecords {
        GetAuditRecords(self.0.call(Method::GET, "/wiki/rest/api/audit", &[]))
    }

    /// Create audit record: `POST /wiki/rest/api/audit`.
    ///
    /// Granular scopes: `read:audit-log:confluence`, `write:audit-log:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-audit/#api-wiki-rest-api-audit-post)
    pub fn create_record(&self, body: &AuditRecordCreate) -> Call<AuditRecord> {
        self.0
            .call(Method::POST, "/wiki/rest/api/audit", &[])
            .json(body)
    }

    /// Export audit records: `GET /wiki/rest/api/audit/export`.
    ///
    /// Granular scopes: `read:audit-log:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-audit/#api-wiki-rest-api-audit-export-get)
    pub fn export_records(&self) -> ExportAuditRecords {
        ExportAuditRecords(self.0.call(Method::GET, "/wiki/rest/api/audit/export", &[]))
    }

    /// Get retention period: `GET /wiki/rest/api/audit/retention`.
    ///
    /// Granular scopes: `read:audit-log:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-audit/#api-wiki-rest-api-audit-retention-get)
    pub fn retention_period(&self) -> Call<RetentionPeriod> {
        self.0
            .call(Method::GET, "/wiki/rest/api/audit/retention", &[])
    }

    /// Set retention period: `PUT /wiki/rest/api/audit/retention`.
    ///
    /// Granular scopes: `write:audit-log:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-audit/#api-wiki-rest-api-audit-retention-put)
    pub fn set_retention_period(&self, body: &RetentionPeriod) -> Call<RetentionPeriod> {
        self.0
            .call(Method::PUT, "/wiki/rest/api/audit/retention", &[])
            .json(body)
    }

    /// Get audit records for time period: `GET /wiki/rest/api/audit/since`.
    ///
    /// Granular scopes: `read:audit-log:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-audit/#api-wiki-rest-api-audit-since-get)
    pub fn records_for_time_period(&self) -> GetAuditRecordsForTimePeriod {
        GetAuditRecordsForTimePeriod(self.0.call(Method::GET, "/wiki/rest/api/audit/since", &[]))
    }
}

/// The call `GET /wiki/rest/api/audit` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAuditRecords(Call<Page<AuditRecord>>);

impl GetAuditRecords {
    /// Sets `startDate`.
    pub fn start_date(self, start_date: impl Display) -> Self {
        Self(self.0.query("startDate", &start_date))
    }

    /// Sets `endDate`.
    pub fn end_date(self, end_date: impl Display) -> Self {
        Self(self.0.query("endDate", &end_date))
    }

    /// Sets `searchString`.
    pub fn search_string(self, search_string: impl Display) -> Self {
        Self(self.0.query("searchString", &search_string))
    }

    /// Sets `start`; `0` by default.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `limit`; `1000` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetAuditRecords {
    type Target = Call<Page<AuditRecord>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/rest/api/audit/export` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ExportAuditRecords(Call<Response>);

impl ExportAuditRecords {
    /// Sets `startDate`.
    pub fn start_date(self, start_date: impl Display) -> Self {
        Self(self.0.query("startDate", &start_date))
    }

    /// Sets `endDate`.
    pub fn end_date(self, end_date: impl Display) -> Self {
        Self(self.0.query("endDate", &end_date))
    }

    /// Sets `searchString`.
    pub fn search_string(self, search_string: impl Display) -> Self {
        Self(self.0.query("searchString", &search_string))
    }

    /// Sets `format`; `csv` by default.
    pub fn format(self, format: impl Into<Open<Format>>) -> Self {
        Self(self.0.query_open::<Format>("format", format))
    }
}

impl Deref for ExportAuditRecords {
    type Target = Call<Response>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/rest/api/audit/since` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAuditRecordsForTimePeriod(Call<Page<AuditRecord>>);

impl GetAuditRecordsForTimePeriod {
    /// Sets `number`; `3` by default.
    pub fn number(self, number: i64) -> Self {
        Self(self.0.query("number", &number))
    }

    /// Sets `units`; `MONTHS` by default.
    pub fn units(self, units: impl Into<Open<Units>>) -> Self {
        Self(self.0.query_open::<Units>("units", units))
    }

    /// Sets `searchString`.
    pub fn search_string(self, search_string: impl Display) -> Self {
        Self(self.0.query("searchString", &search_string))
    }

    /// Sets `start`; `0` by default.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `limit`; `1000` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetAuditRecordsForTimePeriod {
    type Target = Call<Page<AuditRecord>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

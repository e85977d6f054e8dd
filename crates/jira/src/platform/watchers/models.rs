//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::common::UserDetails;

/// `BulkIssueIsWatching` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkIssueIsWatching {
    /// `issuesIsWatching`.
    pub issues_is_watching: Option<BTreeMap<String, bool>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for BulkIssueIsWatching {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issues_is_watching: reader.optional("issuesIsWatching")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("issuesIsWatching", &self.issues_is_watching);
        writer.finish()
    }
}

/// `IssueList` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueList {
    /// `issueIds`.
    pub issue_ids: Vec<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueList {
    /// Returns one with what is required.
    pub fn new(issue_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            issue_ids: issue_ids.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }
}

impl Model for IssueList {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issue_ids: reader.required("issueIds")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("issueIds", &self.issue_ids);
        writer.finish()
    }
}

/// `Watchers` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Watchers {
    /// `isWatching`.
    pub is_watching: Option<bool>,
    /// `self`.
    pub self_url: Option<String>,
    /// `watchCount`.
    pub watch_count: Option<i64>,
    /// `watchers`.
    pub watchers: Vec<UserDetails>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Watchers {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            is_watching: reader.optional("isWatching")?,
            self_url: reader.optional("self")?,
            watch_count: reader.optional("watchCount")?,
            watchers: reader.list("watchers")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("isWatching", &self.is_watching);
        writer.optional("self", &self.self_url);
        writer.optional("watchCount", &self.watch_count);
        writer.list("watchers", &self.watchers);
        writer.finish()
    }
}

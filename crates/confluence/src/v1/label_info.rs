//! Calls of the group "Label info": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::{Call, Open};

mod models;

pub use self::models::*;

/// Calls of the group "Label info".
#[derive(Debug, Clone, Copy)]
pub struct LabelInfo<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Label info".
    pub fn label_info(&self) -> LabelInfo<'_> {
        LabelInfo(self)
    }
}

impl LabelInfo<'_> {
    /// Get all label content: `GET /wiki/rest/api/label`.
    ///
    /// Scopes: `read:confluence-content.summary`; or granular: `read:label:confluence`,
    /// `read:content:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-label-info/#api-wiki-rest-api-label-get)
    pub fn content(&self, name: impl Display) -> GetAllLabelContent {
        GetAllLabelContent(
            self.0
                .call(Method::GET, "/wiki/rest/api/label", &[])
                .query("name", &name),
        )
    }
}

/// The call `GET /wiki/rest/api/label` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAllLabelContent(Call<Page<LabeledContent>>);

impl GetAllLabelContent {
    /// Sets `type`.
    pub fn r#type(self, r#type: impl Into<Open<GetAllLabelContentType>>) -> Self {
        Self(self.0.query_open::<GetAllLabelContentType>("type", r#type))
    }

    /// Sets `start`; `0` by default.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `limit`; `200` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetAllLabelContent {
    type Target = Call<Page<LabeledContent>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

//! Calls of the group "Analytics": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "Analytics".
#[derive(Debug, Clone, Copy)]
pub struct Analytics<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Analytics".
    pub fn analytics(&self) -> Analytics<'_> {
        Analytics(self)
    }
}

impl Analytics<'_> {
    /// Get viewers: `GET /wiki/rest/api/analytics/content/{contentId}/viewers`.
    ///
    /// Scopes: `read:confluence-content.summary`; or granular: `read:analytics.content:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-analytics/#api-wiki-rest-api-analytics-content-contentid-viewers-get)
    pub fn viewers(&self, content_id: impl Display) -> GetViewers {
        GetViewers(self.0.call(
            Method::GET,
            "/wiki/rest/api/analytics/content/{contentId}/viewers",
            &[&content_id],
        ))
    }

    /// Get views: `GET /wiki/rest/api/analytics/content/{contentId}/views`.
    ///
    /// Scopes: `read:confluence-content.summary`; or granular: `read:analytics.content:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-analytics/#api-wiki-rest-api-analytics-content-contentid-views-get)
    pub fn views(&self, content_id: impl Display) -> GetViews {
        GetViews(self.0.call(
            Method::GET,
            "/wiki/rest/api/analytics/content/{contentId}/views",
            &[&content_id],
        ))
    }
}

/// The call `GET /wiki/rest/api/analytics/content/{contentId}/viewers` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetViewers(Call<GetViewsAnswer>);

impl GetViewers {
    /// Sets `fromDate`.
    pub fn from_date(self, from_date: impl Display) -> Self {
        Self(self.0.query("fromDate", &from_date))
    }
}

impl Deref for GetViewers {
    type Target = Call<GetViewsAnswer>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/rest/api/analytics/content/{contentId}/views` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetViews(Call<GetViewsAnswer>);

impl GetViews {
    /// Sets `fromDate`.
    pub fn from_date(self, from_date: impl Display) -> Self {
        Self(self.0.query("fromDate", &from_date))
    }
}

impl Deref for GetViews {
    type Target = Call<GetViewsAnswer>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

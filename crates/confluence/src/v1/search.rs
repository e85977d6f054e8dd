//! Calls of the group "Search": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::{Call, Open};

mod models;

pub use self::models::*;

/// Calls of the group "Search".
#[derive(Debug, Clone, Copy)]
pub struct Search<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Search".
    pub fn search(&self) -> Search<'_> {
        Search(self)
    }
}

impl Search<'_> {
    /// Search by cql: `GET /wiki/rest/api/search`.
    ///
    /// Scopes: `search:confluence`; or granular: `read:content-details:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-search/#api-wiki-rest-api-search-get)
    pub fn cql(&self, cql: impl Display) -> SearchByCql {
        SearchByCql(
            self.0
                .call(Method::GET, "/wiki/rest/api/search", &[])
                .query("cql", &cql),
        )
    }

    /// Search user: `GET /wiki/rest/api/search/user`.
    ///
    /// Granular scopes: `read:content-details:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-search/#api-wiki-rest-api-search-user-get)
    pub fn user(&self, cql: impl Display) -> SearchUser {
        SearchUser(
            self.0
                .call(Method::GET, "/wiki/rest/api/search/user", &[])
                .query("cql", &cql),
        )
    }
}

/// The call `GET /wiki/rest/api/search` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchByCql(Call<Page<SearchResult>>);

impl SearchByCql {
    /// Sets `cqlcontext`.
    pub fn cqlcontext(self, cqlcontext: impl Display) -> Self {
        Self(self.0.query("cqlcontext", &cqlcontext))
    }

    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }

    /// Sets `next`; `false` by default.
    pub fn next(self, next: bool) -> Self {
        Self(self.0.query("next", &next))
    }

    /// Sets `prev`; `false` by default.
    pub fn prev(self, prev: bool) -> Self {
        Self(self.0.query("prev", &prev))
    }

    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Sets `start`; `0` by default.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `includeArchivedSpaces`; `false` by default.
    pub fn include_archived_spaces(self, include_archived_spaces: bool) -> Self {
        Self(
            self.0
                .query("includeArchivedSpaces", &include_archived_spaces),
        )
    }

    /// Sets `excludeCurrentSpaces`; `false` by default.
    pub fn exclude_current_spaces(self, exclude_current_spaces: bool) -> Self {
        Self(
            self.0
                .query("excludeCurrentSpaces", &exclude_current_spaces),
        )
    }

    /// Sets `excerpt`; `highlight` by default.
    pub fn excerpt(self, excerpt: impl Into<Open<Excerpt>>) -> Self {
        Self(self.0.query_open::<Excerpt>("excerpt", excerpt))
    }

    /// Sets `sitePermissionTypeFilter`; `none` by default.
    pub fn site_permission_type_filter(
        self,
        site_permission_type_filter: impl Into<Open<SitePermissionTypeFilter>>,
    ) -> Self {
        Self(self.0.query_open::<SitePermissionTypeFilter>(
            "sitePermissionTypeFilter",
            site_permission_type_filter,
        ))
    }

    /// Sets `_`.
    pub fn value(self, value: i64) -> Self {
        Self(self.0.query("_", &value))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_commas("expand", expand))
    }
}

impl Deref for SearchByCql {
    type Target = Call<Page<SearchResult>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/rest/api/search/user` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchUser(Call<Page<SearchResult>>);

impl SearchUser {
    /// Sets `start`; `0` by default.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_commas("expand", expand))
    }

    /// Sets `sitePermissionTypeFilter`; `none` by default.
    pub fn site_permission_type_filter(
        self,
        site_permission_type_filter: impl Into<Open<SitePermissionTypeFilter>>,
    ) -> Self {
        Self(self.0.query_open::<SitePermissionTypeFilter>(
            "sitePermissionTypeFilter",
            site_permission_type_filter,
        ))
    }
}

impl Deref for SearchUser {
    type Target = Call<Page<SearchResult>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::{Call, Open};

use crate::v2::common::BodyFormat;
use crate::v2::pages::{Depth, GetPagesInSpaceSort, PageBulk, Pages};

impl Pages<'_> {
    /// Get pages in space: `GET /wiki/api/v2/spaces/{id}/pages`.
    ///
    /// Granular scopes: `read:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-page/#api-spaces-id-pages-get)
    pub fn in_space(&self, id: impl Display) -> GetPagesInSpace {
        GetPagesInSpace(
            self.0
                .call(Method::GET, "/wiki/api/v2/spaces/{id}/pages", &[&id]),
        )
    }
}

/// The call `GET /wiki/api/v2/spaces/{id}/pages` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetPagesInSpace(Call<Page<PageBulk>>);

impl GetPagesInSpace {
    /// Sets `depth`; `all` by default.
    pub fn depth(self, depth: impl Into<Open<Depth>>) -> Self {
        Self(self.0.query_open::<Depth>("depth", depth))
    }

    /// Sets `sort`.
    pub fn sort(self, sort: impl Into<Open<GetPagesInSpaceSort>>) -> Self {
        Self(self.0.query_open::<GetPagesInSpaceSort>("sort", sort))
    }

    /// Sets `status`; `GetPagesInSpaceStatus` has the known values.
    pub fn status(self, status: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("status", status))
    }

    /// Sets `title`.
    pub fn title(self, title: impl Display) -> Self {
        Self(self.0.query("title", &title))
    }

    /// Sets `body-format`.
    pub fn body_format(self, body_format: impl Into<Open<BodyFormat>>) -> Self {
        Self(self.0.query_open::<BodyFormat>("body-format", body_format))
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

impl Deref for GetPagesInSpace {
    type Target = Call<Page<PageBulk>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

//! Calls of the group "Content": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

use crate::v1::common::{Content, LongTask};

mod models;

pub use self::models::*;

/// Calls of the group "Content".
#[derive(Debug, Clone, Copy)]
pub struct ContentCalls<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Content".
    pub fn content(&self) -> ContentCalls<'_> {
        ContentCalls(self)
    }
}

impl ContentCalls<'_> {
    /// Archive pages: `POST /wiki/rest/api/content/archive`.
    ///
    /// Scopes: `write:confluence-content`; or granular: `read:content.metadata:confluence`,
    /// `write:page:confluence`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content/#api-wiki-rest-api-content-archive-post)
    pub fn archive_pages(&self) -> ArchivePages {
        ArchivePages(
            self.0
                .call(Method::POST, "/wiki/rest/api/content/archive", &[]),
        )
    }

    /// Publish legacy draft: `POST /wiki/rest/api/content/blueprint/instance/{draftId}`.
    ///
    /// Scopes: `write:confluence-content`; or granular: `read:content-details:confluence`,
    /// `write:content:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content/#api-wiki-rest-api-content-blueprint-instance-draftid-post)
    pub fn publish_legacy_draft(
        &self,
        draft_id: impl Display,
        body: &ContentBlueprintDraft,
    ) -> PublishLegacyDraft {
        PublishLegacyDraft(
            self.0
                .call(
                    Method::POST,
                    "/wiki/rest/api/content/blueprint/instance/{draftId}",
                    &[&draft_id],
                )
                .json(body),
        )
    }

    /// Publish shared draft: `PUT /wiki/rest/api/content/blueprint/instance/{draftId}`.
    ///
    /// Scopes: `write:confluence-content`; or granular: `read:content-details:confluence`,
    /// `write:content:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content/#api-wiki-rest-api-content-blueprint-instance-draftid-put)
    pub fn publish_shared_draft(
        &self,
        draft_id: impl Display,
        body: &ContentBlueprintDraft,
    ) -> PublishSharedDraft {
        PublishSharedDraft(
            self.0
                .call(
                    Method::PUT,
                    "/wiki/rest/api/content/blueprint/instance/{draftId}",
                    &[&draft_id],
                )
                .json(body),
        )
    }

    /// Search content by cql: `GET /wiki/rest/api/content/search`.
    ///
    /// Scopes: `search:confluence`; or granular: `read:content-details:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content/#api-wiki-rest-api-content-search-get)
    pub fn search_by_cql(&self, cql: impl Display) -> SearchContentByCql {
        SearchContentByCql(
            self.0
                .call(Method::GET, "/wiki/rest/api/content/search", &[])
                .query("cql", &cql),
        )
    }
}

/// The call `POST /wiki/rest/api/content/archive` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ArchivePages(Call<LongTask>);

impl ArchivePages {
    /// Sets the body.
    pub fn body(self, body: &ArchivePagesBody) -> Self {
        Self(self.0.json(body))
    }
}

impl Deref for ArchivePages {
    type Target = Call<LongTask>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `POST /wiki/rest/api/content/blueprint/instance/{draftId}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct PublishLegacyDraft(Call<Content>);

impl PublishLegacyDraft {
    /// Sets `status`; `draft` by default.
    pub fn status(self, status: impl Display) -> Self {
        Self(self.0.query("status", &status))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_commas("expand", expand))
    }
}

impl Deref for PublishLegacyDraft {
    type Target = Call<Content>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `PUT /wiki/rest/api/content/blueprint/instance/{draftId}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct PublishSharedDraft(Call<Content>);

impl PublishSharedDraft {
    /// Sets `status`; `draft` by default.
    pub fn status(self, status: impl Display) -> Self {
        Self(self.0.query("status", &status))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_commas("expand", expand))
    }
}

impl Deref for PublishSharedDraft {
    type Target = Call<Content>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/rest/api/content/search` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchContentByCql(Call<Page<Content>>);

impl SearchContentByCql {
    /// Sets `cqlcontext`.
    pub fn cqlcontext(self, cqlcontext: impl Display) -> Self {
        Self(self.0.query("cqlcontext", &cqlcontext))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_commas("expand", expand))
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

impl Deref for SearchContentByCql {
    type Target = Call<Page<Content>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

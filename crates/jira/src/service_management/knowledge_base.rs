//! Calls of the group "Knowledgebase": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

use crate::service_management::common::Article;

/// Calls of the group "Knowledgebase".
#[derive(Debug, Clone, Copy)]
pub struct KnowledgeBase<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Knowledgebase".
    pub fn knowledge_base(&self) -> KnowledgeBase<'_> {
        KnowledgeBase(self)
    }
}

impl KnowledgeBase<'_> {
    /// Get articles: `GET /rest/servicedeskapi/knowledgebase/article`.
    ///
    /// Scopes: `read:servicedesk-request`; or granular: `read:knowledgebase:jira-service-management`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-knowledgebase/#api-rest-servicedeskapi-knowledgebase-article-get)
    pub fn articles(&self, query: impl Display, highlight: bool) -> GetArticles {
        GetArticles(
            self.0
                .call(
                    Method::GET,
                    "/rest/servicedeskapi/knowledgebase/article",
                    &[],
                )
                .query("query", &query)
                .query("highlight", &highlight),
        )
    }

    /// View article: `GET /rest/servicedeskapi/knowledgebase/article/view/{pageId}`.
    ///
    /// Scopes: `read:servicedesk-request`; or granular: `read:knowledgebase:jira-service-management`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-other/#api-rest-servicedeskapi-knowledgebase-article-view-pageid-get)
    pub fn view_article(&self, page_id: impl Display) -> Call<String> {
        self.0.call(
            Method::GET,
            "/rest/servicedeskapi/knowledgebase/article/view/{pageId}",
            &[&page_id],
        )
    }
}

/// The call `GET /rest/servicedeskapi/knowledgebase/article` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetArticles(Call<Page<Article>>);

impl GetArticles {
    /// Sets `start`.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `limit`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }

    /// Sets `prev`; `false` by default.
    pub fn prev(self, prev: bool) -> Self {
        Self(self.0.query("prev", &prev))
    }
}

impl Deref for GetArticles {
    type Target = Call<Page<Article>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

//! Calls of the group "Like": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

use crate::v2::common::Like;

mod models;

pub use self::models::*;

/// Calls of the group "Like".
#[derive(Debug, Clone, Copy)]
pub struct Likes<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Like".
    pub fn likes(&self) -> Likes<'_> {
        Likes(self)
    }
}

impl Likes<'_> {
    /// Get blog post like count: `GET /wiki/api/v2/blogposts/{id}/likes/count`.
    ///
    /// Granular scopes: `read:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-like/#api-blogposts-id-likes-count-get)
    pub fn blog_post_count(&self, id: impl Display) -> Call<GetBlogPostLikeCountAnswer> {
        self.0.call(
            Method::GET,
            "/wiki/api/v2/blogposts/{id}/likes/count",
            &[&id],
        )
    }

    /// Get blog post like users: `GET /wiki/api/v2/blogposts/{id}/likes/users`.
    ///
    /// Granular scopes: `read:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-like/#api-blogposts-id-likes-users-get)
    pub fn blog_post_users(&self, id: impl Display) -> GetBlogPostLikeUsers {
        GetBlogPostLikeUsers(self.0.call(
            Method::GET,
            "/wiki/api/v2/blogposts/{id}/likes/users",
            &[&id],
        ))
    }

    /// Get footer like count: `GET /wiki/api/v2/footer-comments/{id}/likes/count`.
    ///
    /// Granular scopes: `read:comment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-like/#api-footer-comments-id-likes-count-get)
    pub fn footer_count(&self, id: impl Display) -> Call<GetBlogPostLikeCountAnswer> {
        self.0.call(
            Method::GET,
            "/wiki/api/v2/footer-comments/{id}/likes/count",
            &[&id],
        )
    }

    /// Get footer like users: `GET /wiki/api/v2/footer-comments/{id}/likes/users`.
    ///
    /// Granular scopes: `read:comment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-like/#api-footer-comments-id-likes-users-get)
    pub fn footer_users(&self, id: impl Display) -> GetFooterLikeUsers {
        GetFooterLikeUsers(self.0.call(
            Method::GET,
            "/wiki/api/v2/footer-comments/{id}/likes/users",
            &[&id],
        ))
    }

    /// Get inline like count: `GET /wiki/api/v2/inline-comments/{id}/likes/count`.
    ///
    /// Granular scopes: `read:comment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-like/#api-inline-comments-id-likes-count-get)
    pub fn inline_count(&self, id: impl Display) -> Call<GetBlogPostLikeCountAnswer> {
        self.0.call(
            Method::GET,
            "/wiki/api/v2/inline-comments/{id}/likes/count",
            &[&id],
        )
    }

    /// Get inline like users: `GET /wiki/api/v2/inline-comments/{id}/likes/users`.
    ///
    /// Granular scopes: `read:comment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-like/#api-inline-comments-id-likes-users-get)
    pub fn inline_users(&self, id: impl Display) -> GetInlineLikeUsers {
        GetInlineLikeUsers(self.0.call(
            Method::GET,
            "/wiki/api/v2/inline-comments/{id}/likes/users",
            &[&id],
        ))
    }

    /// Get page like count: `GET /wiki/api/v2/pages/{id}/likes/count`.
    ///
    /// Granular scopes: `read:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-like/#api-pages-id-likes-count-get)
    pub fn page_count(&self, id: impl Display) -> Call<GetBlogPostLikeCountAnswer> {
        self.0
            .call(Method::GET, "/wiki/api/v2/pages/{id}/likes/count", &[&id])
    }

    /// Get page like users: `GET /wiki/api/v2/pages/{id}/likes/users`.
    ///
    /// Granular scopes: `read:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-like/#api-pages-id-likes-users-get)
    pub fn page_users(&self, id: impl Display) -> GetPageLikeUsers {
        GetPageLikeUsers(
            self.0
                .call(Method::GET, "/wiki/api/v2/pages/{id}/likes/users", &[&id]),
        )
    }
}

/// The call `GET /wiki/api/v2/blogposts/{id}/likes/users` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetBlogPostLikeUsers(Call<Page<Like>>);

impl GetBlogPostLikeUsers {
    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }

    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetBlogPostLikeUsers {
    type Target = Call<Page<Like>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/footer-comments/{id}/likes/users` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetFooterLikeUsers(Call<Page<Like>>);

impl GetFooterLikeUsers {
    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }

    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetFooterLikeUsers {
    type Target = Call<Page<Like>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/inline-comments/{id}/likes/users` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetInlineLikeUsers(Call<Page<Like>>);

impl GetInlineLikeUsers {
    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }

    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetInlineLikeUsers {
    type Target = Call<Page<Like>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/pages/{id}/likes/users` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetPageLikeUsers(Call<Page<Like>>);

impl GetPageLikeUsers {
    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }

    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetPageLikeUsers {
    type Target = Call<Page<Like>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

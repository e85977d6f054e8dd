//! Calls of the group "Blog Post": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::{Call, Open};

use crate::v2::common::BodyFormat;

mod models;
mod models2;
mod models3;

pub use self::models::*;
pub use self::models2::*;
pub use self::models3::*;

/// Calls of the group "Blog Post".
#[derive(Debug, Clone, Copy)]
pub struct BlogPosts<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Blog Post".
    pub fn blog_posts(&self) -> BlogPosts<'_> {
        BlogPosts(self)
    }
}

impl BlogPosts<'_> {
    /// Get blog posts: `GET /wiki/api/v2/blogposts`.
    ///
    /// Granular scopes: `read:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-blog-post/#api-blogposts-get)
    pub fn list(&self) -> GetBlogPosts {
        GetBlogPosts(self.0.call(Method::GET, "/wiki/api/v2/blogposts", &[]))
    }

    /// Create blog post: `POST /wiki/api/v2/blogposts`.
    ///
    /// Granular scopes: `write:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-blog-post/#api-blogposts-post)
    pub fn create(&self, body: &NewBlogPost) -> CreateBlogPost {
        CreateBlogPost(
            self.0
                .call(Method::POST, "/wiki/api/v2/blogposts", &[])
                .json(body),
        )
    }

    /// Delete blog post: `DELETE /wiki/api/v2/blogposts/{id}`.
    ///
    /// Granular scopes: `delete:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-blog-post/#api-blogposts-id-delete)
    pub fn delete(&self, id: impl Display) -> DeleteBlogPost {
        DeleteBlogPost(
            self.0
                .call(Method::DELETE, "/wiki/api/v2/blogposts/{id}", &[&id]),
        )
    }

    /// Get blog post by id: `GET /wiki/api/v2/blogposts/{id}`.
    ///
    /// Granular scopes: `read:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-blog-post/#api-blogposts-id-get)
    pub fn get(&self, id: impl Display) -> GetBlogPostById {
        GetBlogPostById(
            self.0
                .call(Method::GET, "/wiki/api/v2/blogposts/{id}", &[&id]),
        )
    }

    /// Update blog post: `PUT /wiki/api/v2/blogposts/{id}`.
    ///
    /// Granular scopes: `write:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-blog-post/#api-blogposts-id-put)
    pub fn update(&self, id: impl Display, body: &BlogPostUpdate) -> Call<UpdatedBlogPost> {
        self.0
            .call(Method::PUT, "/wiki/api/v2/blogposts/{id}", &[&id])
            .json(body)
    }

    /// Get label blog posts: `GET /wiki/api/v2/labels/{id}/blogposts`.
    ///
    /// Granular scopes: `read:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-blog-post/#api-labels-id-blogposts-get)
    pub fn label(&self, id: impl Display) -> GetLabelBlogPosts {
        GetLabelBlogPosts(
            self.0
                .call(Method::GET, "/wiki/api/v2/labels/{id}/blogposts", &[&id]),
        )
    }

    /// Get blog posts in space: `GET /wiki/api/v2/spaces/{id}/blogposts`.
    ///
    /// Granular scopes: `read:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-blog-post/#api-spaces-id-blogposts-get)
    pub fn in_space(&self, id: impl Display) -> GetBlogPostsInSpace {
        GetBlogPostsInSpace(
            self.0
                .call(Method::GET, "/wiki/api/v2/spaces/{id}/blogposts", &[&id]),
        )
    }
}

/// The call `GET /wiki/api/v2/blogposts` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetBlogPosts(Call<Page<BlogPostBulk>>);

impl GetBlogPosts {
    /// Sets `id`.
    pub fn id(self, id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("id", id))
    }

    /// Sets `space-id`.
    pub fn space_id(self, space_id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("space-id", space_id))
    }

    /// Sets `sort`.
    pub fn sort(self, sort: impl Into<Open<GetBlogPostsSort>>) -> Self {
        Self(self.0.query_open::<GetBlogPostsSort>("sort", sort))
    }

    /// Sets `status`; `GetBlogPostsStatus` has the known values.
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

impl Deref for GetBlogPosts {
    type Target = Call<Page<BlogPostBulk>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `POST /wiki/api/v2/blogposts` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateBlogPost(Call<CreatedBlogPost>);

impl CreateBlogPost {
    /// Sets `private`; `false` by default.
    pub fn private(self, private: bool) -> Self {
        Self(self.0.query("private", &private))
    }
}

impl Deref for CreateBlogPost {
    type Target = Call<CreatedBlogPost>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `DELETE /wiki/api/v2/blogposts/{id}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteBlogPost(Call<()>);

impl DeleteBlogPost {
    /// Sets `purge`; `false` by default.
    pub fn purge(self, purge: bool) -> Self {
        Self(self.0.query("purge", &purge))
    }

    /// Sets `draft`; `false` by default.
    pub fn draft(self, draft: bool) -> Self {
        Self(self.0.query("draft", &draft))
    }
}

impl Deref for DeleteBlogPost {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/blogposts/{id}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetBlogPostById(Call<BlogPostDetails>);

impl GetBlogPostById {
    /// Sets `body-format`.
    pub fn body_format(self, body_format: impl Into<Open<GetBlogPostByIdBodyFormat>>) -> Self {
        Self(
            self.0
                .query_open::<GetBlogPostByIdBodyFormat>("body-format", body_format),
        )
    }

    /// Sets `get-draft`; `false` by default.
    pub fn get_draft(self, get_draft: bool) -> Self {
        Self(self.0.query("get-draft", &get_draft))
    }

    /// Sets `status`; `GetBlogPostByIdStatus` has the known values.
    pub fn status(self, status: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("status", status))
    }

    /// Sets `version`.
    pub fn version(self, version: i64) -> Self {
        Self(self.0.query("version", &version))
    }

    /// Sets `include-labels`; `false` by default.
    pub fn include_labels(self, include_labels: bool) -> Self {
        Self(self.0.query("include-labels", &include_labels))
    }

    /// Sets `include-properties`; `false` by default.
    pub fn include_properties(self, include_properties: bool) -> Self {
        Self(self.0.query("include-properties", &include_properties))
    }

    /// Sets `include-operations`; `false` by default.
    pub fn include_operations(self, include_operations: bool) -> Self {
        Self(self.0.query("include-operations", &include_operations))
    }

    /// Sets `include-likes`; `false` by default.
    pub fn include_likes(self, include_likes: bool) -> Self {
        Self(self.0.query("include-likes", &include_likes))
    }

    /// Sets `include-versions`; `false` by default.
    pub fn include_versions(self, include_versions: bool) -> Self {
        Self(self.0.query("include-versions", &include_versions))
    }

    /// Sets `include-version`; `true` by default.
    pub fn include_version(self, include_version: bool) -> Self {
        Self(self.0.query("include-version", &include_version))
    }

    /// Sets `include-favorited-by-current-user-status`; `false` by default.
    pub fn include_favorited_by_current_user_status(
        self,
        include_favorited_by_current_user_status: bool,
    ) -> Self {
        Self(self.0.query(
            "include-favorited-by-current-user-status",
            &include_favorited_by_current_user_status,
        ))
    }

    /// Sets `include-webresources`; `false` by default.
    pub fn include_webresources(self, include_webresources: bool) -> Self {
        Self(self.0.query("include-webresources", &include_webresources))
    }

    /// Sets `include-collaborators`; `false` by default.
    pub fn include_collaborators(self, include_collaborators: bool) -> Self {
        Self(
            self.0
                .query("include-collaborators", &include_collaborators),
        )
    }
}

impl Deref for GetBlogPostById {
    type Target = Call<BlogPostDetails>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/labels/{id}/blogposts` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetLabelBlogPosts(Call<Page<BlogPostBulk>>);

impl GetLabelBlogPosts {
    /// Sets `space-id`.
    pub fn space_id(self, space_id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("space-id", space_id))
    }

    /// Sets `body-format`.
    pub fn body_format(self, body_format: impl Into<Open<BodyFormat>>) -> Self {
        Self(self.0.query_open::<BodyFormat>("body-format", body_format))
    }

    /// Sets `sort`.
    pub fn sort(self, sort: impl Into<Open<GetLabelBlogPostsSort>>) -> Self {
        Self(self.0.query_open::<GetLabelBlogPostsSort>("sort", sort))
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

impl Deref for GetLabelBlogPosts {
    type Target = Call<Page<BlogPostBulk>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/spaces/{id}/blogposts` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetBlogPostsInSpace(Call<Page<BlogPostBulk>>);

impl GetBlogPostsInSpace {
    /// Sets `sort`.
    pub fn sort(self, sort: impl Into<Open<GetBlogPostsInSpaceSort>>) -> Self {
        Self(self.0.query_open::<GetBlogPostsInSpaceSort>("sort", sort))
    }

    /// Sets `status`; `GetBlogPostsInSpaceStatus` has the known values.
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

impl Deref for GetBlogPostsInSpace {
    type Target = Call<Page<BlogPostBulk>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

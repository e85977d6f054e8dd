//! Calls of the group "Classification Level": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::typed::{Call, Open};

mod models;

pub use self::models::*;

/// Calls of the group "Classification Level".
#[derive(Debug, Clone, Copy)]
pub struct ClassificationLevels<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Classification Level".
    pub fn classification_levels(&self) -> ClassificationLevels<'_> {
        ClassificationLevels(self)
    }
}

impl ClassificationLevels<'_> {
    /// Get blog post classification level: `GET /wiki/api/v2/blogposts/{id}/classification-level`.
    ///
    /// Granular scopes: `read:page:confluence`, `write:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-blogposts-id-classification-level-get)
    pub fn blog_post(&self, id: impl Display) -> GetBlogPostClassificationLevel {
        GetBlogPostClassificationLevel(self.0.call(
            Method::GET,
            "/wiki/api/v2/blogposts/{id}/classification-level",
            &[&id],
        ))
    }

    /// Put blog post classification level: `PUT /wiki/api/v2/blogposts/{id}/classification-level`.
    ///
    /// Granular scopes: `write:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-blogposts-id-classification-level-put)
    pub fn put_blog_post(
        &self,
        id: impl Display,
        body: &PutPageClassificationLevelBody,
    ) -> Call<()> {
        self.0
            .call(
                Method::PUT,
                "/wiki/api/v2/blogposts/{id}/classification-level",
                &[&id],
            )
            .json(body)
    }

    /// Post blog post classification level: `POST /wiki/api/v2/blogposts/{id}/classification-level/reset`.
    ///
    /// Granular scopes: `write:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-blogposts-id-classification-level-reset-post)
    pub fn post_blog_post(
        &self,
        id: impl Display,
        body: &PostPageClassificationLevelBody,
    ) -> Call<()> {
        self.0
            .call(
                Method::POST,
                "/wiki/api/v2/blogposts/{id}/classification-level/reset",
                &[&id],
            )
            .json(body)
    }

    /// Get classification levels: `GET /wiki/api/v2/classification-levels`.
    ///
    /// Granular scopes: `read:configuration:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-classification-levels-get)
    pub fn list(&self) -> Call<Vec<ClassificationLevel>> {
        self.0
            .call(Method::GET, "/wiki/api/v2/classification-levels", &[])
    }

    /// Get database classification level: `GET /wiki/api/v2/databases/{id}/classification-level`.
    ///
    /// Granular scopes: `read:database:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-databases-id-classification-level-get)
    pub fn database(&self, id: impl Display) -> Call<ClassificationLevel> {
        self.0.call(
            Method::GET,
            "/wiki/api/v2/databases/{id}/classification-level",
            &[&id],
        )
    }

    /// Put database classification level: `PUT /wiki/api/v2/databases/{id}/classification-level`.
    ///
    /// Granular scopes: `write:database:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-databases-id-classification-level-put)
    pub fn put_database(
        &self,
        id: impl Display,
        body: &PutWhiteboardClassificationLevelBody,
    ) -> Call<()> {
        self.0
            .call(
                Method::PUT,
                "/wiki/api/v2/databases/{id}/classification-level",
                &[&id],
            )
            .json(body)
    }

    /// Post database classification level: `POST /wiki/api/v2/databases/{id}/classification-level/reset`.
    ///
    /// Granular scopes: `write:database:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-databases-id-classification-level-reset-post)
    pub fn post_database(
        &self,
        id: impl Display,
        body: &PostWhiteboardClassificationLevelBody,
    ) -> Call<()> {
        self.0
            .call(
                Method::POST,
                "/wiki/api/v2/databases/{id}/classification-level/reset",
                &[&id],
            )
            .json(body)
    }

    /// Get page classification level: `GET /wiki/api/v2/pages/{id}/classification-level`.
    ///
    /// Granular scopes: `read:page:confluence`, `write:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-pages-id-classification-level-get)
    pub fn page(&self, id: impl Display) -> GetPageClassificationLevel {
        GetPageClassificationLevel(self.0.call(
            Method::GET,
            "/wiki/api/v2/pages/{id}/classification-level",
            &[&id],
        ))
    }

    /// Put page classification level: `PUT /wiki/api/v2/pages/{id}/classification-level`.
    ///
    /// Granular scopes: `write:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-pages-id-classification-level-put)
    pub fn put_page(&self, id: impl Display, body: &PutPageClassificationLevelBody) -> Call<()> {
        self.0
            .call(
                Method::PUT,
                "/wiki/api/v2/pages/{id}/classification-level",
                &[&id],
            )
            .json(body)
    }

    /// Post page classification level: `POST /wiki/api/v2/pages/{id}/classification-level/reset`.
    ///
    /// Granular scopes: `write:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-pages-id-classification-level-reset-post)
    pub fn post_page(&self, id: impl Display, body: &PostPageClassificationLevelBody) -> Call<()> {
        self.0
            .call(
                Method::POST,
                "/wiki/api/v2/pages/{id}/classification-level/reset",
                &[&id],
            )
            .json(body)
    }

    /// Delete space default classification level: `DELETE /wiki/api/v2/spaces/{id}/classification-level/default`.
    ///
    /// Granular scopes: `read:space:confluence`, `write:space:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-spaces-id-classification-level-default-delete)
    pub fn delete_space_default(&self, id: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/wiki/api/v2/spaces/{id}/classification-level/default",
            &[&id],
        )
    }

    /// Get space default classification level: `GET /wiki/api/v2/spaces/{id}/classification-level/default`.
    ///
    /// Granular scopes: `read:space:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-spaces-id-classification-level-default-get)
    pub fn space_default(&self, id: impl Display) -> Call<ClassificationLevel> {
        self.0.call(
            Method::GET,
            "/wiki/api/v2/spaces/{id}/classification-level/default",
            &[&id],
        )
    }

    /// Put space default classification level: `PUT /wiki/api/v2/spaces/{id}/classification-level/default`.
    ///
    /// Granular scopes: `read:space:confluence`, `write:space:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-spaces-id-classification-level-default-put)
    pub fn put_space_default(
        &self,
        id: impl Display,
        body: &PutSpaceDefaultClassificationLevelBody,
    ) -> Call<()> {
        self.0
            .call(
                Method::PUT,
                "/wiki/api/v2/spaces/{id}/classification-level/default",
                &[&id],
            )
            .json(body)
    }

    /// Get whiteboard classification level: `GET /wiki/api/v2/whiteboards/{id}/classification-level`.
    ///
    /// Granular scopes: `read:whiteboard:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-whiteboards-id-classification-level-get)
    pub fn whiteboard(&self, id: impl Display) -> Call<ClassificationLevel> {
        self.0.call(
            Method::GET,
            "/wiki/api/v2/whiteboards/{id}/classification-level",
            &[&id],
        )
    }

    /// Put whiteboard classification level: `PUT /wiki/api/v2/whiteboards/{id}/classification-level`.
    ///
    /// Granular scopes: `write:whiteboard:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-whiteboards-id-classification-level-put)
    pub fn put_whiteboard(
        &self,
        id: impl Display,
        body: &PutWhiteboardClassificationLevelBody,
    ) -> Call<()> {
        self.0
            .call(
                Method::PUT,
                "/wiki/api/v2/whiteboards/{id}/classification-level",
                &[&id],
            )
            .json(body)
    }

    /// Post whiteboard classification level: `POST /wiki/api/v2/whiteboards/{id}/classification-level/reset`.
    ///
    /// Granular scopes: `write:whiteboard:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-classification-level/#api-whiteboards-id-classification-level-reset-post)
    pub fn post_whiteboard(
        &self,
        id: impl Display,
        body: &PostWhiteboardClassificationLevelBody,
    ) -> Call<()> {
        self.0
            .call(
                Method::POST,
                "/wiki/api/v2/whiteboards/{id}/classification-level/reset",
                &[&id],
            )
            .json(body)
    }
}

/// The call `GET /wiki/api/v2/blogposts/{id}/classification-level` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetBlogPostClassificationLevel(Call<ClassificationLevel>);

impl GetBlogPostClassificationLevel {
    /// Sets `status`; `current` by default.
    pub fn status(self, status: impl Into<Open<GetBlogPostClassificationLevelStatus>>) -> Self {
        Self(
            self.0
                .query_open::<GetBlogPostClassificationLevelStatus>("status", status),
        )
    }
}

impl Deref for GetBlogPostClassificationLevel {
    type Target = Call<ClassificationLevel>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/pages/{id}/classification-level` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetPageClassificationLevel(Call<ClassificationLevel>);

impl GetPageClassificationLevel {
    /// Sets `status`; `current` by default.
    pub fn status(self, status: impl Into<Open<GetPageClassificationLevelStatus>>) -> Self {
        Self(
            self.0
                .query_open::<GetPageClassificationLevelStatus>("status", status),
        )
    }
}

impl Deref for GetPageClassificationLevel {
    type Target = Call<ClassificationLevel>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

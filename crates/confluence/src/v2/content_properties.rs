//! Calls of the group "Content Properties": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::{Call, Open};

use crate::v2::common::ContentProperty;

mod calls;

pub use self::calls::*;

mod models;

pub use self::models::*;

/// Calls of the group "Content Properties".
#[derive(Debug, Clone, Copy)]
pub struct ContentProperties<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Content Properties".
    pub fn content_properties(&self) -> ContentProperties<'_> {
        ContentProperties(self)
    }
}

impl ContentProperties<'_> {
    /// Get attachment content properties: `GET /wiki/api/v2/attachments/{attachment-id}/properties`.
    ///
    /// Granular scopes: `read:attachment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-attachments-attachment-id-properties-get)
    pub fn attachment(&self, attachment_id: impl Display) -> GetAttachmentContentProperties {
        GetAttachmentContentProperties(self.0.call(
            Method::GET,
            "/wiki/api/v2/attachments/{attachment-id}/properties",
            &[&attachment_id],
        ))
    }

    /// Create attachment property: `POST /wiki/api/v2/attachments/{attachment-id}/properties`.
    ///
    /// Granular scopes: `read:attachment:confluence`, `write:attachment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-attachments-attachment-id-properties-post)
    pub fn create_attachment(
        &self,
        attachment_id: impl Display,
        body: &ContentPropertyCreateRequest,
    ) -> Call<ContentProperty> {
        self.0
            .call(
                Method::POST,
                "/wiki/api/v2/attachments/{attachment-id}/properties",
                &[&attachment_id],
            )
            .json(body)
    }

    /// Delete attachment property by id: `DELETE /wiki/api/v2/attachments/{attachment-id}/properties/{property-id}`.
    ///
    /// Granular scopes: `read:attachment:confluence`, `write:attachment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-attachments-attachment-id-properties-property-id-delete)
    pub fn delete_attachment(
        &self,
        attachment_id: impl Display,
        property_id: impl Display,
    ) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/wiki/api/v2/attachments/{attachment-id}/properties/{property-id}",
            &[&attachment_id, &property_id],
        )
    }

    /// Get attachment content properties by id: `GET /wiki/api/v2/attachments/{attachment-id}/properties/{property-id}`.
    ///
    /// Granular scopes: `read:attachment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-attachments-attachment-id-properties-property-id-get)
    pub fn get_attachment_content_properties_by_id(
        &self,
        attachment_id: impl Display,
        property_id: impl Display,
    ) -> Call<ContentProperty> {
        self.0.call(
            Method::GET,
            "/wiki/api/v2/attachments/{attachment-id}/properties/{property-id}",
            &[&attachment_id, &property_id],
        )
    }

    /// Update attachment property by id: `PUT /wiki/api/v2/attachments/{attachment-id}/properties/{property-id}`.
    ///
    /// Granular scopes: `read:attachment:confluence`, `write:attachment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-attachments-attachment-id-properties-property-id-put)
    pub fn update_attachment(
        &self,
        attachment_id: impl Display,
        property_id: impl Display,
        body: &ContentPropertyUpdateRequest,
    ) -> Call<ContentProperty> {
        self.0
            .call(
                Method::PUT,
                "/wiki/api/v2/attachments/{attachment-id}/properties/{property-id}",
                &[&attachment_id, &property_id],
            )
            .json(body)
    }

    /// Get blogpost content properties: `GET /wiki/api/v2/blogposts/{blogpost-id}/properties`.
    ///
    /// Granular scopes: `read:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-blogposts-blogpost-id-properties-get)
    pub fn blogpost(&self, blogpost_id: impl Display) -> GetBlogpostContentProperties {
        GetBlogpostContentProperties(self.0.call(
            Method::GET,
            "/wiki/api/v2/blogposts/{blogpost-id}/properties",
            &[&blogpost_id],
        ))
    }

    /// Create blogpost property: `POST /wiki/api/v2/blogposts/{blogpost-id}/properties`.
    ///
    /// Granular scopes: `read:page:confluence`, `write:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-blogposts-blogpost-id-properties-post)
    pub fn create_blogpost(
        &self,
        blogpost_id: impl Display,
        body: &ContentPropertyCreateRequest,
    ) -> Call<ContentProperty> {
        self.0
            .call(
                Method::POST,
                "/wiki/api/v2/blogposts/{blogpost-id}/properties",
                &[&blogpost_id],
            )
            .json(body)
    }

    /// Delete blogpost property by id: `DELETE /wiki/api/v2/blogposts/{blogpost-id}/properties/{property-id}`.
    ///
    /// Granular scopes: `read:page:confluence`, `write:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-blogposts-blogpost-id-properties-property-id-delete)
    pub fn delete_blogpost(
        &self,
        blogpost_id: impl Display,
        property_id: impl Display,
    ) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/wiki/api/v2/blogposts/{blogpost-id}/properties/{property-id}",
            &[&blogpost_id, &property_id],
        )
    }

    /// Get blogpost content properties by id: `GET /wiki/api/v2/blogposts/{blogpost-id}/properties/{property-id}`.
    ///
    /// Granular scopes: `read:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-blogposts-blogpost-id-properties-property-id-get)
    pub fn get_blogpost_content_properties_by_id(
        &self,
        blogpost_id: impl Display,
        property_id: impl Display,
    ) -> Call<ContentProperty> {
        self.0.call(
            Method::GET,
            "/wiki/api/v2/blogposts/{blogpost-id}/properties/{property-id}",
            &[&blogpost_id, &property_id],
        )
    }

    /// Update blogpost property by id: `PUT /wiki/api/v2/blogposts/{blogpost-id}/properties/{property-id}`.
    ///
    /// Granular scopes: `read:page:confluence`, `write:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-blogposts-blogpost-id-properties-property-id-put)
    pub fn update_blogpost(
        &self,
        blogpost_id: impl Display,
        property_id: impl Display,
        body: &ContentPropertyUpdateRequest,
    ) -> Call<ContentProperty> {
        self.0
            .call(
                Method::PUT,
                "/wiki/api/v2/blogposts/{blogpost-id}/properties/{property-id}",
                &[&blogpost_id, &property_id],
            )
            .json(body)
    }

    /// Get comment content properties: `GET /wiki/api/v2/comments/{comment-id}/properties`.
    ///
    /// Granular scopes: `read:comment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-comments-comment-id-properties-get)
    pub fn comment(&self, comment_id: impl Display) -> GetCommentContentProperties {
        GetCommentContentProperties(self.0.call(
            Method::GET,
            "/wiki/api/v2/comments/{comment-id}/properties",
            &[&comment_id],
        ))
    }

    /// Create comment property: `POST /wiki/api/v2/comments/{comment-id}/properties`.
    ///
    /// Granular scopes: `read:comment:confluence`, `write:comment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-comments-comment-id-properties-post)
    pub fn create_comment(
        &self,
        comment_id: impl Display,
        body: &ContentPropertyCreateRequest,
    ) -> Call<ContentProperty> {
        self.0
            .call(
                Method::POST,
                "/wiki/api/v2/comments/{comment-id}/properties",
                &[&comment_id],
            )
            .json(body)
    }

    /// Delete comment property by id: `DELETE /wiki/api/v2/comments/{comment-id}/properties/{property-id}`.
    ///
    /// Granular scopes: `read:comment:confluence`, `write:comment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-comments-comment-id-properties-property-id-delete)
    pub fn delete_comment(&self, comment_id: impl Display, property_id: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/wiki/api/v2/comments/{comment-id}/properties/{property-id}",
            &[&comment_id, &property_id],
        )
    }

    /// Get comment content properties by id: `GET /wiki/api/v2/comments/{comment-id}/properties/{property-id}`.
    ///
    /// Granular scopes: `read:comment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-comments-comment-id-properties-property-id-get)
    pub fn get_comment_content_properties_by_id(
        &self,
        comment_id: impl Display,
        property_id: impl Display,
    ) -> Call<ContentProperty> {
        self.0.call(
            Method::GET,
            "/wiki/api/v2/comments/{comment-id}/properties/{property-id}",
            &[&comment_id, &property_id],
        )
    }

    /// Update comment property by id: `PUT /wiki/api/v2/comments/{comment-id}/properties/{property-id}`.
    ///
    /// Granular scopes: `read:comment:confluence`, `write:comment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-comments-comment-id-properties-property-id-put)
    pub fn update_comment(
        &self,
        comment_id: impl Display,
        property_id: impl Display,
        body: &ContentPropertyUpdateRequest,
    ) -> Call<ContentProperty> {
        self.0
            .call(
                Method::PUT,
                "/wiki/api/v2/comments/{comment-id}/properties/{property-id}",
                &[&comment_id, &property_id],
            )
            .json(body)
    }

    /// Get custom content content properties: `GET /wiki/api/v2/custom-content/{custom-content-id}/properties`.
    ///
    /// Granular scopes: `read:custom-content:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-custom-content-custom-content-id-properties-get)
    pub fn custom(&self, custom_content_id: impl Display) -> GetCustomContentContentProperties {
        GetCustomContentContentProperties(self.0.call(
            Method::GET,
            "/wiki/api/v2/custom-content/{custom-content-id}/properties",
            &[&custom_content_id],
        ))
    }

    /// Create custom content property: `POST /wiki/api/v2/custom-content/{custom-content-id}/properties`.
    ///
    /// Granular scopes: `read:custom-content:confluence`, `write:custom-content:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-custom-content-custom-content-id-properties-post)
    pub fn create_custom(
        &self,
        custom_content_id: impl Display,
        body: &ContentPropertyCreateRequest,
    ) -> Call<ContentProperty> {
        self.0
            .call(
                Method::POST,
                "/wiki/api/v2/custom-content/{custom-content-id}/properties",
                &[&custom_content_id],
            )
            .json(body)
    }

    /// Delete custom content property by id: `DELETE /wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id}`.
    ///
    /// Granular scopes: `read:custom-content:confluence`, `write:custom-content:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-custom-content-custom-content-id-properties-property-id-delete)
    pub fn delete_custom(
        &self,
        custom_content_id: impl Display,
        property_id: impl Display,
    ) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id}",
            &[&custom_content_id, &property_id],
        )
    }

    /// Get custom content content properties by id: `GET /wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id}`.
    ///
    /// Granular scopes: `read:custom-content:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-custom-content-custom-content-id-properties-property-id-get)
    pub fn get_custom_content_content_properties_by_id(
        &self,
        custom_content_id: impl Display,
        property_id: impl Display,
    ) -> Call<ContentProperty> {
        self.0.call(
            Method::GET,
            "/wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id}",
            &[&custom_content_id, &property_id],
        )
    }

    /// Update custom content property by id: `PUT /wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id}`.
    ///
    /// Granular scopes: `read:custom-content:confluence`, `write:custom-content:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-custom-content-custom-content-id-properties-property-id-put)
    pub fn update_custom(
        &self,
        custom_content_id: impl Display,
        property_id: impl Display,
        body: &ContentPropertyUpdateRequest,
    ) -> Call<ContentProperty> {
        self.0
            .call(
                Method::PUT,
                "/wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id}",
                &[&custom_content_id, &property_id],
            )
            .json(body)
    }

    /// Delete database property by id: `DELETE /wiki/api/v2/databases/{database-id}/properties/{property-id}`.
    ///
    /// Granular scopes: `read:database:confluence`, `write:database:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-databases-database-id-properties-property-id-delete)
    pub fn delete_database(
        &self,
        database_id: impl Display,
        property_id: impl Display,
    ) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/wiki/api/v2/databases/{database-id}/properties/{property-id}",
            &[&database_id, &property_id],
        )
    }

    /// Get database content properties by id: `GET /wiki/api/v2/databases/{database-id}/properties/{property-id}`.
    ///
    /// Granular scopes: `read:database:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-databases-database-id-properties-property-id-get)
    pub fn get_database_content_properties_by_id(
        &self,
        database_id: impl Display,
        property_id: impl Display,
    ) -> Call<ContentProperty> {
        self.0.call(
            Method::GET,
            "/wiki/api/v2/databases/{database-id}/properties/{property-id}",
            &[&database_id, &property_id],
        )
    }
}

/// The call `GET /wiki/api/v2/attachments/{attachment-id}/properties` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAttachmentContentProperties(Call<Page<ContentProperty>>);

impl GetAttachmentContentProperties {
    /// Sets `key`.
    pub fn key(self, key: impl Display) -> Self {
        Self(self.0.query("key", &key))
    }

    /// Sets `sort`.
    pub fn sort(self, sort: impl Into<Open<GetAttachmentContentPropertiesSort>>) -> Self {
        Self(
            self.0
                .query_open::<GetAttachmentContentPropertiesSort>("sort", sort),
        )
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

impl Deref for GetAttachmentContentProperties {
    type Target = Call<Page<ContentProperty>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/blogposts/{blogpost-id}/properties` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetBlogpostContentProperties(Call<Page<ContentProperty>>);

impl GetBlogpostContentProperties {
    /// Sets `key`.
    pub fn key(self, key: impl Display) -> Self {
        Self(self.0.query("key", &key))
    }

    /// Sets `sort`.
    pub fn sort(self, sort: impl Into<Open<GetBlogpostContentPropertiesSort>>) -> Self {
        Self(
            self.0
                .query_open::<GetBlogpostContentPropertiesSort>("sort", sort),
        )
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

impl Deref for GetBlogpostContentProperties {
    type Target = Call<Page<ContentProperty>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/comments/{comment-id}/properties` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCommentContentProperties(Call<Page<ContentProperty>>);

impl GetCommentContentProperties {
    /// Sets `key`.
    pub fn key(self, key: impl Display) -> Self {
        Self(self.0.query("key", &key))
    }

    /// Sets `sort`.
    pub fn sort(self, sort: impl Into<Open<GetCommentContentPropertiesSort>>) -> Self {
        Self(
            self.0
                .query_open::<GetCommentContentPropertiesSort>("sort", sort),
        )
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

impl Deref for GetCommentContentProperties {
    type Target = Call<Page<ContentProperty>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/custom-content/{custom-content-id}/properties` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCustomContentContentProperties(Call<Page<ContentProperty>>);

impl GetCustomContentContentProperties {
    /// Sets `key`.
    pub fn key(self, key: impl Display) -> Self {
        Self(self.0.query("key", &key))
    }

    /// Sets `sort`.
    pub fn sort(self, sort: impl Into<Open<GetCustomContentContentPropertiesSort>>) -> Self {
        Self(
            self.0
                .query_open::<GetCustomContentContentPropertiesSort>("sort", sort),
        )
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

impl Deref for GetCustomContentContentProperties {
    type Target = Call<Page<ContentProperty>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

//! Calls of the group "Label": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::{Call, Open};

use crate::v2::common::Label;

mod models;

pub use self::models::*;

/// Calls of the group "Label".
#[derive(Debug, Clone, Copy)]
pub struct Labels<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Label".
    pub fn labels(&self) -> Labels<'_> {
        Labels(self)
    }
}

impl Labels<'_> {
    /// Get attachment labels: `GET /wiki/api/v2/attachments/{id}/labels`.
    ///
    /// Granular scopes: `read:attachment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-label/#api-attachments-id-labels-get)
    pub fn attachment(&self, id: impl Display) -> GetAttachmentLabels {
        GetAttachmentLabels(self.0.call(
            Method::GET,
            "/wiki/api/v2/attachments/{id}/labels",
            &[&id],
        ))
    }

    /// Get blog post labels: `GET /wiki/api/v2/blogposts/{id}/labels`.
    ///
    /// Granular scopes: `read:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-label/#api-blogposts-id-labels-get)
    pub fn blog_post(&self, id: impl Display) -> GetBlogPostLabels {
        GetBlogPostLabels(
            self.0
                .call(Method::GET, "/wiki/api/v2/blogposts/{id}/labels", &[&id]),
        )
    }

    /// Get custom content labels: `GET /wiki/api/v2/custom-content/{id}/labels`.
    ///
    /// Granular scopes: `read:custom-content:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-label/#api-custom-content-id-labels-get)
    pub fn custom_content(&self, id: impl Display) -> GetCustomContentLabels {
        GetCustomContentLabels(self.0.call(
            Method::GET,
            "/wiki/api/v2/custom-content/{id}/labels",
            &[&id],
        ))
    }

    /// Get labels: `GET /wiki/api/v2/labels`.
    ///
    /// Granular scopes: `read:label:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-label/#api-labels-get)
    pub fn list(&self) -> GetLabels {
        GetLabels(self.0.call(Method::GET, "/wiki/api/v2/labels", &[]))
    }

    /// Get page labels: `GET /wiki/api/v2/pages/{id}/labels`.
    ///
    /// Granular scopes: `read:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-label/#api-pages-id-labels-get)
    pub fn page(&self, id: impl Display) -> GetPageLabels {
        GetPageLabels(
            self.0
                .call(Method::GET, "/wiki/api/v2/pages/{id}/labels", &[&id]),
        )
    }

    /// Get space content labels: `GET /wiki/api/v2/spaces/{id}/content/labels`.
    ///
    /// Granular scopes: `read:space:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-label/#api-spaces-id-content-labels-get)
    pub fn space_content(&self, id: impl Display) -> GetSpaceContentLabels {
        GetSpaceContentLabels(self.0.call(
            Method::GET,
            "/wiki/api/v2/spaces/{id}/content/labels",
            &[&id],
        ))
    }

    /// Get space labels: `GET /wiki/api/v2/spaces/{id}/labels`.
    ///
    /// Granular scopes: `read:space:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-label/#api-spaces-id-labels-get)
    pub fn space(&self, id: impl Display) -> GetSpaceLabels {
        GetSpaceLabels(
            self.0
                .call(Method::GET, "/wiki/api/v2/spaces/{id}/labels", &[&id]),
        )
    }
}

/// The call `GET /wiki/api/v2/attachments/{id}/labels` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAttachmentLabels(Call<Page<Label>>);

impl GetAttachmentLabels {
    /// Sets `prefix`.
    pub fn prefix(self, prefix: impl Into<Open<Prefix>>) -> Self {
        Self(self.0.query_open::<Prefix>("prefix", prefix))
    }

    /// Sets `sort`.
    pub fn sort(self, sort: impl Display) -> Self {
        Self(self.0.query("sort", &sort))
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

impl Deref for GetAttachmentLabels {
    type Target = Call<Page<Label>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/blogposts/{id}/labels` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetBlogPostLabels(Call<Page<Label>>);

impl GetBlogPostLabels {
    /// Sets `prefix`.
    pub fn prefix(self, prefix: impl Into<Open<Prefix>>) -> Self {
        Self(self.0.query_open::<Prefix>("prefix", prefix))
    }

    /// Sets `sort`.
    pub fn sort(self, sort: impl Display) -> Self {
        Self(self.0.query("sort", &sort))
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

impl Deref for GetBlogPostLabels {
    type Target = Call<Page<Label>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/custom-content/{id}/labels` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCustomContentLabels(Call<Page<Label>>);

impl GetCustomContentLabels {
    /// Sets `prefix`.
    pub fn prefix(self, prefix: impl Into<Open<Prefix>>) -> Self {
        Self(self.0.query_open::<Prefix>("prefix", prefix))
    }

    /// Sets `sort`.
    pub fn sort(self, sort: impl Display) -> Self {
        Self(self.0.query("sort", &sort))
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

impl Deref for GetCustomContentLabels {
    type Target = Call<Page<Label>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/labels` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetLabels(Call<Page<Label>>);

impl GetLabels {
    /// Sets `label-id`.
    pub fn label_id(self, label_id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("label-id", label_id))
    }

    /// Sets `prefix`.
    pub fn prefix(self, prefix: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("prefix", prefix))
    }

    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }

    /// Sets `sort`.
    pub fn sort(self, sort: impl Display) -> Self {
        Self(self.0.query("sort", &sort))
    }

    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetLabels {
    type Target = Call<Page<Label>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/pages/{id}/labels` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetPageLabels(Call<Page<Label>>);

impl GetPageLabels {
    /// Sets `prefix`.
    pub fn prefix(self, prefix: impl Into<Open<Prefix>>) -> Self {
        Self(self.0.query_open::<Prefix>("prefix", prefix))
    }

    /// Sets `sort`.
    pub fn sort(self, sort: impl Display) -> Self {
        Self(self.0.query("sort", &sort))
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

impl Deref for GetPageLabels {
    type Target = Call<Page<Label>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/spaces/{id}/content/labels` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetSpaceContentLabels(Call<Page<Label>>);

impl GetSpaceContentLabels {
    /// Sets `prefix`; `my, team` by default.
    pub fn prefix(self, prefix: impl Into<Open<GetSpaceContentLabelsPrefix>>) -> Self {
        Self(
            self.0
                .query_open::<GetSpaceContentLabelsPrefix>("prefix", prefix),
        )
    }

    /// Sets `sort`.
    pub fn sort(self, sort: impl Display) -> Self {
        Self(self.0.query("sort", &sort))
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

impl Deref for GetSpaceContentLabels {
    type Target = Call<Page<Label>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/spaces/{id}/labels` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetSpaceLabels(Call<Page<Label>>);

impl GetSpaceLabels {
    /// Sets `prefix`; `my, team` by default.
    pub fn prefix(self, prefix: impl Into<Open<GetSpaceLabelsPrefix>>) -> Self {
        Self(self.0.query_open::<GetSpaceLabelsPrefix>("prefix", prefix))
    }

    /// Sets `sort`.
    pub fn sort(self, sort: impl Display) -> Self {
        Self(self.0.query("sort", &sort))
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

impl Deref for GetSpaceLabels {
    type Target = Call<Page<Label>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

//! Calls of the group "Redactions": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "Redactions".
#[derive(Debug, Clone, Copy)]
pub struct Redactions<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Redactions".
    pub fn redactions(&self) -> Redactions<'_> {
        Redactions(self)
    }
}

impl Redactions<'_> {
    /// Post redact blog: `POST /wiki/api/v2/blogposts/{id}/redact`.
    ///
    /// Granular scopes: `write:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-redactions/#api-blogposts-id-redact-post)
    pub fn post_redact_blog(&self, id: impl Display) -> PostRedactBlog {
        PostRedactBlog(
            self.0
                .call(Method::POST, "/wiki/api/v2/blogposts/{id}/redact", &[&id]),
        )
    }

    /// Post redact page: `POST /wiki/api/v2/pages/{id}/redact`.
    ///
    /// Granular scopes: `write:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-redactions/#api-pages-id-redact-post)
    pub fn post_redact_page(&self, id: impl Display) -> PostRedactPage {
        PostRedactPage(
            self.0
                .call(Method::POST, "/wiki/api/v2/pages/{id}/redact", &[&id]),
        )
    }
}

/// The call `POST /wiki/api/v2/blogposts/{id}/redact` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct PostRedactBlog(Call<RedactionResponse>);

impl PostRedactBlog {
    /// Sets the body.
    pub fn body(self, body: &PostRedactPageBody) -> Self {
        Self(self.0.json(body))
    }
}

impl Deref for PostRedactBlog {
    type Target = Call<RedactionResponse>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `POST /wiki/api/v2/pages/{id}/redact` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct PostRedactPage(Call<RedactionResponse>);

impl PostRedactPage {
    /// Sets the body.
    pub fn body(self, body: &PostRedactPageBody) -> Self {
        Self(self.0.json(body))
    }
}

impl Deref for PostRedactPage {
    type Target = Call<RedactionResponse>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

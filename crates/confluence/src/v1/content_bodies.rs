//! Calls of the group "Content body": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::typed::{Call, Open};

use crate::v1::common::{AsyncId, ContentBodyCreate, EmbeddedContentRender};

mod models;

pub use self::models::*;

/// Calls of the group "Content body".
#[derive(Debug, Clone, Copy)]
pub struct ContentBodies<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Content body".
    pub fn content_bodies(&self) -> ContentBodies<'_> {
        ContentBodies(self)
    }
}

impl ContentBodies<'_> {
    /// Bulk async convert content body response: `GET /wiki/rest/api/contentbody/convert/async/bulk/tasks`.
    ///
    /// Scopes: `read:confluence-content.all`; or granular: `read:content.metadata:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-body/#api-wiki-rest-api-contentbody-convert-async-bulk-tasks-get)
    pub fn bulk_async_convert_response(
        &self,
        ids: impl IntoIterator<Item = impl Display>,
    ) -> Call<Vec<AsyncContentBody>> {
        self.0
            .call(
                Method::GET,
                "/wiki/rest/api/contentbody/convert/async/bulk/tasks",
                &[],
            )
            .query_each("ids", ids)
    }

    /// Bulk async convert content body request: `POST /wiki/rest/api/contentbody/convert/async/bulk/tasks`.
    ///
    /// Scopes: `read:confluence-content.all`; or granular: `read:content.metadata:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-body/#api-wiki-rest-api-contentbody-convert-async-bulk-tasks-post)
    pub fn bulk_async_convert_request(
        &self,
        body: &BulkContentBodyConversionInput,
    ) -> Call<Vec<AsyncId>> {
        self.0
            .call(
                Method::POST,
                "/wiki/rest/api/contentbody/convert/async/bulk/tasks",
                &[],
            )
            .json(body)
    }

    /// Async convert content body response: `GET /wiki/rest/api/contentbody/convert/async/{id}`.
    ///
    /// Scopes: `read:confluence-content.all`; or granular: `read:content.metadata:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-body/#api-wiki-rest-api-contentbody-convert-async-id-get)
    pub fn async_convert_response(&self, id: impl Display) -> Call<AsyncContentBody> {
        self.0.call(
            Method::GET,
            "/wiki/rest/api/contentbody/convert/async/{id}",
            &[&id],
        )
    }

    /// Async convert content body request: `POST /wiki/rest/api/contentbody/convert/async/{to}`.
    ///
    /// Scopes: `read:confluence-content.all`; or granular: `read:content.metadata:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-body/#api-wiki-rest-api-contentbody-convert-async-to-post)
    pub fn async_convert_request(
        &self,
        to: impl Display,
        body: &ContentBodyCreate,
    ) -> AsyncConvertContentBodyRequest {
        AsyncConvertContentBodyRequest(
            self.0
                .call(
                    Method::POST,
                    "/wiki/rest/api/contentbody/convert/async/{to}",
                    &[&to],
                )
                .json(body),
        )
    }
}

/// The call `POST /wiki/rest/api/contentbody/convert/async/{to}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct AsyncConvertContentBodyRequest(Call<AsyncId>);

impl AsyncConvertContentBodyRequest {
    /// Sets `expand`.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_commas("expand", expand))
    }

    /// Sets `spaceKeyContext`.
    pub fn space_key_context(self, space_key_context: impl Display) -> Self {
        Self(self.0.query("spaceKeyContext", &space_key_context))
    }

    /// Sets `contentIdContext`.
    pub fn content_id_context(self, content_id_context: impl Display) -> Self {
        Self(self.0.query("contentIdContext", &content_id_context))
    }

    /// Sets `allowCache`; `false` by default.
    pub fn allow_cache(self, allow_cache: bool) -> Self {
        Self(self.0.query("allowCache", &allow_cache))
    }

    /// Sets `embeddedContentRender`; `current` by default.
    pub fn embedded_content_render(
        self,
        embedded_content_render: impl Into<Open<EmbeddedContentRender>>,
    ) -> Self {
        Self(
            self.0.query_open::<EmbeddedContentRender>(
                "embeddedContentRender",
                embedded_content_render,
            ),
        )
    }
}

impl Deref for AsyncConvertContentBodyRequest {
    type Target = Call<AsyncId>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

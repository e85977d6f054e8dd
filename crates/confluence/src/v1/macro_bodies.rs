//! Calls of the group "Content - macro body": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::typed::{Call, Open};

use crate::v1::common::{AsyncId, ContentBody, EmbeddedContentRender};

mod models;

pub use self::models::*;

/// Calls of the group "Content - macro body".
#[derive(Debug, Clone, Copy)]
pub struct MacroBodies<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Content - macro body".
    pub fn macro_bodies(&self) -> MacroBodies<'_> {
        MacroBodies(self)
    }
}

impl MacroBodies<'_> {
    /// Get macro body by macro id: `GET /wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}`.
    ///
    /// Scopes: `read:confluence-content.all`; or granular: `read:content.metadata:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-macro-body/#api-wiki-rest-api-content-id-history-version-macro-id-macroid-get)
    pub fn get(
        &self,
        id: impl Display,
        version: impl Display,
        macro_id: impl Display,
    ) -> Call<MacroInstance> {
        self.0.call(
            Method::GET,
            "/wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}",
            &[&id, &version, &macro_id],
        )
    }

    /// Get and async convert macro body by macro id: `GET /wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}/convert/async/{to}`.
    ///
    /// Scopes: `read:confluence-content.all`; or granular: `read:content.metadata:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-macro-body/#api-wiki-rest-api-content-id-history-version-macro-id-macroid-convert-async-to-get)
    pub fn and_async_convert(
        &self,
        id: impl Display,
        version: impl Display,
        macro_id: impl Display,
        to: impl Display,
    ) -> GetAndAsyncConvertMacroBodyByMacroId {
        GetAndAsyncConvertMacroBodyByMacroId(self.0.call(
            Method::GET,
            "/wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}/convert/async/{to}",
            &[&id, &version, &macro_id, &to],
        ))
    }

    /// Get and convert macro body by macro id: `GET /wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}/convert/{to}`.
    ///
    /// Scopes: `read:confluence-content.all`; or granular: `read:content.metadata:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-macro-body/#api-wiki-rest-api-content-id-history-version-macro-id-macroid-convert-to-get)
    pub fn and_convert(
        &self,
        id: impl Display,
        version: impl Display,
        macro_id: impl Display,
        to: impl Display,
    ) -> GetAndConvertMacroBodyByMacroId {
        GetAndConvertMacroBodyByMacroId(self.0.call(
            Method::GET,
            "/wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}/convert/{to}",
            &[&id, &version, &macro_id, &to],
        ))
    }
}

/// The call `GET /wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}/convert/async/{to}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAndAsyncConvertMacroBodyByMacroId(Call<AsyncId>);

impl GetAndAsyncConvertMacroBodyByMacroId {
    /// Sets `expand`.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_commas("expand", expand))
    }

    /// Sets `allowCache`; `false` by default.
    pub fn allow_cache(self, allow_cache: bool) -> Self {
        Self(self.0.query("allowCache", &allow_cache))
    }

    /// Sets `spaceKeyContext`.
    pub fn space_key_context(self, space_key_context: impl Display) -> Self {
        Self(self.0.query("spaceKeyContext", &space_key_context))
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

impl Deref for GetAndAsyncConvertMacroBodyByMacroId {
    type Target = Call<AsyncId>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}/convert/{to}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAndConvertMacroBodyByMacroId(Call<ContentBody>);

impl GetAndConvertMacroBodyByMacroId {
    /// Sets `expand`.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_commas("expand", expand))
    }

    /// Sets `spaceKeyContext`.
    pub fn space_key_context(self, space_key_context: impl Display) -> Self {
        Self(self.0.query("spaceKeyContext", &space_key_context))
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

impl Deref for GetAndConvertMacroBodyByMacroId {
    type Target = Call<ContentBody>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

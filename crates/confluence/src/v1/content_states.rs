//! Calls of the group "Content states": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::{Call, Open};

use crate::v1::common::Content;

mod models;

pub use self::models::*;

/// Calls of the group "Content states".
#[derive(Debug, Clone, Copy)]
pub struct ContentStates<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Content states".
    pub fn content_states(&self) -> ContentStates<'_> {
        ContentStates(self)
    }
}

impl ContentStates<'_> {
    /// Get custom content states: `GET /wiki/rest/api/content-states`.
    ///
    /// Granular scopes: `read:user.property:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-states/#api-wiki-rest-api-content-states-get)
    pub fn custom(&self) -> Call<Vec<ContentState>> {
        self.0
            .call(Method::GET, "/wiki/rest/api/content-states", &[])
    }

    /// Remove content state: `DELETE /wiki/rest/api/content/{id}/state`.
    ///
    /// Scopes: `write:confluence-content`; or granular: `write:content:confluence`,
    /// `read:content-details:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-states/#api-wiki-rest-api-content-id-state-delete)
    pub fn remove(&self, id: impl Display) -> RemoveContentState {
        RemoveContentState(
            self.0
                .call(Method::DELETE, "/wiki/rest/api/content/{id}/state", &[&id]),
        )
    }

    /// Get content state: `GET /wiki/rest/api/content/{id}/state`.
    ///
    /// Scopes: `read:confluence-content.summary`; or granular: `read:content-details:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-states/#api-wiki-rest-api-content-id-state-get)
    pub fn get(&self, id: impl Display) -> GetContentState {
        GetContentState(
            self.0
                .call(Method::GET, "/wiki/rest/api/content/{id}/state", &[&id]),
        )
    }

    /// Set content state: `PUT /wiki/rest/api/content/{id}/state`.
    ///
    /// Scopes: `write:confluence-content`; or granular: `write:content:confluence`,
    /// `read:content-details:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-states/#api-wiki-rest-api-content-id-state-put)
    pub fn set(
        &self,
        id: impl Display,
        status: impl Into<Open<SetContentStateStatus>>,
        body: &ContentStateRestInput,
    ) -> Call<ContentStateResponse> {
        self.0
            .call(Method::PUT, "/wiki/rest/api/content/{id}/state", &[&id])
            .query_open::<SetContentStateStatus>("status", status)
            .json(body)
    }

    /// Get available content states: `GET /wiki/rest/api/content/{id}/state/available`.
    ///
    /// Scopes: `write:confluence-content`; or granular: `write:content:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-states/#api-wiki-rest-api-content-id-state-available-get)
    pub fn available(&self, id: impl Display) -> Call<AvailableContentStates> {
        self.0.call(
            Method::GET,
            "/wiki/rest/api/content/{id}/state/available",
            &[&id],
        )
    }

    /// Get space content states: `GET /wiki/rest/api/space/{spaceKey}/state`.
    ///
    /// Scopes: `read:confluence-space.summary`; or granular: `read:space.setting:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-states/#api-wiki-rest-api-space-spacekey-state-get)
    pub fn space(&self, space_key: impl Display) -> Call<Vec<ContentState>> {
        self.0.call(
            Method::GET,
            "/wiki/rest/api/space/{spaceKey}/state",
            &[&space_key],
        )
    }

    /// Get contents with state: `GET /wiki/rest/api/space/{spaceKey}/state/content`.
    ///
    /// Scopes: `read:confluence-content.all`; or granular: `read:content:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-states/#api-wiki-rest-api-space-spacekey-state-content-get)
    pub fn with(&self, space_key: impl Display, state_id: i64) -> GetContentsWithState {
        GetContentsWithState(
            self.0
                .call(
                    Method::GET,
                    "/wiki/rest/api/space/{spaceKey}/state/content",
                    &[&space_key],
                )
                .query("state-id", &state_id),
        )
    }

    /// Get content state settings: `GET /wiki/rest/api/space/{spaceKey}/state/settings`.
    ///
    /// Scopes: `read:confluence-space.summary`; or granular: `read:space.setting:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-states/#api-wiki-rest-api-space-spacekey-state-settings-get)
    pub fn settings(&self, space_key: impl Display) -> Call<ContentStateSettings> {
        self.0.call(
            Method::GET,
            "/wiki/rest/api/space/{spaceKey}/state/settings",
            &[&space_key],
        )
    }
}

/// The call `DELETE /wiki/rest/api/content/{id}/state` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct RemoveContentState(Call<ContentStateResponse>);

impl RemoveContentState {
    /// Sets `status`.
    pub fn status(self, status: impl Into<Open<RemoveContentStateStatus>>) -> Self {
        Self(
            self.0
                .query_open::<RemoveContentStateStatus>("status", status),
        )
    }
}

impl Deref for RemoveContentState {
    type Target = Call<ContentStateResponse>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/rest/api/content/{id}/state` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetContentState(Call<ContentStateResponse>);

impl GetContentState {
    /// Sets `status`; `current` by default.
    pub fn status(self, status: impl Into<Open<GetContentStateStatus>>) -> Self {
        Self(self.0.query_open::<GetContentStateStatus>("status", status))
    }
}

impl Deref for GetContentState {
    type Target = Call<ContentStateResponse>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/rest/api/space/{spaceKey}/state/content` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetContentsWithState(Call<Page<Content>>);

impl GetContentsWithState {
    /// Sets `expand`.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_commas("expand", expand))
    }

    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Sets `start`.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }
}

impl Deref for GetContentsWithState {
    type Target = Call<Page<Content>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

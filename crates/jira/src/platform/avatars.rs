//! Calls of the group "Avatars": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use serde_json::{Map, Value};
use threelo_rest::typed::{Bytes, Call, Open};

use crate::platform::common::Avatar;

mod models;

pub use self::models::*;

/// Calls of the group "Avatars".
#[derive(Debug, Clone, Copy)]
pub struct AvatarsCalls<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Avatars".
    pub fn avatars(&self) -> AvatarsCalls<'_> {
        AvatarsCalls(self)
    }
}

impl AvatarsCalls<'_> {
    /// Get all system avatars: `GET /rest/api/3/avatar/{type}/system`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:avatar:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-avatars/#api-rest-api-3-avatar-type-system-get)
    pub fn system(&self, r#type: impl Display) -> Call<SystemAvatars> {
        self.0
            .call(Method::GET, "/rest/api/3/avatar/{type}/system", &[&r#type])
    }

    /// Get avatars: `GET /rest/api/3/universal_avatar/type/{type}/owner/{entityId}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:avatar:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-avatars/#api-rest-api-3-universal-avatar-type-type-owner-entityid-get)
    pub fn get(&self, r#type: impl Display, entity_id: impl Display) -> Call<Avatars> {
        self.0.call(
            Method::GET,
            "/rest/api/3/universal_avatar/type/{type}/owner/{entityId}",
            &[&r#type, &entity_id],
        )
    }

    /// Store avatar: `POST /rest/api/3/universal_avatar/type/{type}/owner/{entityId}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:avatar:jira`, `read:avatar:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-avatars/#api-rest-api-3-universal-avatar-type-type-owner-entityid-post)
    pub fn store(
        &self,
        r#type: impl Display,
        entity_id: impl Display,
        size: i64,
        media_type: &'static str,
        body: impl Into<Bytes>,
    ) -> StoreAvatar {
        StoreAvatar(
            self.0
                .call(
                    Method::POST,
                    "/rest/api/3/universal_avatar/type/{type}/owner/{entityId}",
                    &[&r#type, &entity_id],
                )
                .query("size", &size)
                .content(media_type, body),
        )
    }

    /// Delete avatar: `DELETE /rest/api/3/universal_avatar/type/{type}/owner/{owningObjectId}/avatar/{id}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `delete:avatar:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-avatars/#api-rest-api-3-universal-avatar-type-type-owner-owningobjectid-avatar-id-delete)
    pub fn delete(
        &self,
        r#type: impl Display,
        owning_object_id: impl Display,
        id: impl Display,
    ) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/universal_avatar/type/{type}/owner/{owningObjectId}/avatar/{id}",
            &[&r#type, &owning_object_id, &id],
        )
    }

    /// Get avatar image by type: `GET /rest/api/3/universal_avatar/view/type/{type}`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:avatar:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-avatars/#api-rest-api-3-universal-avatar-view-type-type-get)
    pub fn image_by_type(&self, r#type: impl Display) -> GetAvatarImageByType {
        GetAvatarImageByType(self.0.call(
            Method::GET,
            "/rest/api/3/universal_avatar/view/type/{type}",
            &[&r#type],
        ))
    }

    /// Get avatar image by id: `GET /rest/api/3/universal_avatar/view/type/{type}/avatar/{id}`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:avatar:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-avatars/#api-rest-api-3-universal-avatar-view-type-type-avatar-id-get)
    pub fn image(&self, r#type: impl Display, id: impl Display) -> GetAvatarImageById {
        GetAvatarImageById(self.0.call(
            Method::GET,
            "/rest/api/3/universal_avatar/view/type/{type}/avatar/{id}",
            &[&r#type, &id],
        ))
    }

    /// Get avatar image by owner: `GET /rest/api/3/universal_avatar/view/type/{type}/owner/{entityId}`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:avatar:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-avatars/#api-rest-api-3-universal-avatar-view-type-type-owner-entityid-get)
    pub fn image_by_owner(
        &self,
        r#type: impl Display,
        entity_id: impl Display,
    ) -> GetAvatarImageByOwner {
        GetAvatarImageByOwner(self.0.call(
            Method::GET,
            "/rest/api/3/universal_avatar/view/type/{type}/owner/{entityId}",
            &[&r#type, &entity_id],
        ))
    }
}

/// The call `POST /rest/api/3/universal_avatar/type/{type}/owner/{entityId}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct StoreAvatar(Call<Avatar>);

impl StoreAvatar {
    /// Sets `x`; `0` by default.
    pub fn x(self, x: i64) -> Self {
        Self(self.0.query("x", &x))
    }

    /// Sets `y`; `0` by default.
    pub fn y(self, y: i64) -> Self {
        Self(self.0.query("y", &y))
    }
}

impl Deref for StoreAvatar {
    type Target = Call<Avatar>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/universal_avatar/view/type/{type}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAvatarImageByType(Call<Map<String, Value>>);

impl GetAvatarImageByType {
    /// Sets `size`.
    pub fn size(self, size: impl Into<Open<Size>>) -> Self {
        Self(self.0.query_open::<Size>("size", size))
    }

    /// Sets `format`.
    pub fn format(self, format: impl Into<Open<Format>>) -> Self {
        Self(self.0.query_open::<Format>("format", format))
    }
}

impl Deref for GetAvatarImageByType {
    type Target = Call<Map<String, Value>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/universal_avatar/view/type/{type}/avatar/{id}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAvatarImageById(Call<Map<String, Value>>);

impl GetAvatarImageById {
    /// Sets `size`.
    pub fn size(self, size: impl Into<Open<Size>>) -> Self {
        Self(self.0.query_open::<Size>("size", size))
    }

    /// Sets `format`.
    pub fn format(self, format: impl Into<Open<Format>>) -> Self {
        Self(self.0.query_open::<Format>("format", format))
    }
}

impl Deref for GetAvatarImageById {
    type Target = Call<Map<String, Value>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/universal_avatar/view/type/{type}/owner/{entityId}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAvatarImageByOwner(Call<Map<String, Value>>);

impl GetAvatarImageByOwner {
    /// Sets `size`.
    pub fn size(self, size: impl Into<Open<Size>>) -> Self {
        Self(self.0.query_open::<Size>("size", size))
    }

    /// Sets `format`.
    pub fn format(self, format: impl Into<Open<Format>>) -> Self {
        Self(self.0.query_open::<Format>("format", format))
    }
}

impl Deref for GetAvatarImageByOwner {
    type Target = Call<Map<String, Value>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

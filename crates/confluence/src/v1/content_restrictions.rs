//! Calls of the group "Content restrictions": made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use serde_json::Value;
use threelo_rest::Page;
use threelo_rest::typed::Call;

use crate::v1::common::ContentRestriction;

mod calls;

pub use self::calls::*;

mod models;

pub use self::models::*;

/// Calls of the group "Content restrictions".
#[derive(Debug, Clone, Copy)]
pub struct ContentRestrictionsCalls<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Content restrictions".
    pub fn content_restrictions(&self) -> ContentRestrictionsCalls<'_> {
        ContentRestrictionsCalls(self)
    }
}

impl ContentRestrictionsCalls<'_> {
    /// Delete restrictions: `DELETE /wiki/rest/api/content/{id}/restriction`.
    ///
    /// Scopes: `write:confluence-content`; or granular: `read:content-details:confluence`,
    /// `write:content.restriction:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-delete)
    pub fn delete(&self, id: impl Display) -> DeleteRestrictions {
        DeleteRestrictions(self.0.call(
            Method::DELETE,
            "/wiki/rest/api/content/{id}/restriction",
            &[&id],
        ))
    }

    /// Get restrictions: `GET /wiki/rest/api/content/{id}/restriction`.
    ///
    /// Scopes: `read:confluence-content.all`; or granular: `read:content-details:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-get)
    pub fn list(&self, id: impl Display) -> GetRestrictions {
        GetRestrictions(self.0.call(
            Method::GET,
            "/wiki/rest/api/content/{id}/restriction",
            &[&id],
        ))
    }

    /// Add restrictions: `POST /wiki/rest/api/content/{id}/restriction`.
    ///
    /// Scopes: `write:confluence-content`; or granular: `read:content-details:confluence`,
    /// `write:content.restriction:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-post)
    pub fn add(&self, id: impl Display, body: &Value) -> AddRestrictions {
        AddRestrictions(
            self.0
                .call(
                    Method::POST,
                    "/wiki/rest/api/content/{id}/restriction",
                    &[&id],
                )
                .json(body),
        )
    }

    /// Update restrictions: `PUT /wiki/rest/api/content/{id}/restriction`.
    ///
    /// Scopes: `write:confluence-content`; or granular: `read:content-details:confluence`,
    /// `write:content.restriction:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-put)
    pub fn update(&self, id: impl Display, body: &Value) -> UpdateRestrictions {
        UpdateRestrictions(
            self.0
                .call(
                    Method::PUT,
                    "/wiki/rest/api/content/{id}/restriction",
                    &[&id],
                )
                .json(body),
        )
    }

    /// Get restrictions by operation: `GET /wiki/rest/api/content/{id}/restriction/byOperation`.
    ///
    /// Scopes: `read:confluence-content.all`; or granular: `read:content-details:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-byoperation-get)
    pub fn get_by_operation(&self, id: impl Display) -> GetRestrictionsByOperation {
        GetRestrictionsByOperation(self.0.call(
            Method::GET,
            "/wiki/rest/api/content/{id}/restriction/byOperation",
            &[&id],
        ))
    }

    /// Get restrictions for operation: `GET /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}`.
    ///
    /// Scopes: `read:confluence-content.all`; or granular: `read:content-details:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-byoperation-operationkey-get)
    pub fn get_for_operation(
        &self,
        id: impl Display,
        operation_key: impl Display,
    ) -> GetRestrictionsForOperation {
        GetRestrictionsForOperation(self.0.call(
            Method::GET,
            "/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}",
            &[&id, &operation_key],
        ))
    }

    /// Remove group from content restriction: `DELETE /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}`.
    ///
    /// Scopes: `write:confluence-content`; or granular: `write:content.restriction:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-byoperation-operationkey-bygroupid-groupid-delete)
    pub fn remove_group_from(
        &self,
        id: impl Display,
        operation_key: impl Display,
        group_id: impl Display,
    ) -> Call<()> {
        self.0.call(Method::DELETE, "/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}", &[&id, &operation_key, &group_id])
    }

    /// Get individual group restriction status by group id: `GET /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}`.
    ///
    /// Scopes: `read:confluence-content.all`; or granular: `read:content.restriction:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-byoperation-operationkey-bygroupid-groupid-get)
    pub fn individual_group_status_by_group_id(
        &self,
        id: impl Display,
        operation_key: impl Display,
        group_id: impl Display,
    ) -> Call<()> {
        self.0.call(Method::GET, "/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}", &[&id, &operation_key, &group_id])
    }

    /// Add group to content restriction by group id: `PUT /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}`.
    ///
    /// Scopes: `write:confluence-content`; or granular: `write:content.restriction:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-byoperation-operationkey-bygroupid-groupid-put)
    pub fn add_group_to_by_group_id(
        &self,
        id: impl Display,
        operation_key: impl Display,
        group_id: impl Display,
    ) -> Call<()> {
        self.0.call(Method::PUT, "/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}", &[&id, &operation_key, &group_id])
    }

    /// Remove user from content restriction: `DELETE /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user`.
    ///
    /// Scopes: `write:confluence-content`; or granular: `write:content.restriction:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-byoperation-operationkey-user-delete)
    pub fn remove_user_from(
        &self,
        id: impl Display,
        operation_key: impl Display,
    ) -> RemoveUserFromContentRestriction {
        RemoveUserFromContentRestriction(self.0.call(
            Method::DELETE,
            "/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user",
            &[&id, &operation_key],
        ))
    }

    /// Get content restriction status for user: `GET /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user`.
    ///
    /// Scopes: `read:confluence-content.all`; or granular: `read:content.restriction:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-byoperation-operationkey-user-get)
    pub fn status_for_user(
        &self,
        id: impl Display,
        operation_key: impl Display,
    ) -> GetContentRestrictionStatusForUser {
        GetContentRestrictionStatusForUser(self.0.call(
            Method::GET,
            "/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user",
            &[&id, &operation_key],
        ))
    }
}

/// The call `DELETE /wiki/rest/api/content/{id}/restriction` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteRestrictions(Call<ContentRestrictionArray>);

impl DeleteRestrictions {
    /// Sets `expand`; `DeleteRestrictionsExpand` has the known values.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_commas("expand", expand))
    }
}

impl Deref for DeleteRestrictions {
    type Target = Call<ContentRestrictionArray>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/rest/api/content/{id}/restriction` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetRestrictions(Call<Page<ContentRestriction>>);

impl GetRestrictions {
    /// Sets `expand`; `GetRestrictionsExpand` has the known values.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_commas("expand", expand))
    }

    /// Sets `start`; `0` by default.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `limit`; `100` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetRestrictions {
    type Target = Call<Page<ContentRestriction>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `POST /wiki/rest/api/content/{id}/restriction` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct AddRestrictions(Call<ContentRestrictionArray>);

impl AddRestrictions {
    /// Sets `expand`; `AddRestrictionsExpand` has the known values.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_commas("expand", expand))
    }
}

impl Deref for AddRestrictions {
    type Target = Call<ContentRestrictionArray>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `PUT /wiki/rest/api/content/{id}/restriction` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateRestrictions(Call<ContentRestrictionArray>);

impl UpdateRestrictions {
    /// Sets `expand`; `UpdateRestrictionsExpand` has the known values.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_commas("expand", expand))
    }
}

impl Deref for UpdateRestrictions {
    type Target = Call<ContentRestrictionArray>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/rest/api/content/{id}/restriction/byOperation` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetRestrictionsByOperation(Call<BTreeMap<String, GetRestrictionsByOperationAnswer>>);

impl GetRestrictionsByOperation {
    /// Sets `expand`; `GetRestrictionsByOperationExpand` has the known values.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_commas("expand", expand))
    }
}

impl Deref for GetRestrictionsByOperation {
    type Target = Call<BTreeMap<String, GetRestrictionsByOperationAnswer>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetRestrictionsForOperation(Call<ContentRestriction>);

impl GetRestrictionsForOperation {
    /// Sets `expand`; `GetRestrictionsForOperationExpand` has the known values.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_commas("expand", expand))
    }

    /// Sets `start`; `0` by default.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `limit`; `100` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetRestrictionsForOperation {
    type Target = Call<ContentRestriction>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `DELETE /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct RemoveUserFromContentRestriction(Call<()>);

impl RemoveUserFromContentRestriction {
    /// Sets `key`.
    pub fn key(self, key: impl Display) -> Self {
        Self(self.0.query("key", &key))
    }

    /// Sets `username`.
    pub fn username(self, username: impl Display) -> Self {
        Self(self.0.query("username", &username))
    }

    /// Sets `accountId`.
    pub fn account_id(self, account_id: impl Display) -> Self {
        Self(self.0.query("accountId", &account_id))
    }
}

impl Deref for RemoveUserFromContentRestriction {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetContentRestrictionStatusForUser(Call<()>);

impl GetContentRestrictionStatusForUser {
    /// Sets `key`.
    pub fn key(self, key: impl Display) -> Self {
        Self(self.0.query("key", &key))
    }

    /// Sets `username`.
    pub fn username(self, username: impl Display) -> Self {
        Self(self.0.query("username", &username))
    }

    /// Sets `accountId`.
    pub fn account_id(self, account_id: impl Display) -> Self {
        Self(self.0.query("accountId", &account_id))
    }
}

impl Deref for GetContentRestrictionStatusForUser {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

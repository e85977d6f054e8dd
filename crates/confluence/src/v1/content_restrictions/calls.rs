//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use http::Method;
use threelo_rest::typed::Call;

use crate::v1::content_restrictions::ContentRestrictionsCalls;

impl ContentRestrictionsCalls<'_> {
    /// Add user to content restriction: `PUT /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user`.
    ///
    /// Scopes: `write:confluence-content`; or granular: `write:content.restriction:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-restrictions/#api-wiki-rest-api-content-id-restriction-byoperation-operationkey-user-put)
    pub fn add_user_to(
        &self,
        id: impl Display,
        operation_key: impl Display,
    ) -> AddUserToContentRestriction {
        AddUserToContentRestriction(self.0.call(
            Method::PUT,
            "/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user",
            &[&id, &operation_key],
        ))
    }
}

/// The call `PUT /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct AddUserToContentRestriction(Call<()>);

impl AddUserToContentRestriction {
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

impl Deref for AddUserToContentRestriction {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

//! Calls of the group "Admin Key": made by `cargo xtask catalogue`; do not edit.

use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "Admin Key".
#[derive(Debug, Clone, Copy)]
pub struct AdminKey<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Admin Key".
    pub fn admin_key(&self) -> AdminKey<'_> {
        AdminKey(self)
    }
}

impl AdminKey<'_> {
    /// Disable admin key: `DELETE /wiki/api/v2/admin-key`.
    ///
    /// No scope is documented.
    /// Not available to OAuth 2.0 (3LO) apps.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-admin-key/#api-admin-key-delete)
    pub fn disable(&self) -> Call<()> {
        self.0.call(Method::DELETE, "/wiki/api/v2/admin-key", &[])
    }

    /// Get admin key: `GET /wiki/api/v2/admin-key`.
    ///
    /// No scope is documented.
    /// Not available to OAuth 2.0 (3LO) apps.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-admin-key/#api-admin-key-get)
    pub fn get(&self) -> Call<AdminKeyResponse> {
        self.0.call(Method::GET, "/wiki/api/v2/admin-key", &[])
    }

    /// Enable admin key: `POST /wiki/api/v2/admin-key`.
    ///
    /// No scope is documented.
    /// Not available to OAuth 2.0 (3LO) apps.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-admin-key/#api-admin-key-post)
    pub fn enable(&self) -> EnableAdminKey {
        EnableAdminKey(self.0.call(Method::POST, "/wiki/api/v2/admin-key", &[]))
    }
}

/// The call `POST /wiki/api/v2/admin-key` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct EnableAdminKey(Call<AdminKeyResponse>);

impl EnableAdminKey {
    /// Sets the body.
    pub fn body(self, body: &EnableAdminKeyBody) -> Self {
        Self(self.0.json(body))
    }
}

impl Deref for EnableAdminKey {
    type Target = Call<AdminKeyResponse>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

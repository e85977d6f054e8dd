//! Calls of the group "Permission schemes": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

use crate::platform::common::{PermissionGrant, PermissionScheme};

mod models;

pub use self::models::*;

/// Calls of the group "Permission schemes".
#[derive(Debug, Clone, Copy)]
pub struct PermissionSchemesCalls<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Permission schemes".
    pub fn permission_schemes(&self) -> PermissionSchemesCalls<'_> {
        PermissionSchemesCalls(self)
    }
}

impl PermissionSchemesCalls<'_> {
    /// Get all permission schemes: `GET /rest/api/3/permissionscheme`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:application-role:jira`, `read:field:jira`,
    /// `read:group:jira`, `read:permission-scheme:jira`, `read:permission:jira`, `read:project-role:jira`,
    /// `read:user:jira`, `read:avatar:jira`, `read:project-category:jira`, `read:project:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permission-schemes/#api-rest-api-3-permissionscheme-get)
    pub fn get_all_permission_schemes(&self) -> GetAllPermissionSchemes {
        GetAllPermissionSchemes(
            self.0
                .call(Method::GET, "/rest/api/3/permissionscheme", &[]),
        )
    }

    /// Create permission scheme: `POST /rest/api/3/permissionscheme`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:permission-scheme:jira`,
    /// `read:application-role:jira`, `read:field:jira`, `read:group:jira`, `read:permission-scheme:jira`,
    /// `read:permission:jira`, `read:project-role:jira`, `read:user:jira`, `read:avatar:jira`,
    /// `read:project-category:jira`, `read:project:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permission-schemes/#api-rest-api-3-permissionscheme-post)
    pub fn create(&self, body: &PermissionScheme) -> CreatePermissionScheme {
        CreatePermissionScheme(
            self.0
                .call(Method::POST, "/rest/api/3/permissionscheme", &[])
                .json(body),
        )
    }

    /// Delete permission scheme: `DELETE /rest/api/3/permissionscheme/{schemeId}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `delete:permission-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permission-schemes/#api-rest-api-3-permissionscheme-schemeid-delete)
    pub fn delete(&self, scheme_id: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/permissionscheme/{schemeId}",
            &[&scheme_id],
        )
    }

    /// Get permission scheme: `GET /rest/api/3/permissionscheme/{schemeId}`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:application-role:jira`, `read:field:jira`,
    /// `read:group:jira`, `read:permission-scheme:jira`, `read:permission:jira`, `read:project-role:jira`,
    /// `read:user:jira`, `read:avatar:jira`, `read:project-category:jira`, `read:project:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permission-schemes/#api-rest-api-3-permissionscheme-schemeid-get)
    pub fn get(&self, scheme_id: impl Display) -> GetPermissionScheme {
        GetPermissionScheme(self.0.call(
            Method::GET,
            "/rest/api/3/permissionscheme/{schemeId}",
            &[&scheme_id],
        ))
    }

    /// Update permission scheme: `PUT /rest/api/3/permissionscheme/{schemeId}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:permission-scheme:jira`,
    /// `read:application-role:jira`, `read:field:jira`, `read:group:jira`, `read:permission-scheme:jira`,
    /// `read:permission:jira`, `read:project-role:jira`, `read:user:jira`, `read:avatar:jira`,
    /// `read:project-category:jira`, `read:project:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permission-schemes/#api-rest-api-3-permissionscheme-schemeid-put)
    pub fn update(
        &self,
        scheme_id: impl Display,
        body: &PermissionScheme,
    ) -> UpdatePermissionScheme {
        UpdatePermissionScheme(
            self.0
                .call(
                    Method::PUT,
                    "/rest/api/3/permissionscheme/{schemeId}",
                    &[&scheme_id],
                )
                .json(body),
        )
    }

    /// Get permission scheme grants: `GET /rest/api/3/permissionscheme/{schemeId}/permission`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:application-role:jira`, `read:field:jira`,
    /// `read:group:jira`, `read:permission:jira`, `read:project-role:jira`, `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permission-schemes/#api-rest-api-3-permissionscheme-schemeid-permission-get)
    pub fn grants(&self, scheme_id: impl Display) -> GetPermissionSchemeGrants {
        GetPermissionSchemeGrants(self.0.call(
            Method::GET,
            "/rest/api/3/permissionscheme/{schemeId}/permission",
            &[&scheme_id],
        ))
    }

    /// Create permission grant: `POST /rest/api/3/permissionscheme/{schemeId}/permission`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:application-role:jira`, `read:field:jira`,
    /// `read:group:jira`, `read:permission:jira`, `read:project-role:jira`, `read:user:jira`,
    /// `write:permission:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permission-schemes/#api-rest-api-3-permissionscheme-schemeid-permission-post)
    pub fn create_grant(
        &self,
        scheme_id: impl Display,
        body: &PermissionGrant,
    ) -> CreatePermissionGrant {
        CreatePermissionGrant(
            self.0
                .call(
                    Method::POST,
                    "/rest/api/3/permissionscheme/{schemeId}/permission",
                    &[&scheme_id],
                )
                .json(body),
        )
    }

    /// Delete permission scheme entity: `DELETE /rest/api/3/permissionscheme/{schemeId}/permission/{permissionId}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `delete:permission:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permission-schemes/#api-rest-api-3-permissionscheme-schemeid-permission-permissionid-delete)
    pub fn delete_entity(&self, scheme_id: impl Display, permission_id: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/permissionscheme/{schemeId}/permission/{permissionId}",
            &[&scheme_id, &permission_id],
        )
    }

    /// Get permission scheme grant: `GET /rest/api/3/permissionscheme/{schemeId}/permission/{permissionId}`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:application-role:jira`, `read:field:jira`,
    /// `read:group:jira`, `read:permission:jira`, `read:project-role:jira`, `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permission-schemes/#api-rest-api-3-permissionscheme-schemeid-permission-permissionid-get)
    pub fn grant(
        &self,
        scheme_id: impl Display,
        permission_id: impl Display,
    ) -> GetPermissionSchemeGrant {
        GetPermissionSchemeGrant(self.0.call(
            Method::GET,
            "/rest/api/3/permissionscheme/{schemeId}/permission/{permissionId}",
            &[&scheme_id, &permission_id],
        ))
    }
}

/// The call `GET /rest/api/3/permissionscheme` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAllPermissionSchemes(Call<PermissionSchemes>);

impl GetAllPermissionSchemes {
    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for GetAllPermissionSchemes {
    type Target = Call<PermissionSchemes>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `POST /rest/api/3/permissionscheme` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreatePermissionScheme(Call<PermissionScheme>);

impl CreatePermissionScheme {
    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for CreatePermissionScheme {
    type Target = Call<PermissionScheme>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/permissionscheme/{schemeId}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetPermissionScheme(Call<PermissionScheme>);

impl GetPermissionScheme {
    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for GetPermissionScheme {
    type Target = Call<PermissionScheme>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `PUT /rest/api/3/permissionscheme/{schemeId}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdatePermissionScheme(Call<PermissionScheme>);

impl UpdatePermissionScheme {
    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for UpdatePermissionScheme {
    type Target = Call<PermissionScheme>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/permissionscheme/{schemeId}/permission` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetPermissionSchemeGrants(Call<PermissionGrants>);

impl GetPermissionSchemeGrants {
    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for GetPermissionSchemeGrants {
    type Target = Call<PermissionGrants>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `POST /rest/api/3/permissionscheme/{schemeId}/permission` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreatePermissionGrant(Call<PermissionGrant>);

impl CreatePermissionGrant {
    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for CreatePermissionGrant {
    type Target = Call<PermissionGrant>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/permissionscheme/{schemeId}/permission/{permissionId}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetPermissionSchemeGrant(Call<PermissionGrant>);

impl GetPermissionSchemeGrant {
    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for GetPermissionSchemeGrant {
    type Target = Call<PermissionGrant>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

//! Calls of the group "Database": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::typed::Call;

use crate::v2::common::CreateDatabaseBody;

mod models;

pub use self::models::*;

/// Calls of the group "Database".
#[derive(Debug, Clone, Copy)]
pub struct Databases<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Database".
    pub fn databases(&self) -> Databases<'_> {
        Databases(self)
    }
}

impl Databases<'_> {
    /// Create database: `POST /wiki/api/v2/databases`.
    ///
    /// Granular scopes: `write:database:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-database/#api-databases-post)
    pub fn create(&self, body: &CreateDatabaseBody) -> CreateDatabase {
        CreateDatabase(
            self.0
                .call(Method::POST, "/wiki/api/v2/databases", &[])
                .json(body),
        )
    }

    /// Delete database: `DELETE /wiki/api/v2/databases/{id}`.
    ///
    /// Granular scopes: `delete:database:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-database/#api-databases-id-delete)
    pub fn delete(&self, id: impl Display) -> Call<()> {
        self.0
            .call(Method::DELETE, "/wiki/api/v2/databases/{id}", &[&id])
    }

    /// Get database by id: `GET /wiki/api/v2/databases/{id}`.
    ///
    /// Granular scopes: `read:database:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-database/#api-databases-id-get)
    pub fn get(&self, id: impl Display) -> GetDatabaseById {
        GetDatabaseById(
            self.0
                .call(Method::GET, "/wiki/api/v2/databases/{id}", &[&id]),
        )
    }
}

/// The call `POST /wiki/api/v2/databases` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateDatabase(Call<CreateDatabaseAnswer>);

impl CreateDatabase {
    /// Sets `private`; `false` by default.
    pub fn private(self, private: bool) -> Self {
        Self(self.0.query("private", &private))
    }
}

impl Deref for CreateDatabase {
    type Target = Call<CreateDatabaseAnswer>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/databases/{id}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetDatabaseById(Call<GetDatabaseByIdAnswer>);

impl GetDatabaseById {
    /// Sets `include-collaborators`; `false` by default.
    pub fn include_collaborators(self, include_collaborators: bool) -> Self {
        Self(
            self.0
                .query("include-collaborators", &include_collaborators),
        )
    }

    /// Sets `include-direct-children`; `false` by default.
    pub fn include_direct_children(self, include_direct_children: bool) -> Self {
        Self(
            self.0
                .query("include-direct-children", &include_direct_children),
        )
    }

    /// Sets `include-operations`; `false` by default.
    pub fn include_operations(self, include_operations: bool) -> Self {
        Self(self.0.query("include-operations", &include_operations))
    }

    /// Sets `include-properties`; `false` by default.
    pub fn include_properties(self, include_properties: bool) -> Self {
        Self(self.0.query("include-properties", &include_properties))
    }
}

impl Deref for GetDatabaseById {
    type Target = Call<GetDatabaseByIdAnswer>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

//! Calls of the group "Folder": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::typed::Call;

use crate::v2::common::CreateDatabaseBody;

mod models;

pub use self::models::*;

/// Calls of the group "Folder".
#[derive(Debug, Clone, Copy)]
pub struct Folders<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Folder".
    pub fn folders(&self) -> Folders<'_> {
        Folders(self)
    }
}

impl Folders<'_> {
    /// Create folder: `POST /wiki/api/v2/folders`.
    ///
    /// Granular scopes: `write:folder:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-folder/#api-folders-post)
    pub fn create(&self, body: &CreateDatabaseBody) -> Call<CreateFolderAnswer> {
        self.0
            .call(Method::POST, "/wiki/api/v2/folders", &[])
            .json(body)
    }

    /// Delete folder: `DELETE /wiki/api/v2/folders/{id}`.
    ///
    /// Granular scopes: `delete:folder:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-folder/#api-folders-id-delete)
    pub fn delete(&self, id: impl Display) -> Call<()> {
        self.0
            .call(Method::DELETE, "/wiki/api/v2/folders/{id}", &[&id])
    }

    /// Get folder by id: `GET /wiki/api/v2/folders/{id}`.
    ///
    /// Granular scopes: `read:folder:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-folder/#api-folders-id-get)
    pub fn get(&self, id: impl Display) -> GetFolderById {
        GetFolderById(
            self.0
                .call(Method::GET, "/wiki/api/v2/folders/{id}", &[&id]),
        )
    }
}

/// The call `GET /wiki/api/v2/folders/{id}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetFolderById(Call<GetFolderByIdAnswer>);

impl GetFolderById {
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

impl Deref for GetFolderById {
    type Target = Call<GetFolderByIdAnswer>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

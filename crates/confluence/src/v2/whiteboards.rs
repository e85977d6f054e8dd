//! Calls of the group "Whiteboard": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "Whiteboard".
#[derive(Debug, Clone, Copy)]
pub struct Whiteboards<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Whiteboard".
    pub fn whiteboards(&self) -> Whiteboards<'_> {
        Whiteboards(self)
    }
}

impl Whiteboards<'_> {
    /// Create whiteboard: `POST /wiki/api/v2/whiteboards`.
    ///
    /// Granular scopes: `write:whiteboard:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-whiteboard/#api-whiteboards-post)
    pub fn create(&self, body: &CreateWhiteboardBody) -> CreateWhiteboard {
        CreateWhiteboard(
            self.0
                .call(Method::POST, "/wiki/api/v2/whiteboards", &[])
                .json(body),
        )
    }

    /// Delete whiteboard: `DELETE /wiki/api/v2/whiteboards/{id}`.
    ///
    /// Granular scopes: `delete:whiteboard:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-whiteboard/#api-whiteboards-id-delete)
    pub fn delete(&self, id: impl Display) -> Call<()> {
        self.0
            .call(Method::DELETE, "/wiki/api/v2/whiteboards/{id}", &[&id])
    }

    /// Get whiteboard by id: `GET /wiki/api/v2/whiteboards/{id}`.
    ///
    /// Granular scopes: `read:whiteboard:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-whiteboard/#api-whiteboards-id-get)
    pub fn get(&self, id: impl Display) -> GetWhiteboardById {
        GetWhiteboardById(
            self.0
                .call(Method::GET, "/wiki/api/v2/whiteboards/{id}", &[&id]),
        )
    }
}

/// The call `POST /wiki/api/v2/whiteboards` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateWhiteboard(Call<CreateWhiteboardAnswer>);

impl CreateWhiteboard {
    /// Sets `private`; `false` by default.
    pub fn private(self, private: bool) -> Self {
        Self(self.0.query("private", &private))
    }
}

impl Deref for CreateWhiteboard {
    type Target = Call<CreateWhiteboardAnswer>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/whiteboards/{id}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetWhiteboardById(Call<GetWhiteboardByIdAnswer>);

impl GetWhiteboardById {
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

impl Deref for GetWhiteboardById {
    type Target = Call<GetWhiteboardByIdAnswer>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

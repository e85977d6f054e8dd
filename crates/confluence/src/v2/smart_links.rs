//! Calls of the group "Smart Link": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "Smart Link".
#[derive(Debug, Clone, Copy)]
pub struct SmartLinks<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Smart Link".
    pub fn smart_links(&self) -> SmartLinks<'_> {
        SmartLinks(self)
    }
}

impl SmartLinks<'_> {
    /// Create smart link: `POST /wiki/api/v2/embeds`.
    ///
    /// Granular scopes: `write:embed:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-smart-link/#api-embeds-post)
    pub fn create(&self, body: &CreateSmartLinkBody) -> Call<CreateSmartLinkAnswer> {
        self.0
            .call(Method::POST, "/wiki/api/v2/embeds", &[])
            .json(body)
    }

    /// Delete smart link: `DELETE /wiki/api/v2/embeds/{id}`.
    ///
    /// Granular scopes: `delete:embed:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-smart-link/#api-embeds-id-delete)
    pub fn delete(&self, id: impl Display) -> Call<()> {
        self.0
            .call(Method::DELETE, "/wiki/api/v2/embeds/{id}", &[&id])
    }

    /// Get smart link by id: `GET /wiki/api/v2/embeds/{id}`.
    ///
    /// Granular scopes: `read:embed:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-smart-link/#api-embeds-id-get)
    pub fn get(&self, id: impl Display) -> GetSmartLinkById {
        GetSmartLinkById(self.0.call(Method::GET, "/wiki/api/v2/embeds/{id}", &[&id]))
    }
}

/// The call `GET /wiki/api/v2/embeds/{id}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetSmartLinkById(Call<GetSmartLinkByIdAnswer>);

impl GetSmartLinkById {
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

impl Deref for GetSmartLinkById {
    type Target = Call<GetSmartLinkByIdAnswer>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

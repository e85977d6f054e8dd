//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use http::Method;
use threelo_rest::typed::Call;

use crate::platform::filters::{ChangeFilterOwner, Filter, Filters};

impl Filters<'_> {
    /// Set favourite for filter: `PUT /rest/api/3/filter/{id}/favourite`.
    ///
    /// Scopes: `write:jira-work`; or granular: `read:filter:jira`, `read:group:jira`, `read:project:jira`,
    /// `read:project-role:jira`, `read:user:jira`, `write:filter:jira`, `read:jql:jira`,
    /// `read:application-role:jira`, `read:avatar:jira`, `read:issue-type-hierarchy:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filters/#api-rest-api-3-filter-id-favourite-put)
    pub fn set_favourite_for(&self, id: impl Display) -> SetFavouriteForFilter {
        SetFavouriteForFilter(
            self.0
                .call(Method::PUT, "/rest/api/3/filter/{id}/favourite", &[&id]),
        )
    }

    /// Change filter owner: `PUT /rest/api/3/filter/{id}/owner`.
    ///
    /// Scopes: `write:jira-work`; or granular: `read:filter:jira`, `write:filter:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filters/#api-rest-api-3-filter-id-owner-put)
    pub fn change_owner(&self, id: impl Display, body: &ChangeFilterOwner) -> Call<()> {
        self.0
            .call(Method::PUT, "/rest/api/3/filter/{id}/owner", &[&id])
            .json(body)
    }
}

/// The call `PUT /rest/api/3/filter/{id}/favourite` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct SetFavouriteForFilter(Call<Filter>);

impl SetFavouriteForFilter {
    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for SetFavouriteForFilter {
    type Target = Call<Filter>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

//! Calls of the group "Filters": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use serde_json::Value;
use threelo_rest::Page;
use threelo_rest::typed::{Call, Open};

use crate::platform::common::ColumnItem;

mod calls;

pub use self::calls::*;

mod models;
mod models2;

pub use self::models::*;
pub use self::models2::*;

/// Calls of the group "Filters".
#[derive(Debug, Clone, Copy)]
pub struct Filters<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Filters".
    pub fn filters(&self) -> Filters<'_> {
        Filters(self)
    }
}

impl Filters<'_> {
    /// Create filter: `POST /rest/api/3/filter`.
    ///
    /// Scopes: `write:jira-work`; or granular: `read:filter:jira`, `read:group:jira`, `read:project:jira`,
    /// `read:project-role:jira`, `read:user:jira`, `write:filter:jira`, `read:application-role:jira`,
    /// `read:avatar:jira`, `read:issue-type-hierarchy:jira`, `read:issue-type:jira`,
    /// `read:project-category:jira`, `read:project-version:jira`, `read:project.component:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filters/#api-rest-api-3-filter-post)
    pub fn create(&self, body: &Filter) -> CreateFilter {
        CreateFilter(
            self.0
                .call(Method::POST, "/rest/api/3/filter", &[])
                .json(body),
        )
    }

    /// Get favourite filters: `GET /rest/api/3/filter/favourite`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:filter:jira`, `read:group:jira`, `read:project:jira`,
    /// `read:project-role:jira`, `read:user:jira`, `read:jql:jira`, `read:application-role:jira`,
    /// `read:avatar:jira`, `read:issue-type-hierarchy:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filters/#api-rest-api-3-filter-favourite-get)
    pub fn favourite(&self) -> GetFavouriteFilters {
        GetFavouriteFilters(
            self.0
                .call(Method::GET, "/rest/api/3/filter/favourite", &[]),
        )
    }

    /// Get my filters: `GET /rest/api/3/filter/my`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:filter:jira`, `read:group:jira`, `read:project:jira`,
    /// `read:project-role:jira`, `read:user:jira`, `read:jql:jira`, `read:application-role:jira`,
    /// `read:avatar:jira`, `read:issue-type-hierarchy:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filters/#api-rest-api-3-filter-my-get)
    pub fn mine(&self) -> GetMyFilters {
        GetMyFilters(self.0.call(Method::GET, "/rest/api/3/filter/my", &[]))
    }

    /// Get filters paginated: `GET /rest/api/3/filter/search`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:filter:jira`, `read:group:jira`, `read:project:jira`,
    /// `read:project-role:jira`, `read:user:jira`, `read:jql:jira`, `read:application-role:jira`,
    /// `read:avatar:jira`, `read:issue-type-hierarchy:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filters/#api-rest-api-3-filter-search-get)
    pub fn search(&self) -> GetFiltersPaginated {
        GetFiltersPaginated(self.0.call(Method::GET, "/rest/api/3/filter/search", &[]))
    }

    /// Delete filter: `DELETE /rest/api/3/filter/{id}`.
    ///
    /// Scopes: `write:jira-work`; or granular: `delete:filter:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filters/#api-rest-api-3-filter-id-delete)
    pub fn delete(&self, id: impl Display) -> Call<()> {
        self.0
            .call(Method::DELETE, "/rest/api/3/filter/{id}", &[&id])
    }

    /// Get filter: `GET /rest/api/3/filter/{id}`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:filter:jira`, `read:group:jira`, `read:project:jira`,
    /// `read:project-role:jira`, `read:user:jira`, `read:jql:jira`, `read:application-role:jira`,
    /// `read:avatar:jira`, `read:issue-type-hierarchy:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filters/#api-rest-api-3-filter-id-get)
    pub fn get(&self, id: impl Display) -> GetFilter {
        GetFilter(self.0.call(Method::GET, "/rest/api/3/filter/{id}", &[&id]))
    }

    /// Update filter: `PUT /rest/api/3/filter/{id}`.
    ///
    /// Scopes: `write:jira-work`; or granular: `write:filter:jira`, `read:filter:jira`, `read:group:jira`,
    /// `read:project:jira`, `read:project-role:jira`, `read:user:jira`, `read:jql:jira`,
    /// `read:application-role:jira`, `read:avatar:jira`, `read:issue-type-hierarchy:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filters/#api-rest-api-3-filter-id-put)
    pub fn update(&self, id: impl Display, body: &Filter) -> UpdateFilter {
        UpdateFilter(
            self.0
                .call(Method::PUT, "/rest/api/3/filter/{id}", &[&id])
                .json(body),
        )
    }

    /// Reset columns: `DELETE /rest/api/3/filter/{id}/columns`.
    ///
    /// Scopes: `write:jira-work`; or granular: `delete:filter.column:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filters/#api-rest-api-3-filter-id-columns-delete)
    pub fn reset_columns(&self, id: impl Display) -> Call<()> {
        self.0
            .call(Method::DELETE, "/rest/api/3/filter/{id}/columns", &[&id])
    }

    /// Get columns: `GET /rest/api/3/filter/{id}/columns`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:filter.column:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filters/#api-rest-api-3-filter-id-columns-get)
    pub fn columns(&self, id: impl Display) -> Call<Vec<ColumnItem>> {
        self.0
            .call(Method::GET, "/rest/api/3/filter/{id}/columns", &[&id])
    }

    /// Set columns: `PUT /rest/api/3/filter/{id}/columns`.
    ///
    /// Scopes: `write:jira-work`; or granular: `write:filter.column:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filters/#api-rest-api-3-filter-id-columns-put)
    pub fn set_columns(&self, id: impl Display, body: &ColumnRequestBody) -> Call<Value> {
        self.0
            .call(Method::PUT, "/rest/api/3/filter/{id}/columns", &[&id])
            .json(body)
    }

    /// Delete favourite for filter: `DELETE /rest/api/3/filter/{id}/favourite`.
    ///
    /// Scopes: `write:jira-work`; or granular: `write:filter:jira`, `read:application-role:jira`,
    /// `read:avatar:jira`, `read:filter:jira`, `read:group:jira`, `read:issue-type-hierarchy:jira`,
    /// `read:issue-type:jira`, `read:project-category:jira`, `read:project-role:jira`,
    /// `read:project-version:jira`, `read:project.component:jira`, `read:project:jira`, `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filters/#api-rest-api-3-filter-id-favourite-delete)
    pub fn delete_favourite_for(&self, id: impl Display) -> DeleteFavouriteForFilter {
        DeleteFavouriteForFilter(self.0.call(
            Method::DELETE,
            "/rest/api/3/filter/{id}/favourite",
            &[&id],
        ))
    }
}

/// The call `POST /rest/api/3/filter` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateFilter(Call<Filter>);

impl CreateFilter {
    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }

    /// Sets `overrideSharePermissions`; `false` by default.
    pub fn override_share_permissions(self, override_share_permissions: bool) -> Self {
        Self(
            self.0
                .query("overrideSharePermissions", &override_share_permissions),
        )
    }
}

impl Deref for CreateFilter {
    type Target = Call<Filter>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/filter/favourite` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetFavouriteFilters(Call<Vec<Filter>>);

impl GetFavouriteFilters {
    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for GetFavouriteFilters {
    type Target = Call<Vec<Filter>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/filter/my` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetMyFilters(Call<Vec<Filter>>);

impl GetMyFilters {
    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }

    /// Sets `includeFavourites`; `false` by default.
    pub fn include_favourites(self, include_favourites: bool) -> Self {
        Self(self.0.query("includeFavourites", &include_favourites))
    }
}

impl Deref for GetMyFilters {
    type Target = Call<Vec<Filter>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/filter/search` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetFiltersPaginated(Call<Page<FilterDetails>>);

impl GetFiltersPaginated {
    /// Sets `filterName`.
    pub fn filter_name(self, filter_name: impl Display) -> Self {
        Self(self.0.query("filterName", &filter_name))
    }

    /// Sets `accountId`.
    pub fn account_id(self, account_id: impl Display) -> Self {
        Self(self.0.query("accountId", &account_id))
    }

    /// Sets `owner`.
    pub fn owner(self, owner: impl Display) -> Self {
        Self(self.0.query("owner", &owner))
    }

    /// Sets `groupname`.
    pub fn groupname(self, groupname: impl Display) -> Self {
        Self(self.0.query("groupname", &groupname))
    }

    /// Sets `groupId`.
    pub fn group_id(self, group_id: impl Display) -> Self {
        Self(self.0.query("groupId", &group_id))
    }

    /// Sets `projectId`.
    pub fn project_id(self, project_id: i64) -> Self {
        Self(self.0.query("projectId", &project_id))
    }

    /// Sets `id`.
    pub fn id(self, id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("id", id))
    }

    /// Sets `orderBy`; `name` by default.
    pub fn order_by(self, order_by: impl Into<Open<GetFiltersPaginatedOrderBy>>) -> Self {
        Self(
            self.0
                .query_open::<GetFiltersPaginatedOrderBy>("orderBy", order_by),
        )
    }

    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }

    /// Sets `overrideSharePermissions`; `false` by default.
    pub fn override_share_permissions(self, override_share_permissions: bool) -> Self {
        Self(
            self.0
                .query("overrideSharePermissions", &override_share_permissions),
        )
    }

    /// Sets `isSubstringMatch`; `false` by default.
    pub fn is_substring_match(self, is_substring_match: bool) -> Self {
        Self(self.0.query("isSubstringMatch", &is_substring_match))
    }
}

impl Deref for GetFiltersPaginated {
    type Target = Call<Page<FilterDetails>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/filter/{id}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetFilter(Call<Filter>);

impl GetFilter {
    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }

    /// Sets `overrideSharePermissions`; `false` by default.
    pub fn override_share_permissions(self, override_share_permissions: bool) -> Self {
        Self(
            self.0
                .query("overrideSharePermissions", &override_share_permissions),
        )
    }
}

impl Deref for GetFilter {
    type Target = Call<Filter>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `PUT /rest/api/3/filter/{id}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateFilter(Call<Filter>);

impl UpdateFilter {
    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }

    /// Sets `overrideSharePermissions`; `false` by default.
    pub fn override_share_permissions(self, override_share_permissions: bool) -> Self {
        Self(
            self.0
                .query("overrideSharePermissions", &override_share_permissions),
        )
    }
}

impl Deref for UpdateFilter {
    type Target = Call<Filter>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `DELETE /rest/api/3/filter/{id}/favourite` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteFavouriteForFilter(Call<Filter>);

impl DeleteFavouriteForFilter {
    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for DeleteFavouriteForFilter {
    type Target = Call<Filter>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

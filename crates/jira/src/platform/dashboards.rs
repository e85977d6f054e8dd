//! Calls of the group "Dashboards": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use serde_json::Value;
use threelo_rest::Page;
use threelo_rest::typed::{Call, Open};

use crate::common::{EntityProperty, PropertyKeys};

mod calls;

pub use self::calls::*;

mod models;
mod models2;

pub use self::models::*;
pub use self::models2::*;

/// Calls of the group "Dashboards".
#[derive(Debug, Clone, Copy)]
pub struct Dashboards<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Dashboards".
    pub fn dashboards(&self) -> Dashboards<'_> {
        Dashboards(self)
    }
}

impl Dashboards<'_> {
    /// Get all dashboards: `GET /rest/api/3/dashboard`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:dashboard:jira`, `read:group:jira`, `read:project:jira`,
    /// `read:project-role:jira`, `read:user:jira`, `read:application-role:jira`, `read:avatar:jira`,
    /// `read:issue-type-hierarchy:jira`, `read:issue-type:jira`, `read:project-category:jira`,
    /// `read:project-version:jira`, `read:project.component:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-dashboards/#api-rest-api-3-dashboard-get)
    pub fn list(&self) -> GetAllDashboards {
        GetAllDashboards(self.0.call(Method::GET, "/rest/api/3/dashboard", &[]))
    }

    /// Create dashboard: `POST /rest/api/3/dashboard`.
    ///
    /// Scopes: `write:jira-work`; or granular: `read:dashboard:jira`, `read:group:jira`,
    /// `read:project:jira`, `read:project-role:jira`, `read:user:jira`, `write:dashboard:jira`,
    /// `read:application-role:jira`, `read:avatar:jira`, `read:issue-type-hierarchy:jira`,
    /// `read:issue-type:jira`, `read:project-category:jira`, `read:project-version:jira`,
    /// `read:project.component:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-dashboards/#api-rest-api-3-dashboard-post)
    pub fn create(&self, body: &DashboardDetails) -> CreateDashboard {
        CreateDashboard(
            self.0
                .call(Method::POST, "/rest/api/3/dashboard", &[])
                .json(body),
        )
    }

    /// Bulk edit dashboards: `PUT /rest/api/3/dashboard/bulk/edit`.
    ///
    /// Scopes: `write:jira-work`; or granular: `read:dashboard:jira`, `read:group:jira`,
    /// `read:project:jira`, `read:project-role:jira`, `read:user:jira`, `write:dashboard:jira`,
    /// `read:application-role:jira`, `read:avatar:jira`, `read:issue-type-hierarchy:jira`,
    /// `read:issue-type:jira`, `read:project-category:jira`, `read:project-version:jira`,
    /// `read:project.component:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-dashboards/#api-rest-api-3-dashboard-bulk-edit-put)
    pub fn bulk_edit(
        &self,
        body: &BulkEditShareableEntityRequest,
    ) -> Call<BulkEditShareableEntityResponse> {
        self.0
            .call(Method::PUT, "/rest/api/3/dashboard/bulk/edit", &[])
            .json(body)
    }

    /// Get all available dashboard gadgets: `GET /rest/api/3/dashboard/gadgets`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:dashboard:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-dashboards/#api-rest-api-3-dashboard-gadgets-get)
    pub fn available_gadgets(&self) -> Call<AvailableDashboardGadgetsResponse> {
        self.0
            .call(Method::GET, "/rest/api/3/dashboard/gadgets", &[])
    }

    /// Get dashboards paginated: `GET /rest/api/3/dashboard/search`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:dashboard:jira`, `read:group:jira`, `read:project:jira`,
    /// `read:project-role:jira`, `read:user:jira`, `read:application-role:jira`, `read:avatar:jira`,
    /// `read:issue-type-hierarchy:jira`, `read:issue-type:jira`, `read:project-category:jira`,
    /// `read:project-version:jira`, `read:project.component:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-dashboards/#api-rest-api-3-dashboard-search-get)
    pub fn search(&self) -> GetDashboardsPaginated {
        GetDashboardsPaginated(
            self.0
                .call(Method::GET, "/rest/api/3/dashboard/search", &[]),
        )
    }

    /// Get all gadgets: `GET /rest/api/3/dashboard/{dashboardId}/gadget`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:dashboard:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-dashboards/#api-rest-api-3-dashboard-dashboardid-gadget-get)
    pub fn gadgets(&self, dashboard_id: impl Display) -> GetAllGadgets {
        GetAllGadgets(self.0.call(
            Method::GET,
            "/rest/api/3/dashboard/{dashboardId}/gadget",
            &[&dashboard_id],
        ))
    }

    /// Add gadget: `POST /rest/api/3/dashboard/{dashboardId}/gadget`.
    ///
    /// Scopes: `write:jira-work`, `read:jira-work`; or granular: `write:dashboard:jira`,
    /// `read:dashboard:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-dashboards/#api-rest-api-3-dashboard-dashboardid-gadget-post)
    pub fn add_gadget(
        &self,
        dashboard_id: impl Display,
        body: &DashboardGadgetSettings,
    ) -> Call<DashboardGadget> {
        self.0
            .call(
                Method::POST,
                "/rest/api/3/dashboard/{dashboardId}/gadget",
                &[&dashboard_id],
            )
            .json(body)
    }

    /// Remove gadget: `DELETE /rest/api/3/dashboard/{dashboardId}/gadget/{gadgetId}`.
    ///
    /// Scopes: `write:jira-work`; or granular: `write:dashboard:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-dashboards/#api-rest-api-3-dashboard-dashboardid-gadget-gadgetid-delete)
    pub fn remove_gadget(&self, dashboard_id: impl Display, gadget_id: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/dashboard/{dashboardId}/gadget/{gadgetId}",
            &[&dashboard_id, &gadget_id],
        )
    }

    /// Update gadget: `PUT /rest/api/3/dashboard/{dashboardId}/gadget/{gadgetId}`.
    ///
    /// Scopes: `write:jira-work`; or granular: `write:dashboard:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-dashboards/#api-rest-api-3-dashboard-dashboardid-gadget-gadgetid-put)
    pub fn update_gadget(
        &self,
        dashboard_id: impl Display,
        gadget_id: impl Display,
        body: &DashboardGadgetUpdateRequest,
    ) -> Call<()> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/dashboard/{dashboardId}/gadget/{gadgetId}",
                &[&dashboard_id, &gadget_id],
            )
            .json(body)
    }

    /// Get dashboard item property keys: `GET /rest/api/3/dashboard/{dashboardId}/items/{itemId}/properties`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:dashboard.property:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-dashboards/#api-rest-api-3-dashboard-dashboardid-items-itemid-properties-get)
    pub fn item_property_keys(
        &self,
        dashboard_id: impl Display,
        item_id: impl Display,
    ) -> Call<PropertyKeys> {
        self.0.call(
            Method::GET,
            "/rest/api/3/dashboard/{dashboardId}/items/{itemId}/properties",
            &[&dashboard_id, &item_id],
        )
    }

    /// Delete dashboard item property: `DELETE /rest/api/3/dashboard/{dashboardId}/items/{itemId}/properties/{propertyKey}`.
    ///
    /// Scopes: `write:jira-work`; or granular: `delete:dashboard.property:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-dashboards/#api-rest-api-3-dashboard-dashboardid-items-itemid-properties-propertykey-delete)
    pub fn delete_item_property(
        &self,
        dashboard_id: impl Display,
        item_id: impl Display,
        property_key: impl Display,
    ) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/dashboard/{dashboardId}/items/{itemId}/properties/{propertyKey}",
            &[&dashboard_id, &item_id, &property_key],
        )
    }

    /// Get dashboard item property: `GET /rest/api/3/dashboard/{dashboardId}/items/{itemId}/properties/{propertyKey}`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:dashboard.property:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-dashboards/#api-rest-api-3-dashboard-dashboardid-items-itemid-properties-propertykey-get)
    pub fn item_property(
        &self,
        dashboard_id: impl Display,
        item_id: impl Display,
        property_key: impl Display,
    ) -> Call<EntityProperty> {
        self.0.call(
            Method::GET,
            "/rest/api/3/dashboard/{dashboardId}/items/{itemId}/properties/{propertyKey}",
            &[&dashboard_id, &item_id, &property_key],
        )
    }

    /// Set dashboard item property: `PUT /rest/api/3/dashboard/{dashboardId}/items/{itemId}/properties/{propertyKey}`.
    ///
    /// Scopes: `write:jira-work`; or granular: `write:dashboard.property:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-dashboards/#api-rest-api-3-dashboard-dashboardid-items-itemid-properties-propertykey-put)
    pub fn set_item_property(
        &self,
        dashboard_id: impl Display,
        item_id: impl Display,
        property_key: impl Display,
        body: &Value,
    ) -> Call<Value> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/dashboard/{dashboardId}/items/{itemId}/properties/{propertyKey}",
                &[&dashboard_id, &item_id, &property_key],
            )
            .json(body)
    }

    /// Delete dashboard: `DELETE /rest/api/3/dashboard/{id}`.
    ///
    /// Scopes: `write:jira-work`; or granular: `delete:dashboard:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-dashboards/#api-rest-api-3-dashboard-id-delete)
    pub fn delete(&self, id: impl Display) -> Call<()> {
        self.0
            .call(Method::DELETE, "/rest/api/3/dashboard/{id}", &[&id])
    }

    /// Get dashboard: `GET /rest/api/3/dashboard/{id}`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:dashboard:jira`, `read:group:jira`, `read:project:jira`,
    /// `read:project-role:jira`, `read:user:jira`, `read:application-role:jira`, `read:avatar:jira`,
    /// `read:issue-type-hierarchy:jira`, `read:issue-type:jira`, `read:project-category:jira`,
    /// `read:project-version:jira`, `read:project.component:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-dashboards/#api-rest-api-3-dashboard-id-get)
    pub fn get(&self, id: impl Display) -> Call<Dashboard> {
        self.0
            .call(Method::GET, "/rest/api/3/dashboard/{id}", &[&id])
    }
}

/// The call `GET /rest/api/3/dashboard` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAllDashboards(Call<Page<Dashboard>>);

impl GetAllDashboards {
    /// Sets `filter`.
    pub fn filter(self, filter: impl Into<Open<FilterValue>>) -> Self {
        Self(self.0.query_open::<FilterValue>("filter", filter))
    }

    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `20` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }
}

impl Deref for GetAllDashboards {
    type Target = Call<Page<Dashboard>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `POST /rest/api/3/dashboard` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateDashboard(Call<Dashboard>);

impl CreateDashboard {
    /// Sets `extendAdminPermissions`; `false` by default.
    pub fn extend_admin_permissions(self, extend_admin_permissions: bool) -> Self {
        Self(
            self.0
                .query("extendAdminPermissions", &extend_admin_permissions),
        )
    }
}

impl Deref for CreateDashboard {
    type Target = Call<Dashboard>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/dashboard/search` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetDashboardsPaginated(Call<Page<Dashboard>>);

impl GetDashboardsPaginated {
    /// Sets `dashboardName`.
    pub fn dashboard_name(self, dashboard_name: impl Display) -> Self {
        Self(self.0.query("dashboardName", &dashboard_name))
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

    /// Sets `orderBy`; `name` by default.
    pub fn order_by(self, order_by: impl Into<Open<GetDashboardsPaginatedOrderBy>>) -> Self {
        Self(
            self.0
                .query_open::<GetDashboardsPaginatedOrderBy>("orderBy", order_by),
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

    /// Sets `status`; `active` by default.
    pub fn status(self, status: impl Into<Open<GetDashboardsPaginatedStatus>>) -> Self {
        Self(
            self.0
                .query_open::<GetDashboardsPaginatedStatus>("status", status),
        )
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for GetDashboardsPaginated {
    type Target = Call<Page<Dashboard>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/dashboard/{dashboardId}/gadget` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAllGadgets(Call<DashboardGadgetResponse>);

impl GetAllGadgets {
    /// Sets `moduleKey`.
    pub fn module_key(self, module_key: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("moduleKey", module_key))
    }

    /// Sets `uri`.
    pub fn uri(self, uri: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("uri", uri))
    }

    /// Sets `gadgetId`.
    pub fn gadget_id(self, gadget_id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("gadgetId", gadget_id))
    }
}

impl Deref for GetAllGadgets {
    type Target = Call<DashboardGadgetResponse>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

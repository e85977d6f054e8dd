//! Calls of the group "Organization": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use serde_json::Value;
use threelo_rest::Page;
use threelo_rest::typed::Call;

use crate::common::{EntityProperty, PropertyKeys};
use crate::service_management::common::UserDTO;

mod models;

pub use self::models::*;

/// Calls of the group "Organization".
#[derive(Debug, Clone, Copy)]
pub struct Organizations<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Organization".
    pub fn organizations(&self) -> Organizations<'_> {
        Organizations(self)
    }
}

impl Organizations<'_> {
    /// Get organizations: `GET /rest/servicedeskapi/organization`.
    ///
    /// Scopes: `manage:servicedesk-customer`; or granular: `read:organization:jira-service-management`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-organization/#api-rest-servicedeskapi-organization-get)
    pub fn list(&self) -> GetOrganizations {
        GetOrganizations(
            self.0
                .call(Method::GET, "/rest/servicedeskapi/organization", &[]),
        )
    }

    /// Create organization: `POST /rest/servicedeskapi/organization`.
    ///
    /// Scopes: `manage:servicedesk-customer`; or granular: `read:organization:jira-service-management`,
    /// `write:organization:jira-service-management`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-organization/#api-rest-servicedeskapi-organization-post)
    pub fn create(&self, body: &OrganizationCreate) -> Call<Organization> {
        self.0
            .call(Method::POST, "/rest/servicedeskapi/organization", &[])
            .json(body)
    }

    /// Delete organization: `DELETE /rest/servicedeskapi/organization/{organizationId}`.
    ///
    /// Scopes: `manage:servicedesk-customer`; or granular: `read:organization:jira-service-management`,
    /// `delete:organization:jira-service-management`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-organization/#api-rest-servicedeskapi-organization-organizationid-delete)
    pub fn delete(&self, organization_id: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/servicedeskapi/organization/{organizationId}",
            &[&organization_id],
        )
    }

    /// Get organization: `GET /rest/servicedeskapi/organization/{organizationId}`.
    ///
    /// Scopes: `manage:servicedesk-customer`; or granular: `read:organization:jira-service-management`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-organization/#api-rest-servicedeskapi-organization-organizationid-get)
    pub fn get(&self, organization_id: impl Display) -> Call<Organization> {
        self.0.call(
            Method::GET,
            "/rest/servicedeskapi/organization/{organizationId}",
            &[&organization_id],
        )
    }

    /// Get properties keys: `GET /rest/servicedeskapi/organization/{organizationId}/property`.
    ///
    /// Scopes: `manage:servicedesk-customer`; or granular:
    /// `read:organization.property:jira-service-management`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-organization/#api-rest-servicedeskapi-organization-organizationid-property-get)
    pub fn properties_keys(&self, organization_id: impl Display) -> Call<PropertyKeys> {
        self.0.call(
            Method::GET,
            "/rest/servicedeskapi/organization/{organizationId}/property",
            &[&organization_id],
        )
    }

    /// Delete property: `DELETE /rest/servicedeskapi/organization/{organizationId}/property/{propertyKey}`.
    ///
    /// Scopes: `manage:servicedesk-customer`; or granular:
    /// `read:organization.property:jira-service-management`,
    /// `delete:organization.property:jira-service-management`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-organization/#api-rest-servicedeskapi-organization-organizationid-property-propertykey-delete)
    pub fn delete_property(
        &self,
        organization_id: impl Display,
        property_key: impl Display,
    ) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/servicedeskapi/organization/{organizationId}/property/{propertyKey}",
            &[&organization_id, &property_key],
        )
    }

    /// Get property: `GET /rest/servicedeskapi/organization/{organizationId}/property/{propertyKey}`.
    ///
    /// Scopes: `manage:servicedesk-customer`; or granular:
    /// `read:organization.property:jira-service-management`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-organization/#api-rest-servicedeskapi-organization-organizationid-property-propertykey-get)
    pub fn property(
        &self,
        organization_id: impl Display,
        property_key: impl Display,
    ) -> Call<EntityProperty> {
        self.0.call(
            Method::GET,
            "/rest/servicedeskapi/organization/{organizationId}/property/{propertyKey}",
            &[&organization_id, &property_key],
        )
    }

    /// Set property: `PUT /rest/servicedeskapi/organization/{organizationId}/property/{propertyKey}`.
    ///
    /// Scopes: `manage:servicedesk-customer`; or granular:
    /// `read:organization.property:jira-service-management`,
    /// `write:organization.property:jira-service-management`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-organization/#api-rest-servicedeskapi-organization-organizationid-property-propertykey-put)
    pub fn set_property(
        &self,
        organization_id: impl Display,
        property_key: impl Display,
        body: &Value,
    ) -> Call<Value> {
        self.0
            .call(
                Method::PUT,
                "/rest/servicedeskapi/organization/{organizationId}/property/{propertyKey}",
                &[&organization_id, &property_key],
            )
            .json(body)
    }

    /// Remove users from organization: `DELETE /rest/servicedeskapi/organization/{organizationId}/user`.
    ///
    /// Scopes: `manage:servicedesk-customer`; or granular: `read:organization.user:jira-service-management`,
    /// `delete:organization.user:jira-service-management`, `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-organization/#api-rest-servicedeskapi-organization-organizationid-user-delete)
    pub fn remove_users_from(
        &self,
        organization_id: impl Display,
        body: &UsersOrganizationUpdate,
    ) -> Call<()> {
        self.0
            .call(
                Method::DELETE,
                "/rest/servicedeskapi/organization/{organizationId}/user",
                &[&organization_id],
            )
            .json(body)
    }

    /// Get users in organization: `GET /rest/servicedeskapi/organization/{organizationId}/user`.
    ///
    /// Scopes: `manage:servicedesk-customer`; or granular: `read:organization.user:jira-service-management`,
    /// `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-organization/#api-rest-servicedeskapi-organization-organizationid-user-get)
    pub fn users_in(&self, organization_id: impl Display) -> GetUsersInOrganization {
        GetUsersInOrganization(self.0.call(
            Method::GET,
            "/rest/servicedeskapi/organization/{organizationId}/user",
            &[&organization_id],
        ))
    }

    /// Add users to organization: `POST /rest/servicedeskapi/organization/{organizationId}/user`.
    ///
    /// Scopes: `manage:servicedesk-customer`; or granular: `read:organization.user:jira-service-management`,
    /// `write:organization.user:jira-service-management`, `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-organization/#api-rest-servicedeskapi-organization-organizationid-user-post)
    pub fn add_users_to(
        &self,
        organization_id: impl Display,
        body: &UsersOrganizationUpdate,
    ) -> Call<()> {
        self.0
            .call(
                Method::POST,
                "/rest/servicedeskapi/organization/{organizationId}/user",
                &[&organization_id],
            )
            .json(body)
    }

    /// Remove organization: `DELETE /rest/servicedeskapi/servicedesk/{serviceDeskId}/organization`.
    ///
    /// Scopes: `manage:servicedesk-customer`; or granular:
    /// `read:servicedesk.organization:jira-service-management`,
    /// `delete:servicedesk.organization:jira-service-management`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-organization/#api-rest-servicedeskapi-servicedesk-servicedeskid-organization-delete)
    pub fn remove(
        &self,
        service_desk_id: impl Display,
        body: &OrganizationServiceDeskUpdate,
    ) -> Call<()> {
        self.0
            .call(
                Method::DELETE,
                "/rest/servicedeskapi/servicedesk/{serviceDeskId}/organization",
                &[&service_desk_id],
            )
            .json(body)
    }

    /// Get organizations: `GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/organization`.
    ///
    /// Scopes: `manage:servicedesk-customer`; or granular:
    /// `read:servicedesk.organization:jira-service-management`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-organization/#api-rest-servicedeskapi-servicedesk-servicedeskid-organization-get)
    pub fn get_organizations(&self, service_desk_id: impl Display) -> GetOrganizationsCall {
        GetOrganizationsCall(self.0.call(
            Method::GET,
            "/rest/servicedeskapi/servicedesk/{serviceDeskId}/organization",
            &[&service_desk_id],
        ))
    }

    /// Add organization: `POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/organization`.
    ///
    /// Scopes: `manage:servicedesk-customer`; or granular:
    /// `read:servicedesk.organization:jira-service-management`,
    /// `write:servicedesk.organization:jira-service-management`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-organization/#api-rest-servicedeskapi-servicedesk-servicedeskid-organization-post)
    pub fn add(
        &self,
        service_desk_id: impl Display,
        body: &OrganizationServiceDeskUpdate,
    ) -> Call<()> {
        self.0
            .call(
                Method::POST,
                "/rest/servicedeskapi/servicedesk/{serviceDeskId}/organization",
                &[&service_desk_id],
            )
            .json(body)
    }
}

/// The call `GET /rest/servicedeskapi/organization` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetOrganizations(Call<Page<Organization>>);

impl GetOrganizations {
    /// Sets `start`.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `limit`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Sets `accountId`.
    pub fn account_id(self, account_id: impl Display) -> Self {
        Self(self.0.query("accountId", &account_id))
    }
}

impl Deref for GetOrganizations {
    type Target = Call<Page<Organization>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/servicedeskapi/organization/{organizationId}/user` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetUsersInOrganization(Call<Page<UserDTO>>);

impl GetUsersInOrganization {
    /// Sets `start`.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `limit`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetUsersInOrganization {
    type Target = Call<Page<UserDTO>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/organization` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetOrganizationsCall(Call<Page<Organization>>);

impl GetOrganizationsCall {
    /// Sets `start`.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `limit`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Sets `accountId`.
    pub fn account_id(self, account_id: impl Display) -> Self {
        Self(self.0.query("accountId", &account_id))
    }
}

impl Deref for GetOrganizationsCall {
    type Target = Call<Page<Organization>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use http::Method;
use serde_json::Value;
use threelo_rest::Page;
use threelo_rest::typed::Call;

use crate::common::{EntityProperty, PropertyKeys};
use crate::service_management::common::{CustomerRequestCreateMeta, RequestType};
use crate::service_management::service_desks::{
    RequestTypeCreate, RequestTypeGroup, RequestTypePermissionCheckRequest,
    RequestTypePermissionCheckResponse, ServiceDesks,
};

impl ServiceDesks<'_> {
    /// Get request types: `GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype`.
    ///
    /// Scopes: `read:servicedesk-request`; or granular: `read:requesttype:jira-service-management`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-requesttype-get)
    pub fn request_types(&self, service_desk_id: impl Display) -> GetRequestTypes {
        GetRequestTypes(self.0.call(
            Method::GET,
            "/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype",
            &[&service_desk_id],
        ))
    }

    /// Create request type: `POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype`.
    ///
    /// Granular scopes: `read:requesttype:jira-service-management`,
    /// `write:requesttype:jira-service-management`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-requesttype-post)
    pub fn create_request_type(
        &self,
        service_desk_id: impl Display,
        body: &RequestTypeCreate,
    ) -> Call<RequestType> {
        self.0
            .call(
                Method::POST,
                "/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype",
                &[&service_desk_id],
            )
            .json(body)
    }

    /// Check request type permissions: `POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/permissions/check`.
    ///
    /// Scopes: `read:servicedesk-request`; or granular: `read:requesttype:jira-service-management`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-requesttype-permissions-check-post)
    pub fn check_request_type_permissions(
        &self,
        service_desk_id: impl Display,
        body: &RequestTypePermissionCheckRequest,
    ) -> Call<RequestTypePermissionCheckResponse> {
        self.0
            .call(
                Method::POST,
                "/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/permissions/check",
                &[&service_desk_id],
            )
            .json(body)
    }

    /// Delete request type: `DELETE /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}`.
    ///
    /// Scopes: `manage:jira-project`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-requesttype-requesttypeid-delete)
    pub fn delete_request_type(
        &self,
        service_desk_id: impl Display,
        request_type_id: impl Display,
    ) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}",
            &[&service_desk_id, &request_type_id],
        )
    }

    /// Get request type by id: `GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}`.
    ///
    /// Scopes: `read:servicedesk-request`; or granular: `read:requesttype:jira-service-management`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-requesttype-requesttypeid-get)
    pub fn request_type(
        &self,
        service_desk_id: impl Display,
        request_type_id: impl Display,
    ) -> GetRequestTypeById {
        GetRequestTypeById(self.0.call(
            Method::GET,
            "/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}",
            &[&service_desk_id, &request_type_id],
        ))
    }

    /// Get request type fields: `GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/field`.
    ///
    /// Scopes: `read:servicedesk-request`; or granular: `read:requesttype:jira-service-management`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-requesttype-requesttypeid-field-get)
    pub fn request_type_fields(
        &self,
        service_desk_id: impl Display,
        request_type_id: impl Display,
    ) -> GetRequestTypeFields {
        GetRequestTypeFields(self.0.call(
            Method::GET,
            "/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/field",
            &[&service_desk_id, &request_type_id],
        ))
    }

    /// Get properties keys: `GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/property`.
    ///
    /// Scopes: `read:servicedesk-request`; or granular: `read:requesttype.property:jira-service-management`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-requesttype-requesttypeid-property-get)
    pub fn properties_keys(
        &self,
        service_desk_id: impl Display,
        request_type_id: impl Display,
    ) -> Call<PropertyKeys> {
        self.0.call(
            Method::GET,
            "/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/property",
            &[&service_desk_id, &request_type_id],
        )
    }

    /// Delete property: `DELETE /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/property/{propertyKey}`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `read:requesttype.property:jira-service-management`,
    /// `delete:requesttype.property:jira-service-management`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-requesttype-requesttypeid-property-propertykey-delete)
    pub fn delete_property(
        &self,
        service_desk_id: impl Display,
        request_type_id: impl Display,
        property_key: impl Display,
    ) -> Call<()> {
        self.0.call(Method::DELETE, "/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/property/{propertyKey}", &[&service_desk_id, &request_type_id, &property_key])
    }

    /// Get property: `GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/property/{propertyKey}`.
    ///
    /// Scopes: `read:servicedesk-request`; or granular: `read:requesttype.property:jira-service-management`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-requesttype-requesttypeid-property-propertykey-get)
    pub fn property(
        &self,
        service_desk_id: impl Display,
        request_type_id: impl Display,
        property_key: impl Display,
    ) -> Call<EntityProperty> {
        self.0.call(Method::GET, "/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/property/{propertyKey}", &[&service_desk_id, &request_type_id, &property_key])
    }

    /// Set property: `PUT /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/property/{propertyKey}`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `read:requesttype.property:jira-service-management`,
    /// `write:requesttype.property:jira-service-management`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-requesttype-requesttypeid-property-propertykey-put)
    pub fn set_property(
        &self,
        service_desk_id: impl Display,
        request_type_id: impl Display,
        property_key: impl Display,
    ) -> Call<Value> {
        self.0.call(Method::PUT, "/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/property/{propertyKey}", &[&service_desk_id, &request_type_id, &property_key])
    }

    /// Get request type groups: `GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttypegroup`.
    ///
    /// Scopes: `read:servicedesk-request`; or granular: `read:requesttype:jira-service-management`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-requesttypegroup-get)
    pub fn request_type_groups(&self, service_desk_id: impl Display) -> GetRequestTypeGroups {
        GetRequestTypeGroups(self.0.call(
            Method::GET,
            "/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttypegroup",
            &[&service_desk_id],
        ))
    }
}

/// The call `GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetRequestTypes(Call<Page<RequestType>>);

impl GetRequestTypes {
    /// Sets `groupId`.
    pub fn group_id(self, group_id: i64) -> Self {
        Self(self.0.query("groupId", &group_id))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("expand", expand))
    }

    /// Sets `searchQuery`.
    pub fn search_query(self, search_query: impl Display) -> Self {
        Self(self.0.query("searchQuery", &search_query))
    }

    /// Sets `start`.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `limit`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Sets `includeHiddenRequestTypesInSearch`; `false` by default.
    pub fn include_hidden_request_types_in_search(
        self,
        include_hidden_request_types_in_search: bool,
    ) -> Self {
        Self(self.0.query(
            "includeHiddenRequestTypesInSearch",
            &include_hidden_request_types_in_search,
        ))
    }

    /// Sets `restrictionStatus`.
    pub fn restriction_status(self, restriction_status: impl Display) -> Self {
        Self(self.0.query("restrictionStatus", &restriction_status))
    }
}

impl Deref for GetRequestTypes {
    type Target = Call<Page<RequestType>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetRequestTypeById(Call<RequestType>);

impl GetRequestTypeById {
    /// Sets `expand`.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("expand", expand))
    }
}

impl Deref for GetRequestTypeById {
    type Target = Call<RequestType>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/field` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetRequestTypeFields(Call<CustomerRequestCreateMeta>);

impl GetRequestTypeFields {
    /// Sets `expand`.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("expand", expand))
    }
}

impl Deref for GetRequestTypeFields {
    type Target = Call<CustomerRequestCreateMeta>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttypegroup` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetRequestTypeGroups(Call<Page<RequestTypeGroup>>);

impl GetRequestTypeGroups {
    /// Sets `start`.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `limit`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetRequestTypeGroups {
    type Target = Call<Page<RequestTypeGroup>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

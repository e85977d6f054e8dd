//! Calls of the group "Requesttype": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

use crate::service_management::common::RequestType;

/// Calls of the group "Requesttype".
#[derive(Debug, Clone, Copy)]
pub struct RequestTypes<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Requesttype".
    pub fn request_types(&self) -> RequestTypes<'_> {
        RequestTypes(self)
    }
}

impl RequestTypes<'_> {
    /// Get all request types: `GET /rest/servicedeskapi/requesttype`.
    ///
    /// Scopes: `read:servicedesk-request`; or granular: `read:requesttype:jira-service-management`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-requesttype/#api-rest-servicedeskapi-requesttype-get)
    pub fn request_types(&self) -> GetAllRequestTypes {
        GetAllRequestTypes(
            self.0
                .call(Method::GET, "/rest/servicedeskapi/requesttype", &[]),
        )
    }
}

/// The call `GET /rest/servicedeskapi/requesttype` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAllRequestTypes(Call<Page<RequestType>>);

impl GetAllRequestTypes {
    /// Sets `searchQuery`.
    pub fn search_query(self, search_query: impl Display) -> Self {
        Self(self.0.query("searchQuery", &search_query))
    }

    /// Sets `serviceDeskId`.
    pub fn service_desk_id(self, service_desk_id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("serviceDeskId", service_desk_id))
    }

    /// Sets `start`.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `limit`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("expand", expand))
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

impl Deref for GetAllRequestTypes {
    type Target = Call<Page<RequestType>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

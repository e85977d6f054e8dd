//! Calls of the group "Service Registry": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "Service Registry".
#[derive(Debug, Clone, Copy)]
pub struct ServiceRegistryCalls<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Service Registry".
    pub fn service_registry(&self) -> ServiceRegistryCalls<'_> {
        ServiceRegistryCalls(self)
    }
}

impl ServiceRegistryCalls<'_> {
    /// Services get: `GET /rest/atlassian-connect/1/service-registry`.
    ///
    /// No scope is documented.
    /// Not available to OAuth 2.0 (3LO) apps.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-service-registry/#api-rest-atlassian-connect-1-service-registry-get)
    pub fn services_get(
        &self,
        service_ids: impl IntoIterator<Item = impl Display>,
    ) -> Call<Vec<ServiceRegistry>> {
        self.0
            .call(
                Method::GET,
                "/rest/atlassian-connect/1/service-registry",
                &[],
            )
            .query_each("serviceIds", service_ids)
    }
}

//! Calls of the group "Info": made by `cargo xtask catalogue`; do not edit.

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "Info".
#[derive(Debug, Clone, Copy)]
pub struct ServiceManagementInfo<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Info".
    pub fn service_management_info(&self) -> ServiceManagementInfo<'_> {
        ServiceManagementInfo(self)
    }
}

impl ServiceManagementInfo<'_> {
    /// Get info: `GET /rest/servicedeskapi/info`.
    ///
    /// No scope is documented.
    /// Only without a token.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-info/#api-rest-servicedeskapi-info-get)
    pub fn get(&self) -> Call<SoftwareInfo> {
        self.0.call(Method::GET, "/rest/servicedeskapi/info", &[])
    }
}

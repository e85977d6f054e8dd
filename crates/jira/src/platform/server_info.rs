//! Calls of the group "Server info": made by `cargo xtask catalogue`; do not edit.

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "Server info".
#[derive(Debug, Clone, Copy)]
pub struct ServerInfo<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Server info".
    pub fn server_info(&self) -> ServerInfo<'_> {
        ServerInfo(self)
    }
}

impl ServerInfo<'_> {
    /// Get server info: `GET /rest/api/3/serverInfo`.
    ///
    /// No scope is documented.
    /// Only without a token.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-server-info/#api-rest-api-3-serverinfo-get)
    pub fn get(&self) -> Call<ServerInformation> {
        self.0.call(Method::GET, "/rest/api/3/serverInfo", &[])
    }
}

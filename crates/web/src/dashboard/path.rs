//! The paths of the dashboard, and links to them.
//!
//! Names of integrations and connections may be `..` or contain slashes, which browsers and reverse proxies
//! change in paths. So they are parameters of the query, and no path has a variable segment.

use threelo_core::id::{ConnectionKey, IntegrationKey};
use url::form_urlencoded;

use crate::links::Links;

pub(crate) const OVERVIEW: &str = "/dashboard";
pub(crate) const SIGN_IN: &str = "/dashboard/sign-in";
/// Leads to the identity provider. The cookie of the sign-in is sent to this path and below.
pub(crate) const OIDC: &str = "/dashboard/sign-in/oidc";
/// Where the identity provider sends the browser back to.
pub(crate) const OIDC_CALLBACK: &str = "/dashboard/sign-in/oidc/callback";
pub(crate) const SIGN_OUT: &str = "/dashboard/sign-out";
pub(crate) const INTEGRATIONS: &str = "/dashboard/integrations";
pub(crate) const INTEGRATION: &str = "/dashboard/integration";
pub(crate) const NEW_INTEGRATION: &str = "/dashboard/integrations/new";
pub(crate) const EDIT_INTEGRATION: &str = "/dashboard/integration/edit";
pub(crate) const APP: &str = "/dashboard/integration/app";
pub(crate) const NEEDED_SCOPES: &str = "/dashboard/integration/scopes";
pub(crate) const DELETE_INTEGRATION: &str = "/dashboard/integration/delete";
pub(crate) const CONNECTIONS: &str = "/dashboard/connections";
pub(crate) const REFRESH_SELECTED: &str = "/dashboard/connections/refresh";
pub(crate) const DELETE_SELECTED: &str = "/dashboard/connections/delete";
pub(crate) const CONNECTION: &str = "/dashboard/connection";
pub(crate) const CONNECT: &str = "/dashboard/connect";
pub(crate) const REFRESH: &str = "/dashboard/connection/refresh";
pub(crate) const CREDENTIALS: &str = "/dashboard/connection/credentials";
pub(crate) const EDIT_CONNECTION: &str = "/dashboard/connection/edit";
pub(crate) const SITE: &str = "/dashboard/connection/site";
pub(crate) const DELETE_CONNECTION: &str = "/dashboard/connection/delete";
pub(crate) const TRY: &str = "/dashboard/try";
pub(crate) const LOGS: &str = "/dashboard/logs";
pub(crate) const LIVE: &str = "/dashboard/logs/live";
pub(crate) const LOG: &str = "/dashboard/log";
pub(crate) const SETTINGS: &str = "/dashboard/settings";
pub(crate) const NEW_KEY: &str = "/dashboard/settings/keys";
pub(crate) const ROTATE_KEY: &str = "/dashboard/settings/keys/rotate";
pub(crate) const REVOKE_KEY: &str = "/dashboard/settings/keys/revoke";
pub(crate) const ENVIRONMENTS: &str = "/dashboard/settings/environments";
pub(crate) const NEW_ENVIRONMENT: &str = "/dashboard/settings/environments/new";
pub(crate) const RENAME_ENVIRONMENT: &str = "/dashboard/settings/environments/rename";
pub(crate) const REMOVE_ENVIRONMENT: &str = "/dashboard/settings/environments/remove";
pub(crate) const APPEARANCE: &str = "/dashboard/settings/appearance";
pub(crate) const EVENTS: &str = "/dashboard/settings/events";
pub(crate) const REPLAY_EVENT: &str = "/dashboard/settings/events/replay";
pub(crate) const AUDIT: &str = "/dashboard/audit";

impl Links {
    /// Returns the link to a page of the dashboard with these parameters.
    pub(crate) fn dashboard(&self, path: &str, parameters: &[(&str, &str)]) -> String {
        let path = self.path(path, "");
        if parameters.is_empty() {
            return path;
        }
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(parameters);
        format!("{path}?{}", query.finish())
    }

    /// Returns the link to a page about an integration.
    pub(super) fn of_integration(&self, path: &str, key: &IntegrationKey) -> String {
        self.dashboard(path, &[("key", key.as_str())])
    }

    /// Returns the link to a page about a connection.
    pub(super) fn of_connection(&self, path: &str, key: &ConnectionKey) -> String {
        let (integration, connection) = (key.integration.as_str(), key.connection.as_str());
        self.dashboard(
            path,
            &[("integration", integration), ("connection", connection)],
        )
    }
}

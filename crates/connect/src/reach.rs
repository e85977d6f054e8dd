//! The reach of a connection: the sites its grant covers, as Atlassian last told.

use threelo_core::{
    connection::ConnectionConfig,
    id::{CloudId, ConnectionKey, InvalidId},
    scope::ScopeSet,
    secret::AccessToken,
    site::Site,
    token::UnusableToken,
};
use threelo_rest::{Auth, Client};
use url::Url;

use crate::{Connect, ConnectError};

impl Connect {
    /// Notes the sites that Atlassian listed for a connection, where they are not those noted
    /// before.
    ///
    /// # Errors
    /// [`ConnectError::UnknownConnection`] where there is none.
    pub async fn note_reach(
        &self,
        key: &ConnectionKey,
        sites: &[Site],
    ) -> Result<(), ConnectError> {
        let present = self.connection(key).await?;
        if same_reach(&present.sites, sites) {
            return Ok(());
        }
        let keys = std::slice::from_ref(key);
        self.update_all(keys, |connection| connection.sites = sites.to_vec())
            .await
            .map(drop)
    }

    /// A client for a token that belongs to no connection yet.
    pub(crate) fn client(&self, token: &AccessToken) -> Result<Client, UnusableToken> {
        Ok(self.parts.api.clone().with_auth(Auth::fixed(token)?))
    }
}

/// Atlassian's list comes in any order.
fn same_reach(one: &[Site], other: &[Site]) -> bool {
    one.len() == other.len() && one.iter().all(|site| other.contains(site))
}

/// The one site that an imported connection names, until its sites are looked up.
pub(crate) fn imported(
    config: &ConnectionConfig,
    scopes: &ScopeSet,
) -> Result<Vec<Site>, ConnectError> {
    let Some(given) = config.text("cloudId") else {
        return Ok(Vec::new());
    };
    let cloud_id: CloudId = given.parse().map_err(|error: InvalidId| {
        ConnectError::invalid("connection_config.cloudId", error.to_string())
    })?;
    let url = config.text("baseUrl").map_or_else(
        || match config.text("domain").or_else(|| config.text("subdomain")) {
            Some(host) if host.contains('.') => format!("https://{host}"),
            Some(label) => format!("https://{label}.atlassian.net"),
            // Not known yet; the first look at the sites brings it.
            None => "https://unknown.invalid".to_owned(),
        },
        str::to_owned,
    );
    let url = Url::parse(&url).map_err(|_| {
        ConnectError::invalid(
            "connection_config.baseUrl",
            "must be the address of the site",
        )
    })?;
    let name = url.host_str().unwrap_or_default().to_owned();
    Ok(vec![Site::new(cloud_id, name, url, scopes.clone())])
}

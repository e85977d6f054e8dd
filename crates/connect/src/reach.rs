//! The reach of a connection: the sites its grant covers, as Atlassian last told.

use threelo_core::{
    connection::{Connection, ConnectionConfig},
    id::ConnectionKey,
    scope::ScopeSet,
    secret::AccessToken,
    site::Site,
    token::UnusableToken,
};
use threelo_rest::{Auth, Client};
use threelo_sites::{SiteWish, domain::Domain};
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
        let note = |connection: &mut Connection| {
            connection.sites = sites.to_vec();
            Ok(())
        };
        self.update_all(keys, note).await.map(drop)
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
    SiteWish::check_members(config).map_err(|error| {
        let member = format!("connection_config.{}", error.member());
        ConnectError::invalid(&member, error.to_string())
    })?;
    let base_url = config.text("baseUrl").map(site_url).transpose()?;
    let Some(cloud_id) = config.cloud_id() else {
        return Ok(Vec::new());
    };
    let named = config.text("domain").or_else(|| config.text("subdomain"));
    let named = named.and_then(|text| text.parse::<Domain>().ok());
    let url = match (base_url, named) {
        (Some(url), _) => url,
        (None, Some(label)) if label.is_label() => {
            site_url(&format!("https://{label}.atlassian.net"))?
        }
        (None, Some(host)) => site_url(&format!("https://{host}"))?,
        // Not known yet; the first look at the sites brings it.
        (None, None) => site_url("https://unknown.invalid")?,
    };
    let name = url.host_str().unwrap_or_default().to_owned();
    Ok(vec![Site::new(cloud_id, name, url, scopes.clone())])
}

/// Reads the address of a site: links lead there, so it is a web page.
fn site_url(text: &str) -> Result<Url, ConnectError> {
    let url = Url::parse(text).ok();
    let url = url.filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
    url.ok_or_else(|| {
        let advice =
            format!("{text:?} is not the address of a site: write https://acme.atlassian.net");
        ConnectError::invalid("connection_config.baseUrl", advice)
    })
}

//! Connections: one user's grant for one integration.

use std::{collections::BTreeMap, str::FromStr};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    free_object::FreeObject,
    id::{AccountId, CloudId, ConnectionKey},
    provider::Provider,
    site::Site,
};

/// One user's grant, without its tokens.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Connection {
    /// A number that the store gives; 0 until then.
    pub id: i64,
    /// Its name.
    pub key: ConnectionKey,
    /// The provider of its integration.
    pub provider: Provider,
    /// Routing facts.
    pub config: ConnectionConfig,
    /// Whatever the customer keeps with it.
    #[serde(default, deserialize_with = "FreeObject::stored")]
    pub metadata: Option<FreeObject>,
    /// Flat labels.
    pub tags: Tags,
    /// Whose grant it is, in the customer's words.
    pub end_user: Option<EndUser>,
    /// Where its events go instead of the usual place.
    pub webhook_url_override: Option<String>,
    /// The sites that the grant reached when they were last looked up.
    pub sites: Vec<Site>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was last changed, refreshes aside.
    pub updated_at: Timestamp,
    /// When its credentials were last requested.
    pub last_fetched_at: Option<Timestamp>,
    /// Counts the changes, for compare-and-swap.
    pub revision: u64,
}

impl Connection {
    /// The site whose cloud id is stored with the connection.
    pub fn site(&self) -> Option<&Site> {
        let chosen = self.config.cloud_id()?;
        self.sites.iter().find(|site| site.cloud_id == chosen)
    }

    /// The site with this cloud id, if the grant reaches it.
    pub fn reaches(&self, cloud_id: &str) -> Option<&Site> {
        self.sites
            .iter()
            .find(|site| site.cloud_id.as_str() == cloud_id)
    }
}

/// Routing facts of a connection: a free JSON object in which some members have a meaning.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ConnectionConfig(
    /// All members.
    #[serde(deserialize_with = "FreeObject::stored")]
    pub FreeObject,
);

impl ConnectionConfig {
    /// The text member of this name, unless it is empty.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.0
            .get(name)?
            .as_str()
            .map(str::trim)
            .filter(|text| !text.is_empty())
    }

    /// The cloud id of the site that calls are for.
    pub fn cloud_id(&self) -> Option<CloudId> {
        CloudId::from_str(self.text("cloudId")?).ok()
    }

    /// The account that consented.
    pub fn account_id(&self) -> Option<AccountId> {
        AccountId::from_str(self.text("accountId")?).ok()
    }

    /// Notes the site that was chosen: `cloudId`, `domain`, `subdomain`, `baseUrl`.
    pub fn set_site(&mut self, site: &Site) {
        let base_url = site.url.as_str().trim_end_matches('/');
        self.set("cloudId", site.cloud_id.as_str());
        self.set("domain", site.domain());
        self.set("subdomain", site.subdomain());
        self.set("baseUrl", base_url);
    }

    /// Notes the account that consented: `accountId`, or null where it could not be read.
    pub fn note_account(&mut self, account: Option<&AccountId>) {
        let account = account.map_or(Value::Null, |account| account.as_str().into());
        self.0.note("accountId", account);
    }

    fn set(&mut self, name: &str, value: &str) {
        self.0.note(name, value.into());
    }
}

/// Flat labels on a connection or a connect session.
pub type Tags = BTreeMap<String, String>;

/// The customer's user behind a connection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EndUser {
    /// The customer's id for them.
    pub id: String,
    /// Their name.
    #[serde(default)]
    pub display_name: Option<String>,
    /// Their address.
    #[serde(default)]
    pub email: Option<String>,
    /// Labels on the user.
    #[serde(default)]
    pub tags: Option<Tags>,
    /// The organization that they belong to.
    #[serde(default)]
    pub organization: Option<Organization>,
}

/// The customer's customer that an end user belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organization {
    /// The customer's id for it.
    pub id: String,
    /// Its name.
    #[serde(default)]
    pub display_name: Option<String>,
}

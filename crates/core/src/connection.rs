//! Connections: one user's grant for one integration.

use std::{collections::BTreeMap, str::FromStr};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    free_object::FreeObject,
    id::{AccountId, CloudId, ConnectionKey},
    provider::Provider,
    scope::ScopeSet,
    site::Site,
};

/// One user's grant, without its tokens.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Connection {
    /// A number that the store assigns; 0 until then.
    pub id: i64,
    /// Its key.
    pub key: ConnectionKey,
    /// The provider of its integration.
    pub provider: Provider,
    /// Data for routing calls.
    pub config: ConnectionConfig,
    /// Data that the customer stores with it.
    #[serde(default, deserialize_with = "FreeObject::stored")]
    pub metadata: Option<FreeObject>,
    /// Its tags.
    pub tags: Tags,
    /// The customer's user whose grant it is.
    pub end_user: Option<EndUser>,
    /// The URL that receives its events instead of the configured one.
    pub webhook_url_override: Option<String>,
    /// The sites that the grant reached at the last lookup.
    pub sites: Vec<Site>,
    /// The scopes of the consent, and those that were lost since.
    #[serde(default)]
    pub scopes: ConnectionScopes,
    /// When it was created.
    pub created_at: Timestamp,
    /// When it was last changed, not counting refreshes.
    pub updated_at: Timestamp,
    /// When its credentials were last requested.
    pub last_fetched_at: Option<Timestamp>,
    /// Number of changes, for compare-and-swap.
    pub revision: u64,
}

impl Connection {
    /// Returns the site whose cloud id is stored with the connection.
    pub fn site(&self) -> Option<&Site> {
        let chosen = self.config.cloud_id()?;
        self.sites.iter().find(|site| site.cloud_id == chosen)
    }

    /// Returns the site with this cloud id, if the grant reaches it.
    pub fn reaches(&self, cloud_id: &str) -> Option<&Site> {
        self.sites
            .iter()
            .find(|site| site.cloud_id.as_str() == cloud_id)
    }
}

/// Data for routing calls of a connection: a free JSON object with some predefined members.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ConnectionConfig(
    /// All members.
    #[serde(deserialize_with = "FreeObject::stored")]
    pub FreeObject,
);

impl ConnectionConfig {
    /// Returns the text member with this name, unless it is empty.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.0
            .get(name)?
            .as_str()
            .map(str::trim)
            .filter(|text| !text.is_empty())
    }

    /// Returns the cloud id of the site that calls are sent to.
    pub fn cloud_id(&self) -> Option<CloudId> {
        CloudId::from_str(self.text("cloudId")?).ok()
    }

    /// Returns the account that consented.
    pub fn account_id(&self) -> Option<AccountId> {
        AccountId::from_str(self.text("accountId")?).ok()
    }

    /// Sets the chosen site: `cloudId`, `domain`, `subdomain`, `baseUrl`.
    pub fn set_site(&mut self, site: &Site) {
        let base_url = site.url.as_str().trim_end_matches('/');
        self.set("cloudId", site.cloud_id.as_str());
        self.set("domain", site.domain());
        self.set("subdomain", site.subdomain());
        self.set("baseUrl", base_url);
    }

    /// Sets the account that consented: `accountId`, or null if it could not be read.
    pub fn record_account(&mut self, account: Option<&AccountId>) {
        let account = account.map_or(Value::Null, |account| account.as_str().into());
        self.0.note("accountId", account);
    }

    fn set(&mut self, name: &str, value: &str) {
        self.0.note(name, value.into());
    }
}

/// The scopes of a connection's grant.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ConnectionScopes {
    /// The scopes that the user consented to; empty if unknown.
    pub granted: ScopeSet,
    /// Those of them that the tokens of the last refresh do not have. Only a new consent restores them.
    #[serde(skip_serializing_if = "ScopeSet::is_empty")]
    pub missing: ScopeSet,
}

impl ConnectionScopes {
    /// Returns the scopes of a new grant.
    pub fn granted(scopes: &ScopeSet) -> Self {
        Self {
            granted: scopes.clone(),
            missing: ScopeSet::default(),
        }
    }
}

/// Tags of a connection or a connect session.
pub type Tags = BTreeMap<String, String>;

/// Maximum number of tags of one object.
pub const MAX_TAGS: usize = 10;

/// Checks a tag. Its name is in lower case.
///
/// # Errors
/// What the name or the value must be.
pub fn check_tag(name: &str, value: &str) -> Result<(), &'static str> {
    let fits = |c: char| c.is_ascii_alphanumeric() || "_-./".contains(c);
    let begins = name.starts_with(|c: char| c.is_ascii_alphabetic());
    if !begins || name.len() > 64 || !name.chars().all(fits) {
        return Err("must have a key of at most 64 letters, digits and _ - . /, a letter first");
    }
    if value.is_empty() || value.chars().count() > 255 {
        return Err("must have 1 to 255 characters");
    }
    if name == "end_user_email" && !is_address(value) {
        return Err("must be an e-mail address");
    }
    Ok(())
}

/// Returns whether a text looks like an e-mail address.
pub fn is_address(text: &str) -> bool {
    let has_space = text.contains(char::is_whitespace);
    text.split_once('@').is_some_and(|(name, host)| {
        !has_space && !name.is_empty() && host.contains('.') && !host.contains('@')
    })
}

/// The customer's user behind a connection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EndUser {
    /// The customer's id for the user.
    pub id: String,
    /// The name of the user.
    #[serde(default)]
    pub display_name: Option<String>,
    /// The email address of the user.
    #[serde(default)]
    pub email: Option<String>,
    /// Tags of the user.
    #[serde(default)]
    pub tags: Option<Tags>,
    /// The organization of the user.
    #[serde(default)]
    pub organization: Option<Organization>,
}

/// Returns the name of the customer's account that a connection is for, as a person knows it:
/// `Mina Sun (mina@example.org), Example Ltd`. Tags are used if there is no end user; `None` if neither
/// names an account.
pub fn account_name(user: Option<&EndUser>, tags: &Tags) -> Option<String> {
    let tag = |name: &str| tags.get(name).cloned();
    let organization = user.and_then(|user| user.organization.as_ref());
    let (id, name, email) = match user {
        Some(user) => (
            Some(user.id.clone()),
            user.display_name.clone(),
            user.email.clone(),
        ),
        None => (
            tag("end_user_id"),
            tag("end_user_display_name"),
            tag("end_user_email"),
        ),
    };
    let (organization_id, organization_name) = match organization {
        Some(it) => (Some(it.id.clone()), it.display_name.clone()),
        None => (tag("organization_id"), tag("organization_display_name")),
    };
    let is_filled = |text: &String| !text.trim().is_empty();
    let (name, email) = (name.filter(is_filled), email.filter(is_filled));
    let person = match (name, email) {
        (Some(name), Some(email)) => Some(format!("{name} ({email})")),
        (Some(known), None) | (None, Some(known)) => Some(known),
        (None, None) => id.filter(is_filled),
    };
    let organization = organization_name.filter(is_filled);
    let organization = organization.or(organization_id.filter(is_filled));
    match (person, organization) {
        (Some(person), Some(organization)) => Some(format!("{person}, {organization}")),
        (one, other) => one.or(other),
    }
}

/// The organization of an end user, a customer of the customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organization {
    /// The customer's id for the organization.
    pub id: String,
    /// Its name.
    #[serde(default)]
    pub display_name: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tags(pairs: &[(&str, &str)]) -> Tags {
        let pairs = pairs.iter();
        pairs
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect()
    }

    #[test]
    fn the_account_of_the_app_is_named_as_a_person_knows_it() {
        let mut user = EndUser {
            id: "u-77".into(),
            display_name: Some("Mina".into()),
            email: Some("mina@example.org".into()),
            tags: None,
            organization: Some(Organization {
                id: "o-5".into(),
                display_name: Some("Example Ltd".into()),
            }),
        };
        let none = Tags::new();
        let name = account_name(Some(&user), &none).unwrap();
        assert_eq!(name, "Mina (mina@example.org), Example Ltd");
        user.display_name = Some(" ".into());
        user.organization = None;
        assert_eq!(
            account_name(Some(&user), &none).unwrap(),
            "mina@example.org"
        );
        user.email = None;
        assert_eq!(account_name(Some(&user), &none).unwrap(), "u-77");
        let tagged = tags(&[("end_user_id", "u-1"), ("organization_id", "o-1")]);
        assert_eq!(account_name(None, &tagged).unwrap(), "u-1, o-1");
        assert_eq!(account_name(None, &tags(&[("plan", "pro")])), None);
    }
}

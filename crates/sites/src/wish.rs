//! Which site was asked for, if any.

use std::{fmt, str::FromStr};

use threelo_core::{connection::ConnectionConfig, id::CloudId};

use crate::domain::{Domain, InvalidDomain};

/// The site that somebody asks for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum SiteWish {
    /// None in particular.
    #[default]
    Unspecified,
    /// The one with this address.
    Domain(Domain),
    /// The one with this cloud id.
    CloudId(CloudId),
    /// The one with this cloud id, whose address must then be this one.
    Both(CloudId, Domain),
}

/// Why it cannot be told which site is asked for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WishError {
    /// A member names no site.
    #[error("{member}: {source}")]
    Domain {
        /// The member of the connection config.
        member: &'static str,
        /// What is wrong with it.
        source: InvalidDomain,
    },
    /// `cloudId` is no cloud id.
    #[error(
        "cloudId: {0:?} is not a cloud id: take the \"id\" of an entry of accessible-resources"
    )]
    CloudId(String),
    /// Two members name different sites.
    #[error(
        "{first} asks for {first_site} but {second} asks for {second_site}: give only one of them"
    )]
    Contradiction {
        /// One member.
        first: &'static str,
        /// What it names.
        first_site: Domain,
        /// The other.
        second: &'static str,
        /// What that names.
        second_site: Domain,
    },
}

impl SiteWish {
    /// The members of a connection config that name a site.
    pub const MEMBERS: [&'static str; 4] = ["domain", "subdomain", "baseUrl", "cloudId"];

    /// Those that name it by its address.
    const DOMAINS: [&'static str; 3] = ["domain", "subdomain", "baseUrl"];

    /// Checks each member alone: an empty one counts as absent, as does one that is no text.
    ///
    /// # Errors
    /// [`WishError::Domain`] or [`WishError::CloudId`] for the first that cannot name a site.
    pub fn check_members(config: &ConnectionConfig) -> Result<(), WishError> {
        for member in Self::DOMAINS {
            domain(config, member)?;
        }
        cloud_id(config).map(drop)
    }

    /// Reads `cloudId`, `domain`, `subdomain` and `baseUrl`, in any spelling. All that are given
    /// must mean one site: none wins over another. Empty members count as absent.
    ///
    /// # Errors
    /// [`WishError`] where a member cannot be read, or two of them contradict each other.
    pub fn from_config(config: &ConnectionConfig) -> Result<Self, WishError> {
        let mut found: Option<(&'static str, Domain)> = None;
        for member in Self::DOMAINS {
            let Some(domain) = domain(config, member)? else {
                continue;
            };
            found = match found {
                None => Some((member, domain)),
                Some((first, known)) if known.agrees_with(&domain) => {
                    // Keep the one that says more.
                    Some((first, if known.is_label() { domain } else { known }))
                }
                Some((first, first_site)) => {
                    return Err(WishError::Contradiction {
                        first,
                        first_site,
                        second: member,
                        second_site: domain,
                    });
                }
            };
        }
        let domain = found.map(|(_, domain)| domain);
        Ok(match (cloud_id(config)?, domain) {
            (None, None) => Self::Unspecified,
            (None, Some(domain)) => Self::Domain(domain),
            (Some(id), None) => Self::CloudId(id),
            (Some(id), Some(domain)) => Self::Both(id, domain),
        })
    }
}

impl WishError {
    /// Returns the member of the connection config that is at fault.
    pub fn member(&self) -> &'static str {
        match self {
            Self::Domain { member, .. } => member,
            Self::CloudId(_) => "cloudId",
            Self::Contradiction { second, .. } => second,
        }
    }
}

fn domain(config: &ConnectionConfig, member: &'static str) -> Result<Option<Domain>, WishError> {
    let domain = config.text(member).map(Domain::from_str).transpose();
    domain.map_err(|source| WishError::Domain { member, source })
}

fn cloud_id(config: &ConnectionConfig) -> Result<Option<CloudId>, WishError> {
    let Some(text) = config.text("cloudId") else {
        return Ok(None);
    };
    let id = text.parse();
    id.map(Some)
        .map_err(|_| WishError::CloudId(text.to_owned()))
}

impl fmt::Display for SiteWish {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unspecified => f.write_str("any site"),
            Self::Domain(domain) => domain.fmt(f),
            Self::CloudId(id) => write!(f, "cloud id {id}"),
            Self::Both(id, domain) => write!(f, "{domain} with cloud id {id}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn wish(config: serde_json::Value) -> Result<SiteWish, WishError> {
        let config = serde_json::from_value(config).unwrap();
        SiteWish::from_config(&config)
    }

    fn domain(text: &str) -> Domain {
        text.parse().unwrap()
    }

    #[test]
    fn any_one_member_is_enough() {
        let host = SiteWish::Domain(domain("acme.atlassian.net"));
        assert_eq!(wish(json!({"domain": "ACME.atlassian.net"})).unwrap(), host);
        let url = json!({"baseUrl": "https://acme.atlassian.net/wiki/"});
        assert_eq!(wish(url).unwrap(), host);
        let label = SiteWish::Domain(domain("acme"));
        assert_eq!(wish(json!({"subdomain": "acme"})).unwrap(), label);
        let id = SiteWish::CloudId("c-1".parse().unwrap());
        assert_eq!(wish(json!({"cloudId": "c-1"})).unwrap(), id);
    }

    #[test]
    fn empty_and_foreign_members_ask_for_nothing() {
        let config = json!({"domain": " ", "cloudId": "", "subdomain": null, "color": "red"});
        assert_eq!(wish(config).unwrap(), SiteWish::Unspecified);
    }

    #[test]
    fn members_that_agree_become_the_fullest_of_them() {
        let config = json!({
            "subdomain": "acme", "baseUrl": "https://acme.atlassian.net", "cloudId": "c-1",
        });
        let both = SiteWish::Both("c-1".parse().unwrap(), domain("acme.atlassian.net"));
        assert_eq!(wish(config).unwrap(), both);
    }

    #[test]
    fn members_that_contradict_each_other_are_named() {
        let config = json!({"domain": "acme", "baseUrl": "https://globex.atlassian.net"});
        assert_eq!(
            wish(config).unwrap_err().to_string(),
            "domain asks for acme but baseUrl asks for globex.atlassian.net: give only one of them"
        );
    }

    #[test]
    fn a_member_that_can_not_be_read_is_named() {
        let error = wish(json!({"baseUrl": "ftp://acme"})).unwrap_err();
        assert!(
            error
                .to_string()
                .starts_with("baseUrl: \"ftp://acme\" is not")
        );
        let error = wish(json!({"cloudId": "../admin"})).unwrap_err();
        assert_eq!(error, WishError::CloudId("../admin".into()));
    }
}

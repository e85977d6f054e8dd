//! The site that a connection config requests, if any.

use std::{fmt, str::FromStr};

use threelo_core::{connection::ConnectionConfig, id::CloudId};

use crate::domain::{Domain, InvalidDomain};

/// The site that is requested.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum RequestedSite {
    /// No particular site.
    #[default]
    Unspecified,
    /// The site with this address.
    Domain(Domain),
    /// The site with this cloud id.
    CloudId(CloudId),
    /// The site with this cloud id, which must have this address.
    Both(CloudId, Domain),
}

/// The requested site cannot be determined.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SiteRequestError {
    /// A member is not the address of a site.
    #[error("{member}: {source}")]
    Domain {
        /// The member of the connection config.
        member: &'static str,
        /// The cause.
        source: InvalidDomain,
    },
    /// `cloudId` is not a cloud id.
    #[error(
        "cloudId: {0:?} is not a cloud id: take the \"id\" of an entry of accessible-resources"
    )]
    CloudId(String),
    /// Two members request different sites.
    #[error(
        "{first} requests {first_site} but {second} requests {second_site}: give only one of them"
    )]
    Contradiction {
        /// The first member.
        first: &'static str,
        /// The site that it requests.
        first_site: Domain,
        /// The second member.
        second: &'static str,
        /// The site that it requests.
        second_site: Domain,
    },
}

impl RequestedSite {
    /// The members of a connection config that request a site.
    pub const MEMBERS: [&'static str; 4] = ["domain", "subdomain", "baseUrl", "cloudId"];

    /// The members that contain an address.
    const DOMAINS: [&'static str; 3] = ["domain", "subdomain", "baseUrl"];

    /// Checks each member separately: an empty one counts as absent, as does one that is not a string.
    ///
    /// # Errors
    /// [`SiteRequestError::Domain`] or [`SiteRequestError::CloudId`] for the first invalid member.
    pub fn check_members(config: &ConnectionConfig) -> Result<(), SiteRequestError> {
        for member in Self::DOMAINS {
            domain(config, member)?;
        }
        cloud_id(config).map(drop)
    }

    /// Reads `cloudId`, `domain`, `subdomain` and `baseUrl`, in any spelling. All members that are present
    /// must refer to one site: none takes precedence. Empty members count as absent.
    ///
    /// # Errors
    /// [`SiteRequestError`] if a member is invalid, or two members contradict each other.
    pub fn from_config(config: &ConnectionConfig) -> Result<Self, SiteRequestError> {
        let mut found: Option<(&'static str, Domain)> = None;
        for member in Self::DOMAINS {
            let Some(domain) = domain(config, member)? else {
                continue;
            };
            found = match found {
                None => Some((member, domain)),
                Some((first, known)) if known.agrees_with(&domain) => {
                    // A whole host is more specific than a label.
                    Some((first, if known.is_label() { domain } else { known }))
                }
                Some((first, first_site)) => {
                    return Err(SiteRequestError::Contradiction {
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

impl SiteRequestError {
    /// Returns the member of the connection config that caused the error.
    pub fn member(&self) -> &'static str {
        match self {
            Self::Domain { member, .. } => member,
            Self::CloudId(_) => "cloudId",
            Self::Contradiction { second, .. } => second,
        }
    }
}

fn domain(
    config: &ConnectionConfig,
    member: &'static str,
) -> Result<Option<Domain>, SiteRequestError> {
    let domain = config.text(member).map(Domain::from_str).transpose();
    domain.map_err(|source| SiteRequestError::Domain { member, source })
}

fn cloud_id(config: &ConnectionConfig) -> Result<Option<CloudId>, SiteRequestError> {
    let Some(text) = config.text("cloudId") else {
        return Ok(None);
    };
    let id = text.parse();
    id.map(Some)
        .map_err(|_| SiteRequestError::CloudId(text.to_owned()))
}

impl fmt::Display for RequestedSite {
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

    fn requested(config: serde_json::Value) -> Result<RequestedSite, SiteRequestError> {
        let config = serde_json::from_value(config).unwrap();
        RequestedSite::from_config(&config)
    }

    fn domain(text: &str) -> Domain {
        text.parse().unwrap()
    }

    #[test]
    fn any_single_member_is_enough() {
        let host = RequestedSite::Domain(domain("acme.atlassian.net"));
        assert_eq!(
            requested(json!({"domain": "ACME.atlassian.net"})).unwrap(),
            host
        );
        let url = json!({"baseUrl": "https://acme.atlassian.net/wiki/"});
        assert_eq!(requested(url).unwrap(), host);
        let label = RequestedSite::Domain(domain("acme"));
        assert_eq!(requested(json!({"subdomain": "acme"})).unwrap(), label);
        let id = RequestedSite::CloudId("c-1".parse().unwrap());
        assert_eq!(requested(json!({"cloudId": "c-1"})).unwrap(), id);
    }

    #[test]
    fn empty_and_unrelated_members_request_no_site() {
        let config = json!({"domain": " ", "cloudId": "", "subdomain": null, "color": "red"});
        assert_eq!(requested(config).unwrap(), RequestedSite::Unspecified);
    }

    #[test]
    fn members_that_agree_give_the_most_specific_one() {
        let config = json!({
            "subdomain": "acme", "baseUrl": "https://acme.atlassian.net", "cloudId": "c-1",
        });
        let both = RequestedSite::Both("c-1".parse().unwrap(), domain("acme.atlassian.net"));
        assert_eq!(requested(config).unwrap(), both);
    }

    #[test]
    fn members_that_contradict_each_other_are_named() {
        let config = json!({"domain": "acme", "baseUrl": "https://globex.atlassian.net"});
        assert_eq!(
            requested(config).unwrap_err().to_string(),
            "domain requests acme but baseUrl requests globex.atlassian.net: give only one of them"
        );
    }

    #[test]
    fn an_invalid_member_is_named() {
        let error = requested(json!({"baseUrl": "ftp://acme"})).unwrap_err();
        assert!(
            error
                .to_string()
                .starts_with("baseUrl: \"ftp://acme\" is not")
        );
        let error = requested(json!({"cloudId": "../admin"})).unwrap_err();
        assert_eq!(error, SiteRequestError::CloudId("../admin".into()));
    }
}

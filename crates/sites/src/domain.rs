//! Parses the address of a site as users type it: `acme`, `ACME.atlassian.net`, `https://acme.atlassian.net/wiki/`.

use std::{fmt, str::FromStr};

use threelo_core::site::Site;
use url::Host;

/// The address of a site: a single label or a whole host. Parsed from any spelling, and stored in a canonical one.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Domain(String);

/// A text that is not the address of a site.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{0:?} is not the address of a site: write it as acme, acme.atlassian.net or https://acme.atlassian.net"
)]
pub struct InvalidDomain(pub String);

impl Domain {
    /// Returns the host, or the label if only that was given; in lower case.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns whether only the first label was given.
    pub fn is_label(&self) -> bool {
        !self.0.contains('.')
    }

    /// Returns whether the site has this address; a single label must equal the whole first label of the host.
    pub fn names(&self, site: &Site) -> bool {
        self.fits(site.domain().trim_end_matches('.'))
    }

    /// Returns whether both may refer to the same site.
    pub fn agrees_with(&self, other: &Domain) -> bool {
        self.fits(&other.0) || other.fits(&self.0)
    }

    fn fits(&self, host: &str) -> bool {
        if self.is_label() {
            let label = host.split_once('.').map_or(host, |(label, _)| label);
            label.eq_ignore_ascii_case(&self.0)
        } else {
            host.eq_ignore_ascii_case(&self.0)
        }
    }
}

impl FromStr for Domain {
    type Err = InvalidDomain;

    fn from_str(text: &str) -> Result<Self, InvalidDomain> {
        let invalid = || InvalidDomain(text.to_owned());
        let host = host_of(text.trim()).ok_or_else(invalid)?;
        match Host::parse(host) {
            Ok(Host::Domain(host)) if host.split('.').all(is_label) => Ok(Self(host)),
            _ => Err(invalid()),
        }
    }
}

impl fmt::Display for Domain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Returns the host of an address in any spelling; the other parts need not be valid.
fn host_of(text: &str) -> Option<&str> {
    let rest = match text.split_once("://") {
        Some((scheme, rest)) if is_web(scheme) => rest,
        Some(_) => return None,
        None => text.trim_start_matches("//"),
    };
    let authority = rest.split(['/', '\\', '?', '#']).next()?;
    let host = match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => host,
        Some(_) => return None,
        None => authority,
    };
    let host = host.trim_end_matches('.');
    // A user name before the host can disguise the real target, so it is rejected.
    let clean = !host.is_empty() && !host.contains(['@', ' ', '%', '[']);
    let labelled = host.split('.').all(|label| !label.is_empty());
    (clean && labelled).then_some(host)
}

/// Returns whether this is a label of a host name (RFC 1123): letters, digits and inner hyphens.
fn is_label(label: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    !label.is_empty()
        && label.bytes().all(allowed)
        && !label.starts_with('-')
        && !label.ends_with('-')
}

fn is_web(scheme: &str) -> bool {
    scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_of_a_host_gives_the_same_domain() {
        for text in [
            "acme.atlassian.net",
            "ACME.Atlassian.NET",
            "  acme.atlassian.net\n",
            "https://acme.atlassian.net",
            "HTTPS://acme.atlassian.net/",
            "http://acme.atlassian.net/wiki/spaces/ENG?x=1#top",
            "//acme.atlassian.net/jira",
            "acme.atlassian.net/wiki",
            "acme.atlassian.net?a=b",
            "acme.atlassian.net:443",
            "https://acme.atlassian.net:8443/browse/A-1",
            "acme.atlassian.net.",
            "acme.atlassian.net...",
        ] {
            let domain: Domain = text.parse().unwrap();
            assert_eq!(domain.as_str(), "acme.atlassian.net", "{text:?}");
        }
    }

    #[test]
    fn a_single_label_stays_a_label() {
        for text in ["acme", "ACME", " acme/ ", "https://acme", "acme."] {
            let domain: Domain = text.parse().unwrap();
            assert_eq!(domain.as_str(), "acme", "{text:?}");
            assert!(domain.is_label());
        }
    }

    #[test]
    fn a_custom_domain_with_umlauts_is_compared_in_its_ascii_form() {
        let domain: Domain = "https://Wiki.Müller.example".parse().unwrap();
        assert_eq!(domain.as_str(), "wiki.xn--mller-kva.example");
    }

    #[test]
    fn a_text_that_is_not_an_address_is_rejected() {
        for text in [
            "",
            "  ",
            "https://",
            "/",
            ".",
            ".atlassian.net",
            "acme..atlassian.net",
            "user@acme.atlassian.net",
            "https://acme.atlassian.net@evil.example",
            "ftp://acme.atlassian.net",
            "javascript:alert(1)",
            "acme.atlassian.net:port",
            "acme atlassian",
            "acme%2eatlassian.net",
            "[::1]",
            "10.0.0.1",
            "-",
            "acme-",
            "a_b",
            "a_b.atlassian.net",
        ] {
            assert!(text.parse::<Domain>().is_err(), "{text:?}");
        }
    }

    #[test]
    fn a_label_agrees_with_a_host_whose_first_label_it_is() {
        let domain = |text: &str| text.parse::<Domain>().unwrap();
        assert!(domain("acme").agrees_with(&domain("acme.atlassian.net")));
        assert!(domain("acme.atlassian.net").agrees_with(&domain("acme")));
        assert!(!domain("acm").agrees_with(&domain("acme.atlassian.net")));
        assert!(!domain("acme.example.com").agrees_with(&domain("acme.atlassian.net")));
    }
}

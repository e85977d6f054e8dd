//! The target builder: from the raw request target to the one place upstream that it may name.
//!
//! Build, never join: a target is checked once, as raw bytes, and what passed goes upstream unchanged
//! behind a constant origin. No second parser reads it in between, so none can read it differently.

use std::fmt;

use http::{Method, Uri, uri::PathAndQuery};
use threelo_core::{
    id::{CloudId, ConnectionId, ConnectionKey, EnvironmentId, IntegrationKey},
    site::Product,
};

mod origin;
mod place;
mod rule;
mod segment;

pub use origin::{InvalidOrigin, Origin};
pub use rule::Rule;

use place::{Place, Spot};
use rule::Rules;

/// Where a request is to go, as far as its target tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target<'a> {
    /// The connection that the path itself names (`/c/{integration}/{connection}/…`).
    pub connection: Option<ConnectionName>,
    /// The place upstream.
    pub destination: Destination<'a>,
    /// What followed the first `?`, as it came.
    pub query: Option<&'a str>,
}

/// A connection as a request names it: which environment it is in, the caller decides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConnectionName {
    /// The key of its integration.
    pub integration: IntegrationKey,
    /// Its id there.
    pub connection: ConnectionId,
}

impl ConnectionName {
    /// Names a connection.
    pub fn new(integration: IntegrationKey, connection: ConnectionId) -> Self {
        Self {
            integration,
            connection,
        }
    }

    /// Returns the key of the connection with this name in an environment.
    pub fn within(self, environment: EnvironmentId) -> ConnectionKey {
        ConnectionKey::new(environment, self.integration, self.connection)
    }
}

impl fmt::Display for ConnectionName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.integration, self.connection)
    }
}

/// The places upstream that exist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Destination<'a> {
    /// `/oauth/token/accessible-resources`: the sites of the grant.
    AccessibleResources,
    /// `/me`: the account that consented.
    Me,
    /// Something below `/ex/{product}/{cloudid}`.
    Site {
        /// The product.
        product: Product,
        /// The site.
        site: SiteRef,
        /// What follows the cloud id: empty, or begins with a slash. As it came.
        path: &'a str,
    },
}

/// How a target names its site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SiteRef {
    /// By its cloud id.
    Named(CloudId),
    /// By a placeholder, or not at all: the site of the connection.
    OfConnection,
}

/// Why a target goes nowhere.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", .rule.sentence())]
pub struct TargetError {
    /// The rule that it breaks.
    pub rule: Rule,
}

impl From<Rule> for TargetError {
    fn from(rule: Rule) -> Self {
        Self { rule }
    }
}

impl<'a> Target<'a> {
    /// Reads a request target in origin form: the raw path with, after a `?`, the raw query.
    ///
    /// # Errors
    /// [`TargetError`] names the rule that the target breaks.
    pub fn parse(method: &Method, raw: &'a [u8], origin: &Origin) -> Result<Self, TargetError> {
        Self::parse_by(Rules::ALL, method, raw, origin)
    }

    fn parse_by(
        rules: Rules,
        method: &Method,
        raw: &'a [u8],
        origin: &Origin,
    ) -> Result<Self, TargetError> {
        if matches!(*method, Method::TRACE | Method::CONNECT) {
            rules.broken(Rule::Method)?;
        }
        let raw = std::str::from_utf8(raw).map_err(|_| Rule::Characters)?;
        let raw = match raw.split_once('#') {
            Some((before, _)) => {
                rules.broken(Rule::Fragment)?;
                before
            }
            None => raw,
        };
        let (path, query) = match raw.split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (raw, None),
        };
        let place = Place::of(path, origin);
        if let Some(query) = query {
            segment::check_characters(query, rules)?;
        }
        for part in place.checked_parts(path) {
            segment::check_characters(part, rules)?;
            segment::check_path(part, rules)?;
        }
        let (connection, destination) = place.resolve(method, rules)?;
        Ok(Self {
            connection,
            destination,
            query,
        })
    }

    /// The product, below a site.
    pub fn product(&self) -> Option<Product> {
        match &self.destination {
            Destination::Site { product, .. } => Some(*product),
            _ => None,
        }
    }

    /// The address upstream; `site` is what [`SiteRef`] came to.
    ///
    /// # Errors
    /// [`TargetError`] where the address would be longer than any server takes.
    pub fn upstream(&self, origin: &Origin, site: Option<&CloudId>) -> Result<Uri, TargetError> {
        let (head, site, path) = match (&self.destination, site) {
            (Destination::AccessibleResources, _) => (Spot::SITES_PATH, "", ""),
            (Destination::Me, _) => (Spot::ME_PATH, "", ""),
            (Destination::Site { product, path, .. }, Some(site)) => {
                let head = match product {
                    Product::Jira => "/ex/jira/",
                    Product::Confluence => "/ex/confluence/",
                };
                (head, site.as_str(), *path)
            }
            (Destination::Site { .. }, None) => return Err(Rule::CloudId.into()),
        };
        let query = self.query.unwrap_or_default();
        let mut whole =
            String::with_capacity(head.len() + site.len() + path.len() + query.len() + 1);
        whole.push_str(head);
        whole.push_str(site);
        whole.push_str(path);
        if self.query.is_some() {
            whole.push('?');
            whole.push_str(query);
        }
        let whole = PathAndQuery::from_maybe_shared(bytes::Bytes::from(whole))
            .map_err(|_| Rule::Characters)?;
        Ok(origin.at(whole))
    }
}

impl fmt::Display for Target<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.destination {
            Destination::AccessibleResources => f.write_str(Spot::SITES_PATH),
            Destination::Me => f.write_str(Spot::ME_PATH),
            Destination::Site { product, path, .. } => {
                write!(f, "/ex/{}/…{path}", product.as_str())
            }
        }
    }
}

#[cfg(test)]
mod tests;

//! The target builder: from the raw request target to the one place upstream that it may name.
//!
//! The URL is not resolved against a base URL: a target is checked once, as raw bytes, and what passed goes upstream
//! unchanged behind a constant origin. No second parser reads it in between, so none can read it differently.

use std::{borrow::Cow, fmt, str::FromStr};

use http::{Method, Uri, uri::PathAndQuery};
use threelo_core::{
    id::{CloudId, ConnectionId, ConnectionKey, EnvironmentId, IntegrationKey},
    site::Product,
};

mod origin;
mod path;
mod rule;
mod segment;

pub use origin::{InvalidOrigin, Origin};
pub use path::PathFamily;
pub use rule::Rule;

pub(crate) use path::SITES_PATH;
use path::{GRAPHQL_PATH, ME_PATH, ParsedPath};

/// The destination of a request, as far as its target determines it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target<'a> {
    /// The connection that the path itself names (`/c/{integration}/{connection}/…`).
    pub connection: Option<ConnectionName>,
    /// The place upstream.
    pub destination: Destination<'a>,
    /// What followed the first `?`, with only the characters that a query may contain.
    pub query: Option<Cow<'a, str>>,
}

/// A connection as a request names it; its environment is that of the caller.
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
    /// `/graphql`: Atlassian's GraphQL gateway.
    GraphQl,
    /// A path of a site, such as `/ex/{product}/{cloudid}/…`.
    Site {
        /// The family of the path.
        family: &'static PathFamily,
        /// The site.
        site: SiteRef,
        /// What follows the cloud id, unchanged: empty, or begins with a slash.
        path: &'a str,
    },
    /// A path of an Assets workspace: `/jsm/assets/workspace/{workspaceid}/…`.
    Workspace {
        /// The family of the path.
        family: &'static PathFamily,
        /// The workspace; `None` for that of the connection's site.
        workspace: Option<WorkspaceId>,
        /// What follows the id, unchanged: empty, or begins with a slash.
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

/// The id of an Assets workspace.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct WorkspaceId(String);

impl WorkspaceId {
    /// Returns the id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for WorkspaceId {
    type Err = Rule;

    fn from_str(text: &str) -> Result<Self, Rule> {
        // Atlassian writes UUIDs, as it does for cloud ids.
        CloudId::from_str(text).map_err(|_| Rule::CloudId)?;
        Ok(Self(text.to_owned()))
    }
}

/// The rule that a target breaks.
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
    /// Parses a request target in origin form: the raw path and, after a `?`, the raw query.
    ///
    /// # Errors
    /// [`TargetError`] names the rule that the target breaks.
    pub fn parse(method: &Method, raw: &'a [u8], origin: &Origin) -> Result<Self, TargetError> {
        if matches!(*method, Method::TRACE | Method::CONNECT) {
            return Err(Rule::Method.into());
        }
        let raw = std::str::from_utf8(raw).map_err(|_| Rule::Characters)?;
        let (path, query) = match memchr::memchr2(b'?', b'#', raw.as_bytes()) {
            Some(at) => (&raw[..at], Some(&raw[at..])),
            None => (raw, None),
        };
        if query.is_some_and(|query| query.contains('#')) {
            return Err(Rule::Fragment.into());
        }
        let query = query.map(|query| &query[1..]);
        let path = ParsedPath::new(path, origin);
        let query = query.map(segment::encode_query).transpose()?;
        if !path.is_plain() {
            for part in path.checked_parts() {
                if part.contains("${") {
                    return Err(Rule::Placeholder.into());
                }
                segment::check_characters(part)?;
                segment::check_path(part)?;
            }
        }
        let (connection, destination) = path.resolve(method)?;
        Ok(Self {
            connection,
            destination,
            query,
        })
    }

    /// Returns the product whose grant the target needs; `None` outside sites and workspaces.
    pub fn product(&self) -> Option<Product> {
        match &self.destination {
            Destination::Site { family, .. } | Destination::Workspace { family, .. } => {
                Some(family.product)
            }
            _ => None,
        }
    }

    /// Returns what follows the id of the site or workspace; empty for other destinations.
    pub fn rest(&self) -> &'a str {
        match &self.destination {
            Destination::Site { path, .. } | Destination::Workspace { path, .. } => path,
            _ => "",
        }
    }

    /// Builds the address upstream. `tenant` is the id of the site or workspace that the target
    /// refers to.
    ///
    /// # Errors
    /// [`TargetError`] if the address would be longer than servers accept, or if `tenant` is missing.
    pub fn upstream(&self, origin: &Origin, tenant: Option<&str>) -> Result<Uri, TargetError> {
        let (head, tenant) = match (&self.destination, tenant) {
            (Destination::AccessibleResources, _) => (SITES_PATH, ""),
            (Destination::Me, _) => (ME_PATH, ""),
            (Destination::GraphQl, _) => (GRAPHQL_PATH, ""),
            (
                Destination::Site { family, .. } | Destination::Workspace { family, .. },
                Some(tenant),
            ) => (family.prefix, tenant),
            (_, None) => return Err(Rule::CloudId.into()),
        };
        let path = self.rest();
        let query = self.query.as_deref();
        let length = head.len() + tenant.len() + path.len() + query.map_or(0, |q| q.len() + 1);
        let mut whole = String::with_capacity(length);
        whole.push_str(head);
        whole.push_str(tenant);
        whole.push_str(path);
        if let Some(query) = query {
            whole.push('?');
            whole.push_str(query);
        }
        let whole = PathAndQuery::from_maybe_shared(bytes::Bytes::from(whole))
            .map_err(|_| Rule::Characters)?;
        Ok(origin.at(whole))
    }
}

#[cfg(test)]
mod tests;

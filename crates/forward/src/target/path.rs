//! What a raw path names, by its shape alone.

use std::str::FromStr;

use http::Method;
use percent_encoding::percent_decode_str;
use threelo_core::{
    id::{ConnectionId, IntegrationKey},
    site::Product,
};

use super::{
    ConnectionName, Destination, SiteRef, WorkspaceId, origin::Origin, rule::Rule, segment,
};

/// A family of paths of Atlassian's API: everything below a prefix and the id of a tenant.
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PathFamily {
    /// What precedes the id of the tenant; begins and ends with a slash.
    pub prefix: &'static str,
    /// The product that a grant must cover.
    pub product: Product,
    /// What the id names.
    tenant: Tenant,
}

#[derive(Debug, PartialEq, Eq)]
enum Tenant {
    Site,
    /// A workspace of Assets, which belongs to one site.
    Workspace,
}

const fn family(prefix: &'static str, product: Product, tenant: Tenant) -> PathFamily {
    PathFamily {
        prefix,
        product,
        tenant,
    }
}

/// Every family that an OAuth token can reach. A prefix that begins with another one comes first.
///
/// Source: `docs/atlassian.md`, "The addresses".
static FAMILIES: [PathFamily; 7] = [
    family("/ex/jira/", Product::Jira, Tenant::Site),
    family("/ex/confluence/", Product::Confluence, Tenant::Site),
    family("/jsm/ops/api/", Product::Jira, Tenant::Site),
    family("/jsm/assets/workspace/", Product::Jira, Tenant::Workspace),
    family("/jira/forms/cloud/", Product::Jira, Tenant::Site),
    family("/automation/public/jira/", Product::Jira, Tenant::Site),
    family(
        "/automation/public/confluence/",
        Product::Confluence,
        Tenant::Site,
    ),
];

impl PathFamily {
    /// Returns the family of the product's own REST API: `/ex/{product}/`.
    pub(super) fn of_product(product: Product) -> &'static Self {
        match product {
            Product::Jira => &FAMILIES[0],
            Product::Confluence => &FAMILIES[1],
        }
    }

    /// Whether the catalogue of the product describes these paths.
    pub fn is_in_catalogue(&self) -> bool {
        self.prefix.starts_with("/ex/")
    }
}

/// The names under which a path may leave the id to the gateway. JavaScript's URL class encodes the
/// braces.
const PLACEHOLDERS: [&str; 12] = [
    "${connectionConfig.cloudId}",
    "$%7BconnectionConfig.cloudId%7D",
    "{connectionConfig.cloudId}",
    "%7BconnectionConfig.cloudId%7D",
    "${connection_config.cloudId}",
    "$%7Bconnection_config.cloudId%7D",
    "{connection_config.cloudId}",
    "%7Bconnection_config.cloudId%7D",
    "${connectionConfig.workspaceId}",
    "$%7BconnectionConfig.workspaceId%7D",
    "{connectionConfig.workspaceId}",
    "%7BconnectionConfig.workspaceId%7D",
];

/// Paths outside every site.
pub(crate) const SITES_PATH: &str = "/oauth/token/accessible-resources";
pub(super) const ME_PATH: &str = "/me";
pub(super) const GRAPHQL_PATH: &str = "/graphql";

/// A path whose shape is known; only its shape has been checked.
pub(super) struct ParsedPath<'a> {
    /// The path, without an origin before it.
    path: &'a str,
    /// The names of a connection, still encoded.
    connection: Option<(&'a str, &'a str)>,
    shape: Shape<'a>,
}

enum Shape<'a> {
    AccessibleResources,
    Me,
    GraphQl,
    /// `tenant` is `None` if the path leaves the site to the connection.
    Family {
        family: &'static PathFamily,
        tenant: Option<&'a str>,
        rest: &'a str,
    },
    Unknown,
}

impl<'a> ParsedPath<'a> {
    pub(super) fn new(path: &'a str, origin: &Origin) -> Self {
        if let Some(below) = path.strip_prefix("/proxy") {
            let stripped = below
                .strip_prefix('/')
                .and_then(|below| origin.strip(below));
            return Self {
                path: stripped.unwrap_or(path),
                connection: None,
                shape: Shape::of_atlassian(stripped.unwrap_or(below))
                    .unwrap_or_else(|| Shape::short(stripped.unwrap_or(below))),
            };
        }
        if let Some(below) = path.strip_prefix("/c/") {
            let (integration, below) = first_segment(below);
            let (connection, below) = first_segment(below.strip_prefix('/').unwrap_or_default());
            return Self {
                path,
                connection: Some((integration, connection)),
                shape: Shape::of_atlassian(below).unwrap_or_else(|| Shape::of_product(below)),
            };
        }
        let shape = match path.starts_with("/ex/") {
            true => Shape::of_atlassian(path),
            false => None,
        };
        Self {
            path,
            connection: None,
            shape: shape.unwrap_or(Shape::Unknown),
        }
    }

    /// Whether no rule for characters and segments needs to be checked.
    pub(super) fn is_plain(&self) -> bool {
        segment::is_plain(self.path)
    }

    /// Returns the parts of the path that the rules for characters and segments apply to: everything
    /// except a placeholder.
    pub(super) fn checked_parts(&self) -> [&'a str; 2] {
        match self.shape {
            Shape::Family {
                tenant: Some(tenant),
                rest,
                ..
            } if is_placeholder(tenant) => {
                let before = self.path.len() - rest.len() - tenant.len();
                [&self.path[..before], rest]
            }
            _ => [self.path, ""],
        }
    }

    pub(super) fn resolve(
        self,
        method: &Method,
    ) -> Result<(Option<ConnectionName>, Destination<'a>), Rule> {
        let destination = match self.shape {
            Shape::AccessibleResources | Shape::Me if *method != Method::GET => {
                return Err(Rule::GetOnly);
            }
            Shape::GraphQl if *method != Method::POST => return Err(Rule::PostOnly),
            Shape::AccessibleResources => Destination::AccessibleResources,
            Shape::Me => Destination::Me,
            Shape::GraphQl => Destination::GraphQl,
            Shape::Family {
                family,
                tenant,
                rest: path,
            } => {
                let named = tenant.filter(|tenant| !is_placeholder(tenant));
                match family.tenant {
                    Tenant::Site => Destination::Site {
                        family,
                        site: match named {
                            Some(id) => SiteRef::Named(id.parse().map_err(|_| Rule::CloudId)?),
                            None => SiteRef::OfConnection,
                        },
                        path,
                    },
                    Tenant::Workspace => Destination::Workspace {
                        family,
                        workspace: named.map(WorkspaceId::from_str).transpose()?,
                        path,
                    },
                }
            }
            Shape::Unknown => return Err(Rule::UnknownPath),
        };
        let connection = match self.connection {
            Some((integration, connection)) => {
                let name = connection_name(integration, connection);
                Some(name.ok_or(Rule::ConnectionName)?)
            }
            None => None,
        };
        Ok((connection, destination))
    }
}

impl<'a> Shape<'a> {
    /// Parses a path as Atlassian's API has it.
    fn of_atlassian(path: &'a str) -> Option<Self> {
        match path {
            SITES_PATH => return Some(Self::AccessibleResources),
            ME_PATH => return Some(Self::Me),
            GRAPHQL_PATH => return Some(Self::GraphQl),
            _ => {}
        }
        FAMILIES.iter().find_map(|family| {
            let below = path
                .strip_prefix(family.prefix)
                .or_else(|| (family.prefix.strip_suffix('/') == Some(path)).then_some(""))?;
            let (tenant, rest) = first_segment(below);
            Some(Self::Family {
                family,
                tenant: Some(tenant),
                rest,
            })
        })
    }

    /// Parses `/{jira|confluence}/{cloudid}/…`.
    fn short(path: &'a str) -> Self {
        match product(path) {
            Some((family, below)) => {
                let (tenant, rest) = first_segment(below.strip_prefix('/').unwrap_or_default());
                Self::Family {
                    family,
                    tenant: Some(tenant),
                    rest,
                }
            }
            None => Self::Unknown,
        }
    }

    /// Parses `/{jira|confluence}/…`, on the site of the connection.
    fn of_product(path: &'a str) -> Self {
        match product(path) {
            Some((family, rest)) => Self::Family {
                family,
                tenant: None,
                rest,
            },
            None => Self::Unknown,
        }
    }
}

/// Reads the product in the first segment; returns its family and the rest of the path.
fn product(path: &str) -> Option<(&'static PathFamily, &str)> {
    let (segment, rest) = first_segment(path.strip_prefix('/')?);
    Some((
        PathFamily::of_product(Product::from_segment(segment)?),
        rest,
    ))
}

/// Splits off the first segment; the rest is empty or begins with a slash.
fn first_segment(path: &str) -> (&str, &str) {
    path.split_at(path.find('/').unwrap_or(path.len()))
}

fn is_placeholder(segment: &str) -> bool {
    PLACEHOLDERS
        .iter()
        .any(|placeholder| placeholder.eq_ignore_ascii_case(segment))
}

fn connection_name(integration: &str, connection: &str) -> Option<ConnectionName> {
    let decode = |segment| percent_decode_str(segment).decode_utf8().ok();
    Some(ConnectionName::new(
        IntegrationKey::from_str(&decode(integration)?).ok()?,
        ConnectionId::from_str(&decode(connection)?).ok()?,
    ))
}

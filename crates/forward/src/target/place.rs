//! Which place a raw path names, by its shape alone.

use std::str::FromStr;

use http::Method;
use percent_encoding::percent_decode_str;
use threelo_core::{
    id::{CloudId, ConnectionId, IntegrationKey},
    site::Product,
};

use super::{
    ConnectionName, Destination, SiteRef,
    origin::Origin,
    rule::{Rule, Rules},
};

/// What stands in for the cloud id of the connection. The second form is what the URL class of
/// JavaScript makes of the first.
const PLACEHOLDERS: [&str; 6] = [
    "${connectionConfig.cloudId}",
    "$%7BconnectionConfig.cloudId%7D",
    "{connectionConfig.cloudId}",
    "%7BconnectionConfig.cloudId%7D",
    "${connection_config.cloudId}",
    "$%7Bconnection_config.cloudId%7D",
];

/// The shape of a path, with nothing checked yet.
pub(super) struct Place<'a> {
    spot: Spot<'a>,
    /// The path from which an origin before it was taken.
    path: &'a str,
}

pub(super) enum Spot<'a> {
    Sites,
    Me,
    Site {
        product: &'a str,
        cloud_id: &'a str,
        rest: &'a str,
    },
    Connection {
        integration: &'a str,
        connection: &'a str,
        product: &'a str,
        rest: &'a str,
    },
    Nowhere,
}

impl Spot<'_> {
    pub(super) const SITES_PATH: &'static str = "/oauth/token/accessible-resources";
    pub(super) const ME_PATH: &'static str = "/me";
}

impl<'a> Place<'a> {
    pub(super) fn of(path: &'a str, origin: &Origin) -> Self {
        let below_proxy = path.strip_prefix("/proxy");
        let stripped = below_proxy.and_then(|below| origin.strip(below.strip_prefix('/')?));
        let spot = if let Some(below) = stripped.or(below_proxy) {
            Self::below_proxy(below)
        } else if let Some(below) = path.strip_prefix("/ex/") {
            Self::below_ex(below)
        } else if let Some(below) = path.strip_prefix("/c/") {
            Self::below_c(below)
        } else {
            Spot::Nowhere
        };
        Self {
            spot,
            path: stripped.unwrap_or(path),
        }
    }

    fn below_proxy(path: &'a str) -> Spot<'a> {
        match path {
            Spot::SITES_PATH => Spot::Sites,
            Spot::ME_PATH => Spot::Me,
            _ => match path.strip_prefix('/') {
                Some(below) => Self::below_ex(below.strip_prefix("ex/").unwrap_or(below)),
                None => Spot::Nowhere,
            },
        }
    }

    fn below_ex(path: &'a str) -> Spot<'a> {
        let (product, path) = head(path);
        let (cloud_id, rest) = head(path.strip_prefix('/').unwrap_or_default());
        Spot::Site {
            product,
            cloud_id,
            rest,
        }
    }

    fn below_c(path: &'a str) -> Spot<'a> {
        let (integration, path) = head(path);
        let (connection, path) = head(path.strip_prefix('/').unwrap_or_default());
        let (product, rest) = head(path.strip_prefix('/').unwrap_or_default());
        Spot::Connection {
            integration,
            connection,
            product,
            rest,
        }
    }

    /// The parts of the path that the rules of segments are for: all of it, but a placeholder.
    pub(super) fn checked_parts(&self, path: &'a str) -> impl Iterator<Item = &'a str> + use<'a> {
        let parts = match self.spot {
            Spot::Site { cloud_id, rest, .. } if is_placeholder(cloud_id) => {
                let before = self.path.len() - rest.len() - cloud_id.len();
                [&self.path[..before], rest]
            }
            _ => [self.path, ""],
        };
        debug_assert!(path.ends_with(self.path));
        parts.into_iter()
    }

    pub(super) fn resolve(
        self,
        method: &Method,
        rules: Rules,
    ) -> Result<(Option<ConnectionName>, Destination<'a>), Rule> {
        let outside = match self.spot {
            Spot::Sites => Destination::AccessibleResources,
            Spot::Me => Destination::Me,
            Spot::Site {
                product,
                cloud_id,
                rest,
            } => {
                let site = if is_placeholder(cloud_id) {
                    SiteRef::OfConnection
                } else {
                    SiteRef::Named(cloud_id_of(cloud_id, product)?)
                };
                return Ok((None, below_site(product, site, rest)?));
            }
            Spot::Connection {
                integration,
                connection,
                product,
                rest,
            } => {
                let destination = below_site(product, SiteRef::OfConnection, rest)?;
                let key = connection_key(integration, connection)?;
                return Ok((key, destination));
            }
            Spot::Nowhere => return Err(Rule::Place),
        };
        if *method != Method::GET {
            rules.broken(Rule::GetOnly)?;
        }
        Ok((None, outside))
    }
}

/// The first segment, and what follows it: empty, or begins with a slash.
fn head(path: &str) -> (&str, &str) {
    path.split_at(path.find('/').unwrap_or(path.len()))
}

fn is_placeholder(segment: &str) -> bool {
    PLACEHOLDERS
        .iter()
        .any(|placeholder| placeholder.eq_ignore_ascii_case(segment))
}

fn below_site<'a>(product: &str, site: SiteRef, path: &'a str) -> Result<Destination<'a>, Rule> {
    let product = Product::from_segment(product).ok_or(Rule::Place)?;
    Ok(Destination::Site {
        product,
        site,
        path,
    })
}

fn cloud_id_of(segment: &str, product: &str) -> Result<CloudId, Rule> {
    if Product::from_segment(product).is_none() {
        return Err(Rule::Place);
    }
    CloudId::from_str(segment).map_err(|_| Rule::CloudId)
}

fn connection_key(integration: &str, connection: &str) -> Result<Option<ConnectionName>, Rule> {
    let name = |segment| percent_decode_str(segment).decode_utf8().ok();
    let key = || {
        let integration = IntegrationKey::from_str(&name(integration)?).ok()?;
        let connection = ConnectionId::from_str(&name(connection)?).ok()?;
        Some(ConnectionName::new(integration, connection))
    };
    key().map(Some).ok_or(Rule::ConnectionName)
}

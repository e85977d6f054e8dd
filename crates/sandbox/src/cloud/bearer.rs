//! Who calls: the bearer token, and what it reaches.

use std::collections::BTreeSet;

use http::HeaderMap;
use http::header::AUTHORIZATION;
use jiff::Timestamp;

use crate::auth::grants::AccessToken;
use crate::config::{Product, Site};
use crate::faults::Withheld;
use crate::state::World;

/// A living token's owner and reach.
#[derive(Debug)]
pub(crate) struct Caller {
    pub(crate) account_id: String,
    pub(crate) client_id: String,
    pub(crate) scopes: BTreeSet<String>,
    reach: Option<BTreeSet<String>>,
    granted: BTreeSet<String>,
}

impl Caller {
    /// The caller of a request with a living token.
    pub(crate) fn of(world: &World, headers: &HeaderMap, now: Timestamp) -> Option<Self> {
        let token = token(world, headers)?;
        if !token.is_alive(now) {
            return None;
        }
        let grant = world.grants.grants.get(&token.grant)?;
        Some(Self {
            account_id: grant.account_id.clone(),
            client_id: grant.client_id.clone(),
            scopes: token.scopes.clone(),
            reach: token.reach.clone(),
            granted: grant.sites.clone(),
        })
    }

    /// Whether the grant covers `product` on `site`: consented, installed, and with a scope for the product.
    pub(crate) fn covers(
        &self,
        world: &World,
        site: &Site,
        product: Product,
        withheld: &Withheld,
    ) -> bool {
        let installed = (self.client_id.clone(), site.id.clone());
        !withheld.sites.contains(&site.id)
            && self.granted.contains(&site.id)
            && self.reach.as_ref().is_none_or(|r| r.contains(&site.id))
            && world.installed.contains(&installed)
            && site.products.contains(&product)
            && self.scopes.iter().any(|s| product.owns(s))
    }
}

/// The token of a request, dead or alive.
pub(crate) fn token<'a>(world: &'a World, headers: &HeaderMap) -> Option<&'a AccessToken> {
    let mut values = headers.get_all(AUTHORIZATION).iter();
    let value = values.next()?.to_str().ok()?;
    if values.next().is_some() {
        return None;
    }
    let (scheme, token) = value.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("bearer") {
        return None;
    }
    world.grants.access_token(token)
}

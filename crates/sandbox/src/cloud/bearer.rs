//! The bearer token of a request, and what it gives access to.

use std::collections::BTreeSet;

use http::HeaderMap;
use http::header::AUTHORIZATION;
use jiff::Timestamp;

use crate::auth::grants::AccessToken;
use crate::config::{Product, Site};
use crate::faults::Withheld;
use crate::state::World;

/// The owner and the access of a valid token.
#[derive(Debug)]
pub(crate) struct Caller {
    pub(crate) account_id: String,
    pub(crate) client_id: String,
    pub(crate) scopes: BTreeSet<String>,
    reach: Option<BTreeSet<String>>,
    granted: BTreeSet<String>,
}

impl Caller {
    /// Returns the caller of a request with a valid token.
    pub(crate) fn of(world: &World, headers: &HeaderMap, now: Timestamp) -> Option<Self> {
        let token = token(world, headers)?;
        if !token.is_valid(now) {
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

    /// Returns whether the grant covers `product` on `site`: consented, installed, and with a scope for the product.
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

/// Returns the token of a request, valid or not.
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

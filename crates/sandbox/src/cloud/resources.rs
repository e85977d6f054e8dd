//! `GET /oauth/token/accessible-resources`: the sites of a token, once per product, in random order.

use std::sync::Arc;

use axum::extract::State as Shared;
use axum::response::{IntoResponse, Response};
use axum::{Extension, Json};
use http::HeaderMap;
use serde_json::{Value, json};

use super::bearer::Caller;
use super::{errors, headers};
use crate::config::{Product, Site};
use crate::faults::Withheld;
use crate::state::{State, World};
use crate::switches::ResourceScopes;

/// Lists the sites.
pub(crate) async fn list(
    Shared(state): Shared<Arc<State>>,
    Extension(withheld): Extension<Withheld>,
    headers: HeaderMap,
) -> Response {
    let now = state.clock.now();
    let mut world = state.world();
    let Some(caller) = Caller::of(&world, &headers, now) else {
        return headers::stamp(errors::unauthorized(), None, false);
    };
    let guest = world.users.get(&caller.account_id).is_none_or(|u| u.guest);
    let mut entries = if guest || withheld.all_resources {
        Vec::new()
    } else {
        entries(&world, &caller, &withheld)
    };
    world.order.shuffle(&mut entries);
    headers::stamp(
        Json(entries).into_response(),
        Some(&caller.account_id),
        false,
    )
}

fn entries(world: &World, caller: &Caller, withheld: &Withheld) -> Vec<Value> {
    let mut entries = Vec::new();
    for cloud in world.sites.values() {
        for product in Product::ALL {
            let site = &cloud.site;
            if site.admits(&caller.account_id) && caller.covers(world, site, product, withheld) {
                entries.push(entry(site, &scopes(world, caller, product)));
            }
        }
    }
    entries
}

fn scopes<'a>(world: &'a World, caller: &'a Caller, product: Product) -> Vec<&'a str> {
    let of_token = caller.scopes.iter().map(String::as_str);
    let of_app = world.apps.get(&caller.client_id);
    let of_app = of_app
        .into_iter()
        .flat_map(|a| a.scopes.iter().map(String::as_str));
    match world.switches.resource_scopes {
        ResourceScopes::Intersection => of_token.filter(|s| product.owns(s)).collect(),
        ResourceScopes::App => of_app.filter(|s| product.owns(s)).collect(),
    }
}

fn entry(site: &Site, scopes: &[&str]) -> Value {
    json!({
        "id": site.id,
        "url": site.url(),
        "name": site.name,
        "scopes": scopes,
        "avatarUrl": format!(
            "https://site-admin-avatar-cdn.prod.public.atl-paas.net/avatars/240/{}.png",
            site.name
        ),
    })
}

//! `POST /consent`: the user accepts for one site, or cancels.

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::extract::{Form, State as Shared};
use axum::response::Response;
use http::{HeaderMap, StatusCode};
use jiff::Timestamp;
use serde::Deserialize;

use super::model::{AuthorizeRequest, PendingConsent};
use super::{login, pages};
use crate::random;
use crate::state::{State, World};

/// The maximum number of open consent pages, and the minutes that one stays open.
const MAX_PENDING: usize = 10_000;
const PENDING_MINUTES: i64 = 60;

/// The form of the consent page.
#[derive(Debug, Deserialize)]
pub(crate) struct ConsentForm {
    request: String,
    action: String,
    #[serde(default)]
    site: String,
}

/// Shows the consent page.
pub(crate) fn ask(
    world: &mut World,
    request: AuthorizeRequest,
    account: String,
    now: Timestamp,
) -> Response {
    world
        .pending
        .retain(|_, p| now.duration_since(p.since).as_mins() < PENDING_MINUTES);
    if world.pending.len() >= MAX_PENDING {
        return pages::redirect_to_error("temporarily_unavailable", "Too many open requests");
    }
    let id = random::hex(16);
    let page = pages::consent(world, &request, &account, &id);
    world.pending.insert(
        id,
        PendingConsent {
            request,
            account,
            since: now,
        },
    );
    page
}

/// Handles the user's response. A page accepts one response, from the account that it was shown to.
pub(crate) async fn decide(
    Shared(state): Shared<Arc<State>>,
    headers: HeaderMap,
    Form(answer): Form<ConsentForm>,
) -> Response {
    let now = state.clock.now();
    let mut world = state.world();
    let account = login::account(&world, &headers);
    let own = world
        .pending
        .get(&answer.request)
        .is_some_and(|p| Some(&p.account) == account.as_ref());
    let pending = if own {
        world.pending.remove(&answer.request)
    } else {
        None
    };
    let Some(pending) = pending else {
        return pages::message(
            StatusCode::BAD_REQUEST,
            "This consent page is no longer valid",
            "Go back to the app and start again.",
        );
    };
    if answer.action != "accept" {
        let request = pending.request;
        let text = world.switches.cancel_description.clone();
        let url = pages::with_error(request.redirect_uri, "access_denied", &text, &request.state);
        return pages::redirect(url.as_str());
    }
    let mut sites = BTreeSet::new();
    if pending.request.needs_site() {
        let known = world
            .sites_of(&pending.account)
            .iter()
            .any(|s| s.id == answer.site);
        if !known {
            let again =
                pages::choose_a_site(&world, &pending.request, &pending.account, &answer.request);
            world.pending.insert(answer.request, pending);
            return again;
        }
        sites.insert(answer.site);
    }
    accept(&mut world, &pending, sites, now)
}

/// Records the consent, installs the app on the sites, and redirects the browser with a code.
pub(crate) fn accept(
    world: &mut World,
    pending: &PendingConsent,
    sites: BTreeSet<String>,
    now: Timestamp,
) -> Response {
    let request = &pending.request;
    for site in &sites {
        let place = (request.app.client_id.clone(), site.clone());
        world.installed.insert(place);
    }
    let agreement = request.agreement(&pending.account, sites);
    let switches = world.switches.clone();
    let code = world.grants.consent(agreement, now, &switches);
    let mut url = request.redirect_uri.clone();
    url.query_pairs_mut()
        .append_pair("state", &request.state)
        .append_pair("code", &code);
    pages::redirect(url.as_str())
}

//! `/login` and `/logout`: the session of the browser.

use std::sync::Arc;

use axum::extract::{Form, Query, State as Shared};
use axum::response::{IntoResponse, Response};
use http::header::{COOKIE, LOCATION, SET_COOKIE};
use http::{HeaderMap, StatusCode, Uri};
use serde::Deserialize;

use super::pages;
use crate::random;
use crate::state::{State, World};

const COOKIE_NAME: &str = "sandbox.session";
/// The maximum number of sessions.
const MAX_SESSIONS: usize = 10_000;

/// The page to open after the login.
#[derive(Debug, Deserialize)]
pub(crate) struct Target {
    #[serde(default, rename = "continue")]
    next: String,
}

/// The login form.
#[derive(Debug, Deserialize)]
pub(crate) struct Login {
    email: String,
    #[serde(default, rename = "continue")]
    next: String,
}

/// Returns the account of the browser's session.
pub(crate) fn account(world: &World, headers: &HeaderMap) -> Option<String> {
    world.sessions.get(&session(headers)?).cloned()
}

/// Redirects the browser to the login form, which returns to `uri`.
pub(crate) fn redirect_to_form(uri: &Uri) -> Response {
    let query = serde_urlencoded::to_string([("continue", uri.to_string())]).unwrap_or_default();
    pages::redirect(&format!("/login?{query}"))
}

/// `GET /login`
pub(crate) async fn form(
    Shared(state): Shared<Arc<State>>,
    Query(target): Query<Target>,
) -> Response {
    pages::login(&state.world(), &target.next, None)
}

/// `POST /login`
pub(crate) async fn log_in(
    Shared(state): Shared<Arc<State>>,
    Form(login): Form<Login>,
) -> Response {
    let mut world = state.world();
    let user = world
        .users
        .values()
        .find(|u| u.email.eq_ignore_ascii_case(login.email.trim()));
    let Some(account_id) = user.map(|u| u.account_id.clone()) else {
        let wrong = "There is no such account. Choose one of the list.";
        return pages::login(&world, &login.next, Some(wrong));
    };
    if world.sessions.len() >= MAX_SESSIONS {
        world.sessions.clear();
    }
    let session = random::hex(16);
    world.sessions.insert(session.clone(), account_id);
    let cookie = format!("{COOKIE_NAME}={session}; Path=/; HttpOnly; SameSite=Lax");
    let next = if is_local(&login.next) {
        login.next
    } else {
        "/error".to_owned()
    };
    (
        StatusCode::SEE_OTHER,
        [(LOCATION, next), (SET_COOKIE, cookie)],
    )
        .into_response()
}

/// `POST /logout`
pub(crate) async fn log_out(
    Shared(state): Shared<Arc<State>>,
    headers: HeaderMap,
    Form(target): Form<Target>,
) -> Response {
    if let Some(session) = session(&headers) {
        state.world().sessions.remove(&session);
    }
    let query = serde_urlencoded::to_string([("continue", target.next)]).unwrap_or_default();
    let gone = format!("{COOKIE_NAME}=; Path=/; Max-Age=0");
    let headers = [(LOCATION, format!("/login?{query}")), (SET_COOKIE, gone)];
    (StatusCode::SEE_OTHER, headers).into_response()
}

fn session(headers: &HeaderMap) -> Option<String> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(name, _)| *name == COOKIE_NAME)
        .map(|(_, value)| value.to_owned())
}

/// Returns whether this is a path of this server: a login page must not redirect to another host.
fn is_local(next: &str) -> bool {
    next.starts_with('/')
        && !next.starts_with("//")
        && !next.contains('\\')
        && next.chars().all(|c| c.is_ascii_graphic())
}

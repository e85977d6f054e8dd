//! The control interface over HTTP, below `/_sandbox`.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::{DefaultBodyLimit, Path, Query, State as Shared};
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, get, post};
use axum::{Json, Router};
use http::StatusCode;
use serde::Deserialize;
use serde_json::{Value, json};

use super::handle::Control;
use super::tokens::Pass;
use crate::config::{App, Consent, SandboxConfig, Site, User};
use crate::faults::Fault;
use crate::state::State;
use crate::switches::Switches;

/// The maximum size of a seed.
const MAX_SEED: usize = 16 * 1024 * 1024;

/// Returns the router of the control API.
pub(crate) fn router(state: Arc<State>) -> Router {
    Router::new()
        .route("/", get(overview))
        .route("/clock", get(clock).post(move_clock))
        .route("/switches", get(switches).patch(change_switches))
        .route("/faults", get(faults).post(set_fault).delete(clear_faults))
        .route("/faults/{id}", delete(remove_fault))
        .route("/gates", get(gates))
        .route("/gates/{name}", get(held_at_gate))
        .route("/gates/{name}/open", post(open_gate))
        .route("/gates/{name}/close", post(close_gate))
        .route("/exchanges", get(exchanges))
        .route("/requests", get(requests))
        .route("/records", delete(clear_records))
        .route("/secrets", get(secrets))
        .route("/grants", get(grants).post(grant))
        .route("/grants/revoke", post(revoke_grant))
        .route("/families", get(families))
        .route("/tokens/inspect", post(inspect))
        .route("/seed", post(reseed))
        .route("/apps", get(apps).post(put_app))
        .route("/users", get(users).post(put_user))
        .route("/users/{account_id}/change-password", post(change_password))
        .route("/sites", get(sites).post(put_site))
        .route("/sites/{cloud_id}/uninstall", post(uninstall))
        .route("/consent", get(consent_mode).put(set_consent))
        .fallback(|| async { refused(StatusCode::NOT_FOUND, "unknown control path") })
        .layer(DefaultBodyLimit::max(MAX_SEED))
        .with_state(Control::new(state))
}

type Handle = Shared<Control>;

async fn overview(Shared(control): Handle) -> Json<Value> {
    Json(json!({
        "sandbox": "threelo",
        "now": control.now(),
        "consent": control.consent_mode(),
        "apps": control.apps().len(),
        "users": control.users().len(),
        "sites": control.sites().iter().map(|s| json!({"id": s.id, "url": s.url()})).collect::<Vec<_>>(),
        "faults": control.faults().len(),
    }))
}

async fn clock(Shared(control): Handle) -> Json<Value> {
    Json(json!({"now": control.now()}))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Move {
    #[serde(default)]
    advance_seconds: u64,
    running: Option<bool>,
}

async fn move_clock(Shared(control): Handle, Json(order): Json<Move>) -> Json<Value> {
    match order.running {
        Some(true) => control.run_clock(),
        Some(false) => control.stop_clock(),
        None => {}
    }
    control.advance(Duration::from_secs(order.advance_seconds));
    Json(json!({"now": control.now()}))
}

async fn switches(Shared(control): Handle) -> Json<Switches> {
    Json(control.switches())
}

/// Changes the switches that are present, and leaves the others unchanged.
async fn change_switches(Shared(control): Handle, Json(change): Json<Value>) -> Response {
    let Value::Object(change) = change else {
        return refused(StatusCode::BAD_REQUEST, "send an object of switches");
    };
    let mut all = json!(control.switches());
    for (name, value) in change {
        all[name] = value;
    }
    match serde_json::from_value::<Switches>(all) {
        Ok(switches) => {
            control.change_switches(|s| *s = switches.clone());
            Json(switches).into_response()
        }
        Err(e) => refused(StatusCode::BAD_REQUEST, &e.to_string()),
    }
}

async fn faults(Shared(control): Handle) -> Json<Vec<Fault>> {
    Json(control.faults())
}

async fn set_fault(Shared(control): Handle, Json(fault): Json<Fault>) -> Response {
    match control.set_fault(fault) {
        0 => refused(
            StatusCode::CONFLICT,
            "too many active faults: remove some first",
        ),
        id => (StatusCode::CREATED, Json(json!({"id": id}))).into_response(),
    }
}

async fn clear_faults(Shared(control): Handle) -> StatusCode {
    control.clear_faults();
    StatusCode::NO_CONTENT
}

async fn remove_fault(Shared(control): Handle, Path(id): Path<u64>) -> Response {
    done_or(control.remove_fault(id), "there is no such fault")
}

async fn gates(Shared(control): Handle) -> Json<Value> {
    Json(json!(control.gates()))
}

#[derive(Deserialize)]
struct Held {
    #[serde(default)]
    held: usize,
}

/// Responds when this number of requests is held, or after 120 seconds with 408.
async fn held_at_gate(
    Shared(control): Handle,
    Path(name): Path<String>,
    Query(wanted): Query<Held>,
) -> Response {
    if control.held(&name, wanted.held).await {
        Json(json!(control.gates().get(&name))).into_response()
    } else {
        refused(
            StatusCode::REQUEST_TIMEOUT,
            "fewer requests arrived within 120 seconds",
        )
    }
}

async fn open_gate(Shared(control): Handle, Path(name): Path<String>) -> StatusCode {
    control.open_gate(&name);
    StatusCode::NO_CONTENT
}

async fn close_gate(Shared(control): Handle, Path(name): Path<String>) -> StatusCode {
    control.close_gate(&name);
    StatusCode::NO_CONTENT
}

async fn exchanges(Shared(control): Handle) -> Json<Value> {
    Json(json!(control.exchanges()))
}

async fn secrets(Shared(control): Handle) -> Json<Value> {
    Json(json!(control.secrets()))
}

async fn requests(Shared(control): Handle) -> Json<Value> {
    Json(json!(control.requests()))
}

async fn clear_records(Shared(control): Handle) -> StatusCode {
    control.clear_records();
    StatusCode::NO_CONTENT
}

async fn grants(Shared(control): Handle) -> Json<Value> {
    Json(json!(control.grants()))
}

async fn grant(Shared(control): Handle, Json(pass): Json<Pass>) -> Response {
    match control.grant(pass) {
        Some(tokens) => (StatusCode::CREATED, Json(tokens)).into_response(),
        None => refused(StatusCode::NOT_FOUND, "there is no such app or user"),
    }
}

#[derive(Deserialize)]
struct OfGrant {
    client_id: String,
    account_id: String,
}

async fn revoke_grant(Shared(control): Handle, Json(grant): Json<OfGrant>) -> Response {
    let done = control.revoke_grant(&grant.client_id, &grant.account_id);
    done_or(done, "there is no such grant")
}

async fn families(Shared(control): Handle) -> Json<Value> {
    Json(json!(control.families()))
}

#[derive(Deserialize)]
struct Token {
    token: String,
}

async fn inspect(Shared(control): Handle, Json(wanted): Json<Token>) -> Response {
    match control.inspect(&wanted.token) {
        Some(state) => Json(state).into_response(),
        None => refused(StatusCode::NOT_FOUND, "the sandbox never issued this token"),
    }
}

async fn reseed(Shared(control): Handle, Json(config): Json<SandboxConfig>) -> StatusCode {
    control.reseed(config);
    StatusCode::NO_CONTENT
}

async fn apps(Shared(control): Handle) -> Json<Vec<App>> {
    Json(control.apps())
}

async fn put_app(Shared(control): Handle, Json(app): Json<App>) -> StatusCode {
    control.put_app(app);
    StatusCode::NO_CONTENT
}

async fn users(Shared(control): Handle) -> Json<Vec<User>> {
    Json(control.users())
}

async fn put_user(Shared(control): Handle, Json(user): Json<User>) -> StatusCode {
    control.put_user(user);
    StatusCode::NO_CONTENT
}

async fn change_password(Shared(control): Handle, Path(account_id): Path<String>) -> StatusCode {
    control.change_password(&account_id);
    StatusCode::NO_CONTENT
}

async fn sites(Shared(control): Handle) -> Json<Vec<Site>> {
    Json(control.sites())
}

async fn put_site(Shared(control): Handle, Json(site): Json<Site>) -> StatusCode {
    control.put_site(site);
    StatusCode::NO_CONTENT
}

#[derive(Deserialize)]
struct OfApp {
    client_id: String,
}

async fn uninstall(
    Shared(control): Handle,
    Path(cloud_id): Path<String>,
    Json(app): Json<OfApp>,
) -> Response {
    let done = control.uninstall(&app.client_id, &cloud_id);
    done_or(done, "this app is not installed on this site")
}

async fn consent_mode(Shared(control): Handle) -> Json<Consent> {
    Json(control.consent_mode())
}

async fn set_consent(Shared(control): Handle, Json(consent): Json<Consent>) -> StatusCode {
    control.set_consent(consent);
    StatusCode::NO_CONTENT
}

fn done_or(done: bool, text: &str) -> Response {
    if done {
        StatusCode::NO_CONTENT.into_response()
    } else {
        refused(StatusCode::NOT_FOUND, text)
    }
}

fn refused(status: StatusCode, text: &str) -> Response {
    (status, Json(json!({"error": text}))).into_response()
}

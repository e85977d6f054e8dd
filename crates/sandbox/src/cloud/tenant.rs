//! `/_edge/tenant_info`: the cloud id of a site, without authentication. Undocumented but widely used.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State as Shared};
use axum::response::{IntoResponse, Response};
use http::header::HOST;
use http::{HeaderMap, StatusCode};
use serde_json::json;

use crate::state::State;

/// `GET /_edge/tenant_info` with the site in `Host`, as on the site's own domain.
pub(crate) async fn by_host(Shared(state): Shared<Arc<State>>, headers: HeaderMap) -> Response {
    let host = headers
        .get(HOST)
        .and_then(|h| h.to_str().ok())
        .unwrap_or_default();
    let host = host
        .split(':')
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    tenant(
        &state,
        host.strip_suffix(".atlassian.net").unwrap_or_default(),
    )
}

/// `GET /_edge/{site}/tenant_info`, for clients that cannot set `Host`.
pub(crate) async fn by_name(
    Shared(state): Shared<Arc<State>>,
    Path(site): Path<String>,
) -> Response {
    tenant(&state, &site.to_ascii_lowercase())
}

fn tenant(state: &State, name: &str) -> Response {
    let world = state.world();
    let cloud = world.sites.values().find(|c| c.site.name == name);
    match cloud {
        Some(cloud) => Json(json!({"cloudId": cloud.site.id})).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

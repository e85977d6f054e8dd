//! `POST /oauth/revoke`: listed by discovery but not documented, so its behaviour is a switch.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::State as Shared;
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, StatusCode};

use super::client::Form;
use super::grants::FamilyEnd;
use crate::cloud::errors;
use crate::state::State;
use crate::switches::Revoke;

/// Ends the family of the token, depending on the switch. As in RFC 7009, an unknown token is not an error.
pub(crate) async fn revoke(
    Shared(state): Shared<Arc<State>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let now = state.clock.now();
    let mut world = state.world();
    if world.switches.revoke == Revoke::Missing {
        return StatusCode::NOT_FOUND.into_response();
    }
    let Some(form) = Form::read(&headers, &body) else {
        return errors::oauth(StatusCode::BAD_REQUEST, "invalid_request", None);
    };
    let app = form.get("client_id").and_then(|id| world.apps.get(id));
    let Some(app) = app.filter(|app| form.contains_secret_of(app)).cloned() else {
        let text = Some("Unauthorized");
        return errors::oauth(StatusCode::UNAUTHORIZED, "access_denied", text);
    };
    let Some(token) = form.get("token") else {
        return errors::oauth(StatusCode::BAD_REQUEST, "invalid_request", None);
    };
    if world.switches.revoke == Revoke::Works {
        let grants = &mut world.grants;
        let refresh = grants
            .refresh_token(token)
            .map(|id| grants.refresh[&id].family);
        let family = refresh.or_else(|| grants.access_token(token).map(|t| t.family));
        let own = family.filter(|f| {
            let grant = grants
                .families
                .get(f)
                .and_then(|f| grants.grants.get(&f.grant));
            grant.is_some_and(|g| g.client_id == app.client_id)
        });
        if let Some(family) = own {
            grants.end_family(family, FamilyEnd::Revoked);
            grants.end_access_of_family(family, now);
        }
    }
    StatusCode::OK.into_response()
}

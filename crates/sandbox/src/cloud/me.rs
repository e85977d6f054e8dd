//! `GET /me`: the profile of the caller.

use std::sync::Arc;

use axum::Json;
use axum::extract::State as Shared;
use axum::response::{IntoResponse, Response};
use http::HeaderMap;
use serde_json::{Value, json};

use super::bearer::Caller;
use super::{errors, headers};
use crate::config::User;
use crate::state::State;

/// Needs `read:me`.
pub(crate) async fn me(Shared(state): Shared<Arc<State>>, headers: HeaderMap) -> Response {
    let now = state.clock.now();
    let world = state.world();
    let Some(caller) = Caller::of(&world, &headers, now) else {
        return headers::stamp(errors::unauthorized(), None, false);
    };
    let response = match world.users.get(&caller.account_id) {
        _ if !caller.scopes.contains("read:me") => errors::scope_does_not_match(),
        None => errors::unauthorized(),
        Some(user) => Json(profile(user)).into_response(),
    };
    headers::stamp(response, Some(&caller.account_id), false)
}

fn profile(user: &User) -> Value {
    let mut profile = json!({
        "account_type": "atlassian",
        "account_id": user.account_id,
        "email": user.email,
        "email_verified": true,
        "name": user.name,
        "picture": avatar(&user.account_id),
        "account_status": "active",
        "nickname": user.name.split(' ').next().unwrap_or_default(),
        "zoneinfo": user.time_zone,
        "locale": "en-US",
    });
    if let Some(title) = &user.job_title {
        profile["extended_profile"] = json!({ "job_title": title });
    }
    profile
}

/// Returns the URL of an account's picture. It is not served: the real one is on another host too.
pub(crate) fn avatar(account_id: &str) -> String {
    let id = account_id.rsplit(':').next().unwrap_or(account_id);
    format!("https://avatar-management--avatars.us-west-2.prod.public.atl-paas.net/{id}/48")
}

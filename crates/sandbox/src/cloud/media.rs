//! The media host, which hands out attachments by signed links.

use std::sync::Arc;

use axum::extract::{Path, Query, State as Shared};
use axum::response::{IntoResponse, Response};
use http::header::AUTHORIZATION;
use http::{HeaderMap, StatusCode};
use serde::Deserialize;

use super::errors;
use super::files::sign;
use crate::state::State;

#[derive(Debug, Deserialize)]
pub(crate) struct Signed {
    token: String,
    until: i64,
}

/// `GET /file/{id}/binary`: a file, for the bearer of a signed link. The real host refuses a request that
/// also has `Authorization`.
pub(crate) async fn binary(
    Shared(state): Shared<Arc<State>>,
    Path(media): Path<String>,
    Query(signed): Query<Signed>,
    headers: HeaderMap,
) -> Response {
    let refused = |text| errors::gateway(StatusCode::FORBIDDEN, text);
    if headers.contains_key(AUTHORIZATION) {
        return refused("Authorization must not be sent to the media host");
    }
    if signed.token != sign(&state.media_secret, &media, signed.until)
        || signed.until <= state.clock.now().as_second()
    {
        return refused("The token is not valid");
    }
    let world = state.world();
    let mut files = world
        .sites
        .values()
        .flat_map(|cloud| cloud.jira.files().chain(cloud.confluence.files()));
    match files.find(|file| file.media == media) {
        Some(file) => file.content(&headers),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

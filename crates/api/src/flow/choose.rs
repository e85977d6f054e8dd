//! `POST /oauth/pending/{token}`: the user has chosen a site, in the form field `cloud_id`.

use axum::{
    Form,
    extract::{State, rejection::FormRejection},
    response::{IntoResponse, Response},
};
use http::{HeaderMap, StatusCode};
use serde::Deserialize;
use threelo_core::{id::CloudId, secret::PendingToken};

use super::{browser, progress};
use crate::{ApiError, parts::Api, request::Segment};

#[derive(Deserialize)]
pub(crate) struct Choice {
    cloud_id: CloudId,
}

pub(crate) async fn choose(
    State(api): State<Api>,
    Segment(token): Segment,
    headers: HeaderMap,
    choice: Result<Form<Choice>, FormRejection>,
) -> Response {
    if !browser::is_own_form(&headers, &api.settings) {
        let message = "the choice of a site is taken from the gateway's own page only";
        return ApiError::new(StatusCode::FORBIDDEN, "forbidden", message).into_response();
    }
    let token = PendingToken::new(token);
    let here = progress::pending_url(&api, &token);
    let Ok(Form(choice)) = choice else {
        // Sent without a choice: ask again.
        return super::page::redirect(StatusCode::SEE_OTHER, here.as_str());
    };
    let nonce = browser::nonce(&headers, &api.settings);
    let chosen = api
        .connect
        .choose_site(&token, nonce.as_ref(), choice.cloud_id)
        .await;
    progress::answer(&api, chosen, Some(&here))
}

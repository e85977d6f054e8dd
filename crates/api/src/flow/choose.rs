//! `POST /oauth/pending/{token}`: the user has chosen a site, in the form field `cloud_id`.

use axum::{
    Form,
    extract::{FromRequest, Request, State},
    response::{IntoResponse, Response},
};
use http::StatusCode;
use serde::Deserialize;
use threelo_connect::{FlowError, Progress};
use threelo_core::{id::CloudId, secret::PendingToken};

use super::{browser, page, progress};
use crate::{ApiError, parts::Api, request::Segment};

#[derive(Deserialize)]
struct Choice {
    cloud_id: CloudId,
}

/// Whoever is not the browser of a flow is turned away before anything of the form is read.
pub(crate) async fn choose(
    State(api): State<Api>,
    Segment(token): Segment,
    request: Request,
) -> Response {
    if !browser::is_own_form(request.headers(), &api.settings) {
        let message = "the choice of a site is taken from the gateway's own page only";
        return ApiError::new(StatusCode::FORBIDDEN, "forbidden", message).into_response();
    }
    let Some(nonce) = browser::nonce(request.headers(), &api.settings) else {
        return progress::answer(&api, Err(FlowError::ForeignBrowser), None);
    };
    let token = PendingToken::new(token);
    let here = progress::pending_url(&api, &token);
    let Ok(Form(choice)) = Form::<Choice>::from_request(request, &()).await else {
        // Sent without a choice: ask again.
        return page::redirect(StatusCode::SEE_OTHER, here.as_str());
    };
    let chosen = api
        .connect
        .choose_site(&token, Some(&nonce), choice.cloud_id)
        .await;
    match chosen {
        // Not a redirect: it would follow a form, and where the customer's page leads on to,
        // no `form-action` can list.
        Ok(Progress::Connected(connected)) => {
            let connected = progress::with_return(*connected);
            page::answer(StatusCode::OK, api.pages.connected(&connected))
        }
        other => progress::answer(&api, other, Some(&here)),
    }
}

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

/// A form with one cloud id is much shorter.
const LARGEST_FORM: usize = 8 * 1024;

async fn read(request: Request) -> Option<Choice> {
    let (head, body) = request.into_parts();
    let body = axum::body::to_bytes(body, LARGEST_FORM).await.ok()?;
    let request = Request::from_parts(head, body.into());
    let Form(choice) = Form::from_request(request, &()).await.ok()?;
    Some(choice)
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
    // Nobody else may keep a connection open with a form that never ends.
    if let Err(error) = api.connect.check_pending(&token, Some(&nonce)).await {
        return match error {
            // Who had a part in the flow is reported, with what is known of it.
            FlowError::ForeignBrowser => {
                let foreign = api.connect.pending(&token, Some(&nonce)).await;
                progress::answer(&api, foreign, Some(&here))
            }
            error => progress::answer(&api, Err(error), Some(&here)),
        };
    }
    let Some(choice) = read(request).await else {
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

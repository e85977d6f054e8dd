//! `GET` and `POST /oauth/pending/{token}`: the user chooses a site.

use axum::{
    Form,
    extract::{FromRequest, Request, State},
    response::{IntoResponse, Response},
};
use http::{HeaderMap, StatusCode};
use serde::Deserialize;
use threelo_connect::{FlowError, Progress};
use threelo_core::{id::CloudId, secret::PendingToken};
use threelo_http::{ApiError, Segment};

use super::progress;
use crate::{Pages, browser, headers, router::Web, words::Words};

/// Maximum size of the form, which holds one cloud id.
const MAX_FORM: usize = 8 * 1024;

/// `GET`: the page with the sites.
pub(crate) async fn pending(
    State(web): State<Web>,
    Segment(token): Segment,
    request_headers: HeaderMap,
) -> Response {
    if browser::is_prefetch(&request_headers) {
        return headers::no_answer();
    }
    let token = PendingToken::new(token);
    let here = web.links.pending(&token);
    let words = Words::of(&request_headers);
    let nonce = browser::nonce(&request_headers, &web.settings.public_url);
    let step = web.connect.pending(&token, nonce.as_ref());
    match progress::within_patience(&web, step).await {
        None => progress::working(&web, None, words),
        Some(Ok(Progress::ChooseSite(pending))) => {
            let pages = Pages::in_look(web.look(&pending.integration.environment, words).await);
            let html = pages.choose_site(&pending, here.path());
            headers::page(StatusCode::OK, html)
        }
        Some(Ok(Progress::ConfirmAccount(pending))) => {
            let environment = &pending.grant.integration.environment;
            let pages = Pages::in_look(web.look(environment, words).await);
            let html = pages.confirm_account(&pending, here.path());
            headers::page(StatusCode::OK, html)
        }
        Some(other) => progress::response(&web, other, Some(&here), words).await,
    }
}

/// `POST`: the user has chosen a site, in the form field `cloud_id`, or confirmed the account, in `account`.
///
/// A request that is not from the browser of the flow is refused before its form is read.
pub(crate) async fn choose(
    State(web): State<Web>,
    Segment(token): Segment,
    request: Request,
) -> Response {
    let public_url = &web.settings.public_url;
    if !browser::is_own_form(request.headers(), public_url) {
        let message = "the choice of a site is accepted only from the gateway's own page";
        return ApiError::new(StatusCode::FORBIDDEN, "forbidden", message).into_response();
    }
    let words = Words::of(request.headers());
    let Some(nonce) = browser::nonce(request.headers(), public_url) else {
        let refused = Err(FlowError::ForeignBrowser);
        return progress::response(&web, refused, None, words).await;
    };
    let token = PendingToken::new(token);
    let here = web.links.pending(&token);
    // Checked first, so that no other browser can keep a connection open with a form that never ends.
    let checked = web.connect.check_pending(&token, Some(&nonce)).await;
    let step = async {
        let browser = Some(&nonce);
        if checked.is_err() {
            // It also knows the outcome of a form that was sent twice, and records a foreign browser.
            return Some(web.connect.pending(&token, browser).await);
        }
        Some(match read(request).await? {
            Choice::Site { cloud_id } => web.connect.choose_site(&token, browser, cloud_id).await,
            Choice::Account { .. } => web.connect.confirm_account(&token, browser).await,
        })
    };
    match progress::within_patience(&web, step).await {
        None => progress::working(&web, Some(&here), words),
        // A form without a choice: show the page again.
        Some(None) => headers::redirect(StatusCode::SEE_OTHER, here.as_str()),
        // Not a redirect: after a form, every redirect would have to match `form-action`, which cannot list the
        // customer's URLs.
        Some(Some(Ok(Progress::Connected(connected)))) => {
            let connected = progress::with_return(*connected);
            progress::connected(&web, &connected, words).await
        }
        Some(Some(other)) => progress::response(&web, other, Some(&here), words).await,
    }
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Choice {
    Site {
        cloud_id: CloudId,
    },
    Account {
        #[serde(rename = "account")]
        _confirmed: Confirmed,
    },
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Confirmed {
    Confirmed,
}

async fn read(request: Request) -> Option<Choice> {
    let (head, body) = request.into_parts();
    let body = axum::body::to_bytes(body, MAX_FORM).await.ok()?;
    let request = Request::from_parts(head, body.into());
    let Form(choice) = Form::from_request(request, &()).await.ok()?;
    Some(choice)
}

//! `GET /oauth/pending/{token}`: the page on which the user chooses a site.

use axum::{extract::State, response::Response};
use http::{HeaderMap, StatusCode};
use threelo_connect::Progress;
use threelo_core::secret::PendingToken;

use super::{browser, callback::untouched, page, progress};
use crate::{parts::Api, request::Segment};

pub(crate) async fn pending(
    State(api): State<Api>,
    Segment(token): Segment,
    headers: HeaderMap,
) -> Response {
    if browser::is_prefetch(&headers) {
        return untouched().await;
    }
    let token = PendingToken::new(token);
    let here = progress::pending_url(&api, &token);
    let nonce = browser::nonce(&headers, &api.settings);
    match api.connect.pending(&token, nonce.as_ref()).await {
        Ok(Progress::ChooseSite(pending)) => {
            let html = api.pages.choose_site(&pending, here.path());
            page::answer(StatusCode::OK, html)
        }
        other => progress::answer(&api, other, Some(&here)),
    }
}

//! `GET /oauth/callback`: the browser comes back from Atlassian.

use axum::{extract::State, response::Response};
use http::HeaderMap;
use threelo_connect::{AuthorizationResponse, Callback, FlowError};
use threelo_core::secret::{AuthorizationCode, State as FlowState};

use threelo_http::Query;

use super::progress;
use crate::{browser, headers, router::Web, words::Words};

pub(crate) async fn callback(
    State(web): State<Web>,
    query: Query,
    request_headers: HeaderMap,
) -> Response {
    if browser::is_prefetch(&request_headers) {
        return headers::no_answer();
    }
    let words = Words::of(&request_headers);
    let Some(state) = query.text("state").filter(|state| !state.is_empty()) else {
        return progress::response(&web, Err(FlowError::UnknownState), None, words).await;
    };
    let callback = Callback {
        state: FlowState::new(state),
        response: response(&query),
        browser: browser::nonce(&request_headers, &web.settings.public_url),
    };
    match progress::within_patience(&web, web.connect.complete(callback)).await {
        Some(completed) => progress::response(&web, completed, None, words).await,
        // The same request again waits for the same outcome.
        None => progress::working(&web, None, words),
    }
}

fn response(query: &Query) -> AuthorizationResponse {
    if let Some(error) = query.text("error") {
        let error = error.to_owned();
        let description = query.text("error_description").map(str::to_owned);
        return AuthorizationResponse::Error { error, description };
    }
    match query.text("code").filter(|code| !code.is_empty()) {
        Some(code) => AuthorizationResponse::Code(AuthorizationCode::new(code)),
        None => AuthorizationResponse::Nothing,
    }
}

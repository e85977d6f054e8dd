//! `GET /oauth/callback`: the browser comes back from Atlassian.

use std::time::Duration;

use axum::{extract::State, response::Response};
use http::{HeaderMap, StatusCode};
use threelo_connect::{AuthorizationResponse, Callback, FlowError};
use threelo_core::secret::{AuthorizationCode, State as FlowState};

use threelo_http::Query;

use super::progress;
use crate::{browser, headers, router::Web};

/// How long a browser waits without a page; some load balancers end requests after five seconds.
const LONGEST_WAIT: Duration = Duration::from_secs(3);

pub(crate) async fn callback(
    State(web): State<Web>,
    query: Query,
    request_headers: HeaderMap,
) -> Response {
    if browser::is_prefetch(&request_headers) {
        return headers::no_answer();
    }
    let Some(state) = query.text("state").filter(|state| !state.is_empty()) else {
        return progress::response(&web, Err(FlowError::UnknownState), None);
    };
    let callback = Callback {
        state: FlowState::new(state),
        response: response(&query),
        browser: browser::nonce(&request_headers, &web.settings.public_url),
    };
    // The step runs in a task of its own, so that nothing is lost where the wait ends first, here or in a load
    // balancer on the way; the same request then waits for the same outcome.
    tokio::select! {
        biased;
        completed = web.connect.complete(callback) => progress::response(&web, completed, None),
        () = web.hub.clock().sleep(LONGEST_WAIT) => {
            headers::page(StatusCode::ACCEPTED, web.pages.working())
        }
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

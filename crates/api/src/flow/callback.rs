//! `GET /oauth/callback`: the browser comes back from Atlassian.

use axum::{
    extract::State,
    response::{IntoResponse, Response},
};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use threelo_connect::{Answer, Callback, FlowError};
use threelo_core::secret::{AuthorizationCode, State as FlowState};

use super::{browser, progress};
use crate::{parts::Api, request::Query};

pub(crate) async fn callback(State(api): State<Api>, query: Query, headers: HeaderMap) -> Response {
    if browser::is_prefetch(&headers) {
        return untouched().await;
    }
    let Some(state) = query.text("state").filter(|state| !state.is_empty()) else {
        return progress::answer(&api, Err(FlowError::UnknownState), None);
    };
    let callback = Callback {
        state: FlowState::new(state),
        answer: answer(&query),
        browser: browser::nonce(&headers, &api.settings),
    };
    progress::answer(&api, api.connect.complete(callback).await, None)
}

fn answer(query: &Query) -> Answer {
    if let Some(error) = query.text("error") {
        let error = error.to_owned();
        let description = query.text("error_description").map(str::to_owned);
        return Answer::Error { error, description };
    }
    match query.text("code").filter(|code| !code.is_empty()) {
        Some(code) => Answer::Code(AuthorizationCode::new(code)),
        None => Answer::Nothing,
    }
}

/// For `HEAD` and for browsers that fetch ahead: nothing happens, and nothing is kept that the
/// browser could show later.
pub(crate) async fn untouched() -> Response {
    let no_store = (header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    (StatusCode::SERVICE_UNAVAILABLE, [no_store]).into_response()
}

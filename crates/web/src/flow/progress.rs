//! The response to a step of the flow.

use std::time::Duration;

use axum::response::Response;
use http::StatusCode;
use threelo_connect::{Connected, FlowError, Progress};
use url::Url;

use crate::{Pages, headers, router::Web, words::Words};

/// How long a browser waits without a page; some load balancers end requests after five seconds.
const LONGEST_WAIT: Duration = Duration::from_secs(3);

/// Returns the outcome of a step, unless it takes longer than a browser should wait without a page. The step runs in a
/// task of its own, so nothing is lost then, nor if a load balancer on the way ends the request.
pub(super) async fn within_patience<T>(web: &Web, step: impl Future<Output = T>) -> Option<T> {
    tokio::select! {
        biased;
        outcome = step => Some(outcome),
        () = web.hub.clock().sleep(LONGEST_WAIT) => None,
    }
}

/// Returns the page of a step that takes longer. It loads `next` until the step is complete; itself if absent.
pub(super) fn working(web: &Web, next: Option<&Url>, words: &'static Words) -> Response {
    let pages = Pages::in_look(web.plain_look(words));
    let html = pages.working(next.map(Url::path));
    headers::page(StatusCode::ACCEPTED, html)
}

/// Returns the page or redirect for the progress of a flow. `again` is where the same step can be
/// repeated.
pub(super) async fn response(
    web: &Web,
    progress: Result<Progress, FlowError>,
    again: Option<&Url>,
    words: &'static Words,
) -> Response {
    match progress {
        Ok(Progress::Connected(connected)) => {
            let connected = with_return(*connected);
            match &connected.return_url {
                Some(url) => headers::redirect(StatusCode::SEE_OTHER, url.as_str()),
                None => self::connected(web, &connected, words).await,
            }
        }
        Ok(Progress::ChooseSite(pending)) => {
            let url = web.links.pending(&pending.token);
            headers::redirect(StatusCode::SEE_OTHER, url.as_str())
        }
        Ok(Progress::ConfirmAccount(pending)) => {
            let url = web.links.pending(&pending.grant.token);
            headers::redirect(StatusCode::SEE_OTHER, url.as_str())
        }
        Err(error) => {
            // After the choice of a site that was not offered, another one can be chosen.
            let is_open = error.is_repeatable() || matches!(error, FlowError::NotOffered(_));
            let again = again.filter(|_| is_open).map(Url::as_str);
            failed(web, &error, again, words)
        }
    }
}

/// Returns the page of a failure.
pub(super) fn failed(
    web: &Web,
    error: &FlowError,
    again: Option<&str>,
    words: &'static Words,
) -> Response {
    let pages = Pages::in_look(web.plain_look(words));
    headers::page(status(error), pages.failed(error, again))
}

/// Returns the page that says that the connection works.
pub(super) async fn connected(web: &Web, connected: &Connected, words: &'static Words) -> Response {
    let environment = &connected.connection.key.environment;
    let pages = Pages::in_look(web.look(environment, words).await);
    headers::page(StatusCode::OK, pages.connected(connected))
}

/// Adds the keys of the connection to the `return_url`, if there is one; or the code that stands for them.
pub(super) fn with_return(mut connected: Connected) -> Connected {
    if let Some(url) = &mut connected.return_url {
        let key = &connected.connection.key;
        match &connected.return_code {
            Some(code) => url.query_pairs_mut().append_pair("code", code.expose()),
            None => url
                .query_pairs_mut()
                .append_pair("connection_id", key.connection.as_str())
                .append_pair("provider_config_key", key.integration.as_str()),
        };
    }
    connected
}

/// Returns the status of the page for a failure.
fn status(error: &FlowError) -> StatusCode {
    StatusCode::from_u16(error.status()).expect("the status of a failure is valid")
}

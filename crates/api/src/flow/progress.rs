//! What the browser is shown once a step of its flow is done.

use axum::response::Response;
use http::StatusCode;
use threelo_connect::{Connected, FlowError, Progress};
use threelo_core::secret::PendingToken;
use url::Url;

use super::page;
use crate::parts::Api;

/// Shows how far the flow has come. `again` is where the same step can be taken again.
pub(super) fn answer(
    api: &Api,
    progress: Result<Progress, FlowError>,
    again: Option<&Url>,
) -> Response {
    match progress {
        Ok(Progress::Connected(connected)) => {
            let connected = with_return(*connected);
            match &connected.return_url {
                Some(url) => page::redirect(StatusCode::SEE_OTHER, url.as_str()),
                None => page::answer(StatusCode::OK, api.pages.connected(&connected)),
            }
        }
        Ok(Progress::ChooseSite(pending)) => {
            let url = pending_url(api, &pending.token);
            page::redirect(StatusCode::SEE_OTHER, url.as_str())
        }
        Err(error) => {
            // After a choice that was not offered, the choice is still there.
            let goes_on = error.is_repeatable() || matches!(error, FlowError::NotOffered(_));
            let again = again.filter(|_| goes_on).map(Url::as_str);
            let html = api.pages.failed(&error, again);
            page::answer(status(&error), html)
        }
    }
}

/// The page on which the user chooses a site.
pub(super) fn pending_url(api: &Api, token: &PendingToken) -> Url {
    api.settings
        .public(&format!("oauth/pending/{}", token.expose()))
}

/// The same, where the customer's own page is told which connection was made.
pub(super) fn with_return(mut connected: Connected) -> Connected {
    if let Some(url) = &mut connected.return_url {
        let key = &connected.connection.key;
        url.query_pairs_mut()
            .append_pair("connection_id", key.connection.as_str())
            .append_pair("provider_config_key", key.integration.as_str());
    }
    connected
}

/// The status of the page for a failure.
pub(super) fn status(error: &FlowError) -> StatusCode {
    StatusCode::from_u16(error.status()).expect("a failure has a status of HTTP")
}

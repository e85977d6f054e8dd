//! Posts one delivery, and classifies the response.

use std::{error::Error, time::Duration};

use http::{HeaderValue, StatusCode, header::CONTENT_TYPE};
use reqwest::Client;
use threelo_core::secret::WebhookSigningKey;
use url::Url;

use crate::{
    guard::{ForbiddenAddress, check_host},
    sign::signatures,
};

/// How long a receiver may take to respond.
pub(crate) const TIMEOUT: Duration = Duration::from_secs(20);

/// The result of a request, and the status of the response if there was one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Response {
    pub(crate) posted: Posted,
    pub(crate) status: Option<u16>,
}

impl From<Posted> for Response {
    fn from(posted: Posted) -> Self {
        let status = None;
        Self { posted, status }
    }
}

/// What the result of a request means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Posted {
    /// The receiver accepted the delivery.
    Accepted,
    /// The receiver refused it, or it must not be sent: no retry.
    Refused(String),
    /// It may be accepted later.
    Retry(String),
}

/// Signs a body and posts it to an address; to a link-local one only if that is allowed.
pub(crate) async fn post(
    client: &Client,
    address: &str,
    key: &WebhookSigningKey,
    body: String,
    link_local: bool,
) -> Response {
    let Some(url) = web_address(address) else {
        return Posted::Refused("its address is not an http or https URL".to_owned()).into();
    };
    if !link_local && let Err(forbidden) = check_host(&url) {
        return Posted::Refused(forbidden.to_string()).into();
    }
    let request = client
        .post(url)
        .headers(signatures(key, body.as_bytes()))
        .header(CONTENT_TYPE, HeaderValue::from_static("application/json"))
        .body(body);
    match request.send().await {
        Ok(response) => Response {
            posted: classify(response.status()),
            status: Some(response.status().as_u16()),
        },
        Err(error) => match forbidden_address(&error) {
            Some(forbidden) => Posted::Refused(forbidden.to_string()).into(),
            None => Posted::Retry(describe(&error)).into(),
        },
    }
}

fn web_address(text: &str) -> Option<Url> {
    let url = Url::parse(text).ok()?;
    (matches!(url.scheme(), "http" | "https") && url.has_host()).then_some(url)
}

/// Classifies a status. Nango gives up at every 3xx and 4xx; here the three statuses that ask for a
/// later attempt are retried.
fn classify(status: StatusCode) -> Posted {
    let reason = format!("answered {}", status.as_u16());
    match status {
        _ if status.is_success() => Posted::Accepted,
        StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_EARLY | StatusCode::TOO_MANY_REQUESTS => {
            Posted::Retry(reason)
        }
        _ if status.is_redirection() || status.is_client_error() => Posted::Refused(reason),
        _ => Posted::Retry(reason),
    }
}

/// Returns the error of a name that resolves to forbidden addresses only.
fn forbidden_address(error: &reqwest::Error) -> Option<&ForbiddenAddress> {
    let mut cause = error.source();
    while let Some(error) = cause {
        if let Some(forbidden) = error.downcast_ref::<ForbiddenAddress>() {
            return Some(forbidden);
        }
        cause = error.source();
    }
    None
}

/// Describes an error. Its own message would repeat the address, which may contain a secret.
fn describe(error: &reqwest::Error) -> String {
    let reason = if error.is_timeout() {
        "did not answer within 20 seconds"
    } else if error.is_connect() {
        "could not be reached"
    } else {
        "broke the connection off"
    };
    reason.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_status_is_accepted_refused_or_retried() {
        let means = |status| classify(StatusCode::from_u16(status).unwrap());
        let reason = |status| format!("answered {status}");
        for status in [200, 201, 204, 299] {
            assert_eq!(means(status), Posted::Accepted);
        }
        for status in [301, 304, 400, 401, 404, 410, 422] {
            assert_eq!(means(status), Posted::Refused(reason(status)));
        }
        for status in [408, 425, 429, 500, 502, 503, 504, 599] {
            assert_eq!(means(status), Posted::Retry(reason(status)));
        }
    }
}

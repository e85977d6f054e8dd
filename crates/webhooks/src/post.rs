//! One request to a receiver, and what its answer means.

use std::{error::Error, time::Duration};

use http::{HeaderValue, StatusCode, header::CONTENT_TYPE};
use reqwest::Client;
use threelo_core::secret::WebhookSigningKey;
use url::Url;

use crate::{
    guard::{Forbidden, check_host},
    sign::signatures,
};

/// How long a receiver may take to answer.
pub(crate) const TIMEOUT: Duration = Duration::from_secs(20);

/// What came of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Posted {
    /// The receiver has it.
    Accepted,
    /// The receiver will not have it.
    Refused(String),
    /// The receiver may have it later.
    Later(String),
}

/// Posts a body to an address; to a link-local one only where that is allowed.
pub(crate) async fn post(
    client: &Client,
    address: &str,
    key: &WebhookSigningKey,
    body: String,
    link_local: bool,
) -> Posted {
    let Some(url) = web_address(address) else {
        return Posted::Refused("its address is no http or https URL".to_owned());
    };
    if !link_local && let Err(forbidden) = check_host(&url) {
        return Posted::Refused(forbidden.to_string());
    }
    let request = client
        .post(url)
        .headers(signatures(key, body.as_bytes()))
        .header(CONTENT_TYPE, HeaderValue::from_static("application/json"))
        .body(body);
    match request.send().await {
        Ok(answer) => meaning(answer.status()),
        Err(error) => match forbidden(&error) {
            Some(forbidden) => Posted::Refused(forbidden.to_string()),
            None => Posted::Later(in_words(&error)),
        },
    }
}

fn web_address(text: &str) -> Option<Url> {
    let url = Url::parse(text).ok()?;
    (matches!(url.scheme(), "http" | "https") && url.has_host()).then_some(url)
}

/// Nango gives up at every 3xx and 4xx. Three of them ask to come back later, which costs nothing
/// where nothing is lost in between.
fn meaning(status: StatusCode) -> Posted {
    let told = format!("answered {}", status.as_u16());
    match status {
        _ if status.is_success() => Posted::Accepted,
        StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_EARLY | StatusCode::TOO_MANY_REQUESTS => {
            Posted::Later(told)
        }
        _ if status.is_redirection() || status.is_client_error() => Posted::Refused(told),
        _ => Posted::Later(told),
    }
}

/// Finds out whether the name stood for forbidden addresses only.
fn forbidden(error: &reqwest::Error) -> Option<&Forbidden> {
    let mut cause = error.source();
    while let Some(error) = cause {
        if let Some(forbidden) = error.downcast_ref::<Forbidden>() {
            return Some(forbidden);
        }
        cause = error.source();
    }
    None
}

/// The client's own words would repeat the address, which may hold a secret.
fn in_words(error: &reqwest::Error) -> String {
    let told = if error.is_timeout() {
        "did not answer within 20 seconds"
    } else if error.is_connect() {
        "could not be reached"
    } else {
        "broke the connection off"
    };
    told.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_answer_means() {
        let means = |status| meaning(StatusCode::from_u16(status).unwrap());
        let told = |status| format!("answered {status}");
        for status in [200, 201, 204, 299] {
            assert_eq!(means(status), Posted::Accepted);
        }
        for status in [301, 304, 400, 401, 404, 410, 422] {
            assert_eq!(means(status), Posted::Refused(told(status)));
        }
        for status in [408, 425, 429, 500, 502, 503, 504, 599] {
            assert_eq!(means(status), Posted::Later(told(status)));
        }
    }
}

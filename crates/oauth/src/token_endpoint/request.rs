//! Builds token requests: JSON or form, with the secret in the body or in a Basic header.

use base64::{Engine, engine::general_purpose::STANDARD};
use bytes::Bytes;
use http::{
    HeaderValue,
    header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE},
};
use http_body_util::Full;
use serde_json::{Map, Value};
use threelo_core::{
    integration::{BodyStyle, ClientAuthMethod},
    secret::RefreshToken,
};
use url::{Url, form_urlencoded};

use super::{AppCredentials, CodeExchange};

/// The code or refresh token that is exchanged.
#[derive(Debug, Clone, Copy)]
pub(super) enum Grant<'a> {
    Code(CodeExchange<'a>),
    Refresh(&'a RefreshToken),
}

/// Builds the request.
pub(super) fn build(
    http: &reqwest::Client,
    url: Url,
    app: &AppCredentials,
    grant: Grant<'_>,
) -> reqwest::RequestBuilder {
    let members = members(app, grant);
    let (content_type, body) = match app.style.body {
        BodyStyle::Json => ("application/json", json(&members)),
        BodyStyle::Form => ("application/x-www-form-urlencoded", form(&members)),
    };
    let mut request = http
        .post(url)
        .header(CONTENT_TYPE, content_type)
        .header(ACCEPT, "application/json")
        // A body that cannot be sent twice, so that no secret follows a redirect even if the
        // client follows redirects.
        .body(reqwest::Body::wrap(Full::new(Bytes::from(body))));
    if app.style.secret == ClientAuthMethod::Basic {
        request = request.header(AUTHORIZATION, basic(app));
    }
    request
}

fn members<'a>(app: &'a AppCredentials, grant: Grant<'a>) -> Vec<(&'static str, &'a str)> {
    let mut members = match grant {
        Grant::Code(exchange) => vec![
            ("grant_type", "authorization_code"),
            ("code", exchange.code.expose()),
            ("redirect_uri", exchange.redirect_uri.as_str()),
            ("code_verifier", exchange.verifier.expose()),
        ],
        Grant::Refresh(token) => vec![
            ("grant_type", "refresh_token"),
            ("refresh_token", token.expose()),
        ],
    };
    if app.style.secret == ClientAuthMethod::Body {
        members.push(("client_id", &app.client_id));
        members.push(("client_secret", app.client_secret.expose()));
    }
    members
}

fn json(members: &[(&str, &str)]) -> String {
    let object: Map<String, Value> = members
        .iter()
        .map(|(name, value)| ((*name).to_owned(), Value::from(*value)))
        .collect();
    Value::Object(object).to_string()
}

fn form(members: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new())
        .extend_pairs(members)
        .finish()
}

/// Returns the value of the Basic header. Both values (client id and secret) are form-encoded first (RFC 6749, section
/// 2.3.1).
fn basic(app: &AppCredentials) -> HeaderValue {
    let encoded = |text: &str| form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
    let pair = format!(
        "{}:{}",
        encoded(&app.client_id),
        encoded(app.client_secret.expose())
    );
    let mut value = HeaderValue::try_from(format!("Basic {}", STANDARD.encode(pair)))
        .expect("base64 consists of visible ASCII characters");
    value.set_sensitive(true);
    value
}

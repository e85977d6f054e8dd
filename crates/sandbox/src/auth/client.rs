//! Parses a request to the token endpoint: both body formats, and both ways to send the secret.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderMap;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use serde_json::Value;
use subtle::ConstantTimeEq;

use crate::config::App;

/// The members of a token request, regardless of its format.
#[derive(Debug, Default)]
pub(crate) struct Form(BTreeMap<String, String>);

impl Form {
    /// Parses JSON or a form, by content type. `None` if the body is neither.
    pub(crate) fn read(headers: &HeaderMap, body: &[u8]) -> Option<Self> {
        let kind = headers.get(CONTENT_TYPE)?.to_str().ok()?;
        let kind = kind.split(';').next().unwrap_or_default().trim();
        let mut form = if kind.eq_ignore_ascii_case("application/json") {
            Self::from_json(body)?
        } else if kind.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
            Self(serde_urlencoded::from_bytes(body).ok()?)
        } else {
            return None;
        };
        if let Some((id, secret)) = basic(headers) {
            form.0.insert("client_id".to_owned(), id);
            form.0.insert("client_secret".to_owned(), secret);
        }
        Some(form)
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// Returns whether the form contains this app's secret.
    pub(crate) fn contains_secret_of(&self, app: &App) -> bool {
        let secret = self.get("client_secret").unwrap_or_default();
        bool::from(secret.as_bytes().ct_eq(app.client_secret.as_bytes()))
    }

    fn from_json(body: &[u8]) -> Option<Self> {
        let Ok(Value::Object(members)) = serde_json::from_slice(body) else {
            return None;
        };
        let text = |v: Value| match v {
            Value::String(s) => Some(s),
            _ => None,
        };
        let texts = members
            .into_iter()
            .filter_map(|(name, value)| Some((name, text(value)?)));
        Some(Self(texts.collect()))
    }
}

/// Returns the client id and secret of `Authorization: Basic`, percent-decoded as RFC 6749 section 2.3.1 requires.
fn basic(headers: &HeaderMap) -> Option<(String, String)> {
    let value = headers.get(AUTHORIZATION)?.to_str().ok()?;
    let (scheme, encoded) = value.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let decoded = String::from_utf8(STANDARD.decode(encoded.trim()).ok()?).ok()?;
    let (id, secret) = decoded.split_once(':')?;
    let plain = |part: &str| {
        let part = part.replace('+', " ");
        let text = percent_encoding::percent_decode_str(&part).decode_utf8();
        text.ok().map(std::borrow::Cow::into_owned)
    };
    Some((plain(id)?, plain(secret)?))
}

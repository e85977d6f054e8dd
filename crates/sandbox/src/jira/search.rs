//! Searches by JQL: `/search/jql` with page tokens and without a total, and the approximate count.

use axum::response::Response;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::StatusCode;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::jql::Search;
use super::model::Jira;
use super::shown::{self, Wanted};
use crate::auth::grants::hash;
use crate::cloud::answer::{Answer, Call, Refusal, ok};
use crate::cloud::errors;

/// The maximum number of issues whose changes a search takes into account at once.
const MAX_RECONCILED: usize = 50;

/// A search request, regardless of its method.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Request {
    jql: Option<String>,
    next_page_token: Option<String>,
    max_results: Option<usize>,
    fields: Option<Vec<String>>,
    expand: Option<String>,
    reconcile_issues: Vec<u64>,
}

/// The content of a page token, opaque to clients.
#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct PageToken {
    offset: usize,
    query: String,
    issued: Timestamp,
}

impl PageToken {
    /// Returns a token for the rest of the list `query`.
    pub(crate) fn write(offset: usize, query: &str, now: Timestamp) -> String {
        let token = Self {
            offset,
            query: hash(query),
            issued: now,
        };
        URL_SAFE_NO_PAD.encode(serde_json::to_vec(&token).unwrap_or_default())
    }

    /// Returns the offset of a token, or 0 without one; `None` if it belongs to another list or is older than
    /// seven days.
    pub(crate) fn offset(token: Option<&str>, query: &str, now: Timestamp) -> Option<usize> {
        let Some(token) = token else { return Some(0) };
        let token: Self = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(token).ok()?).ok()?;
        let fresh = now.duration_since(token.issued) < SignedDuration::from_hours(7 * 24);
        (fresh && token.query == hash(query)).then_some(token.offset)
    }
}

/// Returns the 400 for a page token that does not belong to the list.
pub(crate) fn wrong_token() -> Refusal {
    errors::jira_bad_request("The nextPageToken is invalid or has expired.").into()
}

/// `GET /rest/api/3/search/jql`
pub(crate) fn by_query(jira: &Jira, call: &Call<'_>) -> Answer {
    let fields = call.list("fields").into_iter().map(str::to_owned).collect();
    let max_results = call.query("maxResults").map(str::parse).transpose();
    let max_results =
        max_results.map_err(|_| errors::jira_bad_request("maxResults must be a number."))?;
    let ids = call.list("reconcileIssues").into_iter();
    let ids = ids.map(|id| id.parse().ok()).collect::<Option<Vec<u64>>>();
    let reconcile_issues = ids.ok_or_else(|| {
        errors::jira_bad_request("reconcileIssues must be a list of the ids of issues.")
    })?;
    search(
        jira,
        call,
        Request {
            jql: call.query("jql").map(str::to_owned),
            next_page_token: call.query("nextPageToken").map(str::to_owned),
            max_results,
            fields: Some(fields),
            expand: call.query("expand").map(str::to_owned),
            reconcile_issues,
        },
    )
}

/// `POST /rest/api/3/search/jql`
pub(crate) fn by_body(jira: &Jira, call: &Call<'_>) -> Answer {
    let request: Request = call.json().ok_or_else(errors::jira_invalid_body)?;
    search(jira, call, request)
}

fn search(jira: &Jira, call: &Call<'_>, request: Request) -> Answer {
    let jql = request.jql.unwrap_or_default();
    let search = bounded(&jql, jira, call)?;
    if request.reconcile_issues.len() > MAX_RECONCILED {
        let text = "At most 50 issues can be given in reconcileIssues.";
        return Err(errors::jira_bad_request(text).into());
    }
    let offset = PageToken::offset(request.next_page_token.as_deref(), &jql, call.now)
        .ok_or_else(wrong_token)?;
    let names = request.fields.unwrap_or_default();
    let wanted = Wanted::parse(names.iter().map(String::as_str), "id");
    let most = if wanted.only_identity() { 5_000 } else { 100 };
    let size = request.max_results.unwrap_or(50).clamp(1, most);
    let expand = request.expand.unwrap_or_default();
    let expand: Vec<&str> = expand.split(',').filter(|e| !e.is_empty()).collect();

    let found = search.run(jira, call, &request.reconcile_issues);
    let page = found.iter().skip(offset).take(size);
    let issues: Vec<Value> = page
        .map(|(issue, fields)| shown::issue(jira, issue, fields, &wanted, &expand, call))
        .collect();
    let end = offset.saturating_add(issues.len());
    let is_last = end >= found.len();
    let mut body = json!({"issues": issues, "isLast": is_last});
    if !is_last {
        body["nextPageToken"] = PageToken::write(end, &jql, call.now).into();
    }
    Ok(ok(&body))
}

/// `POST /rest/api/3/search/approximate-count`
pub(crate) fn count(jira: &Jira, call: &Call<'_>) -> Answer {
    let request: Request = call.json().ok_or_else(errors::jira_invalid_body)?;
    let search = bounded(&request.jql.unwrap_or_default(), jira, call)?;
    let count = search.run(jira, call, &[]).len();
    Ok(ok(&json!({ "count": count })))
}

/// `GET` and `POST /rest/api/{2,3}/search`
pub(crate) fn removed() -> Response {
    let text = "The requested API has been removed. Please migrate to the /rest/api/3/search/jql API. \
                A full migration guideline is available in the developer changelog.";
    errors::jira(StatusCode::GONE, &[text], &[])
}

/// Parses JQL that must have a condition.
fn bounded(jql: &str, jira: &Jira, call: &Call<'_>) -> Result<Search, Refusal> {
    let search = parse(jql, jira, call)?;
    if search.is_bounded() {
        return Ok(search);
    }
    let text = "Unbounded JQL queries are not allowed here. Please add a search restriction to your query.";
    Err(errors::jira_bad_request(text).into())
}

/// Parses JQL.
pub(crate) fn parse(jql: &str, jira: &Jira, call: &Call<'_>) -> Result<Search, Refusal> {
    Search::parse(jql, jira, call).map_err(|text| errors::jira_bad_request(&text).into())
}

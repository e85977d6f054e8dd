//! Searches by CQL (v1), paged by cursor links.

use axum::response::Response;
use http::StatusCode;
use serde_json::{Value, json};

use super::model::{Confluence, Page, Version};
use super::pages::{self, webui};
use super::spaces::call_time;
use super::{cql, cursor};
use crate::cloud::answer::{Answer, Call, ok};
use crate::cloud::errors;

/// `GET /wiki/rest/api/search`
pub(crate) fn search(confluence: &Confluence, call: &Call<'_>) -> Answer {
    find(confluence, call, "/rest/api/search", shown)
}

/// `GET /wiki/rest/api/content/search`
pub(crate) fn content(confluence: &Confluence, call: &Call<'_>) -> Answer {
    find(
        confluence,
        call,
        "/rest/api/content/search",
        |site, page, _, call| pages::shown_v1(site, page, call),
    )
}

/// Searches by CQL. `_links.next` has no `/wiki`: it is relative to `_links.context`, as in the real cloud.
fn find(
    confluence: &Confluence,
    call: &Call<'_>,
    path: &str,
    show: impl Fn(&Confluence, &Page, &Version, &Call<'_>) -> Value,
) -> Answer {
    let text = call
        .query("cql")
        .ok_or_else(|| bad_request("cql is required"))?;
    let query = cql::parse(text, call).map_err(|text| bad_request(&text))?;
    let limit = call.number("limit", 25, 250).max(1);
    let start = match call.query("cursor").map(cursor::read) {
        None => call.number("start", 0, usize::MAX),
        Some(Some(offset)) => offset,
        Some(None) => return Err(bad_request("The cursor is not valid").into()),
    };
    let found = cql::run(&query, confluence, call);
    let total = found.len();
    let page = found.into_iter().skip(start).take(limit);
    let results: Vec<Value> = page
        .map(|(page, version)| show(confluence, page, version, call))
        .collect();
    let end = start.saturating_add(results.len());
    let mut links = json!({
        "base": call.on_site("/wiki"),
        "context": "/wiki",
        "self": call.on_site(&format!("/wiki{path}")),
    });
    if end < total {
        links["next"] = format!("{path}?{}", cursor::query_with_cursor(call, end)).into();
    }
    Ok(ok(&json!({
        "results": results,
        "start": start,
        "limit": limit,
        "size": results.len(),
        "totalSize": total,
        "cqlQuery": text,
        "searchDuration": 12,
        "_links": links,
    })))
}

fn shown(confluence: &Confluence, page: &Page, version: &Version, call: &Call<'_>) -> Value {
    let space = confluence.space_of(page);
    let (key, name) = space.map_or(("", ""), |s| (s.key.as_str(), s.name.as_str()));
    let webui = webui(confluence, page);
    let excerpt: String = version.body.text().chars().take(160).collect();
    json!({
        "content": {
            "id": page.id.to_string(),
            "type": page.kind.as_str(),
            "status": page.status.as_str(),
            "title": version.title,
            "_links": {
                "webui": webui,
                "self": call.on_site(&format!("/wiki/rest/api/content/{}", page.id)),
                "tinyui": format!("/x/{:x}", page.id),
            },
        },
        "title": version.title,
        "excerpt": excerpt,
        "url": webui,
        "breadcrumbs": [],
        "resultGlobalContainer": {"title": name, "displayUrl": format!("/spaces/{key}")},
        "entityType": "content",
        "iconCssClass": format!("aui-icon content-type-{}", page.kind.as_str()),
        "lastModified": call_time(version.at),
        "score": 0.0,
    })
}

fn bad_request(text: &str) -> Response {
    errors::confluence_v1(StatusCode::BAD_REQUEST, text)
}

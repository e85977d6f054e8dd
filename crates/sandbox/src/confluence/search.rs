//! `GET /wiki/rest/api/search`: CQL (v1), paged by cursor links.

use axum::response::Response;
use http::StatusCode;
use serde_json::{Value, json};

use super::model::{Confluence, Page};
use super::spaces::call_time;
use super::{cql, cursor};
use crate::cloud::answer::{Call, ok};
use crate::cloud::errors;

/// Searches by CQL. `_links.next` has no `/wiki`: it is relative to `_links.context`, as in the real cloud.
pub(crate) fn search(confluence: &Confluence, call: &Call<'_>) -> Response {
    let Some(text) = call.query("cql") else {
        return bad_request("cql is required");
    };
    let query = match cql::parse(text) {
        Ok(query) => query,
        Err(text) => return bad_request(&text),
    };
    let limit = call.number("limit", 25, 250).max(1);
    let start = match call.query("cursor").map(cursor::read) {
        None => call.number("start", 0, usize::MAX),
        Some(Some(offset)) => offset,
        Some(None) => return bad_request("The cursor is not valid"),
    };
    let found = cql::run(&query, confluence, &call.account_id);
    let total = found.len();
    let page = found.into_iter().skip(start).take(limit);
    let results: Vec<Value> = page.map(|p| shown(confluence, p, call)).collect();
    let end = start.saturating_add(results.len());
    let mut links = json!({
        "base": call.on_site("/wiki"),
        "context": "/wiki",
        "self": call.on_site("/wiki/rest/api/search"),
    });
    if end < total {
        links["next"] = format!("/rest/api/search?{}", cursor::query_with_cursor(call, end)).into();
    }
    ok(&json!({
        "results": results,
        "start": start,
        "limit": limit,
        "size": results.len(),
        "totalSize": total,
        "cqlQuery": text,
        "searchDuration": 12,
        "_links": links,
    }))
}

fn shown(confluence: &Confluence, page: &Page, call: &Call<'_>) -> Value {
    let space = confluence.spaces.iter().find(|s| s.id == page.space);
    let (key, name) = space.map_or(("", ""), |s| (s.key.as_str(), s.name.as_str()));
    let webui = format!("/spaces/{key}/pages/{}", page.id);
    let excerpt: String = page.body.text().chars().take(160).collect();
    json!({
        "content": {
            "id": page.id.to_string(),
            "type": "page",
            "status": page.status.as_str(),
            "title": page.title,
            "_links": {
                "webui": webui,
                "self": call.on_site(&format!("/wiki/rest/api/content/{}", page.id)),
                "tinyui": format!("/x/{:x}", page.id),
            },
        },
        "title": page.title,
        "excerpt": excerpt,
        "url": webui,
        "breadcrumbs": [],
        "resultGlobalContainer": {"title": name, "displayUrl": format!("/spaces/{key}")},
        "entityType": "content",
        "iconCssClass": "aui-icon content-type-page",
        "lastModified": call_time(page.updated),
        "score": 0.0,
    })
}

fn bad_request(text: &str) -> Response {
    errors::confluence_v1(StatusCode::BAD_REQUEST, text)
}

//! Spaces: list and get (v2).

use serde_json::{Value, json};

use super::cursor::{self, Window};
use super::model::{Confluence, Space, not_found};
use super::properties;
use crate::cloud::answer::{Answer, Call, ok};

/// `GET /wiki/api/v2/spaces`
pub(crate) fn list(confluence: &Confluence, call: &Call<'_>) -> Answer {
    let window = Window::of(call)?;
    let (ids, keys) = (call.list("ids"), call.list("keys"));
    let kind = call.query("type").unwrap_or("global");
    let status = call.query("status").unwrap_or("current");
    let found: Vec<&Space> = confluence
        .spaces
        .iter()
        .filter(|s| ids.is_empty() || ids.contains(&s.id.to_string().as_str()))
        .filter(|s| keys.is_empty() || keys.contains(&s.key.as_str()))
        .filter(|_| kind == "global" && status == "current")
        .collect();
    let (page, more) = window.cut(found);
    let results = page.into_iter().map(shown).collect();
    Ok(cursor::answer(call, window, results, more))
}

/// `GET /wiki/api/v2/spaces/{id}`
pub(crate) fn get(confluence: &Confluence, call: &Call<'_>) -> Answer {
    let space = confluence.space(call.param("id")).ok_or_else(not_found)?;
    let mut body = shown(space);
    if call.flag("include-properties") {
        let all = space.properties.iter();
        let results: Vec<Value> = all.map(|p| properties::shown(p, call)).collect();
        body["properties"] = json!({"results": results, "meta": {"hasMore": false}});
    }
    body["_links"]["base"] = call.on_site("/wiki").into();
    Ok(ok(&body))
}

fn shown(space: &Space) -> Value {
    json!({
        "id": space.id.to_string(),
        "key": space.key,
        "name": space.name,
        "type": "global",
        "status": "current",
        "authorId": space.author,
        "createdAt": call_time(space.created),
        "homepageId": space.homepage.to_string(),
        "description": null,
        "icon": null,
        "_links": {"webui": format!("/spaces/{}", space.key)},
    })
}

/// Formats a timestamp as Confluence does.
pub(crate) fn call_time(at: jiff::Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%S.%3fZ").to_string()
}

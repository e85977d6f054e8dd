//! The versions of pages and blog posts (v2).

use serde_json::{Value, json};

use super::cursor::{self, Window};
use super::model::{Confluence, Version, bad_request, kind_of, not_found};
use super::spaces::call_time;
use crate::cloud::answer::{Answer, Call, ok};

/// `GET /wiki/api/v2/{pages,blogposts}/{id}/versions`: the latest first.
pub(crate) fn list(confluence: &Confluence, call: &Call<'_>) -> Answer {
    let mut window = Window::of(call)?;
    let page = confluence.found_v2(call.param("id"), call)?;
    let format = call.query("body-format");
    if format.is_some() {
        window.limit = window.limit.min(50);
    }
    let mut found: Vec<&Version> = page.versions.iter().collect();
    match call.query("sort").unwrap_or("-modified-date") {
        "modified-date" => {}
        "-modified-date" => found.reverse(),
        _ => return Err(bad_request("sort is not valid")),
    }
    let (found, more) = window.cut(found);
    let mut results = Vec::new();
    for version in found {
        let mut shown = shown(version);
        let mut content = json!({"id": page.id.to_string(), "title": version.title});
        if let Some(format) = format {
            let body = version.body.shown(format, false);
            content["body"] = body.map_err(|text| bad_request(&text))?;
        }
        shown[kind_of(call).as_str()] = content;
        results.push(shown);
    }
    Ok(cursor::answer(call, window, results, more))
}

/// `GET /wiki/api/v2/{pages,blogposts}/{id}/versions/{version-number}`
pub(crate) fn get(confluence: &Confluence, call: &Call<'_>) -> Answer {
    let id = match call.param("page-id") {
        "" => call.param("blogpost-id"),
        id => id,
    };
    let page = confluence.found_v2(id, call)?;
    let number = call.param("version-number");
    let at = page
        .versions
        .iter()
        .position(|v| v.number.to_string() == number);
    let at = at.ok_or_else(not_found)?;
    let mut body = shown(&page.versions[at]);
    body["contentTypeModified"] = false.into();
    body["collaborators"] = json!([page.versions[at].author]);
    if let Some(before) = at.checked_sub(1) {
        body["prevVersion"] = page.versions[before].number.into();
    }
    if let Some(next) = page.versions.get(at + 1) {
        body["nextVersion"] = next.number.into();
    }
    body["_links"] = json!({"base": call.on_site("/wiki")});
    Ok(ok(&body))
}

/// Returns a version.
pub(crate) fn shown(version: &Version) -> Value {
    json!({
        "number": version.number,
        "message": version.message,
        "minorEdit": version.minor,
        "authorId": version.author,
        "createdAt": call_time(version.at),
    })
}

//! Labels: listed by v2, written by v1.

use http::StatusCode;
use serde_json::{Value, json};

use super::cursor::{self, Window};
use super::model::{Confluence, Label, Page, PageStatus, bad_request, not_found};
use super::pages;
use crate::cloud::answer::{Answer, Call, no_content, ok};
use crate::cloud::errors;

/// The characters that a label cannot have.
const FORBIDDEN: &str = " !#&()*,.:;<>?@[]^";

/// `GET /wiki/api/v2/{pages,blogposts}/{id}/labels`
pub(crate) fn list(confluence: &Confluence, call: &Call<'_>) -> Answer {
    let window = Window::of(call)?;
    let page = confluence.found_v2(call.param("id"), call)?;
    let mut found: Vec<&Label> = page
        .labels
        .iter()
        .filter(|label| {
            call.query("prefix")
                .is_none_or(|prefix| prefix == label.prefix)
        })
        .collect();
    match call.query("sort").unwrap_or("created-date") {
        "created-date" => {}
        "-created-date" => found.reverse(),
        "id" => found.sort_by_key(|label| label.id),
        "-id" => found.sort_by_key(|label| std::cmp::Reverse(label.id)),
        "name" => found.sort_by(|a, b| a.name.cmp(&b.name)),
        "-name" => found.sort_by(|a, b| b.name.cmp(&a.name)),
        _ => return Err(bad_request("sort is not valid")),
    }
    let (labels, more) = window.cut(found);
    let results = labels.into_iter().map(shown).collect();
    Ok(cursor::answer(call, window, results, more))
}

/// `GET /wiki/api/v2/labels/{id}/pages`
pub(crate) fn pages(confluence: &Confluence, call: &Call<'_>) -> Answer {
    let window = Window::of(call)?;
    let id: u64 = call.param("id").parse().map_err(|_| not_found())?;
    let labelled = |page: &Page| page.labels.iter().any(|label| label.id == id);
    let found: Vec<&Page> = confluence
        .pages
        .iter()
        .filter(|page| labelled(page) && page.status == PageStatus::Current)
        .filter(|page| page.kind == super::model::Kind::Page)
        .filter(|page| page.is_visible_to(&call.account_id))
        .collect();
    pages::answer(confluence, call, window, found)
}

/// Returns a label in the form of v2.
pub(crate) fn shown(label: &Label) -> Value {
    json!({"id": label.id.to_string(), "name": label.name, "prefix": label.prefix})
}

/// `POST /wiki/rest/api/content/{id}/label`: one label or a list; a label that is there stays.
pub(crate) fn add(confluence: &mut Confluence, call: &Call<'_>) -> Answer {
    let refused = |text: &str| errors::confluence_v1(StatusCode::BAD_REQUEST, text);
    let request: Value = call.json().ok_or_else(|| refused("The body is not JSON"))?;
    let id = call.param("id");
    confluence.found_v1(id, call)?;
    let list = match request {
        Value::Array(list) => list,
        one => vec![one],
    };
    let mut labels = Vec::new();
    for item in &list {
        let name = item["name"].as_str().unwrap_or_default().to_lowercase();
        let prefix = item["prefix"].as_str().unwrap_or("global");
        if name.is_empty() || name.chars().count() > 255 || name.contains(|c| FORBIDDEN.contains(c))
        {
            let text = format!("The label '{name}' is empty, too long, or has invalid characters.");
            return Err(refused(&text).into());
        }
        if !["global", "my", "team"].contains(&prefix) {
            let text = format!("The prefix '{prefix}' is not valid.");
            return Err(refused(&text).into());
        }
        labels.push(confluence.label(prefix, &name));
    }
    let mut all = Vec::new();
    if let Some(page) = confluence.page_mut(id) {
        for label in labels {
            if !page.labels.contains(&label) {
                page.labels.push(label);
            }
        }
        all.clone_from(&page.labels);
    }
    let results: Vec<Value> = all
        .iter()
        .map(|label| {
            let mut shown = shown(label);
            shown["label"] = label.name.as_str().into();
            shown
        })
        .collect();
    let path = format!("/wiki/rest/api/content/{id}/label");
    Ok(ok(&json!({
        "results": results,
        "start": 0,
        "limit": 200,
        "size": results.len(),
        "_links": {
            "self": call.on_site(&path),
            "base": call.on_site("/wiki"),
            "context": "/wiki",
        },
    })))
}

/// `DELETE /wiki/rest/api/content/{id}/label/{label}`, and `?name=…`
pub(crate) fn remove(confluence: &mut Confluence, call: &Call<'_>) -> Answer {
    let id = call.param("id");
    let name = match call.param("label") {
        "" => call.query("name").unwrap_or_default(),
        name => name,
    };
    confluence.found_v1(id, call)?;
    let Some(page) = confluence.page_mut(id) else {
        return Err(not_found());
    };
    let before = page.labels.len();
    page.labels
        .retain(|label| label.name != name && format!("{}:{}", label.prefix, label.name) != name);
    if page.labels.len() == before {
        let text = format!("The content has no label '{name}'.");
        return Err(errors::confluence_v1(StatusCode::NOT_FOUND, &text).into());
    }
    Ok(no_content())
}

//! Pages: list, get, create, update, delete (v2).

use axum::response::Response;
use http::StatusCode;
use serde_json::{Value, json};

use super::body::{self, PageBody};
use super::cursor::{self, Window};
use super::model::{Confluence, NewPage, Page, PageStatus};
use super::spaces::call_time;
use crate::cloud::answer::{Call, no_content, ok};
use crate::cloud::errors;

/// `GET /wiki/api/v2/pages`
pub(crate) fn list(confluence: &Confluence, call: &Call<'_>) -> Response {
    let ids = call.list("id");
    let spaces = call.list("space-id");
    let wanted = |p: &Page| {
        (ids.is_empty() || ids.contains(&p.id.to_string().as_str()))
            && (spaces.is_empty() || spaces.contains(&p.space.to_string().as_str()))
    };
    some(confluence, call, &wanted)
}

/// `GET /wiki/api/v2/spaces/{id}/pages`
pub(crate) fn list_in_space(confluence: &Confluence, call: &Call<'_>) -> Response {
    match confluence.space(call.param("id")) {
        Some(space) => some(confluence, call, &|p| p.space == space.id),
        None => not_found(),
    }
}

fn some(confluence: &Confluence, call: &Call<'_>, wanted: &dyn Fn(&Page) -> bool) -> Response {
    let window = match Window::of(call) {
        Ok(window) => window,
        Err(refused) => return refused,
    };
    let statuses = call.list("status");
    let title = call.query("title");
    let mut found: Vec<&Page> = confluence
        .pages
        .iter()
        .filter(|p| wanted(p) && title.is_none_or(|t| t == p.title))
        .filter(|p| match statuses.is_empty() {
            true => p.status == PageStatus::Current,
            false => statuses.contains(&p.status.as_str()),
        })
        .collect();
    match call.query("sort").unwrap_or("id") {
        "id" => {}
        "-id" => found.reverse(),
        "title" => found.sort_by(|a, b| a.title.cmp(&b.title)),
        "-title" => found.sort_by(|a, b| b.title.cmp(&a.title)),
        "created-date" => found.sort_by_key(|p| p.created),
        "-created-date" => found.sort_by_key(|p| std::cmp::Reverse(p.created)),
        "modified-date" => found.sort_by_key(|p| p.updated),
        "-modified-date" => found.sort_by_key(|p| std::cmp::Reverse(p.updated)),
        _ => return bad_request("sort is not valid"),
    }
    let (page, more) = window.cut(found);
    let mut results = Vec::new();
    for page in page {
        match shown(confluence, page, call, false) {
            Ok(page) => results.push(page),
            Err(text) => return bad_request(&text),
        }
    }
    cursor::answer(call, window, results, more)
}

/// `GET /wiki/api/v2/pages/{id}`
pub(crate) fn get(confluence: &Confluence, call: &Call<'_>) -> Response {
    let drafts = call.query("get-draft") == Some("true");
    let statuses = call.list("status");
    let page = confluence.page(call.param("id")).filter(|p| {
        (p.status == PageStatus::Current || statuses.contains(&p.status.as_str()))
            || (drafts && p.status == PageStatus::Draft)
            || (statuses.is_empty() && p.status == PageStatus::Trashed)
    });
    match page {
        Some(page) => one(confluence, page, call),
        None => not_found(),
    }
}

/// `POST /wiki/api/v2/pages`
pub(crate) fn create(confluence: &mut Confluence, call: &Call<'_>) -> Response {
    let Some(request) = call.json::<Value>() else {
        return bad_request("The body is not JSON");
    };
    let Some(space) = request["spaceId"]
        .as_str()
        .and_then(|id| confluence.space(id))
    else {
        return bad_request("spaceId must be the id of a space, as a string");
    };
    let (space, homepage) = (space.id, space.homepage);
    let status = match status(&request) {
        Some(status @ (PageStatus::Current | PageStatus::Draft)) => status,
        _ => return bad_request("status must be current or draft"),
    };
    let title = request["title"].as_str().unwrap_or_default();
    if title.is_empty() && status == PageStatus::Current {
        return bad_request("title must not be empty");
    }
    if status == PageStatus::Current && confluence.title_is_taken(space, title, None) {
        return bad_request("A page with this title already exists in this space");
    }
    let parent = match request["parentId"].as_str() {
        None => Some(homepage),
        Some(id) => match confluence.page(id).filter(|p| p.space == space) {
            Some(parent) => Some(parent.id),
            None => return bad_request("parentId must be the id of a page of the same space"),
        },
    };
    let body = match written_body(&request) {
        Ok(body) => body.unwrap_or(PageBody::Storage(String::new())),
        Err(refused) => return *refused,
    };
    let new = NewPage {
        space,
        parent,
        status,
        title: title.to_owned(),
        body,
        author: call.account_id.clone(),
    };
    match confluence.add(new, call.now).cloned() {
        Some(page) => one(confluence, &page, call),
        None => bad_request("This site cannot hold more pages"),
    }
}

/// `PUT /wiki/api/v2/pages/{id}`: the version number must be the current one plus one.
pub(crate) fn update(confluence: &mut Confluence, call: &Call<'_>) -> Response {
    let id = call.param("id");
    let Some(request) = call.json::<Value>() else {
        return bad_request("The body is not JSON");
    };
    let Some(page) = confluence.page(id) else {
        return not_found();
    };
    if request["id"] != id {
        return bad_request("id must be the id of the page, as a string");
    }
    let Some(status) = status(&request) else {
        return bad_request("status must be current or draft");
    };
    let Some(title) = request["title"].as_str().filter(|t| !t.is_empty()) else {
        return bad_request("title must not be empty");
    };
    let Some(number) = request["version"]["number"].as_u64() else {
        return bad_request("version.number must be a number");
    };
    if number != page.version + 1 {
        let text = format!(
            "Version must be incremented when updating a page. Current Version: [{}]. Provided version: [{number}]",
            page.version
        );
        return errors::confluence_v2(StatusCode::CONFLICT, &text);
    }
    if confluence.title_is_taken(page.space, title, Some(page.id)) {
        return bad_request("A page with this title already exists in this space");
    }
    let body = match written_body(&request) {
        Ok(body) => body,
        Err(refused) => return *refused,
    };
    let message = request["version"]["message"].as_str().unwrap_or_default();
    let Some(page) = confluence.page_mut(id) else {
        return not_found();
    };
    page.title = title.to_owned();
    page.status = status;
    if let Some(body) = body {
        page.body = body;
    }
    page.version = number;
    page.version_message = message.to_owned();
    page.version_author = call.account_id.clone();
    page.updated = call.now;
    let page = page.clone();
    one(confluence, &page, call)
}

/// `DELETE /wiki/api/v2/pages/{id}`: moves a page to the trash, or deletes it from there with `purge=true`.
pub(crate) fn delete(confluence: &mut Confluence, call: &Call<'_>) -> Response {
    let id = call.param("id");
    let purge = call.query("purge") == Some("true");
    match confluence.page_mut(id) {
        None => return not_found(),
        Some(page) if purge && page.status != PageStatus::Trashed => {
            return bad_request("Only pages in the trash can be purged");
        }
        Some(_) if purge => confluence.pages.retain(|p| p.id.to_string() != id),
        Some(page) if page.status == PageStatus::Trashed => return not_found(),
        Some(page) => page.status = PageStatus::Trashed,
    }
    no_content()
}

fn status(request: &Value) -> Option<PageStatus> {
    match &request["status"] {
        Value::Null => Some(PageStatus::Current),
        status => PageStatus::parse(status.as_str()?),
    }
}

fn written_body(request: &Value) -> Result<Option<PageBody>, Box<Response>> {
    if request["body"].is_null() {
        return Ok(None);
    }
    let body = PageBody::read(&request["body"]).map_err(|text| Box::new(bad_request(&text)))?;
    if body.size() > body::MAX_SIZE {
        let text = "The body is larger than 5 MB";
        return Err(Box::new(errors::confluence_v2(
            StatusCode::PAYLOAD_TOO_LARGE,
            text,
        )));
    }
    Ok(Some(body))
}

fn one(confluence: &Confluence, page: &Page, call: &Call<'_>) -> Response {
    match shown(confluence, page, call, true) {
        Ok(mut body) => {
            body["_links"]["base"] = call.on_site("/wiki").into();
            ok(&body)
        }
        Err(text) => bad_request(&text),
    }
}

fn shown(
    confluence: &Confluence,
    page: &Page,
    call: &Call<'_>,
    single: bool,
) -> Result<Value, String> {
    let body = match call.query("body-format") {
        Some(format) => page.body.shown(format, single)?,
        None => json!({}),
    };
    let space = confluence.spaces.iter().find(|s| s.id == page.space);
    let key = space.map_or("", |s| s.key.as_str());
    let words: Vec<&str> = page.title.split_whitespace().collect();
    Ok(json!({
        "id": page.id.to_string(),
        "status": page.status.as_str(),
        "title": page.title,
        "spaceId": page.space.to_string(),
        "parentId": page.parent.map(|p| p.to_string()),
        "parentType": page.parent.map(|_| "page"),
        "position": page.id % 1000,
        "authorId": page.author,
        "ownerId": page.author,
        "lastOwnerId": null,
        "createdAt": call_time(page.created),
        "version": {
            "number": page.version,
            "message": page.version_message,
            "minorEdit": false,
            "authorId": page.version_author,
            "createdAt": call_time(page.updated),
        },
        "body": body,
        "_links": {
            "webui": format!("/spaces/{key}/pages/{}/{}", page.id, words.join("+")),
            "editui": format!("/pages/resumedraft.action?draftId={}", page.id),
            "tinyui": format!("/x/{:x}", page.id),
        },
    }))
}

fn bad_request(text: &str) -> Response {
    errors::confluence_v2(StatusCode::BAD_REQUEST, text)
}

fn not_found() -> Response {
    errors::confluence_v2(StatusCode::NOT_FOUND, "Not Found")
}

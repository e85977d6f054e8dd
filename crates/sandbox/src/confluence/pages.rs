//! Pages and blog posts: list, get, create, update, delete (v2).

use axum::response::Response;
use http::StatusCode;
use serde_json::{Value, json};

use super::body::{self, PageBody};
use super::cursor::{self, Window};
use super::model::{
    Confluence, Kind, NewPage, Page, PageStatus, Version, bad_request, kind_of, not_found,
};
use super::spaces::call_time;
use super::{labels, properties, versions};
use crate::cloud::answer::{Answer, Call, Refusal, no_content, ok};
use crate::cloud::errors;

/// The maximum number of characters in a title.
const MAX_TITLE: usize = 255;

/// `GET /wiki/api/v2/{pages,blogposts}`
pub(crate) fn list(confluence: &Confluence, call: &Call<'_>) -> Answer {
    let ids = call.list("id");
    let spaces = call.list("space-id");
    let wanted = |p: &Page| {
        (ids.is_empty() || ids.contains(&p.id.to_string().as_str()))
            && (spaces.is_empty() || spaces.contains(&p.space.to_string().as_str()))
    };
    some(confluence, call, &wanted)
}

/// `GET /wiki/api/v2/spaces/{id}/{pages,blogposts}`
pub(crate) fn list_in_space(confluence: &Confluence, call: &Call<'_>) -> Answer {
    let space = confluence.space(call.param("id")).ok_or_else(not_found)?;
    let only_root = call.query("depth") == Some("root");
    some(confluence, call, &|p| {
        p.space == space.id && (!only_root || p.parent.is_none())
    })
}

fn some(confluence: &Confluence, call: &Call<'_>, wanted: &dyn Fn(&Page) -> bool) -> Answer {
    let window = Window::of(call)?;
    let statuses = call.list("status");
    let title = call.query("title");
    let mut found: Vec<&Page> = confluence
        .pages
        .iter()
        .filter(|p| p.kind == kind_of(call) && p.is_visible_to(&call.account_id))
        .filter(|p| wanted(p) && title.is_none_or(|t| t == p.latest().title))
        .filter(|p| match statuses.is_empty() {
            true => p.status == PageStatus::Current,
            false => statuses.contains(&p.status.as_str()),
        })
        .collect();
    match call.query("sort").unwrap_or("id") {
        "id" => {}
        "-id" => found.reverse(),
        "title" => found.sort_by(|a, b| a.latest().title.cmp(&b.latest().title)),
        "-title" => found.sort_by(|a, b| b.latest().title.cmp(&a.latest().title)),
        "created-date" => found.sort_by_key(|p| p.created),
        "-created-date" => found.sort_by_key(|p| std::cmp::Reverse(p.created)),
        "modified-date" => found.sort_by_key(|p| p.latest().at),
        "-modified-date" => found.sort_by_key(|p| std::cmp::Reverse(p.latest().at)),
        _ => return Err(bad_request("sort is not valid")),
    }
    answer(confluence, call, window, found)
}

/// Returns the part of a list of pages that a request asks for.
pub(crate) fn answer(
    confluence: &Confluence,
    call: &Call<'_>,
    window: Window,
    found: Vec<&Page>,
) -> Answer {
    let (page, more) = window.cut(found);
    let results = page
        .into_iter()
        .map(|page| shown(confluence, page, page.latest(), call, false));
    let results = results.collect::<Result<_, _>>()?;
    Ok(cursor::answer(call, window, results, more))
}

/// `GET /wiki/api/v2/{pages,blogposts}/{id}`
pub(crate) fn get(confluence: &Confluence, call: &Call<'_>) -> Answer {
    let drafts = call.query("get-draft") == Some("true");
    let statuses = call.list("status");
    let page = confluence.found_v2(call.param("id"), call)?;
    let is_wanted = (page.status == PageStatus::Current
        || statuses.contains(&page.status.as_str()))
        || (drafts && page.status == PageStatus::Draft)
        || (statuses.is_empty() && page.status == PageStatus::Trashed);
    if !is_wanted {
        return Err(not_found());
    }
    let version = match call.query("version") {
        None => page.latest(),
        Some(number) => {
            let mut all = page.versions.iter();
            all.find(|version| version.number.to_string() == number)
                .ok_or_else(not_found)?
        }
    };
    one(confluence, page, version, call)
}

/// `POST /wiki/api/v2/{pages,blogposts}`
pub(crate) fn create(confluence: &mut Confluence, call: &Call<'_>) -> Answer {
    let request: Value = call
        .json()
        .ok_or_else(|| bad_request("The body is not JSON"))?;
    let kind = kind_of(call);
    let space = request["spaceId"].as_str();
    let Some(space) = space.and_then(|id| confluence.space(id)) else {
        return Err(bad_request(
            "spaceId must be the id of a space, as a string",
        ));
    };
    let (space, homepage) = (space.id, space.homepage);
    let status = match status(&request) {
        Some(status @ (PageStatus::Current | PageStatus::Draft)) => status,
        _ => return Err(bad_request("status must be current or draft")),
    };
    let title = request["title"].as_str().unwrap_or_default();
    if status == PageStatus::Current {
        check_title(confluence, kind, space, title, None)?;
    }
    let parent = match request["parentId"].as_str() {
        _ if kind == Kind::BlogPost => None,
        None => (!call.flag("root-level")).then_some(homepage),
        Some(id) => match confluence.page(id).filter(|p| p.space == space) {
            Some(parent) => Some(parent.id),
            None => {
                return Err(bad_request(
                    "parentId must be the id of a page of the same space",
                ));
            }
        },
    };
    let body = written_body(&request)?.unwrap_or(PageBody::Storage(String::new()));
    let new = NewPage {
        kind,
        space,
        parent,
        status,
        title: title.to_owned(),
        body,
        author: call.account_id.clone(),
    };
    let page = confluence.add(new, call.now).cloned();
    let page = page.ok_or_else(|| bad_request("This site cannot hold more pages"))?;
    one(confluence, &page, page.latest(), call)
}

/// Checks that a title is not empty, not too long and not taken.
pub(crate) fn check_title(
    confluence: &Confluence,
    kind: Kind,
    space: u64,
    title: &str,
    except: Option<u64>,
) -> Result<(), Refusal> {
    if title.is_empty() {
        return Err(bad_request("title must not be empty"));
    }
    if title.chars().count() > MAX_TITLE {
        return Err(bad_request("title must not have more than 255 characters"));
    }
    if confluence.title_is_taken(kind, space, title, except) {
        let text = format!(
            "A {} with this title already exists in this space",
            kind.as_str()
        );
        return Err(bad_request(&text));
    }
    Ok(())
}

/// `PUT /wiki/api/v2/{pages,blogposts}/{id}`: the version number must be the current one plus one, and 1 for a
/// draft. A page in the trash is only restored.
pub(crate) fn update(confluence: &mut Confluence, call: &Call<'_>) -> Answer {
    let id = call.param("id");
    let request: Value = call
        .json()
        .ok_or_else(|| bad_request("The body is not JSON"))?;
    let page = updatable(confluence, id, call)?;
    if request["id"] != id {
        return Err(bad_request("id must be the id of the page, as a string"));
    }
    let Some(status) = status(&request) else {
        return Err(bad_request("status must be current or draft"));
    };
    let title = request["title"].as_str().unwrap_or_default();
    let Some(number) = request["version"]["number"].as_u64() else {
        return Err(bad_request("version.number must be a number"));
    };
    let is_draft = page.status == PageStatus::Draft;
    let expected = match is_draft {
        true => 1,
        false => page.latest().number + 1,
    };
    if number != expected {
        let text = format!(
            "Version must be incremented when updating a page. Current Version: [{}]. Provided version: [{number}]",
            page.latest().number
        );
        return Err(errors::confluence_v2(StatusCode::CONFLICT, &text).into());
    }
    check_title(confluence, page.kind, page.space, title, Some(page.id))?;
    let parent = match request["parentId"].as_str() {
        None => page.parent,
        Some(parent) => Some(new_parent(confluence, page, parent)?),
    };
    let body = written_body(&request)?.unwrap_or_else(|| page.latest().body.clone());
    let message = request["version"]["message"].as_str().unwrap_or_default();
    let version = Version {
        number,
        title: title.to_owned(),
        body,
        author: call.account_id.clone(),
        message: message.to_owned(),
        minor: request["version"]["minorEdit"] == true,
        at: call.now,
    };
    let page = confluence.page_mut(id).ok_or_else(not_found)?;
    if page.status != PageStatus::Trashed {
        page.parent = parent;
        if is_draft {
            page.versions.clear();
        }
        page.versions.push(version);
    }
    page.status = status;
    let page = page.clone();
    one(confluence, &page, page.latest(), call)
}

/// Returns a page that the caller may update.
fn updatable<'a>(
    confluence: &'a Confluence,
    id: &str,
    call: &Call<'_>,
) -> Result<&'a Page, Refusal> {
    let page = confluence.found_v2(id, call)?;
    if !page.update.admits(&call.account_id) {
        let text = "You do not have permission to update this content";
        return Err(errors::confluence_v2(StatusCode::FORBIDDEN, text).into());
    }
    Ok(page)
}

/// Returns the id of a page that another one can be moved below.
pub(crate) fn new_parent(
    confluence: &Confluence,
    page: &Page,
    parent: &str,
) -> Result<u64, Refusal> {
    let parent = confluence.page(parent);
    let parent = parent.filter(|p| p.kind == Kind::Page && p.status == PageStatus::Current);
    let Some(parent) = parent else {
        return Err(bad_request("parentId must be the id of a page"));
    };
    let mut above = Some(parent);
    while let Some(next) = above {
        if next.id == page.id {
            return Err(bad_request("A page cannot be moved below itself"));
        }
        above = next.parent.and_then(|id| confluence.page_of(id));
    }
    Ok(parent.id)
}

/// `PUT /wiki/api/v2/pages/{id}/title`
pub(crate) fn rename(confluence: &mut Confluence, call: &Call<'_>) -> Answer {
    let id = call.param("id");
    let request: Value = call
        .json()
        .ok_or_else(|| bad_request("The body is not JSON"))?;
    let page = updatable(confluence, id, call)?;
    let title = request["title"].as_str().unwrap_or_default();
    check_title(confluence, page.kind, page.space, title, Some(page.id))?;
    let mut version = page.latest().clone();
    title.clone_into(&mut version.title);
    version.author.clone_from(&call.account_id);
    version.number += 1;
    version.at = call.now;
    let page = confluence.page_mut(id).ok_or_else(not_found)?;
    page.versions.push(version);
    let page = page.clone();
    one(confluence, &page, page.latest(), call)
}

/// `DELETE /wiki/api/v2/{pages,blogposts}/{id}`: moves it to the trash, or deletes it from there with `purge=true`.
pub(crate) fn delete(confluence: &mut Confluence, call: &Call<'_>) -> Answer {
    let id = call.param("id");
    let purge = call.flag("purge");
    updatable(confluence, id, call)?;
    match confluence.page_mut(id) {
        None => return Err(not_found()),
        Some(page) if purge && page.status != PageStatus::Trashed => {
            return Err(bad_request("Only pages in the trash can be purged"));
        }
        Some(_) if purge => confluence.pages.retain(|p| p.id.to_string() != id),
        Some(page) if page.status == PageStatus::Trashed => return Err(not_found()),
        Some(page) => page.status = PageStatus::Trashed,
    }
    Ok(no_content())
}

fn status(request: &Value) -> Option<PageStatus> {
    match &request["status"] {
        Value::Null => Some(PageStatus::Current),
        status => PageStatus::parse(status.as_str()?),
    }
}

fn written_body(request: &Value) -> Result<Option<PageBody>, Refusal> {
    if request["body"].is_null() {
        return Ok(None);
    }
    let body = PageBody::read(&request["body"]).map_err(|text| bad_request(&text))?;
    if body.size() > body::MAX_SIZE {
        let text = "The body is larger than 5 MB";
        return Err(errors::confluence_v2(StatusCode::PAYLOAD_TOO_LARGE, text).into());
    }
    Ok(Some(body))
}

/// Returns a page with what the query includes.
fn one(confluence: &Confluence, page: &Page, version: &Version, call: &Call<'_>) -> Answer {
    let mut body = shown(confluence, page, version, call, true)?;
    let link = |part: &str| json!({"self": call.on_site(&format!("{}/{part}", call.path))});
    let list = |results: Vec<Value>, part: &str| json!({"results": results, "meta": {"hasMore": false}, "_links": link(part)});
    for (parameter, member) in [
        ("include-labels", "labels"),
        ("include-properties", "properties"),
        ("include-operations", "operations"),
        ("include-likes", "likes"),
        ("include-versions", "versions"),
    ] {
        if !call.flag(parameter) {
            continue;
        }
        let results: Vec<Value> = match member {
            "labels" => page.labels.iter().map(labels::shown).collect(),
            "properties" => {
                let all = page.properties.iter();
                all.map(|p| properties::shown(p, call)).collect()
            }
            "versions" => page.versions.iter().rev().map(versions::shown).collect(),
            "operations" => ["read", "update", "delete"]
                .iter()
                .map(|name| json!({"operation": name, "targetType": page.kind.as_str()}))
                .collect(),
            _ => Vec::new(),
        };
        body[member] = list(results, member);
    }
    if call.query("include-version") == Some("false")
        && let Some(members) = body.as_object_mut()
    {
        members.shift_remove("version");
    }
    if call.flag("include-favorited-by-current-user-status") {
        body["isFavoritedByCurrentUser"] = false.into();
    }
    body["_links"]["base"] = call.on_site("/wiki").into();
    Ok(ok(&body))
}

fn shown(
    confluence: &Confluence,
    page: &Page,
    version: &Version,
    call: &Call<'_>,
    single: bool,
) -> Result<Value, Refusal> {
    let body = match call.query("body-format") {
        Some(format) => {
            let body = version.body.shown(format, single);
            body.map_err(|text| bad_request(&text))?
        }
        None => json!({}),
    };
    let mut shown = json!({
        "id": page.id.to_string(),
        "status": page.status.as_str(),
        "title": version.title,
        "spaceId": page.space.to_string(),
    });
    if page.kind == Kind::Page {
        shown["parentId"] = page.parent.map(|p| p.to_string()).into();
        shown["parentType"] = page.parent.map(|_| "page").into();
        shown["position"] = page.position.into();
        shown["ownerId"] = page.author.as_str().into();
        shown["lastOwnerId"] = Value::Null;
    }
    shown["authorId"] = page.author.as_str().into();
    shown["createdAt"] = call_time(page.created).into();
    shown["version"] = versions::shown(version);
    shown["body"] = body;
    shown["_links"] = json!({
        "webui": webui(confluence, page),
        "editui": format!("/pages/resumedraft.action?draftId={}", page.id),
        "tinyui": format!("/x/{:x}", page.id),
    });
    Ok(shown)
}

/// Returns the path of a page on the site.
pub(crate) fn webui(confluence: &Confluence, page: &Page) -> String {
    let key = confluence.space_of(page).map_or("", |s| s.key.as_str());
    let words: Vec<&str> = page.latest().title.split_whitespace().collect();
    let words = words.join("+");
    match page.kind {
        Kind::Page => format!("/spaces/{key}/pages/{}/{words}", page.id),
        Kind::BlogPost => {
            let day = page.created.strftime("%Y/%m/%d");
            format!("/spaces/{key}/blog/{day}/{}/{words}", page.id)
        }
    }
}

/// Returns a page in the form of v1.
pub(crate) fn shown_v1(confluence: &Confluence, page: &Page, call: &Call<'_>) -> Value {
    let latest = page.latest();
    let link = format!("/wiki/rest/api/content/{}", page.id);
    let mut shown = json!({
        "id": page.id.to_string(),
        "type": page.kind.as_str(),
        "status": page.status.as_str(),
        "title": latest.title,
        "extensions": {"position": page.position},
        "_expandable": {
            "space": confluence.space_of(page).map(|s| format!("/rest/api/space/{}", s.key)),
            "version": "",
        },
        "_links": {
            "self": call.on_site(&link),
            "tinyui": format!("/x/{:x}", page.id),
            "editui": format!("/pages/resumedraft.action?draftId={}", page.id),
            "webui": webui(confluence, page),
        },
    });
    if call.expands("version") {
        shown["version"] = json!({
            "by": super::users::known(&latest.author, call),
            "when": call_time(latest.at),
            "number": latest.number,
            "message": latest.message,
            "minorEdit": latest.minor,
        });
    }
    for format in ["storage", "view", "export_view", "atlas_doc_format"] {
        if call.expands(&format!("body.{format}"))
            && let Ok(body) = latest.body.shown(format, true)
        {
            shown["body"] = body;
        }
    }
    shown
}

/// Returns the 400 of version 1.
pub(crate) fn bad_request_v1(text: &str) -> Response {
    errors::confluence_v1(StatusCode::BAD_REQUEST, text)
}

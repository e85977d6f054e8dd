//! The tree of pages: read by v2, changed by v1.

use http::StatusCode;
use serde_json::{Value, json};

use super::body::PageBody;
use super::cursor::{self, Window};
use super::model::{Confluence, Kind, NewPage, Page, PageStatus, Property, bad_request, not_found};
use super::pages::{self, bad_request_v1};
use super::tasks;
use crate::cloud::answer::{Answer, Call, Refusal, ok};
use crate::cloud::errors;

/// The maximum depth of a list of descendants.
const MAX_DEPTH: u64 = 5;

/// `GET /wiki/api/v2/pages/{id}/children` and `/direct-children`
pub(crate) fn children(confluence: &Confluence, call: &Call<'_>) -> Answer {
    let window = Window::of(call)?;
    let page = confluence.found_v2(call.param("id"), call)?;
    let mut found = confluence.children(page.id);
    found.retain(|child| child.is_visible_to(&call.account_id));
    match call.query("sort").unwrap_or("child-position") {
        "child-position" => {}
        "-child-position" => found.reverse(),
        "id" => found.sort_by_key(|p| p.id),
        "-id" => found.sort_by_key(|p| std::cmp::Reverse(p.id)),
        "created-date" => found.sort_by_key(|p| p.created),
        "-created-date" => found.sort_by_key(|p| std::cmp::Reverse(p.created)),
        "modified-date" => found.sort_by_key(|p| p.latest().at),
        "-modified-date" => found.sort_by_key(|p| std::cmp::Reverse(p.latest().at)),
        _ => return Err(bad_request("sort is not valid")),
    }
    let with_type = call.operation.id == "getPageDirectChildren";
    let (found, more) = window.cut(found);
    let results = found.into_iter().map(|page| {
        let mut shown = node(page);
        if with_type {
            shown["type"] = "page".into();
        }
        shown
    });
    Ok(cursor::answer(call, window, results.collect(), more))
}

/// `GET /wiki/api/v2/pages/{id}/descendants`: from the top down to `depth`.
pub(crate) fn descendants(confluence: &Confluence, call: &Call<'_>) -> Answer {
    let window = Window::of(call)?;
    let page = confluence.found_v2(call.param("id"), call)?;
    let depth = match call.query("depth").map(str::parse) {
        None => 2,
        Some(Ok(depth @ 1..=MAX_DEPTH)) => depth,
        Some(_) => return Err(bad_request("depth must be between 1 and 5")),
    };
    let found = below(confluence, page.id, depth);
    let found = found
        .into_iter()
        .filter(|(page, _)| page.is_visible_to(&call.account_id))
        .collect();
    let (found, more) = window.cut(found);
    let results = found.into_iter().map(|(page, depth)| {
        let mut shown = node(page);
        shown["type"] = "page".into();
        shown["parentId"] = page.parent.map(|id| id.to_string()).into();
        shown["depth"] = depth.into();
        shown
    });
    Ok(cursor::answer(call, window, results.collect(), more))
}

/// Returns the pages below a page with their depths, level by level.
fn below(confluence: &Confluence, id: u64, most: u64) -> Vec<(&Page, u64)> {
    let mut found: Vec<(&Page, u64)> = Vec::new();
    let mut level = vec![id];
    for depth in 1..=most {
        let children: Vec<&Page> = level
            .iter()
            .flat_map(|id| confluence.children(*id))
            .collect();
        level = children.iter().map(|page| page.id).collect();
        found.extend(children.into_iter().map(|page| (page, depth)));
    }
    found
}

/// `GET /wiki/api/v2/pages/{id}/ancestors`: from the top down.
pub(crate) fn ancestors(confluence: &Confluence, call: &Call<'_>) -> Answer {
    let window = Window::of(call)?;
    let page = confluence.found_v2(call.param("id"), call)?;
    let mut found = Vec::new();
    let mut next = page.parent.and_then(|id| confluence.page_of(id));
    while let Some(page) = next {
        found.push(json!({"id": page.id.to_string(), "type": "page"}));
        next = page.parent.and_then(|id| confluence.page_of(id));
    }
    found.reverse();
    let (results, more) = window.cut(found);
    Ok(cursor::answer(call, window, results, more))
}

fn node(page: &Page) -> Value {
    json!({
        "id": page.id.to_string(),
        "status": page.status.as_str(),
        "title": page.latest().title,
        "spaceId": page.space.to_string(),
        "childPosition": page.position,
    })
}

/// `GET /wiki/rest/api/content/{id}/descendant/{type}` and `/descendant`
pub(crate) fn descendants_v1(confluence: &Confluence, call: &Call<'_>) -> Answer {
    let page = confluence.found_v1(call.param("id"), call)?;
    let found = below(confluence, page.id, u64::from(u16::MAX).min(100));
    let results: Vec<Value> = found
        .into_iter()
        .map(|(page, _)| pages::shown_v1(confluence, page, call))
        .collect();
    let kind = call.param("type");
    if !kind.is_empty() && kind != "page" {
        return Err(bad_request_v1("The threelo sandbox lists only pages as descendants").into());
    }
    let start = call.number("start", 0, usize::MAX);
    let limit = call.number("limit", 25, 200).max(1);
    let results: Vec<Value> = results.into_iter().skip(start).take(limit).collect();
    let list = json!({
        "start": start,
        "limit": limit,
        "size": results.len(),
        "results": results,
        "_links": {"base": call.on_site("/wiki"), "context": "/wiki"},
    });
    match kind {
        "" if call.expands("page") => Ok(ok(&json!({"page": list, "_links": {}}))),
        "" => {
            let path = format!("/rest/api/content/{}/descendant/page", page.id);
            Ok(ok(&json!({"_expandable": {"page": path}, "_links": {}})))
        }
        _ => Ok(ok(&list)),
    }
}

/// `PUT /wiki/rest/api/content/{pageId}/move/{position}/{targetId}`
pub(crate) fn move_page(confluence: &mut Confluence, call: &Call<'_>) -> Answer {
    let page = confluence.found_v1(call.param("pageId"), call)?;
    let target = confluence.found_v1(call.param("targetId"), call)?;
    let (id, target_id, position) = (page.id, target.id, call.param("position"));
    if id == target_id || page.kind == Kind::BlogPost || target.kind == Kind::BlogPost {
        return Err(bad_request_v1("The page cannot be moved there").into());
    }
    let parent = match position {
        "append" => Some(target_id),
        "before" | "after" => target.parent,
        _ => return Err(bad_request_v1("position must be before, after or append").into()),
    };
    if let Some(parent) = parent {
        pages::new_parent(confluence, page, &parent.to_string())
            .map_err(|_| bad_request_v1("A page cannot be moved below itself"))?;
    }
    let space = target.space;
    if space != page.space {
        pages::check_title(confluence, page.kind, space, &page.latest().title, Some(id))
            .map_err(|_| bad_request_v1("A page with this title already exists in the space"))?;
    }
    let siblings = match parent {
        Some(parent) => confluence.children(parent),
        None => Vec::new(),
    };
    let mut order: Vec<u64> = siblings.iter().map(|p| p.id).filter(|p| *p != id).collect();
    let at = order.iter().position(|known| *known == target_id);
    let at = match (position, at) {
        ("before", Some(at)) => at,
        ("after", Some(at)) => at + 1,
        _ => order.len(),
    };
    order.insert(at, id);
    let moved: Vec<u64> = below(confluence, id, 100)
        .into_iter()
        .map(|(page, _)| page.id)
        .collect();
    for page in &mut confluence.pages {
        if let Some(place) = order.iter().position(|known| *known == page.id) {
            page.position = u64::try_from(place).unwrap_or_default();
        }
        if page.id == id {
            page.parent = parent;
        }
        if page.id == id || moved.contains(&page.id) {
            page.space = space;
        }
    }
    Ok(ok(&json!({"pageId": id.to_string()})))
}

/// Where a copy is put, and whether it replaces what is there.
struct Destination {
    space: u64,
    parent: Option<u64>,
    replaces: Option<u64>,
}

/// `POST /wiki/rest/api/content/{id}/copy`
pub(crate) fn copy(confluence: &mut Confluence, call: &Call<'_>) -> Answer {
    let request: Value = call
        .json()
        .ok_or_else(|| bad_request_v1("The body is not JSON"))?;
    let page = confluence.found_v1(call.param("id"), call)?.clone();
    let to = destination(confluence, &request["destination"], call)?;
    let title = request["pageTitle"].as_str();
    let title = title.unwrap_or(&page.latest().title).to_owned();
    pages::check_title(confluence, page.kind, to.space, &title, to.replaces).map_err(|_| {
        bad_request_v1("A page with this title already exists, or the title is not valid")
    })?;
    let body = match &request["body"] {
        Value::Null => page.latest().body.clone(),
        body => PageBody::read(body).map_err(|text| bad_request_v1(&text))?,
    };
    let id = copy_into(confluence, &page, &to, title, body, &request, call)?;
    let copy = confluence.page_of(id).ok_or_else(not_found)?;
    Ok(ok(&pages::shown_v1(confluence, copy, call)))
}

fn destination(
    confluence: &Confluence,
    value: &Value,
    call: &Call<'_>,
) -> Result<Destination, Refusal> {
    let named = value["value"].as_str().unwrap_or_default();
    match value["type"].as_str() {
        Some("space") => {
            let space = confluence.spaces.iter().find(|space| space.key == named);
            let space = space.ok_or_else(|| {
                let text = format!("No space found with key: {named}");
                errors::confluence_v1(StatusCode::NOT_FOUND, &text)
            })?;
            Ok(Destination {
                space: space.id,
                parent: Some(space.homepage),
                replaces: None,
            })
        }
        Some("parent_page" | "parent_content") => {
            let parent = confluence.found_v1(named, call)?;
            Ok(Destination {
                space: parent.space,
                parent: Some(parent.id),
                replaces: None,
            })
        }
        Some("existing_page") => {
            let page = confluence.found_v1(named, call)?;
            Ok(Destination {
                space: page.space,
                parent: page.parent,
                replaces: Some(page.id),
            })
        }
        _ => {
            let text =
                "destination.type must be space, parent_page, parent_content or existing_page";
            Err(bad_request_v1(text).into())
        }
    }
}

/// Copies a page with the parts that the request names, and returns the id of the copy.
fn copy_into(
    confluence: &mut Confluence,
    page: &Page,
    to: &Destination,
    title: String,
    body: PageBody,
    request: &Value,
    call: &Call<'_>,
) -> Result<u64, Refusal> {
    let new = NewPage {
        kind: page.kind,
        space: to.space,
        parent: to.parent,
        status: PageStatus::Current,
        title,
        body,
        author: call.account_id.clone(),
    };
    let mut attachments = Vec::new();
    if request["copyAttachments"] == true {
        for file in &page.attachments {
            let mut file = file.clone();
            file.id = confluence.fresh_id();
            attachments.push(file);
        }
    }
    let mut properties: Vec<Property> = Vec::new();
    if request["copyProperties"] == true {
        for property in &page.properties {
            let mut property = property.clone();
            property.id = confluence.fresh_id();
            properties.push(property);
        }
    }
    let id = match to.replaces {
        Some(id) => {
            let existing = confluence.page_mut(&id.to_string()).ok_or_else(not_found)?;
            let mut version = existing.latest().clone();
            version.number += 1;
            (version.title, version.body) = (new.title, new.body);
            version.author.clone_from(&call.account_id);
            version.at = call.now;
            existing.versions.push(version);
            id
        }
        None => {
            let added = confluence.add(new, call.now);
            added
                .ok_or_else(|| bad_request_v1("This site cannot hold more pages"))?
                .id
        }
    };
    let copy = confluence.page_mut(&id.to_string()).ok_or_else(not_found)?;
    copy.attachments.extend(attachments);
    copy.properties.extend(properties);
    if request["copyLabels"] == true {
        copy.labels.clone_from(&page.labels);
    }
    if request["copyPermissions"] == true {
        (copy.read, copy.update) = (page.read.clone(), page.update.clone());
    }
    Ok(id)
}

/// `POST /wiki/rest/api/content/{id}/pagehierarchy/copy`: a task.
pub(crate) fn copy_tree(confluence: &mut Confluence, call: &Call<'_>) -> Answer {
    let request: Value = call
        .json()
        .ok_or_else(|| bad_request_v1("The body is not JSON"))?;
    let root = confluence.found_v1(call.param("id"), call)?.clone();
    let named = request["destinationPageId"].as_str().unwrap_or_default();
    let parent = confluence.found_v1(named, call)?;
    let (space, top) = (parent.space, parent.id);
    let options = &request["titleOptions"];
    let title = |page: &Page| {
        let mut title = page.latest().title.clone();
        if let Some(search) = options["search"].as_str().filter(|s| !s.is_empty()) {
            title = title.replace(search, options["replace"].as_str().unwrap_or_default());
        }
        format!("{}{title}", options["prefix"].as_str().unwrap_or_default())
    };
    let mut all: Vec<Page> = vec![root.clone()];
    if request["copyDescendants"] != false {
        let found = below(confluence, root.id, 100);
        all.extend(found.into_iter().map(|(page, _)| page.clone()));
    }
    for page in &all {
        pages::check_title(confluence, page.kind, space, &title(page), None).map_err(|_| {
            bad_request_v1("A page with the title of a copy already exists in the space")
        })?;
    }
    let mut copies = std::collections::HashMap::new();
    for page in &all {
        let above = page.parent.and_then(|parent| copies.get(&parent).copied());
        let to = Destination {
            space,
            parent: Some(above.unwrap_or(top)),
            replaces: None,
        };
        let body = page.latest().body.clone();
        let copy = copy_into(confluence, page, &to, title(page), body, &request, call)?;
        copies.insert(page.id, copy);
    }
    Ok(tasks::start(confluence, "copypages.task.name", call))
}

/// `DELETE /wiki/rest/api/content/{id}/pageTree`: moves a page and all below it to the trash; a task.
pub(crate) fn delete_tree(confluence: &mut Confluence, call: &Call<'_>) -> Answer {
    let page = confluence.found_v1(call.param("id"), call)?.id;
    let mut gone: Vec<u64> = below(confluence, page, 100)
        .into_iter()
        .map(|(page, _)| page.id)
        .collect();
    gone.push(page);
    for page in &mut confluence.pages {
        if gone.contains(&page.id) {
            page.status = PageStatus::Trashed;
        }
    }
    Ok(tasks::start(confluence, "delete.page.tree.task.name", call))
}

//! Who may read and update a page (v1).

use axum::response::Response;
use http::StatusCode;
use serde_json::{Value, json};

use super::model::{Confluence, Page};
use super::users;
use crate::cloud::answer::{Answer, Call, Refusal, ok};
use crate::cloud::errors;

/// The accounts and groups that may do something; empty means everybody.
#[derive(Clone, Debug, Default)]
pub(crate) struct Restriction {
    users: Vec<String>,
    /// The ids of groups.
    groups: Vec<String>,
}

impl Restriction {
    /// Returns whether an account is admitted. The groups of a site have all its users.
    pub(crate) fn admits(&self, account: &str) -> bool {
        (self.users.is_empty() && self.groups.is_empty())
            || !self.groups.is_empty()
            || self.users.iter().any(|user| user == account)
    }
}

/// The operations that can be restricted.
const OPERATIONS: [&str; 2] = ["read", "update"];

/// `GET /wiki/rest/api/content/{id}/restriction`
pub(crate) fn get(confluence: &Confluence, call: &Call<'_>) -> Answer {
    let page = confluence.found_v1(call.param("id"), call)?;
    Ok(list(page, call))
}

/// `GET /wiki/rest/api/content/{id}/restriction/byOperation`: an object by operation.
pub(crate) fn by_operation(confluence: &Confluence, call: &Call<'_>) -> Answer {
    let page = confluence.found_v1(call.param("id"), call)?;
    let all = OPERATIONS.map(|name| (name.to_owned(), shown(page, name, call)));
    Ok(ok(&Value::Object(all.into_iter().collect())))
}

/// `GET /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}`
pub(crate) fn of_operation(confluence: &Confluence, call: &Call<'_>) -> Answer {
    let page = confluence.found_v1(call.param("id"), call)?;
    let name = operation(call.param("operationKey"))?;
    Ok(ok(&shown(page, name, call)))
}

/// `POST` and `PUT /wiki/rest/api/content/{id}/restriction`: `PUT` replaces all of them.
pub(crate) fn write(confluence: &mut Confluence, call: &Call<'_>) -> Answer {
    let request: Value = call
        .json()
        .ok_or_else(|| bad_request("The body is not JSON"))?;
    let list_of = request["results"].as_array().or(request.as_array());
    let Some(list_of) = list_of else {
        return Err(bad_request("The body must be a list of restrictions").into());
    };
    let page = confluence.found_v1(call.param("id"), call)?;
    let (mut read, mut update) = match call.operation.method {
        "PUT" => (Restriction::default(), Restriction::default()),
        _ => (page.read.clone(), page.update.clone()),
    };
    for item in list_of {
        let place = match operation(item["operation"].as_str().unwrap_or_default())? {
            "read" => &mut read,
            _ => &mut update,
        };
        let of = |kind: &str| {
            let list = &item["restrictions"][kind];
            let list = list["results"].as_array().or(list.as_array());
            list.into_iter().flatten().cloned().collect::<Vec<Value>>()
        };
        for user in of("user") {
            let id = user["accountId"].as_str().unwrap_or_default();
            if call.user(id).is_none() {
                return Err(no_user(id));
            }
            if !place.users.iter().any(|known| known == id) {
                place.users.push(id.to_owned());
            }
        }
        for group in of("group") {
            let id = group["id"].as_str().or(group["name"].as_str());
            place.groups.push(id.unwrap_or_default().to_owned());
        }
    }
    if !read.admits(&call.account_id) {
        let text = "You cannot remove your own access to the content.";
        return Err(bad_request(text).into());
    }
    let id = call.param("id");
    if let Some(page) = confluence.page_mut(id) {
        (page.read, page.update) = (read, update);
    }
    let page = confluence.found_v1(id, call)?;
    Ok(list(page, call))
}

/// `DELETE /wiki/rest/api/content/{id}/restriction`
pub(crate) fn delete(confluence: &mut Confluence, call: &Call<'_>) -> Answer {
    let id = call.param("id");
    confluence.found_v1(id, call)?;
    if let Some(page) = confluence.page_mut(id) {
        (page.read, page.update) = (Restriction::default(), Restriction::default());
    }
    let page = confluence.found_v1(id, call)?;
    Ok(list(page, call))
}

/// `GET`, `PUT` and `DELETE /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user?accountId=…`
pub(crate) fn user(confluence: &mut Confluence, call: &Call<'_>) -> Answer {
    let id = call.param("id");
    let name = operation(call.param("operationKey"))?;
    let account = call.query("accountId").unwrap_or_default();
    if call.user(account).is_none() {
        return Err(no_user(account));
    }
    confluence.found_v1(id, call)?;
    let Some(page) = confluence.page_mut(id) else {
        return Err(no_user(account));
    };
    let place = match name {
        "read" => &mut page.read,
        _ => &mut page.update,
    };
    let known = place.users.iter().any(|user| user == account);
    match call.operation.method {
        "PUT" if !known => place.users.push(account.to_owned()),
        "DELETE" => place.users.retain(|user| user != account),
        "GET" if !known => return Err(no_user(account)),
        _ => {}
    }
    Ok(ok(&json!({})))
}

fn operation(name: &str) -> Result<&'static str, Refusal> {
    let known = OPERATIONS.into_iter().find(|known| *known == name);
    known.ok_or_else(|| bad_request(&format!("The operation '{name}' cannot be restricted")).into())
}

fn list(page: &Page, call: &Call<'_>) -> Response {
    let path = format!("/wiki/rest/api/content/{}/restriction", page.id);
    ok(&json!({
        "results": OPERATIONS.map(|name| shown(page, name, call)),
        "start": 0,
        "limit": 100,
        "size": OPERATIONS.len(),
        "restrictionsHash": "",
        "_links": {
            "self": call.on_site(&path),
            "base": call.on_site("/wiki"),
            "context": "/wiki",
        },
    }))
}

fn shown(page: &Page, name: &str, call: &Call<'_>) -> Value {
    let restriction = if name == "read" {
        &page.read
    } else {
        &page.update
    };
    let users: Vec<Value> = restriction
        .users
        .iter()
        .map(|id| users::known(id, call))
        .collect();
    let groups: Vec<Value> = restriction
        .groups
        .iter()
        .map(|id| json!({"type": "group", "id": id, "name": id, "_links": {}}))
        .collect();
    let part = |all: Vec<Value>| {
        let size = all.len();
        json!({"results": all, "start": 0, "limit": 100, "size": size})
    };
    let path = format!(
        "/wiki/rest/api/content/{}/restriction/byOperation/{name}",
        page.id
    );
    json!({
        "operation": name,
        "restrictions": {"user": part(users), "group": part(groups)},
        "_expandable": {"content": format!("/rest/api/content/{}", page.id)},
        "_links": {"self": call.on_site(&path)},
    })
}

fn no_user(account: &str) -> Refusal {
    let text = format!("No user found with account id: {account}");
    errors::confluence_v1(StatusCode::NOT_FOUND, &text).into()
}

fn bad_request(text: &str) -> Response {
    errors::confluence_v1(StatusCode::BAD_REQUEST, text)
}

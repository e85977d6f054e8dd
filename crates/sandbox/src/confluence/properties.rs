//! The properties of pages, blog posts and spaces (v2).

use axum::response::Response;
use http::StatusCode;
use serde_json::{Value, json};

use super::cursor::{self, Window};
use super::model::{Confluence, Property, bad_request, not_found};
use super::spaces::call_time;
use crate::cloud::answer::{Answer, Call, Refusal, no_content, ok, with_status};
use crate::cloud::errors;

/// The maximum size of a value, as JSON.
const MAX_VALUE: usize = 32 * 1024;

/// Returns the properties that the operation is about: of a space, a page or a blog post.
fn of<'a>(
    confluence: &'a mut Confluence,
    call: &Call<'_>,
) -> Result<&'a mut Vec<Property>, Refusal> {
    let space = call.param("space-id");
    if !space.is_empty() {
        let mut spaces = confluence.spaces.iter_mut();
        let space = spaces.find(|known| known.id.to_string() == space);
        return Ok(&mut space.ok_or_else(not_found)?.properties);
    }
    let id = match call.param("page-id") {
        "" => call.param("blogpost-id"),
        id => id,
    };
    confluence.found_v2(id, call)?;
    let page = confluence.page_mut(id).ok_or_else(not_found)?;
    Ok(&mut page.properties)
}

fn position(all: &[Property], call: &Call<'_>) -> Result<usize, Refusal> {
    let id = call.param("property-id");
    let at = all.iter().position(|p| p.id.to_string() == id);
    at.ok_or_else(not_found)
}

/// `GET …/properties`
pub(crate) fn list(confluence: &mut Confluence, call: &Call<'_>) -> Answer {
    let window = Window::of(call)?;
    let all = of(confluence, call)?;
    let found = all
        .iter()
        .filter(|p| call.query("key").is_none_or(|key| key == p.key))
        .collect();
    let (found, more) = window.cut(found);
    let results = found.into_iter().map(|p| shown(p, call)).collect();
    Ok(cursor::answer(call, window, results, more))
}

/// `GET …/properties/{property-id}`
pub(crate) fn get(confluence: &mut Confluence, call: &Call<'_>) -> Answer {
    let all = of(confluence, call)?;
    let at = position(all, call)?;
    Ok(ok(&shown(&all[at], call)))
}

/// `POST …/properties`
pub(crate) fn create(confluence: &mut Confluence, call: &Call<'_>) -> Answer {
    let request: Value = call
        .json()
        .ok_or_else(|| bad_request("The body is not JSON"))?;
    let (key, value) = read(&request)?;
    let id = confluence.fresh_id();
    let all = of(confluence, call)?;
    if all.iter().any(|known| known.key == key) {
        let text = format!("A property with the key '{key}' already exists");
        return Err(conflict(&text).into());
    }
    let property = Property {
        id,
        key,
        value,
        version: 1,
        author: call.account_id.clone(),
        created: call.now,
        updated: call.now,
        message: String::new(),
    };
    let status = match call.param("space-id") {
        "" => StatusCode::OK,
        _ => StatusCode::CREATED,
    };
    let answer = shown(&property, call);
    all.push(property);
    Ok(with_status(status, &answer))
}

/// `PUT …/properties/{property-id}`: the version number must be the current one plus one.
pub(crate) fn update(confluence: &mut Confluence, call: &Call<'_>) -> Answer {
    let request: Value = call
        .json()
        .ok_or_else(|| bad_request("The body is not JSON"))?;
    let (key, value) = read(&request)?;
    let all = of(confluence, call)?;
    let at = position(all, call)?;
    let property = &mut all[at];
    if key != property.key {
        return Err(bad_request("The key of a property cannot be changed"));
    }
    let Some(number) = request["version"]["number"].as_u64() else {
        return Err(bad_request("version.number must be a number"));
    };
    if number != property.version + 1 {
        let text = format!("The version must be {}", property.version + 1);
        return Err(conflict(&text).into());
    }
    property.value = value;
    property.version = number;
    property.updated = call.now;
    property.author.clone_from(&call.account_id);
    let message = request["version"]["message"].as_str().unwrap_or_default();
    message.clone_into(&mut property.message);
    Ok(ok(&shown(property, call)))
}

/// `DELETE …/properties/{property-id}`
pub(crate) fn delete(confluence: &mut Confluence, call: &Call<'_>) -> Answer {
    let all = of(confluence, call)?;
    let at = position(all, call)?;
    all.remove(at);
    Ok(no_content())
}

/// Returns key and value of a request.
fn read(request: &Value) -> Result<(String, Value), Refusal> {
    let key = request["key"].as_str().unwrap_or_default();
    if key.is_empty() || key.chars().count() > 255 {
        return Err(bad_request("key must have between 1 and 255 characters"));
    }
    let value = request
        .get("value")
        .ok_or_else(|| bad_request("value is required"))?;
    if value.to_string().len() > MAX_VALUE {
        let text = "The value is larger than 32 KB";
        return Err(errors::confluence_v2(StatusCode::PAYLOAD_TOO_LARGE, text).into());
    }
    Ok((key.to_owned(), value.clone()))
}

/// Returns a property.
pub(crate) fn shown(property: &Property, call: &Call<'_>) -> Value {
    let mut version = json!({
        "createdAt": call_time(property.updated),
        "message": property.message,
        "number": property.version,
    });
    let mut shown = json!({
        "id": property.id.to_string(),
        "key": property.key,
        "value": property.value,
    });
    if call.param("space-id").is_empty() {
        version["minorEdit"] = false.into();
        version["authorId"] = property.author.as_str().into();
    } else {
        shown["createdAt"] = call_time(property.created).into();
        shown["createdBy"] = property.author.as_str().into();
        version["createdBy"] = property.author.as_str().into();
    }
    shown["version"] = version;
    shown
}

fn conflict(text: &str) -> Response {
    errors::confluence_v2(StatusCode::CONFLICT, text)
}

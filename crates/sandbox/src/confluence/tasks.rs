//! Long-running tasks, and conversions of bodies (v1).

use axum::response::Response;
use http::StatusCode;
use jiff::Timestamp;
use serde_json::{Value, json};

use super::body::PageBody;
use super::model::Confluence;
use crate::cloud::answer::{Answer, Call, ok, with_status};
use crate::cloud::errors;
use crate::random;

/// A task, which is finished when it is read for the second time.
#[derive(Debug)]
pub(crate) struct Task {
    id: String,
    name: &'static str,
    started: Timestamp,
    reads: u32,
}

/// The conversion of a body, which is complete when it is read for the second time.
#[derive(Debug)]
pub(crate) struct Conversion {
    id: String,
    to: String,
    value: String,
    reads: u32,
}

/// Starts a task whose work is done, and returns the 202. The link to it has no `/wiki`, as in the real cloud.
pub(crate) fn start(confluence: &mut Confluence, name: &'static str, call: &Call<'_>) -> Response {
    let id = random::uuid().to_string();
    let link = format!("/rest/api/longtask/{id}");
    confluence.tasks.push(Task {
        id: id.clone(),
        name,
        started: call.now,
        reads: 0,
    });
    let body = json!({"id": id, "links": {"status": link}});
    with_status(StatusCode::ACCEPTED, &body)
}

/// `GET /wiki/rest/api/longtask/{id}`
pub(crate) fn get(confluence: &mut Confluence, call: &Call<'_>) -> Answer {
    let id = call.param("id");
    let task = confluence.tasks.iter_mut().find(|task| task.id == id);
    let Some(task) = task else {
        let text = "No long task found with this id";
        return Err(errors::confluence_v1(StatusCode::NOT_FOUND, text).into());
    };
    task.reads += 1;
    let mut body = shown(task, call);
    body["_links"] = json!({
        "self": call.on_site(&format!("/wiki/rest/api/longtask/{id}")),
        "base": call.on_site("/wiki"),
        "context": "/wiki",
    });
    Ok(ok(&body))
}

/// `GET /wiki/rest/api/longtask`: pages by start and limit.
pub(crate) fn list(confluence: &Confluence, call: &Call<'_>) -> Response {
    let start = call.number("start", 0, usize::MAX);
    let limit = call.number("limit", 100, 100).max(1);
    let page = confluence.tasks.iter().skip(start).take(limit);
    let results: Vec<Value> = page.map(|task| shown(task, call)).collect();
    ok(&json!({
        "results": results,
        "start": start,
        "limit": limit,
        "size": results.len(),
        "_links": {"base": call.on_site("/wiki"), "context": "/wiki"},
    }))
}

fn shown(task: &Task, call: &Call<'_>) -> Value {
    let finished = task.reads > 1;
    json!({
        "id": task.id,
        "name": {"key": task.name, "args": []},
        "elapsedTime": call.now.duration_since(task.started).as_millis(),
        "percentageComplete": if finished { 100 } else { 50 },
        "successful": finished,
        "finished": finished,
        "messages": [],
        "status": if finished { "Complete" } else { "In progress" },
        "errors": [],
        "additionalDetails": {},
    })
}

/// `POST /wiki/rest/api/contentbody/convert/async/{to}`
pub(crate) fn convert(confluence: &mut Confluence, call: &Call<'_>) -> Answer {
    let bad_request = |text: &str| errors::confluence_v1(StatusCode::BAD_REQUEST, text);
    let request: Value = call
        .json()
        .ok_or_else(|| bad_request("The body is not JSON"))?;
    let to = call.param("to");
    let body = PageBody::read(&request).map_err(|text| bad_request(&text))?;
    let shown = body.shown(to, true).map_err(|text| bad_request(&text))?;
    let id = random::uuid().to_string();
    confluence.conversions.push(Conversion {
        id: id.clone(),
        to: to.to_owned(),
        value: shown[to]["value"].as_str().unwrap_or_default().to_owned(),
        reads: 0,
    });
    Ok(ok(&json!({"asyncId": id})))
}

/// `GET /wiki/rest/api/contentbody/convert/async/{id}`
pub(crate) fn converted(confluence: &mut Confluence, call: &Call<'_>) -> Answer {
    let id = call.param("id");
    let conversion = confluence.conversions.iter_mut().find(|c| c.id == id);
    let Some(conversion) = conversion else {
        let text = "No conversion found with this id";
        return Err(errors::confluence_v1(StatusCode::NOT_FOUND, text).into());
    };
    conversion.reads += 1;
    let mut body = json!({"renderTaskId": id, "status": "WORKING", "_links": {}});
    if conversion.reads > 1 {
        body["status"] = "COMPLETED".into();
        body["representation"] = conversion.to.as_str().into();
        body["value"] = conversion.value.as_str().into();
    }
    Ok(ok(&body))
}

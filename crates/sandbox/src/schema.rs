//! Schema mode: answers operations without state from the shape of their responses.
//!
//! A request is validated against what Atlassian documents about its parameters and body. The response is an instance
//! of the documented schema, made from a seed: the same request and seed get the same response. Seed 0 fills in every
//! member; others leave members out, set them to null, add members and values that are not documented, and return
//! empty lists, as the real cloud does.

mod facts;
mod generate;
mod validate;

use axum::response::{IntoResponse, Response};
use http::header::{CONTENT_TYPE, HeaderName, LOCATION};
use http::{HeaderMap, HeaderValue, StatusCode};

use serde_json::Value;

use self::facts::{FACTS, Type};
use self::generate::Generator;
use crate::cloud::answer::Call;
use crate::cloud::errors;

/// Says that a response was made from a schema.
const MODE: HeaderName = HeaderName::from_static("x-threelo-sandbox");

/// Chooses another instance than the switch does.
const SEED: &str = "x-threelo-sandbox-seed";

/// Answers any documented operation.
pub(crate) fn handle(call: &Call<'_>, headers: &HeaderMap, seed: u64) -> Option<Response> {
    let operation = FACTS.operation(call.operation.method, call.operation.path)?;
    let seed = headers
        .get(SEED)
        .and_then(|seed| seed.to_str().ok()?.parse().ok())
        .unwrap_or(seed);
    let mut response = match validate::request(&FACTS, operation, call, headers) {
        Ok(()) => respond(operation, seed),
        Err(fault) => errors::of_path(call.operation.path, StatusCode::BAD_REQUEST, &fault),
    };
    let starts_task =
        response.status() == StatusCode::SEE_OTHER && call.operation.method != http::Method::GET;
    let headers = response.headers_mut();
    if starts_task {
        // The address of the task, which the documents do not describe.
        headers.insert(LOCATION, HeaderValue::from_static("/rest/api/3/task/1"));
    }
    headers.insert(MODE, HeaderValue::from_static("schema"));
    Some(response)
}

/// An instance of the JSON body that an operation takes; `None` if it takes none.
pub(crate) fn body(method: &str, path: &str, seed: u64) -> Option<Value> {
    let operation = FACTS.operation(method, path)?;
    let body = operation.body.as_ref()?;
    let json = body.media.contains("json") || (body.media == "*/*" && body.of != Type::Binary);
    json.then(|| Generator::of_requests(&FACTS, seed, path).value(&body.of))
}

fn respond(operation: &facts::Operation, seed: u64) -> Response {
    let mut generator = Generator::of_responses(&FACTS, seed, operation.path);
    let Some(answer) = generator.one_of(&operation.answers) else {
        return StatusCode::NO_CONTENT.into_response();
    };
    match &answer.content {
        None => answer.status.into_response(),
        Some((_, Type::Binary)) => {
            let headers = [(CONTENT_TYPE, "application/octet-stream")];
            (answer.status, headers, generator.bytes()).into_response()
        }
        Some((_, of)) => {
            let headers = [(CONTENT_TYPE, "application/json;charset=UTF-8")];
            let body = generator.value(of).to_string();
            (answer.status, headers, body).into_response()
        }
    }
}

//! Reading of requests. Each mistake is described in one sentence.

use std::{collections::BTreeMap, io, iter::successors};

use axum::{
    body::to_bytes,
    extract::{FromRequest, FromRequestParts, Request},
};
use http::{StatusCode, header, request::Parts};
use http_body_util::LengthLimitError;
use schemars::JsonSchema;
use serde::de::{DeserializeOwned, IgnoredAny};
use threelo_connect::InvalidField;
use threelo_core::{environment::name_of, id::EnvironmentId};
use threelo_http::{Input, Operation, similar};

pub(crate) use threelo_http::{Key, Query, Segment};

use crate::{ApiError, state::Api};

/// The code for a body that is too large.
const TOO_LARGE: &str = "payload_too_large";

/// A JSON body. An absent one counts as `{}`; unknown members are ignored.
pub(crate) struct JsonBody<T>(pub(crate) T);

impl<T: DeserializeOwned> FromRequest<Api> for JsonBody<T> {
    type Rejection = ApiError;

    async fn from_request(request: Request, api: &Api) -> Result<Self, ApiError> {
        let bytes = read(request, api.settings.body_limit).await?;
        parse(&bytes).map(Self)
    }
}

/// A JSON body with members that would be missed too late if their names are misspelled.
pub(crate) trait Guarded {
    /// The names of these members.
    const MEMBERS: &'static [&'static str];
}

/// A [`JsonBody`] that refuses members whose names resemble those of [`Guarded::MEMBERS`].
pub(crate) struct GuardedBody<T>(pub(crate) T);

impl<T: DeserializeOwned + Guarded> FromRequest<Api> for GuardedBody<T> {
    type Rejection = ApiError;

    async fn from_request(request: Request, api: &Api) -> Result<Self, ApiError> {
        let bytes = read(request, api.settings.body_limit).await?;
        let body = parse(&bytes)?;
        refuse_misspelled(&bytes, T::MEMBERS)?;
        Ok(Self(body))
    }
}

impl<T: JsonSchema> Input for GuardedBody<T> {
    fn describe(operation: Operation) -> Operation {
        JsonBody::<T>::describe(operation)
    }
}

fn refuse_misspelled(body: &[u8], known: &[&str]) -> Result<(), ApiError> {
    let given: BTreeMap<String, IgnoredAny> = parse(body)?;
    let faults = given.keys().filter_map(|name| {
        let meant = similar(name, known).filter(|meant| meant != name)?;
        let message = format!("is unknown: did you mean {meant}?");
        Some(InvalidField::new(name, message))
    });
    match faults.collect::<Vec<_>>() {
        none if none.is_empty() => Ok(()),
        faults => Err(ApiError::body(faults)),
    }
}

impl<T: JsonSchema> Input for JsonBody<T> {
    fn describe(mut operation: Operation) -> Operation {
        operation.body = Some(|schemas| schemas.subschema_for::<T>());
        operation.errors.extend([
            (400, "invalid_body"),
            (400, "invalid_json"),
            (408, "request_timeout"),
            (413, TOO_LARGE),
        ]);
        operation
    }
}

/// The environment of the caller. A query that names another environment is refused: what the caller would see or
/// change belongs to the environment of the API key.
pub(crate) struct Own(pub(crate) EnvironmentId);

impl FromRequestParts<Api> for Own {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, api: &Api) -> Result<Self, ApiError> {
        const NAME: &str = "environment";

        let own = parts.extensions.get::<EnvironmentId>().cloned();
        let own = own.expect("every route with an environment authenticates its caller");
        let query = parts.uri.query().map(Query::parse).unwrap_or_default();
        if query.text(NAME).is_some() {
            let environments = api.environments.environments().await?;
            let name = name_of(&environments, &own);
            if query
                .all(NAME)
                .any(|named| named != name && named != own.as_str())
            {
                let message = format!(
                    "names another environment than {name}, to which the API key belongs: leave it out, or \
                     send a key of the other environment"
                );
                return Err(ApiError::query(NAME, message));
            }
        }
        Ok(Self(own))
    }
}

impl Input for Own {
    fn describe(operation: Operation) -> Operation {
        Query::describe(operation)
    }
}

async fn read(request: Request, limit: usize) -> Result<axum::body::Bytes, ApiError> {
    let too_large = || {
        let message = format!("the body is larger than {limit} bytes");
        ApiError::new(StatusCode::PAYLOAD_TOO_LARGE, TOO_LARGE, message)
    };
    // Not read at all, so that a client that asks first (`Expect: 100-continue`) does not send it.
    let length = request.headers().get(header::CONTENT_LENGTH);
    let length = length.and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    if length.is_some_and(|length| length > limit) {
        return Err(too_large());
    }
    to_bytes(request.into_body(), limit).await.map_err(|error| {
        let causes = || successors(std::error::Error::source(&error), |error| error.source());
        if causes().any(|cause| cause.is::<LengthLimitError>()) {
            return too_large();
        }
        let timed_out = |error: &io::Error| error.kind() == io::ErrorKind::TimedOut;
        if causes().any(|cause| cause.downcast_ref().is_some_and(timed_out)) {
            let message = "the body did not arrive in time: send the request again";
            return ApiError::new(StatusCode::REQUEST_TIMEOUT, "request_timeout", message);
        }
        ApiError::bad("invalid_json", "the body broke off")
    })
}

fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, ApiError> {
    let bytes = if bytes.trim_ascii().is_empty() {
        b"{}"
    } else {
        bytes
    };
    let mut deserializer = serde_json::Deserializer::from_slice(bytes);
    let value = serde_path_to_error::deserialize(&mut deserializer).map_err(describe)?;
    deserializer.end().map_err(|error| not_json(&error))?;
    Ok(value)
}

fn describe(error: serde_path_to_error::Error<serde_json::Error>) -> ApiError {
    if !error.inner().is_data() {
        return not_json(error.inner());
    }
    let mut path = segments(error.path());
    let mut message = explain(&error.inner().to_string(), &mut path);
    // Without a path, the message itself says what is wrong.
    if path.is_empty() {
        message = format!("the body {message}");
    }
    ApiError::body(vec![InvalidField { path, message }])
}

fn not_json(error: &serde_json::Error) -> ApiError {
    let place = format!("line {}, column {}", error.line(), error.column());
    // serde_json has no kind of its own for it.
    let fault = match error.to_string().starts_with("recursion limit exceeded") {
        true => "the body has too many objects and lists within each other",
        false => "the body is not JSON",
    };
    ApiError::bad("invalid_json", format!("{fault}: look at {place}"))
}

fn segments(path: &serde_path_to_error::Path) -> Vec<String> {
    use serde_path_to_error::Segment;

    let named = path.iter().filter_map(|segment| match segment {
        Segment::Seq { index } => Some(index.to_string()),
        Segment::Map { key } => Some(key.clone()),
        Segment::Enum { .. } | Segment::Unknown => None,
    });
    named.collect()
}

/// Describes the mistake without quoting the value, which may be a misplaced secret.
fn explain(error: &str, path: &mut Vec<String>) -> String {
    let error = error
        .rsplit_once(" at line ")
        .map_or(error, |(text, _)| text);
    if let Some(rest) = error.strip_prefix("missing field `") {
        path.push(rest.trim_end_matches('`').to_owned());
        return "is required".to_owned();
    }
    if let Some((_, known)) = error
        .strip_prefix("unknown field ")
        .and_then(|error| error.split_once(", expected "))
    {
        return format!("is unknown: use {known}");
    }
    if error.starts_with("duplicate field") {
        return "has a member twice".to_owned();
    }
    match error.rsplit_once("expected ") {
        Some((_, expected)) => format!("must be {}", in_words(expected)),
        None => error.to_owned(),
    }
}

/// Returns what serde expected in the words of JSON instead of Rust's types.
fn in_words(expected: &str) -> &str {
    match expected {
        "a map" => "an object",
        "a sequence" => "a list",
        "str" | "a borrowed string" => "a string",
        "a boolean" => "true or false",
        "i8" | "i16" | "i32" | "i64" | "u8" | "u16" | "u32" | "u64" | "usize" => "a whole number",
        "f32" | "f64" => "a number",
        _ if expected.starts_with("struct ") => "an object",
        _ => expected,
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Deserialize)]
    #[expect(dead_code, reason = "only errors are looked at")]
    struct Input {
        flag: Option<bool>,
        name: Option<String>,
        count: Option<u8>,
        list: Option<Vec<u8>>,
        map: Option<BTreeMap<String, u8>>,
        inner: Option<Box<Input>>,
    }

    #[tokio::test]
    async fn a_body_that_stalls_is_not_called_bad_json() {
        let late = futures_util::stream::iter([
            Ok(b"{".to_vec()),
            Err(io::Error::from(io::ErrorKind::TimedOut)),
        ]);
        let request = Request::new(axum::body::Body::from_stream(late));
        let error = read(request, 1_000).await.unwrap_err();
        assert_eq!(error.code(), "request_timeout");
    }

    #[test]
    fn a_wrong_type_is_described_in_words_of_json() {
        for (body, expected) in [
            (r#"{"flag":"yes"}"#, "flag: must be true or false"),
            (r#"{"name":1}"#, "name: must be a string"),
            (r#"{"count":-1}"#, "count: must be a whole number"),
            (r#"{"count":300}"#, "count: must be a whole number"),
            (r#"{"list":{}}"#, "list: must be a list"),
            (r#"{"list":["a"]}"#, "list.0: must be a whole number"),
            (r#"{"map":[]}"#, "map: must be an object"),
            (r#"{"inner":{"inner":1}}"#, "inner.inner: must be an object"),
            (r#"{"name":"a","name":"b"}"#, "the body has a member twice"),
            ("[]", "the body must be an object"),
        ] {
            let error = parse::<Input>(body.as_bytes()).unwrap_err();
            let text = format!("{error:?}");
            assert!(text.contains(&format!("{expected:?}")), "{body}: {text}");
        }
    }
}

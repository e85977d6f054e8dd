//! Reading of requests. Each mistake is described in one sentence.

use axum::{
    body::{Body, to_bytes},
    extract::{FromRequest, Request},
};
use http::StatusCode;
use http_body_util::LengthLimitError;
use serde::de::DeserializeOwned;
use threelo_connect::InvalidField;

pub(crate) use threelo_http::{Key, Query, Segment};

use crate::{ApiError, state::Api};

/// A JSON body. An absent one counts as `{}`; unknown members are ignored.
pub(crate) struct JsonBody<T>(pub(crate) T);

impl<T: DeserializeOwned> FromRequest<Api> for JsonBody<T> {
    type Rejection = ApiError;

    async fn from_request(request: Request, api: &Api) -> Result<Self, ApiError> {
        let bytes = read(request.into_body(), api.settings.body_limit).await?;
        parse(&bytes).map(Self)
    }
}

async fn read(body: Body, limit: usize) -> Result<axum::body::Bytes, ApiError> {
    to_bytes(body, limit).await.map_err(|error| {
        if std::error::Error::source(&error).is_some_and(|source| source.is::<LengthLimitError>()) {
            let message = format!("the body is larger than {limit} bytes");
            ApiError::new(StatusCode::PAYLOAD_TOO_LARGE, "payload_too_large", message)
        } else {
            ApiError::bad("invalid_json", "the body broke off")
        }
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
    let message = explain(&error.inner().to_string(), &mut path);
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
    match error.rsplit_once("expected ") {
        Some((_, expected)) => format!("must be {expected}"),
        None => error.to_owned(),
    }
}

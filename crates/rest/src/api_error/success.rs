//! Errors with a status of success, which some servers return.

use serde_json::{Map, Value};

use super::shapes::{self, ErrorBody};

/// The members that report errors if they have any content.
const ERRORS: [&str; 4] = ["errorMessages", "errors", "errorMessage", "error"];

/// The members that may have the status of an error.
const STATUSES: [&str; 4] = ["code", "status", "statusCode", "httpStatusCode"];

/// The members that an error may have besides, in any of the known shapes.
const OTHERS: [&str; 13] = [
    "message",
    "title",
    "detail",
    "reason",
    "type",
    "instance",
    "data",
    "error_description",
    "i18nErrorMessage",
    "warningMessages",
    "timestamp",
    "path",
    "traceId",
];

/// Returns the error that a body is in place of a result; `None` if it has any other member, since a result may have
/// errors too: those of the elements of a bulk operation.
pub(crate) fn error_of(body: &Map<String, Value>) -> Option<String> {
    let is_known = |name: &str| {
        let mut known = ERRORS.iter().chain(&STATUSES).chain(&OTHERS);
        known.any(|known| *known == name)
    };
    let mut members = body.iter();
    let is_alone = members.all(|(name, value)| value.is_null() || is_known(name));
    is_alone.then(|| error_in(body)).flatten()
}

/// Returns the errors in a body, with or without other members.
pub(crate) fn error_in(body: &Map<String, Value>) -> Option<String> {
    let has = |name: &str| body.get(name).is_some_and(has_content);
    let is_error = |name: &str| {
        let status = body.get(name).and_then(Value::as_u64);
        status.is_some_and(|status| (400..600).contains(&status))
    };
    let has_status = STATUSES.iter().any(|name| is_error(name))
        && ["message", "title", "detail", "reason"]
            .into_iter()
            .any(has);
    if !has_status && !ERRORS.into_iter().any(has) {
        return None;
    }
    let ErrorBody {
        code,
        messages,
        fields,
    } = shapes::of(body);
    let fields = fields
        .into_iter()
        .map(|(field, message)| format!("{field}: {message}"));
    let texts: Vec<String> = messages.into_iter().chain(fields).collect();
    Some(match (texts.is_empty(), code) {
        (true, Some(code)) => code,
        (true, None) => Value::from(body.clone()).to_string(),
        (false, _) => texts.join("; "),
    })
}

fn has_content(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(members) => !members.is_empty(),
        Value::Bool(true) | Value::Number(_) => true,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn of(body: Value) -> Option<String> {
        error_of(body.as_object().unwrap())
    }

    #[test]
    fn an_error_in_any_shape_is_recognised_in_place_of_a_result() {
        for (body, text) in [
            (
                json!({"errorMessages": [], "errors": {"summary": "It is empty"}}),
                "summary: It is empty",
            ),
            (
                json!({"errorMessages": ["No permission"], "status": 403}),
                "No permission",
            ),
            (
                json!({"code": 401, "message": "Unauthorized"}),
                "Unauthorized",
            ),
            (
                json!({"statusCode": 404, "message": "Gone", "data": {"valid": true}}),
                "Gone",
            ),
            (
                json!({"errors": [{"status": 404, "code": "NOT_FOUND", "title": "Not Found"}]}),
                "Not Found",
            ),
            (json!({"errors": [{"code": "X"}]}), "X"),
            (json!({"errors": [{"a": 1}]}), r#"{"errors":[{"a":1}]}"#),
            (json!({"error": "access_denied"}), "access_denied"),
            (json!({"issues": null, "errorMessages": ["Boom"]}), "Boom"),
        ] {
            assert_eq!(of(body.clone()).as_deref(), Some(text), "{body}");
        }
    }

    #[test]
    fn a_result_with_errors_of_single_elements_is_a_result() {
        for body in [
            json!({"issues": [], "errors": [{"status": 400, "failedElementNumber": 0}]}),
            json!({"hasPermission": false, "errors": ["x"]}),
            json!({"errorMessages": [], "errors": {}}),
            json!({"code": 200, "message": "OK"}),
            json!({"status": 404}),
            json!({"message": "Done"}),
            json!({}),
        ] {
            assert_eq!(of(body.clone()), None, "{body}");
        }
    }
}

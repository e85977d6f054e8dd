//! The five shapes of Atlassian's error bodies. Sources: the "Status codes" sections of the REST API
//! introductions of Jira, Jira Service Management and Confluence; the gateway's shape is not documented.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// The maximum number of characters that are kept of one message.
const MAX_MESSAGE: usize = 1000;

/// The maximum number of messages that are kept.
const MAX_MESSAGES: usize = 50;

/// The contents of an error body.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct ErrorBody {
    pub(super) code: Option<String>,
    pub(super) messages: Vec<String>,
    pub(super) fields: BTreeMap<String, String>,
}

/// Reads a body in one of the known shapes, or else as text.
pub(super) fn read(body: &str) -> ErrorBody {
    let Ok(Value::Object(body)) = serde_json::from_str(body) else {
        return text(body);
    };
    let mut contents = [
        confluence_v2,
        jira,
        service_management,
        confluence_v1,
        gateway,
    ]
    .into_iter()
    .find_map(|shape| shape(&body))
    .unwrap_or_else(|| text(&Value::Object(body).to_string()));
    contents.messages.truncate(MAX_MESSAGES);
    contents
}

/// Jira platform and Jira Software: `{"errorMessages":["…"],"errors":{"summary":"…"}}`.
fn jira(body: &Map<String, Value>) -> Option<ErrorBody> {
    let errors = body.get("errors").and_then(Value::as_object);
    let mut messages = texts(body.get("errorMessages"));
    messages.extend(texts(body.get("warningMessages")));
    let entries = errors.into_iter().flatten().take(MAX_MESSAGES);
    let fields: BTreeMap<_, _> = entries
        .map(|(field, message)| (cut(field), plain(message)))
        .collect();
    let known = body.contains_key("errorMessages") || errors.is_some();
    known.then_some(ErrorBody {
        code: None,
        messages,
        fields,
    })
}

/// Jira Service Management: `{"errorMessage":"…","i18nErrorMessage":{"i18nKey":"…"}}`.
fn service_management(body: &Map<String, Value>) -> Option<ErrorBody> {
    let message = body.get("errorMessage")?.as_str()?;
    let key = body
        .get("i18nErrorMessage")
        .and_then(|i18n| i18n.get("i18nKey"));
    Some(ErrorBody {
        code: key.and_then(Value::as_str).map(cut),
        messages: vec![cut(message)],
        fields: BTreeMap::new(),
    })
}

/// Confluence v1: `{"statusCode":404,"data":{"errors":[{"message":{"translation":"…"}}]},"message":"…"}`.
fn confluence_v1(body: &Map<String, Value>) -> Option<ErrorBody> {
    body.get("statusCode")?;
    let mut messages = texts(body.get("message"));
    let details = body.get("data").and_then(|data| data.get("errors"));
    for detail in details.and_then(Value::as_array).into_iter().flatten() {
        let message = detail.get("message");
        let translation = message.and_then(|message| message.get("translation"));
        let key = message.and_then(|message| message.get("key"));
        let found = texts(translation.or(key).or(message));
        messages.extend(found.into_iter().filter(|text| !text.is_empty()));
    }
    messages.dedup();
    Some(ErrorBody {
        messages,
        ..ErrorBody::default()
    })
}

/// Confluence v2: `{"errors":[{"status":404,"code":"NOT_FOUND","title":"…","detail":null}]}`.
fn confluence_v2(body: &Map<String, Value>) -> Option<ErrorBody> {
    let errors = body.get("errors")?.as_array()?;
    let mut contents = ErrorBody::default();
    for error in errors {
        if contents.code.is_none() {
            contents.code = error.get("code").and_then(Value::as_str).map(cut);
        }
        for member in ["title", "detail"] {
            contents.messages.extend(texts(error.get(member)));
        }
    }
    Some(contents)
}

/// The gateway: `{"code":401,"message":"Unauthorized"}`.
fn gateway(body: &Map<String, Value>) -> Option<ErrorBody> {
    let message = body.get("message")?.as_str()?;
    Some(ErrorBody {
        code: None,
        messages: vec![cut(message)],
        fields: BTreeMap::new(),
    })
}

/// Text from other servers in front of Atlassian: the title of a page, or the text itself.
fn text(body: &str) -> ErrorBody {
    let trimmed = body.trim();
    let text = if trimmed.starts_with('<') {
        title(trimmed).unwrap_or("an HTML page")
    } else {
        trimmed
    };
    let messages = match text {
        "" => Vec::new(),
        text => vec![cut(text)],
    };
    ErrorBody {
        messages,
        ..ErrorBody::default()
    }
}

fn title(page: &str) -> Option<&str> {
    // Only the case of ASCII letters changes, so byte positions stay the same.
    let small = page.to_ascii_lowercase();
    let start = small.find("<title>")? + "<title>".len();
    let length = small[start..].find("</title>")?;
    Some(page[start..start + length].trim()).filter(|title| !title.is_empty())
}

/// Returns a string, or the strings of an array, and nothing for other values.
fn texts(value: Option<&Value>) -> Vec<String> {
    match value {
        Some(Value::String(text)) => vec![cut(text)],
        Some(Value::Array(items)) => items.iter().take(MAX_MESSAGES).map(plain).collect(),
        _ => Vec::new(),
    }
}

/// Returns a string unchanged, and other values as JSON.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => cut(text),
        other => cut(&other.to_string()),
    }
}

fn cut(text: &str) -> String {
    text.chars().take(MAX_MESSAGE).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(body: &str) -> Vec<String> {
        read(body).messages
    }

    #[test]
    fn a_jira_body_names_fields() {
        let contents = read(
            r#"{"errorMessages":["Fields are missing"],"errors":{"summary":"You must specify a summary"}}"#,
        );
        assert_eq!(contents.messages, ["Fields are missing"]);
        assert_eq!(contents.fields["summary"], "You must specify a summary");
    }

    #[test]
    fn a_service_management_body_has_one_message_and_a_key() {
        let contents = read(
            r#"{"errorMessage":"No such desk","i18nErrorMessage":{"i18nKey":"sd.no.desk","parameters":[]}}"#,
        );
        assert_eq!(contents.messages, ["No such desk"]);
        assert_eq!(contents.code.as_deref(), Some("sd.no.desk"));
    }

    #[test]
    fn a_confluence_v1_body_nests_the_reason() {
        let body = r#"{"statusCode":404,"data":{"authorized":false,"valid":true,
            "errors":[{"message":{"translation":"No content found","args":[]}}],"successful":false},
            "message":"com.atlassian.NotFoundException: No content"}"#;
        assert_eq!(
            messages(body),
            [
                "com.atlassian.NotFoundException: No content",
                "No content found"
            ]
        );
    }

    #[test]
    fn a_confluence_v2_body_has_a_code() {
        let contents = read(
            r#"{"errors":[{"status":404,"code":"NOT_FOUND","title":"Not Found","detail":null}]}"#,
        );
        assert_eq!(contents.messages, ["Not Found"]);
        assert_eq!(contents.code.as_deref(), Some("NOT_FOUND"));
    }

    #[test]
    fn a_gateway_body_has_one_message() {
        assert_eq!(
            messages(r#"{"code":401,"message":"Unauthorized"}"#),
            ["Unauthorized"]
        );
    }

    #[test]
    fn an_html_page_is_reported_by_its_title() {
        let page = "<!DOCTYPE html><html><head><TITLE> Request header is too large </TITLE></head>";
        assert_eq!(messages(page), ["Request header is too large"]);
        assert_eq!(messages("<html><body>…"), ["an HTML page"]);
    }

    #[test]
    fn other_bodies_are_kept_as_text_of_limited_length() {
        assert_eq!(
            messages("upstream connect error"),
            ["upstream connect error"]
        );
        assert_eq!(messages(r#"{"oops":1}"#), [r#"{"oops":1}"#]);
        assert_eq!(messages(" "), [] as [String; 0]);
        let long = messages(&"ä".repeat(5000));
        assert_eq!(long[0].chars().count(), MAX_MESSAGE);
    }

    #[test]
    fn members_of_unexpected_types_are_ignored() {
        for body in [
            r#"{"errors":[null,1,"x"]}"#,
            r#"{"errorMessages":null,"errors":null}"#,
            r#"{"errorMessage":{}}"#,
            r#"{"statusCode":"x","data":[],"message":null}"#,
            "[]",
            "null",
        ] {
            read(body);
        }
        let odd = read(r#"{"errorMessages":[{"a":1}],"errors":{"b":[2]}}"#);
        assert_eq!(odd.messages, [r#"{"a":1}"#]);
        assert_eq!(odd.fields["b"], "[2]");
    }
}

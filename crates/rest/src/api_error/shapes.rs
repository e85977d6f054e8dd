//! The error bodies of Atlassian's APIs and of the gateway. One reader serves all of them, since their members do
//! not contradict each other and one body may nest another. Sources: the "Status codes" sections of the REST API
//! introductions of Jira, Jira Service Management and Confluence; the gateway's shape is not documented.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// The maximum number of characters that are kept of one message.
const MAX_MESSAGE: usize = 1000;

/// The maximum number of messages that are kept, and of fields.
const MAX_MESSAGES: usize = 50;

/// The maximum depth of nested bodies.
const MAX_DEPTH: usize = 5;

/// The contents of an error body.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct ErrorBody {
    pub(super) code: Option<String>,
    pub(super) messages: Vec<String>,
    pub(super) fields: BTreeMap<String, String>,
}

/// Reads a body in one of the known shapes, or else as text.
pub(super) fn read(body: &str) -> ErrorBody {
    let body = body.trim_start_matches('\u{feff}');
    let mut contents = ErrorBody::default();
    let rest = match serde_json::from_str(body) {
        Ok(Value::String(text)) => text,
        Ok(value) => {
            contents.add(&value, "", 0);
            value.to_string()
        }
        Err(_) => text(body),
    };
    if contents.is_empty() {
        contents.message("", &rest);
    }
    contents
}

/// Reads a body in one of the known shapes; empty if it has none.
pub(super) fn of(body: &Map<String, Value>) -> ErrorBody {
    let mut contents = ErrorBody::default();
    contents.add_object(body, "", 0);
    contents
}

impl ErrorBody {
    fn is_empty(&self) -> bool {
        self.code.is_none() && self.fields.is_empty() && self.messages.is_empty()
    }

    /// Adds what a body or a part of it says; `at` is put before each message and field.
    fn add(&mut self, value: &Value, at: &str, depth: usize) {
        match value {
            _ if depth > MAX_DEPTH => {}
            Value::String(text) => self.message(at, text),
            Value::Array(parts) => {
                for part in parts.iter().take(MAX_MESSAGES) {
                    self.add(part, at, depth + 1);
                }
            }
            Value::Object(body) => self.add_object(body, at, depth),
            _ => {}
        }
    }

    fn add_object(&mut self, body: &Map<String, Value>, at: &str, depth: usize) {
        // The number of the element of a bulk request that failed.
        let element = body.get("failedElementNumber").and_then(Value::as_u64);
        let at = match element {
            Some(number) => &format!("{at}[{number}]"),
            None => at,
        };
        let key = body
            .get("i18nErrorMessage")
            .and_then(|i18n| i18n.get("i18nKey"));
        if self.code.is_none() {
            let code = body.get("code").or(key).and_then(Value::as_str);
            self.code = code.map(cut);
        }
        // In Confluence v1 a message may be an object with a translation.
        let message = body.get("message");
        let translation = message.and_then(|message| {
            let translation = message.get("translation").filter(|text| *text != "");
            translation.or(message.get("key"))
        });
        let texts = ["title", "detail", "errorMessage", "error_description"];
        for text in texts.into_iter().map(|name| body.get(name)) {
            self.add_text(text, at);
        }
        self.add_text(translation.or(message), at);
        for name in ["errorMessages", "warningMessages"] {
            match body.get(name) {
                Some(Value::Array(messages)) => {
                    for message in messages.iter().take(MAX_MESSAGES) {
                        self.message(at, &plain(message));
                    }
                }
                message => self.add_text(message, at),
            }
        }
        match body.get("errors") {
            Some(Value::Object(errors)) => {
                for (field, message) in errors {
                    self.field(at, field, &plain(message));
                }
            }
            Some(errors) => self.add(errors, at, depth + 1),
            None => {}
        }
        for name in ["error", "elementErrors", "errorCollection", "data"] {
            if let Some(part) = body.get(name) {
                self.add(part, at, depth + 1);
            }
        }
    }

    fn add_text(&mut self, text: Option<&Value>, at: &str) {
        if let Some(Value::String(text)) = text {
            self.message(at, text);
        }
    }

    fn message(&mut self, at: &str, text: &str) {
        let text = cut(text.trim());
        let text = match at {
            "" => text,
            _ if text.is_empty() => text,
            at => format!("{at}: {text}"),
        };
        let is_new = !text.is_empty() && !self.messages.contains(&text);
        if is_new && self.messages.len() < MAX_MESSAGES {
            self.messages.push(text);
        }
    }

    fn field(&mut self, at: &str, field: &str, message: &str) {
        let field = match at {
            "" => cut(field),
            at => format!("{at}.{}", cut(field)),
        };
        if self.fields.len() < MAX_MESSAGES {
            self.fields.insert(field, message.to_owned());
        }
    }
}

/// Text from other servers in front of Atlassian: the title of an HTML page or the message of an XML document, or all
/// text in them.
pub(crate) fn text(body: &str) -> String {
    let body = body.trim_start_matches('\u{feff}').trim();
    if !body.starts_with('<') {
        return body.to_owned();
    }
    let title = ["title", "h1", "h2", "message"]
        .into_iter()
        .find_map(|tag| element(body, tag));
    match title {
        Some(title) => without_entities(title),
        None => without_entities(&without_tags(body)),
    }
}

/// Replaces the references that HTML needs for its own characters.
fn without_entities(text: &str) -> String {
    let references = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&nbsp;", " "),
        ("&amp;", "&"),
    ];
    let replace = |text: String, (reference, character)| text.replace(reference, character);
    references.into_iter().fold(text.to_owned(), replace)
}

/// Returns what is between the tags of a page, in one line.
fn without_tags(page: &str) -> String {
    let pieces = page.split('<').filter_map(|piece| piece.split_once('>'));
    let words = pieces.flat_map(|(_, text)| text.split_whitespace());
    let text = words.collect::<Vec<_>>().join(" ");
    match text.is_empty() {
        true => "an HTML page without text".to_owned(),
        false => text,
    }
}

/// Returns the text of the first element with this tag, if it contains no other element.
fn element<'a>(page: &'a str, tag: &str) -> Option<&'a str> {
    // Only the case of ASCII letters changes, so byte positions stay the same.
    let lower = page.to_ascii_lowercase();
    let start = lower.find(&format!("<{tag}"))?;
    let start = start + lower[start..].find('>')? + 1;
    let length = lower[start..].find('<')?;
    let is_whole = lower[start + length..].starts_with(&format!("</{tag}>"));
    let text = page[start..start + length].trim();
    Some(text).filter(|text| is_whole && !text.is_empty())
}

/// Returns a string unchanged, the message of an object, and other values as JSON.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => cut(text),
        Value::Object(object) => match object.get("message") {
            Some(Value::String(message)) => cut(message),
            _ => cut(&value.to_string()),
        },
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
    fn errors_of_a_bulk_operation_name_the_element_that_failed() {
        let contents = read(
            r#"{"issues":[],"errors":[
                {"status":400,"elementErrors":{"errorMessages":["No permission"],"errors":{"summary":"It is too long"}},"failedElementNumber":2},
                {"status":400,"elementErrors":{"errorMessages":[],"errors":{"project":"It does not exist"}},"failedElementNumber":5}
            ]}"#,
        );
        assert_eq!(contents.messages, ["[2]: No permission"]);
        assert_eq!(contents.fields["[2].summary"], "It is too long");
        assert_eq!(contents.fields["[5].project"], "It does not exist");
    }

    #[test]
    fn a_list_of_errors_may_have_objects_or_texts() {
        assert_eq!(
            messages(r#"{"errors":[{"message":"No such issue: 1"},"The limit is 50",{}]}"#),
            ["No such issue: 1", "The limit is 50"]
        );
        assert_eq!(messages(r#"["One","Two"]"#), ["One", "Two"]);
        let fields = read(r#"{"errors":{"10001":{"message":"It is archived","code":4}}}"#).fields;
        assert_eq!(fields["10001"], "It is archived");
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
            "errors":[{"message":{"translation":"No content found","args":[]}},{"message":{"key":"no.space"}}],"successful":false},
            "message":"com.atlassian.NotFoundException: No content"}"#;
        assert_eq!(
            messages(body),
            [
                "com.atlassian.NotFoundException: No content",
                "No content found",
                "no.space"
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
        let own = read(r#"{"error":{"code":"unknown_connection","message":"no connection x"}}"#);
        assert_eq!(own.messages, ["no connection x"]);
        assert_eq!(own.code.as_deref(), Some("unknown_connection"));
    }

    #[test]
    fn an_oauth_body_has_a_code_and_a_description() {
        let body = r#"{"error":"access_denied","error_description":"The user refused"}"#;
        assert_eq!(messages(body), ["The user refused", "access_denied"]);
    }

    #[test]
    fn an_html_page_is_reported_by_its_title_or_heading() {
        let page = "<!DOCTYPE html><html><head><TITLE> Request header is too large </TITLE></head>";
        assert_eq!(messages(page), ["Request header is too large"]);
        let heading = "<html><body><h1 class=\"x\">502 Bad Gateway</h1></body></html>";
        assert_eq!(messages(heading), ["502 Bad Gateway"]);
        let neither = "<html><body>Your IP address\n is <b>not allowed</b>.</body></html>";
        assert_eq!(messages(neither), ["Your IP address is not allowed ."]);
        assert_eq!(messages("<html><body>"), ["an HTML page without text"]);
    }

    #[test]
    fn other_bodies_are_kept_as_text_of_limited_length() {
        assert_eq!(
            messages("upstream connect error"),
            ["upstream connect error"]
        );
        assert_eq!(messages(r#"{"oops":1}"#), [r#"{"oops":1}"#]);
        assert_eq!(messages(r#""Not allowed""#), ["Not allowed"]);
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
        let deep = format!(
            "{}1{}",
            r#"{"errors":[{"error":"#.repeat(40),
            "}]}".repeat(40)
        );
        assert_eq!(messages(&deep).len(), 1);
    }

    #[test]
    fn the_title_of_a_page_is_shown_without_entities() {
        assert_eq!(
            messages("<title>Log in &amp; continue</title>"),
            ["Log in & continue"]
        );
    }
}

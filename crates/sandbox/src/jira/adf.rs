//! The Atlassian Document Format, as far as the sandbox needs it.

use serde_json::{Value, json};

use crate::cloud::answer::Call;

/// Jira's message about text instead of a document.
const NOT_A_DOCUMENT: &str =
    "Operation value must be an Atlassian Document (see the Atlassian Document Format)";

/// Returns whether a value is a document: type, version and content.
fn is_document(value: &Value) -> bool {
    value["type"] == "doc" && value["version"] == 1 && value["content"].is_array()
}

/// Returns a document with one paragraph per line.
pub(crate) fn from_text(text: &str) -> Value {
    let paragraph = |line: &str| {
        let content = if line.is_empty() {
            json!([])
        } else {
            json!([{"type": "text", "text": line}])
        };
        json!({"type": "paragraph", "content": content})
    };
    let paragraphs: Vec<Value> = text.lines().map(paragraph).collect();
    json!({"type": "doc", "version": 1, "content": paragraphs})
}

/// Returns the text of a document, one line per block.
pub(crate) fn to_text(document: &Value) -> String {
    let mut lines = Vec::new();
    for block in document["content"].as_array().into_iter().flatten() {
        let mut line = String::new();
        words(block, &mut line, 0);
        lines.push(line);
    }
    lines.join("\n")
}

fn words(node: &Value, line: &mut String, depth: usize) {
    if let Some(text) = node["text"].as_str() {
        line.push_str(text);
    }
    // serde_json parses at most 128 levels, so deeper levels do not occur.
    if depth < 128 {
        for child in node["content"].as_array().into_iter().flatten() {
            words(child, line, depth + 1);
        }
    }
}

/// Parses rich text: ADF in version 3 of the API, a string in version 2.
pub(crate) fn document(value: &Value, call: &Call<'_>) -> Result<Option<Value>, String> {
    match value {
        Value::Null => Ok(None),
        Value::String(text) if call.plain_text => Ok(Some(from_text(text))),
        _ if call.plain_text => Err("Operation value must be a string".to_owned()),
        _ if is_document(value) => Ok(Some(value.clone())),
        _ => Err(NOT_A_DOCUMENT.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_comes_back_from_a_document() {
        let document = from_text("first\n\nthird");
        assert!(is_document(&document));
        assert_eq!(to_text(&document), "first\n\nthird");
    }

    #[test]
    fn a_text_or_a_document_without_version_is_no_document() {
        assert!(!is_document(&json!("text")));
        assert!(!is_document(&json!({"type": "doc", "content": []})));
    }
}

//! The Atlassian Document Format, as far as the sandbox needs it.

use serde_json::{Value, json};

use crate::cloud::answer::Call;

/// Jira's message about text instead of a document.
const NOT_A_DOCUMENT: &str =
    "Operation value must be an Atlassian Document (see the Atlassian Document Format)";

/// Jira's message about a document whose structure is wrong.
const INVALID: &str = "INVALID_INPUT";

/// Nodes that hold text and other inline nodes.
const TEXT_BLOCKS: [&str; 4] = ["paragraph", "heading", "codeBlock", "taskItem"];

/// Nodes inside text.
const INLINE: [&str; 9] = [
    "text",
    "hardBreak",
    "mention",
    "emoji",
    "inlineCard",
    "date",
    "status",
    "mediaInline",
    "inlineExtension",
];

/// Nodes that hold other blocks.
const CONTAINERS: [&str; 16] = [
    "blockquote",
    "bulletList",
    "orderedList",
    "listItem",
    "panel",
    "expand",
    "nestedExpand",
    "table",
    "tableRow",
    "tableCell",
    "tableHeader",
    "mediaSingle",
    "mediaGroup",
    "taskList",
    "decisionList",
    "bodiedExtension",
];

/// Nodes that hold nothing.
const LEAVES: [&str; 6] = [
    "rule",
    "media",
    "blockCard",
    "embedCard",
    "extension",
    "caption",
];

/// Returns whether a value claims to be a document: type, version and content.
fn is_document(value: &Value) -> bool {
    value["type"] == "doc" && value["version"] == 1 && value["content"].is_array()
}

/// Returns whether the content of a node consists of nodes that may be there.
fn is_valid(node: &Value, depth: usize) -> bool {
    let kind = node["type"].as_str().unwrap_or_default();
    let content = match &node["content"] {
        Value::Null => return !matches!(kind, "doc" | "bulletList" | "orderedList" | "listItem"),
        Value::Array(content) => content,
        _ => return false,
    };
    let holds_text = TEXT_BLOCKS.contains(&kind) || matches!(kind, "decisionItem" | "caption");
    depth < 128
        && content.iter().all(|child| {
            let name = child["type"].as_str().unwrap_or_default();
            let fits = if holds_text {
                INLINE.contains(&name)
            } else {
                TEXT_BLOCKS.contains(&name)
                    || CONTAINERS.contains(&name)
                    || LEAVES.contains(&name)
                    || name == "decisionItem"
            };
            let fits = fits
                && match (kind, name) {
                    ("bulletList" | "orderedList", name) => name == "listItem",
                    ("table", name) => name == "tableRow",
                    ("tableRow", name) => matches!(name, "tableCell" | "tableHeader"),
                    ("doc", name) => !matches!(
                        name,
                        "listItem" | "tableRow" | "tableCell" | "tableHeader" | "media"
                    ),
                    _ => true,
                };
            let text = child["text"].as_str();
            let has_text = name != "text" || text.is_some_and(|text| !text.is_empty());
            fits && has_text && is_valid(child, depth + 1)
        })
}

/// Returns a document as HTML: its text, one element per block.
pub(crate) fn to_html(document: &Value) -> String {
    let escape = |line: &str| {
        let line = line.replace('&', "&amp;").replace('<', "&lt;");
        format!("<p>{}</p>", line.replace('>', "&gt;"))
    };
    let lines: Vec<String> = to_text(document).lines().map(escape).collect();
    lines.join("\n")
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
        _ if is_document(value) && !is_valid(value, 0) => Err(INVALID.to_owned()),
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

    #[test]
    fn a_document_with_an_empty_text_an_unknown_node_or_a_misplaced_one_is_invalid() {
        let document = |content: Value| json!({"type": "doc", "version": 1, "content": content});
        let paragraph = |content: Value| json!({"type": "paragraph", "content": content});
        let text = json!({"type": "text", "text": "x"});
        let item = json!({"type": "listItem", "content": [paragraph(json!([text]))]});
        for valid in [
            json!([]),
            json!([paragraph(json!([]))]),
            json!([{"type": "paragraph"}]),
            json!([{"type": "bulletList", "content": [item]}]),
            json!([{"type": "rule"}]),
        ] {
            assert!(is_valid(&document(valid.clone()), 0), "{valid}");
        }
        for invalid in [
            json!([text]),
            json!([paragraph(json!([{"type": "text", "text": ""}]))]),
            json!([paragraph(json!([{"type": "text"}]))]),
            json!([{"type": "headline"}]),
            json!([{"text": "x"}]),
            json!([item]),
            json!([{"type": "bulletList", "content": [paragraph(json!([text]))]}]),
            json!(["x"]),
        ] {
            assert!(!is_valid(&document(invalid.clone()), 0), "{invalid}");
        }
    }
}

//! Text in the Atlassian Document Format (ADF), which version 3 of the API accepts and returns. Source:
//! "Atlassian Document Format".

use serde::Serialize;
use serde_json::{Value, json};

/// A document. Built from paragraphs, or from a [`Value`] that already is a document.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Document(Value);

impl Document {
    /// Builds a document of plain paragraphs; a line break within a paragraph is kept.
    ///
    /// ```
    /// use threelo_jira::adf::{Document, plain_text};
    ///
    /// let document = Document::paragraphs(["It fails.", "Since Monday."]);
    /// assert_eq!(plain_text(document.as_value()), "It fails.\n\nSince Monday.");
    /// ```
    pub fn paragraphs<S: AsRef<str>>(paragraphs: impl IntoIterator<Item = S>) -> Self {
        let content: Vec<Value> = paragraphs
            .into_iter()
            .map(|text| json!({"type": "paragraph", "content": lines(text.as_ref())}))
            .collect();
        Self(json!({"type": "doc", "version": 1, "content": content}))
    }

    /// Returns the document as JSON.
    pub fn as_value(&self) -> &Value {
        &self.0
    }
}

impl From<Value> for Document {
    fn from(document: Value) -> Self {
        Self(document)
    }
}

impl From<&str> for Document {
    /// Splits the text into paragraphs at empty lines.
    fn from(text: &str) -> Self {
        let paragraphs = text.split("\n\n").map(str::trim);
        Self::paragraphs(paragraphs.filter(|paragraph| !paragraph.is_empty()))
    }
}

/// Returns the text of a document without its formatting; blocks are separated by empty lines.
pub fn plain_text(document: &Value) -> String {
    let blocks = document.get("content").and_then(Value::as_array);
    let texts = blocks.into_iter().flatten().map(text_of);
    let texts: Vec<String> = texts.filter(|text| !text.is_empty()).collect();
    texts.join("\n\n")
}

/// Converts text to nodes: text nodes must not be empty or contain line breaks.
fn lines(text: &str) -> Vec<Value> {
    let mut nodes = Vec::new();
    for (at, line) in text.lines().enumerate() {
        if at > 0 {
            nodes.push(json!({"type": "hardBreak"}));
        }
        if !line.is_empty() {
            nodes.push(json!({"type": "text", "text": line}));
        }
    }
    nodes
}

fn text_of(node: &Value) -> String {
    match node.get("type").and_then(Value::as_str) {
        Some("text") => string(node, "text"),
        Some("hardBreak") => "\n".to_owned(),
        Some("mention" | "emoji" | "status" | "date") => node
            .get("attrs")
            .map_or_else(String::new, |attrs| string(attrs, "text")),
        kind => {
            let inner = node.get("content").and_then(Value::as_array);
            let texts: Vec<String> = inner.into_iter().flatten().map(text_of).collect();
            // Nodes that contain blocks put each block on its own line.
            let between = match kind {
                Some("paragraph" | "heading" | "codeBlock") => "",
                _ => "\n",
            };
            texts.join(between)
        }
    }
}

fn string(node: &Value, member: &str) -> String {
    let text = node.get(member).and_then(Value::as_str);
    text.unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_becomes_paragraphs_with_line_breaks() {
        let document = Document::from("One\ntwo\n\n\n\nThree");
        assert_eq!(
            document.as_value(),
            &json!({"type": "doc", "version": 1, "content": [
                {"type": "paragraph", "content": [
                    {"type": "text", "text": "One"}, {"type": "hardBreak"}, {"type": "text", "text": "two"},
                ]},
                {"type": "paragraph", "content": [{"type": "text", "text": "Three"}]},
            ]})
        );
        assert_eq!(plain_text(document.as_value()), "One\ntwo\n\nThree");
    }

    #[test]
    fn lists_mentions_and_the_unknown_keep_their_text() {
        let document = json!({"type": "doc", "content": [
            {"type": "bulletList", "content": [
                {"type": "listItem", "content": [{"type": "paragraph", "content": [{"type": "text", "text": "a"}]}]},
                {"type": "listItem", "content": [{"type": "paragraph", "content": [
                    {"type": "mention", "attrs": {"text": "@Maya"}}, {"type": "newThing"},
                ]}]},
            ]},
        ]});
        assert_eq!(plain_text(&document), "a\n@Maya");
        assert_eq!(plain_text(&Value::Null), "");
    }
}

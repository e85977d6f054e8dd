//! The text of a document.

use jiff::Timestamp;
use serde_json::Value;

use super::{Document, Node};
use crate::typed::Model as _;

/// Returns the text of a document without its formatting; blocks are separated by empty lines. It is empty if the
/// value is not a document, or one with more than 256 levels of JSON.
pub fn plain_text(document: &Value) -> String {
    if super::json_depth(document) > super::MAX_DEPTH {
        return String::new();
    }
    let document = Document::from_value(document.clone());
    document.map_or_else(|_| String::new(), |document| document.plain_text())
}

pub(super) fn document(blocks: &[Node]) -> String {
    let texts = blocks.iter().map(of_node);
    let texts: Vec<String> = texts.filter(|text| !text.is_empty()).collect();
    texts.join("\n\n")
}

pub(super) fn of_node(node: &Node) -> String {
    match &*node.kind {
        "text" => node.text.clone().unwrap_or_default(),
        "hardBreak" => "\n".to_owned(),
        "mention" => of_attrs(node, &["text", "id"], "@"),
        "emoji" => of_attrs(node, &["text", "shortName"], ""),
        "status" => of_attrs(node, &["text"], ""),
        "inlineCard" | "blockCard" | "embedCard" => of_attrs(node, &["url"], ""),
        "media" | "mediaInline" => of_attrs(node, &["alt"], ""),
        "date" => date(node).unwrap_or_default(),
        kind => {
            let texts: Vec<String> = node.content.iter().map(of_node).collect();
            let between = match kind {
                "tableRow" => "\t",
                // Inline nodes follow each other; blocks are on lines of their own.
                _ if node.content.iter().any(is_inline) => "",
                _ => "\n",
            };
            texts.join(between)
        }
    }
}

/// Returns the day of a date node: `2026-03-01`.
pub(super) fn date(node: &Node) -> Option<String> {
    let millis = match node.attrs.get("timestamp")? {
        Value::String(text) => text.parse().ok()?,
        other => other.as_i64()?,
    };
    let time = Timestamp::from_millisecond(millis).ok()?;
    Some(time.strftime("%Y-%m-%d").to_string())
}

/// Returns the first of these attributes that the node has; `prefix` is put before the text of a mention that lacks it.
fn of_attrs(node: &Node, names: &[&str], prefix: &str) -> String {
    let text = names.iter().find_map(|name| node.string(name));
    match text {
        Some(text) if !text.starts_with(prefix) => format!("{prefix}{text}"),
        text => text.unwrap_or_default().to_owned(),
    }
}

pub(super) fn is_inline(node: &Node) -> bool {
    matches!(
        &*node.kind,
        "text"
            | "hardBreak"
            | "mention"
            | "emoji"
            | "status"
            | "inlineCard"
            | "mediaInline"
            | "date"
            | "placeholder"
            | "inlineExtension"
    )
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn dates_cards_emoji_mentions_and_images_keep_their_text() {
        let document = json!({"type": "doc", "content": [
            {"type": "paragraph", "content": [
                {"type": "date", "attrs": {"timestamp": "1772323200000"}},
                {"type": "text", "text": " "},
                {"type": "inlineCard", "attrs": {"url": "https://acme.example/1"}},
                {"type": "text", "text": " "},
                {"type": "emoji", "attrs": {"shortName": ":smile:"}},
                {"type": "text", "text": " "},
                {"type": "mention", "attrs": {"id": "712020:1"}},
                {"type": "mention", "attrs": {"id": "712020:1", "text": "@Maya"}},
                {"type": "newInline"},
            ]},
            {"type": "mediaSingle", "content": [{"type": "media", "attrs": {"alt": "A chart"}}]},
            {"type": "blockCard", "attrs": {"url": "https://acme.example/2"}},
        ]});
        assert_eq!(
            plain_text(&document),
            "2026-03-01 https://acme.example/1 :smile: @712020:1@Maya\n\nA chart\n\nhttps://acme.example/2"
        );
        assert_eq!(plain_text(&Value::Null), "");
    }

    #[test]
    fn a_task_is_one_line_and_a_table_row_too() {
        let document = Document::from_iter([
            Node::task_list([
                (true, vec![Node::text("Ask "), Node::mention("1", "@Maya")]),
                (false, vec![Node::text("Wait")]),
            ]),
            Node::table(["a", "b"], [vec!["1", "2"]]),
        ]);
        assert_eq!(document.plain_text(), "Ask @Maya\nWait\n\na\tb\n1\t2");
    }
}

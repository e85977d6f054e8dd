//! Whether Markdown that was written is read as what it was written from.

use std::fmt::Write as _;

use serde_json::Value;

use super::super::{Mark, Node, plain};

/// Whether these blocks are the same, apart from what has no meaning: ids, the borders between texts,
/// formatting of spaces, empty paragraphs.
pub(super) fn is_same(blocks: &[Node], read: &[Node]) -> bool {
    outline(blocks) == outline(read)
}

/// Whether what was read has all text of the blocks, in the same order.
pub(super) fn has_text(blocks: &[Node], read: &[Node]) -> bool {
    let mut text = String::new();
    blocks.iter().for_each(|block| texts(block, &mut text));
    let read: String = read.iter().map(plain::of_node).collect();
    let mut read = read.chars();
    let mut wanted = text.chars().filter(|c| !c.is_whitespace());
    wanted.all(|c| read.any(|other| other == c))
}

fn texts(node: &Node, out: &mut String) {
    out.push_str(node.text.as_deref().unwrap_or_default());
    node.content.iter().for_each(|inner| texts(inner, out));
}

/// Returns a text that is the same for the same blocks.
fn outline(blocks: &[Node]) -> String {
    let mut outline = Outline::default();
    outline.nodes(blocks);
    outline.out
}

#[derive(Default)]
struct Outline {
    out: String,
    /// The formatting of the last character.
    marks: String,
}

impl Outline {
    fn nodes(&mut self, nodes: &[Node]) {
        nodes.iter().for_each(|node| self.node(node));
    }

    fn node(&mut self, node: &Node) {
        let attr = |name: &str| match node.attrs.get(name) {
            Some(Value::String(text)) => text.clone(),
            Some(other) => other.to_string(),
            None => String::new(),
        };
        let plain = || plain::of_node(node);
        let says = match &*node.kind {
            "text" => return self.text(node),
            "paragraph" if node.content.is_empty() => return,
            "heading" => attr("level"),
            "orderedList" => match &*attr("order") {
                "1" => String::new(),
                order => order.to_owned(),
            },
            "codeBlock" => attr("language"),
            "panel" => attr("panelType"),
            "media" => format!(
                "{} {} {} {}",
                attr("url"),
                attr("collection"),
                attr("id"),
                attr("alt")
            ),
            "mention" => format!("{} {}", attr("id"), plain()),
            "date" => attr("timestamp"),
            "status" => format!("{} {}", node.string("color").unwrap_or("neutral"), plain()),
            "emoji" => attr("shortName"),
            "inlineCard" => plain(),
            "taskItem" => (attr("state") == "DONE").to_string(),
            "paragraph" | "bulletList" | "listItem" | "taskList" | "blockquote" | "rule"
            | "table" | "tableRow" | "tableCell" | "tableHeader" | "mediaSingle" | "hardBreak" => {
                String::new()
            }
            // What is kept as it is.
            _ => return self.out.push_str(&node.to_value().to_string()),
        };
        // Line breaks have no formatting, and that of an emoji is listed.
        if !matches!(&*node.kind, "hardBreak" | "emoji") {
            self.formatting(&node.marks);
        }
        let _ = write!(self.out, "\u{2}{} {says}\u{3}", node.kind);
        match &*node.kind {
            // A row may have fewer cells than the table has columns.
            "tableRow" => {
                let is_filled =
                    |cell: &Node| cell.content.iter().any(|text| !text.content.is_empty());
                let cells = node.content.iter().rposition(is_filled);
                self.nodes(&node.content[..cells.map_or(0, |last| last + 1)]);
            }
            _ => self.nodes(&node.content),
        }
        self.out.push('\u{4}');
    }

    fn text(&mut self, node: &Node) {
        let text = node
            .text
            .as_deref()
            .unwrap_or_default()
            .replace(['\n', '\r'], " ");
        // Formatting of spaces at the ends has no meaning.
        let rest = text.trim_start();
        self.out.push_str(&text[..text.len() - rest.len()]);
        if !rest.is_empty() {
            self.formatting(&node.marks);
            self.out.push_str(rest);
        }
    }

    /// Notes the formatting of what follows, if it is another one than before.
    fn formatting(&mut self, marks: &[Mark]) {
        let mut marks: Vec<String> = marks
            .iter()
            .map(|mark| mark.to_value().to_string())
            .collect();
        marks.sort();
        marks.dedup();
        let marks = marks.concat();
        if marks != self.marks {
            let _ = write!(self.out, "\u{1}{marks}");
            self.marks = marks;
        }
    }
}

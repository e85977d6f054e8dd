//! Text in the Atlassian Document Format (ADF): a typed document that keeps what it does not know, a builder, and
//! plain text. Source: "Atlassian Document Format".
//!
//! ```
//! use threelo_rest::adf::{Document, Node};
//!
//! let document = Document::from_iter([
//!     Node::heading(2, "Outage"),
//!     Node::paragraph([Node::text("It fails "), Node::text("often").strong(), Node::text(".")]),
//!     Node::bullet_list(["Since Monday", "Only in Europe"]),
//! ]);
//! assert_eq!(document.plain_text(), "Outage\n\nIt fails often.\n\nSince Monday\nOnly in Europe");
//! ```

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use serde_json::{Map, Value, json};

use crate::typed::{Model, ModelError};

#[cfg(feature = "markdown")]
mod markdown;
mod plain;

#[cfg(feature = "markdown")]
pub use markdown::{FromMarkdown, Markdown};
pub use plain::plain_text;

/// A document.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// The blocks.
    pub content: Vec<Node>,
    /// The other members, such as `version`.
    pub extra: Map<String, Value>,
}

/// A node of a document: a block, a part of one such as a list item, or an inline such as a text.
///
/// All kinds of nodes have the same form, so that one which is newer than this crate is kept like any other.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Node {
    /// The kind: `paragraph`, `text`, `mention`.
    pub kind: String,
    /// The text of a text node.
    pub text: Option<String>,
    /// The attributes: the level of a heading, the account id of a mention.
    pub attrs: Map<String, Value>,
    /// The formatting.
    pub marks: Vec<Mark>,
    /// The nodes inside.
    pub content: Vec<Node>,
    /// The members that nodes do not have, as far as is known.
    pub extra: Map<String, Value>,
}

/// The formatting of a node: `strong`, `link`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Mark {
    /// The kind: `strong`, `link`.
    pub kind: String,
    /// The attributes: the target of a link.
    pub attrs: Map<String, Value>,
    /// The members that marks do not have, as far as is known.
    pub extra: Map<String, Value>,
}

/// The maximum depth of a document, in lists and objects of its JSON, since what reads and writes nodes is recursive.
const MAX_DEPTH: usize = 256;

/// The type of extensions that keep Confluence's storage format.
const STORAGE: &str = "threelo.storage";

/// Inline nodes: what a paragraph consists of. A text becomes text nodes, with a line break node for each line break.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Inline(Vec<Node>);

impl Document {
    /// Returns an empty document.
    pub fn new() -> Self {
        Self::from_iter([])
    }

    /// Returns a document of plain paragraphs; a line break within a paragraph is kept.
    pub fn paragraphs<S: AsRef<str>>(paragraphs: impl IntoIterator<Item = S>) -> Self {
        let paragraphs = paragraphs.into_iter();
        paragraphs
            .map(|text| Node::paragraph(text.as_ref()))
            .collect()
    }

    /// Returns the text without its formatting; blocks are separated by empty lines.
    pub fn plain_text(&self) -> String {
        plain::document(&self.content)
    }
}

impl Default for Document {
    fn default() -> Self {
        Self::new()
    }
}

impl FromIterator<Node> for Document {
    fn from_iter<I: IntoIterator<Item = Node>>(content: I) -> Self {
        let version = ("version".to_owned(), json!(1));
        Self {
            content: content.into_iter().collect(),
            extra: Map::from_iter([version]),
        }
    }
}

impl From<&str> for Document {
    /// Splits the text into paragraphs at empty lines.
    fn from(text: &str) -> Self {
        let paragraphs = text.split("\n\n").map(str::trim);
        Self::paragraphs(paragraphs.filter(|paragraph| !paragraph.is_empty()))
    }
}

impl Model for Document {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        if json_depth(&value) > MAX_DEPTH {
            take_apart(value);
            return Err(ModelError::new(format!(
                "expected a document of at most {MAX_DEPTH} levels of JSON, found more"
            )));
        }
        if !Self::accepts(&value) {
            return Err(ModelError::new(
                "expected a document, with the type \"doc\"",
            ));
        }
        let mut members = Map::from_value(value)?;
        members.shift_remove("type");
        Ok(Self {
            content: take_list(&mut members, "content", Node::read),
            extra: members,
        })
    }

    fn to_value(&self) -> Value {
        let mut members = Map::new();
        members.insert("type".to_owned(), "doc".into());
        members.extend(self.extra.clone());
        let content: Vec<Value> = self.content.iter().map(Node::to_value).collect();
        // A document without content is written with an empty list, which it must have.
        if !content.is_empty() || !members.contains_key("content") {
            members.insert("content".to_owned(), Value::Array(content));
        }
        Value::Object(members)
    }

    fn accepts(value: &Value) -> bool {
        value.get("type").and_then(Value::as_str) == Some("doc")
    }
}

/// Returns how many lists and objects are within each other at most. It is not recursive, since a value may be so deep
/// that recursion would overflow the stack.
fn json_depth(value: &Value) -> usize {
    let mut deepest = 0;
    let mut left = vec![(value, 1)];
    while let Some((value, depth)) = left.pop() {
        match value {
            Value::Array(items) => left.extend(items.iter().map(|item| (item, depth + 1))),
            Value::Object(members) => left.extend(members.values().map(|item| (item, depth + 1))),
            _ => continue,
        }
        deepest = deepest.max(depth);
    }
    deepest
}

/// Drops a value that is so deep that its own drop, which is recursive, could overflow the stack.
fn take_apart(value: Value) {
    let mut left = vec![value];
    while let Some(value) = left.pop() {
        match value {
            Value::Array(items) => left.extend(items),
            Value::Object(members) => left.extend(members.into_iter().map(|(_, item)| item)),
            _ => {}
        }
    }
}

/// Takes a list out of the members if all of its items can be read; otherwise it stays.
fn take_list<T>(
    members: &mut Map<String, Value>,
    name: &str,
    read: fn(&Value) -> Option<T>,
) -> Vec<T> {
    let list = members.get(name).and_then(Value::as_array);
    // Nulls are skipped, as in all lists.
    let list: Option<Vec<T>> = list.and_then(|items| {
        let items = items.iter().filter(|item| !item.is_null());
        items.map(read).collect()
    });
    match list {
        Some(list) => {
            // An empty list is written only by nodes that need one, so it stays to be written as it was.
            if !list.is_empty() {
                members.shift_remove(name);
            }
            list
        }
        None => Vec::new(),
    }
}

fn take_object(members: &mut Map<String, Value>, name: &str) -> Map<String, Value> {
    match members.get_mut(name) {
        Some(Value::Object(object)) if !object.is_empty() => {
            let object = std::mem::take(object);
            members.shift_remove(name);
            object
        }
        _ => Map::new(),
    }
}

fn take_text(members: &mut Map<String, Value>, name: &str) -> Option<String> {
    let text = members.get(name)?.as_str()?.to_owned();
    members.shift_remove(name);
    Some(text)
}

fn put_list(members: &mut Map<String, Value>, name: &str, items: Vec<Value>) {
    if !items.is_empty() {
        members.insert(name.to_owned(), Value::Array(items));
    }
}

impl Node {
    /// Reads a node; `None` if the value is not an object with a type.
    fn read(value: &Value) -> Option<Self> {
        let mut members = value.as_object()?.clone();
        Some(Self {
            kind: take_text(&mut members, "type")?,
            text: take_text(&mut members, "text"),
            attrs: take_object(&mut members, "attrs"),
            marks: take_list(&mut members, "marks", Mark::read),
            content: take_list(&mut members, "content", Self::read),
            extra: members,
        })
    }

    fn to_value(&self) -> Value {
        let mut members = Map::new();
        members.insert("type".to_owned(), self.kind.clone().into());
        members.extend(self.extra.clone());
        if let Some(text) = &self.text {
            members.insert("text".to_owned(), text.clone().into());
        }
        if !self.attrs.is_empty() {
            members.insert("attrs".to_owned(), Value::Object(self.attrs.clone()));
        }
        let marks = self.marks.iter().map(Mark::to_value).collect();
        put_list(&mut members, "marks", marks);
        let content = self.content.iter().map(Self::to_value).collect();
        put_list(&mut members, "content", content);
        Value::Object(members)
    }

    /// Returns a node of any kind.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            ..Self::default()
        }
    }

    /// Sets an attribute.
    #[must_use]
    pub fn attr(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.attrs.insert(name.to_owned(), value.into());
        self
    }

    /// Adds nodes inside.
    #[must_use]
    pub fn with(mut self, content: impl IntoIterator<Item = Self>) -> Self {
        self.content.extend(content);
        self
    }

    /// Returns a text, which must not be empty.
    pub fn text(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            ..Self::new("text")
        }
    }

    /// Returns a paragraph.
    pub fn paragraph(content: impl Into<Inline>) -> Self {
        Self::new("paragraph").with(content.into().0)
    }

    /// Returns a heading of level 1 to 6.
    pub fn heading(level: u8, content: impl Into<Inline>) -> Self {
        let level = level.clamp(1, 6);
        Self::new("heading")
            .attr("level", level)
            .with(content.into().0)
    }

    /// Returns a list with bullets, whose items are paragraphs.
    pub fn bullet_list<I: Into<Inline>>(items: impl IntoIterator<Item = I>) -> Self {
        Self::new("bulletList").with(items.into_iter().map(list_item))
    }

    /// Returns a list with numbers from 1, whose items are paragraphs.
    pub fn ordered_list<I: Into<Inline>>(items: impl IntoIterator<Item = I>) -> Self {
        Self::new("orderedList").with(items.into_iter().map(list_item))
    }

    /// Returns a list of tasks, of which the given ones are done.
    pub fn task_list<I: Into<Inline>>(items: impl IntoIterator<Item = (bool, I)>) -> Self {
        let items = items.into_iter().enumerate().map(|(at, (done, content))| {
            Self::new("taskItem")
                .attr("localId", format!("task-{}", at + 1))
                .attr("state", if done { "DONE" } else { "TODO" })
                .with(content.into().0)
        });
        Self::new("taskList").attr("localId", "tasks").with(items)
    }

    /// Returns a block of code.
    pub fn code_block(language: Option<&str>, code: impl Into<String>) -> Self {
        let block = Self::new("codeBlock");
        let block = match language {
            Some(language) => block.attr("language", language),
            None => block,
        };
        let code: String = code.into();
        block.with((!code.is_empty()).then(|| Self::text(code)))
    }

    /// Returns a quotation.
    pub fn quote(blocks: impl IntoIterator<Item = Self>) -> Self {
        Self::new("blockquote").with(blocks)
    }

    /// Returns a panel: `info`, `note`, `warning`, `success` or `error`.
    pub fn panel(kind: &str, blocks: impl IntoIterator<Item = Self>) -> Self {
        Self::new("panel").attr("panelType", kind).with(blocks)
    }

    /// Returns a table with these header cells and rows.
    pub fn table<I: Into<Inline>>(
        header: impl IntoIterator<Item = I>,
        rows: impl IntoIterator<Item = Vec<I>>,
    ) -> Self {
        let cell =
            |kind: &'static str| move |content: I| Self::new(kind).with([Self::paragraph(content)]);
        let header = Self::new("tableRow").with(header.into_iter().map(cell("tableHeader")));
        let rows = rows
            .into_iter()
            .map(|row| Self::new("tableRow").with(row.into_iter().map(cell("tableCell"))));
        Self::new("table").with([header]).with(rows)
    }

    /// Returns a horizontal line.
    pub fn rule() -> Self {
        Self::new("rule")
    }

    /// Returns a line break within a paragraph.
    pub fn hard_break() -> Self {
        Self::new("hardBreak")
    }

    /// Returns an image at this address, as a block.
    pub fn image(url: &str, alt: &str) -> Self {
        let media = Self::new("media").attr("type", "external").attr("url", url);
        let media = match alt {
            "" => media,
            alt => media.attr("alt", alt),
        };
        Self::new("mediaSingle")
            .attr("layout", "center")
            .with([media])
    }

    /// Returns a mention of the user with this account id.
    pub fn mention(account_id: &str, text: &str) -> Self {
        Self::new("mention")
            .attr("id", account_id)
            .attr("text", text)
    }

    /// Returns an emoji by its short name, with or without colons: `smile`.
    pub fn emoji(name: &str) -> Self {
        let name = name.trim_matches(':');
        Self::new("emoji").attr("shortName", format!(":{name}:"))
    }

    /// Returns a card that shows the target of a link.
    pub fn card(url: &str) -> Self {
        Self::new("inlineCard").attr("url", url)
    }

    /// Returns a block of Confluence's storage format, such as a macro, which is kept as it is.
    pub fn storage_block(storage: &str) -> Self {
        Self::extension("extension", storage)
    }

    /// Returns a part of a line in Confluence's storage format, which is kept as it is.
    pub fn storage_inline(storage: &str) -> Self {
        Self::extension("inlineExtension", storage)
    }

    fn extension(kind: &str, storage: &str) -> Self {
        let parameters = json!({ "storage": storage });
        Self::new(kind)
            .attr("extensionType", STORAGE)
            .attr("extensionKey", "storage")
            .attr("parameters", parameters)
    }

    /// Returns the storage format that this node keeps as it is.
    pub fn as_storage(&self) -> Option<&str> {
        let parameters = self.attrs.get("parameters")?;
        let is_storage = self.string("extensionType") == Some(STORAGE);
        is_storage.then(|| parameters.get("storage")?.as_str())?
    }

    /// Returns the same node with bold text.
    #[must_use]
    pub fn strong(self) -> Self {
        self.mark(Mark::new("strong"))
    }

    /// Returns the same node with emphasised text.
    #[must_use]
    pub fn em(self) -> Self {
        self.mark(Mark::new("em"))
    }

    /// Returns the same node with text that is struck through.
    #[must_use]
    pub fn strike(self) -> Self {
        self.mark(Mark::new("strike"))
    }

    /// Returns the same node as code.
    #[must_use]
    pub fn code(self) -> Self {
        self.mark(Mark::new("code"))
    }

    /// Returns the same node as a link.
    #[must_use]
    pub fn link(self, url: &str) -> Self {
        self.mark(Mark::new("link").attr("href", url))
    }

    /// Returns the same node with this formatting.
    #[must_use]
    pub fn mark(mut self, mark: Mark) -> Self {
        self.marks.push(mark);
        self
    }

    fn string(&self, name: &str) -> Option<&str> {
        self.attrs
            .get(name)?
            .as_str()
            .filter(|text| !text.is_empty())
    }
}

fn list_item(content: impl Into<Inline>) -> Node {
    Node::new("listItem").with([Node::paragraph(content)])
}

impl Mark {
    /// Returns formatting of any kind.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            ..Self::default()
        }
    }

    /// Sets an attribute.
    #[must_use]
    pub fn attr(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.attrs.insert(name.to_owned(), value.into());
        self
    }

    fn read(value: &Value) -> Option<Self> {
        let mut members = value.as_object()?.clone();
        Some(Self {
            kind: take_text(&mut members, "type")?,
            attrs: take_object(&mut members, "attrs"),
            extra: members,
        })
    }

    fn to_value(&self) -> Value {
        let mut members = Map::new();
        members.insert("type".to_owned(), self.kind.clone().into());
        members.extend(self.extra.clone());
        if !self.attrs.is_empty() {
            members.insert("attrs".to_owned(), Value::Object(self.attrs.clone()));
        }
        Value::Object(members)
    }
}

impl From<&str> for Inline {
    fn from(text: &str) -> Self {
        let mut nodes = Vec::new();
        for (at, line) in text.lines().enumerate() {
            if at > 0 {
                nodes.push(Node::hard_break());
            }
            if !line.is_empty() {
                nodes.push(Node::text(line));
            }
        }
        Self(nodes)
    }
}

impl From<String> for Inline {
    fn from(text: String) -> Self {
        Self::from(&*text)
    }
}

impl From<Node> for Inline {
    fn from(node: Node) -> Self {
        Self(vec![node])
    }
}

impl From<Vec<Node>> for Inline {
    fn from(nodes: Vec<Node>) -> Self {
        Self(nodes)
    }
}

impl<const N: usize> From<[Node; N]> for Inline {
    fn from(nodes: [Node; N]) -> Self {
        Self(nodes.into())
    }
}

impl From<&Document> for Value {
    fn from(document: &Document) -> Self {
        document.to_value()
    }
}

impl From<Document> for Value {
    fn from(document: Document) -> Self {
        document.to_value()
    }
}

impl Serialize for Document {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.to_value().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Document {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        Self::from_value(value).map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_of_100_000_levels_is_an_error_and_ends_no_program() {
        let mut deep = json!({"type": "paragraph"});
        for _ in 0..100_000 {
            let mut quote = json!({"type": "blockquote"});
            quote["content"] = Value::Array(vec![deep]);
            deep = quote;
        }
        let mut document = json!({"type": "doc"});
        document["content"] = Value::Array(vec![deep]);
        assert_eq!(plain_text(&document), "");
        let error = Document::from_value(document).unwrap_err();
        assert_eq!(
            error.to_string(),
            "expected a document of at most 256 levels of JSON, found more"
        );
    }

    #[test]
    fn a_document_as_deep_as_is_accepted_is_read_and_written_in_a_small_thread() {
        let mut deep = json!({"type": "paragraph", "content": [{"type": "text", "text": "x"}]});
        // A node is two levels: the object, and the list in which it is.
        for _ in 0..(MAX_DEPTH - 6) / 2 {
            deep = json!({"type": "expand", "content": [deep]});
        }
        let value = json!({"type": "doc", "content": [deep]});
        let document = Document::from_value(value.clone()).unwrap();
        assert_eq!(document.plain_text(), "x");
        assert_eq!(document.to_value(), value);
    }

    #[test]
    fn a_text_becomes_paragraphs_with_line_breaks() {
        let document = Document::from("One\ntwo\n\n\n\nThree");
        assert_eq!(
            document.to_value(),
            json!({"type": "doc", "version": 1, "content": [
                {"type": "paragraph", "content": [
                    {"type": "text", "text": "One"}, {"type": "hardBreak"}, {"type": "text", "text": "two"},
                ]},
                {"type": "paragraph", "content": [{"type": "text", "text": "Three"}]},
            ]})
        );
        assert_eq!(document.plain_text(), "One\ntwo\n\nThree");
    }

    #[test]
    fn a_document_is_written_back_without_loss() {
        for value in [
            json!({"type": "doc", "version": 1, "content": []}),
            json!({"type": "doc"}),
            json!({"type": "doc", "version": 2, "new": [1], "content": [
                {"type": "newBlock", "attrs": {}, "content": "a text", "marks": [7], "size": 4},
                {"type": "paragraph", "content": [
                    {"type": "text", "text": "a", "marks": [{"type": "new", "of": 1, "attrs": {"b": null}}]},
                    {"type": "text", "text": 7},
                ]},
                {"type": "layout", "content": [{"noType": true}, null]},
            ]}),
        ] {
            let document = Document::from_value(value.clone()).unwrap();
            let mut written = document.to_value();
            if value.get("content").is_none() {
                written.as_object_mut().unwrap().remove("content");
            }
            assert_eq!(written, value);
        }
    }

    #[test]
    fn what_is_not_a_document_is_refused() {
        for value in [json!("text"), json!({"type": "paragraph"}), Value::Null] {
            assert!(Document::from_value(value).is_err());
        }
    }
}

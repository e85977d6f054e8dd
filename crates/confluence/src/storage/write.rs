//! Writes storage format.

use std::collections::BTreeSet;

use jiff::{Timestamp, tz::TimeZone};
use quick_xml::escape::{escape, partial_escape};
use serde_json::Value;

use super::{COLOURS, PANELS};
use crate::adf::{Document, Mark, Node};

pub(super) fn document(document: &Document) -> (String, BTreeSet<String>) {
    let mut writer = Writer::default();
    writer.blocks(&document.content);
    (writer.out, writer.losses)
}

#[derive(Default)]
struct Writer {
    out: String,
    losses: BTreeSet<String>,
    /// The number of tasks, for their ids.
    tasks: usize,
    /// The number of elements that have not ended.
    depth: usize,
}

/// The depth from which on blocks are plain text: a table has four elements, and a paragraph with formatting 12.
const MAX_DEPTH: usize = 180;

impl Writer {
    fn blocks(&mut self, nodes: &[Node]) {
        for node in nodes {
            self.block(node);
        }
    }

    fn block(&mut self, node: &Node) {
        let is_shallow = matches!(
            &*node.kind,
            "paragraph" | "heading" | "rule" | "codeBlock" | "mediaSingle" | "extension"
        );
        if self.depth > MAX_DEPTH && !is_shallow {
            self.lost("blocks nested too deeply");
            let plain = Document::from_iter([node.clone()]).plain_text();
            return self.element("p", |writer| writer.out.push_str(&partial_escape(&*plain)));
        }
        match &*node.kind {
            "paragraph" => {
                self.check(node, &[]);
                self.element("p", |writer| writer.line(&node.content));
            }
            "heading" => {
                self.check(node, &["level"]);
                let level = node.attrs.get("level").and_then(Value::as_u64).unwrap_or(1);
                let name = format!("h{}", level.clamp(1, 6));
                self.element(&name, |writer| writer.line(&node.content));
            }
            "bulletList" => self.list("<ul>", "</ul>", node),
            "orderedList" => {
                let first = node.attrs.get("order").and_then(Value::as_u64);
                let open = match first {
                    Some(first) if first != 1 => format!("<ol start=\"{first}\">"),
                    _ => "<ol>".to_owned(),
                };
                self.list(&open, "</ol>", node);
            }
            "taskList" => self.task_list(node),
            "blockquote" => {
                self.check(node, &[]);
                self.element("blockquote", |writer| writer.blocks(&node.content));
            }
            "rule" => self.out.push_str("<hr />"),
            "codeBlock" => self.code(node),
            "panel" => self.panel(node),
            "expand" => {
                self.check(node, &["title"]);
                self.open_macro("expand");
                if let Some(title) = text_attr(node, "title") {
                    self.parameter("title", &title);
                }
                self.body(&node.content);
            }
            "table" => self.table(node),
            "mediaSingle" => self.image(node),
            "extension" if node.as_storage().is_some() => self.storage(node),
            // Nodes within a line, where blocks are.
            "text" | "hardBreak" | "mention" | "emoji" | "status" | "inlineCard" | "date"
            | "inlineExtension" => {
                self.element("p", |writer| writer.line(std::slice::from_ref(node)));
            }
            kind => {
                self.lost(format!("node {kind}"));
                self.blocks(&node.content);
            }
        }
    }

    fn list(&mut self, open: &str, close: &str, node: &Node) {
        self.check(node, &["order"]);
        self.tagged(open, close, |writer| {
            for item in &node.content {
                writer.check(item, &[]);
                writer.element("li", |writer| writer.blocks(&item.content));
            }
        });
    }

    fn task_list(&mut self, list: &Node) {
        self.check(list, &[]);
        self.element("ac:task-list", |writer| writer.tasks_of(list));
    }

    fn tasks_of(&mut self, list: &Node) {
        for node in &list.content {
            match &*node.kind {
                "taskItem" => {
                    self.check(node, &["state"]);
                    self.tasks += 1;
                    let id = self.tasks;
                    let done = text_attr(node, "state").as_deref() == Some("DONE");
                    let status = if done { "complete" } else { "incomplete" };
                    self.element("ac:task", |writer| {
                        writer.out.push_str(&format!(
                            "<ac:task-id>{id}</ac:task-id><ac:task-status>{status}</ac:task-status>"
                        ));
                        writer.element("ac:task-body", |writer| writer.line(&node.content));
                    });
                }
                "taskList" if self.depth > MAX_DEPTH => {
                    self.lost("blocks nested too deeply");
                    self.tasks_of(node);
                }
                "taskList" => self.task_list(node),
                kind => self.lost(format!("node {kind} of taskList")),
            }
        }
    }

    fn code(&mut self, node: &Node) {
        self.check(node, &["language"]);
        let code: String = node
            .content
            .iter()
            .filter_map(|text| text.text.as_deref())
            .collect();
        self.open_macro("code");
        if let Some(language) = text_attr(node, "language") {
            self.parameter("language", &language);
        }
        // The end of such a section cannot stand in it.
        let code = code.replace("]]>", "]]]]><![CDATA[>");
        self.out.push_str("<ac:plain-text-body><![CDATA[");
        self.out.push_str(&code);
        self.out
            .push_str("]]></ac:plain-text-body></ac:structured-macro>");
    }

    fn panel(&mut self, node: &Node) {
        let kind = text_attr(node, "panelType");
        let known = PANELS
            .iter()
            .find(|(_, panel)| Some(*panel) == kind.as_deref());
        self.check(node, &["panelType"]);
        if known.is_none() {
            self.lost(format!(
                "panel {}",
                kind.as_deref().unwrap_or("without a kind")
            ));
        }
        self.open_macro(known.map_or("info", |(name, _)| name));
        self.body(&node.content);
    }

    fn open_macro(&mut self, name: &str) {
        self.out
            .push_str(&format!("<ac:structured-macro ac:name=\"{name}\">"));
    }

    fn parameter(&mut self, name: &str, value: &str) {
        let value = partial_escape(value);
        self.out.push_str(&format!(
            "<ac:parameter ac:name=\"{name}\">{value}</ac:parameter>"
        ));
    }

    /// Writes the text of a macro and ends the macro.
    fn body(&mut self, content: &[Node]) {
        let (open, close) = (
            "<ac:rich-text-body>",
            "</ac:rich-text-body></ac:structured-macro>",
        );
        self.tagged(open, close, |writer| writer.blocks(content));
    }

    fn table(&mut self, table: &Node) {
        self.check(table, &[]);
        self.tagged("<table><tbody>", "</tbody></table>", |writer| {
            for row in &table.content {
                writer.element("tr", |writer| writer.cells(row));
            }
        });
    }

    fn cells(&mut self, row: &Node) {
        for cell in &row.content {
            self.check(cell, &["colspan", "rowspan"]);
            let name = match &*cell.kind {
                "tableHeader" => "th",
                _ => "td",
            };
            let mut open = name.to_owned();
            for span in ["colspan", "rowspan"] {
                let value = cell.attrs.get(span).and_then(Value::as_u64);
                if let Some(value) = value.filter(|value| *value != 1) {
                    open += &format!(" {span}=\"{value}\"");
                }
            }
            let (open, close) = (format!("<{open}>"), format!("</{name}>"));
            self.tagged(&open, &close, |writer| writer.blocks(&cell.content));
        }
    }

    fn image(&mut self, node: &Node) {
        let url = node
            .content
            .first()
            .and_then(|media| text_attr(media, "url"));
        let Some(url) = url else {
            // A file is known to the page's media collection alone.
            return self.lost("node media without address");
        };
        let media = &node.content[0];
        self.check(media, &["type", "url", "alt"]);
        let alt = text_attr(media, "alt").map(|alt| format!(" ac:alt=\"{}\"", escape(&*alt)));
        let target = match url.strip_prefix("attachment:") {
            Some(file) => format!("<ri:attachment ri:filename=\"{}\" />", escape(file)),
            None => format!("<ri:url ri:value=\"{}\" />", escape(&*url)),
        };
        let alt = alt.unwrap_or_default();
        let image = format!("<ac:image{alt}>{target}</ac:image>");
        for mark in media.marks.iter().filter(|mark| mark.kind != "link") {
            self.lost(format!("mark {} of media", mark.kind));
        }
        let link = media.marks.iter().find(|mark| mark.kind == "link");
        self.out.push_str(&match link {
            Some(link) => format!("<p>{}{image}</a></p>", link_tag(link)),
            None => image,
        });
    }

    fn line(&mut self, nodes: &[Node]) {
        for node in nodes {
            self.marked(node, &node.marks);
        }
    }

    fn marked(&mut self, node: &Node, marks: &[Mark]) {
        let Some((mark, inner)) = marks.split_first() else {
            return self.inline(node);
        };
        // The marks of a node are a set.
        if inner.iter().any(|other| other.kind == mark.kind) {
            if !inner.contains(mark) {
                self.lost(format!("mark {} within another", mark.kind));
            }
            return self.marked(node, inner);
        }
        let attr = |name: &str| mark.attrs.get(name).and_then(Value::as_str);
        let name = match &*mark.kind {
            "strong" => "strong",
            "em" => "em",
            "strike" => "del",
            "underline" => "u",
            "code" => "code",
            "subsup" if attr("type") == Some("sub") => "sub",
            "subsup" => "sup",
            "link" => {
                let open = link_tag(mark);
                return self.tagged(&open, "</a>", |writer| writer.marked(node, inner));
            }
            kind => {
                self.lost(format!("mark {kind}"));
                return self.marked(node, inner);
            }
        };
        self.element(name, |writer| writer.marked(node, inner));
    }

    fn inline(&mut self, node: &Node) {
        let text = |name: &str| text_attr(node, name).unwrap_or_default();
        match &*node.kind {
            "text" => {
                let text = node.text.as_deref().unwrap_or_default();
                self.out.push_str(&partial_escape(text));
            }
            "hardBreak" => self.out.push_str("<br />"),
            "mention" => {
                self.check(node, &["id", "text", "accessLevel", "userType"]);
                let id = text("id");
                let shown = text_attr(node, "text").filter(|shown| *shown != format!("@{id}"));
                let shown = shown.map(|shown| {
                    format!("<ac:link-body>{}</ac:link-body>", partial_escape(&*shown))
                });
                let shown = shown.unwrap_or_default();
                let id = escape(&*id);
                self.out.push_str(&format!(
                    "<ac:link><ri:user ri:account-id=\"{id}\" />{shown}</ac:link>"
                ));
            }
            "emoji" => {
                self.check(node, &["shortName", "id", "text"]);
                let name = text("shortName");
                let mut tag = format!(
                    "<ac:emoticon ac:name=\"{}\" ac:emoji-shortname=\"{}\"",
                    escape(name.trim_matches(':')),
                    escape(&*name)
                );
                for (attribute, of) in [("ac:emoji-id", "id"), ("ac:emoji-fallback", "text")] {
                    if let Some(value) = text_attr(node, of) {
                        tag += &format!(" {attribute}=\"{}\"", escape(&*value));
                    }
                }
                self.out.push_str(&tag);
                self.out.push_str(" />");
            }
            "status" => {
                self.check(node, &["text", "color", "style"]);
                let colour = text("color");
                let known = COLOURS.iter().find(|(_, color)| *color == colour);
                self.open_macro("status");
                self.parameter("title", &text("text"));
                self.parameter("colour", known.map_or("Grey", |(name, _)| name));
                self.out.push_str("</ac:structured-macro>");
            }
            "date" => match day(node) {
                Some(day) => self.out.push_str(&format!("<time datetime=\"{day}\" />")),
                None => self.lost("node date without a time"),
            },
            "inlineCard" => {
                let url = text("url");
                let (href, shown) = (escape(&*url), partial_escape(&*url));
                self.out.push_str(&format!(
                    "<a href=\"{href}\" data-card-appearance=\"inline\">{shown}</a>"
                ));
            }
            "inlineExtension" if node.as_storage().is_some() => self.storage(node),
            kind => {
                self.lost(format!("node {kind}"));
                let plain = Document::from_iter([node.clone()]).plain_text();
                self.out.push_str(&partial_escape(&*plain));
            }
        }
    }

    fn storage(&mut self, node: &Node) {
        self.out.push_str(node.as_storage().unwrap_or_default());
    }

    fn element(&mut self, name: &str, content: impl FnOnce(&mut Self)) {
        self.tagged(&format!("<{name}>"), &format!("</{name}>"), content);
    }

    /// Writes content between tags, which may be several.
    fn tagged(&mut self, open: &str, close: &str, content: impl FnOnce(&mut Self)) {
        let elements = close.matches('<').count();
        self.out.push_str(open);
        self.depth += elements;
        content(self);
        self.depth -= elements;
        self.out.push_str(close);
    }

    fn lost(&mut self, what: impl Into<String>) {
        self.losses.insert(what.into());
    }

    /// Notes the attributes and marks of a node that storage format cannot say.
    fn check(&mut self, node: &Node, known: &[&str]) {
        // These ids have no meaning outside the document.
        let ignored = ["localId", "uniqueId"];
        for name in node.attrs.keys() {
            if !known.contains(&&**name) && !ignored.contains(&&**name) {
                self.lost(format!("attribute {name} of {}", node.kind));
            }
        }
    }
}

fn link_tag(link: &Mark) -> String {
    let attr = |name: &str| link.attrs.get(name).and_then(Value::as_str);
    let href = escape(attr("href").unwrap_or_default());
    let title = attr("title").map(|title| format!(" title=\"{}\"", escape(title)));
    format!("<a href=\"{href}\"{}>", title.unwrap_or_default())
}

/// Returns an attribute that is a text, and not empty.
fn text_attr(node: &Node, name: &str) -> Option<String> {
    let text = node.attrs.get(name)?.as_str()?;
    (!text.is_empty()).then(|| text.to_owned())
}

/// Returns the day of a date node: `2026-03-01`.
fn day(node: &Node) -> Option<String> {
    let millis = match node.attrs.get("timestamp")? {
        Value::String(text) => text.parse().ok()?,
        other => other.as_i64()?,
    };
    let time = Timestamp::from_millisecond(millis).ok()?;
    Some(time.to_zoned(TimeZone::UTC).date().to_string())
}

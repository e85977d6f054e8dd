//! Writes storage format.

use std::{borrow::Cow, collections::BTreeSet};

use jiff::{Timestamp, civil::DateTime, tz::TimeZone};
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
            return self.element("p", |writer| writer.text(&plain));
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
            "rule" => {
                self.check(node, &[]);
                self.out.push_str("<hr />");
            }
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
        let code = self.allowed(&code).replace("]]>", "]]]]><![CDATA[>");
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
        self.out
            .push_str(&format!("<ac:parameter ac:name=\"{name}\">"));
        self.text(value);
        self.out.push_str("</ac:parameter>");
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
                writer.check(row, &[]);
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
        let (media, rest) = node.content.split_at(1);
        let media = &media[0];
        // Such as captions.
        for other in rest {
            self.lost(format!("node {} of mediaSingle", other.kind));
        }
        self.check(node, &["layout"]);
        if text_attr(node, "layout").is_some_and(|layout| layout != "center") {
            self.lost("attribute layout of mediaSingle");
        }
        self.check(media, &["type", "url", "alt"]);
        let alt = text_attr(media, "alt").map(|alt| format!(" ac:alt=\"{}\"", self.value(&alt)));
        let target = match url.strip_prefix("attachment:") {
            Some(file) => format!("<ri:attachment ri:filename=\"{}\" />", self.value(file)),
            None => format!("<ri:url ri:value=\"{}\" />", self.value(&url)),
        };
        let alt = alt.unwrap_or_default();
        let image = format!("<ac:image{alt}>{target}</ac:image>");
        for mark in media.marks.iter().filter(|mark| mark.kind != "link") {
            self.lost(format!("mark {} of media", mark.kind));
        }
        let link = media.marks.iter().find(|mark| mark.kind == "link");
        let image = match link {
            Some(link) => format!("<p>{}{image}</a></p>", self.link_tag(link)),
            None => image,
        };
        self.out.push_str(&image);
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
                let open = self.link_tag(mark);
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
                self.text(node.text.as_deref().unwrap_or_default());
            }
            "hardBreak" => self.out.push_str("<br />"),
            "mention" => {
                self.check(node, &["id", "text", "accessLevel", "userType"]);
                let id = text("id");
                let shown = text_attr(node, "text").filter(|shown| *shown != format!("@{id}"));
                let id = self.value(&id);
                self.out
                    .push_str(&format!("<ac:link><ri:user ri:account-id=\"{id}\" />"));
                if let Some(shown) = shown {
                    self.element("ac:link-body", |writer| writer.text(&shown));
                }
                self.out.push_str("</ac:link>");
            }
            "emoji" if text_attr(node, "shortName").is_some() => {
                self.check(node, &["shortName", "id", "text"]);
                let name = text("shortName");
                let mut tag = format!(
                    "<ac:emoticon ac:name=\"{}\" ac:emoji-shortname=\"{}\"",
                    self.value(name.trim_matches(':')),
                    self.value(&name)
                );
                for (attribute, of) in [("ac:emoji-id", "id"), ("ac:emoji-fallback", "text")] {
                    if let Some(value) = text_attr(node, of) {
                        tag += &format!(" {attribute}=\"{}\"", self.value(&value));
                    }
                }
                self.out.push_str(&tag);
                self.out.push_str(" />");
            }
            "status" => {
                self.check(node, &["text", "color", "style"]);
                let colour = text("color");
                let known = COLOURS.iter().find(|(_, color)| *color == colour);
                if known.is_none() && !colour.is_empty() {
                    self.lost("attribute color of status");
                }
                self.open_macro("status");
                self.parameter("title", &text("text"));
                self.parameter("colour", known.map_or("Grey", |(name, _)| name));
                self.out.push_str("</ac:structured-macro>");
            }
            "date" => match start(node) {
                Some(time) => {
                    let day = time.date();
                    if time != day.at(0, 0, 0, 0) {
                        self.lost("time of a date");
                    }
                    self.out.push_str(&format!("<time datetime=\"{day}\" />"));
                }
                None => self.lost("node date without a time"),
            },
            // Others have their data in place of an address.
            "inlineCard" if text_attr(node, "url").is_some() => {
                self.check(node, &["url"]);
                let href = self.value(&text("url"));
                self.out.push_str(&format!(
                    "<a href=\"{href}\" data-card-appearance=\"inline\">"
                ));
                self.text(&text("url"));
                self.out.push_str("</a>");
            }
            "inlineExtension" if node.as_storage().is_some() => self.storage(node),
            kind => {
                self.lost(format!("node {kind}"));
                let plain = Document::from_iter([node.clone()]).plain_text();
                self.text(&plain);
            }
        }
    }

    fn storage(&mut self, node: &Node) {
        self.out.push_str(node.as_storage().unwrap_or_default());
    }

    /// Writes text.
    fn text(&mut self, text: &str) {
        let text = self.allowed(text);
        // A reader of XML takes the character itself for a line break.
        let text = partial_escape(&*text).replace('\r', "&#13;");
        self.out.push_str(&text);
    }

    /// Returns the value of an attribute, between quotation marks.
    fn value(&mut self, text: &str) -> String {
        let text = self.allowed(text);
        // A reader of XML takes the characters themselves for spaces.
        escape(&*text)
            .replace('\t', "&#9;")
            .replace('\n', "&#10;")
            .replace('\r', "&#13;")
    }

    /// Returns the text without the characters that XML cannot say.
    fn allowed<'a>(&mut self, text: &'a str) -> Cow<'a, str> {
        if text.chars().all(is_allowed) {
            return Cow::Borrowed(text);
        }
        self.lost("control characters");
        text.chars().filter(|c| is_allowed(*c)).collect()
    }

    fn link_tag(&mut self, link: &Mark) -> String {
        let mut tag = String::from("<a");
        for (name, value) in &link.attrs {
            match (&**name, value.as_str()) {
                ("href" | "title", Some(value)) => {
                    tag += &format!(" {name}=\"{}\"", self.value(value));
                }
                _ => self.lost(format!("attribute {name} of link")),
            }
        }
        tag + ">"
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
        // Those within a line are written around it, and so is the link of an image.
        if !matches!(
            &*node.kind,
            "mention" | "emoji" | "status" | "inlineCard" | "media"
        ) {
            for mark in &node.marks {
                self.lost(format!("mark {} of {}", mark.kind, node.kind));
            }
        }
    }
}

/// Returns an attribute that is a text, and not empty.
fn text_attr(node: &Node, name: &str) -> Option<String> {
    let text = node.attrs.get(name)?.as_str()?;
    (!text.is_empty()).then(|| text.to_owned())
}

/// Returns the time of a date node, of which storage format has the day.
fn start(node: &Node) -> Option<DateTime> {
    let millis = match node.attrs.get("timestamp")? {
        Value::String(text) => text.parse().ok()?,
        other => other.as_i64()?,
    };
    let time = Timestamp::from_millisecond(millis).ok()?;
    Some(time.to_zoned(TimeZone::UTC).datetime())
}

/// Whether XML has the character.
fn is_allowed(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r') || !(c < ' ' || matches!(c, '\u{fffe}' | '\u{ffff}'))
}

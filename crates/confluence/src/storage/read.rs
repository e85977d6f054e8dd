//! Reads storage format.

use std::collections::BTreeSet;

use super::{
    PANELS,
    known::{
        has_only, image, inline_node, is_blank, is_plain, is_space, is_table, is_task_list,
        is_text, is_unique, link, only_image,
    },
    xml::{Element, Xml},
};
use crate::adf::{Document, Mark, Node};

pub(super) fn document(content: &[Xml<'_>]) -> (Document, BTreeSet<String>) {
    let mut reader = Reader::default();
    reader.check_comments(content);
    let document = reader.blocks(content).into_iter().collect();
    (document, reader.losses)
}

#[derive(Default)]
struct Reader {
    losses: BTreeSet<String>,
    /// The number of tasks, for their ids.
    tasks: usize,
    /// The number of blocks around the next one, as nodes of the document.
    depth: usize,
}

/// The maximum depth of blocks, so that the document can be read as JSON, of which most readers accept 128 levels.
const MAX_DEPTH: usize = 50;

/// Elements around others that say nothing.
const TRANSPARENT: [&str; 5] = ["tbody", "thead", "colgroup", "col", "span"];

impl Reader {
    /// Reads blocks; text between them becomes paragraphs.
    fn blocks(&mut self, content: &[Xml<'_>]) -> Vec<Node> {
        let mut blocks = Vec::new();
        let mut inline = Vec::new();
        for (at, child) in content.iter().enumerate() {
            let is_space = |part: &&Xml<'_>| matches!(part, Xml::Text(text) if is_blank(text));
            let next = content[at + 1..].iter().find(|part| !is_space(part));
            let is_in_line = !inline.is_empty() || next.is_some_and(begins_line);
            let block = match child {
                // Such an element may be a block or a part of a line.
                Xml::Element(element) if is_in_line && is_flexible(element) => None,
                Xml::Element(element) => self.block(element),
                Xml::Text(text) if inline.is_empty() && is_blank(text) => continue,
                Xml::Text(_) => None,
                Xml::Comment => continue,
            };
            match block {
                Some(block) => {
                    end_paragraph(&mut inline, &mut blocks);
                    blocks.extend(block);
                }
                None => self.inline(std::slice::from_ref(child), &[], &mut inline),
            }
        }
        end_paragraph(&mut inline, &mut blocks);
        blocks
    }

    /// Reads an element as blocks; `None` if it belongs into a line.
    fn block(&mut self, element: &Element<'_>) -> Option<Vec<Node>> {
        // A line is not deep, and what is within a kept element is not read.
        let is_line = element.name == "p" || is_inline(&element.name);
        if self.depth >= MAX_DEPTH && !is_line {
            return Some(vec![Node::storage_block(element.source)]);
        }
        let node = match &*element.name {
            "p" => {
                self.check(element, &[]);
                if let Some(image) = only_image(element) {
                    return Some(vec![image]);
                }
                Node::new("paragraph").with(self.line(&element.content))
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.check(element, &[]);
                let level = element.name[1..].parse().unwrap_or(6);
                Node::heading(level, self.line(&element.content))
            }
            "ul" if has_only(element, &["li"]) => self.list(element, Node::new("bulletList")),
            "ol" if has_only(element, &["li"]) => {
                let list = Node::new("orderedList");
                let first = element
                    .attribute("start")
                    .and_then(|first| first.parse::<u64>().ok());
                self.list(
                    element,
                    match first {
                        Some(first) if first != 1 => list.attr("order", first),
                        _ => list,
                    },
                )
            }
            "blockquote" => {
                self.check(element, &[]);
                Node::quote(self.blocks_inside(&element.content, 1))
            }
            "hr" if element.content.is_empty() => {
                self.check(element, &[]);
                Node::rule()
            }
            "pre" if is_plain(element) => {
                self.check(element, &[]);
                Node::code_block(None, element.text())
            }
            "table" if is_table(element) => self.table(element),
            "ac:task-list" if is_task_list(element) => self.task_list(element),
            "ac:image" => image(element).unwrap_or_else(|| Node::storage_block(element.source)),
            "ac:structured-macro" => match element.attribute("ac:name") {
                Some("status") => return None,
                _ => self
                    .known_macro(element)
                    .unwrap_or_else(|| Node::storage_block(element.source)),
            },
            name if is_inline(name) => return None,
            _ => Node::storage_block(element.source),
        };
        Some(vec![node])
    }

    /// Reads the content of a block that has as many nodes around it.
    fn blocks_inside(&mut self, content: &[Xml<'_>], nodes: usize) -> Vec<Node> {
        self.depth += nodes;
        let blocks = self.blocks(content);
        self.depth -= nodes;
        blocks
    }

    fn list(&mut self, element: &Element<'_>, list: Node) -> Node {
        self.check(element, &["start"]);
        let items = element.elements().map(|item| {
            self.check(item, &[]);
            Node::new("listItem").with(self.blocks_inside(&item.content, 2))
        });
        let items: Vec<Node> = items.collect();
        list.with(items)
    }

    fn table(&mut self, element: &Element<'_>) -> Node {
        self.check(element, &[]);
        let mut rows = Vec::new();
        self.rows(element, &mut rows);
        Node::new("table").with(rows)
    }

    fn rows(&mut self, element: &Element<'_>, rows: &mut Vec<Node>) {
        for child in element.elements() {
            // Widths of columns are attributes of `col`.
            self.check(child, &[]);
            if child.name != "tr" {
                self.rows(child, rows);
                continue;
            }
            let mut cells = Vec::new();
            for cell in child.elements() {
                let kind = match &*cell.name {
                    "th" => "tableHeader",
                    _ => "tableCell",
                };
                self.check(cell, &["colspan", "rowspan"]);
                let mut node = Node::new(kind);
                for name in ["colspan", "rowspan"] {
                    let span = cell
                        .attribute(name)
                        .and_then(|span| span.parse::<u64>().ok());
                    if let Some(span) = span.filter(|span| *span != 1) {
                        node = node.attr(name, span);
                    }
                }
                let mut blocks = self.blocks_inside(&cell.content, 3);
                if blocks.is_empty() {
                    blocks.push(Node::new("paragraph"));
                }
                cells.push(node.with(blocks));
            }
            rows.push(Node::new("tableRow").with(cells));
        }
    }

    fn task_list(&mut self, element: &Element<'_>) -> Node {
        self.check(element, &[]);
        let mut items = Vec::new();
        for task in element.elements() {
            match &*task.name {
                "ac:task-list" => items.push(self.nested_task_list(task)),
                "ac:task" => {
                    self.check(task, &[]);
                    task.elements().for_each(|part| self.check(part, &[]));
                    let status = task.child("ac:task-status").map(Element::text);
                    let done = status.as_deref() == Some("complete");
                    let mut nested = Vec::new();
                    let mut line = Vec::new();
                    for child in task
                        .child("ac:task-body")
                        .map_or(&[][..], |body| &body.content)
                    {
                        match child {
                            Xml::Element(list) if list.name == "ac:task-list" => {
                                nested.push(self.nested_task_list(list));
                            }
                            child => self.inline(std::slice::from_ref(child), &[], &mut line),
                        }
                    }
                    trim(&mut line);
                    self.tasks += 1;
                    let task = Node::new("taskItem")
                        .attr("localId", format!("task-{}", self.tasks))
                        .attr("state", if done { "DONE" } else { "TODO" });
                    items.push(task.with(line));
                    items.extend(nested);
                }
                _ => {}
            }
        }
        let id = format!("tasks-{}", self.tasks);
        Node::new("taskList").attr("localId", id).with(items)
    }

    fn nested_task_list(&mut self, list: &Element<'_>) -> Node {
        if self.depth >= MAX_DEPTH || !is_task_list(list) {
            return Node::new("taskItem")
                .attr("localId", "")
                .attr("state", "TODO")
                .with([Node::storage_inline(list.source)]);
        }
        self.depth += 1;
        let list = self.task_list(list);
        self.depth -= 1;
        list
    }

    /// Reads a macro that means the same as a node, without parameters that the node does not have.
    fn known_macro(&mut self, element: &Element<'_>) -> Option<Node> {
        let name = element.attribute("ac:name")?;
        let (_, kind) = match name {
            "code" => {
                let mut parts = element.elements();
                let is_known = has_only(element, &["ac:parameter", "ac:plain-text-body"])
                    && is_unique(element)
                    && parts.all(|part| {
                        let is_language = part.attribute("ac:name") == Some("language");
                        is_plain(part) && (is_language || part.name != "ac:parameter")
                    });
                if !is_known {
                    return None;
                }
                self.check_macro(element);
                let language = element.child("ac:parameter").map(Element::text);
                let code = element.child("ac:plain-text-body").map(Element::text);
                let code = code.unwrap_or_default();
                return Some(Node::code_block(language.as_deref(), code));
            }
            _ => PANELS.iter().find(|(known, _)| *known == name)?,
        };
        let body = element.child("ac:rich-text-body")?;
        if !has_only(element, &["ac:rich-text-body"]) || !is_unique(element) {
            return None;
        }
        self.check_macro(element);
        Some(Node::panel(kind, self.blocks_inside(&body.content, 1)))
    }

    fn check_macro(&mut self, element: &Element<'_>) {
        self.check(element, &["ac:name"]);
        for part in element.elements() {
            self.check(part, &["ac:name"]);
        }
    }

    /// Reads the content of a paragraph.
    fn line(&mut self, content: &[Xml<'_>]) -> Vec<Node> {
        let mut line = Vec::new();
        self.inline(content, &[], &mut line);
        trim(&mut line);
        line
    }

    fn inline(&mut self, content: &[Xml<'_>], marks: &[Mark], line: &mut Vec<Node>) {
        for child in content {
            match child {
                Xml::Text(text) => push_text(line, &in_one_line(text), marks),
                Xml::Element(element) => self.inline_element(element, marks, line),
                Xml::Comment => {}
            }
        }
    }

    fn inline_element(&mut self, element: &Element<'_>, marks: &[Mark], line: &mut Vec<Node>) {
        let mark = match &*element.name {
            "strong" | "b" => Some(Mark::new("strong")),
            "em" | "i" => Some(Mark::new("em")),
            "s" | "del" => Some(Mark::new("strike")),
            "u" => Some(Mark::new("underline")),
            "sub" | "sup" => Some(Mark::new("subsup").attr("type", &*element.name)),
            "code" => Some(Mark::new("code")),
            "a" if is_text(element) && !element.content.is_empty() => link(element),
            _ => None,
        };
        if let Some(mark) = mark {
            self.check(element, &["href", "title", "data-card-appearance"]);
            let is_other = |known: &Mark| known.kind == mark.kind && *known != mark;
            if marks.iter().any(is_other) {
                self.losses
                    .insert(format!("mark {} within another", mark.kind));
            }
            let mut marks = marks.to_vec();
            marks.push(mark);
            // In a document, code may only be a link.
            if marks.iter().any(|mark| mark.kind == "code") {
                for mark in marks.extract_if(.., |mark| !matches!(&*mark.kind, "code" | "link")) {
                    self.losses.insert(format!("mark {} of code", mark.kind));
                }
            }
            return self.inline(&element.content, &marks, line);
        }
        if TRANSPARENT.contains(&&*element.name) {
            self.check(element, &[]);
            return self.inline(&element.content, marks, line);
        }
        let node = inline_node(element);
        if node.is_some() {
            self.check_special(element);
            if element.name == "a" && Some(&*element.text()) != element.attribute("href") {
                self.losses.insert("text of a card".to_owned());
            }
        }
        let node = node.unwrap_or_else(|| Node::storage_inline(element.source));
        line.push(set(marks).into_iter().fold(node, Node::mark));
    }

    /// Notes what an element that stands for an inline node has and the node does not.
    fn check_special(&mut self, element: &Element<'_>) {
        match &*element.name {
            "ac:structured-macro" => self.check_macro(element),
            "ac:link" => {
                self.check(element, &[]);
                for part in element.elements() {
                    self.check(part, &["ri:account-id"]);
                }
            }
            _ => self.check(
                element,
                &[
                    "href",
                    "data-card-appearance",
                    "datetime",
                    "ac:name",
                    "ac:emoji-shortname",
                    "ac:emoji-id",
                    "ac:emoji-fallback",
                ],
            ),
        }
    }

    /// Notes the attributes and comments that documents do not have.
    fn check(&mut self, element: &Element<'_>, known: &[&str]) {
        for (name, value) in &element.attributes {
            let is_known = known.contains(&&**name) || IGNORED.contains(&&**name);
            // The editor puts the text of each task in such an element.
            let is_task = name == "class" && value == "placeholder-inline-tasks";
            if !is_known && !is_task {
                let loss = format!("attribute {name} of {}", element.name);
                self.losses.insert(loss);
            }
        }
        self.check_comments(&element.content);
    }

    fn check_comments(&mut self, content: &[Xml<'_>]) {
        if content.contains(&Xml::Comment) {
            self.losses.insert("comment".to_owned());
        }
    }
}

/// Attributes that Confluence sets itself, and that have no meaning outside the page.
const IGNORED: [&str; 4] = [
    "local-id",
    "ac:local-id",
    "ac:macro-id",
    "ac:schema-version",
];

/// Whether what follows an element is text of the same line.
fn begins_line(content: &Xml<'_>) -> bool {
    match content {
        Xml::Text(text) => !is_blank(text),
        Xml::Element(element) => is_inline(&element.name),
        Xml::Comment => false,
    }
}

/// Whether an element is a part of the line that it is in, and otherwise a block.
fn is_flexible(element: &Element<'_>) -> bool {
    match &*element.name {
        "ac:image" => true,
        "ac:structured-macro" => {
            let bodies = ["ac:rich-text-body", "ac:plain-text-body"];
            bodies.iter().all(|body| element.child(body).is_none())
        }
        _ => false,
    }
}

/// Whether an element belongs into a line of text.
fn is_inline(name: &str) -> bool {
    let known = [
        "strong",
        "b",
        "em",
        "i",
        "s",
        "del",
        "u",
        "sub",
        "sup",
        "code",
        "a",
        "br",
        "time",
        "span",
        "ac:emoticon",
        "ac:link",
        "ac:inline-comment-marker",
        "ac:placeholder",
        "small",
        "big",
    ];
    known.contains(&name)
}

/// Returns the text without its line breaks, which mean a space.
fn in_one_line(text: &str) -> String {
    let mut lines = text.split('\n');
    let first = lines.next().unwrap_or_default();
    let mut joined = first.to_owned();
    for line in lines {
        joined.truncate(joined.trim_end_matches(is_space).len());
        joined.push(' ');
        joined.push_str(line.trim_start_matches(is_space));
    }
    joined
}

/// Returns the marks in one order and each kind once, since they are a set.
fn set(marks: &[Mark]) -> Vec<Mark> {
    let order = [
        "link",
        "strong",
        "em",
        "strike",
        "underline",
        "subsup",
        "code",
    ];
    let mut marks = marks.to_vec();
    marks.sort_by_key(|mark| order.iter().position(|kind| *kind == mark.kind));
    marks.dedup_by(|a, b| a.kind == b.kind);
    marks
}

/// Adds text, as a part of the text before it if that has the same formatting.
fn push_text(line: &mut Vec<Node>, text: &str, marks: &[Mark]) {
    if text.is_empty() {
        return;
    }
    let marks = set(marks);
    match line.last_mut() {
        Some(last) if last.kind == "text" && last.marks == marks => {
            last.text.get_or_insert_default().push_str(text);
        }
        _ => line.push(marks.into_iter().fold(Node::text(text), Node::mark)),
    }
}

/// Removes the spaces around a line, which line breaks have become as well.
fn trim(line: &mut Vec<Node>) {
    let is_text =
        |node: &&mut Node| node.kind == "text" && node.marks.iter().all(|mark| mark.kind != "code");
    while let Some(last) = line.last_mut().filter(is_text) {
        let text = last.text.get_or_insert_default();
        text.truncate(text.trim_end_matches(' ').len());
        if !text.is_empty() {
            break;
        }
        line.pop();
    }
    while let Some(first) = line.first_mut().filter(is_text) {
        let text = first.text.get_or_insert_default();
        *text = text.trim_start_matches(' ').to_owned();
        if !text.is_empty() {
            break;
        }
        line.remove(0);
    }
}

fn end_paragraph(line: &mut Vec<Node>, blocks: &mut Vec<Node>) {
    let mut line = std::mem::take(line);
    trim(&mut line);
    if !line.is_empty() {
        blocks.push(Node::new("paragraph").with(line));
    }
}

//! Reads storage format.

use std::collections::BTreeSet;

use jiff::{civil::Date, tz::TimeZone};

use super::{
    COLOURS, PANELS,
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
        for child in content {
            let block = match child {
                Xml::Element(element) => self.block(element),
                Xml::Text(text) if inline.is_empty() && text.trim_matches(is_space).is_empty() => {
                    continue;
                }
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
            "ul" => self.list(element, Node::new("bulletList")),
            "ol" => {
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
            "hr" => {
                self.check(element, &[]);
                Node::rule()
            }
            "pre" => {
                self.check(element, &[]);
                Node::code_block(None, element.text())
            }
            "table" => self.table(element),
            "ac:task-list" => self.task_list(element),
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
        if self.depth >= MAX_DEPTH {
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
        let parameters: Vec<&str> = element
            .elements()
            .filter(|child| child.name == "ac:parameter")
            .filter_map(|parameter| parameter.attribute("ac:name"))
            .collect();
        if name == "code" && parameters.iter().all(|name| *name == "language") {
            self.check_macro(element);
            let language = element.child("ac:parameter").map(Element::text);
            let code = element.child("ac:plain-text-body").map(Element::text);
            return Some(Node::code_block(
                language.as_deref(),
                code.unwrap_or_default(),
            ));
        }
        let (_, kind) = PANELS.iter().find(|(known, _)| *known == name)?;
        let body = element.child("ac:rich-text-body")?;
        if !parameters.is_empty() {
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
            "a" if is_text(element) => link(element),
            _ => None,
        };
        if let Some(mark) = mark {
            self.check(element, &["href", "title", "data-card-appearance"]);
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
        let node = match &*element.name {
            "br" => Some(Node::hard_break()),
            // The other appearances are blocks, which a line cannot say: they are kept as they are.
            "a" if element.attribute("data-card-appearance") == Some("inline") => {
                element.attribute("href").map(Node::card)
            }
            "time" => date(element),
            "ac:emoticon" => emoji(element),
            "ac:link" => mention(element),
            "ac:structured-macro" => status(element),
            name if TRANSPARENT.contains(&name) => {
                self.check(element, &[]);
                return self.inline(&element.content, marks, line);
            }
            _ => None,
        };
        if node.is_some() {
            self.check_special(element);
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

/// Whether an element contains nothing but text, formatting and emoji, so that it can be a link in a document.
fn is_text(element: &Element<'_>) -> bool {
    element.elements().all(|child| match &*child.name {
        "br" | "ac:emoticon" => true,
        "strong" | "b" | "em" | "i" | "s" | "del" | "u" | "sub" | "sup" | "code" | "span" => {
            is_text(child)
        }
        _ => false,
    })
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

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r')
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

/// Returns the mark of a link; `None` if it is a card.
fn link(element: &Element<'_>) -> Option<Mark> {
    let href = element.attribute("href")?;
    if element.attribute("data-card-appearance").is_some() {
        return None;
    }
    let mark = Mark::new("link").attr("href", href);
    Some(match element.attribute("title") {
        Some(title) => mark.attr("title", title),
        None => mark,
    })
}

/// Returns the image that a paragraph consists of, which may be a link.
fn only_image(paragraph: &Element<'_>) -> Option<Node> {
    let only = only_element(paragraph)?;
    match &*only.name {
        "ac:image" => image(only),
        "a" => {
            let known = |(name, _): &(String, String)| matches!(&**name, "href" | "title");
            let is_link = only.attributes.iter().all(known);
            let mut image = only_element(only).filter(|_| is_link).and_then(image)?;
            image.content[0].marks.push(link(only)?);
            Some(image)
        }
        _ => None,
    }
}

/// Returns the only child of an element without other text.
fn only_element<'a, 'b>(parent: &'b Element<'a>) -> Option<&'b Element<'a>> {
    let has_text = |child: &Xml<'_>| matches!(child, Xml::Text(text) if !text.trim_matches(is_space).is_empty());
    let mut elements = parent.elements();
    let only = elements.next()?;
    let is_alone = elements.next().is_none() && !parent.content.iter().any(has_text);
    is_alone.then_some(only)
}

/// Returns an image without attributes that an image in a document does not have.
fn image(element: &Element<'_>) -> Option<Node> {
    if element.name != "ac:image" {
        return None;
    }
    let known = |(name, _): &(String, String)| matches!(&**name, "ac:alt" | "ac:local-id");
    if !element.attributes.iter().all(known) {
        return None;
    }
    let target = element.elements().next()?;
    let url = match &*target.name {
        "ri:url" => target.attribute("ri:value")?.to_owned(),
        // A file of another page has that inside.
        "ri:attachment" if target.content.is_empty() => {
            format!("attachment:{}", target.attribute("ri:filename")?)
        }
        _ => return None,
    };
    let is_alone = element.elements().count() == 1;
    is_alone.then(|| Node::image(&url, element.attribute("ac:alt").unwrap_or_default()))
}

fn date(element: &Element<'_>) -> Option<Node> {
    let date: Date = element.attribute("datetime")?.parse().ok()?;
    let start = date.to_zoned(TimeZone::UTC).ok()?;
    let millis = start.timestamp().as_millisecond();
    Some(Node::new("date").attr("timestamp", millis.to_string()))
}

fn emoji(element: &Element<'_>) -> Option<Node> {
    let name = element.attribute("ac:emoji-shortname");
    let name = name.or_else(|| element.attribute("ac:name"))?;
    let mut node = Node::emoji(name);
    for (attribute, of) in [("id", "ac:emoji-id"), ("text", "ac:emoji-fallback")] {
        if let Some(value) = element.attribute(of) {
            node = node.attr(attribute, value);
        }
    }
    Some(node)
}

/// Returns the mention that a link to a user is.
fn mention(element: &Element<'_>) -> Option<Node> {
    let id = element.child("ri:user")?.attribute("ri:account-id")?;
    let text = element.child("ac:link-body").map(Element::text);
    Some(match text {
        Some(text) => Node::mention(id, &text),
        None => Node::new("mention").attr("id", id),
    })
}

fn status(element: &Element<'_>) -> Option<Node> {
    if element.attribute("ac:name") != Some("status") {
        return None;
    }
    let mut node = Node::new("status").attr("color", "neutral");
    for parameter in element.elements() {
        let value = parameter.text();
        node = match parameter.attribute("ac:name") {
            Some("title") => node.attr("text", value),
            Some("colour") => {
                let colour = COLOURS.iter().find(|(known, _)| *known == value);
                node.attr("color", colour?.1)
            }
            _ => return None,
        };
    }
    Some(node)
}

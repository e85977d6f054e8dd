//! Reads Markdown.

use std::{collections::BTreeSet, ops::Range};

use pulldown_cmark::{
    Alignment, BlockQuoteKind, CodeBlockKind, Event, HeadingLevel, LinkType, Options, Parser, Tag,
    TagEnd,
};
use serde_json::Value;

use super::{
    super::{Document, Mark, Node, json_depth, plain},
    inline::{find_emoji, find_url, scheme, special},
    tasks::{box_as_text, tasks},
};

/// The maximum depth of blocks, so that 25 lists may be within each other; what is deeper is at this depth.
const MAX_DEPTH: usize = 50;
/// The maximum depth of a document as JSON. Most readers of JSON accept 128 levels, of which a request around the
/// document needs a few.
pub(super) const MAX_JSON_DEPTH: usize = 116;
/// The comment that separates two lists, which means nothing else.
const SEPARATOR: &str = "<!-- -->";

/// Reads a document; the second value is what a document cannot say.
pub(super) fn document(markdown: &str) -> (Document, BTreeSet<String>) {
    let markdown = markdown.strip_prefix('\u{feff}').unwrap_or(markdown);
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_GFM;
    let mut reader = Reader {
        source: markdown,
        open: vec![Node::new("doc")],
        marks: Vec::new(),
        pending: (String::new(), 0..0),
        formatting: Vec::new(),
        tasks: 0,
        link_is_empty: false,
        cell_end: 0,
        losses: BTreeSet::new(),
    };
    for (event, range) in Parser::new_ext(markdown, options).into_offset_iter() {
        reader.event(event, range);
    }
    let document = reader.open.swap_remove(0).content.into_iter().collect();
    (document, reader.losses)
}

struct Reader<'a> {
    source: &'a str,
    /// The nodes that are not complete, the outermost first.
    open: Vec<Node>,
    /// The formatting of the text that follows, each kind once, since the marks of a node are a set.
    marks: Vec<Mark>,
    /// The text that was read last, which arrives in pieces, and where it is in the source.
    pending: (String, Range<usize>),
    /// Whether each formatting that has not ended added a mark, the outermost first.
    formatting: Vec<bool>,
    /// The number of task items, for their ids.
    tasks: usize,
    /// Whether the link that has not ended has no content yet.
    link_is_empty: bool,
    /// Where the last table cell ended in the source.
    cell_end: usize,
    losses: BTreeSet<String>,
}

impl Reader<'_> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        if let Event::Text(text) = &event
            && !["codeBlock", "html"]
                .iter()
                .any(|kind| self.is_inside(kind))
        {
            // Behind a backslash, another text begins.
            if range.start != self.pending.1.end {
                self.end_text();
                self.pending.1.start = range.start;
            }
            self.pending.0.push_str(text);
            self.pending.1.end = range.end;
            return;
        }
        self.end_text();
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag, range),
            Event::Text(html) if self.is_inside("html") => {
                self.event(Event::Html(html), range);
            }
            Event::Text(text) => self.push_text(&text),
            Event::Code(code) => {
                let node = Node::text(code.into_string());
                for mark in self.marks.iter().filter(|mark| mark.kind != "link") {
                    self.losses.insert(format!("mark {} of code", mark.kind));
                }
                let link = self.marks.iter().find(|mark| mark.kind == "link");
                // Code has no other formatting, except that it may be a link.
                let node = link.cloned().into_iter().fold(node, Node::mark);
                self.inline(node.code());
            }
            Event::SoftBreak => self.push_text(" "),
            Event::HardBreak => self.inline(Node::hard_break()),
            Event::Rule => self.block(Node::rule()),
            Event::InlineHtml(html) if is_break(&html) => self.inline(Node::hard_break()),
            // Comments are not part of the text.
            Event::InlineHtml(html) if html.starts_with("<!--") => self.check_comments(&html),
            Event::InlineHtml(html) => self.push_text(&html),
            // A block arrives line by line, and the spaces before it as text.
            Event::Html(html) => match self.open.last_mut().filter(|node| node.kind == "html") {
                Some(block) => block.text.get_or_insert_default().push_str(&html),
                None => self.html(html.trim_end()),
            },
            Event::TaskListMarker(done) => {
                if let Some(item) = self.open.iter_mut().rfind(|node| node.kind == "listItem") {
                    item.attrs.insert("done".to_owned(), done.into());
                }
            }
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        // The text of a tight list item is not in a paragraph.
        let is_mark = matches!(
            tag,
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. }
        );
        if !is_mark {
            self.end_implied_paragraph();
        }
        match tag {
            Tag::HtmlBlock => self.open(Node::new("html")),
            Tag::Paragraph => self.open(Node::new("paragraph")),
            Tag::Heading { level, .. } => self.open(Node::heading(number(level), Vec::new())),
            Tag::BlockQuote(None) => self.open(Node::new("blockquote")),
            Tag::BlockQuote(Some(kind)) => {
                let panel = match kind {
                    BlockQuoteKind::Note => "info",
                    BlockQuoteKind::Tip => "success",
                    BlockQuoteKind::Important => "note",
                    BlockQuoteKind::Warning => "warning",
                    BlockQuoteKind::Caution => "error",
                };
                self.open(Node::panel(panel, []));
            }
            Tag::CodeBlock(kind) => {
                let mut info = match &kind {
                    CodeBlockKind::Fenced(info) => info.split_whitespace(),
                    CodeBlockKind::Indented => "".split_whitespace(),
                };
                self.open(Node::code_block(info.next(), ""));
                if info.next().is_some() {
                    self.lost("text behind the language of a code block");
                }
            }
            Tag::List(None) => self.open(Node::new("bulletList")),
            Tag::List(Some(1)) => self.open(Node::new("orderedList")),
            Tag::List(Some(first)) => self.open(Node::new("orderedList").attr("order", first)),
            Tag::Item => self.open(Node::new("listItem")),
            Tag::Table(columns) => {
                if columns.iter().any(|column| *column != Alignment::None) {
                    self.lost("alignment of a table column");
                }
                self.open(Node::new("table"));
            }
            Tag::TableHead | Tag::TableRow => self.open(Node::new("tableRow")),
            Tag::TableCell => {
                let rows = self.open.iter().rfind(|node| node.kind == "table");
                let is_head = rows.is_some_and(|table| table.content.is_empty());
                self.open(Node::new(if is_head { "tableHeader" } else { "tableCell" }));
                self.open(Node::new("paragraph"));
            }
            Tag::Emphasis => self.start_mark(Mark::new("em")),
            Tag::Strong => self.start_mark(Mark::new("strong")),
            Tag::Strikethrough => self.start_mark(Mark::new("strike")),
            Tag::Link {
                link_type,
                dest_url,
                title,
                ..
            } => {
                let dest_url = match link_type {
                    LinkType::Email => format!("mailto:{dest_url}").into(),
                    _ => dest_url,
                };
                let mut mark = Mark::new("link").attr("href", &*dest_url);
                if !title.is_empty() {
                    mark = mark.attr("title", &*title);
                }
                if link_type == LinkType::Autolink || scheme(&dest_url).is_some() {
                    self.open(Node::new("link").attr("href", &*dest_url));
                }
                self.start_mark(mark);
                self.link_is_empty = true;
            }
            Tag::Image {
                dest_url, title, ..
            } => {
                if !title.is_empty() {
                    self.lost("title of an image");
                }
                self.open(Node::new("image").attr("url", &*dest_url));
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        match tag {
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough => self.end_mark(),
            TagEnd::Link => {
                self.end_mark();
                if self.is_inside("link") {
                    let link = self.pop();
                    let node = special(&link, &set(&self.marks));
                    for mark in link.content.iter().flat_map(|text| &text.marks) {
                        if mark.kind != "link" && !self.marks.contains(mark) {
                            self.lost(&format!("mark {} of {}", mark.kind, node.kind));
                        }
                    }
                    let text: String = link.content.iter().map(plain::of_node).collect();
                    if node.kind == "date" && text != plain::of_node(&node) {
                        self.lost("text of a date");
                    }
                    self.inline(node);
                } else if self.link_is_empty {
                    self.lost("link without text");
                }
            }
            TagEnd::Image => self.end_image(),
            TagEnd::CodeBlock => {
                let mut block = self.pop();
                let code = block
                    .content
                    .first_mut()
                    .and_then(|text| text.text.as_mut());
                if let Some(code) = code
                    && code.ends_with('\n')
                {
                    code.pop();
                }
                block
                    .content
                    .retain(|text| text.text.as_deref() != Some(""));
                let block = self.kept(block);
                self.block(block);
            }
            TagEnd::HtmlBlock => {
                let html = self.pop().text.unwrap_or_default();
                self.check_comments(&html);
                let html = without_comments(&html);
                html.lines().for_each(|line| self.html(line.trim()));
            }
            TagEnd::Paragraph => self.end_paragraph(),
            TagEnd::TableCell => {
                self.cell_end = range.end;
                let paragraph = self.pop();
                let cell = self.pop().with([paragraph]);
                self.block(cell);
            }
            TagEnd::TableHead => {
                // A table without a header has an empty one in Markdown.
                let head = self.pop();
                let is_empty =
                    |cell: &Node| cell.content.iter().all(|text| text.content.is_empty());
                if !head.content.iter().all(is_empty) {
                    self.block(head);
                } else if let Some(table) = self.open.last_mut() {
                    table.attrs.insert("headless".to_owned(), true.into());
                    table.content.push(Node::new("tableRow"));
                }
            }
            TagEnd::Table => {
                let mut table = self.pop();
                if table.attrs.remove("headless").is_some() {
                    table.content.remove(0);
                }
                self.block(table);
            }
            TagEnd::Item => {
                self.end_implied_paragraph();
                self.close();
            }
            TagEnd::List(_) => {
                let list = self.pop();
                let list = tasks(list, &mut self.tasks);
                self.block(list);
            }
            TagEnd::TableRow => {
                // A row has at most as many cells as the header.
                let rest = self.source.get(self.cell_end..range.end);
                let is_space = |c: char| c == '|' || c.is_whitespace();
                if rest.is_some_and(|rest| !rest.chars().all(is_space)) {
                    self.lost("surplus cell of a table row");
                }
                self.close();
            }
            TagEnd::Heading(_) | TagEnd::BlockQuote(_) => {
                self.end_implied_paragraph();
                self.close();
            }
            _ => {}
        }
    }

    fn lost(&mut self, what: &str) {
        self.losses.insert(what.to_owned());
    }

    fn check_comments(&mut self, html: &str) {
        if html.replace(SEPARATOR, "").contains("<!--") {
            self.lost("comment");
        }
    }

    fn start_mark(&mut self, mark: Mark) {
        let is_new = self.marks.iter().all(|known| known.kind != mark.kind);
        self.formatting.push(is_new);
        if is_new {
            self.marks.push(mark);
        }
    }

    fn end_mark(&mut self) {
        if self.formatting.pop() == Some(true) {
            self.marks.pop();
        }
    }

    fn open(&mut self, node: Node) {
        self.open.push(node);
    }

    fn pop(&mut self) -> Node {
        self.open.pop().unwrap_or_default()
    }

    fn close(&mut self) {
        let node = self.pop();
        self.block(node);
    }

    fn block(&mut self, mut node: Node) {
        let is_deep = match &*node.kind {
            "blockquote" | "panel" | "bulletList" | "orderedList" | "taskList" => {
                self.open.len() > MAX_DEPTH
            }
            "listItem" => self.open.len() > MAX_DEPTH + 1,
            _ => false,
        };
        if is_deep {
            self.lost("blocks nested more deeply than 50 levels");
            box_as_text(&mut node);
        }
        if let Some(parent) = self.open.last_mut() {
            match is_deep {
                true => parent.content.append(&mut node.content),
                false => parent.content.push(node),
            }
        }
    }

    fn is_inside(&self, kind: &str) -> bool {
        self.open.last().is_some_and(|node| node.kind == kind)
    }

    /// Adds an inline node with the formatting of this place.
    fn inline(&mut self, node: Node) {
        self.link_is_empty = false;
        let takes_inline = ["paragraph", "heading", "link", "image", "codeBlock"];
        if !takes_inline.iter().any(|kind| self.is_inside(kind)) {
            self.open(Node::new("paragraph").attr("implied", true));
        }
        self.block(node);
    }

    /// Adds text, as a part of the text before it if that has the same formatting.
    fn push_text(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        self.link_is_empty = false;
        let marks = match self.is_inside("codeBlock") {
            true => Vec::new(),
            false => set(&self.marks),
        };
        let last = self
            .open
            .last_mut()
            .and_then(|node| node.content.last_mut());
        match last {
            Some(last) if last.kind == "text" && last.marks == marks => {
                last.text.get_or_insert_default().push_str(text);
            }
            _ => self.inline(marks.into_iter().fold(Node::text(text), Node::mark)),
        }
    }

    /// Ends the text that arrives in pieces, and adds it with the links in it.
    fn end_text(&mut self) {
        let (text, range) = std::mem::take(&mut self.pending);
        let takes_links = !["link", "image"].iter().any(|kind| self.is_inside(kind))
            && self.marks.iter().all(|mark| mark.kind != "link");
        let mut before = self.source[..range.start].chars().next_back();
        let mut rest = &*text;
        while let Some(url) = find_url(rest).filter(|_| takes_links) {
            self.text(&rest[..url.start], before);
            let address = &rest[url.clone()];
            self.marks.push(Mark::new("link").attr("href", address));
            self.push_text(address);
            self.marks.pop();
            before = address.chars().next_back();
            rest = &rest[url.end..];
        }
        self.text(rest, before);
    }

    /// Adds text, which follows `before`, and the emoji in it.
    fn text(&mut self, text: &str, mut before: Option<char>) {
        let mut rest = text;
        let mut searched = usize::from(before == Some('\\') && !text.is_empty());
        while let Some((at, name)) = find_emoji(rest, searched, before) {
            self.push_text(&rest[..at]);
            self.inline(Node::emoji(name));
            for at in 0..self.marks.len() {
                self.lost(&format!("mark {} of emoji", self.marks[at].kind));
            }
            rest = &rest[at + name.len() + 2..];
            before = Some(':');
            searched = 0;
        }
        self.push_text(rest);
    }

    fn html(&mut self, html: &str) {
        match html {
            "" => {}
            html if is_break(html) => self.block(Node::paragraph([Node::hard_break()])),
            html => self.block(Node::paragraph(html)),
        }
    }

    fn end_implied_paragraph(&mut self) {
        let is_implied = |node: &Node| node.attrs.contains_key("implied");
        if self.open.last().is_some_and(is_implied) {
            self.end_paragraph();
        }
    }

    /// Ends a paragraph; one that is nothing but an image becomes a block.
    fn end_paragraph(&mut self) {
        let mut paragraph = self.pop();
        paragraph.attrs.remove("implied");
        match &paragraph.content[..] {
            [only] if only.kind == "mediaSingle" => {
                let image = paragraph.content.remove(0);
                self.block(image);
            }
            _ => {
                for node in &mut paragraph.content {
                    if node.kind == "mediaSingle" {
                        *node = self.image_as_link(node);
                    }
                }
                self.block(paragraph);
            }
        }
    }

    fn end_image(&mut self) {
        let image = self.pop();
        let url = image.string("url").unwrap_or_default();
        let alt: String = image.content.iter().map(plain::of_node).collect();
        let mut node = match url.strip_prefix("media:") {
            None => Node::image(url, &alt),
            Some(file) => {
                let (collection, id) = file.rsplit_once('/').unwrap_or(("", file));
                let mut node = Node::image("", &alt);
                let media = &mut node.content[0];
                media.attrs.remove("url");
                media.attrs.insert("type".to_owned(), "file".into());
                media.attrs.insert("id".to_owned(), id.into());
                media
                    .attrs
                    .insert("collection".to_owned(), collection.into());
                node
            }
        };
        let link = self.marks.iter().find(|mark| mark.kind == "link");
        node.content[0].marks.extend(link.cloned());
        // Only a paragraph can become a block.
        let in_paragraph = self.is_inside("paragraph") || self.is_inside("listItem");
        let in_cell = self.open.iter().any(|node| node.kind == "tableRow");
        let node = match in_paragraph && !in_cell {
            true => node,
            false => self.image_as_link(&node),
        };
        self.inline(node);
    }

    /// Returns the link that stands for an image within a line, which documents do not have.
    fn image_as_link(&mut self, image: &Node) -> Node {
        let media = &image.content[0];
        let url = media.string("url").unwrap_or("about:blank");
        let text = Node::text(media.string("alt").unwrap_or(url));
        match media.marks.first() {
            Some(link) => {
                self.lost("address of a linked image within a line");
                text.mark(link.clone())
            }
            None => text.link(url),
        }
    }

    /// Returns the block that a code block of the language `adf` or `storage` contains.
    fn kept(&mut self, block: Node) -> Node {
        let text = block.content.first().and_then(|text| text.text.as_deref());
        let value = match (block.string("language"), text) {
            (Some("storage"), Some(storage)) => return Node::storage_block(storage),
            (Some("adf"), Some(text)) => serde_json::from_str::<Value>(text).ok(),
            _ => None,
        };
        let Some(value) = value else {
            return block;
        };
        // A node is an item of a list that is a member of its parent.
        if 2 * self.open.len() + json_depth(&value) > MAX_JSON_DEPTH {
            self.lost("node of the language adf that is nested too deeply");
            return block;
        }
        Node::read(&value).unwrap_or(block)
    }
}

/// Returns the marks in one order, since they are a set.
fn set(marks: &[Mark]) -> Vec<Mark> {
    let order = ["link", "strong", "em", "strike"];
    let mut marks = marks.to_vec();
    marks.sort_by_key(|mark| order.iter().position(|kind| *kind == mark.kind));
    marks
}

fn number(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

/// Returns the HTML without its comments, which may be several and have several lines.
fn without_comments(html: &str) -> String {
    let mut kept = String::new();
    let mut rest = html;
    while let Some((before, comment)) = rest.split_once("<!--") {
        kept.push_str(before);
        rest = comment.split_once("-->").map_or("", |(_, after)| after);
    }
    kept + rest
}

fn is_break(html: &str) -> bool {
    let tag = html.trim_matches(['<', '>', '/', ' ']);
    tag.eq_ignore_ascii_case("br")
}

//! Writes Markdown.

use std::{collections::BTreeSet, fmt::Write as _};

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::{
    super::{Document, Mark, Node, json_depth, plain},
    Markdown, PANELS,
    read::{MAX_JSON_DEPTH, emoji_at},
    text::{
        Place, code_span, end_line, escape, fenced, is_autolink, item_of, line, quoted, target,
    },
};

pub(super) fn document(document: &Document) -> Markdown {
    let mut writer = Writer::default();
    let mut text = writer.blocks(&document.content);
    if !text.is_empty() {
        text.push('\n');
    }
    Markdown {
        text,
        losses: writer.losses.into_iter().collect(),
    }
}

#[derive(Default)]
struct Writer {
    losses: BTreeSet<String>,
}

/// An inline node.
struct Piece<'a> {
    marks: Vec<&'a Mark>,
    content: Content,
}

#[derive(PartialEq)]
enum Content {
    Text(String),
    Code(String),
    /// Markdown of its own.
    Raw(String),
    Break,
}

impl Writer {
    fn lost(&mut self, what: impl Into<String>) {
        self.losses.insert(what.into());
    }

    /// Notes the attributes and marks of a block that Markdown cannot say.
    fn check(&mut self, node: &Node, known: &[&str]) {
        // These ids have no meaning outside the document.
        let ignored = ["localId", "uniqueId"];
        for name in node.attrs.keys() {
            if !known.contains(&&**name) && !ignored.contains(&&**name) {
                self.lost(format!("attribute {name} of {}", node.kind));
            }
        }
        if !plain::is_inline(node) && node.kind != "media" {
            for mark in &node.marks {
                self.lost(format!("mark {} of {}", mark.kind, node.kind));
            }
        }
    }

    fn blocks(&mut self, nodes: &[Node]) -> String {
        let mut text = String::new();
        let mut before: Option<&Node> = None;
        for node in nodes {
            let block = self.block(node);
            if block.is_empty() {
                self.lost(format!("empty {}", node.kind));
                continue;
            }
            if let Some(before) = before {
                text.push_str("\n\n");
                // Lists that follow each other would become one.
                if marker(before).is_some() && marker(before) == marker(node) {
                    text.push_str("<!-- -->\n\n");
                }
            }
            text.push_str(&block);
            before = Some(node);
        }
        text
    }

    fn block(&mut self, node: &Node) -> String {
        match &*node.kind {
            "paragraph" => {
                self.check(node, &[]);
                self.inline(&node.content, Place::Paragraph)
            }
            "heading" => {
                self.check(node, &["level"]);
                let level = node.attrs.get("level").and_then(serde_json::Value::as_u64);
                let level = usize::try_from(level.unwrap_or(1)).unwrap_or(1).clamp(1, 6);
                let text = self.inline(&node.content, Place::Heading);
                format!("{} {text}", "#".repeat(level))
                    .trim_end()
                    .to_owned()
            }
            "bulletList" | "orderedList" => self.list(node),
            "taskList" => self.task_list(node),
            // These are the languages of what is kept.
            "codeBlock" if matches!(node.string("language"), Some("adf" | "storage")) => {
                self.kept(node)
            }
            "codeBlock" => {
                self.check(node, &["language"]);
                let code: String = node.content.iter().map(plain::of_node).collect();
                fenced(node.string("language").unwrap_or_default(), &code)
            }
            "blockquote" => {
                self.check(node, &[]);
                quoted(&self.blocks(&node.content))
            }
            "panel" => match panel(node) {
                Some(alert) => {
                    self.check(node, &["panelType"]);
                    quoted(&format!("[!{alert}]\n{}", self.blocks(&node.content)))
                }
                None => self.kept(node),
            },
            "rule" => "---".to_owned(),
            "table" => self.table(node).unwrap_or_else(|| self.kept(node)),
            "mediaSingle" => self.image(node).unwrap_or_else(|| self.kept(node)),
            _ => match node.as_storage() {
                Some(storage) => fenced("storage", storage),
                None => self.kept(node),
            },
        }
    }

    /// Returns a block that Markdown cannot say as the code that it is read back from.
    fn kept(&mut self, node: &Node) -> String {
        let value = node.to_value();
        if json_depth(&value) + 2 > MAX_JSON_DEPTH {
            self.lost(format!("node {} that is nested too deeply", node.kind));
        }
        fenced("adf", &value.to_string())
    }

    fn list(&mut self, list: &Node) -> String {
        self.check(list, &["order"]);
        let first = list.attrs.get("order").and_then(serde_json::Value::as_u64);
        let mut items = Vec::new();
        for (number, item) in (first.unwrap_or(1)..).zip(&list.content) {
            let marker = match &*list.kind {
                "orderedList" => format!("{number}. "),
                _ => "- ".to_owned(),
            };
            let mut text = String::new();
            for (at, node) in item.content.iter().enumerate() {
                let block = self.block(node);
                let follows_text = at > 0 && item.content[at - 1].kind == "paragraph";
                let is_tight = follows_text && matches!(&*node.kind, "bulletList" | "taskList");
                let between = match (text.is_empty(), is_tight) {
                    (true, _) => "",
                    (false, true) => "\n",
                    (false, false) => "\n\n",
                };
                text += between;
                text += &block;
            }
            items.push(item_of(&marker, &text));
        }
        items.join("\n")
    }

    fn task_list(&mut self, list: &Node) -> String {
        let mut items: Vec<String> = Vec::new();
        for node in &list.content {
            match &*node.kind {
                "taskItem" => {
                    self.check(node, &["state"]);
                    let done = node.string("state") == Some("DONE");
                    let marker = if done { "- [x] " } else { "- [ ] " };
                    let text = self.inline(&node.content, Place::Paragraph);
                    items.push(format!("{marker}{}", text.replace('\n', "\n  ")));
                }
                "taskList" => {
                    let nested = self.task_list(node);
                    items.push(format!("  {}", nested.replace('\n', "\n  ")));
                }
                kind => {
                    self.lost(format!("node {kind} of taskList"));
                    items.push(format!("- [ ] {}", plain::of_node(node).replace('\n', " ")));
                }
            }
        }
        items.join("\n")
    }

    fn table(&mut self, table: &Node) -> Option<String> {
        let rows = &table.content;
        let columns = rows
            .iter()
            .map(|row| row.content.len())
            .max()
            .filter(|count| *count > 0)?;
        self.check(table, &[]);
        let mut lines = Vec::new();
        let is_header = |row: &Node| row.content.iter().all(|cell| cell.kind == "tableHeader");
        let has_header = is_header(&rows[0]);
        if !has_header {
            lines.push(line(&vec![String::new(); columns]));
        }
        for (at, row) in rows.iter().enumerate() {
            if at > 0 && row.content.iter().any(|cell| cell.kind == "tableHeader") {
                self.lost("node tableHeader below the first row");
            }
            let mut cells: Vec<String> = row.content.iter().map(|cell| self.cell(cell)).collect();
            // The other rows may be shorter than the first one.
            if at == 0 && has_header {
                cells.resize(columns, String::new());
            }
            lines.push(line(&cells));
        }
        lines.insert(1, line(&vec!["---".to_owned(); columns]));
        Some(lines.join("\n"))
    }

    fn cell(&mut self, cell: &Node) -> String {
        self.check(cell, &[]);
        let mut blocks = Vec::new();
        for block in &cell.content {
            blocks.push(match &*block.kind {
                "paragraph" => self.inline(&block.content, Place::Cell),
                _ if block.as_storage().is_some() => {
                    self.inline(std::slice::from_ref(block), Place::Cell)
                }
                kind => {
                    self.lost(format!("node {kind} in a table"));
                    let text = plain::of_node(block);
                    let lines = text.lines().map(|line| {
                        let mut written = String::new();
                        escape(line, Place::Cell, &mut written);
                        written
                    });
                    lines.collect::<Vec<_>>().join("<br>")
                }
            });
        }
        if blocks.len() > 1 {
            self.lost("paragraphs of a table cell");
        }
        blocks.join("<br>")
    }

    fn image(&mut self, node: &Node) -> Option<String> {
        let [media] = &node.content[..] else {
            return None;
        };
        let url = match (media.string("url"), media.string("id")) {
            (Some(url), _) => url.to_owned(),
            (None, Some(id)) => {
                let collection = media.string("collection").unwrap_or_default();
                format!("media:{collection}/{id}")
            }
            (None, None) => return None,
        };
        if node
            .string("layout")
            .is_some_and(|layout| layout != "center")
        {
            self.lost("attribute layout of mediaSingle");
        }
        self.check(node, &["layout"]);
        self.check(media, &["type", "url", "id", "collection", "alt"]);
        for mark in media.marks.iter().filter(|mark| mark.kind != "link") {
            self.lost(format!("mark {} of media", mark.kind));
        }
        let mut alt = String::new();
        escape(
            media.string("alt").unwrap_or_default(),
            Place::Paragraph,
            &mut alt,
        );
        let image = format!("![{alt}]({})", target(&url));
        let link = media.marks.iter().find(|mark| mark.kind == "link");
        Some(match link {
            Some(link) => format!("[{image}]({})", link_target(link)),
            None => image,
        })
    }

    fn inline(&mut self, nodes: &[Node], place: Place) -> String {
        let mut pieces: Vec<Piece> = Vec::new();
        for node in nodes {
            let mut marks = Vec::new();
            let mut is_code = false;
            for mark in &node.marks {
                match &*mark.kind {
                    "code" => is_code = true,
                    // Links cannot be within each other.
                    "link" if is_link(node) => self.lost(format!("mark link of {}", node.kind)),
                    "link" | "strong" | "em" | "strike" => marks.push(mark),
                    kind => self.lost(format!("mark {kind}")),
                }
            }
            let content = self.content(node, is_code);
            match (pieces.last_mut(), &content) {
                // Texts of the same formatting are one.
                (Some(last), Content::Text(text)) if last.marks == marks => {
                    if let Content::Text(before) = &mut last.content {
                        before.push_str(text);
                        continue;
                    }
                }
                (Some(last), Content::Code(text)) if last.marks == marks => {
                    if let Content::Code(before) = &mut last.content {
                        before.push_str(text);
                        continue;
                    }
                }
                _ => {}
            }
            pieces.push(Piece { marks, content });
        }
        let mut text = String::new();
        self.pieces(&pieces, None, place, &mut text);
        end_line(&mut text);
        text
    }

    fn content(&mut self, node: &Node, is_code: bool) -> Content {
        let plain = plain::of_node(node);
        let linked = |url: &str| {
            let mut text = String::new();
            escape(&plain, Place::Paragraph, &mut text);
            Content::Raw(format!("[{text}]({})", target(url)))
        };
        match &*node.kind {
            "text" if is_code => Content::Code(plain.replace(['\n', '\r'], " ")),
            "text" => Content::Text(plain.replace(['\n', '\r'], " ")),
            "hardBreak" => Content::Break,
            "mention" if node.string("id").is_some() => {
                self.check(node, &["id", "text", "accessLevel"]);
                linked(&format!(
                    "mention:{}",
                    node.string("id").unwrap_or_default()
                ))
            }
            "date" if !plain.is_empty() => {
                let millis = node
                    .attrs
                    .get("timestamp")
                    .map(|value| match value.as_str() {
                        Some(text) => text.to_owned(),
                        None => value.to_string(),
                    });
                linked(&format!("date:{}", millis.unwrap_or_default()))
            }
            "status" if !plain.is_empty() => {
                self.check(node, &["text", "color"]);
                linked(&format!(
                    "status:{}",
                    node.string("color").unwrap_or("neutral")
                ))
            }
            "emoji" => {
                self.check_emoji(node);
                Content::Raw(node.string("shortName").unwrap_or(&plain).to_owned())
            }
            "inlineCard" if is_autolink(&plain) => Content::Raw(format!("<{plain}>")),
            kind => match node.as_storage() {
                Some(storage) => {
                    let storage = utf8_percent_encode(storage, NON_ALPHANUMERIC);
                    Content::Raw(format!("[{}](storage:{storage})", storage_name(node)))
                }
                None => {
                    self.lost(format!("node {kind}"));
                    Content::Text(plain)
                }
            },
        }
    }

    /// Notes what does not follow from the short name of an emoji: for one that is a character, the id is its code
    /// points, and the text that character.
    fn check_emoji(&mut self, node: &Node) {
        self.check(node, &["shortName", "id", "text"]);
        let code_points = node.string("id").unwrap_or_default().split('-');
        let characters: Option<String> = code_points
            .map(|point| u32::from_str_radix(point, 16).ok().and_then(char::from_u32))
            .collect();
        let is_own = node
            .string("id")
            .is_some_and(|id| characters.is_none() && !id.starts_with("atlassian-"));
        if is_own {
            self.lost("attribute id of emoji");
        }
        let follows = |text: &str| {
            Some(text) == node.string("shortName")
                || Some(text) == characters.as_deref()
                || text.chars().all(|c| !c.is_alphanumeric())
        };
        if node.string("text").is_some_and(|text| !follows(text)) {
            self.lost("attribute text of emoji");
        }
    }

    /// Writes pieces; `next` is the first character after them.
    fn pieces(&mut self, pieces: &[Piece], next: Option<char>, place: Place, out: &mut String) {
        let mut at = 0;
        while at < pieces.len() {
            let piece = &pieces[at];
            // The mark that reaches farthest is outside the others.
            let reach = |mark: &Mark| {
                let rest = pieces[at..].iter();
                rest.take_while(|piece| piece.marks.contains(&mark)).count()
            };
            let mut longest: Option<(&Mark, usize)> = None;
            for mark in &piece.marks {
                let length = reach(mark);
                if longest.is_none_or(|(_, known)| length > known) {
                    longest = Some((mark, length));
                }
            }
            let end = at + longest.map_or(1, |(_, length)| length);
            let after = pieces
                .get(end)
                .map_or(next, |piece| first_char(&piece.content));
            match longest {
                None => self.piece(&piece.content, end == pieces.len(), after, place, out),
                Some((mark, _)) => {
                    let inner: Vec<Piece> = pieces[at..end]
                        .iter()
                        .map(|piece| Piece {
                            marks: piece
                                .marks
                                .iter()
                                .copied()
                                .filter(|of| *of != mark)
                                .collect(),
                            content: piece.content.copy(),
                        })
                        .collect();
                    self.marked(mark, &inner, after, place, out);
                }
            }
            at = end;
        }
    }

    fn marked(
        &mut self,
        mark: &Mark,
        inner: &[Piece],
        after: Option<char>,
        place: Place,
        out: &mut String,
    ) {
        // The text inside does not begin a line, whatever is before it.
        let mut text = String::from("x");
        self.pieces(inner, None, place, &mut text);
        let text = &text[1..];
        if mark.kind == "link" {
            // Writing to a `String` cannot fail.
            let _ = write!(out, "[{text}]({})", link_target(mark));
            return;
        }
        // Formatting begins and ends at a character that is not a space.
        let trimmed = text.trim();
        if trimmed.is_empty() {
            escape(text, place, out);
            return;
        }
        let start = text.len() - text.trim_start().len();
        let end = text.trim_end().len();
        escape(&text[..start], place, out);
        // Between a letter and punctuation, a delimiter is text.
        let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let is_punctuation =
            |c: Option<char>| c.is_some_and(|c| !c.is_alphanumeric() && !c.is_whitespace());
        let before = out.chars().next_back();
        let behind = if end < text.len() { Some(' ') } else { after };
        let opens = !(is_word(before) && is_punctuation(trimmed.chars().next()));
        let closes = !(is_word(behind) && is_punctuation(trimmed.chars().next_back()));
        if !opens || !closes {
            self.lost(format!("mark {} next to a word", mark.kind));
            out.push_str(&text[start..]);
            return;
        }
        let delimiter = match &*mark.kind {
            "strong" => "**",
            "strike" => "~~",
            _ => {
                let before = out.chars().next_back();
                let after = if end < text.len() { Some(' ') } else { after };
                let is_word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
                if is_word(before) || is_word(after) {
                    "*"
                } else {
                    "_"
                }
            }
        };
        out.push_str(delimiter);
        out.push_str(trimmed);
        out.push_str(delimiter);
        out.push_str(&text[end..]);
    }

    fn piece(
        &mut self,
        content: &Content,
        is_last: bool,
        after: Option<char>,
        place: Place,
        out: &mut String,
    ) {
        match content {
            Content::Text(text) => escape(text, place, out),
            Content::Code(code) => out.push_str(&code_span(code, place)),
            Content::Raw(raw) if raw.starts_with(':') => {
                let before = out.chars().next_back();
                let is_word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == ':');
                if is_word(after) || emoji_at(raw, 0, before).is_none() {
                    self.lost("node emoji next to a word");
                    escape(raw, place, out);
                } else {
                    out.push_str(raw);
                }
            }
            Content::Raw(raw) => out.push_str(raw),
            Content::Break => {
                end_line(out);
                out.push_str(match place {
                    Place::Paragraph if !is_last => "\\\n",
                    _ => "<br>",
                });
            }
        }
    }
}

/// Whether a node within a line is written as a link.
fn is_link(node: &Node) -> bool {
    matches!(&*node.kind, "mention" | "date" | "status" | "inlineCard")
        || node.as_storage().is_some()
}

impl Content {
    fn copy(&self) -> Self {
        match self {
            Self::Text(text) => Self::Text(text.clone()),
            Self::Code(text) => Self::Code(text.clone()),
            Self::Raw(text) => Self::Raw(text.clone()),
            Self::Break => Self::Break,
        }
    }
}

/// Returns the name of the first element of storage format: `macro`, `link`.
fn storage_name(node: &Node) -> &str {
    let storage = node.as_storage().unwrap_or_default();
    let name = storage.trim_start_matches('<');
    let name = &name[..name
        .find(|c: char| !c.is_ascii_alphanumeric() && c != ':' && c != '-')
        .unwrap_or(name.len())];
    let name = name.rsplit([':', '-']).next().unwrap_or(name);
    if name.is_empty() { "storage" } else { name }
}

/// Returns the target of a link and its title.
fn link_target(link: &Mark) -> String {
    let attr = |name: &str| link.attrs.get(name).and_then(|value| value.as_str());
    let url = target(attr("href").unwrap_or_default());
    match attr("title") {
        Some(title) => {
            let title = title
                .replace('\\', "\\\\")
                .replace('"', "\\\"")
                .replace('&', "&amp;");
            format!("{url} \"{title}\"")
        }
        None => url,
    }
}

fn first_char(content: &Content) -> Option<char> {
    match content {
        Content::Text(text) => text.chars().next(),
        _ => Some('('),
    }
}

fn marker(node: &Node) -> Option<char> {
    match &*node.kind {
        "bulletList" | "taskList" => Some('-'),
        "orderedList" => Some('1'),
        _ => None,
    }
}

fn panel(node: &Node) -> Option<&'static str> {
    let kind = node.string("panelType")?;
    PANELS
        .iter()
        .find(|(_, panel)| *panel == kind)
        .map(|(alert, _)| *alert)
}

//! Writes what is within a line.

use std::fmt::Write as _;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::{
    super::{Mark, Node, plain},
    inline::emoji_at,
    text::{Place, code_span, end_line, escape, is_autolink, target},
    write::{Writer, link_target},
};

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
    /// The short name of an emoji.
    Emoji(String),
    Break,
}

impl Writer {
    pub(super) fn inline(&mut self, nodes: &[Node], place: Place) -> String {
        let mut pieces: Vec<Piece> = Vec::new();
        for node in nodes {
            let mut marks = Vec::new();
            let mut is_code = false;
            for mark in &node.marks {
                match &*mark.kind {
                    "code" if node.kind == "text" => is_code = true,
                    "code" => self.lost(format!("mark code of {}", node.kind)),
                    // Links cannot be within each other.
                    kind if node.kind == "emoji" => self.lost(format!("mark {kind} of emoji")),
                    "link" if is_link(node) => self.lost(format!("mark link of {}", node.kind)),
                    "link" | "strong" | "em" | "strike" => marks.push(mark),
                    kind => self.lost(format!("mark {kind}")),
                }
                let known = ["href", "title"];
                let attrs = mark.attrs.keys().filter(|_| mark.kind == "link");
                for name in attrs.filter(|name| !known.contains(&&***name)) {
                    self.lost(format!("attribute {name} of link"));
                }
            }
            // In a document, code may only be a link.
            if is_code {
                for mark in marks.extract_if(.., |mark| mark.kind != "link") {
                    self.lost(format!("mark {} of code", mark.kind));
                }
            }
            let content = self.content(node, is_code, place);
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

    fn content(&mut self, node: &Node, is_code: bool, place: Place) -> Content {
        let plain = plain::of_node(node);
        let linked = |url: &str| {
            let mut text = String::new();
            escape(&plain, place.in_link(), &mut text);
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
            "emoji" if node.string("shortName").is_some() => {
                self.check_emoji(node);
                Content::Emoji(node.string("shortName").unwrap_or_default().to_owned())
            }
            "inlineCard" if is_autolink(&plain) && !(place.is_cell() && plain.contains('|')) => {
                Content::Raw(format!("<{plain}>"))
            }
            "inlineCard" if !plain.is_empty() => {
                self.lost("node inlineCard");
                linked(&plain)
            }
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
        // What is before the text inside is a bracket or an asterisk.
        let is_link = mark.kind == "link";
        let mut text = String::from(if is_link { "[" } else { "*" });
        let inner_place = if is_link { place.in_link() } else { place };
        self.pieces(inner, None, inner_place, &mut text);
        let text = &text[1..];
        if is_link {
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
        // Between a letter and punctuation, a delimiter is text. What is neither for certain counts as both.
        let is_word =
            |c: Option<char>| c.is_some_and(|c| !c.is_ascii_punctuation() && !c.is_whitespace());
        let is_punctuation =
            |c: Option<char>| c.is_some_and(|c| !c.is_alphanumeric() && !c.is_whitespace());
        let before = match start {
            0 => out.chars().next_back(),
            _ => Some(' '),
        };
        let behind = if end < text.len() { Some(' ') } else { after };
        let opens = !(is_word(before) && is_punctuation(trimmed.chars().next()));
        let closes = !(is_word(behind) && is_punctuation(trimmed.chars().next_back()));
        if !opens || !closes {
            self.lost(format!("mark {} next to a word", mark.kind));
            return self.pieces(inner, after, place, out);
        }
        escape(&text[..start], place, out);
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
            Content::Emoji(name) => {
                let before = out.chars().next_back();
                let is_word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == ':');
                let read = emoji_at(name, 0, before).map(|inner| inner.len() + 2);
                if is_word(after) || read != Some(name.len()) {
                    self.lost("node emoji next to a word");
                    escape(name, place, out);
                } else {
                    out.push_str(name);
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
            Self::Emoji(name) => Self::Emoji(name.clone()),
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

fn first_char(content: &Content) -> Option<char> {
    match content {
        Content::Text(text) => text.chars().next(),
        _ => Some('('),
    }
}

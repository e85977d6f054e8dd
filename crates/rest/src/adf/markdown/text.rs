//! The text of Markdown: escapes, delimiters and indentation.

use std::fmt::Write as _;

use super::inline::{emoji_at, url_start};

/// Where inline nodes are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Paragraph,
    Heading,
    Cell,
    /// The text of a link, in which an address is no link.
    Link,
    LinkInCell,
}

impl Place {
    pub(super) fn in_link(self) -> Self {
        match self {
            Self::Cell | Self::LinkInCell => Self::LinkInCell,
            Self::Paragraph | Self::Heading | Self::Link => Self::Link,
        }
    }

    pub(super) fn is_cell(self) -> bool {
        matches!(self, Self::Cell | Self::LinkInCell)
    }

    fn is_link(self) -> bool {
        matches!(self, Self::Link | Self::LinkInCell)
    }
}

/// Returns a list item: its text behind the marker, and the lines after the first below it.
pub(super) fn item_of(marker: &str, text: &str) -> String {
    if text.is_empty() {
        return marker.trim_end().to_owned();
    }
    let indent = " ".repeat(marker.len());
    let mut item = String::from(marker);
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            item.push('\n');
            if !line.is_empty() {
                item.push_str(&indent);
            }
        }
        item.push_str(line);
    }
    item
}

pub(super) fn quoted(text: &str) -> String {
    let lines = text.split('\n').map(|line| match line {
        "" => ">".to_owned(),
        line => format!("> {line}"),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Whether the first word behind a fence can be this language, which is not one of what is kept.
pub(super) fn is_language(language: &str) -> bool {
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '+' | '-' | '#' | '.' | '_' | '/');
    language.chars().all(is_plain) && !matches!(language, "adf" | "storage")
}

pub(super) fn fenced(language: &str, code: &str) -> String {
    let fence = "`".repeat(longest_run(code).max(2) + 1);
    match code {
        "" => format!("{fence}{language}\n{fence}"),
        code => format!("{fence}{language}\n{code}\n{fence}"),
    }
}

pub(super) fn line(cells: &[String]) -> String {
    format!("| {} |", cells.join(" | "))
}

fn longest_run(text: &str) -> usize {
    let runs = text.split(|c| c != '`').map(str::len);
    runs.max().unwrap_or(0)
}

pub(super) fn code_span(code: &str, place: Place) -> String {
    let fence = "`".repeat(longest_run(code) + 1);
    let is_blank = code.chars().all(|c| c == ' ');
    let needs_space = |c: char| c == '`' || (c == ' ' && !is_blank);
    let pad = match code.starts_with(needs_space) || code.ends_with(needs_space) {
        true => " ",
        false => "",
    };
    let code = match place.is_cell() {
        true => code.replace('|', "\\|"),
        false => code.to_owned(),
    };
    format!("{fence}{pad}{code}{pad}{fence}")
}

pub(super) fn is_autolink(url: &str) -> bool {
    let scheme = url.split_once(':').map_or("", |(scheme, _)| scheme);
    let is_plain = |c: char| !c.is_whitespace() && !c.is_control() && c != '<' && c != '>';
    (2..=32).contains(&scheme.len())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric())
        && url.chars().all(is_plain)
}

/// Returns the target of a link.
pub(super) fn target(url: &str) -> String {
    format!("<{}>", with_references(url))
}

/// Returns text that is not parsed, such as a target or a title, with a reference for each character that would end it
/// or the line or the table cell that it is in.
pub(super) fn with_references(text: &str) -> String {
    let mut written = String::new();
    for c in text.chars() {
        match c {
            '&' => written.push_str("&amp;"),
            '<' | '>' | '\\' | '"' | '|' | '\n' | '\r' => {
                // Writing to a `String` cannot fail.
                let _ = write!(written, "&#{};", u32::from(c));
            }
            c => written.push(c),
        }
    }
    written
}

/// Writes a space at the end of a line so that it is kept.
pub(super) fn end_line(out: &mut String) {
    if out.ends_with([' ', '\t']) {
        let space = out.pop().map_or(32, u32::from);
        // Writing to a `String` cannot fail.
        let _ = write!(out, "&#{space};");
    }
}

/// What a line begins with, as far as it decides whether the next character has a meaning.
#[derive(Clone, Copy, PartialEq, Eq)]
enum LineStart {
    /// The line is empty.
    Empty,
    /// The line is a number that a list item may have.
    Number,
    /// The line has other text.
    Text,
}

impl LineStart {
    /// The maximum length of the number of a list item.
    const MAX_DIGITS: usize = 9;

    /// Reads the end of the text alone, so that the time does not depend on the length of the line.
    fn of(out: &str) -> Self {
        let end = out.bytes().rev().take(Self::MAX_DIGITS + 1);
        let digits = end.take_while(u8::is_ascii_digit).count();
        let before = out.as_bytes()[..out.len() - digits].last();
        match (before, digits) {
            (None | Some(b'\n'), 0) => Self::Empty,
            (None | Some(b'\n'), 1..=Self::MAX_DIGITS) => Self::Number,
            _ => Self::Text,
        }
    }
}

/// Writes text, with a backslash before each character that would have a meaning in Markdown.
pub(super) fn escape(text: &str, place: Place, out: &mut String) {
    for (at, c) in text.char_indices() {
        let before = out.chars().next_back();
        let after = text[at + c.len_utf8()..].chars().next();
        let line = LineStart::of(out);
        let is_start = line == LineStart::Empty;
        let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let escaped = match c {
            '\\' | '`' | '*' | '[' | ']' | '<' | '~' | '|' => true,
            '_' => !(is_word(before) && is_word(after)),
            '&' => after.is_none_or(|c| c.is_ascii_alphanumeric() || c == '#'),
            '!' => after.is_none(),
            '#' => is_start || place == Place::Heading,
            '+' | '-' | '=' | '>' => is_start,
            '.' | ')' => line == LineStart::Number,
            ':' => {
                emoji_at(text, at, before).is_some()
                    || (is_start && after == Some('-'))
                    || (!place.is_link() && url_start(text, at).is_some())
            }
            _ => false,
        };
        if escaped {
            out.push('\\');
        }
        match c {
            '\n' | '\r' => {
                let _ = write!(out, "&#{};", u32::from(c));
            }
            ' ' | '\t' if is_start => {
                let _ = write!(out, "&#{};", u32::from(c));
            }
            c => out.push(c),
        }
    }
}

//! What Markdown says within a line as links and as text: mentions, dates and statuses, emoji, and bare addresses.

use std::ops::Range;

use percent_encoding::percent_decode_str;

use super::super::{Mark, Node, plain};

/// Returns the kind and the value of a link that stands for another inline node.
pub(super) fn scheme(url: &str) -> Option<(&str, &str)> {
    let (scheme, value) = url.split_once(':')?;
    let is_known = match scheme {
        "mention" | "status" | "storage" => !value.is_empty(),
        "date" => value.parse::<i64>().is_ok(),
        _ => false,
    };
    is_known.then_some((scheme, value))
}

/// Returns the node that a link stands for.
pub(super) fn special(link: &Node, marks: &[Mark]) -> Node {
    let url = link.string("href").unwrap_or_default();
    let text: String = link.content.iter().map(plain::of_node).collect();
    let node = match scheme(url) {
        Some(("mention", id)) => Node::mention(id, &text),
        Some(("date", millis)) => Node::new("date").attr("timestamp", millis),
        Some(("status", color)) => {
            let status = Node::new("status").attr("text", text);
            status.attr("color", color)
        }
        Some(("storage", storage)) => {
            Node::storage_inline(&percent_decode_str(storage).decode_utf8_lossy())
        }
        _ => Node::card(url),
    };
    marks.iter().cloned().fold(node, Node::mark)
}

/// Finds an emoji such as `:smile:` from `from` on: its position and its name. `before` is the character before the text.
pub(super) fn find_emoji(text: &str, from: usize, before: Option<char>) -> Option<(usize, &str)> {
    let mut colons = text.get(from..)?.match_indices(':');
    colons.find_map(|(at, _)| {
        let at = from + at;
        let before = text[..at].chars().next_back().or(before);
        Some((at, emoji_at(text, at, before)?))
    })
}

/// Returns the name of the emoji that begins with the colon at `at`. `before` is the character before the colon.
pub(super) fn emoji_at(text: &str, at: usize, before: Option<char>) -> Option<&str> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '+' | '-');
    let (name, behind) = text.get(at + 1..)?.split_once(|c| !is_name(c))?;
    let ends = text[at + 1 + name.len()..].starts_with(':');
    let has_letter = name.contains(|c: char| c.is_ascii_alphabetic() || c == '+' || c == '-');
    let is_free = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && c != ':');
    let is_emoji = ends && has_letter && is_free(before) && is_free(behind.chars().next());
    is_emoji.then_some(name)
}

/// Finds an address that is a link without any delimiters, as in GitHub's Markdown.
pub(super) fn find_url(text: &str) -> Option<Range<usize>> {
    let mut colons = text.match_indices("://");
    colons.find_map(|(at, _)| url_at(text, at))
}

/// Returns where the address begins whose scheme, `http` or `https`, ends at the colon at `at`.
pub(super) fn url_start(text: &str, at: usize) -> Option<usize> {
    let host = text.get(at..)?.strip_prefix("://")?;
    // No more than the longest scheme and the character before it is looked at, so that the time does not depend on
    // the length of the text.
    let letters = text.as_bytes()[..at].iter().rev().take(6);
    let start = at - letters.take_while(|c| c.is_ascii_alphabetic()).count();
    let schemes = ["http", "https"];
    let is_scheme = |scheme: &&str| text[start..at].eq_ignore_ascii_case(scheme);
    (host.starts_with(char::is_alphanumeric) && schemes.iter().any(is_scheme)).then_some(start)
}

fn url_at(text: &str, at: usize) -> Option<Range<usize>> {
    let start = url_start(text, at)?;
    let is_end = |c: char| c.is_whitespace() || c == '<';
    let mut url = text[start..].split(is_end).next()?;
    let mut surplus = url
        .matches(')')
        .count()
        .saturating_sub(url.matches('(').count());
    // Punctuation at the end belongs to the sentence.
    while let Some(last) = url.chars().next_back() {
        match last {
            '?' | '!' | '.' | ',' | ':' | ';' | '*' | '_' | '~' | '\'' | '"' => {}
            ')' if surplus > 0 => surplus -= 1,
            _ => break,
        }
        url = &url[..url.len() - 1];
    }
    Some(start..start + url.len())
}

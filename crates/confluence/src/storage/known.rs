//! Nodes from elements that mean the same. An element with anything that the node does not have is not one of them, and
//! is kept as it is.

use std::collections::BTreeSet;

use jiff::{civil::Date, tz::TimeZone};

use super::{
    COLOURS,
    xml::{Element, Xml},
};
use crate::adf::{Mark, Node};

/// Whether an element has no other content than elements with these names. Comments are listed.
pub(super) fn has_only(element: &Element<'_>, names: &[&str]) -> bool {
    element.content.iter().all(|child| match child {
        Xml::Element(child) => names.contains(&&*child.name),
        Xml::Text(text) => is_blank(text),
        Xml::Comment => true,
    })
}

/// Whether no two elements inside have the same name, or as parameters of a macro the same `ac:name`.
pub(super) fn is_unique(element: &Element<'_>) -> bool {
    let mut names = BTreeSet::new();
    let mut parts = element.elements();
    parts.all(|part| names.insert((&part.name, part.attribute("ac:name"))))
}

/// Whether an element has nothing but text.
pub(super) fn is_plain(element: &Element<'_>) -> bool {
    element.elements().next().is_none()
}

/// Whether a table has rows and cells alone, without a caption for example.
pub(super) fn is_table(element: &Element<'_>) -> bool {
    let parts: &[&str] = match &*element.name {
        "table" => &["colgroup", "thead", "tbody", "tr"],
        "colgroup" => &["col"],
        "thead" | "tbody" => &["tr"],
        "tr" => &["th", "td"],
        "col" => &[],
        _ => return true,
    };
    has_only(element, parts) && element.elements().all(is_table)
}

/// Whether a list of tasks has tasks with their parts alone.
pub(super) fn is_task_list(element: &Element<'_>) -> bool {
    let parts = [
        "ac:task-id",
        "ac:task-uuid",
        "ac:task-status",
        "ac:task-body",
    ];
    let is_list =
        |part: &Xml<'_>| matches!(part, Xml::Element(list) if list.name == "ac:task-list");
    let is_space = |part: &Xml<'_>| matches!(part, Xml::Text(text) if is_blank(text));
    // In a document, the lists of a task follow its text.
    let is_body = |body: &Element<'_>| {
        let mut lists = body.content.iter().skip_while(|part| !is_list(part));
        lists.all(|part| is_list(part) || is_space(part))
    };
    let is_task = |task: &Element<'_>| {
        task.name != "ac:task"
            || (has_only(task, &parts)
                && is_unique(task)
                && task.child("ac:task-body").is_none_or(is_body))
    };
    has_only(element, &["ac:task", "ac:task-list"]) && element.elements().all(is_task)
}

pub(super) fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r')
}

pub(super) fn is_blank(text: &str) -> bool {
    text.trim_matches(is_space).is_empty()
}

/// Whether an element contains nothing but text, formatting and emoji, so that it can be a link in a document.
pub(super) fn is_text(element: &Element<'_>) -> bool {
    element.elements().all(|child| match &*child.name {
        "br" | "ac:emoticon" => true,
        "strong" | "b" | "em" | "i" | "s" | "del" | "u" | "sub" | "sup" | "code" | "span" => {
            is_text(child)
        }
        _ => false,
    })
}

/// Returns the mark of a link; `None` if it is a card.
pub(super) fn link(element: &Element<'_>) -> Option<Mark> {
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
pub(super) fn only_image(paragraph: &Element<'_>) -> Option<Node> {
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
    let has_text = |child: &Xml<'_>| matches!(child, Xml::Text(text) if !is_blank(text));
    let mut elements = parent.elements();
    let only = elements.next()?;
    let is_alone = elements.next().is_none() && !parent.content.iter().any(has_text);
    is_alone.then_some(only)
}

/// Returns an image without attributes that an image in a document does not have.
pub(super) fn image(element: &Element<'_>) -> Option<Node> {
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
    let is_alone =
        element.elements().count() == 1 && has_only(element, &["ri:url", "ri:attachment"]);
    is_alone.then(|| Node::image(&url, element.attribute("ac:alt").unwrap_or_default()))
}

/// Returns the inline node that an element stands for, without content that the node does not have.
pub(super) fn inline_node(element: &Element<'_>) -> Option<Node> {
    match &*element.name {
        "br" if is_plain(element) && element.text().is_empty() => Some(Node::hard_break()),
        // The other appearances are blocks, which a line cannot say: they are kept as they are.
        "a" if element.attribute("data-card-appearance") == Some("inline") && is_plain(element) => {
            element.attribute("href").map(Node::card)
        }
        "time" if element.content.is_empty() => date(element),
        "ac:emoticon" if element.content.is_empty() => emoji(element),
        "ac:link" => mention(element),
        "ac:structured-macro" => status(element),
        _ => None,
    }
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
    let mut bodies = element.elements().filter(|child| child.name != "ri:user");
    let body = bodies.next();
    let is_known = has_only(
        element,
        &["ri:user", "ac:link-body", "ac:plain-text-link-body"],
    ) && is_unique(element)
        && body.is_none_or(is_plain)
        && bodies.next().is_none();
    is_known.then(|| match body {
        Some(body) => Node::mention(id, &body.text()),
        None => Node::new("mention").attr("id", id),
    })
}

fn status(element: &Element<'_>) -> Option<Node> {
    let is_known = element.attribute("ac:name") == Some("status")
        && has_only(element, &["ac:parameter"])
        && is_unique(element)
        && element.elements().all(is_plain);
    if !is_known {
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

//! Storage format as a tree.

use quick_xml::{
    Reader, XmlVersion,
    escape::resolve_html5_entity,
    events::{BytesStart, Event},
};

use super::StorageError;

/// The maximum depth of elements.
const MAX_DEPTH: usize = 200;

/// A part of the content of an element.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Xml<'a> {
    Text(String),
    Element(Element<'a>),
    Comment,
}

/// An element with its content.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Element<'a> {
    /// The name with its prefix: `ac:link`.
    pub(super) name: String,
    pub(super) attributes: Vec<(String, String)>,
    pub(super) content: Vec<Xml<'a>>,
    /// The text that it was read from.
    pub(super) source: &'a str,
}

impl<'a> Element<'a> {
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| &**value)
    }

    pub(super) fn elements(&self) -> impl Iterator<Item = &Element<'a>> {
        self.content.iter().filter_map(|child| match child {
            Xml::Element(element) => Some(element),
            Xml::Text(_) | Xml::Comment => None,
        })
    }

    pub(super) fn child(&self, name: &str) -> Option<&Element<'a>> {
        self.elements().find(|child| child.name == name)
    }

    /// Returns all text inside.
    pub(super) fn text(&self) -> String {
        let parts = self.content.iter().map(|child| match child {
            Xml::Text(text) => text.clone(),
            Xml::Element(element) => element.text(),
            Xml::Comment => String::new(),
        });
        parts.collect()
    }
}

pub(super) fn parse(source: &str) -> Result<Vec<Xml<'_>>, StorageError> {
    let mut reader = Reader::from_str(source);
    reader.config_mut().check_end_names = true;
    // The elements that have not ended, with the positions where they begin. The first one holds the whole.
    let mut open: Vec<(usize, Element<'_>)> = vec![(0, Element::default())];
    loop {
        let start = position(&reader);
        let wrong = |problem: String| StorageError {
            position: start,
            problem,
        };
        let event = reader.read_event().map_err(|error| StorageError {
            position: usize::try_from(reader.error_position()).unwrap_or(start),
            problem: error.to_string(),
        })?;
        let end = position(&reader);
        match event {
            // What reads the tree is recursive, and a page is not this deep.
            Event::Start(_) if open.len() > MAX_DEPTH => {
                return Err(wrong(format!(
                    "more than {MAX_DEPTH} elements within each other"
                )));
            }
            Event::Start(tag) => open.push((start, element(&tag).map_err(wrong)?)),
            Event::Empty(tag) => {
                let mut element = element(&tag).map_err(wrong)?;
                element.source = &source[start..end];
                push(&mut open, Xml::Element(element));
            }
            Event::End(_) => {
                // The reader refuses an end without a start.
                let Some((start, mut element)) = open.pop() else {
                    break;
                };
                element.source = &source[start..end];
                push(&mut open, Xml::Element(element));
            }
            Event::Text(text) => push_text(&mut open, &text.xml10_content()),
            Event::CData(text) => push_text(&mut open, &text.xml10_content()),
            Event::GeneralRef(name) => {
                let character = name.resolve_char_ref();
                match character.map_err(|error| wrong(error.to_string()))? {
                    Some(character) => push_text(&mut open, character.encode_utf8(&mut [0; 4])),
                    None => {
                        let text = resolve_html5_entity(&name);
                        let text =
                            text.ok_or_else(|| wrong(format!("unknown entity &{};", &*name)))?;
                        push_text(&mut open, text);
                    }
                }
            }
            Event::Comment(_) => push(&mut open, Xml::Comment),
            Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
            Event::Eof => break,
        }
    }
    match &mut open[..] {
        [(_, whole)] => Ok(std::mem::take(&mut whole.content)),
        [.., (start, element)] => Err(StorageError {
            position: *start,
            problem: format!("<{}> does not end", element.name),
        }),
        [] => Ok(Vec::new()),
    }
}

fn position(reader: &Reader<&[u8]>) -> usize {
    usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX)
}

fn element<'a>(tag: &BytesStart<'_>) -> Result<Element<'a>, String> {
    let mut attributes = Vec::new();
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(|error| error.to_string())?;
        let value =
            attribute.normalized_value_with(XmlVersion::Implicit1_0, 128, resolve_html5_entity);
        let value = value.map_err(|error| error.to_string())?;
        attributes.push((attribute.key.0.to_owned(), value.into_owned()));
    }
    Ok(Element {
        name: tag.name().0.to_owned(),
        attributes,
        ..Element::default()
    })
}

fn push<'a>(open: &mut [(usize, Element<'a>)], child: Xml<'a>) {
    if let Some((_, parent)) = open.last_mut() {
        parent.content.push(child);
    }
}

fn push_text(open: &mut [(usize, Element<'_>)], text: &str) {
    let Some((_, parent)) = open.last_mut() else {
        return;
    };
    match parent.content.last_mut() {
        Some(Xml::Text(before)) => before.push_str(text),
        _ => parent.content.push(Xml::Text(text.to_owned())),
    }
}

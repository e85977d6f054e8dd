//! Page bodies: stored as written, and reduced to their text when requested in the other format.

use quick_xml::escape::resolve_html5_entity;
use quick_xml::events::{BytesStart, Event};
use serde_json::{Value, json};

/// The maximum size of a body, as documented.
pub(crate) const MAX_SIZE: usize = 5 * 1024 * 1024;

/// A body in the format in which it was written.
#[derive(Clone, Debug)]
pub(crate) enum PageBody {
    /// Storage format, XHTML.
    Storage(String),
    /// ADF, as JSON inside a string.
    Adf(String),
}

impl PageBody {
    /// Parses `{"representation": …, "value": …}`, also if it is nested under its representation, which may
    /// then be left out inside.
    pub(crate) fn read(body: &Value) -> Result<Self, String> {
        let nested = ["storage", "atlas_doc_format"]
            .iter()
            .map(|form| (*form, &body[*form]))
            .find(|(_, inner)| inner.is_object());
        let (form, body) = nested.map_or((None, body), |(form, inner)| (Some(form), inner));
        let Some(value) = body["value"].as_str() else {
            return Err("body.value must be a string".to_owned());
        };
        match body["representation"].as_str().or(form) {
            Some("storage") => {
                check_xhtml(value)?;
                Ok(Self::Storage(value.to_owned()))
            }
            Some("atlas_doc_format") => {
                let document: Result<Value, _> = serde_json::from_str(value);
                match document {
                    Ok(document) if document["type"] == "doc" => Ok(Self::Adf(value.to_owned())),
                    _ => Err("body.value is not an Atlassian Document".to_owned()),
                }
            }
            Some("wiki") => {
                Err("the threelo sandbox does not simulate the wiki representation".to_owned())
            }
            _ => Err("body.representation must be storage, atlas_doc_format or wiki".to_owned()),
        }
    }

    /// Returns the body in the format `format`, for a list (`single` is false) or a single page.
    pub(crate) fn shown(&self, format: &str, single: bool) -> Result<Value, String> {
        let value = match (format, self) {
            ("storage", Self::Storage(text)) | ("atlas_doc_format", Self::Adf(text)) => {
                text.clone()
            }
            ("view" | "export_view" | "styled_view" | "anonymous_export_view" | "editor", _)
                if !single =>
            {
                return Err(format!("{format} is not available on lists"));
            }
            (
                "storage"
                | "view"
                | "export_view"
                | "styled_view"
                | "anonymous_export_view"
                | "editor",
                _,
            ) => match self {
                Self::Storage(text) => text.clone(),
                Self::Adf(_) => format!("<p>{}</p>", escape(&self.text())),
            },
            ("atlas_doc_format", _) => {
                let text = json!([{"type": "text", "text": self.text()}]);
                let paragraph = json!([{"type": "paragraph", "content": text}]);
                json!({"type": "doc", "version": 1, "content": paragraph}).to_string()
            }
            _ => return Err(format!("{format} is not a body format")),
        };
        Ok(json!({format: {"representation": format, "value": value}}))
    }

    /// Returns the text of the body.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Storage(text) => without_tags(text),
            Self::Adf(text) => {
                let document: Value = serde_json::from_str(text).unwrap_or_default();
                let mut words = Vec::new();
                collect(&document, &mut words, 0);
                words.join(" ")
            }
        }
    }

    /// Returns the size of the body in bytes.
    pub(crate) fn size(&self) -> usize {
        match self {
            Self::Storage(text) | Self::Adf(text) => text.len(),
        }
    }
}

/// Checks that storage format is well-formed: tags are closed in order, and entities are known.
fn check_xhtml(text: &str) -> Result<(), String> {
    let wrong = |what: &dyn std::fmt::Display| format!("Error parsing xhtml: {what}");
    let mut reader = quick_xml::Reader::from_str(text);
    let mut open = Vec::new();
    loop {
        match reader.read_event().map_err(|e| wrong(&e))? {
            Event::Eof => break,
            Event::Start(tag) => {
                check_attributes(&tag).map_err(|e| wrong(&e))?;
                open.push(tag.name().as_ref().to_owned());
            }
            Event::Empty(tag) => check_attributes(&tag).map_err(|e| wrong(&e))?,
            Event::End(_) => {
                open.pop();
            }
            Event::GeneralRef(entity) => {
                let name: &str = &entity;
                if !name.starts_with('#') && resolve_html5_entity(name).is_none() {
                    return Err(wrong(&format!("the entity {name} is not known")));
                }
            }
            Event::DocType(_) | Event::Decl(_) | Event::PI(_) => {
                return Err(wrong(&"declarations are not allowed"));
            }
            _ => {}
        }
    }
    match open.last() {
        Some(name) => Err(wrong(&format!("the tag {name} is not closed"))),
        None => Ok(()),
    }
}

fn check_attributes(tag: &BytesStart<'_>) -> Result<(), String> {
    for attribute in tag.attributes() {
        attribute.map_err(|e| e.to_string())?;
    }
    Ok(())
}

/// Escapes text for XHTML.
pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

fn without_tags(xhtml: &str) -> String {
    let mut text = String::new();
    let mut inside_tag = false;
    for c in xhtml.chars() {
        match c {
            '<' => inside_tag = true,
            '>' if inside_tag => {
                inside_tag = false;
                text.push(' ');
            }
            _ if inside_tag => {}
            _ => text.push(c),
        }
    }
    let text = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn collect(node: &Value, words: &mut Vec<String>, depth: usize) {
    if let Some(text) = node["text"].as_str() {
        words.push(text.to_owned());
    }
    if depth < 128 {
        for child in node["content"].as_array().into_iter().flatten() {
            collect(child, words, depth + 1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_storage_body_is_returned_byte_for_byte() {
        let body = PageBody::Storage("<p>On call &amp; paging</p>".to_owned());
        let shown = body.shown("storage", false).unwrap();
        assert_eq!(shown["storage"]["value"], "<p>On call &amp; paging</p>");
    }

    #[test]
    fn adf_of_a_storage_page_is_json_in_a_string() {
        let body = PageBody::Storage("<p>On call &amp; paging</p>".to_owned());
        let shown = body.shown("atlas_doc_format", false).unwrap();
        let inner: Value =
            serde_json::from_str(shown["atlas_doc_format"]["value"].as_str().unwrap()).unwrap();
        assert_eq!(
            inner["content"][0]["content"][0]["text"],
            "On call & paging"
        );
    }

    #[test]
    fn storage_format_is_well_formed_xhtml() {
        for valid in [
            "",
            "plain",
            "<p>a &amp; b&nbsp;c</p><hr/>",
            "<ac:structured-macro ac:name=\"info\"><ac:rich-text-body><p>x</p></ac:rich-text-body></ac:structured-macro>",
            "<ac:plain-text-body><![CDATA[<b>]]></ac:plain-text-body>",
        ] {
            assert_eq!(check_xhtml(valid), Ok(()), "{valid}");
        }
        for invalid in [
            "<p>",
            "</p>",
            "<p><b>x</p></b>",
            "a & b",
            "<p>&nothing;</p>",
            "<p class=red>x</p>",
            "<br>",
            "a < b",
        ] {
            let error = check_xhtml(invalid).unwrap_err();
            assert!(
                error.starts_with("Error parsing xhtml: "),
                "{invalid}: {error}"
            );
        }
    }

    #[test]
    fn the_view_format_is_only_for_single_pages() {
        let body = PageBody::Storage(String::new());
        assert!(body.shown("view", true).is_ok());
        assert!(body.shown("view", false).is_err());
        assert!(body.shown("markdown", true).is_err());
    }
}

//! Confluence storage format, the XHTML in which pages are stored, as documents of the Atlassian Document Format and
//! as Markdown, and back. Source: "Confluence Storage Format".
//!
//! What has no place in a document, such as most macros, layouts and links to pages, is kept as it is: as an extension
//! node, and in Markdown as a code block of the language `storage` or, within a line, as a link of the form
//! `[jira](storage:...)`.
//!
//! ```
//! use threelo_confluence::storage::{from_markdown, to_markdown};
//!
//! let page = r#"<p>See <strong>all</strong>:</p><ac:structured-macro ac:name="toc" />"#;
//! let markdown = to_markdown(page)?;
//! assert_eq!(markdown.text, "See **all**:\n\n```storage\n<ac:structured-macro ac:name=\"toc\" />\n```\n");
//! assert!(markdown.losses.is_empty());
//! assert_eq!(from_markdown(&markdown.text).text, page);
//! # Ok::<(), threelo_confluence::storage::StorageError>(())
//! ```

use std::{collections::BTreeSet, fmt};

use crate::adf::Document;

mod known;
mod read;
mod write;
mod xml;

/// The result of a conversion.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Converted<T = String> {
    /// What was converted.
    pub text: T,
    /// What the target cannot say, each kind once: `attribute style of span`, `node layoutSection`.
    pub losses: Vec<String>,
}

/// A text that is not well-formed XML with the entities of HTML, as storage format must be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StorageError {
    /// The position in the text, in bytes.
    pub position: usize,
    problem: String,
}

impl fmt::Display for StorageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { position, problem } = self;
        write!(f, "not storage format, at byte {position}: {problem}")
    }
}

impl std::error::Error for StorageError {}

/// Reads storage format as a document.
///
/// Ids and versions that Confluence itself sets are left out and not listed as losses: `local-id`, `ac:local-id`, `ac:macro-id`,
/// `ac:schema-version`, `ac:task-id` and `ac:task-uuid`. Blocks more than 50 levels deep are kept as they are, like macros.
///
/// # Errors
/// [`StorageError`] if the text is not well-formed.
pub fn to_document(storage: &str) -> Result<Converted<Document>, StorageError> {
    let content = xml::parse(storage)?;
    let (document, losses) = read::document(&content);
    Ok(Converted {
        text: document,
        losses: losses.into_iter().collect(),
    })
}

/// Writes a document in storage format. Blocks that would be nested more deeply than [`to_document`] reads are written as plain text, and
/// listed.
pub fn from_document(document: &Document) -> Converted {
    let (text, losses) = write::document(document);
    Converted {
        text,
        losses: losses.into_iter().collect(),
    }
}

/// Reads storage format as Markdown.
///
/// # Errors
/// [`StorageError`] if the text is not well-formed.
pub fn to_markdown(storage: &str) -> Result<Converted, StorageError> {
    let Converted { text, losses } = to_document(storage)?;
    let markdown = text.to_markdown();
    let losses: BTreeSet<String> = losses.into_iter().chain(markdown.losses).collect();
    Ok(Converted {
        text: markdown.text,
        losses: losses.into_iter().collect(),
    })
}

/// Writes Markdown in storage format.
///
/// A fenced block with the language `storage`, and a link `storage:…`, are taken as they are, since [`to_markdown`] keeps in them what Markdown cannot
/// say. So Markdown from people who may not edit the page themselves can contain macros: remove these from it.
///
/// The losses are those of [`Document::convert_markdown`] and of [`from_document`].
pub fn from_markdown(markdown: &str) -> Converted {
    let read = Document::convert_markdown(markdown);
    let Converted { text, losses } = from_document(&read.document);
    let losses: BTreeSet<String> = losses.into_iter().chain(read.losses).collect();
    Converted {
        text,
        losses: losses.into_iter().collect(),
    }
}

/// The macros that are panels, and the kinds of panels that mean the same.
const PANELS: [(&str, &str); 4] = [
    ("info", "info"),
    ("tip", "success"),
    ("note", "warning"),
    ("warning", "error"),
];

/// The colours of status macros, and those of status nodes.
const COLOURS: [(&str, &str); 6] = [
    ("Grey", "neutral"),
    ("Purple", "purple"),
    ("Blue", "blue"),
    ("Red", "red"),
    ("Yellow", "yellow"),
    ("Green", "green"),
];

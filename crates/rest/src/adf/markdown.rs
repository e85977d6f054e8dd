//! Documents from Markdown and as Markdown: CommonMark with tables, task lists, strikethrough and alerts, as GitHub
//! writes them.
//!
//! What Markdown has no syntax for is written as links and code that are read back: `[@Maya](mention:712020:1)`,
//! `[2026-03-01](date:1772323200000)`, `[Done](status:green)`, `<https://acme.example>` for a card, `:smile:` for an
//! emoji, and a code block of the language `adf` for blocks such as expands and layouts, or `storage` for what
//! Confluence's storage format says alone. A block that Markdown would say otherwise is kept as such code, too.
//!
//! As on GitHub, an address with `http://` or `https://` is a link without brackets; `www.` and addresses of mail are not.

use super::Document;

mod check;
mod inline;
mod line;
mod read;
mod tasks;
mod text;
mod write;

/// A document as Markdown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Markdown {
    /// The Markdown.
    pub text: String,
    /// What the Markdown does not say, each kind once: `mark underline`, `attribute colspan of tableCell`.
    pub losses: Vec<String>,
}

/// A document from Markdown.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FromMarkdown {
    /// The document.
    pub document: Document,
    /// What the document does not say, each kind once: `comment`, `title of an image`.
    pub losses: Vec<String>,
}

impl Document {
    /// Reads Markdown. What a document cannot say is left out; [`convert_markdown`](Self::convert_markdown) lists it. A fenced block with the language `adf` is taken as the node that it contains, since
    /// [`to_markdown`](Self::to_markdown) keeps in one what Markdown cannot say. So Markdown from people who may not edit
    /// the document themselves can contain any node: remove such blocks from it.
    ///
    /// ```
    /// use threelo_rest::adf::Document;
    ///
    /// let document = Document::from_markdown("# Plan\n\n- [x] **Ask** Maya\n- [ ] Wait");
    /// assert_eq!(document.plain_text(), "Plan\n\nAsk Maya\nWait");
    /// assert_eq!(document.to_markdown().text, "# Plan\n\n- [x] **Ask** Maya\n- [ ] Wait\n");
    /// ```
    pub fn from_markdown(markdown: &str) -> Self {
        Self::convert_markdown(markdown).document
    }

    /// Reads Markdown like [`from_markdown`](Self::from_markdown), and lists what the document does not say.
    ///
    /// Blocks may be nested 50 levels deep, a list and its items being two: then the JSON of the document has fewer than
    /// the 128 levels that readers of JSON accept. Deeper blocks are written at that depth, and listed.
    ///
    /// ```
    /// use threelo_rest::adf::Document;
    ///
    /// let read = Document::convert_markdown("![A chart](https://acme.example/chart.png \"Sales\")");
    /// assert_eq!(read.document.plain_text(), "A chart");
    /// assert_eq!(read.losses, ["title of an image"]);
    /// ```
    pub fn convert_markdown(markdown: &str) -> FromMarkdown {
        let (document, losses) = read::document(markdown);
        FromMarkdown {
            document,
            losses: losses.into_iter().collect(),
        }
    }

    /// Writes the document as Markdown, and lists what Markdown cannot say.
    pub fn to_markdown(&self) -> Markdown {
        write::document(self)
    }
}

/// The kinds of GitHub's alerts and of panels that mean the same.
const PANELS: [(&str, &str); 5] = [
    ("NOTE", "info"),
    ("TIP", "success"),
    ("IMPORTANT", "note"),
    ("WARNING", "warning"),
    ("CAUTION", "error"),
];

#[cfg(test)]
mod tests;

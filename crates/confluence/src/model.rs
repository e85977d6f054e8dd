//! What Confluence's answers are made of. Members that no type knows are in `extra`; null counts as
//! absent; where a list of values is open, an unknown one is kept.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use threelo_rest::lenient::null_as_default;

/// A space.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Space {
    /// Its id: digits.
    pub id: String,
    /// Its key, `HANDBOOK`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub key: String,
    /// Its name.
    #[serde(default, deserialize_with = "null_as_default")]
    pub name: String,
    /// Whose it is.
    #[serde(default, rename = "type")]
    pub kind: Option<SpaceType>,
    /// Whether it is in use.
    #[serde(default)]
    pub status: Option<SpaceStatus>,
    /// The page that it opens with.
    #[serde(default)]
    pub homepage_id: Option<String>,
    /// When it was made, as Confluence writes it: `2026-03-01T09:00:00.000Z`.
    #[serde(default)]
    pub created_at: Option<String>,
    /// Everything else.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Whose a space is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum SpaceType {
    /// Everybody's.
    Global,
    /// A team's.
    Collaboration,
    /// The knowledge base of a service desk.
    KnowledgeBase,
    /// One person's.
    Personal,
    /// Another one.
    #[serde(untagged)]
    Other(String),
}

/// Whether a space is in use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum SpaceStatus {
    /// In use.
    Current,
    /// Put away.
    Archived,
    /// Another one.
    #[serde(untagged)]
    Other(String),
}

/// A page.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Page {
    /// Its id: digits.
    pub id: String,
    /// Whether it is in use.
    #[serde(default)]
    pub status: Option<PageStatus>,
    /// Its title.
    #[serde(default, deserialize_with = "null_as_default")]
    pub title: String,
    /// The space it is in.
    #[serde(default)]
    pub space_id: Option<String>,
    /// What it is below of, in the tree of its space.
    #[serde(default)]
    pub parent_id: Option<String>,
    /// Who made it.
    #[serde(default)]
    pub author_id: Option<String>,
    /// When it was made, as Confluence writes it: `2026-03-01T09:00:00.000Z`.
    #[serde(default)]
    pub created_at: Option<String>,
    /// Its newest version.
    #[serde(default)]
    pub version: Option<Version>,
    /// Its text, in the form that was asked for; empty where none was.
    #[serde(default, deserialize_with = "null_as_default")]
    pub body: Body,
    /// Everything else.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What became of a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum PageStatus {
    /// In use.
    Current,
    /// Not published.
    Draft,
    /// Put away.
    Archived,
    /// In the bin.
    Trashed,
    /// Gone.
    Deleted,
    /// An older version.
    Historical,
    /// Another one.
    #[serde(untagged)]
    Other(String),
}

/// A version of a page.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Version {
    /// Counts from 1; an update names the next one.
    pub number: u64,
    /// What its author said of it.
    #[serde(default, deserialize_with = "null_as_default")]
    pub message: String,
    /// Who made it.
    #[serde(default)]
    pub author_id: Option<String>,
    /// When.
    #[serde(default)]
    pub created_at: Option<String>,
    /// Everything else.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The text of a page, under the name of its form.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Body {
    /// XHTML with Confluence's own elements.
    #[serde(default)]
    pub storage: Option<Text>,
    /// The Atlassian Document Format, as JSON within the text.
    #[serde(default)]
    pub atlas_doc_format: Option<Text>,
    /// HTML.
    #[serde(default)]
    pub view: Option<Text>,
    /// Other forms.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A text in some form.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Text {
    /// The text itself.
    #[serde(default, deserialize_with = "null_as_default")]
    pub value: String,
    /// Everything else.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The form in which to give the text of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BodyFormat {
    /// XHTML with Confluence's own elements.
    Storage,
    /// The Atlassian Document Format, as JSON within the text.
    AtlasDocFormat,
    /// HTML; for a single page only.
    View,
}

impl BodyFormat {
    /// The name in queries.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Storage => "storage",
            Self::AtlasDocFormat => "atlas_doc_format",
            Self::View => "view",
        }
    }
}

/// Something that a search by CQL found.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Found {
    /// Its title.
    #[serde(default, deserialize_with = "null_as_default")]
    pub title: String,
    /// A piece of its text, with marks around what was found.
    #[serde(default, deserialize_with = "null_as_default")]
    pub excerpt: String,
    /// Where it is, below the site's `/wiki`.
    #[serde(default)]
    pub url: Option<String>,
    /// What it is: `content`, `space`, `user`.
    #[serde(default)]
    pub entity_type: Option<String>,
    /// The page, blog post, comment or attachment, where it is one.
    #[serde(default)]
    pub content: Option<Content>,
    /// When it was last changed.
    #[serde(default)]
    pub last_modified: Option<String>,
    /// Everything else.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A page, blog post, comment or attachment, as v1 shows it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Content {
    /// Its id: digits, with `att` before those of an attachment.
    pub id: String,
    /// What it is: `page`, `blogpost`, `comment`, `attachment`.
    #[serde(default, rename = "type")]
    pub kind: Option<String>,
    /// Whether it is in use.
    #[serde(default)]
    pub status: Option<PageStatus>,
    /// Its title.
    #[serde(default, deserialize_with = "null_as_default")]
    pub title: String,
    /// Everything else.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_page_with_nulls_and_news_is_read() {
        let page: Page = serde_json::from_value(json!({
            "id": "65601", "status": "quarantined", "title": null, "parentId": null, "body": null,
            "version": {"number": 3, "message": null}, "subtype": "live",
        }))
        .unwrap();
        assert_eq!(page.status, Some(PageStatus::Other("quarantined".into())));
        assert_eq!(page.version.unwrap().number, 3);
        assert_eq!(page.body, Body::default());
        assert_eq!(page.extra["subtype"], "live");
    }

    #[test]
    fn known_values_of_open_lists_are_recognised() {
        let kinds: Vec<SpaceType> =
            serde_json::from_value(json!(["global", "knowledge_base", "onboarding"])).unwrap();
        let other = SpaceType::Other("onboarding".into());
        assert_eq!(kinds, [SpaceType::Global, SpaceType::KnowledgeBase, other]);
    }

    #[test]
    fn a_found_user_has_no_content() {
        let found: Found =
            serde_json::from_value(json!({"title": "Maya", "entityType": "user", "user": {}}))
                .unwrap();
        assert_eq!(found.content, None);
        assert!(found.extra.contains_key("user"));
    }
}

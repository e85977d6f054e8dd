//! The types of Confluence's responses. Members without a field are kept in `extra`, null counts as absent,
//! and open enumerations keep values that are not listed.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use threelo_rest::lenient::null_as_default;

/// A space.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Space {
    /// The numeric id.
    pub id: String,
    /// The key, such as `HANDBOOK`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub key: String,
    /// The name.
    #[serde(default, deserialize_with = "null_as_default")]
    pub name: String,
    /// The type of the space.
    #[serde(default, rename = "type")]
    pub kind: Option<SpaceType>,
    /// The status of the space.
    #[serde(default)]
    pub status: Option<SpaceStatus>,
    /// The id of the home page.
    #[serde(default)]
    pub homepage_id: Option<String>,
    /// The time of creation, as Confluence writes it: `2026-03-01T09:00:00.000Z`.
    #[serde(default)]
    pub created_at: Option<String>,
    /// All other members.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The type of a space.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum SpaceType {
    /// Shared by the whole site.
    Global,
    /// Owned by a team.
    Collaboration,
    /// The knowledge base of a service desk.
    KnowledgeBase,
    /// The personal space of a user.
    Personal,
    /// Another type.
    #[serde(untagged)]
    Other(String),
}

/// The status of a space.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum SpaceStatus {
    /// In use.
    Current,
    /// Archived.
    Archived,
    /// Another status.
    #[serde(untagged)]
    Other(String),
}

/// A page.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Page {
    /// The numeric id.
    pub id: String,
    /// The status of the page.
    #[serde(default)]
    pub status: Option<PageStatus>,
    /// The title.
    #[serde(default, deserialize_with = "null_as_default")]
    pub title: String,
    /// The id of the space that contains the page.
    #[serde(default)]
    pub space_id: Option<String>,
    /// The id of the parent in the page tree of the space.
    #[serde(default)]
    pub parent_id: Option<String>,
    /// The account id of the author.
    #[serde(default)]
    pub author_id: Option<String>,
    /// The time of creation, as Confluence writes it: `2026-03-01T09:00:00.000Z`.
    #[serde(default)]
    pub created_at: Option<String>,
    /// The latest version.
    #[serde(default)]
    pub version: Option<Version>,
    /// The body, in the format that was requested; empty if none was.
    #[serde(default, deserialize_with = "null_as_default")]
    pub body: Body,
    /// All other members.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The status of a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum PageStatus {
    /// Published.
    Current,
    /// A draft.
    Draft,
    /// Archived.
    Archived,
    /// In the trash.
    Trashed,
    /// Deleted.
    Deleted,
    /// An older version.
    Historical,
    /// Another status.
    #[serde(untagged)]
    Other(String),
}

/// A version of a page.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Version {
    /// The version number, from 1; an update must name the next one.
    pub number: u64,
    /// The comment that the author left.
    #[serde(default, deserialize_with = "null_as_default")]
    pub message: String,
    /// The account id of the author.
    #[serde(default)]
    pub author_id: Option<String>,
    /// The time of creation.
    #[serde(default)]
    pub created_at: Option<String>,
    /// All other members.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The body of a page, by format.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Body {
    /// XHTML with Confluence's own elements.
    #[serde(default)]
    pub storage: Option<Text>,
    /// The Atlassian Document Format, as JSON in a string.
    #[serde(default)]
    pub atlas_doc_format: Option<Text>,
    /// HTML.
    #[serde(default)]
    pub view: Option<Text>,
    /// Other formats.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Text in one of the formats.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Text {
    /// The text.
    #[serde(default, deserialize_with = "null_as_default")]
    pub value: String,
    /// All other members.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The format in which to return the body of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BodyFormat {
    /// XHTML with Confluence's own elements.
    Storage,
    /// The Atlassian Document Format, as JSON in a string.
    AtlasDocFormat,
    /// HTML; only for a single page.
    View,
}

impl BodyFormat {
    /// Returns the name that is used in queries.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Storage => "storage",
            Self::AtlasDocFormat => "atlas_doc_format",
            Self::View => "view",
        }
    }
}

/// A result of a search by CQL.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Found {
    /// The title.
    #[serde(default, deserialize_with = "null_as_default")]
    pub title: String,
    /// An excerpt of the text, with the matches marked.
    #[serde(default, deserialize_with = "null_as_default")]
    pub excerpt: String,
    /// The address, relative to the site's `/wiki`.
    #[serde(default)]
    pub url: Option<String>,
    /// The type of the result: `content`, `space`, `user`.
    #[serde(default)]
    pub entity_type: Option<String>,
    /// The page, blog post, comment or attachment, if the result is one.
    #[serde(default)]
    pub content: Option<Content>,
    /// The time of the last change.
    #[serde(default)]
    pub last_modified: Option<String>,
    /// All other members.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A page, blog post, comment or attachment, in the form of version 1 of the API.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Content {
    /// The numeric id; prefixed with `att` for an attachment.
    pub id: String,
    /// The type: `page`, `blogpost`, `comment`, `attachment`.
    #[serde(default, rename = "type")]
    pub kind: Option<String>,
    /// The status.
    #[serde(default)]
    pub status: Option<PageStatus>,
    /// The title.
    #[serde(default, deserialize_with = "null_as_default")]
    pub title: String,
    /// All other members.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_page_with_nulls_and_unknown_members_is_decoded() {
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
    fn a_search_result_for_a_user_has_no_content() {
        let found: Found =
            serde_json::from_value(json!({"title": "Maya", "entityType": "user", "user": {}}))
                .unwrap();
        assert_eq!(found.content, None);
        assert!(found.extra.contains_key("user"));
    }
}

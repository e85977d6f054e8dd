//! The types of Jira's responses. Members without a field are kept in `extra`, null counts as absent, and
//! open enumerations keep values that are not listed.

use serde::Deserialize;
use serde_json::{Map, Value};
use threelo_rest::lenient::null_as_default;

/// An account on the site. The user decides which other users can see the email address.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct User {
    /// The account id, the same on every site.
    pub account_id: String,
    /// The kind of account.
    #[serde(default)]
    pub account_type: Option<AccountType>,
    /// The display name.
    #[serde(default, deserialize_with = "null_as_default")]
    pub display_name: String,
    /// The email address, unless it is hidden.
    #[serde(default)]
    pub email_address: Option<String>,
    /// Whether the account may sign in.
    #[serde(default)]
    pub active: Option<bool>,
    /// The time zone, such as `Europe/Berlin`, unless it is hidden.
    #[serde(default)]
    pub time_zone: Option<String>,
    /// All other members.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The kind of an account.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum AccountType {
    /// A person.
    Atlassian,
    /// An app.
    App,
    /// A customer of a Jira Service Management portal.
    Customer,
    /// Another kind.
    #[serde(untagged)]
    Other(String),
}

/// An issue.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Issue {
    /// The numeric id.
    pub id: String,
    /// The key, such as `ACME-1`; empty if a search asked for ids only.
    #[serde(default, deserialize_with = "null_as_default")]
    pub key: String,
    /// The fields that were asked for.
    #[serde(default, deserialize_with = "null_as_default")]
    pub fields: Fields,
    /// All other members: `changelog`, `renderedFields`, `names`.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The fields of an issue that most sites have; custom ones (`customfield_10010`) are in `extra`.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Fields {
    /// The title (summary).
    #[serde(default)]
    pub summary: Option<String>,
    /// The description, in the Atlassian Document Format; see [`adf`](crate::adf).
    #[serde(default)]
    pub description: Option<Value>,
    /// The status.
    #[serde(default)]
    pub status: Option<Status>,
    /// The issue type.
    #[serde(default)]
    pub issuetype: Option<Named>,
    /// The project that contains the issue.
    #[serde(default)]
    pub project: Option<Project>,
    /// The priority.
    #[serde(default)]
    pub priority: Option<Named>,
    /// The assignee.
    #[serde(default)]
    pub assignee: Option<User>,
    /// The reporter.
    #[serde(default)]
    pub reporter: Option<User>,
    /// The labels.
    #[serde(default, deserialize_with = "null_as_default")]
    pub labels: Vec<String>,
    /// The time of creation, as Jira writes it: `2026-03-01T09:00:00.000+0000`.
    #[serde(default)]
    pub created: Option<String>,
    /// The time of the last change, in the same form.
    #[serde(default)]
    pub updated: Option<String>,
    /// All other fields.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The status of an issue.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Status {
    /// The id.
    #[serde(default, deserialize_with = "null_as_default")]
    pub id: String,
    /// The name, which each site chooses.
    #[serde(default, deserialize_with = "null_as_default")]
    pub name: String,
    /// The category that the status belongs to; the categories are the same on every site.
    #[serde(default)]
    pub status_category: Option<StatusCategory>,
    /// All other members.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A category of statuses.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct StatusCategory {
    /// The key of the category.
    pub key: StatusCategoryKey,
    /// All other members.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The key of a status category.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum StatusCategoryKey {
    /// To do: work has not started.
    New,
    /// In progress.
    Indeterminate,
    /// Done.
    Done,
    /// Another category.
    #[serde(untagged)]
    Other(String),
}

/// An entity with an id and a name, such as an issue type or a priority.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Named {
    /// The id.
    #[serde(default, deserialize_with = "null_as_default")]
    pub id: String,
    /// The name, which each site chooses.
    #[serde(default, deserialize_with = "null_as_default")]
    pub name: String,
    /// All other members.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A project.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Project {
    /// The numeric id.
    pub id: String,
    /// The key, such as `ACME`.
    pub key: String,
    /// The name.
    #[serde(default, deserialize_with = "null_as_default")]
    pub name: String,
    /// The Jira product that the project belongs to.
    #[serde(default)]
    pub project_type_key: Option<ProjectType>,
    /// The project lead, if it was asked for.
    #[serde(default)]
    pub lead: Option<User>,
    /// All other members.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The Jira product that a project belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ProjectType {
    /// Jira Software.
    Software,
    /// A business project, without the boards of software teams.
    Business,
    /// Jira Service Management.
    ServiceDesk,
    /// Another product.
    #[serde(untagged)]
    Other(String),
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_issue_with_nulls_and_unknown_members_is_decoded() {
        let issue: Issue = serde_json::from_value(json!({
            "id": "10001", "key": "ACME-1", "changelog": {"total": 0},
            "fields": {
                "summary": null, "labels": null, "assignee": null, "customfield_10010": 3,
                "status": {"name": "Waiting", "statusCategory": {"key": "parked", "id": 9}},
                "reporter": {"accountId": "a", "accountType": "robot", "displayName": null},
            },
        }))
        .unwrap();
        assert_eq!(issue.fields.labels, [] as [&str; 0]);
        assert_eq!(issue.fields.extra["customfield_10010"], 3);
        assert_eq!(issue.extra["changelog"]["total"], 0);
        let category = issue.fields.status.unwrap().status_category.unwrap();
        assert_eq!(category.key, StatusCategoryKey::Other("parked".into()));
        let reporter = issue.fields.reporter.unwrap();
        assert_eq!(
            reporter.account_type,
            Some(AccountType::Other("robot".into()))
        );
    }

    #[test]
    fn known_values_of_open_lists_are_recognised() {
        let kinds: Vec<ProjectType> =
            serde_json::from_value(json!(["software", "service_desk", "product_discovery"]))
                .unwrap();
        let other = ProjectType::Other("product_discovery".into());
        assert_eq!(
            kinds,
            [ProjectType::Software, ProjectType::ServiceDesk, other]
        );
    }

    #[test]
    fn an_issue_with_only_an_id_is_decoded() {
        let issue: Issue = serde_json::from_value(json!({"id": "10001"})).unwrap();
        assert_eq!((issue.id.as_str(), issue.key.as_str()), ("10001", ""));
    }
}

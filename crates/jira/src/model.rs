//! What Jira's answers are made of. Members that no type knows are in `extra`; null counts as absent;
//! where a list of values is open, an unknown one is kept.

use serde::Deserialize;
use serde_json::{Map, Value};
use threelo_rest::lenient::null_as_default;

/// An account on the site. Who may see the address is the user's own choice.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct User {
    /// Its id, the same on every site.
    pub account_id: String,
    /// What kind of account it is.
    #[serde(default)]
    pub account_type: Option<AccountType>,
    /// The name people see.
    #[serde(default, deserialize_with = "null_as_default")]
    pub display_name: String,
    /// The address, unless it is hidden.
    #[serde(default)]
    pub email_address: Option<String>,
    /// Whether it may sign in.
    #[serde(default)]
    pub active: Option<bool>,
    /// Its time zone, as in `Europe/Berlin`, unless it is hidden.
    #[serde(default)]
    pub time_zone: Option<String>,
    /// Everything else.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What kind of account it is.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum AccountType {
    /// A person.
    Atlassian,
    /// An app.
    App,
    /// A customer of a service desk.
    Customer,
    /// Another kind.
    #[serde(untagged)]
    Other(String),
}

/// An issue.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Issue {
    /// Its id: digits.
    pub id: String,
    /// Its key, `ACME-1`; empty where a search asked for ids only.
    #[serde(default, deserialize_with = "null_as_default")]
    pub key: String,
    /// Its fields, as far as they were asked for.
    #[serde(default, deserialize_with = "null_as_default")]
    pub fields: Fields,
    /// Everything else: `changelog`, `renderedFields`, `names`.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The fields of an issue that most sites have; custom ones (`customfield_10010`) are in `extra`.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Fields {
    /// The title.
    #[serde(default)]
    pub summary: Option<String>,
    /// The text, in the Atlassian Document Format; see [`adf`](crate::adf).
    #[serde(default)]
    pub description: Option<Value>,
    /// Where it stands.
    #[serde(default)]
    pub status: Option<Status>,
    /// What kind of issue it is.
    #[serde(default)]
    pub issuetype: Option<Named>,
    /// Where it belongs.
    #[serde(default)]
    pub project: Option<Project>,
    /// How urgent it is.
    #[serde(default)]
    pub priority: Option<Named>,
    /// Who works on it.
    #[serde(default)]
    pub assignee: Option<User>,
    /// Who reported it.
    #[serde(default)]
    pub reporter: Option<User>,
    /// Its labels.
    #[serde(default, deserialize_with = "null_as_default")]
    pub labels: Vec<String>,
    /// When it was made, as Jira writes it: `2026-03-01T09:00:00.000+0000`.
    #[serde(default)]
    pub created: Option<String>,
    /// When it was last changed, likewise.
    #[serde(default)]
    pub updated: Option<String>,
    /// Everything else.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Where an issue stands.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Status {
    /// Its id.
    #[serde(default, deserialize_with = "null_as_default")]
    pub id: String,
    /// Its name, which each site chooses.
    #[serde(default, deserialize_with = "null_as_default")]
    pub name: String,
    /// Which of the few groups it belongs to, which are the same everywhere.
    #[serde(default)]
    pub status_category: Option<StatusCategory>,
    /// Everything else.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A group of statuses.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct StatusCategory {
    /// Which group.
    pub key: StatusCategoryKey,
    /// Everything else.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Which group a status belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum StatusCategoryKey {
    /// Nobody has begun.
    New,
    /// Somebody has.
    Indeterminate,
    /// It is done.
    Done,
    /// Another one.
    #[serde(untagged)]
    Other(String),
}

/// Something with an id and a name: an issue type, a priority.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Named {
    /// Its id.
    #[serde(default, deserialize_with = "null_as_default")]
    pub id: String,
    /// Its name, which each site chooses.
    #[serde(default, deserialize_with = "null_as_default")]
    pub name: String,
    /// Everything else.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A project.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Project {
    /// Its id: digits.
    pub id: String,
    /// Its key, `ACME`.
    pub key: String,
    /// Its name.
    #[serde(default, deserialize_with = "null_as_default")]
    pub name: String,
    /// Which part of Jira it is made for.
    #[serde(default)]
    pub project_type_key: Option<ProjectType>,
    /// Who leads it, where that was asked for.
    #[serde(default)]
    pub lead: Option<User>,
    /// Everything else.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Which part of Jira a project is made for.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ProjectType {
    /// Jira Software.
    Software,
    /// Jira without boards of software teams.
    Business,
    /// Jira Service Management.
    ServiceDesk,
    /// Another one.
    #[serde(untagged)]
    Other(String),
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_issue_with_nulls_and_news_is_read() {
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
    fn an_issue_of_which_only_the_id_was_asked_for_is_read() {
        let issue: Issue = serde_json::from_value(json!({"id": "10001"})).unwrap();
        assert_eq!((issue.id.as_str(), issue.key.as_str()), ("10001", ""));
    }
}

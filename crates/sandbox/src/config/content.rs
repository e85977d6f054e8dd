//! The initial contents of a site: projects, issues, spaces, pages.

use serde::{Deserialize, Serialize};

/// A Jira project and its issues.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ProjectSeed {
    /// The key, for example `OPS`.
    pub key: String,
    /// The name.
    pub name: String,
    /// The issues, numbered from 1 in this order.
    #[serde(default)]
    pub issues: Vec<IssueSeed>,
    /// Whether it is a service desk of Jira Service Management.
    #[serde(default)]
    pub service_desk: bool,
}

impl ProjectSeed {
    /// Creates a project without issues.
    #[must_use]
    pub fn new(key: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            name: name.into(),
            issues: Vec::new(),
            service_desk: false,
        }
    }

    /// Makes the project a service desk of Jira Service Management.
    #[must_use]
    pub fn service_desk(mut self) -> Self {
        self.service_desk = true;
        self
    }

    /// Adds issues.
    #[must_use]
    pub fn issues(mut self, issues: impl IntoIterator<Item = IssueSeed>) -> Self {
        self.issues.extend(issues);
        self
    }
}

/// An initial Jira issue.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct IssueSeed {
    /// The summary.
    pub summary: String,
    /// The description as plain text.
    pub description: String,
    /// The issue type; `Task` if empty.
    pub kind: String,
    /// The status; `To Do` if empty.
    pub status: String,
    /// The priority; `Medium` if empty.
    pub priority: String,
    /// The assignee's account id.
    pub assignee: Option<String>,
    /// The labels.
    pub labels: Vec<String>,
}

impl IssueSeed {
    /// Creates a task with the status `To Do`.
    #[must_use]
    pub fn new(summary: impl Into<String>) -> Self {
        Self {
            summary: summary.into(),
            ..Self::default()
        }
    }
}

/// A Confluence space and its pages.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct SpaceSeed {
    /// The key, for example `HANDBOOK`.
    pub key: String,
    /// The name.
    pub name: String,
    /// The pages below the space's home page: title and storage-format body.
    #[serde(default)]
    pub pages: Vec<(String, String)>,
}

impl SpaceSeed {
    /// Creates a space with only its home page.
    #[must_use]
    pub fn new(key: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            name: name.into(),
            pages: Vec::new(),
        }
    }

    /// Adds pages: title and storage-format body.
    #[must_use]
    pub fn pages(
        mut self,
        pages: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.pages
            .extend(pages.into_iter().map(|(t, b)| (t.into(), b.into())));
        self
    }
}

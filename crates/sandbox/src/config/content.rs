//! What a site holds to begin with: projects, issues, spaces, pages.

use serde::{Deserialize, Serialize};

/// A Jira project and its issues.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ProjectSeed {
    /// Key, for example `OPS`.
    pub key: String,
    /// Name.
    pub name: String,
    /// Issues, numbered from 1 in this order.
    #[serde(default)]
    pub issues: Vec<IssueSeed>,
}

impl ProjectSeed {
    /// A project without issues.
    #[must_use]
    pub fn new(key: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            name: name.into(),
            issues: Vec::new(),
        }
    }

    /// Adds issues.
    #[must_use]
    pub fn issues(mut self, issues: impl IntoIterator<Item = IssueSeed>) -> Self {
        self.issues.extend(issues);
        self
    }
}

/// A Jira issue to begin with.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct IssueSeed {
    /// Summary.
    pub summary: String,
    /// Description as plain text.
    pub description: String,
    /// Issue type: `Task` when empty.
    pub kind: String,
    /// Status: `To Do` when empty.
    pub status: String,
    /// Priority: `Medium` when empty.
    pub priority: String,
    /// Assignee's account id.
    pub assignee: Option<String>,
    /// Labels.
    pub labels: Vec<String>,
}

impl IssueSeed {
    /// A task that nobody has begun.
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
    /// Key, for example `HANDBOOK`.
    pub key: String,
    /// Name.
    pub name: String,
    /// Pages below the space's home page: title and storage-format body.
    #[serde(default)]
    pub pages: Vec<(String, String)>,
}

impl SpaceSeed {
    /// A space with nothing but its home page.
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

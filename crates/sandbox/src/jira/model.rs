//! The state of a Jira site.

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

use super::adf;
use crate::cloud::files::StoredFile;
use crate::config::{IssueSeed, Site};

/// The maximum number of issues on one site.
const MAX_ISSUES: usize = 50_000;

/// The projects and issues of a site.
#[derive(Debug, Default)]
pub(crate) struct Jira {
    pub(crate) projects: Vec<Project>,
    /// By id, ascending.
    pub(crate) issues: Vec<Issue>,
    next_id: u64,
}

/// A project.
#[derive(Debug)]
pub(crate) struct Project {
    pub(crate) id: u64,
    pub(crate) key: String,
    pub(crate) name: String,
    pub(crate) lead: String,
    last_number: u64,
}

/// An issue.
#[derive(Debug)]
pub(crate) struct Issue {
    pub(crate) id: u64,
    pub(crate) key: String,
    pub(crate) project: u64,
    pub(crate) number: u64,
    pub(crate) summary: String,
    /// As ADF.
    pub(crate) description: Option<Value>,
    pub(crate) kind: &'static Kind,
    pub(crate) status: &'static Status,
    pub(crate) priority: &'static Priority,
    pub(crate) assignee: Option<String>,
    pub(crate) reporter: String,
    pub(crate) labels: Vec<String>,
    pub(crate) due: Option<String>,
    pub(crate) created: Timestamp,
    pub(crate) updated: Timestamp,
    pub(crate) comments: Vec<Comment>,
    pub(crate) attachments: Vec<StoredFile>,
}

/// A comment.
#[derive(Debug)]
pub(crate) struct Comment {
    pub(crate) id: u64,
    pub(crate) author: String,
    /// As ADF.
    pub(crate) body: Value,
    pub(crate) created: Timestamp,
    pub(crate) updated: Timestamp,
}

/// An issue type.
#[derive(Debug)]
pub(crate) struct Kind {
    pub(crate) id: &'static str,
    pub(crate) name: &'static str,
}

/// A status.
#[derive(Debug)]
pub(crate) struct Status {
    pub(crate) id: &'static str,
    pub(crate) name: &'static str,
    /// `new`, `indeterminate` or `done`.
    pub(crate) category: &'static str,
    /// The id of the transition to this status, which is available in every other status.
    pub(crate) transition: &'static str,
}

/// A priority, most urgent first.
#[derive(Debug)]
pub(crate) struct Priority {
    pub(crate) id: &'static str,
    pub(crate) name: &'static str,
}

pub(crate) static KINDS: [Kind; 4] = [
    Kind {
        id: "10001",
        name: "Task",
    },
    Kind {
        id: "10002",
        name: "Bug",
    },
    Kind {
        id: "10003",
        name: "Story",
    },
    Kind {
        id: "10004",
        name: "Epic",
    },
];

pub(crate) static STATUSES: [Status; 4] = [
    Status {
        id: "10000",
        name: "To Do",
        category: "new",
        transition: "11",
    },
    Status {
        id: "10001",
        name: "In Progress",
        category: "indeterminate",
        transition: "21",
    },
    Status {
        id: "10002",
        name: "In Review",
        category: "indeterminate",
        transition: "31",
    },
    Status {
        id: "10003",
        name: "Done",
        category: "done",
        transition: "41",
    },
];

pub(crate) static PRIORITIES: [Priority; 5] = [
    Priority {
        id: "1",
        name: "Highest",
    },
    Priority {
        id: "2",
        name: "High",
    },
    Priority {
        id: "3",
        name: "Medium",
    },
    Priority {
        id: "4",
        name: "Low",
    },
    Priority {
        id: "5",
        name: "Lowest",
    },
];

/// The data of a new issue.
#[derive(Debug)]
pub(crate) struct NewIssue {
    pub(crate) project: u64,
    pub(crate) summary: String,
    pub(crate) description: Option<Value>,
    pub(crate) kind: &'static Kind,
    pub(crate) status: &'static Status,
    pub(crate) priority: &'static Priority,
    pub(crate) assignee: Option<String>,
    pub(crate) reporter: String,
    pub(crate) labels: Vec<String>,
    pub(crate) due: Option<String>,
}

impl Jira {
    /// Creates the projects and issues of a site's seed, with dates spread over the past days.
    pub(crate) fn seeded(site: &Site, lead: &str, now: Timestamp) -> Self {
        let mut jira = Self {
            next_id: 10_000,
            ..Self::default()
        };
        for seed in &site.projects {
            let id = jira.fresh_id();
            jira.projects.push(Project {
                id,
                key: seed.key.clone(),
                name: seed.name.clone(),
                lead: lead.to_owned(),
                last_number: 0,
            });
            for (n, issue) in seed.issues.iter().enumerate() {
                let left = i64::try_from(seed.issues.len() - n).unwrap_or(0);
                let then = now - SignedDuration::from_mins(left * 187);
                jira.add(from_seed(issue, id, lead), then);
            }
        }
        jira
    }

    /// Creates an issue; `None` if the project is unknown or the site is full.
    pub(crate) fn add(&mut self, new: NewIssue, now: Timestamp) -> Option<&Issue> {
        if self.issues.len() >= MAX_ISSUES {
            return None;
        }
        let id = self.fresh_id();
        let project = self.projects.iter_mut().find(|p| p.id == new.project)?;
        project.last_number += 1;
        self.issues.push(Issue {
            id,
            key: format!("{}-{}", project.key, project.last_number),
            project: new.project,
            number: project.last_number,
            summary: new.summary,
            description: new.description,
            kind: new.kind,
            status: new.status,
            priority: new.priority,
            assignee: new.assignee,
            reporter: new.reporter,
            labels: new.labels,
            due: new.due,
            created: now,
            updated: now,
            comments: Vec::new(),
            attachments: Vec::new(),
        });
        self.issues.last()
    }

    /// Returns an issue by id or key, ignoring the case of the key.
    pub(crate) fn issue(&self, id_or_key: &str) -> Option<&Issue> {
        self.issues.iter().find(|i| i.is(id_or_key))
    }

    pub(crate) fn issue_mut(&mut self, id_or_key: &str) -> Option<&mut Issue> {
        self.issues.iter_mut().find(|i| i.is(id_or_key))
    }

    /// Returns the attachments of all issues.
    pub(crate) fn files(&self) -> impl Iterator<Item = &StoredFile> {
        self.issues.iter().flat_map(|issue| &issue.attachments)
    }

    /// Returns a project by id or key, ignoring the case of the key.
    pub(crate) fn project(&self, id_or_key: &str) -> Option<&Project> {
        self.projects
            .iter()
            .find(|p| p.key.eq_ignore_ascii_case(id_or_key) || p.id.to_string() == id_or_key)
    }

    pub(crate) fn fresh_id(&mut self) -> u64 {
        self.next_id += 1;
        self.next_id
    }
}

impl Issue {
    fn is(&self, id_or_key: &str) -> bool {
        self.key.eq_ignore_ascii_case(id_or_key) || self.id.to_string() == id_or_key
    }
}

fn from_seed(seed: &IssueSeed, project: u64, reporter: &str) -> NewIssue {
    let description = (!seed.description.is_empty()).then(|| adf::from_text(&seed.description));
    let named = |wanted: &str, name: &str| name.eq_ignore_ascii_case(wanted);
    NewIssue {
        project,
        summary: seed.summary.clone(),
        description,
        kind: KINDS
            .iter()
            .find(|k| named(&seed.kind, k.name))
            .unwrap_or(&KINDS[0]),
        status: STATUSES
            .iter()
            .find(|s| named(&seed.status, s.name))
            .unwrap_or(&STATUSES[0]),
        priority: PRIORITIES
            .iter()
            .find(|p| named(&seed.priority, p.name))
            .unwrap_or(&PRIORITIES[2]),
        assignee: seed.assignee.clone(),
        reporter: reporter.to_owned(),
        labels: seed.labels.clone(),
        due: None,
    }
}

/// Formats a timestamp as Jira does.
pub(crate) fn jira_time(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%S.%3f+0000").to_string()
}

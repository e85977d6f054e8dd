//! The state of a Jira site.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

use super::adf;
use super::boards::{Board, Sprint};
use super::comments::Comment;
use super::filters::Filter;
use super::history::{self, Change};
use super::links::{Link, RemoteLink};
use super::requests::Request;
use super::scheme::{KINDS, Kind, PRIORITIES, Priority, RESOLUTIONS, Resolution, STATUSES, Status};
use super::tasks::Task;
use super::webhooks::Webhook;
use super::worklogs::Worklog;
use crate::cloud::answer::{Call, Refusal};
use crate::cloud::errors;
use crate::cloud::files::StoredFile;
use crate::config::{IssueSeed, Site};

/// The maximum number of issues on one site.
const MAX_ISSUES: usize = 50_000;

/// The maximum number of changes of an issue that are remembered.
const MAX_CHANGES: usize = 10_000;

/// The contents of a site.
#[derive(Debug, Default)]
pub(crate) struct Jira {
    pub(crate) projects: Vec<Project>,
    /// By id, ascending.
    pub(crate) issues: Vec<Issue>,
    pub(crate) links: Vec<Link>,
    pub(crate) boards: Vec<Board>,
    pub(crate) sprints: Vec<Sprint>,
    pub(crate) filters: Vec<Filter>,
    pub(crate) webhooks: Vec<Webhook>,
    pub(crate) tasks: Vec<Task>,
    next_id: u64,
}

/// A project.
#[derive(Debug)]
pub(crate) struct Project {
    pub(crate) id: u64,
    pub(crate) key: String,
    pub(crate) name: String,
    pub(crate) lead: String,
    /// Whether it is a service desk of Jira Service Management.
    pub(crate) service_desk: bool,
    pub(crate) versions: Vec<Version>,
    pub(crate) components: Vec<Component>,
    last_number: u64,
}

/// A version of a project.
#[derive(Clone, Debug, Default)]
pub(crate) struct Version {
    pub(crate) id: u64,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) released: bool,
    pub(crate) archived: bool,
    pub(crate) start: Option<String>,
    pub(crate) release: Option<String>,
}

/// A component of a project.
#[derive(Clone, Debug)]
pub(crate) struct Component {
    pub(crate) id: u64,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) lead: Option<String>,
    pub(crate) assignee_type: String,
}

/// An issue.
#[derive(Debug)]
pub(crate) struct Issue {
    pub(crate) id: u64,
    pub(crate) key: String,
    pub(crate) project: u64,
    pub(crate) number: u64,
    pub(crate) fields: Fields,
    pub(crate) creator: String,
    pub(crate) created: Timestamp,
    pub(crate) updated: Timestamp,
    pub(crate) comments: Vec<Comment>,
    pub(crate) attachments: Vec<StoredFile>,
    pub(crate) worklogs: Vec<Worklog>,
    pub(crate) remote_links: Vec<RemoteLink>,
    pub(crate) watchers: Vec<String>,
    pub(crate) voters: Vec<String>,
    /// The changes of the fields, oldest first.
    pub(crate) changes: Vec<Change>,
    /// The place among all issues, lowest first.
    pub(crate) rank: u64,
    /// What makes the issue a request of a service desk.
    pub(crate) request: Option<Request>,
}

/// The fields of an issue that requests set.
#[derive(Clone, Debug)]
pub(crate) struct Fields {
    pub(crate) summary: String,
    /// As ADF.
    pub(crate) description: Option<Value>,
    pub(crate) kind: &'static Kind,
    pub(crate) status: &'static Status,
    pub(crate) resolution: Option<(&'static Resolution, Timestamp)>,
    pub(crate) priority: &'static Priority,
    pub(crate) assignee: Option<String>,
    pub(crate) reporter: String,
    pub(crate) labels: Vec<String>,
    pub(crate) due: Option<String>,
    pub(crate) parent: Option<u64>,
    pub(crate) components: Vec<u64>,
    pub(crate) fix_versions: Vec<u64>,
    pub(crate) versions: Vec<u64>,
    /// The last one is the sprint of the issue, unless it is closed.
    pub(crate) sprints: Vec<u64>,
    pub(crate) original_estimate: Option<u64>,
    pub(crate) custom: BTreeMap<&'static str, Value>,
}

impl Fields {
    /// Returns the fields of a new issue.
    pub(crate) fn new(summary: &str, reporter: &str) -> Self {
        Self {
            summary: summary.to_owned(),
            description: None,
            kind: &KINDS[0],
            status: &STATUSES[0],
            resolution: None,
            priority: &PRIORITIES[2],
            assignee: None,
            reporter: reporter.to_owned(),
            labels: Vec::new(),
            due: None,
            parent: None,
            components: Vec::new(),
            fix_versions: Vec::new(),
            versions: Vec::new(),
            sprints: Vec::new(),
            original_estimate: None,
            custom: BTreeMap::new(),
        }
    }

    /// Changes the status, and with it the resolution: an issue has one as long as it is done.
    pub(crate) fn move_to(&mut self, status: &'static Status, now: Timestamp) {
        self.status = status;
        if status.category != "done" {
            self.resolution = None;
        } else if self.resolution.is_none() {
            self.resolution = Some((&RESOLUTIONS[0], now));
        }
    }
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
                service_desk: seed.service_desk,
                versions: Vec::new(),
                components: Vec::new(),
                last_number: 0,
            });
            for (n, issue) in seed.issues.iter().enumerate() {
                let left = i64::try_from(seed.issues.len() - n).unwrap_or(0);
                let then = now - SignedDuration::from_mins(left * 187);
                jira.add(id, from_seed(issue, lead, then), lead, then);
            }
        }
        // Every project of Jira Software has a board with a filter of its own.
        for at in 0..jira.projects.len() {
            let filter = jira.fresh_id();
            let project = &jira.projects[at];
            if !project.service_desk {
                let key = &project.key;
                jira.filters.push(Filter {
                    id: filter,
                    name: format!("Filter for {key} board"),
                    description: String::new(),
                    jql: format!("project = \"{key}\" ORDER BY Rank ASC"),
                    owner: lead.to_owned(),
                    favourites: Vec::new(),
                });
                jira.boards.push(Board {
                    id: project.id - 10_000,
                    name: format!("{key} board"),
                    kind: "scrum".to_owned(),
                    project: Some(project.id),
                    filter,
                });
            }
        }
        jira
    }

    /// Creates an issue; `None` if the project is unknown or the site is full.
    pub(crate) fn add(
        &mut self,
        project: u64,
        fields: Fields,
        creator: &str,
        now: Timestamp,
    ) -> Option<u64> {
        if self.issues.len() >= MAX_ISSUES {
            return None;
        }
        let id = self.fresh_id();
        let project = self.projects.iter_mut().find(|p| p.id == project)?;
        project.last_number += 1;
        self.issues.push(Issue {
            id,
            key: format!("{}-{}", project.key, project.last_number),
            project: project.id,
            number: project.last_number,
            fields,
            creator: creator.to_owned(),
            created: now,
            updated: now,
            comments: Vec::new(),
            attachments: Vec::new(),
            worklogs: Vec::new(),
            remote_links: Vec::new(),
            watchers: vec![creator.to_owned()],
            voters: Vec::new(),
            changes: Vec::new(),
            rank: id,
            request: None,
        });
        Some(id)
    }

    /// Replaces the fields of an issue, and records what has changed.
    pub(crate) fn rewrite(&mut self, id: u64, fields: Fields, author: &str, now: Timestamp) {
        let change_id = self.fresh_id();
        let Some(at) = self.issues.iter().position(|issue| issue.id == id) else {
            return;
        };
        let items = history::difference(self, &self.issues[at].fields, &fields);
        let issue = &mut self.issues[at];
        issue.updated = now;
        let before = std::mem::replace(&mut issue.fields, fields);
        if !items.is_empty() && issue.changes.len() < MAX_CHANGES {
            issue.changes.push(Change {
                id: change_id,
                author: author.to_owned(),
                at: now,
                items,
                before,
            });
        }
    }

    /// Removes issues, with their links.
    pub(crate) fn remove(&mut self, ids: &[u64]) {
        self.issues.retain(|issue| !ids.contains(&issue.id));
        self.links
            .retain(|link| !ids.contains(&link.inward) && !ids.contains(&link.outward));
        for issue in &mut self.issues {
            issue.fields.parent = issue.fields.parent.filter(|parent| !ids.contains(parent));
        }
    }

    /// Returns an issue by id or key, ignoring the case of the key.
    pub(crate) fn issue(&self, id_or_key: &str) -> Option<&Issue> {
        let id = id_or_key.parse().ok();
        self.issues.iter().find(|i| i.is(id, id_or_key))
    }

    pub(crate) fn issue_mut(&mut self, id_or_key: &str) -> Option<&mut Issue> {
        let id = id_or_key.parse().ok();
        self.issues.iter_mut().find(|i| i.is(id, id_or_key))
    }

    /// Returns the issue that the path of a call names.
    pub(crate) fn found(&self, call: &Call<'_>) -> Result<&Issue, Refusal> {
        let issue = self.issue(call.param("issueIdOrKey"));
        issue.ok_or_else(|| errors::jira_issue_not_found().into())
    }

    /// Returns the issue that the path of a call names, to change it.
    pub(crate) fn found_mut(&mut self, call: &Call<'_>) -> Result<&mut Issue, Refusal> {
        let issue = self.issue_mut(call.param("issueIdOrKey"));
        issue.ok_or_else(|| errors::jira_issue_not_found().into())
    }

    /// Returns the attachments of all issues.
    pub(crate) fn files(&self) -> impl Iterator<Item = &StoredFile> {
        self.issues.iter().flat_map(|issue| &issue.attachments)
    }

    /// Returns a project by id or key, ignoring the case of the key.
    pub(crate) fn project(&self, id_or_key: &str) -> Option<&Project> {
        let id = id_or_key.parse().ok();
        self.projects
            .iter()
            .find(|p| Some(p.id) == id || p.key.eq_ignore_ascii_case(id_or_key))
    }

    /// Returns the project with this id.
    pub(crate) fn project_of(&self, id: u64) -> Option<&Project> {
        self.projects.iter().find(|p| p.id == id)
    }

    /// Returns the sprint with this id.
    pub(crate) fn sprint(&self, id: u64) -> Option<&Sprint> {
        self.sprints.iter().find(|sprint| sprint.id == id)
    }

    /// Returns a version of any project.
    pub(crate) fn version(&self, id: u64) -> Option<(&Project, &Version)> {
        let mut all = self
            .projects
            .iter()
            .flat_map(|p| p.versions.iter().map(move |v| (p, v)));
        all.find(|(_, version)| version.id == id)
    }

    /// Returns a component of any project.
    pub(crate) fn component(&self, id: u64) -> Option<(&Project, &Component)> {
        let mut all = self
            .projects
            .iter()
            .flat_map(|p| p.components.iter().map(move |c| (p, c)));
        all.find(|(_, component)| component.id == id)
    }

    pub(crate) fn fresh_id(&mut self) -> u64 {
        self.next_id += 1;
        self.next_id
    }
}

impl Issue {
    fn is(&self, id: Option<u64>, key: &str) -> bool {
        Some(self.id) == id || self.key.eq_ignore_ascii_case(key)
    }

    /// Returns the fields as they were at `at`; `None` if the issue did not exist yet.
    pub(crate) fn fields_at(&self, at: Timestamp) -> Option<&Fields> {
        if self.created > at {
            return None;
        }
        let later = self.changes.iter().find(|change| change.at > at);
        Some(later.map_or(&self.fields, |change| &change.before))
    }
}

fn from_seed(seed: &IssueSeed, reporter: &str, then: Timestamp) -> Fields {
    let named = |wanted: &str, name: &str| name.eq_ignore_ascii_case(wanted);
    let mut fields = Fields::new(&seed.summary, reporter);
    fields.description = (!seed.description.is_empty()).then(|| adf::from_text(&seed.description));
    if let Some(kind) = KINDS.iter().find(|k| named(&seed.kind, k.name)) {
        fields.kind = kind;
    }
    if let Some(status) = STATUSES.iter().find(|s| named(&seed.status, s.name)) {
        fields.move_to(status, then);
    }
    if let Some(priority) = PRIORITIES.iter().find(|p| named(&seed.priority, p.name)) {
        fields.priority = priority;
    }
    fields.assignee.clone_from(&seed.assignee);
    fields.labels.clone_from(&seed.labels);
    fields
}

//! Issues as responses have them.

use serde_json::{Map, Value, json};

use super::model::{Fields, Issue, Jira};
use super::scheme::{
    self, CUSTOM_FIELDS, kind_shown, priority_shown, resolution_shown, status_shown,
};
use super::{
    adf, attachments, comments, components, history, links, meta, people, projects, sprints,
    transitions, users, versions, worklogs,
};
use crate::cloud::answer::Call;

/// The requested fields of an issue.
#[derive(Clone, Debug)]
pub(crate) struct Wanted {
    all: bool,
    named: Vec<String>,
    left_out: Vec<String>,
}

impl Wanted {
    /// Parses `*all`, `*navigable`, `name` and `-name`. `default` applies if no field was requested.
    pub(crate) fn parse<'a>(names: impl IntoIterator<Item = &'a str>, default: &'a str) -> Self {
        let mut names: Vec<&str> = names.into_iter().collect();
        if names.is_empty() {
            names.push(default);
        }
        let mut wanted = Self {
            all: false,
            named: Vec::new(),
            left_out: Vec::new(),
        };
        for name in names {
            match name {
                "*all" | "*navigable" => wanted.all = true,
                _ => match name.strip_prefix('-') {
                    Some(name) => wanted.left_out.push(name.to_owned()),
                    None => wanted.named.push(name.to_owned()),
                },
            }
        }
        // Only exclusions mean all other fields.
        wanted.all |= wanted.named.is_empty();
        wanted
    }

    /// Returns whether only ids and keys are requested.
    pub(crate) fn only_identity(&self) -> bool {
        !self.all && self.named.iter().all(|n| n == "id" || n == "key")
    }

    /// Returns whether only ids are requested.
    pub(crate) fn only_id(&self) -> bool {
        !self.all && self.named.iter().all(|n| n == "id")
    }

    pub(crate) fn has(&self, field: &str) -> bool {
        (self.all || self.named.iter().any(|n| n == field))
            && !self.left_out.iter().any(|n| n == field)
    }
}

/// Returns an issue with the requested fields and members.
pub(crate) fn issue(
    jira: &Jira,
    issue: &Issue,
    fields: &Fields,
    wanted: &Wanted,
    expand: &[&str],
    call: &Call<'_>,
) -> Value {
    let id = issue.id.to_string();
    if wanted.only_id() && expand.is_empty() {
        return json!({ "id": id });
    }
    let mut body = json!({
        "expand": "renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations",
        "id": id,
        "self": call.link(&format!("/rest/api/3/issue/{id}")),
        "key": issue.key,
    });
    if !wanted.only_identity() {
        let mut shown = every(jira, issue, fields, call);
        shown.retain(|name, _| wanted.has(name));
        body["fields"] = shown.into();
    }
    for member in expand {
        let names = || meta::FIELDS.iter().map(|field| (field.0, field.1));
        let custom = || CUSTOM_FIELDS.iter().map(|field| (field.id, field.name));
        body[*member] = match *member {
            "renderedFields" => rendered(issue, fields, wanted, call),
            "names" => names()
                .chain(custom())
                .filter(|(id, _)| wanted.has(id))
                .map(|(id, name)| (id.to_owned(), Value::from(name)))
                .collect::<Map<_, _>>()
                .into(),
            "schema" => names()
                .chain(custom())
                .filter(|(id, _)| wanted.has(id))
                .map(|(id, _)| (id.to_owned(), meta::schema(id)))
                .collect::<Map<_, _>>()
                .into(),
            "transitions" => transitions::block(issue, false, call),
            "editmeta" => meta::editable(jira, issue, call),
            "changelog" => history::block(issue, call),
            "operations" => json!({"linkGroups": []}),
            _ => continue,
        };
    }
    body
}

fn every(jira: &Jira, issue: &Issue, now: &Fields, call: &Call<'_>) -> Map<String, Value> {
    let user = |id: &Option<String>| id.as_ref().map_or(Value::Null, |id| users::shown(call, id));
    let project = jira.project_of(issue.project);
    let description = match &now.description {
        Some(document) if call.plain_text => adf::to_text(document).into(),
        Some(document) => document.clone(),
        None => Value::Null,
    };
    let version = |id: &u64| jira.version(*id).map(|(p, v)| versions::shown(p, v, call));
    let spent: u64 = issue.worklogs.iter().map(|log| log.seconds).sum();
    let fields = json!({
        "summary": now.summary,
        "description": description,
        "issuetype": kind_shown(now.kind, call),
        "project": project.map_or(Value::Null, |p| projects::shown(call, p, false)),
        "status": status_shown(now.status, call),
        "resolution": now.resolution.map(|(resolution, _)| resolution_shown(resolution, call)),
        "priority": priority_shown(now.priority, call),
        "assignee": user(&now.assignee),
        "reporter": users::shown(call, &now.reporter),
        "creator": users::shown(call, &issue.creator),
        "labels": now.labels,
        "duedate": now.due,
        "created": call.time(issue.created),
        "updated": call.time(issue.updated),
        "resolutiondate": now.resolution.map(|(_, at)| call.time(at)),
        "components": now.components.iter().filter_map(|id| jira.component(*id))
            .map(|(_, component)| components::brief(component, call))
            .collect::<Vec<_>>(),
        "fixVersions": now.fix_versions.iter().filter_map(version).collect::<Vec<_>>(),
        "versions": now.versions.iter().filter_map(version).collect::<Vec<_>>(),
        "issuelinks": links::of_issue(jira, issue, call),
        "subtasks": [],
        "watches": people::watches(issue, call),
        "votes": people::votes_brief(issue, call),
        "worklog": worklogs::block(issue, call),
        "timespent": (spent > 0).then_some(spent),
        "timetracking": worklogs::tracking(now.original_estimate, spent),
        "comment": comments::block(jira, issue, call),
        "attachment": issue.attachments.iter().map(|a| attachments::shown(a, call)).collect::<Vec<_>>(),
    });
    let Value::Object(mut fields) = fields else {
        return Map::new();
    };
    if let Some(parent) = now.parent.and_then(|id| jira.issue(&id.to_string())) {
        fields.insert("parent".to_owned(), brief(parent, call));
    }
    for field in &CUSTOM_FIELDS {
        let value = match field.form {
            scheme::Form::Sprints => sprints::field(jira, now),
            _ => now.custom.get(field.id).cloned().unwrap_or_default(),
        };
        fields.insert(field.id.to_owned(), value);
    }
    fields
}

/// Returns an issue as part of another one.
pub(crate) fn brief(issue: &Issue, call: &Call<'_>) -> Value {
    json!({
        "id": issue.id.to_string(),
        "key": issue.key,
        "self": call.link(&format!("/rest/api/3/issue/{}", issue.id)),
        "fields": {
            "summary": issue.fields.summary,
            "status": status_shown(issue.fields.status, call),
            "priority": priority_shown(issue.fields.priority, call),
            "issuetype": kind_shown(issue.fields.kind, call),
        },
    })
}

fn rendered(issue: &Issue, fields: &Fields, wanted: &Wanted, call: &Call<'_>) -> Value {
    let mut shown = Map::new();
    let mut put = |name: &str, value: Value| {
        if wanted.has(name) {
            shown.insert(name.to_owned(), value);
        }
    };
    let description = fields.description.as_ref().map(adf::to_html);
    put("description", description.into());
    let date = |at: jiff::Timestamp| {
        let at = at.to_zoned(call.zone.clone());
        Value::from(at.strftime("%d/%b/%y %-I:%M %p").to_string())
    };
    put("created", date(issue.created));
    put("updated", date(issue.updated));
    shown.into()
}

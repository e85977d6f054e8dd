//! Reads and writes the fields of an issue.

use serde_json::{Map, Value, json};

use super::model::{Issue, Jira, KINDS, Kind, PRIORITIES, Priority, STATUSES, jira_time};
use super::{adf, attachments, comments, projects, users};
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

    fn has(&self, field: &str) -> bool {
        (self.all || self.named.iter().any(|n| n == field))
            && !self.left_out.iter().any(|n| n == field)
    }
}

/// Returns an issue with the requested fields.
pub(crate) fn shown(jira: &Jira, issue: &Issue, wanted: &Wanted, call: &Call<'_>) -> Value {
    let id = issue.id.to_string();
    if wanted.only_id() {
        return json!({ "id": id });
    }
    let mut body = json!({
        "expand": "renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations",
        "id": id,
        "self": call.link(&format!("/rest/api/3/issue/{id}")),
        "key": issue.key,
    });
    if !wanted.only_identity() {
        let mut fields = every(jira, issue, call);
        fields.retain(|name, _| wanted.has(name));
        body["fields"] = fields.into();
    }
    body
}

fn every(jira: &Jira, issue: &Issue, call: &Call<'_>) -> Map<String, Value> {
    let user = |id: &Option<String>| id.as_ref().map_or(Value::Null, |id| users::shown(call, id));
    let project = jira.projects.iter().find(|p| p.id == issue.project);
    let description = match &issue.description {
        Some(document) if call.plain_text => adf::to_text(document).into(),
        Some(document) => document.clone(),
        None => Value::Null,
    };
    let done = issue.status.category == "done";
    let fields = json!({
        "summary": issue.summary,
        "description": description,
        "issuetype": kind(issue.kind, call),
        "project": project.map_or(Value::Null, |p| projects::shown(call, p, false)),
        "status": status(issue, call),
        "priority": priority(issue.priority, call),
        "assignee": user(&issue.assignee),
        "reporter": user(&Some(issue.reporter.clone())),
        "creator": user(&Some(issue.reporter.clone())),
        "labels": issue.labels,
        "duedate": issue.due,
        "created": jira_time(issue.created),
        "updated": jira_time(issue.updated),
        "resolutiondate": done.then(|| jira_time(issue.updated)),
        "comment": comments::block(issue, call),
        "attachment": issue.attachments.iter().map(|a| attachments::shown(a, call)).collect::<Vec<_>>(),
    });
    match fields {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}

/// Returns an issue type.
pub(crate) fn kind(kind: &Kind, call: &Call<'_>) -> Value {
    json!({
        "self": call.link(&format!("/rest/api/3/issuetype/{}", kind.id)),
        "id": kind.id,
        "description": "",
        "iconUrl": call.link(&format!("/rest/api/3/universal_avatar/view/type/issuetype/avatar/{}", kind.id)),
        "name": kind.name,
        "subtask": false,
        "hierarchyLevel": i32::from(kind.name == "Epic"),
    })
}

/// Returns a priority.
pub(crate) fn priority(priority: &Priority, call: &Call<'_>) -> Value {
    json!({
        "self": call.link(&format!("/rest/api/3/priority/{}", priority.id)),
        "id": priority.id,
        "iconUrl": call.on_site(&format!("/images/icons/priorities/{}.svg", priority.name.to_lowercase())),
        "name": priority.name,
    })
}

fn status(issue: &Issue, call: &Call<'_>) -> Value {
    status_shown(issue.status, call)
}

/// Returns a status, also as the target of a transition.
pub(crate) fn status_shown(status: &super::model::Status, call: &Call<'_>) -> Value {
    let (id, name, colour) = match status.category {
        "new" => (2, "To Do", "blue-gray"),
        "done" => (3, "Done", "green"),
        _ => (4, "In Progress", "yellow"),
    };
    json!({
        "self": call.link(&format!("/rest/api/3/status/{}", status.id)),
        "id": status.id,
        "description": "",
        "iconUrl": call.on_site("/images/icons/statuses/generic.png"),
        "name": status.name,
        "statusCategory": {
            "self": call.link(&format!("/rest/api/3/statuscategory/{id}")),
            "id": id,
            "key": status.category,
            "name": name,
            "colorName": colour,
        },
    })
}

/// The fields that a request sets. A field that is `null` is `Some(None)`, and an absent one is `None`.
#[derive(Debug, Default)]
pub(crate) struct Change {
    pub(crate) project: Option<u64>,
    pub(crate) summary: Option<String>,
    pub(crate) description: Option<Option<Value>>,
    pub(crate) kind: Option<&'static Kind>,
    pub(crate) priority: Option<&'static Priority>,
    pub(crate) assignee: Option<Option<String>>,
    pub(crate) reporter: Option<String>,
    pub(crate) labels: Option<Vec<String>>,
    pub(crate) due: Option<Option<String>>,
}

/// Field names with their errors.
pub(crate) type FieldErrors = Vec<(String, String)>;

impl Change {
    /// Parses `fields` of a create or edit request.
    pub(crate) fn read(
        jira: &Jira,
        fields: &Map<String, Value>,
        call: &Call<'_>,
    ) -> Result<Self, FieldErrors> {
        let mut change = Self::default();
        let mut errors = Vec::new();
        for (name, value) in fields {
            if let Err(text) = change.set(jira, name, value, call) {
                errors.push((name.clone(), text));
            }
        }
        if errors.is_empty() {
            Ok(change)
        } else {
            Err(errors)
        }
    }

    fn set(
        &mut self,
        jira: &Jira,
        name: &str,
        value: &Value,
        call: &Call<'_>,
    ) -> Result<(), String> {
        match name {
            "project" => {
                let named = value["key"]
                    .as_str()
                    .or(value["id"].as_str())
                    .unwrap_or_default();
                let project = jira.project(named).ok_or("valid project is required")?;
                self.project = Some(project.id);
            }
            "summary" => {
                let text = value.as_str().ok_or("Operation value must be a string")?;
                if text.trim().is_empty() {
                    return Err("You must specify a summary of the issue.".to_owned());
                }
                if text.contains(['\n', '\r']) {
                    return Err(
                        "The summary is invalid because it contains newline characters.".to_owned(),
                    );
                }
                if text.chars().count() > 255 {
                    return Err("Summary can't exceed 255 characters.".to_owned());
                }
                self.summary = Some(text.to_owned());
            }
            "description" => self.description = Some(adf::document(value, call)?),
            "issuetype" => {
                let kind = KINDS
                    .iter()
                    .find(|k| value["id"] == k.id || value["name"] == k.name);
                self.kind = Some(kind.ok_or("Specify a valid issue type")?);
            }
            "priority" => {
                let found = PRIORITIES
                    .iter()
                    .find(|p| value["id"] == p.id || value["name"] == p.name);
                self.priority = Some(found.ok_or("The priority selected is invalid.")?);
            }
            "assignee" => self.assignee = Some(account(value, call)?),
            "reporter" => self.reporter = account(value, call)?,
            "labels" => {
                let labels: Option<Vec<String>> = serde_json::from_value(value.clone()).ok();
                let labels = labels.ok_or("Labels must be a list of strings")?;
                if let Some(wrong) = labels.iter().find(|l| l.contains(' ')) {
                    return Err(format!(
                        "The label '{wrong}' contains spaces which is invalid."
                    ));
                }
                self.labels = Some(labels);
            }
            "duedate" => {
                let date = value.as_str().map(str::to_owned);
                if date
                    .as_deref()
                    .is_some_and(|d| d.parse::<jiff::civil::Date>().is_err())
                {
                    return Err("Error parsing date string".to_owned());
                }
                self.due = Some(date);
            }
            _ => {
                return Err(format!(
                    "Field '{name}' cannot be set. It is not on the appropriate screen, or unknown."
                ));
            }
        }
        Ok(())
    }

    /// Applies the change to an issue.
    pub(crate) fn apply(self, issue: &mut Issue) {
        fn put<T>(place: &mut T, value: Option<T>) {
            if let Some(value) = value {
                *place = value;
            }
        }
        put(&mut issue.summary, self.summary);
        put(&mut issue.description, self.description);
        put(&mut issue.kind, self.kind);
        put(&mut issue.priority, self.priority);
        put(&mut issue.assignee, self.assignee);
        put(&mut issue.reporter, self.reporter);
        put(&mut issue.labels, self.labels);
        put(&mut issue.due, self.due);
    }
}

fn account(value: &Value, call: &Call<'_>) -> Result<Option<String>, String> {
    let id = value["accountId"].as_str().or(value["id"].as_str());
    match id {
        None if value.is_null() || value["accountId"].is_null() => Ok(None),
        Some(id) if call.user(id).is_some() => Ok(Some(id.to_owned())),
        _ => Err("Specify a valid value for the user".to_owned()),
    }
}

/// Returns the initial status of an issue.
pub(crate) fn first_status() -> &'static super::model::Status {
    &STATUSES[0]
}

//! What has changed in an issue, and when.

use jiff::Timestamp;
use serde::Deserialize;
use serde_json::{Value, json};

use super::model::{Fields, Issue, Jira};
use super::scheme::{CustomField, SPRINT};
use super::search::{self, PageToken};
use super::{adf, users};
use crate::cloud::answer::{Answer, Call, ok};
use crate::cloud::errors;

/// A change of the fields of an issue.
#[derive(Debug)]
pub(crate) struct Change {
    pub(crate) id: u64,
    pub(crate) author: String,
    pub(crate) at: Timestamp,
    pub(crate) items: Vec<Item>,
    /// The fields before the change.
    pub(crate) before: Fields,
}

/// The change of one field.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    field: &'static str,
    id: &'static str,
    from: Option<Part>,
    to: Option<Part>,
}

/// A value in the history: its id, if it has one, and its text.
type Part = (Option<String>, String);

/// Returns the differences between two states of the fields.
pub(crate) fn difference(jira: &Jira, before: &Fields, after: &Fields) -> Vec<Item> {
    let (before, after) = (parts(jira, before), parts(jira, after));
    let changed = before.into_iter().zip(after);
    changed
        .filter(|((_, _, from), (_, _, to))| from != to)
        .map(|((field, id, from), (_, _, to))| Item {
            field,
            id,
            from,
            to,
        })
        .collect()
}

/// Returns every field by name, id and value.
fn parts(jira: &Jira, fields: &Fields) -> Vec<(&'static str, &'static str, Option<Part>)> {
    let text = |text: &str| (!text.is_empty()).then(|| (None, text.to_owned()));
    let with_id = |id: &str, name: &str| Some((Some(id.to_owned()), name.to_owned()));
    let list = |ids: &[u64], name: &dyn Fn(u64) -> Option<String>| {
        let names: Vec<String> = ids.iter().filter_map(|id| name(*id)).collect();
        let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
        (!ids.is_empty()).then(|| (Some(ids.join(", ")), names.join(", ")))
    };
    let version = |id: u64| jira.version(id).map(|(_, version)| version.name.clone());
    let description = fields.description.as_ref().map(adf::to_text);
    let user = |id: &String| (Some(id.clone()), id.clone());
    let parent = fields.parent.and_then(|id| jira.issue(&id.to_string()));
    let mut all = vec![
        ("summary", "summary", text(&fields.summary)),
        (
            "description",
            "description",
            description.and_then(|d| text(&d)),
        ),
        (
            "issuetype",
            "issuetype",
            with_id(fields.kind.id, fields.kind.name),
        ),
        (
            "status",
            "status",
            with_id(fields.status.id, fields.status.name),
        ),
        (
            "resolution",
            "resolution",
            fields
                .resolution
                .and_then(|(resolution, _)| with_id(resolution.id, resolution.name)),
        ),
        (
            "priority",
            "priority",
            with_id(fields.priority.id, fields.priority.name),
        ),
        ("assignee", "assignee", fields.assignee.as_ref().map(user)),
        ("reporter", "reporter", Some(user(&fields.reporter))),
        ("labels", "labels", text(&fields.labels.join(" "))),
        (
            "duedate",
            "duedate",
            fields.due.as_ref().map(|d| (Some(d.clone()), d.clone())),
        ),
        (
            "Parent",
            "parent",
            parent.and_then(|parent| with_id(&parent.id.to_string(), &parent.key)),
        ),
        (
            "Component",
            "components",
            list(&fields.components, &|id| {
                jira.component(id)
                    .map(|(_, component)| component.name.clone())
            }),
        ),
        (
            "Fix Version",
            "fixVersions",
            list(&fields.fix_versions, &version),
        ),
        ("Version", "versions", list(&fields.versions, &version)),
        (
            "Sprint",
            SPRINT,
            list(&fields.sprints, &|id| {
                jira.sprint(id).map(|sprint| sprint.name.clone())
            }),
        ),
    ];
    for field in &super::scheme::CUSTOM_FIELDS {
        if field.id != SPRINT {
            let value = fields.custom.get(field.id);
            let shown = value.map(|value| match value["value"].as_str().or(value.as_str()) {
                Some(text) => text.to_owned(),
                None => value.to_string(),
            });
            all.push((field.name, field.id, shown.and_then(|v| text(&v))));
        }
    }
    all
}

/// `GET /rest/api/3/issue/{issueIdOrKey}/changelog`: pages by offset, oldest first.
pub(crate) fn list(jira: &Jira, call: &Call<'_>) -> Answer {
    let issue = jira.found(call)?;
    let all = issue.changes.iter().collect();
    Ok(call.page(all, 100, |change| shown(change, call)))
}

/// `POST /rest/api/3/issue/{issueIdOrKey}/changelog/list`
pub(crate) fn by_ids(jira: &Jira, call: &Call<'_>) -> Answer {
    let issue = jira.found(call)?;
    let request: Value = call.json().ok_or_else(errors::jira_invalid_body)?;
    let Some(ids) = request["changelogIds"].as_array() else {
        return Err(errors::jira_bad_request("changelogIds must be a list of ids.").into());
    };
    let found: Vec<Value> = issue
        .changes
        .iter()
        .filter(|change| ids.iter().any(|id| *id == change.id))
        .map(|change| shown(change, call))
        .collect();
    Ok(ok(&json!({
        "startAt": 0,
        "maxResults": found.len(),
        "total": found.len(),
        "histories": found,
    })))
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Bulk {
    issue_ids_or_keys: Vec<String>,
    #[serde(default)]
    field_ids: Vec<String>,
    #[serde(default)]
    max_results: Option<usize>,
    #[serde(default)]
    next_page_token: Option<String>,
}

/// `POST /rest/api/3/changelog/bulkfetch`: pages by a token in the body.
pub(crate) fn bulk(jira: &Jira, call: &Call<'_>) -> Answer {
    let request: Bulk = call.json().ok_or_else(errors::jira_invalid_body)?;
    let count = request.issue_ids_or_keys.len();
    if !(1..=1000).contains(&count) || request.field_ids.len() > 10 {
        let text = "Give 1 to 1000 issues, and at most 10 fields.";
        return Err(errors::jira_bad_request(text).into());
    }
    let size = request.max_results.unwrap_or(1000).clamp(1, 10_000);
    let key = request.issue_ids_or_keys.join(",");
    let offset = PageToken::offset(request.next_page_token.as_deref(), &key, call.now)
        .ok_or_else(search::wrong_token)?;
    let wanted = |change: &&Change| {
        request.field_ids.is_empty()
            || change
                .items
                .iter()
                .any(|item| request.field_ids.iter().any(|id| id == item.id))
    };
    let mut issues: Vec<&Issue> = request
        .issue_ids_or_keys
        .iter()
        .filter_map(|id| jira.issue(id))
        .collect();
    issues.sort_by_key(|issue| issue.id);
    issues.dedup_by_key(|issue| issue.id);
    let all: Vec<(&Issue, &Change)> = issues
        .iter()
        .flat_map(|issue| issue.changes.iter().map(|change| (*issue, change)))
        .filter(|(_, change)| wanted(change))
        .collect();
    let end = offset.saturating_add(size).min(all.len());
    let mut logs: Vec<Value> = Vec::new();
    for (issue, change) in &all[offset.min(end)..end] {
        let id = issue.id.to_string();
        let change = shown(change, call);
        match logs.last_mut().filter(|log| log["issueId"] == id) {
            Some(log) => {
                if let Some(list) = log["changeHistories"].as_array_mut() {
                    list.push(change);
                }
            }
            None => logs.push(json!({"issueId": id, "changeHistories": [change]})),
        }
    }
    let mut body = json!({"issueChangeLogs": logs});
    if end < all.len() {
        body["nextPageToken"] = PageToken::write(end, &key, call.now).into();
    }
    Ok(ok(&body))
}

/// Returns the `changelog` member of an issue: the latest changes first.
pub(crate) fn block(issue: &Issue, call: &Call<'_>) -> Value {
    let changes = issue.changes.iter().rev().take(100);
    let histories: Vec<Value> = changes.map(|change| shown(change, call)).collect();
    json!({
        "startAt": 0,
        "maxResults": histories.len(),
        "total": issue.changes.len(),
        "histories": histories,
    })
}

fn shown(change: &Change, call: &Call<'_>) -> Value {
    let items = change.items.iter().map(|item| item_shown(item, call));
    json!({
        "id": change.id.to_string(),
        "author": users::shown(call, &change.author),
        "created": call.time(change.at),
        "items": items.collect::<Vec<_>>(),
    })
}

fn item_shown(item: &Item, call: &Call<'_>) -> Value {
    let is_user = matches!(item.id, "assignee" | "reporter");
    let side = |part: &Option<Part>| match part {
        None => (Value::Null, Value::Null),
        Some((id, _)) if is_user => {
            let user = call.user(id.as_deref().unwrap_or_default());
            (id.clone().into(), user.map(|user| user.name.clone()).into())
        }
        Some((id, text)) => (id.clone().into(), text.clone().into()),
    };
    let (from, from_text) = side(&item.from);
    let (to, to_text) = side(&item.to);
    json!({
        "field": item.field,
        "fieldtype": if CustomField::of(item.id).is_some() { "custom" } else { "jira" },
        "fieldId": item.id,
        "from": from,
        "fromString": from_text,
        "to": to,
        "toString": to_text,
    })
}

//! What clients ask before they create an issue: fields, issue types, priorities, statuses; and the server itself.

use axum::response::Response;
use http::StatusCode;
use jiff::Timestamp;
use serde_json::{Value, json};

use super::fields;
use super::model::{Jira, KINDS, Kind, PRIORITIES, Project, STATUSES, jira_time};
use super::projects;
use crate::cloud::answer::{Call, ok};
use crate::cloud::errors;
use crate::config::Site;

/// A system field: id, name, type, whether it can be set, whether it must be.
type Field = (&'static str, &'static str, &'static str, bool, bool);

const FIELDS: [Field; 14] = [
    ("project", "Project", "project", true, true),
    ("issuetype", "Issue Type", "issuetype", true, true),
    ("summary", "Summary", "string", true, true),
    ("description", "Description", "string", true, false),
    ("priority", "Priority", "priority", true, false),
    ("assignee", "Assignee", "user", true, false),
    ("reporter", "Reporter", "user", true, false),
    ("labels", "Labels", "array", true, false),
    ("duedate", "Due date", "date", true, false),
    ("status", "Status", "status", false, false),
    ("created", "Created", "datetime", false, false),
    ("updated", "Updated", "datetime", false, false),
    ("attachment", "Attachment", "array", false, false),
    ("comment", "Comment", "comments-page", false, false),
];

/// `GET /rest/api/3/serverInfo`: answers everybody, with and without a token.
pub(crate) fn server_info(site: &Site, now: Timestamp) -> Response {
    ok(&json!({
        "baseUrl": site.url(),
        "displayUrl": site.url(),
        "displayUrlConfluence": site.url(),
        "displayUrlServicedeskHelpCenter": site.url(),
        "version": "1001.0.0-SNAPSHOT",
        "versionNumbers": [1001, 0, 0],
        "deploymentType": "Cloud",
        "buildNumber": 100_290,
        "buildDate": "2026-11-02T07:00:00.000+0000",
        "serverTime": jira_time(now),
        "scmInfo": "3b1a5d6b1c1f0a1c6c5bd0f5a1d9b3d5f6c7e8a9",
        "serverTitle": "Jira",
        "defaultLocale": {"locale": "en_US"},
        "serverTimeZone": "Etc/UTC",
    }))
}

/// `GET /rest/api/3/field`: a bare array.
pub(crate) fn fields() -> Response {
    let all: Vec<Value> = FIELDS
        .iter()
        .map(|(id, name, _, settable, _)| {
            json!({
                "id": id,
                "key": id,
                "name": name,
                "custom": false,
                "orderable": settable,
                "navigable": true,
                "searchable": true,
                "clauseNames": [id],
                "schema": schema(id),
            })
        })
        .collect();
    ok(&all.into())
}

/// `GET /rest/api/3/issuetype`: a bare array.
pub(crate) fn issue_types(call: &Call<'_>) -> Response {
    ok(&KINDS.iter().map(|k| fields::kind(k, call)).collect())
}

/// `GET /rest/api/3/priority` (deprecated): a bare array.
pub(crate) fn priorities(call: &Call<'_>) -> Response {
    ok(&PRIORITIES
        .iter()
        .map(|p| fields::priority(p, call))
        .collect())
}

/// `GET /rest/api/3/status`: a bare array.
pub(crate) fn statuses(call: &Call<'_>) -> Response {
    ok(&STATUSES
        .iter()
        .map(|s| fields::status_shown(s, call))
        .collect())
}

/// `GET /rest/api/3/issue/createmeta` (deprecated)
pub(crate) fn create_all(jira: &Jira, call: &Call<'_>) -> Response {
    let keys = call.list("projectKeys");
    let ids = call.list("projectIds");
    let names = call.list("issuetypeNames");
    let with_fields = call.list("expand").contains(&"projects.issuetypes.fields");
    let wanted = |p: &&Project| {
        (keys.is_empty() && ids.is_empty())
            || keys.contains(&p.key.as_str())
            || ids.contains(&p.id.to_string().as_str())
    };
    let kinds = || {
        KINDS
            .iter()
            .filter(|k| names.is_empty() || names.contains(&k.name))
    };
    let project = |project: &Project| {
        let kinds = kinds().map(|k| {
            let mut kind = fields::kind(k, call);
            if with_fields {
                let fields = settable(k, project, call).into_iter();
                let by_id = fields.map(|field| {
                    (
                        field["fieldId"].as_str().unwrap_or_default().to_owned(),
                        field,
                    )
                });
                kind["fields"] = Value::Object(by_id.collect());
            }
            kind
        });
        let issue_types: Vec<Value> = kinds.collect();
        let mut shown = projects::shown(call, project, false);
        shown["issuetypes"] = issue_types.into();
        shown
    };
    let projects: Vec<Value> = jira.projects.iter().filter(wanted).map(project).collect();
    ok(&json!({"expand": "projects", "projects": projects}))
}

/// `GET /rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes`
pub(crate) fn create_types(jira: &Jira, call: &Call<'_>) -> Response {
    if jira.project(call.param("projectIdOrKey")).is_none() {
        return no_project(call);
    }
    let all: Vec<Value> = KINDS.iter().map(|k| fields::kind(k, call)).collect();
    page("issueTypes", all, call)
}

/// `GET /rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}`
pub(crate) fn create_fields(jira: &Jira, call: &Call<'_>) -> Response {
    let Some(project) = jira.project(call.param("projectIdOrKey")) else {
        return no_project(call);
    };
    match KINDS.iter().find(|k| k.id == call.param("issueTypeId")) {
        Some(kind) => page("fields", settable(kind, project, call), call),
        None => errors::jira(
            StatusCode::NOT_FOUND,
            &["The issue type does not exist."],
            &[],
        ),
    }
}

/// `GET /rest/api/3/issue/{issueIdOrKey}/editmeta`
pub(crate) fn edit(jira: &Jira, call: &Call<'_>) -> Response {
    let Some(issue) = jira.issue(call.param("issueIdOrKey")) else {
        return errors::jira_issue_not_found();
    };
    let Some(project) = jira.project(&issue.project.to_string()) else {
        return errors::jira_issue_not_found();
    };
    let fields = settable(issue.kind, project, call).into_iter();
    let by_id = fields.map(|field| {
        (
            field["fieldId"].as_str().unwrap_or_default().to_owned(),
            field,
        )
    });
    ok(&json!({"fields": Value::Object(by_id.collect())}))
}

fn settable(kind: &Kind, project: &Project, call: &Call<'_>) -> Vec<Value> {
    FIELDS
        .iter()
        .filter(|(_, _, _, settable, _)| *settable)
        .map(|(id, name, _, _, required)| {
            let mut field = json!({
                "fieldId": id,
                "key": id,
                "name": name,
                "required": required,
                "hasDefaultValue": *id == "priority",
                "operations": ["set"],
                "schema": schema(id),
            });
            match *id {
                "project" => {
                    field["allowedValues"] = json!([projects::shown(call, project, false)])
                }
                "issuetype" => field["allowedValues"] = json!([fields::kind(kind, call)]),
                "priority" => {
                    field["allowedValues"] = PRIORITIES
                        .iter()
                        .map(|p| fields::priority(p, call))
                        .collect();
                }
                _ => {}
            }
            field
        })
        .collect()
}

fn schema(id: &str) -> Value {
    let kind = FIELDS
        .iter()
        .find(|field| field.0 == id)
        .map_or("string", |field| field.2);
    let mut schema = json!({"type": kind, "system": id});
    match id {
        "labels" => schema["items"] = "string".into(),
        "attachment" => schema["items"] = "attachment".into(),
        _ => {}
    }
    schema
}

fn page(name: &str, all: Vec<Value>, call: &Call<'_>) -> Response {
    let start = call.number("startAt", 0, usize::MAX);
    let most = call.number("maxResults", 50, 200);
    let total = all.len();
    let page: Vec<Value> = all.into_iter().skip(start).take(most).collect();
    ok(&json!({"startAt": start, "maxResults": most, "total": total, name: page}))
}

fn no_project(call: &Call<'_>) -> Response {
    let text = format!(
        "No project could be found with key '{}'.",
        call.param("projectIdOrKey")
    );
    errors::jira(StatusCode::NOT_FOUND, &[&text], &[])
}

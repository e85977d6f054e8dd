//! What clients ask before they create an issue: fields, issue types, priorities, statuses; and the server itself.

use axum::response::Response;
use http::StatusCode;
use jiff::Timestamp;
use serde_json::{Value, json};

use super::model::{Issue, Jira, Project};
use super::scheme::{
    CUSTOM_FIELDS, CustomField, Form, KINDS, Kind, PRIORITIES, RESOLUTIONS, STATUSES, kind_shown,
    priority_shown, resolution_shown, status_shown,
};
use super::{components, projects, versions};
use crate::cloud::answer::{Answer, Call, ok};
use crate::cloud::errors;
use crate::config::Site;

/// A system field: id, name, type, whether it can be set, whether it must be.
type Field = (&'static str, &'static str, &'static str, bool, bool);

/// The system fields.
pub(crate) const FIELDS: [Field; 27] = [
    ("project", "Project", "project", true, true),
    ("issuetype", "Issue Type", "issuetype", true, true),
    ("summary", "Summary", "string", true, true),
    ("description", "Description", "string", true, false),
    ("priority", "Priority", "priority", true, false),
    ("assignee", "Assignee", "user", true, false),
    ("reporter", "Reporter", "user", true, false),
    ("labels", "Labels", "array", true, false),
    ("duedate", "Due date", "date", true, false),
    ("parent", "Parent", "issuelink", true, false),
    ("components", "Components", "array", true, false),
    ("fixVersions", "Fix versions", "array", true, false),
    ("versions", "Affects versions", "array", true, false),
    ("timetracking", "Time tracking", "timetracking", true, false),
    ("status", "Status", "status", false, false),
    ("resolution", "Resolution", "resolution", false, false),
    ("resolutiondate", "Resolved", "datetime", false, false),
    ("creator", "Creator", "user", false, false),
    ("created", "Created", "datetime", false, false),
    ("updated", "Updated", "datetime", false, false),
    ("attachment", "Attachment", "array", false, false),
    ("comment", "Comment", "comments-page", false, false),
    ("worklog", "Log Work", "array", false, false),
    ("issuelinks", "Linked Issues", "array", false, false),
    ("subtasks", "Sub-tasks", "array", false, false),
    ("watches", "Watchers", "watches", false, false),
    ("votes", "Votes", "votes", false, false),
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
        "serverTime": now.strftime("%Y-%m-%dT%H:%M:%S.%3f+0000").to_string(),
        "scmInfo": "3b1a5d6b1c1f0a1c6c5bd0f5a1d9b3d5f6c7e8a9",
        "serverTitle": "Jira",
        "defaultLocale": {"locale": "en_US"},
        "serverTimeZone": "Etc/UTC",
    }))
}

/// `GET /rest/api/3/field`: a bare array.
pub(crate) fn fields() -> Response {
    let system = FIELDS.iter().map(|(id, name, _, settable, _)| {
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
    });
    let custom = CUSTOM_FIELDS.iter().map(|field| {
        json!({
            "id": field.id,
            "key": field.id,
            "name": field.name,
            "custom": true,
            "orderable": true,
            "navigable": true,
            "searchable": true,
            "clauseNames": [format!("cf[{}]", field.number), field.name],
            "schema": field.schema(),
        })
    });
    ok(&system.chain(custom).collect())
}

/// `GET /rest/api/3/field/search`: pages by offset.
pub(crate) fn field_search(call: &Call<'_>) -> Answer {
    let words = call.query("query").unwrap_or_default().to_lowercase();
    let (kinds, ids) = (call.list("type"), call.list("id"));
    let system = FIELDS.iter().map(|field| (field.0, field.1, "system"));
    let custom = CUSTOM_FIELDS.iter().map(|f| (f.id, f.name, "custom"));
    let mut found: Vec<(&str, &str, &str)> = system
        .chain(custom)
        .filter(|(_, name, _)| name.to_lowercase().contains(&words))
        .filter(|(id, _, _)| ids.is_empty() || ids.contains(id))
        .filter(|(_, _, kind)| kinds.is_empty() || kinds.contains(kind))
        .collect();
    let order = call.query("orderBy").unwrap_or("name");
    if order.trim_start_matches(['+', '-']) != "name" {
        return Err(errors::jira_bad_request("The orderBy parameter is not valid.").into());
    }
    found.sort_by_key(|(_, name, _)| *name);
    if order.starts_with('-') {
        found.reverse();
    }
    Ok(call.page(found, 100, |(id, name, kind)| {
        let mut field = json!({"id": id, "name": name, "schema": schema(id)});
        if kind == "custom" {
            field["description"] = "".into();
            field["isLocked"] = false.into();
        }
        field
    }))
}

/// `GET /rest/api/3/issuetype`: a bare array.
pub(crate) fn issue_types(call: &Call<'_>) -> Response {
    ok(&KINDS.iter().map(|k| kind_shown(k, call)).collect())
}

/// `GET /rest/api/3/priority` (deprecated): a bare array.
pub(crate) fn priorities(call: &Call<'_>) -> Response {
    ok(&PRIORITIES.iter().map(|p| priority_shown(p, call)).collect())
}

/// `GET /rest/api/3/priority/search`: pages by offset.
pub(crate) fn priority_search(call: &Call<'_>) -> Response {
    let (ids, words) = (call.list("id"), call.query("priorityName"));
    let words = words.unwrap_or_default().to_lowercase();
    let all = PRIORITIES.iter();
    let found = all
        .filter(|p| ids.is_empty() || ids.contains(&p.id))
        .filter(|p| p.name.to_lowercase().contains(&words))
        .collect();
    call.page(found, 50, |priority| {
        let mut shown = priority_shown(priority, call);
        shown["description"] = "".into();
        shown["isDefault"] = (priority.name == "Medium").into();
        shown
    })
}

/// `GET /rest/api/3/resolution` (deprecated): a bare array.
pub(crate) fn resolutions(call: &Call<'_>) -> Response {
    let all = RESOLUTIONS.iter();
    ok(&all.map(|r| resolution_shown(r, call)).collect())
}

/// `GET /rest/api/3/resolution/search`: pages by offset.
pub(crate) fn resolution_search(call: &Call<'_>) -> Response {
    let ids = call.list("id");
    let all = RESOLUTIONS.iter();
    let found = all
        .filter(|r| ids.is_empty() || ids.contains(&r.id))
        .collect();
    call.page(found, 50, |resolution| {
        let mut shown = resolution_shown(resolution, call);
        shown["isDefault"] = false.into();
        shown
    })
}

/// `GET /rest/api/3/status`: a bare array.
pub(crate) fn statuses(call: &Call<'_>) -> Response {
    ok(&STATUSES.iter().map(|s| status_shown(s, call)).collect())
}

/// `GET /rest/api/3/project/{projectIdOrKey}/statuses`: a bare array of issue types with their statuses.
pub(crate) fn project_statuses(jira: &Jira, call: &Call<'_>) -> Answer {
    projects::found(jira, call)?;
    let all = KINDS.iter().map(|kind| {
        let statuses: Vec<Value> = STATUSES.iter().map(|s| status_shown(s, call)).collect();
        json!({
            "self": call.link(&format!("/rest/api/3/issuetype/{}", kind.id)),
            "id": kind.id,
            "name": kind.name,
            "subtask": false,
            "statuses": statuses,
        })
    });
    Ok(ok(&all.collect()))
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
            let mut kind = kind_shown(k, call);
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
    let all: Vec<Value> = KINDS.iter().map(|k| kind_shown(k, call)).collect();
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
pub(crate) fn edit(jira: &Jira, call: &Call<'_>) -> Answer {
    let issue = jira.found(call)?;
    Ok(ok(&editable(jira, issue, call)))
}

/// Returns the fields of an issue that can be edited, also as its member `editmeta`.
pub(crate) fn editable(jira: &Jira, issue: &Issue, call: &Call<'_>) -> Value {
    let project = jira.project_of(issue.project).into_iter();
    let fields = project.flat_map(|project| settable(issue.fields.kind, project, call));
    let by_id = fields.map(|field| {
        (
            field["fieldId"].as_str().unwrap_or_default().to_owned(),
            field,
        )
    });
    json!({"fields": Value::Object(by_id.collect())})
}

fn settable(kind: &Kind, project: &Project, call: &Call<'_>) -> Vec<Value> {
    let system = FIELDS.iter().filter(|(_, _, _, settable, _)| *settable);
    let system = system.map(|(id, name, kind, _, required)| (*id, *name, *kind, *required));
    let custom = CUSTOM_FIELDS.iter();
    let custom = custom.map(|field| (field.id, field.name, "custom", false));
    system
        .chain(custom)
        .map(|(id, name, form, required)| {
            let operations = match form {
                "array" => &["add", "set", "remove"][..],
                _ => &["set"],
            };
            let mut field = json!({
                "fieldId": id,
                "key": id,
                "name": name,
                "required": required,
                "hasDefaultValue": id == "priority",
                "operations": operations,
                "schema": schema(id),
            });
            let allowed: Vec<Value> = match id {
                "project" => vec![projects::shown(call, project, false)],
                "issuetype" => vec![kind_shown(kind, call)],
                "priority" => PRIORITIES.iter().map(|p| priority_shown(p, call)).collect(),
                "components" => {
                    let all = project.components.iter();
                    all.map(|c| components::brief(c, call)).collect()
                }
                "fixVersions" | "versions" => {
                    let all = project.versions.iter().filter(|v| !v.archived);
                    all.map(|v| versions::shown(project, v, call)).collect()
                }
                _ => match CustomField::of(id).map(|field| field.form) {
                    Some(Form::Select(options)) => options
                        .iter()
                        .map(|(id, value)| json!({"id": id, "value": value}))
                        .collect(),
                    _ => return field,
                },
            };
            field["allowedValues"] = allowed.into();
            field
        })
        .collect()
}

/// Returns the schema of a field.
pub(crate) fn schema(id: &str) -> Value {
    if let Some(field) = CustomField::of(id) {
        return field.schema();
    }
    let kind = FIELDS
        .iter()
        .find(|field| field.0 == id)
        .map_or("string", |field| field.2);
    let mut schema = json!({"type": kind, "system": id});
    let items = match id {
        "labels" => "string",
        "attachment" => "attachment",
        "components" => "component",
        "fixVersions" | "versions" => "version",
        "worklog" => "worklog",
        "issuelinks" | "subtasks" => "issuelinks",
        _ => return schema,
    };
    schema["items"] = items.into();
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

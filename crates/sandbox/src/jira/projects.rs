//! Projects: list and get.

use axum::response::Response;
use http::StatusCode;
use serde_json::{Value, json};

use super::model::{Jira, KINDS, Project};
use super::{fields, users};
use crate::cloud::answer::{Call, ok};
use crate::cloud::errors;

/// `GET /rest/api/3/project/search`: pages by offset.
pub(crate) fn search(jira: &Jira, call: &Call<'_>) -> Response {
    let words = call.query("query").unwrap_or_default().to_lowercase();
    let keys = call.list("keys");
    let mut found: Vec<&Project> = jira
        .projects
        .iter()
        .filter(|p| p.name.to_lowercase().contains(&words) || p.key.to_lowercase().contains(&words))
        .filter(|p| keys.is_empty() || keys.iter().any(|k| p.key.eq_ignore_ascii_case(k)))
        .collect();
    let order = call.query("orderBy").unwrap_or("key");
    match order.trim_start_matches(['+', '-']) {
        "key" => found.sort_by(|a, b| a.key.cmp(&b.key)),
        "name" => found.sort_by(|a, b| a.name.cmp(&b.name)),
        _ => return errors::jira_bad_request("The orderBy parameter is not valid."),
    }
    if order.starts_with('-') {
        found.reverse();
    }
    let start = call.number("startAt", 0, usize::MAX);
    let most = call.number("maxResults", 50, 100);
    let total = found.len();
    let lead = call.list("expand").contains(&"lead");
    let page: Vec<Value> = found
        .into_iter()
        .skip(start)
        .take(most)
        .map(|p| shown(call, p, lead))
        .collect();
    let end = start.saturating_add(page.len());
    let is_last = end >= total;
    let mut body = json!({
        "self": call.link(&format!("/rest/api/3/project/search?startAt={start}&maxResults={most}")),
        "maxResults": most,
        "startAt": start,
        "total": total,
        "isLast": is_last,
        "values": page,
    });
    if !is_last {
        let next = format!("/rest/api/3/project/search?startAt={end}&maxResults={most}");
        body["nextPage"] = call.link(&next).into();
    }
    ok(&body)
}

/// `GET /rest/api/3/project` (deprecated): a bare array.
pub(crate) fn all(jira: &Jira, call: &Call<'_>) -> Response {
    let all: Vec<Value> = jira
        .projects
        .iter()
        .map(|p| shown(call, p, false))
        .collect();
    ok(&all.into())
}

/// `GET /rest/api/3/project/{projectIdOrKey}`
pub(crate) fn get(jira: &Jira, call: &Call<'_>) -> Response {
    let wanted = call.param("projectIdOrKey");
    match jira.project(wanted) {
        Some(project) => {
            let mut body = shown(call, project, true);
            body["description"] = "".into();
            body["issueTypes"] = KINDS.iter().map(|k| fields::kind(k, call)).collect();
            body["components"] = json!([]);
            body["versions"] = json!([]);
            body["assigneeType"] = "UNASSIGNED".into();
            body["roles"] = json!({});
            ok(&body)
        }
        None => {
            let text = format!("No project could be found with key '{wanted}'.");
            errors::jira(StatusCode::NOT_FOUND, &[&text], &[])
        }
    }
}

/// Returns a project, also as part of an issue.
pub(crate) fn shown(call: &Call<'_>, project: &Project, with_lead: bool) -> Value {
    let mut body = json!({
        "expand": "description,lead,issueTypes,url,projectKeys,permissions,insight",
        "self": call.link(&format!("/rest/api/3/project/{}", project.id)),
        "id": project.id.to_string(),
        "key": project.key,
        "name": project.name,
        "projectTypeKey": "software",
        "simplified": false,
        "style": "classic",
        "isPrivate": false,
        "avatarUrls": {
            "48x48": call.link(&format!("/rest/api/3/universal_avatar/view/type/project/avatar/{}", project.id)),
        },
        "properties": {},
    });
    if with_lead {
        body["lead"] = users::shown(call, &project.lead);
    }
    body
}

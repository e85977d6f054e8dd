//! Projects: list and get.

use axum::response::Response;
use serde_json::{Value, json};

use super::model::{Jira, Project};
use super::scheme::{KINDS, kind_shown};
use super::{components, users, versions};
use crate::cloud::answer::{Answer, Call, Refusal, ok};
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
    let lead = call.expands("lead");
    call.page(found, 100, |project| shown(call, project, lead))
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
pub(crate) fn get(jira: &Jira, call: &Call<'_>) -> Answer {
    let project = found(jira, call)?;
    let (all_components, all_versions) = (project.components.iter(), project.versions.iter());
    let mut body = shown(call, project, true);
    body["description"] = "".into();
    body["issueTypes"] = KINDS.iter().map(|k| kind_shown(k, call)).collect();
    body["components"] = all_components.map(|c| components::brief(c, call)).collect();
    body["versions"] = all_versions
        .map(|version| versions::shown(project, version, call))
        .collect();
    body["assigneeType"] = "UNASSIGNED".into();
    body["roles"] = json!({});
    Ok(ok(&body))
}

/// Returns the project that the path names.
pub(crate) fn found<'a>(jira: &'a Jira, call: &Call<'_>) -> Result<&'a Project, Refusal> {
    let wanted = call.param("projectIdOrKey");
    jira.project(wanted).ok_or_else(|| {
        let text = format!("No project could be found with key '{wanted}'.");
        errors::jira_not_found(&text).into()
    })
}

/// Returns a project, also as part of an issue.
pub(crate) fn shown(call: &Call<'_>, project: &Project, with_lead: bool) -> Value {
    let mut body = json!({
        "expand": "description,lead,issueTypes,url,projectKeys,permissions,insight",
        "self": call.link(&format!("/rest/api/3/project/{}", project.id)),
        "id": project.id.to_string(),
        "key": project.key,
        "name": project.name,
        "projectTypeKey": if project.service_desk { "service_desk" } else { "software" },
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

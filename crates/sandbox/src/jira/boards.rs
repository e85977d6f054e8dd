//! Boards of Jira Software: one for each project.

use axum::response::Response;
use http::StatusCode;
use serde_json::{Value, json};

use super::model::{Jira, Project};
use crate::cloud::answer::{Call, ok};
use crate::cloud::errors;

/// `GET /rest/agile/1.0/board`: pages by offset.
pub(crate) fn list(jira: &Jira, call: &Call<'_>) -> Response {
    let wanted = call.query("projectKeyOrId");
    let named = call.query("name").unwrap_or_default().to_lowercase();
    let kind = call.query("type").unwrap_or("scrum");
    let found: Vec<&Project> = jira
        .projects
        .iter()
        .filter(|p| wanted.is_none_or(|w| p.key.eq_ignore_ascii_case(w) || p.id.to_string() == w))
        .filter(|p| {
            name(p).to_lowercase().contains(&named) && kind.split(',').any(|k| k == "scrum")
        })
        .collect();
    let start = call.number("startAt", 0, usize::MAX);
    let most = call.number("maxResults", 50, 50);
    let total = found.len();
    let page = found.into_iter().skip(start).take(most);
    let page: Vec<Value> = page.map(|p| shown(p, call)).collect();
    ok(&json!({
        "maxResults": most,
        "startAt": start,
        "total": total,
        "isLast": start.saturating_add(page.len()) >= total,
        "values": page,
    }))
}

/// `GET /rest/agile/1.0/board/{boardId}`
pub(crate) fn get(jira: &Jira, call: &Call<'_>) -> Response {
    let board = call.param("boardId");
    match jira.projects.iter().find(|p| id(p).to_string() == board) {
        Some(project) => ok(&shown(project, call)),
        None => {
            let text = format!(
                "Board with id {board} does not exist or you do not have permission to see it."
            );
            errors::jira(StatusCode::NOT_FOUND, &[&text], &[])
        }
    }
}

fn id(project: &Project) -> u64 {
    project.id - 10_000
}

fn name(project: &Project) -> String {
    format!("{} board", project.key)
}

fn shown(project: &Project, call: &Call<'_>) -> Value {
    json!({
        "id": id(project),
        "self": call.link(&format!("/rest/agile/1.0/board/{}", id(project))),
        "name": name(project),
        "type": "scrum",
        "isPrivate": false,
        "location": {
            "projectId": project.id,
            "projectKey": project.key,
            "projectName": project.name,
            "displayName": format!("{} ({})", project.name, project.key),
            "name": format!("{} ({})", project.name, project.key),
            "projectTypeKey": "software",
        },
    })
}

//! Boards of Jira Software, and the lists of their issues.

use axum::response::Response;
use serde_json::{Value, json};

use super::fields;
use super::jql::Search;
use super::model::{Fields, Issue, Jira, Project};
use super::scheme::STATUSES;
use super::search::{self, PageToken};
use super::shown::{self, Wanted};
use super::sprints;
use crate::cloud::answer::{Answer, Call, Refusal, created, no_content, ok};
use crate::cloud::errors;

/// A board, which shows the issues of a filter.
#[derive(Clone, Debug)]
pub(crate) struct Board {
    pub(crate) id: u64,
    pub(crate) name: String,
    /// `scrum` or `kanban`.
    pub(crate) kind: String,
    pub(crate) project: Option<u64>,
    pub(crate) filter: u64,
}

/// A sprint.
#[derive(Clone, Debug)]
pub(crate) struct Sprint {
    pub(crate) id: u64,
    pub(crate) board: u64,
    pub(crate) name: String,
    pub(crate) goal: String,
    /// `future`, `active` or `closed`.
    pub(crate) state: &'static str,
    pub(crate) start: Option<jiff::Timestamp>,
    pub(crate) end: Option<jiff::Timestamp>,
    pub(crate) completed: Option<jiff::Timestamp>,
    pub(crate) created: jiff::Timestamp,
}

/// `GET /rest/agile/1.0/board`: pages by offset.
pub(crate) fn list(jira: &Jira, call: &Call<'_>) -> Response {
    let wanted = call.query("projectKeyOrId");
    let named = call.query("name").unwrap_or_default().to_lowercase();
    let kinds = call.list("type");
    let of_project = |board: &Board| {
        let project = board.project.and_then(|id| jira.project_of(id));
        wanted.is_none_or(|wanted| {
            project
                .is_some_and(|p| p.key.eq_ignore_ascii_case(wanted) || p.id.to_string() == wanted)
        })
    };
    let found: Vec<&Board> = jira
        .boards
        .iter()
        .filter(|board| of_project(board) && board.name.to_lowercase().contains(&named))
        .filter(|board| kinds.is_empty() || kinds.contains(&board.kind.as_str()))
        .collect();
    page(call, found, |board| shown(jira, board, call))
}

/// Returns a page of a list in the form of Jira Software.
pub(crate) fn page<T>(call: &Call<'_>, all: Vec<T>, show: impl Fn(T) -> Value) -> Response {
    let (start, most) = call.window(50, 50);
    let total = all.len();
    let page: Vec<Value> = all.into_iter().skip(start).take(most).map(show).collect();
    ok(&json!({
        "maxResults": most,
        "startAt": start,
        "total": total,
        "isLast": start.saturating_add(page.len()) >= total,
        "values": page,
    }))
}

/// `GET /rest/agile/1.0/board/{boardId}`
pub(crate) fn get(jira: &Jira, call: &Call<'_>) -> Answer {
    let board = found(jira, call)?;
    Ok(ok(&shown(jira, board, call)))
}

/// `POST /rest/agile/1.0/board`
pub(crate) fn create(jira: &mut Jira, call: &Call<'_>) -> Answer {
    let request: Value = call.json().ok_or_else(errors::jira_invalid_body)?;
    let name = fields::text(&request["name"]);
    let kind = fields::text(&request["type"]);
    if name.is_empty() || name.chars().count() > 255 {
        let text = "The board name must have between 1 and 255 characters.";
        return Err(errors::jira_field("name", text).into());
    }
    if kind != "scrum" && kind != "kanban" {
        let text = "The type of the board must be scrum or kanban.";
        return Err(errors::jira_field("type", text).into());
    }
    let filter = fields::number(&request["filterId"]);
    let filter = filter.filter(|id| jira.filters.iter().any(|filter| filter.id == *id));
    let Some(filter) = filter else {
        let text = "The filter does not exist, or you do not have permission to see it.";
        return Err(errors::jira_field("filterId", text).into());
    };
    let project = fields::text(&request["location"]["projectKeyOrId"]);
    let board = Board {
        id: jira.fresh_id(),
        name,
        kind,
        project: jira.project(&project).map(|project| project.id),
        filter,
    };
    let answer = shown(jira, &board, call);
    jira.boards.push(board);
    Ok(created(&answer))
}

/// `DELETE /rest/agile/1.0/board/{boardId}`
pub(crate) fn delete(jira: &mut Jira, call: &Call<'_>) -> Answer {
    let id = found(jira, call)?.id;
    jira.boards.retain(|board| board.id != id);
    Ok(no_content())
}

/// `GET /rest/agile/1.0/board/{boardId}/configuration`
pub(crate) fn configuration(jira: &Jira, call: &Call<'_>) -> Answer {
    let board = found(jira, call)?;
    let columns = ["To Do", "In Progress", "Done"].map(|name| {
        let category = match name {
            "To Do" => "new",
            "Done" => "done",
            _ => "indeterminate",
        };
        let statuses = STATUSES.iter().filter(|s| s.category == category);
        let statuses: Vec<Value> = statuses
            .map(|s| {
                let path = format!("/rest/api/2/status/{}", s.id);
                json!({"id": s.id, "self": call.link(&path)})
            })
            .collect();
        json!({"name": name, "statuses": statuses})
    });
    let filter = format!("/rest/api/2/filter/{}", board.filter);
    let mut body = json!({
        "id": board.id,
        "name": board.name,
        "type": board.kind,
        "self": call.link(&format!("/rest/agile/1.0/board/{}/configuration", board.id)),
        "filter": {"id": board.filter.to_string(), "self": call.link(&filter)},
        "columnConfig": {"columns": columns, "constraintType": "issueCount"},
        "ranking": {"rankCustomFieldId": 10_019},
    });
    if board.kind == "scrum" {
        let field = json!({"fieldId": "customfield_10016", "displayName": "Story point estimate"});
        body["estimation"] = json!({"type": "field", "field": field});
    }
    if let Some(project) = board.project.and_then(|id| jira.project_of(id)) {
        body["location"] = json!({
            "type": "project",
            "key": project.key,
            "id": project.id.to_string(),
            "self": call.link(&format!("/rest/api/2/project/{}", project.id)),
            "name": project.name,
        });
    }
    Ok(ok(&body))
}

/// `GET /rest/agile/1.0/board/{boardId}/project`: pages by offset.
pub(crate) fn projects(jira: &Jira, call: &Call<'_>) -> Answer {
    let board = found(jira, call)?;
    let project: Vec<&Project> = board
        .project
        .and_then(|id| jira.project_of(id))
        .into_iter()
        .collect();
    Ok(page(call, project, |p| {
        super::projects::shown(call, p, false)
    }))
}

/// The issues of a list.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Part {
    Board,
    Backlog,
    BoardSprint,
    Sprint,
}

/// The lists of issues of a board, its backlog, or a sprint: pages by offset below `/rest/agile`, and by token
/// below `/rest/software`.
pub(crate) fn issues(jira: &Jira, call: &Call<'_>, part: Part) -> Answer {
    let ids = call.list("reconcileIssues").into_iter();
    let reconcile: Vec<u64> = ids.filter_map(|id| id.parse().ok()).collect();
    let found = select(jira, call, part, &reconcile)?;
    let wanted = Wanted::parse(call.list("fields"), "*all");
    let expand = call.list("expand");
    let show = |(issue, fields): (&Issue, &Fields)| {
        let mut body = shown::issue(jira, issue, fields, &wanted, &expand, call);
        if let Some(all) = body["fields"].as_object_mut() {
            sprints::add_fields(all, jira, fields, &wanted, call);
        }
        body
    };
    if call.path.starts_with("/rest/agile/") {
        let (start, most) = call.window(50, 100);
        let total = found.len();
        let page: Vec<Value> = found.into_iter().skip(start).take(most).map(show).collect();
        return Ok(ok(&json!({
            "expand": "schema,names",
            "startAt": start,
            "maxResults": most,
            "total": total,
            "issues": page,
        })));
    }
    let key = format!("{} {}", call.path, call.query("jql").unwrap_or_default());
    let offset = PageToken::offset(call.query("nextPageToken"), &key, call.now)
        .ok_or_else(search::wrong_token)?;
    let size = call.number("maxResults", 50, 100).max(1);
    let total = found.len();
    let page: Vec<Value> = found
        .into_iter()
        .skip(offset)
        .take(size)
        .map(show)
        .collect();
    let end = offset.saturating_add(page.len());
    let mut body = json!({"issues": page, "isLast": end >= total});
    if end < total {
        body["nextPageToken"] = PageToken::write(end, &key, call.now).into();
    }
    Ok(ok(&body))
}

/// The number of issues of a board or its backlog.
pub(crate) fn count(jira: &Jira, call: &Call<'_>, part: Part) -> Answer {
    let count = select(jira, call, part, &[])?.len();
    Ok(ok(&json!({ "count": count })))
}

fn select<'a>(
    jira: &'a Jira,
    call: &Call<'_>,
    part: Part,
    reconcile: &[u64],
) -> Result<Vec<(&'a Issue, &'a Fields)>, Refusal> {
    let board = match part {
        Part::Sprint => None,
        _ => Some(found(jira, call)?),
    };
    let sprint = match part {
        Part::Sprint | Part::BoardSprint => Some(sprints::found(jira, call)?.id),
        _ => None,
    };
    let filter = board.and_then(|board| jira.filters.iter().find(|f| f.id == board.filter));
    let jql = filter.map_or("", |filter| filter.jql.as_str());
    let base = search::parse(jql, jira, call)?;
    let more = search::parse(call.query("jql").unwrap_or_default(), jira, call)?;
    let open = |id: &u64| jira.sprint(*id).is_some_and(|s| s.state != "closed");
    let selected = |issue: &Issue, fields: &Fields| {
        let in_part = match part {
            Part::Board => true,
            Part::Backlog => fields.status.category != "done" && !fields.sprints.iter().any(open),
            Part::Sprint | Part::BoardSprint => {
                sprint.is_some_and(|sprint| fields.sprints.contains(&sprint))
            }
        };
        in_part && base.admits(jira, issue, fields, call) && more.admits(jira, issue, fields, call)
    };
    let ordered: &Search = if more.is_ordered() { &more } else { &base };
    let mut all = ordered.run(jira, call, reconcile);
    all.retain(|(issue, fields)| selected(issue, fields));
    if !ordered.is_ordered() {
        all.sort_by_key(|(issue, _)| issue.rank);
    }
    Ok(all)
}

/// Returns the board that the path names.
pub(crate) fn found<'a>(jira: &'a Jira, call: &Call<'_>) -> Result<&'a Board, Refusal> {
    let id = call.param("boardId");
    let board = jira.boards.iter().find(|board| board.id.to_string() == id);
    board.ok_or_else(|| {
        let text =
            format!("Board with id {id} does not exist or you do not have permission to see it.");
        errors::jira_not_found(&text).into()
    })
}

fn shown(jira: &Jira, board: &Board, call: &Call<'_>) -> Value {
    let mut body = json!({
        "id": board.id,
        "self": call.link(&format!("/rest/agile/1.0/board/{}", board.id)),
        "name": board.name,
        "type": board.kind,
        "isPrivate": false,
    });
    if let Some(project) = board.project.and_then(|id| jira.project_of(id)) {
        body["location"] = json!({
            "projectId": project.id,
            "projectKey": project.key,
            "projectName": project.name,
            "displayName": format!("{} ({})", project.name, project.key),
            "name": format!("{} ({})", project.name, project.key),
            "projectTypeKey": "software",
        });
    }
    body
}

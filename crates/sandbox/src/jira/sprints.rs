//! Sprints, the backlog, and the order of issues.

use axum::response::{IntoResponse, Response};
use http::StatusCode;
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::boards::{self, Sprint};
use super::fields;
use super::model::{Fields, Jira};
use super::scheme::EPIC;
use super::shown::Wanted;
use crate::cloud::answer::{Answer, Call, Refusal, created, no_content, ok};
use crate::cloud::errors;

/// The maximum number of issues in one request.
const MAX_MOVED: usize = 50;

/// `GET /rest/agile/1.0/board/{boardId}/sprint`: pages by offset.
pub(crate) fn list(jira: &Jira, call: &Call<'_>) -> Answer {
    let board = boards::found(jira, call)?;
    if board.kind != "scrum" {
        let text = "The board does not support sprints";
        return Err(errors::jira_bad_request(text).into());
    }
    let states = call.list("state");
    let known = ["future", "active", "closed"];
    if states.iter().any(|state| !known.contains(state)) {
        let text = "The state of sprints must be future, active or closed.";
        return Err(errors::jira_bad_request(text).into());
    }
    let all = jira.sprints.iter().filter(|s| s.board == board.id);
    let found = all
        .filter(|s| states.is_empty() || states.contains(&s.state))
        .collect();
    Ok(boards::page(call, found, |sprint| shown(sprint, call)))
}

/// `GET /rest/agile/1.0/sprint/{sprintId}`
pub(crate) fn get(jira: &Jira, call: &Call<'_>) -> Answer {
    let sprint = found(jira, call)?;
    Ok(ok(&shown(sprint, call)))
}

/// `POST /rest/agile/1.0/sprint`
pub(crate) fn create(jira: &mut Jira, call: &Call<'_>) -> Answer {
    let request: Value = call.json().ok_or_else(errors::jira_invalid_body)?;
    let board = fields::number(&request["originBoardId"]);
    let board = board.and_then(|id| jira.boards.iter().find(|board| board.id == id));
    let Some(board) = board else {
        let text = "The board does not exist or you do not have permission to see it.";
        return Err(errors::jira_field("originBoardId", text).into());
    };
    if board.kind != "scrum" {
        let text = "The board does not support sprints";
        return Err(errors::jira_bad_request(text).into());
    }
    let mut sprint = Sprint {
        id: 0,
        board: board.id,
        name: String::new(),
        goal: String::new(),
        state: "future",
        start: None,
        end: None,
        completed: None,
        created: call.now,
    };
    write(&mut sprint, &request)?;
    sprint.id = jira.sprints.last().map_or(1, |last| last.id + 1);
    let answer = shown(&sprint, call);
    jira.sprints.push(sprint);
    Ok(created(&answer))
}

/// `POST` and `PUT /rest/agile/1.0/sprint/{sprintId}`: `PUT` also removes what is absent.
pub(crate) fn update(jira: &mut Jira, call: &Call<'_>) -> Answer {
    let request: Value = call.json().ok_or_else(errors::jira_invalid_body)?;
    let mut sprint = found(jira, call)?.clone();
    if call.operation.method == "PUT" {
        sprint.goal = String::new();
        (sprint.start, sprint.end) = (None, None);
        if request["name"].is_null() || request["state"].is_null() {
            let text = "A full update needs the name and the state of the sprint.";
            return Err(errors::jira_bad_request(text).into());
        }
    }
    write(&mut sprint, &request)?;
    match (sprint.state, request["state"].as_str()) {
        (_, None) => {}
        (now, Some(wanted)) if now == wanted => {}
        ("future", Some("active")) => {
            if sprint.start.is_none() || sprint.end.is_none() {
                let text = "A sprint needs a start date and an end date before it is started.";
                return Err(errors::jira_bad_request(text).into());
            }
            sprint.state = "active";
        }
        ("active", Some("closed")) => {
            sprint.state = "closed";
            sprint.completed = Some(call.now);
        }
        (now, Some(wanted)) => {
            let text = format!("A sprint cannot change its state from {now} to {wanted}.");
            return Err(errors::jira_bad_request(&text).into());
        }
    }
    let answer = shown(&sprint, call);
    if let Some(known) = jira.sprints.iter_mut().find(|s| s.id == sprint.id) {
        *known = sprint;
    }
    Ok(ok(&answer))
}

/// `DELETE /rest/agile/1.0/sprint/{sprintId}`: its issues move to the backlog.
pub(crate) fn delete(jira: &mut Jira, call: &Call<'_>) -> Answer {
    let id = found(jira, call)?.id;
    let inside = jira
        .issues
        .iter()
        .filter(|i| i.fields.sprints.contains(&id));
    for issue in inside.map(|issue| issue.id).collect::<Vec<_>>() {
        edit(jira, issue, call, |fields| {
            fields.sprints.retain(|known| *known != id);
        });
    }
    jira.sprints.retain(|sprint| sprint.id != id);
    Ok(no_content())
}

fn write(sprint: &mut Sprint, request: &Value) -> Result<(), Refusal> {
    if let Some(name) = request["name"].as_str() {
        name.clone_into(&mut sprint.name);
    }
    if sprint.name.trim().is_empty() {
        return Err(errors::jira_field("name", "The sprint name is required.").into());
    }
    if sprint.name.chars().count() >= 30 {
        let text = "The sprint name must be shorter than 30 characters";
        return Err(errors::jira_field("name", text).into());
    }
    if let Some(goal) = request["goal"].as_str() {
        goal.clone_into(&mut sprint.goal);
    }
    for (name, place) in [
        ("startDate", &mut sprint.start),
        ("endDate", &mut sprint.end),
    ] {
        if let Some(text) = request[name].as_str() {
            let at = text.parse::<Timestamp>();
            *place = Some(at.map_err(|_| {
                errors::jira_field(name, "The date is not in the format of ISO 8601.")
            })?);
        }
    }
    if let (Some(start), Some(end)) = (sprint.start, sprint.end)
        && start >= end
    {
        let text = "The start date must be before the end date.";
        return Err(errors::jira_field("startDate", text).into());
    }
    Ok(())
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Move {
    issues: Vec<String>,
    rank_before_issue: Option<String>,
    rank_after_issue: Option<String>,
}

/// `POST /rest/agile/1.0/sprint/{sprintId}/issue`
pub(crate) fn move_into(jira: &mut Jira, call: &Call<'_>) -> Answer {
    let sprint = found(jira, call)?;
    let id = sprint.id;
    if sprint.state == "closed" {
        let text = "Issues cannot be moved into a sprint that is closed.";
        return Err(errors::jira_bad_request(text).into());
    }
    move_all(jira, call, Some(id))
}

/// `POST /rest/agile/1.0/backlog/issue` and `/backlog/{boardId}/issue`
pub(crate) fn move_to_backlog(jira: &mut Jira, call: &Call<'_>) -> Answer {
    if !call.param("boardId").is_empty() {
        boards::found(jira, call)?;
    }
    move_all(jira, call, None)
}

/// `PUT /rest/agile/1.0/issue/rank`
pub(crate) fn rank(jira: &mut Jira, call: &Call<'_>) -> Answer {
    let (request, issues) = moved(jira, call)?;
    if request.rank_before_issue.is_none() && request.rank_after_issue.is_none() {
        let text = "rankBeforeIssue or rankAfterIssue is required.";
        return Err(errors::jira_bad_request(text).into());
    }
    put(jira, &request, &issues)?;
    Ok(no_content())
}

fn move_all(jira: &mut Jira, call: &Call<'_>, sprint: Option<u64>) -> Answer {
    let (request, issues) = moved(jira, call)?;
    put(jira, &request, &issues)?;
    let open: Vec<u64> = jira
        .sprints
        .iter()
        .filter(|s| s.state != "closed")
        .map(|s| s.id)
        .collect();
    for issue in issues {
        edit(jira, issue, call, |fields| {
            fields.sprints.retain(|known| !open.contains(known));
            fields.sprints.extend(sprint);
        });
    }
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// Returns the request and the ids of its issues.
fn moved(jira: &Jira, call: &Call<'_>) -> Result<(Move, Vec<u64>), Refusal> {
    let request: Move = call.json().ok_or_else(errors::jira_invalid_body)?;
    if !(1..=MAX_MOVED).contains(&request.issues.len()) {
        let text = "Between 1 and 50 issues can be moved at once.";
        return Err(errors::jira_bad_request(text).into());
    }
    let ids = request.issues.iter().map(|named| {
        let issue = jira.issue(named).map(|issue| issue.id);
        issue.ok_or_else(|| no_issue(named))
    });
    let ids = ids.collect::<Result<_, _>>()?;
    Ok((request, ids))
}

/// Moves issues before or after another one.
fn put(jira: &mut Jira, request: &Move, issues: &[u64]) -> Result<(), Refusal> {
    let (named, after) = match (&request.rank_before_issue, &request.rank_after_issue) {
        (Some(named), _) => (named, false),
        (None, Some(named)) => (named, true),
        (None, None) => return Ok(()),
    };
    let other = jira.issue(named).ok_or_else(|| no_issue(named))?.id;
    let mut order: Vec<(u64, u64)> = jira.issues.iter().map(|i| (i.rank, i.id)).collect();
    order.sort_unstable();
    let mut order: Vec<u64> = order.into_iter().map(|(_, id)| id).collect();
    order.retain(|id| !issues.contains(id) || *id == other);
    let at = order.iter().position(|id| *id == other).unwrap_or(0);
    let at = at + usize::from(after);
    order.splice(at..at, issues.iter().copied().filter(|id| *id != other));
    let places: std::collections::HashMap<u64, u64> = order.into_iter().zip(0..).collect();
    for issue in &mut jira.issues {
        issue.rank = places.get(&issue.id).copied().unwrap_or(issue.rank);
    }
    Ok(())
}

fn edit(jira: &mut Jira, issue: u64, call: &Call<'_>, change: impl FnOnce(&mut Fields)) {
    if let Some(known) = jira.issue(&issue.to_string()) {
        let mut fields = known.fields.clone();
        change(&mut fields);
        jira.rewrite(issue, fields, &call.account_id, call.now);
    }
}

fn no_issue(named: &str) -> Refusal {
    let text = format!("Issue '{named}' does not exist or you do not have permission to see it.");
    errors::jira_not_found(&text).into()
}

/// Returns the sprint that the path names.
pub(crate) fn found<'a>(jira: &'a Jira, call: &Call<'_>) -> Result<&'a Sprint, Refusal> {
    let id = call.param("sprintId");
    let sprint = id.parse().ok().and_then(|id| jira.sprint(id));
    sprint.ok_or_else(|| no_sprint().into())
}

fn no_sprint() -> Response {
    errors::jira_not_found(
        "The requested sprint does not exist or you do not have permission to see it.",
    )
}

/// Returns the value of the field Sprint.
pub(crate) fn field(jira: &Jira, fields: &Fields) -> Value {
    let sprints: Vec<Value> = fields
        .sprints
        .iter()
        .filter_map(|id| jira.sprint(*id))
        .map(|sprint| {
            let mut shown = members(sprint);
            shown["boardId"] = sprint.board.into();
            shown
        })
        .collect();
    match sprints.is_empty() {
        true => Value::Null,
        false => sprints.into(),
    }
}

/// Adds the fields that issues have in the lists of Jira Software.
pub(crate) fn add_fields(
    all: &mut Map<String, Value>,
    jira: &Jira,
    fields: &Fields,
    wanted: &Wanted,
    call: &Call<'_>,
) {
    let sprints = fields.sprints.iter().filter_map(|id| jira.sprint(*id));
    let (closed, open): (Vec<&Sprint>, Vec<&Sprint>) = sprints.partition(|s| s.state == "closed");
    let parent = fields.parent.and_then(|id| jira.issue(&id.to_string()));
    let epic = parent.filter(|parent| parent.fields.kind.name == EPIC);
    let epic = epic.map(|epic| {
        json!({
            "id": epic.id,
            "key": epic.key,
            "self": call.link(&format!("/rest/agile/1.0/epic/{}", epic.id)),
            "name": epic.fields.summary,
            "summary": epic.fields.summary,
            "color": {"key": "color_4"},
            "done": epic.fields.status.category == "done",
        })
    });
    let closed: Vec<Value> = closed.into_iter().map(|s| shown(s, call)).collect();
    for (name, value) in [
        ("sprint", open.last().map(|s| shown(s, call)).into()),
        ("closedSprints", closed.into()),
        ("epic", Value::from(epic)),
        ("flagged", false.into()),
    ] {
        if wanted.has(name) {
            all.insert(name.to_owned(), value);
        }
    }
}

fn members(sprint: &Sprint) -> Value {
    let mut shown = json!({
        "id": sprint.id,
        "state": sprint.state,
        "name": sprint.name,
        "goal": sprint.goal,
    });
    for (name, at) in [
        ("startDate", sprint.start),
        ("endDate", sprint.end),
        ("completeDate", sprint.completed),
    ] {
        if let Some(at) = at {
            shown[name] = at.strftime("%Y-%m-%dT%H:%M:%S.%3fZ").to_string().into();
        }
    }
    shown
}

fn shown(sprint: &Sprint, call: &Call<'_>) -> Value {
    let mut shown = members(sprint);
    let created = sprint.created.strftime("%Y-%m-%dT%H:%M:%S.%3fZ");
    shown["self"] = call
        .link(&format!("/rest/agile/1.0/sprint/{}", sprint.id))
        .into();
    shown["originBoardId"] = sprint.board.into();
    shown["createdDate"] = created.to_string().into();
    shown
}

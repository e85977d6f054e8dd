//! Issues: get, create, edit, delete.

use axum::response::Response;
use http::StatusCode;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::fields::{self, Change, FieldErrors, Wanted};
use super::model::{Jira, NewIssue, PRIORITIES};
use crate::cloud::answer::{Call, no_content, ok, with_status};
use crate::cloud::errors;

#[derive(Debug, Deserialize)]
struct Fields {
    #[serde(default)]
    fields: Map<String, Value>,
    #[serde(default)]
    update: Map<String, Value>,
}

/// `GET /rest/api/3/issue/{issueIdOrKey}`
pub(crate) fn get(jira: &Jira, call: &Call<'_>) -> Response {
    let wanted = Wanted::parse(call.list("fields"), "*all");
    match jira.issue(call.param("issueIdOrKey")) {
        Some(issue) => ok(&fields::shown(jira, issue, &wanted, call)),
        None => errors::jira_issue_not_found(),
    }
}

/// `POST /rest/api/3/issue`
pub(crate) fn create(jira: &mut Jira, call: &Call<'_>) -> Response {
    let Some(body) = call.json::<Fields>() else {
        return errors::jira_invalid_body();
    };
    if !body.update.is_empty() {
        return not_simulated_update();
    }
    let change = match Change::read(jira, &body.fields, call) {
        Ok(change) => change,
        Err(wrong) => return refused(&wrong),
    };
    let mut missing = FieldErrors::new();
    let mut need = |given: bool, field: &str, text: &str| {
        if !given {
            missing.push((field.to_owned(), text.to_owned()));
        }
    };
    need(
        change.project.is_some(),
        "project",
        "valid project is required",
    );
    need(
        change.summary.is_some(),
        "summary",
        "You must specify a summary of the issue.",
    );
    need(change.kind.is_some(), "issuetype", "Specify an issue type");
    let (Some(project), Some(summary), Some(kind)) = (change.project, change.summary, change.kind)
    else {
        return refused(&missing);
    };
    let new = NewIssue {
        project,
        summary,
        description: change.description.flatten(),
        kind,
        status: fields::first_status(),
        priority: change.priority.unwrap_or(&PRIORITIES[2]),
        assignee: change.assignee.flatten(),
        reporter: change.reporter.unwrap_or_else(|| call.account_id.clone()),
        labels: change.labels.unwrap_or_default(),
        due: change.due.flatten(),
    };
    match jira.add(new, call.now) {
        Some(issue) => {
            let body = json!({
                "id": issue.id.to_string(),
                "key": issue.key,
                "self": call.link(&format!("/rest/api/3/issue/{}", issue.id)),
            });
            with_status(StatusCode::CREATED, &body)
        }
        None => errors::jira_bad_request("This site cannot hold more issues."),
    }
}

/// `PUT /rest/api/3/issue/{issueIdOrKey}`
pub(crate) fn edit(jira: &mut Jira, call: &Call<'_>) -> Response {
    let Some(body) = call.json::<Fields>() else {
        return errors::jira_invalid_body();
    };
    if jira.issue(call.param("issueIdOrKey")).is_none() {
        return errors::jira_issue_not_found();
    }
    if !body.update.is_empty() {
        return not_simulated_update();
    }
    let change = match Change::read(jira, &body.fields, call) {
        Ok(change) => change,
        Err(wrong) => return refused(&wrong),
    };
    let issue = jira.issue_mut(call.param("issueIdOrKey"));
    let Some(issue) = issue else {
        return errors::jira_issue_not_found();
    };
    if change.project.is_some_and(|p| p != issue.project) {
        return refused(&vec![(
            "project".to_owned(),
            "The project cannot be changed here.".to_owned(),
        )]);
    }
    change.apply(issue);
    issue.updated = call.now;
    no_content()
}

/// `DELETE /rest/api/3/issue/{issueIdOrKey}`
pub(crate) fn delete(jira: &mut Jira, call: &Call<'_>) -> Response {
    let Some(id) = jira.issue(call.param("issueIdOrKey")).map(|i| i.id) else {
        return errors::jira_issue_not_found();
    };
    jira.issues.retain(|i| i.id != id);
    no_content()
}

fn refused(wrong: &FieldErrors) -> Response {
    let wrong: Vec<(&str, &str)> = wrong
        .iter()
        .map(|(f, t)| (f.as_str(), t.as_str()))
        .collect();
    errors::jira(StatusCode::BAD_REQUEST, &[], &wrong)
}

/// Rejects `update`, whose verbs are not simulated, instead of reporting a success that did not happen.
fn not_simulated_update() -> Response {
    let body = json!({
        "code": 501,
        "message": "The threelo sandbox simulates `fields`, but not `update`",
    });
    with_status(StatusCode::NOT_IMPLEMENTED, &body)
}

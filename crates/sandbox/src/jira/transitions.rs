//! Transitions from every status to every other one.

use axum::response::Response;
use serde_json::{Value, json};

use super::fields;
use super::model::{Jira, STATUSES};
use crate::cloud::answer::{Call, no_content, ok};
use crate::cloud::errors;

/// `GET /rest/api/3/issue/{issueIdOrKey}/transitions`
pub(crate) fn list(jira: &Jira, call: &Call<'_>) -> Response {
    let Some(issue) = jira.issue(call.param("issueIdOrKey")) else {
        return errors::jira_issue_not_found();
    };
    let transitions: Vec<Value> = STATUSES
        .iter()
        .filter(|s| s.id != issue.status.id)
        .map(|status| {
            json!({
                "id": status.transition,
                "name": status.name,
                "to": fields::status_shown(status, call),
                "hasScreen": false,
                "isGlobal": true,
                "isInitial": false,
                "isAvailable": true,
                "isConditional": false,
            })
        })
        .collect();
    ok(&json!({"expand": "transitions", "transitions": transitions}))
}

/// `POST /rest/api/3/issue/{issueIdOrKey}/transitions`
pub(crate) fn run(jira: &mut Jira, call: &Call<'_>) -> Response {
    let Some(body) = call.json::<Value>() else {
        return errors::jira_invalid_body();
    };
    let Some(issue) = jira.issue_mut(call.param("issueIdOrKey")) else {
        return errors::jira_issue_not_found();
    };
    let wanted = &body["transition"]["id"];
    let status = STATUSES
        .iter()
        .find(|s| *wanted == s.transition && s.id != issue.status.id);
    match status {
        Some(status) => {
            issue.status = status;
            issue.updated = call.now;
            no_content()
        }
        None => errors::jira_bad_request(
            "It seems that you have tried to perform an illegal workflow operation.",
        ),
    }
}

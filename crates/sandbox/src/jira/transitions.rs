//! Transitions from every status to every other one.

use serde_json::{Map, Value, json};

use super::fields::{self, Request};
use super::issues;
use super::meta;
use super::model::{Issue, Jira};
use super::scheme::{RESOLUTIONS, STATUSES, Status, resolution_shown, status_shown};
use crate::cloud::answer::{Answer, Call, no_content, ok};
use crate::cloud::errors;

/// `GET /rest/api/3/issue/{issueIdOrKey}/transitions`
pub(crate) fn list(jira: &Jira, call: &Call<'_>) -> Answer {
    let issue = jira.found(call)?;
    let mut transitions = block(issue, call.expands("transitions.fields"), call);
    if let (Some(id), Some(list)) = (call.query("transitionId"), transitions.as_array_mut()) {
        list.retain(|transition| transition["id"] == id);
    }
    Ok(ok(
        &json!({"expand": "transitions", "transitions": transitions}),
    ))
}

/// Returns the transitions of an issue, also as its member `transitions`.
pub(crate) fn block(issue: &Issue, with_fields: bool, call: &Call<'_>) -> Value {
    let others = STATUSES.iter().filter(|s| s.id != issue.fields.status.id);
    others
        .map(|status| {
            let screen = has_screen(status);
            let mut shown = json!({
                "id": status.transition,
                "name": status.name,
                "to": status_shown(status, call),
                "hasScreen": screen,
                "isGlobal": true,
                "isInitial": false,
                "isAvailable": true,
                "isConditional": false,
                "isLooped": false,
            });
            if with_fields {
                let mut fields = Map::new();
                if screen {
                    fields.insert("resolution".to_owned(), resolution(call));
                }
                shown["fields"] = fields.into();
            }
            shown
        })
        .collect()
}

/// Returns whether a transition asks for a resolution.
fn has_screen(status: &Status) -> bool {
    status.category == "done"
}

fn resolution(call: &Call<'_>) -> Value {
    let all = RESOLUTIONS.iter().map(|r| resolution_shown(r, call));
    json!({
        "required": false,
        "schema": meta::schema("resolution"),
        "name": "Resolution",
        "key": "resolution",
        "operations": ["set"],
        "hasDefaultValue": true,
        "allowedValues": all.collect::<Vec<_>>(),
    })
}

/// `POST /rest/api/3/issue/{issueIdOrKey}/transitions`: also applies `fields` and `update`.
pub(crate) fn run(jira: &mut Jira, call: &Call<'_>) -> Answer {
    let request: Request = call.json().ok_or_else(errors::jira_invalid_body)?;
    let issue = jira.found(call)?;
    let id = issue.id;
    let wanted = request.transition.as_ref().map(|t| fields::text(&t["id"]));
    let Some(wanted) = wanted.filter(|wanted| !wanted.is_empty()) else {
        return Err(errors::jira_bad_request("Missing 'transition' identifier").into());
    };
    let status = STATUSES
        .iter()
        .find(|s| wanted == s.transition && s.id != issue.fields.status.id);
    let Some(status) = status else {
        let text = "It seems that you have tried to perform an illegal workflow operation.";
        return Err(errors::jira_bad_request(text).into());
    };
    let mut fields = issue.fields.clone();
    fields.move_to(status, call.now);
    issues::change(jira, id, fields, &request, call)?;
    Ok(no_content())
}

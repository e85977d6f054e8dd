//! Issues: get, create, edit, assign, delete, and the bulk operations.

use axum::response::Response;
use http::StatusCode;
use serde::Deserialize;
use serde_json::{Value, json};

use super::fields::{self, FieldErrors, Place, Request, refused};
use super::model::{Fields, Issue, Jira};
use super::shown::{self, Wanted};
use super::{comments, links, worklogs};
use crate::cloud::answer::{Answer, Call, Refusal, created, no_content, ok, with_status};
use crate::cloud::errors;

/// The maximum number of issues in one bulk request, as documented.
const MAX_CREATED: usize = 50;
const MAX_FETCHED: usize = 100;

/// `GET /rest/api/3/issue/{issueIdOrKey}`
pub(crate) fn get(jira: &Jira, call: &Call<'_>) -> Answer {
    let issue = jira.found(call)?;
    Ok(ok(&whole(jira, issue, call)))
}

/// Returns an issue with the fields and members that the query asks for.
fn whole(jira: &Jira, issue: &Issue, call: &Call<'_>) -> Value {
    let wanted = Wanted::parse(call.list("fields"), "*all");
    let expand = call.list("expand");
    shown::issue(jira, issue, &issue.fields, &wanted, &expand, call)
}

/// `POST /rest/api/3/issue`
pub(crate) fn create(jira: &mut Jira, call: &Call<'_>) -> Answer {
    let request: Request = call.json().ok_or_else(errors::jira_invalid_body)?;
    let id = make(jira, call, &request).map_err(|wrong| refused(&wrong))?;
    Ok(created(&reference(jira, id, call)))
}

/// `POST /rest/api/3/issue/bulk`: creates what is valid; 400 only if nothing is.
pub(crate) fn create_all(jira: &mut Jira, call: &Call<'_>) -> Answer {
    #[derive(Debug, Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Bulk {
        issue_updates: Vec<Request>,
    }
    let request: Bulk = call.json().ok_or_else(errors::jira_invalid_body)?;
    if !(1..=MAX_CREATED).contains(&request.issue_updates.len()) {
        let text = "Between 1 and 50 issues can be created at once.";
        return Err(errors::jira_bad_request(text).into());
    }
    let (mut issues, mut failed) = (Vec::new(), Vec::new());
    for (number, request) in request.issue_updates.iter().enumerate() {
        match make(jira, call, request) {
            Ok(id) => issues.push(reference(jira, id, call)),
            Err(wrong) => {
                let wrong = wrong.into_iter().map(|(name, text)| (name, text.into()));
                let wrong: serde_json::Map<String, Value> = wrong.collect();
                failed.push(json!({
                    "status": 400,
                    "elementErrors": {"errorMessages": [], "errors": wrong},
                    "failedElementNumber": number,
                }));
            }
        }
    }
    let status = match issues.is_empty() {
        true => StatusCode::BAD_REQUEST,
        false => StatusCode::CREATED,
    };
    Ok(with_status(
        status,
        &json!({"issues": issues, "errors": failed}),
    ))
}

/// Creates an issue, and returns its id.
fn make(jira: &mut Jira, call: &Call<'_>, request: &Request) -> Result<u64, FieldErrors> {
    let mut fields = Fields::new("", &call.account_id);
    let project = request.project(jira);
    let place = Place {
        jira,
        project,
        call,
    };
    let additions = request.write(&mut fields, place)?;
    let missing: FieldErrors = [
        ("project", "valid project is required"),
        ("summary", "You must specify a summary of the issue."),
        ("issuetype", "Specify an issue type"),
    ]
    .into_iter()
    .filter(|(name, _)| !request.fields.contains_key(*name))
    .map(|(name, text)| (name.to_owned(), text.to_owned()))
    .collect();
    let (Some(project), true) = (project.map(|p| p.id), missing.is_empty()) else {
        return Err(missing);
    };
    let full = || {
        let text = "This site cannot hold more issues.";
        vec![("project".to_owned(), text.to_owned())]
    };
    let id = jira
        .add(project, fields, &call.account_id, call.now)
        .ok_or_else(full)?;
    if let Err(wrong) = add(jira, id, &additions, call) {
        jira.remove(&[id]);
        return Err(wrong);
    }
    Ok(id)
}

/// Adds what the verb `add` of `update` names: comments, worklogs and links.
pub(crate) fn add(
    jira: &mut Jira,
    id: u64,
    additions: &[(&str, &Value)],
    call: &Call<'_>,
) -> Result<(), FieldErrors> {
    for (name, value) in additions {
        let done = match *name {
            "comment" => comments::add_to(jira, id, value, call).map(drop),
            "worklog" => worklogs::add_to(jira, id, value, call).map(drop),
            _ => links::add_to(jira, id, value, call),
        };
        done.map_err(|text| vec![((*name).to_owned(), text)])?;
    }
    Ok(())
}

/// Returns id, key and link of an issue.
fn reference(jira: &Jira, id: u64, call: &Call<'_>) -> Value {
    let key = jira.issue(&id.to_string()).map(|issue| &issue.key);
    json!({
        "id": id.to_string(),
        "key": key,
        "self": call.link(&format!("/rest/api/3/issue/{id}")),
    })
}

/// `PUT /rest/api/3/issue/{issueIdOrKey}`
pub(crate) fn edit(jira: &mut Jira, call: &Call<'_>) -> Answer {
    let request: Request = call.json().ok_or_else(errors::jira_invalid_body)?;
    let issue = jira.found(call)?;
    let id = issue.id;
    let fields = issue.fields.clone();
    change(jira, id, fields, &request, call)?;
    if !call.flag("returnIssue") {
        return Ok(no_content());
    }
    let issue = jira.found(call)?;
    Ok(ok(&whole(jira, issue, call)))
}

/// Applies a request to an issue, whose fields may have been changed before.
pub(crate) fn change(
    jira: &mut Jira,
    id: u64,
    mut fields: Fields,
    request: &Request,
    call: &Call<'_>,
) -> Result<(), Refusal> {
    let project = jira.issue(&id.to_string()).map(|issue| issue.project);
    let place = Place {
        jira,
        project: project.and_then(|project| jira.project_of(project)),
        call,
    };
    let additions = request.write(&mut fields, place);
    let additions = additions.map_err(|wrong| refused(&wrong))?;
    add(jira, id, &additions, call).map_err(|wrong| refused(&wrong))?;
    jira.rewrite(id, fields, &call.account_id, call.now);
    Ok(())
}

/// `PUT /rest/api/3/issue/{issueIdOrKey}/assignee`
pub(crate) fn assign(jira: &mut Jira, call: &Call<'_>) -> Answer {
    let request: Value = call.json().ok_or_else(errors::jira_invalid_body)?;
    let issue = jira.found(call)?;
    let mut fields = issue.fields.clone();
    let id = issue.id;
    fields.assignee = match request["accountId"].as_str() {
        // The default assignee of the project.
        Some("-1") => None,
        _ => {
            fields::account(&request, call).map_err(|text| errors::jira_field("assignee", &text))?
        }
    };
    jira.rewrite(id, fields, &call.account_id, call.now);
    Ok(no_content())
}

/// `DELETE /rest/api/3/issue/{issueIdOrKey}`
pub(crate) fn delete(jira: &mut Jira, call: &Call<'_>) -> Answer {
    let id = jira.found(call)?.id;
    jira.remove(&[id]);
    Ok(no_content())
}

/// `POST /rest/api/3/issue/bulkfetch`
pub(crate) fn fetch_all(jira: &Jira, call: &Call<'_>) -> Answer {
    #[derive(Debug, Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Bulk {
        issue_ids_or_keys: Vec<String>,
        #[serde(default)]
        fields: Vec<String>,
        #[serde(default)]
        expand: Vec<String>,
    }
    let request: Bulk = call.json().ok_or_else(errors::jira_invalid_body)?;
    if !(1..=MAX_FETCHED).contains(&request.issue_ids_or_keys.len()) {
        let text = "Between 1 and 100 issues can be fetched at once.";
        return Err(errors::jira_bad_request(text).into());
    }
    let wanted = Wanted::parse(request.fields.iter().map(String::as_str), "*navigable");
    let expand: Vec<&str> = request.expand.iter().map(String::as_str).collect();
    let (mut found, mut missing) = (Vec::new(), Vec::new());
    for id in &request.issue_ids_or_keys {
        match jira.issue(id) {
            Some(issue) => found.push(issue),
            None => missing.push(json!({
                "id": id,
                "errorMessage": "Issue does not exist or you do not have permission to see it.",
            })),
        }
    }
    found.sort_by_key(|issue| issue.id);
    found.dedup_by_key(|issue| issue.id);
    let issues: Vec<Value> = found
        .into_iter()
        .map(|issue| shown::issue(jira, issue, &issue.fields, &wanted, &expand, call))
        .collect();
    Ok(ok(&json!({
        "expand": "renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations",
        "issues": issues,
        "issueErrors": missing,
    })))
}

/// `GET /rest/api/3/label`: the labels of all issues.
pub(crate) fn labels(jira: &Jira, call: &Call<'_>) -> Response {
    let all = jira.issues.iter().flat_map(|issue| &issue.fields.labels);
    let all: std::collections::BTreeSet<&String> = all.collect();
    call.page(all.into_iter().collect(), 1000, |label| {
        label.as_str().into()
    })
}

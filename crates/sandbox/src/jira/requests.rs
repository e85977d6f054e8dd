//! Requests of customers in Jira Service Management: issues of a service desk, seen from its portal.

use axum::response::Response;
use http::StatusCode;
use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::comments::{self, Comment};
use super::fields::{self, Place};
use super::model::{Fields, Issue, Jira, Project};
use super::scheme::Status;
use super::service_desks::{self, REQUEST_FIELDS, RequestType};
use super::{adf, users};
use crate::cloud::answer::{Answer, Call, Refusal, created, ok};
use crate::cloud::errors;

/// What makes an issue a request.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    kind: &'static RequestType,
    participants: Vec<String>,
}

/// `POST /rest/servicedeskapi/request`
pub(crate) fn create(jira: &mut Jira, call: &Call<'_>) -> Answer {
    let request: Value = call
        .json()
        .ok_or_else(|| bad_request("The body is not JSON."))?;
    let project = service_desks::found(jira, &fields::text(&request["serviceDeskId"]))?;
    let kind = service_desks::type_of(&fields::text(&request["requestTypeId"]))?;
    let Some(values) = request["requestFieldValues"].as_object() else {
        return Err(bad_request("requestFieldValues must be an object.").into());
    };
    let reporter = match request["raiseOnBehalfOf"].as_str() {
        None => call.account_id.clone(),
        Some(id) => account(id, call)?,
    };
    let participants = request["requestParticipants"].as_array();
    let participants = participants.into_iter().flatten().map(fields::text);
    let participants = participants
        .map(|id| account(&id, call))
        .collect::<Result<Vec<_>, _>>()?;
    let fields = read(jira, project, values, &reporter, &request, call)?;
    let project = project.id;
    let id = jira.add(project, fields, &call.account_id, call.now);
    let id = id.ok_or_else(|| bad_request("This site cannot hold more issues."))?;
    if let Some(issue) = jira.issue_mut(&id.to_string()) {
        issue.request = Some(Request { kind, participants });
    }
    match parts(jira, &id.to_string()) {
        Some((issue, request, project)) => Ok(created(&shown(issue, request, project, call))),
        None => Err(not_found()),
    }
}

/// Returns the fields of a new request.
fn read(
    jira: &Jira,
    project: &Project,
    values: &Map<String, Value>,
    reporter: &str,
    request: &Value,
    call: &Call<'_>,
) -> Result<Fields, Refusal> {
    if let Some(unknown) = values
        .keys()
        .find(|name| !REQUEST_FIELDS.iter().any(|field| field.0 == name.as_str()))
    {
        let text = format!("The field '{unknown}' is not valid for the request type.");
        return Err(bad_request(&text).into());
    }
    for (id, name, required) in REQUEST_FIELDS {
        if required && fields::text(values.get(id).unwrap_or(&Value::Null)).is_empty() {
            let text =
                format!("Your request could not be created. The field '{name}' is required.");
            return Err(bad_request(&text).into());
        }
    }
    let mut values = values.clone();
    let is_adf = request["isAdfRequest"] == true;
    if let Some(text) = values.get("description").and_then(|v| v.as_str())
        && !is_adf
        && !call.plain_text
    {
        let document = adf::from_text(text);
        values.insert("description".to_owned(), document);
    }
    let mut new = Fields::new("", reporter);
    let request = fields::Request {
        fields: values,
        ..fields::Request::default()
    };
    let place = Place {
        jira,
        project: Some(project),
        call,
    };
    match request.write(&mut new, place) {
        Ok(_) => Ok(new),
        Err(wrong) => {
            let wrong: Vec<String> = wrong
                .into_iter()
                .map(|(name, t)| format!("{name}: {t}"))
                .collect();
            Err(bad_request(&wrong.join("; ")).into())
        }
    }
}

fn account(id: &str, call: &Call<'_>) -> Result<String, Refusal> {
    match call.user(id) {
        Some(user) => Ok(user.account_id.clone()),
        None => Err(bad_request(&format!("The user '{id}' does not exist.")).into()),
    }
}

/// `GET /rest/servicedeskapi/request`: by default the caller's own requests and those that include the caller.
pub(crate) fn list(jira: &Jira, call: &Call<'_>) -> Answer {
    let owners = call.list("requestOwnership");
    let is_owner = |issue: &Issue, request: &Request| {
        let own = issue.fields.reporter == call.account_id;
        let included = request.participants.contains(&call.account_id);
        owners.is_empty() && (own || included)
            || owners.iter().any(|owner| match *owner {
                "OWNED_REQUESTS" => own,
                "PARTICIPATED_REQUESTS" => included,
                "ORGANIZATION" => false,
                _ => true,
            })
    };
    let status = call.query("requestStatus").unwrap_or("ALL_REQUESTS");
    let with_status = |status_now: &Status| match status {
        "OPEN_REQUESTS" => status_now.category != "done",
        "CLOSED_REQUESTS" => status_now.category == "done",
        _ => true,
    };
    let words = call.query("searchTerm").unwrap_or_default().to_lowercase();
    let desk = call.query("serviceDeskId");
    let kind = call.query("requestTypeId");
    let mut found: Vec<(&Issue, &Request, &Project)> = jira
        .issues
        .iter()
        .filter_map(|issue| parts_of(jira, issue))
        .filter(|(issue, request, _)| is_owner(issue, request))
        .filter(|(issue, _, _)| with_status(issue.fields.status))
        .filter(|(issue, _, _)| issue.fields.summary.to_lowercase().contains(&words))
        .filter(|(_, _, p)| desk.is_none_or(|desk| desk == service_desks::desk_id(p)))
        .filter(|(_, r, _)| kind.is_none_or(|kind| kind == r.kind.0.to_string()))
        .collect();
    found.reverse();
    Ok(service_desks::page(
        call,
        found,
        |(issue, request, project)| shown(issue, request, project, call),
    ))
}

/// `GET /rest/servicedeskapi/request/{issueIdOrKey}`
pub(crate) fn get(jira: &Jira, call: &Call<'_>) -> Answer {
    let (issue, request, project) = found(jira, call)?;
    Ok(ok(&shown(issue, request, project, call)))
}

/// `GET /rest/servicedeskapi/request/{issueIdOrKey}/status`: all statuses, the latest first.
pub(crate) fn statuses(jira: &Jira, call: &Call<'_>) -> Answer {
    let (issue, _, _) = found(jira, call)?;
    Ok(service_desks::page(call, history(issue), |(status, at)| {
        status_shown(status, at, call)
    }))
}

/// Returns the statuses of an issue with their dates, the latest first.
fn history(issue: &Issue) -> Vec<(&'static Status, Timestamp)> {
    let mut all = Vec::new();
    let mut since = issue.created;
    for (n, change) in issue.changes.iter().enumerate() {
        let next = issue.changes.get(n + 1);
        let after = next.map_or(issue.fields.status, |next| next.before.status);
        if change.before.status.id != after.id {
            all.push((change.before.status, since));
            since = change.at;
        }
    }
    all.push((issue.fields.status, since));
    all.reverse();
    all
}

/// `GET /rest/servicedeskapi/request/{issueIdOrKey}/participant`
pub(crate) fn participants(jira: &Jira, call: &Call<'_>) -> Answer {
    let (_, request, _) = found(jira, call)?;
    let all = request.participants.iter().collect();
    Ok(service_desks::page(call, all, |id: &String| {
        person(id, call)
    }))
}

/// `GET /rest/servicedeskapi/request/{issueIdOrKey}/comment`
pub(crate) fn comments(jira: &Jira, call: &Call<'_>) -> Answer {
    let (issue, _, _) = found(jira, call)?;
    let wanted = |name: &str| call.query(name).is_none_or(|value| value == "true");
    let all: Vec<&Comment> = issue
        .comments
        .iter()
        .filter(|c| {
            if c.public {
                wanted("public")
            } else {
                wanted("internal")
            }
        })
        .collect();
    Ok(service_desks::page(call, all, |comment| {
        comment_shown(issue, comment, call)
    }))
}

/// `GET /rest/servicedeskapi/request/{issueIdOrKey}/comment/{commentId}`
pub(crate) fn comment(jira: &Jira, call: &Call<'_>) -> Answer {
    let (issue, _, _) = found(jira, call)?;
    let id = call.param("commentId");
    let comment = issue.comments.iter().find(|c| c.id.to_string() == id);
    let comment = comment.ok_or_else(|| {
        let text = "The comment does not exist, or you do not have permission to view it.";
        errors::service_management(StatusCode::NOT_FOUND, text)
    })?;
    Ok(ok(&comment_shown(issue, comment, call)))
}

/// `POST /rest/servicedeskapi/request/{issueIdOrKey}/comment`
pub(crate) fn add_comment(jira: &mut Jira, call: &Call<'_>) -> Answer {
    let request: Value = call
        .json()
        .ok_or_else(|| bad_request("The body is not JSON."))?;
    let id = found(jira, call)?.0.id;
    let text = request["body"].as_str().unwrap_or_default();
    if text.trim().is_empty() {
        return Err(bad_request("Comment body cannot be empty!").into());
    }
    if text.chars().count() > fields::MAX_TEXT {
        let text =
            "The entered text is too long. It exceeds the allowed limit of 32,767 characters.";
        return Err(bad_request(text).into());
    }
    let public = request["public"].as_bool().unwrap_or(true);
    let comment = comments::add_to_request(jira, id, text, public, call)
        .map_err(|text| bad_request(&text))?;
    let (issue, _, _) = found(jira, call)?;
    Ok(created(&comment_shown(issue, &comment, call)))
}

fn found<'a>(
    jira: &'a Jira,
    call: &Call<'_>,
) -> Result<(&'a Issue, &'a Request, &'a Project), Refusal> {
    parts(jira, call.param("issueIdOrKey")).ok_or_else(not_found)
}

fn parts<'a>(jira: &'a Jira, id: &str) -> Option<(&'a Issue, &'a Request, &'a Project)> {
    parts_of(jira, jira.issue(id)?)
}

fn parts_of<'a>(jira: &'a Jira, issue: &'a Issue) -> Option<(&'a Issue, &'a Request, &'a Project)> {
    let project = jira.project_of(issue.project)?;
    Some((issue, issue.request.as_ref()?, project))
}

fn not_found() -> Refusal {
    let text = "The request does not exist, or you do not have permission to view it.";
    errors::service_management(StatusCode::NOT_FOUND, text).into()
}

fn bad_request(text: &str) -> Response {
    errors::service_management(StatusCode::BAD_REQUEST, text)
}

fn shown(issue: &Issue, request: &Request, project: &Project, call: &Call<'_>) -> Value {
    let desk = service_desks::desk_id(project);
    let values: Vec<Value> = REQUEST_FIELDS
        .iter()
        .filter_map(|(id, label, _)| {
            let value = match *id {
                "summary" => issue.fields.summary.as_str().into(),
                "description" => adf::to_text(issue.fields.description.as_ref()?).into(),
                id => issue.fields.custom.get(id)?.clone(),
            };
            Some(json!({"fieldId": id, "label": label, "value": value}))
        })
        .collect();
    let (status, since) = history(issue)[0];
    let mut shown = json!({
        "_expands": ["participant", "status", "sla", "requestType", "serviceDesk", "attachment", "action", "comment"],
        "issueId": issue.id.to_string(),
        "issueKey": issue.key,
        "summary": issue.fields.summary,
        "requestTypeId": request.kind.0.to_string(),
        "serviceDeskId": desk,
        "createdDate": date(issue.created, call),
        "reporter": person(&issue.fields.reporter, call),
        "requestFieldValues": values,
        "currentStatus": status_shown(status, since, call),
        "_links": {
            "jiraRest": call.link(&format!("/rest/api/2/issue/{}", issue.id)),
            "web": call.on_site(&format!("/servicedesk/customer/portal/{desk}/{}", issue.key)),
            "agent": call.on_site(&format!("/browse/{}", issue.key)),
            "self": call.link(&format!("/rest/servicedeskapi/request/{}", issue.id)),
        },
    });
    if call.expands("serviceDesk") {
        shown["serviceDesk"] = service_desks::shown(project, call);
    }
    if call.expands("requestType") {
        shown["requestType"] = service_desks::request_type_shown(project, request.kind, call);
    }
    shown
}

fn status_shown(status: &Status, at: Timestamp, call: &Call<'_>) -> Value {
    json!({
        "status": status.name,
        "statusCategory": status.category.to_uppercase(),
        "statusDate": date(at, call),
    })
}

fn comment_shown(issue: &Issue, comment: &Comment, call: &Call<'_>) -> Value {
    let path = format!(
        "/rest/servicedeskapi/request/{}/comment/{}",
        issue.id, comment.id
    );
    let mut shown = json!({
        "_expands": ["attachment", "renderedBody"],
        "id": comment.id.to_string(),
        "body": adf::to_text(&comment.body),
        "public": comment.public,
        "author": person(&comment.author, call),
        "created": date(comment.created, call),
        "_links": {"self": call.link(&path)},
    });
    if call.expands("renderedBody") {
        shown["renderedBody"] = json!({"html": adf::to_html(&comment.body)});
    }
    shown
}

fn person(id: &str, call: &Call<'_>) -> Value {
    let user = users::shown(call, id);
    let mut shown = json!({
        "accountId": id,
        "displayName": user["displayName"],
        "active": user["active"],
        "_links": {
            "self": user["self"],
            "jiraRest": user["self"],
            "avatarUrls": user["avatarUrls"],
        },
    });
    for name in ["emailAddress", "timeZone"] {
        if !user[name].is_null() {
            shown[name] = user[name].clone();
        }
    }
    shown
}

fn date(at: Timestamp, call: &Call<'_>) -> Value {
    let zoned = at.to_zoned(call.zone.clone());
    json!({
        "iso8601": zoned.strftime("%Y-%m-%dT%H:%M:%S%z").to_string(),
        "jira": call.time(at),
        "friendly": zoned.strftime("%d/%b/%y %-I:%M %p").to_string(),
        "epochMillis": at.as_millisecond(),
    })
}

//! Service desks of Jira Service Management, their request types and their queues.

use axum::response::Response;
use http::StatusCode;
use serde_json::{Value, json};

use super::model::{Jira, Project};
use super::scheme::{CustomField, Form, KINDS};
use super::shown::{self, Wanted};
use super::{jql::Search, meta};
use crate::cloud::answer::{Answer, Call, Refusal, ok};
use crate::cloud::errors;

/// A request type: id, name, description.
pub(crate) type RequestType = (u64, &'static str, &'static str);

/// The request types of every service desk.
pub(crate) const REQUEST_TYPES: [RequestType; 2] = [
    (1, "Get IT help", "Get assistance for general IT problems."),
    (
        2,
        "Report an incident",
        "Report a service that does not work.",
    ),
];

/// The fields of a request: id, name, whether a value is required.
pub(crate) const REQUEST_FIELDS: [(&str, &str, bool); 3] = [
    ("summary", "Summarize the problem", true),
    ("description", "Describe the problem", false),
    ("customfield_10031", "Severity", false),
];

/// The queues of every service desk: id, name, JQL below the project.
const QUEUES: [(u64, &str, &str); 3] = [
    (1, "All open", "resolution = Unresolved"),
    (
        2,
        "Unassigned issues",
        "assignee is EMPTY AND resolution = Unresolved",
    ),
    (3, "Recently resolved", "resolved >= -1w"),
];

/// The fields that a queue shows.
const QUEUE_FIELDS: [&str; 6] = [
    "issuetype",
    "issuekey",
    "summary",
    "created",
    "reporter",
    "status",
];

/// `GET /rest/servicedeskapi/servicedesk`
pub(crate) fn list(jira: &Jira, call: &Call<'_>) -> Response {
    let all = jira.projects.iter().filter(|p| p.service_desk).collect();
    page(call, all, |project| shown(project, call))
}

/// `GET /rest/servicedeskapi/servicedesk/{serviceDeskId}`
pub(crate) fn get(jira: &Jira, call: &Call<'_>) -> Answer {
    let project = found(jira, call.param("serviceDeskId"))?;
    Ok(ok(&shown(project, call)))
}

/// Returns the page of a list in the form of Jira Service Management.
pub(crate) fn page<T>(call: &Call<'_>, all: Vec<T>, show: impl Fn(T) -> Value) -> Response {
    let start = call.number("start", 0, usize::MAX);
    let limit = call.number("limit", 50, 100).max(1);
    let total = all.len();
    let values: Vec<Value> = all.into_iter().skip(start).take(limit).map(show).collect();
    let end = start.saturating_add(values.len());
    let link = |start: usize| {
        let kept = call.query.iter();
        let kept = kept.filter(|(name, _)| name != "start" && name != "limit");
        let mut pairs: Vec<(String, String)> = kept.cloned().collect();
        pairs.push(("limit".to_owned(), limit.to_string()));
        pairs.push(("start".to_owned(), start.to_string()));
        let query = serde_urlencoded::to_string(pairs).unwrap_or_default();
        call.link(&format!("{}?{query}", call.path))
    };
    let mut links = json!({
        "self": call.link(call.path),
        "base": call.links,
        "context": "",
    });
    if end < total {
        links["next"] = link(end).into();
    }
    if start > 0 {
        links["prev"] = link(start.saturating_sub(limit)).into();
    }
    ok(&json!({
        "_expands": [],
        "size": values.len(),
        "start": start,
        "limit": limit,
        "isLastPage": end >= total,
        "_links": links,
        "values": values,
    }))
}

/// Returns a service desk by the id of the desk, or the key of its project.
pub(crate) fn found<'a>(jira: &'a Jira, id: &str) -> Result<&'a Project, Refusal> {
    let mut desks = jira.projects.iter().filter(|p| p.service_desk);
    let desk = desks.find(|p| desk_id(p) == id || p.key.eq_ignore_ascii_case(id));
    desk.ok_or_else(|| {
        let text = "The service desk with the given ID does not exist, or you do not have permission to view it.";
        errors::service_management(StatusCode::NOT_FOUND, text).into()
    })
}

/// Returns the id of a service desk, which differs from that of its project.
pub(crate) fn desk_id(project: &Project) -> String {
    (project.id - 10_000).to_string()
}

/// Returns a service desk.
pub(crate) fn shown(project: &Project, call: &Call<'_>) -> Value {
    let id = desk_id(project);
    json!({
        "id": id,
        "projectId": project.id.to_string(),
        "projectName": project.name,
        "projectKey": project.key,
        "projectTypeKey": "service_desk",
        "_links": {"self": call.link(&format!("/rest/servicedeskapi/servicedesk/{id}"))},
    })
}

/// `GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype`
pub(crate) fn request_types(jira: &Jira, call: &Call<'_>) -> Answer {
    let project = found(jira, call.param("serviceDeskId"))?;
    Ok(page(call, matching(call), |kind| {
        request_type_shown(project, kind, call)
    }))
}

/// `GET /rest/servicedeskapi/requesttype`: of all service desks; experimental.
pub(crate) fn all_request_types(jira: &Jira, call: &Call<'_>) -> Answer {
    let opted_in = call.headers.get("x-experimentalapi");
    if opted_in.is_none_or(|value| value != "opt-in") {
        let text = "The API is experimental. Send the header X-ExperimentalApi: opt-in to use it.";
        return Err(errors::service_management(StatusCode::PRECONDITION_FAILED, text).into());
    }
    let desks = call.list("serviceDeskId");
    let projects = jira.projects.iter().filter(|p| p.service_desk);
    let all: Vec<(&Project, &RequestType)> = projects
        .filter(|p| desks.is_empty() || desks.contains(&desk_id(p).as_str()))
        .flat_map(|p| matching(call).into_iter().map(move |kind| (p, kind)))
        .collect();
    Ok(page(call, all, |(project, kind)| {
        request_type_shown(project, kind, call)
    }))
}

fn matching(call: &Call<'_>) -> Vec<&'static RequestType> {
    let words = call.query("searchQuery").unwrap_or_default().to_lowercase();
    let all = REQUEST_TYPES.iter();
    all.filter(|(_, name, _)| name.to_lowercase().contains(&words))
        .collect()
}

/// `GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}`
pub(crate) fn request_type(jira: &Jira, call: &Call<'_>) -> Answer {
    let project = found(jira, call.param("serviceDeskId"))?;
    let kind = type_of(call.param("requestTypeId"))?;
    Ok(ok(&request_type_shown(project, kind, call)))
}

/// `GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/field`
pub(crate) fn request_fields(jira: &Jira, call: &Call<'_>) -> Answer {
    found(jira, call.param("serviceDeskId"))?;
    type_of(call.param("requestTypeId"))?;
    let fields = REQUEST_FIELDS.map(|(id, name, required)| {
        let options = CustomField::of(id).map(|field| field.form);
        let options: Vec<Value> = match options {
            Some(Form::Select(options)) => options
                .iter()
                .map(|(id, value)| json!({"value": id, "label": value, "children": []}))
                .collect(),
            _ => Vec::new(),
        };
        json!({
            "fieldId": id,
            "name": name,
            "description": "",
            "required": required,
            "defaultValues": [],
            "validValues": options,
            "presetValues": [],
            "jiraSchema": meta::schema(id),
            "visible": true,
        })
    });
    Ok(ok(&json!({
        "requestTypeFields": fields,
        "canRaiseOnBehalfOf": true,
        "canAddRequestParticipants": true,
    })))
}

/// Returns the request type with this id.
pub(crate) fn type_of(id: &str) -> Result<&'static RequestType, Refusal> {
    let kind = REQUEST_TYPES.iter().find(|kind| kind.0.to_string() == id);
    kind.ok_or_else(|| {
        let text = "The request type with the given ID does not exist, or you do not have permission to view it.";
        errors::service_management(StatusCode::NOT_FOUND, text).into()
    })
}

/// Returns a request type of a service desk.
pub(crate) fn request_type_shown(
    project: &Project,
    (id, name, description): &RequestType,
    call: &Call<'_>,
) -> Value {
    let desk = desk_id(project);
    let path = format!("/rest/servicedeskapi/servicedesk/{desk}/requesttype/{id}");
    json!({
        "_expands": ["field"],
        "id": id.to_string(),
        "name": name,
        "description": description,
        "helpText": "",
        "issueTypeId": KINDS[0].id,
        "serviceDeskId": desk,
        "portalId": desk,
        "groupIds": ["1"],
        "icon": {"id": "10000", "_links": {"iconUrls": {}}},
        "practice": "service_request",
        "restrictionStatus": "OPEN",
        "canCreateRequest": true,
        "_links": {"self": call.link(&path)},
    })
}

/// `GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/queue`
pub(crate) fn queues(jira: &Jira, call: &Call<'_>) -> Answer {
    let project = found(jira, call.param("serviceDeskId"))?;
    Ok(page(call, QUEUES.iter().collect(), |queue| {
        queue_shown(jira, project, queue, call)
    }))
}

/// `GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/queue/{queueId}`
pub(crate) fn queue(jira: &Jira, call: &Call<'_>) -> Answer {
    let project = found(jira, call.param("serviceDeskId"))?;
    let queue = queue_of(call)?;
    Ok(ok(&queue_shown(jira, project, queue, call)))
}

/// `GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/queue/{queueId}/issue`
pub(crate) fn queue_issues(jira: &Jira, call: &Call<'_>) -> Answer {
    let project = found(jira, call.param("serviceDeskId"))?;
    let queue = queue_of(call)?;
    let search = Search::parse(&queue_jql(project, queue), jira, call)
        .map_err(|text| errors::service_management(StatusCode::BAD_REQUEST, &text))?;
    let found = search.run(jira, call, &[]);
    let wanted = Wanted::parse(QUEUE_FIELDS, "*all");
    Ok(page(call, found, |(issue, fields)| {
        shown::issue(jira, issue, fields, &wanted, &[], call)
    }))
}

fn queue_of(call: &Call<'_>) -> Result<&'static (u64, &'static str, &'static str), Refusal> {
    let id = call.param("queueId");
    let queue = QUEUES.iter().find(|queue| queue.0.to_string() == id);
    queue.ok_or_else(|| {
        let text =
            "The queue with the given ID does not exist, or you do not have permission to view it.";
        errors::service_management(StatusCode::NOT_FOUND, text).into()
    })
}

fn queue_jql(project: &Project, (_, _, jql): &(u64, &str, &str)) -> String {
    format!(
        "project = \"{}\" AND {jql} ORDER BY created ASC",
        project.key
    )
}

fn queue_shown(
    jira: &Jira,
    project: &Project,
    queue: &(u64, &str, &str),
    call: &Call<'_>,
) -> Value {
    let jql = queue_jql(project, queue);
    let count = match call.flag("includeCount") {
        true => Search::parse(&jql, jira, call)
            .ok()
            .map(|search| search.run(jira, call, &[]).len()),
        false => None,
    };
    let path = format!(
        "/rest/servicedeskapi/servicedesk/{}/queue/{}",
        desk_id(project),
        queue.0
    );
    let mut shown = json!({
        "id": queue.0.to_string(),
        "name": queue.1,
        "jql": jql,
        "fields": QUEUE_FIELDS,
        "_links": {"self": call.link(&path)},
    });
    if let Some(count) = count {
        shown["issueCount"] = count.into();
    }
    shown
}

//! The comments of an issue.

use axum::response::Response;
use http::StatusCode;
use jiff::Timestamp;
use serde_json::{Value, json};

use super::model::{Issue, Jira};
use super::{adf, fields, users};
use crate::cloud::answer::{Answer, Call, Refusal, created, no_content, ok};
use crate::cloud::errors;

/// The maximum number of comments on one issue.
const MAX_COMMENTS: usize = 5_000;

/// The roles that a comment or worklog can be restricted to.
pub(crate) const ROLES: [(&str, u32); 3] = [
    ("Administrators", 10_002),
    ("Developers", 10_003),
    ("Users", 10_004),
];

/// A comment.
#[derive(Clone, Debug)]
pub(crate) struct Comment {
    pub(crate) id: u64,
    pub(crate) author: String,
    update_author: String,
    /// As ADF.
    pub(crate) body: Value,
    /// `null`, or who may see it: type, value and identifier.
    visibility: Value,
    properties: Vec<Value>,
    /// Whether customers of a service desk see it.
    pub(crate) public: bool,
    pub(crate) created: Timestamp,
    updated: Timestamp,
}

/// `GET /rest/api/3/issue/{issueIdOrKey}/comment`: pages by offset.
pub(crate) fn list(jira: &Jira, call: &Call<'_>) -> Answer {
    let issue = jira.found(call)?;
    let mut all = visible(jira, issue, call);
    match call.query("orderBy").unwrap_or("created") {
        "created" | "+created" => {}
        "-created" => all.reverse(),
        _ => return Err(errors::jira_bad_request("The orderBy parameter is not valid.").into()),
    }
    let (start, most) = call.window(100, 5_000);
    Ok(ok(&page(issue, &all, call, start, most)))
}

/// Returns the `comment` field of an issue.
pub(crate) fn block(jira: &Jira, issue: &Issue, call: &Call<'_>) -> Value {
    page(issue, &visible(jira, issue, call), call, 0, 20)
}

fn page(issue: &Issue, all: &[&Comment], call: &Call<'_>, start: usize, most: usize) -> Value {
    let page = all.iter().skip(start).take(most);
    json!({
        "startAt": start,
        "maxResults": most,
        "total": all.len(),
        "comments": page.map(|c| shown(issue, c, call)).collect::<Vec<_>>(),
    })
}

/// Returns the comments that the caller may see.
fn visible<'a>(jira: &Jira, issue: &'a Issue, call: &Call<'_>) -> Vec<&'a Comment> {
    let all = issue.comments.iter();
    all.filter(|comment| may_see(jira, issue, &comment.visibility, call))
        .collect()
}

/// Returns whether the caller is in the role or group that something is restricted to.
pub(crate) fn may_see(jira: &Jira, issue: &Issue, visibility: &Value, call: &Call<'_>) -> bool {
    let value = visibility["value"].as_str().unwrap_or_default();
    match visibility["type"].as_str() {
        Some("role") if value == "Administrators" => {
            let lead = jira.project_of(issue.project).map(|project| &project.lead);
            lead == Some(&call.account_id)
        }
        Some("group") => users::members(value, call).contains(&call.account_id),
        _ => true,
    }
}

/// Parses `visibility`: a role or a group, by name or id.
pub(crate) fn visibility(value: &Value, call: &Call<'_>) -> Result<Value, String> {
    if value.is_null() {
        return Ok(Value::Null);
    }
    let named = value["value"].as_str();
    let id = fields::text(&value["identifier"]);
    let found = match value["type"].as_str() {
        Some("role") => ROLES
            .iter()
            .find(|(name, number)| named == Some(*name) || id == number.to_string())
            .map(|(name, number)| ((*name).to_owned(), number.to_string())),
        Some("group") => users::groups(call)
            .into_iter()
            .find(|group| named == Some(group.name.as_str()) || id == group.id)
            .map(|group| (group.name, group.id)),
        _ => return Err("Visibility must be a role or a group.".to_owned()),
    };
    let (name, id) = found.ok_or_else(|| {
        let named = named.unwrap_or(&id);
        match value["type"].as_str() {
            Some("role") => format!("Role: {named} does not exist"),
            _ => format!("Group: {named} does not exist."),
        }
    })?;
    Ok(json!({"type": value["type"], "value": name, "identifier": id}))
}

/// `POST /rest/api/3/issue/{issueIdOrKey}/comment`
pub(crate) fn add(jira: &mut Jira, call: &Call<'_>) -> Answer {
    let request: Value = call.json().ok_or_else(errors::jira_invalid_body)?;
    let id = jira.found(call)?.id;
    let comment = add_to(jira, id, &request, call).map_err(|text| wrong(&text))?;
    let issue = jira.found(call)?;
    Ok(created(&shown(issue, &comment, call)))
}

/// Adds a comment to an issue.
pub(crate) fn add_to(
    jira: &mut Jira,
    issue: u64,
    request: &Value,
    call: &Call<'_>,
) -> Result<Comment, String> {
    let body = body(request, call)?;
    let visibility = visibility(&request["visibility"], call)?;
    let properties = request["properties"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    let internal = properties
        .iter()
        .any(|p| p["key"] == "sd.public.comment" && p["value"]["internal"] == true);
    let comment = Comment {
        id: jira.fresh_id(),
        author: call.account_id.clone(),
        update_author: call.account_id.clone(),
        body,
        visibility,
        properties,
        public: !internal,
        created: call.now,
        updated: call.now,
    };
    put(jira, issue, comment)
}

/// Adds a comment of a service desk's request.
pub(crate) fn add_to_request(
    jira: &mut Jira,
    issue: u64,
    text: &str,
    public: bool,
    call: &Call<'_>,
) -> Result<Comment, String> {
    let comment = Comment {
        id: jira.fresh_id(),
        author: call.account_id.clone(),
        update_author: call.account_id.clone(),
        body: adf::from_text(text),
        visibility: Value::Null,
        properties: Vec::new(),
        public,
        created: call.now,
        updated: call.now,
    };
    put(jira, issue, comment)
}

fn put(jira: &mut Jira, issue: u64, comment: Comment) -> Result<Comment, String> {
    let issue = jira.issue_mut(&issue.to_string());
    let issue = issue.ok_or("Issue does not exist.")?;
    if issue.comments.len() >= MAX_COMMENTS {
        return Err("This issue cannot hold more comments.".to_owned());
    }
    issue.updated = comment.created;
    issue.comments.push(comment.clone());
    Ok(comment)
}

fn body(request: &Value, call: &Call<'_>) -> Result<Value, String> {
    let document = fields::document(&request["body"], call)?;
    document.ok_or_else(|| "Comment body cannot be empty!".to_owned())
}

/// `GET /rest/api/3/issue/{issueIdOrKey}/comment/{id}`
pub(crate) fn get(jira: &Jira, call: &Call<'_>) -> Answer {
    let issue = jira.found(call)?;
    let at = position(jira, issue, call)?;
    Ok(ok(&shown(issue, &issue.comments[at], call)))
}

/// `PUT /rest/api/3/issue/{issueIdOrKey}/comment/{id}`
pub(crate) fn edit(jira: &mut Jira, call: &Call<'_>) -> Answer {
    let request: Value = call.json().ok_or_else(errors::jira_invalid_body)?;
    let at = position(jira, jira.found(call)?, call)?;
    let body = body(&request, call).map_err(|text| wrong(&text))?;
    let restricted = visibility(&request["visibility"], call).map_err(|text| wrong(&text))?;
    let issue = jira.found_mut(call)?;
    let comment = &mut issue.comments[at];
    comment.body = body;
    if request.get("visibility").is_some() {
        comment.visibility = restricted;
    }
    comment.update_author.clone_from(&call.account_id);
    comment.updated = call.now;
    issue.updated = call.now;
    let issue = jira.found(call)?;
    Ok(ok(&shown(issue, &issue.comments[at], call)))
}

/// `DELETE /rest/api/3/issue/{issueIdOrKey}/comment/{id}`
pub(crate) fn delete(jira: &mut Jira, call: &Call<'_>) -> Answer {
    let at = position(jira, jira.found(call)?, call)?;
    let issue = jira.found_mut(call)?;
    issue.comments.remove(at);
    issue.updated = call.now;
    Ok(no_content())
}

/// Returns the place of the comment that the path names.
fn position(jira: &Jira, issue: &Issue, call: &Call<'_>) -> Result<usize, Refusal> {
    let id = call.param("id");
    let at = issue.comments.iter().position(|comment| {
        comment.id.to_string() == id && may_see(jira, issue, &comment.visibility, call)
    });
    at.ok_or_else(|| {
        let text = format!("Can\u{20}not find a comment for the id: {id}.");
        errors::jira_not_found(&text).into()
    })
}

fn shown(issue: &Issue, comment: &Comment, call: &Call<'_>) -> Value {
    let body = if call.plain_text {
        adf::to_text(&comment.body).into()
    } else {
        comment.body.clone()
    };
    let mut shown = json!({
        "self": call.link(&format!("/rest/api/3/issue/{}/comment/{}", issue.id, comment.id)),
        "id": comment.id.to_string(),
        "author": users::shown(call, &comment.author),
        "updateAuthor": users::shown(call, &comment.update_author),
        "body": body,
        "created": call.time(comment.created),
        "updated": call.time(comment.updated),
        "jsdPublic": comment.public,
    });
    if !comment.visibility.is_null() {
        shown["visibility"] = comment.visibility.clone();
    }
    if call.expands("renderedBody") {
        shown["renderedBody"] = adf::to_html(&comment.body).into();
    }
    if call.expands("properties") {
        shown["properties"] = comment.properties.clone().into();
    }
    shown
}

fn wrong(text: &str) -> Response {
    errors::jira(StatusCode::BAD_REQUEST, &[], &[("comment", text)])
}

//! The comments of an issue.

use axum::response::Response;
use http::StatusCode;
use serde_json::{Value, json};

use super::model::{Comment, Issue, Jira, jira_time};
use super::{adf, users};
use crate::cloud::answer::{Call, no_content, ok, with_status};
use crate::cloud::errors;

/// The maximum number of comments on one issue.
const MAX_COMMENTS: usize = 5_000;

/// `GET /rest/api/3/issue/{issueIdOrKey}/comment`: pages by offset.
pub(crate) fn list(jira: &Jira, call: &Call<'_>) -> Response {
    let Some(issue) = jira.issue(call.param("issueIdOrKey")) else {
        return errors::jira_issue_not_found();
    };
    let start = call.number("startAt", 0, usize::MAX);
    let most = call.number("maxResults", 100, 5_000);
    ok(&page(issue, call, start, most))
}

/// Returns the `comment` field of an issue.
pub(crate) fn block(issue: &Issue, call: &Call<'_>) -> Value {
    page(issue, call, 0, 20)
}

fn page(issue: &Issue, call: &Call<'_>, start: usize, most: usize) -> Value {
    let comments = issue.comments.iter().skip(start).take(most);
    json!({
        "startAt": start,
        "maxResults": most,
        "total": issue.comments.len(),
        "comments": comments.map(|c| shown(issue, c, call)).collect::<Vec<_>>(),
    })
}

/// `POST /rest/api/3/issue/{issueIdOrKey}/comment`
pub(crate) fn add(jira: &mut Jira, call: &Call<'_>) -> Response {
    let Some(body) = call.json::<Value>() else {
        return errors::jira_invalid_body();
    };
    let document = match adf::document(&body["body"], call) {
        Ok(Some(document)) => document,
        Ok(None) => return wrong_body("Comment body cannot be empty!"),
        Err(text) => return wrong_body(&text),
    };
    let id = jira.fresh_id();
    let Some(issue) = jira.issue_mut(call.param("issueIdOrKey")) else {
        return errors::jira_issue_not_found();
    };
    if issue.comments.len() >= MAX_COMMENTS {
        return wrong_body("This issue cannot hold more comments.");
    }
    let comment = Comment {
        id,
        author: call.account_id.clone(),
        body: document,
        created: call.now,
        updated: call.now,
    };
    issue.updated = call.now;
    let answer = shown(issue, &comment, call);
    issue.comments.push(comment);
    with_status(StatusCode::CREATED, &answer)
}

/// `GET /rest/api/3/issue/{issueIdOrKey}/comment/{id}`
pub(crate) fn get(jira: &Jira, call: &Call<'_>) -> Response {
    let Some(issue) = jira.issue(call.param("issueIdOrKey")) else {
        return errors::jira_issue_not_found();
    };
    let found = issue
        .comments
        .iter()
        .find(|c| c.id.to_string() == call.param("id"));
    found.map_or_else(comment_not_found, |c| ok(&shown(issue, c, call)))
}

/// `PUT /rest/api/3/issue/{issueIdOrKey}/comment/{id}`
pub(crate) fn edit(jira: &mut Jira, call: &Call<'_>) -> Response {
    let Some(body) = call.json::<Value>() else {
        return errors::jira_invalid_body();
    };
    let document = match adf::document(&body["body"], call) {
        Ok(Some(document)) => document,
        Ok(None) => return wrong_body("Comment body cannot be empty!"),
        Err(text) => return wrong_body(&text),
    };
    let Some(issue) = jira.issue_mut(call.param("issueIdOrKey")) else {
        return errors::jira_issue_not_found();
    };
    let id = call.param("id");
    let Some(at) = issue.comments.iter().position(|c| c.id.to_string() == id) else {
        return comment_not_found();
    };
    issue.comments[at].body = document;
    issue.comments[at].updated = call.now;
    ok(&shown(issue, &issue.comments[at], call))
}

/// `DELETE /rest/api/3/issue/{issueIdOrKey}/comment/{id}`
pub(crate) fn delete(jira: &mut Jira, call: &Call<'_>) -> Response {
    let Some(issue) = jira.issue_mut(call.param("issueIdOrKey")) else {
        return errors::jira_issue_not_found();
    };
    let before = issue.comments.len();
    issue
        .comments
        .retain(|c| c.id.to_string() != call.param("id"));
    if issue.comments.len() == before {
        return comment_not_found();
    }
    no_content()
}

fn shown(issue: &Issue, comment: &Comment, call: &Call<'_>) -> Value {
    let author = users::shown(call, &comment.author);
    let body = if call.plain_text {
        adf::to_text(&comment.body).into()
    } else {
        comment.body.clone()
    };
    json!({
        "self": call.link(&format!("/rest/api/3/issue/{}/comment/{}", issue.id, comment.id)),
        "id": comment.id.to_string(),
        "author": author,
        "updateAuthor": author,
        "body": body,
        "created": jira_time(comment.created),
        "updated": jira_time(comment.updated),
        "jsdPublic": true,
    })
}

fn wrong_body(text: &str) -> Response {
    errors::jira(StatusCode::BAD_REQUEST, &[], &[("comment", text)])
}

fn comment_not_found() -> Response {
    errors::jira(
        StatusCode::NOT_FOUND,
        &["Cannot find a comment for the id."],
        &[],
    )
}

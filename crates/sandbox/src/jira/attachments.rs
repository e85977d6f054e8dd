//! The attachments of an issue.

use axum::response::Response;
use http::StatusCode;
use serde_json::{Value, json};

use super::model::Jira;
use super::users;
use crate::cloud::answer::{Call, no_content, ok};
use crate::cloud::files::{self, MAX_UPLOAD, StoredFile};
use crate::cloud::{errors, headers};

/// The maximum number of files in one upload, as documented.
const MAX_FILES: usize = 60;

/// `POST /rest/api/3/issue/{issueIdOrKey}/attachments`: needs `X-Atlassian-Token: no-check`.
pub(crate) fn add(jira: &mut Jira, call: &Call<'_>) -> Response {
    if !headers::is_no_check(call.headers) {
        return errors::xsrf();
    }
    if jira.issue(call.param("issueIdOrKey")).is_none() {
        return errors::jira_issue_not_found();
    }
    if call.uploads.is_empty() || call.uploads.len() > MAX_FILES {
        return errors::jira_bad_request(
            "Send 1 to 60 files as multipart/form-data, each in a part named file.",
        );
    }
    if call.uploads.iter().any(|file| file.data.len() > MAX_UPLOAD)
        || !files::fits(jira.files(), &call.uploads)
    {
        let text = "The file is larger than the maximum size of attachments, or the site is full.";
        return errors::jira(StatusCode::PAYLOAD_TOO_LARGE, &[text], &[]);
    }
    let mut stored = Vec::new();
    for upload in call.uploads.clone() {
        stored.push(StoredFile::new(
            jira.fresh_id(),
            upload,
            &call.account_id,
            call.now,
        ));
    }
    let answer: Vec<Value> = stored.iter().map(|file| shown(file, call)).collect();
    if let Some(issue) = jira.issue_mut(call.param("issueIdOrKey")) {
        issue.attachments.extend(stored);
        issue.updated = call.now;
    }
    ok(&answer.into())
}

/// `GET /rest/api/3/attachment/{id}`
pub(crate) fn get(jira: &Jira, call: &Call<'_>) -> Response {
    match find(jira, call) {
        Some(file) => {
            let mut body = shown(file, call);
            body["id"] = file.id.into();
            ok(&body)
        }
        None => not_found(call),
    }
}

/// `GET /rest/api/3/attachment/content/{id}`: redirects to the media host, or sends the file with `redirect=false`.
pub(crate) fn content(jira: &Jira, call: &Call<'_>) -> Response {
    match find(jira, call) {
        Some(file) if call.query("redirect") == Some("false") => file.content(call.headers),
        Some(file) => call.media.redirect(StatusCode::SEE_OTHER, file, call.now),
        None => not_found(call),
    }
}

/// `GET /rest/api/3/attachment/meta`
pub(crate) fn settings() -> Response {
    ok(&json!({"enabled": true, "uploadLimit": MAX_UPLOAD}))
}

/// `DELETE /rest/api/3/attachment/{id}`
pub(crate) fn delete(jira: &mut Jira, call: &Call<'_>) -> Response {
    let id = call.param("id");
    for issue in &mut jira.issues {
        let before = issue.attachments.len();
        issue.attachments.retain(|file| file.id.to_string() != id);
        if issue.attachments.len() < before {
            issue.updated = call.now;
            return no_content();
        }
    }
    not_found(call)
}

/// Returns an attachment, also as part of an issue.
pub(crate) fn shown(file: &StoredFile, call: &Call<'_>) -> Value {
    json!({
        "self": call.link(&format!("/rest/api/3/attachment/{}", file.id)),
        "id": file.id.to_string(),
        "filename": file.name,
        "author": users::shown(call, &file.author),
        "created": call.time(file.created),
        "size": file.data.len(),
        "mimeType": file.content_type,
        "content": call.link(&format!("/rest/api/3/attachment/content/{}", file.id)),
    })
}

fn find<'a>(jira: &'a Jira, call: &Call<'_>) -> Option<&'a StoredFile> {
    jira.files()
        .find(|file| file.id.to_string() == call.param("id"))
}

fn not_found(call: &Call<'_>) -> Response {
    let text = format!(
        "The attachment with id '{}' does not exist",
        call.param("id")
    );
    errors::jira(StatusCode::NOT_FOUND, &[&text], &[])
}

//! The attachments of a page: written and downloaded by v1, listed by v2.

use axum::response::Response;
use http::StatusCode;
use serde_json::{Value, json};

use super::cursor::{self, Window};
use super::model::{Confluence, Kind, Page, PageStatus, not_found};
use super::spaces::call_time;
use crate::cloud::answer::{Answer, Call, no_content, ok};
use crate::cloud::files::{self, MAX_UPLOAD, StoredFile};
use crate::cloud::{errors, headers};

/// `POST` and `PUT /wiki/rest/api/content/{id}/child/attachment`: `PUT` replaces a file of the same name.
pub(crate) fn add(confluence: &mut Confluence, call: &Call<'_>) -> Response {
    if !headers::is_no_check(call.headers) {
        return errors::xsrf();
    }
    let bad_request = |text| errors::confluence_v1(StatusCode::BAD_REQUEST, text);
    let page = confluence.page(call.param("id"));
    let Some(page) = page.filter(|page| page.status != PageStatus::Trashed) else {
        return errors::confluence_v1(StatusCode::NOT_FOUND, "No content found with this id");
    };
    if call.uploads.is_empty() {
        return bad_request("Send files as multipart/form-data, each in a part named file.");
    }
    let replaces = call.operation.id == "createOrUpdateAttachments";
    let taken = |name: &str| page.attachments.iter().any(|file| file.name == name);
    if let Some(upload) = call.uploads.iter().find(|upload| taken(&upload.name))
        && !replaces
    {
        let text = format!(
            "Cannot add a new attachment with same file name as an existing attachment: {}",
            upload.name
        );
        return bad_request(&text);
    }
    if call.uploads.iter().any(|file| file.data.len() > MAX_UPLOAD)
        || !files::fits(confluence.files(), &call.uploads)
    {
        let text = "The file is larger than the maximum size of attachments, or the site is full.";
        return errors::confluence_v1(StatusCode::PAYLOAD_TOO_LARGE, text);
    }
    let mut stored = Vec::new();
    for upload in call.uploads.clone() {
        stored.push(StoredFile::new(
            confluence.fresh_id(),
            upload,
            &call.account_id,
            call.now,
        ));
    }
    let Some(page) = confluence.page_mut(call.param("id")) else {
        return errors::confluence_v1(StatusCode::NOT_FOUND, "No content found with this id");
    };
    page.attachments
        .retain(|old| stored.iter().all(|new| new.name != old.name));
    page.attachments.extend(stored.iter().cloned());
    let page = page.clone();
    let results: Vec<Value> = stored
        .iter()
        .map(|file| shown_v1(&page, file, call))
        .collect();
    ok(&json!({
        "results": results,
        "start": 0,
        "limit": results.len(),
        "size": results.len(),
        "_links": {"base": call.on_site("/wiki"), "context": "/wiki"},
    }))
}

/// `GET /wiki/rest/api/content/{id}/child/attachment/{attachmentId}/download`: redirects to the media host.
pub(crate) fn download(confluence: &Confluence, call: &Call<'_>) -> Response {
    let page = confluence.page(call.param("id"));
    let files = page.into_iter().flat_map(|page| &page.attachments);
    match files
        .into_iter()
        .find(|file| id(file) == call.param("attachmentId"))
    {
        Some(file) => call.media.redirect(StatusCode::FOUND, file, call.now),
        None => errors::confluence_v1(StatusCode::NOT_FOUND, "No attachment found with this id"),
    }
}

/// `GET /wiki/api/v2/attachments` and `/{pages,blogposts}/{id}/attachments`
pub(crate) fn list(confluence: &Confluence, call: &Call<'_>) -> Answer {
    let window = Window::of(call)?;
    let of_page = match call.param("id") {
        "" => None,
        id => Some(confluence.found_v2(id, call)?.id),
    };
    let wanted = |name: &str, value: &str| call.query(name).is_none_or(|asked| asked == value);
    let pages = confluence.pages.iter();
    let pages = pages.filter(|page| match of_page {
        Some(id) => page.id == id,
        None => page.status == PageStatus::Current && page.is_visible_to(&call.account_id),
    });
    let mut found: Vec<(&Page, &StoredFile)> = pages
        .flat_map(|page| page.attachments.iter().map(move |file| (page, file)))
        .filter(|(_, f)| wanted("filename", &f.name) && wanted("mediaType", &f.content_type))
        .collect();
    match call.query("sort").unwrap_or("created-date") {
        "created-date" | "modified-date" => found.sort_by_key(|(_, file)| file.created),
        "-created-date" | "-modified-date" => {
            found.sort_by_key(|(_, file)| std::cmp::Reverse(file.created));
        }
        _ => return Err(super::model::bad_request("sort is not valid")),
    }
    let (files, more) = window.cut(found);
    let results = files.into_iter().map(|(page, file)| shown(page, file));
    Ok(cursor::answer(call, window, results.collect(), more))
}

/// `GET /wiki/api/v2/attachments/{id}`
pub(crate) fn get(confluence: &Confluence, call: &Call<'_>) -> Answer {
    let all = confluence.pages.iter();
    let mut all = all.flat_map(|page| page.attachments.iter().map(move |file| (page, file)));
    let found = all.find(|(_, file)| id(file) == call.param("id"));
    let (page, file) = found
        .filter(|(page, _)| page.is_visible_to(&call.account_id))
        .ok_or_else(not_found)?;
    let mut body = shown(page, file);
    body["_links"]["base"] = call.on_site("/wiki").into();
    Ok(ok(&body))
}

/// `DELETE /wiki/api/v2/attachments/{id}`
pub(crate) fn delete(confluence: &mut Confluence, call: &Call<'_>) -> Answer {
    for page in &mut confluence.pages {
        let before = page.attachments.len();
        page.attachments.retain(|file| id(file) != call.param("id"));
        if page.attachments.len() < before {
            return Ok(no_content());
        }
    }
    Err(not_found())
}

fn id(file: &StoredFile) -> String {
    format!("att{}", file.id)
}

fn download_link(page: &Page, file: &StoredFile) -> String {
    format!(
        "/rest/api/content/{}/child/attachment/{}/download",
        page.id,
        id(file)
    )
}

fn shown(page: &Page, file: &StoredFile) -> Value {
    let container = match page.kind {
        Kind::BlogPost => "blogPostId",
        Kind::Page => "pageId",
    };
    let webui = format!("/pages/viewpageattachments.action?pageId={}", page.id);
    json!({
        "id": id(file),
        "status": "current",
        "title": file.name,
        "createdAt": call_time(file.created),
        container: page.id.to_string(),
        "mediaType": file.content_type,
        "mediaTypeDescription": "File",
        "comment": "",
        "fileId": file.media,
        "fileSize": file.data.len(),
        "webuiLink": webui,
        "downloadLink": download_link(page, file),
        "version": {
            "number": 1,
            "message": "",
            "minorEdit": false,
            "authorId": file.author,
            "createdAt": call_time(file.created),
        },
        "_links": {"webui": webui, "download": download_link(page, file)},
    })
}

fn shown_v1(page: &Page, file: &StoredFile, call: &Call<'_>) -> Value {
    let link = format!("/wiki/rest/api/content/{}", id(file));
    json!({
        "id": id(file),
        "type": "attachment",
        "status": "current",
        "title": file.name,
        "metadata": {"mediaType": file.content_type},
        "extensions": {
            "mediaType": file.content_type,
            "fileSize": file.data.len(),
            "comment": "",
            "fileId": file.media,
        },
        "_links": {
            "webui": format!("/pages/viewpageattachments.action?pageId={}", page.id),
            "download": download_link(page, file),
            "self": call.on_site(&link),
        },
    })
}

//! Simulates Confluence with state: spaces, pages, search by CQL.

mod attachments;
mod body;
mod cql;
mod cursor;
mod model;
mod pages;
mod search;
mod spaces;
mod users;

use axum::response::Response;

use crate::cloud::answer::Call;
pub(crate) use model::Confluence;

/// Handles an operation; `None` if it is not simulated.
pub(crate) fn handle(confluence: &mut Confluence, call: &Call<'_>) -> Option<Response> {
    Some(match (call.operation.product, call.operation.id) {
        ("confluence-v2", "getSpaces") => spaces::list(confluence, call),
        ("confluence-v2", "getSpaceById") => spaces::get(confluence, call),
        ("confluence-v2", "getPagesInSpace") => pages::list_in_space(confluence, call),
        ("confluence-v2", "getPages") => pages::list(confluence, call),
        ("confluence-v2", "getPageById") => pages::get(confluence, call),
        ("confluence-v2", "createPage") => pages::create(confluence, call),
        ("confluence-v2", "updatePage") => pages::update(confluence, call),
        ("confluence-v2", "deletePage") => pages::delete(confluence, call),
        ("confluence-v2", "getPageAttachments") => attachments::list(confluence, call),
        ("confluence-v2", "getAttachmentById") => attachments::get(confluence, call),
        ("confluence-v2", "deleteAttachment") => attachments::delete(confluence, call),
        ("confluence-v1", "createAttachment" | "createOrUpdateAttachments") => {
            attachments::add(confluence, call)
        }
        ("confluence-v1", "downloadAttatchment") => attachments::download(confluence, call),
        ("confluence-v1", "searchByCQL") => search::search(confluence, call),
        ("confluence-v1", "getCurrentUser") => users::current(call),
        _ => return None,
    })
}

//! Simulates Confluence with state: spaces, pages, blog posts, comments, search by CQL.

mod attachments;
mod body;
mod comments;
mod cql;
mod cursor;
mod labels;
mod model;
mod pages;
mod properties;
mod restrictions;
mod search;
mod spaces;
mod tasks;
mod tree;
mod users;
mod versions;

use axum::response::{IntoResponse, Response};

use crate::cloud::answer::{Answer, Call};
pub(crate) use model::Confluence;

/// Handles an operation; `None` if it is not simulated.
pub(crate) fn handle(confluence: &mut Confluence, call: &Call<'_>) -> Option<Response> {
    let answer = match call.operation.product {
        "confluence-v2" => version_2(confluence, call),
        "confluence-v1" => version_1(confluence, call),
        _ => None,
    };
    answer.map(IntoResponse::into_response)
}

fn version_2(confluence: &mut Confluence, call: &Call<'_>) -> Option<Answer> {
    Some(match call.operation.id {
        "getSpaces" => spaces::list(confluence, call),
        "getSpaceById" => spaces::get(confluence, call),
        "getPagesInSpace" | "getBlogPostsInSpace" => pages::list_in_space(confluence, call),
        "getPages" | "getBlogPosts" => pages::list(confluence, call),
        "getPageById" | "getBlogPostById" => pages::get(confluence, call),
        "createPage" | "createBlogPost" => pages::create(confluence, call),
        "updatePage" | "updateBlogPost" => pages::update(confluence, call),
        "updatePageTitle" => pages::rename(confluence, call),
        "deletePage" | "deleteBlogPost" => pages::delete(confluence, call),
        "getChildPages" | "getPageDirectChildren" => tree::children(confluence, call),
        "getPageDescendants" => tree::descendants(confluence, call),
        "getPageAncestors" => tree::ancestors(confluence, call),
        "getPageVersions" | "getBlogPostVersions" => versions::list(confluence, call),
        "getPageVersionDetails" | "getBlogPostVersionDetails" => versions::get(confluence, call),
        "getPageLabels" | "getBlogPostLabels" => labels::list(confluence, call),
        "getLabelPages" => labels::pages(confluence, call),
        "getPageFooterComments"
        | "getBlogPostFooterComments"
        | "getFooterComments"
        | "getFooterCommentChildren" => comments::list(confluence, call),
        "getFooterCommentById" => comments::get(confluence, call),
        "createFooterComment" => comments::create(confluence, call),
        "updateFooterComment" => comments::update(confluence, call),
        "deleteFooterComment" => comments::delete(confluence, call),
        "getPageContentProperties" | "getBlogpostContentProperties" | "getSpaceProperties" => {
            properties::list(confluence, call)
        }
        "getPageContentPropertiesById"
        | "getBlogpostContentPropertiesById"
        | "getSpacePropertyById" => properties::get(confluence, call),
        "createPageProperty" | "createBlogpostProperty" | "createSpaceProperty" => {
            properties::create(confluence, call)
        }
        "updatePagePropertyById" | "updateBlogpostPropertyById" | "updateSpacePropertyById" => {
            properties::update(confluence, call)
        }
        "deletePagePropertyById" | "deleteBlogpostPropertyById" | "deleteSpacePropertyById" => {
            properties::delete(confluence, call)
        }
        "getAttachments" | "getPageAttachments" | "getBlogpostAttachments" => {
            attachments::list(confluence, call)
        }
        "getAttachmentById" => attachments::get(confluence, call),
        "deleteAttachment" => attachments::delete(confluence, call),
        "createBulkUserLookup" => users::bulk(call),
        _ => return None,
    })
}

fn version_1(confluence: &mut Confluence, call: &Call<'_>) -> Option<Answer> {
    Some(match call.operation.id {
        "createAttachment" | "createOrUpdateAttachments" => Ok(attachments::add(confluence, call)),
        "downloadAttatchment" => Ok(attachments::download(confluence, call)),
        "searchByCQL" => search::search(confluence, call),
        "searchContentByCQL" => search::content(confluence, call),
        "addLabelsToContent" => labels::add(confluence, call),
        "removeLabelFromContent" | "removeLabelFromContentUsingQueryParameter" => {
            labels::remove(confluence, call)
        }
        "getRestrictions" => restrictions::get(confluence, call),
        "addRestrictions" | "updateRestrictions" => restrictions::write(confluence, call),
        "deleteRestrictions" => restrictions::delete(confluence, call),
        "getRestrictionsByOperation" => restrictions::by_operation(confluence, call),
        "getRestrictionsForOperation" => restrictions::of_operation(confluence, call),
        "getContentRestrictionStatusForUser"
        | "addUserToContentRestriction"
        | "removeUserFromContentRestriction" => restrictions::user(confluence, call),
        "copyPage" => tree::copy(confluence, call),
        "copyPageHierarchy" => tree::copy_tree(confluence, call),
        "movePage" => tree::move_page(confluence, call),
        "deletePageTree" => tree::delete_tree(confluence, call),
        "getContentDescendants" | "getDescendantsOfType" => tree::descendants_v1(confluence, call),
        "asyncConvertContentBodyRequest" => tasks::convert(confluence, call),
        "asyncConvertContentBodyResponse" => tasks::converted(confluence, call),
        "getTasks" => Ok(tasks::list(confluence, call)),
        "getTask" => tasks::get(confluence, call),
        "getCurrentUser" => Ok(users::current(call)),
        "getUser" => users::get(call),
        "getBulkUserLookup" => Ok(users::bulk_v1(call)),
        _ => return None,
    })
}

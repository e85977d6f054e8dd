//! Simulates Jira with state: projects, issues, search, comments, transitions.

mod adf;
mod attachments;
mod boards;
mod comments;
mod fields;
mod issues;
mod jql;
mod meta;
mod model;
mod projects;
mod search;
mod transitions;
mod users;

use axum::response::Response;

use crate::cloud::answer::Call;
pub(crate) use meta::server_info;
pub(crate) use model::Jira;

/// Handles an operation; `None` if it is not simulated.
pub(crate) fn handle(jira: &mut Jira, call: &Call<'_>) -> Option<Response> {
    match (call.operation.product, call.operation.id) {
        ("jira-software", "getAllBoards") => return Some(boards::list(jira, call)),
        ("jira-software", "getBoard") => return Some(boards::get(jira, call)),
        ("jira-platform", _) => {}
        _ => return None,
    }
    Some(match call.operation.id {
        "getCurrentUser" => users::myself(call),
        "getUser" => users::user(call),
        "findUsers" => users::search(call),
        "searchProjects" => projects::search(jira, call),
        "getAllProjects" => projects::all(jira, call),
        "getProject" => projects::get(jira, call),
        "getIssue" => issues::get(jira, call),
        "createIssue" => issues::create(jira, call),
        "editIssue" => issues::edit(jira, call),
        "deleteIssue" => issues::delete(jira, call),
        "getTransitions" => transitions::list(jira, call),
        "doTransition" => transitions::run(jira, call),
        "getComments" => comments::list(jira, call),
        "addComment" => comments::add(jira, call),
        "getComment" => comments::get(jira, call),
        "updateComment" => comments::edit(jira, call),
        "deleteComment" => comments::delete(jira, call),
        "addAttachment" => attachments::add(jira, call),
        "getAttachment" => attachments::get(jira, call),
        "getAttachmentContent" => attachments::content(jira, call),
        "getAttachmentMeta" => attachments::settings(),
        "removeAttachment" => attachments::delete(jira, call),
        "getFields" => meta::fields(),
        "getIssueAllTypes" => meta::issue_types(call),
        "getPriorities" => meta::priorities(call),
        "getStatuses" => meta::statuses(call),
        "getCreateIssueMeta" => meta::create_all(jira, call),
        "getCreateIssueMetaIssueTypes" => meta::create_types(jira, call),
        "getCreateIssueMetaIssueTypeId" => meta::create_fields(jira, call),
        "getEditIssueMeta" => meta::edit(jira, call),
        "searchAndReconsileIssuesUsingJql" => search::by_query(jira, call),
        "searchAndReconsileIssuesUsingJqlPost" => search::by_body(jira, call),
        "countIssues" => search::count(jira, call),
        "searchForIssuesUsingJql" | "searchForIssuesUsingJqlPost" => search::removed(),
        _ => return None,
    })
}

//! Simulates Jira with state: projects, issues, search, comments, transitions.

mod adf;
mod comments;
mod fields;
mod issues;
mod jql;
mod model;
mod projects;
mod search;
mod transitions;
mod users;

use axum::response::Response;

use crate::cloud::answer::Call;
pub(crate) use model::Jira;

/// Handles an operation; `None` if it is not simulated.
pub(crate) fn handle(jira: &mut Jira, call: &Call<'_>) -> Option<Response> {
    if call.operation.product != "jira-platform" {
        return None;
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
        "deleteComment" => comments::delete(jira, call),
        "searchAndReconsileIssuesUsingJql" => search::by_query(jira, call),
        "searchAndReconsileIssuesUsingJqlPost" => search::by_body(jira, call),
        "countIssues" => search::count(jira, call),
        "searchForIssuesUsingJql" | "searchForIssuesUsingJqlPost" => search::removed(),
        _ => return None,
    })
}

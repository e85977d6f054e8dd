//! Simulates Jira with state: the platform, Jira Software and Jira Service Management.

mod adf;
mod attachments;
mod boards;
mod comments;
mod components;
mod fields;
mod filters;
mod history;
mod issues;
mod jql;
mod links;
mod meta;
mod model;
mod people;
mod projects;
mod requests;
mod scheme;
mod search;
mod service_desks;
mod shown;
mod sprints;
mod tasks;
mod transitions;
mod users;
mod versions;
mod webhooks;
mod worklogs;

use axum::response::{IntoResponse, Response};

use self::boards::Part;
use crate::cloud::answer::{Answer, Call};
pub(crate) use meta::server_info;
pub(crate) use model::Jira;

/// Handles an operation; `None` if it is not simulated.
pub(crate) fn handle(jira: &mut Jira, call: &Call<'_>) -> Option<Response> {
    let answer = match call.operation.product {
        "jira-platform" => platform(jira, call),
        "jira-software" => software(jira, call),
        "jira-service-management" => service_management(jira, call),
        _ => None,
    };
    answer.map(IntoResponse::into_response)
}

fn platform(jira: &mut Jira, call: &Call<'_>) -> Option<Answer> {
    Some(match call.operation.id {
        "getCurrentUser" => Ok(users::myself(call)),
        "getUser" => Ok(users::user(call)),
        "findUsers" => Ok(users::search(call)),
        "getAllUsers" | "getAllUsersDefault" => Ok(users::all(call)),
        "bulkGetUsers" => users::by_ids(call),
        "findAssignableUsers" => users::assignable(jira, call),
        "bulkGetGroups" => Ok(users::group_list(call)),
        "getUsersFromGroup" => users::group_members(call),
        "getAllPermissions" => Ok(users::permissions()),
        "getMyPermissions" => users::my_permissions(jira, call),

        "searchProjects" => Ok(projects::search(jira, call)),
        "getAllProjects" => Ok(projects::all(jira, call)),
        "getProject" => projects::get(jira, call),
        "getAllStatuses" => meta::project_statuses(jira, call),
        "getProjectVersions" => versions::all(jira, call),
        "getProjectVersionsPaginated" => versions::list(jira, call),
        "getVersion" => versions::get(jira, call),
        "createVersion" => versions::create(jira, call),
        "updateVersion" => versions::update(jira, call),
        "deleteVersion" => versions::delete(jira, call),
        "getProjectComponents" => components::all(jira, call),
        "getProjectComponentsPaginated" => components::list(jira, call),
        "getComponent" => components::get(jira, call),
        "createComponent" => components::create(jira, call),
        "updateComponent" => components::update(jira, call),
        "deleteComponent" => components::delete(jira, call),

        "getIssue" => issues::get(jira, call),
        "createIssue" => issues::create(jira, call),
        "createIssues" => issues::create_all(jira, call),
        "bulkFetchIssues" => issues::fetch_all(jira, call),
        "editIssue" => issues::edit(jira, call),
        "assignIssue" => issues::assign(jira, call),
        "deleteIssue" => issues::delete(jira, call),
        "getAllLabels" => Ok(issues::labels(jira, call)),
        "getTransitions" => transitions::list(jira, call),
        "doTransition" => transitions::run(jira, call),
        "getChangeLogs" => history::list(jira, call),
        "getChangeLogsByIds" => history::by_ids(jira, call),
        "getBulkChangelogs" => history::bulk(jira, call),
        "getComments" => comments::list(jira, call),
        "addComment" => comments::add(jira, call),
        "getComment" => comments::get(jira, call),
        "updateComment" => comments::edit(jira, call),
        "deleteComment" => comments::delete(jira, call),
        "getIssueWorklog" => worklogs::list(jira, call),
        "addWorklog" => worklogs::add(jira, call),
        "getWorklog" => worklogs::get(jira, call),
        "updateWorklog" => worklogs::edit(jira, call),
        "deleteWorklog" => worklogs::delete(jira, call),
        "getIssueLinkTypes" => Ok(links::types(call)),
        "linkIssues" => links::create(jira, call),
        "getIssueLink" => links::get(jira, call),
        "deleteIssueLink" => links::delete(jira, call),
        "getRemoteIssueLinks" => links::remote(jira, call),
        "getRemoteIssueLinkById" => links::one_remote(jira, call),
        "createOrUpdateRemoteIssueLink" => links::add_remote(jira, call),
        "updateRemoteIssueLink" => links::edit_remote(jira, call),
        "deleteRemoteIssueLinkById" | "deleteRemoteIssueLinkByGlobalId" => {
            links::delete_remote(jira, call)
        }
        "getIssueWatchers" => people::watchers(jira, call),
        "addWatcher" => people::watch(jira, call),
        "removeWatcher" => people::unwatch(jira, call),
        "getVotes" => people::votes(jira, call),
        "addVote" => people::vote(jira, call),
        "removeVote" => people::unvote(jira, call),
        "addAttachment" => Ok(attachments::add(jira, call)),
        "getAttachment" => Ok(attachments::get(jira, call)),
        "getAttachmentContent" => Ok(attachments::content(jira, call)),
        "getAttachmentMeta" => Ok(attachments::settings()),
        "removeAttachment" => Ok(attachments::delete(jira, call)),

        "getFields" => Ok(meta::fields()),
        "getFieldsPaginated" => meta::field_search(call),
        "getIssueAllTypes" => Ok(meta::issue_types(call)),
        "getPriorities" => Ok(meta::priorities(call)),
        "searchPriorities" => Ok(meta::priority_search(call)),
        "getResolutions" => Ok(meta::resolutions(call)),
        "searchResolutions" => Ok(meta::resolution_search(call)),
        "getStatuses" => Ok(meta::statuses(call)),
        "getCreateIssueMeta" => Ok(meta::create_all(jira, call)),
        "getCreateIssueMetaIssueTypes" => Ok(meta::create_types(jira, call)),
        "getCreateIssueMetaIssueTypeId" => Ok(meta::create_fields(jira, call)),
        "getEditIssueMeta" => meta::edit(jira, call),

        "searchAndReconsileIssuesUsingJql" => search::by_query(jira, call),
        "searchAndReconsileIssuesUsingJqlPost" => search::by_body(jira, call),
        "countIssues" => search::count(jira, call),
        "searchForIssuesUsingJql" | "searchForIssuesUsingJqlPost" => Ok(search::removed()),
        "getFiltersPaginated" => filters::search_all(jira, call),
        "getMyFilters" | "getFavouriteFilters" => Ok(filters::own(jira, call)),
        "getFilter" => filters::get(jira, call),
        "createFilter" => filters::create(jira, call),
        "updateFilter" => filters::update(jira, call),
        "deleteFilter" => filters::delete(jira, call),

        "registerDynamicWebhooks" => webhooks::register(jira, call),
        "getDynamicWebhooksForApp" => Ok(webhooks::list(jira, call)),
        "refreshWebhooks" => webhooks::refresh(jira, call),
        "deleteWebhookById" => webhooks::delete(jira, call),
        "submitBulkDelete" => tasks::delete_issues(jira, call),
        "getBulkOperationProgress" => tasks::progress(jira, call),
        "getTask" => tasks::get(jira, call),
        _ => return None,
    })
}

fn software(jira: &mut Jira, call: &Call<'_>) -> Option<Answer> {
    Some(match call.operation.id {
        "getAllBoards" => Ok(boards::list(jira, call)),
        "getBoard" => boards::get(jira, call),
        "createBoard" => boards::create(jira, call),
        "deleteBoard" => boards::delete(jira, call),
        "getConfiguration" => boards::configuration(jira, call),
        "getProjects" => boards::projects(jira, call),
        "getIssuesForBoard" | "getIssuesForBoardJSIS" => boards::issues(jira, call, Part::Board),
        "getIssuesForBacklog" | "getIssuesForBacklogJSIS" => {
            boards::issues(jira, call, Part::Backlog)
        }
        "getBoardIssuesForSprint" | "getBoardIssuesForSprintJSIS" => {
            boards::issues(jira, call, Part::BoardSprint)
        }
        "getIssuesForSprint" | "getIssuesForSprintJSIS" => boards::issues(jira, call, Part::Sprint),
        "getApproximateIssueCountForBoard" => boards::count(jira, call, Part::Board),
        "getApproximateIssueCountForBacklog" => boards::count(jira, call, Part::Backlog),
        "getAllSprints" => sprints::list(jira, call),
        "getSprint" => sprints::get(jira, call),
        "createSprint" => sprints::create(jira, call),
        "updateSprint" | "partiallyUpdateSprint" => sprints::update(jira, call),
        "deleteSprint" => sprints::delete(jira, call),
        "moveIssuesToSprintAndRank" => sprints::move_into(jira, call),
        "moveIssuesToBacklog" | "moveIssuesToBacklogForBoard" => {
            sprints::move_to_backlog(jira, call)
        }
        "rankIssues" => sprints::rank(jira, call),
        _ => return None,
    })
}

fn service_management(jira: &mut Jira, call: &Call<'_>) -> Option<Answer> {
    Some(match call.operation.id {
        "getServiceDesks" => Ok(service_desks::list(jira, call)),
        "getServiceDeskById" => service_desks::get(jira, call),
        "getRequestTypes" => service_desks::request_types(jira, call),
        "getAllRequestTypes" => service_desks::all_request_types(jira, call),
        "getRequestTypeById" => service_desks::request_type(jira, call),
        "getRequestTypeFields" => service_desks::request_fields(jira, call),
        "getQueues" => service_desks::queues(jira, call),
        "getQueue" => service_desks::queue(jira, call),
        "getIssuesInQueue" => service_desks::queue_issues(jira, call),
        "createCustomerRequest" => requests::create(jira, call),
        "getCustomerRequests" => requests::list(jira, call),
        "getCustomerRequestByIdOrKey" => requests::get(jira, call),
        "getCustomerRequestStatus" => requests::statuses(jira, call),
        "getRequestParticipants" => requests::participants(jira, call),
        "getRequestComments" => requests::comments(jira, call),
        "getRequestCommentById" => requests::comment(jira, call),
        "createRequestComment" => requests::add_comment(jira, call),
        _ => return None,
    })
}

//! The watchers and the votes of an issue.

use axum::response::Response;
use http::StatusCode;
use serde_json::{Value, json};

use super::model::{Issue, Jira};
use super::users;
use crate::cloud::answer::{Answer, Call, no_content, ok};
use crate::cloud::errors;

/// `GET /rest/api/3/issue/{issueIdOrKey}/watchers`
pub(crate) fn watchers(jira: &Jira, call: &Call<'_>) -> Answer {
    let issue = jira.found(call)?;
    let mut body = watches(issue, call);
    body["watchers"] = list(&issue.watchers, call);
    Ok(ok(&body))
}

/// `POST /rest/api/3/issue/{issueIdOrKey}/watchers`: an account id as a JSON string; without one, the caller.
pub(crate) fn watch(jira: &mut Jira, call: &Call<'_>) -> Answer {
    let account = match call.body.is_empty() {
        true => call.account_id.clone(),
        false => call.json().ok_or_else(errors::jira_invalid_body)?,
    };
    let issue = jira.found_mut(call)?;
    if call.user(&account).is_none() {
        return Err(unknown_user(&account).into());
    }
    if !issue.watchers.contains(&account) {
        issue.watchers.push(account);
    }
    Ok(no_content())
}

/// `DELETE /rest/api/3/issue/{issueIdOrKey}/watchers?accountId=…`
pub(crate) fn unwatch(jira: &mut Jira, call: &Call<'_>) -> Answer {
    let account = call.query("accountId").unwrap_or(&call.account_id);
    let issue = jira.found_mut(call)?;
    if call.user(account).is_none() {
        return Err(unknown_user(account).into());
    }
    issue.watchers.retain(|watcher| watcher != account);
    Ok(no_content())
}

/// `GET /rest/api/3/issue/{issueIdOrKey}/votes`
pub(crate) fn votes(jira: &Jira, call: &Call<'_>) -> Answer {
    let issue = jira.found(call)?;
    let mut body = votes_brief(issue, call);
    body["voters"] = list(&issue.voters, call);
    Ok(ok(&body))
}

/// `POST /rest/api/3/issue/{issueIdOrKey}/votes`: nobody votes for an own or a resolved issue.
pub(crate) fn vote(jira: &mut Jira, call: &Call<'_>) -> Answer {
    let issue = jira.found_mut(call)?;
    if issue.fields.reporter == call.account_id {
        let text = "You cannot vote for an issue you have reported.";
        return Err(errors::jira_not_found(text).into());
    }
    if issue.fields.resolution.is_some() {
        let text = "You cannot vote or unvote for resolved issue.";
        return Err(errors::jira_not_found(text).into());
    }
    if !issue.voters.contains(&call.account_id) {
        issue.voters.push(call.account_id.clone());
    }
    Ok(no_content())
}

/// `DELETE /rest/api/3/issue/{issueIdOrKey}/votes`
pub(crate) fn unvote(jira: &mut Jira, call: &Call<'_>) -> Answer {
    let issue = jira.found_mut(call)?;
    issue.voters.retain(|voter| *voter != call.account_id);
    Ok(no_content())
}

/// Returns the `watches` field of an issue.
pub(crate) fn watches(issue: &Issue, call: &Call<'_>) -> Value {
    json!({
        "self": call.link(&format!("/rest/api/3/issue/{}/watchers", issue.key)),
        "watchCount": issue.watchers.len(),
        "isWatching": issue.watchers.contains(&call.account_id),
    })
}

/// Returns the `votes` field of an issue.
pub(crate) fn votes_brief(issue: &Issue, call: &Call<'_>) -> Value {
    json!({
        "self": call.link(&format!("/rest/api/3/issue/{}/votes", issue.key)),
        "votes": issue.voters.len(),
        "hasVoted": issue.voters.contains(&call.account_id),
    })
}

fn list(accounts: &[String], call: &Call<'_>) -> Value {
    accounts.iter().map(|id| users::shown(call, id)).collect()
}

fn unknown_user(account: &str) -> Response {
    let text = format!("The user with accountId '{account}' does not exist.");
    errors::jira(StatusCode::NOT_FOUND, &[&text], &[])
}

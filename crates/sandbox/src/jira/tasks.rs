//! Long-running tasks, and the bulk deletion of issues that starts them.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::fields;
use super::model::Jira;
use crate::cloud::answer::{Answer, Call, Refusal, created, ok};
use crate::cloud::errors;

/// The maximum number of issues in one bulk operation.
const MAX_ISSUES: usize = 1_000;

/// A task, which is complete when it is read for the second time.
#[derive(Debug)]
pub(crate) struct Task {
    id: u64,
    description: String,
    submitted: Timestamp,
    processed: Vec<u64>,
    failed: Vec<String>,
    reads: u32,
}

/// `POST /rest/api/3/bulk/issues/delete`
pub(crate) fn delete_issues(jira: &mut Jira, call: &Call<'_>) -> Answer {
    let request: Value = call.json().ok_or_else(errors::jira_invalid_body)?;
    let selected = request["selectedIssueIdsOrKeys"].as_array();
    let selected = selected.filter(|list| (1..=MAX_ISSUES).contains(&list.len()));
    let Some(selected) = selected else {
        let text = "Select between 1 and 1000 issues.";
        return Err(errors::jira_bad_request(text).into());
    };
    let (mut processed, mut failed) = (Vec::new(), Vec::new());
    for named in selected.iter().map(fields::text) {
        match jira.issue(&named).map(|issue| issue.id) {
            Some(id) => processed.push(id),
            None => failed.push(named),
        }
    }
    jira.remove(&processed);
    let id = jira.fresh_id();
    jira.tasks.push(Task {
        id,
        description: "Bulk delete".to_owned(),
        submitted: call.now,
        processed,
        failed,
        reads: 0,
    });
    Ok(created(&json!({"taskId": id.to_string()})))
}

/// `GET /rest/api/3/task/{taskId}`
pub(crate) fn get(jira: &mut Jira, call: &Call<'_>) -> Answer {
    let task = read(jira, call)?;
    let complete = task.reads > 1;
    let milliseconds = task.submitted.as_millisecond();
    let mut body = json!({
        "self": call.link(&format!("/rest/api/3/task/{}", task.id)),
        "id": task.id.to_string(),
        "description": task.description,
        "status": if complete { "COMPLETE" } else { "RUNNING" },
        "message": "",
        "submittedBy": 10_000,
        "progress": if complete { 100 } else { 50 },
        "elapsedRuntime": (call.now - task.submitted).get_milliseconds(),
        "submitted": milliseconds,
        "started": milliseconds,
        "lastUpdate": call.now.as_millisecond(),
    });
    if complete {
        body["finished"] = call.now.as_millisecond().into();
        body["result"] = json!({"processed": task.processed, "failed": task.failed});
    }
    Ok(ok(&body))
}

/// `GET /rest/api/3/bulk/queue/{taskId}`
pub(crate) fn progress(jira: &mut Jira, call: &Call<'_>) -> Answer {
    let task = read(jira, call)?;
    let complete = task.reads > 1;
    let failed: serde_json::Map<String, Value> = task
        .failed
        .iter()
        .map(|named| (named.clone(), json!(["Issue does not exist."])))
        .collect();
    let processed: &[u64] = if complete { &task.processed } else { &[] };
    Ok(ok(&json!({
        "taskId": task.id.to_string(),
        "status": if complete { "COMPLETE" } else { "RUNNING" },
        "submittedBy": {"accountId": call.account_id},
        "created": call.time(task.submitted),
        "started": call.time(task.submitted),
        "updated": call.time(call.now),
        "progressPercent": if complete { 100 } else { 50 },
        "processedAccessibleIssues": processed,
        "failedAccessibleIssues": failed,
        "invalidOrInaccessibleIssueCount": task.failed.len(),
        "totalIssueCount": task.processed.len() + task.failed.len(),
    })))
}

fn read<'a>(jira: &'a mut Jira, call: &Call<'_>) -> Result<&'a Task, Refusal> {
    let id = call.param("taskId");
    let task = jira.tasks.iter_mut().find(|t| t.id.to_string() == id);
    let Some(task) = task else {
        return Err(errors::jira_not_found("The task does not exist.").into());
    };
    task.reads += 1;
    Ok(task)
}

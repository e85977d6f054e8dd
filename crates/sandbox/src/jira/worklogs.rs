//! The time that was logged on an issue.

use http::StatusCode;
use jiff::Timestamp;
use serde_json::{Value, json};

use super::model::{Issue, Jira};
use super::{adf, comments, fields, users};
use crate::cloud::answer::{Answer, Call, Refusal, created, no_content, ok};
use crate::cloud::errors;

/// The maximum number of worklogs on one issue.
const MAX_WORKLOGS: usize = 10_000;

/// The seconds of a working day, and the days of a working week.
const DAY: u64 = 8 * 3600;
const WEEK: u64 = 5 * DAY;

/// A worklog.
#[derive(Clone, Debug)]
pub(crate) struct Worklog {
    id: u64,
    author: String,
    update_author: String,
    /// As ADF, or `null`.
    comment: Option<Value>,
    visibility: Value,
    pub(crate) seconds: u64,
    started: Timestamp,
    created: Timestamp,
    updated: Timestamp,
}

/// `GET /rest/api/3/issue/{issueIdOrKey}/worklog`: pages by offset.
pub(crate) fn list(jira: &Jira, call: &Call<'_>) -> Answer {
    let issue = jira.found(call)?;
    let (start, most) = call.window(5_000, 5_000);
    let after = milliseconds(call, "startedAfter");
    let before = milliseconds(call, "startedBefore");
    let all: Vec<&Worklog> = issue
        .worklogs
        .iter()
        .filter(|log| comments::may_see(jira, issue, &log.visibility, call))
        .filter(|log| after.is_none_or(|after| log.started >= after))
        .filter(|log| before.is_none_or(|before| log.started < before))
        .collect();
    let page = all.iter().skip(start).take(most);
    Ok(ok(&json!({
        "startAt": start,
        "maxResults": most,
        "total": all.len(),
        "worklogs": page.map(|log| shown(issue, log, call)).collect::<Vec<_>>(),
    })))
}

fn milliseconds(call: &Call<'_>, name: &str) -> Option<Timestamp> {
    Timestamp::from_millisecond(call.query(name)?.parse().ok()?).ok()
}

/// Returns the `worklog` field of an issue.
pub(crate) fn block(issue: &Issue, call: &Call<'_>) -> Value {
    let page = issue.worklogs.iter().take(20);
    json!({
        "startAt": 0,
        "maxResults": 20,
        "total": issue.worklogs.len(),
        "worklogs": page.map(|log| shown(issue, log, call)).collect::<Vec<_>>(),
    })
}

/// Returns the `timetracking` field of an issue.
pub(crate) fn tracking(estimate: Option<u64>, spent: u64) -> Value {
    let mut body = json!({});
    if let Some(estimate) = estimate {
        let left = estimate.saturating_sub(spent);
        body["originalEstimate"] = duration(estimate).into();
        body["originalEstimateSeconds"] = estimate.into();
        body["remainingEstimate"] = duration(left).into();
        body["remainingEstimateSeconds"] = left.into();
    }
    if spent > 0 {
        body["timeSpent"] = duration(spent).into();
        body["timeSpentSeconds"] = spent.into();
    }
    body
}

/// `GET /rest/api/3/issue/{issueIdOrKey}/worklog/{id}`
pub(crate) fn get(jira: &Jira, call: &Call<'_>) -> Answer {
    let issue = jira.found(call)?;
    let at = position(issue, call)?;
    Ok(ok(&shown(issue, &issue.worklogs[at], call)))
}

/// `POST /rest/api/3/issue/{issueIdOrKey}/worklog`
pub(crate) fn add(jira: &mut Jira, call: &Call<'_>) -> Answer {
    let request: Value = call.json().ok_or_else(errors::jira_invalid_body)?;
    let id = jira.found(call)?.id;
    let log = add_to(jira, id, &request, call).map_err(|text| wrong(&text))?;
    let issue = jira.found(call)?;
    Ok(created(&shown(issue, &log, call)))
}

/// Adds a worklog to an issue.
pub(crate) fn add_to(
    jira: &mut Jira,
    issue: u64,
    request: &Value,
    call: &Call<'_>,
) -> Result<Worklog, String> {
    let mut log = Worklog {
        id: jira.fresh_id(),
        author: call.account_id.clone(),
        update_author: call.account_id.clone(),
        comment: None,
        visibility: Value::Null,
        seconds: 0,
        started: call.now,
        created: call.now,
        updated: call.now,
    };
    write(&mut log, request, call)?;
    if log.seconds == 0 {
        return Err("You must indicate the time spent working.".to_owned());
    }
    let issue = jira.issue_mut(&issue.to_string());
    let issue = issue.ok_or("Issue does not exist.")?;
    if issue.worklogs.len() >= MAX_WORKLOGS {
        return Err("This issue cannot hold more worklogs.".to_owned());
    }
    issue.updated = call.now;
    issue.worklogs.push(log.clone());
    Ok(log)
}

/// `PUT /rest/api/3/issue/{issueIdOrKey}/worklog/{id}`
pub(crate) fn edit(jira: &mut Jira, call: &Call<'_>) -> Answer {
    let request: Value = call.json().ok_or_else(errors::jira_invalid_body)?;
    let issue = jira.found_mut(call)?;
    let at = position(issue, call)?;
    let mut log = issue.worklogs[at].clone();
    write(&mut log, &request, call).map_err(|text| wrong(&text))?;
    log.updated = call.now;
    log.update_author.clone_from(&call.account_id);
    issue.worklogs[at] = log;
    issue.updated = call.now;
    Ok(ok(&shown(issue, &issue.worklogs[at], call)))
}

/// `DELETE /rest/api/3/issue/{issueIdOrKey}/worklog/{id}`
pub(crate) fn delete(jira: &mut Jira, call: &Call<'_>) -> Answer {
    let issue = jira.found_mut(call)?;
    let at = position(issue, call)?;
    issue.worklogs.remove(at);
    issue.updated = call.now;
    Ok(no_content())
}

/// Applies the members of a request.
fn write(log: &mut Worklog, request: &Value, call: &Call<'_>) -> Result<(), String> {
    if let Some(seconds) = request["timeSpentSeconds"].as_u64() {
        log.seconds = seconds;
    } else if let Some(text) = request["timeSpent"].as_str() {
        log.seconds = seconds(text).ok_or("Invalid time duration entered.")?;
    }
    if let Some(text) = request["started"].as_str() {
        // As Jira writes it: 2026-11-02T09:00:00.000+0100.
        let time = jiff::Zoned::strptime("%Y-%m-%dT%H:%M:%S%.f%z", text);
        let time = time.map(|time| time.timestamp()).map_err(|_| {
            "Worklog must have a start date in the format yyyy-MM-dd'T'HH:mm:ss.SSSZ.".to_owned()
        })?;
        log.started = time;
    }
    if request.get("comment").is_some() {
        log.comment = fields::document(&request["comment"], call)?;
    }
    if request.get("visibility").is_some() {
        log.visibility = comments::visibility(&request["visibility"], call)?;
    }
    Ok(())
}

fn position(issue: &Issue, call: &Call<'_>) -> Result<usize, Refusal> {
    let id = call.param("id");
    let at = issue
        .worklogs
        .iter()
        .position(|log| log.id.to_string() == id);
    at.ok_or_else(|| {
        let text = format!("Cannot find worklog with id: '{id}'.");
        errors::jira_not_found(&text).into()
    })
}

fn shown(issue: &Issue, log: &Worklog, call: &Call<'_>) -> Value {
    let mut shown = json!({
        "self": call.link(&format!("/rest/api/3/issue/{}/worklog/{}", issue.id, log.id)),
        "id": log.id.to_string(),
        "issueId": issue.id.to_string(),
        "author": users::shown(call, &log.author),
        "updateAuthor": users::shown(call, &log.update_author),
        "created": call.time(log.created),
        "updated": call.time(log.updated),
        "started": call.time(log.started),
        "timeSpent": duration(log.seconds),
        "timeSpentSeconds": log.seconds,
    });
    match &log.comment {
        Some(comment) if call.plain_text => shown["comment"] = adf::to_text(comment).into(),
        Some(comment) => shown["comment"] = comment.clone(),
        None => {}
    }
    if !log.visibility.is_null() {
        shown["visibility"] = log.visibility.clone();
    }
    shown
}

/// Parses a duration of working time: `3h 20m`, `1w 2d`; a number without a unit is minutes.
pub(crate) fn seconds(text: &str) -> Option<u64> {
    let mut total: u64 = 0;
    for part in text.split_whitespace() {
        let (digits, unit) = match part.find(|c: char| !c.is_ascii_digit() && c != '.') {
            Some(at) => part.split_at(at),
            None => (part, "m"),
        };
        let unit: u64 = match unit {
            "m" => 60,
            "h" => 3600,
            "d" => DAY,
            "w" => WEEK,
            _ => return None,
        };
        let amount: f64 = digits.parse().ok().filter(|n: &f64| *n < 1e6)?;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::cast_precision_loss,
            reason = "the amount is small and not negative"
        )]
        let part = (amount * unit as f64) as u64;
        total = total.checked_add(part)?;
    }
    (!text.trim().is_empty()).then_some(total)
}

/// Formats seconds of working time.
fn duration(seconds: u64) -> String {
    let units = [(WEEK, 'w'), (DAY, 'd'), (3600, 'h'), (60, 'm')];
    let mut left = seconds;
    let mut parts = Vec::new();
    for (size, unit) in units {
        if left >= size {
            parts.push(format!("{}{unit}", left / size));
            left %= size;
        }
    }
    if parts.is_empty() {
        return "0m".to_owned();
    }
    parts.join(" ")
}

fn wrong(text: &str) -> axum::response::Response {
    errors::jira(StatusCode::BAD_REQUEST, &[text], &[])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_in_working_time_and_return_as_they_were_written() {
        for (text, expected) in [
            ("3h 20m", 12_000),
            ("1w 2d", WEEK + 2 * DAY),
            ("1.5h", 5400),
            ("45", 2700),
        ] {
            assert_eq!(seconds(text), Some(expected), "{text}");
        }
        assert_eq!(duration(12_000), "3h 20m");
        assert_eq!(duration(WEEK + 2 * DAY), "1w 2d");
        for text in ["", "soon", "3y", "1e9h"] {
            assert_eq!(seconds(text), None, "{text}");
        }
    }
}

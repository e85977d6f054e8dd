//! The issues of the default cloud.

use super::{AIKO, JONAS, MAYA, TOMAS};
use crate::config::IssueSeed;

/// The issues of the operations project, more than one page of a search.
pub(crate) fn operations() -> Vec<IssueSeed> {
    let services = [
        "checkout",
        "catalogue",
        "payments",
        "search",
        "accounts",
        "notifications",
        "warehouse",
        "reporting",
    ];
    let works = [
        (
            "Raise the connection limit of the {} database",
            "Task",
            "Medium",
        ),
        ("Alert when {} answers slower than 800 ms", "Story", "High"),
        ("Rotate the TLS certificate of {}", "Task", "High"),
        (
            "{} restarts at night without an entry in the log",
            "Bug",
            "Highest",
        ),
        ("Move {} to the new Kubernetes cluster", "Story", "Medium"),
        ("Dashboard for error budgets of {}", "Task", "Low"),
        ("Backups of {} are not tested", "Bug", "High"),
        ("Remove the unused feature flags of {}", "Task", "Lowest"),
    ];
    let mut issues = Vec::new();
    for (w, (summary, kind, priority)) in works.into_iter().enumerate() {
        for (s, service) in services.into_iter().enumerate() {
            let mut issue = IssueSeed::new(summary.replace("{}", service));
            issue.description = format!(
                "Owner of the service: team {service}.\nSee the runbook before changing anything."
            );
            issue.kind = kind.to_owned();
            issue.priority = priority.to_owned();
            issue.status = ["Done", "In Review", "In Progress", "To Do"][(w + s) % 4].to_owned();
            issue.assignee = [Some(JONAS), Some(MAYA), None][(w + 2 * s) % 3].map(str::to_owned);
            issue.labels = vec![service.to_owned()];
            issues.push(issue);
        }
    }
    issues
}

/// The issues of the web shop project.
pub(crate) fn web_shop() -> Vec<IssueSeed> {
    [
        (
            "Gift cards cannot be combined with a discount",
            "Bug",
            "In Progress",
            Some(AIKO),
        ),
        (
            "Show delivery time before the basket",
            "Story",
            "To Do",
            Some(AIKO),
        ),
        (
            "Translate the returns page into Swedish",
            "Task",
            "Done",
            Some(MAYA),
        ),
        (
            "Basket loses items when the session ends",
            "Bug",
            "In Review",
            Some(JONAS),
        ),
        ("New product page", "Epic", "In Progress", Some(AIKO)),
        (
            "Pictures load too late on slow connections",
            "Bug",
            "To Do",
            None,
        ),
    ]
    .into_iter()
    .map(|(summary, kind, status, assignee)| {
        let mut issue = IssueSeed::new(summary);
        issue.kind = kind.to_owned();
        issue.status = status.to_owned();
        issue.assignee = assignee.map(str::to_owned);
        issue
    })
    .collect()
}

/// The issues of the research site.
pub(crate) fn lab() -> Vec<IssueSeed> {
    [
        ("Calibrate the second spectrometer", "Done"),
        ("Order argon for March", "To Do"),
        ("Repeat series 14 at 240 K", "In Progress"),
        ("Write up the tensile tests", "In Review"),
    ]
    .into_iter()
    .map(|(summary, status)| {
        let mut issue = IssueSeed::new(summary);
        issue.status = status.to_owned();
        issue.assignee = Some(TOMAS.to_owned());
        issue
    })
    .collect()
}

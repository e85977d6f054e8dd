//! Models through serde.

use serde_json::json;
use threelo_jira::{common::Issue, platform::issues::CreatedIssues, typed::Model as _};

#[test]
fn a_model_is_read_and_written_with_serde_without_losing_unknown_members() {
    let value = json!({
        "issues": [{ "id": "1", "key": "ACME-1", "ofLater": [1] }],
        "errors": [],
        "ofLater": null,
    });
    let issues: CreatedIssues = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(issues.issues.len(), 1);
    assert_eq!(serde_json::to_value(&issues).unwrap(), value);
}

#[test]
fn an_issue_with_members_of_another_type_than_documented_is_read() {
    let value = json!({
        "id": 10_001,
        "key": "ACME-1",
        "fields": { "created": 1_764_500_000, "timespent": 60.0, "assignee": "ann", "labels": ["a"] },
    });
    let issue = Issue::from_value(value).unwrap();
    assert_eq!(issue.key.as_deref(), Some("ACME-1"));
    assert_eq!(issue.extra["id"], 10_001);
    let fields = issue.fields.as_ref().unwrap();
    assert_eq!(fields.created, None);
    assert_eq!(fields.timespent, Some(60));
    assert_eq!(fields.labels, ["a"]);
    let again = issue.to_value();
    assert_eq!(again["fields"]["created"], 1_764_500_000);
    assert_eq!(again["fields"]["assignee"], "ann");
    assert_eq!(issue.field::<u64>("created").unwrap(), Some(1_764_500_000));
}

//! Models through serde.

use serde_json::json;
use threelo_jira::{FieldNames, common::Issue, platform::issues::CreatedIssues, typed::Model as _};

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

#[test]
fn the_keys_of_created_issues_are_read_whatever_the_errors_look_like() {
    for errors in [
        json!([{"status": 400, "elementErrors": {"errors": {"summary": {"message": "too long"}}}}]),
        json!([{"elementErrors": {"errorMessages": [{"key": "x"}]}}]),
        json!(["oops"]),
        json!([null]),
    ] {
        let value = json!({
            "issues": [
                {"key": "A-1", "transition": {"errorCollection": {"errors": {"x": 5}}}},
                {"key": "A-2"},
            ],
            "errors": errors,
        });
        let created = CreatedIssues::from_value(value.clone()).unwrap();
        let keys: Vec<_> = created
            .issues
            .iter()
            .filter_map(|issue| issue.key.as_deref())
            .collect();
        assert_eq!(keys, ["A-1", "A-2"]);
        assert_eq!(created.to_value(), value);
    }
}

#[test]
fn an_issue_with_an_odd_item_in_a_list_or_map_is_read_and_written_back() {
    for (member, value) in [
        ("fields", json!({"labels": ["a", 5]})),
        ("fields", json!({"labels": ["a", null]})),
        ("fields", json!({"subtasks": ["x"]})),
        ("fields", json!({"attachment": [null, 1]})),
        ("fields", json!({"issuelinks": [null]})),
        ("names", json!({"a": 5})),
        ("names", json!({"a": null})),
        (
            "changelog",
            json!({"histories": [{"items": [{"field": "a"}, "x"]}]}),
        ),
        ("transitions", json!([{"id": "1", "fields": {"a": "x"}}])),
        ("editmeta", json!({"fields": {"b": {"operations": [1]}}})),
    ] {
        let mut issue = json!({"key": "A-1"});
        issue[member] = value;
        let read = Issue::from_value(issue.clone()).unwrap();
        assert_eq!(read.key.as_deref(), Some("A-1"));
        assert_eq!(read.to_value(), issue);
    }
}

#[test]
fn the_id_of_a_field_is_found_before_a_field_with_that_name() {
    let names = FieldNames::from_iter([
        ("customfield_1", "customfield_2"),
        ("Points", "customfield_1"),
    ]);
    assert_eq!(names.id("customfield_1").unwrap(), "customfield_1");
    let error = names.id("xyz").unwrap_err();
    assert_eq!(error.to_string(), "no field is called \"xyz\"");
}

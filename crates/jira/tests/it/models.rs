//! Models through serde.

use serde_json::json;
use threelo_jira::platform::issues::CreatedIssues;

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

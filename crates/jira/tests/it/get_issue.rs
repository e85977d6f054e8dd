//! `GET /rest/api/3/issue/{issueIdOrKey}`

use serde_json::json;
use threelo_jira::{Error, ErrorKind, adf::plain_text};
use threelo_sandbox::{Effect, Endpoint, Fault};

use crate::cloud::{cloud, jira};

#[tokio::test]
async fn an_issue_is_returned_with_its_fields() {
    let cloud = cloud().await;
    let issue = jira(&cloud, "read:jira-work")
        .issues()
        .get("OPS-1")
        .send()
        .await
        .unwrap();
    assert_eq!(issue.key.as_deref(), Some("OPS-1"));
    let fields = issue.fields.unwrap();
    assert_eq!(
        fields.summary.as_deref(),
        Some("Raise the connection limit of the checkout database")
    );
    assert_eq!(fields.project.unwrap().key.as_deref(), Some("OPS"));
    assert_eq!(fields.labels, ["checkout"]);
    let category = fields.status.unwrap().status_category.unwrap();
    assert_eq!(category.key.as_deref(), Some("done"));
    let text = plain_text(&fields.description.unwrap());
    assert!(
        text.starts_with("Owner of the service: team checkout."),
        "{text}"
    );
}

#[tokio::test]
async fn only_the_requested_fields_are_returned() {
    let cloud = cloud().await;
    let call = jira(&cloud, "read:jira-work")
        .issues()
        .get("OPS-1")
        .fields(["summary"]);
    let issue = call.send().await.unwrap();
    let fields = issue.fields.unwrap();
    assert!(fields.summary.is_some());
    assert!(fields.status.is_none());
}

#[tokio::test]
async fn a_missing_issue_is_not_found() {
    let cloud = cloud().await;
    let error = jira(&cloud, "read:jira-work")
        .issues()
        .get("OPS-9999")
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
}

#[tokio::test]
async fn a_key_that_would_change_the_path_is_never_sent() {
    let cloud = cloud().await;
    let jira = jira(&cloud, "read:jira-work read:jira-user");
    let error = jira.issues().get("..").send().await.unwrap_err();
    assert!(matches!(error, Error::Request(_)), "{error}");
    assert!(cloud.requests().is_empty());
    let error = jira.issues().get("../myself").send().await.unwrap_err();
    assert!(error.api().is_some(), "{error}");
    assert!(
        cloud.requests()[0]
            .target
            .ends_with("/rest/api/3/issue/..%2Fmyself")
    );
}

#[tokio::test]
async fn a_missing_inner_member_does_not_make_an_issue_unreadable() {
    let cloud = cloud().await;
    let body = json!({"id": "1", "key": "OPS-1", "fields": {
        "summary": null,
        "labels": ["a", null, "b"],
        "assignee": {"displayName": "Former user"},
        "project": {"id": "10000"},
        "status": {"name": "Done", "statusCategory": {}},
        "comment": {"comments": [{"author": null, "body": {}}, null]},
        "customfield_10000": {"new": ["shape", null]},
    }});
    let effect = Effect::Answer {
        status: 200,
        headers: vec![("content-type".to_owned(), "application/json".to_owned())],
        body: body.to_string(),
        processed: false,
    };
    cloud.set_fault(Fault::new(effect).at(Endpoint::Api).times(1));
    let issue = jira(&cloud, "read:jira-work")
        .issues()
        .get("OPS-1")
        .send()
        .await
        .unwrap();
    let fields = issue.fields.unwrap();
    assert!(fields.labels.is_empty());
    assert_eq!(fields.extra["labels"], json!(["a", null, "b"]));
    assert_eq!(fields.assignee.unwrap().account_id, None);
    assert_eq!(fields.project.unwrap().key, None);
}

#[tokio::test]
async fn a_removed_search_names_its_successor() {
    let cloud = cloud().await;
    let jira = jira(&cloud, "read:jira-work");
    let path = jira.paths().platform().segment("search");
    let error = jira
        .request(threelo_jira::rest::http::Method::GET, path)
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Gone);
    assert!(
        error.to_string().contains("use GET /rest/api/3/search/jql"),
        "{error}"
    );
}

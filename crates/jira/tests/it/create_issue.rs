//! `POST /rest/api/3/issue`

use serde_json::json;
use threelo_jira::{
    ErrorKind,
    adf::{Document, plain_text},
    platform::issues::IssueUpdateDetails,
};

use crate::cloud::{MAYA, cloud, jira};

#[tokio::test]
async fn a_created_issue_can_be_read() {
    let cloud = cloud().await;
    let jira = jira(&cloud, "write:jira-work read:jira-work");
    let made = jira
        .issues()
        .create(
            &IssueUpdateDetails::new_issue("WEB", "Bug", "Checkout fails")
                .description("It fails.\n\nSince Monday.")
                .field("labels", json!(["checkout", "urgent"]))
                .field("assignee", json!({"accountId": MAYA})),
        )
        .send()
        .await
        .unwrap();
    let key = made.key.unwrap();
    assert!(key.starts_with("WEB-"), "{key}");
    let issue = jira.issues().get(made.id.unwrap()).send().await.unwrap();
    let fields = issue.fields.unwrap();
    assert_eq!(fields.summary.as_deref(), Some("Checkout fails"));
    assert_eq!(fields.issuetype.unwrap().name.as_deref(), Some("Bug"));
    assert_eq!(fields.labels, ["checkout", "urgent"]);
    assert_eq!(fields.assignee.unwrap().account_id.as_deref(), Some(MAYA));
    assert_eq!(
        plain_text(&fields.description.unwrap()),
        "It fails.\n\nSince Monday."
    );
}

#[tokio::test]
async fn a_document_is_stored_unchanged() {
    let cloud = cloud().await;
    let jira = jira(&cloud, "write:jira-work read:jira-work");
    let document = Document::paragraphs(["Own document"]);
    let issue = IssueUpdateDetails::new_issue("WEB", "Task", "With a document")
        .description(document.as_value().clone());
    let made = jira.issues().create(&issue).send().await.unwrap();
    let issue = jira.issues().get(made.key.unwrap()).send().await.unwrap();
    let description = issue.fields.unwrap().description;
    assert_eq!(description.as_ref(), Some(document.as_value()));
}

#[tokio::test]
async fn the_error_names_a_rejected_field() {
    let cloud = cloud().await;
    let jira = jira(&cloud, "write:jira-work");
    let error = jira
        .issues()
        .create(&IssueUpdateDetails::new_issue("NOPE", "Task", "No project"))
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Validation);
    assert!(
        error.api().unwrap().fields.contains_key("project"),
        "{error}"
    );
}

#[tokio::test]
async fn creating_an_issue_needs_a_write_scope() {
    let cloud = cloud().await;
    let jira = jira(&cloud, "read:jira-work");
    let error = jira
        .issues()
        .create(&IssueUpdateDetails::new_issue("WEB", "Task", "No"))
        .send()
        .await
        .unwrap_err();
    let needs = error.api().unwrap().needs.as_ref().unwrap();
    assert_eq!(needs.scopes.advice(), ["write:jira-work"]);
}

//! `POST /rest/api/3/issue`

use threelo_jira::{
    ErrorKind,
    adf::{Document, plain_text},
};

use crate::cloud::{MAYA, cloud, jira};

#[tokio::test]
async fn a_created_issue_can_be_read() {
    let cloud = cloud().await;
    let jira = jira(&cloud, "write:jira-work read:jira-work");
    let made = jira
        .create_issue("WEB", "Bug", "Checkout fails")
        .description("It fails.\n\nSince Monday.")
        .labels(["checkout", "urgent"])
        .assignee(MAYA)
        .send()
        .await
        .unwrap();
    assert!(made.key.starts_with("WEB-"), "{}", made.key);
    let fields = jira.issue(&made.id).send().await.unwrap().fields;
    assert_eq!(fields.summary.as_deref(), Some("Checkout fails"));
    assert_eq!(fields.issuetype.unwrap().name, "Bug");
    assert_eq!(fields.labels, ["checkout", "urgent"]);
    assert_eq!(fields.assignee.unwrap().account_id, MAYA);
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
    let call = jira.create_issue("WEB", "Task", "With a document");
    let made = call
        .description(document.as_value().clone())
        .send()
        .await
        .unwrap();
    let fields = jira.issue(&made.key).send().await.unwrap().fields;
    assert_eq!(fields.description.as_ref(), Some(document.as_value()));
}

#[tokio::test]
async fn the_error_names_a_rejected_field() {
    let cloud = cloud().await;
    let jira = jira(&cloud, "write:jira-work");
    let error = jira
        .create_issue("NOPE", "Task", "No project")
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), Some(ErrorKind::Invalid));
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
        .create_issue("WEB", "Task", "No")
        .send()
        .await
        .unwrap_err();
    let needs = error.api().unwrap().needs.as_ref().unwrap();
    assert_eq!(needs.scopes.advice(), ["write:jira-work"]);
}

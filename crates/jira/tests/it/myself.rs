//! `GET /rest/api/3/myself`

use threelo_jira::{ErrorKind, model::AccountType};

use crate::cloud::{MAYA, cloud, jira};

#[tokio::test]
async fn myself_returns_the_account_that_consented() {
    let cloud = cloud().await;
    let me = jira(&cloud, "read:jira-user")
        .myself()
        .send()
        .await
        .unwrap();
    assert_eq!(me.account_id, MAYA);
    assert_eq!(me.account_type, Some(AccountType::Atlassian));
    assert_eq!(me.display_name, "Maya Lindqvist");
    assert!(me.extra.contains_key("avatarUrls"));
}

#[tokio::test]
async fn the_error_names_a_missing_scope() {
    let cloud = cloud().await;
    let error = jira(&cloud, "read:jira-work")
        .myself()
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), Some(ErrorKind::ScopeMismatch));
    let needs = error.api().unwrap().needs.as_ref().unwrap();
    assert_eq!(needs.operation.path, "/rest/api/3/myself");
    assert_eq!(needs.scopes.classic, ["read:jira-user"]);
    assert!(
        error
            .to_string()
            .contains("; GET /rest/api/3/myself needs read:jira-user, or read:"),
        "{error}"
    );
}

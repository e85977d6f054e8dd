//! `GET /rest/api/3/myself`

use threelo_jira::{ErrorKind, platform::common::UserAccountType};

use crate::cloud::{MAYA, cloud, jira};

#[tokio::test]
async fn myself_returns_the_account_that_consented() {
    let cloud = cloud().await;
    let me = jira(&cloud, "read:jira-user")
        .myself()
        .get()
        .send()
        .await
        .unwrap();
    assert_eq!(me.account_id.as_deref(), Some(MAYA));
    assert_eq!(me.account_type, Some(UserAccountType::ATLASSIAN));
    assert_eq!(me.display_name.as_deref(), Some("Maya Lindqvist"));
    assert!(me.avatar_urls.is_some());
}

#[tokio::test]
async fn the_error_names_a_missing_scope() {
    let cloud = cloud().await;
    let error = jira(&cloud, "read:jira-work")
        .myself()
        .get()
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::MissingScopes);
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

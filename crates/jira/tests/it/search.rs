//! `GET /rest/api/3/search/jql`

use threelo_jira::{
    Error, ErrorKind,
    rest::{StreamExt, TryStreamExt},
};

use crate::cloud::{cloud, jira};

#[tokio::test]
async fn all_issues_are_returned_across_several_pages() {
    let cloud = cloud().await;
    let search = jira(&cloud, "read:jira-work")
        .search("project = OPS")
        .page_size(20);
    let issues: Vec<_> = search.stream().try_collect().await.unwrap();
    assert_eq!(issues.len(), 64);
    assert!(issues.iter().all(|issue| issue.fields.summary.is_some()));
    assert_eq!(cloud.requests().len(), 4);
}

#[tokio::test]
async fn pages_are_requested_only_as_they_are_read() {
    let cloud = cloud().await;
    let search = jira(&cloud, "read:jira-work")
        .search("project = OPS")
        .page_size(20);
    let issues: Vec<_> = search.stream().take(20).collect().await;
    assert_eq!(issues.len(), 20);
    assert_eq!(cloud.requests().len(), 1);
}

#[tokio::test]
async fn a_search_can_request_ids_only() {
    let cloud = cloud().await;
    let search = jira(&cloud, "read:jira-work")
        .search("project = WEB")
        .fields(["id"]);
    let issues: Vec<_> = search.stream().try_collect().await.unwrap();
    assert!(!issues.is_empty());
    assert!(
        issues
            .iter()
            .all(|issue| !issue.id.is_empty() && issue.key.is_empty())
    );
}

#[tokio::test]
async fn an_unbounded_query_is_rejected_with_jiras_message() {
    let cloud = cloud().await;
    let search = jira(&cloud, "read:jira-work").search("ORDER BY created");
    let found: Vec<Result<_, Error>> = search.stream().collect().await;
    assert_eq!(found.len(), 1);
    let error = found[0].as_ref().unwrap_err();
    assert_eq!(error.kind(), Some(ErrorKind::Invalid));
    assert!(error.to_string().contains("Unbounded JQL"), "{error}");
}

//! `GET /wiki/rest/api/search`

use threelo_confluence::{
    ErrorKind,
    rest::{StreamExt, TryStreamExt},
};

use crate::cloud::{cloud, confluence};

#[tokio::test]
async fn results_are_returned_across_several_pages_by_following_links() {
    let cloud = cloud().await;
    let confluence = confluence(&cloud, "search:confluence");
    let all = confluence.search().cql("type = page").limit(200);
    let all: Vec<_> = all.stream().try_collect().await.unwrap();
    cloud.clear_records();
    let cut = confluence.search().cql("type = page").limit(4);
    let cut: Vec<_> = cut.stream().try_collect().await.unwrap();
    assert!(all.len() > 4);
    assert_eq!(cut, all);
    assert_eq!(cloud.requests().len(), all.len().div_ceil(4));
    let content = cut[0].content.as_ref().unwrap();
    assert_eq!(content.r#type.as_deref(), Some("page"));
}

#[tokio::test]
async fn an_invalid_query_is_rejected_with_confluences_message() {
    let cloud = cloud().await;
    let search = confluence(&cloud, "search:confluence")
        .search()
        .cql("type = = page");
    let found: Vec<_> = search.stream().collect().await;
    let error = found[0].as_ref().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Validation);
    assert!(!error.api().unwrap().messages.is_empty());
}

//! `GET /wiki/api/v2/pages` and `/pages/{id}`

use threelo_confluence::{ErrorKind, rest::TryStreamExt, v2::common::ContentStatus};

use crate::cloud::{cloud, confluence};

#[tokio::test]
async fn pages_are_listed_across_several_result_pages() {
    let cloud = cloud().await;
    let confluence = confluence(&cloud, "read:page:confluence");
    let all: Vec<_> = confluence
        .pages()
        .list()
        .limit(250)
        .stream()
        .try_collect()
        .await
        .unwrap();
    cloud.clear_records();
    let cut: Vec<_> = confluence
        .pages()
        .list()
        .limit(3)
        .stream()
        .try_collect()
        .await
        .unwrap();
    assert!(all.len() > 3);
    assert_eq!(cut, all);
    assert_eq!(cloud.requests().len(), all.len().div_ceil(3));
}

#[tokio::test]
async fn a_page_is_returned_with_its_body_in_the_requested_format() {
    let cloud = cloud().await;
    let confluence = confluence(&cloud, "read:page:confluence");
    let pages = confluence.pages().list().limit(1).body_format("storage");
    let listed = std::pin::pin!(pages.stream())
        .try_next()
        .await
        .unwrap()
        .unwrap();
    let storage = listed.body.unwrap().storage.unwrap().value.unwrap();
    assert!(!storage.is_empty());

    let page = confluence
        .pages()
        .get(listed.id.as_ref().unwrap())
        .send()
        .await
        .unwrap();
    assert_eq!(page.title, listed.title);
    assert_eq!(page.status, Some(ContentStatus::CURRENT));
    assert_eq!(page.version.unwrap().number, Some(1));
    assert!(page.body.is_none_or(|body| body.storage.is_none()));

    let page = confluence
        .pages()
        .get(listed.id.unwrap())
        .body_format("atlas_doc_format");
    let text = page
        .send()
        .await
        .unwrap()
        .body
        .unwrap()
        .atlas_doc_format
        .unwrap()
        .value
        .unwrap();
    assert!(text.starts_with('{'), "{text}");
}

#[tokio::test]
async fn a_missing_page_is_not_found() {
    let cloud = cloud().await;
    let confluence = confluence(&cloud, "read:page:confluence");
    let error = confluence.pages().get(1).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
}

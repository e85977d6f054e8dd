//! `GET /wiki/api/v2/pages` and `/pages/{id}`

use threelo_confluence::{
    ErrorKind,
    model::{BodyFormat, PageStatus},
    rest::TryStreamExt,
};

use crate::cloud::{cloud, confluence};

#[tokio::test]
async fn pages_are_listed_across_several_result_pages() {
    let cloud = cloud().await;
    let confluence = confluence(&cloud, "read:page:confluence");
    let all: Vec<_> = confluence
        .pages()
        .page_size(250)
        .stream()
        .try_collect()
        .await
        .unwrap();
    cloud.clear_records();
    let cut: Vec<_> = confluence
        .pages()
        .page_size(3)
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
    let pages = confluence
        .pages()
        .page_size(1)
        .body_format(BodyFormat::Storage);
    let listed = std::pin::pin!(pages.stream())
        .try_next()
        .await
        .unwrap()
        .unwrap();
    let storage = listed.body.storage.unwrap().value;
    assert!(!storage.is_empty());

    let page = confluence.page(&listed.id).send().await.unwrap();
    assert_eq!(page.title, listed.title);
    assert_eq!(page.status, Some(PageStatus::Current));
    assert_eq!(page.version.unwrap().number, 1);
    assert!(page.body.storage.is_none());

    let page = confluence
        .page(&listed.id)
        .body_format(BodyFormat::AtlasDocFormat);
    let text = page
        .send()
        .await
        .unwrap()
        .body
        .atlas_doc_format
        .unwrap()
        .value;
    assert!(text.starts_with('{'), "{text}");
}

#[tokio::test]
async fn a_missing_page_is_not_found() {
    let cloud = cloud().await;
    let confluence = confluence(&cloud, "read:page:confluence");
    let error = confluence.page("1").send().await.unwrap_err();
    assert_eq!(error.kind(), Some(ErrorKind::NotFound));
}

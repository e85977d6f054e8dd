//! `GET /wiki/api/v2/pages` and `/pages/{id}`

use threelo_confluence::{
    Confluence, Error, ErrorKind,
    ids::PageId,
    rest::TryStreamExt,
    v2::{common::ContentStatus, pages::PageUpdate},
};
use threelo_sandbox::{Effect, Endpoint, Fault, RunningSandbox};
use tokio::runtime::Handle;

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

/// Makes updates fail with a conflict though nobody has changed the page.
fn conflicts(cloud: &RunningSandbox, times: u32) {
    let effect = Effect::Answer {
        status: 409,
        headers: Vec::new(),
        body:
            r#"{"errors":[{"status":409,"code":"CONFLICT","title":"Version must be incremented"}]}"#
                .to_owned(),
        processed: false,
    };
    let fault = Fault::new(effect).at(Endpoint::Api).method("PUT");
    cloud.set_fault(fault.times(times));
}

/// Returns the id of a page and the number of its version.
async fn a_page(confluence: &Confluence) -> (PageId, i64) {
    let mut pages = confluence.pages().list().stream();
    let page = pages.try_next().await.unwrap().expect("there is a page");
    let version = page.version.unwrap();
    (page.id.unwrap(), version.number.unwrap())
}

/// Writes a new version of the page, as somebody else would while a caller of `update_with` changes it.
fn somebody_else_is_faster(confluence: &Confluence, id: &PageId) {
    tokio::task::block_in_place(|| {
        let pages = confluence.pages();
        let update = pages.update_with(id, |page| {
            page.title.push('!');
        });
        Handle::current().block_on(update).unwrap();
    });
}

#[tokio::test(flavor = "multi_thread")]
async fn an_update_is_repeated_when_somebody_else_was_faster() {
    let cloud = cloud().await;
    let confluence = confluence(&cloud, "read:page:confluence write:page:confluence");
    let (id, version) = a_page(&confluence).await;
    let mut calls = 0;
    let change = |page: &mut PageUpdate| {
        calls += 1;
        if calls < 3 {
            somebody_else_is_faster(&confluence, &id);
        }
        let text = page.body.value.get_or_insert_default();
        text.push_str("<p>Checked.</p>");
    };
    let updated = confluence.pages().update_with(&id, change).await.unwrap();
    assert_eq!(updated.version.unwrap().number, Some(version + 3));
    assert_eq!(calls, 3);
    let page = confluence
        .pages()
        .get(&id)
        .body_format("storage")
        .send()
        .await
        .unwrap();
    assert!(page.title.unwrap().ends_with("!!"));
    let text = page.body.unwrap().storage.unwrap().value.unwrap();
    assert_eq!(text.matches("<p>Checked.</p>").count(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_update_that_is_never_first_is_a_conflict_with_the_current_version() {
    let cloud = cloud().await;
    let confluence = confluence(&cloud, "read:page:confluence write:page:confluence");
    let (id, version) = a_page(&confluence).await;
    let error = confluence
        .pages()
        .update_with(&id, |_| somebody_else_is_faster(&confluence, &id))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Conflict);
    let current = format!("its current version is {}", version + 5);
    assert!(error.to_string().contains(&current), "{error}");
}

#[tokio::test]
async fn a_conflict_over_something_else_than_the_version_is_not_repeated() {
    let cloud = cloud().await;
    let confluence = confluence(&cloud, "read:page:confluence write:page:confluence");
    let (id, _) = a_page(&confluence).await;
    conflicts(&cloud, 9);
    let mut calls = 0;
    let pages = confluence.pages();
    let update = pages.update_with(&id, |_| calls += 1);
    let error = update.await.unwrap_err();
    assert!(
        matches!(&error, Error::Api(error) if error.kind == ErrorKind::Conflict),
        "{error:?}"
    );
    assert_eq!(calls, 1);
}

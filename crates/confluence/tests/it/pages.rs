//! `GET /wiki/api/v2/pages` and `/pages/{id}`

use std::{sync::Arc, time::Duration};

use serde_json::json;
use threelo_confluence::{
    Client, Confluence, Error, ErrorKind,
    ids::PageId,
    rest::{TryStreamExt, core::clock::ManualClock},
    v2::{
        common::{ContentPropertyUpdateRequestVersion, ContentStatus},
        pages::{PageUpdate, PageUpdateBody},
    },
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

/// Adds a paragraph, and returns the result and how often the stored page has it.
async fn add_paragraph(
    confluence: &Confluence,
    id: &PageId,
) -> (Result<Option<i64>, Error>, usize) {
    let updated = confluence
        .pages()
        .update_with(id, |page| {
            let text = page.body.value.get_or_insert_default();
            text.push_str("<p>Checked.</p>");
        })
        .await;
    let page = confluence.pages().get(id).body_format("storage");
    let body = page.send().await.unwrap().body.unwrap();
    let text = body.storage.unwrap().value.unwrap();
    let times = text.matches("<p>Checked.</p>").count();
    (
        updated.map(|page| page.version.and_then(|version| version.number)),
        times,
    )
}

#[tokio::test]
async fn a_change_is_not_applied_twice_when_the_answer_to_the_update_is_lost() {
    let answer = |status: u16, processed| Effect::Answer {
        status,
        headers: Vec::new(),
        body: String::new(),
        processed,
    };
    for effect in [
        Effect::AnswerLost,
        Effect::CutMidBody,
        Effect::Garbage,
        answer(500, true),
        answer(502, true),
        answer(504, true),
        answer(409, true),
    ] {
        let cloud = cloud().await;
        let confluence = confluence(&cloud, "read:page:confluence write:page:confluence");
        let (id, version) = a_page(&confluence).await;
        let fault = Fault::new(effect.clone()).at(Endpoint::Api).method("PUT");
        cloud.set_fault(fault.times(1));
        let (updated, times) = add_paragraph(&confluence, &id).await;
        assert_eq!(updated.unwrap(), Some(version + 1), "{effect:?}");
        assert_eq!(times, 1, "{effect:?}");
    }
}

#[tokio::test]
async fn an_update_that_did_not_arrive_is_sent_again_after_a_wait() {
    let cloud = cloud().await;
    let clock = ManualClock::default();
    let confluence = confluence(&cloud, "read:page:confluence write:page:confluence");
    let client = |client: Client| client.with_clock(Arc::new(clock.clone()));
    let confluence = Confluence::at(confluence.site().clone().map_client(client));
    let (id, version) = a_page(&confluence).await;
    let fault = Fault::new(Effect::Down).at(Endpoint::Api).method("PUT");
    cloud.set_fault(fault.times(1));
    let wait = async {
        while clock.sleepers() == 0 {
            tokio::task::yield_now().await;
        }
        clock.advance(Duration::from_secs(2));
    };
    let ((updated, times), ()) = tokio::join!(add_paragraph(&confluence, &id), wait);
    assert_eq!((updated.unwrap(), times), (Some(version + 1), 1));
}

#[tokio::test]
async fn an_update_whose_answer_is_lost_is_not_reported_as_a_conflict() {
    let cloud = cloud().await;
    let confluence = confluence(&cloud, "read:page:confluence write:page:confluence");
    let (id, version) = a_page(&confluence).await;
    let fault = Fault::new(Effect::AnswerLost)
        .at(Endpoint::Api)
        .method("PUT");
    cloud.set_fault(fault.times(1));
    let number = ContentPropertyUpdateRequestVersion::new().number(version + 1);
    let body = PageUpdateBody::new()
        .representation("storage")
        .value("<p>New</p>");
    let update = PageUpdate::new(&id, "current", "New", body, number);
    let error = confluence
        .pages()
        .update(&id, &update)
        .send()
        .await
        .unwrap_err();
    assert!(matches!(error, Error::Lost { .. }), "{error}");
}

#[tokio::test]
async fn a_page_whose_text_title_or_version_cannot_be_read_is_not_replaced() {
    let page = json!({
        "id": "1", "status": "current", "title": "Page", "version": {"number": 7},
        "body": {"storage": {"value": "<p>text</p>"}}
    });
    for (member, value, path) in [
        ("body", json!(null), "body.storage.value"),
        ("body", json!({}), "body.storage.value"),
        ("body", json!({"storage": "text"}), "body.storage.value"),
        (
            "body",
            json!({"storage": {"value": null}}),
            "body.storage.value",
        ),
        ("title", json!(null), "title"),
        ("title", json!(2026), "title"),
        ("version", json!({"number": "7"}), "version.number"),
        ("version", json!(null), "version.number"),
    ] {
        let cloud = cloud().await;
        let confluence = confluence(&cloud, "read:page:confluence write:page:confluence");
        let mut page = page.clone();
        page[member] = value;
        let effect = Effect::Answer {
            status: 200,
            headers: vec![("content-type".to_owned(), "application/json".to_owned())],
            body: page.to_string(),
            processed: false,
        };
        cloud.set_fault(Fault::new(effect).at(Endpoint::Api).method("GET"));
        let change = |_: &mut PageUpdate| panic!("there is nothing to change");
        let error = confluence.pages().update_with(1, change).await.unwrap_err();
        assert!(
            matches!(&error, Error::Decode(error) if error.path == path),
            "{error}"
        );
        assert_eq!(cloud.requests().len(), 1);
    }
}

//! Bodies that are long, truncated, or of another type.

use serde_json::Value;
use threelo_rest::{Error, TryStreamExt};
use threelo_sandbox::Effect;

use crate::cloud::{Cloud, myself};

#[tokio::test]
async fn a_body_above_the_limit_is_not_read_into_memory() {
    let cloud = Cloud::start().await;
    for effect in [Effect::Huge { bytes: 100_000 }, Effect::Endless] {
        cloud.fault(effect, 1);
        let client = cloud.client("read:jira-user").with_max_body(64 * 1024);
        let error = client
            .get(myself())
            .send()
            .await
            .unwrap()
            .bytes()
            .await
            .unwrap_err();
        assert!(
            matches!(error, Error::TooLarge { limit: 65_536, .. }),
            "{error}"
        );
    }
}

#[tokio::test]
async fn a_long_body_can_be_read_as_a_stream() {
    let cloud = Cloud::start().await;
    cloud.fault(Effect::Huge { bytes: 1_000_000 }, 1);
    let client = cloud.client("read:jira-user").with_max_body(1024);
    let answer = client.get(myself()).streaming().send().await.unwrap();
    let length = answer
        .stream()
        .try_fold(0, |sum, chunk| async move { Ok(sum + chunk.len()) });
    assert!(length.await.unwrap() >= 1_000_000);
}

#[tokio::test]
async fn the_error_about_invalid_json_names_the_call() {
    let cloud = Cloud::start().await;
    cloud.fault(Effect::Garbage, 1);
    let answer = cloud
        .client("read:jira-user")
        .get(myself())
        .send()
        .await
        .unwrap();
    let error = answer.json::<Value>().await.unwrap_err();
    assert!(matches!(error, Error::Decode(_)), "{error}");
    assert!(
        error
            .to_string()
            .starts_with("GET /rest/api/3/myself: cannot decode the response")
    );
}

#[tokio::test]
async fn a_truncated_body_is_a_transient_error() {
    let cloud = Cloud::start().await;
    cloud.fault(Effect::CutMidBody, 1);
    let answer = cloud
        .client("read:jira-user")
        .get(myself())
        .send()
        .await
        .unwrap();
    let error = answer.json::<Value>().await.unwrap_err();
    assert!(matches!(error, Error::Body { .. }), "{error}");
    assert!(error.is_transient());
}

#[tokio::test]
async fn a_login_page_in_place_of_json_is_an_error_with_its_title() {
    let cloud = Cloud::start().await;
    for (media, page) in [
        (
            "text/html",
            "<!doctype html><title>Log in &amp; continue</title>",
        ),
        (
            "application/json",
            "\n<HTML><title>Log in &amp; continue</title></HTML>",
        ),
    ] {
        cloud.fault(
            Effect::Answer {
                status: 200,
                headers: vec![("content-type".to_owned(), media.to_owned())],
                body: page.to_owned(),
                processed: false,
            },
            1,
        );
        let request = cloud.client("read:jira-user").get(myself());
        let error = request.send().await.unwrap().json::<Value>().await;
        let text = error.unwrap_err().to_string();
        assert!(
            text.contains(&format!("found {media}: Log in & continue")),
            "{text}"
        );
    }
}

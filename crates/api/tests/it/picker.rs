//! The choice of a site.

use std::time::Duration;

use reqwest::StatusCode;
use serde_json::json;
use url::Url;

use crate::support::{Browser, Gateway, SITES, Seen};

/// A flow that has come to its choice.
async fn asked(gateway: &Gateway, browser: &Browser) -> Seen {
    let seen = browser.open(gateway.begin(&[]).await).await;
    assert!(seen.body.starts_with("choose "), "{}", seen.body);
    seen
}

async fn count(gateway: &Gateway) -> usize {
    gateway.get("/connections").await.ok()["connections"]
        .as_array()
        .unwrap()
        .len()
}

#[tokio::test]
async fn without_a_wish_the_user_is_asked_among_several() {
    let gateway = Gateway::with_integration(2).await;
    let seen = asked(&gateway, &gateway.browser()).await;
    assert_eq!(seen.status, StatusCode::OK);
    for (id, name) in SITES {
        assert!(
            seen.body.contains(&format!("{name}.atlassian.net={id}")),
            "{}",
            seen.body
        );
    }
    assert!(seen.body.ends_with(&format!("at {}", seen.url.path())));
    assert_eq!(count(&gateway).await, 0);
}

#[tokio::test]
async fn the_chosen_site_is_the_connection_s() {
    let gateway = Gateway::with_integration(2).await;
    let browser = gateway.browser();
    let page = asked(&gateway, &browser).await;
    let seen = browser.submit(page.url, &[("cloud_id", SITES[1].0)]).await;
    assert!(seen.body.starts_with("connected jira/"), "{}", seen.body);
    let id = seen.body.rsplit('/').next().unwrap();
    let shown = gateway
        .get(&format!("/connections/{id}?provider_config_key=jira"))
        .await
        .ok();
    assert_eq!(shown["connection_config"]["cloudId"], SITES[1].0);
    assert_eq!(
        shown["connection_config"]["domain"],
        "acme-research.atlassian.net"
    );
}

#[tokio::test]
async fn a_restart_between_consent_and_choice_loses_nothing() {
    let mut gateway = Gateway::with_integration(2).await;
    let browser = gateway.browser();
    let page = asked(&gateway, &browser).await;
    gateway.restart();
    assert!(
        browser
            .open(page.url.clone())
            .await
            .body
            .starts_with("choose ")
    );
    let seen = browser.submit(page.url, &[("cloud_id", SITES[0].0)]).await;
    assert!(seen.body.starts_with("connected"), "{}", seen.body);
    assert_eq!(count(&gateway).await, 1);
}

#[tokio::test]
async fn another_browser_can_neither_look_nor_choose() {
    let gateway = Gateway::with_integration(2).await;
    let page = asked(&gateway, &gateway.browser()).await;
    let foreign = gateway.browser();
    for seen in [
        foreign.open(page.url.clone()).await,
        foreign.submit(page.url, &[("cloud_id", SITES[0].0)]).await,
    ] {
        assert_eq!(seen.status, StatusCode::BAD_REQUEST);
        assert!(seen.body.contains("another browser"), "{}", seen.body);
    }
    assert_eq!(count(&gateway).await, 0);
}

#[tokio::test]
async fn a_form_of_another_site_chooses_nothing() {
    let gateway = Gateway::with_integration(2).await;
    let browser = gateway.browser();
    let page = asked(&gateway, &browser).await;
    for (name, value) in [
        ("sec-fetch-site", "cross-site"),
        ("origin", "https://evil.example"),
    ] {
        let form = gateway.http().post(page.url.clone()).header(name, value);
        let seen = browser.send(form.form(&[("cloud_id", SITES[0].0)])).await;
        assert_eq!(seen.status, StatusCode::FORBIDDEN);
    }
    assert_eq!(count(&gateway).await, 0);
}

#[tokio::test]
async fn a_form_without_a_choice_asks_again() {
    let gateway = Gateway::with_integration(2).await;
    let browser = gateway.browser();
    let page = asked(&gateway, &browser).await;
    assert!(
        browser
            .submit(page.url, &[])
            .await
            .body
            .starts_with("choose ")
    );
}

#[tokio::test]
async fn a_site_that_was_not_offered_can_not_be_chosen() {
    let gateway = Gateway::with_integration(2).await;
    let browser = gateway.browser();
    let page = asked(&gateway, &browser).await;
    let seen = browser
        .submit(
            page.url,
            &[("cloud_id", "0f3c9a52-1111-4222-8333-944445555666")],
        )
        .await;
    assert_eq!(seen.status, StatusCode::BAD_REQUEST);
    assert_eq!(count(&gateway).await, 0);
}

#[tokio::test]
async fn a_choice_is_made_once() {
    let gateway = Gateway::with_integration(2).await;
    let browser = gateway.browser();
    let page = asked(&gateway, &browser).await;
    browser
        .submit(page.url.clone(), &[("cloud_id", SITES[0].0)])
        .await;
    let again = browser.submit(page.url, &[("cloud_id", SITES[1].0)]).await;
    assert!(
        again.body.contains("nothing left to choose"),
        "{}",
        again.body
    );
    assert_eq!(count(&gateway).await, 1);
}

#[tokio::test]
async fn a_choice_waits_for_half_an_hour() {
    let gateway = Gateway::with_integration(2).await;
    let browser = gateway.browser();
    let page = asked(&gateway, &browser).await;
    gateway.clock.advance(Duration::from_secs(29 * 60));
    assert!(
        browser
            .open(page.url.clone())
            .await
            .body
            .starts_with("choose ")
    );
    gateway.clock.advance(Duration::from_secs(60));
    let late = browser.submit(page.url, &[("cloud_id", SITES[0].0)]).await;
    assert!(
        late.body.contains("nothing left to choose"),
        "{}",
        late.body
    );
}

#[tokio::test]
async fn the_form_may_end_at_the_customer_s_page() {
    let gateway = Gateway::with_sites(2).await;
    let done = "https://app.example:8443/done";
    gateway
        .integration("jira", json!({ "return_urls": [done] }))
        .await;
    let browser = gateway.browser();
    let page = browser
        .open(gateway.begin(&[("return_url", done)]).await)
        .await;
    let policy = page.header("content-security-policy");
    assert!(
        policy.ends_with("form-action 'self' https://app.example:8443"),
        "{policy}"
    );
    let seen = browser.submit(page.url, &[("cloud_id", SITES[0].0)]).await;
    assert_eq!(seen.status, StatusCode::SEE_OTHER);
    assert!(
        seen.leads_to()
            .unwrap()
            .as_str()
            .starts_with(&format!("{done}?connection_id="))
    );
}

#[tokio::test]
async fn a_made_up_choice_is_told() {
    let gateway = Gateway::with_integration(2).await;
    let made_up: Url = gateway.url("/oauth/pending/made-up");
    let seen = gateway.browser().open(made_up).await;
    assert_eq!(seen.status, StatusCode::BAD_REQUEST);
    assert!(
        seen.body.contains("nothing left to choose"),
        "{}",
        seen.body
    );
}

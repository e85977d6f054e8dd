//! The choice of a site.

use std::time::Duration;

use reqwest::StatusCode;
use serde_json::json;
use threelo_sandbox::{Effect, Endpoint, Fault};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};
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
    let (_, again) = seen.body.split_once("; again at ").expect(&seen.body);
    let again = browser.open(again.parse().unwrap()).await;
    assert!(again.body.starts_with("choose "), "{}", again.body);
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
async fn after_the_choice_a_page_of_ours_leads_on_and_no_redirect() {
    let gateway = Gateway::with_sites(2).await;
    let done = "https://app.example:8443/done?tab=1";
    gateway
        .integration("jira", json!({ "return_urls": [done] }))
        .await;
    let browser = gateway.browser();
    let page = browser
        .open(gateway.begin(&[("return_url", done)]).await)
        .await;
    let seen = browser
        .submit(page.url.clone(), &[("cloud_id", SITES[0].0)])
        .await;
    assert_eq!(seen.status, StatusCode::OK, "{}", seen.body);
    let listed = gateway.get("/connections").await.ok();
    let id = listed["connections"][0]["connection_id"].as_str().unwrap();
    let back = format!("{done}&connection_id={id}&provider_config_key=jira");
    let told = format!("connected jira/{id}, back to {back}");
    assert_eq!(seen.body, told);
    for page in [page, seen] {
        let policy = page.header("content-security-policy");
        assert!(policy.ends_with("form-action 'self'"), "{policy}");
    }
}

#[tokio::test]
async fn looking_ahead_at_the_choice_does_nothing() {
    let gateway = Gateway::with_integration(1).await;
    let browser = gateway.browser();
    // The sites could not be read, so whoever opens the page takes that step again.
    gateway
        .sandbox
        .set_fault(Fault::new(Effect::FirewallPage).at(Endpoint::Resources));
    let page = browser.open(gateway.begin(&[]).await).await;
    gateway.sandbox.clear_faults();
    let http = gateway.http();
    for request in [
        http.head(page.url.clone()),
        http.get(page.url.clone()).header("purpose", "prefetch"),
        http.get(page.url.clone())
            .header("sec-purpose", "prefetch;prerender"),
    ] {
        let seen = browser.send(request).await;
        assert_eq!(seen.status, StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(seen.header("cache-control"), "no-store");
    }
    assert_eq!(count(&gateway).await, 0);
    let seen = browser.open(page.url).await;
    assert!(seen.body.starts_with("connected"), "{}", seen.body);
}

#[tokio::test]
async fn a_form_of_somebody_else_is_refused_before_it_is_read() {
    let gateway = Gateway::with_integration(2).await;
    let page = asked(&gateway, &gateway.browser()).await;
    for (header, expected) in [
        ("Sec-Fetch-Site: cross-site", "403"),
        // Our own page, but no cookie of ours.
        ("Sec-Fetch-Site: same-origin", "400"),
    ] {
        let address = gateway.url.socket_addrs(|| None).unwrap()[0];
        let mut wire = TcpStream::connect(address).await.unwrap();
        let (path, host) = (page.url.path(), address);
        // A body is announced, and never sent.
        let head = format!(
            "POST {path} HTTP/1.1\r\nHost: {host}\r\n{header}\r\nContent-Length: 1000\r\n\
             Content-Type: application/x-www-form-urlencoded\r\n\r\n"
        );
        wire.write_all(head.as_bytes()).await.unwrap();
        let mut status = [0; 12];
        wire.read_exact(&mut status).await.unwrap();
        let status = std::str::from_utf8(&status).unwrap();
        assert_eq!(status, format!("HTTP/1.1 {expected}"));
    }
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

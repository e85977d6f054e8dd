//! The choice of a site.

use std::time::Duration;

use reqwest::StatusCode;
use threelo_sandbox::{Effect, Endpoint, Fault};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};
use url::Url;

use crate::support::{Browser, Gateway, SITES, Seen, text, until};

/// The headline where there is no choice to make.
const NOTHING_LEFT: &str = "There is nothing left to do here";

/// A flow that waits for the choice of a site.
async fn asked(gateway: &Gateway, browser: &Browser) -> Seen {
    let seen = browser.open(gateway.begin(&[]).await).await;
    assert_eq!(seen.headline(), "Choose a site");
    seen
}

async fn count(gateway: &Gateway) -> usize {
    gateway.connections().await.len()
}

#[tokio::test]
async fn without_a_requested_site_the_user_chooses_among_several() {
    let gateway = Gateway::with_integration(2).await;
    let seen = asked(&gateway, &gateway.browser()).await;
    assert_eq!(seen.status, StatusCode::OK);
    for (id, name) in SITES {
        let choice = format!(r#"name="cloud_id" value="{id}""#);
        assert!(seen.body.contains(&choice), "{}", seen.body);
        let domain = format!("{name}.atlassian.net");
        assert!(seen.body.contains(&domain), "{}", seen.body);
    }
    let form = format!(r#"<form method="post" action="{}">"#, seen.url.path());
    assert!(seen.body.contains(&form), "{}", seen.body);
    assert_eq!(count(&gateway).await, 0);
}

#[tokio::test]
async fn the_chosen_site_is_the_connection_s() {
    let gateway = Gateway::with_integration(2).await;
    let browser = gateway.browser();
    let page = asked(&gateway, &browser).await;
    let seen = browser.submit(page.url, &[("cloud_id", SITES[1].0)]).await;
    assert_eq!(seen.headline(), "Connected");
    let [shown] = gateway.connections().await.try_into().unwrap();
    assert!(seen.body.contains(text(&shown, "/connection_id")));
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
    let again = browser.open(page.url.clone()).await;
    assert_eq!(again.headline(), "Choose a site");
    let seen = browser.submit(page.url, &[("cloud_id", SITES[0].0)]).await;
    assert_eq!(seen.headline(), "Connected");
    assert_eq!(count(&gateway).await, 1);
}

#[tokio::test]
async fn another_browser_can_neither_open_nor_choose() {
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
async fn a_form_of_another_site_is_refused() {
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
    let again = browser.submit(page.url, &[]).await;
    assert_eq!(again.headline(), "Choose a site");
}

#[tokio::test]
async fn a_site_that_was_not_offered_cannot_be_chosen() {
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
    let (before, _) = seen.body.split_once(r#"">Try again"#).expect(&seen.body);
    let (_, again) = before.rsplit_once('"').unwrap();
    let again = browser.open(again.parse().unwrap()).await;
    assert_eq!(again.headline(), "Choose a site");
}

#[tokio::test]
async fn a_choice_is_accepted_once() {
    let gateway = Gateway::with_integration(2).await;
    let browser = gateway.browser();
    let page = asked(&gateway, &browser).await;
    browser
        .submit(page.url.clone(), &[("cloud_id", SITES[0].0)])
        .await;
    let again = browser.submit(page.url, &[("cloud_id", SITES[1].0)]).await;
    assert_eq!(again.headline(), "Connected");
    assert!(again.body.contains("acme.atlassian.net"), "{}", again.body);
    assert_eq!(count(&gateway).await, 1);
}

/// Lets calls to this endpoint wait at a gate.
fn hold(gateway: &Gateway, endpoint: Endpoint) {
    let gate = Effect::Gate {
        name: "slow".to_owned(),
        after: false,
    };
    gateway
        .sandbox
        .set_fault(Fault::new(gate).at(endpoint).once());
}

#[tokio::test]
async fn a_slow_atlassian_after_the_choice_shows_a_page_that_goes_on_by_itself_and_nothing_is_lost()
{
    let gateway = Gateway::with_integration(2).await;
    let browser = gateway.browser();
    let page = asked(&gateway, &browser).await;
    hold(&gateway, Endpoint::Me);
    let (seen, ()) = tokio::join!(
        browser.submit(page.url.clone(), &[("cloud_id", SITES[1].0)]),
        async {
            assert!(gateway.sandbox.held("slow", 1).await);
            until(async || gateway.clock.sleepers() > 0).await;
            gateway.clock.advance(Duration::from_secs(3));
        }
    );
    assert_eq!(seen.status, StatusCode::ACCEPTED, "{}", seen.body);
    assert_eq!(seen.headline(), "Still working");
    let onward = format!(
        r#"http-equiv="refresh" content="2; url={}""#,
        page.url.path()
    );
    assert!(seen.body.contains(&onward), "{}", seen.body);
    gateway.sandbox.open_gate("slow");
    let reloaded = browser.open(page.url).await;
    assert_eq!(reloaded.headline(), "Connected");
    let config = gateway.only_connection().await["connection_config"].clone();
    assert_eq!(config["cloudId"], SITES[1].0);
}

#[tokio::test]
async fn a_slow_list_of_sites_shows_a_page_that_loads_itself_again() {
    let gateway = Gateway::with_integration(2).await;
    let browser = gateway.browser();
    gateway
        .sandbox
        .set_fault(Fault::new(Effect::FirewallPage).at(Endpoint::Resources));
    let page = browser.open(gateway.begin(&[]).await).await;
    gateway.sandbox.clear_faults();
    hold(&gateway, Endpoint::Resources);
    let (seen, ()) = tokio::join!(browser.step(page.url.clone()), async {
        assert!(gateway.sandbox.held("slow", 1).await);
        until(async || gateway.clock.sleepers() > 0).await;
        gateway.clock.advance(Duration::from_secs(3));
    });
    assert_eq!(seen.headline(), "Still working");
    gateway.sandbox.open_gate("slow");
    assert_eq!(browser.open(page.url).await.headline(), "Choose a site");
}

#[tokio::test]
async fn the_page_shows_for_which_account_of_the_app_it_connects_before_and_after() {
    let gateway = Gateway::with_integration(2).await;
    let browser = gateway.browser();
    let token = gateway
        .session(|session| {
            session.tags = [("end_user_email".to_owned(), "mina@example.org".to_owned())].into();
        })
        .await;
    let link = format!("/connect?session_token={token}");
    let before = browser.open(gateway.url(&link)).await;
    let begin = format!("/oauth/connect/jira?connect_session_token={token}");
    let picker = browser.open(gateway.url(&begin)).await;
    assert_eq!(picker.headline(), "Choose a site");
    let form = &[("cloud_id", SITES[0].0)];
    let after = browser.submit(picker.url.clone(), form).await;
    assert_eq!(after.headline(), "Connected");
    for page in [before, picker, after] {
        assert!(page.body.contains("mina@example.org"), "{}", page.body);
    }
}

#[tokio::test]
async fn a_choice_expires_after_half_an_hour() {
    let gateway = Gateway::with_integration(2).await;
    let browser = gateway.browser();
    let page = asked(&gateway, &browser).await;
    gateway.clock.advance(Duration::from_secs(29 * 60));
    let again = browser.open(page.url.clone()).await;
    assert_eq!(again.headline(), "Choose a site");
    gateway.clock.advance(Duration::from_secs(60));
    let late = browser.submit(page.url, &[("cloud_id", SITES[0].0)]).await;
    assert_eq!(late.headline(), NOTHING_LEFT);
}

#[tokio::test]
async fn after_the_choice_a_page_links_to_the_app_instead_of_a_redirect() {
    let gateway = Gateway::with_sites(2).await;
    let done = "https://app.example:8443/done?tab=1";
    gateway
        .integration("jira", |draft| {
            draft.return_urls = vec![done.parse().unwrap()]
        })
        .await;
    let browser = gateway.browser();
    let page = browser
        .open(gateway.begin(&[("return_url", done)]).await)
        .await;
    let seen = browser
        .submit(page.url.clone(), &[("cloud_id", SITES[0].0)])
        .await;
    assert_eq!(seen.status, StatusCode::OK, "{}", seen.body);
    let listed = gateway.connections().await;
    let id = text(&listed[0], "/connection_id");
    let back = format!("{done}&connection_id={id}&provider_config_key=jira");
    assert_eq!(seen.headline(), "Connected");
    let link = format!(r#"href="{}""#, back.replace('&', "&amp;"));
    assert!(seen.body.contains(&link), "{}", seen.body);
    for page in [page, seen] {
        let policy = page.header("content-security-policy");
        assert!(policy.ends_with("form-action 'self'"), "{policy}");
    }
}

#[tokio::test]
async fn prefetching_the_choice_has_no_effect() {
    let gateway = Gateway::with_integration(1).await;
    let browser = gateway.browser();
    // The sites could not be read, so opening the page repeats that step.
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
    assert_eq!(seen.headline(), "Connected");
}

#[tokio::test]
async fn a_form_of_another_browser_is_refused_before_it_is_read() {
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
        // A body is announced, but never sent.
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
async fn an_unknown_choice_is_an_error_page() {
    let gateway = Gateway::with_integration(2).await;
    let made_up: Url = gateway.url("/oauth/pending/made-up");
    let seen = gateway.browser().open(made_up).await;
    assert_eq!(seen.status, StatusCode::BAD_REQUEST);
    assert_eq!(seen.headline(), NOTHING_LEFT);
}

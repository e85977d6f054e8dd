//! Signing in and out.

use std::time::Duration;

use axum::{
    body::Body,
    http::{Request, StatusCode},
};
use threelo_core::{permission::Permission, storage::ApiKeyStore};

use super::{LIMITED_KEY, Office};
use crate::fixture::{KEY, OTHER_KEY};
use threelo_core::clock::Clock;

#[tokio::test]
async fn a_key_opens_a_session_in_a_cookie_that_stays_with_the_dashboard() {
    let mut office = Office::new();
    let seen = office.sign_in(KEY).await;
    assert_eq!(
        (seen.status, &*seen.location),
        (StatusCode::SEE_OTHER, "/dashboard")
    );
    let [cookie] = &seen.cookies[..] else {
        panic!("{:?}", seen.cookies)
    };
    let (pair, attributes) = cookie.split_once("; ").unwrap();
    let (name, token) = pair.split_once('=').unwrap();
    assert_eq!((name, token.len()), ("__Secure-threelo_dashboard", 43));
    assert_eq!(
        attributes,
        "Path=/dashboard; Max-Age=43200; HttpOnly; SameSite=Strict; Secure"
    );
    assert_eq!(office.get("/dashboard").await.status, StatusCode::OK);
}

#[tokio::test]
async fn below_a_path_the_cookie_and_the_links_begin_with_it() {
    let mut office = Office::at("http://127.0.0.1:3003/gw");
    let seen = office.sign_in(KEY).await;
    assert_eq!(seen.location, "/gw/dashboard");
    assert!(
        seen.cookies[0].contains("Path=/gw/dashboard;"),
        "{:?}",
        seen.cookies
    );
    assert!(!seen.cookies[0].contains("Secure"), "{:?}", seen.cookies);
    assert!(
        office
            .get("/dashboard")
            .await
            .shows("href=\"/gw/dashboard/connections\"")
    );
}

#[tokio::test]
async fn keys_that_are_unknown_or_lack_the_permission_are_refused() {
    let mut office = Office::new();
    office.limit(&[Permission::ConnectionsList]).await;
    let unknown = office
        .sign_in("a-key-that-was-never-created-00000000")
        .await;
    assert_eq!(unknown.status, StatusCode::UNAUTHORIZED);
    assert!(unknown.shows("not a valid API key"), "{}", unknown.body);
    let limited = office.sign_in(LIMITED_KEY).await;
    assert_eq!(limited.status, StatusCode::FORBIDDEN);
    assert!(
        limited.shows("environment:dashboard:sign_in"),
        "{}",
        limited.body
    );
    assert_eq!(office.get("/dashboard").await.status, StatusCode::SEE_OTHER);
    assert!(office.audit().await.is_empty());
}

#[tokio::test]
async fn after_ten_failures_an_address_has_to_wait() {
    let mut office = Office::new();
    for _ in 0..10 {
        assert_eq!(
            office.sign_in("wrong").await.status,
            StatusCode::UNAUTHORIZED
        );
    }
    assert_eq!(
        office.sign_in(KEY).await.status,
        StatusCode::TOO_MANY_REQUESTS
    );
    office.fixture.clock.advance(Duration::from_secs(5 * 60));
    assert_eq!(office.sign_in(KEY).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_session_ends_when_its_operator_signs_out() {
    let mut office = Office::open().await;
    let copied = office.cookies.clone();
    let seen = office
        .submit("/dashboard", "/dashboard/sign-out", &[])
        .await;
    assert_eq!(seen.location, "/dashboard/sign-in?done=signed-out");
    office.cookies = copied;
    assert_eq!(office.get("/dashboard").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_session_ends_after_twelve_hours() {
    let mut office = Office::open().await;
    office
        .fixture
        .clock
        .advance(Duration::from_secs(12 * 60 * 60 - 1));
    assert_eq!(office.get("/dashboard").await.status, StatusCode::OK);
    office.fixture.clock.advance(Duration::from_secs(1));
    assert_eq!(office.get("/dashboard").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_session_ends_when_its_key_is_revoked() {
    let mut office = Office::new();
    office.limit(&[Permission::DashboardSignIn]).await;
    office.sign_in(LIMITED_KEY).await;
    assert_eq!(office.get("/dashboard").await.status, StatusCode::OK);
    let now = office.fixture.clock.now();
    office
        .fixture
        .store
        .revoke_api_key("limited", now)
        .await
        .unwrap();
    office.reload().await;
    assert_eq!(office.get("/dashboard").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn an_operator_sees_the_environment_of_the_key_only() {
    let mut office = Office::new();
    office.fixture.add_integration("jira", "Acme Planner").await;
    office.sign_in(OTHER_KEY).await;
    let list = office.get("/dashboard/integrations").await;
    assert!(!list.shows("Acme Planner"), "{}", list.body);
    let one = office.get("/dashboard/integration?key=jira").await;
    assert_eq!(one.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn signing_in_leads_to_the_page_that_was_asked_for_and_nowhere_else() {
    for (next, leads_to) in [
        (
            "/dashboard/logs?status=failed",
            "/dashboard/logs?status=failed",
        ),
        ("https://evil.example/dashboard/", "/dashboard"),
        ("//evil.example/dashboard/", "/dashboard"),
        ("/dashboard.evil.example", "/dashboard"),
        ("/dashboard/\r\nSet-Cookie: x", "/dashboard"),
    ] {
        let mut office = Office::new();
        let page = office.get("/dashboard/sign-in").await;
        let fields = [("csrf", &*page.csrf()), ("api_key", KEY), ("next", next)];
        let seen = office.post("/dashboard/sign-in", &fields).await;
        assert_eq!(seen.location, leads_to, "{next:?}");
    }
    let mut office = Office::new();
    let asked = office.get("/dashboard/logs?status=failed").await;
    assert_eq!(
        asked.location,
        "/dashboard/sign-in?next=%2Fdashboard%2Flogs%3Fstatus%3Dfailed"
    );
}

/// A browser does not send the cookie of the session with the first request after a click on another site.
#[tokio::test]
async fn a_link_on_another_site_loads_the_page_again_with_the_cookie() {
    let mut office = Office::new();
    let request = Request::get("/dashboard/logs").header("sec-fetch-site", "cross-site");
    let seen = office.send(request, Body::empty()).await;
    assert_eq!(seen.status, StatusCode::OK);
    assert!(
        seen.shows("http-equiv=\"refresh\" content=\"0; url=/dashboard/logs\""),
        "{}",
        seen.body
    );
}

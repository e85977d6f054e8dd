//! What every route requires, generated from the table of routes.

use axum::{
    body::Body,
    http::{Method, Request, StatusCode},
};
use threelo_core::permission::Permission;
use threelo_web::dashboard::{DashboardRoute, Needs, routes};

use super::{LIMITED_KEY, Office};

fn changes() -> impl Iterator<Item = DashboardRoute> {
    routes()
        .into_iter()
        .filter(|route| route.method == Method::POST)
}

#[tokio::test]
async fn every_page_leads_to_the_sign_in_page_first() {
    let mut office = Office::new();
    let pages = routes()
        .into_iter()
        .filter(|route| route.method == Method::GET);
    for route in pages.filter(|route| route.needs != Needs::Nothing) {
        let seen = office.get(route.path).await;
        assert_eq!(seen.status, StatusCode::SEE_OTHER, "{route:?}");
        assert!(seen.location.starts_with("/dashboard/sign-in"), "{route:?}");
    }
}

#[tokio::test]
async fn every_change_needs_a_login() {
    let mut office = Office::open().await;
    let csrf = office.get("/dashboard").await.csrf();
    office.cookies.clear();
    for route in changes() {
        let seen = office.post(route.path, &[("csrf", &csrf)]).await;
        assert_eq!(seen.status, StatusCode::FORBIDDEN, "{route:?}");
    }
}

#[tokio::test]
async fn every_change_needs_the_token_of_a_page() {
    let mut office = Office::open().await;
    let signed_in = office.audit().await;
    let other = Office::open().await.get("/dashboard").await.csrf();
    for route in changes() {
        for fields in [&[][..], &[("csrf", "")], &[("csrf", &*other)]] {
            let seen = office.post(route.path, fields).await;
            assert_eq!(seen.status, StatusCode::FORBIDDEN, "{route:?} {fields:?}");
        }
    }
    assert_eq!(office.audit().await, signed_in, "something was changed");
}

#[tokio::test]
async fn every_change_from_a_foreign_page_is_refused() {
    let mut office = Office::open().await;
    let signed_in = office.audit().await;
    let csrf = office.get("/dashboard").await.csrf();
    for route in changes() {
        for (name, value) in [
            ("origin", "https://evil.example"),
            ("origin", "http://gateway.example.com"),
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-site", "same-site"),
        ] {
            let request = Request::post(route.path).header(name, value);
            let seen = office.send(request, format!("csrf={csrf}").into()).await;
            assert_eq!(
                seen.status,
                StatusCode::FORBIDDEN,
                "{route:?} {name}: {value}"
            );
            assert!(seen.shows("was not sent from the dashboard"), "{route:?}");
        }
    }
    assert_eq!(office.audit().await, signed_in, "something was changed");
}

#[tokio::test]
async fn every_route_needs_its_permission_and_no_other() {
    for route in routes() {
        let Needs::Key(needed) = route.needs else {
            continue;
        };
        for has_permission in [false, true] {
            let mut office = Office::new();
            let own = Permission::ALL.iter().copied();
            let own: Vec<_> = match has_permission {
                true => vec![needed, Permission::DashboardSignIn],
                false => own.filter(|one| *one != needed).collect(),
            };
            office.limit(&own).await;
            office.sign_in(LIMITED_KEY).await;
            let csrf = office.get("/dashboard").await.csrf();
            let seen = match route.method {
                Method::POST => office.post(route.path, &[("csrf", &csrf)]).await,
                _ => office.get(route.path).await,
            };
            let is_refused = seen.shows("lacks the permission");
            assert_eq!(is_refused, !has_permission, "{route:?}: {}", seen.body);
            assert_eq!(
                seen.status == StatusCode::FORBIDDEN,
                !has_permission,
                "{route:?}"
            );
        }
    }
}

#[tokio::test]
async fn the_navigation_shows_only_what_the_key_allows() {
    let mut office = Office::new();
    office
        .limit(&[Permission::DashboardSignIn, Permission::LogsRead])
        .await;
    office.sign_in(LIMITED_KEY).await;
    let seen = office.get("/dashboard").await;
    assert!(seen.shows("href=\"/dashboard/logs\""), "{}", seen.body);
    assert!(
        !seen.shows("href=\"/dashboard/connections\""),
        "{}",
        seen.body
    );
    assert!(!seen.shows("Create integration</a>"), "{}", seen.body);
}

#[tokio::test]
async fn no_page_may_be_framed_or_load_anything_from_elsewhere() {
    let mut office = Office::open().await;
    let pages = routes()
        .into_iter()
        .filter(|route| route.method == Method::GET);
    for route in pages {
        let seen = office.get(route.path).await;
        if seen.status.is_redirection() {
            continue;
        }
        // The page that follows the log loads more of it.
        let connect = match route.path {
            "/dashboard/logs/live" => "connect-src 'self'; ",
            _ => "",
        };
        let policy = format!(
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; {connect}base-uri 'none'; \
             frame-ancestors 'none'; form-action 'self'"
        );
        assert_eq!(seen.policy, policy, "{route:?}");
        assert!(!seen.shows(" style=") && !seen.shows("<style"), "{route:?}");
    }
}

#[tokio::test]
async fn a_form_that_is_too_large_is_refused() {
    let mut office = Office::open().await;
    let request = Request::post("/dashboard/sign-out").header("sec-fetch-site", "same-origin");
    let seen = office
        .send(request, Body::from("x".repeat(300 * 1024)))
        .await;
    assert_eq!(seen.status, StatusCode::PAYLOAD_TOO_LARGE);
}

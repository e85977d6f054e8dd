//! What a connect link opens.

use std::time::Duration;

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Request, StatusCode},
};
use http_body_util::BodyExt;
use threelo_connect::{ConnectionPatch, NewSession};
use threelo_core::{
    connection::{EndUser, Tags},
    session::SessionDefaults,
};
use threelo_web::Settings;
use tower::ServiceExt;

use crate::fixture::{Fixture, KEY, fixture};

struct Shown {
    status: StatusCode,
    headers: HeaderMap,
    html: String,
}

fn settings() -> Settings {
    Settings::new("https://gateway.example.com".parse().unwrap())
}

async fn show(router: Router, path: &str) -> Shown {
    let request = Request::get(path).body(Body::empty()).unwrap();
    let answer = router.oneshot(request).await.unwrap();
    let (parts, body) = answer.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    let html = String::from_utf8(body.to_vec()).unwrap();
    Shown {
        status: parts.status,
        headers: parts.headers,
        html,
    }
}

async fn open(fixture: &Fixture, session: NewSession) -> Shown {
    let token = fixture.connect.open_session(session).await.unwrap().token;
    let path = format!("/connect?session_token={}", token.expose());
    show(fixture.router(settings()), &path).await
}

#[tokio::test]
async fn a_single_integration_is_shown_as_one_button() {
    let fixture = fixture();
    let key = fixture
        .add_integration("jira-cloud", "Acme Planner for Jira")
        .await;
    fixture.add_integration("other", "Another").await;
    let session = NewSession {
        allowed_integrations: vec![key],
        ..NewSession::new("default".parse().unwrap())
    };
    let shown = open(&fixture, session).await;
    assert_eq!(shown.status, StatusCode::OK);
    assert!(
        shown
            .html
            .contains("<h1>Connect Acme Planner for Jira</h1>"),
        "{}",
        shown.html
    );
    assert_eq!(shown.html.matches("<button").count(), 1);
    assert!(
        shown
            .html
            .contains(r#"<form method="get" action="/connect/start/jira-cloud">"#)
    );
    assert!(
        shown
            .html
            .contains(r#"name="connect_session_token" value="nango_connect_session_"#)
    );
    assert!(shown.html.contains(r#"name="params[domain]""#));
    assert!(!shown.html.contains("Another"));
}

#[tokio::test]
async fn several_integrations_are_shown_as_a_list() {
    let fixture = fixture();
    fixture.add_integration("jira", "Jira").await;
    fixture.add_integration("wiki", "Wiki").await;
    let shown = open(&fixture, NewSession::new("default".parse().unwrap())).await;
    assert_eq!(shown.html.matches("<button").count(), 2);
    assert!(shown.html.contains(r#"action="/connect/start/jira""#));
    assert!(shown.html.contains(r#"action="/connect/start/wiki""#));
}

#[tokio::test]
async fn a_site_that_the_session_sets_is_not_asked_for() {
    for member in ["domain", "subdomain", "baseUrl", "cloudId"] {
        let fixture = fixture();
        let key = fixture.add_integration("jira", "Jira").await;
        let mut defaults = SessionDefaults::default();
        defaults.connection_config.set(member, "acme").unwrap();
        let session = NewSession {
            defaults: [(key, defaults)].into(),
            ..NewSession::new("default".parse().unwrap())
        };
        let shown = open(&fixture, session).await;
        assert!(!shown.html.contains("params[domain]"), "{member}");
    }
}

#[tokio::test]
async fn the_page_shows_the_end_user_and_the_scopes_but_no_secret_of_the_app() {
    let fixture = fixture();
    fixture.add_integration("jira", "Jira").await;
    let end_user = EndUser {
        id: "u-1".to_owned(),
        display_name: Some("Maya <b>Lindqvist</b>".to_owned()),
        email: None,
        tags: None,
        organization: None,
    };
    let shown = open(
        &fixture,
        NewSession {
            end_user: Some(end_user),
            ..NewSession::new("default".parse().unwrap())
        },
    )
    .await;
    assert!(
        shown.html.contains("Maya &lt;b&gt;Lindqvist&lt;/b&gt;"),
        "{}",
        shown.html
    );
    assert!(shown.html.contains("<code>read:jira-work</code>"));
    assert!(!shown.html.contains("kept-from-every-page"));
}

#[tokio::test]
async fn a_name_with_markup_is_escaped() {
    let fixture = fixture();
    fixture
        .add_integration("jira", "<script>steal()</script>")
        .await;
    let shown = open(&fixture, NewSession::new("default".parse().unwrap())).await;
    assert!(shown.html.contains("&lt;script&gt;steal()"));
    assert!(!shown.html.contains("<script"));
}

#[tokio::test]
async fn an_ended_session_is_an_error_page() {
    let fixture = fixture();
    fixture.add_integration("jira", "Jira").await;
    let token = fixture
        .connect
        .open_session(NewSession::new("default".parse().unwrap()))
        .await
        .unwrap()
        .token;
    fixture.clock.advance(Duration::from_secs(30 * 60));
    let path = format!("/connect?session_token={}", token.expose());
    let shown = show(fixture.router(settings()), &path).await;
    assert_eq!(shown.status, StatusCode::GONE);
    assert!(shown.html.contains("This link has expired"));
    assert!(shown.html.contains("ask for a new link"));
    assert!(!shown.html.contains(token.expose()));
}

#[tokio::test]
async fn an_unknown_token_is_an_error_page_that_does_not_repeat_it() {
    let path = "/connect?session_token=%3Cscript%3Enobodys";
    let shown = show(fixture().router(settings()), path).await;
    assert_eq!(shown.status, StatusCode::BAD_REQUEST);
    assert!(!shown.html.contains("nobodys"));
}

#[tokio::test]
async fn an_api_key_opens_no_connect_page() {
    let fixture = fixture();
    fixture.add_integration("jira", "Jira").await;
    let path = format!("/connect?session_token={KEY}");
    let shown = show(fixture.router(settings()), &path).await;
    assert_eq!(shown.status, StatusCode::BAD_REQUEST);
    assert!(!shown.html.contains(KEY));
    let request = Request::get("/connect").header("authorization", format!("Bearer {KEY}"));
    let request = request.body(Body::empty()).unwrap();
    let answer = fixture.router(settings()).oneshot(request).await.unwrap();
    assert_eq!(answer.status(), StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_link_without_its_token_is_an_error_page() {
    for path in ["/connect", "/connect?session_token=", "/connect?token=x"] {
        let shown = show(fixture().router(settings()), path).await;
        assert_eq!(shown.status, StatusCode::BAD_REQUEST, "{path}");
        assert!(shown.html.contains("This link is incomplete"));
    }
}

#[tokio::test]
async fn without_integrations_the_page_refers_to_the_operator() {
    let shown = open(&fixture(), NewSession::new("default".parse().unwrap())).await;
    assert!(shown.html.contains("There is nothing to connect yet"));
    assert!(shown.html.contains("threelo integrations add"));
}

#[tokio::test]
async fn the_start_page_links_to_the_flow_with_the_submitted_parameters() {
    let path = "/connect/start/jira-cloud?connect_session_token=t%2B1&params%5Bdomain%5D=acme";
    let shown = show(fixture().router(settings()), path).await;
    assert_eq!(shown.status, StatusCode::OK);
    let onward =
        "/oauth/connect/jira-cloud?connect_session_token=t%2B1&amp;params%5Bdomain%5D=acme";
    let refresh = format!(r#"<meta http-equiv="refresh" content="0; url={onward}">"#);
    assert!(shown.html.contains(&refresh), "{}", shown.html);
    assert!(
        shown
            .html
            .contains(&format!(r#"<a class="button" href="{onward}">"#))
    );
    assert!(!shown.html.contains("<form"));
}

#[tokio::test]
async fn the_start_page_links_only_to_the_flow() {
    for path in [
        "/connect/start/jira?x=%22%3E%3Cscript%3Esteal()%3C/script%3E",
        "/connect/start/jira?x='%0a0;url=https://evil.example",
        "/connect/start/jira?\";url=https://evil.example",
    ] {
        let Ok(request) = Request::get(path).body(Body::empty()) else {
            continue;
        };
        let answer = fixture().router(settings()).oneshot(request).await.unwrap();
        let body = answer.into_body().collect().await.unwrap().to_bytes();
        let html = String::from_utf8(body.to_vec()).unwrap();
        assert!(
            html.contains(r#"content="0; url=/oauth/connect/jira?"#),
            "{path}: {html}"
        );
        assert!(!html.contains("<script"), "{path}: {html}");
        assert!(!html.contains("https://evil"), "{path}: {html}");
    }
    for path in [
        "/connect/start/..%2f..%2fx",
        "/connect/start/%22%3E%3Cscript%3E",
    ] {
        let shown = show(fixture().router(settings()), path).await;
        assert!(
            !shown.html.contains("<script") && !shown.html.contains("refresh"),
            "{path}"
        );
    }
}

#[tokio::test]
async fn integrations_named_like_routes_can_be_connected() {
    for name in ["session", "sessions", "telemetry", "start"] {
        let fixture = fixture();
        fixture.add_integration(name, "Jira").await;
        let shown = open(&fixture, NewSession::new("default".parse().unwrap())).await;
        let (_, after) = shown.html.split_once(r#"method="get" action=""#).unwrap();
        let action = after.split('"').next().unwrap();
        // The control API has routes of two segments below `connect`, and none of three.
        assert_eq!(action, format!("/connect/start/{name}"));
        let left = show(fixture.router(settings()), action).await;
        let onward = format!(r#"content="0; url=/oauth/connect/{name}?"#);
        assert!(left.html.contains(&onward), "{}", left.html);
    }
}

#[tokio::test]
async fn a_reconnect_link_says_for_which_account_of_the_app_it_is() {
    let fixture = fixture();
    let key = fixture.add_integration("jira", "Jira").await;
    let connection = fixture.add_connection(&key, "c1").await;
    let patch = ConnectionPatch {
        tags: Some(Tags::from([(
            "end_user_id".to_owned(),
            "user-5".to_owned(),
        )])),
        ..ConnectionPatch::default()
    };
    let changed = fixture.connect.change_connection(&connection, &patch).await;
    changed.unwrap();
    let session = NewSession {
        reconnect: Some(connection),
        ..NewSession::new("default".parse().unwrap())
    };
    let token = fixture.connect.open_session(session).await.unwrap().token;
    let path = format!("/connect?session_token={}", token.expose());
    let shown = show(fixture.router(settings()), &path).await;
    assert!(shown.html.contains("user-5"), "{}", shown.html);
}

#[tokio::test]
async fn the_link_of_a_deleted_connection_says_that_the_connection_is_gone() {
    let fixture = fixture();
    let key = fixture.add_integration("jira", "Jira").await;
    let connection = fixture.add_connection(&key, "c1").await;
    let session = NewSession {
        reconnect: Some(connection.clone()),
        ..NewSession::new("default".parse().unwrap())
    };
    let token = fixture.connect.open_session(session).await.unwrap().token;
    fixture
        .connect
        .delete_connection(&connection)
        .await
        .unwrap();
    let path = format!("/connect?session_token={}", token.expose());
    let shown = show(fixture.router(settings()), &path).await;
    assert_eq!(shown.status, StatusCode::GONE, "{}", shown.html);
    assert!(shown.html.contains("The connection was deleted"));
    assert!(shown.html.contains("create a new connection"));
}

#[tokio::test]
async fn the_scopes_that_the_session_sets_are_shown_instead_of_the_integration_s() {
    let fixture = fixture();
    let key = fixture.add_integration("jira", "Jira").await;
    let mut defaults = SessionDefaults::default();
    let scopes = "write:jira-work,offline_access";
    defaults
        .connection_config
        .set("oauth_scopes_override", scopes)
        .unwrap();
    let session = NewSession {
        defaults: [(key, defaults)].into(),
        ..NewSession::new("default".parse().unwrap())
    };
    let shown = open(&fixture, session).await;
    assert!(shown.html.contains("<code>write:jira-work</code>"));
    assert!(!shown.html.contains("read:jira-work"), "{}", shown.html);
    assert!(shown.html.contains("What it asks for (1)"));
}

#[tokio::test]
async fn error_pages_have_the_same_headers_as_other_pages() {
    let fixture = fixture();
    fixture.add_integration("jira", "Jira").await;
    let good = open(&fixture, NewSession::new("default".parse().unwrap())).await;
    let bad = show(fixture.router(settings()), "/connect").await;
    for shown in [good, bad] {
        let header = |name: &str| shown.headers[name].to_str().unwrap().to_owned();
        assert_eq!(header("cache-control"), "no-store");
        assert_eq!(header("referrer-policy"), "no-referrer");
        assert_eq!(header("x-content-type-options"), "nosniff");
        let policy = header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'; "), "{policy}");
        assert!(policy.contains("frame-ancestors 'none'"), "{policy}");
        assert!(policy.contains("form-action 'self'"), "{policy}");
        assert!(!policy.contains("unsafe"), "{policy}");
    }
}

async fn token(fixture: &Fixture) -> String {
    let session = NewSession::new("default".parse().unwrap());
    let opened = fixture.connect.open_session(session).await.unwrap();
    opened.token.expose().to_owned()
}

#[tokio::test]
async fn a_link_mangled_by_mail_opens_all_the_same() {
    let fixture = fixture();
    fixture.add_integration("jira", "Jira").await;
    let token = token(&fixture).await;
    let (start, end) = token.split_at(50);
    for path in [
        format!("/connect?session_token={token}."),
        format!("/connect?session_token={token})"),
        format!("/connect?session_token=3D{token}"),
        format!("/connect?session_token={start}%0D%0A{end}"),
        format!("/connect?session_token={token}&session_token={token}"),
        format!("/connect/?session_token={token}"),
    ] {
        let shown = show(fixture.router(settings()), &path).await;
        assert_eq!(shown.status, StatusCode::OK, "{path}: {}", shown.html);
        assert!(
            shown.html.contains(&format!(r#"value="{token}""#)),
            "{path}"
        );
    }
}

#[tokio::test]
async fn a_link_that_lost_a_part_says_to_copy_all_of_it() {
    let fixture = fixture();
    let token = token(&fixture).await;
    let path = format!("/connect?session_token={}", &token[..60]);
    let shown = show(fixture.router(settings()), &path).await;
    assert_eq!(shown.status, StatusCode::BAD_REQUEST);
    assert!(
        shown.html.contains("<h1>This link is damaged</h1>"),
        "{}",
        shown.html
    );
    assert!(shown.html.contains("Copy all of it"));
}

#[tokio::test]
async fn a_person_with_a_damaged_authorize_link_sees_a_page_and_a_program_gets_json() {
    let fixture = fixture();
    for path in [
        "/oauth/connect/jira?connect_session_token=nango_connect_session_12",
        "/oauth/connect/jira",
        "/oauth/connect/j%20ira",
        "/oauth/connect/%ff",
        "/oauth/pending/%ff",
    ] {
        for (accept, is_page) in [("text/html,*/*;q=0.8", true), ("*/*", false)] {
            let request = Request::get(path).header("accept", accept);
            let request = request.body(Body::empty()).unwrap();
            let answer = fixture.router(settings()).oneshot(request).await.unwrap();
            let body = answer.into_body().collect().await.unwrap().to_bytes();
            let body = String::from_utf8(body.to_vec()).unwrap();
            assert_eq!(
                body.contains("This link is damaged"),
                is_page,
                "{path}: {body}"
            );
            assert_eq!(body.starts_with('{'), !is_page, "{path}: {body}");
        }
    }
}

#[tokio::test]
async fn a_mistake_of_the_app_is_named_on_the_page_instead_of_blaming_the_link() {
    let fixture = fixture();
    let token = token(&fixture).await;
    for (query, named) in [
        (
            "public_key=5c1b".to_owned(),
            "public keys are no longer accepted",
        ),
        (
            format!("connect_session_token={token}&connection_id=mine"),
            "connection_id: is a property of the session",
        ),
    ] {
        let path = format!("/oauth/connect/jira?{query}");
        let request = Request::get(path).header("accept", "text/html,*/*;q=0.8");
        let request = request.body(Body::empty()).unwrap();
        let answer = fixture.router(settings()).oneshot(request).await.unwrap();
        let body = answer.into_body().collect().await.unwrap().to_bytes();
        let body = String::from_utf8(body.to_vec()).unwrap();
        assert!(body.contains(named), "{query}: {body}");
        assert!(!body.contains("damaged"), "{query}: {body}");
    }
}

#[tokio::test]
async fn a_link_that_was_used_says_so_and_keeps_to_its_connection() {
    let fixture = fixture();
    let key = fixture.add_integration("jira", "Jira").await;
    let id = "made-by-the-link";
    let session = NewSession {
        connection: Some(id.parse().unwrap()),
        ..NewSession::new("default".parse().unwrap())
    };
    let opened = fixture.connect.open_session(session).await.unwrap();
    let path = format!("/connect?session_token={}", opened.token.expose());
    let before = show(fixture.router(settings()), &path).await;
    assert!(!before.html.contains("connected already"));
    fixture.add_connection(&key, id).await;
    let after = show(fixture.router(settings()), &path).await;
    assert!(
        after.html.contains("This is connected already"),
        "{}",
        after.html
    );
    assert!(after.html.contains("Renew the access"));
}

#[tokio::test]
async fn a_gateway_opened_at_a_second_host_name_redirects_to_the_public_url_once() {
    let fixture = fixture();
    fixture.add_integration("jira", "Jira").await;
    let settings = Settings::new("http://127.0.0.1:3003/base".parse().unwrap());
    let visit = async |host: &str, accept: &str, path: &str| {
        let request = Request::get(path)
            .header("host", host)
            .header("accept", accept);
        let request = request.body(Body::empty()).unwrap();
        let router = fixture.router(settings.clone());
        let answer = router.oneshot(request).await.unwrap();
        let to = answer.headers().get("location");
        to.map(|to| to.to_str().unwrap().to_owned())
    };
    let page = "text/html,*/*;q=0.8";
    for path in [
        "/connect?session_token=a",
        "/connect/start/jira?connect_session_token=a",
        "/oauth/connect/jira?connect_session_token=a",
    ] {
        let to = visit("localhost:3003", page, path).await.unwrap();
        assert_eq!(
            to,
            format!("http://127.0.0.1:3003/base{path}&at_public_url=1")
        );
        assert_eq!(visit("127.0.0.1:3003", page, path).await, None, "{path}");
        assert_eq!(visit("localhost:3003", "*/*", path).await, None, "{path}");
        // A reverse proxy may replace the host of every request.
        let again = to.strip_prefix("http://127.0.0.1:3003/base").unwrap();
        assert_eq!(visit("localhost:3003", page, again).await, None, "{path}");
    }
}

#[tokio::test]
async fn the_page_of_open_connect_ui_is_served_at_the_gateway_and_at_connect_for_its_origins_only()
{
    let fixture = fixture();
    let mut settings = settings();
    settings.connect_ui_origins = vec!["https://app.example.com".parse().unwrap()];
    for path in ["/", "/connect/", "/connect"] {
        let path = format!("{path}?apiURL=https%3A%2F%2Fgateway.example.com");
        for (settings, ancestors) in [
            (settings.clone(), "https://app.example.com"),
            (self::settings(), "'none'"),
        ] {
            let shown = show(fixture.router(settings), &path).await;
            assert_eq!(shown.status, StatusCode::OK);
            assert!(shown.html.contains(r#"role="dialog""#), "{}", shown.html);
            let policy = shown.headers["content-security-policy"].to_str().unwrap();
            assert!(
                policy.contains(&format!("frame-ancestors {ancestors};")),
                "{policy}"
            );
            assert!(
                policy.contains("connect-src 'self' wss://gateway.example.com;"),
                "{policy}"
            );
            assert!(!policy.contains("unsafe"), "{policy}");
        }
    }
    // Only that page may be framed.
    for path in ["/", "/connect", "/connect/start/jira"] {
        let shown = show(fixture.router(settings.clone()), path).await;
        let policy = shown.headers["content-security-policy"].to_str().unwrap();
        assert!(
            policy.contains("frame-ancestors 'none';"),
            "{path}: {policy}"
        );
    }
}

#[tokio::test]
async fn a_connect_link_to_the_root_leads_to_the_connect_page_instead_of_the_gateway_is_running() {
    let fixture = fixture();
    fixture.add_integration("jira-cloud", "Jira").await;
    let session = NewSession::new("default".parse().unwrap());
    let token = fixture.connect.open_session(session).await.unwrap().token;
    let mut settings = settings();
    settings.public_url = "https://gateway.example.com/base/".parse().unwrap();
    for query in [
        format!("session_token={}", token.expose()),
        format!(
            "apiURL=https%3A%2F%2Fgateway.example.com&session_token={}&lang=de",
            token.expose()
        ),
    ] {
        let sent = show(fixture.router(settings.clone()), &format!("/?{query}")).await;
        assert_eq!(sent.status, StatusCode::TEMPORARY_REDIRECT);
        let to = sent.headers["location"].to_str().unwrap();
        assert_eq!(to, format!("/base/connect?{query}"));
        let page = show(
            fixture.router(settings.clone()),
            &format!("/connect?{query}"),
        )
        .await;
        assert!(
            page.html.contains("/connect/start/jira-cloud"),
            "{}",
            page.html
        );
    }
}

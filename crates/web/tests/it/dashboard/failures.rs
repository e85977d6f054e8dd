//! Pages about what went wrong: what they are called, what they say, and where they lead.

use std::sync::Arc;

use async_trait::async_trait;
use axum::{Router, http::StatusCode};
use threelo_core::{
    bearer::BearerError,
    credentials::{Credentials, Freshness, OpenCredentials},
    id::ConnectionKey,
    permission::Permission,
};

use super::{CONNECTION, LIMITED_KEY, Office, office};
use crate::fixture::KEY;

#[tokio::test]
async fn a_page_that_cannot_be_shown_does_not_say_that_something_was_not_saved() {
    let (mut office, _) = office().await;
    for (page, list) in [
        ("/dashboard/try", "/dashboard/connections"),
        ("/dashboard/connection", "/dashboard/connections"),
        (
            "/dashboard/connection?integration=%3C&connection=a",
            "/dashboard/connections",
        ),
        ("/dashboard/integration", "/dashboard/integrations"),
        ("/dashboard/integration?key=%3C", "/dashboard/integrations"),
    ] {
        let seen = office.get(page).await;
        assert_eq!(seen.status, StatusCode::BAD_REQUEST, "{page}");
        assert!(
            seen.shows("<h1>This page cannot be shown</h1>"),
            "{}",
            seen.body
        );
        let button = format!("class=\"button\" href=\"{list}\"");
        assert!(seen.shows(&button), "{page}: {}", seen.body);
    }
    let fields = [("integration", "<"), ("connection", "u-1")];
    let to = "/dashboard/connection/delete";
    let refused = office.submit("/dashboard/connections", to, &fields).await;
    assert!(
        refused.shows("<h1>This could not be done</h1>"),
        "{}",
        refused.body
    );
}

#[tokio::test]
async fn a_filter_that_cannot_be_used_shows_no_list_as_if_it_were_filtered() {
    let (mut office, _) = office().await;
    let (connections, logs) = ("/dashboard/connections", "/dashboard/logs");
    let (live, events) = ("/dashboard/logs/live", "/dashboard/settings/events");
    for (page, list, name, value) in [
        (connections, connections, "state", "zzz"),
        (connections, connections, "ending", "abc"),
        (connections, connections, "ending", "-1"),
        (connections, connections, "ending", "99999999999999999999"),
        (connections, connections, "after", "x"),
        (connections, connections, "integration", "%3C"),
        (logs, logs, "before", "x"),
        (logs, logs, "before", "-1"),
        (logs, logs, "connection", "%C3%A9"),
        (logs, logs, "integration", "%3C"),
        (live, logs, "status", "many"),
        (events, events, "state", "zzz"),
        (events, events, "before", "x"),
    ] {
        let seen = office.get(&format!("{page}?{name}={value}")).await;
        assert_eq!(seen.status, StatusCode::BAD_REQUEST, "{page} {name}");
        assert!(
            seen.shows("<h1>This filter cannot be used</h1>"),
            "{}",
            seen.body
        );
        assert!(seen.shows(&format!("The filter {name} m")), "{}", seen.body);
        let button = format!("class=\"button\" href=\"{list}\"");
        assert!(seen.shows(&button), "{page} {name}: {}", seen.body);
    }
    for page in [
        "/dashboard/connections?q=&state=&ending=&after=&integration=",
        "/dashboard/logs?before=&connection=",
        "/dashboard/settings/events?state=&before=",
    ] {
        assert_eq!(office.get(page).await.status, StatusCode::OK, "{page}");
    }
}

#[tokio::test]
async fn a_page_about_something_that_does_not_exist_leads_to_the_list() {
    let (mut office, _) = office().await;
    let connection = "/dashboard/connection?integration=jira&connection=gone";
    for (page, list) in [
        (connection, "/dashboard/connections"),
        ("/dashboard/integration?key=gone", "/dashboard/integrations"),
        ("/dashboard/log?id=99", "/dashboard/logs"),
    ] {
        let seen = office.get(page).await;
        assert_eq!(seen.status, StatusCode::NOT_FOUND, "{page}");
        assert!(!seen.shows("threelo integrations"), "{}", seen.body);
        let button = format!("class=\"button\" href=\"{list}\"");
        assert!(seen.shows(&button), "{page}: {}", seen.body);
    }
    let permissions = [Permission::DashboardSignIn, Permission::ConnectionsRead];
    office.limit(&permissions).await;
    office.sign_in(LIMITED_KEY).await;
    let seen = office.get(connection).await;
    assert!(
        seen.shows("class=\"button\" href=\"/dashboard\""),
        "{}",
        seen.body
    );
}

#[tokio::test]
async fn nothing_selected_leads_back_to_the_connections() {
    let (mut office, _) = office().await;
    let (list, to) = ("/dashboard/connections", "/dashboard/connections/refresh");
    let seen = office.submit(list, to, &[]).await;
    assert!(seen.shows("Nothing is selected"), "{}", seen.body);
    assert!(
        seen.shows("class=\"button\" href=\"/dashboard/connections\""),
        "{}",
        seen.body
    );
}

/// Refuses to refresh any token, for this reason.
struct Refusing(fn(&ConnectionKey) -> BearerError);

#[async_trait]
impl Credentials for Refusing {
    async fn credentials(
        &self,
        key: &ConnectionKey,
        _: Freshness,
    ) -> Result<OpenCredentials, BearerError> {
        Err(self.0(key))
    }
}

/// An office in which no token is refreshed, for this reason.
async fn office_that_refuses(reason: fn(&ConnectionKey) -> BearerError) -> Office {
    let url = "https://gateway.example.com";
    let credentials = Arc::new(Refusing(reason));
    let mut office = Office::with_credentials(url, Router::new(), Some(credentials));
    office.sign_in(KEY).await;
    let integration = office.fixture.add_integration("jira", "Acme Planner").await;
    office.fixture.add_connection(&integration, "u-1").await;
    office
}

#[tokio::test]
async fn a_failed_refresh_leads_to_a_reconnect_and_back_to_the_connection() {
    let mut office = office_that_refuses(|key| BearerError::NeedsReconnect {
        connection: key.clone(),
        reason: "the user revoked the grant".to_owned(),
    })
    .await;
    let page = format!("/dashboard/connection?{CONNECTION}");
    let fields = [("integration", "jira"), ("connection", "u-1")];
    let seen = office
        .submit(&page, "/dashboard/connection/refresh", &fields)
        .await;
    assert_eq!(seen.status, StatusCode::BAD_GATEWAY);
    assert!(seen.shows("The user revoked the grant."), "{}", seen.body);
    let query = CONNECTION.replace('&', "&amp;");
    for (path, words) in [
        ("connect", "Reconnect"),
        ("connection", "Open the connection"),
    ] {
        let link = format!("href=\"/dashboard/{path}?{query}\">{words}</a>");
        assert!(seen.shows(&link), "{link}: {}", seen.body);
    }
    let selected = [("selected", "jira=u-1"), ("confirmed", "yes")];
    let all = "/dashboard/connections/refresh";
    let report = office
        .submit("/dashboard/connections", all, &selected)
        .await;
    let link = format!("href=\"/dashboard/connect?{query}\">Reconnect</a>");
    assert!(report.shows(&link), "{}", report.body);
}

#[tokio::test]
async fn a_refresh_that_is_being_confirmed_has_a_time_for_people() {
    let mut office = office_that_refuses(|key| BearerError::Confirming {
        connection: key.clone(),
        reason: "invalid_grant".to_owned(),
        decision_deadline: "2026-11-30T12:05:23.79Z".parse().unwrap(),
        retry_after: Default::default(),
    })
    .await;
    let page = format!("/dashboard/connection?{CONNECTION}");
    let fields = [("integration", "jira"), ("connection", "u-1")];
    let seen = office
        .submit(&page, "/dashboard/connection/refresh", &fields)
        .await;
    assert!(
        seen.shows("by 12:05 UTC on 30 Nov 2026 it"),
        "{}",
        seen.body
    );
    assert!(!seen.shows("2026-11-30T"), "{}", seen.body);
}

#[tokio::test]
async fn faults_of_a_form_have_the_words_of_the_form() {
    let mut office = Office::open().await;
    let new = "/dashboard/integrations/new";
    let fields = [
        ("provider", "jira"),
        ("key", "my/jira"),
        ("client_id", "client"),
        ("scope", "offline_access"),
        ("scope", "read:jira-work"),
    ];
    let seen = office.submit(new, new, &fields).await;
    for expected in ["Unique key may hold letters", "Client secret is missing"] {
        assert!(seen.shows(expected), "{expected}: {}", seen.body);
    }
    let fields = [
        ("provider", "jira"),
        ("key", "jira"),
        ("client_id", "a b"),
        ("client_secret", "a-secret"),
        ("display_name", "a\u{202e}b"),
        ("return_urls", "ftp://acme.example.com/"),
        ("scope", "offline_access"),
        ("more_scopes", "read:jira-wrok"),
    ];
    let seen = office.submit(new, new, &fields).await;
    for expected in [
        "Client ID contains a space",
        "Display name must have",
        "Return URLs: ",
        "Scopes: Atlassian has no scope",
        "tick “Accept scopes that Atlassian does not document”",
    ] {
        assert!(seen.shows(expected), "{expected}: {}", seen.body);
    }
    assert!(!seen.shows("accept_unknown_scopes"), "{}", seen.body);
}

#[tokio::test]
async fn an_integration_that_cannot_be_connected_has_no_name_of_the_api() {
    let (mut office, _) = office().await;
    let page = office.get("/dashboard/integration?key=jira").await;
    assert!(
        page.shows("links that allow another Atlassian account"),
        "{}",
        page.body
    );
    let fields = [("integration", "nope"), ("then", "show")];
    let to = "/dashboard/connect";
    let seen = office.submit(to, to, &fields).await;
    assert_eq!(seen.status, StatusCode::BAD_REQUEST);
    assert!(
        seen.shows("No integration &quot;nope&quot;."),
        "{}",
        seen.body
    );
    assert!(!seen.shows("llowed_integrations"), "{}", seen.body);
}

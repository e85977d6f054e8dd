//! Outcomes of connect attempts in the request log, the outbox and the integration's health.

use std::time::Duration;

use serde_json::json;
use threelo_connect::{
    AuthorizationResponse, BeginFlow, FlowAuthority, FlowError, IntegrationPatch, NewApp,
    NewSession, Outcome, Progress,
};
use threelo_core::{
    event::EventKind,
    integration::IntegrationHealth,
    request_log::RequestKind,
    secret::{ClientSecret, SessionToken},
    storage::EventStore,
};

use threelo_sandbox::{Effect, Endpoint, Fault};

use crate::fixture::{Fixture, ONE_SITE, TWO_SITES, connected};

/// Returns a flow in a session with tags.
async fn in_session(fixture: &Fixture, token: &SessionToken) -> BeginFlow {
    BeginFlow {
        authority: FlowAuthority::Session(token.clone()),
        ..fixture.flow(json!({}))
    }
}

async fn session(fixture: &Fixture) -> SessionToken {
    let session = NewSession {
        tags: [("plan".to_owned(), "pro".to_owned())].into(),
        ..NewSession::new("default".parse().unwrap())
    };
    fixture.connect.open_session(session).await.unwrap().token
}

async fn kinds(fixture: &Fixture) -> Vec<EventKind> {
    let events = fixture.store.events_after(0, 100).await.unwrap().events;
    events.into_iter().map(|event| event.kind).collect()
}

async fn health(fixture: &Fixture) -> IntegrationHealth {
    let integration = fixture
        .connect
        .integration(&fixture.integration_ref())
        .await
        .unwrap();
    integration.health
}

/// Sets another client secret.
async fn enter(fixture: &Fixture, secret: &str) {
    let app = NewApp {
        client_id: fixture.sandbox.apps().remove(0).client_id,
        client_secret: ClientSecret::new(secret),
    };
    let patch = IntegrationPatch {
        app: app.into(),
        ..IntegrationPatch::default()
    };
    fixture
        .connect
        .change_integration(&fixture.integration_ref(), patch)
        .await
        .unwrap();
}

#[tokio::test]
async fn an_attempt_that_succeeds_is_in_the_request_log_with_the_tags_of_its_session() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    fixture.integration().await;
    let token = session(&fixture).await;
    let begun = fixture
        .connect
        .begin(in_session(&fixture, &token).await)
        .await
        .unwrap();
    let callback = fixture.consent(&begun).await;
    let connection = connected(fixture.connect.complete(callback).await.unwrap());
    let records = fixture.heard.records();
    assert_eq!(records.len(), 1, "{records:?}");
    let record = &records[0];
    assert_eq!(record.kind, RequestKind::Authorization);
    assert_eq!(record.status, 200);
    assert_eq!(record.connection, Some(connection.key.connection));
    assert_eq!(record.tags.to_json().as_deref(), Some(r#"{"plan":"pro"}"#));
    assert_eq!(record.reason, None);
}

#[tokio::test]
async fn the_request_log_says_what_happened_in_an_attempt() {
    let fixture = Fixture::with_sites(TWO_SITES).await;
    fixture.integration().await;
    let begun = fixture
        .connect
        .begin(fixture.flow(json!({})))
        .await
        .unwrap();
    fixture.clock.advance(Duration::from_secs(42));
    let callback = fixture.consent(&begun).await;
    let browser = callback.browser.clone();
    let progress = fixture.connect.complete(callback).await.unwrap();
    let Progress::ChooseSite(pending) = progress else {
        panic!("{progress:?}");
    };
    assert_eq!(fixture.heard.records(), [], "the attempt is not over");
    let site = pending.sites[1].clone();
    let chosen =
        fixture
            .connect
            .choose_site(&pending.token, browser.as_ref(), site.cloud_id.clone());
    connected(chosen.await.unwrap());
    let records = fixture.heard.records();
    let messages: Vec<String> = records[0]
        .messages
        .iter()
        .map(|message| message.text.to_string())
        .collect();
    assert_eq!(messages[0], "the stored grant was read");
    assert_eq!(messages[1], format!("the user chose {}", site.url));
    assert!(messages[2].starts_with("the account is "), "{messages:?}");
    assert_eq!(messages[3], "the connection was created");
}

#[tokio::test]
async fn the_request_log_says_when_the_browser_returned_and_what_the_grant_reaches() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    fixture.integration().await;
    let begun = fixture
        .connect
        .begin(fixture.flow(json!({})))
        .await
        .unwrap();
    fixture.clock.advance(Duration::from_secs(42));
    let callback = fixture.consent(&begun).await;
    let connection = connected(fixture.connect.complete(callback).await.unwrap());
    let records = fixture.heard.records();
    let messages: Vec<_> = records[0].messages.iter().collect();
    assert_eq!(&*messages[0].text, "the browser returned from Atlassian");
    assert!(messages[0].after_us >= 42_000_000, "{messages:?}");
    assert!(
        messages[1]
            .text
            .starts_with("Atlassian issued tokens with "),
        "{messages:?}"
    );
    let site = &connection.sites[0].url;
    assert_eq!(*messages[2].text, format!("the grant reaches {site}"));
    assert_eq!(
        *messages[3].text,
        format!("the site of the connection is {site}")
    );
    assert_eq!(
        &*messages.last().unwrap().text,
        "the connection was created"
    );
}

#[tokio::test]
async fn one_session_stores_at_most_twenty_failures() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    fixture.integration().await;
    let token = session(&fixture).await;
    for _ in 0..50 {
        let mut flow = in_session(&fixture, &token).await;
        flow.return_url = Some("https://elsewhere.example".parse().unwrap());
        let refused = fixture.connect.begin(flow).await;
        assert!(matches!(refused, Err(FlowError::ReturnUrl)), "{refused:?}");
    }
    assert_eq!(fixture.heard.records().len(), 20);
    assert_eq!(kinds(&fixture).await.len(), 20);
}

#[tokio::test]
async fn unauthenticated_failures_are_stored_neither_in_the_request_log_nor_in_the_outbox() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    fixture.integration().await;
    let begun = fixture
        .connect
        .begin(fixture.flow(json!({})))
        .await
        .unwrap();
    let known = fixture.consent(&begun).await;
    for number in 0..100 {
        let mut callback = known.clone();
        callback.state = threelo_core::secret::State::new(format!("guess {number}"));
        let refused = fixture.connect.complete(callback).await;
        assert!(matches!(refused, Err(FlowError::UnknownState)));
        let unknown = SessionToken::new(format!("guess {number}"));
        let refused = fixture
            .connect
            .begin(in_session(&fixture, &unknown).await)
            .await;
        assert!(refused.is_err());
    }
    assert_eq!(fixture.heard.records(), []);
    assert_eq!(kinds(&fixture).await, []);
}

#[tokio::test]
async fn a_repeatable_failure_is_recorded_but_does_not_end_the_attempt() {
    let fixture = Fixture::with_sites(TWO_SITES).await;
    fixture.integration().await;
    let (begun, callback) = fixture.returned().await;
    let threelo_connect::Progress::ChooseSite(pending) =
        fixture.connect.complete(callback).await.unwrap()
    else {
        panic!("not asked")
    };
    let wrong = "0f3c9a52-0000-4000-8000-000000000000".parse().unwrap();
    let refused = fixture
        .connect
        .choose_site(&pending.token, Some(&begun.browser), wrong)
        .await;
    assert!(
        matches!(refused, Err(FlowError::NotOffered(_))),
        "{refused:?}"
    );
    assert_eq!(fixture.heard.records().len(), 1);
    assert_eq!(fixture.heard.all(), []);
    assert_eq!(kinds(&fixture).await, []);
}

#[tokio::test]
async fn a_late_callback_ends_the_attempt_with_the_reason() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    fixture.integration().await;
    let (_, callback) = fixture.returned().await;
    fixture
        .clock
        .advance(std::time::Duration::from_secs(11 * 60));
    let refused = fixture.connect.complete(callback).await.unwrap_err();
    assert!(matches!(refused, FlowError::ExpiredState), "{refused:?}");
    let records = fixture.heard.records();
    assert_eq!(records[0].reason.as_deref(), Some(&*refused.to_string()));
    assert_eq!(records[0].duration_us, 11 * 60 * 1_000_000);
    assert!(matches!(
        &kinds(&fixture).await[..],
        [EventKind::AuthorizationFailed {
            reconnect: false,
            ..
        }]
    ));
    assert!(matches!(
        fixture.heard.all()[0].outcome,
        Outcome::Failed {
            kind: "state_err",
            ..
        }
    ));
}

#[tokio::test]
async fn an_attempt_interrupted_by_shutdown_is_recorded() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    fixture.integration().await;
    let (_, callback) = fixture.returned().await;
    let gate = Effect::Gate {
        name: "token".into(),
        after: false,
    };
    fixture
        .sandbox
        .set_fault(Fault::new(gate).at(Endpoint::Token));
    let completing = fixture.connect.complete(callback);
    let ending = async {
        assert!(fixture.sandbox.held("token", 1).await);
        fixture.interrupt.cancel();
    };
    let (refused, ()) = tokio::join!(completing, ending);
    let refused = refused.unwrap_err();
    assert!(matches!(refused, FlowError::Interrupted), "{refused:?}");
    let records = fixture.heard.records();
    assert_eq!(records.len(), 1, "{records:?}");
    assert_eq!(records[0].status, 503);
    assert_eq!(records[0].reason.as_deref(), Some(&*refused.to_string()));
    assert!(matches!(
        &kinds(&fixture).await[..],
        [EventKind::AuthorizationFailed { .. }]
    ));
    assert!(matches!(
        fixture.heard.all()[0].outcome,
        Outcome::Failed { .. }
    ));
}

#[tokio::test]
async fn a_refused_secret_marks_the_integration_broken_once_until_a_secret_is_accepted() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    fixture.integration().await;
    assert_eq!(health(&fixture).await, IntegrationHealth::Ok);
    // A mistyped secret breaks nothing while the previous one works.
    enter(&fixture, "a-mistyped-secret").await;
    connected(fixture.run_flow(json!({})).await.unwrap());
    assert_eq!(health(&fixture).await, IntegrationHealth::Ok);

    let app = fixture.sandbox.apps().remove(0);
    let right = "a-secret-that-was-changed-at-Atlassian";
    let changed = fixture.sandbox.change_app(&app.client_id, |app| {
        app.client_secret = right.to_owned();
    });
    assert!(changed);
    for _ in 0..2 {
        let refused = fixture.run_flow(json!({})).await.unwrap_err();
        assert!(matches!(refused, FlowError::Exchange(_)), "{refused:?}");
    }
    let broken = health(&fixture).await;
    assert_eq!(broken.as_str(), "credentials_refused");
    assert!(broken.reason().unwrap().contains("client id and secret"));

    enter(&fixture, right).await;
    assert_eq!(health(&fixture).await.as_str(), "credentials_replaced");
    connected(fixture.run_flow(json!({})).await.unwrap());
    assert_eq!(health(&fixture).await, IntegrationHealth::Ok);

    let kinds = kinds(&fixture).await;
    let count = |wanted: fn(&EventKind) -> bool| kinds.iter().filter(|kind| wanted(kind)).count();
    assert_eq!(
        count(|kind| matches!(kind, EventKind::IntegrationBroken { .. })),
        1
    );
    assert_eq!(count(|kind| *kind == EventKind::IntegrationRecovered), 1);
}

#[tokio::test]
async fn a_refused_code_does_not_change_the_health_of_the_integration() {
    let fixture = Fixture::with_sites(ONE_SITE).await;
    fixture.integration().await;
    let (_, mut callback) = fixture.returned().await;
    callback.response =
        AuthorizationResponse::Code(threelo_core::secret::AuthorizationCode::new("wrong"));
    let refused = fixture.connect.complete(callback).await.unwrap_err();
    assert!(matches!(refused, FlowError::Exchange(_)), "{refused:?}");
    assert_eq!(health(&fixture).await, IntegrationHealth::Ok);
}

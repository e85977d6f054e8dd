//! The effect of a failed refresh on the connection, its integration, and the next attempt.

use std::time::Duration;

use threelo_core::{
    bearer::BearerError,
    event::EventKind,
    integration::IntegrationHealth,
    secret::AccessToken,
    storage::{ChangeListener, IntegrationStore, Subject},
    token::{TokenStatus, TokenVersion},
};
use threelo_sandbox::Effect;

use crate::fixture::{Fixture, SECRET};

fn retry_after(error: &BearerError) -> Duration {
    match error {
        BearerError::Unavailable { retry_after, .. } => *retry_after,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn pauses_after_failures_grow_up_to_30_seconds() {
    let fixture = Fixture::new().await;
    fixture.advance(3600);
    fixture.fault(Effect::Down);
    let mut pauses = Vec::new();
    for attempt in 1..=8 {
        let pause = retry_after(&fixture.bearer().await.unwrap_err());
        assert_eq!(fixture.exchanges(), attempt);
        // Until then nothing is sent.
        assert!(retry_after(&fixture.bearer().await.unwrap_err()) <= pause);
        assert_eq!(fixture.exchanges(), attempt);
        pauses.push(pause.as_secs_f64());
        fixture.clock.advance(pause);
    }
    for (pause, most) in pauses
        .iter()
        .zip([1.0, 2.0, 4.0, 8.0, 16.0, 30.0, 30.0, 30.0])
    {
        assert!((most / 2.0..=most).contains(pause), "{pauses:?}");
    }
}

#[tokio::test]
async fn a_temporary_failure_is_reported_once_and_clears_itself() {
    let fixture = Fixture::new().await;
    fixture.advance(3600);
    fixture.fault(Effect::HtmlPage { status: 503 });
    for _ in 0..3 {
        fixture.bearer().await.unwrap_err();
        fixture.clock.advance(Duration::from_secs(30));
    }
    assert!(matches!(
        fixture.status().await,
        TokenStatus::Failing { .. }
    ));
    let events = fixture.events().await;
    assert!(
        matches!(&events[..], [EventKind::RefreshFailed { .. }]),
        "{events:?}"
    );

    fixture.sandbox.clear_faults();
    assert!(fixture.is_alive(&fixture.bearer().await.unwrap()));
    assert_eq!(fixture.status().await, TokenStatus::Active);
}

#[tokio::test]
async fn a_lost_answer_is_recovered_with_the_same_token() {
    let fixture = Fixture::new().await;
    fixture.advance(3600);
    fixture
        .sandbox
        .set_fault(threelo_sandbox::Fault::new(Effect::AnswerLost).once());
    let pause = retry_after(&fixture.bearer().await.unwrap_err());
    fixture.clock.advance(pause);
    assert!(fixture.is_alive(&fixture.bearer().await.unwrap()));
    assert_eq!(fixture.exchanges(), 2);
}

#[tokio::test]
async fn a_dead_grant_is_stored_once_and_then_answered_from_the_cache() {
    let fixture = Fixture::new().await;
    fixture.advance(91 * 24 * 3600);
    let error = fixture.give_up().await;
    let text = error.to_string();
    for _ in 0..3 {
        assert_eq!(fixture.bearer().await.unwrap_err().to_string(), text);
    }
    assert_eq!(fixture.exchanges(), 3);
    let events = fixture.events().await;
    assert!(
        matches!(
            &events[..],
            [
                EventKind::RefreshFailed { .. },
                EventKind::NeedsReconnect { .. }
            ]
        ),
        "{events:?}"
    );
    assert_eq!(
        fixture.status().await.reason().unwrap(),
        "the grant was not used for 90 days"
    );
}

#[tokio::test]
async fn a_new_consent_clears_all_failures() {
    let fixture = Fixture::new().await;
    fixture.advance(91 * 24 * 3600);
    fixture.bearer().await.unwrap_err();
    fixture.connect(&["read:jira-work", "offline_access"]).await;
    fixture
        .manager
        .changed(&Subject::Connection(fixture.key.clone()));
    assert!(fixture.is_alive(&fixture.bearer().await.unwrap()));
    fixture.advance(3600);
    assert!(fixture.is_alive(&fixture.bearer().await.unwrap()));
}

#[tokio::test]
async fn a_wrong_client_secret_stops_the_integration_and_leaves_its_connections_active() {
    let fixture = Fixture::with_secret("a wrong one").await;
    fixture.advance(3600);
    for _ in 0..3 {
        assert_eq!(
            fixture.bearer().await.unwrap_err().to_string(),
            "integration jira cannot refresh tokens: Atlassian refuses the OAuth app \
             (access_denied): check its client id and secret in the developer console"
        );
    }
    assert_eq!(fixture.exchanges(), 1);
    assert_eq!(fixture.status().await, TokenStatus::Active);
    fixture.settle().await;
    let events = fixture.events().await;
    assert!(
        matches!(&events[..], [EventKind::IntegrationBroken { .. }]),
        "{events:?}"
    );
    let key = &fixture.key.integration_ref();
    let noted = fixture.store.integration(key).await.unwrap().unwrap();
    assert_eq!(noted.health.as_str(), "credentials_refused");

    let mut corrected = fixture.integration(SECRET);
    corrected.revision = 2;
    assert!(
        fixture
            .store
            .update_integration(key, &corrected)
            .await
            .unwrap()
    );
    fixture.manager.changed(&Subject::Integration(key.clone()));
    assert!(fixture.is_alive(&fixture.bearer().await.unwrap()));
    fixture.settle().await;
    let events = fixture.events().await;
    assert_eq!(events[1..], [EventKind::IntegrationRecovered]);
    let noted = fixture.store.integration(key).await.unwrap().unwrap();
    assert_eq!(noted.health, IntegrationHealth::Ok);
}

#[tokio::test]
async fn an_integration_without_credentials_is_broken() {
    let fixture = Fixture::new().await;
    fixture.advance(3600);
    let mut bare = fixture.integration(SECRET);
    (bare.app, bare.revision) = (None, 2);
    let key = &fixture.key.integration_ref();
    assert!(fixture.store.update_integration(key, &bare).await.unwrap());
    let error = fixture.bearer().await.unwrap_err();
    assert!(
        matches!(error, BearerError::IntegrationBroken { .. }),
        "{error}"
    );
    assert_eq!(fixture.exchanges(), 0);
}

#[tokio::test]
async fn a_rate_limit_is_respected() {
    let fixture = Fixture::new().await;
    fixture.advance(3600);
    fixture.fault(Effect::RateLimited {
        retry_after: Some("90".to_owned()),
        headers: Default::default(),
    });
    let pause = retry_after(&fixture.bearer().await.unwrap_err());
    assert_eq!(pause, Duration::from_secs(90));
    fixture.clock.advance(Duration::from_secs(89));
    fixture.bearer().await.unwrap_err();
    assert_eq!(fixture.exchanges(), 1);

    fixture.sandbox.clear_faults();
    fixture.clock.advance(Duration::from_secs(1));
    assert!(fixture.bearer().await.is_ok());
}

#[tokio::test]
async fn a_response_without_refresh_token_keeps_the_old_one_and_marks_the_connection() {
    let fixture = Fixture::new().await;
    fixture.advance(3600);
    fixture.fault(Effect::MissingMember {
        name: "refresh_token".to_owned(),
    });
    assert!(fixture.is_alive(&fixture.bearer().await.unwrap()));
    let row = fixture.row().await;
    assert_eq!((row.version, row.refreshable), (TokenVersion(2), true));
    assert!(matches!(row.status, TokenStatus::Failing { .. }));

    // Within the ten minutes the old one can still be exchanged.
    fixture.sandbox.clear_faults();
    assert!(fixture.refreshed().await.is_ok());
    assert_eq!(fixture.status().await, TokenStatus::Active);
}

#[tokio::test]
async fn an_unknown_connection_is_an_error() {
    let fixture = Fixture::new().await;
    let key = threelo_core::id::ConnectionKey::new(
        "default".parse().unwrap(),
        fixture.key.integration.clone(),
        "nobody".parse().unwrap(),
    );
    let error = threelo_core::bearer::BearerSource::bearer(&fixture.manager, &key).await;
    assert_eq!(error.unwrap_err().to_string(), "no connection jira/nobody");
}

#[tokio::test]
async fn a_dead_connection_called_a_thousand_times_a_second_for_a_minute_costs_at_most_two_exchanges()
 {
    let fixture = Fixture::new().await;
    fixture.advance(91 * 24 * 3600);
    let manager = fixture.another_manager();
    for _second in 0..60 {
        for _call in 0..500 {
            fixture.bearer().await.unwrap_err();
            let other = threelo_core::bearer::BearerSource::bearer(&manager, &fixture.key).await;
            other.unwrap_err();
        }
        fixture.advance(1);
        fixture.manager.sweep().await.unwrap();
    }
    assert!(fixture.exchanges() <= 2, "{}", fixture.exchanges());
}

#[tokio::test]
async fn forced_refreshes_of_a_dead_connection_cost_at_most_twelve_exchanges_a_day() {
    let fixture = Fixture::new().await;
    fixture.advance(91 * 24 * 3600);
    fixture.give_up().await;
    let before = fixture.exchanges();
    for _minute in 0..24 * 60 {
        fixture.refreshed().await.unwrap_err();
        fixture.advance(60);
    }
    assert!(
        fixture.exchanges() - before <= 12,
        "{}",
        fixture.exchanges()
    );
}

#[tokio::test]
async fn a_stored_token_with_a_line_break_is_an_error_that_does_not_show_it() {
    let fixture = Fixture::new().await;
    let mut tokens = Fixture::tokens(fixture.grant(&["offline_access", "read:jira-work"]));
    tokens.access = AccessToken::new("stored before\nit was refused");
    fixture.put(&tokens).await;
    let error = fixture.bearer().await.unwrap_err();
    assert!(matches!(error, BearerError::Unreadable { .. }), "{error:?}");
    let text = error.to_string();
    assert!(text.contains("not allowed in headers"), "{text}");
    assert!(!text.contains("stored before"), "{text}");
}

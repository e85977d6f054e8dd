//! The outcomes of an exchange, with one test for each row of the table in `docs/rotation.md`.

use std::time::Duration;

use threelo_core::{
    bearer::{BearerError, BearerSource},
    clock::Clock,
    credentials::{Credentials, Freshness},
    event::EventKind,
    id::ConnectionKey,
    rotation::OrphanedTokens,
    storage::RotationStore,
    token::{TokenStatus, TokenVersion},
};
use threelo_sandbox::{Effect, Endpoint, Fault, Outcome};

use crate::fixture::Fixture;

/// The resend window in seconds, which is a little shorter than Atlassian's ten minutes.
const WINDOW: u64 = 560;

#[tokio::test]
async fn not_sent_undoes_the_attempt_and_backs_off() {
    let fixture = Fixture::new().await;
    fixture.advance(3600);
    let manager = fixture.manager_without_endpoint();
    let error = manager.bearer(&fixture.key).await.unwrap_err();
    assert!(matches!(error, BearerError::Unavailable { .. }), "{error}");
    fixture.clock.advance(Duration::from_secs(5));
    // No rotation was interrupted, so there is nothing to resume, however late.
    assert_eq!(fixture.manager.sweep().await.unwrap(), 0);
    fixture.advance(WINDOW);
    assert!(fixture.is_alive(&fixture.bearer().await.unwrap()));
    assert_eq!(fixture.exchanges(), 1);
}

#[tokio::test]
async fn rotated_replaces_the_tokens() {
    let fixture = Fixture::new().await;
    fixture.advance(3600);
    let bearer = fixture.bearer().await.unwrap();
    assert!(fixture.is_alive(&bearer));
    let row = fixture.row().await;
    assert_eq!(row.version, TokenVersion(2));
    assert_eq!(row.status, TokenStatus::Active);
    assert!(row.rotated_by.is_some());
}

#[tokio::test]
async fn rotated_without_refresh_token_keeps_the_old_one_and_marks_the_row() {
    let fixture = Fixture::new().await;
    fixture.advance(3600);
    fixture.fault(Effect::MissingMember {
        name: "refresh_token".to_owned(),
    });
    assert!(fixture.is_alive(&fixture.bearer().await.unwrap()));
    let row = fixture.row().await;
    assert!(row.refreshable);
    assert!(matches!(row.status, TokenStatus::Failing { .. }));
}

#[tokio::test]
async fn unknown_sends_the_same_token_again_inside_the_window() {
    for effect in [
        Effect::AnswerLost,
        Effect::CutMidBody,
        Effect::Garbage,
        Effect::FirewallPage,
        Effect::HtmlPage { status: 503 },
        Effect::Huge { bytes: 1 << 20 },
    ] {
        let fixture = Fixture::new().await;
        fixture.advance(3600);
        let fault = Fault::new(effect.clone()).at(Endpoint::Token).times(3);
        fixture.sandbox.set_fault(fault);
        fixture.bearer().await.unwrap_err();
        // There are no calls: the sweeper alone recovers it.
        for _ in 0..3 {
            fixture.advance(10);
            fixture.manager.sweep().await.unwrap();
        }
        let row = fixture.row().await;
        assert_eq!(row.version, TokenVersion(2), "{effect:?}");
        assert_eq!(row.status, TokenStatus::Active, "{effect:?}");
        let bearer = fixture.bearer().await.unwrap();
        assert!(fixture.is_alive(&bearer), "{effect:?}");
        assert_eq!(fixture.exchanges(), 4, "{effect:?}");
    }
}

#[tokio::test]
async fn rate_limited_waits_as_long_as_requested_but_not_past_the_window() {
    let fixture = Fixture::new().await;
    fixture.advance(3600);
    for (asked, waits) in [("90", 90_000), ("100000", 55_000)] {
        fixture.sandbox.clear_faults();
        fixture.fault(Effect::RateLimited {
            retry_after: Some(asked.to_owned()),
            headers: Default::default(),
        });
        let error = fixture.bearer().await.unwrap_err();
        let BearerError::Unavailable { retry_after, .. } = error else {
            panic!("{error}");
        };
        assert_eq!(retry_after, Duration::from_millis(waits), "{asked}");
        fixture.advance(340);
    }
}

#[tokio::test]
async fn rate_limited_does_not_keep_the_sweeper_from_interrupted_rotations() {
    let fixture = Fixture::new().await;
    fixture.advance(3600);
    fixture.fault(Effect::RateLimited {
        retry_after: Some("300".to_owned()),
        headers: Default::default(),
    });
    fixture.bearer().await.unwrap_err();
    fixture.sandbox.clear_faults();
    // A quarter of the window has passed, but not the wait that Atlassian requested.
    fixture.advance(WINDOW / 4 + 1);
    fixture.manager.sweep().await.unwrap();
    fixture.bearer().await.unwrap();
}

#[tokio::test]
async fn broken_integration_stops_refreshes_and_changes_no_connection() {
    let fixture = Fixture::with_secret("a wrong one").await;
    fixture.advance(3600);
    for _ in 0..3 {
        let error = fixture.bearer().await.unwrap_err();
        assert!(
            matches!(error, BearerError::IntegrationBroken { .. }),
            "{error}"
        );
        fixture.manager.sweep().await.unwrap();
    }
    assert_eq!(fixture.exchanges(), 1);
    assert_eq!(fixture.status().await, TokenStatus::Active);
}

#[tokio::test]
async fn called_dead_after_the_version_has_changed_uses_the_new_row() {
    let fixture = Fixture::new().await;
    fixture.advance(3600);
    fixture.fault(Effect::Gate {
        name: "slow".to_owned(),
        after: false,
    });
    let late = tokio::spawn({
        let (manager, key) = (fixture.manager.clone(), fixture.key.clone());
        async move { manager.bearer(&key).await }
    });
    assert!(fixture.sandbox.held("slow", 1).await);
    fixture.sandbox.clear_faults();
    fixture.clock.advance(Duration::from_secs(46));
    let theirs = fixture
        .another_manager()
        .bearer(&fixture.key)
        .await
        .unwrap();
    // The token that was held this long is not the newest one any more, and its reuse is not
    // accepted any more.
    fixture.sandbox.advance(Duration::from_secs(601));
    fixture.sandbox.open_gate("slow");
    fixture.settle().await;
    late.await.unwrap().ok();
    assert_eq!(fixture.row().await.version, theirs.version());
    assert_eq!(fixture.status().await, TokenStatus::Active);
}

#[tokio::test]
async fn called_dead_with_the_same_version_tries_orphaned_tokens_first() {
    let fixture = Fixture::new().await;
    fixture.advance(3600);
    // A sibling of the current tokens that arrived too late to be stored.
    let sibling = {
        let other = Fixture::tokens(fixture.grant(&["read:jira-work", "offline_access"]));
        fixture.orphaned_tokens(TokenVersion(0), &other).await
    };
    let fault = Fault::new(Fixture::dead_answer()).at(Endpoint::Token);
    fixture.sandbox.set_fault(fault.once());
    let bearer = fixture.bearer().await.unwrap();
    assert!(fixture.is_alive(&bearer));
    let row = fixture.row().await;
    assert_eq!(row.version, TokenVersion(2));
    let by = row.rotated_by.unwrap();
    assert_eq!(by.as_str(), sibling.as_str());
    let left = fixture.store.orphaned_tokens(&fixture.key).await.unwrap();
    assert_eq!(left, []);
}

#[tokio::test]
async fn called_dead_with_the_same_version_is_sent_twice_more_before_it_needs_reconnect() {
    let fixture = Fixture::new().await;
    fixture.advance(3600);
    fixture.fault(Fixture::dead_answer());
    for exchanges in 1..=2 {
        let error = fixture.bearer().await.unwrap_err();
        let BearerError::Confirming { retry_after, .. } = error else {
            panic!("{error}");
        };
        let (least, most) = (Duration::from_secs(60), Duration::from_secs(130));
        assert!((least..=most).contains(&retry_after), "{retry_after:?}");
        fixture.clock.advance(retry_after - Duration::from_secs(1));
        fixture.bearer().await.unwrap_err();
        fixture.manager.sweep().await.unwrap();
        assert_eq!(fixture.exchanges(), exchanges);
        fixture.clock.advance(Duration::from_secs(1));
    }
    fixture.manager.sweep().await.unwrap();
    assert_eq!(fixture.exchanges(), 3);
    assert!(matches!(
        fixture.status().await,
        TokenStatus::NeedsReconnect { .. }
    ));
    fixture.advance(24 * 3600);
    fixture.manager.sweep().await.unwrap();
    fixture.bearer().await.unwrap_err();
    assert_eq!(fixture.exchanges(), 3);
}

#[tokio::test]
async fn called_dead_and_then_accepted_is_active() {
    let fixture = Fixture::new().await;
    fixture.advance(3600);
    let fault = Fault::new(Fixture::dead_answer()).at(Endpoint::Token);
    fixture.sandbox.set_fault(fault.times(2));
    fixture.bearer().await.unwrap_err();
    for _ in 0..2 {
        fixture.advance(130);
        fixture.manager.sweep().await.unwrap();
    }
    assert!(fixture.is_alive(&fixture.bearer().await.unwrap()));
    assert_eq!(fixture.status().await, TokenStatus::Active);
}

/// Returns a fixture after an outage of the token endpoint that is longer than the window.
async fn after_a_long_outage(processed: bool) -> Fixture {
    let fixture = Fixture::new().await;
    fixture.advance(3600);
    fixture.fault(Effect::Answer {
        status: 503,
        headers: Vec::new(),
        body: "<html>".to_owned(),
        processed,
    });
    fixture.bearer().await.unwrap_err();
    for _ in 0..(WINDOW / 30 + 4) {
        fixture.advance(30);
        fixture.manager.sweep().await.unwrap();
    }
    fixture
}

#[tokio::test]
async fn unknown_past_the_window_tries_orphaned_tokens_first() {
    let fixture = Fixture::new().await;
    fixture.advance(3600);
    fixture.fault(Effect::AnswerLost);
    fixture.bearer().await.unwrap_err();
    let sibling = Fixture::tokens(fixture.grant(&["read:jira-work", "offline_access"]));
    fixture.orphaned_tokens(TokenVersion(1), &sibling).await;
    fixture.advance(WINDOW);
    let before = fixture.exchanges();
    let bearer = fixture.bearer().await.unwrap();
    assert!(fixture.is_alive(&bearer));
    assert_eq!(fixture.exchanges(), before);
}

#[tokio::test]
async fn unknown_past_the_window_probes_once_and_recovers_a_token_that_was_not_exchanged() {
    let fixture = after_a_long_outage(false).await;
    assert!(!matches!(
        fixture.status().await,
        TokenStatus::NeedsReconnect { .. }
    ));
    fixture.sandbox.clear_faults();
    for _ in 0..3 {
        fixture.advance(30);
        fixture.manager.sweep().await.unwrap();
    }
    assert!(fixture.is_alive(&fixture.bearer().await.unwrap()));
    let last = fixture.sandbox.exchanges().pop().unwrap();
    assert_eq!(last.outcome, Outcome::Rotated);
}

#[tokio::test]
async fn unknown_past_the_window_waits_while_the_access_token_works() {
    let fixture = Fixture::new().await;
    fixture.advance(3000);
    let fault = Fault::new(Effect::HtmlPage { status: 503 }).at(Endpoint::Token);
    fixture.sandbox.set_fault(fault.once());
    fixture.bearer().await.unwrap();
    fixture.settle().await;
    assert_eq!(fixture.exchanges(), 1);
    fixture.advance(WINDOW);
    fixture.manager.sweep().await.unwrap();
    fixture.bearer().await.unwrap();
    fixture.settle().await;
    assert_eq!(fixture.exchanges(), 1);
    fixture.advance(120);
    fixture.manager.sweep().await.unwrap();
    assert_eq!(fixture.exchanges(), 2);
    assert!(fixture.is_alive(&fixture.bearer().await.unwrap()));
}

#[tokio::test]
async fn unknown_past_the_window_does_not_probe_if_that_could_harm_another_connection_of_the_user()
{
    let fixture = Fixture::new().await;
    let other = ConnectionKey::new(
        "default".parse().unwrap(),
        fixture.key.integration.clone(),
        "other".parse().unwrap(),
    );
    fixture.connect_another(&other).await;
    for key in [&fixture.key, &other] {
        fixture.record_account(key, "712020:maya").await;
    }
    fixture.advance(3600);
    fixture.fault(Effect::HtmlPage { status: 503 });
    fixture.bearer().await.unwrap_err();
    fixture.sandbox.clear_faults();
    fixture.advance(WINDOW);
    let before = fixture.exchanges();
    for _ in 0..3 {
        fixture.manager.sweep().await.unwrap();
        let error = fixture.bearer().await.unwrap_err();
        assert!(matches!(error, BearerError::Unavailable { .. }), "{error}");
        fixture.advance(60);
    }
    assert_eq!(fixture.exchanges(), before);
    // It probes if the other connection belongs to another user.
    fixture.record_account(&other, "712020:noah").await;
    fixture.advance(600);
    fixture.manager.sweep().await.unwrap();
    assert!(fixture.is_alive(&fixture.bearer().await.unwrap()));
}

#[tokio::test]
async fn confirming_ends_by_its_decision_deadline() {
    let fixture = Fixture::new().await;
    fixture.fault(Fixture::dead_answer());
    // A forced refresh gets the refusal while the access token is still valid.
    let error = fixture.refreshed().await.unwrap_err();
    let BearerError::Confirming {
        decision_deadline, ..
    } = error
    else {
        panic!("{error}");
    };
    let status = fixture.status().await;
    assert!(
        matches!(&status, TokenStatus::Confirming { decision_deadline: noted, .. } if *noted == decision_deadline),
        "{status:?}"
    );
    assert!(
        fixture.bearer().await.is_ok(),
        "the access token is still valid"
    );
    // Another instance reads the same time from the store.
    fixture.advance(1);
    let error = fixture
        .another_manager()
        .credentials(&fixture.key, Freshness::Refreshed)
        .await;
    let error = error.unwrap_err();
    assert!(
        matches!(error, BearerError::Confirming { decision_deadline: noted, .. } if noted == decision_deadline),
        "{error}"
    );
    while fixture.clock.now() < decision_deadline {
        fixture.advance(5);
        fixture.manager.sweep().await.unwrap();
    }
    let status = fixture.status().await;
    assert!(
        matches!(status, TokenStatus::NeedsReconnect { .. }),
        "{status:?}"
    );
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
}

#[tokio::test]
async fn a_grant_that_was_called_dead_by_mistake_is_active_again() {
    let fixture = Fixture::new().await;
    fixture.fault(Fixture::dead_answer());
    let error = fixture.refreshed().await.unwrap_err();
    fixture.sandbox.clear_faults();
    fixture.clock.advance(error.retry_after().unwrap());
    fixture.manager.sweep().await.unwrap();
    assert_eq!(fixture.status().await, TokenStatus::Active);
}

#[tokio::test]
async fn orphaned_tokens_of_another_grant_are_not_kept() {
    let fixture = Fixture::new().await;
    let tokens = Fixture::tokens(fixture.grant(&["read:jira-work", "offline_access"]));
    fixture.advance(1);
    fixture.connect(&["read:jira-work", "offline_access"]).await;
    let answer = OrphanedTokens {
        granted_at: tokens.issued_at,
        ..fixture.sealed_orphaned(TokenVersion(1), &tokens)
    };
    let kept = fixture
        .store
        .keep_orphaned_tokens(&fixture.key, &answer)
        .await;
    assert!(!kept.unwrap());
}

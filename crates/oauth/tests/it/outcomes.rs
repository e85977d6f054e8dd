//! What an outcome of an exchange means, one test for each row of the table in `docs/rotation.md`.

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

use crate::house::House;

/// Our ten minutes: what is left of Atlassian's.
const WINDOW: u64 = 560;

#[tokio::test]
async fn not_sent_undoes_the_attempt_and_backs_off() {
    let house = House::new().await;
    house.pass(3600);
    let manager = house.manager_without_a_cloud();
    let error = manager.bearer(&house.key).await.unwrap_err();
    assert!(matches!(error, BearerError::Unavailable { .. }), "{error}");
    house.clock.advance(Duration::from_secs(5));
    // Nothing was left in the middle, so there is nothing to take up, however late.
    assert_eq!(house.manager.sweep().await.unwrap(), 0);
    house.pass(WINDOW);
    assert!(house.is_alive(&house.bearer().await.unwrap()));
    assert_eq!(house.exchanges(), 1);
}

#[tokio::test]
async fn rotated_puts_the_new_pair_in_the_place_of_the_old() {
    let house = House::new().await;
    house.pass(3600);
    let bearer = house.bearer().await.unwrap();
    assert!(house.is_alive(&bearer));
    let row = house.row().await;
    assert_eq!(row.version, TokenVersion(2));
    assert_eq!(row.status, TokenStatus::Active);
    assert!(row.rotated_by.is_some());
}

#[tokio::test]
async fn rotated_without_refresh_token_keeps_the_old_one_and_marks_the_row() {
    let house = House::new().await;
    house.pass(3600);
    house.fault(Effect::MissingMember {
        name: "refresh_token".to_owned(),
    });
    assert!(house.is_alive(&house.bearer().await.unwrap()));
    let row = house.row().await;
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
        let house = House::new().await;
        house.pass(3600);
        let fault = Fault::new(effect.clone()).at(Endpoint::Token).times(3);
        house.sandbox.set_fault(fault);
        house.bearer().await.unwrap_err();
        // Nobody calls: the sweeper alone recovers it.
        for _ in 0..3 {
            house.pass(10);
            house.manager.sweep().await.unwrap();
        }
        let row = house.row().await;
        assert_eq!(row.version, TokenVersion(2), "{effect:?}");
        assert_eq!(row.status, TokenStatus::Active, "{effect:?}");
        let bearer = house.bearer().await.unwrap();
        assert!(house.is_alive(&bearer), "{effect:?}");
        assert_eq!(house.exchanges(), 4, "{effect:?}");
    }
}

#[tokio::test]
async fn rate_limited_waits_as_long_as_asked_but_not_past_the_window() {
    let house = House::new().await;
    house.pass(3600);
    for (asked, waits) in [("90", 90_000), ("100000", 55_000)] {
        house.sandbox.clear_faults();
        house.fault(Effect::RateLimited {
            retry_after: Some(asked.to_owned()),
            headers: Default::default(),
        });
        let error = house.bearer().await.unwrap_err();
        let BearerError::Unavailable { retry_after, .. } = error else {
            panic!("{error}");
        };
        assert_eq!(retry_after, Duration::from_millis(waits), "{asked}");
        house.pass(340);
    }
}

#[tokio::test]
async fn rate_limited_does_not_keep_the_sweeper_from_what_was_left_in_the_middle() {
    let house = House::new().await;
    house.pass(3600);
    house.fault(Effect::RateLimited {
        retry_after: Some("300".to_owned()),
        headers: Default::default(),
    });
    house.bearer().await.unwrap_err();
    house.sandbox.clear_faults();
    // A quarter of the window is over, but not what Atlassian asked for.
    house.pass(WINDOW / 4 + 1);
    house.manager.sweep().await.unwrap();
    house.bearer().await.unwrap();
}

#[tokio::test]
async fn broken_integration_stops_its_renewals_and_touches_no_connection() {
    let house = House::with_secret("a wrong one").await;
    house.pass(3600);
    for _ in 0..3 {
        let error = house.bearer().await.unwrap_err();
        assert!(
            matches!(error, BearerError::IntegrationBroken { .. }),
            "{error}"
        );
        house.manager.sweep().await.unwrap();
    }
    assert_eq!(house.exchanges(), 1);
    assert_eq!(house.status().await, TokenStatus::Active);
}

#[tokio::test]
async fn called_dead_with_a_version_that_moved_uses_the_new_row() {
    let house = House::new().await;
    house.pass(3600);
    house.fault(Effect::Gate {
        name: "slow".to_owned(),
        after: false,
    });
    let late = tokio::spawn({
        let (manager, key) = (house.manager.clone(), house.key.clone());
        async move { manager.bearer(&key).await }
    });
    assert!(house.sandbox.held("slow", 1).await);
    house.sandbox.clear_faults();
    house.clock.advance(Duration::from_secs(46));
    let theirs = house.another_manager().bearer(&house.key).await.unwrap();
    // What was held so long is not the newest token any more, and no longer forgiven.
    house.sandbox.advance(Duration::from_secs(601));
    house.sandbox.open_gate("slow");
    house.settle().await;
    late.await.unwrap().ok();
    assert_eq!(house.row().await.version, theirs.version());
    assert_eq!(house.status().await, TokenStatus::Active);
}

#[tokio::test]
async fn called_dead_with_the_same_version_tries_orphaned_tokens_first() {
    let house = House::new().await;
    house.pass(3600);
    // A sibling of the present pair, which came too late to be stored.
    let sibling = {
        let other = House::tokens(house.grant(&["read:jira-work", "offline_access"]));
        house.orphaned_tokens(TokenVersion(0), &other).await
    };
    let fault = Fault::new(House::dead_answer()).at(Endpoint::Token);
    house.sandbox.set_fault(fault.once());
    let bearer = house.bearer().await.unwrap();
    assert!(house.is_alive(&bearer));
    let row = house.row().await;
    assert_eq!(row.version, TokenVersion(2));
    let by = row.rotated_by.unwrap();
    assert_eq!(by.as_str(), sibling.as_str());
    let left = house.store.orphaned_tokens(&house.key).await.unwrap();
    assert_eq!(left, []);
}

#[tokio::test]
async fn called_dead_with_the_same_version_is_repeated_twice_before_it_needs_reconnect() {
    let house = House::new().await;
    house.pass(3600);
    house.fault(House::dead_answer());
    for exchanges in 1..=2 {
        let error = house.bearer().await.unwrap_err();
        let BearerError::Confirming { retry_after, .. } = error else {
            panic!("{error}");
        };
        let (least, most) = (Duration::from_secs(60), Duration::from_secs(130));
        assert!((least..=most).contains(&retry_after), "{retry_after:?}");
        house.clock.advance(retry_after - Duration::from_secs(1));
        house.bearer().await.unwrap_err();
        house.manager.sweep().await.unwrap();
        assert_eq!(house.exchanges(), exchanges);
        house.clock.advance(Duration::from_secs(1));
    }
    house.manager.sweep().await.unwrap();
    assert_eq!(house.exchanges(), 3);
    assert!(matches!(
        house.status().await,
        TokenStatus::NeedsReconnect { .. }
    ));
    house.pass(24 * 3600);
    house.manager.sweep().await.unwrap();
    house.bearer().await.unwrap_err();
    assert_eq!(house.exchanges(), 3);
}

#[tokio::test]
async fn called_dead_once_and_then_no_more_is_alive() {
    let house = House::new().await;
    house.pass(3600);
    let fault = Fault::new(House::dead_answer()).at(Endpoint::Token);
    house.sandbox.set_fault(fault.times(2));
    house.bearer().await.unwrap_err();
    for _ in 0..2 {
        house.pass(130);
        house.manager.sweep().await.unwrap();
    }
    assert!(house.is_alive(&house.bearer().await.unwrap()));
    assert_eq!(house.status().await, TokenStatus::Active);
}

/// The token endpoint is away for so long that the window is over.
async fn after_a_long_outage(processed: bool) -> House {
    let house = House::new().await;
    house.pass(3600);
    house.fault(Effect::Answer {
        status: 503,
        headers: Vec::new(),
        body: "<html>".to_owned(),
        processed,
    });
    house.bearer().await.unwrap_err();
    for _ in 0..(WINDOW / 30 + 4) {
        house.pass(30);
        house.manager.sweep().await.unwrap();
    }
    house
}

#[tokio::test]
async fn unknown_past_the_window_tries_orphaned_tokens_first() {
    let house = House::new().await;
    house.pass(3600);
    house.fault(Effect::AnswerLost);
    house.bearer().await.unwrap_err();
    let sibling = House::tokens(house.grant(&["read:jira-work", "offline_access"]));
    house.orphaned_tokens(TokenVersion(1), &sibling).await;
    house.pass(WINDOW);
    let before = house.exchanges();
    let bearer = house.bearer().await.unwrap();
    assert!(house.is_alive(&bearer));
    assert_eq!(house.exchanges(), before);
}

#[tokio::test]
async fn unknown_past_the_window_probes_once_and_saves_what_was_not_rotated() {
    let house = after_a_long_outage(false).await;
    assert!(!matches!(
        house.status().await,
        TokenStatus::NeedsReconnect { .. }
    ));
    house.sandbox.clear_faults();
    for _ in 0..3 {
        house.pass(30);
        house.manager.sweep().await.unwrap();
    }
    assert!(house.is_alive(&house.bearer().await.unwrap()));
    let last = house.sandbox.exchanges().pop().unwrap();
    assert_eq!(last.outcome, Outcome::Rotated);
}

#[tokio::test]
async fn unknown_past_the_window_waits_while_the_access_token_works() {
    let house = House::new().await;
    house.pass(3000);
    let fault = Fault::new(Effect::HtmlPage { status: 503 }).at(Endpoint::Token);
    house.sandbox.set_fault(fault.once());
    house.bearer().await.unwrap();
    house.settle().await;
    assert_eq!(house.exchanges(), 1);
    house.pass(WINDOW);
    house.manager.sweep().await.unwrap();
    house.bearer().await.unwrap();
    house.settle().await;
    assert_eq!(house.exchanges(), 1);
    house.pass(120);
    house.manager.sweep().await.unwrap();
    assert_eq!(house.exchanges(), 2);
    assert!(house.is_alive(&house.bearer().await.unwrap()));
}

#[tokio::test]
async fn unknown_past_the_window_risks_no_other_connection_of_the_same_user() {
    let house = House::new().await;
    let other = ConnectionKey::new(
        "default".parse().unwrap(),
        house.key.integration.clone(),
        "other".parse().unwrap(),
    );
    house.also_connect(&other).await;
    for key in [&house.key, &other] {
        house.note_account(key, "712020:maya").await;
    }
    house.pass(3600);
    house.fault(Effect::HtmlPage { status: 503 });
    house.bearer().await.unwrap_err();
    house.sandbox.clear_faults();
    house.pass(WINDOW);
    let before = house.exchanges();
    for _ in 0..3 {
        house.manager.sweep().await.unwrap();
        let error = house.bearer().await.unwrap_err();
        assert!(matches!(error, BearerError::Unavailable { .. }), "{error}");
        house.pass(60);
    }
    assert_eq!(house.exchanges(), before);
    // Unless the other belongs to somebody else.
    house.note_account(&other, "712020:noah").await;
    house.pass(600);
    house.manager.sweep().await.unwrap();
    assert!(house.is_alive(&house.bearer().await.unwrap()));
}

#[tokio::test]
async fn a_grant_that_was_called_dead_says_by_when_it_is_decided_and_keeps_to_it() {
    let house = House::new().await;
    house.fault(House::dead_answer());
    // A refresh that is forced finds out while the access token is still good.
    let error = house.refreshed().await.unwrap_err();
    let BearerError::Confirming { decided_by, .. } = error else {
        panic!("{error}");
    };
    let status = house.status().await;
    assert!(
        matches!(&status, TokenStatus::Confirming { decided_by: noted, .. } if *noted == decided_by),
        "{status:?}"
    );
    assert!(house.bearer().await.is_ok(), "it has not run out");
    // Another instance says the same, as it reads it from the store.
    house.pass(1);
    let error = house
        .another_manager()
        .credentials(&house.key, Freshness::Refreshed)
        .await;
    let error = error.unwrap_err();
    assert!(
        matches!(error, BearerError::Confirming { decided_by: noted, .. } if noted == decided_by),
        "{error}"
    );
    while house.clock.now() < decided_by {
        house.pass(5);
        house.manager.sweep().await.unwrap();
    }
    let status = house.status().await;
    assert!(
        matches!(status, TokenStatus::NeedsReconnect { .. }),
        "{status:?}"
    );
    let told = house.told().await;
    assert!(
        matches!(
            &told[..],
            [
                EventKind::RefreshFailed { .. },
                EventKind::NeedsReconnect { .. }
            ]
        ),
        "{told:?}"
    );
}

#[tokio::test]
async fn a_grant_that_was_called_dead_by_mistake_is_active_again() {
    let house = House::new().await;
    house.fault(House::dead_answer());
    let error = house.refreshed().await.unwrap_err();
    house.sandbox.clear_faults();
    house.clock.advance(error.retry_after().unwrap());
    house.manager.sweep().await.unwrap();
    assert_eq!(house.status().await, TokenStatus::Active);
}

#[tokio::test]
async fn orphaned_tokens_of_another_grant_are_not_taken() {
    let house = House::new().await;
    let tokens = House::tokens(house.grant(&["read:jira-work", "offline_access"]));
    house.pass(1);
    house.connect(&["read:jira-work", "offline_access"]).await;
    let answer = OrphanedTokens {
        granted_at: tokens.issued_at,
        ..house.sealed_late(TokenVersion(1), &tokens)
    };
    let kept = house.store.keep_orphaned_tokens(&house.key, &answer).await;
    assert!(!kept.unwrap());
}

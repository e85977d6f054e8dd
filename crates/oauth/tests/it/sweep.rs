//! Background work for connections without calls.

use std::time::Duration;

use threelo_core::{
    clock::Clock,
    event::EventKind,
    id::{AttemptId, ConnectionKey, InstanceId},
    rotation::{Claim, ClaimOutcome},
    storage::RotationStore,
    token::TokenVersion,
};
use threelo_sandbox::{Effect, Endpoint, Fault};

use crate::fixture::{Fixture, Unreliable, WriteFault};

/// Stores the claim of a process that died after it.
async fn interrupted_rotation(fixture: &Fixture) {
    let claim = Claim {
        key: fixture.key.clone(),
        version: TokenVersion(1),
        owner: InstanceId::from_text("one that died"),
        attempt: AttemptId::from_text("orphan"),
        lease: Duration::from_secs(45),
        restart: false,
    };
    let outcome = fixture.store.claim_rotation(&claim).await.unwrap();
    assert!(matches!(outcome, ClaimOutcome::Claimed(_)), "{outcome:?}");
}

#[tokio::test]
async fn a_rotation_whose_process_died_is_resumed_when_its_lease_expires() {
    let fixture = Fixture::new().await;
    interrupted_rotation(&fixture).await;
    fixture.advance(44);
    assert_eq!(fixture.manager.sweep().await.unwrap(), 0);
    fixture.advance(1);
    assert_eq!(fixture.manager.sweep().await.unwrap(), 1);
    assert_eq!(fixture.row().await.version, TokenVersion(2));
    assert_eq!(fixture.manager.sweep().await.unwrap(), 0);
    assert_eq!(fixture.exchanges(), 1);
}

#[tokio::test]
async fn a_caller_does_not_wait_for_the_sweeper_after_the_lease_has_expired() {
    let fixture = Fixture::new().await;
    fixture.advance(3600);
    interrupted_rotation(&fixture).await;
    fixture.advance(45);
    assert!(fixture.is_alive(&fixture.bearer().await.unwrap()));
}

#[tokio::test]
async fn the_sweepers_of_two_instances_send_once() {
    let fixture = Fixture::new().await;
    interrupted_rotation(&fixture).await;
    fixture.advance(45);
    let other = fixture.another_manager();
    let (one, two) = fixture
        .advancing(async { tokio::join!(fixture.manager.sweep(), other.sweep()) })
        .await;
    one.unwrap();
    two.unwrap();
    assert_eq!(fixture.exchanges(), 1);
}

#[tokio::test]
async fn tokens_that_cannot_be_stored_do_not_hold_up_the_rotations_of_other_connections() {
    let fixture = Fixture::new().await;
    interrupted_rotation(&fixture).await;
    fixture.advance(45);
    let full = Unreliable::times(&fixture.store, WriteFault::Unavailable, u32::MAX);
    let began = fixture.clock.monotonic();
    let swept = fixture.advancing(fixture.manager_over(full).sweep()).await;
    assert_eq!(swept.unwrap(), 1);
    let waited = fixture.clock.monotonic().since(began);
    assert!(waited < Duration::from_secs(120), "{waited:?}");
}

#[tokio::test]
async fn an_idle_grant_is_kept_alive() {
    let fixture = Fixture::new().await;
    fixture.advance(29 * 24 * 3600);
    assert_eq!(
        fixture
            .advancing(fixture.manager.keep_alive())
            .await
            .unwrap(),
        0
    );
    fixture.advance(12 * 24 * 3600);
    assert_eq!(
        fixture
            .advancing(fixture.manager.keep_alive())
            .await
            .unwrap(),
        1
    );
    assert_eq!(fixture.row().await.version, TokenVersion(2));
    assert_eq!(
        fixture
            .advancing(fixture.manager.keep_alive())
            .await
            .unwrap(),
        0
    );
}

#[tokio::test]
async fn a_keep_alive_is_completed_after_a_lost_response() {
    let fixture = Fixture::new().await;
    fixture.advance(41 * 24 * 3600);
    let fault = Fault::new(Effect::AnswerLost).at(Endpoint::Token).once();
    fixture.sandbox.set_fault(fault);
    fixture
        .advancing(fixture.manager.keep_alive())
        .await
        .unwrap();
    fixture.advance(5);
    fixture.manager.sweep().await.unwrap();
    assert_eq!(fixture.row().await.version, TokenVersion(2));
}

/// Creates this many grants that are due for a keep-alive.
async fn idle_grants(fixture: &Fixture, count: usize) {
    for number in 1..count {
        let connection = format!("idle-{number}").parse().unwrap();
        let key = ConnectionKey::new(
            "default".parse().unwrap(),
            fixture.key.integration.clone(),
            connection,
        );
        fixture.connect_another(&key).await;
    }
    fixture.advance(41 * 24 * 3600);
}

#[tokio::test]
async fn at_most_sixteen_idle_grants_are_kept_alive_concurrently() {
    let fixture = Fixture::new().await;
    idle_grants(&fixture, 20).await;
    fixture.fault(Effect::Gate {
        name: "token".into(),
        after: true,
    });
    let manager = fixture.manager.clone();
    let keeping = tokio::spawn(async move { manager.keep_alive().await });
    // The rate limit allows all of them within this time.
    for _ in 0..20 {
        fixture.clock.advance(Duration::from_millis(500));
        for _ in 0..1000 {
            tokio::task::yield_now().await;
        }
    }
    assert!(fixture.sandbox.held("token", 16).await);
    assert_eq!(fixture.exchanges(), 16);

    fixture.sandbox.open_gate("token");
    assert_eq!(fixture.advancing(keeping).await.unwrap().unwrap(), 20);
    assert_eq!(fixture.exchanges(), 20);
}

#[tokio::test]
async fn at_most_two_idle_grants_a_second_are_kept_alive() {
    let fixture = Fixture::new().await;
    idle_grants(&fixture, 20).await;
    let begun = fixture.clock.now();
    fixture
        .advancing(fixture.manager.keep_alive())
        .await
        .unwrap();
    assert_eq!(fixture.exchanges(), 20);
    let took = fixture.clock.now().duration_since(begun);
    assert!(took.as_secs() >= 10, "{took:?}");
}

#[tokio::test]
async fn the_end_of_a_grant_is_announced_30_7_and_1_days_ahead() {
    let fixture = Fixture::new().await;
    let other = fixture.another_manager();
    let mut days = Vec::new();
    fixture.advance(3600);
    for day in 0..365 {
        fixture.manager.announce_ends().await.unwrap();
        other.announce_ends().await.unwrap();
        if fixture.events().await.len() > days.len() {
            days.push(365 - day);
        }
        fixture.advance(24 * 3600);
    }
    assert_eq!(days, [30, 7, 1]);
    let events = fixture.events().await;
    assert!(
        events
            .iter()
            .all(|kind| matches!(kind, EventKind::Expiring { .. }))
    );
}

#[tokio::test]
async fn after_a_long_downtime_an_end_is_announced_once() {
    let fixture = Fixture::new().await;
    fixture.advance(364 * 24 * 3600 + 3600);
    assert_eq!(fixture.manager.announce_ends().await.unwrap(), 1);
    assert_eq!(fixture.manager.announce_ends().await.unwrap(), 0);
}

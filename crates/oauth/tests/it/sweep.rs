//! What is done for connections that nobody calls.

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

use crate::fixture::Fixture;

/// A claim by a process that died after it.
async fn orphan(fixture: &Fixture) {
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
async fn a_rotation_whose_process_died_is_taken_up_when_its_lease_is_over() {
    let fixture = Fixture::new().await;
    orphan(&fixture).await;
    fixture.pass(44);
    assert_eq!(fixture.manager.sweep().await.unwrap(), 0);
    fixture.pass(1);
    assert_eq!(fixture.manager.sweep().await.unwrap(), 1);
    assert_eq!(fixture.row().await.version, TokenVersion(2));
    assert_eq!(fixture.manager.sweep().await.unwrap(), 0);
    assert_eq!(fixture.exchanges(), 1);
}

#[tokio::test]
async fn a_caller_does_not_wait_for_the_sweeper_once_the_lease_is_over() {
    let fixture = Fixture::new().await;
    fixture.pass(3600);
    orphan(&fixture).await;
    fixture.pass(45);
    assert!(fixture.is_alive(&fixture.bearer().await.unwrap()));
}

#[tokio::test]
async fn sweepers_of_two_instances_send_once() {
    let fixture = Fixture::new().await;
    orphan(&fixture).await;
    fixture.pass(45);
    let other = fixture.another_manager();
    let (one, two) = fixture
        .hurry(async { tokio::join!(fixture.manager.sweep(), other.sweep()) })
        .await;
    one.unwrap();
    two.unwrap();
    assert_eq!(fixture.exchanges(), 1);
}

#[tokio::test]
async fn an_idle_grant_is_kept_alive() {
    let fixture = Fixture::new().await;
    fixture.pass(29 * 24 * 3600);
    assert_eq!(
        fixture.hurry(fixture.manager.keep_alive()).await.unwrap(),
        0
    );
    fixture.pass(12 * 24 * 3600);
    assert_eq!(
        fixture.hurry(fixture.manager.keep_alive()).await.unwrap(),
        1
    );
    assert_eq!(fixture.row().await.version, TokenVersion(2));
    assert_eq!(
        fixture.hurry(fixture.manager.keep_alive()).await.unwrap(),
        0
    );
}

#[tokio::test]
async fn keeping_alive_goes_on_after_a_lost_answer() {
    let fixture = Fixture::new().await;
    fixture.pass(41 * 24 * 3600);
    let fault = Fault::new(Effect::AnswerLost).at(Endpoint::Token).once();
    fixture.sandbox.set_fault(fault);
    fixture.hurry(fixture.manager.keep_alive()).await.unwrap();
    fixture.pass(5);
    fixture.manager.sweep().await.unwrap();
    assert_eq!(fixture.row().await.version, TokenVersion(2));
}

/// So many grants that have been idle for long enough.
async fn idle_grants(fixture: &Fixture, count: usize) {
    for number in 1..count {
        let connection = format!("idle-{number}").parse().unwrap();
        let key = ConnectionKey::new(
            "default".parse().unwrap(),
            fixture.key.integration.clone(),
            connection,
        );
        fixture.also_connect(&key).await;
    }
    fixture.pass(41 * 24 * 3600);
}

#[tokio::test]
async fn idle_grants_are_kept_alive_sixteen_at_once_at_most() {
    let fixture = Fixture::new().await;
    idle_grants(&fixture, 20).await;
    fixture.fault(Effect::Gate {
        name: "token".into(),
        after: true,
    });
    let manager = fixture.manager.clone();
    let keeping = tokio::spawn(async move { manager.keep_alive().await });
    // The rate lets them all go within this time.
    for _ in 0..20 {
        fixture.clock.advance(Duration::from_millis(500));
        for _ in 0..1000 {
            tokio::task::yield_now().await;
        }
    }
    assert!(fixture.sandbox.held("token", 16).await);
    assert_eq!(fixture.exchanges(), 16);

    fixture.sandbox.open_gate("token");
    assert_eq!(fixture.hurry(keeping).await.unwrap().unwrap(), 20);
    assert_eq!(fixture.exchanges(), 20);
}

#[tokio::test]
async fn idle_grants_are_kept_alive_two_a_second_at_most() {
    let fixture = Fixture::new().await;
    idle_grants(&fixture, 20).await;
    let begun = fixture.clock.now();
    fixture.hurry(fixture.manager.keep_alive()).await.unwrap();
    assert_eq!(fixture.exchanges(), 20);
    let took = fixture.clock.now().duration_since(begun);
    assert!(took.as_secs() >= 10, "{took:?}");
}

#[tokio::test]
async fn the_end_of_a_grant_is_announced_thirty_seven_and_one_days_ahead() {
    let fixture = Fixture::new().await;
    let other = fixture.another_manager();
    let mut days = Vec::new();
    fixture.pass(3600);
    for day in 0..365 {
        fixture.manager.announce_ends().await.unwrap();
        other.announce_ends().await.unwrap();
        if fixture.told().await.len() > days.len() {
            days.push(365 - day);
        }
        fixture.pass(24 * 3600);
    }
    assert_eq!(days, [30, 7, 1]);
    let told = fixture.told().await;
    assert!(
        told.iter()
            .all(|kind| matches!(kind, EventKind::Expiring { .. }))
    );
}

#[tokio::test]
async fn who_was_away_announces_how_things_stand() {
    let fixture = Fixture::new().await;
    fixture.pass(364 * 24 * 3600 + 3600);
    assert_eq!(fixture.manager.announce_ends().await.unwrap(), 1);
    assert_eq!(fixture.manager.announce_ends().await.unwrap(), 0);
}

//! What is done for connections that nobody calls.

use std::time::Duration;

use threelo_core::{
    clock::Clock,
    event::EventKind,
    id::ConnectionKey,
    rotation::{AttemptId, Claim, ClaimOutcome, InstanceId},
    storage::RotationStore,
    token::TokenVersion,
};
use threelo_sandbox::{Effect, Endpoint, Fault};

use crate::house::House;

/// A claim by a process that died after it.
async fn orphan(house: &House) {
    let claim = Claim {
        key: house.key.clone(),
        version: TokenVersion(1),
        owner: InstanceId::from_text("one that died"),
        attempt: AttemptId::from_text("orphan"),
        lease: Duration::from_secs(45),
        restart: false,
    };
    let outcome = house.store.claim_rotation(&claim).await.unwrap();
    assert!(matches!(outcome, ClaimOutcome::Claimed(_)), "{outcome:?}");
}

#[tokio::test]
async fn a_rotation_whose_process_died_is_taken_up_when_its_lease_is_over() {
    let house = House::new().await;
    orphan(&house).await;
    house.pass(44);
    assert_eq!(house.manager.sweep().await.unwrap(), 0);
    house.pass(1);
    assert_eq!(house.manager.sweep().await.unwrap(), 1);
    assert_eq!(house.row().await.version, TokenVersion(2));
    assert_eq!(house.manager.sweep().await.unwrap(), 0);
    assert_eq!(house.exchanges(), 1);
}

#[tokio::test]
async fn a_caller_does_not_wait_for_the_sweeper_once_the_lease_is_over() {
    let house = House::new().await;
    house.pass(3600);
    orphan(&house).await;
    house.pass(45);
    assert!(house.is_alive(&house.bearer().await.unwrap()));
}

#[tokio::test]
async fn sweepers_of_two_instances_send_once() {
    let house = House::new().await;
    orphan(&house).await;
    house.pass(45);
    let other = house.another_manager();
    let (one, two) = house
        .hurry(async { tokio::join!(house.manager.sweep(), other.sweep()) })
        .await;
    one.unwrap();
    two.unwrap();
    assert_eq!(house.exchanges(), 1);
}

#[tokio::test]
async fn an_idle_grant_is_kept_alive() {
    let house = House::new().await;
    house.pass(29 * 24 * 3600);
    assert_eq!(house.hurry(house.manager.keep_alive()).await.unwrap(), 0);
    house.pass(12 * 24 * 3600);
    assert_eq!(house.hurry(house.manager.keep_alive()).await.unwrap(), 1);
    assert_eq!(house.row().await.version, TokenVersion(2));
    assert_eq!(house.hurry(house.manager.keep_alive()).await.unwrap(), 0);
}

#[tokio::test]
async fn keeping_alive_goes_on_after_a_lost_answer() {
    let house = House::new().await;
    house.pass(41 * 24 * 3600);
    let fault = Fault::new(Effect::AnswerLost).at(Endpoint::Token).once();
    house.sandbox.set_fault(fault);
    house.hurry(house.manager.keep_alive()).await.unwrap();
    house.pass(5);
    house.manager.sweep().await.unwrap();
    assert_eq!(house.row().await.version, TokenVersion(2));
}

/// So many grants that have been idle for long enough.
async fn idle_grants(house: &House, count: usize) {
    for number in 1..count {
        let connection = format!("idle-{number}").parse().unwrap();
        let key = ConnectionKey::new(
            "default".parse().unwrap(),
            house.key.integration.clone(),
            connection,
        );
        house.also_connect(&key).await;
    }
    house.pass(41 * 24 * 3600);
}

#[tokio::test]
async fn idle_grants_are_kept_alive_sixteen_at_once_at_most() {
    let house = House::new().await;
    idle_grants(&house, 20).await;
    house.fault(Effect::Gate {
        name: "token".into(),
        after: true,
    });
    let manager = house.manager.clone();
    let keeping = tokio::spawn(async move { manager.keep_alive().await });
    // The rate lets them all go within this time.
    for _ in 0..20 {
        house.clock.advance(Duration::from_millis(500));
        for _ in 0..1000 {
            tokio::task::yield_now().await;
        }
    }
    assert!(house.sandbox.held("token", 16).await);
    assert_eq!(house.exchanges(), 16);

    house.sandbox.open_gate("token");
    assert_eq!(house.hurry(keeping).await.unwrap().unwrap(), 20);
    assert_eq!(house.exchanges(), 20);
}

#[tokio::test]
async fn idle_grants_are_kept_alive_two_a_second_at_most() {
    let house = House::new().await;
    idle_grants(&house, 20).await;
    let begun = house.clock.now();
    house.hurry(house.manager.keep_alive()).await.unwrap();
    assert_eq!(house.exchanges(), 20);
    let took = house.clock.now().duration_since(begun);
    assert!(took.as_secs() >= 10, "{took:?}");
}

#[tokio::test]
async fn the_end_of_a_grant_is_announced_thirty_seven_and_one_days_ahead() {
    let house = House::new().await;
    let other = house.another_manager();
    let mut days = Vec::new();
    house.pass(3600);
    for day in 0..365 {
        house.manager.announce_ends().await.unwrap();
        other.announce_ends().await.unwrap();
        if house.told().await.len() > days.len() {
            days.push(365 - day);
        }
        house.pass(24 * 3600);
    }
    assert_eq!(days, [30, 7, 1]);
    let told = house.told().await;
    assert!(
        told.iter()
            .all(|kind| matches!(kind, EventKind::Expiring { .. }))
    );
}

#[tokio::test]
async fn who_was_away_announces_how_things_stand() {
    let house = House::new().await;
    house.pass(364 * 24 * 3600 + 3600);
    assert_eq!(house.manager.announce_ends().await.unwrap(), 1);
    assert_eq!(house.manager.announce_ends().await.unwrap(), 0);
}

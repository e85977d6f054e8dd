//! Two processes, and a store that is not always there: no pair is lost, none is used twice.

use std::time::Duration;

use threelo_core::{
    bearer::BearerSource,
    clock::Clock,
    credentials::{Credentials, Freshness},
    storage::RotationStore,
    token::{TokenStatus, TokenVersion},
};
use threelo_sandbox::{Effect, Endpoint, Fault, Outcome};

use crate::house::{House, Unreliable, WriteFault};

#[tokio::test]
async fn a_pair_that_others_renewed_is_taken_from_the_store() {
    let house = House::new().await;
    house.bearer().await.unwrap();
    house.pass(3600);
    let theirs = house.another_manager().bearer(&house.key).await.unwrap();
    let ours = house.bearer().await.unwrap();
    assert_eq!(ours.header(), theirs.header());
    assert_eq!(house.exchanges(), 1);
}

#[tokio::test]
async fn who_finds_another_at_it_waits_and_takes_its_pair() {
    let house = House::new().await;
    house.pass(3600);
    house.fault(Effect::Gate {
        name: "slow".to_owned(),
        after: true,
    });
    let slow = tokio::spawn({
        let (manager, key) = (house.manager.clone(), house.key.clone());
        async move { manager.bearer(&key).await.unwrap() }
    });
    assert!(house.sandbox.held("slow", 1).await);
    let other = house.another_manager();
    let waiting = other.bearer(&house.key);
    let opened = async {
        while house.clock.sleepers() < 2 {
            tokio::task::yield_now().await;
        }
        house.sandbox.open_gate("slow");
        slow.await.unwrap()
    };
    let (theirs, first) = house.hurry(async { tokio::join!(waiting, opened) }).await;
    assert_eq!(theirs.unwrap().header(), first.header());
    assert_eq!(house.exchanges(), 1);
    assert_eq!(house.row().await.version, TokenVersion(2));
}

#[tokio::test]
async fn whose_lease_is_over_keeps_orphaned_tokens_and_takes_the_winner_s_pair() {
    let house = House::new().await;
    house.pass(3600);
    house.sandbox.set_fault(
        Fault::new(Effect::Gate {
            name: "slow".to_owned(),
            after: true,
        })
        .at(Endpoint::Token)
        .once(),
    );
    let slow = tokio::spawn({
        let (manager, key) = (house.manager.clone(), house.key.clone());
        async move { manager.credentials(&key, Freshness::Refreshed).await }
    });
    assert!(house.sandbox.held("slow", 1).await);
    // The caller has been told to come back by then; the flight goes on.
    house.clock.advance(Duration::from_secs(46));
    slow.await.unwrap().unwrap_err();
    let winner = house.another_manager().bearer(&house.key).await.unwrap();
    house.sandbox.open_gate("slow");
    house.settle().await;
    assert_eq!(house.bearer().await.unwrap().header(), winner.header());
    assert_eq!(house.row().await.version, TokenVersion(2));
    let late = house.store.orphaned_tokens(&house.key).await.unwrap();
    assert_eq!(late.len(), 1);
    assert_eq!(late[0].version, TokenVersion(1));
}

#[tokio::test]
async fn an_early_renewal_finds_that_others_were_faster() {
    let house = House::new().await;
    house.bearer().await.unwrap();
    house.pass(3000);
    house.another_manager().bearer(&house.key).await.unwrap();
    house.settle().await;
    assert_eq!(house.bearer().await.unwrap().version(), TokenVersion(1));
    house.settle().await;
    assert_eq!(house.bearer().await.unwrap().version(), TokenVersion(2));
    assert_eq!(house.exchanges(), 1);
}

#[tokio::test]
async fn a_death_that_is_told_of_a_replaced_token_is_no_death() {
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
    // The token that is on its way runs out, and a new consent takes its place.
    house.sandbox.advance(Duration::from_secs(91 * 24 * 3600));
    let version = house.connect(&["read:jira-work", "offline_access"]).await;
    house.sandbox.open_gate("slow");
    let bearer = late.await.unwrap().unwrap();
    let outcomes: Vec<Outcome> = house
        .sandbox
        .exchanges()
        .iter()
        .map(|e| e.outcome)
        .collect();
    assert_eq!(outcomes, [Outcome::IdleExpired]);
    assert_eq!(bearer.version(), version);
    assert_eq!(house.status().await, TokenStatus::Active);
    assert!(house.is_alive(&bearer));
}

#[tokio::test]
async fn a_store_that_is_away_for_a_while_loses_no_pair() {
    let house = House::new().await;
    house.pass(3600);
    let store = Unreliable::times(&house.store, WriteFault::Away, 3);
    let manager = house.manager_over(store);
    let bearer = house.hurry(manager.bearer(&house.key)).await;
    assert_eq!(bearer.unwrap().version(), TokenVersion(2));
    assert_eq!(house.exchanges(), 1);
}

#[tokio::test]
async fn a_store_whose_answer_is_lost_has_kept_our_pair() {
    let house = House::new().await;
    house.pass(3600);
    let store = Unreliable::times(&house.store, WriteFault::AnswerLost, 1);
    let manager = house.manager_over(store);
    let bearer = house.hurry(manager.bearer(&house.key)).await;
    assert!(house.is_alive(&bearer.unwrap()));
    assert_eq!(house.exchanges(), 1);
    assert_eq!(house.row().await.version, TokenVersion(2));
}

#[tokio::test]
async fn a_clock_that_steps_back_or_forth_makes_one_needless_renewal_at_most() {
    let house = House::new().await;
    house.bearer().await.unwrap();
    let now = house.clock.now();
    house.clock.step_to(now - Duration::from_secs(24 * 3600));
    assert!(house.bearer().await.is_ok());
    house.clock.step_to(now + Duration::from_secs(24 * 3600));
    assert!(house.bearer().await.is_ok());
    assert!(house.bearer().await.is_ok());
    house.clock.step_to(now);
    assert!(house.bearer().await.is_ok());
    assert_eq!(house.exchanges(), 1);
}

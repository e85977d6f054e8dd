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

use crate::fixture::{Fixture, Unreliable, WriteFault};

#[tokio::test]
async fn a_pair_that_others_renewed_is_taken_from_the_store() {
    let fixture = Fixture::new().await;
    fixture.bearer().await.unwrap();
    fixture.pass(3600);
    let theirs = fixture
        .another_manager()
        .bearer(&fixture.key)
        .await
        .unwrap();
    let ours = fixture.bearer().await.unwrap();
    assert_eq!(ours.header(), theirs.header());
    assert_eq!(fixture.exchanges(), 1);
}

#[tokio::test]
async fn who_finds_another_at_it_waits_and_takes_its_pair() {
    let fixture = Fixture::new().await;
    fixture.pass(3600);
    fixture.fault(Effect::Gate {
        name: "slow".to_owned(),
        after: true,
    });
    let slow = tokio::spawn({
        let (manager, key) = (fixture.manager.clone(), fixture.key.clone());
        async move { manager.bearer(&key).await.unwrap() }
    });
    assert!(fixture.sandbox.held("slow", 1).await);
    let other = fixture.another_manager();
    let waiting = other.bearer(&fixture.key);
    let opened = async {
        while fixture.clock.sleepers() < 2 {
            tokio::task::yield_now().await;
        }
        fixture.sandbox.open_gate("slow");
        slow.await.unwrap()
    };
    let (theirs, first) = fixture.hurry(async { tokio::join!(waiting, opened) }).await;
    assert_eq!(theirs.unwrap().header(), first.header());
    assert_eq!(fixture.exchanges(), 1);
    assert_eq!(fixture.row().await.version, TokenVersion(2));
}

#[tokio::test]
async fn whose_lease_is_over_keeps_orphaned_tokens_and_takes_the_winner_s_pair() {
    let fixture = Fixture::new().await;
    fixture.pass(3600);
    fixture.sandbox.set_fault(
        Fault::new(Effect::Gate {
            name: "slow".to_owned(),
            after: true,
        })
        .at(Endpoint::Token)
        .once(),
    );
    let slow = tokio::spawn({
        let (manager, key) = (fixture.manager.clone(), fixture.key.clone());
        async move { manager.credentials(&key, Freshness::Refreshed).await }
    });
    assert!(fixture.sandbox.held("slow", 1).await);
    // The caller has been told to come back by then; the flight goes on.
    fixture.clock.advance(Duration::from_secs(46));
    slow.await.unwrap().unwrap_err();
    let winner = fixture
        .another_manager()
        .bearer(&fixture.key)
        .await
        .unwrap();
    fixture.sandbox.open_gate("slow");
    fixture.settle().await;
    assert_eq!(fixture.bearer().await.unwrap().header(), winner.header());
    assert_eq!(fixture.row().await.version, TokenVersion(2));
    let late = fixture.store.orphaned_tokens(&fixture.key).await.unwrap();
    assert_eq!(late.len(), 1);
    assert_eq!(late[0].version, TokenVersion(1));
}

#[tokio::test]
async fn an_early_renewal_finds_that_others_were_faster() {
    let fixture = Fixture::new().await;
    fixture.bearer().await.unwrap();
    fixture.pass(3000);
    fixture
        .another_manager()
        .bearer(&fixture.key)
        .await
        .unwrap();
    fixture.settle().await;
    assert_eq!(fixture.bearer().await.unwrap().version(), TokenVersion(1));
    fixture.settle().await;
    assert_eq!(fixture.bearer().await.unwrap().version(), TokenVersion(2));
    assert_eq!(fixture.exchanges(), 1);
}

#[tokio::test]
async fn a_death_that_is_told_of_a_replaced_token_is_no_death() {
    let fixture = Fixture::new().await;
    fixture.pass(3600);
    fixture.fault(Effect::Gate {
        name: "slow".to_owned(),
        after: false,
    });
    let late = tokio::spawn({
        let (manager, key) = (fixture.manager.clone(), fixture.key.clone());
        async move { manager.bearer(&key).await }
    });
    assert!(fixture.sandbox.held("slow", 1).await);
    // The token that is on its way runs out, and a new consent takes its place.
    fixture.sandbox.advance(Duration::from_secs(91 * 24 * 3600));
    let version = fixture.connect(&["read:jira-work", "offline_access"]).await;
    fixture.sandbox.open_gate("slow");
    let bearer = late.await.unwrap().unwrap();
    let outcomes: Vec<Outcome> = fixture
        .sandbox
        .exchanges()
        .iter()
        .map(|e| e.outcome)
        .collect();
    assert_eq!(outcomes, [Outcome::IdleExpired]);
    assert_eq!(bearer.version(), version);
    assert_eq!(fixture.status().await, TokenStatus::Active);
    assert!(fixture.is_alive(&bearer));
}

#[tokio::test]
async fn a_store_that_is_away_for_a_while_loses_no_pair() {
    let fixture = Fixture::new().await;
    fixture.pass(3600);
    let store = Unreliable::times(&fixture.store, WriteFault::Away, 3);
    let manager = fixture.manager_over(store);
    let bearer = fixture.hurry(manager.bearer(&fixture.key)).await;
    assert_eq!(bearer.unwrap().version(), TokenVersion(2));
    assert_eq!(fixture.exchanges(), 1);
}

#[tokio::test]
async fn a_store_whose_answer_is_lost_has_kept_our_pair() {
    let fixture = Fixture::new().await;
    fixture.pass(3600);
    let store = Unreliable::times(&fixture.store, WriteFault::AnswerLost, 1);
    let manager = fixture.manager_over(store);
    let bearer = fixture.hurry(manager.bearer(&fixture.key)).await;
    assert!(fixture.is_alive(&bearer.unwrap()));
    assert_eq!(fixture.exchanges(), 1);
    assert_eq!(fixture.row().await.version, TokenVersion(2));
}

#[tokio::test]
async fn a_clock_that_steps_back_or_forth_makes_one_needless_renewal_at_most() {
    let fixture = Fixture::new().await;
    fixture.bearer().await.unwrap();
    let now = fixture.clock.now();
    fixture.clock.step_to(now - Duration::from_secs(24 * 3600));
    assert!(fixture.bearer().await.is_ok());
    fixture.clock.step_to(now + Duration::from_secs(24 * 3600));
    assert!(fixture.bearer().await.is_ok());
    assert!(fixture.bearer().await.is_ok());
    fixture.clock.step_to(now);
    assert!(fixture.bearer().await.is_ok());
    assert_eq!(fixture.exchanges(), 1);
}

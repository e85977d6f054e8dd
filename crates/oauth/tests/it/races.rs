//! Two processes and an unreliable store: no tokens are lost, and none are used twice.

use std::time::Duration;

use threelo_core::{
    bearer::{BearerError, BearerSource},
    clock::Clock,
    credentials::{Credentials, Freshness},
    storage::RotationStore,
    token::{TokenStatus, TokenVersion},
};
use threelo_sandbox::{Effect, Endpoint, Fault, Outcome};

use crate::fixture::{Fixture, Unreliable, WriteFault};

#[tokio::test]
async fn tokens_that_another_instance_refreshed_are_read_from_the_store() {
    let fixture = Fixture::new().await;
    fixture.bearer().await.unwrap();
    fixture.advance(3600);
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
async fn an_instance_that_finds_a_lease_waits_and_uses_the_new_tokens() {
    let fixture = Fixture::new().await;
    fixture.advance(3600);
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
    let (theirs, first) = fixture
        .advancing(async { tokio::join!(waiting, opened) })
        .await;
    assert_eq!(theirs.unwrap().header(), first.header());
    assert_eq!(fixture.exchanges(), 1);
    assert_eq!(fixture.row().await.version, TokenVersion(2));
}

#[tokio::test]
async fn an_instance_whose_lease_has_expired_keeps_orphaned_tokens_and_uses_the_newer_ones() {
    let fixture = Fixture::new().await;
    fixture.advance(3600);
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
    // The caller has got an error by then; the refresh continues.
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
async fn an_early_refresh_uses_the_tokens_of_a_faster_instance() {
    let fixture = Fixture::new().await;
    fixture.bearer().await.unwrap();
    fixture.advance(3000);
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
async fn a_refusal_of_a_token_that_was_replaced_is_ignored() {
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
    // The token that was sent expires, and a new consent replaces it.
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
async fn a_store_that_is_unavailable_for_a_while_loses_no_tokens() {
    let fixture = Fixture::new().await;
    fixture.advance(3600);
    let store = Unreliable::times(&fixture.store, WriteFault::Unavailable, 3);
    let manager = fixture.manager_over(store);
    let bearer = fixture.advancing(manager.bearer(&fixture.key)).await;
    assert_eq!(bearer.unwrap().version(), TokenVersion(2));
    assert_eq!(fixture.exchanges(), 1);
}

#[tokio::test]
async fn tokens_are_kept_if_the_store_commits_and_its_answer_is_lost() {
    let fixture = Fixture::new().await;
    fixture.advance(3600);
    let store = Unreliable::times(&fixture.store, WriteFault::AnswerLost, 1);
    let manager = fixture.manager_over(store);
    let bearer = fixture.advancing(manager.bearer(&fixture.key)).await;
    assert!(fixture.is_alive(&bearer.unwrap()));
    assert_eq!(fixture.exchanges(), 1);
    assert_eq!(fixture.row().await.version, TokenVersion(2));
}

/// Waits for something that must not wait for the end of a lease of 45 seconds.
async fn before_the_lease_ends<T>(fixture: &Fixture, work: impl Future<Output = T>) -> T {
    let begun = fixture.clock.now();
    let done = fixture.advancing(work).await;
    let passed = fixture.clock.now().duration_since(begun);
    assert!(passed.as_secs() < 40, "{passed:?}");
    done
}

#[tokio::test]
async fn a_claim_that_was_stored_while_its_answer_was_lost_holds_up_no_refresh() {
    let fixture = Fixture::new().await;
    fixture.advance(3600);
    let manager = fixture.manager_that_loses_the_outcome_of_a_claim();
    manager.bearer(&fixture.key).await.unwrap_err();
    assert_eq!(fixture.exchanges(), 0);
    let bearer = before_the_lease_ends(&fixture, manager.bearer(&fixture.key))
        .await
        .unwrap();
    assert!(fixture.is_alive(&bearer));
    assert_eq!(fixture.exchanges(), 1);
    // The token was sent once, so its successor need not be held back.
    let refreshed = manager.credentials(&fixture.key, Freshness::Refreshed);
    assert_eq!(refreshed.await.unwrap().version, TokenVersion(3));
}

#[tokio::test]
async fn a_claim_that_could_not_be_released_holds_up_no_refresh() {
    let fixture = Fixture::new().await;
    fixture.advance(3600);
    let manager = fixture.manager_whose_store_fails_after_a_claim();
    let error = manager.bearer(&fixture.key).await.unwrap_err();
    assert_eq!(fixture.exchanges(), 0);
    let BearerError::Unavailable { retry_after, .. } = error else {
        panic!("{error:?}");
    };
    // Shorter than the lease.
    assert!(retry_after <= Duration::from_secs(1), "{retry_after:?}");
    fixture.clock.advance(retry_after);
    let bearer = before_the_lease_ends(&fixture, manager.bearer(&fixture.key))
        .await
        .unwrap();
    assert!(fixture.is_alive(&bearer));
    let refreshed = manager.credentials(&fixture.key, Freshness::Refreshed);
    assert_eq!(refreshed.await.unwrap().version, TokenVersion(3));
}

#[tokio::test]
async fn a_clock_that_jumps_back_or_forth_causes_at_most_one_needless_refresh() {
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

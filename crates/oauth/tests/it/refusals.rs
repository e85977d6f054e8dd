//! A bearer that Atlassian refuses before it expires is replaced once; repeated refusals back off.

use std::time::Duration;

use threelo_core::{
    bearer::{BearerError, BearerSource},
    token::{Bearer, TokenVersion},
};
use tokio::task::JoinSet;

use crate::fixture::Fixture;

async fn another(fixture: &Fixture, refused: &Bearer) -> Result<Bearer, BearerError> {
    fixture
        .manager
        .bearer_after_refusal(&fixture.key, refused)
        .await
}

#[tokio::test]
async fn a_refused_bearer_is_replaced_once_for_all_its_callers() {
    let fixture = Fixture::new().await;
    let refused = fixture.bearer().await.unwrap();
    let callers: JoinSet<_> = (0..50)
        .map(|_| {
            let (manager, key) = (fixture.manager.clone(), fixture.key.clone());
            let refused = refused.clone();
            async move { manager.bearer_after_refusal(&key, &refused).await }
        })
        .collect();
    for other in callers.join_all().await {
        assert_eq!(other.unwrap().version(), TokenVersion(2));
    }
    // A late caller does not cause another exchange.
    let late = another(&fixture, &refused).await.unwrap();
    assert_eq!(late.version(), TokenVersion(2));
    assert_eq!(fixture.exchanges(), 1);
}

#[tokio::test]
async fn the_tokens_of_a_faster_process_are_used() {
    let fixture = Fixture::new().await;
    let refused = fixture.bearer().await.unwrap();
    let other = fixture.another_manager();
    let newer = other.bearer_after_refusal(&fixture.key, &refused).await;
    let taken = another(&fixture, &refused).await.unwrap();
    assert_eq!(taken.header(), newer.unwrap().header());
    assert_eq!(fixture.exchanges(), 1);
}

#[tokio::test]
async fn new_tokens_that_are_refused_too_are_replaced_less_and_less_often() {
    let fixture = Fixture::new().await;
    let mut refused = fixture.bearer().await.unwrap();
    for _ in 0..24 * 60 {
        if let Ok(other) = another(&fixture, &refused).await {
            refused = other;
        }
        fixture.advance(1);
    }
    let exchanges = fixture.exchanges();
    assert!((5..=14).contains(&exchanges), "{exchanges}");
}

#[tokio::test]
async fn a_new_token_that_is_refused_too_is_not_replaced_for_a_minute() {
    let fixture = Fixture::new().await;
    let first = fixture.bearer().await.unwrap();
    let second = another(&fixture, &first).await.unwrap();
    fixture.clock.advance(Duration::from_secs(59));
    let error = another(&fixture, &second).await.unwrap_err();
    assert!(matches!(error, BearerError::Refused), "{error}");
    assert_eq!(fixture.exchanges(), 1);
    fixture.clock.advance(Duration::from_secs(1));
    let third = another(&fixture, &second).await.unwrap();
    assert_eq!(third.version(), TokenVersion(3));
}

#[tokio::test]
async fn a_refusal_long_after_another_leads_to_a_refresh_at_once() {
    let fixture = Fixture::new().await;
    let first = fixture.bearer().await.unwrap();
    let second = another(&fixture, &first).await.unwrap();
    fixture.clock.advance(Duration::from_secs(1200));
    let third = another(&fixture, &second).await.unwrap();
    assert_eq!(third.version(), TokenVersion(3));
}

#[tokio::test]
async fn a_refused_bearer_without_a_refresh_token_stays_refused() {
    let fixture = Fixture::without_refresh_token().await;
    let refused = fixture.bearer().await.unwrap();
    let error = another(&fixture, &refused).await.unwrap_err();
    assert!(matches!(error, BearerError::Refused), "{error}");
}

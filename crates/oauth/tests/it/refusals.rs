//! A bearer that Atlassian refused before its time is replaced once, and not again and again.

use std::time::Duration;

use threelo_core::{
    bearer::{BearerError, BearerSource},
    token::{Bearer, TokenVersion},
};
use tokio::task::JoinSet;

use crate::house::House;

async fn another(house: &House, refused: &Bearer) -> Result<Bearer, BearerError> {
    house
        .manager
        .bearer_after_refusal(&house.key, refused)
        .await
}

#[tokio::test]
async fn a_refused_bearer_is_renewed_once_however_many_were_refused_with_it() {
    let house = House::new().await;
    let refused = house.bearer().await.unwrap();
    let callers: JoinSet<_> = (0..50)
        .map(|_| {
            let (manager, key) = (house.manager.clone(), house.key.clone());
            let refused = refused.clone();
            async move { manager.bearer_after_refusal(&key, &refused).await }
        })
        .collect();
    for other in callers.join_all().await {
        assert_eq!(other.unwrap().version(), TokenVersion(2));
    }
    // Nor does one who comes late make another.
    let late = another(&house, &refused).await.unwrap();
    assert_eq!(late.version(), TokenVersion(2));
    assert_eq!(house.exchanges(), 1);
}

#[tokio::test]
async fn the_tokens_of_a_faster_process_are_taken() {
    let house = House::new().await;
    let refused = house.bearer().await.unwrap();
    let other = house.another_manager();
    let newer = other.bearer_after_refusal(&house.key, &refused).await;
    let taken = another(&house, &refused).await.unwrap();
    assert_eq!(taken.header(), newer.unwrap().header());
    assert_eq!(house.exchanges(), 1);
}

#[tokio::test]
async fn new_tokens_that_are_refused_too_are_renewed_less_and_less_often() {
    let house = House::new().await;
    let mut refused = house.bearer().await.unwrap();
    for _ in 0..24 * 60 {
        if let Ok(other) = another(&house, &refused).await {
            refused = other;
        }
        house.pass(1);
    }
    let exchanges = house.exchanges();
    assert!((5..=14).contains(&exchanges), "{exchanges}");
}

#[tokio::test]
async fn a_refusal_long_after_another_is_renewed_at_once() {
    let house = House::new().await;
    let first = house.bearer().await.unwrap();
    let second = another(&house, &first).await.unwrap();
    house.clock.advance(Duration::from_secs(1200));
    let third = another(&house, &second).await.unwrap();
    assert_eq!(third.version(), TokenVersion(3));
}

#[tokio::test]
async fn the_only_bearer_there_is_stays_refused() {
    let house = House::without_refresh_token().await;
    let refused = house.bearer().await.unwrap();
    let error = another(&house, &refused).await.unwrap_err();
    assert!(matches!(error, BearerError::Refused), "{error}");
}

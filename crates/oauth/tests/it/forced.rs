//! A forced renewal passes over every reason not to try.

use std::time::Duration;

use threelo_core::{
    bearer::BearerError,
    token::{TokenStatus, TokenVersion},
};
use threelo_sandbox::{Effect, Endpoint, Fault};

use crate::house::House;

#[tokio::test]
async fn a_good_token_is_renewed_and_handed_out_from_then_on() {
    let house = House::new().await;
    house.bearer().await.unwrap();
    let forced = house.refreshed().await.unwrap();
    assert_eq!(forced.version, TokenVersion(2));
    let bearer = house.bearer().await.unwrap();
    let token = forced.tokens.access.expose();
    assert_eq!(bearer.header().to_str().unwrap(), format!("Bearer {token}"));
    assert_eq!(house.exchanges(), 1);
}

#[tokio::test]
async fn a_pause_after_failures_is_passed_over() {
    let house = House::new().await;
    house.pass(3600);
    let fault = Fault::new(Effect::Down).at(Endpoint::Token).once();
    house.sandbox.set_fault(fault);
    house.bearer().await.unwrap_err();
    assert!(house.refreshed().await.is_ok());
    assert!(house.bearer().await.is_ok());
}

#[tokio::test]
async fn a_grant_that_was_given_up_is_tried_again() {
    let house = House::new().await;
    house.pass(3600);
    let dead = r#"{"error":"invalid_grant"}"#;
    let fault = Fault::new(Effect::Answer {
        status: 403,
        headers: Vec::new(),
        body: dead.to_owned(),
        processed: false,
    });
    house.sandbox.set_fault(fault.times(2));
    house.bearer().await.unwrap_err();
    house.refreshed().await.unwrap_err();
    assert_eq!(house.told().await.len(), 1, "told twice of one death");
    assert!(house.refreshed().await.is_ok());
    assert_eq!(house.status().await, TokenStatus::Active);
    assert!(house.bearer().await.is_ok());
}

#[tokio::test]
async fn a_stopped_integration_is_tried_again() {
    let house = House::new().await;
    house.pass(3600);
    let fault = Fault::new(Effect::WrongSecret).at(Endpoint::Token).once();
    house.sandbox.set_fault(fault);
    house.bearer().await.unwrap_err();
    assert!(house.refreshed().await.is_ok());
    // And with it everything goes on.
    house.pass(3600);
    assert!(house.bearer().await.is_ok());
}

#[tokio::test]
async fn two_who_force_at_once_make_one_exchange() {
    let house = House::new().await;
    let (one, other) = tokio::join!(house.refreshed(), house.refreshed());
    assert_eq!(one.unwrap().version, other.unwrap().version);
    assert_eq!(house.exchanges(), 1);
}

#[tokio::test]
async fn without_a_refresh_token_there_is_nothing_to_force() {
    let house = House::without_refresh_token().await;
    let error = house.refreshed().await.unwrap_err();
    assert!(
        matches!(error, BearerError::NeedsReconnect { .. }),
        "{error}"
    );
    house.clock.advance(Duration::from_secs(1));
    assert!(house.bearer().await.is_ok(), "it is good to its end");
}

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
async fn a_short_pause_after_a_failure_is_waited_out() {
    let house = House::new().await;
    house.pass(3600);
    let fault = Fault::new(Effect::Down).at(Endpoint::Token).once();
    house.sandbox.set_fault(fault);
    house.bearer().await.unwrap_err();
    assert!(house.hurry(house.refreshed()).await.is_ok());
    assert!(house.bearer().await.is_ok());
}

#[tokio::test]
async fn tokens_that_came_by_a_second_send_are_not_renewed_at_once() {
    let house = House::new().await;
    house.pass(3600);
    let lost = Fault::new(Effect::AnswerLost).at(Endpoint::Token).once();
    house.sandbox.set_fault(lost);
    house.bearer().await.unwrap_err();
    house.pass(5);
    assert_eq!(house.manager.sweep().await.unwrap(), 1);
    // The first send might be on its way still.
    let error = house.refreshed().await.unwrap_err();
    let BearerError::Unavailable { retry_after, .. } = &error else {
        panic!("{error}");
    };
    assert!(*retry_after > Duration::from_secs(170), "{retry_after:?}");
    assert!(error.to_string().contains("its tokens are new"), "{error}");
    assert!(house.is_alive(&house.bearer().await.unwrap()));
    assert_eq!(house.exchanges(), 2);
    house.pass(180);
    assert!(house.refreshed().await.is_ok());
}

#[tokio::test]
async fn a_grant_that_was_given_up_is_tried_again() {
    let house = House::new().await;
    house.pass(3600);
    let fault = Fault::new(House::dead_answer()).at(Endpoint::Token);
    house.sandbox.set_fault(fault.times(4));
    house.give_up().await;
    // Not at once: whoever insists in vain costs a call in two hours.
    house.refreshed().await.unwrap_err();
    assert_eq!(house.exchanges(), 3);
    house.clock.advance(Duration::from_secs(2 * 60 * 60));
    house.refreshed().await.unwrap_err();
    assert_eq!(house.exchanges(), 4);
    let told = house.told().await;
    assert_eq!(told.len(), 2, "told twice of one death: {told:?}");
    house.clock.advance(Duration::from_secs(2 * 60 * 60));
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
async fn nobody_waits_longer_than_once_for_a_renewal_that_hangs() {
    let house = House::new().await;
    let name = "never opened".to_owned();
    let gate = Effect::Gate { name, after: true };
    house
        .sandbox
        .set_fault(Fault::new(gate).at(Endpoint::Token));
    let waits = async {
        assert!(house.sandbox.held("never opened", 1).await);
        house.clock.advance(Duration::from_secs(20));
    };
    let all = async { tokio::join!(house.refreshed(), house.refreshed(), waits) };
    let all = tokio::time::timeout(Duration::from_secs(10), all).await;
    let (one, other, ()) = all.expect("both were told after twenty seconds");
    for told in [one, other] {
        let error = told.unwrap_err().to_string();
        assert!(error.contains("unusually long"), "{error}");
    }
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

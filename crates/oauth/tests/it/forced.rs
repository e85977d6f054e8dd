//! A forced renewal passes over every reason not to try.

use std::time::Duration;

use threelo_core::{
    bearer::BearerError,
    token::{TokenStatus, TokenVersion},
};
use threelo_sandbox::{Effect, Endpoint, Fault};

use crate::fixture::Fixture;

#[tokio::test]
async fn a_good_token_is_renewed_and_handed_out_from_then_on() {
    let fixture = Fixture::new().await;
    fixture.bearer().await.unwrap();
    let forced = fixture.refreshed().await.unwrap();
    assert_eq!(forced.version, TokenVersion(2));
    let bearer = fixture.bearer().await.unwrap();
    let token = forced.tokens.access.expose();
    assert_eq!(bearer.header().to_str().unwrap(), format!("Bearer {token}"));
    assert_eq!(fixture.exchanges(), 1);
}

#[tokio::test]
async fn a_short_pause_after_a_failure_is_waited_out() {
    let fixture = Fixture::new().await;
    fixture.pass(3600);
    let fault = Fault::new(Effect::Down).at(Endpoint::Token).once();
    fixture.sandbox.set_fault(fault);
    fixture.bearer().await.unwrap_err();
    assert!(fixture.hurry(fixture.refreshed()).await.is_ok());
    assert!(fixture.bearer().await.is_ok());
}

#[tokio::test]
async fn tokens_that_came_by_a_second_send_are_not_renewed_at_once() {
    let fixture = Fixture::new().await;
    fixture.pass(3600);
    let lost = Fault::new(Effect::AnswerLost).at(Endpoint::Token).once();
    fixture.sandbox.set_fault(lost);
    fixture.bearer().await.unwrap_err();
    fixture.pass(5);
    assert_eq!(fixture.manager.sweep().await.unwrap(), 1);
    // The first send might be on its way still.
    let error = fixture.refreshed().await.unwrap_err();
    let BearerError::Unavailable { retry_after, .. } = &error else {
        panic!("{error}");
    };
    assert!(*retry_after > Duration::from_secs(170), "{retry_after:?}");
    assert!(error.to_string().contains("its tokens are new"), "{error}");
    assert!(fixture.is_alive(&fixture.bearer().await.unwrap()));
    assert_eq!(fixture.exchanges(), 2);
    fixture.pass(180);
    assert!(fixture.refreshed().await.is_ok());
}

#[tokio::test]
async fn a_grant_that_was_given_up_is_tried_again() {
    let fixture = Fixture::new().await;
    fixture.pass(3600);
    let fault = Fault::new(Fixture::dead_answer()).at(Endpoint::Token);
    fixture.sandbox.set_fault(fault.times(4));
    fixture.give_up().await;
    // Not at once: whoever insists in vain costs a call in two hours.
    fixture.refreshed().await.unwrap_err();
    assert_eq!(fixture.exchanges(), 3);
    fixture.clock.advance(Duration::from_secs(2 * 60 * 60));
    fixture.refreshed().await.unwrap_err();
    assert_eq!(fixture.exchanges(), 4);
    let told = fixture.told().await;
    assert_eq!(told.len(), 2, "told twice of one death: {told:?}");
    fixture.clock.advance(Duration::from_secs(2 * 60 * 60));
    assert!(fixture.refreshed().await.is_ok());
    assert_eq!(fixture.status().await, TokenStatus::Active);
    assert!(fixture.bearer().await.is_ok());
}

#[tokio::test]
async fn a_stopped_integration_is_tried_again() {
    let fixture = Fixture::new().await;
    fixture.pass(3600);
    let fault = Fault::new(Effect::WrongSecret).at(Endpoint::Token).once();
    fixture.sandbox.set_fault(fault);
    fixture.bearer().await.unwrap_err();
    assert!(fixture.refreshed().await.is_ok());
    // And with it everything goes on.
    fixture.pass(3600);
    assert!(fixture.bearer().await.is_ok());
}

#[tokio::test]
async fn two_who_force_at_once_make_one_exchange() {
    let fixture = Fixture::new().await;
    let (one, other) = tokio::join!(fixture.refreshed(), fixture.refreshed());
    assert_eq!(one.unwrap().version, other.unwrap().version);
    assert_eq!(fixture.exchanges(), 1);
}

#[tokio::test]
async fn nobody_waits_longer_than_once_for_a_renewal_that_hangs() {
    let fixture = Fixture::new().await;
    let name = "never opened".to_owned();
    let gate = Effect::Gate { name, after: true };
    fixture
        .sandbox
        .set_fault(Fault::new(gate).at(Endpoint::Token));
    let waits = async {
        assert!(fixture.sandbox.held("never opened", 1).await);
        fixture.clock.advance(Duration::from_secs(20));
    };
    let all = async { tokio::join!(fixture.refreshed(), fixture.refreshed(), waits) };
    let all = tokio::time::timeout(Duration::from_secs(10), all).await;
    let (one, other, ()) = all.expect("both were told after twenty seconds");
    for told in [one, other] {
        let error = told.unwrap_err().to_string();
        assert!(error.contains("unusually long"), "{error}");
    }
}

#[tokio::test]
async fn without_a_refresh_token_there_is_nothing_to_force() {
    let fixture = Fixture::without_refresh_token().await;
    let error = fixture.refreshed().await.unwrap_err();
    assert!(
        matches!(error, BearerError::NeedsReconnect { .. }),
        "{error}"
    );
    fixture.clock.advance(Duration::from_secs(1));
    assert!(fixture.bearer().await.is_ok(), "it is good to its end");
}

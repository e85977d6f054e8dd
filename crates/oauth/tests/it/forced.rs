//! A forced refresh ignores cooldowns and earlier failures.

use std::time::Duration;

use threelo_core::{
    bearer::BearerError,
    token::{TokenStatus, TokenVersion},
};
use threelo_sandbox::{Effect, Endpoint, Fault};

use crate::fixture::Fixture;

#[tokio::test]
async fn a_valid_token_is_refreshed_and_its_successor_is_used() {
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
async fn a_short_cooldown_is_waited_for() {
    let fixture = Fixture::new().await;
    fixture.advance(3600);
    let fault = Fault::new(Effect::Down).at(Endpoint::Token).once();
    fixture.sandbox.set_fault(fault);
    fixture.bearer().await.unwrap_err();
    assert!(fixture.advancing(fixture.refreshed()).await.is_ok());
    assert!(fixture.bearer().await.is_ok());
}

#[tokio::test]
async fn tokens_of_a_second_send_are_not_refreshed_at_once() {
    let fixture = Fixture::new().await;
    fixture.advance(3600);
    let lost = Fault::new(Effect::AnswerLost).at(Endpoint::Token).once();
    fixture.sandbox.set_fault(lost);
    fixture.bearer().await.unwrap_err();
    fixture.advance(5);
    assert_eq!(fixture.manager.sweep().await.unwrap(), 1);
    // The first send might still arrive.
    let error = fixture.refreshed().await.unwrap_err();
    let BearerError::Unavailable { retry_after, .. } = &error else {
        panic!("{error}");
    };
    assert!(*retry_after > Duration::from_secs(170), "{retry_after:?}");
    assert!(error.to_string().contains("its tokens are new"), "{error}");
    assert!(fixture.is_alive(&fixture.bearer().await.unwrap()));
    assert_eq!(fixture.exchanges(), 2);
    fixture.advance(180);
    assert!(fixture.refreshed().await.is_ok());
}

#[tokio::test]
async fn a_grant_that_was_given_up_is_tried_again() {
    let fixture = Fixture::new().await;
    fixture.advance(3600);
    let fault = Fault::new(Fixture::dead_answer()).at(Endpoint::Token);
    fixture.sandbox.set_fault(fault.times(4));
    fixture.give_up().await;
    // Not at once: forced refreshes of a dead grant are limited to one exchange in two hours.
    fixture.refreshed().await.unwrap_err();
    assert_eq!(fixture.exchanges(), 3);
    fixture.clock.advance(Duration::from_secs(2 * 60 * 60));
    fixture.refreshed().await.unwrap_err();
    assert_eq!(fixture.exchanges(), 4);
    let events = fixture.events().await;
    assert_eq!(
        events.len(),
        2,
        "more than one event for one dead grant: {events:?}"
    );
    fixture.clock.advance(Duration::from_secs(2 * 60 * 60));
    assert!(fixture.refreshed().await.is_ok());
    assert_eq!(fixture.status().await, TokenStatus::Active);
    assert!(fixture.bearer().await.is_ok());
}

#[tokio::test]
async fn a_stopped_integration_is_tried_again() {
    let fixture = Fixture::new().await;
    fixture.advance(3600);
    let fault = Fault::new(Effect::WrongSecret).at(Endpoint::Token).once();
    fixture.sandbox.set_fault(fault);
    fixture.bearer().await.unwrap_err();
    assert!(fixture.refreshed().await.is_ok());
    // Later refreshes work too.
    fixture.advance(3600);
    assert!(fixture.bearer().await.is_ok());
}

#[tokio::test]
async fn two_concurrent_forced_refreshes_share_one_exchange() {
    let fixture = Fixture::new().await;
    let (one, other) = tokio::join!(fixture.refreshed(), fixture.refreshed());
    assert_eq!(one.unwrap().version, other.unwrap().version);
    assert_eq!(fixture.exchanges(), 1);
}

#[tokio::test]
async fn no_caller_waits_twice_for_a_refresh_that_hangs() {
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
    let (one, other, ()) = all.expect("both got an error after twenty seconds");
    for outcome in [one, other] {
        let error = outcome.unwrap_err().to_string();
        assert!(error.contains("unusually long"), "{error}");
    }
}

#[tokio::test]
async fn a_refresh_cannot_be_forced_without_a_refresh_token() {
    let fixture = Fixture::without_refresh_token().await;
    let error = fixture.refreshed().await.unwrap_err();
    assert!(
        matches!(error, BearerError::NeedsReconnect { .. }),
        "{error}"
    );
    fixture.clock.advance(Duration::from_secs(1));
    assert!(
        fixture.bearer().await.is_ok(),
        "the access token is still valid"
    );
}

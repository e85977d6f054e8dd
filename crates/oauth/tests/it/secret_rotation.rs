//! An app with two client secrets, while the new one replaces the previous one.

use std::time::Duration;

use threelo_core::{
    bearer::{BearerError, BearerSource},
    clock::Clock,
    storage::ToMillis,
    token::TokenStatus,
};
use threelo_sandbox::{Effect, Outcome};

use crate::fixture::{CLIENT, Fixture, SECRET};

const NEW: &str = "a newer secret";

impl Fixture {
    fn change_secret_at_atlassian(&self, secret: &str) {
        self.sandbox
            .change_app(CLIENT, |app| app.client_secret = secret.to_owned());
    }

    fn outcomes(&self) -> Vec<Outcome> {
        let exchanges = self.sandbox.exchanges();
        exchanges.iter().map(|exchange| exchange.outcome).collect()
    }

    async fn previous_secret(&self) -> Option<threelo_core::integration::PreviousSecret> {
        self.stored_integration().await.app.unwrap().previous_secret
    }
}

#[tokio::test]
async fn the_previous_secret_is_kept_until_the_new_one_has_worked() {
    let fixture = Fixture::new().await;
    fixture.rotate_secret(NEW, SECRET).await;
    fixture.bearer().await.unwrap();
    assert!(
        fixture.previous_secret().await.is_some(),
        "nothing was sent"
    );

    fixture.change_secret_at_atlassian(NEW);
    fixture.advance(3600);
    assert!(fixture.is_alive(&fixture.bearer().await.unwrap()));
    assert_eq!(fixture.outcomes(), [Outcome::Rotated]);
    assert_eq!(fixture.previous_secret().await, None);

    fixture.advance(3600);
    assert!(fixture.is_alive(&fixture.bearer().await.unwrap()));
    assert_eq!(fixture.outcomes(), [Outcome::Rotated; 2]);
}

#[tokio::test]
async fn a_new_secret_that_is_refused_falls_back_to_the_previous_one_in_the_same_exchange() {
    let fixture = Fixture::new().await;
    fixture.rotate_secret(NEW, SECRET).await;
    fixture.advance(3600);
    let refused_at = fixture.clock.now().to_millis();
    assert!(fixture.is_alive(&fixture.bearer().await.unwrap()));
    assert_eq!(fixture.outcomes(), [Outcome::WrongSecret, Outcome::Rotated]);
    assert_eq!(fixture.status().await, TokenStatus::Active);
    let previous = fixture.previous_secret().await.unwrap();
    assert_eq!(previous.new_refused_at, Some(refused_at));

    // The next exchange tries the new secret first again; the time of the first refusal stays.
    fixture.change_secret_at_atlassian(NEW);
    fixture.advance(3600);
    assert!(fixture.is_alive(&fixture.bearer().await.unwrap()));
    assert_eq!(fixture.outcomes()[2..], [Outcome::Rotated]);
    assert_eq!(fixture.previous_secret().await, None);
}

#[tokio::test]
async fn with_both_secrets_refused_the_integration_is_broken_and_no_grant_is_lost() {
    let fixture = Fixture::new().await;
    fixture.rotate_secret("mistyped", "another").await;
    fixture.advance(3600);
    let error = fixture.bearer().await.unwrap_err();
    assert!(
        matches!(error, BearerError::IntegrationBroken { .. }),
        "{error}"
    );
    assert_eq!(fixture.outcomes(), [Outcome::WrongSecret; 2]);
    assert_eq!(fixture.status().await, TokenStatus::Active);
    let previous = fixture.previous_secret().await.unwrap();
    assert_eq!(previous.new_refused_at, None, "neither secret has worked");

    fixture.rotate_secret("mistyped", SECRET).await;
    assert!(fixture.is_alive(&fixture.bearer().await.unwrap()));
}

#[tokio::test]
async fn a_token_that_may_have_been_used_is_not_sent_again_with_the_other_secret() {
    for effect in [
        Effect::Down,
        Effect::HtmlPage { status: 403 },
        Effect::AnswerLost,
        Fixture::dead_answer(),
    ] {
        let fixture = Fixture::new().await;
        fixture.rotate_secret(NEW, SECRET).await;
        fixture.change_secret_at_atlassian(NEW);
        fixture.advance(3600);
        fixture.fault(effect.clone());
        fixture.bearer().await.unwrap_err();
        assert_eq!(fixture.exchanges(), 1, "{effect:?}");
        assert!(fixture.previous_secret().await.is_some(), "{effect:?}");
    }
}

#[tokio::test]
async fn a_refusal_that_took_too_long_is_not_followed_by_a_second_request() {
    let fixture = Fixture::new().await;
    fixture.rotate_secret(NEW, SECRET).await;
    fixture.advance(3600);
    fixture.fault(Effect::Gate {
        name: "slow".to_owned(),
        after: true,
    });
    let slow = tokio::spawn({
        let (manager, key) = (fixture.manager.clone(), fixture.key.clone());
        async move { manager.bearer(&key).await }
    });
    assert!(fixture.sandbox.held("slow", 1).await);
    fixture.clock.advance(Duration::from_secs(30));
    fixture.sandbox.open_gate("slow");
    let error = slow.await.unwrap().unwrap_err();
    assert!(matches!(error, BearerError::Unavailable { .. }), "{error}");
    fixture.settle().await;
    assert_eq!(fixture.outcomes(), [Outcome::WrongSecret]);

    // The token was not used, and the next attempt has time for both secrets.
    fixture.sandbox.clear_faults();
    fixture.clock.advance(Duration::from_secs(60));
    assert!(fixture.is_alive(&fixture.bearer().await.unwrap()));
    assert_eq!(
        fixture.outcomes()[1..],
        [Outcome::WrongSecret, Outcome::Rotated]
    );
}

#[tokio::test]
async fn a_secret_that_was_entered_meanwhile_is_not_overwritten() {
    let fixture = Fixture::new().await;
    fixture.rotate_secret(NEW, SECRET).await;
    let used = fixture.stored_integration().await;
    fixture.rotate_secret("the newest", SECRET).await;
    let finding = threelo_oauth::SecretFinding::NewSecretAccepted;
    let now = fixture.clock.now().to_millis();
    assert!(!finding.record(&fixture.store, &used, now).await.unwrap());
    assert!(fixture.previous_secret().await.is_some());
}

//! A token is refreshed before it expires; until then no caller waits and no call fails.

use std::time::Duration;

use threelo_core::{
    bearer::BearerSource,
    credentials::{Credentials, Freshness},
    event::EventKind,
    storage::ConnectionStore,
    token::{TokenStatus, TokenVersion},
};
use threelo_sandbox::{Effect, RefreshScopes};

use crate::fixture::Fixture;

/// Past 80 % of an hour.
const DUE: u64 = 3000;

#[tokio::test]
async fn callers_keep_the_old_token_while_its_successor_is_fetched() {
    let fixture = Fixture::new().await;
    let before = fixture.bearer().await.unwrap();
    fixture.advance(DUE);
    fixture.fault(Effect::Gate {
        name: "slow".to_owned(),
        after: false,
    });
    for _ in 0..10 {
        assert_eq!(fixture.bearer().await.unwrap().header(), before.header());
    }
    assert!(fixture.sandbox.held("slow", 1).await);
    fixture.sandbox.open_gate("slow");
    fixture.settle().await;
    assert_eq!(fixture.bearer().await.unwrap().version(), TokenVersion(2));
    assert_eq!(fixture.exchanges(), 1);
}

#[tokio::test]
async fn a_failed_refresh_does_not_fail_the_call_while_the_token_is_valid() {
    for effect in [
        Effect::Down,
        Effect::AnswerLost,
        Effect::Garbage,
        Effect::FirewallPage,
        Effect::WrongSecret,
        Effect::RateLimited {
            retry_after: None,
            headers: Default::default(),
        },
        Effect::HtmlPage { status: 503 },
    ] {
        let fixture = Fixture::new().await;
        fixture.advance(DUE);
        fixture.fault(effect.clone());
        for _ in 0..3 {
            let bearer = fixture.bearer().await;
            assert_eq!(bearer.unwrap().version(), TokenVersion(1), "{effect:?}");
            fixture.settle().await;
        }
        assert_eq!(fixture.exchanges(), 1, "{effect:?}");
        assert_eq!(fixture.status().await, TokenStatus::Active, "{effect:?}");
        // A refused app is reported for the integration, not for the connection.
        let mut events = fixture.events().await;
        events.retain(|kind| !matches!(kind, EventKind::IntegrationBroken { .. }));
        assert_eq!(events, [], "{effect:?}");
    }
}

#[tokio::test]
async fn the_last_token_of_a_grant_that_has_ended_is_used_until_it_expires() {
    let fixture = Fixture::new().await;
    fixture.advance(DUE);
    fixture.fault(Fixture::dead_answer());
    for _ in 0..3 {
        fixture.bearer().await.unwrap();
        fixture.settle().await;
        fixture.clock.advance(Duration::from_secs(130));
    }
    assert!(fixture.bearer().await.is_ok());
    assert!(matches!(
        fixture.status().await,
        TokenStatus::NeedsReconnect { .. }
    ));
    fixture.advance(600);
    assert!(fixture.bearer().await.is_err());
    assert_eq!(fixture.exchanges(), 3);
}

#[tokio::test]
async fn credentials_do_not_wait_for_a_refresh_in_the_background() {
    let fixture = Fixture::new().await;
    fixture.advance(DUE);
    fixture.fault(Effect::Gate {
        name: "slow".to_owned(),
        after: false,
    });
    let read = || fixture.manager.credentials(&fixture.key, Freshness::Valid);
    assert_eq!(read().await.unwrap().version, TokenVersion(1));
    assert!(fixture.sandbox.held("slow", 1).await);
    assert_eq!(read().await.unwrap().version, TokenVersion(1));
    fixture.sandbox.open_gate("slow");
    fixture.settle().await;
    assert_eq!(read().await.unwrap().version, TokenVersion(2));
}

#[tokio::test]
async fn a_connection_without_refresh_token_works_until_it_expires_and_then_reports_why() {
    let fixture = Fixture::without_refresh_token().await;
    fixture.advance(DUE);
    assert!(fixture.bearer().await.is_ok());
    fixture.advance(600);
    for _ in 0..3 {
        assert_eq!(
            fixture.bearer().await.unwrap_err().to_string(),
            "connection jira/customer-17 needs to be connected again: Atlassian issued no refresh token, so the \
             access ended with its access token: check that the integration requests offline_access and that its \
             OAuth app may use it, then let the user reconnect"
        );
    }
    assert_eq!(fixture.events().await.len(), 1);
    assert_eq!(fixture.exchanges(), 0);
    let another = fixture.another_manager();
    assert!(another.bearer(&fixture.key).await.is_err());
}

#[tokio::test]
async fn one_app_and_two_integrations_a_refresh_that_returns_fewer_scopes_is_said_on_the_connection_and_in_an_event()
 {
    let fixture = Fixture::new().await;
    fixture
        .sandbox
        .change_switches(|switches| switches.refresh_scopes = RefreshScopes::Latest);
    let missing = async || {
        let connection = fixture.store.connection(&fixture.key).await.unwrap();
        connection.unwrap().scopes.missing.to_spaced()
    };
    let refreshed = async || {
        fixture.advance(2 * DUE);
        fixture.bearer().await.unwrap();
        fixture.settle().await;
    };
    refreshed().await;
    assert_eq!(missing().await, "");
    assert!(fixture.events().await.is_empty());

    fixture.grant(&["read:me", "offline_access"]);
    for _ in 0..2 {
        refreshed().await;
        assert_eq!(missing().await, "read:jira-work");
        let reduced = EventKind::ScopesReduced {
            missing: ["read:jira-work"].into_iter().collect(),
        };
        assert_eq!(fixture.events().await, [reduced], "once");
    }

    fixture.grant(&["read:jira-work", "offline_access"]);
    refreshed().await;
    assert_eq!(missing().await, "");
    assert_eq!(fixture.events().await.len(), 1);
}

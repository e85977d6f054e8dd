//! Concurrent callers share one refresh, which finishes even if all callers hang up.

use std::sync::Arc;

use threelo_core::{
    bearer::BearerSource,
    clock::Clock,
    storage::IntegrationStore,
    token::{Bearer, TokenVersion},
};
use threelo_sandbox::{Effect, Outcome};
use tokio::{sync::Barrier, task::JoinSet};

use crate::fixture::Fixture;

const CALLERS: usize = 200;

/// Returns this many tasks, which all request the bearer at the same time.
fn callers(fixture: &Fixture) -> JoinSet<Result<Bearer, String>> {
    let barrier = Arc::new(Barrier::new(CALLERS));
    (0..CALLERS)
        .map(|_| {
            let (manager, key) = (fixture.manager.clone(), fixture.key.clone());
            let barrier = barrier.clone();
            async move {
                barrier.wait().await;
                manager
                    .bearer(&key)
                    .await
                    .map_err(|error| error.to_string())
            }
        })
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_callers_of_an_expired_token_make_one_exchange() {
    let fixture = Fixture::new().await;
    fixture.advance(3600);
    fixture.fault(Effect::Delay {
        before_ms: 0,
        after_ms: 500,
    });
    let bearers = callers(&fixture).join_all().await;
    assert_eq!(bearers.len(), CALLERS);
    for bearer in bearers {
        let bearer = bearer.unwrap();
        assert_eq!(bearer.version(), TokenVersion(2));
        assert!(fixture.is_alive(&bearer));
    }
    let outcomes: Vec<Outcome> = fixture
        .sandbox
        .exchanges()
        .iter()
        .map(|e| e.outcome)
        .collect();
    assert_eq!(outcomes, [Outcome::Rotated]);
}

#[tokio::test(flavor = "multi_thread")]
async fn if_all_callers_hang_up_there_is_one_exchange_and_its_tokens_are_stored() {
    let fixture = Fixture::new().await;
    fixture.advance(3600);
    fixture.fault(Effect::Gate {
        name: "half-way".to_owned(),
        after: true,
    });
    let mut callers = callers(&fixture);
    assert!(fixture.sandbox.held("half-way", 1).await);
    callers.shutdown().await;
    assert_eq!(fixture.row().await.version, TokenVersion(1));

    fixture.sandbox.open_gate("half-way");
    fixture.settle().await;
    assert_eq!(fixture.row().await.version, TokenVersion(2));
    assert!(fixture.is_alive(&fixture.bearer().await.unwrap()));
    assert_eq!(fixture.exchanges(), 1);
}

#[tokio::test]
async fn a_caller_that_waited_too_long_gets_an_error_and_the_refresh_continues() {
    let fixture = Fixture::new().await;
    fixture.advance(3600);
    fixture.fault(Effect::Gate {
        name: "slow".to_owned(),
        after: true,
    });
    let caller = tokio::spawn({
        let (manager, key) = (fixture.manager.clone(), fixture.key.clone());
        async move { manager.bearer(&key).await }
    });
    assert!(fixture.sandbox.held("slow", 1).await);
    fixture.advance(31);
    let error = caller.await.unwrap().unwrap_err();
    assert!(error.is_transient(), "{error}");

    fixture.sandbox.open_gate("slow");
    fixture.settle().await;
    assert!(fixture.bearer().await.is_ok());
    assert_eq!(fixture.exchanges(), 1);
}

#[tokio::test]
async fn a_fresh_token_comes_from_the_cache() {
    let fixture = Fixture::new().await;
    let first = fixture.bearer().await.unwrap();
    // The store has nothing to read any more, and the manager is not notified of that.
    let integration = &fixture.key.integration_ref();
    let now = fixture.clock.now();
    assert!(
        fixture
            .store
            .delete_integration(integration, now)
            .await
            .unwrap()
    );
    let second = fixture.bearer().await.unwrap();
    assert_eq!(first.header(), second.header());
    assert_eq!(fixture.exchanges(), 0);
}

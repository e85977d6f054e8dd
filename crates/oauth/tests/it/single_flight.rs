//! However many ask, one renewal; and whoever hangs up, it ends.

use std::sync::Arc;

use threelo_core::{
    bearer::BearerSource,
    clock::Clock,
    storage::IntegrationStore,
    token::{Bearer, TokenVersion},
};
use threelo_sandbox::{Effect, Outcome};
use tokio::{sync::Barrier, task::JoinSet};

use crate::house::House;

const CALLERS: usize = 200;

/// As many tasks, all of which ask at once, and nobody before the last is there.
fn callers(house: &House) -> JoinSet<Result<Bearer, String>> {
    let barrier = Arc::new(Barrier::new(CALLERS));
    (0..CALLERS)
        .map(|_| {
            let (manager, key) = (house.manager.clone(), house.key.clone());
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
    let house = House::new().await;
    house.pass(3600);
    house.fault(Effect::Delay {
        before_ms: 0,
        after_ms: 500,
    });
    let bearers = callers(&house).join_all().await;
    assert_eq!(bearers.len(), CALLERS);
    for bearer in bearers {
        let bearer = bearer.unwrap();
        assert_eq!(bearer.version(), TokenVersion(2));
        assert!(house.is_alive(&bearer));
    }
    let outcomes: Vec<Outcome> = house
        .sandbox
        .exchanges()
        .iter()
        .map(|e| e.outcome)
        .collect();
    assert_eq!(outcomes, [Outcome::Rotated]);
}

#[tokio::test(flavor = "multi_thread")]
async fn callers_who_all_hang_up_half_way_leave_one_exchange_and_a_stored_pair() {
    let house = House::new().await;
    house.pass(3600);
    house.fault(Effect::Gate {
        name: "half-way".to_owned(),
        after: true,
    });
    let mut callers = callers(&house);
    assert!(house.sandbox.held("half-way", 1).await);
    callers.shutdown().await;
    assert_eq!(house.row().await.version, TokenVersion(1));

    house.sandbox.open_gate("half-way");
    house.settle().await;
    assert_eq!(house.row().await.version, TokenVersion(2));
    assert!(house.is_alive(&house.bearer().await.unwrap()));
    assert_eq!(house.exchanges(), 1);
}

#[tokio::test]
async fn a_caller_who_waited_too_long_is_told_and_the_renewal_goes_on() {
    let house = House::new().await;
    house.pass(3600);
    house.fault(Effect::Gate {
        name: "slow".to_owned(),
        after: true,
    });
    let caller = tokio::spawn({
        let (manager, key) = (house.manager.clone(), house.key.clone());
        async move { manager.bearer(&key).await }
    });
    assert!(house.sandbox.held("slow", 1).await);
    house.pass(31);
    let error = caller.await.unwrap().unwrap_err();
    assert!(error.is_transient(), "{error}");

    house.sandbox.open_gate("slow");
    house.settle().await;
    assert!(house.bearer().await.is_ok());
    assert_eq!(house.exchanges(), 1);
}

#[tokio::test]
async fn a_fresh_token_comes_from_memory() {
    let house = House::new().await;
    let first = house.bearer().await.unwrap();
    // Nothing is left to read; and nobody tells, as a change feed would.
    let integration = &house.key.integration_ref();
    let now = house.clock.now();
    assert!(
        house
            .store
            .delete_integration(integration, now)
            .await
            .unwrap()
    );
    let second = house.bearer().await.unwrap();
    assert_eq!(first.header(), second.header());
    assert_eq!(house.exchanges(), 0);
}

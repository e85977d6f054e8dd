//! Many instances write the same rows at once, in any order.

use std::sync::Arc;

use futures_util::future::join_all;
use threelo_core::{
    conformance::samples::{
        INTEGRATION, connection, event, integration, integration_ref, key, moment, put, tokens,
    },
    event::EventKind,
    storage::{ConnectionStore, IntegrationStore, PutOutcome, TokenStore},
};

use super::fresh::Fresh;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn concurrent_writes_do_not_deadlock() {
    const IDS: [&str; 3] = ["a", "b", "c"];
    const ROUNDS: u64 = 25;

    let Some(database) = Fresh::migrated().await else {
        return;
    };
    let stores = [
        Arc::new(database.store().await),
        Arc::new(database.store().await),
    ];
    stores[0]
        .insert_integration(&integration(INTEGRATION))
        .await
        .unwrap();
    let tasks = (0..12_usize).map(|task| {
        let store = stores[task % 2].clone();
        tokio::spawn(async move {
            for round in 0..ROUNDS {
                let turned = (task as u64 + round) as usize;
                let mut keys = IDS.map(key);
                keys.rotate_left(turned % 3);
                match task % 6 {
                    0 => {
                        let expected = store.token_version(&keys[0]).await.unwrap();
                        let put = put(connection(keys[0].connection.as_str()), expected.0);
                        store.put_connection(put).await.map(drop).unwrap();
                    }
                    1 => {
                        let deleted = event(&keys[0], EventKind::Deleted);
                        store.delete_connection(&keys[0], &deleted).await.unwrap();
                    }
                    2 => {
                        let touched = keys.map(|key| (key, moment(round as i64)));
                        store.touch_connections(&touched).await.unwrap();
                    }
                    3 => {
                        let mut present = Vec::new();
                        for key in &keys {
                            present.extend(store.connection(key).await.unwrap());
                        }
                        present
                            .iter_mut()
                            .for_each(|connection| connection.revision += 1);
                        store.update_connections(&present, &[]).await.unwrap();
                    }
                    4 => {
                        let version = store.token_version(&keys[0]).await.unwrap();
                        let row = tokens(version.next().0);
                        store.replace_tokens(&keys[0], &row).await.unwrap();
                    }
                    _ => {
                        let gone = integration_ref(INTEGRATION);
                        store.delete_integration(&gone, moment(9)).await.unwrap();
                        let again = integration(INTEGRATION);
                        store.insert_integration(&again).await.unwrap();
                    }
                }
            }
        })
    });
    let tasks: Vec<_> = tasks.collect();
    for done in join_all(tasks).await {
        done.expect("no call fails");
    }

    // The remaining records are consistent.
    let store = &stores[0];
    for key in IDS.map(key) {
        let stored = store.connection(&key).await.unwrap().is_some();
        let tokens = store.tokens(&key).await.unwrap().is_some();
        assert_eq!(stored, tokens, "{key}");
        let expected = store.token_version(&key).await.unwrap().0;
        let put = put(connection(key.connection.as_str()), expected);
        let outcome = store.put_connection(put).await.unwrap();
        assert!(matches!(outcome, PutOutcome::Stored(_)), "{outcome:?}");
    }
}

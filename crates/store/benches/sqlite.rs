//! What the operations on the hot paths take on SQLite, on the disk of this machine.

use std::{hint::black_box, time::Duration};

use criterion::{Criterion, criterion_group, criterion_main};
use threelo_core::{
    conformance::samples::{INTEGRATION, connection, integration, key, put, request, tokens},
    storage::{ConnectionStore, IntegrationStore, RequestLogStore, TokenStore},
};
use threelo_store::{SqliteOptions, SqliteRequestLog, SqliteStore};
use tokio::runtime::Runtime;

fn operations(criterion: &mut Criterion) {
    let runtime = Runtime::new().expect("a runtime");
    let folder = tempfile::tempdir().expect("a folder");
    let (store, log) = runtime.block_on(async {
        let store = SqliteStore::open(folder.path().join("s.db"), SqliteOptions::default());
        let log = SqliteRequestLog::open(folder.path().join("l.db"), SqliteOptions::default());
        let store = store.await.expect("a store");
        let integration = integration(INTEGRATION);
        store.insert_integration(&integration).await.expect("kept");
        store
            .put_connection(put(connection("a"), 0))
            .await
            .expect("kept");
        (store, log.await.expect("a log"))
    });
    let key = key("a");

    criterion.bench_function("get a connection", |bench| {
        bench.to_async(&runtime).iter(|| async {
            black_box(store.connection(&key).await.expect("read"));
        });
    });
    criterion.bench_function("get tokens", |bench| {
        bench.to_async(&runtime).iter(|| async {
            black_box(store.tokens(&key).await.expect("read"));
        });
    });
    criterion.bench_function("replace tokens", |bench| {
        bench.to_async(&runtime).iter(|| async {
            let version = store.token_version(&key).await.expect("read");
            let row = tokens(version.next().0);
            assert!(store.replace_tokens(&key, &row).await.expect("written"));
        });
    });
    let records: Vec<_> = (0..500)
        .map(|n| request(&format!("/rest/api/3/issue/{n}")))
        .collect();
    criterion.bench_function("append 500 requests", |bench| {
        bench.to_async(&runtime).iter(|| async {
            log.append_requests(&records).await.expect("written");
        });
    });
}

criterion_group! {
    name = benches;
    config = Criterion::default().measurement_time(Duration::from_secs(3)).sample_size(30);
    targets = operations
}
criterion_main!(benches);

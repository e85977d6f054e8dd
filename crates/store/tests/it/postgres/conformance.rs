//! Postgres keeps every guarantee, also where two instances have the same database open.

use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::Duration,
};

use threelo_core::conformance::StoreUnderTest;
use threelo_store::{ClockOffset, PostgresOptions, PostgresRequestLog, PostgresStore};

use super::fresh::Fresh;

struct Postgres<S> {
    store: Arc<S>,
    peer: Arc<S>,
    offset: Arc<AtomicI64>,
    _database: Fresh,
}

impl Postgres<PostgresStore> {
    async fn with_two_instances() -> Option<Self> {
        let database = Fresh::migrated().await?;
        let offset = Arc::new(AtomicI64::new(0));
        let mut options = PostgresOptions::default();
        let shared = offset.clone();
        options.clock_offset = Some(ClockOffset::new(move || shared.load(Ordering::SeqCst)));
        Some(Self {
            store: Arc::new(database.store_with(options.clone()).await),
            peer: Arc::new(database.store_with(options).await),
            offset,
            _database: database,
        })
    }
}

impl Postgres<PostgresRequestLog> {
    async fn log() -> Option<Self> {
        let database = Fresh::migrated().await?;
        let log = Arc::new(database.log().await);
        Some(Self {
            store: log.clone(),
            peer: log,
            offset: Arc::default(),
            _database: database,
        })
    }
}

impl<S: Send + Sync> StoreUnderTest for Postgres<S> {
    type Store = S;

    fn store(&self) -> Arc<S> {
        self.store.clone()
    }

    fn peer(&self) -> Arc<S> {
        self.peer.clone()
    }

    fn advance(&self, span: Duration) {
        let milliseconds =
            i64::try_from(span.as_millis()).expect("tests are patient, not that much");
        self.offset.fetch_add(milliseconds, Ordering::SeqCst);
    }
}

threelo_core::conformance_suite!(
    store,
    match Postgres::with_two_instances().await {
        Some(postgres) => postgres,
        None => return,
    }
);
threelo_core::conformance_suite!(
    request_log,
    match Postgres::log().await {
        Some(postgres) => postgres,
        None => return,
    }
);

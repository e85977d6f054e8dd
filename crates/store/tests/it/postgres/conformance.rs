//! Postgres keeps every promise, also where two instances have the same database open.

use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::Duration,
};

use threelo_core::{
    conformance::Backend,
    storage::{RequestLogStore, Store},
};
use threelo_store::{ClockOffset, PostgresOptions, PostgresRequestLog, PostgresStore};

use super::fresh::Fresh;

struct Postgres {
    store: Arc<PostgresStore>,
    peer: Arc<PostgresStore>,
    log: Arc<PostgresRequestLog>,
    offset: Arc<AtomicI64>,
    _database: Fresh,
}

impl Postgres {
    async fn new() -> Option<Self> {
        let database = Fresh::new().await?;
        let offset = Arc::new(AtomicI64::new(0));
        let mut options = PostgresOptions::default();
        let shared = offset.clone();
        options.clock_offset = Some(ClockOffset::new(move || shared.load(Ordering::SeqCst)));
        Some(Self {
            store: Arc::new(database.store_with(options.clone()).await),
            peer: Arc::new(database.store_with(options).await),
            log: Arc::new(database.log().await),
            offset,
            _database: database,
        })
    }
}

impl Backend for Postgres {
    fn store(&self) -> Arc<dyn Store> {
        self.store.clone()
    }

    fn peer(&self) -> Arc<dyn Store> {
        self.peer.clone()
    }

    fn advance(&self, span: Duration) {
        let milliseconds =
            i64::try_from(span.as_millis()).expect("tests are patient, not that much");
        self.offset.fetch_add(milliseconds, Ordering::SeqCst);
    }

    fn request_log(&self) -> Arc<dyn RequestLogStore> {
        self.log.clone()
    }
}

threelo_core::conformance_suite!(match Postgres::new().await {
    Some(postgres) => postgres,
    None => return,
});

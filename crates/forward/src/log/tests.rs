//! The queue and its writer.

use std::sync::Mutex;

use async_trait::async_trait;
use threelo_core::{
    Timestamp,
    clock::ManualClock,
    id::ConnectionKey,
    request_log::{LatestCalls, RequestFilter, RequestKind},
    storage::StoreError,
};

use super::*;

#[derive(Default)]
struct Store {
    batches: Mutex<Vec<usize>>,
    trimmed: Mutex<Vec<LogLimits>>,
    broken: bool,
}

#[async_trait]
impl RequestLogStore for Store {
    async fn append_requests(&self, records: &[RequestRecord]) -> Result<(), StoreError> {
        if self.broken {
            return Err(StoreError::Full);
        }
        self.batches.lock().unwrap().push(records.len());
        Ok(())
    }

    async fn requests(&self, _: &RequestFilter) -> Result<Vec<RequestRecord>, StoreError> {
        Ok(Vec::new())
    }

    async fn latest_calls(
        &self,
        connections: &[ConnectionKey],
    ) -> Result<Vec<Option<LatestCalls>>, StoreError> {
        Ok(vec![None; connections.len()])
    }

    async fn last_request(&self) -> Result<i64, StoreError> {
        Ok(0)
    }

    async fn position_before(&self, _: Timestamp) -> Result<i64, StoreError> {
        Ok(0)
    }

    async fn log_size(&self) -> Result<u64, StoreError> {
        Ok(0)
    }

    async fn trim_requests(&self, keep: &LogLimits, _: Timestamp) -> Result<u64, StoreError> {
        self.trimmed.lock().unwrap().push(*keep);
        Ok(0)
    }
}

const KEEP: LogLimits = LogLimits::NONE;

fn record() -> RequestRecord {
    RequestRecord::new(RequestKind::Proxy, Timestamp::UNIX_EPOCH, "GET", "/me", 200)
}

async fn written(store: Arc<Store>, records: usize, queue: usize) -> RequestLog {
    let (log, writer) = request_log(queue);
    for _ in 0..records {
        log.write(record());
    }
    let counter = RequestLog {
        sender: mpsc::channel(1).0,
        ..log.clone()
    };
    drop(log);
    let clock = Arc::new(ManualClock::default());
    writer.run(store, clock, KEEP).await;
    counter
}

#[tokio::test]
async fn what_is_queued_at_the_end_is_written_in_batches() {
    let store = Arc::new(Store::default());
    written(store.clone(), 1_100, 2_000).await;
    assert_eq!(*store.batches.lock().unwrap(), [500, 500, 100]);
}

#[tokio::test]
async fn a_full_queue_drops_and_counts() {
    let store = Arc::new(Store::default());
    let log = written(store.clone(), 25, 10).await;
    assert_eq!(log.dropped(), 15);
    assert_eq!(*store.batches.lock().unwrap(), [10]);
}

#[tokio::test]
async fn records_that_the_store_refuses_are_counted() {
    let store = Arc::new(Store {
        broken: true,
        ..Store::default()
    });
    let log = written(store, 7, 10).await;
    assert_eq!(log.dropped(), 7);
}

#[tokio::test]
async fn the_log_is_trimmed_each_time_a_tenth_of_its_bytes_was_added_and_stays_below_them() {
    let bytes = 5_000 * record().size();
    let keep = LogLimits {
        bytes,
        ..LogLimits::default()
    };
    let store = Arc::new(Store::default());
    let (log, writer) = request_log(2_000);
    for _ in 0..1_500 {
        log.write(record());
    }
    drop(log);
    let clock = Arc::new(ManualClock::default());
    writer.run(store.clone(), clock, keep).await;
    let trimmed = LogLimits {
        bytes: bytes / 10 * 9,
        ..keep
    };
    assert_eq!(*store.trimmed.lock().unwrap(), [trimmed; 3]);
}

#[tokio::test]
async fn an_idle_log_is_trimmed_every_hour() {
    let store = Arc::new(Store::default());
    let (log, writer) = request_log(10);
    let clock = ManualClock::default();
    let running = tokio::spawn(writer.run(store.clone(), Arc::new(clock.clone()), KEEP));
    let trims = || store.trimmed.lock().unwrap().len();
    for expected in [1, 2, 3] {
        while trims() < expected {
            while clock.sleepers() == 0 {
                tokio::task::yield_now().await;
            }
            assert!(trims() <= expected);
            clock.advance(if trims() < expected {
                TRIM_EVERY
            } else {
                REPORT_EVERY
            });
            tokio::task::yield_now().await;
        }
    }
    running.abort();
    drop(log);
}

#[tokio::test]
async fn an_observer_sees_records_that_are_dropped_too() {
    #[derive(Default)]
    struct Seen(AtomicU64);
    impl RequestObserver for Seen {
        fn observe(&self, _: &RequestRecord) {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }
    let seen = Arc::new(Seen::default());
    let (log, _writer) = request_log(1);
    let log = log.observed_by(vec![seen.clone()]);
    for _ in 0..3 {
        log.write(record());
    }
    assert_eq!(log.dropped(), 2);
    assert_eq!(seen.0.load(Ordering::Relaxed), 3);
}

#[tokio::test]
async fn records_that_arrive_soon_after_each_other_are_written_together() {
    let store = Arc::new(Store::default());
    let (log, writer) = request_log(10);
    let clock = ManualClock::default();
    let collected = clock.now() + COLLECT;
    let running = tokio::spawn(writer.run(store.clone(), Arc::new(clock.clone()), KEEP));
    while clock.sleepers() == 0 {
        tokio::task::yield_now().await;
    }
    log.write(record());
    while clock.next_wake() != Some(collected) {
        tokio::task::yield_now().await;
    }
    log.write(record());
    assert!(store.batches.lock().unwrap().is_empty(), "it did not wait");
    clock.advance(COLLECT);
    while store.batches.lock().unwrap().is_empty() {
        tokio::task::yield_now().await;
    }
    assert_eq!(*store.batches.lock().unwrap(), [2]);
    // Waits for the next record, and ends at once if there will be none.
    drop(log);
    running.await.unwrap();
}

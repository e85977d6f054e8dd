//! The queue between calls and the store of the request log. It is bounded and never makes a call wait.

use std::{
    pin::pin,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use futures_util::future::{Either, select};
use threelo_core::{
    clock::{Clock, Monotonic},
    request_log::{LogLimits, RequestObserver, RequestRecord, RequestRecorder},
    storage::RequestLogStore,
};
use tokio::sync::mpsc::{self, error::TryRecvError};

/// The maximum number of queued records; more are dropped and counted.
pub const QUEUE: usize = 16_384;
/// The maximum number of records in one write.
pub const BATCH: usize = 500;
/// How long the writer collects records after the first one. That is cheaper than a wake-up per record.
pub const COLLECT: Duration = Duration::from_millis(50);
/// Minimum time between two reports of calls without a valid API key, and of shed records.
pub const REPORT_EVERY: Duration = Duration::from_secs(60);
/// How often records that are too old are removed.
pub const TRIM_EVERY: Duration = Duration::from_secs(60 * 60);

/// Creates a log: the end that calls write to, and the end that writes to the store.
pub fn request_log(queue: usize) -> (RequestLog, LogWriter) {
    let (sender, receiver) = mpsc::channel(queue.max(1));
    let counts = Arc::new(Counts::default());
    let log = RequestLog {
        sender,
        counts: counts.clone(),
        observers: Arc::default(),
    };
    let writer = LogWriter {
        receiver,
        counts,
        lost: 0,
    };
    (log, writer)
}

/// The end that calls write to. Clones share the queue.
#[derive(Clone)]
pub struct RequestLog {
    sender: mpsc::Sender<Box<RequestRecord>>,
    counts: Arc<Counts>,
    observers: Arc<[Arc<dyn RequestObserver>]>,
}

#[derive(Debug, Default)]
struct Counts {
    dropped: AtomicU64,
    unauthenticated: AtomicU64,
}

impl RequestLog {
    /// Returns the log with observers, which see every record, even one that is dropped.
    pub fn observed_by(self, observers: Vec<Arc<dyn RequestObserver>>) -> Self {
        let observers = observers.into();
        Self { observers, ..self }
    }

    /// Queues a record; a full queue drops it.
    pub fn write(&self, record: impl Into<Box<RequestRecord>>) {
        let record = record.into();
        for observer in &*self.observers {
            observer.observe(&record);
        }
        if self.sender.try_send(record).is_err() {
            self.counts.dropped.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// Counts a call without a valid API key. Such calls are not stored: otherwise anyone who
    /// reaches the gateway could fill its log.
    pub fn count_unauthenticated(&self) {
        self.counts.unauthenticated.fetch_add(1, Ordering::Relaxed);
    }

    /// Returns the number of calls without a valid API key so far.
    pub fn unauthenticated(&self) -> u64 {
        self.counts().unauthenticated()
    }

    /// Returns the number of records lost so far, because the queue was full or the store failed.
    pub fn dropped(&self) -> u64 {
        self.counts().dropped()
    }

    /// Returns a handle to both numbers, which does not keep the [`LogWriter`] running.
    pub fn counts(&self) -> LogCounts {
        LogCounts(self.counts.clone())
    }
}

/// What a log has not stored.
#[derive(Debug, Clone)]
pub struct LogCounts(Arc<Counts>);

impl LogCounts {
    /// Returns the number of calls without a valid API key so far.
    pub fn unauthenticated(&self) -> u64 {
        self.0.unauthenticated.load(Ordering::Relaxed)
    }

    /// Returns the number of records lost so far, because the queue was full or the store failed.
    pub fn dropped(&self) -> u64 {
        self.0.dropped.load(Ordering::Relaxed)
    }
}

impl std::fmt::Debug for RequestLog {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RequestLog")
            .field("counts", &self.counts)
            .finish_non_exhaustive()
    }
}

impl RequestRecorder for RequestLog {
    fn record(&self, record: RequestRecord) {
        self.write(record);
    }
}

/// Writes queued records to the store. The binary spawns [`run`](Self::run).
#[derive(Debug)]
pub struct LogWriter {
    receiver: mpsc::Receiver<Box<RequestRecord>>,
    counts: Arc<Counts>,
    /// The number of records that the store has refused since its last success.
    lost: u64,
}

impl LogWriter {
    /// Writes until every [`RequestLog`] is dropped and the queue is empty. Keeps the log within its
    /// limits: trims it with the first batch, then each time a tenth of the bytes was added, and hourly.
    pub async fn run(
        mut self,
        store: Arc<dyn RequestLogStore>,
        clock: Arc<dyn Clock>,
        keep: LogLimits,
    ) {
        let room = (keep.bytes / 10).max(1);
        // So that the log is within its limit even before the next trim.
        let trimmed = LogLimits {
            bytes: keep.bytes - keep.bytes / 10,
            ..keep
        };
        let mut added = room;
        let mut trimmed_at = clock.monotonic();
        let mut batch = Vec::with_capacity(BATCH);
        let mut reports = Reports::default();
        loop {
            let ended = self.fill(&mut batch);
            if !batch.is_empty() {
                added += batch.iter().map(RequestRecord::size).sum::<u64>();
                self.append(&*store, &mut batch).await;
            }
            let now = clock.monotonic();
            if added >= room || now.since(trimmed_at) >= TRIM_EVERY {
                (added, trimmed_at) = (0, now);
                if let Err(error) = store.trim_requests(&trimmed, clock.now()).await {
                    tracing::warn!(%error, "cannot trim the request log; will retry");
                }
            }
            reports.report(&self.counts, &*clock);
            match ended {
                Some(TryRecvError::Disconnected) => return,
                Some(TryRecvError::Empty) => {
                    let first = pin!(self.receiver.recv());
                    let waited = select(first, clock.sleep(REPORT_EVERY)).await;
                    if let Either::Left((Some(first), _)) = waited {
                        batch.push(*first);
                        clock.sleep(COLLECT).await;
                    }
                }
                // The batch is full: there may be more.
                None => {}
            }
        }
    }

    /// Takes queued records, up to a batch; returns why it stopped before that.
    fn fill(&mut self, batch: &mut Vec<RequestRecord>) -> Option<TryRecvError> {
        while batch.len() < BATCH {
            match self.receiver.try_recv() {
                Ok(record) => batch.push(*record),
                Err(end) => return Some(end),
            }
        }
        None
    }

    /// Writes a batch. Logs a failure when it begins and when it ends, not for each batch: a disk may
    /// stay full for hours.
    async fn append(&mut self, store: &dyn RequestLogStore, batch: &mut Vec<RequestRecord>) {
        match store.append_requests(batch).await {
            Ok(()) if self.lost > 0 => {
                tracing::warn!(lost = self.lost, "the request log is written again");
                self.lost = 0;
            }
            Ok(()) => {}
            Err(error) => {
                if self.lost == 0 {
                    tracing::warn!(%error, "the request log cannot be written: calls are not recorded");
                }
                self.lost += batch.len() as u64;
                self.counts
                    .dropped
                    .fetch_add(batch.len() as u64, Ordering::Relaxed);
            }
        }
        batch.clear();
    }
}

/// Reports how many calls without a valid API key were refused, and how many records were lost.
#[derive(Default)]
struct Reports {
    unauthenticated: u64,
    dropped: u64,
    at: Option<Monotonic>,
}

impl Reports {
    fn report(&mut self, counts: &Counts, clock: &dyn Clock) {
        let unauthenticated = counts.unauthenticated.load(Ordering::Relaxed);
        let dropped = counts.dropped.load(Ordering::Relaxed);
        let now = clock.monotonic();
        let too_soon = self.at.is_some_and(|at| now.since(at) < REPORT_EVERY);
        if too_soon || (unauthenticated, dropped) == (self.unauthenticated, self.dropped) {
            return;
        }
        if unauthenticated > self.unauthenticated {
            tracing::warn!(
                calls = unauthenticated - self.unauthenticated,
                total = unauthenticated,
                "refused calls without a valid API key; they are not in the request log"
            );
        }
        if dropped > self.dropped {
            tracing::warn!(
                records = dropped - self.dropped,
                total = dropped,
                "records of the request log were shed: they came faster than they could be written"
            );
        }
        (self.unauthenticated, self.dropped) = (unauthenticated, dropped);
        self.at = Some(now);
    }
}

#[cfg(test)]
mod tests;

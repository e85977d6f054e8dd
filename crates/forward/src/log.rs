//! The request log's way from the data path to its store: a bounded queue that never makes a call wait.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use threelo_core::{clock::Clock, request_log::RequestRecord, storage::RequestLogStore};
use tokio::sync::mpsc::{self, error::TryRecvError};

/// How many records wait at most; beyond that they are counted and dropped.
pub const QUEUE: usize = 16_384;
/// How many records are written at once.
pub const BATCH: usize = 500;
/// How long the writer rests between two looks at the queue. Looking is cheaper than being woken.
pub const REST: Duration = Duration::from_millis(50);

/// Makes a log: the end that calls write to, and the end that writes to the store.
pub fn request_log(queue: usize) -> (RequestLog, LogWriter) {
    let (sender, receiver) = mpsc::channel(queue.max(1));
    let dropped = Arc::new(AtomicU64::new(0));
    let log = RequestLog {
        sender,
        dropped: dropped.clone(),
    };
    let writer = LogWriter {
        receiver,
        dropped,
        lost: 0,
    };
    (log, writer)
}

/// Where calls leave their records. Clones share the queue.
#[derive(Debug, Clone)]
pub struct RequestLog {
    sender: mpsc::Sender<RequestRecord>,
    dropped: Arc<AtomicU64>,
}

impl RequestLog {
    /// Queues a record; a full queue drops it.
    pub fn write(&self, record: RequestRecord) {
        if self.sender.try_send(record).is_err() {
            self.dropped.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// How many records were lost so far, to a full queue or a store that refused them.
    pub fn dropped(&self) -> u64 {
        self.dropped.load(Ordering::Relaxed)
    }
}

/// Writes what is queued. The binary spawns [`run`](Self::run).
#[derive(Debug)]
pub struct LogWriter {
    receiver: mpsc::Receiver<RequestRecord>,
    dropped: Arc<AtomicU64>,
    /// How many records the store refused since it last took some.
    lost: u64,
}

impl LogWriter {
    /// Writes until every [`RequestLog`] is gone, then the rest. Keeps the log at about `keep`
    /// records.
    pub async fn run(mut self, store: Arc<dyn RequestLogStore>, clock: Arc<dyn Clock>, keep: u64) {
        let trim_every = (keep / 10).clamp(1, 10_000);
        let mut since_trim = 0;
        let mut batch = Vec::with_capacity(BATCH);
        loop {
            let ended = self.fill(&mut batch);
            if !batch.is_empty() {
                since_trim += batch.len() as u64;
                self.append(&*store, &mut batch).await;
            }
            if since_trim >= trim_every {
                since_trim = 0;
                if let Err(error) = store.trim_requests(keep).await {
                    tracing::warn!(%error, "the request log could not be trimmed");
                }
            }
            match ended {
                Some(TryRecvError::Disconnected) => return,
                Some(TryRecvError::Empty) => clock.sleep(REST).await,
                // The batch is full: there may be more.
                None => {}
            }
        }
    }

    /// Takes what is there, a batch at most; says why it stopped before that.
    fn fill(&mut self, batch: &mut Vec<RequestRecord>) -> Option<TryRecvError> {
        while batch.len() < BATCH {
            match self.receiver.try_recv() {
                Ok(record) => batch.push(record),
                Err(end) => return Some(end),
            }
        }
        None
    }

    /// Tells of trouble when it begins and when it ends, not with each batch: a full disk may stay
    /// full for hours.
    async fn append(&mut self, store: &dyn RequestLogStore, batch: &mut Vec<RequestRecord>) {
        match store.append_requests(batch).await {
            Ok(()) if self.lost > 0 => {
                tracing::warn!(lost = self.lost, "the request log is written again");
                self.lost = 0;
            }
            Ok(()) => {}
            Err(error) => {
                if self.lost == 0 {
                    tracing::warn!(%error, "the request log can not be written: calls are not recorded");
                }
                self.lost += batch.len() as u64;
                self.dropped
                    .fetch_add(batch.len() as u64, Ordering::Relaxed);
            }
        }
        batch.clear();
    }
}

#[cfg(test)]
mod tests;

//! The request log under more records than it keeps.

use std::{path::Path, sync::Arc, time::Duration};

use anyhow::{Result, ensure};
use clap::Args;
use jiff::{SignedDuration, Timestamp};
use threelo_core::{
    clock::{Clock, SystemClock},
    request_log::{AnsweredBy, LogLimits, RequestFilter, RequestKind, RequestRecord},
    storage::RequestLogStore,
};
use threelo_forward::log::request_log;
use threelo_store::{SqliteOptions, SqliteRequestLog};

/// Log millions of calls, and check that the log stays below its size on disk.
#[derive(Debug, Args)]
pub(crate) struct Logs {
    /// Number of calls
    #[arg(long, default_value_t = 10_000_000)]
    calls: u64,
    /// Maximum size of the log on disk, in bytes
    #[arg(long, default_value_t = 256 * 1024 * 1024)]
    bytes: u64,
}

impl Logs {
    pub(crate) async fn run(self) -> Result<()> {
        let folder = tempfile::tempdir()?;
        let filled = fill(folder.path(), self.calls, self.bytes).await?;
        let seconds = filled.took.as_secs_f64();
        println!(
            "{} calls logged in {seconds:.0} s ({:.0} a second), {} shed\n\
             size on disk: {} bytes at most, {:.0} % of the {} allowed; {} records kept\n\
             slowest write to the queue: {:?}",
            self.calls,
            self.calls as f64 / seconds,
            filled.shed,
            filled.largest,
            filled.largest as f64 / self.bytes as f64 * 100.0,
            self.bytes,
            filled.kept,
            filled.slowest_write,
        );
        ensure!(
            filled.largest <= self.bytes,
            "the log has exceeded its size: {} bytes",
            filled.largest
        );
        ensure!(filled.shed == 0, "records were shed at a bearable pace");
        Ok(())
    }
}

/// What a run of [`fill`] has found.
#[derive(Debug)]
struct Filled {
    /// The largest size of the log with its write-ahead log, in bytes.
    largest: u64,
    /// The number of records that are left.
    kept: u64,
    /// The number of records that were shed.
    shed: u64,
    /// How long the writer took for all records.
    took: SignedDuration,
    /// How long the slowest write to the queue took, which is what a call can notice.
    slowest_write: Duration,
}

/// The capacity of the queue, as in a gateway.
const QUEUE: usize = 8192;

/// How many records are queued before the writer must have written some of them.
const AHEAD: u64 = 4000;

/// Logs this many calls through the queue and the writer of a gateway into a file in this folder, which may
/// take this many bytes.
async fn fill(folder: &Path, calls: u64, bytes: u64) -> Result<Filled> {
    let path = folder.join("requests.db");
    let store = Arc::new(SqliteRequestLog::open(&path, SqliteOptions::default()).await?);
    let (log, writer) = request_log(QUEUE);
    let keep = LogLimits {
        bytes,
        ..LogLimits::default()
    };
    let began = SystemClock.now();
    let writing = tokio::spawn(writer.run(store.clone(), Arc::new(SystemClock), keep));
    let (mut largest, mut slowest_write) = (0, Duration::ZERO);
    for number in 0..calls {
        let record = record(number, began);
        let before = SystemClock.monotonic();
        log.write(record);
        slowest_write = slowest_write.max(SystemClock.monotonic().since(before));
        if number % (AHEAD / 2) == 0 {
            while store.last_request().await?.unsigned_abs() + AHEAD < number {
                SystemClock.sleep(Duration::from_millis(5)).await;
            }
            largest = largest.max(size(&path)?);
        }
    }
    let shed = log.dropped();
    drop(log);
    writing.await?;
    let took = SystemClock.now().duration_since(began);
    largest = largest.max(size(&path)?);
    let kept = check(&*store, calls - shed).await?;
    store.close().await?;
    Ok(Filled {
        largest,
        kept,
        shed,
        took,
        slowest_write,
    })
}

/// Checks that the newest records are there without gaps. Returns the number of records.
async fn check(store: &dyn RequestLogStore, written: u64) -> Result<u64> {
    let mut filter = RequestFilter {
        limit: RequestFilter::MAX,
        ..RequestFilter::new("default".parse()?)
    };
    let mut kept = 0;
    loop {
        let page = store.requests(&filter).await?;
        for record in &page {
            ensure!(
                record.id.unsigned_abs() == written - kept,
                "record {} follows {kept} newer ones of {written}",
                record.id
            );
            kept += 1;
        }
        match page.last() {
            Some(last) => filter.before = Some(last.id),
            None => return Ok(kept),
        }
    }
}

/// Returns the size of a database with the files beside it.
fn size(path: &Path) -> Result<u64> {
    let mut size = 0;
    for suffix in ["", "-wal", "-shm"] {
        let mut name = path.as_os_str().to_owned();
        name.push(suffix);
        match std::fs::metadata(name) {
            Ok(found) => size += found.len(),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(size)
}

/// Returns the record of a call like those that a busy gateway logs.
pub(crate) fn record(number: u64, began: Timestamp) -> RequestRecord {
    let failed = number.is_multiple_of(20);
    let at = began.saturating_add(Duration::from_micros(number * 100));
    let path = format!(
        "/ex/jira/1f0b6d2e-6c1a-4b8e-9f57-2d6b8c0e4a11/rest/api/3/issue/PROJ-{number}/comment"
    );
    let status = if failed { 503 } else { 200 };
    let mut record = RequestRecord::new(
        RequestKind::Proxy,
        at.unwrap_or(Timestamp::MAX),
        "GET",
        path,
        status,
    );
    record.environment = "default".parse().ok();
    record.integration = "jira-cloud".parse().ok();
    record.connection = format!("customer-{:08}", number * 7919 % 50_000)
        .parse()
        .ok();
    record.api_key = Some("key-00000001".into());
    record.api_key_name = Some("production".into());
    record.operation = Some("jira:getComments".into());
    record.answered_by = AnsweredBy::Atlassian;
    record.trace_id = Some(format!("{:032x}", u128::from(number) << 64 | 0x5c0a).into());
    record.attempts = 1;
    record.duration_us = 120_000 + number % 100_000;
    record.bytes_out = 4_000 + number % 50_000;
    if failed {
        let text = "Atlassian answered 503; sent again in 2s";
        record.messages.add(Duration::from_millis(90), text);
        record.attempts = 2;
    }
    record
}

//! `threelo logs`: prints the request log.

use std::time::Duration;

use anyhow::{Context, ensure};
use clap::Args;
use jiff::{Span, SpanRelativeTo};
use threelo_core::{
    SignedDuration, Timestamp,
    clock::Clock,
    request_log::{RequestFilter, RequestKind, RequestRecord},
    storage::RequestLogStore,
};

use super::{
    OutputFlags,
    table::{self, Table},
};
use crate::{
    config::{EnvironmentFlag, StorageConfig, StorageFlags},
    environment::named,
    hooks::TestHooks,
    output,
    storage::Storage,
};

/// How often `--follow` reads new requests.
const POLL_INTERVAL: Duration = Duration::from_millis(500);

const HEADER: [&str; 8] = [
    "AT",
    "STATUS",
    "BY",
    "MS",
    "KEY",
    "CONNECTION",
    "REQUEST",
    "ERROR",
];

/// The options of `logs`.
#[derive(Debug, Args)]
pub struct Flags {
    /// Filter by integration
    #[arg(long)]
    integration: Option<String>,

    /// Filter by connection
    #[arg(long)]
    connection: Option<String>,

    /// Filter by kind: proxy or authorization (connect attempts)
    #[arg(long)]
    kind: Option<RequestKind>,

    /// Only failed requests (status 400 and above)
    #[arg(long)]
    errors: bool,

    /// Only requests since a time (2026-11-28T09:00:00Z) or a duration ago (15m, 2h, 1d)
    #[arg(long, value_name = "TIME")]
    since: Option<String>,

    /// Maximum number of requests, the newest ones [default: 50, or all with --since]
    #[arg(long, value_name = "COUNT", value_parser = clap::value_parser!(u32).range(1..))]
    limit: Option<u32>,

    /// Print the oldest request first, then new ones as they arrive; with --json, one per line
    #[arg(long, short)]
    follow: bool,

    #[command(flatten)]
    output: OutputFlags,

    #[command(flatten)]
    environment: EnvironmentFlag,

    #[command(flatten)]
    storage: StorageFlags,
}

pub(super) async fn run(flags: Flags, hooks: &TestHooks) -> anyhow::Result<()> {
    let opened = Storage::open(&StorageConfig::of_command(flags.storage)?, false, hooks).await?;
    let environment = named(&*opened.store, &flags.environment.environment).await?;
    let filter = RequestFilter {
        integration: flags.integration.map(|key| key.parse()).transpose()?,
        connection: flags.connection.map(|id| id.parse()).transpose()?,
        kind: flags.kind,
        status_from: flags.errors.then_some(400),
        ..RequestFilter::new(environment.id)
    };
    let requests = opened.requests()?;
    let since = flags.since.map(|text| since(&text, opened.clock.now()));
    let since = since.transpose()?;
    let log = Log {
        store: &*requests,
        filter,
    };
    let limit = flags.limit.unwrap_or(match since {
        Some(_) => u32::MAX,
        None => 50,
    });
    let newest = log.newest(limit, since).await?;
    if flags.follow {
        return log.follow(newest, flags.output, &*opened.clock).await;
    }
    if flags.output.json {
        return output::json(&newest);
    }
    table::print(HEADER, &newest.iter().map(row).collect::<Vec<_>>())
}

/// The request log with a filter.
struct Log<'a> {
    store: &'a dyn RequestLogStore,
    filter: RequestFilter,
}

impl Log<'_> {
    /// Returns the newest requests, newest first, without those that started before `since`.
    async fn newest(
        &self,
        limit: u32,
        since: Option<Timestamp>,
    ) -> anyhow::Result<Vec<RequestRecord>> {
        // Records are in the order in which requests ended, so a long request may follow requests
        // that started later.
        let ended_before = |record: &RequestRecord, since: Timestamp| {
            let micros = i64::try_from(record.duration_us).unwrap_or(i64::MAX);
            let end = record
                .at
                .saturating_add(SignedDuration::from_micros(micros));
            end.is_ok_and(|end| end < since)
        };
        let mut records = self
            .while_newest(limit, |record| {
                since.is_none_or(|since| !ended_before(record, since))
            })
            .await?;
        records.retain(|record| since.is_none_or(|since| record.at >= since));
        Ok(records)
    }

    /// Returns the newest requests, newest first, up to the first unwanted one.
    async fn while_newest(
        &self,
        limit: u32,
        wanted: impl Fn(&RequestRecord) -> bool,
    ) -> anyhow::Result<Vec<RequestRecord>> {
        let mut records: Vec<RequestRecord> = Vec::new();
        loop {
            let filter = RequestFilter {
                before: records.last().map(|record| record.id),
                limit: limit
                    .saturating_sub(u32::try_from(records.len())?)
                    .min(1_000),
                ..self.filter.clone()
            };
            // For the store, 0 means the default limit.
            if filter.limit == 0 {
                return Ok(records);
            }
            let page = self.store.requests(&filter).await?;
            let (before, found) = (records.len(), page.len());
            records.extend(page.into_iter().take_while(&wanted));
            let is_last = found < filter.limit as usize || records.len() - before < found;
            if is_last {
                return Ok(records);
            }
        }
    }

    /// Prints the requests, oldest first, and then new ones until the process is interrupted.
    async fn follow(
        &self,
        newest: Vec<RequestRecord>,
        output: OutputFlags,
        clock: &dyn Clock,
    ) -> anyhow::Result<()> {
        let mut table = Table::new(HEADER);
        let mut last = match newest.first() {
            Some(record) => record.id,
            None => self
                .while_newest(1, |_| true)
                .await?
                .first()
                .map_or(0, |record| record.id),
        };
        let mut records = newest;
        loop {
            records.reverse();
            if output.json {
                for record in &records {
                    output::json(record)?;
                }
            } else {
                table.print(&records.iter().map(row).collect::<Vec<_>>())?;
            }
            clock.sleep(POLL_INTERVAL).await;
            if output::is_closed() {
                return Ok(());
            }
            records = self
                .while_newest(u32::MAX, |record| record.id > last)
                .await?;
            last = records.first().map_or(last, |record| record.id);
        }
    }
}

/// Parses a time, or a duration before now.
fn since(text: &str, now: Timestamp) -> anyhow::Result<Timestamp> {
    if let Ok(time) = text.parse() {
        return Ok(time);
    }
    let advice = || {
        format!(
            "--since {text:?}: write a time such as 2026-11-28T09:00:00Z, or a duration such as 15m"
        )
    };
    let span: Span = text.parse().with_context(advice)?;
    let ago = span
        .to_duration(SpanRelativeTo::days_are_24_hours())
        .with_context(advice)?;
    ensure!(ago.is_positive(), advice());
    now.checked_sub(ago).with_context(advice)
}

fn row(record: &RequestRecord) -> [String; 8] {
    [
        record.at.to_string(),
        record.status.to_string(),
        record.answered_by.as_str().to_owned(),
        format!("{:.1}", record.duration_us as f64 / 1000.0),
        // Records of earlier versions have only the id.
        record
            .api_key_name
            .as_deref()
            .or(record.api_key.as_deref())
            .unwrap_or("-")
            .to_owned(),
        record
            .connection
            .as_ref()
            .map_or("-".to_owned(), ToString::to_string),
        format!("{} {}", record.method, record.path),
        match (record.error.as_deref(), record.reason.as_deref()) {
            (error, None) => error.unwrap_or_default().to_owned(),
            (error, Some(reason)) => format!("{}: {reason}", error.unwrap_or_default()),
        },
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn since_is_a_time_or_a_duration() {
        let now: Timestamp = "2026-11-28T12:00:00Z".parse().unwrap();
        for (text, wanted) in [
            ("2026-11-28T09:00:00Z", "2026-11-28T09:00:00Z"),
            ("15m", "2026-11-28T11:45:00Z"),
            ("1h 30m", "2026-11-28T10:30:00Z"),
            ("2d", "2026-11-26T12:00:00Z"),
        ] {
            assert_eq!(since(text, now).unwrap().to_string(), wanted);
        }
        for wrong in ["yesterday", "-15m", "", "5", "1 month"] {
            let error = since(wrong, now).unwrap_err();
            assert!(error.to_string().contains("--since"), "{wrong}: {error:#}");
        }
    }
}

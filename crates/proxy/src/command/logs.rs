//! `threelo logs`: prints the request log.

use std::time::Duration;

use anyhow::Context;
use clap::Args;
use threelo_core::{
    Timestamp,
    clock::Clock,
    id::EnvironmentName,
    request_log::{
        AnsweredBy, RequestFilter, RequestKind, RequestRecord, StatusRange, time_or_ago,
    },
    storage::RequestLogStore,
};

use super::table::Table;
use crate::{
    config::number::whole,
    config::{EnvironmentFlag, StorageConfig, StorageFlags},
    environment::named,
    hooks::TestHooks,
    output,
    storage::Storage,
};

/// How often `--follow` reads new records.
const POLL_INTERVAL: Duration = Duration::from_millis(500);

/// Number of records that are read at once.
const PAGE: u32 = 1_000;

const HEADER: [&str; 9] = [
    "AT",
    "KIND",
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

    /// Filter by API key: its id or its name
    #[arg(long)]
    key: Option<String>,

    /// Filter by operation of the catalogue, such as getIssue, or by type of event
    #[arg(long)]
    operation: Option<String>,

    /// Filter by kind: proxy, authorization (connect attempts), refresh or event (deliveries)
    #[arg(long)]
    kind: Option<RequestKind>,

    /// Filter by status: 404, 4xx, 400-499 or 400-
    #[arg(long, value_name = "STATUS")]
    status: Option<StatusRange>,

    /// Only failed requests (status 400 and above)
    #[arg(long, conflicts_with = "status")]
    errors: bool,

    /// Filter by the origin of the response: gateway, atlassian or receiver (of an event)
    #[arg(long, value_name = "ORIGIN")]
    origin: Option<AnsweredBy>,

    /// Filter by a part of the path
    #[arg(long, value_name = "TEXT")]
    path: Option<String>,

    /// Filter by a text in the path, operation, error, reason or trace id
    #[arg(long)]
    text: Option<String>,

    /// Only requests since a time (2026-11-28T09:00:00Z) or a duration ago (15m, 2h, 1d)
    #[arg(long, value_name = "TIME")]
    since: Option<String>,

    /// Only requests before a time or a duration ago
    #[arg(long, value_name = "TIME")]
    until: Option<String>,

    /// Maximum number of requests, the newest ones [default: 50, or all with --since or --until]
    #[arg(long, value_name = "COUNT", value_parser = whole::<u32, 1>)]
    limit: Option<u32>,

    /// Print the oldest request first, then new ones as they arrive
    #[arg(long, short, conflicts_with = "until")]
    follow: bool,

    /// Print JSON lines: one object per request, with all its fields
    #[arg(long)]
    json: bool,

    #[command(flatten)]
    environment: EnvironmentFlag,

    #[command(flatten)]
    storage: StorageFlags,
}

pub(super) async fn run(flags: Flags, hooks: &TestHooks) -> anyhow::Result<()> {
    let opened = Storage::open(&StorageConfig::of_command(flags.storage)?, false, hooks).await?;
    let environment = named(&*opened.store, &flags.environment.environment).await?;
    let now = opened.clock.now();
    let filter = RequestFilter {
        integration: flags.integration.map(|key| key.parse()).transpose()?,
        connection: flags.connection.map(|id| id.parse()).transpose()?,
        api_key: flags.key,
        operation: flags.operation,
        kind: flags.kind,
        status: flags.status.or(flags.errors.then_some(StatusRange::ERRORS)),
        answered_by: flags.origin,
        path: flags.path,
        text: flags.text,
        since: time("--since", flags.since, now)?,
        until: time("--until", flags.until, now)?,
        ..RequestFilter::new(environment.id)
    };
    filter.check_times().context("--since")?;
    let of_a_time = filter.since.is_some() || filter.until.is_some();
    let limit = flags.limit.unwrap_or(match of_a_time {
        true => u32::MAX,
        false => 50,
    });
    let log = Log {
        store: &*opened.requests()?,
        filter,
    };
    let mut printer = match flags.json {
        true => Printer::Json(environment.name),
        false => Printer::Table(Box::new(Table::new(HEADER))),
    };
    match flags.follow {
        true => log.follow(limit, &mut printer, &*opened.clock).await,
        false => log.print(limit, &mut printer).await,
    }
}

/// How records are printed.
enum Printer {
    /// JSON lines, with the name of the environment of all records.
    Json(EnvironmentName),
    Table(Box<Table<9>>),
}

impl Printer {
    fn print(&mut self, records: &[RequestRecord]) -> anyhow::Result<()> {
        match self {
            Self::Json(environment) => records
                .iter()
                .try_for_each(|record| output::json(&record.to_json(environment.as_str()))),
            Self::Table(table) => table.print(&records.iter().map(row).collect::<Vec<_>>()),
        }
    }
}

/// The request log with a filter.
struct Log<'a> {
    store: &'a dyn RequestLogStore,
    filter: RequestFilter,
}

impl Log<'_> {
    /// Prints the newest records, newest first, page by page.
    async fn print(&self, limit: u32, printer: &mut Printer) -> anyhow::Result<()> {
        let (mut before, mut left) = (None, limit);
        loop {
            let records = self.page(before, left).await?;
            // An empty table has its header all the same.
            if before.is_none() || !records.is_empty() {
                printer.print(&records)?;
            }
            left -= u32::try_from(records.len())?;
            let full = records.len() == PAGE as usize;
            match records.last().filter(|_| full && left > 0) {
                Some(last) => before = Some(last.id),
                None => return Ok(()),
            }
        }
    }

    async fn page(&self, before: Option<i64>, most: u32) -> anyhow::Result<Vec<RequestRecord>> {
        let filter = RequestFilter {
            before,
            limit: most.min(PAGE),
            ..self.filter.clone()
        };
        Ok(self.store.requests(&filter).await?)
    }

    /// Prints the newest records, oldest first, and then new ones until the process is interrupted.
    async fn follow(
        &self,
        limit: u32,
        printer: &mut Printer,
        clock: &dyn Clock,
    ) -> anyhow::Result<()> {
        let mut position = self.store.last_request().await?;
        let mut newest: Vec<RequestRecord> = Vec::new();
        while newest.len() < limit as usize {
            let before = newest.last().map_or(position + 1, |last| last.id);
            let most = limit.saturating_sub(u32::try_from(newest.len())?);
            let records = self.page(Some(before), most).await?;
            let full = records.len() == most.min(PAGE) as usize;
            newest.extend(records);
            if !full {
                break;
            }
        }
        newest.reverse();
        printer.print(&newest)?;
        loop {
            clock.sleep(POLL_INTERVAL).await;
            if output::is_closed() {
                return Ok(());
            }
            let last = self.store.last_request().await?;
            while position < last {
                let filter = RequestFilter {
                    after: Some(position),
                    limit: PAGE,
                    ..self.filter.clone()
                };
                let records = self.store.requests(&filter).await?;
                printer.print(&records)?;
                let full = records.len() == PAGE as usize;
                let read = records.last().map_or(last, |record| record.id);
                position = if full { read } else { last.max(read) };
            }
        }
    }
}

fn time(option: &str, text: Option<String>, now: Timestamp) -> anyhow::Result<Option<Timestamp>> {
    let parse =
        |text: String| time_or_ago(&text, now).with_context(|| format!("{option} {text:?}"));
    text.map(parse).transpose()
}

fn row(record: &RequestRecord) -> [String; 9] {
    [
        record.at.to_string(),
        record.kind.as_str().to_owned(),
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

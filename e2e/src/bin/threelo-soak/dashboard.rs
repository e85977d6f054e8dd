//! Time and size of the pages of the dashboard with much data: `cargo xtask bench dashboard`.

use std::{path::PathBuf, sync::Arc, time::Duration};

use anyhow::{Context, Result, ensure};
use clap::Args;
use futures_util::{StreamExt, TryStreamExt, stream};
use reqwest::Client;
use threelo_core::{
    clock::{Clock, SystemClock},
    request_log::RequestRecord,
    storage::RequestLogStore,
};
use threelo_store::{PostgresOptions, PostgresRequestLog, SqliteOptions, SqliteRequestLog};

use crate::{
    gateway::{API_KEY, Gateway, Start},
    logs,
    world::{Kind, Siblings, World, name},
};

/// Measure the pages of the dashboard with many connections and log records.
#[derive(Debug, Args)]
pub(crate) struct Dashboard {
    /// Database; both if absent
    #[arg(long)]
    database: Option<Kind>,
    /// Number of connections
    #[arg(long, default_value_t = 10_000)]
    connections: usize,
    /// Number of log records
    #[arg(long, default_value_t = 1_000_000)]
    records: u64,
    /// Number of times that each page is loaded; its median counts
    #[arg(long, default_value_t = 15)]
    loads: usize,
    /// Maximum time of a page, in milliseconds
    #[arg(long, default_value_t = 100)]
    milliseconds: u64,
    /// Maximum size of a page, in bytes
    #[arg(long, default_value_t = 100_000)]
    bytes: usize,
}

/// The time that the records of the log cover.
const SPAN: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// The pages, with names for what they show.
const PAGES: [(&str, &str); 35] = [
    ("overview", ""),
    ("integrations", "/integrations"),
    ("integration", "/integration?key=soak"),
    ("new integration", "/integrations/new"),
    ("edit integration", "/integration/edit?key=soak"),
    ("scopes of an integration", "/integration/scopes?key=soak"),
    ("scopes by the log", "/integration/scopes?key=soak&from=log"),
    ("delete integration", "/integration/delete?key=soak"),
    ("connections", "/connections"),
    (
        "connections, found by text",
        "/connections?q=connection-4711",
    ),
    ("connections, nothing found", "/connections?q=nobody"),
    ("connections, working", "/connections?state=active"),
    ("connections, dead", "/connections?state=needs_reconnect"),
    ("connections, ending", "/connections?ending=30"),
    (
        "connection",
        "/connection?integration=soak&connection=connection-4711",
    ),
    (
        "edit connection",
        "/connection/edit?integration=soak&connection=connection-4711",
    ),
    (
        "operations",
        "/try?integration=soak&connection=connection-4711&q=issue",
    ),
    ("logs", "/logs"),
    ("logs, live", "/logs/live"),
    ("logs, old", "/logs?before=5000"),
    ("logs, failed", "/logs?status=failed"),
    ("logs, one connection", "/logs?connection=connection-4711"),
    ("logs, rare kind", "/logs?kind=event"),
    ("logs, other integration", "/logs?integration=other"),
    ("logs, text not found", "/logs?text=nowhere"),
    ("logs, operation", "/logs?operation=getComments"),
    ("logs, unknown key", "/logs?key=nobody"),
    ("logs, last hour", "/logs?since=1h"),
    ("logs, three days ago", "/logs?until=3d"),
    ("log record", "/log?id=500000"),
    ("API keys", "/settings"),
    ("environments", "/settings/environments"),
    ("appearance", "/settings/appearance"),
    ("events", "/settings/events"),
    ("audit log", "/audit"),
];

impl Dashboard {
    pub(crate) async fn run(self) -> Result<()> {
        let kinds = match self.database {
            Some(kind) => vec![kind],
            None => vec![Kind::Sqlite, Kind::Postgres],
        };
        let mut exceeded = Vec::new();
        for kind in kinds {
            exceeded.extend(self.measure(kind).await?);
        }
        ensure!(
            exceeded.is_empty(),
            "more than {} ms or {} bytes: {}",
            self.milliseconds,
            self.bytes,
            exceeded.join("; ")
        );
        Ok(())
    }

    async fn measure(&self, kind: Kind) -> Result<Vec<String>> {
        let world = World::new(kind, Siblings::All, self.connections).await?;
        let start = Start {
            keep_request_bytes: Some(u64::MAX / 4),
            ..Start::default()
        };
        let gateway = world.gateway("gateway", &start).await?;
        self.fill(&world, &gateway).await?;
        let browser = signed_in(&gateway).await?;
        println!(
            "\n{kind:?}: {} connections, {} log records",
            self.connections, self.records
        );
        println!(
            "{:<28} {:>10} {:>10} {:>10}",
            "page", "median ms", "longest ms", "bytes"
        );
        let mut exceeded = Vec::new();
        for (page, path) in PAGES {
            let (times, size) = self.load(&browser, &gateway, path).await?;
            let milliseconds = |time: Duration| time.as_secs_f64() * 1000.0;
            let (median, longest) = (times[times.len() / 2], times[times.len() - 1]);
            println!(
                "{page:<28} {:>10.1} {:>10.1} {size:>10}",
                milliseconds(median),
                milliseconds(longest)
            );
            if median > Duration::from_millis(self.milliseconds) || size > self.bytes {
                exceeded.push(format!("{kind:?}, {page}"));
            }
        }
        Ok(exceeded)
    }

    /// Adds the connections through the API, and the records to the log itself.
    async fn fill(&self, world: &World, gateway: &Gateway) -> Result<()> {
        let began = SystemClock.monotonic();
        world.add_integration(gateway).await?;
        let imports = stream::iter(0..self.connections);
        let imports = imports.map(|number| world.connect(gateway, number));
        imports.buffer_unordered(16).try_collect::<()>().await?;
        eprintln!(
            "{} connections after {:?}",
            self.connections,
            SystemClock.monotonic().since(began)
        );
        let log = request_log(world).await?;
        let oldest = SystemClock.now() - SPAN;
        for batch in 0..self.records.div_ceil(1000) {
            let numbers = batch * 1000..((batch + 1) * 1000).min(self.records);
            let records: Vec<_> = numbers.map(|number| self.record(number, oldest)).collect();
            log.append_requests(&records).await?;
        }
        eprintln!(
            "{} records after {:?}",
            self.records,
            SystemClock.monotonic().since(began)
        );
        if world.shared.database.is_some() {
            // Autovacuum collects statistics once a minute: a database has them that was not filled at once.
            SystemClock.sleep(Duration::from_secs(75)).await;
        }
        Ok(())
    }

    fn record(&self, number: u64, oldest: jiff::Timestamp) -> RequestRecord {
        let mut record = logs::record(number, oldest);
        record.at = oldest + SPAN.mul_f64(number as f64 / self.records as f64);
        record.integration = "soak".parse().ok();
        let connection = usize::try_from(number).unwrap_or_default() * 7919 % self.connections;
        record.connection = name(connection).parse().ok();
        record.operation = Some("getComments".into());
        record
    }

    /// Loads a page several times. Returns the times in order, and the size.
    async fn load(
        &self,
        browser: &Client,
        gateway: &Gateway,
        path: &str,
    ) -> Result<(Vec<Duration>, usize)> {
        let url = format!("{}/dashboard{path}", gateway.url);
        let (mut times, mut size) = (Vec::new(), 0);
        for _ in 0..self.loads {
            let before = SystemClock.monotonic();
            let answer = browser.get(&url).send().await?;
            let status = answer.status();
            let body = answer.text().await?;
            times.push(SystemClock.monotonic().since(before));
            ensure!(status == 200, "{url}: {status}: {body}");
            size = body.len();
        }
        times.sort();
        Ok((times, size))
    }
}

async fn request_log(world: &World) -> Result<Arc<dyn RequestLogStore>> {
    if let Some(url) = &world.shared.database {
        let log = PostgresRequestLog::open(url, PostgresOptions::default()).await?;
        return Ok(Arc::new(log));
    }
    let files = std::fs::read_dir(world.shared.folder.join("data"))?;
    let files = files.map(|file| Ok(file?.path()));
    let files: Vec<PathBuf> = files.collect::<Result<_>>()?;
    let is_log = |file: &&PathBuf| file.to_string_lossy().ends_with("-requests.db");
    let path = files.iter().find(is_log).context("the gateway has a log")?;
    let log = SqliteRequestLog::open(path, SqliteOptions::default()).await?;
    Ok(Arc::new(log))
}

/// Returns a client that is signed in to the dashboard.
async fn signed_in(gateway: &Gateway) -> Result<Client> {
    let browser = Client::builder().cookie_store(true).build()?;
    let url = format!("{}/dashboard/sign-in", gateway.url);
    let page = browser.get(&url).send().await?.text().await?;
    let token = page.split_once("name=\"csrf\" value=\"");
    let token = token.and_then(|(_, after)| after.split_once('"'));
    let (token, _) = token.context("the page has a form")?;
    let form = browser.post(&url).header("sec-fetch-site", "same-origin");
    let entered = form.form(&[("csrf", token), ("api_key", API_KEY)]);
    let answer = entered.send().await?;
    ensure!(
        answer.status() == 200,
        "cannot sign in: {}",
        answer.text().await?
    );
    Ok(browser)
}

//! CPU time, throughput, latency and memory of a proxied call, beside nginx in the same run.

use std::{net::SocketAddr, time::Duration};

use anyhow::{Context, Result, ensure};
use clap::Args;
use threelo_core::clock::{Clock, SystemClock};
use threelo_e2e::certificate::Certificate;

use super::{
    Shipped, calls, connected,
    load::{Load, Until, load},
    nginx::{self, Nginx},
    processors::{self, MEASURED, memory_of, used_by},
};
use crate::{
    gateway::{Gateway, Start},
    timing::raise_limit_of_open_files,
};

/// Measure calls through the gateway beside nginx, and print the ratios.
///
/// What is measured runs on the first processor; the server behind it and the callers run on the second one.
#[derive(Debug, Args)]
pub(crate) struct Proxy {
    #[command(flatten)]
    shipped: Shipped,
    /// Number of seconds of each measurement
    #[arg(long, default_value_t = 4)]
    seconds: u64,
    /// Number of times that each measurement is made; the median counts
    #[arg(long, default_value_t = 3)]
    passes: usize,
    /// Number of connections of the gateway
    #[arg(long, default_value_t = 10_000)]
    connections: usize,
}

/// The usual number of concurrent callers.
const CALLERS: usize = 50;

/// A line of the table.
struct Row {
    name: String,
    address: SocketAddr,
    process: u32,
    calls: &'static [Vec<u8>],
    callers: usize,
    passes: Vec<Pass>,
}

/// One measurement.
struct Pass {
    load: Load,
    /// CPU time per call, in microseconds.
    cpu: f64,
    memory: u64,
}

impl Row {
    fn new(
        name: impl Into<String>,
        (address, process): (SocketAddr, u32),
        calls: &'static [Vec<u8>],
        callers: usize,
    ) -> Self {
        Self {
            name: name.into(),
            address,
            process,
            calls,
            callers,
            passes: Vec::new(),
        }
    }

    async fn measure(&mut self, time: Duration) -> Result<()> {
        // Fills caches and pools.
        let first = self.calls.len().max(2_000);
        load(self.address, self.calls, self.callers, Until::Calls(first)).await?;
        let before = used_by(self.process)?;
        let load = load(self.address, self.calls, self.callers, Until::Time(time)).await?;
        let used = used_by(self.process)? - before;
        self.passes.push(Pass {
            cpu: used.as_secs_f64() * 1e6 / load.calls as f64,
            memory: memory_of(self.process)?,
            load,
        });
        Ok(())
    }

    fn print(&self) {
        let value = |of: fn(&Pass) -> f64| median(self.passes.iter().map(of));
        println!(
            "| {:<44} | {:>6.1} | {:>7.0} | {:>6.2} | {:>7.2} | {:>6.1} |",
            self.name,
            value(|pass| pass.cpu),
            value(|pass| pass.load.calls as f64 / pass.load.took.as_secs_f64()),
            value(|pass| pass.load.p50.as_secs_f64() * 1e3),
            value(|pass| pass.load.p99.as_secs_f64() * 1e3),
            value(|pass| megabytes(pass.memory)),
        );
    }

    /// Returns the CPU time of a call as a multiple of that of another row, measured in the same passes.
    fn times(&self, other: &Self) -> f64 {
        let pairs = self.passes.iter().zip(&other.passes);
        median(pairs.map(|(own, other)| own.cpu / other.cpu))
    }
}

impl Proxy {
    pub(crate) async fn run(self) -> Result<()> {
        nginx::check_installed()?;
        raise_limit_of_open_files();
        if !processors::are_two() {
            println!(
                "This machine has one processor: callers and gateway share it, and nothing is pinned."
            );
        }
        let mut world = connected(self.connections).await?;
        let folder = world.folder().to_owned();
        let certificate = Certificate::create(&folder, "upstream", &["localhost"])?;
        let upstream = Nginx::upstream(&folder, None)?;
        let upstream_tls = Nginx::upstream(&folder, Some(&certificate))?;
        let start = Start {
            processor: Some(MEASURED),
            trusted: Some(certificate.certificate.clone().into()),
            ..self.shipped.start()?
        };
        let one: &'static [Vec<u8>] = calls(1).leak();
        let all: &'static [Vec<u8>] = calls(self.connections).leak();

        world.shared.api_url = format!("http://{}", upstream.address);
        let began = SystemClock.monotonic();
        let gateway = world.gateway("gateway", &start).await?;
        println!(
            "start with {} connections: {:.0?}, then {:.1} MB",
            self.connections,
            SystemClock.monotonic().since(began),
            megabytes(gateway.memory()?)
        );
        println!("idle: {:.2} ms of CPU per second", idle(&gateway).await?);
        println!(
            "\n| {:<44} | CPU µs | calls/s | p50 ms | p99 ms | RSS MB |",
            "proxy, number of callers"
        );
        println!(
            "| {:-<44} | -----: | ------: | -----: | ------: | -----: |",
            ""
        );

        let bare = Nginx::bare(&folder, &upstream, None, &[])?;
        let job = Nginx::with_job(&folder, &upstream, self.connections, None, &[])?;
        let threelo = place(&gateway)?;
        let rotation = format!("threelo, {} connections in turn, 50", self.connections);
        let mut rows = vec![
            Row::new("nginx, 50", bare.place(), one, CALLERS),
            Row::new("nginx with the same job, 50", job.place(), one, CALLERS),
            Row::new("threelo, 50", threelo, one, CALLERS),
            Row::new(rotation, threelo, all, CALLERS),
            Row::new("nginx with the same job, 1", job.place(), one, 1),
            Row::new("threelo, 1", threelo, one, 1),
            Row::new("nginx with the same job, 200", job.place(), one, 200),
            Row::new("threelo, 200", threelo, one, 200),
            Row::new("nginx with the same job, 2000", job.place(), one, 2_000),
            Row::new("threelo, 2000", threelo, one, 2_000),
        ];
        self.measure(&mut rows).await?;
        let [bare, job, threelo, rotation, ..] = &rows[..] else {
            unreachable!("the rows above")
        };
        let mut ratios = vec![
            ("threelo / nginx", threelo.times(bare), 2.0),
            ("threelo / nginx with the same job", threelo.times(job), 1.4),
            (
                "all connections in turn / one",
                rotation.times(threelo),
                1.2,
            ),
        ];
        gateway.stop().await?;

        world.shared.api_url = format!("https://localhost:{}", upstream_tls.address.port());
        let gateway = world.gateway("gateway", &start).await?;
        let bare = Nginx::bare(&folder, &upstream_tls, Some(&certificate), &[])?;
        let mut rows = [
            Row::new("nginx, TLS to the upstream, 50", bare.place(), one, CALLERS),
            Row::new(
                "threelo, TLS to the upstream, 50",
                place(&gateway)?,
                one,
                CALLERS,
            ),
        ];
        self.measure(&mut rows).await?;
        let [bare, threelo] = &rows;
        ratios.push((
            "threelo / nginx, TLS to the upstream",
            threelo.times(bare),
            1.4,
        ));
        gateway.stop().await?;

        println!();
        let mut missed = Vec::new();
        for (name, ratio, must) in ratios {
            println!("{name:<40} {ratio:.2} (at most {must:.1})");
            if ratio > must {
                missed.push(name);
            }
        }
        ensure!(missed.is_empty(), "over the budget: {}", missed.join(", "));
        Ok(())
    }

    async fn measure(&self, rows: &mut [Row]) -> Result<()> {
        for _ in 0..self.passes {
            for row in &mut *rows {
                let measured = row.measure(Duration::from_secs(self.seconds)).await;
                measured.with_context(|| row.name.clone())?;
            }
        }
        rows.iter().for_each(Row::print);
        Ok(())
    }
}

/// Returns the CPU time that an idle gateway uses, in milliseconds per second.
async fn idle(gateway: &Gateway) -> Result<f64> {
    /// The store repeats its reads after this time.
    const TIME: Duration = Duration::from_secs(30);
    // What a start leaves to do later; and the store repeats its reads more often for ten seconds after a write.
    SystemClock.sleep(Duration::from_secs(12)).await;
    let before = used_by(gateway.id()?)?;
    SystemClock.sleep(TIME).await;
    let used = used_by(gateway.id()?)? - before;
    Ok(used.as_secs_f64() * 1e3 / TIME.as_secs_f64())
}

fn place(gateway: &Gateway) -> Result<(SocketAddr, u32)> {
    let address = gateway.url.trim_start_matches("http://").parse()?;
    Ok((address, gateway.id()?))
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

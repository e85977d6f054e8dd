//! Several gateways behind a balancer, with one Postgres.

use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use anyhow::{Context, Result, ensure};
use clap::Args;
use futures_util::future::try_join_all;
use threelo_core::clock::{Clock, SystemClock};

use super::{
    Shipped, calls,
    load::{Load, Until, load},
    nginx::{self, Nginx},
    processors::MEASURED,
};
use crate::{
    gateway::{Gateway, Start},
    timing::raise_limit_of_open_files,
    world::{Kind, Siblings, World},
};

/// Measure the throughput of one, two and four gateways with one Postgres behind a balancer
///
/// Each gateway may use the same share of a processor, as if it had a small machine of its own. That needs the control groups
/// of Linux, and the right to create one.
#[derive(Debug, Args)]
pub(crate) struct Gateways {
    #[command(flatten)]
    shipped: Shipped,
    /// Number of connections
    #[arg(long, default_value_t = 1_000)]
    connections: usize,
    /// Number of seconds of each measurement
    #[arg(long, default_value_t = 10)]
    seconds: u64,
    /// Percentage of a processor that each gateway may use
    #[arg(long, default_value_t = 10)]
    share: u32,
}

/// Number of concurrent callers.
const CALLERS: usize = 100;
/// How much of the throughput of as many single gateways several ones must reach.
const LEAST: f64 = 0.8;

impl Gateways {
    pub(crate) async fn run(self) -> Result<()> {
        nginx::check_installed()?;
        raise_limit_of_open_files();
        let mut world = World::new(Kind::Postgres, Siblings::All, self.connections).await?;
        let gateway = world.gateway("import", &Start::default()).await?;
        world.connect_all(&gateway).await?;
        gateway.stop().await?;
        let upstream = Nginx::upstream(world.folder(), None)?;
        world.shared.api_url = format!("http://{}", upstream.address);
        println!("| gateways | calls/s | times one | p50 ms | p99 ms | transactions per call |");
        println!("| -------: | ------: | --------: | -----: | -----: | --------------------: |");
        let (mut one, mut missed) = (None, false);
        for count in [1, 2, 4] {
            let (load, transactions) = self.measure(&world, count).await?;
            let rate = load.calls as f64 / load.took.as_secs_f64();
            let times = rate / *one.get_or_insert(rate);
            println!(
                "| {count:>8} | {rate:>7.0} | {times:>9.2} | {:>6.2} | {:>6.2} | {:>21.4} |",
                load.p50.as_secs_f64() * 1e3,
                load.p99.as_secs_f64() * 1e3,
                transactions as f64 / load.calls as f64
            );
            missed |= times < LEAST * count as f64;
        }
        ensure!(!missed, "the throughput does not grow with the gateways");
        Ok(())
    }

    /// Measures this many gateways. Returns the transactions of Postgres, too.
    async fn measure(&self, world: &World, count: usize) -> Result<(Load, i64)> {
        let mut start = self.shipped.start()?;
        start.processor = Some(MEASURED);
        let mut shares = Vec::new();
        let mut gateways: Vec<Gateway> = Vec::new();
        for number in 0..count {
            let gateway = world.gateway(&format!("gateway-{number}"), &start).await?;
            shares.push(Share::limit(gateway.id()?, self.share)?);
            gateways.push(gateway);
        }
        let addresses = gateways.iter().map(|gateway| gateway.url.as_str());
        let balancer = Nginx::balancer(world.folder(), addresses.collect())?;
        let all: &'static [Vec<u8>] = calls(self.connections).leak();
        // Each gateway reads each connection once.
        let warming = gateways.iter().map(async |gateway| {
            let address = gateway.url.trim_start_matches("http://").parse()?;
            load(address, all, 10, Until::Calls(all.len())).await
        });
        try_join_all(warming).await?;
        // Postgres counts a transaction up to some seconds later.
        SystemClock.sleep(Duration::from_secs(12)).await;
        let before = world.transactions().await?;
        let time = Until::Time(Duration::from_secs(self.seconds));
        let load = load(balancer.address, all, CALLERS, time).await?;
        SystemClock.sleep(Duration::from_secs(12)).await;
        let transactions = world.transactions().await? - before;
        for gateway in gateways {
            gateway.stop().await?;
        }
        Ok((load, transactions))
    }
}

/// The share of a processor that a process may use, until this is dropped.
struct Share(PathBuf);

impl Share {
    /// Limits a process, by a control group of its own. Man page cgroups(7).
    fn limit(process: u32, percent: u32) -> Result<Self> {
        const PERIOD: u32 = 10_000;
        let quota = PERIOD * percent / 100;
        let (version1, root) = (Path::new("/sys/fs/cgroup/cpu"), Path::new("/sys/fs/cgroup"));
        let is_version1 = version1.exists();
        let parent = if is_version1 { version1 } else { root };
        let group = parent.join(format!("threelo-{process}"));
        let limited = || -> std::io::Result<()> {
            fs::create_dir(&group)?;
            if is_version1 {
                fs::write(group.join("cpu.cfs_period_us"), PERIOD.to_string())?;
                fs::write(group.join("cpu.cfs_quota_us"), quota.to_string())?;
            } else {
                fs::write(group.join("cpu.max"), format!("{quota} {PERIOD}"))?;
            }
            fs::write(group.join("cgroup.procs"), process.to_string())
        };
        limited().with_context(|| {
            format!(
                "cannot limit a process with {}: run this as root, on Linux",
                group.display()
            )
        })?;
        Ok(Self(group))
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        let _ = fs::remove_dir(&self.0);
    }
}

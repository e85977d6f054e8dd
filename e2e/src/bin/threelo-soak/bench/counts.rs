//! Instructions and system calls of one call, which do not depend on what else the machine does.

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use anyhow::{Result, bail, ensure};
use clap::Args;
use threelo_core::clock::{Clock, SystemClock};

use super::{
    Shipped, calls, connected,
    load::{Until, load},
    nginx::{self, Nginx},
};
use crate::world::World;

/// Count the user-mode instructions and the system calls of one call through the gateway.
///
/// Each is the difference of two runs, so that start and end of the process do not count.
#[derive(Debug, Args)]
pub(crate) struct Counts {
    #[command(flatten)]
    shipped: Shipped,
    /// Number of calls by which the two runs differ
    #[arg(long, default_value_t = 4_000)]
    calls: usize,
    /// Number of concurrent callers
    #[arg(long, default_value_t = 50)]
    callers: usize,
    /// Maximum number of instructions per call
    #[arg(long, default_value_t = 97_000)]
    instructions: u64,
    /// Maximum number of system calls per call
    #[arg(long, default_value_t = 5.0)]
    system_calls: f64,
    /// Keep the profile of the longer run in this file, for `callgrind_annotate`
    #[arg(long, value_name = "FILE")]
    profile: Option<PathBuf>,
    /// Count those of nginx too
    #[arg(long)]
    nginx: bool,
}

/// What is counted.
#[derive(Debug, Clone, Copy)]
enum Counter {
    Instructions,
    SystemCalls,
}

impl Counter {
    fn wrapper(self, file: &Path) -> Vec<String> {
        let file = file.display();
        let (program, arguments) = match self {
            Self::Instructions => (
                "valgrind",
                vec![
                    "--tool=callgrind".to_owned(),
                    format!("--callgrind-out-file={file}"),
                ],
            ),
            // With -D the tracer is a grandchild, so that the started process is the counted one.
            Self::SystemCalls => (
                "strace",
                vec![
                    "-D".to_owned(),
                    "-f".to_owned(),
                    "-c".to_owned(),
                    "-o".to_owned(),
                    file.to_string(),
                ],
            ),
        };
        [program.to_owned()].into_iter().chain(arguments).collect()
    }

    /// Reads the total of a whole run, whose process has ended.
    async fn total(self, file: &Path) -> Result<u64> {
        // The tracer writes it a moment after the end of the process.
        for _ in 0..100 {
            if let Ok(text) = std::fs::read_to_string(file)
                && let Some(total) = self.total_in(&text)
            {
                std::fs::remove_file(file)?;
                return Ok(total.parse()?);
            }
            SystemClock.sleep(Duration::from_millis(50)).await;
        }
        bail!("{} contains no total", file.display())
    }

    fn total_in(self, text: &str) -> Option<&str> {
        match self {
            Self::Instructions => text
                .lines()
                .find_map(|line| line.strip_prefix("totals:"))
                .map(str::trim),
            // The columns are: share of the time, seconds, µs per call, calls, perhaps errors, "total".
            Self::SystemCalls => text
                .lines()
                .find(|line| line.ends_with(" total"))
                .and_then(|line| line.split_whitespace().nth(3)),
        }
    }
}

impl Counts {
    pub(crate) async fn run(self) -> Result<()> {
        nginx::check_installed()?;
        let mut world = connected(1).await?;
        let upstream = Nginx::upstream(world.folder(), None)?;
        world.shared.api_url = format!("http://{}", upstream.address);
        if self.nginx {
            let instructions = self
                .of_nginx(&world, &upstream, Counter::Instructions)
                .await?;
            let system_calls = self
                .of_nginx(&world, &upstream, Counter::SystemCalls)
                .await?;
            println!(
                "nginx with the same job: {instructions:.0} instructions, {system_calls:.2} system calls per call"
            );
        }
        let instructions = self.of_gateway(&world, Counter::Instructions).await?;
        let system_calls = self.of_gateway(&world, Counter::SystemCalls).await?;
        println!(
            "gateway: {instructions:.0} instructions (at most {}), {system_calls:.2} system calls (at most {}) per call",
            self.instructions, self.system_calls
        );
        ensure!(
            instructions <= self.instructions as f64 && system_calls <= self.system_calls,
            "a call costs more than it may: `valgrind --tool=callgrind` and `strace -c` show where"
        );
        Ok(())
    }

    async fn of_gateway(&self, world: &World, counter: Counter) -> Result<f64> {
        let mut totals = [0, 0];
        for (total, count) in totals.iter_mut().zip(self.runs()) {
            let file = world.folder().join("counts");
            let mut start = self.shipped.start()?;
            start.wrapper = counter.wrapper(&file);
            let gateway = world.gateway("counted", &start).await?;
            let address = gateway.url.trim_start_matches("http://").parse()?;
            load(address, calls(1).leak(), self.callers, Until::Calls(count)).await?;
            gateway.stop().await?;
            if let (Counter::Instructions, Some(profile)) = (counter, &self.profile) {
                std::fs::copy(&file, profile)?;
            }
            *total = counter.total(&file).await?;
        }
        Ok(self.per_call(totals))
    }

    async fn of_nginx(&self, world: &World, upstream: &Nginx, counter: Counter) -> Result<f64> {
        let mut totals = [0, 0];
        for (total, count) in totals.iter_mut().zip(self.runs()) {
            let file = world.folder().join("counts-nginx");
            let wrapper = counter.wrapper(&file);
            let nginx = Nginx::with_job(world.folder(), upstream, 1, None, &wrapper)?;
            load(
                nginx.address,
                calls(1).leak(),
                self.callers,
                Until::Calls(count),
            )
            .await?;
            nginx.stop()?;
            *total = counter.total(&file).await?;
        }
        Ok(self.per_call(totals))
    }

    /// The number of calls of each run. The first one fills caches and pools.
    fn runs(&self) -> [usize; 2] {
        let first = self.calls / 2;
        [first, first + self.calls]
    }

    fn per_call(&self, [first, second]: [u64; 2]) -> f64 {
        second.saturating_sub(first) as f64 / self.calls as f64
    }
}

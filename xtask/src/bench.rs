//! `cargo xtask bench`: measurements of the whole gateway.

use anyhow::Result;
use clap::{Args, Subcommand};

use crate::{
    soak::Processes,
    workspace::{Workspace, run},
};

/// Measure what the gateway costs
#[derive(Debug, Args)]
pub(crate) struct Bench {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Print time and size of each page of the dashboard with 10,000 connections and 1,000,000 log records, on SQLite and
    /// Postgres
    #[command(disable_help_flag = true)]
    Dashboard(Processes),
    /// Measure calls beside nginx in the same run: CPU time, throughput, latency, memory
    #[command(disable_help_flag = true)]
    Proxy(Processes),
    /// Count the instructions and system calls of a call, with valgrind and strace
    #[command(disable_help_flag = true)]
    Counts(Processes),
    /// Measure warm calls while thousands of tokens expire
    #[command(disable_help_flag = true)]
    Expiry(Processes),
    /// Measure one, two and four gateways with one Postgres behind a balancer
    #[command(disable_help_flag = true)]
    Gateways(Processes),
}

impl Bench {
    pub(crate) fn run(&self, workspace: &Workspace) -> Result<()> {
        match &self.what {
            What::Dashboard(processes) => processes.run(workspace, "dashboard"),
            What::Proxy(processes) => shipped(workspace, processes, "proxy"),
            What::Counts(processes) => shipped(workspace, processes, "counts"),
            What::Expiry(processes) => processes.run(workspace, "expiry"),
            What::Gateways(processes) => shipped(workspace, processes, "gateways"),
        }
    }
}

/// Measures the binary that the arguments name with `--gateway`, or one that is built as it is shipped, except that it is
/// built without a profile of calls, which would take several times as long.
fn shipped(workspace: &Workspace, processes: &Processes, name: &str) -> Result<()> {
    if processes.have("--gateway") {
        return processes.run(workspace, name);
    }
    let package = ["--profile", "dist", "--package", "threelo-proxy"];
    run(workspace.cargo(&["build"]).args(package))?;
    let target = &workspace.metadata.target_directory;
    let gateway = format!("--gateway={target}/dist/threelo");
    processes.run_with(workspace, name, &[&gateway])
}

//! `cargo xtask soak`: long runs that find rare failures.

use anyhow::Result;
use clap::{Args, Subcommand};

use crate::workspace::{Workspace, run};

/// Run long tests with many faults
#[derive(Debug, Args)]
pub(crate) struct Soak {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Simulate token refreshes with many faults, and count the connections that are lost
    #[command(disable_help_flag = true)]
    Model(Processes),
    /// Kill gateways at every named step of a rotation, and check that no grant is lost
    #[command(disable_help_flag = true)]
    Rotation(Processes),
    /// Let many callers of four gateways use one expired token, and count the exchanges
    #[command(disable_help_flag = true)]
    Callers(Processes),
    /// Restart Postgres under load, and check that calls with cached tokens continue
    #[command(disable_help_flag = true)]
    Outage(Processes),
    /// Let clients hang up at random moments of a refresh, and count exchanges and grants
    #[command(disable_help_flag = true)]
    Hangups(Processes),
    /// Kill the gateway in the middle of writes with idempotency keys, and check that none is made twice
    #[command(disable_help_flag = true)]
    Idempotency(Processes),
    /// Abuse a gateway in every way that needs no key, and check memory, disk and normal calls
    #[command(disable_help_flag = true)]
    Abuse(Processes),
    /// Fill the disk of the database while tokens are refreshed, and check that no grant is lost
    #[command(disable_help_flag = true)]
    Disk(Processes),
    /// Deliver hundreds of events to receivers that work, refuse, hang or are gone, and kill the gateway
    /// meanwhile
    #[command(disable_help_flag = true)]
    Events(Processes),
    /// Log ten million calls, and check that the request log stays below its size on disk
    #[command(disable_help_flag = true)]
    Logs(Processes),
    /// Pass files of 2 GB through a gateway, check each byte, and print the peak of its memory
    #[command(disable_help_flag = true)]
    Bodies(Processes),
    /// Compare the duration of normal calls with and without 2,000 slow clients
    #[command(disable_help_flag = true)]
    Slow(Processes),
}

/// A run with real processes, by a separate program.
#[derive(Debug, Args)]
pub(crate) struct Processes {
    /// Arguments of the run; --help lists them
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<String>,
}

impl Soak {
    pub(crate) fn run(&self, workspace: &Workspace) -> Result<()> {
        match &self.what {
            What::Model(processes) => processes.run(workspace, "model"),
            What::Rotation(processes) => processes.run(workspace, "rotation"),
            What::Callers(processes) => processes.run(workspace, "callers"),
            What::Outage(processes) => processes.run(workspace, "outage"),
            What::Hangups(processes) => processes.run(workspace, "hangups"),
            What::Idempotency(processes) => processes.run(workspace, "idempotency"),
            What::Abuse(processes) => processes.run(workspace, "abuse"),
            What::Disk(processes) => processes.run(workspace, "disk"),
            What::Events(processes) => processes.run(workspace, "events"),
            What::Logs(processes) => processes.run(workspace, "logs"),
            What::Bodies(processes) => processes.run(workspace, "bodies"),
            What::Slow(processes) => processes.run(workspace, "slow"),
        }
    }
}

impl Processes {
    /// Returns whether the command line has this option.
    pub(crate) fn have(&self, option: &str) -> bool {
        let mut names = self
            .arguments
            .iter()
            .map(|argument| argument.split('=').next());
        names.any(|name| name == Some(option))
    }

    pub(crate) fn run(&self, workspace: &Workspace, name: &str) -> Result<()> {
        self.run_with(workspace, name, &[])
    }

    /// Runs the program with these arguments before those of the command line.
    pub(crate) fn run_with(
        &self,
        workspace: &Workspace,
        name: &str,
        arguments: &[&str],
    ) -> Result<()> {
        // The gateway is built beside the program. It is started thousands of times, which takes a
        // fifth of the time with a release build.
        let package = ["--quiet", "--release", "--package", "threelo-e2e"];
        run(workspace.cargo(&["build"]).args(package).arg("--bins"))?;
        run(workspace
            .cargo(&["run"])
            .args(package)
            .args(["--bin", "threelo-soak", "--", name])
            .args(arguments)
            .args(&self.arguments))
    }
}

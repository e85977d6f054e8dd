//! `cargo xtask soak`: what only shows after many runs.

use anyhow::Result;
use clap::{Args, Subcommand};

use crate::workspace::{Workspace, run};

mod model;

/// Run something so often that rare faults meet.
#[derive(Debug, Args)]
pub(crate) struct Soak {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    Model(model::Model),
    /// Kill gateways at every named step of a rotation, and see that no grant is lost.
    #[command(disable_help_flag = true)]
    Rotation(Processes),
    /// Have many callers of four gateways meet one expired token, and count the exchanges.
    #[command(disable_help_flag = true)]
    Callers(Processes),
    /// Kill Postgres and start it again under load; calls on warm tokens must go on.
    #[command(disable_help_flag = true)]
    Outage(Processes),
    /// Have clients hang up at random moments of a renewal, and count exchanges and grants.
    #[command(disable_help_flag = true)]
    Hangups(Processes),
    /// Abuse a gateway in every way that needs no key; memory, disk and normal calls stay within limits.
    #[command(disable_help_flag = true)]
    Abuse(Processes),
    /// Fill the disk under the vault while tokens are renewed, and see that no grant is lost.
    #[command(disable_help_flag = true)]
    Disk(Processes),
    /// Make hundreds of events due at once for receivers that work, refuse, hang or are gone, and kill
    /// the gateway meanwhile.
    #[command(disable_help_flag = true)]
    Events(Processes),
}

/// A run against real processes, by a program of its own.
#[derive(Debug, Args)]
struct Processes {
    /// Its arguments; --help lists them
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<String>,
}

impl Soak {
    pub(crate) fn run(&self, workspace: &Workspace) -> Result<()> {
        match &self.what {
            What::Model(model) => model.run(),
            What::Rotation(processes) => processes.run(workspace, "rotation"),
            What::Callers(processes) => processes.run(workspace, "callers"),
            What::Outage(processes) => processes.run(workspace, "outage"),
            What::Hangups(processes) => processes.run(workspace, "hangups"),
            What::Abuse(processes) => processes.run(workspace, "abuse"),
            What::Disk(processes) => processes.run(workspace, "disk"),
            What::Events(processes) => processes.run(workspace, "events"),
        }
    }
}

impl Processes {
    fn run(&self, workspace: &Workspace, name: &str) -> Result<()> {
        // The gateway under test is built beside the program. It is started thousands of times, which
        // takes a fifth of the time with a release build.
        let package = ["--quiet", "--release", "--package", "threelo-e2e"];
        run(workspace.cargo(&["build"]).args(package).arg("--bins"))?;
        run(workspace
            .cargo(&["run"])
            .args(package)
            .args(["--bin", "threelo-soak", "--", name])
            .args(&self.arguments))
    }
}

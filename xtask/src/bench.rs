//! `cargo xtask bench`: measurements of the whole gateway.

use anyhow::Result;
use clap::{Args, Subcommand};

use crate::{soak::Processes, workspace::Workspace};

/// Measure the gateway with much data
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
}

impl Bench {
    pub(crate) fn run(&self, workspace: &Workspace) -> Result<()> {
        match &self.what {
            What::Dashboard(processes) => processes.run(workspace, "dashboard"),
        }
    }
}

//! The tasks of this repository: `cargo xtask --help`.

use std::path::Path;

use anyhow::{Context as _, Result};
use clap::{Parser, Subcommand};

mod catalogue;
mod facts;

/// The tasks of this repository.
#[derive(Debug, Parser)]
#[command(bin_name = "cargo xtask", arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    Catalogue(catalogue::Catalogue),
}

fn main() -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .context("xtask has no folder above it")?;
    match Cli::parse().task {
        Task::Catalogue(task) => task.run(root),
    }
}

//! `cargo xtask soak`: what only shows after many runs.

use anyhow::Result;
use clap::{Args, Subcommand};

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
}

impl Soak {
    pub(crate) fn run(&self) -> Result<()> {
        match &self.what {
            What::Model(model) => model.run(),
        }
    }
}

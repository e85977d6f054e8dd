//! `cargo xtask release`: versions, changelogs, packages and tags of all crates.
//!
//! What is left to do follows from the manifests, the changelogs and git's tags, so that each step goes on where a
//! previous run ended. RELEASING.md describes the procedure.

use anyhow::{Result, ensure};
use clap::{Args, Subcommand};

use crate::layers;
use crate::workspace::{Workspace, bullets};

mod artefacts;
mod changelog;
mod manifests;
mod plan;
mod prepare;
mod publish;

pub(crate) use plan::Plan;

/// Plan, prepare and publish releases of the crates, and build what users of the binary install
#[derive(Debug, Args)]
pub(crate) struct Release {
    #[command(subcommand)]
    step: Step,
}

#[derive(Debug, Subcommand)]
enum Step {
    /// Print which crates need a release, with which version and why
    Plan,
    /// Set versions, dependency requirements and changelog dates, in one commit
    Prepare(prepare::Prepare),
    /// Build the prepared crates from their packages, in the order of their dependencies; with `--execute`, publish
    /// and tag them
    Publish(publish::Publish),
    /// Build an archive of the binary for this machine, with manual pages, completions, licences, SBOM and checksums
    Artefacts(artefacts::Artefacts),
}

impl Release {
    pub(crate) fn run(&self, workspace: &Workspace) -> Result<()> {
        match &self.step {
            Step::Plan => {
                let plan = Plan::new(workspace)?;
                print!("{}", plan.table());
                plan.compare_interfaces(workspace)?;
                plan.check()
            }
            Step::Prepare(task) => task.run(workspace),
            Step::Publish(task) => task.run(workspace),
            Step::Artefacts(task) => task.run(workspace),
        }
    }
}

/// Returns the plan, or an error if the crates in their present form must not be released.
fn releasable(workspace: &Workspace) -> Result<Plan<'_>> {
    let changes = workspace.git(&["status", "--porcelain"])?;
    ensure!(
        changes.is_empty(),
        "the working tree is not clean; commit or discard these changes first:\n{changes}"
    );
    let plan = Plan::new(workspace)?;
    let mut faults = plan.undocumented.clone();
    for package in workspace.published() {
        faults.extend(layers::manifest_faults(package, true)?);
    }
    ensure!(
        faults.is_empty(),
        "{}",
        bullets("not fit for a release", &faults)
    );
    Ok(plan)
}

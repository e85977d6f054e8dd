//! `cargo xtask release publish`: builds, publishes and tags what is prepared.

use anyhow::{Context as _, Result, ensure};
use clap::Args;

use super::plan::{Planned, State, tag};
use super::releasable;
use crate::workspace::{Workspace, bullets, run};

/// See [`super::Step::Publish`].
#[derive(Debug, Args)]
pub(super) struct Publish {
    /// Names of crates, with or without `threelo-`: publish them and what they depend on; all without names
    #[arg(value_name = "CRATE")]
    crates: Vec<String>,
    /// Publish and tag; otherwise, everything before that is done
    #[arg(long)]
    execute: bool,
    /// Name of another registry than crates.io, from cargo's configuration
    #[arg(long, value_name = "NAME")]
    registry: Option<String>,
}

impl Publish {
    pub(super) fn run(&self, workspace: &Workspace) -> Result<()> {
        let plan = releasable(workspace)?;
        let closure = plan.closure(workspace, &self.crates)?;
        let unprepared: Vec<_> = closure
            .iter()
            .filter(|planned| {
                matches!(planned.state, State::Due { .. }) && planned.released.is_none()
            })
            .map(|planned| planned.package.name.to_string())
            .collect();
        let prepared: Vec<_> = closure
            .into_iter()
            .filter(|planned| planned.state == State::Prepared)
            .collect();
        if prepared.is_empty() {
            println!(
                "Nothing to publish: no crate is prepared and without a tag. `cargo xtask release plan` shows what is due."
            );
            return Ok(());
        }
        // A crate that is not prepared need not be fit for a release, unless another one needs it.
        let missing: Vec<_> = prepared
            .iter()
            .flat_map(|planned| {
                let needed = planned.package.dependencies.iter();
                needed
                    .filter(|dependency| unprepared.contains(&dependency.name))
                    .map(|dependency| format!("{} needs {}", planned.package.name, dependency.name))
            })
            .collect();
        ensure!(
            missing.is_empty(),
            "{}",
            bullets(
                "not released yet and not prepared (cargo xtask release prepare)",
                &missing
            )
        );
        plan.check()?;

        println!("In this order:");
        for planned in &prepared {
            println!("  {} {}", planned.package.name, planned.package.version);
        }
        self.verify(workspace, &prepared)?;
        if !self.execute {
            println!("\nAll packages build. Nothing was published: add --execute.");
            return Ok(());
        }
        for planned in &prepared {
            self.publish(workspace, planned)?;
        }
        println!("\nPublished and tagged. Next: git push origin HEAD --tags");
        Ok(())
    }

    /// Builds each crate from its package, with the packages of its dependencies: in one call, cargo does not look
    /// for them in the registry.
    fn verify(&self, workspace: &Workspace, prepared: &[&Planned<'_>]) -> Result<()> {
        let mut package = workspace.cargo(&["package", "--locked"]);
        for planned in prepared {
            package.args(["--package", &planned.package.name]);
        }
        run(package.args(self.to_registry()))
    }

    /// Publishes a crate, and tags it. A previous run may have been interrupted between the two.
    fn publish(&self, workspace: &Workspace, planned: &Planned<'_>) -> Result<()> {
        let (name, version) = (&planned.package.name, &planned.package.version);
        let mut publish =
            workspace.cargo(&["publish", "--locked", "--no-verify", "--package", name]);
        publish.args(self.to_registry());
        eprintln!("\npublishing {name} {version}");
        let output = publish.output().context("cannot run cargo")?;
        let message = String::from_utf8_lossy(&output.stderr);
        if !output.status.success() {
            ensure!(
                message.contains(&format!("{name}@{version} already exists on")),
                "cannot publish {name} {version}; run the same command again to continue. {}",
                message.trim()
            );
            eprintln!("{name} {version} is published already");
        }
        let tag = tag(name, version);
        workspace.git(&[
            "tag",
            "--annotate",
            &tag,
            "--message",
            &format!("{name} {version}"),
        ])?;
        println!("published {name} {version}, tagged {tag}");
        Ok(())
    }

    fn to_registry(&self) -> Vec<&str> {
        self.registry
            .iter()
            .flat_map(|name| ["--registry", name])
            .collect()
    }
}

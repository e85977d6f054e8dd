//! `cargo xtask ci`: all checks that a change must pass before it is merged, the quick ones first.

use std::{env::consts::EXE_SUFFIX, path::Path, process::Command, time::Instant};

use anyhow::{Context as _, Result};
use clap::Args;

use crate::catalogue::Catalogue;
use crate::layers::CheckLayers;
use crate::public_api::PublicApi;
use crate::readmes::Readmes;
use crate::release::Plan;
use crate::test::Test;
use crate::tidy::Tidy;
use crate::workspace::{Tool, Workspace, printed, run};

mod features;
mod licences;
mod lowest_versions;

/// Run all checks, as CI does
#[derive(Debug, Args)]
pub(crate) struct Ci {
    /// Skip this step, such as "tests"; can be repeated
    #[arg(long, value_name = "STEP", value_parser = names())]
    without: Vec<String>,
    /// Run only this step, such as "docs"; can be repeated
    #[arg(long, value_name = "STEP", value_parser = names())]
    only: Vec<String>,
}

fn names() -> Vec<&'static str> {
    STEPS.iter().map(|(name, _)| *name).collect()
}

type Step = (&'static str, fn(&Workspace) -> Result<()>);

const STEPS: &[Step] = &[
    ("format", |workspace| {
        run(&mut workspace.cargo(&["fmt", "--all", "--check"]))
    }),
    ("layers", |workspace| CheckLayers.run(workspace)),
    ("catalogue", |workspace| Catalogue::check().run(workspace)),
    ("public api", |workspace| PublicApi::check().run(workspace)),
    ("releasable", |workspace| Plan::new(workspace)?.check()),
    ("licences", licences::check),
    ("tidy", |workspace| Tidy.run(workspace)),
    ("tools", tools),
    ("deploy", deploy),
    ("clippy", clippy),
    ("tests", |workspace| Test::everything().run(workspace)),
    ("each crate alone", each_alone),
    ("features", features::features),
    ("lowest versions", lowest_versions::lowest_versions),
    ("docs", docs),
    ("readmes", |workspace| Readmes::together().run(workspace)),
    ("each document", |workspace| Readmes::each().run(workspace)),
    ("demo", demo),
    ("image", image),
];

impl Ci {
    pub(crate) fn run(&self, workspace: &Workspace) -> Result<()> {
        let mut times = Vec::new();
        for (name, step) in STEPS
            .iter()
            .filter(|(name, _)| !self.without.iter().any(|one| one == name))
            .filter(|(name, _)| self.only.is_empty() || self.only.iter().any(|one| one == name))
        {
            eprintln!("\n== {name}");
            let seconds =
                timed(|| step(workspace)).with_context(|| format!("the step \"{name}\" failed"))?;
            times.push(format!("{name} {seconds} s"));
        }
        println!("\nAll checks passed: {}.", times.join(", "));
        Ok(())
    }
}

/// The options of clippy: each warning is an error.
const LINTS: [&str; 2] = ["-D", "warnings"];

fn clippy(workspace: &Workspace) -> Result<()> {
    let everything = [
        "clippy",
        "--workspace",
        "--all-targets",
        "--all-features",
        "--locked",
        "--",
    ];
    run(workspace.cargo(&everything).args(LINTS))
}

/// Makes cargo use the crates as the step "clippy" has checked them: it does so only if these two variables are as `cargo clippy`
/// sets them. Without clippy, the crates are checked once more.
fn reuse_clippy<'a>(workspace: &Workspace, cargo: &'a mut Command) -> &'a mut Command {
    let folder = printed(&mut workspace.tool(&["rustc", "--print", "sysroot"]));
    let name = format!("bin/clippy-driver{EXE_SUFFIX}");
    let driver = folder.map(|folder| Path::new(&folder).join(name)).ok();
    let Some(driver) = driver.filter(|driver| driver.exists()) else {
        return cargo;
    };
    let lints = LINTS.map(|word| format!("{word}__CLIPPY_HACKERY__"));
    cargo
        .env("RUSTC_WORKSPACE_WRAPPER", driver)
        .env("CLIPPY_ARGS", lints.concat())
}

/// Checks the files for deployment and the links of the documentation, with the tools that are installed.
fn deploy(workspace: &Workspace) -> Result<()> {
    run(Command::new(workspace.root.join("deploy/check")).current_dir(&workspace.root))
}

/// Runs the demo with the binary that the tests are built with: with other features, all libraries would be built again.
fn demo(workspace: &Workspace) -> Result<()> {
    let build = [
        "build",
        "--locked",
        "--workspace",
        "--all-features",
        "--tests",
    ];
    run(&mut workspace.cargo(&build))?;
    let binary = workspace.metadata.target_directory.join("debug/threelo");
    run(Command::new(binary).arg("demo"))
}

/// Runs the demo in the root file system of the image, as its user and with a read-only root, where that is possible.
fn image(workspace: &Workspace) -> Result<()> {
    let probe = Command::new("unshare").args(["--mount", "true"]).output();
    if !probe.is_ok_and(|output| output.status.success()) {
        println!("skipped: `unshare` needs Linux and root");
        return Ok(());
    }
    run(&mut workspace.cargo(&["build", "--locked"]))?;
    let binary = workspace.metadata.target_directory.join("debug/threelo");
    run(Command::new(workspace.root.join("deploy/run-image-by-hand")).arg(binary))
}

/// External programs that check the repository, and their checks.
const TOOLS: &[(Tool, &[&str])] = &[
    (
        Tool {
            name: "cargo-machete",
            version: &["cargo", "machete", "--version"],
        },
        &["cargo", "machete"],
    ),
    (
        Tool {
            name: "cargo-deny",
            version: &["cargo", "deny", "--version"],
        },
        &["cargo", "deny", "check", "licenses", "bans", "sources"],
    ),
    (
        Tool {
            name: "typos-cli",
            version: &["typos", "--version"],
        },
        &["typos"],
    ),
];

/// Runs the tools that are installed, and reports which are not.
fn tools(workspace: &Workspace) -> Result<()> {
    for (tool, check) in TOOLS {
        if tool.is_usable(workspace)? {
            run(&mut workspace.tool(check))?;
        }
    }
    Ok(())
}

/// Checks each crate and its tests without other crates and without its own features, so that the
/// features of another crate cannot hide a missing one. `cargo xtask test -p NAME` checks the other
/// feature sets.
fn each_alone(workspace: &Workspace) -> Result<()> {
    for package in workspace.published() {
        let alone = [
            "clippy",
            "--no-deps",
            "--package",
            package.name.as_str(),
            "--no-default-features",
            "--all-targets",
            "--",
        ];
        run(workspace.cargo(&alone).args(LINTS))?;
    }
    Ok(())
}

fn docs(workspace: &Workspace) -> Result<()> {
    let everything = ["doc", "--workspace", "--no-deps", "--all-features"];
    // With an example, libraries get the features that tests need. Without it, they would be checked again with other
    // features than in the step "clippy".
    let binaries = [
        "--bin",
        "threelo",
        "--bin",
        "threelo-soak",
        "--bin",
        "xtask",
    ];
    let targets = [&["--lib", "--example", "gallery"], &binaries[..]].concat();
    let mut docs = workspace.cargo(&[&everything[..], &targets].concat());
    run(reuse_clippy(workspace, &mut docs).env("RUSTDOCFLAGS", "-D warnings"))
}

/// Runs a step and returns its duration in seconds.
#[expect(
    clippy::disallowed_methods,
    reason = "measures real time; no test depends on it"
)]
fn timed(step: impl FnOnce() -> Result<()>) -> Result<u64> {
    let start = Instant::now();
    step()?;
    Ok(start.elapsed().as_secs())
}

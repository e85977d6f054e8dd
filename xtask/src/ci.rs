//! `cargo xtask ci`: all checks that a change must pass before it is merged, the quick ones first.

use std::{
    process::{Command, Stdio},
    time::Instant,
};

use anyhow::{Context as _, Result, bail};
use clap::Args;

use crate::catalogue::Catalogue;
use crate::layers::CheckLayers;
use crate::readmes::Readmes;
use crate::test::Test;
use crate::tidy::Tidy;
use crate::workspace::{Workspace, run};

mod packages;

use packages::packages;

/// Run all checks, as CI does
#[derive(Debug, Args)]
pub(crate) struct Ci {
    /// Skip the tests, if they have run before
    #[arg(long)]
    without_test: bool,
    /// Run only this step, such as "docs"; can be repeated
    #[arg(long, value_parser = STEPS.iter().map(|(name, _)| *name).collect::<Vec<_>>())]
    only: Vec<String>,
}

type Step = (&'static str, fn(&Workspace) -> Result<()>);

const STEPS: &[Step] = &[
    ("format", |workspace| {
        run(&mut workspace.cargo(&["fmt", "--all", "--check"]))
    }),
    ("layers", |workspace| CheckLayers.run(workspace)),
    ("catalogue", |workspace| Catalogue::check().run(workspace)),
    ("tidy", |workspace| Tidy.run(workspace)),
    ("tools", tools),
    ("clippy", clippy),
    ("tests", |workspace| Test::everything().run(workspace)),
    ("each crate alone", each_alone),
    ("docs", docs),
    ("readmes", |workspace| Readmes::together().run(workspace)),
    ("packages", packages),
    // As the tests are built: a release build takes longer than most other checks together.
    ("demo", |workspace| {
        run(&mut workspace.cargo(&["run", "--locked", "--", "demo"]))
    }),
];

impl Ci {
    pub(crate) fn run(&self, workspace: &Workspace) -> Result<()> {
        let mut times = Vec::new();
        for (name, step) in STEPS
            .iter()
            .filter(|(name, _)| !(self.without_test && *name == "tests"))
            .filter(|(name, _)| self.only.is_empty() || self.only.iter().any(|only| only == name))
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

fn clippy(workspace: &Workspace) -> Result<()> {
    let lints = [
        "clippy",
        "--workspace",
        "--all-targets",
        "--all-features",
        "--locked",
        "--",
        "-D",
        "warnings",
    ];
    run(&mut workspace.cargo(&lints))
}

/// External programs that check the repository: the name, a command that shows whether it is installed,
/// and the check.
const TOOLS: &[(&str, &[&str], &[&str])] = &[
    (
        "cargo-machete",
        &["cargo", "machete", "--version"],
        &["cargo", "machete"],
    ),
    (
        "cargo-deny",
        &["cargo", "deny", "--version"],
        &["cargo", "deny", "check", "licenses", "bans", "sources"],
    ),
    ("typos-cli", &["typos", "--version"], &["typos"]),
];

/// Environment variable with the names of the tools that must be installed, separated by commas.
const REQUIRED: &str = "THREELO_REQUIRED_TOOLS";

/// Runs the tools that are installed, and reports which are not.
fn tools(workspace: &Workspace) -> Result<()> {
    let command = |words: &[&str]| {
        let mut command = Command::new(words[0]);
        command.args(&words[1..]).current_dir(&workspace.root);
        // `cargo run` sets it, and machete misinterprets it.
        command.env_remove("CARGO_PKG_NAME");
        command
    };
    let required = std::env::var_os(REQUIRED).unwrap_or_default();
    let required = required.to_string_lossy();
    for (name, version, check) in TOOLS {
        let mut version = command(version);
        let version = version.stdout(Stdio::null()).stderr(Stdio::null());
        if version.status().is_ok_and(|status| status.success()) {
            run(&mut command(check))?;
        } else if required.split(',').any(|required| required == *name) {
            bail!("{name} is not installed: `cargo install --locked {name}`");
        } else {
            eprintln!("skipped: {name} is not installed (`cargo install --locked {name}`)");
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
        ];
        run(&mut workspace.cargo(&[&alone[..], &["--", "-D", "warnings"]].concat()))?;
    }
    Ok(())
}

fn docs(workspace: &Workspace) -> Result<()> {
    let mut docs = workspace.cargo(&["doc", "--workspace", "--no-deps", "--all-features"]);
    run(docs.env("RUSTDOCFLAGS", "-D warnings"))
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

//! `cargo xtask test`: runs all tests, or those of one crate separately.

use std::{
    process::Stdio,
    thread::{self, available_parallelism},
};

use anyhow::Result;
use cargo_metadata::{Package, TargetKind};
use clap::Args;

use crate::workspace::{Workspace, run};

mod leftovers;
mod skips;

use leftovers::Leftovers;
use skips::Skips;

/// Run all tests, or with `-p` those of one crate
///
/// Uses cargo-nextest if it is installed, otherwise `cargo test`. Tests that need something this machine
/// lacks (Postgres, a browser, node) are skipped and listed at the end; with `CI` or `THREELO_REQUIRE_ALL=1`
/// set, a skipped test is a failure. Without `-p`, the files that the tests left are searched for secrets.
#[derive(Debug, Args)]
pub(crate) struct Test {
    /// Name of one crate, with or without `threelo-`: test it without features, with default and with all
    /// features, with its doctests and lints
    #[arg(short, long, value_name = "NAME")]
    package: Option<String>,
}

impl Test {
    pub(crate) fn run(&self, workspace: &Workspace) -> Result<()> {
        let tests = Runner::new(workspace)?;
        match &self.package {
            None => tests.everything()?,
            Some(name) => tests.alone(workspace.package(name)?)?,
        }
        tests.skips.report()
    }

    /// Returns the task as CI runs it.
    pub(crate) fn everything() -> Self {
        Self { package: None }
    }
}

/// Runs tests with cargo-nextest or `cargo test`.
struct Runner<'a> {
    workspace: &'a Workspace,
    nextest: bool,
    skips: Skips,
    leftovers: Leftovers,
}

impl<'a> Runner<'a> {
    fn new(workspace: &'a Workspace) -> Result<Self> {
        let mut version = workspace.cargo(&["nextest", "--version"]);
        let nextest = version
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success());
        let target = workspace.metadata.target_directory.as_std_path();
        let skips = Skips::begin(&target.join("skipped-tests.log"))?;
        let leftovers = Leftovers::begin(&target.join("leftovers"))?;
        Ok(Self {
            workspace,
            nextest,
            skips,
            leftovers,
        })
    }

    fn everything(&self) -> Result<()> {
        let all = ["--workspace", "--all-features"];
        self.tests(&all, &[])?;
        // Doctests are compiled one crate after the other, which leaves processors free.
        thread::scope(|scope| {
            let doctests = scope.spawn(|| self.doctests(&all));
            let schema = self.schema(&all);
            let doctests = doctests.join().expect("it does not panic");
            schema.and(doctests)
        })?;
        self.leftovers.search()
    }

    /// Runs the tests that the configuration of nextest leaves out.
    fn schema(&self, selection: &[&str]) -> Result<()> {
        if !self.nextest {
            return Ok(());
        }
        let threads = threads()?;
        let options = ["--", "--quiet", "--test-threads", &threads];
        self.run(&[&["test", "--test", "schema"], selection, &options].concat())
    }

    /// Tests a crate without other crates, whose features could hide one that it forgot to enable.
    fn alone(&self, package: &Package) -> Result<()> {
        let name = ["--package", package.name.as_str()];
        for features in feature_sets(package) {
            let selection = [&name[..], features].concat();
            self.lints(&selection)?;
            self.tests(&selection, &["--ignore-default-filter"])?;
        }
        if has_library(package) {
            self.doctests(&[&name[..], &["--all-features"]].concat())?;
        }
        Ok(())
    }

    fn lints(&self, selection: &[&str]) -> Result<()> {
        let clippy = [
            &["clippy", "--no-deps", "--all-targets"],
            selection,
            &["--", "-D", "warnings"],
        ]
        .concat();
        run(&mut self.workspace.cargo(&clippy))
    }

    /// Runs tests, with options of nextest.
    fn tests(&self, selection: &[&str], options: &[&str]) -> Result<()> {
        // Unit and integration tests. `--all-targets` would also run the benchmarks.
        let targets = ["--tests", "--no-fail-fast"];
        let threads = threads()?;
        let nextest = [
            "nextest",
            "run",
            "--no-tests",
            "pass",
            "--test-threads",
            &threads,
        ];
        let runner = match self.nextest {
            true => [&nextest, options].concat(),
            false => vec!["test"],
        };
        self.run(&[&runner, &targets[..], selection].concat())
    }

    fn doctests(&self, selection: &[&str]) -> Result<()> {
        self.run(&[&["test", "--doc"], selection].concat())
    }

    fn run(&self, arguments: &[&str]) -> Result<()> {
        let mut command = self.workspace.cargo(arguments);
        run(self.leftovers.pass_to(self.skips.pass_to(&mut command)))
    }
}

/// Returns the number of tests that run at the same time: most of the time, they wait for processes, databases and browsers.
fn threads() -> Result<String> {
    Ok((3 * available_parallelism()?.get()).to_string())
}

/// Returns the sets of features to test; only one if the crate has no features.
fn feature_sets(package: &Package) -> &'static [&'static [&'static str]] {
    if package.features.is_empty() {
        &[&[]]
    } else {
        &[&["--no-default-features"], &[], &["--all-features"]]
    }
}

fn has_library(package: &Package) -> bool {
    package
        .targets
        .iter()
        .any(|target| target.kind.contains(&TargetKind::Lib))
}

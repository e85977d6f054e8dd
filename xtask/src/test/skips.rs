//! Reports skipped tests. A test that cannot run passes, and appends one line to the file that the variable
//! `THREELO_SKIP_LOG` names, in a single write because other tests write to it too:
//!
//! ```text
//! SKIPPED: connect page in a browser: chromium is not installed
//! ```

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

use crate::workspace::bullets;

const VARIABLE: &str = "THREELO_SKIP_LOG";
const PREFIX: &str = "SKIPPED: ";

/// The log of one run.
pub(super) struct Skips {
    log: PathBuf,
    /// Whether a skipped test is a failure.
    all_required: bool,
}

impl Skips {
    /// Creates or empties the log.
    pub(super) fn begin(log: &Path) -> Result<Self> {
        fs::write(log, "").with_context(|| format!("cannot write {}", log.display()))?;
        let is_set = |name| {
            env::var_os(name)
                .is_some_and(|value| !value.is_empty() && value != "0" && value != "false")
        };
        Ok(Self {
            log: log.to_owned(),
            all_required: is_set("CI") || is_set("THREELO_REQUIRE_ALL"),
        })
    }

    /// Passes the log to the tests that `command` runs.
    pub(super) fn pass_to<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command.env(VARIABLE, &self.log)
    }

    /// Prints the skipped tests.
    ///
    /// # Errors
    /// If there are any and all tests are required.
    pub(super) fn report(&self) -> Result<()> {
        let text = fs::read_to_string(&self.log)
            .with_context(|| format!("cannot read {}", self.log.display()))?;
        let skipped = skipped(&text);
        if skipped.is_empty() {
            println!("\nAll tests passed, none was skipped.");
            return Ok(());
        }
        ensure!(
            !self.all_required,
            "{}",
            bullets(
                "tests were skipped, although CI or THREELO_REQUIRE_ALL requires all of them",
                &skipped
            )
        );
        println!(
            "\n{}",
            bullets(
                "All other tests passed; SKIPPED, because this machine lacks something",
                &skipped
            )
        );
        Ok(())
    }
}

/// Returns each reason once, sorted.
fn skipped(log: &str) -> Vec<String> {
    let reasons: BTreeSet<_> = log
        .lines()
        .map(|line| line.strip_prefix(PREFIX).unwrap_or(line))
        .collect();
    reasons
        .into_iter()
        .filter(|reason| !reason.is_empty())
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{Skips, skipped};

    fn skips(all_required: bool, lines: &str) -> (tempfile::TempDir, Skips) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let log = folder.path().join("skipped.log");
        fs::write(&log, lines).expect("the folder is ours");
        (folder, Skips { log, all_required })
    }

    #[test]
    fn each_reason_is_reported_once() {
        let log = "SKIPPED: b: no browser\nSKIPPED: a: no node\nSKIPPED: b: no browser\n\n";
        assert_eq!(skipped(log), ["a: no node", "b: no browser"]);
    }

    #[test]
    fn a_skipped_test_is_a_failure_if_all_are_required() {
        let (_folder, skips) = skips(true, "SKIPPED: sdk: node is not installed\n");
        let error = skips.report().expect_err("one test was skipped");
        assert!(
            error.to_string().contains("sdk: node is not installed"),
            "{error}"
        );
    }

    #[test]
    fn otherwise_a_skipped_test_is_only_reported() {
        let (_folder, skips) = skips(false, "SKIPPED: sdk: node is not installed\n");
        skips.report().expect("a skipped test is no failure here");
    }

    #[test]
    fn a_new_run_empties_the_old_log() {
        let (_folder, old) = skips(true, "SKIPPED: sdk: node is not installed\n");
        Skips::begin(&old.log).expect("the folder is ours");
        old.report().expect("the log is empty");
    }
}

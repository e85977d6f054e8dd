//! Searches the files that the tests leave (databases, logs, output, errors, pages) for every secret that
//! a test used.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use threelo_leaks::{Minimum, Search, VARIABLE};

use crate::workspace::bullets;

/// About half of what the tests leave without node and a browser: with less, the search is useless.
const MINIMUM: Minimum<'_> = Minimum {
    files: 500,
    bytes: 5_000_000,
    secrets: 380,
    endings: &["db", "db-wal", "stderr", "stdout", "output"],
};

/// The folder of one run.
pub(super) struct Leftovers {
    folder: PathBuf,
}

impl Leftovers {
    /// Creates or empties the folder.
    pub(super) fn begin(folder: &Path) -> Result<Self> {
        if folder.exists() {
            fs::remove_dir_all(folder)
                .with_context(|| format!("cannot empty {}", folder.display()))?;
        }
        fs::create_dir_all(folder)
            .with_context(|| format!("cannot create {}", folder.display()))?;
        Ok(Self {
            folder: folder.to_owned(),
        })
    }

    /// Passes the folder to the tests that `command` runs.
    pub(super) fn pass_to<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command.env(VARIABLE, &self.folder)
    }

    /// Fails if a secret is in a file that must not contain it, or if there are too few files.
    pub(super) fn search(&self) -> Result<()> {
        let search = Search::of(&self.folder)
            .with_context(|| format!("cannot search {}", self.folder.display()))?;
        let faults = search.faults(MINIMUM);
        ensure!(
            faults.is_empty(),
            "{}",
            bullets(
                &format!(
                    "secrets in the files that tests left in {}",
                    self.folder.display()
                ),
                &faults
            )
        );
        println!(
            "\nNo leak: {} files of {} MB were searched for {} secrets.",
            search.files,
            search.bytes / 1_000_000,
            search.secrets.values().sum::<usize>()
        );
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Leftovers;

    #[test]
    fn a_search_without_files_fails() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let leftovers = Leftovers::begin(folder.path()).expect("the folder is ours");
        let error = leftovers.search().expect_err("there is nothing to search");
        assert!(error.to_string().contains("only 0 files"), "{error}");
    }

    #[test]
    fn a_new_run_removes_the_files_of_an_old_one() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let old = folder.path().join("old");
        std::fs::create_dir(&old).expect("the folder is ours");
        Leftovers::begin(folder.path()).expect("the folder is ours");
        assert!(!old.exists());
    }
}

//! What the tests leave behind: databases, logs, outputs, errors and pages, which are searched for
//! every secret that any of them planted or saw.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use threelo_leaks::{Floor, Search, VARIABLE};

use crate::workspace::bullets;

/// About half of what there is without node and a browser: a search that sees less is blind.
const FLOOR: Floor<'_> = Floor {
    files: 500,
    bytes: 5_000_000,
    secrets: 380,
    endings: &["db", "db-wal", "stderr", "stdout", "told"],
};

/// The folder of one run.
pub(super) struct Leftovers {
    folder: PathBuf,
}

impl Leftovers {
    /// Begins with an empty folder.
    pub(super) fn begin(folder: &Path) -> Result<Self> {
        if folder.exists() {
            fs::remove_dir_all(folder)
                .with_context(|| format!("can't empty {}", folder.display()))?;
        }
        fs::create_dir_all(folder).with_context(|| format!("can't make {}", folder.display()))?;
        Ok(Self {
            folder: folder.to_owned(),
        })
    }

    /// Tells the tests that `command` runs where the folder is.
    pub(super) fn tell<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command.env(VARIABLE, &self.folder)
    }

    /// Fails where a secret is in something that it must not be in, or too little was left.
    pub(super) fn search(&self) -> Result<()> {
        let search = Search::of(&self.folder)
            .with_context(|| format!("can't search {}", self.folder.display()))?;
        let faults = search.faults(FLOOR);
        ensure!(
            faults.is_empty(),
            "{}",
            bullets(
                &format!("secrets in what tests left in {}", self.folder.display()),
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
    fn a_search_that_sees_nothing_fails() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let leftovers = Leftovers::begin(folder.path()).expect("the folder is ours");
        let error = leftovers.search().expect_err("there is nothing to search");
        assert!(error.to_string().contains("only 0 files"), "{error}");
    }

    #[test]
    fn a_new_run_forgets_what_an_old_one_left() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let old = folder.path().join("old");
        std::fs::create_dir(&old).expect("the folder is ours");
        Leftovers::begin(folder.path()).expect("the folder is ours");
        assert!(!old.exists());
    }
}

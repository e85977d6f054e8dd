//! A folder in which a test leaves the files and the output of a gateway, and a list of its secrets.

use std::{
    env,
    fs::{self, OpenOptions},
    io::Write,
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
};

use tempfile::TempDir;

use crate::Kind;

/// The environment variable with the folder of all tests.
pub const VARIABLE: &str = "THREELO_LEFTOVERS";

/// The list of secrets in a test's folder, one on each line: the kind, a tab and the text.
pub(crate) const SECRETS: &str = "secrets.txt";

/// The folder with the output of a gateway.
pub(crate) const OUTPUT: &str = "output";

/// Minimum length of a secret: shorter texts are found by chance. The gateway's own secrets are longer.
pub(crate) const SHORTEST: usize = 16;

/// A test's folder. If [`VARIABLE`] is set, it is searched after the tests; otherwise it is removed
/// with the test.
#[derive(Debug)]
pub struct Leftovers {
    path: PathBuf,
    /// Number of files with output.
    outputs: AtomicUsize,
    _temporary: Option<TempDir>,
}

impl Leftovers {
    /// Creates a folder whose name begins with that of the tests, such as `proxy`.
    ///
    /// # Panics
    /// If the folder cannot be created.
    pub fn of(tests: &str) -> Self {
        let mut builder = tempfile::Builder::new();
        let builder = builder.prefix(tests);
        match env::var_os(VARIABLE).filter(|folder| !folder.is_empty()) {
            Some(all) => {
                let folder = fs::create_dir_all(&all).and_then(|()| builder.tempdir_in(&all));
                let folder = folder.unwrap_or_else(|error| panic!("no folder in {all:?}: {error}"));
                Self::at(folder.keep(), None)
            }
            None => Self::temporary(),
        }
    }

    /// As [`of`](Self::of), but only if [`VARIABLE`] is set: for tests that have no files of their own.
    ///
    /// # Panics
    /// If the folder cannot be created.
    pub fn wanted(tests: &str) -> Option<Self> {
        let is_set = env::var_os(VARIABLE).is_some_and(|folder| !folder.is_empty());
        is_set.then(|| Self::of(tests))
    }

    /// Creates a private folder, which is not searched after the tests.
    ///
    /// # Panics
    /// If the folder cannot be created.
    pub fn temporary() -> Self {
        let folder = tempfile::tempdir().expect("there is room for temporary files");
        Self::at(folder.path().to_owned(), Some(folder))
    }

    fn at(path: PathBuf, temporary: Option<TempDir>) -> Self {
        Self {
            path,
            outputs: AtomicUsize::new(0),
            _temporary: temporary,
        }
    }

    /// Returns the path of the folder.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Lists a secret, which must not be found anywhere. One that is too short to search for is not the
    /// gateway's own, and is skipped.
    ///
    /// # Panics
    /// If it cannot be written.
    pub fn secret(&self, kind: Kind, value: &str) {
        if value.len() < SHORTEST {
            return;
        }
        assert!(!value.contains(['\n', '\t']), "a {kind} of two lines");
        let mut list = OpenOptions::new()
            .create(true)
            .append(true)
            .open(self.path.join(SECRETS))
            .expect("the folder is ours");
        // In a single write, since other threads write to the file too.
        let line = format!("{kind}\t{value}\n");
        list.write_all(line.as_bytes()).expect("there is room");
    }

    /// Stores an error, a page or other output of the gateway, which must not contain a secret.
    ///
    /// # Panics
    /// If it cannot be written.
    pub fn output(&self, what: &str, text: &[u8]) {
        let number = self.outputs.fetch_add(1, Relaxed);
        let plain = |c: char| if c.is_alphanumeric() { c } else { '-' };
        let what: String = what.chars().map(plain).take(60).collect();
        let folder = self.path.join(OUTPUT);
        let written = fs::create_dir_all(&folder)
            .and_then(|()| fs::write(folder.join(format!("{number:03}-{what}")), text));
        written.expect("the folder is ours");
    }
}

//! A folder in which a test leaves what a gateway wrote and told, and which secrets it had.

use std::{
    env,
    fs::{self, OpenOptions},
    io::Write,
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
};

use tempfile::TempDir;

use crate::Kind;

/// Names the folder in which tests leave theirs.
pub const VARIABLE: &str = "THREELO_LEFTOVERS";

/// The list of secrets in a test's folder: a line each, kind and text with a tabulator between.
pub(crate) const SECRETS: &str = "secrets.txt";

/// Shorter texts are found by chance. What a gateway makes is longer.
pub(crate) const SHORTEST: usize = 16;

/// A test's folder. It is searched after the tests where [`VARIABLE`] is set; else it goes away
/// with the test.
#[derive(Debug)]
pub struct Leftovers {
    path: PathBuf,
    /// How many answers were kept.
    told: AtomicUsize,
    _temporary: Option<TempDir>,
}

impl Leftovers {
    /// A folder whose name begins with that of the tests, such as `proxy`.
    ///
    /// # Panics
    /// Where no folder can be made.
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

    /// The same, but only where [`VARIABLE`] is set: for tests that have no files of their own.
    ///
    /// # Panics
    /// Where no folder can be made.
    pub fn wanted(tests: &str) -> Option<Self> {
        let is_set = env::var_os(VARIABLE).is_some_and(|folder| !folder.is_empty());
        is_set.then(|| Self::of(tests))
    }

    /// A folder that nobody searches but who made it.
    ///
    /// # Panics
    /// Where no folder can be made.
    pub fn temporary() -> Self {
        let folder = tempfile::tempdir().expect("there is room for temporary files");
        Self::at(folder.path().to_owned(), Some(folder))
    }

    fn at(path: PathBuf, temporary: Option<TempDir>) -> Self {
        Self {
            path,
            told: AtomicUsize::new(0),
            _temporary: temporary,
        }
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Something that must be found nowhere. What is too short to be searched for is none of the
    /// gateway's own, and left out.
    ///
    /// # Panics
    /// Where it can't be written.
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
        // In a single write, since others write beside it.
        let line = format!("{kind}\t{value}\n");
        list.write_all(line.as_bytes()).expect("there is room");
    }

    /// An error, a page or something else that the gateway told, in which there must be no secret.
    ///
    /// # Panics
    /// Where it can't be written.
    pub fn told(&self, what: &str, text: &[u8]) {
        let number = self.told.fetch_add(1, Relaxed);
        let plain = |c: char| if c.is_alphanumeric() { c } else { '-' };
        let what: String = what.chars().map(plain).take(60).collect();
        let folder = self.path.join("told");
        let written = fs::create_dir_all(&folder)
            .and_then(|()| fs::write(folder.join(format!("{number:03}-{what}")), text));
        written.expect("the folder is ours");
    }
}

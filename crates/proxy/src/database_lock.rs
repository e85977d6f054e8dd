//! The lock of a database file, so that only one gateway uses it. It is a lock on a file beside the
//! database, which the operating system releases when the process ends. CLI commands do not take it.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, Read, Seek, Write},
    path::{Path, PathBuf},
    time::Duration,
};

use anyhow::{Context, bail};

use crate::folders::{folder_of, make_folder};

/// The lock, until it is dropped.
#[derive(Debug)]
pub(crate) struct DatabaseLock {
    /// Closing it releases the lock.
    _held: File,
    path: PathBuf,
    is_new: bool,
    created_folders: Vec<PathBuf>,
}

impl DatabaseLock {
    /// Takes the lock of a database file, and creates its folder if it is missing.
    ///
    /// # Errors
    /// If another process holds the lock or the folder is not usable. Errors name the setting that
    /// contains the path.
    pub(crate) fn take(database: &Path, setting: &str) -> anyhow::Result<Self> {
        // A file has one lock, whichever path leads to it.
        let database = fs::canonicalize(database).unwrap_or_else(|_| database.to_owned());
        refuse_hard_links(&database, setting)?;
        loop {
            let created_folders = make_folder(folder_of(&database), setting)?;
            let path = lock_file(&database);
            let (mut file, is_new) = open(&path).with_context(|| {
                let advice = "the folder of the database must be writable";
                format!("{setting}: cannot write {}: {advice}", path.display())
            })?;
            match lock(&file) {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => {
                    bail!(held_by_another(&database, setting, &mut file))
                }
                // Some network file systems have no locks. SQLite is not safe there either.
                Err(TryLockError::Error(error)) => {
                    return Err(error).with_context(|| {
                        let advice = "keep the database on a disk of this machine";
                        format!("{setting}: cannot lock {}: {advice}", path.display())
                    });
                }
            }
            // Another process, whose first start failed, may have removed the opened file.
            if !is_at(&file, &path) {
                continue;
            }
            let written = file
                .set_len(0)
                .and_then(|()| file.rewind())
                .and_then(|()| writeln!(file, "{}", std::process::id()));
            if let Err(error) = written {
                tracing::debug!(%error, "could not write the process id to the lock file");
            }
            return Ok(Self {
                _held: file,
                path,
                is_new,
                created_folders,
            });
        }
    }

    /// Returns the lock file, if this lock created it.
    pub(crate) fn created_file(&self) -> Option<&Path> {
        self.is_new.then_some(&*self.path)
    }

    /// Returns the folders that were created for the database, innermost first.
    pub(crate) fn created_folders(&self) -> &[PathBuf] {
        &self.created_folders
    }

    /// Returns whether a gateway uses this database file.
    ///
    /// # Errors
    /// If the lock file cannot be opened.
    pub(crate) fn is_held(database: &Path) -> io::Result<bool> {
        let database = fs::canonicalize(database).unwrap_or_else(|_| database.to_owned());
        let file = match File::open(lock_file(&database)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
            opened => opened?,
        };
        match file.try_lock_shared() {
            Ok(()) => Ok(false),
            Err(TryLockError::WouldBlock) => Ok(true),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }
}

/// Takes the lock. Retries, since a command that checks the lock holds it briefly.
fn lock(file: &File) -> Result<(), TryLockError> {
    for _ in 0..10 {
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => std::thread::sleep(Duration::from_millis(10)),
            locked => return locked,
        }
    }
    file.try_lock()
}

/// Rejects a file with several hard links. SQLite keeps its log beside the path by which it opened
/// the file, so two gateways with different paths would corrupt it, and they would take different
/// locks.
fn refuse_hard_links(database: &Path, setting: &str) -> anyhow::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;

        let file = fs::metadata(database).ok().filter(fs::Metadata::is_file);
        let links = file.map_or(1, |file| file.nlink());
        anyhow::ensure!(
            links <= 1,
            "{setting}: {} is a file with {links} names (hard links), and SQLite must know it by one: \
             remove the others, and make copies with `threelo backup`",
            database.display()
        );
    }
    Ok(())
}

fn held_by_another(database: &Path, setting: &str, lock: &mut File) -> String {
    let mut text = String::new();
    let pid = lock.read_to_string(&mut text).ok();
    let pid = pid.and_then(|_| text.trim().parse::<u32>().ok());
    let holder = match pid {
        Some(pid) => format!("the gateway of process {pid}"),
        None => "another gateway".to_owned(),
    };
    format!(
        "{holder} already uses {}: stop it first, or select another database with {setting}; several \
         gateways with the same connections need a Postgres database",
        database.display()
    )
}

/// Opens the file, and returns whether it was created.
fn open(path: &Path) -> io::Result<(File, bool)> {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;

        // Does not follow a symbolic link, whose target belongs to the operator.
        let no_link = rustix::fs::OFlags::NOFOLLOW.bits();
        options.mode(0o600).custom_flags(no_link.cast_signed());
    }
    match options.clone().create_new(true).open(path) {
        Ok(file) => Ok((file, true)),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            let file = options.create(true).truncate(false).open(path)?;
            Ok((file, false))
        }
        Err(error) => Err(error),
    }
}

/// Returns whether an open file is the one at this path.
fn is_at(file: &File, path: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        let id = |found: fs::Metadata| (found.dev(), found.ino());
        let (open, named) = (file.metadata().map(id), fs::metadata(path).map(id));
        matches!((open, named), (Ok(open), Ok(named)) if open == named)
    }
    #[cfg(not(unix))]
    {
        let _ = file;
        path.exists()
    }
}

fn lock_file(database: &Path) -> PathBuf {
    let mut name = database.file_name().unwrap_or_default().to_owned();
    name.push(".lock");
    database.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_is_held_until_it_is_dropped() {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("new/data/threelo.db");
        let held = DatabaseLock::take(&database, "--data-dir").unwrap();
        let refused = DatabaseLock::take(&database, "--data-dir")
            .unwrap_err()
            .to_string();
        let pid = std::process::id().to_string();
        assert!(refused.contains(&pid), "{refused}");
        assert!(refused.contains("--data-dir"), "{refused}");
        drop(held);
        DatabaseLock::take(&database, "--data-dir").unwrap();
    }

    #[test]
    fn checking_a_lock_does_not_take_it() {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("threelo.db");
        assert!(!DatabaseLock::is_held(&database).unwrap());
        let held = DatabaseLock::take(&database, "--data-dir").unwrap();
        assert!(DatabaseLock::is_held(&database).unwrap());
        assert!(DatabaseLock::is_held(&database).unwrap());
        drop(held);
        assert!(!DatabaseLock::is_held(&database).unwrap());
        DatabaseLock::take(&database, "--data-dir").unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn a_symbolic_link_to_a_database_has_the_same_lock() {
        let folder = tempfile::tempdir().unwrap();
        let (database, link) = (folder.path().join("a.db"), folder.path().join("b.db"));
        File::create(&database).unwrap();
        std::os::unix::fs::symlink(&database, &link).unwrap();
        let _held = DatabaseLock::take(&database, "--data-dir").unwrap();
        assert!(DatabaseLock::take(&link, "--data-dir").is_err());
    }

    #[cfg(unix)]
    #[test]
    fn a_database_with_a_hard_link_is_rejected() {
        let folder = tempfile::tempdir().unwrap();
        let (database, link) = (folder.path().join("a.db"), folder.path().join("b.db"));
        File::create(&database).unwrap();
        fs::hard_link(&database, &link).unwrap();
        for name in [&database, &link] {
            let refused = DatabaseLock::take(name, "--data-dir").unwrap_err();
            assert!(refused.to_string().contains("2 names"), "{refused}");
        }
    }

    #[test]
    fn databases_in_the_same_folder_have_different_locks() {
        let folder = tempfile::tempdir().unwrap();
        let _held = DatabaseLock::take(&folder.path().join("a.db"), "--data-dir").unwrap();
        DatabaseLock::take(&folder.path().join("b.db"), "--data-dir").unwrap();
    }
}

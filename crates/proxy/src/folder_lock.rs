//! One gateway serves a database file at a time. The lock is a file beside the database, held by
//! the system for as long as the process lives, however it ends. Operator's commands do not ask
//! for it.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, Read, Seek, Write},
    path::{Path, PathBuf},
    time::Duration,
};

use anyhow::{Context, bail};

use crate::first_start::{folder_of, make_folder};

/// The lock, until it is dropped.
#[derive(Debug)]
pub(crate) struct FolderLock {
    /// Closing it gives the lock back.
    _held: File,
    path: PathBuf,
    is_new: bool,
    made_folders: Vec<PathBuf>,
}

impl FolderLock {
    /// Takes the lock of a database file, whose folder is made where it is missing. Errors name
    /// the setting that says where the database is.
    ///
    /// # Errors
    /// Says who holds the lock and what to do; or what is wrong with the folder.
    pub(crate) fn take(database: &Path, setting: &str) -> anyhow::Result<Self> {
        // One file has one lock, whatever name leads to it.
        let database = fs::canonicalize(database).unwrap_or_else(|_| database.to_owned());
        refuse_hard_links(&database, setting)?;
        loop {
            let made_folders = make_folder(folder_of(&database), setting)?;
            let path = place(&database);
            let (mut file, is_new) = open(&path).with_context(|| {
                let advice = "the folder of the database must be writable";
                format!("{setting}: cannot write {}: {advice}", path.display())
            })?;
            match lock(&file) {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => {
                    bail!(held_by_another(&database, setting, &mut file))
                }
                // Some network file systems know no locks. Nothing is safe there, SQLite included.
                Err(TryLockError::Error(error)) => {
                    return Err(error).with_context(|| {
                        let advice = "keep the database on a disk of this machine";
                        format!("{setting}: cannot lock {}: {advice}", path.display())
                    });
                }
            }
            // A first start that failed may just have removed the file that was opened.
            if !is_at(&file, &path) {
                continue;
            }
            let noted = file
                .set_len(0)
                .and_then(|()| file.rewind())
                .and_then(|()| writeln!(file, "{}", std::process::id()));
            if let Err(error) = noted {
                tracing::debug!(%error, "the number of this process was not noted in its lock");
            }
            return Ok(Self {
                _held: file,
                path,
                is_new,
                made_folders,
            });
        }
    }

    /// The lock's file, if it was made for this lock.
    pub(crate) fn made_file(&self) -> Option<&Path> {
        self.is_new.then_some(&*self.path)
    }

    /// The folders that were made for the database, inner folders first.
    pub(crate) fn made_folders(&self) -> &[PathBuf] {
        &self.made_folders
    }

    /// Returns whether a gateway serves this database file.
    ///
    /// # Errors
    /// When the lock file cannot be opened.
    pub(crate) fn is_held(database: &Path) -> io::Result<bool> {
        let database = fs::canonicalize(database).unwrap_or_else(|_| database.to_owned());
        let file = match File::open(place(&database)) {
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

/// Takes the lock. A command that looks whether it is held, holds it for a moment itself, so a
/// second attempt is made.
fn lock(file: &File) -> Result<(), TryLockError> {
    for _ in 0..10 {
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => std::thread::sleep(Duration::from_millis(10)),
            locked => return locked,
        }
    }
    file.try_lock()
}

/// Refuses a file with several hard links. SQLite keeps its log beside the name by which it opened
/// the file, so two gateways that use different names would damage it, and their locks would not
/// meet.
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
    let mut noted = String::new();
    let pid = lock.read_to_string(&mut noted).ok();
    let pid = pid.and_then(|_| noted.trim().parse::<u32>().ok());
    let who = match pid {
        Some(pid) => format!("the gateway of process {pid}"),
        None => "another gateway".to_owned(),
    };
    format!(
        "{who} serves {} already: stop it first, or give this one a place of its own with {setting}; \
         several gateways over the same connections take a Postgres database",
        database.display()
    )
}

/// Opens the file, and says whether it is new.
fn open(path: &Path) -> io::Result<(File, bool)> {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;

        // A link in its place is the operator's: what it leads to must not be overwritten.
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

/// Whether an open file is the one that a path leads to.
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

fn place(database: &Path) -> PathBuf {
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
        let held = FolderLock::take(&database, "--data-dir").unwrap();
        let refused = FolderLock::take(&database, "--data-dir")
            .unwrap_err()
            .to_string();
        let pid = std::process::id().to_string();
        assert!(refused.contains(&pid), "{refused}");
        assert!(refused.contains("--data-dir"), "{refused}");
        drop(held);
        FolderLock::take(&database, "--data-dir").unwrap();
    }

    #[test]
    fn a_lock_is_seen_and_looking_does_not_take_it() {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("threelo.db");
        assert!(!FolderLock::is_held(&database).unwrap());
        let held = FolderLock::take(&database, "--data-dir").unwrap();
        assert!(FolderLock::is_held(&database).unwrap());
        assert!(FolderLock::is_held(&database).unwrap());
        drop(held);
        assert!(!FolderLock::is_held(&database).unwrap());
        FolderLock::take(&database, "--data-dir").unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn another_name_of_the_same_database_has_the_same_lock() {
        let folder = tempfile::tempdir().unwrap();
        let (database, link) = (folder.path().join("a.db"), folder.path().join("b.db"));
        File::create(&database).unwrap();
        std::os::unix::fs::symlink(&database, &link).unwrap();
        let _held = FolderLock::take(&database, "--data-dir").unwrap();
        assert!(FolderLock::take(&link, "--data-dir").is_err());
    }

    #[cfg(unix)]
    #[test]
    fn a_database_with_a_hard_link_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let (database, link) = (folder.path().join("a.db"), folder.path().join("b.db"));
        File::create(&database).unwrap();
        fs::hard_link(&database, &link).unwrap();
        for name in [&database, &link] {
            let refused = FolderLock::take(name, "--data-dir").unwrap_err();
            assert!(refused.to_string().contains("2 names"), "{refused}");
        }
    }

    #[test]
    fn another_database_of_the_folder_has_another_lock() {
        let folder = tempfile::tempdir().unwrap();
        let _held = FolderLock::take(&folder.path().join("a.db"), "--data-dir").unwrap();
        FolderLock::take(&folder.path().join("b.db"), "--data-dir").unwrap();
    }
}

//! One gateway serves a database file at a time. The lock is a file beside the database, held by
//! the system for as long as the process lives, however it ends. Operator's commands do not ask
//! for it.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, Read, Seek, Write},
    path::{Path, PathBuf},
};

use anyhow::{Context, bail};

/// The lock, until it is dropped.
#[derive(Debug)]
pub(crate) struct FolderLock {
    /// Closing it gives the lock back.
    _held: File,
}

impl FolderLock {
    /// Takes the lock of a database file. Its folder is made where only that is missing.
    ///
    /// # Errors
    /// Says who holds the lock and what to do; or what is wrong with the folder.
    pub(crate) fn take(database: &Path) -> anyhow::Result<Self> {
        // One file has one lock, however it is called.
        let database = fs::canonicalize(database).unwrap_or_else(|_| database.to_owned());
        make_folder(folder(&database))?;
        let path = place(&database);
        let mut file = open(&path).with_context(|| {
            let advice = "the folder of the database must be writable";
            format!("can not write {}: {advice}", path.display())
        })?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => bail!(held_by_another(&database, &mut file)),
            // Some network file systems know no locks. Nothing is safe there, SQLite included.
            Err(TryLockError::Error(error)) => {
                return Err(error).with_context(|| {
                    let advice = "keep the database on a disk of this machine";
                    format!("can not lock {}: {advice}", path.display())
                });
            }
        }
        let noted = file
            .set_len(0)
            .and_then(|()| file.rewind())
            .and_then(|()| writeln!(file, "{}", std::process::id()));
        if let Err(error) = noted {
            tracing::debug!(%error, "the number of this process was not noted in its lock");
        }
        Ok(Self { _held: file })
    }
}

fn held_by_another(database: &Path, lock: &mut File) -> String {
    let mut noted = String::new();
    let pid = lock.read_to_string(&mut noted).ok();
    let pid = pid.and_then(|_| noted.trim().parse::<u32>().ok());
    let who = match pid {
        Some(pid) => format!("the gateway of process {pid}"),
        None => "another gateway".to_owned(),
    };
    format!(
        "{who} serves {} already: stop it first, or give this one a folder of its own with \
         --data-dir; several gateways over the same connections take a Postgres database",
        database.display()
    )
}

fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Private to the owner, as the store would make it.
fn make_folder(folder: &Path) -> anyhow::Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match builder.create(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => bail!(
            "the folder {} does not exist: make it, or correct the path of the database",
            folder.display()
        ),
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
            Err(error).with_context(|| format!("can not make the folder {}", folder.display()))
        }
        _ => Ok(()),
    }
}

fn folder(database: &Path) -> &Path {
    match database.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
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
        let database = folder.path().join("data/threelo.db");
        let held = FolderLock::take(&database).unwrap();
        let refused = FolderLock::take(&database).unwrap_err().to_string();
        let pid = std::process::id().to_string();
        assert!(refused.contains(&pid), "{refused}");
        drop(held);
        FolderLock::take(&database).unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn another_name_of_the_same_database_has_the_same_lock() {
        let folder = tempfile::tempdir().unwrap();
        let (database, link) = (folder.path().join("a.db"), folder.path().join("b.db"));
        File::create(&database).unwrap();
        std::os::unix::fs::symlink(&database, &link).unwrap();
        let _held = FolderLock::take(&database).unwrap();
        assert!(FolderLock::take(&link).is_err());
    }

    #[test]
    fn another_database_of_the_folder_has_another_lock() {
        let folder = tempfile::tempdir().unwrap();
        let _held = FolderLock::take(&folder.path().join("a.db")).unwrap();
        FolderLock::take(&folder.path().join("b.db")).unwrap();
    }
}

//! The files of a first start. Folders are made with their parents, for their owner alone, and a
//! start that fails removes what it made: the next attempt finds the disk as it was.

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};

use anyhow::{Context, bail};

use crate::{
    config::{Database, Storage},
    folder_lock::FolderLock,
    opened::request_log_path,
    public_url,
};

/// What is removed, or emptied again, unless the start succeeds.
#[derive(Debug, Default)]
pub(crate) struct FirstStart {
    files: Vec<PathBuf>,
    /// Inner folders first.
    folders: Vec<PathBuf>,
    /// A database file that was there, and empty.
    empty: Option<PathBuf>,
}

impl FirstStart {
    /// Notes which files and folders of the gateway are missing, if its database is.
    ///
    /// With a database that exists nothing but a new lock file is removed: a key file that is made
    /// for it seals what is in it. The lock keeps other gateways away from the files meanwhile.
    pub(crate) fn of(storage: &Storage, lock: Option<&FolderLock>) -> Self {
        let (Database::Sqlite(database), Some(lock)) = (&storage.database, lock) else {
            return Self::default();
        };
        let lock_file = lock.made_file().map(Path::to_owned);
        let present = fs::metadata(database).ok().filter(fs::Metadata::is_file);
        if present.as_ref().is_some_and(|file| file.len() > 0) {
            return Self {
                files: lock_file.into_iter().collect(),
                folders: Vec::new(),
                empty: None,
            };
        }
        let key_file = storage.key_file();
        let mut files = vec![
            key_file.clone(),
            storage.api_key_file(),
            public_url::place(&storage.data_dir),
        ];
        for database in [database.clone(), request_log_path(database)] {
            for suffix in ["", "-wal", "-shm"] {
                let mut name = database.clone().into_os_string();
                name.push(suffix);
                files.push(name.into());
            }
        }
        // A link that leads nowhere yet is the operator's, not ours.
        files.retain(|file| fs::symlink_metadata(file).is_err());
        files.extend(lock_file);
        let mut folders = missing(folder_of(&key_file));
        folders.extend(missing(&storage.data_dir));
        folders.extend(lock.made_folders().iter().cloned());
        Self {
            files,
            folders,
            empty: present.map(|_| database.clone()),
        }
    }

    /// Keeps everything.
    pub(crate) fn succeeded(mut self) {
        self.files.clear();
        self.folders.clear();
        self.empty = None;
    }
}

impl Drop for FirstStart {
    fn drop(&mut self) {
        remove(&self.files, &self.folders);
        let empty = (self.empty.take()).map(|path| File::options().write(true).open(path));
        if let Some(Ok(file)) = empty {
            let _ = file.set_len(0);
        }
    }
}

/// Removes files, and those of the folders that are empty then. What cannot be removed stays: the
/// error that led here matters more.
fn remove(files: &[PathBuf], folders: &[PathBuf]) {
    for file in files {
        let _ = fs::remove_file(file);
    }
    for folder in folders {
        let _ = fs::remove_dir(folder);
    }
}

/// Makes a folder with its parents, each with mode 0700, and returns those that were made, inner
/// folders first.
///
/// # Errors
/// Names the setting that says where the folder is. Nothing is left behind.
pub(crate) fn make_folder(folder: &Path, setting: &str) -> anyhow::Result<Vec<PathBuf>> {
    let mut made = Vec::new();
    for folder in missing(folder).into_iter().rev() {
        let mut builder = fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        match builder.create(&folder) {
            Ok(()) => made.insert(0, folder),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => {
                remove(&[], &made);
                return Err(error).with_context(|| {
                    format!("{setting}: cannot make the folder {}", folder.display())
                });
            }
        }
    }
    if !folder.is_dir() {
        bail!("{setting}: {} is not a folder", folder.display());
    }
    Ok(made)
}

/// The folders of a path that do not exist, inner folders first.
fn missing(folder: &Path) -> Vec<PathBuf> {
    let is_missing = |folder: &&Path| !folder.as_os_str().is_empty() && !folder.exists();
    let missing = folder.ancestors().take_while(is_missing);
    missing.map(Path::to_owned).collect()
}

/// The folder that a file is in.
pub(crate) fn folder_of(file: &Path) -> &Path {
    match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_made_with_its_parents_for_its_owner_alone() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("a/b/c");
        let made = make_folder(&folder, "--data-dir").unwrap();
        let wanted = ["a/b/c", "a/b", "a"].map(|name| home.path().join(name));
        assert_eq!(made, wanted);
        #[cfg(unix)]
        for folder in made {
            use std::os::unix::fs::PermissionsExt;
            let mode = fs::metadata(&folder).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o700, "{}", folder.display());
        }
        assert!(make_folder(&folder, "--data-dir").unwrap().is_empty());
    }

    #[test]
    fn a_file_in_the_way_of_a_folder_is_named_with_the_setting() {
        let home = tempfile::tempdir().unwrap();
        let file = home.path().join("file");
        fs::write(&file, "").unwrap();
        for folder in [file.clone(), file.join("below/it")] {
            let error = format!("{:#}", make_folder(&folder, "--data-dir").unwrap_err());
            assert!(error.starts_with("--data-dir: "), "{error}");
            assert!(error.contains(&*file.to_string_lossy()), "{error}");
        }
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 1);
    }
}

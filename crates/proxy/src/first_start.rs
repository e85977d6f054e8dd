//! The files of a first start. A start that fails removes the files and folders that it created, so
//! that the next attempt finds the disk unchanged.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
};

use crate::{
    config::{Database, StorageConfig},
    database_lock::DatabaseLock,
    folders::{folder_of, missing, remove},
    public_url,
    storage::request_log_path,
};

/// The files and folders to remove, and the file to truncate, unless the start succeeds.
#[derive(Debug, Default)]
pub(crate) struct FirstStart {
    files: Vec<PathBuf>,
    /// Innermost first.
    folders: Vec<PathBuf>,
    /// A database file that existed and was empty.
    empty: Option<PathBuf>,
}

impl FirstStart {
    /// Records which files and folders of the gateway are missing, if its database is missing.
    ///
    /// If the database exists, only a new lock file is removed, because a key file that was created
    /// for this database encrypts its contents. The lock protects the files from other gateways.
    pub(crate) fn of(storage: &StorageConfig, lock: Option<&DatabaseLock>) -> Self {
        let (Database::Sqlite(database), Some(lock)) = (&storage.database, lock) else {
            return Self::default();
        };
        let lock_file = lock.created_file().map(Path::to_owned);
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
            public_url::saved_urls_file(&storage.data_dir),
        ];
        for database in [database.clone(), request_log_path(database)] {
            for suffix in ["", "-wal", "-shm"] {
                let mut name = database.clone().into_os_string();
                name.push(suffix);
                files.push(name.into());
            }
        }
        // A dangling symbolic link belongs to the operator.
        files.retain(|file| fs::symlink_metadata(file).is_err());
        files.extend(lock_file);
        let mut folders = missing(folder_of(&key_file));
        folders.extend(missing(&storage.data_dir));
        folders.extend(lock.created_folders().iter().cloned());
        Self {
            files,
            folders,
            empty: present.map(|_| database.clone()),
        }
    }

    /// Keeps all files.
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

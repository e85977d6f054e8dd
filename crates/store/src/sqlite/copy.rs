//! Copies a database that is in use to a new file that is marked as a copy.

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};

use threelo_core::{
    Timestamp,
    storage::{StoreError, VaultHeader, VaultStore},
};

use super::{OpenError, SqliteOptions, SqliteStore, failed, open};

/// Why a copy failed. No file is left behind.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum CopyError {
    /// The path already exists.
    #[error("{0} exists: a backup never replaces a file; choose another path")]
    Exists(PathBuf),
    /// The file cannot be written.
    #[error("{path} cannot be written: {reason}")]
    NotWritable {
        /// The file.
        path: PathBuf,
        /// The error of the system.
        reason: String,
    },
    /// No gateway ever used the database.
    #[error("the database has not been initialised: there is nothing to copy")]
    Empty,
    /// The copy cannot be opened to be marked.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The database cannot be read, or the copy cannot be marked.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl SqliteStore {
    /// Copies everything as it is at one moment into a new file, with mode 0600, marked as
    /// [copied](VaultHeader::copied_at) at this time. Other processes can read and write meanwhile. The
    /// file gets its name only once it is complete, marked and synced to disk.
    ///
    /// # Errors
    /// [`CopyError`]; no file is left behind.
    pub async fn copy_to(
        &self,
        path: impl AsRef<Path>,
        copied_at: Timestamp,
    ) -> Result<(), CopyError> {
        let path = path.as_ref();
        // Creates the file exclusively, so that no other file is ever replaced.
        open::make_file(path).map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => CopyError::Exists(path.to_owned()),
            _ => not_writable(path, &error),
        })?;
        let mut draft = path.as_os_str().to_owned();
        draft.push(".part");
        let draft = PathBuf::from(draft);
        let made = self.make_draft(&draft, copied_at).await;
        let made = made.and_then(|()| {
            let moved = fs::rename(&draft, path).and_then(|()| sync_folder(path));
            moved.map_err(|error| not_writable(path, &error))
        });
        if made.is_err() {
            // The first error is the one to report.
            let _ = fs::remove_file(&draft);
            let _ = fs::remove_file(path);
        }
        made
    }

    async fn make_draft(&self, draft: &Path, copied_at: Timestamp) -> Result<(), CopyError> {
        // Left over from an interrupted copy.
        match fs::remove_file(draft) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(not_writable(draft, &error));
            }
            _ => {}
        }
        // SQLite accepts an empty file and keeps its mode.
        open::make_file(draft).map_err(|error| not_writable(draft, &error))?;
        let mut read = self.0.read().await?;
        sqlx::query("VACUUM INTO $1")
            .bind(draft.to_string_lossy().into_owned())
            .execute(&mut *read)
            .await
            .map_err(failed)?;
        drop(read);
        mark(draft, copied_at).await
    }
}

/// Marks the draft. Closing it moves everything into the one file and syncs it to disk.
async fn mark(draft: &Path, copied_at: Timestamp) -> Result<(), CopyError> {
    let copy = SqliteStore::open(draft, SqliteOptions::default()).await?;
    let marked = async {
        let header = copy.vault_header().await?.ok_or(CopyError::Empty)?;
        let new = VaultHeader {
            copied_at: Some(copied_at),
            ..header.clone()
        };
        copy.replace_vault_header(&header, &new).await?;
        Ok(())
    };
    let marked = marked.await;
    copy.close().await?;
    marked
}

/// Syncs the folder, so that the file name survives a power failure.
fn sync_folder(path: &Path) -> io::Result<()> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    if cfg!(unix) {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

fn not_writable(path: &Path, error: &io::Error) -> CopyError {
    CopyError::NotWritable {
        path: path.to_owned(),
        reason: error.to_string(),
    }
}

//! Opens a file: path, permissions, migrations and errors.

use std::{
    fmt, fs, io,
    num::NonZeroU32,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use sqlx::{
    SqliteConnection,
    migrate::{MigrateError, Migrator},
};

use threelo_core::clock::{Clock, SystemClock};

use super::failure::{code, damaged, primary_code};

/// Options for opening a file.
#[derive(Clone)]
#[non_exhaustive]
pub struct SqliteOptions {
    /// Maximum time to wait for a writer in another process and for a free reader. Defaults to 5 seconds.
    pub busy_timeout: Duration,
    /// Maximum number of concurrent readers. Defaults to 4.
    pub readers: NonZeroU32,
    /// Maximum size of the file in pages of 4 KiB; `None` for no limit.
    pub max_pages: Option<u32>,
    /// Disk space in bytes that the request log leaves free for the main database. Defaults to 32 MiB.
    pub reserve: u64,
    /// The clock for leases, the same in all processes that open the file. Defaults to the system clock.
    pub clock: Arc<dyn Clock>,
}

impl Default for SqliteOptions {
    fn default() -> Self {
        Self {
            busy_timeout: Duration::from_secs(5),
            readers: const { NonZeroU32::new(4).unwrap() },
            max_pages: None,
            reserve: 32 * 1024 * 1024,
            clock: Arc::new(SystemClock),
        }
    }
}

impl fmt::Debug for SqliteOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SqliteOptions")
            .field("busy_timeout", &self.busy_timeout)
            .field("readers", &self.readers)
            .field("max_pages", &self.max_pages)
            .field("reserve", &self.reserve)
            .finish_non_exhaustive()
    }
}

/// Why a file could not be opened.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// The path is a folder.
    #[error("{0} is a folder: name a file in it")]
    IsFolder(PathBuf),
    /// The folder of the file, and the folder above it, do not exist.
    #[error("the folder {0} does not exist: create it, or correct the path of the database")]
    FolderMissing(PathBuf),
    /// The file or its folder is not writable.
    #[error("{path} cannot be written: {reason}; the database and its folder must be writable")]
    NotWritable {
        /// The file or folder.
        path: PathBuf,
        /// The error of the system.
        reason: String,
    },
    /// The file is not a database.
    #[error("{0} is not a database: choose another file, or move this one away")]
    NotADatabase(PathBuf),
    /// The file is a damaged database.
    #[error("{path} is damaged: {reason}")]
    Damaged {
        /// The file.
        path: PathBuf,
        /// The error of SQLite, and what to do.
        reason: String,
    },
    /// The file was written by a later version.
    #[error(
        "{path} was written by a newer version of threelo (it has migration {migration}): \
         use that version, or a backup from before"
    )]
    Newer {
        /// The file.
        path: PathBuf,
        /// The first unknown migration.
        migration: i64,
    },
    /// The file was not created by a released version.
    #[error(
        "{path} was created by a version of threelo that was never released (migration {migration} differs)"
    )]
    Unreleased {
        /// The file.
        path: PathBuf,
        /// The migration that differs.
        migration: i64,
    },
    /// Any other error of SQLite.
    #[error("{path} cannot be opened: {source}")]
    Refused {
        /// The file.
        path: PathBuf,
        /// The error of SQLite.
        source: Arc<sqlx::Error>,
    },
}

impl OpenError {
    /// Returns whether the file exists and is damaged or not a database.
    pub fn is_damaged(&self) -> bool {
        matches!(self, Self::NotADatabase(_) | Self::Damaged { .. })
    }
}

/// Creates the file, readable by its owner only, unless it exists.
///
/// An existing file is not opened, since closing it would release the locks that connections of this
/// process hold on it (POSIX).
pub(super) fn prepare_file(path: &Path) -> Result<(), OpenError> {
    match fs::metadata(path) {
        Ok(found) if found.is_dir() => return Err(OpenError::IsFolder(path.to_owned())),
        Ok(_) => return Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(not_writable(path, &error)),
    }
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    match make_folder(folder) {
        Ok(()) => {}
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Err(OpenError::FolderMissing(folder.to_owned()));
        }
        Err(error) => return Err(not_writable(folder, &error)),
    }
    match make_file(path) {
        Ok(()) => Ok(()),
        // Another process created the file first.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(not_writable(path, &error)),
    }
}

fn make_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

pub(super) fn make_file(path: &Path) -> io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}

fn not_writable(path: &Path, error: &io::Error) -> OpenError {
    OpenError::NotWritable {
        path: path.to_owned(),
        reason: error.to_string(),
    }
}

/// Maps an error of SQLite.
pub(super) fn refused(path: &Path, error: sqlx::Error) -> OpenError {
    let path = path.to_owned();
    match primary_code(&error) {
        Some(code::NOTADB) => OpenError::NotADatabase(path),
        Some(code::CORRUPT) => OpenError::Damaged {
            path,
            reason: damaged(&error),
        },
        Some(code::CANTOPEN | code::READONLY) => OpenError::NotWritable {
            path,
            reason: error.to_string(),
        },
        _ => OpenError::Refused {
            path,
            source: Arc::new(error),
        },
    }
}

/// Enables the write-ahead log, which is a persistent setting of the file.
///
/// SQLite ignores the busy timeout here. If another process is enabling it at the same time, a
/// transaction is used to wait before the next attempt.
pub(super) async fn use_wal(connection: &mut SqliteConnection) -> Result<(), sqlx::Error> {
    const ATTEMPTS: u32 = 20;
    for _ in 1..ATTEMPTS {
        match sqlx::query("PRAGMA journal_mode = WAL")
            .execute(&mut *connection)
            .await
        {
            Err(error) if primary_code(&error) == Some(code::BUSY) => {
                sqlx::raw_sql("BEGIN IMMEDIATE; ROLLBACK")
                    .execute(&mut *connection)
                    .await?;
            }
            done => return done.map(drop),
        }
    }
    sqlx::query("PRAGMA journal_mode = WAL")
        .execute(connection)
        .await
        .map(drop)
}

/// Migrates the file in one transaction that excludes other processes.
pub(super) async fn migrate(
    path: &Path,
    connection: &mut SqliteConnection,
    migrations: &Migrator,
) -> Result<(), OpenError> {
    use sqlx::Connection;

    let refused = |error| refused(path, error);
    let mut transaction = (connection.begin_with("BEGIN IMMEDIATE").await).map_err(refused)?;
    let done = migrations.run_direct(None, &mut *transaction, false).await;
    done.map_err(|error| match error {
        MigrateError::VersionMissing(migration) => OpenError::Newer {
            path: path.to_owned(),
            migration,
        },
        MigrateError::VersionMismatch(migration) => OpenError::Unreleased {
            path: path.to_owned(),
            migration,
        },
        MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => refused(error),
        other => refused(sqlx::Error::Migrate(Box::new(other))),
    })?;
    transaction.commit().await.map_err(refused)
}

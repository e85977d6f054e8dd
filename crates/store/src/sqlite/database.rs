//! One SQLite file: one connection that writes, behind a mutex, and a pool of connections that
//! read. Readers never wait for the writer, nor the writer for them (WAL).

use std::{
    fmt, fs,
    path::{Path, PathBuf},
    pin::pin,
    sync::{
        Arc, LazyLock,
        atomic::{AtomicBool, AtomicU64, Ordering::Relaxed},
    },
    time::{Duration, SystemTime},
};

use sqlx::{
    ConnectOptions, Connection, Sqlite, SqliteConnection, SqlitePool,
    migrate::Migrator,
    pool::PoolConnection,
    sqlite::{SqliteAutoVacuum, SqliteConnectOptions, SqlitePoolOptions, SqliteSynchronous},
};
use threelo_core::{
    Timestamp,
    clock::Clock,
    storage::{StoreError, ToMillis},
};
use tokio::sync::{Mutex, MutexGuard};

use super::{
    failed,
    open::{self, OpenError, SqliteOptions},
    statements::Unchanged,
    write::{Write, Writer},
};

/// The settings that differ between the files.
pub(super) struct Kind {
    pub(super) migrations: &'static LazyLock<Migrator>,
    pub(super) synchronous: SqliteSynchronous,
    pub(super) auto_vacuum: SqliteAutoVacuum,
    /// Size in bytes to which the write-ahead log is truncated after a burst.
    pub(super) wal_limit: u32,
    /// Whether writes fail once only the reserve is left on the disk.
    pub(super) gives_way: bool,
}

pub(super) struct Database {
    pub(super) unchanged: Unchanged,
    writer: Mutex<Writer>,
    readers: SqlitePool,
    clock: Arc<dyn Clock>,
    path: PathBuf,
    /// The path of the write-ahead log.
    log: PathBuf,
    /// The file that was opened, even if its path later leads to another one.
    identity: Option<FileIdentity>,
    /// Disk space in bytes that it leaves free.
    reserve: u64,
    busy_timeout: Duration,
    /// Number of completed or failed writes.
    ended_writes: AtomicU64,
    /// Whether it was logged that the writer is stuck. Reset when the next write ends.
    stuck_reported: AtomicBool,
}

/// The last write of any process: the time of the write-ahead log, and the number of intervals since then.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Written(SystemTime, u64);

/// The holder of the write lock made no progress for a whole busy timeout.
#[derive(Debug, thiserror::Error)]
#[error("another write has held {path} for more than {} s", .waited.as_secs())]
struct WriterStuck {
    path: PathBuf,
    waited: Duration,
}

/// The path no longer leads to the file that was opened.
#[derive(Debug, thiserror::Error)]
#[error("{0} was moved, replaced or deleted while in use: put it back, or restart")]
struct Moved(PathBuf);

/// The identity of a file: its device and inode number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct FileIdentity(u64, u64);

impl FileIdentity {
    #[cfg(unix)]
    fn of(path: &Path) -> Option<Self> {
        use std::os::unix::fs::MetadataExt;
        let found = fs::metadata(path).ok()?;
        Some(Self(found.dev(), found.ino()))
    }

    /// On other systems an open file cannot be moved, so it is enough that the path exists.
    #[cfg(not(unix))]
    fn of(path: &Path) -> Option<Self> {
        fs::metadata(path).ok().map(|_| Self(0, 0))
    }
}

impl Database {
    pub(super) async fn open(
        path: &Path,
        options: SqliteOptions,
        kind: &Kind,
    ) -> Result<Self, OpenError> {
        open::prepare_file(path)?;
        let shared = SqliteConnectOptions::new()
            .filename(path)
            .busy_timeout(options.busy_timeout)
            .disable_statement_logging();
        // `auto_vacuum` only has an effect before the first table is created, so it is set on connect.
        let mut writing = (shared.clone())
            .synchronous(kind.synchronous)
            .auto_vacuum(kind.auto_vacuum)
            .pragma("secure_delete", "ON")
            .pragma("journal_size_limit", kind.wal_limit.to_string());
        if let Some(pages) = options.max_pages {
            writing = writing.pragma("max_page_count", pages.to_string());
        }
        let mut connection = writing
            .connect()
            .await
            .map_err(|error| open::refused(path, error))?;
        open::use_wal(&mut connection)
            .await
            .map_err(|error| open::refused(path, error))?;
        open::migrate(path, &mut connection, kind.migrations).await?;

        let readers = SqlitePoolOptions::new()
            .max_connections(options.readers.get())
            .test_before_acquire(false)
            .idle_timeout(None)
            .max_lifetime(None)
            .acquire_timeout(options.busy_timeout)
            .connect_lazy_with(shared.read_only(true));
        let mut log = path.as_os_str().to_owned();
        log.push("-wal");
        let log = PathBuf::from(log);
        Ok(Self {
            unchanged: Unchanged::default(),
            writer: Mutex::new(Writer::new(connection, writing)),
            readers,
            clock: options.clock,
            path: path.to_owned(),
            log,
            identity: FileIdentity::of(path),
            reserve: if kind.gives_way { options.reserve } else { 0 },
            busy_timeout: options.busy_timeout,
            ended_writes: AtomicU64::new(0),
            stuck_reported: AtomicBool::new(false),
        })
    }

    /// Fails as full if only the reserve is left on the disk.
    pub(super) fn spare_room(&self) -> Result<(), StoreError> {
        // If the system does not report it, the write itself will fail.
        let left = self.free().unwrap_or(u64::MAX);
        match left < self.reserve {
            true => Err(StoreError::Full),
            false => Ok(()),
        }
    }

    /// Returns the free bytes on the disk, if the system reports them.
    pub(super) fn free(&self) -> Option<u64> {
        fs4::available_space(&self.path).ok()
    }

    /// Returns the size of the file and its write-ahead log in bytes.
    pub(super) async fn size(&self) -> Result<u64, StoreError> {
        let size = |path: &Path| fs::metadata(path).map_or(0, |found| found.len());
        Ok(size(&self.path) + size(&self.log))
    }

    /// Returns the last write of any process; `None` if that is not known, or may not be complete.
    ///
    /// Each write changes the time of the write-ahead log, before readers see it: in between, SQLite waits for the disk.
    pub(super) fn last_write(&self) -> Option<Written> {
        /// A write is complete this long after its bytes were passed to the system, even on a slow disk.
        const COMPLETE: Duration = Duration::from_secs(10);
        /// In case a write takes longer than that, results are kept for this time only.
        const KEPT: Duration = Duration::from_secs(30);

        #[expect(
            clippy::disallowed_methods,
            reason = "compared with the time of a file, which no test can move"
        )]
        let now = SystemTime::now();
        let at = fs::metadata(&self.log).ok()?.modified().ok()?;
        let age = now.duration_since(at).ok().filter(|age| *age >= COMPLETE)?;
        Some(Written(at, age.as_secs() / KEPT.as_secs()))
    }

    /// Returns a connection for reading.
    pub(super) async fn read(&self) -> Result<PoolConnection<Sqlite>, StoreError> {
        self.readers.acquire().await.map_err(failed)
    }

    /// Begins the only write transaction among all processes.
    pub(super) async fn write(&self) -> Result<Write<'_>, StoreError> {
        Write::begin(self.writer().await?, self).await
    }

    /// Returns the connection for writing, in the order of the calls. Waits as long as other writes make
    /// progress. If no write ends within the busy timeout, the lock holder is stuck and this fails.
    async fn writer(&self) -> Result<MutexGuard<'_, Writer>, StoreError> {
        let mut lock = pin!(self.writer.lock());
        let mut ended = self.ended_writes.load(Relaxed);
        loop {
            if let Ok(writer) = tokio::time::timeout(self.busy_timeout, &mut lock).await {
                return Ok(writer);
            }
            let ended_now = self.ended_writes.load(Relaxed);
            if ended_now == ended {
                let stuck = WriterStuck {
                    path: self.path.clone(),
                    waited: self.busy_timeout,
                };
                if !self.stuck_reported.swap(true, Relaxed) {
                    tracing::error!(error = %stuck, "nothing can be written; restart if this lasts");
                }
                return Err(StoreError::Unavailable(Arc::new(stuck)));
            }
            ended = ended_now;
        }
    }

    /// Counts a write that has ended.
    pub(super) fn write_ended(&self) {
        self.ended_writes.fetch_add(1, Relaxed);
        self.stuck_reported.store(false, Relaxed);
    }

    /// Fails if the path no longer leads to the open file, since the next start would not find the data.
    pub(super) fn check_place(&self) -> Result<(), StoreError> {
        match FileIdentity::of(&self.path) == self.identity {
            true => Ok(()),
            false => Err(StoreError::Unavailable(Arc::new(Moved(self.path.clone())))),
        }
    }

    pub(super) fn clock(&self) -> &dyn Clock {
        &*self.clock
    }

    /// Returns the current time.
    pub(super) async fn now(&self) -> Result<Timestamp, StoreError> {
        Ok(self.clock.now().to_millis())
    }

    /// Returns unused pages to the disk.
    pub(super) async fn shrink(&self) -> Result<(), StoreError> {
        let mut writer = self.writer().await?;
        let connection = writer.settled().await.map_err(failed)?;
        sqlx::query("PRAGMA incremental_vacuum")
            .execute(connection)
            .await
            .map_err(failed)?;
        Ok(())
    }

    pub(super) async fn close(&self) -> Result<(), StoreError> {
        self.readers.close().await;
        let closed: Option<SqliteConnection> = self.writer().await?.close();
        match closed {
            Some(connection) => connection.close().await.map_err(failed),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Database")
            .field("writer", &self.writer)
            .field("readers", &self.readers)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use sqlx::Row;

    use super::{
        super::{REQUEST_LOG, VAULT},
        *,
    };

    async fn open(folder: &tempfile::TempDir, kind: &Kind) -> Database {
        let path = folder.path().join("file.db");
        let opened = Database::open(&path, SqliteOptions::default(), kind);
        opened.await.unwrap()
    }

    async fn number(connection: &mut SqliteConnection, query: &'static str) -> i64 {
        let row = sqlx::query(query).fetch_optional(connection).await.unwrap();
        row.map_or(0, |row| row.get(0))
    }

    #[tokio::test]
    async fn the_vault_waits_for_the_disk_erases_and_checks_references() {
        let folder = tempfile::tempdir().unwrap();
        let database = open(&folder, &VAULT).await;
        let mut write = database.write().await.unwrap();
        for (query, expected) in [
            ("PRAGMA synchronous", 2),
            ("PRAGMA secure_delete", 1),
            ("PRAGMA foreign_keys", 1),
            ("PRAGMA mmap_size", 0),
            ("PRAGMA busy_timeout", 5000),
        ] {
            assert_eq!(number(&mut write, query).await, expected, "{query}");
        }
    }

    #[tokio::test]
    async fn the_log_waits_less_and_can_shrink() {
        let folder = tempfile::tempdir().unwrap();
        let database = open(&folder, &REQUEST_LOG).await;
        let mut write = database.write().await.unwrap();
        assert_eq!(number(&mut write, "PRAGMA synchronous").await, 1);
        assert_eq!(number(&mut write, "PRAGMA auto_vacuum").await, 2);
    }

    #[tokio::test]
    async fn readers_cannot_write() {
        let folder = tempfile::tempdir().unwrap();
        let database = open(&folder, &VAULT).await;
        let mut read = database.read().await.unwrap();
        let written = sqlx::query("DELETE FROM changes").execute(&mut *read).await;
        assert!(written.unwrap_err().to_string().contains("readonly"));
    }

    #[tokio::test]
    async fn a_dropped_transaction_leaves_neither_rows_nor_lock() {
        let folder = tempfile::tempdir().unwrap();
        let (database, peer) = (open(&folder, &VAULT).await, open(&folder, &VAULT).await);
        let mut write = database.write().await.unwrap();
        sqlx::query("INSERT INTO changes (at, kind) VALUES (1, 'api_keys')")
            .execute(&mut *write)
            .await
            .unwrap();
        drop(write);

        let other = peer.write().await.unwrap();
        other.commit().await.unwrap();
        let mut read = database.read().await.unwrap();
        assert_eq!(number(&mut read, "SELECT COUNT(*) FROM changes").await, 0);
        database.write().await.unwrap().commit().await.unwrap();
    }

    #[tokio::test]
    async fn the_writer_recovers_when_its_thread_is_lost() {
        let folder = tempfile::tempdir().unwrap();
        let database = open(&folder, &VAULT).await;
        let lost = database.writer.lock().await.connection.take();
        lost.unwrap().close().await.unwrap();
        let write = database.write().await.unwrap();
        write.commit().await.unwrap();
    }

    #[tokio::test(start_paused = true)]
    async fn other_writers_fail_if_a_writer_is_stuck() {
        let folder = tempfile::tempdir().unwrap();
        let database = open(&folder, &VAULT).await;
        let stuck = database.write().await.unwrap();
        let others = [database.write().await.err(), database.shrink().await.err()];
        for error in others {
            let error = error.expect("nothing can be written");
            assert!(error.is_transient());
            assert!(
                error.to_string().contains("another write has held"),
                "{error}"
            );
        }
        drop(stuck);
        database.write().await.unwrap().commit().await.unwrap();
    }

    #[tokio::test(start_paused = true)]
    async fn a_long_queue_of_writers_that_moves_is_waited_for() {
        let folder = tempfile::tempdir().unwrap();
        let database = Arc::new(open(&folder, &VAULT).await);
        let first = database.write().await.unwrap();
        let last = tokio::spawn({
            let database = database.clone();
            async move { database.write().await?.commit().await }
        });
        for _ in 0..10 {
            tokio::time::advance(database.busy_timeout / 2).await;
            database.write_ended();
        }
        assert!(!last.is_finished());
        drop(first);
        last.await.unwrap().unwrap();
    }

    #[tokio::test]
    async fn a_file_that_was_moved_away_or_replaced_is_noticed() {
        let folder = tempfile::tempdir().unwrap();
        let database = open(&folder, &VAULT).await;
        let (path, away) = (folder.path().join("file.db"), folder.path().join("away.db"));
        database.check_place().unwrap();
        fs::rename(&path, &away).unwrap();
        let error = database.check_place().unwrap_err();
        assert!(error.to_string().contains("was moved, replaced or deleted"));
        fs::copy(&away, &path).unwrap();
        database.check_place().unwrap_err();
        fs::rename(&away, &path).unwrap();
        database.check_place().unwrap();
    }
}

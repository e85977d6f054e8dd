//! Opens the database and the request log: SQLite files, or a Postgres server.

use std::{
    fs,
    num::NonZeroU32,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use anyhow::{Context, bail};
use futures_util::{
    StreamExt,
    stream::{self, BoxStream},
};
use threelo_core::{
    Timestamp,
    clock::Clock,
    storage::{RequestLogStore, Store, VaultStore},
};
use threelo_store::{
    OpenError, PostgresOptions, PostgresRequestLog, PostgresStore, SqliteOptions, SqliteRequestLog,
    SqliteStore,
};

use crate::{
    config::{Database, PostgresUrl, StorageConfig},
    hooks::TestHooks,
};

/// The database and the request log.
pub(super) enum Databases {
    /// An error of the request log affects only commands that read it.
    Sqlite(Arc<SqliteStore>, Result<Arc<SqliteRequestLog>, OpenError>),
    Postgres(Arc<PostgresStore>, Arc<PostgresRequestLog>),
}

impl Databases {
    /// Opens both. Creates missing ones if `may_create` is set.
    pub(super) async fn open(
        storage: &StorageConfig,
        may_create: bool,
        hooks: &TestHooks,
    ) -> anyhow::Result<Self> {
        let opened = match &storage.database {
            Database::Sqlite(path) => Self::open_files(path, may_create, hooks).await,
            Database::Postgres(url) => Self::connect(url, may_create, hooks).await,
        };
        opened.with_context(|| storage.database_setting.clone())
    }

    async fn open_files(path: &Path, may_create: bool, hooks: &TestHooks) -> anyhow::Result<Self> {
        if !may_create && !path.exists() {
            bail!(
                "there is no database {}: start the gateway once with `threelo serve`, or correct the path",
                path.display()
            );
        }
        let mut options = SqliteOptions::default();
        options.clock = hooks.clock.clone();
        let store = SqliteStore::open(path, options.clone()).await?;
        let requests = open_request_log(&request_log_path(path), options, may_create).await;
        if may_create && let Err(error) = requests {
            return Err(error.into());
        }
        Ok(Self::Sqlite(Arc::new(store), requests.map(Arc::new)))
    }

    async fn connect(
        url: &PostgresUrl,
        may_create: bool,
        hooks: &TestHooks,
    ) -> anyhow::Result<Self> {
        let mut options = PostgresOptions::default();
        options.clock_offset = hooks.database_clock.clone();
        let store = PostgresStore::open(url.expose(), options.clone()).await?;
        if !may_create && store.vault_header().await?.is_none() {
            bail!(
                "{url} has not been initialised: start the gateway once with `threelo serve`, or correct the URL"
            );
        }
        options.connections = REQUEST_LOG_CONNECTIONS;
        let requests = PostgresRequestLog::open(url.expose(), options).await?;
        Ok(Self::Postgres(Arc::new(store), Arc::new(requests)))
    }

    pub(super) fn store(&self) -> Arc<dyn Store> {
        match self {
            Self::Sqlite(store, _) => store.clone(),
            Self::Postgres(store, _) => store.clone(),
        }
    }

    pub(super) fn requests(&self) -> Result<Arc<dyn RequestLogStore>, OpenError> {
        Ok(match self {
            Self::Sqlite(_, requests) => requests.clone()?,
            Self::Postgres(_, requests) => requests.clone(),
        })
    }

    /// Returns hints that the database was changed. SQLite gives none.
    pub(super) fn hints(&self, clock: &Arc<dyn Clock>) -> BoxStream<'static, ()> {
        let Self::Postgres(store, _) = self else {
            return stream::pending().boxed();
        };
        let state = (store.clone(), clock.clone());
        let listening = stream::unfold(state, |(store, clock)| async move {
            let hints = store.hints().await.ok();
            if hints.is_none() {
                clock.sleep(RETRY_DELAY).await;
            }
            Some((stream::iter(hints).flatten(), (store, clock)))
        });
        listening.flatten().boxed()
    }

    /// Copies a SQLite database into a new file, marked as a copy.
    pub(super) async fn copy_to(&self, path: &Path, now: Timestamp) -> anyhow::Result<()> {
        match self {
            Self::Sqlite(store, _) => Ok(store.copy_to(path, now).await?),
            Self::Postgres(..) => bail!("only a SQLite database is copied into a file"),
        }
    }

    /// Closes both. Skipping this loses nothing, but leaves write-ahead logs.
    pub(super) async fn close(&self) {
        match self {
            Self::Sqlite(store, requests) => {
                let mut closed = vec![store.close().await];
                if let Ok(requests) = requests {
                    closed.push(requests.close().await);
                }
                for error in closed.into_iter().filter_map(Result::err) {
                    tracing::warn!(%error, "a database was not closed properly; no data is lost");
                }
            }
            Self::Postgres(store, requests) => {
                store.close().await;
                requests.close().await;
            }
        }
    }
}

/// Opens the request log. A gateway moves a damaged one aside and creates a new one, since records of
/// calls are less important than running.
async fn open_request_log(
    path: &Path,
    options: SqliteOptions,
    may_move_aside: bool,
) -> Result<SqliteRequestLog, OpenError> {
    let now = options.clock.now().as_second();
    let opened = SqliteRequestLog::open(path, options.clone()).await;
    match opened {
        Err(error) if may_move_aside && error.is_damaged() => {
            let mut aside = path.as_os_str().to_owned();
            aside.push(format!(".damaged-{now}"));
            if fs::rename(path, &aside).is_err() {
                return Err(error);
            }
            for suffix in ["-wal", "-shm"] {
                let mut beside = path.as_os_str().to_owned();
                beside.push(suffix);
                let _ = fs::remove_file(beside);
            }
            tracing::warn!(
                %error,
                "the request log cannot be read; it was moved to {}, and a new one was created",
                Path::new(&aside).display()
            );
            SqliteRequestLog::open(path, options).await
        }
        opened => opened,
    }
}

/// Delay before listening for hints again.
const RETRY_DELAY: Duration = Duration::from_secs(1);

/// One connection writes, one reads.
const REQUEST_LOG_CONNECTIONS: NonZeroU32 = const { NonZeroU32::new(2).unwrap() };

/// Returns the file of the request log, beside the database. Only the usual ending is removed, so that `a.db` and
/// `a.sqlite` have different logs.
pub(crate) fn request_log_path(database: &Path) -> PathBuf {
    let name = match database.extension() {
        Some(ending) if ending == "db" => database.file_stem(),
        _ => database.file_name(),
    };
    let mut name = name.unwrap_or_default().to_owned();
    name.push("-requests.db");
    database.with_file_name(name)
}

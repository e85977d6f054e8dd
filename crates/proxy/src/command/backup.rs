//! `threelo backup`, `threelo quarantine`, `threelo adopt`: copies of the database, which must not
//! use the refresh tokens of the original.

use std::{
    io::{BufRead, IsTerminal},
    path::{Path, PathBuf},
};

use anyhow::{Context, bail, ensure};
use clap::Args;
use threelo_core::{
    Timestamp,
    storage::{Store, VaultHeader},
};

use crate::{
    backups,
    config::{Database, StorageConfig, StorageFlags},
    folders::folder_of,
    hooks::TestHooks,
    output::{self, errln, outln},
    storage::{request_log_path, vault_admin},
};

/// The options of `backup`.
#[derive(Debug, Clone, Args)]
pub struct BackupFlags {
    /// File to create; it must not exist
    pub file: PathBuf,
    #[command(flatten)]
    pub storage: StorageFlags,
}

/// The options of `restore`.
#[derive(Debug, Clone, Args)]
pub struct RestoreFlags {
    /// Backup: encrypted, as `--backup-dir` makes them, or a copy of the database
    pub backup: PathBuf,

    /// Database file to create; it must not exist [default: the database of the settings]
    #[arg(long, value_name = "FILE")]
    pub to: Option<PathBuf>,

    #[command(flatten)]
    pub storage: StorageFlags,
}

/// The options of `adopt`.
#[derive(Debug, Clone, Args)]
pub struct AdoptFlags {
    /// Confirm that the original is stopped permanently, without being asked
    #[arg(long)]
    pub yes: bool,
    #[command(flatten)]
    pub storage: StorageFlags,
}

pub(super) async fn backup(flags: BackupFlags, hooks: &TestHooks) -> anyhow::Result<()> {
    let storage = StorageConfig::of_command(flags.storage)?;
    vault_admin::copy(&storage, hooks, &flags.file).await?;
    outln!(
        "{}: copy of the database created, without the request log.",
        flags.file.display()
    )?;
    errln!(
        "The copy does not contain the encryption key: keep that elsewhere. A gateway that starts on \
         the copy is quarantined: it refreshes no token until `threelo adopt`."
    );
    Ok(())
}

pub(super) async fn restore(flags: RestoreFlags, hooks: &TestHooks) -> anyhow::Result<()> {
    let mut storage = StorageConfig::of_command(flags.storage)?;
    let target = match (flags.to, &storage.database) {
        (Some(target), _) => target,
        (None, Database::Sqlite(path)) => path.clone(),
        (None, Database::Postgres(url)) => {
            bail!("a backup of SQLite cannot be restored into {url}: name a file with --to")
        }
    };
    let key = vault_admin::keys(&storage)?;
    // The files beside it would be applied to the new database.
    for suffix in ["", "-wal", "-shm"] {
        let mut file = target.clone().into_os_string();
        file.push(suffix);
        let file = PathBuf::from(file);
        ensure!(
            !file.exists(),
            "{} exists, and a restore never replaces a file: move it away first",
            file.display()
        );
    }
    backups::unpack(&key, &flags.backup, &target)?;
    storage.database = Database::Sqlite(target.clone());
    let now = hooks.clock.now();
    let marked =
        vault_admin::with_store(&storage, hooks, async |store| mark(store, Some(now)).await);
    if let Err(error) = marked.await {
        // A database without the mark must not stay where a gateway could start on it.
        let _ = std::fs::remove_file(&target);
        return Err(error);
    }
    give_to_owner_of_folder(&target)?;
    outln!("{} restored.", target.display())?;
    errln!(
        "A gateway that starts on it is quarantined: it refreshes no token until `threelo adopt`. Stop the original \
         permanently first."
    );
    Ok(())
}

/// Gives the database to the owner of its folder, if an administrator restored it: the gateway that will run on it is not root.
#[cfg(unix)]
fn give_to_owner_of_folder(database: &Path) -> anyhow::Result<()> {
    use std::os::unix::fs::{MetadataExt, chown};

    let owner = std::fs::metadata(folder_of(database))?;
    if !rustix::process::geteuid().is_root() || owner.uid() == 0 {
        return Ok(());
    }
    for file in [database.to_owned(), request_log_path(database)] {
        if file.exists() {
            chown(&file, Some(owner.uid()), Some(owner.gid())).with_context(|| {
                format!("cannot give {} to the owner of its folder", file.display())
            })?;
        }
    }
    Ok(())
}

#[cfg(not(unix))]
fn give_to_owner_of_folder(_: &Path) -> anyhow::Result<()> {
    Ok(())
}

pub(super) async fn quarantine(flags: StorageFlags, hooks: &TestHooks) -> anyhow::Result<()> {
    let storage = StorageConfig::of_command(flags)?;
    let store = vault_admin::store(&storage, hooks).await?;
    let before = mark(&*store, Some(hooks.clock.now())).await?;
    match before {
        Some(since) => outln!(
            "{} is already quarantined, since {since}.",
            storage.database
        )?,
        None => outln!(
            "{} is quarantined: within a second, no gateway refreshes its tokens until `threelo adopt`.",
            storage.database
        )?,
    }
    Ok(())
}

pub(super) async fn adopt(flags: AdoptFlags, hooks: &TestHooks) -> anyhow::Result<()> {
    let storage = StorageConfig::of_command(flags.storage)?;
    let store = vault_admin::store(&storage, hooks).await?;
    let Some(copied_at) = header(&*store).await?.copied_at else {
        outln!("{} is not quarantined: nothing to adopt.", storage.database)?;
        return Ok(());
    };
    if !flags.yes {
        confirm(copied_at)?;
    }
    mark(&*store, None).await?;
    outln!(
        "{} is adopted: within a second, its gateway refreshes tokens again. Connections whose tokens \
         the original refreshed since {copied_at} may need to be reconnected: see `threelo connections \
         list`.",
        storage.database
    )?;
    Ok(())
}

fn confirm(copied_at: Timestamp) -> anyhow::Result<()> {
    ensure!(
        std::io::stdin().is_terminal(),
        "make sure that the original is stopped permanently, then confirm with --yes"
    );
    output::ask(format_args!(
        "This copy was created at {copied_at}. If the original still runs, both invalidate each other's \
         refresh tokens, and Atlassian revokes the grants.\n\
         Is the original stopped permanently? Type yes: "
    ))?;
    let mut answer = String::new();
    std::io::stdin().lock().read_line(&mut answer)?;
    ensure!(answer.trim() == "yes", "not confirmed: nothing was changed");
    Ok(())
}

/// Sets or removes the mark of a copy, and returns the previous one. A database that is marked
/// already keeps its time.
async fn mark(
    store: &dyn Store,
    copied_at: Option<Timestamp>,
) -> anyhow::Result<Option<Timestamp>> {
    loop {
        let present = header(store).await?;
        let before = present.copied_at;
        if before.is_some() == copied_at.is_some() {
            return Ok(before);
        }
        let new = VaultHeader {
            copied_at,
            ..present.clone()
        };
        if store.replace_vault_header(&present, &new).await? {
            return Ok(before);
        }
    }
}

async fn header(store: &dyn Store) -> anyhow::Result<VaultHeader> {
    let header = store.vault_header().await?;
    header.context("the database is empty: start the gateway once with `threelo serve`")
}

//! `threelo backup`, `threelo quarantine`, `threelo adopt`: copies of the database, and what keeps
//! them from using up the grants of the original.

use std::{
    io::{BufRead, IsTerminal},
    path::PathBuf,
};

use anyhow::{Context, ensure};
use clap::Args;
use threelo_core::{
    Timestamp,
    storage::{Store, VaultHeader},
};

use crate::{
    config::{Storage, StorageFlags},
    opened::safe,
    output::{self, errln, outln},
    seams::Seams,
};

/// The flags of `backup`.
#[derive(Debug, Clone, Args)]
pub struct BackupFlags {
    /// The file to make; it must not exist
    pub file: PathBuf,
    #[command(flatten)]
    #[allow(missing_docs)]
    pub storage: StorageFlags,
}

/// The flags of `adopt`.
#[derive(Debug, Clone, Args)]
pub struct AdoptFlags {
    /// Do not ask: the original is stopped, and will not be started again
    #[arg(long)]
    pub yes: bool,
    #[command(flatten)]
    #[allow(missing_docs)]
    pub storage: StorageFlags,
}

pub(super) async fn backup(flags: BackupFlags, seams: &Seams) -> anyhow::Result<()> {
    let storage = Storage::of_command(flags.storage)?;
    safe::copy(&storage, seams, &flags.file).await?;
    outln!(
        "{} is a copy of the database, without the request log.",
        flags.file.display()
    )?;
    errln!(
        "The encryption key is not in it: keep that elsewhere. A gateway that starts on the copy is \
         quarantined: it renews no token until `threelo adopt`."
    );
    Ok(())
}

pub(super) async fn quarantine(flags: StorageFlags, seams: &Seams) -> anyhow::Result<()> {
    let storage = Storage::of_command(flags)?;
    let store = safe::store(&storage, seams).await?;
    let before = mark(&*store, Some(seams.clock.now())).await?;
    match before {
        Some(since) => outln!(
            "{} is quarantined already, since {since}.",
            storage.database
        )?,
        None => outln!(
            "{} is quarantined: within a second no gateway renews a token of it, until `threelo adopt`.",
            storage.database
        )?,
    }
    Ok(())
}

pub(super) async fn adopt(flags: AdoptFlags, seams: &Seams) -> anyhow::Result<()> {
    let storage = Storage::of_command(flags.storage)?;
    let store = safe::store(&storage, seams).await?;
    let Some(copied_at) = header(&*store).await?.copied_at else {
        outln!(
            "{} is not quarantined: there is nothing to adopt.",
            storage.database
        )?;
        return Ok(());
    };
    if !flags.yes {
        confirm(copied_at)?;
    }
    mark(&*store, None).await?;
    outln!(
        "{} is adopted: within a second its gateway renews tokens again. What was renewed by the \
         original since {copied_at} may need its user: `threelo connections list` tells.",
        storage.database
    )?;
    Ok(())
}

fn confirm(copied_at: Timestamp) -> anyhow::Result<()> {
    ensure!(
        std::io::stdin().is_terminal(),
        "make sure that the original is stopped and will not be started again, then say so with --yes"
    );
    output::ask(format_args!(
        "This copy was made at {copied_at}. If the original still runs, both will use up each other's \
         refresh tokens, and Atlassian ends the grants.\n\
         Is the original stopped, and will it not be started again? Type yes: "
    ))?;
    let mut answer = String::new();
    std::io::stdin().lock().read_line(&mut answer)?;
    ensure!(answer.trim() == "yes", "nothing was changed");
    Ok(())
}

/// Marks the database as a copy of this moment, or as one's own; gives the mark of before. One
/// that is marked keeps the earlier moment.
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

//! `threelo rekey`: seals everything anew with the first of the keys. `threelo verify`: opens
//! everything, and tells by which key.

use std::fmt::Write;

use anyhow::{bail, ensure};
use clap::Args;
use threelo_vault::{KeyId, Vault, census::Census, key_file, rekey};

use crate::{
    config::{Storage, StorageFlags},
    opened::safe::Safe,
    output::{errln, outln},
    seams::Seams,
};

/// How many cells that do not open are told one by one.
const TOLD: usize = 20;

/// The flags of `rekey`.
#[derive(Debug, Clone, Args)]
pub struct Flags {
    /// Make a new key first, and put it before the others in the key file
    #[arg(long)]
    pub new_key: bool,

    /// How many cells are sealed anew at once
    #[arg(long, default_value_t = 100, value_name = "COUNT")]
    pub batch: u32,

    #[command(flatten)]
    #[allow(missing_docs)]
    pub storage: StorageFlags,
}

pub(super) async fn run(flags: Flags, seams: &Seams) -> anyhow::Result<()> {
    let storage = Storage::of_command(flags.storage)?;
    let mut safe = Safe::open(&storage, seams).await?;
    if flags.new_key {
        make_new_key(&safe).await?;
        safe = Safe::open(&storage, seams).await?;
    }
    let primary = safe.vault.ring().primary_id();
    errln!("Everything is being sealed with key {primary}.");
    let progress = |so_far| errln!("{so_far} resealed");
    let done = rekey::rekey(
        &safe.vault,
        &*(seams.cells)(safe.store.clone()),
        &*safe.store,
        &*safe.clock,
        flags.batch,
        progress,
    )
    .await?;
    ensure!(
        done.still_sealing.is_empty(),
        "a running gateway still seals with key {}: give it key {primary} as its first key (see \
         docs/keys.md), then run `threelo rekey` again; what was done stays done",
        listed(&done.still_sealing)
    );
    let census = Census::take(&safe.vault, &*safe.store).await?;
    judge(&census, primary)?;
    outln!(
        "{} cells sealed anew. {}",
        done.resealed,
        verdict(&census, primary)
    )?;
    if safe.vault.ring().ids().len() > 1 {
        errln!(
            "`threelo verify` proves it again at any time. The other keys may go: take them out of {}, \
             and keep them only for as long as you keep backups of before.",
            match &safe.key_file {
                Some(path) => path.display().to_string(),
                None => "THREELO_ENCRYPTION_KEY and restart".to_owned(),
            }
        );
    }
    Ok(())
}

pub(super) async fn verify(flags: StorageFlags, seams: &Seams) -> anyhow::Result<()> {
    let storage = Storage::of_command(flags)?;
    let safe = Safe::open(&storage, seams).await?;
    let primary = safe.vault.ring().primary_id();
    let census = Census::take(&safe.vault, &*safe.store).await?;
    for (key, count) in &census.cells {
        let role = if *key == primary {
            " (the first key)"
        } else {
            ""
        };
        outln!("key {key}{role}: {count} cells")?;
    }
    judge(&census, primary)?;
    outln!("{}", verdict(&census, primary))?;
    Ok(())
}

/// Puts a new key into the key file, unless a change of keys is under way.
async fn make_new_key(safe: &Safe) -> anyhow::Result<()> {
    let Some(path) = &safe.key_file else {
        bail!(
            "the key does not come from a file: make one with `openssl rand -hex 32`, put it before \
             the present one in THREELO_ENCRYPTION_KEY with a blank between them, restart the gateway, \
             and run `threelo rekey` without --new-key"
        );
    };
    let census = Census::take(&safe.vault, &*safe.store).await?;
    let primary = safe.vault.ring().primary_id();
    ensure!(
        census.named == [primary] && census.cells.keys().all(|key| *key == primary),
        "a change of keys is under way: end it first, with `threelo rekey` without --new-key"
    );
    let ring = key_file::put_new_first(path, &*safe.entropy)?;
    errln!(
        "{} has a new first key, {}.",
        path.display(),
        ring.primary_id()
    );
    Ok(())
}

fn verdict(census: &Census, primary: KeyId) -> String {
    let total = census.total();
    format!("All {total} cells open, and every one is sealed with key {primary}.")
}

/// Says what is wrong, and what to do.
fn judge(census: &Census, primary: KeyId) -> anyhow::Result<()> {
    if census.is_all_under(primary) {
        return Ok(());
    }
    let mut told = String::new();
    if !census.unreadable.is_empty() {
        let count = census.unreadable.len();
        let _ = writeln!(told, "{count} of {} cells do not open:", census.total());
        for found in census.unreadable.iter().take(TOLD) {
            let cell = &found.cell;
            let name = [&*cell.integration, &cell.record].join("/");
            let name = name.trim_end_matches('/');
            let _ = writeln!(told, "  {name}: {}", found.error);
        }
        if count > TOLD {
            let _ = writeln!(told, "  and {} more", count - TOLD);
        }
        let _ = writeln!(
            told,
            "Where a key is missing, add it after the others. What was altered can not be mended: \
             reconnect that connection, or enter that integration's secret anew."
        );
    }
    let readable = |key: &KeyId| {
        let is_of_key = |found: &&_| of_key(found, *key);
        census.cells.get(key).copied().unwrap_or_default()
            - census.unreadable.iter().filter(is_of_key).count() as u64
    };
    let others: Vec<KeyId> = census
        .cells
        .keys()
        .copied()
        .filter(|key| *key != primary)
        .collect();
    for key in others.iter().filter(|key| readable(key) > 0) {
        let count = readable(key);
        let _ = writeln!(
            told,
            "{count} cells are still sealed with key {key}: run `threelo rekey`, and keep that key until \
             then."
        );
    }
    let idle = census
        .named
        .iter()
        .filter(|key| **key != primary && !others.contains(key));
    for key in idle {
        let _ = writeln!(
            told,
            "No cell is sealed with key {key}, but a gateway may be about to: run `threelo rekey`, which \
             finds out."
        );
    }
    bail!("{}", told.trim_end());
}

fn of_key(found: &threelo_vault::census::Unreadable, key: KeyId) -> bool {
    Vault::key_of(&found.cell.sealed) == Some(key)
}

fn listed(ids: &[KeyId]) -> String {
    let ids: Vec<String> = ids.iter().map(KeyId::to_string).collect();
    ids.join(", ")
}

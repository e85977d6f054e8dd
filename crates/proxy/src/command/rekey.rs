//! `threelo rekey`: re-encrypts all secrets with the primary key. `threelo verify`: decrypts all
//! secrets, and reports by which key.

use std::fmt::Write;

use anyhow::{bail, ensure};
use clap::Args;
use threelo_vault::{KeyId, Vault, census::Census, key_file, rekey};

use crate::{
    config::number::whole,
    config::{StorageConfig, StorageFlags},
    hooks::TestHooks,
    output::{errln, outln},
    storage::vault_admin::VaultAdmin,
};

/// Maximum number of secrets that cannot be decrypted and are listed one by one.
const MAX_LISTED: usize = 20;

/// The options of `rekey`.
#[derive(Debug, Clone, Args)]
pub struct Flags {
    /// First add a new primary key to the key file
    #[arg(long)]
    pub new_key: bool,

    /// Number of secrets to re-encrypt in one transaction
    #[arg(
        long,
        default_value_t = 100,
        value_name = "COUNT",
        value_parser = whole::<u32, 1>
    )]
    pub batch: u32,

    #[command(flatten)]
    pub storage: StorageFlags,
}

pub(super) async fn run(flags: Flags, hooks: &TestHooks) -> anyhow::Result<()> {
    let storage = StorageConfig::of_command(flags.storage)?;
    let mut admin = VaultAdmin::open(&storage, hooks).await?;
    if flags.new_key {
        add_new_key(&admin).await?;
        admin = VaultAdmin::open(&storage, hooks).await?;
    }
    let primary = admin.vault.ring().primary_id();
    errln!("Re-encrypting all secrets with key {primary}.");
    let progress = |so_far| errln!("{so_far} secrets re-encrypted");
    let done = rekey::rekey(
        &admin.vault,
        &*hooks.values.apply(admin.store.clone()),
        &*admin.store,
        &*admin.clock,
        flags.batch,
        progress,
    )
    .await?;
    ensure!(
        done.still_sealing.is_empty(),
        "a running gateway still encrypts with key {}: make {primary} its primary key (see \
         docs/keys.md), then run `threelo rekey` again; secrets already re-encrypted stay so",
        listed(&done.still_sealing)
    );
    let census = Census::take(&admin.vault, &*admin.store).await?;
    check(&census, primary)?;
    outln!(
        "{} re-encrypted. {}",
        secrets(done.resealed),
        summary(&census, primary)
    )?;
    if admin.vault.ring().ids().len() > 1 {
        errln!(
            "`threelo verify` checks this at any time. The other keys are no longer needed: remove them \
             from {}, and keep them only as long as you keep older backups.",
            match &admin.key_file {
                Some(path) => path.display().to_string(),
                None => "THREELO_ENCRYPTION_KEY and restart the gateway".to_owned(),
            }
        );
    }
    Ok(())
}

pub(super) async fn verify(flags: StorageFlags, hooks: &TestHooks) -> anyhow::Result<()> {
    let storage = StorageConfig::of_command(flags)?;
    let admin = VaultAdmin::open(&storage, hooks).await?;
    let primary = admin.vault.ring().primary_id();
    let census = Census::take(&admin.vault, &*admin.store).await?;
    for (key, count) in &census.values {
        let role = if *key == primary { " (primary)" } else { "" };
        outln!("key {key}{role}: {}", secrets(*count))?;
    }
    check(&census, primary)?;
    outln!("{}", summary(&census, primary))?;
    Ok(())
}

/// Adds a new key to the key file, unless a key rotation is in progress.
async fn add_new_key(admin: &VaultAdmin) -> anyhow::Result<()> {
    let Some(path) = &admin.key_file else {
        bail!(
            "--new-key needs a key file: create a key with `openssl rand -hex 32`, put it before the \
             current one in THREELO_ENCRYPTION_KEY, separated by a space, restart the gateway, and run \
             `threelo rekey` without --new-key"
        );
    };
    let census = Census::take(&admin.vault, &*admin.store).await?;
    let primary = admin.vault.ring().primary_id();
    ensure!(
        census.named == [primary] && census.values.keys().all(|key| *key == primary),
        "a key rotation is in progress: finish it first, with `threelo rekey` without --new-key"
    );
    let ring = key_file::put_new_first(path, &*admin.entropy)?;
    errln!(
        "{} has a new primary key, {}.",
        path.display(),
        ring.primary_id()
    );
    Ok(())
}

fn summary(census: &Census, primary: KeyId) -> String {
    match census.total() {
        1 => format!("The only secret decrypts with key {primary}."),
        total => format!("All {total} secrets decrypt with key {primary}."),
    }
}

/// Returns an error with advice unless all secrets decrypt with the primary key.
fn check(census: &Census, primary: KeyId) -> anyhow::Result<()> {
    if census.is_all_under(primary) {
        return Ok(());
    }
    let mut message = String::new();
    if !census.unreadable.is_empty() {
        let count = census.unreadable.len();
        let _ = writeln!(
            message,
            "{count} of {} cannot be decrypted:",
            secrets(census.total())
        );
        for found in census.unreadable.iter().take(MAX_LISTED) {
            let value = &found.value;
            let name = [&*value.integration, &value.record].join("/");
            let name = name.trim_end_matches('/');
            let _ = writeln!(message, "  {name}: {}", found.error);
        }
        if count > MAX_LISTED {
            let _ = writeln!(message, "  and {} more", count - MAX_LISTED);
        }
        let _ = writeln!(
            message,
            "If a key is missing, add it after the others. A secret that was altered cannot be \
             recovered: reconnect the connection, or enter the integration's client secret again."
        );
    }
    let readable = |key: &KeyId| {
        let is_of_key = |found: &&_| of_key(found, *key);
        census.values.get(key).copied().unwrap_or_default()
            - census.unreadable.iter().filter(is_of_key).count() as u64
    };
    let others: Vec<KeyId> = census
        .values
        .keys()
        .copied()
        .filter(|key| *key != primary)
        .collect();
    for key in others.iter().filter(|key| readable(key) > 0) {
        let count = readable(key);
        let _ = writeln!(
            message,
            "Still encrypted with key {key}: {}. Run `threelo rekey`, and keep that key until then.",
            secrets(count)
        );
    }
    let idle = census
        .named
        .iter()
        .filter(|key| **key != primary && !others.contains(key));
    for key in idle {
        let _ = writeln!(
            message,
            "No secret is encrypted with key {key}, but a gateway may still use it: run `threelo rekey`, \
             which checks that."
        );
    }
    bail!("{}", message.trim_end());
}

fn secrets(count: u64) -> String {
    match count {
        1 => "1 secret".to_owned(),
        count => format!("{count} secrets"),
    }
}

fn of_key(found: &threelo_vault::census::Unreadable, key: KeyId) -> bool {
    Vault::key_of(&found.value.sealed) == Some(key)
}

fn listed(ids: &[KeyId]) -> String {
    let ids: Vec<String> = ids.iter().map(KeyId::to_string).collect();
    ids.join(", ")
}

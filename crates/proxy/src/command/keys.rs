//! `threelo keys`: the API keys of backends.

use clap::Subcommand;
use serde_json::json;
use threelo_core::api_key::{ApiKeyRecord, KeyOrigin};

use super::{OutputFlags, table};
use crate::{
    config::{Storage, StorageFlags},
    gateway::keys,
    opened::Opened,
    output::{self, errln, outln},
    seams::Seams,
};

/// The commands for API keys.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Create an API key and print it, only this once
    Add {
        /// Name of the key
        #[arg(long, default_value = "unnamed")]
        name: String,
        #[command(flatten)]
        output: OutputFlags,
        #[command(flatten)]
        storage: StorageFlags,
    },
    /// List API keys (never the secrets)
    List {
        #[command(flatten)]
        output: OutputFlags,
        #[command(flatten)]
        storage: StorageFlags,
    },
    /// Remove an API key; the gateway refuses it within a second
    Rm {
        /// Key id, from the list
        id: String,
        #[command(flatten)]
        storage: StorageFlags,
    },
}

pub(super) async fn run(command: Command, seams: &Seams) -> anyhow::Result<()> {
    match command {
        Command::Add {
            name,
            output,
            storage,
        } => {
            let opened = Opened::open(&Storage::of_command(storage)?, false, seams).await?;
            let (key, record) =
                keys::make(&*opened.store, &*opened.clock, &*opened.entropy, &name).await?;
            if output.json {
                output::json(&json!({"id": record.id, "name": record.name, "key": key.expose()}))?;
            } else {
                outln!("{}", key.expose())?;
                errln!("Key {} created. It is shown only this once.", record.id);
            }
        }
        Command::List { output, storage } => {
            let opened = Opened::open(&Storage::of_command(storage)?, false, seams).await?;
            list(&opened.store.api_keys().await?, output)?;
        }
        Command::Rm { id, storage } => {
            let opened = Opened::open(&Storage::of_command(storage)?, false, seams).await?;
            anyhow::ensure!(
                opened.store.delete_api_key(&id, opened.clock.now()).await?,
                "no API key {id:?}: list them with `threelo keys list`"
            );
            outln!("Key {id} removed.")?;
        }
    }
    Ok(())
}

fn list(keys: &[ApiKeyRecord], output: OutputFlags) -> anyhow::Result<()> {
    let origin = |key: &ApiKeyRecord| match key.origin {
        KeyOrigin::Configured => "configuration",
        KeyOrigin::Made => "generated",
    };
    if output.json {
        let keys = keys.iter().map(|key| {
            let made = key.created_at.to_string();
            json!({"id": key.id, "name": key.name, "origin": origin(key), "created_at": made})
        });
        return output::json(&serde_json::Value::from_iter(keys));
    }
    let row = |key: &ApiKeyRecord| {
        [
            key.id.clone(),
            key.name.clone(),
            origin(key).to_owned(),
            key.created_at.to_string(),
        ]
    };
    table::print(
        ["ID", "NAME", "ORIGIN", "CREATED"],
        &keys.iter().map(row).collect::<Vec<_>>(),
    )
}

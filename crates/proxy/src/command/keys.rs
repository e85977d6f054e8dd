//! `threelo keys`: the API keys that backends show.

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

/// What to do with API keys.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make a key and show it this once
    Add {
        /// What to call it
        #[arg(long, default_value = "made by hand")]
        name: String,
        #[command(flatten)]
        output: OutputFlags,
        #[command(flatten)]
        storage: StorageFlags,
    },
    /// List the keys; the keys themselves are not kept
    List {
        #[command(flatten)]
        output: OutputFlags,
        #[command(flatten)]
        storage: StorageFlags,
    },
    /// Remove a key; it is refused within a second
    Rm {
        /// Its id, from the list
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
                errln!("This is key {}, shown this once.", record.id);
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
                "no key {id:?}: list them with `threelo keys list`"
            );
            outln!("Key {id} is removed.")?;
        }
    }
    Ok(())
}

fn list(keys: &[ApiKeyRecord], output: OutputFlags) -> anyhow::Result<()> {
    let origin = |key: &ApiKeyRecord| match key.origin {
        KeyOrigin::Configured => "configuration",
        KeyOrigin::Made => "made",
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
        ["ID", "NAME", "FROM", "MADE"],
        &keys.iter().map(row).collect::<Vec<_>>(),
    )
}

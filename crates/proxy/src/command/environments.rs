//! `threelo environments`: separate spaces of integrations and connections in one gateway.

use anyhow::bail;
use clap::Subcommand;
use serde_json::json;
use threelo_core::environment::{Environment, EnvironmentContents, RemoveError};

use super::{OutputFlags, table};
use crate::{
    config::{StorageConfig, StorageFlags},
    environment::named,
    hooks::TestHooks,
    output::{self, outln, shell_word},
    storage::Storage,
};

/// The commands for environments.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Add an environment
    Add {
        /// Name: letters, digits, - and _, beginning with a letter or digit
        name: String,
        #[command(flatten)]
        output: OutputFlags,
        #[command(flatten)]
        storage: StorageFlags,
    },
    /// List environments, oldest first
    List {
        #[command(flatten)]
        output: OutputFlags,
        #[command(flatten)]
        storage: StorageFlags,
    },
    /// Change the name of an environment; everything in it stays
    Rename {
        /// Present name
        name: String,
        /// New name
        new: String,
        #[command(flatten)]
        storage: StorageFlags,
    },
    /// Remove an environment that has no integrations, no connections and no API keys
    Rm {
        /// Name
        name: String,
        #[command(flatten)]
        storage: StorageFlags,
    },
}

pub(super) async fn run(command: Command, hooks: &TestHooks) -> anyhow::Result<()> {
    match command {
        Command::Add {
            name,
            output,
            storage,
        } => {
            let opened = open(storage, hooks).await?;
            let now = opened.clock.now();
            let environment = Environment::new(&name, &*opened.entropy, now)?;
            let environment = environment.add(&*opened.store).await?;
            let name = &environment.name;
            if output.json {
                return output::json(&to_json(&environment));
            }
            outln!("Environment {name} added.")?;
            let word = shell_word(name.as_str());
            outln!(
                "Next: add an integration with `threelo integrations add --environment {word}`, and a \
                 key for its backend with `threelo keys add --environment {word}`"
            )
        }
        Command::List { output, storage } => {
            let environments = open(storage, hooks).await?.store.environments().await?;
            if output.json {
                let all = environments.iter().map(to_json);
                return output::json(&serde_json::Value::from_iter(all));
            }
            let row = |one: &Environment| [one.name.to_string(), one.created_at.to_string()];
            let rows: Vec<_> = environments.iter().map(row).collect();
            table::print(["NAME", "CREATED"], &rows)
        }
        Command::Rename { name, new, storage } => {
            let opened = open(storage, hooks).await?;
            let environment = named(&*opened.store, &name).await?;
            let now = opened.clock.now();
            let renamed = environment.rename(&new, &*opened.store, now).await?;
            outln!("Environment {name} renamed to {}.", renamed.name)
        }
        Command::Rm { name, storage } => {
            let opened = open(storage, hooks).await?;
            let environment = named(&*opened.store, &name).await?;
            let now = opened.clock.now();
            match environment.remove(&*opened.store, now).await {
                Ok(()) => outln!("Environment {name} removed."),
                Err(RemoveError::NotEmpty(name, contents)) => bail!(
                    "environment {name} has {contents}: {}",
                    how_to_empty(&contents, &shell_word(name.as_str()))
                ),
                Err(error) => Err(error.into()),
            }
        }
    }
}

async fn open(storage: StorageFlags, hooks: &TestHooks) -> anyhow::Result<Storage> {
    Storage::open(&StorageConfig::of_command(storage)?, false, hooks).await
}

fn to_json(environment: &Environment) -> serde_json::Value {
    json!({
        "id": environment.id,
        "name": environment.name,
        "created_at": environment.created_at.to_string(),
    })
}

/// Returns the commands that remove what an environment contains.
fn how_to_empty(contents: &EnvironmentContents, name: &str) -> String {
    let only_keys = EnvironmentContents {
        api_keys: contents.api_keys,
        ..EnvironmentContents::default()
    };
    let keys = format!("API keys, also expired ones, with `threelo keys rm --environment {name}`");
    let integrations = format!(
        "integrations and their connections with `threelo integrations rm --now --environment {name}`"
    );
    match (contents.api_keys, *contents == only_keys) {
        (_, true) => format!("remove {keys}"),
        (0, false) => format!("remove {integrations}"),
        (_, false) => format!("remove {integrations}, and {keys}"),
    }
}

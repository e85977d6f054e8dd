//! `threelo environments`: separate spaces of integrations and connections in one gateway.

use anyhow::{bail, ensure};
use clap::Subcommand;
use serde_json::json;
use threelo_core::{
    environment::{Environment, EnvironmentContents},
    id::{EnvironmentId, EnvironmentName},
    storage::RemoveOutcome,
};

use super::{OutputFlags, table};
use crate::{
    config::{StorageConfig, StorageFlags},
    environment::{default_environment, named},
    hooks::TestHooks,
    output::{self, outln, shell_word},
    storage::Storage,
};

/// The commands for environments.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Add an environment
    Add {
        /// Name: letters, digits, - and _
        name: EnvironmentName,
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
        new: EnvironmentName,
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
            let environment = Environment {
                id: EnvironmentId::random(&*opened.entropy),
                name,
                created_at: opened.clock.now(),
            };
            let name = &environment.name;
            ensure!(
                opened.store.insert_environment(&environment).await?,
                "environment {name} already exists"
            );
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
            let renamed = opened.store.rename_environment(&environment.id, &new, now);
            ensure!(renamed.await?, "environment {new} already exists");
            outln!("Environment {name} renamed to {new}.")
        }
        Command::Rm { name, storage } => {
            let opened = open(storage, hooks).await?;
            let environment = named(&*opened.store, &name).await?;
            ensure!(
                environment.id != default_environment(),
                "environment {name} is the default environment and cannot be removed"
            );
            let now = opened.clock.now();
            match opened
                .store
                .remove_environment(&environment.id, now)
                .await?
            {
                RemoveOutcome::Removed | RemoveOutcome::Unknown => {
                    outln!("Environment {name} removed.")
                }
                RemoveOutcome::NotEmpty(contents) => bail!(
                    "environment {name} has {}: remove integrations with `threelo integrations rm \
                     --now --environment {word}`, and API keys with `threelo keys rm --environment {word}`",
                    in_words(&contents),
                    word = shell_word(&name)
                ),
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

fn in_words(contents: &EnvironmentContents) -> String {
    let counted = [
        (contents.integrations, "integrations"),
        (contents.connections, "connections"),
        (contents.api_keys, "API keys"),
        (contents.deleted_integrations, "deleted integrations"),
        (contents.deleted_connections, "deleted connections"),
    ];
    let counted = counted.iter().filter(|(count, _)| *count > 0);
    let words = counted.map(|(count, what)| match count {
        1 => format!("1 {}", what.trim_end_matches('s')),
        _ => format!("{count} {what}"),
    });
    words.collect::<Vec<_>>().join(", ")
}

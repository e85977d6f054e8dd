//! `threelo integrations rm`, `restore` and `list --deleted`.

use anyhow::Context;
use clap::Args;
use threelo_connect::Connect;
use threelo_core::{id::IntegrationRef, storage::ConnectionFilter};

use crate::{
    command::{
        OutputFlags,
        confirm::confirm,
        context::{CliContext, open},
        table,
    },
    config::CommandFlags,
    hooks::TestHooks,
    output::{self, outln, shell_word},
};

/// The options of `integrations rm`.
#[derive(Debug, Args)]
pub struct Remove {
    /// Integration key
    key: String,

    /// Do not ask for confirmation
    #[arg(long)]
    yes: bool,

    /// Erase everything immediately, so that it cannot be restored
    #[arg(long)]
    now: bool,

    #[command(flatten)]
    gateway: CommandFlags,
}

pub(super) async fn remove(remove: Remove, hooks: &TestHooks) -> anyhow::Result<()> {
    let operator = open(remove.gateway, hooks).await?;
    let integration = match remove.now {
        // It may already be removed.
        true => IntegrationRef::new(operator.environment.clone(), remove.key.parse()?),
        false => operator.integration(&remove.key).await?.integration_ref(),
    };
    let connect = &operator.connect;
    let consequence = consequence(connect, &integration, remove.now).await?;
    confirm(&consequence, remove.yes)?;
    if remove.now {
        connect.erase_integration(&integration).await?;
        outln!("Integration {integration} and its connections erased.")
    } else {
        connect.remove_integration(&integration).await?;
        outln!("Integration {integration} and its connections removed.")?;
        outln!(
            "Restore them within 31 days with `threelo integrations restore {}{}`",
            shell_word(integration.key.as_str()),
            operator.environment_option
        )
    }
}

/// Describes the consequence of removing the integration.
async fn consequence(
    connect: &Connect,
    integration: &IntegrationRef,
    now: bool,
) -> anyhow::Result<String> {
    let filter = ConnectionFilter {
        integrations: vec![integration.key.clone()],
        ..ConnectionFilter::new(integration.environment.clone())
    };
    let count = match connect.connections(&filter).await?.len() {
        0 => "no connections".to_owned(),
        1 => "1 connection, which stops working immediately".to_owned(),
        10_000.. => "10,000 or more connections, which stop working immediately".to_owned(),
        count => format!("{count} connections, which stop working immediately"),
    };
    let restorable = match now {
        true => {
            "Everything is erased, including connections that are already deleted, and cannot be \
             restored."
        }
        false => "It can be restored for 31 days.",
    };
    Ok(format!(
        "This removes the integration {integration} with {count}. {restorable}"
    ))
}

pub(super) async fn restore(
    key: &str,
    gateway: CommandFlags,
    hooks: &TestHooks,
) -> anyhow::Result<()> {
    let operator = open(gateway, hooks).await?;
    let integration = IntegrationRef::new(operator.environment.clone(), key.parse()?);
    let restored = operator.connect.restore_integration(&integration).await;
    let restored = restored.map_err(|error| operator.explain_restore(error));
    let restored = restored.with_context(|| {
        format!(
            "cannot restore all of {key}: restore what is missing with `threelo connections restore{}`",
            operator.environment_option
        )
    });
    let (integration, connections) = restored?;
    outln!(
        "Integration {} restored with {} of its connections.",
        integration.key,
        connections.len()
    )
}

pub(super) async fn list(operator: &CliContext, flags: OutputFlags) -> anyhow::Result<()> {
    let deleted = operator
        .connect
        .deleted_integrations(&operator.environment)
        .await?;
    table::warn_unreadable(&deleted.unreadable, "it cannot be restored");
    if flags.json {
        let all = deleted.iter().map(|deleted| {
            let mut shown = super::to_json(&deleted.integration);
            shown["deleted_at"] = deleted.deleted_at.to_string().into();
            shown
        });
        return output::json(&serde_json::Value::from_iter(all));
    }
    let rows: Vec<_> = deleted
        .iter()
        .map(|deleted| {
            [
                deleted.integration.key.to_string(),
                deleted.integration.provider.to_string(),
                deleted.deleted_at.to_string(),
            ]
        })
        .collect();
    table::print(["KEY", "PROVIDER", "DELETED"], &rows)
}

//! `threelo connections`: lists, shows, deletes and restores connections (one user's grant each).

use clap::Subcommand;
use serde_json::json;
use threelo_core::{
    SignedDuration, Timestamp,
    connection::Connection,
    deadline::{Deadlines, GrantLife},
    id::{ConnectionKey, IntegrationKey},
    integration::{Integration, IntegrationHealth},
    storage::{ConnectionFilter, DeletedConnection, ListedConnection},
    token::{TokenState, TokenStatus},
};

use super::{
    OutputFlags,
    confirm::confirm,
    context::{CliContext, open},
    table,
};
use crate::{
    config::CommandFlags,
    config::number::whole,
    hooks::TestHooks,
    output::{self, outln, shell_word},
};

/// The commands for connections.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// List connections, newest first
    List {
        /// Filter by integration
        #[arg(long)]
        integration: Option<String>,
        /// Filter by text in the connection id, or in the end user's name or email address
        #[arg(long)]
        search: Option<String>,
        /// Filter by state: active, failing, confirming or needs_reconnect
        #[arg(long)]
        state: Option<TokenState>,
        /// Only connections expiring within this many days
        #[arg(long, value_name = "DAYS", value_parser = whole::<u32, 0>)]
        expiring: Option<u32>,
        /// List the deleted connections that can be restored
        #[arg(long, conflicts_with_all = ["search", "state", "expiring"])]
        deleted: bool,
        #[command(flatten)]
        output: OutputFlags,
        #[command(flatten)]
        gateway: CommandFlags,
    },
    /// Show one connection, without its tokens
    Show {
        /// Integration key
        integration: String,
        /// Connection id
        connection: String,
        #[command(flatten)]
        output: OutputFlags,
        #[command(flatten)]
        gateway: CommandFlags,
    },
    /// Delete a connection
    Rm {
        /// Integration key
        integration: String,
        /// Connection id
        connection: String,
        /// Erase it and its tokens immediately, so that it cannot be restored
        #[arg(long)]
        now: bool,
        /// Do not ask for confirmation
        #[arg(long)]
        yes: bool,
        #[command(flatten)]
        gateway: CommandFlags,
    },
    /// Restore a deleted connection, within 31 days
    Restore {
        /// Integration key
        integration: String,
        /// Connection id
        connection: String,
        #[command(flatten)]
        gateway: CommandFlags,
    },
}

pub(super) async fn run(command: Command, hooks: &TestHooks) -> anyhow::Result<()> {
    match command {
        Command::List {
            integration,
            search,
            state,
            expiring,
            deleted,
            output,
            gateway,
        } => {
            let operator = open(gateway, hooks).await?;
            let life = operator.grant_life;
            let ending = expiring.map(|days| {
                let span = SignedDuration::from_hours(24 * i64::from(days));
                let end = operator.clock.now().saturating_add(span);
                life.ending_before(end.unwrap_or(Timestamp::MAX))
            });
            if deleted {
                let key: Option<IntegrationKey> = integration.map(|key| key.parse()).transpose()?;
                let deleted = operator
                    .connect
                    .deleted_connections(&operator.environment, key.as_ref())
                    .await?;
                list_deleted(&deleted, output)?;
                table::warn_unreadable(&deleted.unreadable, "it cannot be restored");
                return Ok(());
            }
            let integrations = match integration {
                Some(key) => vec![operator.integration(&key).await?.key],
                None => Vec::new(),
            };
            let filter = ConnectionFilter {
                integrations,
                search,
                state,
                ending,
                ..ConnectionFilter::new(operator.environment.clone())
            };
            let broken = broken_integrations(&operator).await?;
            let found = operator.connect.connections(&filter).await?;
            list(&found, &broken, &life, output)?;
            table::warn_unreadable(&found.unreadable, "delete it");
        }
        Command::Show {
            integration,
            connection,
            output,
            gateway,
        } => {
            let operator = open(gateway, hooks).await?;
            let key = key(&operator, &integration, &connection).await?;
            show(&operator, &key, output).await?;
        }
        Command::Rm {
            integration,
            connection,
            now,
            yes,
            gateway,
        } => {
            let operator = open(gateway, hooks).await?;
            let key = key(&operator, &integration, &connection).await?;
            if now {
                let consequence =
                    format!("This erases connection {key}, which cannot be restored.");
                confirm(&consequence, yes)?;
                operator.connect.erase_connection(&key).await?;
                outln!("Connection {key} and its tokens erased.")?;
            } else {
                operator.connect.delete_connection(&key).await?;
                outln!("Connection {key} deleted.")?;
                if !operator.connect.is_restorable(&key).await? {
                    outln!("Its record cannot be read, so it cannot be restored.")?;
                } else {
                    outln!(
                        "Restore it within 31 days with `threelo connections restore {} {}{}`",
                        shell_word(key.integration.as_str()),
                        shell_word(key.connection.as_str()),
                        operator.environment_option
                    )?;
                }
            }
            outln!("The user can also revoke the grant at id.atlassian.com under Connected apps.")?;
        }
        Command::Restore {
            integration,
            connection,
            gateway,
        } => {
            let operator = open(gateway, hooks).await?;
            let key = key(&operator, &integration, &connection).await?;
            let restored = operator.connect.restore_connection(&key).await;
            restored.map_err(|error| operator.explain_restore(error))?;
            outln!("Connection {key} restored.")?;
        }
    }
    Ok(())
}

async fn key(
    operator: &CliContext,
    integration: &str,
    connection: &str,
) -> anyhow::Result<ConnectionKey> {
    let integration = operator.integration(integration).await?;
    Ok(integration
        .integration_ref()
        .connection(connection.parse()?))
}

/// Returns the integrations whose connections cannot be refreshed.
async fn broken_integrations(operator: &CliContext) -> anyhow::Result<Vec<Integration>> {
    let mut integrations = operator
        .connect
        .integrations(&operator.environment)
        .await?
        .rows;
    integrations.retain(|integration| integration.health != IntegrationHealth::Ok);
    Ok(integrations)
}

fn list(
    connections: &[ListedConnection],
    broken: &[Integration],
    life: &GrantLife,
    output: OutputFlags,
) -> anyhow::Result<()> {
    if output.json {
        let all = connections.iter().map(|listed| {
            let key = &listed.connection.key.integration;
            let broken = broken.iter().find(|integration| integration.key == *key);
            let health = broken.map_or(&IntegrationHealth::Ok, |broken| &broken.health);
            let mut shown = listed_to_json(listed, health, life);
            shown["created"] = listed.connection.created_at.to_string().into();
            shown
        });
        return output::json(&serde_json::Value::from_iter(all));
    }
    let row = |listed: &ListedConnection| {
        let connection = &listed.connection;
        [
            connection.key.integration.to_string(),
            connection.key.connection.to_string(),
            connection.config.text("domain").unwrap_or("-").to_owned(),
            listed.status.state().as_str().to_owned(),
            day(life.deadlines(&listed.dates).end()),
            connection.created_at.to_string(),
        ]
    };
    let rows: Vec<_> = connections.iter().map(row).collect();
    table::print(
        [
            "INTEGRATION",
            "CONNECTION",
            "SITE",
            "STATE",
            "EXPIRES",
            "CREATED",
        ],
        &rows,
    )?;
    for integration in broken {
        if let Some(state) = state_of_integration(&integration.health) {
            let key = &integration.key;
            outln!("Connections of {key} cannot be refreshed: {state}")?;
        }
    }
    Ok(())
}

fn list_deleted(deleted: &[DeletedConnection], output: OutputFlags) -> anyhow::Result<()> {
    if output.json {
        let all = deleted.iter().map(|deleted| {
            let mut shown = to_json(&deleted.connection, &deleted.tokens.status);
            shown["created"] = deleted.connection.created_at.to_string().into();
            shown["deleted_at"] = deleted.deleted_at.to_string().into();
            shown
        });
        return output::json(&serde_json::Value::from_iter(all));
    }
    let row = |deleted: &DeletedConnection| {
        let connection = &deleted.connection;
        [
            connection.key.integration.to_string(),
            connection.key.connection.to_string(),
            connection.config.text("domain").unwrap_or("-").to_owned(),
            deleted.deleted_at.to_string(),
        ]
    };
    let rows: Vec<_> = deleted.iter().map(row).collect();
    table::print(["INTEGRATION", "CONNECTION", "SITE", "DELETED"], &rows)
}

/// Prints a connection, the health of its tokens, and the state of its integration.
pub(super) async fn show(
    operator: &CliContext,
    key: &ConnectionKey,
    output: OutputFlags,
) -> anyhow::Result<()> {
    let listed = operator.connect.listed_connection(key).await?;
    let health = operator
        .connect
        .integration(&key.integration_ref())
        .await?
        .health;
    let life = &operator.grant_life;
    if output.json {
        let mut shown = listed_to_json(&listed, &health, life);
        shown["created_at"] = listed.connection.created_at.to_string().into();
        shown["updated_at"] = listed.connection.updated_at.to_string().into();
        return output::json(&shown);
    }
    let (connection, status) = (&listed.connection, &listed.status);
    let text = |name| connection.config.text(name).unwrap_or("-").to_owned();
    let mut rows = vec![
        ["integration", key.integration.as_str()].map(str::to_owned),
        ["connection", key.connection.as_str()].map(str::to_owned),
        ["site".to_owned(), text("domain")],
        ["cloud id".to_owned(), text("cloudId")],
        ["account".to_owned(), text("accountId")],
        ["created".to_owned(), connection.created_at.to_string()],
        ["state", status.state().as_str()].map(str::to_owned),
    ];
    let mut add = |name: &str, value: Option<String>| {
        rows.extend(value.map(|value| [name.to_owned(), value]));
    };
    add("since", status.since().map(|since| since.to_string()));
    add("reason", status.reason().map(str::to_owned));
    let decision_deadline = status.decision_deadline();
    add(
        "decision deadline",
        decision_deadline.map(|by| format!("{by}: the refresh is retried until then")),
    );
    let end = life.deadlines(&listed.dates).end();
    add("ends", end.map(|end| end.to_string()));
    add("integration state", state_of_integration(&health));
    table::print(["", ""], &rows)?;
    for site in &connection.sites {
        outln!("grants access to {} ({})", site.domain(), site.cloud_id)?;
    }
    Ok(())
}

/// Describes why an integration does not work. Returns `None` if it works.
pub(super) fn state_of_integration(health: &IntegrationHealth) -> Option<String> {
    match health {
        IntegrationHealth::Ok => None,
        IntegrationHealth::CredentialsRefused { since, reason } => {
            Some(format!("credentials refused since {since}: {reason}"))
        }
        IntegrationHealth::CredentialsReplaced { since } => Some(format!(
            "credentials refused since {since} and replaced, but not used yet"
        )),
    }
}

fn listed_to_json(
    listed: &ListedConnection,
    health: &IntegrationHealth,
    life: &GrantLife,
) -> serde_json::Value {
    let mut shown = to_json(&listed.connection, &listed.status);
    shown["integration_state"] = health.as_str().into();
    shown["deadlines"] = deadlines(&life.deadlines(&listed.dates));
    shown
}

/// Returns a connection as JSON, with the names of the API. Its creation has two names there: `created` in
/// a list, and `created_at` for a single connection.
fn to_json(connection: &Connection, status: &TokenStatus) -> serde_json::Value {
    json!({
        "id": connection.id,
        "connection_id": connection.key.connection,
        "provider_config_key": connection.key.integration,
        "provider": connection.provider,
        "missing_scopes": connection.scopes.missing,
        "end_user": connection.end_user,
        "tags": connection.tags,
        "metadata": connection.metadata,
        "connection_config": connection.config,
        "sites": connection.sites,
        "state": status.state().as_str(),
        "state_since": status.since().map(|since| since.to_string()),
        "reason": status.reason(),
        "decision_deadline": status.decision_deadline().map(|by| by.to_string()),
    })
}

fn deadlines(deadlines: &Deadlines) -> serde_json::Value {
    let text = |moment: Option<Timestamp>| moment.map(|moment| moment.to_string());
    json!({
        "access_token": text(deadlines.access),
        "idle": text(deadlines.idle),
        "absolute": text(deadlines.absolute),
    })
}

/// Formats the date of a timestamp, such as `2026-03-01`.
fn day(moment: Option<Timestamp>) -> String {
    match moment {
        Some(moment) => moment.strftime("%Y-%m-%d").to_string(),
        None => "-".to_owned(),
    }
}

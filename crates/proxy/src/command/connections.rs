//! `threelo connections`: one user's grant each.

use clap::Subcommand;
use serde_json::json;
use threelo_core::{
    SignedDuration, Timestamp,
    connection::Connection,
    deadline::{Deadlines, GrantLife},
    id::{ConnectionKey, IntegrationKey},
    storage::{ConnectionFilter, ListedConnection},
    token::{TokenState, TokenStatus},
};

use super::{OutputFlags, operator::open, table};
use crate::{
    config::GatewayFlags,
    output::{self, outln},
    seams::Seams,
};

/// What to do with connections.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// List the connections, newest first
    List {
        /// Of this integration only
        #[arg(long)]
        integration: Option<String>,
        /// With this text in the id or in the end user's name or address
        #[arg(long)]
        search: Option<String>,
        /// In this state only: active, failing or needs_reconnect
        #[arg(long)]
        state: Option<TokenState>,
        /// Ending within so many days only, unless something is done
        #[arg(long, value_name = "DAYS")]
        expiring: Option<u32>,
        #[command(flatten)]
        output: OutputFlags,
        #[command(flatten)]
        gateway: GatewayFlags,
    },
    /// Show one connection, without its tokens
    Show {
        /// Its integration
        integration: String,
        /// Its id
        connection: String,
        #[command(flatten)]
        output: OutputFlags,
        #[command(flatten)]
        gateway: GatewayFlags,
    },
    /// Delete a connection and erase its tokens
    Rm {
        /// Its integration
        integration: String,
        /// Its id
        connection: String,
        #[command(flatten)]
        gateway: GatewayFlags,
    },
}

pub(super) async fn run(command: Command, seams: &Seams) -> anyhow::Result<()> {
    match command {
        Command::List {
            integration,
            search,
            state,
            expiring,
            output,
            gateway,
        } => {
            let operator = open(gateway, seams).await?;
            let life = operator.grant_life;
            let ending = expiring.map(|days| {
                let span = SignedDuration::from_hours(24 * i64::from(days));
                let moment = operator.clock.now().saturating_add(span);
                life.ending_before(moment.unwrap_or(Timestamp::MAX))
            });
            let integration: Option<IntegrationKey> =
                integration.map(|key| key.parse()).transpose()?;
            let filter = ConnectionFilter {
                integrations: integration.into_iter().collect(),
                search,
                state,
                ending,
                ..ConnectionFilter::default()
            };
            list(&operator.connect.connections(&filter).await?, &life, output)?;
        }
        Command::Show {
            integration,
            connection,
            output,
            gateway,
        } => {
            let key = key(&integration, &connection)?;
            let connect = open(gateway, seams).await?.connect;
            show(&connect.connection(&key).await?, output)?;
        }
        Command::Rm {
            integration,
            connection,
            gateway,
        } => {
            let key = key(&integration, &connection)?;
            let connect = open(gateway, seams).await?.connect;
            connect.delete_connection(&key).await?;
            outln!("Connection {key} is deleted and its tokens are erased.")?;
            outln!("The user can also take the grant back at id.atlassian.com, Connected apps.")?;
        }
    }
    Ok(())
}

fn key(integration: &str, connection: &str) -> anyhow::Result<ConnectionKey> {
    Ok(ConnectionKey::new(
        integration.parse()?,
        connection.parse()?,
    ))
}

fn list(
    connections: &[ListedConnection],
    life: &GrantLife,
    output: OutputFlags,
) -> anyhow::Result<()> {
    if output.json {
        let all = connections.iter().map(|listed| {
            let mut shown = to_json(&listed.connection, Some(&listed.status));
            shown["deadlines"] = deadlines(&life.deadlines(&listed.dates));
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
            state(&listed.status).to_owned(),
            day(life.deadlines(&listed.dates).end()),
            connection.created_at.to_string(),
        ]
    };
    let rows: Vec<_> = connections.iter().map(row).collect();
    table::print(
        ["INTEGRATION", "CONNECTION", "SITE", "STATE", "ENDS", "MADE"],
        &rows,
    )
}

/// Shows a connection.
pub(super) fn show(connection: &Connection, output: OutputFlags) -> anyhow::Result<()> {
    if output.json {
        return output::json(&to_json(connection, None));
    }
    let text = |name| connection.config.text(name).unwrap_or("-").to_owned();
    let rows = [
        [
            "integration".to_owned(),
            connection.key.integration.to_string(),
        ],
        [
            "connection".to_owned(),
            connection.key.connection.to_string(),
        ],
        ["site".to_owned(), text("domain")],
        ["cloud id".to_owned(), text("cloudId")],
        ["account".to_owned(), text("accountId")],
        ["made".to_owned(), connection.created_at.to_string()],
    ];
    table::print(["", ""], &rows)?;
    for site in &connection.sites {
        outln!("reaches {} ({})", site.domain(), site.cloud_id)?;
    }
    Ok(())
}

fn to_json(connection: &Connection, status: Option<&TokenStatus>) -> serde_json::Value {
    json!({
        "integration": connection.key.integration,
        "connection": connection.key.connection,
        "provider": connection.provider,
        "config": connection.config,
        "metadata": connection.metadata,
        "tags": connection.tags,
        "sites": connection.sites,
        "state": status.map(state),
        "problem": status.and_then(TokenStatus::problem),
        "created_at": connection.created_at.to_string(),
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

/// The day of a moment, as `2026-03-01`.
fn day(moment: Option<Timestamp>) -> String {
    match moment {
        Some(moment) => moment.strftime("%Y-%m-%d").to_string(),
        None => "-".to_owned(),
    }
}

fn state(status: &TokenStatus) -> &'static str {
    match status {
        TokenStatus::Active => "active",
        TokenStatus::Failing { .. } => "failing",
        TokenStatus::NeedsReconnect { .. } => "needs reconnect",
    }
}

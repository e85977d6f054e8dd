//! `threelo events`: lists the events of connections, and redelivers them.

use anyhow::ensure;
use clap::Subcommand;
use serde_json::json;
use threelo_core::{
    delivery::{EventFilter, ListedDelivery, ListedEvent, Receiver},
    event::EventKind,
    id::EnvironmentId,
    storage::DeliveryStore,
};

use super::{OutputFlags, table};
use crate::{
    config::number::whole,
    config::{EnvironmentFlag, StorageConfig, StorageFlags},
    environment::{self, named},
    hooks::TestHooks,
    output::{self, outln},
    storage::Storage,
};

/// Maximum number of failed events that one command redelivers.
const MAX_EVENTS: u32 = 10_000;

/// The commands for events.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// List events, newest first
    List {
        /// Only undelivered events
        #[arg(long)]
        failed: bool,
        /// Maximum number of events
        #[arg(long, default_value_t = 50, value_name = "COUNT", value_parser = whole::<u32, 1>)]
        limit: u32,
        #[command(flatten)]
        output: OutputFlags,
        #[command(flatten)]
        environment: EnvironmentFlag,
        #[command(flatten)]
        storage: StorageFlags,
    },
    /// Redeliver events, keeping their ids; the running gateway sends them within seconds
    Replay {
        /// Numbers of the events, from the list
        #[arg(required_unless_present = "failed", conflicts_with = "failed")]
        numbers: Vec<u64>,
        /// Redeliver all undelivered events
        #[arg(long)]
        failed: bool,
        #[command(flatten)]
        environment: EnvironmentFlag,
        #[command(flatten)]
        storage: StorageFlags,
    },
}

pub(super) async fn run(command: Command, hooks: &TestHooks) -> anyhow::Result<()> {
    match command {
        Command::List {
            failed,
            limit,
            output,
            environment,
            storage,
        } => {
            let opened = Storage::open(&StorageConfig::of_command(storage)?, false, hooks).await?;
            let environment = named(&*opened.store, &environment.environment).await?.id;
            let filter = EventFilter {
                environment,
                failed,
                limit,
                before: None,
            };
            let found = opened.store.listed_events(&filter).await?;
            list(&found, output)?;
            table::warn_unreadable(&found.unreadable, "see the gateway's log");
        }
        Command::Replay {
            numbers,
            failed,
            environment,
            storage,
        } => {
            let opened = Storage::open(&StorageConfig::of_command(storage)?, false, hooks).await?;
            let environment = named(&*opened.store, &environment.environment).await?;
            let numbers = match failed {
                true => failed_numbers(&*opened.store, &environment.id).await?,
                false => numbers,
            };
            for number in &numbers {
                ensure!(
                    opened.store.replay_event(&environment.id, *number).await?,
                    "no event {number}: list them with `threelo events list{}`; the events before it on the \
                     command line will be redelivered",
                    environment::option(&environment.name)
                );
            }
            outln!("Events to redeliver: {}.", numbers.len())?;
        }
    }
    Ok(())
}

/// Returns the numbers of the undelivered events, oldest first.
async fn failed_numbers<S: DeliveryStore + ?Sized>(
    store: &S,
    environment: &EnvironmentId,
) -> anyhow::Result<Vec<u64>> {
    let filter = EventFilter {
        environment: environment.clone(),
        failed: true,
        limit: MAX_EVENTS,
        before: None,
    };
    let failed = store.listed_events(&filter).await?;
    Ok(failed.iter().rev().map(|one| one.event.sequence).collect())
}

fn list(events: &[ListedEvent], output: OutputFlags) -> anyhow::Result<()> {
    if output.json {
        return output::json(&serde_json::Value::from_iter(events.iter().map(to_json)));
    }
    let row = |listed: &ListedEvent| {
        let event = &listed.event;
        let deliveries: Vec<_> = listed.deliveries.iter().map(in_words).collect();
        [
            event.sequence.to_string(),
            event.at.to_string(),
            event.kind.name().to_owned(),
            event.subject.to_string(),
            match deliveries.is_empty() {
                true => "-".to_owned(),
                false => deliveries.join("; "),
            },
        ]
    };
    let rows: Vec<_> = events.iter().map(row).collect();
    table::print(["NUMBER", "AT", "EVENT", "CONNECTION", "DELIVERY"], &rows)
}

fn to_json(listed: &ListedEvent) -> serde_json::Value {
    let event = &listed.event;
    let deliveries = listed.deliveries.iter().map(|delivery| {
        json!({
            "receiver": receiver(&delivery.receiver),
            "state": delivery.state.as_str(),
            "attempts": delivery.attempts,
            "reason": delivery.reason,
        })
    });
    json!({
        "number": event.sequence,
        "id": event.id,
        "at": event.at.to_string(),
        "event": event.kind.name(),
        "integration": event.subject.integration(),
        "connection": event.subject.connection(),
        "reason": reason(&event.kind),
        "deliveries": deliveries.collect::<Vec<_>>(),
    })
}

fn in_words(delivery: &ListedDelivery) -> String {
    let (to, state) = (receiver(&delivery.receiver), delivery.state.as_str());
    match &delivery.reason {
        Some(reason) => format!("{to} {state}: {reason} ({} attempts)", delivery.attempts),
        None => format!("{to} {state}"),
    }
}

/// Returns the name of a receiver. Its URL is not shown, since it may contain a secret.
fn receiver(receiver: &Receiver) -> &'static str {
    match receiver {
        Receiver::Primary => "primary",
        Receiver::Secondary => "secondary",
        Receiver::PerConnection(_) => "per_connection",
    }
}

/// Returns why the operation of an event failed.
fn reason(kind: &EventKind) -> Option<&str> {
    match kind {
        EventKind::AuthorizationFailed { reason, .. }
        | EventKind::RefreshFailed { reason }
        | EventKind::NeedsReconnect { reason }
        | EventKind::IntegrationBroken { reason } => Some(reason),
        _ => None,
    }
}

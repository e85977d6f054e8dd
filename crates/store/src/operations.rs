//! The storage ports as SQL, written once. The module around this one gives the names of its
//! database: `Db`, `Row`, `Connection`, `Store`, `RequestLog`, `FIND` and `failed`.
//!
//! What all databases share: `$1` in statements that stand in the code, a `QueryBuilder` where
//! rows or conditions are many, i64 for every number, and columns listed by name.
//!
//! Except on SQLite, others write while a transaction is in progress. So what was read in it decides
//! nothing: a statement tests and writes at once, and its number of rows shows whether it did.
//! Where several statements must see the same, a [`Table`] is locked or shared before the first.
//! The rows of `tokens` are written before those of `connections`, and many of one table in the
//! order of their keys, to prevent deadlocks.

use super::{Connection, Db, FIND, RequestLog, Row, Store, failed};

/// A table that can be kept as it is for the time of a transaction.
#[derive(Debug, Clone, Copy)]
pub(super) enum Table {
    /// Locked while a key is added that ends others.
    ApiKeys,
    /// Locked while one is counted and added.
    Authorizations,
    /// Locked while one is renamed.
    Environments,
    /// Locked while an integration is added, renamed or removed; shared while connections of one
    /// are written.
    Integrations,
}

#[path = "operations/api_keys.rs"]
mod api_keys;
#[path = "operations/changes.rs"]
mod changes;
#[path = "operations/claims.rs"]
mod claims;
#[path = "operations/columns.rs"]
mod columns;
#[path = "operations/connections.rs"]
mod connections;
#[path = "operations/deleted.rs"]
mod deleted;
#[path = "operations/deliveries.rs"]
mod deliveries;
#[path = "operations/environments.rs"]
mod environments;
#[path = "operations/events.rs"]
mod events;
#[path = "operations/flows.rs"]
mod flows;
#[path = "operations/idempotency.rs"]
mod idempotency;
#[path = "operations/integrations.rs"]
mod integrations;
#[path = "operations/list.rs"]
mod list;
#[path = "operations/orphaned_tokens.rs"]
mod orphaned_tokens;
#[path = "operations/request_log.rs"]
mod request_log;
#[path = "operations/rotations.rs"]
mod rotations;
#[path = "operations/sealed.rs"]
mod sealed;
#[path = "operations/sessions.rs"]
mod sessions;
#[path = "operations/tokens.rs"]
mod tokens;
#[path = "operations/vault.rs"]
mod vault;
#[path = "operations/write_probe.rs"]
mod write_probe;

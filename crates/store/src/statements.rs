//! The storage traits as SQL, shared by all databases. The parent module provides the names of its
//! database: `Db`, `Row`, `Connection`, `Store`, `RequestLog`, `Written`, `FIND` and `failed`.
//!
//! Common to all databases: `$1` in fixed statements, a `QueryBuilder` for many rows or conditions, i64
//! for every number, and columns listed by name.
//!
//! Except on SQLite, other transactions can write while one is in progress. So no decision depends on
//! an earlier read: a statement tests and writes atomically, and its number of affected rows shows
//! whether it did. If several statements must see the same data, a [`Table`] is locked or shared first.
//! The rows of `tokens` are written before those of `connections`, and many of one table in the
//! order of their keys, to prevent deadlocks.

use super::{Connection, Db, FIND, RequestLog, Row, Store, Written, failed, write::Write};

pub(crate) use unchanged::Unchanged;

/// A table that can be locked for the duration of a transaction.
#[derive(Debug, Clone, Copy)]
pub(super) enum Table {
    /// Locked while adding a key that revokes others.
    ApiKeys,
    /// Locked while counting and adding authorizations.
    Authorizations,
    /// Locked while an environment is renamed or removed; shared while records are added to one.
    Environments,
    /// Locked while an integration is added, renamed or removed; shared while connections of one
    /// are written.
    Integrations,
    /// Locked while records are added to the request log. Not a table: it does not keep the server from
    /// cleaning up the request log.
    RequestPositions,
}

#[path = "statements/api_keys.rs"]
mod api_keys;
#[path = "statements/changes.rs"]
mod changes;
#[path = "statements/claims.rs"]
mod claims;
#[path = "statements/columns.rs"]
mod columns;
#[path = "statements/connections.rs"]
mod connections;
#[path = "statements/deleted.rs"]
mod deleted;
#[path = "statements/deliveries.rs"]
mod deliveries;
#[path = "statements/environments.rs"]
mod environments;
#[path = "statements/events.rs"]
mod events;
#[path = "statements/flows.rs"]
mod flows;
#[path = "statements/idempotency.rs"]
mod idempotency;
#[path = "statements/integrations.rs"]
mod integrations;
#[path = "statements/list.rs"]
mod list;
#[path = "statements/operators.rs"]
mod operators;
#[path = "statements/orphaned_tokens.rs"]
mod orphaned_tokens;
#[path = "statements/request_log.rs"]
mod request_log;
#[path = "statements/rotations.rs"]
mod rotations;
#[path = "statements/sealed.rs"]
mod sealed;
#[path = "statements/sessions.rs"]
mod sessions;
#[path = "statements/space_probe.rs"]
mod space_probe;
#[path = "statements/tokens.rs"]
mod tokens;
#[path = "statements/unchanged.rs"]
mod unchanged;
#[path = "statements/vault.rs"]
mod vault;
#[path = "statements/write_probe.rs"]
mod write_probe;

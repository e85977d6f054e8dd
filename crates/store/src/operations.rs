//! The storage ports as SQL, written once. The module around this one gives the names of its
//! database: `Db`, `Row`, `Connection`, `Store`, `RequestLog`, `FIND` and `failed`.
//!
//! What all databases share: `$1` in statements that stand in the code, a `QueryBuilder` where
//! rows or conditions are many, i64 for every number, and columns listed by name.

use super::{Connection, Db, FIND, RequestLog, Row, Store, failed};

#[path = "operations/api_keys.rs"]
mod api_keys;
#[path = "operations/changes.rs"]
mod changes;
#[path = "operations/columns.rs"]
mod columns;
#[path = "operations/connections.rs"]
mod connections;
#[path = "operations/events.rs"]
mod events;
#[path = "operations/flows.rs"]
mod flows;
#[path = "operations/integrations.rs"]
mod integrations;
#[path = "operations/list.rs"]
mod list;
#[path = "operations/request_log.rs"]
mod request_log;
#[path = "operations/sessions.rs"]
mod sessions;
#[path = "operations/tokens.rs"]
mod tokens;
#[path = "operations/vault.rs"]
mod vault;

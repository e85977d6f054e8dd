//! A complete store in memory, for tests and demonstrations. All data is lost
//! when it is dropped.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap, VecDeque},
    sync::{Arc, Mutex, MutexGuard},
};

use jiff::Timestamp;

use crate::{
    api_key::ApiKeyRecord,
    appearance::Appearance,
    clock::{Clock, SystemClock},
    connection::Connection,
    delivery::Receiver,
    environment::Environment,
    event::Event,
    flow::{PendingAuthorization, PendingGrant},
    hash::SecretHash,
    id::{ConnectionKey, EnvironmentId, IntegrationRef},
    idempotency::KeyedWrite,
    integration::Integration,
    operator::{AuditEntry, OperatorSession},
    request_log::RequestRecord,
    rotation::OrphanedTokens,
    session::ConnectSession,
    storage::{
        Change, DeletedConnection, DeletedIntegration, StoreError, Subject, ToMillis, VaultHeader,
    },
    token::{TokenRow, TokenVersion},
};

mod api_keys;
mod changes;
mod connections;
mod deliveries;
mod environments;
mod events;
mod flows;
mod idempotency;
mod integrations;
mod operators;
mod request_log;
mod rotations;
mod sealed;
mod sessions;
mod tokens;
mod vault;

use rotations::Rotation;

/// All storage traits, in memory. Clones share the data.
#[derive(Clone)]
pub struct MemoryStore {
    tables: Arc<Mutex<Tables>>,
    clock: Arc<dyn Clock>,
}

impl MemoryStore {
    /// Creates an empty store whose leases use the system clock.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates an empty store whose leases use this clock.
    pub fn with_clock(clock: Arc<dyn Clock>) -> Self {
        Self {
            tables: Arc::default(),
            clock,
        }
    }

    /// Locks all tables, which makes each operation atomic.
    fn tables(&self) -> MutexGuard<'_, Tables> {
        self.tables
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

#[derive(Default)]
struct Tables {
    vault: Option<VaultHeader>,
    api_keys: Vec<ApiKeyRecord>,
    environments: Vec<Environment>,
    appearances: BTreeMap<EnvironmentId, Appearance>,
    removed_environments: BTreeSet<EnvironmentId>,
    integrations: BTreeMap<IntegrationRef, Integration>,
    connections: BTreeMap<ConnectionKey, Connection>,
    last_connection: i64,
    tokens: BTreeMap<ConnectionKey, TokenRow>,
    rotations: BTreeMap<ConnectionKey, Rotation>,
    orphaned_tokens: Vec<(ConnectionKey, OrphanedTokens)>,
    /// The highest token versions, which are kept after the tokens are gone.
    versions: BTreeMap<ConnectionKey, TokenVersion>,
    /// When deleted connections were deleted, for as long as their versions are kept.
    deleted: BTreeMap<ConnectionKey, Timestamp>,
    /// Deleted connections that can be restored.
    restorable: BTreeMap<ConnectionKey, DeletedConnection>,
    restorable_integrations: BTreeMap<IntegrationRef, DeletedIntegration>,
    authorizations: HashMap<SecretHash, PendingAuthorization>,
    pending_grants: HashMap<SecretHash, PendingGrant>,
    sessions: HashMap<SecretHash, ConnectSession>,
    operator_sessions: HashMap<SecretHash, OperatorSession>,
    audit: VecDeque<AuditEntry>,
    last_audit: i64,
    writes: BTreeMap<KeyedWrite, idempotency::Entry>,
    events: VecDeque<Event>,
    last_event: u64,
    deliveries: BTreeMap<(u64, Receiver), deliveries::Row>,
    /// The position of the last routed event.
    routed: u64,
    changes: VecDeque<(Timestamp, Change)>,
    last_change: u64,
    requests: VecDeque<RequestRecord>,
    last_request: i64,
}

impl Tables {
    /// Adds a change to the feed, in the same step as the change itself.
    fn announce(&mut self, subject: Subject, at: Timestamp) {
        self.last_change += 1;
        let sequence = self.last_change;
        self.changes
            .push_back((at.to_millis(), Change { sequence, subject }));
    }

    /// Adds an event to the outbox, in the same step as the change that it reports.
    fn emit(&mut self, event: &Event) {
        self.last_event += 1;
        let sequence = self.last_event;
        self.events.push_back(Event {
            sequence,
            ..event.to_millis()
        });
    }

    /// Moves a connection and its tokens to the deleted ones; the highest version stays.
    fn remove_connection(&mut self, key: &ConnectionKey, at: Timestamp) -> bool {
        let Some(connection) = self.connections.remove(key) else {
            return false;
        };
        if let Some(tokens) = self.tokens.remove(key) {
            let deleted = DeletedConnection {
                connection,
                tokens,
                deleted_at: at.to_millis(),
            };
            self.restorable.insert(key.clone(), deleted);
        }
        self.rotations.remove(key);
        self.deleted.insert(key.clone(), at.to_millis());
        self.announce(Subject::Connection(key.clone()), at);
        true
    }

    /// Erases a deleted connection.
    fn erase(&mut self, key: &ConnectionKey) -> bool {
        let Some(deleted) = self.restorable.remove(key) else {
            return false;
        };
        self.orphaned_tokens.retain(|(of, _)| of != key);
        let number = deleted.connection.id;
        self.writes.retain(|write, _| write.connection != number);
        true
    }
}

impl Default for MemoryStore {
    fn default() -> Self {
        Self::with_clock(Arc::new(SystemClock))
    }
}

impl std::fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MemoryStore")
    }
}

/// A record with this secret already exists.
#[derive(Debug, thiserror::Error)]
#[error("a record with this secret already exists")]
struct InUse;

/// Inserts a record under a secret that must not exist yet.
fn insert_new<T>(
    table: &mut HashMap<SecretHash, T>,
    name: SecretHash,
    record: T,
) -> Result<(), StoreError> {
    use std::collections::hash_map::Entry;

    match table.entry(name) {
        Entry::Occupied(_) => Err(StoreError::Refused(Arc::new(InUse))),
        Entry::Vacant(place) => {
            place.insert(record);
            Ok(())
        }
    }
}

/// Removes the records for which `is_old` is true. Returns how many were removed.
fn purge<T>(table: &mut HashMap<SecretHash, T>, is_old: impl Fn(&T) -> bool) -> u64 {
    let before = table.len();
    table.retain(|_, record| !is_old(record));
    (before - table.len()) as u64
}

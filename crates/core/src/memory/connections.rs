//! Connections.

use std::{cmp::Reverse, collections::BTreeMap};

use async_trait::async_trait;
use jiff::Timestamp;

use super::{MemoryStore, Tables};
use crate::{
    connection::Connection,
    event::Event,
    id::{ConnectionKey, EnvironmentId, IntegrationKey},
    storage::{
        ConnectionFilter, ConnectionStore, DeletedConnection, ListedConnection, Listing,
        PutConnection, PutOutcome, StoreError, Subject, ToMillis, UpdateOutcome,
    },
    token::{TokenState, TokenVersion},
};

#[async_trait]
impl ConnectionStore for MemoryStore {
    async fn put_connection(&self, put: PutConnection) -> Result<PutOutcome, StoreError> {
        let mut tables = self.tables();
        let key = put.connection.key.clone();
        tables.check_environment(&key.environment)?;
        if let Some(pending) = &put.pending
            && !tables.pending_grants.contains_key(pending)
        {
            return Ok(PutOutcome::PendingGone);
        }
        if !tables.follows(&put) {
            return Ok(PutOutcome::Conflict);
        }

        let mut connection = put.connection.to_millis();
        if let Some(stored) = tables.connections.get(&key) {
            connection.id = stored.id;
            connection.created_at = stored.created_at;
            connection.last_fetched_at = stored.last_fetched_at;
            connection.revision = connection.revision.max(stored.revision + 1);
        } else {
            tables.last_connection += 1;
            connection.id = tables.last_connection;
        }
        if let Some(pending) = &put.pending {
            tables.pending_grants.remove(pending);
        }
        tables.erase(&key);
        Ok(PutOutcome::Stored(tables.put(connection, &put)))
    }

    async fn token_version(&self, key: &ConnectionKey) -> Result<TokenVersion, StoreError> {
        let version = self.tables().versions.get(key).copied();
        Ok(version.unwrap_or_default())
    }

    async fn connection(&self, key: &ConnectionKey) -> Result<Option<Connection>, StoreError> {
        Ok(self.tables().connections.get(key).cloned())
    }

    async fn connection_states(&self) -> Result<Vec<(TokenState, u64)>, StoreError> {
        let tables = self.tables();
        let states = tables.tokens.values().map(|tokens| tokens.status.state());
        let mut counts: Vec<(TokenState, u64)> = Vec::new();
        for state in states {
            match counts.iter_mut().find(|(counted, _)| *counted == state) {
                Some((_, count)) => *count += 1,
                None => counts.push((state, 1)),
            }
        }
        Ok(counts)
    }

    async fn connections(
        &self,
        filter: &ConnectionFilter,
    ) -> Result<Listing<ListedConnection>, StoreError> {
        let tables = self.tables();
        let mut fitting: Vec<&Connection> = fitting(&tables, filter).collect();
        fitting.sort_by_key(|c| Reverse((c.created_at, c.id)));

        let limit = match filter.limit {
            0 => 10_000,
            limit => limit as usize,
        };
        let page = fitting
            .into_iter()
            .skip(limit.saturating_mul(filter.page as usize))
            .take(limit);
        let listed = page.map(|connection| ListedConnection {
            status: tables.tokens[&connection.key].status.clone(),
            dates: tables.tokens[&connection.key].dates(),
            connection: connection.clone(),
        });
        Ok(listed.collect::<Vec<_>>().into())
    }

    async fn count_connections(&self, filter: &ConnectionFilter) -> Result<u64, StoreError> {
        let tables = self.tables();
        Ok(fitting(&tables, filter).count() as u64)
    }

    async fn update_connections(
        &self,
        connections: &[Connection],
        events: &[Event],
    ) -> Result<UpdateOutcome, StoreError> {
        let mut tables = self.tables();
        let mut updated = BTreeMap::<&ConnectionKey, Connection>::new();
        for connection in connections {
            let key = &connection.key;
            let Some(stored) = updated.get(key).or_else(|| tables.connections.get(key)) else {
                return Ok(UpdateOutcome::Unknown(key.clone()));
            };
            if stored.id != connection.id || stored.revision + 1 != connection.revision {
                return Ok(UpdateOutcome::Conflict(key.clone()));
            }
            let connection = Connection {
                created_at: stored.created_at,
                last_fetched_at: stored.last_fetched_at,
                ..connection.to_millis()
            };
            updated.insert(key, connection);
        }
        for (key, connection) in updated {
            tables.announce(Subject::Connection(key.clone()), connection.updated_at);
            tables.connections.insert(key.clone(), connection);
        }
        for event in events {
            tables.emit(event);
        }
        Ok(UpdateOutcome::Updated)
    }

    async fn touch_connections(
        &self,
        fetched: &[(ConnectionKey, Timestamp)],
    ) -> Result<(), StoreError> {
        let mut tables = self.tables();
        for (key, at) in fetched {
            if let Some(connection) = tables.connections.get_mut(key) {
                let at = Some(at.to_millis());
                connection.last_fetched_at = connection.last_fetched_at.max(at);
            }
        }
        Ok(())
    }

    async fn delete_connection(
        &self,
        key: &ConnectionKey,
        event: &Event,
    ) -> Result<bool, StoreError> {
        let mut tables = self.tables();
        let existed = tables.remove_connection(key, event.at);
        if existed {
            tables.emit(event);
        }
        Ok(existed)
    }

    async fn deleted_connection(
        &self,
        key: &ConnectionKey,
    ) -> Result<Option<DeletedConnection>, StoreError> {
        Ok(self.tables().restorable.get(key).cloned())
    }

    async fn deleted_connections(
        &self,
        environment: &EnvironmentId,
        integration: Option<IntegrationKey>,
    ) -> Result<Listing<DeletedConnection>, StoreError> {
        let tables = self.tables();
        let all = tables.restorable.values().filter(|deleted| {
            let key = &deleted.connection.key;
            key.environment == *environment
                && (integration.as_ref()).is_none_or(|wanted| key.integration == *wanted)
        });
        let mut all: Vec<_> = all.cloned().collect();
        all.sort_by_key(|deleted| Reverse(deleted.deleted_at));
        all.truncate(1000);
        Ok(all.into())
    }

    async fn restore_connection(&self, put: PutConnection) -> Result<PutOutcome, StoreError> {
        let mut tables = self.tables();
        let key = &put.connection.key;
        let deleted = tables.restorable.get(key);
        let is_there = deleted.is_some_and(|deleted| deleted.connection.id == put.connection.id);
        if !is_there || !tables.follows(&put) {
            return Ok(PutOutcome::Conflict);
        }
        tables.restorable.remove(key);
        tables.orphaned_tokens.retain(|(of, _)| of != key);
        Ok(PutOutcome::Stored(
            tables.put(put.connection.to_millis(), &put),
        ))
    }

    async fn erase_connection(&self, key: &ConnectionKey) -> Result<bool, StoreError> {
        Ok(self.tables().erase(key))
    }

    async fn purge_connections(&self, deleted_before: Timestamp) -> Result<u64, StoreError> {
        let mut tables = self.tables();
        let before = deleted_before.to_millis();
        let old = tables.deleted.iter().filter(|(_, at)| **at < before);
        let old: Vec<_> = old.map(|(key, _)| key.clone()).collect();
        for key in &old {
            tables.deleted.remove(key);
            tables.versions.remove(key);
            tables.erase(key);
        }
        Ok(old.len() as u64)
    }
}

impl Tables {
    /// Returns whether a connection can be stored: its integration exists, and its tokens follow the
    /// highest version.
    fn follows(&self, put: &PutConnection) -> bool {
        let key = &put.connection.key;
        let version = self.versions.get(key).copied().unwrap_or_default();
        version == put.expected
            && put.tokens.version == put.expected.next()
            && self.integrations.contains_key(&key.integration_ref())
    }

    /// Stores a connection with its tokens and events. Returns its number.
    fn put(&mut self, connection: Connection, put: &PutConnection) -> i64 {
        let key = connection.key.clone();
        let (id, updated_at) = (connection.id, connection.updated_at);
        self.connections.insert(key.clone(), connection);
        self.versions.insert(key.clone(), put.tokens.version);
        self.tokens.insert(key.clone(), put.tokens.to_millis());
        self.deleted.remove(&key);
        self.forget_rotations(&key);
        for event in &put.events {
            self.emit(event);
        }
        self.announce(Subject::Connection(key), updated_at);
        id
    }
}

/// Returns the connections that match, in the order of their keys.
fn fitting<'a>(
    tables: &'a Tables,
    filter: &'a ConnectionFilter,
) -> impl Iterator<Item = &'a Connection> {
    tables.connections.values().filter(|connection| {
        let tokens = &tables.tokens[&connection.key];
        (filter.state).is_none_or(|state| tokens.status.state() == state)
            && (filter.ending).is_none_or(|ending| ending.matches(&tokens.dates()))
            && (filter.after).is_none_or(|(at, id)| {
                (connection.created_at, connection.id) < (at.to_millis(), id)
            })
            && matches(filter, connection)
    })
}

fn matches(filter: &ConnectionFilter, connection: &Connection) -> bool {
    let id = &connection.key.connection;
    let user = connection.end_user.as_ref();
    let user_id = user.map(|user| &user.id);
    let organization = user.and_then(|user| user.organization.as_ref());
    let organization_id = organization.map(|organization| &organization.id);
    let tag = |name: &str| connection.tags.get(name);

    let said = |wanted: &String, id: Option<&String>, name| {
        id == Some(wanted) || tag(name) == Some(wanted)
    };
    let holds = |wanted: &String| {
        let wanted = wanted.to_lowercase();
        let name = user.and_then(|user| user.display_name.as_deref());
        let address = user.and_then(|user| user.email.as_deref());
        let sites = connection.sites.iter();
        let sites = sites.flat_map(|site| [site.domain(), site.cloud_id.as_str()]);
        let texts = [Some(id.as_str()), name, address];
        let mut texts = texts.into_iter().flatten().chain(sites);
        texts.any(|text| text.to_lowercase().contains(&wanted))
    };

    let wanted = filter.connection.as_ref();
    connection.key.environment == filter.environment
        && wanted.is_none_or(|wanted| wanted == id)
        && filter.search.as_ref().is_none_or(holds)
        && (filter.end_user.as_ref()).is_none_or(|user| said(user, user_id, "end_user_id"))
        && (filter.organization.as_ref())
            .is_none_or(|wanted| said(wanted, organization_id, "organization_id"))
        && (filter.integrations.is_empty()
            || filter.integrations.contains(&connection.key.integration))
        && (filter.tags.iter()).all(|(name, value)| tag(name) == Some(value))
}

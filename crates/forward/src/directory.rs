//! Connections in memory, as far as forwarding needs them: the sites that each one reaches.
//!
//! Filled from the store when a connection is first called, bounded, and invalidated by changes
//! ([`ChangeListener`]), so that most calls need no database.

use std::{sync::Arc, time::Duration};

use threelo_core::{
    cache::ConnectionCache,
    clock::{Clock, Monotonic},
    connection::Connection,
    id::{CloudId, ConnectionKey},
    integration::Integration,
    site::Site,
    storage::{ChangeListener, ConnectionStore, IntegrationStore, StoreError, Subject},
};

/// The maximum number of connections in memory, including names of which no connection exists.
pub const CAPACITY: usize = 100_000;
/// How long the absence of a connection is cached: a new one is found after this time even if its
/// creation was not announced.
const UNKNOWN_FOR: Duration = Duration::from_secs(1);

/// The connections in memory. Clones share them.
#[derive(Clone)]
pub struct Directory(Arc<Inner>);

struct Inner {
    connections: Arc<dyn ConnectionStore>,
    integrations: Arc<dyn IntegrationStore>,
    clock: Arc<dyn Clock>,
    cache: ConnectionCache<Entry>,
}

/// A connection, as far as forwarding needs it.
#[derive(Debug)]
pub(crate) struct ConnectionEntry {
    /// The number of the connection, which no later connection gets.
    pub(crate) number: i64,
    /// The sites that the grant reaches.
    pub(crate) sites: Vec<Site>,
    /// The site of calls that name none.
    pub(crate) chosen: Option<CloudId>,
    /// Whether links in responses are rewritten.
    pub(crate) rewrite_links: bool,
}

impl ConnectionEntry {
    fn new(connection: Connection, integration: &Integration) -> Self {
        Self {
            number: connection.id,
            chosen: connection.config.cloud_id(),
            sites: connection.sites,
            rewrite_links: integration.rewrite_links,
        }
    }

    /// Returns the site with this cloud id.
    pub(crate) fn site(&self, cloud_id: &CloudId) -> Option<&Site> {
        self.sites.iter().find(|site| site.cloud_id == *cloud_id)
    }
}

/// The result of a lookup.
#[derive(Debug, Clone)]
pub(crate) enum Lookup {
    Connection(Arc<ConnectionEntry>),
    NoIntegration,
    NoConnection,
}

#[derive(Clone)]
struct Entry {
    found: Lookup,
    since: Monotonic,
}

impl Directory {
    /// Creates an empty directory over these stores.
    pub fn new(
        connections: Arc<dyn ConnectionStore>,
        integrations: Arc<dyn IntegrationStore>,
        clock: Arc<dyn Clock>,
    ) -> Self {
        Self(Arc::new(Inner {
            connections,
            integrations,
            clock,
            cache: ConnectionCache::new(CAPACITY),
        }))
    }

    /// Looks up a connection, in memory first.
    pub(crate) async fn find(&self, key: &ConnectionKey) -> Result<Lookup, StoreError> {
        let inner = &*self.0;
        if let Some(entry) = inner.cache.get(key) {
            let lasts = matches!(entry.found, Lookup::Connection(_));
            if lasts || inner.clock.monotonic().since(entry.since) < UNKNOWN_FOR {
                return Ok(entry.found);
            }
        }
        let since = inner.clock.monotonic();
        // A change that is announced during the read makes the result stale.
        let ticket = inner.cache.ticket(key);
        let connection = inner.connections.connection(key).await?;
        let integration = key.integration_ref();
        let integration = inner.integrations.integration(&integration).await?;
        let found = match (connection, integration) {
            (Some(connection), Some(integration)) => {
                Lookup::Connection(Arc::new(ConnectionEntry::new(connection, &integration)))
            }
            (None, Some(_)) => Lookup::NoConnection,
            (_, None) => Lookup::NoIntegration,
        };
        let entry = Entry {
            found: found.clone(),
            since,
        };
        inner.cache.insert(key, entry, ticket);
        Ok(found)
    }
}

impl ChangeListener for Directory {
    fn changed(&self, subject: &Subject) {
        match subject {
            Subject::Connection(key) => self.0.cache.remove(key),
            Subject::Integration(integration) => {
                self.0
                    .cache
                    .remove_where(|key| key.integration_ref() == *integration);
            }
            _ => {}
        }
    }

    fn forget_all(&self) {
        self.0.cache.remove_where(|_| true);
    }
}

impl std::fmt::Debug for Directory {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Directory")
            .field("connections_in_memory", &self.0.cache.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;

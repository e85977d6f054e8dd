//! What the data path needs to know of connections, in memory: which sites each one reaches.
//!
//! Filled from the store when a connection is first met, bounded, and told of changes
//! ([`ChangeListener`]), so that a warm call meets no database.

use std::{sync::Arc, time::Duration};

use threelo_core::{
    cache::ConnectionCache,
    clock::{Clock, Monotonic},
    connection::Connection,
    id::{CloudId, ConnectionKey},
    site::Site,
    storage::{ChangeListener, ConnectionStore, IntegrationStore, StoreError, Subject},
};

/// How many connections are kept in memory, known and unknown ones together.
pub const CAPACITY: usize = 20_000;
/// How long "there is no such connection" is believed: a new one is met within this time even
/// where no change was announced.
const UNKNOWN_FOR: Duration = Duration::from_secs(1);

/// The view that the data path has of connections. Clones share it.
#[derive(Clone)]
pub struct Directory(Arc<Inner>);

struct Inner {
    connections: Arc<dyn ConnectionStore>,
    integrations: Arc<dyn IntegrationStore>,
    clock: Arc<dyn Clock>,
    cache: ConnectionCache<Entry>,
}

/// A connection, as far as the data path is concerned.
#[derive(Debug)]
pub(crate) struct Known {
    /// The sites that the grant reaches.
    pub(crate) sites: Vec<Site>,
    /// The site that calls are for where they name none.
    pub(crate) chosen: Option<CloudId>,
}

impl Known {
    /// The site with this cloud id, compared whole.
    pub(crate) fn site(&self, cloud_id: &CloudId) -> Option<&Site> {
        self.sites.iter().find(|site| site.cloud_id == *cloud_id)
    }
}

impl From<Connection> for Known {
    fn from(connection: Connection) -> Self {
        Self {
            chosen: connection.config.cloud_id(),
            sites: connection.sites,
        }
    }
}

/// What the directory found.
#[derive(Debug, Clone)]
pub(crate) enum Found {
    Connection(Arc<Known>),
    NoIntegration,
    NoConnection,
}

#[derive(Clone)]
struct Entry {
    found: Found,
    since: Monotonic,
}

impl Directory {
    /// Returns a view of these stores.
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

    /// Looks a connection up, in memory first.
    pub(crate) async fn find(&self, key: &ConnectionKey) -> Result<Found, StoreError> {
        let inner = &*self.0;
        let now = inner.clock.monotonic();
        if let Some(entry) = inner.cache.get(key) {
            let lasts = matches!(entry.found, Found::Connection(_));
            if lasts || now.since(entry.since) < UNKNOWN_FOR {
                return Ok(entry.found);
            }
        }
        // A change that is announced while we read makes what we read stale.
        let ticket = inner.cache.ticket(key);
        let found = match inner.connections.connection(key).await? {
            Some(connection) => Found::Connection(Arc::new(connection.into())),
            None => match inner
                .integrations
                .integration(&key.integration_ref())
                .await?
            {
                Some(_) => Found::NoConnection,
                None => Found::NoIntegration,
            },
        };
        let entry = Entry {
            found: found.clone(),
            since: now,
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

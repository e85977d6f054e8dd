//! When the credentials of each connection were last read. The times are kept in memory and written every
//! few seconds, so that reading a token from memory costs no write.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use threelo_core::{
    Timestamp,
    clock::Clock,
    id::ConnectionKey,
    storage::{ConnectionStore, StoreError},
};

/// Time between writes.
const EVERY: Duration = Duration::from_secs(10);
/// Maximum number of noted connections, for a store that accepts no writes.
const MAX: usize = 100_000;

/// When the credentials of each connection were last read. Clones share everything.
#[derive(Debug, Clone, Default)]
pub struct LastFetched(Arc<Mutex<HashMap<ConnectionKey, Timestamp>>>);

impl LastFetched {
    /// Notes that the credentials of a connection were read.
    pub fn note(&self, connection: &ConnectionKey, at: Timestamp) {
        let mut fetched = self.lock();
        if fetched.len() < MAX || fetched.contains_key(connection) {
            let noted = fetched.entry(connection.clone()).or_insert(at);
            *noted = at.max(*noted);
        }
    }

    /// Writes the noted times. Call it once more before the process ends.
    ///
    /// # Errors
    /// If the store fails. Then, and if the call is dropped half-way, nothing is forgotten.
    pub async fn flush(&self, store: &dyn ConnectionStore) -> Result<(), StoreError> {
        let noted: Vec<_> = self
            .lock()
            .iter()
            .map(|(connection, at)| (connection.clone(), *at))
            .collect();
        if noted.is_empty() {
            return Ok(());
        }
        store.touch_connections(&noted).await?;
        // A time that was noted in the meantime is written next time.
        let mut fetched = self.lock();
        for (connection, at) in &noted {
            if fetched.get(connection) == Some(at) {
                fetched.remove(connection);
            }
        }
        Ok(())
    }

    /// Writes the noted times every ten seconds, for as long as it is polled.
    pub async fn keep(self, store: Arc<dyn ConnectionStore>, clock: Arc<dyn Clock>) {
        loop {
            clock.sleep(EVERY).await;
            if let Err(error) = self.flush(&*store).await {
                tracing::warn!(%error, "last_fetched_at could not be written; trying again");
            }
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<ConnectionKey, Timestamp>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

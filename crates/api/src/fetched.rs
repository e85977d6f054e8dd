//! Who asked for credentials and when. It is kept in memory and written now and then, so that
//! reading a warm token costs no write.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use threelo_core::{
    Timestamp,
    clock::Clock,
    id::ConnectionKey,
    storage::{ConnectionStore, Store, StoreError},
};

/// How often it is written.
const EVERY: Duration = Duration::from_secs(10);
/// How many connections are kept in mind at most; a store that takes nothing may not fill the
/// memory.
const MOST: usize = 100_000;

/// Who asked for credentials and when. Clones are the same.
#[derive(Debug, Clone, Default)]
pub struct LastFetched(Arc<Mutex<HashMap<ConnectionKey, Timestamp>>>);

impl LastFetched {
    /// Notes that somebody asked for the credentials of a connection.
    pub fn note(&self, connection: &ConnectionKey, at: Timestamp) {
        let mut fetched = self.lock();
        if fetched.len() < MOST || fetched.contains_key(connection) {
            let noted = fetched.entry(connection.clone()).or_insert(at);
            *noted = at.max(*noted);
        }
    }

    /// Writes what was noted. Call it once more before the process ends.
    ///
    /// # Errors
    /// What the store says; nothing is forgotten then, nor when the call is dropped half-way.
    pub async fn flush<S: ConnectionStore + ?Sized>(&self, store: &S) -> Result<(), StoreError> {
        let noted: Vec<_> = self
            .lock()
            .iter()
            .map(|(connection, at)| (connection.clone(), *at))
            .collect();
        if noted.is_empty() {
            return Ok(());
        }
        store.touch_connections(&noted).await?;
        // What was noted anew in the meantime is for the next time.
        let mut fetched = self.lock();
        for (connection, at) in &noted {
            if fetched.get(connection) == Some(at) {
                fetched.remove(connection);
            }
        }
        Ok(())
    }

    /// Writes what was noted every ten seconds, for as long as it is polled.
    pub async fn keep(self, store: Arc<dyn Store>, clock: Arc<dyn Clock>) {
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

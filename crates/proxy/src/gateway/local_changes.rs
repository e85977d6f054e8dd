//! Recognises the announcements of changes that this process made itself.
//!
//! Refreshed tokens are announced to every instance, including the one that stored them and has them
//! in memory. If it discarded them at its own announcement, the next call would have to read the
//! database, and would fail while the database is unavailable.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use async_trait::async_trait;
use threelo_core::{
    event::Event,
    id::ConnectionKey,
    storage::{StoreError, TokenStore},
    token::{TokenRow, TokenStatus, TokenVersion},
};

/// The announcements that are expected for writes of this process. Clones share them.
///
/// An announcement does not contain its writer. The first one about a connection is treated as local:
/// if another instance made it, the local one arrives later and is treated as remote. If the local
/// write turns out to have failed, the connection is [missed](Self::missed).
#[derive(Clone, Default)]
pub(super) struct LocalChanges(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    expected: HashMap<ConnectionKey, u32>,
    missed: Vec<ConnectionKey>,
}

impl LocalChanges {
    /// Returns the token store with a decorator that watches its writes.
    pub(super) fn watch(&self, tokens: Arc<dyn TokenStore>) -> Arc<dyn TokenStore> {
        let local_changes = self.clone();
        Arc::new(WatchedTokens {
            tokens,
            local_changes,
        })
    }

    /// Consumes the expectation of an announcement, and returns whether there was one.
    pub(super) fn take(&self, key: &ConnectionKey) -> bool {
        let mut state = self.lock();
        let Some(expected) = state.expected.get_mut(key) else {
            return false;
        };
        *expected -= 1;
        if *expected == 0 {
            state.expected.remove(key);
        }
        true
    }

    /// Discards all expectations, after announcements were lost.
    pub(super) fn clear(&self) {
        *self.lock() = State::default();
    }

    /// Returns the connections for which an announcement was wrongly treated as local.
    pub(super) fn missed(&self) -> Vec<ConnectionKey> {
        std::mem::take(&mut self.lock().missed)
    }

    fn expect(&self, key: &ConnectionKey) {
        *self.lock().expected.entry(key.clone()).or_default() += 1;
    }

    /// Withdraws an expectation, since the write failed or its outcome is unknown.
    fn expect_no_more(&self, key: &ConnectionKey) {
        if !self.take(key) {
            self.lock().missed.push(key.clone());
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Withdraws an expectation when dropped, unless the write is known to have succeeded.
struct Expectation<'a> {
    local_changes: &'a LocalChanges,
    key: &'a ConnectionKey,
    is_written: bool,
}

impl Drop for Expectation<'_> {
    fn drop(&mut self) {
        if !self.is_written {
            self.local_changes.expect_no_more(self.key);
        }
    }
}

struct WatchedTokens {
    tokens: Arc<dyn TokenStore>,
    local_changes: LocalChanges,
}

#[async_trait]
impl TokenStore for WatchedTokens {
    async fn tokens(&self, key: &ConnectionKey) -> Result<Option<TokenRow>, StoreError> {
        self.tokens.tokens(key).await
    }

    async fn replace_tokens(
        &self,
        key: &ConnectionKey,
        row: &TokenRow,
    ) -> Result<bool, StoreError> {
        // Before the write, since its announcement may be read before the write returns.
        self.local_changes.expect(key);
        let mut expectation = Expectation {
            local_changes: &self.local_changes,
            key,
            is_written: false,
        };
        let replaced = self.tokens.replace_tokens(key, row).await;
        expectation.is_written = matches!(replaced, Ok(true));
        replaced
    }

    async fn set_token_status(
        &self,
        key: &ConnectionKey,
        version: TokenVersion,
        status: &TokenStatus,
        event: &Event,
    ) -> Result<bool, StoreError> {
        self.tokens
            .set_token_status(key, version, status, event)
            .await
    }
}

#[cfg(test)]
mod tests {
    use threelo_core::{
        conformance::samples::{connection, integration, key, put, tokens as row},
        memory::MemoryStore,
        storage::{ChangeFeed, ConnectionStore, IntegrationStore, Subject},
    };

    use super::*;

    /// Returns a store with one connection, and its watched token store.
    async fn watched() -> (Arc<MemoryStore>, LocalChanges, Arc<dyn TokenStore>) {
        let store = Arc::new(MemoryStore::new());
        store
            .insert_integration(&integration("jira-cloud"))
            .await
            .unwrap();
        store.put_connection(put(connection("a"), 0)).await.unwrap();
        let local = LocalChanges::default();
        let tokens = local.watch(store.clone());
        (store, local, tokens)
    }

    #[tokio::test]
    async fn the_announcement_of_a_local_refresh_is_recognised_once() {
        let (store, local, tokens) = watched().await;
        let place = store.latest_change().await.unwrap();
        assert!(tokens.replace_tokens(&key("a"), &row(2)).await.unwrap());
        let changes = store.changes_after(place, 10).await.unwrap();
        assert_eq!(changes.len(), 1);
        assert_eq!(changes[0].subject, Subject::Connection(key("a")));
        assert!(local.take(&key("a")));
        assert!(!local.take(&key("a")), "the next announcement is remote");
    }

    #[tokio::test]
    async fn a_failed_write_is_not_expected() {
        let (_, local, tokens) = watched().await;
        assert!(!tokens.replace_tokens(&key("a"), &row(7)).await.unwrap());
        assert!(!local.take(&key("a")));
        assert!(local.missed().is_empty());
    }

    #[tokio::test]
    async fn a_remote_announcement_that_was_treated_as_local_is_reported_as_missed() {
        let local = LocalChanges::default();
        local.expect(&key("a"));
        // Another instance deletes the connection, so that the local write finds no row.
        assert!(local.take(&key("a")));
        local.expect_no_more(&key("a"));
        assert_eq!(local.missed(), [key("a")]);
        assert!(local.missed().is_empty());
    }
}

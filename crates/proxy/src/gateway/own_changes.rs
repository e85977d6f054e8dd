//! Changes that this process made itself, and that need not be looked up again.
//!
//! Refreshed tokens are announced to every instance, also to the one that stored them and has them
//! in memory. If it forgot them at its own announcement, the next call would have to read the
//! database, and would fail while the database is away.

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

/// The announcements that are expected of this process's own writes. Clones share them.
///
/// An announcement does not say who wrote. Of several about one connection, the first is taken for
/// the own one: if it was another's, the own one comes later and is not expected any more; if the
/// own write turns out not to have taken place, the connection is [missed](Self::missed).
#[derive(Clone, Default)]
pub(super) struct OwnChanges(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    expected: HashMap<ConnectionKey, u32>,
    missed: Vec<ConnectionKey>,
}

impl OwnChanges {
    /// Watches what is written to these tokens.
    pub(super) fn watch(&self, tokens: Arc<dyn TokenStore>) -> Arc<dyn TokenStore> {
        let own = self.clone();
        Arc::new(Watched { tokens, own })
    }

    /// Takes an announcement; returns whether it is an own one.
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

    /// Forgets what was expected: announcements have been missed.
    pub(super) fn clear(&self) {
        *self.lock() = State::default();
    }

    /// The connections of which another's announcement was taken for an own one.
    pub(super) fn missed(&self) -> Vec<ConnectionKey> {
        std::mem::take(&mut self.lock().missed)
    }

    fn expect(&self, key: &ConnectionKey) {
        *self.lock().expected.entry(key.clone()).or_default() += 1;
    }

    /// The write did not take place, or nobody knows whether it did.
    fn expect_no_more(&self, key: &ConnectionKey) {
        if !self.take(key) {
            self.lock().missed.push(key.clone());
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Takes an expectation back unless the write is known to have taken place, also where it is cut
/// off.
struct Expectation<'a> {
    own: &'a OwnChanges,
    key: &'a ConnectionKey,
    is_written: bool,
}

impl Drop for Expectation<'_> {
    fn drop(&mut self) {
        if !self.is_written {
            self.own.expect_no_more(self.key);
        }
    }
}

struct Watched {
    tokens: Arc<dyn TokenStore>,
    own: OwnChanges,
}

#[async_trait]
impl TokenStore for Watched {
    async fn tokens(&self, key: &ConnectionKey) -> Result<Option<TokenRow>, StoreError> {
        self.tokens.tokens(key).await
    }

    async fn replace_tokens(
        &self,
        key: &ConnectionKey,
        row: &TokenRow,
    ) -> Result<bool, StoreError> {
        // Before the write: its announcement may be read before the write returns.
        self.own.expect(key);
        let mut expectation = Expectation {
            own: &self.own,
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

    /// A store with one connection, and the watch over its tokens.
    async fn watched() -> (Arc<MemoryStore>, OwnChanges, Arc<dyn TokenStore>) {
        let store = Arc::new(MemoryStore::new());
        store
            .insert_integration(&integration("jira-cloud"))
            .await
            .unwrap();
        store.put_connection(put(connection("a"), 0)).await.unwrap();
        let own = OwnChanges::default();
        let tokens = own.watch(store.clone());
        (store, own, tokens)
    }

    #[tokio::test]
    async fn the_announcement_of_an_own_refresh_is_taken_once() {
        let (store, own, tokens) = watched().await;
        let place = store.latest_change().await.unwrap();
        assert!(tokens.replace_tokens(&key("a"), &row(2)).await.unwrap());
        let changes = store.changes_after(place, 10).await.unwrap();
        assert_eq!(changes.len(), 1);
        assert_eq!(changes[0].subject, Subject::Connection(key("a")));
        assert!(own.take(&key("a")));
        assert!(!own.take(&key("a")), "the next one is another's");
    }

    #[tokio::test]
    async fn a_write_that_did_not_take_place_is_not_waited_for() {
        let (_, own, tokens) = watched().await;
        assert!(!tokens.replace_tokens(&key("a"), &row(7)).await.unwrap());
        assert!(!own.take(&key("a")));
        assert!(own.missed().is_empty());
    }

    #[tokio::test]
    async fn anothers_announcement_that_was_taken_for_an_own_one_is_made_up_for() {
        let own = OwnChanges::default();
        own.expect(&key("a"));
        // Somebody deletes the connection, so that the own write finds no row.
        assert!(own.take(&key("a")));
        own.expect_no_more(&key("a"));
        assert_eq!(own.missed(), [key("a")]);
        assert!(own.missed().is_empty());
    }
}

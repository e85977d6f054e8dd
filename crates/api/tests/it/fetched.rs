//! Who asked last, when writing it is broken off.

use async_trait::async_trait;
use threelo_api::LastFetched;
use threelo_core::{
    Timestamp,
    connection::Connection,
    event::Event,
    id::{ConnectionKey, EnvironmentId, IntegrationKey},
    memory::MemoryStore,
    storage::{
        ConnectionFilter, ConnectionStore, DeletedConnection, ListedConnection, Listing,
        PutConnection, PutOutcome, StoreError, UpdateOutcome,
    },
    token::{TokenState, TokenVersion},
};

use crate::support::Gateway;

/// A store that never ends what it was asked to do.
struct Stuck;

#[async_trait]
impl ConnectionStore for Stuck {
    async fn touch_connections(&self, _: &[(ConnectionKey, Timestamp)]) -> Result<(), StoreError> {
        std::future::pending().await
    }

    async fn count_connections(&self, _: &ConnectionFilter) -> Result<u64, StoreError> {
        std::future::pending().await
    }

    async fn put_connection(&self, _: PutConnection) -> Result<PutOutcome, StoreError> {
        std::future::pending().await
    }

    async fn token_version(&self, _: &ConnectionKey) -> Result<TokenVersion, StoreError> {
        std::future::pending().await
    }

    async fn connection(&self, _: &ConnectionKey) -> Result<Option<Connection>, StoreError> {
        std::future::pending().await
    }

    async fn connection_states(&self) -> Result<Vec<(TokenState, u64)>, StoreError> {
        std::future::pending().await
    }

    async fn connections(
        &self,
        _: &ConnectionFilter,
    ) -> Result<Listing<ListedConnection>, StoreError> {
        std::future::pending().await
    }

    async fn update_connections(
        &self,
        _: &[Connection],
        _: &[Event],
    ) -> Result<UpdateOutcome, StoreError> {
        std::future::pending().await
    }

    async fn delete_connection(&self, _: &ConnectionKey, _: &Event) -> Result<bool, StoreError> {
        std::future::pending().await
    }

    async fn deleted_connection(
        &self,
        _: &ConnectionKey,
    ) -> Result<Option<DeletedConnection>, StoreError> {
        std::future::pending().await
    }

    async fn deleted_connections(
        &self,
        _: &EnvironmentId,
        _: Option<IntegrationKey>,
    ) -> Result<Listing<DeletedConnection>, StoreError> {
        std::future::pending().await
    }

    async fn restore_connection(&self, _: PutConnection) -> Result<PutOutcome, StoreError> {
        std::future::pending().await
    }

    async fn erase_connection(&self, _: &ConnectionKey) -> Result<bool, StoreError> {
        std::future::pending().await
    }

    async fn purge_connections(&self, _: Timestamp) -> Result<u64, StoreError> {
        std::future::pending().await
    }
}

async fn last_fetched(store: &MemoryStore, key: &ConnectionKey) -> Option<Timestamp> {
    store
        .connection(key)
        .await
        .unwrap()
        .unwrap()
        .last_fetched_at
}

#[tokio::test]
async fn a_cancelled_flush_keeps_the_noted_times() {
    let gateway = Gateway::with_integration(1).await;
    gateway.import("c1", serde_json::json!({})).await;
    let key = ConnectionKey::new(
        "default".parse().unwrap(),
        "jira".parse().unwrap(),
        "c1".parse().unwrap(),
    );
    let fetched = LastFetched::default();
    let at = Timestamp::from_second(1_772_357_400).unwrap();
    fetched.note(&key, at);
    {
        let mut broken_off = std::pin::pin!(fetched.flush(&Stuck));
        let polled = futures_util::poll!(broken_off.as_mut());
        assert!(polled.is_pending());
    }
    fetched.flush(&gateway.store).await.unwrap();
    assert_eq!(last_fetched(&gateway.store, &key).await, Some(at));
}

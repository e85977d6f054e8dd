//! Deleted connections and integrations, and restoring them.

use secrecy::ExposeSecret;
use serde_json::json;
use threelo_connect::ConnectError;
use threelo_core::{
    event::EventKind,
    id::{ConnectionKey, OrphanedTokensId},
    rotation::OrphanedTokens,
    seal::Sealer,
    secret::{AccessToken, RefreshToken},
    storage::{ConnectionStore, EventStore, IntegrationStore, RotationStore, TokenStore},
    token::{RawTokenResponse, TokenRow, TokenSet},
};

use crate::fixture::{Fixture, connection_id};

impl Fixture {
    fn connection_key(&self) -> ConnectionKey {
        ConnectionKey::new("default".parse().unwrap(), self.key(), connection_id())
    }

    async fn connected(&self) -> ConnectionKey {
        self.integration().await;
        self.run_flow(json!({})).await.unwrap();
        self.connection_key()
    }

    /// The tokens of a connection, decrypted as the token manager does it.
    async fn tokens(&self, key: &ConnectionKey) -> (TokenRow, TokenSet) {
        let row = self.store.tokens(key).await.unwrap().unwrap();
        let context = TokenRow::seal_context(key, row.version);
        let plain = self.vault.open(context, &row.sealed).unwrap();
        (row, TokenSet::from_plain(&plain).unwrap())
    }
}

#[tokio::test]
async fn a_restored_connection_has_working_tokens() {
    let fixture = Fixture::with_sites(&[0]).await;
    let key = fixture.connected().await;
    let before = fixture.connect.connection(&key).await.unwrap();
    let (row, tokens) = fixture.tokens(&key).await;
    fixture.connect.delete_connection(&key).await.unwrap();
    assert_eq!(fixture.connections().await, 0);
    assert!(fixture.store.tokens(&key).await.unwrap().is_none());
    let deleted = fixture
        .connect
        .deleted_connections(&"default".parse().unwrap(), None)
        .await
        .unwrap();
    assert_eq!(deleted.len(), 1);

    fixture.connect.restore_connection(&key).await.unwrap();
    let after = fixture.connect.connection(&key).await.unwrap();
    assert_eq!((after.id, after.sites), (before.id, before.sites));
    let (row_after, tokens_after) = fixture.tokens(&key).await;
    assert_eq!(row_after.version, row.version.next());
    assert_eq!(row_after.granted_at, row.granted_at);
    assert_eq!(tokens_after.access.expose(), tokens.access.expose());
    let refresh = |tokens: &TokenSet| tokens.refresh.as_ref().unwrap().expose().to_owned();
    assert_eq!(refresh(&tokens_after), refresh(&tokens));
    let messages = fixture.store.events_after(0, 10).await.unwrap().events;
    let messages: Vec<_> = messages.into_iter().map(|event| event.kind).collect();
    assert_eq!(
        messages,
        [EventKind::Created, EventKind::Deleted, EventKind::Created]
    );
}

#[tokio::test]
async fn a_refresh_in_progress_at_the_deletion_is_not_lost() {
    let fixture = Fixture::with_sites(&[0]).await;
    let key = fixture.connected().await;
    let (row, old) = fixture.tokens(&key).await;
    fixture.connect.delete_connection(&key).await.unwrap();

    let fresh = TokenSet {
        access: AccessToken::new("fresh access"),
        refresh: Some(RefreshToken::new("fresh refresh")),
        raw: RawTokenResponse::new(&Default::default()),
        ..old
    };
    let context = OrphanedTokens::seal_context(&key, row.version);
    let late = OrphanedTokens {
        id: OrphanedTokensId::from_text("late"),
        version: row.version,
        granted_at: row.granted_at,
        received_at: row.issued_at,
        sealed: fixture
            .vault
            .seal(context, fresh.to_plain().expose_secret()),
    };
    assert!(
        fixture
            .store
            .keep_orphaned_tokens(&key, &late)
            .await
            .unwrap()
    );
    fixture.connect.restore_connection(&key).await.unwrap();
    let (_, tokens) = fixture.tokens(&key).await;
    assert_eq!(tokens.refresh.unwrap().expose(), "fresh refresh");
}

#[tokio::test]
async fn restoring_fails_if_another_connection_has_the_id() {
    let fixture = Fixture::with_sites(&[0]).await;
    let key = fixture.connected().await;
    let again = fixture.connect.restore_connection(&key).await;
    assert!(
        matches!(again, Err(ConnectError::ConnectionExists(_))),
        "{again:?}"
    );
    fixture.connect.delete_connection(&key).await.unwrap();
    fixture.run_flow(json!({})).await.unwrap();
    let refused = fixture.connect.restore_connection(&key).await.unwrap_err();
    assert_eq!(
        refused.to_string(),
        "connection jira-cloud/customer-17 exists: a new connection has taken the id of a deleted one"
    );
}

#[tokio::test]
async fn an_erased_connection_cannot_be_restored() {
    let fixture = Fixture::with_sites(&[0]).await;
    let key = fixture.connected().await;
    fixture.connect.erase_connection(&key).await.unwrap();
    let deleted = fixture.store.deleted_connection(&key).await.unwrap();
    assert_eq!(deleted, None);
    let refused = fixture.connect.restore_connection(&key).await;
    assert!(
        matches!(refused, Err(ConnectError::NotDeleted(_))),
        "{refused:?}"
    );
    // One that was deleted before is erased too.
    fixture.run_flow(json!({})).await.unwrap();
    fixture.connect.delete_connection(&key).await.unwrap();
    fixture.connect.erase_connection(&key).await.unwrap();
    let deleted = fixture.store.deleted_connection(&key).await.unwrap();
    assert_eq!(deleted, None);
    let unknown = fixture.connect.erase_connection(&key).await;
    assert!(
        matches!(unknown, Err(ConnectError::UnknownConnection(_))),
        "{unknown:?}"
    );
}

#[tokio::test]
async fn a_restored_integration_has_its_connections() {
    let fixture = Fixture::with_sites(&[0]).await;
    let key = fixture.connected().await;
    let mut flow = fixture.flow(json!({}));
    flow.authority = threelo_connect::FlowAuthority::Operator {
        environment: "default".parse().unwrap(),
        connection: Some("earlier".parse().unwrap()),
    };
    let begun = fixture.connect.begin(flow).await.unwrap();
    let callback = fixture.consent(&begun).await;
    fixture.connect.complete(callback).await.unwrap();
    let earlier = ConnectionKey::new(
        "default".parse().unwrap(),
        fixture.key(),
        "earlier".parse().unwrap(),
    );
    fixture.connect.delete_connection(&earlier).await.unwrap();

    fixture.clock.advance(std::time::Duration::from_secs(60));
    let before = fixture
        .connect
        .integration(&fixture.integration_ref())
        .await
        .unwrap();
    fixture
        .connect
        .remove_integration(&fixture.integration_ref())
        .await
        .unwrap();
    let refused = fixture.connect.restore_connection(&key).await;
    assert!(
        matches!(refused, Err(ConnectError::UnknownIntegration(_))),
        "{refused:?}"
    );
    let restored = fixture
        .connect
        .restore_integration(&fixture.integration_ref())
        .await;
    let (integration, connections) = restored.unwrap();
    assert_eq!(integration, before);
    assert_eq!(connections, std::slice::from_ref(&key));
    assert!(fixture.connect.connection(&key).await.is_ok());
    fixture.tokens(&key).await;
    assert!(fixture.connect.connection(&earlier).await.is_err());
    let again = fixture
        .connect
        .restore_integration(&fixture.integration_ref())
        .await;
    assert!(
        matches!(again, Err(ConnectError::IntegrationNotDeleted(_))),
        "{again:?}"
    );
}

#[tokio::test]
async fn an_erased_integration_cannot_be_restored() {
    let fixture = Fixture::with_sites(&[0]).await;
    let key = fixture.connected().await;
    fixture
        .connect
        .erase_integration(&fixture.integration_ref())
        .await
        .unwrap();
    assert_eq!(
        fixture
            .store
            .deleted_integrations(&"default".parse().unwrap())
            .await
            .unwrap()
            .rows,
        []
    );
    let deleted = fixture.store.deleted_connection(&key).await.unwrap();
    assert_eq!(deleted, None);
}

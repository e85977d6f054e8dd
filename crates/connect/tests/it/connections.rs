//! Connections: change, import, delete.

use serde_json::{Value, json};
use threelo_connect::{ConnectError, ConnectionPatch, Import, ImportedTokens, MetadataChange};
use threelo_core::{
    connection::ConnectionConfig,
    event::EventKind,
    free_object::FreeObject,
    id::ConnectionKey,
    secret::{AccessToken, RefreshToken},
    storage::{EventStore, TokenStore},
};

use crate::house::{House, connection_id};

fn import(house: &House, config: Value) -> Import {
    let config = serde_json::from_value(config).unwrap();
    Import {
        key: ConnectionKey::new("default".parse().unwrap(), house.key(), connection_id()),
        tokens: ImportedTokens {
            access: AccessToken::new("access"),
            refresh: Some(RefreshToken::new("refresh")),
            expires_at: None,
        },
        config: ConnectionConfig(config),
        metadata: None,
        tags: Default::default(),
        end_user: None,
        webhook_url_override: None,
    }
}

#[tokio::test]
async fn an_imported_connection_reaches_the_site_of_its_cloud_id() {
    let house = House::with_sites(&[0]).await;
    house.integration().await;
    let config = json!({"cloudId": "11111111-2222", "subdomain": "acme"});
    let made = house.connect.import(import(&house, config)).await.unwrap();
    assert_eq!(made.sites.len(), 1);
    assert_eq!(made.sites[0].domain(), "acme.atlassian.net");
    let row = house.store.tokens(&made.key).await.unwrap().unwrap();
    assert!(row.refreshable);
}

#[tokio::test]
async fn an_import_with_a_cloud_id_that_is_a_path_is_refused() {
    let house = House::with_sites(&[0]).await;
    house.integration().await;
    let refused = house
        .connect
        .import(import(&house, json!({"cloudId": "../x"})))
        .await;
    assert!(
        matches!(refused, Err(ConnectError::Invalid(_))),
        "{refused:?}"
    );
}

#[tokio::test]
async fn a_second_import_overrides_and_keeps_the_metadata() {
    let house = House::with_sites(&[0]).await;
    house.integration().await;
    let made = house
        .connect
        .import(import(&house, json!({})))
        .await
        .unwrap();
    let metadata = serde_json::from_value(json!({"projects": ["OPS"]}));
    let metadata: FreeObject = metadata.unwrap();
    let change = MetadataChange::Replace(metadata.clone());
    house
        .connect
        .change_metadata(std::slice::from_ref(&made.key), &change)
        .await
        .unwrap();
    let again = house
        .connect
        .import(import(&house, json!({})))
        .await
        .unwrap();
    assert_eq!(again.id, made.id);
    assert_eq!(again.metadata, Some(metadata));
    let kinds: Vec<_> = house
        .store
        .events_after(0, 10)
        .await
        .unwrap()
        .events
        .into_iter()
        .map(|e| e.kind)
        .collect();
    assert_eq!(kinds, [EventKind::Created, EventKind::Overridden]);
}

#[tokio::test]
async fn metadata_is_changed_for_all_connections_or_none() {
    let house = House::with_sites(&[0]).await;
    house.integration().await;
    let made = house
        .connect
        .import(import(&house, json!({})))
        .await
        .unwrap();
    let unknown = ConnectionKey::new(
        "default".parse().unwrap(),
        house.key(),
        "nobody".parse().unwrap(),
    );
    let members = serde_json::from_value(json!({"a": 1})).unwrap();
    let change = MetadataChange::Merge(members);
    let refused = house
        .connect
        .change_metadata(&[made.key.clone(), unknown], &change)
        .await;
    assert!(
        matches!(refused, Err(ConnectError::UnknownConnection(_))),
        "{refused:?}"
    );
    assert_eq!(
        house.connect.connection(&made.key).await.unwrap().metadata,
        None
    );
}

#[tokio::test]
async fn labels_that_are_given_replace_all_that_were_there() {
    let house = House::with_sites(&[0]).await;
    house.integration().await;
    let mut first = import(&house, json!({}));
    first.tags = [("team".to_owned(), "core".to_owned())].into();
    let made = house.connect.import(first).await.unwrap();
    let patch = ConnectionPatch {
        tags: Some([("plan".to_owned(), "pro".to_owned())].into()),
        webhook_url_override: Some("https://hooks.example".into()),
        ..ConnectionPatch::default()
    };
    let changed = house
        .connect
        .change_connection(&made.key, &patch)
        .await
        .unwrap();
    assert_eq!(changed.tags, [("plan".to_owned(), "pro".to_owned())].into());
    assert_eq!(
        changed.webhook_url_override.as_deref(),
        Some("https://hooks.example")
    );
}

#[tokio::test]
async fn a_deleted_connection_is_gone_with_its_tokens() {
    let house = House::with_sites(&[0]).await;
    house.integration().await;
    let made = house
        .connect
        .import(import(&house, json!({})))
        .await
        .unwrap();
    house.connect.delete_connection(&made.key).await.unwrap();
    assert!(house.store.tokens(&made.key).await.unwrap().is_none());
    let again = house.connect.delete_connection(&made.key).await;
    assert!(
        matches!(again, Err(ConnectError::UnknownConnection(_))),
        "{again:?}"
    );
}

//! Connections: change, import and delete.

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

use threelo_sandbox::Pass;

use crate::fixture::{Fixture, connection_id};

fn import(fixture: &Fixture, config: Value) -> Import {
    let config = serde_json::from_value(config).unwrap();
    Import {
        key: ConnectionKey::new("default".parse().unwrap(), fixture.key(), connection_id()),
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
async fn an_imported_connection_has_the_site_of_its_cloud_id() {
    let fixture = Fixture::with_sites(&[0]).await;
    fixture.integration().await;
    let config = json!({"cloudId": "11111111-2222", "subdomain": "acme"});
    let made = fixture
        .connect
        .import(import(&fixture, config))
        .await
        .unwrap();
    assert_eq!(made.sites.len(), 1);
    assert_eq!(made.sites[0].domain(), "acme.atlassian.net");
    let row = fixture.store.tokens(&made.key).await.unwrap().unwrap();
    assert!(row.refreshable);
}

/// Returns tokens that the sandbox accepts.
fn granted(fixture: &Fixture, sites: &[usize]) -> ImportedTokens {
    let app = fixture.sandbox.apps().remove(0);
    let all = fixture.sandbox.sites();
    let sites = sites.iter().map(|at| all[*at].id.clone());
    let pass = Pass::new(app.client_id, &fixture.accounts[0]);
    let pass = pass
        .scopes(["read:jira-work", "read:me", "offline_access"])
        .sites(sites);
    let granted = fixture.sandbox.grant(pass).unwrap();
    ImportedTokens {
        access: AccessToken::new(granted.access_token),
        refresh: granted.refresh_token.map(RefreshToken::new),
        expires_at: None,
    }
}

#[tokio::test]
async fn an_import_without_a_cloud_id_reads_the_sites_and_the_account_at_once() {
    let fixture = Fixture::with_sites(&[0]).await;
    fixture.integration().await;
    let mut new = import(&fixture, json!({}));
    new.tokens = granted(&fixture, &[0]);
    let made = fixture.connect.import(new).await.unwrap();
    let site = fixture.sandbox.sites().remove(0);
    assert_eq!(made.sites.len(), 1);
    assert_eq!(made.config.text("cloudId"), Some(&*site.id));
    assert_eq!(made.config.text("accountId"), Some(&*fixture.accounts[0]));
    let stored = fixture.connect.connection(&made.key).await.unwrap();
    assert!(stored.reaches(&site.id).is_some());
    assert!(
        fixture.run_flow(json!({})).await.is_ok(),
        "the same user reconnects"
    );
}

#[tokio::test]
async fn an_import_with_several_sites_reaches_all_of_them_and_names_none() {
    let fixture = Fixture::with_sites(&[0, 1]).await;
    fixture.integration().await;
    let mut new = import(&fixture, json!({}));
    new.tokens = granted(&fixture, &[0, 1]);
    let made = fixture.connect.import(new).await.unwrap();
    assert_eq!(made.sites.len(), 2);
    assert_eq!(made.config.cloud_id(), None);
}

#[tokio::test]
async fn an_import_brings_the_address_of_a_renamed_site_up_to_date() {
    let fixture = Fixture::with_sites(&[0]).await;
    fixture.integration().await;
    let site = fixture.sandbox.sites().remove(0);
    let config = json!({"cloudId": site.id, "subdomain": "an-old-name"});
    let mut new = import(&fixture, config);
    new.tokens = granted(&fixture, &[0]);
    let made = fixture.connect.import(new).await.unwrap();
    let address = site.url();
    assert_eq!(
        made.config.text("baseUrl"),
        Some(address.trim_end_matches('/'))
    );
}

#[tokio::test]
async fn an_import_with_a_cloud_id_that_is_a_path_is_refused() {
    let fixture = Fixture::with_sites(&[0]).await;
    fixture.integration().await;
    let refused = fixture
        .connect
        .import(import(&fixture, json!({"cloudId": "../x"})))
        .await;
    assert!(
        matches!(refused, Err(ConnectError::Invalid(_))),
        "{refused:?}"
    );
}

#[tokio::test]
async fn a_second_import_replaces_the_tokens_and_keeps_the_metadata() {
    let fixture = Fixture::with_sites(&[0]).await;
    fixture.integration().await;
    let made = fixture
        .connect
        .import(import(&fixture, json!({})))
        .await
        .unwrap();
    let metadata = serde_json::from_value(json!({"projects": ["OPS"]}));
    let metadata: FreeObject = metadata.unwrap();
    let change = MetadataChange::Replace(metadata.clone());
    fixture
        .connect
        .change_metadata(std::slice::from_ref(&made.key), &change)
        .await
        .unwrap();
    let again = fixture
        .connect
        .import(import(&fixture, json!({})))
        .await
        .unwrap();
    assert_eq!(again.id, made.id);
    assert_eq!(again.metadata, Some(metadata));
    let kinds: Vec<_> = fixture
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
    let fixture = Fixture::with_sites(&[0]).await;
    fixture.integration().await;
    let made = fixture
        .connect
        .import(import(&fixture, json!({})))
        .await
        .unwrap();
    let unknown = ConnectionKey::new(
        "default".parse().unwrap(),
        fixture.key(),
        "nobody".parse().unwrap(),
    );
    let members = serde_json::from_value(json!({"a": 1})).unwrap();
    let change = MetadataChange::Merge(members);
    let refused = fixture
        .connect
        .change_metadata(&[made.key.clone(), unknown], &change)
        .await;
    assert!(
        matches!(refused, Err(ConnectError::UnknownConnection(_))),
        "{refused:?}"
    );
    assert_eq!(
        fixture
            .connect
            .connection(&made.key)
            .await
            .unwrap()
            .metadata,
        None
    );
}

#[tokio::test]
async fn new_tags_replace_all_existing_tags() {
    let fixture = Fixture::with_sites(&[0]).await;
    fixture.integration().await;
    let mut first = import(&fixture, json!({}));
    first.tags = [("team".to_owned(), "core".to_owned())].into();
    let made = fixture.connect.import(first).await.unwrap();
    let patch = ConnectionPatch {
        tags: Some([("plan".to_owned(), "pro".to_owned())].into()),
        webhook_url_override: Some("https://hooks.example".into()),
        ..ConnectionPatch::default()
    };
    let changed = fixture
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

fn to_site(cloud_id: &str) -> ConnectionPatch {
    ConnectionPatch {
        site: Some(cloud_id.parse().unwrap()),
        ..ConnectionPatch::default()
    }
}

#[tokio::test]
async fn a_connection_switches_to_another_site_that_it_reaches() {
    let fixture = Fixture::with_sites(&[0, 1]).await;
    fixture.integration().await;
    let mut new = import(&fixture, json!({"note": "kept"}));
    new.tokens = granted(&fixture, &[0, 1]);
    let made = fixture.connect.import(new).await.unwrap();
    for site in &fixture.sandbox.sites()[..2] {
        let patch = to_site(&site.id);
        let changed = fixture.connect.change_connection(&made.key, &patch).await;
        let changed = changed.unwrap();
        assert_eq!(changed.config.text("cloudId"), Some(&*site.id));
        let address = site.url();
        assert_eq!(
            changed.config.text("baseUrl"),
            Some(address.trim_end_matches('/'))
        );
        assert_eq!(changed.config.text("note"), Some("kept"));
        let stored = fixture.connect.connection(&made.key).await.unwrap();
        assert_eq!(stored, changed);
    }
}

#[tokio::test]
async fn a_switch_of_the_site_reaches_the_caches_of_this_process() {
    let fixture = Fixture::with_sites(&[0, 1]).await;
    fixture.integration().await;
    let mut new = import(&fixture, json!({}));
    new.tokens = granted(&fixture, &[0, 1]);
    let made = fixture.connect.import(new).await.unwrap();
    let before = fixture.changes.of(&made.key);
    let patch = to_site(&fixture.sandbox.sites()[1].id);
    let changed = fixture.connect.change_connection(&made.key, &patch).await;
    changed.unwrap();
    assert_eq!(fixture.changes.of(&made.key), before + 1);
}

#[tokio::test]
async fn a_switch_to_a_site_that_is_not_reached_names_those_that_are() {
    let fixture = Fixture::with_sites(&[0, 1]).await;
    fixture.integration().await;
    let mut new = import(&fixture, json!({}));
    new.tokens = granted(&fixture, &[0, 1]);
    let made = fixture.connect.import(new).await.unwrap();
    let patch = to_site("0f3c9a52-0000-4000-8000-0000deadbeef");
    let refused = fixture.connect.change_connection(&made.key, &patch).await;
    let message = refused.unwrap_err().to_string();
    assert!(message.contains("0000deadbeef"), "{message}");
    for site in &made.sites {
        let name = format!("{} ({})", site.cloud_id, site.domain());
        assert!(message.contains(&name), "{name}: {message}");
    }
    let stored = fixture.connect.connection(&made.key).await.unwrap();
    assert_eq!(stored, made);
}

#[tokio::test]
async fn a_connection_whose_sites_are_unknown_switches_to_none() {
    let fixture = Fixture::with_sites(&[0]).await;
    fixture.integration().await;
    let made = fixture.connect.import(import(&fixture, json!({}))).await;
    let made = made.unwrap();
    let patch = to_site(&fixture.sandbox.sites()[0].id);
    let refused = fixture.connect.change_connection(&made.key, &patch).await;
    let message = refused.unwrap_err().to_string();
    assert!(message.contains("not known yet"), "{message}");
}

#[tokio::test]
async fn deleting_a_connection_removes_its_tokens() {
    let fixture = Fixture::with_sites(&[0]).await;
    fixture.integration().await;
    let made = fixture
        .connect
        .import(import(&fixture, json!({})))
        .await
        .unwrap();
    fixture.connect.delete_connection(&made.key).await.unwrap();
    assert!(fixture.store.tokens(&made.key).await.unwrap().is_none());
    let again = fixture.connect.delete_connection(&made.key).await;
    assert!(
        matches!(again, Err(ConnectError::UnknownConnection(_))),
        "{again:?}"
    );
}

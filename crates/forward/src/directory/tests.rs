//! What the directory keeps, and when it forgets.

use threelo_core::{
    Timestamp,
    clock::ManualClock,
    connection::{Connection, ConnectionConfig},
    id::IntegrationRef,
    integration::Integration,
    provider::Provider,
    scope::ScopeSet,
    storage::{MockConnectionStore, MockIntegrationStore},
};

use super::*;

fn key() -> ConnectionKey {
    ConnectionKey::new(
        "default".parse().unwrap(),
        "jira-cloud".parse().unwrap(),
        "conn-1".parse().unwrap(),
    )
}

fn connection() -> Connection {
    let url = "https://acme.atlassian.net".parse().unwrap();
    let site = Site::new("c1".parse().unwrap(), "Acme", url, ScopeSet::default());
    let mut config = ConnectionConfig::default();
    config.set_site(&site);
    Connection {
        id: 1,
        key: key(),
        provider: Provider::Jira,
        config,
        metadata: None,
        tags: Default::default(),
        end_user: None,
        webhook_url_override: None,
        sites: vec![site],
        created_at: Timestamp::UNIX_EPOCH,
        updated_at: Timestamp::UNIX_EPOCH,
        last_fetched_at: None,
        revision: 1,
    }
}

fn integration() -> Integration {
    serde_json::from_value(serde_json::json!({
        "environment": "default", "key": "jira-cloud", "provider": "jira", "display_name": "Jira", "app": null, "scopes": [],
        "webhook_secret": null, "created_at": "2026-01-01T00:00:00Z", "updated_at": "2026-01-01T00:00:00Z",
        "revision": 1,
    }))
    .unwrap()
}

/// A directory whose store is asked for the connection exactly this many times.
fn directory(found: Option<Connection>, lookups: usize) -> (Directory, ManualClock) {
    let mut connections = MockConnectionStore::new();
    connections
        .expect_connection()
        .times(lookups)
        .returning(move |_| Ok(found.clone()));
    let mut integrations = MockIntegrationStore::new();
    integrations
        .expect_integration()
        .returning(|key| Ok((key.key.as_str() == "jira-cloud").then(integration)));
    let clock = ManualClock::default();
    let directory = Directory::new(
        Arc::new(connections),
        Arc::new(integrations),
        Arc::new(clock.clone()),
    );
    (directory, clock)
}

async fn found(directory: &Directory) -> Lookup {
    directory.find(&key()).await.unwrap()
}

#[tokio::test]
async fn a_warm_connection_is_not_looked_up_again() {
    let (directory, clock) = directory(Some(connection()), 1);
    for _ in 0..5 {
        let Lookup::Connection(known) = found(&directory).await else {
            panic!("it is known");
        };
        assert_eq!(known.chosen, Some("c1".parse().unwrap()));
        assert!(known.site(&"c1".parse().unwrap()).is_some());
        assert!(
            known.site(&"C1".parse().unwrap()).is_none(),
            "compared whole"
        );
        clock.advance(Duration::from_secs(3600));
    }
}

#[tokio::test]
async fn an_announced_change_makes_it_look_again() {
    let (directory, _) = directory(Some(connection()), 4);
    found(&directory).await;
    directory.changed(&Subject::Connection(key()));
    found(&directory).await;
    directory.changed(&Subject::Integration(key().integration_ref()));
    found(&directory).await;
    directory.forget_all();
    found(&directory).await;
}

#[tokio::test]
async fn a_change_of_something_else_is_no_reason_to_look_again() {
    let (directory, _) = directory(Some(connection()), 1);
    found(&directory).await;
    directory.changed(&Subject::Connection(ConnectionKey::new(
        "default".parse().unwrap(),
        key().integration,
        "conn-2".parse().unwrap(),
    )));
    directory.changed(&Subject::Integration(IntegrationRef::new(
        "default".parse().unwrap(),
        "other".parse().unwrap(),
    )));
    directory.changed(&Subject::ApiKeys);
    found(&directory).await;
}

#[tokio::test]
async fn absence_is_believed_for_a_second() {
    let (directory, clock) = directory(None, 2);
    assert!(matches!(found(&directory).await, Lookup::NoConnection));
    clock.advance(Duration::from_millis(999));
    assert!(matches!(found(&directory).await, Lookup::NoConnection));
    clock.advance(Duration::from_millis(1));
    assert!(matches!(found(&directory).await, Lookup::NoConnection));
}

#[tokio::test]
async fn an_unknown_integration_is_distinguished_from_an_unknown_connection() {
    let (directory, _) = directory(None, 1);
    let key = ConnectionKey::new(
        "default".parse().unwrap(),
        "other".parse().unwrap(),
        "conn-1".parse().unwrap(),
    );
    assert!(matches!(
        directory.find(&key).await.unwrap(),
        Lookup::NoIntegration
    ));
}

#[tokio::test]
async fn a_store_that_fails_is_asked_again() {
    let mut connections = MockConnectionStore::new();
    connections
        .expect_connection()
        .times(2)
        .returning(|_| Err(StoreError::Full));
    let directory = Directory::new(
        Arc::new(connections),
        Arc::new(MockIntegrationStore::new()),
        Arc::new(ManualClock::default()),
    );
    assert!(directory.find(&key()).await.is_err());
    assert!(directory.find(&key()).await.is_err());
}

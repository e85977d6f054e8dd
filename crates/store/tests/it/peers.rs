//! Two processes have the same file open: an operator's command beside a running gateway.

use std::{sync::Arc, time::Duration};

use threelo_core::{
    clock::ManualClock,
    conformance::samples::{INTEGRATION, connection, environment_id, integration, key, put},
    delivery::{NewDelivery, Receiver},
    seal::Sealed,
    storage::{
        ApiKeyStore, ChangeFeed, ConnectionStore, DeliveryStore, EventStore, IntegrationStore,
        PutOutcome, Subject, TokenStore, VaultHeader, VaultStore,
    },
};

use threelo_store::SqliteOptions;

use crate::temporary::Folder;

#[tokio::test]
async fn each_process_sees_the_writes_and_changes_of_the_other() {
    let folder = Folder::new();
    let (gateway, command) = (folder.store().await, folder.store().await);
    let seen = gateway.latest_change().await.unwrap();
    let integration = integration(INTEGRATION);
    command.insert_integration(&integration).await.unwrap();
    let outcome = gateway.put_connection(put(connection("a"), 0)).await;
    assert!(matches!(outcome.unwrap(), PutOutcome::Stored(_)));

    assert!(command.tokens(&key("a")).await.unwrap().is_some());
    for store in [&gateway, &command] {
        let news = store.changes_after(seen, 10).await.unwrap();
        let news: Vec<_> = news.into_iter().map(|change| change.subject).collect();
        assert_eq!(
            news,
            [
                Subject::Integration(integration.integration_ref()),
                Subject::Connection(key("a"))
            ]
        );
    }
}

#[tokio::test]
async fn a_process_can_exit_while_another_one_runs() {
    let folder = Folder::new();
    let (gateway, command) = (folder.store().await, folder.store().await);
    command
        .insert_integration(&integration(INTEGRATION))
        .await
        .unwrap();
    command.close().await.unwrap();
    assert_eq!(
        gateway.integrations(&environment_id()).await.unwrap().len(),
        1
    );
    gateway
        .put_connection(put(connection("a"), 0))
        .await
        .unwrap();
    assert!(gateway.api_keys().await.unwrap().is_empty());
}

/// An idle gateway does not repeat these reads while nothing is written.
#[tokio::test]
async fn a_process_sees_the_first_write_of_the_other_after_a_long_time_without_one() {
    let folder = Folder::new();
    let (gateway, command) = (folder.store().await, folder.store().await);
    let change = gateway.latest_change().await.unwrap();
    let read = async || {
        let changes = gateway.changes_after(change, 10).await.unwrap();
        let events = gateway.events_after(0, 10).await.unwrap();
        let routed = gateway.routed().await.unwrap();
        let header = gateway.vault_header().await.unwrap();
        (changes.len(), events.last, routed, header)
    };
    for write in ["integration", "connection", "route", "header"] {
        folder.nothing_written_for_a_minute();
        let before = read().await;
        assert_eq!(read().await, before);
        match write {
            "integration" => {
                let integration = integration(INTEGRATION);
                command.insert_integration(&integration).await.unwrap();
            }
            "connection" => {
                command
                    .put_connection(put(connection("a"), 0))
                    .await
                    .unwrap();
            }
            "route" => {
                assert!(command.route(0, 1, &[]).await.unwrap());
            }
            _ => {
                let header = VaultHeader {
                    vault_id: "vault".to_owned(),
                    check: Sealed::from_bytes(vec![1]),
                    older: Vec::new(),
                    copied_at: None,
                    public_url: None,
                };
                command.init_vault_header(&header).await.unwrap();
            }
        }
        assert_ne!(read().await, before, "{write}");
    }
}

#[tokio::test]
async fn a_delivery_is_claimed_at_its_time_after_a_long_time_without_a_write() {
    const LEASE: Duration = Duration::from_secs(60);

    let (folder, clock) = (Folder::new(), ManualClock::default());
    let open = async || {
        let mut options = SqliteOptions::default();
        options.clock = Arc::new(clock.clone());
        folder.store_with(options).await
    };
    let (gateway, other) = (open().await, open().await);
    let integration = integration(INTEGRATION);
    other.insert_integration(&integration).await.unwrap();
    let stored = other.put_connection(put(connection("a"), 0)).await;
    assert!(matches!(stored, Ok(PutOutcome::Stored(_))));
    let claimed = async || {
        folder.nothing_written_for_a_minute();
        let mut claimed = gateway.claim_deliveries(8, LEASE, &[]).await.unwrap();
        claimed.pop().map(|delivery| delivery.attempt)
    };
    assert_eq!((claimed().await, claimed().await), (None, None));

    let event = other.events_after(0, 1).await.unwrap().events.remove(0);
    let delivery = NewDelivery {
        event: event.sequence,
        subject: event.subject,
        receiver: Receiver::Primary,
    };
    assert!(other.route(0, event.sequence, &[delivery]).await.unwrap());
    assert_eq!(claimed().await, Some(1));

    // The next attempt is due when the lease is over.
    assert_eq!((claimed().await, claimed().await), (None, None));
    clock.advance(LEASE);
    assert_eq!(claimed().await, Some(2));
}

//! Two processes have the same file open: an operator's command beside a running gateway.

use threelo_core::{
    conformance::samples::{INTEGRATION, connection, environment_id, integration, key, put},
    storage::{
        ApiKeyStore, ChangeFeed, ConnectionStore, IntegrationStore, PutOutcome, Subject, TokenStore,
    },
};

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

//! Hints about new changes.

use futures_util::{FutureExt, StreamExt};
use threelo_core::{
    conformance::samples::{api_key, session},
    storage::{ApiKeyStore, ChangeFeed, SessionStore},
};

use super::fresh::Fresh;

#[tokio::test]
async fn a_listener_receives_changes_by_another_instance() {
    let Some(database) = Fresh::migrated().await else {
        return;
    };
    let (gateway, command) = (database.store().await, database.store().await);
    let mut hints = gateway.hints().await.unwrap();
    for name in ["a", "b"] {
        let key = api_key(name, Default::default());
        command.put_api_key(&key).await.unwrap();
        hints.next().await.expect("the server is there");
    }
    assert_eq!(gateway.changes_after(0, 9).await.unwrap().len(), 2);
    // Writes that are not in the feed send no hint.
    command.insert_session(&session("s")).await.unwrap();
    gateway.api_keys().await.unwrap();
    assert_eq!(hints.next().now_or_never(), None);
}

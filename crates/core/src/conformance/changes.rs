//! Guarantees of [`ChangeFeed`](crate::storage::ChangeFeed).

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use super::{
    ChangeStores,
    flows::insert,
    putting::{read, stored, with_integration},
    samples::{
        INTEGRATION, api_key, authorization, configured_key, connection, event, failing,
        integration, integration_ref, key, moment, pending_grant, put, session, tokens,
    },
    tokens::note,
};
use crate::{
    api_key::ApiKeyRecord,
    event::EventKind,
    hash::SecretHash,
    integration::{Integration, IntegrationHealth},
    storage::{SocketUpdate, Subject},
    token::TokenStatus,
};

type Fixture = super::Fixture<dyn ChangeStores>;

/// Its position is 0.
pub async fn a_new_store_has_no_changes(fixture: &Fixture) {
    let store = fixture.store();
    assert_eq!(store.latest_change().await.unwrap(), 0);
    assert_eq!(store.changes_after(0, 10).await.unwrap(), []);
}

/// Insert, update, rename (under both keys) and delete (with the connections).
pub async fn writes_of_integrations_are_announced(fixture: &Fixture) {
    let store = fixture.store();
    let of = |key: &str| Subject::Integration(integration_ref(key));
    let revised = |key, revision| Integration {
        revision,
        ..integration(key)
    };
    let mut feed = Feed::of(&*store);
    store.insert_integration(&integration("a")).await.unwrap();
    assert_eq!(feed.news().await, [of("a")]);
    let key = integration_ref("a");
    store
        .update_integration(&key, &revised("a", 2))
        .await
        .unwrap();
    assert_eq!(feed.news().await, [of("a")]);
    let renamed = revised(INTEGRATION, 3);
    store.update_integration(&key, &renamed).await.unwrap();
    assert_eq!(feed.news().await, [of("a"), of(INTEGRATION)]);
    stored(&*store, put(connection("c"), 0)).await;
    feed.news().await;
    store
        .delete_integration(&renamed.integration_ref(), moment(9))
        .await
        .unwrap();
    assert_eq!(feed.news().await, [changed("c"), of(INTEGRATION)]);
}

/// Insert, replacement, batch update and delete.
pub async fn writes_of_connections_are_announced(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    let mut feed = Feed::of(&*store);
    feed.news().await;
    stored(&*store, put(connection("a"), 0)).await;
    stored(&*store, put(connection("a"), 1)).await;
    stored(&*store, put(connection("b"), 0)).await;
    assert_eq!(
        feed.news().await,
        [changed("a"), changed("a"), changed("b")]
    );
    let mut both = [
        read(&*store, &key("a")).await,
        read(&*store, &key("b")).await,
    ];
    both.iter_mut()
        .for_each(|connection| connection.revision += 1);
    store.update_connections(&both, &[]).await.unwrap();
    assert_eq!(feed.news().await, [changed("a"), changed("b")]);
    let deleted = event(&key("a"), EventKind::Deleted);
    store.delete_connection(&key("a"), &deleted).await.unwrap();
    assert_eq!(feed.news().await, [changed("a")]);
}

/// Replacement of the tokens, and a change of their health.
pub async fn writes_of_tokens_are_announced(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    stored(&*store, put(connection("a"), 0)).await;
    let mut feed = Feed::of(&*store);
    feed.news().await;
    store.replace_tokens(&key("a"), &tokens(2)).await.unwrap();
    assert_eq!(feed.news().await, [changed("a")]);
    assert!(note(&*store, 2, &failing()).await);
    assert_eq!(feed.news().await, [changed("a")]);
}

/// With and without a message.
pub async fn an_update_for_a_socket_is_read_back_whole(fixture: &Fixture) {
    let store = fixture.store();
    let mut feed = Feed::of(&*store);
    for message in [None, Some("{\"message_type\":\"success\"}".to_owned())] {
        let update = SocketUpdate {
            socket: "socket-1".into(),
            message,
        };
        store
            .publish_socket_update(&update, moment(9))
            .await
            .unwrap();
        assert_eq!(feed.news().await, [Subject::Socket(update)]);
    }
}

/// Insert, replacement, rotation and revocation.
pub async fn writes_of_api_keys_are_announced(fixture: &Fixture) {
    let store = fixture.store();
    let mut feed = Feed::of(&*store);
    for key in [configured_key("a"), configured_key("b")] {
        store.put_api_key(&key).await.unwrap();
        assert_eq!(feed.news().await, [Subject::ApiKeys]);
    }
    let ApiKeyRecord { id, .. } = configured_key("b");
    let successor = api_key("c", moment(8));
    store
        .rotate_api_key(&id, &successor, moment(20))
        .await
        .unwrap();
    assert_eq!(feed.news().await, [Subject::ApiKeys]);
    store.revoke_api_key(&id, moment(9)).await.unwrap();
    assert_eq!(feed.news().await, [Subject::ApiKeys]);
}

/// Writes to data that no cache holds (flows, sessions, last use, health) are not announced either.
pub async fn calls_that_change_nothing_announce_nothing(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    stored(&*store, put(connection("a"), 0)).await;
    store.put_api_key(&api_key("k", moment(0))).await.unwrap();
    let mut feed = Feed::of(&*store);
    feed.news().await;

    let integration = integration(INTEGRATION);
    let key_of = &integration_ref(INTEGRATION);
    store.insert_integration(&integration).await.unwrap();
    store
        .update_integration(key_of, &integration)
        .await
        .unwrap();
    let unknown = integration_ref("unknown");
    store.delete_integration(&unknown, moment(9)).await.unwrap();
    store.put_connection(put(connection("a"), 0)).await.unwrap();
    store
        .update_connections(&[connection("a")], &[])
        .await
        .unwrap();
    let deleted = event(&key("b"), EventKind::Deleted);
    store.delete_connection(&key("b"), &deleted).await.unwrap();
    store.replace_tokens(&key("a"), &tokens(7)).await.unwrap();
    assert!(!note(&*store, 1, &TokenStatus::Active).await);
    store.put_api_key(&api_key("k", moment(0))).await.unwrap();
    store.revoke_api_key("unknown", moment(9)).await.unwrap();
    let used = [("id of k".to_owned(), moment(500))];
    store.touch_api_keys(&used).await.unwrap();

    let touched = [(key("a"), moment(500))];
    store.touch_connections(&touched).await.unwrap();
    store.insert_session(&session("s")).await.unwrap();
    insert(&*store, &authorization("s")).await;
    store.put_pending_grant(&pending_grant("g")).await.unwrap();
    store
        .take_authorization(&SecretHash::of("s"))
        .await
        .unwrap();
    let health = IntegrationHealth::CredentialsReplaced { since: moment(500) };
    let event = event(&key("a"), EventKind::IntegrationRecovered);
    let noted = store.record_health(key_of, 1, &health, &event).await;
    assert!(noted.unwrap());
    assert_eq!(feed.news().await, []);
}

/// A reader at any instance finds the data of each announced change while many callers write.
pub async fn an_announced_change_can_be_read(fixture: &Fixture) {
    with_integration(fixture).await;
    fixture
        .race(|caller, store| async move {
            if caller % 2 == 0 {
                let id = caller.to_string();
                stored(&*store, put(connection(&id), 0)).await;
                return;
            }
            for change in store.changes_after(0, 100).await.unwrap() {
                if let Subject::Connection(key) = change.subject {
                    let connection = store.connection(&key).await.unwrap();
                    assert!(connection.is_some(), "{key} was announced too early");
                }
            }
        })
        .await;
}

/// A reader that continues from the last position it saw sees every change while many callers
/// write.
pub async fn no_change_is_skipped(fixture: &Fixture) {
    with_integration(fixture).await;
    let writers = Arc::new(AtomicUsize::new(Fixture::CALLERS - 1));
    let seen = fixture
        .race(|caller, store| {
            let writers = writers.clone();
            async move {
                if caller > 0 {
                    stored(&*store, put(connection(&caller.to_string()), 0)).await;
                    writers.fetch_sub(1, Ordering::SeqCst);
                    return 0;
                }
                let (mut place, mut seen) = (0, 0);
                loop {
                    // Asked before the read, so that the last read covers all changes.
                    let all_written = writers.load(Ordering::SeqCst) == 0;
                    let changes = store.changes_after(place, 5).await.unwrap();
                    if changes.is_empty() && all_written {
                        assert_eq!(place, store.latest_change().await.unwrap());
                        return seen;
                    }
                    for change in changes {
                        assert!(change.sequence > place);
                        place = change.sequence;
                        seen += 1;
                    }
                }
            }
        })
        .await;
    // The integration, and a connection of every second caller.
    assert_eq!(seen.iter().sum::<usize>(), Fixture::CALLERS);
}

/// The number of changes is limited by the argument.
pub async fn changes_are_read_in_order_after_a_position(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    for id in ["a", "b"] {
        stored(&*store, put(connection(id), 0)).await;
    }
    let all = store.changes_after(0, 10).await.unwrap();
    assert_eq!(all.len(), 3);
    assert!(all.is_sorted_by_key(|change| change.sequence));
    assert_eq!(store.latest_change().await.unwrap(), all[2].sequence);
    let place = all[0].sequence;
    assert_eq!(store.changes_after(place, 1).await.unwrap(), all[1..2]);
    assert_eq!(store.changes_after(place, 9).await.unwrap(), all[1..]);
}

/// Otherwise a reader could not detect that changes were purged.
pub async fn purging_changes_keeps_the_newest(fixture: &Fixture) {
    let store = fixture.store();
    for (name, second) in [("a", 1), ("b", 2), ("c", 3)] {
        let key = api_key(name, moment(second));
        store.put_api_key(&key).await.unwrap();
    }
    let all = store.changes_after(0, 10).await.unwrap();
    assert_eq!(store.purge_changes(moment(2)).await.unwrap(), 1);
    assert_eq!(store.changes_after(0, 10).await.unwrap(), all[1..]);
    assert_eq!(store.purge_changes(moment(999)).await.unwrap(), 1);
    assert_eq!(store.changes_after(0, 10).await.unwrap(), all[2..]);
    assert_eq!(store.latest_change().await.unwrap(), all[2].sequence);
    store.revoke_api_key("id of a", moment(1000)).await.unwrap();
    assert!(store.latest_change().await.unwrap() > all[2].sequence);
}

/// A reader that remembers its position in the change feed.
struct Feed<'a> {
    store: &'a dyn ChangeStores,
    place: u64,
}

impl<'a> Feed<'a> {
    fn of(store: &'a dyn ChangeStores) -> Self {
        Self { store, place: 0 }
    }

    async fn news(&mut self) -> Vec<Subject> {
        let changes = self.store.changes_after(self.place, 100).await.unwrap();
        self.place = changes.last().map_or(self.place, |last| last.sequence);
        changes.into_iter().map(|change| change.subject).collect()
    }
}

fn changed(id: &str) -> Subject {
    Subject::Connection(key(id))
}

//! Guarantees about deleted connections and integrations that can still be restored.

use super::{
    ConnectionStores, RotationStores, count,
    putting::{read, stored, with_integration},
    samples::{
        INTEGRATION, all_connections, connection, environment_id, event, integration, key, moment,
        put, tokens,
    },
};
use crate::{
    connection::Connection,
    event::{Event, EventKind},
    id::OrphanedTokensId,
    rotation::OrphanedTokens,
    seal::Sealed,
    storage::{
        ConnectionStore, DeletedConnection, IntegrationStore, PutConnection, PutOutcome,
        RotationStore,
    },
    token::TokenVersion,
};

type Fixture = super::Fixture<dyn ConnectionStores>;

/// Its tokens are unchanged.
pub async fn a_deleted_connection_reads_back_whole(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    stored(&*store, put(connection("a"), 0)).await;
    assert!(store.replace_tokens(&key("a"), &tokens(2)).await.unwrap());
    let connection = read(&*store, &key("a")).await;
    delete(&*store, "a", 9).await;
    let expected = DeletedConnection {
        connection,
        tokens: tokens(2),
        deleted_at: moment(9),
    };
    let found = fixture.peer().deleted_connection(&key("a")).await.unwrap();
    assert_eq!(found, Some(expected));
    assert_eq!(store.deleted_connection(&key("b")).await.unwrap(), None);
}

/// A list covers one integration or all of them.
pub async fn deleted_connections_come_latest_first(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    for (id, second) in [("a", 8), ("b", 9), ("c", 7)] {
        stored(&*store, put(connection(id), 0)).await;
        delete(&*store, id, second).await;
    }
    let ids = async |of| {
        let deleted = store
            .deleted_connections(&environment_id(), of)
            .await
            .unwrap()
            .into_iter();
        let ids = deleted.map(|deleted| deleted.connection.key.connection.to_string());
        ids.collect::<Vec<_>>()
    };
    assert_eq!(ids(None).await, ["b", "a", "c"]);
    assert_eq!(ids(Some(key("a").integration)).await, ["b", "a", "c"]);
    assert_eq!(ids(Some(integration("other").key)).await, [""; 0]);
}

/// It keeps its number and all other fields; its tokens get the next version.
pub async fn a_restored_connection_is_unchanged(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    let number = stored(&*store, put(connection("a"), 0)).await;
    store
        .touch_connections(&[(key("a"), moment(30))])
        .await
        .unwrap();
    let before = read(&*store, &key("a")).await;
    delete(&*store, "a", 9).await;

    let restored = restore(&*store, "a", 1).await;
    let outcome = store.restore_connection(restored).await.unwrap();
    assert_eq!(outcome, PutOutcome::Stored(number));
    let expected = Connection {
        revision: before.revision + 1,
        ..before
    };
    assert_eq!(read(&*fixture.peer(), &key("a")).await, expected);
    assert_eq!(store.tokens(&key("a")).await.unwrap(), Some(tokens(2)));
    assert_eq!(store.token_version(&key("a")).await.unwrap().0, 2);
    assert_eq!(store.deleted_connection(&key("a")).await.unwrap(), None);
    let listed = store.connections(&all_connections()).await.unwrap();
    assert_eq!(listed.len(), 1);
    let events = store.events_after(2, 10).await.unwrap().events;
    assert_eq!(events.len(), 1);

    // It is an ordinary connection again: it can be refreshed, and a purge does not remove it.
    assert!(store.replace_tokens(&key("a"), &tokens(3)).await.unwrap());
    assert_eq!(store.purge_connections(moment(9999)).await.unwrap(), 0);
    assert_eq!(read(&*store, &key("a")).await, expected);
    let next = stored(&*store, put(connection("b"), 0)).await;
    assert!(next > number);
}

/// The other callers change nothing, and there is one event.
pub async fn of_many_that_restore_a_connection_one_does(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    stored(&*store, put(connection("a"), 0)).await;
    delete(&*store, "a", 9).await;
    let restored = restore(&*store, "a", 1).await;
    let answers = fixture
        .race(|_, store| {
            let put = restored.clone();
            async move { store.restore_connection(put).await.unwrap() }
        })
        .await;
    let conflicts = count(&answers, PutOutcome::Conflict);
    assert_eq!(conflicts, Fixture::CALLERS - 1, "{answers:?}");
    assert_eq!(store.events_after(2, 99).await.unwrap().events.len(), 1);
}

/// A new connection with its key erases the deleted one.
pub async fn a_connection_whose_key_was_taken_is_not_restored(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    stored(&*store, put(connection("a"), 0)).await;
    delete(&*store, "a", 9).await;
    let restored = restore(&*store, "a", 1).await;
    stored(&*store, put(connection("a"), 1)).await;
    assert_eq!(store.deleted_connection(&key("a")).await.unwrap(), None);
    let later = PutConnection {
        tokens: tokens(3),
        expected: TokenVersion(2),
        ..restored.clone()
    };
    for put in [restored, later] {
        let outcome = store.restore_connection(put).await.unwrap();
        assert_eq!(outcome, PutOutcome::Conflict);
    }
    assert_eq!(store.tokens(&key("a")).await.unwrap(), Some(tokens(2)));
    assert_eq!(store.events_after(3, 99).await.unwrap().events, []);
}

/// Only its version is left.
pub async fn an_erased_connection_is_not_restored(fixture: &super::Fixture<dyn RotationStores>) {
    let store = with_integration(fixture).await;
    stored(&*store, put(connection("a"), 0)).await;
    assert!(!store.erase_connection(&key("a")).await.unwrap());
    delete(&*store, "a", 9).await;
    let restored = restore(&*store, "a", 1).await;
    assert!(keep_late(&*store).await);
    assert!(store.erase_connection(&key("a")).await.unwrap());
    assert!(!store.erase_connection(&key("a")).await.unwrap());
    assert_eq!(store.deleted_connection(&key("a")).await.unwrap(), None);
    assert_eq!(store.orphaned_tokens(&key("a")).await.unwrap(), []);
    let outcome = store.restore_connection(restored).await.unwrap();
    assert_eq!(outcome, PutOutcome::Conflict);
    assert_eq!(store.connection(&key("a")).await.unwrap(), None);
    assert_eq!(store.token_version(&key("a")).await.unwrap().0, 1);
}

/// From the purge of its version on.
pub async fn a_purged_connection_is_not_restored(fixture: &super::Fixture<dyn RotationStores>) {
    let store = with_integration(fixture).await;
    stored(&*store, put(connection("a"), 0)).await;
    delete(&*store, "a", 9).await;
    assert!(keep_late(&*store).await);
    assert_eq!(store.purge_connections(moment(9)).await.unwrap(), 0);
    assert!(store.deleted_connection(&key("a")).await.unwrap().is_some());
    assert_eq!(store.purge_connections(moment(10)).await.unwrap(), 1);
    assert_eq!(store.deleted_connection(&key("a")).await.unwrap(), None);
    assert_eq!(store.orphaned_tokens(&key("a")).await.unwrap(), []);
}

/// A refresh that was in progress may have returned the only tokens that still work.
pub async fn orphaned_tokens_of_a_deleted_connection_are_kept_as_long_as_it(
    fixture: &super::Fixture<dyn RotationStores>,
) {
    let store = with_integration(fixture).await;
    stored(&*store, put(connection("a"), 0)).await;
    delete(&*store, "a", 9).await;
    assert!(!store.replace_tokens(&key("a"), &tokens(2)).await.unwrap());
    assert!(keep_late(&*store).await);
    assert_eq!(store.purge_orphaned_tokens(moment(9999)).await.unwrap(), 0);
    assert_eq!(store.orphaned_tokens(&key("a")).await.unwrap().len(), 1);
}

/// A new integration with its key ends this.
pub async fn a_deleted_integration_is_restored_once(
    fixture: &super::Fixture<dyn IntegrationStore>,
) {
    let store = with_integration(fixture).await;
    let stored = integration(INTEGRATION);
    let now = moment(99);
    assert!(
        !store
            .restore_integration(&stored.integration_ref(), now)
            .await
            .unwrap()
    );
    assert!(
        store
            .delete_integration(&stored.integration_ref(), now)
            .await
            .unwrap()
    );
    assert!(
        !store
            .delete_integration(&stored.integration_ref(), now)
            .await
            .unwrap()
    );
    assert_eq!(
        store.integrations(&environment_id()).await.unwrap().rows,
        []
    );
    let deleted = store.deleted_integrations(&environment_id()).await.unwrap();
    assert_eq!(deleted.len(), 1);
    assert_eq!(deleted[0].integration, stored);
    assert_eq!(deleted[0].deleted_at, now);

    let answers = fixture
        .race(|_, store| {
            let key = stored.integration_ref();
            async move { store.restore_integration(&key, now).await.unwrap() }
        })
        .await;
    assert_eq!(count(&answers, true), 1);
    let found = fixture
        .peer()
        .integration(&stored.integration_ref())
        .await
        .unwrap();
    assert_eq!(found, Some(stored.clone()));

    assert!(
        store
            .delete_integration(&stored.integration_ref(), now)
            .await
            .unwrap()
    );
    assert!(store.insert_integration(&stored).await.unwrap());
    assert_eq!(
        store
            .deleted_integrations(&environment_id())
            .await
            .unwrap()
            .rows,
        []
    );
    assert!(
        !store
            .restore_integration(&stored.integration_ref(), now)
            .await
            .unwrap()
    );
}

/// It is not updated either, and no connection of it is created or restored.
pub async fn a_deleted_integration_accepts_no_connections(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    let own = integration(INTEGRATION);
    stored(&*store, put(connection("a"), 0)).await;
    assert!(
        store
            .delete_integration(&own.integration_ref(), moment(9))
            .await
            .unwrap()
    );
    let outcome = store.put_connection(put(connection("b"), 0)).await;
    assert_eq!(outcome.unwrap(), PutOutcome::Conflict);
    let restored = restore(&*store, "a", 1).await;
    let outcome = store.restore_connection(restored.clone()).await.unwrap();
    assert_eq!(outcome, PutOutcome::Conflict);
    let mut changed = own.clone();
    changed.revision += 1;
    let updated = store
        .update_integration(&own.integration_ref(), &changed)
        .await;
    assert!(!updated.unwrap());

    // Once the integration exists again, its connections can be restored.
    assert!(store.insert_integration(&own).await.unwrap());
    let outcome = store.restore_connection(restored).await.unwrap();
    assert!(matches!(outcome, PutOutcome::Stored(_)), "{outcome:?}");
}

/// The key of a deleted integration is free.
pub async fn an_integration_is_renamed_to_the_key_of_a_deleted_one(
    fixture: &super::Fixture<dyn IntegrationStore>,
) {
    let store = with_integration(fixture).await;
    let gone = integration(INTEGRATION);
    assert!(
        store
            .delete_integration(&gone.integration_ref(), moment(9))
            .await
            .unwrap()
    );
    let other = integration("other");
    assert!(store.insert_integration(&other).await.unwrap());
    let mut renamed = gone.clone();
    renamed.revision = 2;
    let updated = store
        .update_integration(&other.integration_ref(), &renamed)
        .await;
    assert!(updated.unwrap());
    assert_eq!(
        store.integrations(&environment_id()).await.unwrap().rows,
        [renamed]
    );
    assert_eq!(
        store
            .deleted_integrations(&environment_id())
            .await
            .unwrap()
            .rows,
        []
    );
}

/// Its connections are erased or purged too.
pub async fn a_deleted_integration_is_erased_or_purged(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    let own = integration(INTEGRATION);
    stored(&*store, put(connection("a"), 0)).await;
    assert!(
        !store
            .erase_integration(&own.integration_ref())
            .await
            .unwrap()
    );
    assert!(
        store
            .delete_integration(&own.integration_ref(), moment(9))
            .await
            .unwrap()
    );
    assert!(
        store
            .erase_integration(&own.integration_ref())
            .await
            .unwrap()
    );
    assert!(
        !store
            .erase_integration(&own.integration_ref())
            .await
            .unwrap()
    );
    assert_eq!(
        store
            .deleted_connections(&environment_id(), None)
            .await
            .unwrap()
            .rows,
        []
    );
    assert_eq!(
        store
            .deleted_integrations(&environment_id())
            .await
            .unwrap()
            .rows,
        []
    );

    assert!(store.insert_integration(&own).await.unwrap());
    assert_eq!(store.purge_integrations(moment(9999)).await.unwrap(), 0);
    assert!(
        store
            .delete_integration(&own.integration_ref(), moment(9))
            .await
            .unwrap()
    );
    assert_eq!(store.purge_integrations(moment(9)).await.unwrap(), 0);
    assert_eq!(store.purge_integrations(moment(10)).await.unwrap(), 1);
    assert_eq!(
        store
            .deleted_integrations(&environment_id())
            .await
            .unwrap()
            .rows,
        []
    );
}

/// Returns the request that restores the connection, whose tokens had this version.
async fn restore(store: &dyn ConnectionStore, id: &str, version: u64) -> PutConnection {
    let deleted = store.deleted_connection(&key(id)).await.unwrap();
    let mut connection = deleted.expect("it is there").connection;
    connection.revision += 1;
    put(connection, version)
}

async fn keep_late(store: &dyn RotationStore) -> bool {
    let answer = OrphanedTokens {
        id: OrphanedTokensId::from_text("late"),
        version: TokenVersion(1),
        granted_at: tokens(1).granted_at,
        received_at: moment(8),
        sealed: Sealed::from_bytes(b"late".to_vec()),
    };
    store
        .keep_orphaned_tokens(&key("a"), &answer)
        .await
        .unwrap()
}

async fn delete(store: &dyn ConnectionStore, id: &str, second: i64) {
    let event = Event {
        at: moment(second),
        ..event(&key(id), EventKind::Deleted)
    };
    assert!(store.delete_connection(&key(id), &event).await.unwrap());
}

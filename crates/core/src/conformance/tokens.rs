//! Guarantees of [`TokenStore`](crate::storage::TokenStore).

use super::{
    ConnectionStores, count,
    putting::{stored, with_integration},
    samples::{connection, event, failing, key, moment, put, tokens},
};
use crate::{
    event::{Event, EventKind},
    storage::{PutConnection, TokenStore},
    token::{TokenRow, TokenState, TokenStatus, TokenVersion},
};

type Fixture = super::Fixture<dyn ConnectionStores>;

/// Absence is not an error.
pub async fn tokens_of_an_unknown_connection_are_absent(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    assert_eq!(store.tokens(&key("a")).await.unwrap(), None);
    assert_eq!(store.token_version(&key("a")).await.unwrap().0, 0);
    assert!(!store.replace_tokens(&key("a"), &tokens(1)).await.unwrap());
    assert_eq!(store.tokens(&key("a")).await.unwrap(), None);
}

/// Every field is kept, of stored and of replaced tokens, and fields without a value stay empty.
pub async fn a_token_row_reads_back_whole(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    let first = TokenRow {
        access_expires_at: None,
        refreshable: false,
        ..tokens(1)
    };
    let put = PutConnection {
        tokens: first.clone(),
        ..put(connection("a"), 0)
    };
    stored(&*store, put).await;
    assert_eq!(store.tokens(&key("a")).await.unwrap(), Some(first));
    let reconnect = TokenStatus::NeedsReconnect {
        since: moment(7),
        reason: "the user has taken the grant back".into(),
    };
    for (version, status) in [(2, reconnect), (3, TokenStatus::Active)] {
        let row = TokenRow {
            status,
            ..tokens(version)
        };
        assert!(store.replace_tokens(&key("a"), &row).await.unwrap());
        assert_eq!(store.tokens(&key("a")).await.unwrap(), Some(row));
    }
    assert_eq!(store.token_version(&key("a")).await.unwrap().0, 3);
}

/// The tokens of the successful caller are stored.
pub async fn of_many_that_replace_the_tokens_one_does(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    stored(&*store, put(connection("a"), 0)).await;
    for version in 2..6 {
        let answers = fixture
            .race(|caller, store| async move {
                let row = TokenRow {
                    issued_at: moment(caller as i64),
                    ..tokens(version)
                };
                (store.replace_tokens(&key("a"), &row).await.unwrap(), row)
            })
            .await;
        let mut winners = answers.into_iter().filter(|(won, _)| *won);
        let (_, winner) = winners.next().expect("one wins");
        assert_eq!(winners.count(), 0, "only one wins");
        assert_eq!(store.tokens(&key("a")).await.unwrap(), Some(winner));
    }
}

/// An older version, the same version, and one that skips a version.
pub async fn tokens_that_do_not_follow_replace_nothing(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    stored(&*store, put(connection("a"), 0)).await;
    assert!(store.replace_tokens(&key("a"), &tokens(2)).await.unwrap());
    for version in [0, 1, 2, 4] {
        let row = TokenRow {
            issued_at: moment(999),
            ..tokens(version)
        };
        let replaced = store.replace_tokens(&key("a"), &row).await.unwrap();
        assert!(!replaced, "{version}");
    }
    assert_eq!(store.tokens(&key("a")).await.unwrap(), Some(tokens(2)));
}

/// This holds although their version follows.
pub async fn the_tokens_of_a_deleted_connection_are_not_replaced(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    stored(&*store, put(connection("a"), 0)).await;
    let deleted = event(&key("a"), EventKind::Deleted);
    store.delete_connection(&key("a"), &deleted).await.unwrap();
    assert!(!store.replace_tokens(&key("a"), &tokens(2)).await.unwrap());
    assert!(!note(&*store, 1, &failing()).await);
    assert_eq!(store.tokens(&key("a")).await.unwrap(), None);
    assert_eq!(store.token_version(&key("a")).await.unwrap().0, 1);
}

/// The tokens stay unchanged.
pub async fn a_status_is_stored_with_its_event(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    stored(&*store, put(connection("a"), 0)).await;
    assert!(note(&*store, 1, &failing()).await);
    let row = TokenRow {
        status: failing(),
        ..tokens(1)
    };
    assert_eq!(store.tokens(&key("a")).await.unwrap(), Some(row));
    let events = store.events_after(1, 10).await.unwrap().events;
    let sequence = events[0].sequence;
    let expected = Event {
        sequence,
        ..failed()
    };
    assert_eq!(events, [expected]);
}

/// No event is stored either.
pub async fn an_unchanged_status_stores_nothing(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    stored(&*store, put(connection("a"), 0)).await;
    for (status, changes) in [
        (TokenStatus::Active, false),
        (failing(), true),
        (failing(), false),
        (TokenStatus::Active, true),
    ] {
        assert_eq!(note(&*store, 1, &status).await, changes, "{status:?}");
    }
    assert_eq!(store.events_after(1, 10).await.unwrap().events.len(), 2);
}

/// The status of an earlier token pair does not describe the present one.
pub async fn a_status_of_another_version_stores_nothing(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    stored(&*store, put(connection("a"), 0)).await;
    store.replace_tokens(&key("a"), &tokens(2)).await.unwrap();
    for version in [1, 3] {
        assert!(!note(&*store, version, &failing()).await);
    }
    assert_eq!(store.tokens(&key("a")).await.unwrap(), Some(tokens(2)));
    assert_eq!(store.events_after(1, 10).await.unwrap().events, []);
}

/// The customer is notified once.
pub async fn of_many_that_set_a_status_one_does(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    stored(&*store, put(connection("a"), 0)).await;
    let answers = fixture
        .race(|_, store| async move { note(&*store, 1, &failing()).await })
        .await;
    assert_eq!(count(&answers, true), 1);
    assert_eq!(store.events_after(1, 99).await.unwrap().events.len(), 1);
}

/// Stores the status of the tokens of the connection `a`. Returns whether it was stored.
/// Deleted connections do not count.
pub async fn connections_are_counted_by_their_state(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    assert_eq!(store.connection_states().await.unwrap(), []);
    for id in ["a", "b", "c", "d"] {
        stored(&*store, put(connection(id), 0)).await;
    }
    assert!(note(&*store, 1, &failing()).await);
    let deleted = event(&key("d"), EventKind::Deleted);
    assert!(store.delete_connection(&key("d"), &deleted).await.unwrap());
    let mut states = store.connection_states().await.unwrap();
    states.sort_by_key(|(_, count)| *count);
    assert_eq!(states, [(TokenState::Failing, 1), (TokenState::Active, 2)]);
}

pub(super) async fn note(store: &dyn TokenStore, version: u64, status: &TokenStatus) -> bool {
    let (key, version) = (key("a"), TokenVersion(version));
    let noted = store
        .set_token_status(&key, version, status, &failed())
        .await;
    noted.unwrap()
}

fn failed() -> Event {
    let reason = "the token endpoint answered 503".into();
    event(&key("a"), EventKind::RefreshFailed { reason })
}

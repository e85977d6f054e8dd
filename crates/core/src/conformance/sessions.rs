//! Guarantees of [`SessionStore`](crate::storage::SessionStore).

use super::samples::{moment, session};
use crate::{
    hash::SecretHash,
    session::ConnectSession,
    storage::{SessionStore, StoreError},
};

type Fixture = super::Fixture<dyn SessionStore>;

/// Every field is kept, and fields without a value stay empty. Expired sessions can be read.
pub async fn a_session_reads_back_whole(fixture: &Fixture) {
    let store = fixture.store();
    let bare = ConnectSession {
        allowed_integrations: Vec::new(),
        defaults: Default::default(),
        overrides: Default::default(),
        end_user: None,
        webhook_url_override: None,
        reconnect: None,
        connection: None,
        expected_account: None,
        verify_url: None,
        expires_at: moment(-1_000_000),
        ..session("bare")
    };
    for session in [session("a"), bare] {
        assert_eq!(store.session(&session.token_hash).await.unwrap(), None);
        store.insert_session(&session).await.unwrap();
        let read = store.session(&session.token_hash).await.unwrap();
        assert_eq!(read, Some(session));
    }
}

/// The first session stays.
pub async fn a_second_session_with_a_token_is_refused(fixture: &Fixture) {
    let store = fixture.store();
    let first = session("a");
    store.insert_session(&first).await.unwrap();
    let second = ConnectSession {
        end_user: None,
        ..session("a")
    };
    let refused = store.insert_session(&second).await;
    assert!(
        matches!(refused, Err(StoreError::Refused(_))),
        "{refused:?}"
    );
    assert_eq!(store.session(&first.token_hash).await.unwrap(), Some(first));
}

/// Other sessions stay.
pub async fn a_deleted_session_is_gone(fixture: &Fixture) {
    let store = fixture.store();
    let (a, b) = (session("a"), session("b"));
    store.insert_session(&a).await.unwrap();
    store.insert_session(&b).await.unwrap();
    assert!(store.delete_session(&a.token_hash).await.unwrap());
    assert!(!store.delete_session(&a.token_hash).await.unwrap());
    assert_eq!(store.session(&a.token_hash).await.unwrap(), None);
    assert_eq!(store.session(&b.token_hash).await.unwrap(), Some(b));
}

/// A session that expires exactly at the cutoff is kept.
pub async fn purging_sessions_keeps_what_has_not_expired(fixture: &Fixture) {
    let store = fixture.store();
    for (name, second) in [("old", 9), ("even", 10), ("new", 11)] {
        let session = ConnectSession {
            expires_at: moment(second),
            ..session(name)
        };
        store.insert_session(&session).await.unwrap();
    }
    assert_eq!(store.purge_sessions(moment(10)).await.unwrap(), 1);
    for (name, stays) in [("old", false), ("even", true), ("new", true)] {
        let session = store.session(&SecretHash::of(name)).await.unwrap();
        assert_eq!(session.is_some(), stays, "{name}");
    }
}

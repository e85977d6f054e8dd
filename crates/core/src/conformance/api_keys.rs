//! Guarantees of [`ApiKeyStore`](crate::storage::ApiKeyStore).

use jiff::Timestamp;

use super::{
    count,
    samples::{api_key, configured_key, moment},
};
use crate::{
    api_key::{ApiKeyRecord, KeyOrigin},
    storage::ApiKeyStore,
};

type Fixture = super::Fixture<dyn ApiKeyStore>;

/// A second insert of the same key changes nothing.
pub async fn an_api_key_is_added_once(fixture: &Fixture) {
    let store = fixture.store();
    let key = api_key("a", moment(0));
    assert!(store.put_api_key(&key).await.unwrap());
    let again = api_key("a", moment(9));
    assert!(!store.put_api_key(&again).await.unwrap());
    assert_eq!(store.api_keys().await.unwrap().rows, [key]);
}

/// Every field is kept, and fields without a value stay empty.
pub async fn an_api_key_reads_back_whole(fixture: &Fixture) {
    let store = fixture.store();
    let bare = ApiKeyRecord {
        permissions: Default::default(),
        ..api_key("bare", moment(0))
    };
    let full = ApiKeyRecord {
        expires_at: Some(moment(10)),
        last_used_at: Some(moment(5)),
        revoked_at: Some(moment(7)),
        ..api_key("full", moment(1))
    };
    for key in [&bare, &full] {
        assert!(store.put_api_key(key).await.unwrap());
    }
    assert_eq!(store.api_keys().await.unwrap().rows, [bare, full]);
}

/// Generated keys stay valid; a second put of the configured key changes nothing.
pub async fn a_configured_key_revokes_the_configured_key_before_it(fixture: &Fixture) {
    let store = fixture.store();
    let made = api_key("made", moment(0));
    store.put_api_key(&made).await.unwrap();
    assert!(store.put_api_key(&configured_key("old")).await.unwrap());
    assert!(store.put_api_key(&configured_key("new")).await.unwrap());
    assert!(!store.put_api_key(&configured_key("new")).await.unwrap());
    assert_eq!(valid_names(&*store).await, ["made", "new"]);
}

/// The previous configured key must not stay valid because the new one already exists.
pub async fn a_configured_key_that_was_generated_here_revokes_the_one_before_it(fixture: &Fixture) {
    let store = fixture.store();
    let made = api_key("made", moment(0));
    store.put_api_key(&made).await.unwrap();
    store.put_api_key(&configured_key("old")).await.unwrap();
    assert!(store.put_api_key(&configured_key("made")).await.unwrap());
    let keys = store.api_keys().await.unwrap().rows;
    assert_eq!(keys[0], made);
    assert_eq!(keys[0].origin, KeyOrigin::Generated);
    assert_eq!(valid_names(&*store).await, ["made"]);
}

/// This holds whether another configured key replaced it or the operator revoked it.
pub async fn a_configured_key_that_was_revoked_is_valid_again(fixture: &Fixture) {
    let store = fixture.store();
    store.put_api_key(&configured_key("a")).await.unwrap();
    store.put_api_key(&configured_key("b")).await.unwrap();
    assert!(store.put_api_key(&configured_key("a")).await.unwrap());
    assert_eq!(valid_names(&*store).await, ["a"]);
    let id = configured_key("a").id;
    assert!(store.revoke_api_key(&id, moment(90)).await.unwrap());
    assert!(store.put_api_key(&configured_key("a")).await.unwrap());
    assert_eq!(valid_names(&*store).await, ["a"]);
}

/// Instances that start at the same time with different configurations leave exactly one valid key.
pub async fn of_many_configured_keys_one_is_valid(fixture: &Fixture) {
    fixture
        .race(|caller, store| async move {
            let key = configured_key(&caller.to_string());
            store.put_api_key(&key).await.unwrap();
        })
        .await;
    assert_eq!(valid_names(&*fixture.store()).await.len(), 1);
}

/// Keys of the same age are ordered by id.
pub async fn api_keys_come_oldest_first(fixture: &Fixture) {
    let store = fixture.store();
    for (name, second) in [("c", 2), ("b", 1), ("d", 2), ("a", 3)] {
        let key = api_key(name, moment(second));
        store.put_api_key(&key).await.unwrap();
    }
    assert_eq!(valid_names(&*store).await, ["b", "c", "d", "a"]);
}

/// Other keys stay valid; a second revocation changes nothing, and its hash does not become valid
/// again.
pub async fn a_revoked_api_key_stays_in_the_list(fixture: &Fixture) {
    let store = fixture.store();
    for name in ["a", "b"] {
        store.put_api_key(&api_key(name, moment(0))).await.unwrap();
    }
    assert!(store.revoke_api_key("id of a", moment(1)).await.unwrap());
    assert!(!store.revoke_api_key("id of a", moment(2)).await.unwrap());
    assert!(!store.revoke_api_key("id of c", moment(2)).await.unwrap());
    assert!(!store.put_api_key(&api_key("a", moment(3))).await.unwrap());
    let revoked = ApiKeyRecord {
        revoked_at: Some(moment(1)),
        ..api_key("a", moment(0))
    };
    let keys = store.api_keys().await.unwrap().rows;
    assert_eq!(keys, [revoked, api_key("b", moment(0))]);
}

/// The other callers get `false`.
pub async fn of_many_that_revoke_an_api_key_one_does(fixture: &Fixture) {
    let store = fixture.store();
    store.put_api_key(&api_key("a", moment(0))).await.unwrap();
    let revoked = fixture
        .race(|_, store| async move { store.revoke_api_key("id of a", moment(1)).await.unwrap() })
        .await;
    assert_eq!(count(&revoked, true), 1);
}

/// Other keys are unchanged.
pub async fn a_rotated_api_key_expires_and_its_successor_is_there(fixture: &Fixture) {
    let store = fixture.store();
    for name in ["a", "b"] {
        store.put_api_key(&api_key(name, moment(0))).await.unwrap();
    }
    let successor = api_key("c", moment(5));
    assert!(rotate(&*store, "a", &successor, moment(60)).await);
    let old = ApiKeyRecord {
        expires_at: Some(moment(60)),
        ..api_key("a", moment(0))
    };
    let keys = store.api_keys().await.unwrap().rows;
    assert_eq!(keys, [old, api_key("b", moment(0)), successor]);
}

/// A key that expires earlier keeps its expiry time.
pub async fn rotation_never_makes_an_api_key_last_longer(fixture: &Fixture) {
    let store = fixture.store();
    let short = ApiKeyRecord {
        expires_at: Some(moment(30)),
        ..api_key("a", moment(0))
    };
    store.put_api_key(&short).await.unwrap();
    assert!(rotate(&*store, "a", &api_key("b", moment(5)), moment(60)).await);
    assert_eq!(store.api_keys().await.unwrap()[0], short);
}

/// An unknown or revoked key is not rotated, and no key is rotated to an existing one.
pub async fn an_api_key_that_cannot_be_rotated_gets_no_successor(fixture: &Fixture) {
    let store = fixture.store();
    for name in ["a", "b"] {
        store.put_api_key(&api_key(name, moment(0))).await.unwrap();
    }
    store.revoke_api_key("id of a", moment(1)).await.unwrap();
    let before = store.api_keys().await.unwrap().rows;
    let successor = api_key("c", moment(5));
    for id in ["a", "unknown"] {
        assert!(!rotate(&*store, id, &successor, moment(60)).await, "{id}");
    }
    let known = api_key("a", moment(5));
    assert!(!rotate(&*store, "b", &known, moment(60)).await);
    assert_eq!(store.api_keys().await.unwrap().rows, before);
}

/// The other callers change nothing.
pub async fn of_many_rotations_with_the_same_successor_one_succeeds(fixture: &Fixture) {
    let store = fixture.store();
    store.put_api_key(&api_key("a", moment(0))).await.unwrap();
    let rotated =
        fixture
            .race(|_, store| async move {
                rotate(&*store, "a", &api_key("b", moment(5)), moment(60)).await
            })
            .await;
    assert_eq!(count(&rotated, true), 1);
    assert_eq!(fixture.store().api_keys().await.unwrap().len(), 2);
}

/// An earlier time that is reported late is dropped, and an unknown key is skipped.
pub async fn the_latest_use_of_an_api_key_is_kept(fixture: &Fixture) {
    let store = fixture.store();
    for name in ["a", "b"] {
        store.put_api_key(&api_key(name, moment(0))).await.unwrap();
    }
    for (name, second) in [("a", 5), ("unknown", 6), ("a", 9), ("a", 7)] {
        let used = (format!("id of {name}"), moment(second));
        store.touch_api_keys(&[used]).await.unwrap();
    }
    let used: Vec<_> = store.api_keys().await.unwrap().rows;
    let used: Vec<_> = used.into_iter().map(|key| key.last_used_at).collect();
    assert_eq!(used, [Some(moment(9)), None]);
}

async fn rotate(
    store: &dyn ApiKeyStore,
    name: &str,
    successor: &ApiKeyRecord,
    at: Timestamp,
) -> bool {
    let id = format!("id of {name}");
    store.rotate_api_key(&id, successor, at).await.unwrap()
}

async fn valid_names(store: &dyn ApiKeyStore) -> Vec<String> {
    let keys = store.api_keys().await.unwrap().rows;
    let valid = keys.into_iter().filter(|key| key.revoked_at.is_none());
    valid.map(|key| key.name).collect()
}

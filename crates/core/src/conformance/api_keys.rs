//! Promises of [`ApiKeyStore`](crate::storage::ApiKeyStore).

use super::{
    Trial,
    samples::{api_key, configured_key, moment},
};
use crate::{api_key::KeyOrigin, storage::Store};

/// The same key again changes nothing.
pub async fn an_api_key_is_added_once(trial: &Trial) {
    let store = trial.store();
    let key = api_key("a", moment(0));
    assert!(store.put_api_key(&key).await.unwrap());
    let again = api_key("a", moment(9));
    assert!(!store.put_api_key(&again).await.unwrap());
    assert_eq!(store.api_keys().await.unwrap(), [key]);
}

/// Keys that were made stay; the configured key put again changes nothing.
pub async fn a_configured_key_takes_the_place_of_the_configured_key_before_it(trial: &Trial) {
    let store = trial.store();
    store
        .put_api_key(&api_key("made", moment(0)))
        .await
        .unwrap();
    assert!(store.put_api_key(&configured_key("old")).await.unwrap());
    assert!(store.put_api_key(&configured_key("new")).await.unwrap());
    assert!(!store.put_api_key(&configured_key("new")).await.unwrap());
    assert_eq!(names(&*store).await, ["made", "new"]);
}

/// The key before it must not stay good because the new one is known already.
pub async fn a_configured_key_that_was_made_here_ends_the_one_before_it(trial: &Trial) {
    let store = trial.store();
    store
        .put_api_key(&api_key("made", moment(0)))
        .await
        .unwrap();
    store.put_api_key(&configured_key("old")).await.unwrap();
    assert!(store.put_api_key(&configured_key("made")).await.unwrap());
    let keys = store.api_keys().await.unwrap();
    assert_eq!(keys, [api_key("made", moment(0))]);
    assert_eq!(keys[0].origin, KeyOrigin::Made);
}

/// Instances that start together with other configurations leave one key, not many or none.
pub async fn of_many_configured_keys_one_is_left(trial: &Trial) {
    trial
        .race(|caller, store| async move {
            let key = configured_key(&caller.to_string());
            store.put_api_key(&key).await.unwrap();
        })
        .await;
    assert_eq!(names(&*trial.store()).await.len(), 1);
}

/// Then by id.
pub async fn api_keys_come_oldest_first(trial: &Trial) {
    let store = trial.store();
    for (name, second) in [("c", 2), ("b", 1), ("d", 2), ("a", 3)] {
        let key = api_key(name, moment(second));
        store.put_api_key(&key).await.unwrap();
    }
    assert_eq!(names(&*store).await, ["b", "c", "d", "a"]);
}

/// The others stay.
pub async fn a_deleted_api_key_is_gone(trial: &Trial) {
    let store = trial.store();
    for name in ["a", "b"] {
        store.put_api_key(&api_key(name, moment(0))).await.unwrap();
    }
    assert!(store.delete_api_key("id of a", moment(1)).await.unwrap());
    assert!(!store.delete_api_key("id of a", moment(2)).await.unwrap());
    assert_eq!(names(&*store).await, ["b"]);
}

async fn names(store: &dyn Store) -> Vec<String> {
    let keys = store.api_keys().await.unwrap();
    keys.into_iter().map(|key| key.name).collect()
}

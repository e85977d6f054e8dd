//! Promises of [`IntegrationStore`](crate::storage::IntegrationStore).

use super::{
    Trial, count,
    flows::insert,
    samples::{
        INTEGRATION, authorization, connection, integration, key, key_in, moment, pending_grant,
        put,
    },
};
use crate::{hash::SecretHash, integration::Integration, storage::PutOutcome};

/// Absence is an answer.
pub async fn an_unknown_integration_is_absent(trial: &Trial) {
    let key = integration(INTEGRATION).key;
    assert_eq!(trial.store().integration(&key).await.unwrap(), None);
    assert_eq!(trial.store().integrations().await.unwrap().rows, []);
}

/// Every field, also where nothing is there.
pub async fn an_integration_reads_back_whole(trial: &Trial) {
    let store = trial.store();
    let bare = Integration {
        app: None,
        webhook_secret: None,
        ..integration("bare")
    };
    for integration in [integration(INTEGRATION), bare] {
        assert!(store.insert_integration(&integration).await.unwrap());
        let read = store.integration(&integration.key).await.unwrap();
        assert_eq!(read, Some(integration));
    }
}

/// The others are told, and change nothing.
pub async fn of_many_that_insert_an_integration_one_does(trial: &Trial) {
    let answers = trial
        .race(|caller, store| async move {
            let integration = Integration {
                display_name: caller.to_string(),
                ..integration(INTEGRATION)
            };
            (
                store.insert_integration(&integration).await.unwrap(),
                caller,
            )
        })
        .await;
    let winners: Vec<_> = answers.iter().filter(|(won, _)| *won).collect();
    assert_eq!(winners.len(), 1);
    let stored = trial.store().integrations().await.unwrap();
    assert_eq!(stored.len(), 1);
    assert_eq!(stored[0].display_name, winners[0].1.to_string());
}

/// Then by key.
pub async fn integrations_come_oldest_first(trial: &Trial) {
    let store = trial.store();
    for (key, second) in [("c", 2), ("b", 1), ("d", 2), ("a", 3)] {
        let integration = Integration {
            created_at: moment(second),
            ..integration(key)
        };
        store.insert_integration(&integration).await.unwrap();
    }
    let keys = store.integrations().await.unwrap();
    let keys: Vec<_> = keys.iter().map(|one| one.key.as_str()).collect();
    assert_eq!(keys, ["b", "c", "d", "a"]);
}

/// Whoever loses is told.
pub async fn of_many_that_update_an_integration_one_does(trial: &Trial) {
    let old = integration(INTEGRATION);
    trial.store().insert_integration(&old).await.unwrap();
    let answers = trial
        .race(|caller, store| async move {
            let new = Integration {
                display_name: caller.to_string(),
                revision: 2,
                ..integration(INTEGRATION)
            };
            store.update_integration(&new.key, &new).await.unwrap()
        })
        .await;
    assert_eq!(count(&answers, true), 1);
}

/// Neither does one of an integration that is not there.
pub async fn a_stale_update_of_an_integration_changes_nothing(trial: &Trial) {
    let store = trial.store();
    let old = integration(INTEGRATION);
    let revised = |revision| Integration {
        display_name: "new".into(),
        revision,
        ..integration(INTEGRATION)
    };
    assert!(
        !store
            .update_integration(&old.key, &revised(2))
            .await
            .unwrap()
    );
    store.insert_integration(&old).await.unwrap();
    for revision in [0, 1, 3] {
        let done = store.update_integration(&old.key, &revised(revision)).await;
        assert!(!done.unwrap(), "revision {revision}");
    }
    assert_eq!(
        store.integration(&old.key).await.unwrap(),
        Some(old.clone())
    );
    assert!(
        store
            .update_integration(&old.key, &revised(2))
            .await
            .unwrap()
    );
    assert_eq!(store.integration(&old.key).await.unwrap(), Some(revised(2)));
}

/// A connection that was deleted does not use it any more.
pub async fn an_integration_is_renamed_while_no_connection_uses_it(trial: &Trial) {
    let store = trial.store();
    let old = integration(INTEGRATION);
    store.insert_integration(&old).await.unwrap();
    let gone = put(connection("gone"), 0);
    let event = gone.event.clone();
    store.put_connection(gone).await.unwrap();
    store.delete_connection(&key("gone"), &event).await.unwrap();

    let new = Integration {
        revision: 2,
        ..integration("renamed")
    };
    assert!(store.update_integration(&old.key, &new).await.unwrap());
    assert_eq!(store.integrations().await.unwrap().rows, [new]);
    assert_eq!(store.integration(&old.key).await.unwrap(), None);
}

/// The rest of it can still be changed.
pub async fn a_used_integration_keeps_its_key(trial: &Trial) {
    let store = trial.store();
    let old = integration(INTEGRATION);
    store.insert_integration(&old).await.unwrap();
    store.put_connection(put(connection("a"), 0)).await.unwrap();
    let renamed = Integration {
        revision: 2,
        ..integration("renamed")
    };
    assert!(!store.update_integration(&old.key, &renamed).await.unwrap());
    assert_eq!(
        store.integration(&old.key).await.unwrap().as_ref(),
        Some(&old)
    );
    let changed = Integration { revision: 2, ..old };
    assert!(
        store
            .update_integration(&changed.key, &changed)
            .await
            .unwrap()
    );
}

/// Both stay as they are.
pub async fn an_integration_is_not_renamed_to_a_key_that_is_taken(trial: &Trial) {
    let store = trial.store();
    let (a, b) = (integration("a"), integration("b"));
    store.insert_integration(&a).await.unwrap();
    store.insert_integration(&b).await.unwrap();
    let renamed = Integration {
        revision: 2,
        ..integration("b")
    };
    assert!(!store.update_integration(&a.key, &renamed).await.unwrap());
    assert_eq!(store.integrations().await.unwrap().rows, [a, b]);
}

/// Connections, tokens, authorizations and pending grants; those of others stay.
pub async fn a_deleted_integration_takes_what_belongs_to_it_along(trial: &Trial) {
    let store = trial.store();
    for integration_key in [INTEGRATION, "other"] {
        let integration = integration(integration_key);
        store.insert_integration(&integration).await.unwrap();
        let mut connection = connection("a");
        connection.key = key_in(integration_key, "a");
        store.put_connection(put(connection, 0)).await.unwrap();
        let mut flow = authorization(integration_key);
        flow.purpose.integration = integration.key.clone();
        insert(&*store, &flow).await;
        let mut grant = pending_grant(integration_key);
        grant.purpose.integration = integration.key;
        store.put_pending_grant(&grant).await.unwrap();
    }
    let deleted = integration(INTEGRATION).key;
    assert!(
        store
            .delete_integration(&deleted, moment(99))
            .await
            .unwrap()
    );
    for (integration_key, stays) in [(INTEGRATION, false), ("other", true)] {
        let key = key_in(integration_key, "a");
        let name = SecretHash::of(integration_key);
        let integration = store.integration(&key.integration).await.unwrap();
        assert_eq!(integration.is_some(), stays);
        assert_eq!(store.connection(&key).await.unwrap().is_some(), stays);
        assert_eq!(store.tokens(&key).await.unwrap().is_some(), stays);
        assert_eq!(store.pending_grant(&name).await.unwrap().is_some(), stays);
        let flow = store.take_authorization(&name).await.unwrap();
        assert_eq!(flow.is_some(), stays);
    }
    let listed = store.connections(&Default::default()).await.unwrap();
    assert_eq!(listed.len(), 1);
}

/// A late answer for an old grant must not be taken for the present one.
pub async fn the_versions_of_a_deleted_integration_are_remembered(trial: &Trial) {
    let store = trial.store();
    let integration = integration(INTEGRATION);
    for expected in [0, 1] {
        store.insert_integration(&integration).await.unwrap();
        let outcome = store.put_connection(put(connection("a"), expected)).await;
        assert!(matches!(outcome.unwrap(), PutOutcome::Stored(_)));
        let deleted = store.delete_integration(&integration.key, moment(99)).await;
        assert!(deleted.unwrap());
    }
    assert_eq!(store.token_version(&key("a")).await.unwrap().0, 2);
}

/// And nothing else is.
pub async fn an_unknown_integration_is_not_deleted(trial: &Trial) {
    let store = trial.store();
    store.insert_integration(&integration("a")).await.unwrap();
    let unknown = integration("b").key;
    assert!(
        !store
            .delete_integration(&unknown, moment(99))
            .await
            .unwrap()
    );
    assert_eq!(store.integrations().await.unwrap().len(), 1);
}

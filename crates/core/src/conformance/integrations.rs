//! Guarantees of [`IntegrationStore`](crate::storage::IntegrationStore).

use super::{
    ConnectionStores, count,
    flows::insert,
    samples::{
        INTEGRATION, all_connections, authorization, connection, environment_id, event,
        integration, integration_ref, key, key_in, moment, pending_grant, put,
    },
};
use crate::{
    event::{Event, EventKind, EventSubject},
    hash::SecretHash,
    integration::{Integration, IntegrationHealth, OAuthApp, PreviousSecret},
    seal::Sealed,
    storage::{IntegrationStore, PutOutcome},
};

type Fixture = super::Fixture<dyn IntegrationStore>;

/// Absence is not an error.
pub async fn an_unknown_integration_is_absent(fixture: &Fixture) {
    let key = integration_ref(INTEGRATION);
    assert_eq!(fixture.store().integration(&key).await.unwrap(), None);
    assert_eq!(
        fixture
            .store()
            .integrations(&environment_id())
            .await
            .unwrap()
            .rows,
        []
    );
}

/// Every field is kept, and fields without a value stay empty.
pub async fn an_integration_reads_back_whole(fixture: &Fixture) {
    let store = fixture.store();
    let bare = Integration {
        app: None,
        webhook_secret: None,
        ..integration("bare")
    };
    for integration in [integration(INTEGRATION), bare] {
        assert!(store.insert_integration(&integration).await.unwrap());
        let read = store
            .integration(&integration.integration_ref())
            .await
            .unwrap();
        assert_eq!(read, Some(integration));
    }
}

/// The other callers get `false` and change nothing.
pub async fn of_many_that_insert_an_integration_one_does(fixture: &Fixture) {
    let answers = fixture
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
    let stored = fixture
        .store()
        .integrations(&environment_id())
        .await
        .unwrap();
    assert_eq!(stored.len(), 1);
    assert_eq!(stored[0].display_name, winners[0].1.to_string());
}

/// Integrations of the same age are ordered by key.
pub async fn integrations_come_oldest_first(fixture: &Fixture) {
    let store = fixture.store();
    for (key, second) in [("c", 2), ("b", 1), ("d", 2), ("a", 3)] {
        let integration = Integration {
            created_at: moment(second),
            ..integration(key)
        };
        store.insert_integration(&integration).await.unwrap();
    }
    let keys = store.integrations(&environment_id()).await.unwrap();
    let keys: Vec<_> = keys.iter().map(|one| one.key.as_str()).collect();
    assert_eq!(keys, ["b", "c", "d", "a"]);
}

/// The other callers get `false`.
pub async fn of_many_that_update_an_integration_one_does(fixture: &Fixture) {
    let old = integration(INTEGRATION);
    fixture.store().insert_integration(&old).await.unwrap();
    let answers = fixture
        .race(|caller, store| async move {
            let new = Integration {
                display_name: caller.to_string(),
                revision: 2,
                ..integration(INTEGRATION)
            };
            store
                .update_integration(&new.integration_ref(), &new)
                .await
                .unwrap()
        })
        .await;
    assert_eq!(count(&answers, true), 1);
}

/// An update of an integration that does not exist changes nothing either.
pub async fn a_stale_update_of_an_integration_changes_nothing(fixture: &Fixture) {
    let store = fixture.store();
    let old = integration(INTEGRATION);
    let revised = |revision| Integration {
        display_name: "new".into(),
        revision,
        ..integration(INTEGRATION)
    };
    assert!(
        !store
            .update_integration(&old.integration_ref(), &revised(2))
            .await
            .unwrap()
    );
    store.insert_integration(&old).await.unwrap();
    for revision in [0, 1, 3] {
        let done = store
            .update_integration(&old.integration_ref(), &revised(revision))
            .await;
        assert!(!done.unwrap(), "revision {revision}");
    }
    assert_eq!(
        store.integration(&old.integration_ref()).await.unwrap(),
        Some(old.clone())
    );
    assert!(
        store
            .update_integration(&old.integration_ref(), &revised(2))
            .await
            .unwrap()
    );
    assert_eq!(
        store.integration(&old.integration_ref()).await.unwrap(),
        Some(revised(2))
    );
}

/// A deleted connection does not count.
pub async fn an_integration_is_renamed_while_no_connection_uses_it(
    fixture: &super::Fixture<dyn ConnectionStores>,
) {
    let store = fixture.store();
    let old = integration(INTEGRATION);
    store.insert_integration(&old).await.unwrap();
    let gone = put(connection("gone"), 0);
    let event = gone.events[0].clone();
    store.put_connection(gone).await.unwrap();
    store.delete_connection(&key("gone"), &event).await.unwrap();

    let new = Integration {
        revision: 2,
        ..integration("renamed")
    };
    assert!(
        store
            .update_integration(&old.integration_ref(), &new)
            .await
            .unwrap()
    );
    assert_eq!(
        store.integrations(&environment_id()).await.unwrap().rows,
        [new]
    );
    assert_eq!(
        store.integration(&old.integration_ref()).await.unwrap(),
        None
    );
}

/// Its other fields can be changed.
pub async fn a_used_integration_keeps_its_key(fixture: &super::Fixture<dyn ConnectionStores>) {
    let store = fixture.store();
    let old = integration(INTEGRATION);
    store.insert_integration(&old).await.unwrap();
    store.put_connection(put(connection("a"), 0)).await.unwrap();
    let renamed = Integration {
        revision: 2,
        ..integration("renamed")
    };
    assert!(
        !store
            .update_integration(&old.integration_ref(), &renamed)
            .await
            .unwrap()
    );
    assert_eq!(
        store
            .integration(&old.integration_ref())
            .await
            .unwrap()
            .as_ref(),
        Some(&old)
    );
    let changed = Integration { revision: 2, ..old };
    assert!(
        store
            .update_integration(&changed.integration_ref(), &changed)
            .await
            .unwrap()
    );
}

/// Both stay unchanged.
pub async fn an_integration_is_not_renamed_to_a_key_that_is_taken(fixture: &Fixture) {
    let store = fixture.store();
    let (a, b) = (integration("a"), integration("b"));
    store.insert_integration(&a).await.unwrap();
    store.insert_integration(&b).await.unwrap();
    let renamed = Integration {
        revision: 2,
        ..integration("b")
    };
    assert!(
        !store
            .update_integration(&a.integration_ref(), &renamed)
            .await
            .unwrap()
    );
    assert_eq!(
        store.integrations(&environment_id()).await.unwrap().rows,
        [a, b]
    );
}

/// Connections, tokens, authorizations and pending grants; those of other integrations stay.
pub async fn deleting_an_integration_deletes_what_belongs_to_it(
    fixture: &super::Fixture<dyn ConnectionStores>,
) {
    let store = fixture.store();
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
    let deleted = integration_ref(INTEGRATION);
    assert!(
        store
            .delete_integration(&deleted, moment(99))
            .await
            .unwrap()
    );
    for (integration_key, stays) in [(INTEGRATION, false), ("other", true)] {
        let key = key_in(integration_key, "a");
        let name = SecretHash::of(integration_key);
        let integration = store.integration(&key.integration_ref()).await.unwrap();
        assert_eq!(integration.is_some(), stays);
        assert_eq!(store.connection(&key).await.unwrap().is_some(), stays);
        assert_eq!(store.tokens(&key).await.unwrap().is_some(), stays);
        assert_eq!(store.pending_grant(&name).await.unwrap().is_some(), stays);
        let flow = store.take_authorization(&name).await.unwrap();
        assert_eq!(flow.is_some(), stays);
    }
    let listed = store.connections(&all_connections()).await.unwrap();
    assert_eq!(listed.len(), 1);
}

/// Orphaned tokens of an old grant must not be taken for those of the present one.
pub async fn the_versions_of_a_deleted_integration_are_remembered(
    fixture: &super::Fixture<dyn ConnectionStores>,
) {
    let store = fixture.store();
    let integration = integration(INTEGRATION);
    for expected in [0, 1] {
        store.insert_integration(&integration).await.unwrap();
        let outcome = store.put_connection(put(connection("a"), expected)).await;
        assert!(matches!(outcome.unwrap(), PutOutcome::Stored(_)));
        let deleted = store
            .delete_integration(&integration.integration_ref(), moment(99))
            .await;
        assert!(deleted.unwrap());
    }
    assert_eq!(store.token_version(&key("a")).await.unwrap().0, 2);
}

/// No other integration is deleted.
pub async fn an_unknown_integration_is_not_deleted(fixture: &Fixture) {
    let store = fixture.store();
    store.insert_integration(&integration("a")).await.unwrap();
    let unknown = integration_ref("b");
    assert!(
        !store
            .delete_integration(&unknown, moment(99))
            .await
            .unwrap()
    );
    assert_eq!(
        store.integrations(&environment_id()).await.unwrap().len(),
        1
    );
}

/// No other field changes.
pub async fn the_health_of_an_integration_is_stored_with_its_event(
    fixture: &super::Fixture<dyn ConnectionStores>,
) {
    let store = fixture.store();
    let integration = integration(INTEGRATION);
    store.insert_integration(&integration).await.unwrap();
    assert!(note(&*store, 1, &refused()).await);
    let read = store
        .integration(&integration.integration_ref())
        .await
        .unwrap()
        .unwrap();
    let expected = Integration {
        health: refused(),
        ..integration.clone()
    };
    assert_eq!(read, expected);
    assert_eq!(
        store.integrations(&environment_id()).await.unwrap().rows,
        [expected]
    );
    let events = store.events_after(0, 10).await.unwrap().events;
    let events: Vec<_> = events.iter().map(|event| &event.subject).collect();
    assert_eq!(
        events,
        [&EventSubject::Integration(integration.integration_ref())]
    );
}

/// Neither an event nor a later time is stored.
pub async fn an_unchanged_health_stores_nothing(fixture: &super::Fixture<dyn ConnectionStores>) {
    let store = fixture.store();
    let integration = integration(INTEGRATION);
    store.insert_integration(&integration).await.unwrap();
    assert!(!note(&*store, 1, &IntegrationHealth::Ok).await);
    assert!(note(&*store, 1, &refused()).await);
    let later = IntegrationHealth::CredentialsRefused {
        since: moment(99),
        reason: "another reason".into(),
    };
    assert!(!note(&*store, 1, &later).await);
    let read = store
        .integration(&integration.integration_ref())
        .await
        .unwrap()
        .unwrap();
    assert_eq!(read.health, refused());
    assert_eq!(store.events_after(0, 10).await.unwrap().events.len(), 1);
}

/// The refused credentials may not be the stored ones. The same holds for an unknown integration.
pub async fn the_health_of_an_integration_that_has_changed_is_not_stored(
    fixture: &super::Fixture<dyn ConnectionStores>,
) {
    let store = fixture.store();
    assert!(!note(&*store, 1, &refused()).await);
    let integration = integration(INTEGRATION);
    store.insert_integration(&integration).await.unwrap();
    for revision in [0, 2] {
        assert!(!note(&*store, revision, &refused()).await, "{revision}");
    }
    assert_eq!(
        store.integrations(&environment_id()).await.unwrap().rows,
        [integration]
    );
    assert_eq!(store.events_after(0, 10).await.unwrap().events, []);
}

/// The other callers store no event.
pub async fn of_many_that_set_a_health_one_does(fixture: &super::Fixture<dyn ConnectionStores>) {
    let integration = integration(INTEGRATION);
    let store = fixture.store();
    store.insert_integration(&integration).await.unwrap();
    let answers = fixture
        .race(|_, store| async move { note(&*store, 1, &refused()).await })
        .await;
    assert_eq!(count(&answers, true), 1);
    assert_eq!(store.events_after(0, 100).await.unwrap().events.len(), 1);
}

/// The value in the update is ignored.
pub async fn an_update_keeps_the_health_of_an_integration(fixture: &Fixture) {
    let store = fixture.store();
    let read_before = integration(INTEGRATION);
    store.insert_integration(&read_before).await.unwrap();
    assert!(note(&*store, 1, &refused()).await);
    let update = Integration {
        display_name: "new".into(),
        revision: 2,
        ..read_before
    };
    assert!(
        store
            .update_integration(&update.integration_ref(), &update)
            .await
            .unwrap()
    );
    let read = store
        .integration(&update.integration_ref())
        .await
        .unwrap()
        .unwrap();
    assert_eq!(read.health, refused());
    assert_eq!(read.display_name, "new");
}

/// New credentials reset a refused health to unknown; a working integration keeps its health.
pub async fn new_credentials_replace_refused_ones(fixture: &Fixture) {
    let store = fixture.store();
    let first = integration(INTEGRATION);
    store.insert_integration(&first).await.unwrap();
    let with_secret = |secret: u8, revision| Integration {
        app: Some(OAuthApp {
            client_id: "client".into(),
            client_secret: Sealed::from_bytes(vec![secret; 40]),
            previous_secret: None,
        }),
        revision,
        ..first.clone()
    };
    let enter = async |integration: Integration| {
        let key = &integration.integration_ref();
        let updated = store.update_integration(key, &integration).await;
        assert!(updated.unwrap());
        let read = store.integration(key).await.unwrap().unwrap();
        read.health
    };
    assert_eq!(enter(with_secret(2, 2)).await, IntegrationHealth::Ok);
    assert!(note(&*store, 2, &refused()).await);
    let replaced = IntegrationHealth::CredentialsReplaced { since: moment(30) };
    assert_eq!(enter(with_secret(3, 3)).await, replaced);
    assert!(note(&*store, 3, &IntegrationHealth::Ok).await);
}

/// The removal of a previous secret is no new credential either.
pub async fn a_previous_secret_is_no_new_credential(fixture: &Fixture) {
    let store = fixture.store();
    let mut changed = integration(INTEGRATION);
    store.insert_integration(&changed).await.unwrap();
    assert!(note(&*store, 1, &refused()).await);
    let previous = PreviousSecret {
        secret: Sealed::from_bytes(vec![9; 40]),
        replaced_at: moment(40),
        new_refused_at: None,
    };
    let refused_since = PreviousSecret {
        new_refused_at: Some(moment(41)),
        ..previous.clone()
    };
    for previous in [Some(previous), Some(refused_since), None] {
        changed.app.as_mut().unwrap().previous_secret = previous;
        changed.revision += 1;
        let updated = store
            .update_integration(&changed.integration_ref(), &changed)
            .await;
        assert!(updated.unwrap());
        let read = store
            .integration(&changed.integration_ref())
            .await
            .unwrap()
            .unwrap();
        assert_eq!(read.health, refused());
    }
}

/// A new integration with the same key starts without it.
pub async fn a_deleted_integration_keeps_its_health(fixture: &Fixture) {
    let store = fixture.store();
    let own = integration(INTEGRATION);
    store.insert_integration(&own).await.unwrap();
    assert!(note(&*store, 1, &refused()).await);
    let delete = async || {
        store
            .delete_integration(&own.integration_ref(), moment(99))
            .await
    };
    assert!(delete().await.unwrap());
    let deleted = store.deleted_integrations(&environment_id()).await.unwrap();
    assert_eq!(deleted[0].integration.health, refused());
    assert!(!note(&*store, 1, &IntegrationHealth::Ok).await);
    let restored = store
        .restore_integration(&own.integration_ref(), moment(99))
        .await;
    assert!(restored.unwrap());
    let read = store
        .integration(&own.integration_ref())
        .await
        .unwrap()
        .unwrap();
    assert_eq!(read.health, refused());

    assert!(delete().await.unwrap());
    store.insert_integration(&own).await.unwrap();
    let read = store
        .integration(&own.integration_ref())
        .await
        .unwrap()
        .unwrap();
    assert_eq!(read.health, IntegrationHealth::Ok);
}

/// The health of an integration whose credentials were refused.
fn refused() -> IntegrationHealth {
    IntegrationHealth::CredentialsRefused {
        since: moment(30),
        reason: "Atlassian refuses the OAuth app".into(),
    }
}

async fn note(store: &dyn IntegrationStore, revision: u64, health: &IntegrationHealth) -> bool {
    let integration = key("any").integration_ref();
    let event = Event {
        subject: integration.clone().into(),
        ..event(&key("any"), EventKind::IntegrationRecovered)
    };
    let noted = store.record_health(&integration, revision, health, &event);
    noted.await.unwrap()
}

//! Environments.

use super::{
    ChangeStores, ContentStores, count,
    samples::{
        INTEGRATION, api_key, connection, environment, event, integration, integration_ref, key,
        moment, put, session,
    },
};
use crate::{
    api_key::ApiKeyRecord,
    appearance::{Appearance, Logo},
    environment::{Environment, EnvironmentContents},
    event::EventKind,
    id::EnvironmentName,
    storage::{ChangeFeed, EnvironmentStore, RemoveOutcome, StoreError, Subject},
};

type Fixture = super::Fixture<dyn EnvironmentStore>;

/// Ids and names are unique.
pub async fn an_environment_is_added_once(fixture: &Fixture) {
    let store = fixture.store();
    assert_eq!(store.environments().await.unwrap(), []);
    let first = environment("one", 1);
    assert!(store.insert_environment(&first).await.unwrap());
    assert!(!store.insert_environment(&first).await.unwrap());
    let same_id = Environment {
        name: "free".parse().unwrap(),
        ..first.clone()
    };
    let same_name = Environment {
        id: "free".parse().unwrap(),
        ..first.clone()
    };
    for taken in [same_id, same_name] {
        assert!(
            !store.insert_environment(&taken).await.unwrap(),
            "{taken:?}"
        );
    }
    assert_eq!(fixture.peer().environments().await.unwrap(), [first]);
}

/// The callers use different ids for the same name.
pub async fn of_many_that_add_an_environment_one_does(fixture: &Fixture) {
    let answers = fixture
        .race(|caller, store| async move {
            let own = Environment {
                name: "wanted".parse().unwrap(),
                ..environment(&format!("id-{caller}"), 1)
            };
            store.insert_environment(&own).await.unwrap()
        })
        .await;
    assert_eq!(count(&answers, true), 1);
    assert_eq!(fixture.store().environments().await.unwrap().len(), 1);
}

/// Environments of the same age are ordered by id.
pub async fn environments_come_oldest_first(fixture: &Fixture) {
    let store = fixture.store();
    let [a, b, c] = [("a", 2), ("b", 1), ("c", 1)].map(|(id, at)| environment(id, at));
    for one in [&a, &c, &b] {
        store.insert_environment(one).await.unwrap();
    }
    assert_eq!(store.environments().await.unwrap(), [b, c, a]);
}

/// Its id and its creation time stay.
pub async fn an_environment_is_renamed(fixture: &Fixture) {
    let store = fixture.store();
    let old = environment("one", 1);
    let new = Environment {
        name: "other-name".parse().unwrap(),
        ..old.clone()
    };
    let rename = async || {
        store
            .rename_environment(&old.id, &new.name, moment(2))
            .await
    };
    assert!(!rename().await.unwrap());
    store.insert_environment(&old).await.unwrap();
    assert!(rename().await.unwrap());
    assert_eq!(
        store.environments().await.unwrap(),
        std::slice::from_ref(&new)
    );
    assert!(
        rename().await.unwrap(),
        "the name that it has is no other's"
    );
}

/// Both environments stay unchanged.
pub async fn an_environment_is_not_renamed_to_a_name_that_is_taken(fixture: &Fixture) {
    let store = fixture.store();
    let (one, two) = (environment("one", 1), environment("two", 2));
    for environment in [&one, &two] {
        store.insert_environment(environment).await.unwrap();
    }
    let renamed = store.rename_environment(&one.id, &two.name, moment(3));
    assert!(!renamed.await.unwrap());
    assert_eq!(store.environments().await.unwrap(), [one, two]);
}

/// People and case-insensitive tools read such names as the same, and a query may name an environment by its id.
pub async fn a_name_is_taken_in_every_case_and_by_an_id(fixture: &Fixture) {
    let store = fixture.store();
    let (one, two) = (environment("one", 1), environment("two", 2));
    for environment in [&one, &two] {
        store.insert_environment(environment).await.unwrap();
    }
    for taken in ["NAME-of-One", "one"] {
        let new = Environment {
            name: taken.parse().unwrap(),
            ..environment("three", 3)
        };
        assert!(!store.insert_environment(&new).await.unwrap(), "{taken}");
        let renamed = store.rename_environment(&two.id, &new.name, moment(3));
        assert!(!renamed.await.unwrap(), "{taken}");
    }
    assert_eq!(store.environments().await.unwrap(), [one.clone(), two]);
    // The name of an environment is no other's, in whatever case, and so is its id.
    for own in ["NAME-of-one", "one"] {
        let own: EnvironmentName = own.parse().unwrap();
        let renamed = store.rename_environment(&one.id, &own, moment(3));
        assert!(renamed.await.unwrap(), "{own}");
    }
}

/// The refusal counts what it contains, including deleted records that can be restored.
pub async fn an_environment_that_is_not_empty_is_not_removed(
    fixture: &super::Fixture<dyn ContentStores>,
) {
    let store = fixture.store();
    let own = Environment {
        id: key("any").environment,
        ..environment("one", 1)
    };
    let holds = async |expected: EnvironmentContents| {
        let outcome = store.remove_environment(&own.id, moment(9)).await.unwrap();
        assert_eq!(outcome, RemoveOutcome::NotEmpty(expected));
        assert_eq!(
            store.environments().await.unwrap(),
            std::slice::from_ref(&own)
        );
    };
    store.insert_environment(&own).await.unwrap();
    store
        .insert_environment(&environment("empty", 2))
        .await
        .unwrap();
    let removed = store
        .remove_environment(&"empty".parse().unwrap(), moment(9))
        .await;
    assert_eq!(removed.unwrap(), RemoveOutcome::Removed);

    let mut contents = EnvironmentContents::default();
    let other = integration("other");
    for one in [&integration(INTEGRATION), &other] {
        store.insert_integration(one).await.unwrap();
        contents.integrations += 1;
        holds(contents).await;
    }
    for id in ["a", "b", "c"] {
        store.put_connection(put(connection(id), 0)).await.unwrap();
        contents.connections += 1;
        holds(contents).await;
    }
    let deleted = event(&key("a"), EventKind::Deleted);
    store.delete_connection(&key("a"), &deleted).await.unwrap();
    (contents.connections, contents.deleted_connections) = (2, 1);
    holds(contents).await;
    store
        .delete_integration(&other.integration_ref(), moment(5))
        .await
        .unwrap();
    (contents.integrations, contents.deleted_integrations) = (1, 1);
    holds(contents).await;

    let backend = api_key("backend", moment(4));
    store.put_api_key(&backend).await.unwrap();
    contents.api_keys = 1;
    holds(contents).await;
    assert!(store.revoke_api_key(&backend.id, moment(5)).await.unwrap());
    contents.api_keys = 0;
    holds(contents).await;
    let expired = ApiKeyRecord {
        expires_at: Some(moment(9)),
        ..api_key("expired", moment(4))
    };
    store.put_api_key(&expired).await.unwrap();
    holds(contents).await;

    let own_integration = integration_ref(INTEGRATION);
    store
        .delete_integration(&own_integration, moment(5))
        .await
        .unwrap();
    for erased in [&own_integration, &other.integration_ref()] {
        assert!(store.erase_integration(erased).await.unwrap());
    }
    let remove = async || store.remove_environment(&own.id, moment(9)).await.unwrap();
    assert_eq!(remove().await, RemoveOutcome::Removed);
    assert_eq!(remove().await, RemoveOutcome::Unknown);
    assert_eq!(store.environments().await.unwrap(), []);
}

/// Sessions and events of other environments stay.
pub async fn removing_an_environment_removes_its_sessions_and_events(
    fixture: &super::Fixture<dyn ContentStores>,
) {
    let store = fixture.store();
    let (stays, goes) = (key("a"), {
        let mut key = key("a");
        key.environment = "gone".parse().unwrap();
        key
    });
    let [first, second] = [("first", &stays), ("second", &goes)].map(|(name, key)| {
        let mut session = session(name);
        session.environment = key.environment.clone();
        session
    });
    for (session, key) in [(&first, &stays), (&second, &goes)] {
        store.insert_session(session).await.unwrap();
        let event = event(key, EventKind::Created);
        store.append_event(&event).await.unwrap();
    }
    store
        .insert_environment(&environment("gone", 1))
        .await
        .unwrap();
    let removed = store.remove_environment(&goes.environment, moment(9)).await;
    assert_eq!(removed.unwrap(), RemoveOutcome::Removed);
    let sessions = [&first, &second].map(|session| session.token_hash);
    let [first_left, second_left] = [
        store.session(&sessions[0]).await.unwrap(),
        store.session(&sessions[1]).await.unwrap(),
    ];
    assert_eq!((first_left, second_left), (Some(first), None));
    let events = store.events_after(0, 10).await.unwrap().events;
    assert_eq!(events.len(), 1);
    assert_eq!(events[0].subject, stays);
}

fn appearance(name: &str) -> Appearance {
    Appearance {
        name: Some(name.to_owned()),
        help_url: Some("https://help.example.com/?a=b".parse().unwrap()),
        accent: Some("#1a5fd0".parse().unwrap()),
        accent_dark: Some("#7fb2ff".parse().unwrap()),
        logo: Some(Logo::new(b"\x89PNG\r\n\x1a\n\x00\xff".to_vec()).unwrap()),
    }
}

/// Fields that the new one does not have are gone. A name may contain any text.
pub async fn an_appearance_is_replaced_whole(fixture: &Fixture) {
    let store = fixture.store();
    let own = environment("one", 1);
    let read = async || fixture.peer().appearance(&own.id).await.unwrap();
    assert_eq!(read().await, Appearance::default());
    store.insert_environment(&own).await.unwrap();
    assert_eq!(read().await, Appearance::default());
    let whole = appearance("Maya's \u{202e}</title> planner");
    assert!(store.set_appearance(&own.id, &whole).await.unwrap());
    assert_eq!(read().await, whole);
    let little = Appearance {
        accent: Some("#000000".parse().unwrap()),
        ..Appearance::default()
    };
    assert!(store.set_appearance(&own.id, &little).await.unwrap());
    assert_eq!(read().await, little);
}

/// It is neither set for an environment that does not exist, nor found after a removal or in another
/// environment.
pub async fn an_appearance_belongs_to_its_environment(fixture: &Fixture) {
    let store = fixture.store();
    let (own, other) = (environment("one", 1), environment("two", 2));
    let whole = appearance("Acme");
    assert!(!store.set_appearance(&own.id, &whole).await.unwrap());
    for one in [&own, &other] {
        store.insert_environment(one).await.unwrap();
    }
    store.set_appearance(&own.id, &whole).await.unwrap();
    let read = async |id| store.appearance(id).await.unwrap();
    assert_eq!(read(&other.id).await, Appearance::default());
    let name = "renamed".parse().unwrap();
    store
        .rename_environment(&own.id, &name, moment(2))
        .await
        .unwrap();
    assert_eq!(read(&own.id).await, whole);
    store.remove_environment(&own.id, moment(3)).await.unwrap();
    assert_eq!(read(&own.id).await, Appearance::default());
}

/// A request may be authenticated before the removal and write after it.
pub async fn nothing_is_added_to_a_removed_environment(
    fixture: &super::Fixture<dyn ContentStores>,
) {
    let store = fixture.store();
    let gone = environment("gone", 1);
    store.insert_environment(&gone).await.unwrap();
    let removed = store.remove_environment(&gone.id, moment(2)).await;
    assert_eq!(removed.unwrap(), RemoveOutcome::Removed);

    let mut api_key = api_key("late", moment(3));
    api_key.environment = gone.id.clone();
    let mut session = session("late");
    session.environment = gone.id.clone();
    let mut integration = integration("late");
    integration.environment = gone.id.clone();
    let mut connection = connection("late");
    connection.key.environment = gone.id.clone();
    let refused = [
        store.put_api_key(&api_key).await.err(),
        store.insert_session(&session).await.err(),
        store.insert_integration(&integration).await.err(),
        store.put_connection(put(connection, 0)).await.err(),
    ];
    for error in refused {
        assert!(
            matches!(error, Some(StoreError::EnvironmentRemoved)),
            "{error:?}"
        );
    }
    assert!(!store.insert_environment(&gone).await.unwrap());
    assert_eq!(store.environments().await.unwrap(), []);
}

/// Insert, rename and removal.
pub async fn writes_of_environments_are_announced(fixture: &super::Fixture<dyn ChangeStores>) {
    let store = fixture.store();
    let own = environment("one", 1);
    store.insert_environment(&own).await.unwrap();
    announced(&*store, 1).await;
    let name = "new".parse().unwrap();
    store
        .rename_environment(&own.id, &name, moment(2))
        .await
        .unwrap();
    announced(&*store, 2).await;
    store.remove_environment(&own.id, moment(3)).await.unwrap();
    announced(&*store, 3).await;
    store.remove_environment(&own.id, moment(3)).await.unwrap();
    announced(&*store, 3).await;
}

async fn announced(store: &dyn ChangeFeed, times: usize) {
    let changes = store.changes_after(0, 10).await.unwrap();
    let subjects: Vec<_> = changes.into_iter().map(|change| change.subject).collect();
    assert_eq!(subjects, vec![Subject::Environments; times]);
}

//! Guarantees of [`OperatorStore`](crate::storage::OperatorStore).

use super::{
    ContentStores, count,
    samples::{environment_id, moment, other_environment_id},
};
use crate::{
    environment::Environment,
    hash::SecretHash,
    id::EnvironmentId,
    operator::{AuditEntry, Operator, OperatorSession, Person, Role},
    storage::{OperatorStore, StoreError},
};

type Fixture = super::Fixture<dyn OperatorStore>;

fn session(token: &str) -> OperatorSession {
    OperatorSession {
        token_hash: SecretHash::of(token),
        environment: environment_id(),
        operator: Operator::Key("k-1".to_owned()),
        created_at: moment(1),
        expires_at: moment(10),
    }
}

fn entry(environment: EnvironmentId, subject: &str) -> AuditEntry {
    AuditEntry {
        id: 0,
        environment,
        at: moment(3),
        operator_id: "k-1".into(),
        operator_name: "Maya's \u{202e}key".into(),
        action: "integration.create".into(),
        subject: subject.into(),
    }
}

/// Every field is kept. Expired sessions can be read.
pub async fn an_operator_session_reads_back_whole(fixture: &Fixture) {
    let store = fixture.store();
    let expired = OperatorSession {
        expires_at: moment(-1_000_000),
        ..session("expired")
    };
    let person = OperatorSession {
        operator: Operator::Person(Person {
            issuer: "https://id.example.com".to_owned(),
            subject: "00u1".to_owned(),
            name: "Maya \u{202e}\"O'Brien\"".to_owned(),
            role: Role::Operator,
            environments: vec![environment_id(), other_environment_id()],
        }),
        ..session("person")
    };
    for session in [session("a"), expired, person] {
        let token = session.token_hash;
        assert_eq!(store.operator_session(&token).await.unwrap(), None);
        store.insert_operator_session(&session).await.unwrap();
        let read = store.operator_session(&token).await.unwrap();
        assert_eq!(read, Some(session));
    }
}

/// The first session stays.
pub async fn a_second_operator_session_with_a_token_is_refused(fixture: &Fixture) {
    let store = fixture.store();
    let first = session("a");
    store.insert_operator_session(&first).await.unwrap();
    let second = OperatorSession {
        operator: Operator::Key("k-2".to_owned()),
        ..session("a")
    };
    let refused = store.insert_operator_session(&second).await;
    assert!(
        matches!(refused, Err(StoreError::Refused(_))),
        "{refused:?}"
    );
    let read = store.operator_session(&first.token_hash).await.unwrap();
    assert_eq!(read, Some(first));
}

/// Exactly one of many concurrent callers gets `true`; other sessions stay.
pub async fn of_many_that_delete_an_operator_session_one_does(fixture: &Fixture) {
    let store = fixture.store();
    for name in ["a", "b"] {
        store.insert_operator_session(&session(name)).await.unwrap();
    }
    let token = session("a").token_hash;
    let deleted = fixture
        .race(|_, store| async move { store.delete_operator_session(&token).await.unwrap() })
        .await;
    assert_eq!(count(&deleted, true), 1);
    assert_eq!(store.operator_session(&token).await.unwrap(), None);
    let other = session("b");
    let read = store.operator_session(&other.token_hash).await.unwrap();
    assert_eq!(read, Some(other));
}

/// A session that expires exactly at the cutoff is kept.
pub async fn purging_operator_sessions_keeps_what_has_not_expired(fixture: &Fixture) {
    let store = fixture.store();
    for (name, second) in [("old", 9), ("even", 10), ("new", 11)] {
        let session = OperatorSession {
            expires_at: moment(second),
            ..session(name)
        };
        store.insert_operator_session(&session).await.unwrap();
    }
    assert_eq!(store.purge_operator_sessions(moment(10)).await.unwrap(), 1);
    for (name, stays) in [("old", false), ("even", true), ("new", true)] {
        let session = store.operator_session(&SecretHash::of(name)).await.unwrap();
        assert_eq!(session.is_some(), stays, "{name}");
    }
}

/// In pages, and only those of the environment. Every field is kept.
pub async fn audit_entries_come_newest_first(fixture: &Fixture) {
    let store = fixture.store();
    for subject in ["a", "b", "c"] {
        let entry = entry(environment_id(), subject);
        store.append_audit(&entry, 10).await.unwrap();
    }
    let foreign = entry(other_environment_id(), "d");
    store.append_audit(&foreign, 10).await.unwrap();
    let first = store.audit(&environment_id(), None, 2).await.unwrap();
    assert_eq!(subjects(&first), ["c", "b"]);
    let whole = entry(environment_id(), "c");
    assert_eq!(
        first[0],
        AuditEntry {
            id: first[0].id,
            ..whole
        }
    );
    let before = Some(first[1].id);
    let next = store.audit(&environment_id(), before, 2).await.unwrap();
    assert_eq!(subjects(&next), ["a"]);
}

/// Entries of other environments do not count.
pub async fn the_audit_log_of_an_environment_is_capped(fixture: &Fixture) {
    let store = fixture.store();
    for subject in ["a", "b", "c", "d"] {
        for environment in [environment_id(), other_environment_id()] {
            let keep = if environment == environment_id() {
                2
            } else {
                10
            };
            let entry = entry(environment, subject);
            store.append_audit(&entry, keep).await.unwrap();
        }
    }
    assert_eq!(kept(&*store, &environment_id()).await, ["d", "c"]);
    let other = kept(&*store, &other_environment_id()).await;
    assert_eq!(other, ["d", "c", "b", "a"]);
}

/// Those of other environments stay.
pub async fn removing_an_environment_removes_its_operators_and_audit_log(
    fixture: &super::Fixture<dyn ContentStores>,
) {
    let store = fixture.store();
    let gone = other_environment_id();
    let environment = Environment {
        id: gone.clone(),
        name: "gone".parse().unwrap(),
        created_at: moment(1),
    };
    store.insert_environment(&environment).await.unwrap();
    for (name, environment) in [("stays", environment_id()), ("goes", gone.clone())] {
        let session = OperatorSession {
            environment: environment.clone(),
            ..session(name)
        };
        store.insert_operator_session(&session).await.unwrap();
        let entry = entry(environment, name);
        store.append_audit(&entry, 10).await.unwrap();
    }
    store.remove_environment(&gone, moment(9)).await.unwrap();
    for (name, stays) in [("stays", true), ("goes", false)] {
        let session = store.operator_session(&SecretHash::of(name)).await.unwrap();
        assert_eq!(session.is_some(), stays, "{name}");
    }
    assert_eq!(kept(&*store, &environment_id()).await, ["stays"]);
    assert_eq!(kept(&*store, &gone).await, [""; 0]);
}

fn subjects(entries: &[AuditEntry]) -> Vec<&str> {
    entries.iter().map(|entry| &*entry.subject).collect()
}

async fn kept(store: &dyn OperatorStore, environment: &EnvironmentId) -> Vec<String> {
    let entries = store.audit(environment, None, 100).await.unwrap();
    subjects(&entries).into_iter().map(str::to_owned).collect()
}

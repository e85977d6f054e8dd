//! Guarantees of [`FlowStore`](crate::storage::FlowStore).

use super::{
    count,
    samples::{authorization, moment, pending_grant},
};
use crate::{
    flow::{FlowLimits, PendingAuthorization, PendingGrant},
    hash::SecretHash,
    storage::{FlowStore, InsertOutcome, StoreError},
};

type Fixture = super::Fixture<dyn FlowStore>;

/// Every field is kept, also of an expired authorization.
pub async fn an_authorization_reads_back_whole(fixture: &Fixture) {
    let store = fixture.store();
    let mut expired = authorization("expired");
    expired.expires_at = moment(-1_000_000);
    for authorization in [authorization("a"), expired] {
        insert(&*store, &authorization).await;
        let read = store.authorization(&authorization.state).await;
        assert_eq!(read.unwrap().as_ref(), Some(&authorization));
        let taken = store.take_authorization(&authorization.state).await;
        assert_eq!(taken.unwrap(), Some(authorization));
    }
    let unknown = SecretHash::of("unknown");
    assert_eq!(store.authorization(&unknown).await.unwrap(), None);
    assert_eq!(store.take_authorization(&unknown).await.unwrap(), None);
}

/// Later callers do not get it either.
pub async fn of_many_that_take_an_authorization_one_gets_it(fixture: &Fixture) {
    let store = fixture.store();
    let kept = authorization("a");
    insert(&*store, &kept).await;
    let answers = fixture
        .race(|_, store| async move {
            let state = SecretHash::of("a");
            store.take_authorization(&state).await.unwrap()
        })
        .await;
    let taken: Vec<_> = answers.into_iter().flatten().collect();
    assert_eq!(taken, [kept]);
    let again = store.take_authorization(&SecretHash::of("a")).await;
    assert_eq!(again.unwrap(), None);
}

/// The first authorization stays.
pub async fn a_second_authorization_with_a_state_is_refused(fixture: &Fixture) {
    let store = fixture.store();
    let first = authorization("a");
    insert(&*store, &first).await;
    let second = PendingAuthorization {
        browser: SecretHash::of("another browser"),
        ..authorization("a")
    };
    let refused = store
        .insert_authorization(&second, &FlowLimits::default())
        .await;
    assert!(
        matches!(refused, Err(StoreError::Refused(_))),
        "{refused:?}"
    );
    let taken = store.take_authorization(&first.state).await.unwrap();
    assert_eq!(taken, Some(first));
}

/// It can be read repeatedly, also after it has expired.
pub async fn a_pending_grant_reads_back_whole(fixture: &Fixture) {
    let store = fixture.store();
    let grant = PendingGrant {
        expires_at: moment(-1_000_000),
        ..pending_grant("a")
    };
    assert_eq!(store.pending_grant(&grant.id).await.unwrap(), None);
    store.put_pending_grant(&grant).await.unwrap();
    for _ in 0..2 {
        let read = store.pending_grant(&grant.id).await.unwrap();
        assert_eq!(read.as_ref(), Some(&grant));
    }
}

/// The list of sites is added later.
pub async fn a_pending_grant_replaces_one_with_the_same_id(fixture: &Fixture) {
    let store = fixture.store();
    let without_sites = PendingGrant {
        sites: Vec::new(),
        ..pending_grant("a")
    };
    for grant in [without_sites, pending_grant("a")] {
        store.put_pending_grant(&grant).await.unwrap();
        let read = store.pending_grant(&grant.id).await.unwrap();
        assert_eq!(read, Some(grant));
    }
}

/// Other pending grants stay.
pub async fn a_deleted_pending_grant_is_gone(fixture: &Fixture) {
    let store = fixture.store();
    let (a, b) = (pending_grant("a"), pending_grant("b"));
    store.put_pending_grant(&a).await.unwrap();
    store.put_pending_grant(&b).await.unwrap();
    assert!(store.delete_pending_grant(&a.id).await.unwrap());
    assert!(!store.delete_pending_grant(&a.id).await.unwrap());
    assert_eq!(store.pending_grant(&a.id).await.unwrap(), None);
    assert_eq!(store.pending_grant(&b.id).await.unwrap(), Some(b));
}

/// A record that expires exactly at the cutoff is kept.
pub async fn purging_flows_keeps_what_has_not_expired(fixture: &Fixture) {
    let store = fixture.store();
    for (name, second) in [("old", 9), ("even", 10), ("new", 11)] {
        let mut flow = authorization(name);
        flow.expires_at = moment(second);
        insert(&*store, &flow).await;
        let mut grant = pending_grant(name);
        grant.expires_at = moment(second);
        store.put_pending_grant(&grant).await.unwrap();
    }
    assert_eq!(store.purge_flows(moment(10)).await.unwrap(), 2);
    assert_eq!(store.purge_flows(moment(10)).await.unwrap(), 0);
    for (name, stays) in [("old", false), ("even", true), ("new", true)] {
        let name = SecretHash::of(name);
        assert_eq!(store.pending_grant(&name).await.unwrap().is_some(), stays);
        let taken = store.take_authorization(&name).await.unwrap();
        assert_eq!(taken.is_some(), stays);
    }
}

/// Authorizations of other sessions, of no session, and expired ones do not count.
pub async fn a_session_has_a_limited_number_of_open_authorizations(fixture: &Fixture) {
    let store = fixture.store();
    let limits = FlowLimits {
        per_session: 2,
        ..FlowLimits::default()
    };
    let add = async |name: &str, session: Option<&str>, created_at| {
        let mut flow = authorization(name);
        flow.purpose.session = session.map(SecretHash::of);
        flow.created_at = moment(created_at);
        flow.expires_at = moment(created_at + 600);
        store.insert_authorization(&flow, &limits).await.unwrap()
    };
    for (name, session, created_at, expected) in [
        ("a", Some("one"), 0, InsertOutcome::Inserted),
        ("b", Some("one"), 1, InsertOutcome::Inserted),
        ("c", Some("one"), 2, InsertOutcome::SessionFull),
        ("c", Some("two"), 2, InsertOutcome::Inserted),
        ("d", None, 2, InsertOutcome::Inserted),
        ("e", None, 2, InsertOutcome::Inserted),
        ("f", None, 2, InsertOutcome::Inserted),
        ("g", Some("one"), 599, InsertOutcome::SessionFull),
        ("g", Some("one"), 600, InsertOutcome::Inserted),
        ("h", Some("one"), 600, InsertOutcome::SessionFull),
    ] {
        assert_eq!(add(name, session, created_at).await, expected, "{name}");
    }
    let taken = store.take_authorization(&SecretHash::of("g")).await;
    assert!(taken.unwrap().is_some());
    assert_eq!(add("h", Some("one"), 600).await, InsertOutcome::Inserted);
}

/// The limit holds for concurrent callers at several instances.
pub async fn concurrent_authorizations_do_not_exceed_the_limit_of_their_session(fixture: &Fixture) {
    let answers = fixture
        .race(|caller, store| async move {
            let flow = authorization(&caller.to_string());
            let limits = FlowLimits {
                per_session: 20,
                ..FlowLimits::default()
            };
            store.insert_authorization(&flow, &limits).await.unwrap()
        })
        .await;
    assert_eq!(count(&answers, InsertOutcome::Inserted), 20);
    assert_eq!(
        count(&answers, InsertOutcome::SessionFull),
        Fixture::CALLERS - 20
    );
}

/// Expired authorizations do not count.
pub async fn open_authorizations_are_limited_in_total(fixture: &Fixture) {
    let store = fixture.store();
    let limits = FlowLimits {
        total: 2,
        ..FlowLimits::default()
    };
    for (name, created_at, expected) in [
        ("a", 0, InsertOutcome::Inserted),
        ("b", 300, InsertOutcome::Inserted),
        ("c", 599, InsertOutcome::Full),
        ("c", 600, InsertOutcome::Inserted),
        ("d", 600, InsertOutcome::Full),
    ] {
        let mut flow = authorization(name);
        flow.purpose.session = Some(SecretHash::of(name));
        flow.created_at = moment(created_at);
        flow.expires_at = moment(created_at + 600);
        let outcome = store.insert_authorization(&flow, &limits).await;
        assert_eq!(outcome.unwrap(), expected, "{name} at {created_at}");
    }
    for (name, stays) in [("a", false), ("b", true), ("c", true)] {
        let taken = store.take_authorization(&SecretHash::of(name)).await;
        assert_eq!(taken.unwrap().is_some(), stays, "{name}");
    }
}

/// Adds an authorization within the usual limits.
pub(super) async fn insert(
    store: &(impl FlowStore + ?Sized),
    authorization: &PendingAuthorization,
) {
    let inserted = store
        .insert_authorization(authorization, &FlowLimits::default())
        .await;
    assert_eq!(inserted.unwrap(), InsertOutcome::Inserted);
}

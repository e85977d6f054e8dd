//! Guarantees about the isolation of environments: records of one environment are invisible to calls
//! for another one and unchanged by them, even under the same name. There is one guarantee for each
//! method or group of related methods.

use std::{sync::Arc, time::Duration};

use super::{
    IsolationStores, RotationStores,
    flows::insert,
    samples::{
        INTEGRATION, all_requests, authorization, connection, environment_id, event, failing,
        integration, key, moment, new_write, other_environment_id, pending_grant, put, request,
        session, tokens,
    },
};
use crate::{
    delivery::{EventFilter, ListedEvent, NewDelivery, Receiver},
    event::EventKind,
    id::{AttemptId, ConnectionKey, EnvironmentId, InstanceId, IntegrationRef, OrphanedTokensId},
    idempotency::WriteEnd,
    integration::{Integration, IntegrationHealth},
    request_log::RequestFilter,
    rotation::{Claim, ClaimOutcome, Claimed, OrphanedTokens, Release, Sent},
    seal::Sealed,
    storage::{
        ConnectionFilter, DeletedConnection, DeletedIntegration, DeliveryStore, ListedConnection,
        PutConnection, PutOutcome, RequestLogStore, RotationStore, SealedColumn, Subject,
        UpdateOutcome,
    },
    token::{TokenRow, TokenVersion},
};

type Fixture = super::Fixture<dyn IsolationStores>;

/// They are found neither by key nor in a list, deleted or not.
pub async fn integrations_of_another_environment_are_not_found(fixture: &Fixture) {
    let store = fixture.store();
    populate(&*store, &other_environment_id()).await;
    let own = environment_id();
    for name in [INTEGRATION, "set-aside"] {
        let named = IntegrationRef::new(own.clone(), name.parse().unwrap());
        assert_eq!(store.integration(&named).await.unwrap(), None);
        assert!(!store.restore_integration(&named, moment(1)).await.unwrap());
        assert!(!store.delete_integration(&named, moment(1)).await.unwrap());
        assert!(!store.erase_integration(&named).await.unwrap());
    }
    assert_eq!(store.integrations(&own).await.unwrap().rows, []);
    assert_eq!(store.deleted_integrations(&own).await.unwrap().rows, []);
}

/// An update of its fields, and one that renames it.
pub async fn an_update_of_an_integration_leaves_its_namesake(fixture: &Fixture) {
    leaves_its_namesake(fixture, async |store| {
        // Only an integration without connections can be renamed.
        let deleted = event(&key("a"), EventKind::Deleted);
        store.delete_connection(&key("a"), &deleted).await.unwrap();
        let changed = Integration {
            display_name: "changed".into(),
            revision: 2,
            ..integration(INTEGRATION)
        };
        let renamed = Integration {
            key: "set-aside".parse().unwrap(),
            revision: 3,
            ..changed.clone()
        };
        for new in [changed, renamed] {
            let updated = store.update_integration(&own_integration(), &new).await;
            assert!(updated.unwrap(), "{new:?}");
        }
    })
    .await;
}

/// Its connections would stay behind.
pub async fn an_update_does_not_move_an_integration_to_another_environment(fixture: &Fixture) {
    let store = fixture.store();
    let own = integration("movable");
    store.insert_integration(&own).await.unwrap();
    let moved = Integration {
        environment: other_environment_id(),
        revision: 2,
        ..own.clone()
    };
    let updated = store
        .update_integration(&own.integration_ref(), &moved)
        .await;
    assert!(!updated.unwrap());
    let listed = store.integrations(&environment_id()).await.unwrap();
    assert_eq!(listed.rows, [own]);
    let listed = store.integrations(&other_environment_id()).await.unwrap();
    assert_eq!(listed.rows, []);
}

/// Each environment has its own app credentials.
pub async fn a_health_leaves_its_namesake(fixture: &Fixture) {
    leaves_its_namesake(fixture, async |store| {
        let refused = IntegrationHealth::CredentialsRefused {
            since: moment(30),
            reason: "Atlassian refuses the OAuth app".into(),
        };
        let event = event(&key("a"), EventKind::IntegrationRecovered);
        let noted = store
            .record_health(&own_integration(), 1, &refused, &event)
            .await;
        assert!(noted.unwrap());
    })
    .await;
}

/// The connections and flows of the namesake stay.
pub async fn a_deleted_integration_leaves_its_namesake(fixture: &Fixture) {
    leaves_its_namesake(fixture, async |store| {
        let deleted = store
            .delete_integration(&own_integration(), moment(99))
            .await;
        assert!(deleted.unwrap());
    })
    .await;
}

/// The namesake stays deleted.
pub async fn a_restored_integration_leaves_its_namesake(fixture: &Fixture) {
    leaves_its_namesake(fixture, async |store| {
        let restored = store.restore_integration(&set_aside(), moment(99)).await;
        assert!(restored.unwrap());
    })
    .await;
}

/// The namesake can still be restored.
pub async fn an_erased_integration_leaves_its_namesake(fixture: &Fixture) {
    leaves_its_namesake(fixture, async |store| {
        assert!(store.erase_integration(&set_aside()).await.unwrap());
    })
    .await;
}

/// They are found neither by key nor in a list, deleted or not; their tokens are not found either.
pub async fn connections_of_another_environment_are_not_found(fixture: &Fixture) {
    let store = fixture.store();
    populate(&*store, &other_environment_id()).await;
    let own = environment_id();
    for id in ["a", "gone"] {
        let named = key(id);
        assert_eq!(store.connection(&named).await.unwrap(), None);
        assert_eq!(store.tokens(&named).await.unwrap(), None);
        assert_eq!(store.token_version(&named).await.unwrap().0, 0);
        assert_eq!(store.deleted_connection(&named).await.unwrap(), None);
        assert!(!store.erase_connection(&named).await.unwrap());
        let deleted = event(&named, EventKind::Deleted);
        assert!(!store.delete_connection(&named, &deleted).await.unwrap());
        assert!(!store.replace_tokens(&named, &tokens(2)).await.unwrap());
        let outcome = store
            .update_connections(&[connection(id)], &[])
            .await
            .unwrap();
        assert_eq!(outcome, UpdateOutcome::Unknown(named));
    }
    assert_eq!(snapshot(&*store, &own).await, Snapshot::default());
    for (environment, expected) in [(own.clone(), 0), (other_environment_id(), 1)] {
        let all = ConnectionFilter::new(environment);
        assert_eq!(store.count_connections(&all).await.unwrap(), expected);
    }
    let integration = Some(key("a").integration);
    let deleted = store.deleted_connections(&own, integration).await.unwrap();
    assert_eq!(deleted.rows, []);
}

/// An integration with the same key in another environment is not enough.
pub async fn a_connection_needs_an_integration_of_its_own_environment(fixture: &Fixture) {
    let store = fixture.store();
    populate(&*store, &other_environment_id()).await;
    let outcome = store.put_connection(put(connection("new"), 0)).await;
    assert_eq!(outcome.unwrap(), PutOutcome::Conflict);
}

/// A replacement, and a connection created in place of a deleted one.
pub async fn a_put_connection_leaves_its_namesake(fixture: &Fixture) {
    leaves_its_namesake(fixture, async |store| {
        for (id, expected) in [("a", 1), ("gone", 1)] {
            let outcome = store.put_connection(put(connection(id), expected)).await;
            assert!(matches!(outcome.unwrap(), PutOutcome::Stored(_)));
        }
    })
    .await;
}

/// Both have the same revision.
pub async fn updated_connections_leave_their_namesakes(fixture: &Fixture) {
    leaves_its_namesake(fixture, async |store| {
        let mut changed = store.connection(&key("a")).await.unwrap().unwrap();
        changed.revision += 1;
        changed.metadata = None;
        let outcome = store.update_connections(&[changed], &[]).await.unwrap();
        assert_eq!(outcome, UpdateOutcome::Updated);
    })
    .await;
}

/// Only the connection whose credentials were fetched is changed.
pub async fn touched_connections_leave_their_namesakes(fixture: &Fixture) {
    leaves_its_namesake(fixture, async |store| {
        let touched = [(key("a"), moment(500))];
        store.touch_connections(&touched).await.unwrap();
    })
    .await;
}

/// Its event does not belong to the other environment either.
pub async fn a_deleted_connection_leaves_its_namesake(fixture: &Fixture) {
    leaves_its_namesake(fixture, async |store| {
        let deleted = event(&key("a"), EventKind::Deleted);
        assert!(store.delete_connection(&key("a"), &deleted).await.unwrap());
    })
    .await;
}

/// The namesake stays deleted.
pub async fn a_restored_connection_leaves_its_namesake(fixture: &Fixture) {
    leaves_its_namesake(fixture, async |store| {
        let deleted = store.deleted_connection(&key("gone")).await.unwrap();
        let put = put(deleted.unwrap().connection, 1);
        let outcome = store.restore_connection(put).await.unwrap();
        assert!(matches!(outcome, PutOutcome::Stored(_)), "{outcome:?}");
    })
    .await;
}

/// The namesake can still be restored.
pub async fn an_erased_connection_leaves_its_namesake(fixture: &Fixture) {
    leaves_its_namesake(fixture, async |store| {
        assert!(store.erase_connection(&key("gone")).await.unwrap());
    })
    .await;
}

/// The orphaned tokens of the namesake stay.
pub async fn replaced_tokens_leave_their_namesakes(fixture: &Fixture) {
    leaves_its_namesake(fixture, async |store| {
        for version in [2, 3] {
            let row = tokens(version);
            assert!(store.replace_tokens(&key("a"), &row).await.unwrap());
        }
        assert_eq!(store.orphaned_tokens(&key("a")).await.unwrap(), []);
    })
    .await;
}

/// Both have the same version.
pub async fn a_token_status_leaves_its_namesake(fixture: &Fixture) {
    leaves_its_namesake(fixture, async |store| {
        let reason = "the token endpoint answered 503".into();
        let event = event(&key("a"), EventKind::RefreshFailed { reason });
        let version = TokenVersion(1);
        let noted = store
            .set_token_status(&key("a"), version, &failing(), &event)
            .await;
        assert!(noted.unwrap());
    })
    .await;
}

/// Each connection is rotated independently, and a release ends one lease only.
pub async fn a_lease_does_not_block_another_environment(fixture: &Fixture) {
    let store = both(fixture).await;
    let own = claimed(&*store, &environment_id()).await;
    claimed(&*store, &other_environment_id()).await;
    let release = Release {
        key: key("a"),
        version: TokenVersion(1),
        fence: own.fence,
        sent: Sent::No,
        cooldown: Duration::ZERO,
    };
    assert!(store.release_rotation(&release).await.unwrap());
    claimed(&*store, &environment_id()).await;
    let next = Claim {
        attempt: AttemptId::from_text("next"),
        ..claim(&other_environment_id())
    };
    let outcome = store.claim_rotation(&next).await;
    assert!(matches!(outcome.unwrap(), ClaimOutcome::Held { .. }));
}

/// They are not promoted either.
pub async fn orphaned_tokens_of_another_environment_are_not_found(fixture: &Fixture) {
    leaves_its_namesake(fixture, async |store| {
        let late = OrphanedTokensId::from_text("late in default");
        let foreign = OrphanedTokensId::from_text("late in other");
        let answers = store.orphaned_tokens(&key("a")).await.unwrap();
        assert_eq!(answers.len(), 1);
        assert_eq!(answers[0].id, late);
        for (answer, promoted) in [(foreign, false), (late, true)] {
            let done = store
                .promote_orphaned_tokens(&key("a"), &tokens(2), &answer)
                .await;
            assert_eq!(done.unwrap(), promoted);
        }
    })
    .await;
}

/// Each grant has its own end.
pub async fn an_announcement_leaves_its_namesake(fixture: &Fixture) {
    let store = both(fixture).await;
    for environment in [environment_id(), other_environment_id()] {
        let mut key = key("a");
        key.environment = environment;
        let ends_at = moment(900);
        let event = event(&key, EventKind::Expiring { ends_at });
        let granted_at = tokens(1).granted_at;
        let noted = store.record_announcement(&key, granted_at, 7, &event).await;
        assert!(noted.unwrap(), "{key:?}");
    }
}

/// Due rotations, idle tokens and ending grants of all environments are found page by page, each
/// with its environment.
pub async fn every_environment_is_swept(fixture: &Fixture) {
    let store = both(fixture).await;
    let (mut idle, mut ending) = (Vec::new(), Vec::new());
    for expected in [1, 1, 0] {
        let page = store.idle_tokens(moment(1000), idle.last().cloned(), 1);
        let page = page.await.unwrap();
        assert_eq!(page.len(), expected);
        idle.extend(page.into_iter().map(|tokens| tokens.key));
        let page = store.ending_grants(moment(1000), 0, ending.last().cloned(), 1);
        let page = page.await.unwrap();
        assert_eq!(page.len(), expected);
        ending.extend(page.into_iter().map(|grant| grant.key));
    }
    let mut other = key("a");
    other.environment = other_environment_id();
    let all = [key("a"), other];
    assert_eq!(idle, all);
    assert_eq!(ending, all);

    for key in &all {
        claimed(&*store, &key.environment).await;
    }
    fixture.advance(60);
    let mut due = Vec::new();
    for expected in [1, 1, 0] {
        let page = store.due_rotations(due.last().cloned(), 1).await.unwrap();
        assert_eq!(page.len(), expected);
        due.extend(page.into_iter().map(|rotation| rotation.key));
    }
    assert_eq!(due, all);
}

/// Events about connections and about integrations.
pub async fn events_of_another_environment_are_not_listed(fixture: &Fixture) {
    let store = both(fixture).await;
    let other = IntegrationRef::new(other_environment_id(), INTEGRATION.parse().unwrap());
    let mut recovered = event(&key("a"), EventKind::IntegrationRecovered);
    recovered.subject = other.into();
    store.append_event(&recovered).await.unwrap();
    let listed = |environment: EnvironmentId| {
        let store = store.clone();
        async move {
            let events = events(&*store, &environment).await;
            for listed in &events {
                assert_eq!(*listed.event.subject.environment(), environment);
            }
            events.len()
        }
    };
    let own = listed(environment_id()).await;
    assert!(own > 0);
    assert_eq!(listed(other_environment_id()).await, own + 1);
}

/// Positions are numbers that are easy to guess.
pub async fn events_of_another_environment_are_not_replayed(fixture: &Fixture) {
    let store = both(fixture).await;
    let before = events(&*store, &other_environment_id()).await;
    let place = before[0].event.sequence;
    let replayed = store.replay_event(&environment_id(), place).await;
    assert!(!replayed.unwrap());
    assert_eq!(events(&*store, &other_environment_id()).await, before);
    let replayed = store.replay_event(&other_environment_id(), place).await;
    assert!(replayed.unwrap());
    let after = events(&*store, &other_environment_id()).await;
    assert_eq!(after.len(), before.len() + 1);
}

/// Only deliveries about the same connection are ordered.
pub async fn deliveries_of_namesakes_do_not_wait_for_each_other(fixture: &Fixture) {
    let store = both(fixture).await;
    let events = store.events_after(0, 100).await.unwrap().events;
    let of = |environment: &EnvironmentId| {
        let of_a = |event: &&crate::event::Event| {
            let key = event.subject.connection();
            key.is_some_and(|id| id.as_str() == "a") && event.subject.environment() == environment
        };
        let event = events.iter().find(of_a).unwrap();
        NewDelivery {
            event: event.sequence,
            subject: event.subject.clone(),
            receiver: Receiver::Primary,
        }
    };
    let deliveries = [of(&environment_id()), of(&other_environment_id())];
    assert!(store.route(0, 100, &deliveries).await.unwrap());
    let lease = Duration::from_secs(60);
    let claimed = store.claim_deliveries(10, lease, &[]).await.unwrap();
    let subjects: Vec<_> = claimed.iter().map(|one| &one.event.subject).collect();
    assert_eq!(subjects, deliveries.each_ref().map(|one| &one.subject));
}

/// The sealed values of both environments are found, each with its environment.
pub async fn a_resealed_cell_leaves_its_namesake(fixture: &Fixture) {
    let store = both(fixture).await;
    for environment in [environment_id(), other_environment_id()] {
        let mut flow = authorization(environment.as_str());
        flow.purpose.environment = environment.clone();
        insert(&*store, &flow).await;
        let mut grant = pending_grant(environment.as_str());
        grant.purpose.environment = environment.clone();
        store.put_pending_grant(&grant).await.unwrap();
        let mut write = new_write("a");
        write.write.integration.environment = environment;
        store.begin_write(&write, 1 << 30).await.unwrap();
        let answer = WriteEnd::Answered(Sealed::from_bytes(vec![5; 40]));
        let ended = store.end_write(&write.write, &write.attempt, &answer).await;
        assert!(ended.unwrap());
    }
    for column in SealedColumn::ALL {
        let found = store.sealed_values(column, None, 100).await.unwrap();
        let (own, other): (Vec<_>, Vec<_>) = found
            .into_iter()
            .partition(|value| value.environment == environment_id().as_str());
        assert!(!own.is_empty(), "{column:?}");
        assert_eq!(own.len(), other.len(), "{column:?}");
        for value in &own {
            let bytes = Sealed::from_bytes(b"resealed".to_vec());
            assert!(store.reseal(value, &bytes).await.unwrap(), "{value:?}");
        }
        let after = store.sealed_values(column, None, 100).await.unwrap();
        for value in other {
            assert_eq!(value.environment, other_environment_id().as_str());
            assert!(after.contains(&value), "{value:?} in {after:?}");
        }
    }
}

/// Otherwise a cache would drop the wrong entry.
pub async fn changes_name_their_environment(fixture: &Fixture) {
    let store = fixture.store();
    for environment in [environment_id(), other_environment_id()] {
        let before = store.latest_change().await.unwrap();
        populate(&*store, &environment).await;
        let changes = store.changes_after(before, 100).await.unwrap();
        assert!(changes.len() > 5);
        for change in changes {
            let named = match change.subject {
                Subject::Integration(integration) => integration.environment,
                Subject::Connection(key) => key.environment,
                other => panic!("{other:?} is not about one environment"),
            };
            assert_eq!(named, environment);
        }
    }
}

/// They are looked up by a secret, and the record names its environment.
pub async fn flows_and_sessions_keep_their_environment(fixture: &Fixture) {
    let store = fixture.store();
    let other = other_environment_id();
    let mut session = session("token");
    session.environment = other.clone();
    session.reconnect.as_mut().unwrap().environment = other.clone();
    let mut flow = authorization("state");
    flow.purpose.environment = other.clone();
    let mut grant = pending_grant("pending");
    grant.purpose.environment = other;
    store.insert_session(&session).await.unwrap();
    insert(&*store, &flow).await;
    store.put_pending_grant(&grant).await.unwrap();
    let read = store.session(&session.token_hash).await.unwrap();
    assert_eq!(read, Some(session));
    let read = store.take_authorization(&flow.state).await.unwrap();
    assert_eq!(read, Some(flow));
    let read = store.pending_grant(&grant.id).await.unwrap();
    assert_eq!(read, Some(grant));
}

/// Requests of unauthenticated callers are not found either.
pub async fn requests_of_another_environment_are_not_found(
    fixture: &super::Fixture<dyn RequestLogStore>,
) {
    let log = fixture.store();
    let mut records = ["/own", "/other", "/nobody"].map(request);
    records[1].environment = Some(other_environment_id());
    records[2].environment = None;
    log.append_requests(&records).await.unwrap();
    let paths = async |filter: &RequestFilter| {
        let found = log.requests(filter).await.unwrap();
        let paths = found.iter().map(|record| record.path.to_string());
        paths.collect::<Vec<_>>()
    };
    assert_eq!(paths(&all_requests()).await, ["/own"]);
    let other = RequestFilter::new(other_environment_id());
    assert_eq!(paths(&other).await, ["/other"]);
}

/// Runs calls for one of two environments with the same contents, and asserts that they change
/// something in it and nothing in the other one.
async fn leaves_its_namesake(fixture: &Fixture, act: impl AsyncFn(&dyn IsolationStores)) {
    let store = both(fixture).await;
    let (own, other) = (environment_id(), other_environment_id());
    let own_before = snapshot(&*store, &own).await;
    let other_before = snapshot(&*store, &other).await;
    act(&*store).await;
    assert_ne!(snapshot(&*store, &own).await, own_before);
    assert_eq!(snapshot(&*store, &other).await, other_before);
}

/// Returns a store with two environments that have the same contents under the same names.
async fn both(fixture: &Fixture) -> Arc<dyn IsolationStores> {
    let store = fixture.store();
    populate(&*store, &environment_id()).await;
    populate(&*store, &other_environment_id()).await;
    store
}

/// Stores an integration with a connection that has orphaned tokens, and a deleted one of each.
async fn populate(store: &dyn RotationStores, environment: &EnvironmentId) {
    for name in [INTEGRATION, "set-aside"] {
        let integration = Integration {
            environment: environment.clone(),
            ..integration(name)
        };
        assert!(store.insert_integration(&integration).await.unwrap());
        if name != INTEGRATION {
            let deleted = store
                .delete_integration(&integration.integration_ref(), moment(5))
                .await;
            assert!(deleted.unwrap());
        }
    }
    for id in ["a", "gone"] {
        let mut connection = connection(id);
        connection.key.environment = environment.clone();
        let put: PutConnection = put(connection, 0);
        let outcome = store.put_connection(put).await.unwrap();
        assert!(matches!(outcome, PutOutcome::Stored(_)), "{outcome:?}");
    }
    let mut key = key("gone");
    key.environment = environment.clone();
    let deleted = event(&key, EventKind::Deleted);
    assert!(store.delete_connection(&key, &deleted).await.unwrap());
    let late = OrphanedTokens {
        id: OrphanedTokensId::from_text(&format!("late in {environment}")),
        version: TokenVersion(1),
        granted_at: tokens(1).granted_at,
        received_at: moment(21),
        sealed: Sealed::from_bytes(vec![4; 40]),
    };
    let key = ConnectionKey::new(environment.clone(), key.integration, "a".parse().unwrap());
    assert!(store.keep_orphaned_tokens(&key, &late).await.unwrap());
}

/// Everything that is stored for an environment.
#[derive(Debug, Default, PartialEq)]
struct Snapshot {
    integrations: Vec<Integration>,
    deleted_integrations: Vec<DeletedIntegration>,
    connections: Vec<ListedConnection>,
    deleted_connections: Vec<DeletedConnection>,
    tokens: Option<TokenRow>,
    version: TokenVersion,
    late_answers: Vec<OrphanedTokens>,
    events: Vec<ListedEvent>,
}

async fn snapshot(store: &dyn IsolationStores, environment: &EnvironmentId) -> Snapshot {
    let mut key = key("a");
    key.environment = environment.clone();
    let all = ConnectionFilter::new(environment.clone());
    Snapshot {
        integrations: store.integrations(environment).await.unwrap().rows,
        deleted_integrations: store.deleted_integrations(environment).await.unwrap().rows,
        connections: store.connections(&all).await.unwrap().rows,
        deleted_connections: store
            .deleted_connections(environment, None)
            .await
            .unwrap()
            .rows,
        tokens: store.tokens(&key).await.unwrap(),
        version: store.token_version(&key).await.unwrap(),
        late_answers: store.orphaned_tokens(&key).await.unwrap(),
        events: events(store, environment).await,
    }
}

async fn events(store: &dyn DeliveryStore, environment: &EnvironmentId) -> Vec<ListedEvent> {
    let filter = EventFilter {
        environment: environment.clone(),
        failed: false,
        before: None,
        limit: 100,
    };
    store.listed_events(&filter).await.unwrap().rows
}

fn own_integration() -> IntegrationRef {
    key("a").integration_ref()
}

fn set_aside() -> IntegrationRef {
    IntegrationRef::new(environment_id(), "set-aside".parse().unwrap())
}

fn claim(environment: &EnvironmentId) -> Claim {
    let mut key = key("a");
    key.environment = environment.clone();
    Claim {
        key,
        version: TokenVersion(1),
        owner: InstanceId::from_text("one"),
        attempt: AttemptId::from_text("attempt"),
        lease: Duration::from_secs(45),
        restart: false,
    }
}

async fn claimed(store: &dyn RotationStore, environment: &EnvironmentId) -> Claimed {
    let outcome = store.claim_rotation(&claim(environment)).await.unwrap();
    match outcome {
        ClaimOutcome::Claimed(claimed) => claimed,
        other => panic!("{environment}: {other:?}"),
    }
}

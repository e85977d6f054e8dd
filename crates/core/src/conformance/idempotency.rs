//! Guarantees of [`IdempotencyStore`](crate::storage::IdempotencyStore).

use std::time::Duration;

use super::{
    ContentStores, SealedStores, count,
    putting::{stored, with_integration},
    samples::{connection, environment, event, key, moment, new_write, other_environment_id, put},
};
use crate::{
    event::EventKind,
    idempotency::{
        BeginOutcome, ENTRY_BYTES, Fingerprint, KeyedWrite, KnownWrite, NewWrite, WriteAttemptId,
        WriteEnd, WriteState,
    },
    seal::Sealed,
    storage::{IdempotencyStore, RemoveOutcome, SealedColumn},
};

type Fixture = super::Fixture<dyn IdempotencyStore>;

const PLENTY: u64 = 1 << 30;

async fn begin(store: &dyn IdempotencyStore, write: &NewWrite) -> BeginOutcome {
    store.begin_write(write, PLENTY).await.unwrap()
}

async fn end(store: &dyn IdempotencyStore, write: &NewWrite, end: WriteEnd) -> bool {
    let ended = store.end_write(&write.write, &write.attempt, &end).await;
    ended.unwrap()
}

/// What is known of a write, which must have begun.
async fn known(store: &dyn IdempotencyStore, write: &NewWrite) -> KnownWrite {
    match begin(store, &another_attempt(write)).await {
        BeginOutcome::Known(known) => known,
        outcome => panic!("{outcome:?}"),
    }
}

fn another_attempt(write: &NewWrite) -> NewWrite {
    NewWrite {
        attempt: WriteAttemptId::from_text("another attempt"),
        fingerprint: Fingerprint::of(&[b"another body"]),
        began_at: moment(1_000),
        ..write.clone()
    }
}

fn answer(text: &str) -> Sealed {
    Sealed::from_bytes(format!("\0{text}\u{ff}").into_bytes())
}

/// Its state is that of the first attempt, and so is its fingerprint.
pub async fn a_write_begins_once_and_is_known_from_then_on(fixture: &Fixture) {
    let store = fixture.store();
    let write = new_write("a");
    assert_eq!(begin(&*store, &write).await, BeginOutcome::Begun);
    let known = known(&*fixture.peer(), &write).await;
    assert_eq!(known.fingerprint, write.fingerprint);
    assert_eq!(known.began_at, write.began_at);
    let WriteState::InProgress { left } = known.state else {
        panic!("{known:?}");
    };
    assert!(left <= write.lease && left > write.lease / 2, "{left:?}");
}

/// This holds across instances.
pub async fn of_many_that_begin_a_write_one_does(fixture: &Fixture) {
    let outcomes = fixture
        .race(|caller, store| async move {
            let write = NewWrite {
                attempt: WriteAttemptId::from_text(&caller.to_string()),
                ..new_write("a")
            };
            begin(&*store, &write).await
        })
        .await;
    assert_eq!(count(&outcomes, BeginOutcome::Begun), 1);
    let known = |outcome: &&BeginOutcome| matches!(outcome, BeginOutcome::Known(_));
    assert_eq!(outcomes.iter().filter(known).count(), Fixture::CALLERS - 1);
}

/// It is complete, also for an attempt with another fingerprint.
pub async fn the_answer_to_a_write_is_kept(fixture: &Fixture) {
    let store = fixture.store();
    let write = new_write("a");
    begin(&*store, &write).await;
    assert!(end(&*store, &write, WriteEnd::Answered(answer("first"))).await);
    let known = known(&*fixture.peer(), &write).await;
    assert_eq!(known.state, WriteState::Answered(answer("first")));
    assert_eq!(known.fingerprint, write.fingerprint);
}

/// Neither its own attempt nor another one changes it, and it is not removed.
pub async fn an_answered_write_does_not_change(fixture: &Fixture) {
    let store = fixture.store();
    let write = new_write("a");
    begin(&*store, &write).await;
    assert!(end(&*store, &write, WriteEnd::Answered(answer("first"))).await);
    for other in [
        WriteEnd::Answered(answer("second")),
        WriteEnd::NotProcessed,
        WriteEnd::Unknown,
    ] {
        assert!(!end(&*store, &write, other.clone()).await);
        assert!(!end(&*store, &another_attempt(&write), other).await);
    }
    let extended = store.extend_write(&write.write, &write.attempt, write.lease);
    assert!(!extended.await.unwrap());
    let known = known(&*store, &write).await;
    assert_eq!(known.state, WriteState::Answered(answer("first")));
}

/// And only that one extends its lease.
pub async fn only_the_attempt_that_began_a_write_ends_it(fixture: &Fixture) {
    let store = fixture.store();
    let write = new_write("a");
    begin(&*store, &write).await;
    let other = another_attempt(&write);
    for how in [
        WriteEnd::Answered(answer("other")),
        WriteEnd::NotProcessed,
        WriteEnd::Unknown,
    ] {
        assert!(!end(&*store, &other, how).await);
    }
    let extended = store.extend_write(&other.write, &other.attempt, other.lease);
    assert!(!extended.await.unwrap());
    let known = known(&*store, &write).await;
    assert!(
        matches!(known.state, WriteState::InProgress { .. }),
        "{known:?}"
    );
    assert!(!end(&*store, &new_write("never-began"), WriteEnd::Unknown).await);
}

/// Its key can be used again.
pub async fn a_write_that_was_not_processed_is_forgotten(fixture: &Fixture) {
    let store = fixture.store();
    let write = new_write("a");
    begin(&*store, &write).await;
    assert!(end(&*store, &write, WriteEnd::NotProcessed).await);
    assert!(!end(&*store, &write, WriteEnd::NotProcessed).await);
    let next = another_attempt(&write);
    assert_eq!(begin(&*fixture.peer(), &next).await, BeginOutcome::Begun);
}

/// Its sender is gone. No other attempt begins it.
pub async fn a_write_whose_lease_expires_has_an_unknown_outcome(fixture: &Fixture) {
    let store = fixture.store();
    let write = new_write("a");
    begin(&*store, &write).await;
    fixture.advance(write.lease.as_secs() + 1);
    let known = known(&*fixture.peer(), &write).await;
    assert_eq!(known.state, WriteState::Unknown);
}

/// A slow response is waited for.
pub async fn an_extended_write_stays_in_progress(fixture: &Fixture) {
    let store = fixture.store();
    let write = new_write("a");
    begin(&*store, &write).await;
    for _ in 0..3 {
        fixture.advance(write.lease.as_secs() - 1);
        let extended = store.extend_write(&write.write, &write.attempt, write.lease);
        assert!(extended.await.unwrap());
    }
    fixture.advance(write.lease.as_secs() / 2);
    let known = known(&*store, &write).await;
    assert!(
        matches!(known.state, WriteState::InProgress { .. }),
        "{known:?}"
    );
}

/// Before its lease expires.
pub async fn a_write_can_end_with_an_unknown_outcome(fixture: &Fixture) {
    let store = fixture.store();
    let write = new_write("a");
    begin(&*store, &write).await;
    assert!(end(&*store, &write, WriteEnd::Unknown).await);
    assert_eq!(known(&*store, &write).await.state, WriteState::Unknown);
    let extended = store.extend_write(&write.write, &write.attempt, write.lease);
    assert!(!extended.await.unwrap());
}

/// The truth is kept, however late its attempt learns it.
pub async fn a_late_answer_replaces_an_unknown_outcome(fixture: &Fixture) {
    let store = fixture.store();
    let write = new_write("a");
    begin(&*store, &write).await;
    fixture.advance(write.lease.as_secs() + 1);
    assert!(end(&*store, &write, WriteEnd::Answered(answer("late"))).await);
    let known = known(&*store, &write).await;
    assert_eq!(known.state, WriteState::Answered(answer("late")));
}

/// A write that began exactly at the cutoff is kept.
pub async fn purging_writes_keeps_the_new_ones(fixture: &Fixture) {
    let store = fixture.store();
    for (name, second) in [("old", 9), ("answered", 9), ("even", 10), ("new", 11)] {
        let write = NewWrite {
            began_at: moment(second),
            ..new_write(name)
        };
        begin(&*store, &write).await;
        if name == "answered" {
            assert!(end(&*store, &write, WriteEnd::Answered(answer(name))).await);
        }
    }
    assert_eq!(store.purge_writes(moment(10)).await.unwrap(), 2);
    assert_eq!(store.purge_writes(moment(10)).await.unwrap(), 0);
    for (name, stays) in [
        ("old", false),
        ("answered", false),
        ("even", true),
        ("new", true),
    ] {
        let outcome = begin(&*store, &new_write(name)).await;
        assert_eq!(outcome != BeginOutcome::Begun, stays, "{name}");
    }
}

/// Answers count, and what is removed makes room. A known write is known all the same.
pub async fn the_writes_of_an_environment_take_up_limited_room(fixture: &Fixture) {
    let store = fixture.store();
    let most = 3 * ENTRY_BYTES;
    let begin = async |write: &NewWrite| store.begin_write(write, most).await.unwrap();
    let (a, b, c) = (new_write("a"), new_write("b"), new_write("c"));
    assert_eq!(begin(&a).await, BeginOutcome::Begun);
    assert_eq!(begin(&b).await, BeginOutcome::Begun);
    let long = Sealed::from_bytes(vec![7; ENTRY_BYTES as usize]);
    assert!(end(&*store, &a, WriteEnd::Answered(long)).await);
    assert_eq!(begin(&c).await, BeginOutcome::Full);
    assert!(matches!(begin(&a).await, BeginOutcome::Known(_)));
    let mut elsewhere = new_write("c");
    elsewhere.write.integration.environment = other_environment_id();
    assert_eq!(begin(&elsewhere).await, BeginOutcome::Begun);

    assert!(end(&*store, &b, WriteEnd::NotProcessed).await);
    assert_eq!(begin(&c).await, BeginOutcome::Begun);
    assert_eq!(begin(&b).await, BeginOutcome::Full);
    assert_eq!(store.purge_writes(moment(1_000_000)).await.unwrap(), 3);
    for write in [&a, &b, &c] {
        assert_eq!(begin(write).await, BeginOutcome::Begun);
    }
    assert_eq!(begin(&new_write("d")).await, BeginOutcome::Full);
}

/// However many begin at once, at whichever instance.
pub async fn of_many_writes_no_more_begin_than_there_is_room_for(fixture: &Fixture) {
    let outcomes = fixture
        .race(|caller, store| async move {
            let write = new_write(&caller.to_string());
            store.begin_write(&write, 20 * ENTRY_BYTES).await.unwrap()
        })
        .await;
    assert_eq!(count(&outcomes, BeginOutcome::Begun), 20);
    assert_eq!(count(&outcomes, BeginOutcome::Full), Fixture::CALLERS - 20);
}

/// Under the same integration, connection and key.
pub async fn a_write_of_another_environment_is_another_write(fixture: &Fixture) {
    let store = fixture.store();
    let own = new_write("a");
    let mut other = own.clone();
    other.write.integration.environment = other_environment_id();
    assert_eq!(begin(&*store, &own).await, BeginOutcome::Begun);
    assert!(!end(&*store, &other, WriteEnd::NotProcessed).await);
    let extended = store.extend_write(&other.write, &other.attempt, other.lease);
    assert!(!extended.await.unwrap());
    assert_eq!(begin(&*store, &other).await, BeginOutcome::Begun);
    assert!(end(&*store, &other, WriteEnd::Answered(answer("other"))).await);
    let known = known(&*store, &own).await;
    assert!(
        matches!(known.state, WriteState::InProgress { .. }),
        "{known:?}"
    );
}

/// Those of other environments stay.
pub async fn a_removed_environment_takes_its_writes_along(
    fixture: &super::Fixture<dyn ContentStores>,
) {
    let store = fixture.store();
    let stays = new_write("a");
    let mut goes = stays.clone();
    goes.write.integration.environment = "gone".parse().unwrap();
    for write in [&stays, &goes] {
        begin(&*store, write).await;
        assert!(end(&*store, write, WriteEnd::Answered(answer("kept"))).await);
    }
    let gone = environment("gone", 1);
    store.insert_environment(&gone).await.unwrap();
    let removed = store.remove_environment(&gone.id, moment(9)).await;
    assert_eq!(removed.unwrap(), RemoveOutcome::Removed);
    assert_eq!(begin(&*store, &goes).await, BeginOutcome::Begun);
    let known = known(&*store, &stays).await;
    assert_eq!(known.state, WriteState::Answered(answer("kept")));
}

/// Until then it can be restored, and no write of it is repeated.
pub async fn the_writes_of_a_deleted_connection_stay_until_it_is_erased(
    fixture: &super::Fixture<dyn SealedStores>,
) {
    let store = with_integration(fixture).await;
    let write = async |id: &str| {
        stored(&*store, put(connection(id), 0)).await;
        let number = store.connection(&key(id)).await.unwrap().unwrap().id;
        let write = NewWrite {
            write: KeyedWrite::new(&key(id), number, &"a".parse().unwrap()),
            ..new_write("a")
        };
        begin(&*store, &write).await;
        assert!(end(&*store, &write, WriteEnd::Answered(answer("kept"))).await);
        write
    };
    let (goes, stays) = (write("goes").await, write("stays").await);
    let deleted = event(&key("goes"), EventKind::Deleted);
    assert!(
        store
            .delete_connection(&key("goes"), &deleted)
            .await
            .unwrap()
    );
    let known_answer = known(&*store, &goes).await.state;
    assert_eq!(known_answer, WriteState::Answered(answer("kept")));
    assert!(store.erase_connection(&key("goes")).await.unwrap());
    let values = store.sealed_values(SealedColumn::IdempotencyAnswers, None, 10);
    let values = values.await.unwrap();
    assert_eq!(values.len(), 1, "{values:?}");
    assert_eq!(begin(&*store, &goes).await, BeginOutcome::Begun);
    let known_answer = known(&*store, &stays).await.state;
    assert_eq!(known_answer, WriteState::Answered(answer("kept")));
}

/// A lease of a millisecond or a year is as good as any.
pub async fn leases_of_writes_may_have_any_length(fixture: &Fixture) {
    let store = fixture.store();
    for (name, lease) in [
        ("short", Duration::from_millis(1)),
        ("long", Duration::from_secs(365 * 24 * 60 * 60)),
    ] {
        let write = NewWrite {
            lease,
            ..new_write(name)
        };
        assert_eq!(begin(&*store, &write).await, BeginOutcome::Begun, "{name}");
    }
    fixture.advance(1);
    let short = known(&*store, &new_write("short")).await;
    assert_eq!(short.state, WriteState::Unknown);
    let long = known(&*store, &new_write("long")).await;
    assert!(
        matches!(long.state, WriteState::InProgress { .. }),
        "{long:?}"
    );
}

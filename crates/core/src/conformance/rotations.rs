//! Guarantees of [`RotationStore`](crate::storage::RotationStore).

use std::time::Duration;

use super::{
    RotationStores,
    putting::{stored, with_integration},
    samples::{connection, event, key, moment, put, tokens},
};
use crate::{
    event::EventKind,
    id::{AttemptId, InstanceId, OrphanedTokensId},
    rotation::{Claim, ClaimOutcome, Claimed, OrphanedTokens, Release, Sent},
    seal::Sealed,
    storage::RotationStore,
    token::{TokenRow, TokenStatus, TokenVersion},
};

type Fixture = super::Fixture<dyn RotationStores>;

const LEASE: u64 = 45;

/// The outcome names the attempt, its first send and the number of sends.
pub async fn a_first_claim_starts_an_attempt(fixture: &Fixture) {
    let store = with_connection(fixture).await;
    let claimed = claimed(&*store, "one", "first").await;
    let expected = Claimed {
        attempt: AttemptId::from_text("first"),
        fence: claimed.fence,
        sends: 1,
        rejections: 0,
        since_first_send: Duration::ZERO,
    };
    assert!(claimed.since_first_send < Duration::from_secs(5));
    assert_eq!(
        Claimed {
            since_first_send: Duration::ZERO,
            ..claimed
        },
        expected
    );
}

/// The callers are different instances.
pub async fn of_many_that_claim_a_rotation_one_does(fixture: &Fixture) {
    let store = with_connection(fixture).await;
    let answers = fixture
        .race(|caller, store| async move {
            let name = format!("caller {caller}");
            store.claim_rotation(&claim(&name, &name)).await.unwrap()
        })
        .await;
    let is_claim = |outcome: &&ClaimOutcome| matches!(outcome, ClaimOutcome::Claimed(_));
    assert_eq!(answers.iter().filter(is_claim).count(), 1);
    let is_held = |outcome: &&ClaimOutcome| matches!(outcome, ClaimOutcome::Held { .. });
    assert_eq!(answers.iter().filter(is_held).count(), Fixture::CALLERS - 1);
    drop(store);
}

/// While the lease lasts, its owner cannot make another claim either.
pub async fn a_lease_blocks_every_other_claim(fixture: &Fixture) {
    let store = with_connection(fixture).await;
    claimed(&*store, "one", "first").await;
    fixture.advance(LEASE - 20);
    for owner in ["one", "two"] {
        match store.claim_rotation(&claim(owner, "x")).await.unwrap() {
            ClaimOutcome::Held { left } => {
                let lease = Duration::from_secs(LEASE);
                assert!(left > Duration::ZERO && left <= lease, "{left:?}");
            }
            other => panic!("{other:?}"),
        }
    }
}

/// It counts once, and the lease begins again. A late release of the claim before it ends nothing. Another instance cannot confirm
/// it, nor can its owner after the lease was another's.
pub async fn a_claim_whose_outcome_is_unknown_is_confirmed_by_repeating_it(fixture: &Fixture) {
    let store = with_connection(fixture).await;
    let first = claimed(&*store, "one", "first").await;
    fixture.advance(LEASE - 5);
    let held = store.claim_rotation(&claim("two", "first")).await.unwrap();
    assert!(matches!(held, ClaimOutcome::Held { .. }), "{held:?}");
    let confirmed = claimed(&*store, "one", "first").await;
    assert_eq!(confirmed.attempt, first.attempt);
    assert_eq!(confirmed.sends, 1);
    assert!(confirmed.since_first_send >= Duration::from_secs(LEASE - 5));
    assert!(!release(&*store, &first, Sent::No, 0).await);

    fixture.advance(LEASE - 5);
    let held = store.claim_rotation(&claim("two", "second")).await.unwrap();
    assert!(matches!(held, ClaimOutcome::Held { .. }), "{held:?}");
    fixture.advance(6);
    let other = claimed(&*store, "two", "second").await;
    assert_eq!(other.sends, 2);
    let held = store.claim_rotation(&claim("one", "first")).await.unwrap();
    assert!(matches!(held, ClaimOutcome::Held { .. }), "{held:?}");
    // It has continued the attempt, so it confirms with the id of that, also after its lease.
    assert_eq!(claimed(&*store, "two", "first").await.sends, 2);
    fixture.advance(LEASE + 1);
    let confirmed = claimed(&*store, "two", "first").await;
    assert_eq!(confirmed.sends, 2);
    assert!(release(&*store, &confirmed, Sent::No, 0).await);
    assert_eq!(claimed(&*store, "one", "third").await.sends, 2);
}

/// It keeps its id and the time of its first send.
pub async fn an_attempt_continues_under_the_next_lease(fixture: &Fixture) {
    let store = with_connection(fixture).await;
    let first = claimed(&*store, "one", "first").await;
    fixture.advance(LEASE + 1);
    let second = claimed(&*store, "two", "second").await;
    assert_eq!(second.attempt, first.attempt);
    assert_eq!(second.sends, 2);
    assert!(second.fence > first.fence);
    assert!(second.since_first_send >= Duration::from_secs(LEASE + 1));
}

/// The owner can restart during its lease, any instance after it.
pub async fn an_attempt_is_restarted_on_request(fixture: &Fixture) {
    let store = with_connection(fixture).await;
    claimed(&*store, "one", "first").await;
    let restart = |owner: &str| Claim {
        restart: true,
        ..claim(owner, "second")
    };
    let held = store.claim_rotation(&restart("two")).await.unwrap();
    assert!(matches!(held, ClaimOutcome::Held { .. }), "{held:?}");
    fixture.advance(LEASE - 30);
    let outcome = store.claim_rotation(&restart("one")).await.unwrap();
    let ClaimOutcome::Claimed(second) = outcome else {
        panic!("{outcome:?}");
    };
    assert_eq!(second.attempt.as_str(), "second");
    assert_eq!((second.sends, second.rejections), (1, 0));
    assert!(second.since_first_send < Duration::from_secs(10));
}

/// An older version, a newer one, an unknown connection, and a deleted one.
pub async fn a_claim_for_another_version_is_refused(fixture: &Fixture) {
    let store = with_connection(fixture).await;
    store.replace_tokens(&key("a"), &tokens(2)).await.unwrap();
    for version in [1, 3] {
        let claim = Claim {
            version: TokenVersion(version),
            ..claim("one", "x")
        };
        let outcome = store.claim_rotation(&claim).await.unwrap();
        assert_eq!(outcome, ClaimOutcome::VersionChanged, "{version}");
    }
    let unknown = Claim {
        key: key("unknown"),
        ..claim("one", "x")
    };
    let outcome = store.claim_rotation(&unknown).await.unwrap();
    assert_eq!(outcome, ClaimOutcome::VersionChanged);
    let deleted = event(&key("a"), EventKind::Deleted);
    store.delete_connection(&key("a"), &deleted).await.unwrap();
    let of_deleted = Claim {
        version: TokenVersion(2),
        ..claim("one", "x")
    };
    let outcome = store.claim_rotation(&of_deleted).await.unwrap();
    assert_eq!(outcome, ClaimOutcome::VersionChanged);
}

/// The next claim starts a new attempt.
pub async fn a_claim_that_sent_nothing_is_undone(fixture: &Fixture) {
    let store = with_connection(fixture).await;
    let first = claimed(&*store, "one", "first").await;
    assert!(release(&*store, &first, Sent::No, 0).await);
    assert_eq!(due(&*store).await, [""; 0]);
    let second = claimed(&*store, "two", "second").await;
    assert_eq!(second.attempt.as_str(), "second");
    assert_eq!(second.sends, 1);
}

/// The claims before it may have sent.
pub async fn undoing_a_later_claim_leaves_the_attempt(fixture: &Fixture) {
    let store = with_connection(fixture).await;
    claimed(&*store, "one", "first").await;
    fixture.advance(LEASE + 1);
    let second = claimed(&*store, "two", "x").await;
    assert!(release(&*store, &second, Sent::No, 0).await);
    assert_eq!(due(&*store).await, ["a"]);
    let third = claimed(&*store, "two", "y").await;
    assert_eq!((third.attempt.as_str(), third.sends), ("first", 2));
}

/// Any instance may send after the cooldown.
pub async fn no_claim_is_granted_during_a_cooldown(fixture: &Fixture) {
    let store = with_connection(fixture).await;
    let first = claimed(&*store, "one", "first").await;
    assert!(release(&*store, &first, Sent::Perhaps, 100).await);
    fixture.advance(50);
    let outcome = store.claim_rotation(&claim("one", "x")).await.unwrap();
    let ClaimOutcome::CoolingDown { left } = outcome else {
        panic!("{outcome:?}");
    };
    assert!(left > Duration::ZERO && left <= Duration::from_secs(51));
    assert_eq!(due(&*store).await, [""; 0]);
    fixture.advance(51);
    assert_eq!(due(&*store).await, ["a"]);
    claimed(&*store, "two", "x").await;
}

/// The count covers all claims of the attempt.
pub async fn rejections_are_counted(fixture: &Fixture) {
    let store = with_connection(fixture).await;
    for rejections in 0..3 {
        let claimed = claimed(&*store, "one", "x").await;
        assert_eq!(claimed.rejections, rejections);
        assert!(release(&*store, &claimed, Sent::Rejected, 0).await);
    }
}

/// A claim cannot release the lease of its successor.
pub async fn a_stale_claim_releases_nothing(fixture: &Fixture) {
    let store = with_connection(fixture).await;
    let first = claimed(&*store, "one", "first").await;
    fixture.advance(LEASE + 1);
    let second = claimed(&*store, "two", "x").await;
    assert!(!release(&*store, &first, Sent::No, 0).await);
    let held = store.claim_rotation(&claim("three", "x")).await.unwrap();
    assert!(matches!(held, ClaimOutcome::Held { .. }), "{held:?}");
    assert!(release(&*store, &second, Sent::Perhaps, 0).await);
    assert!(!release(&*store, &second, Sent::Perhaps, 0).await);
}

/// The next rotation starts a new attempt.
pub async fn new_tokens_end_lease_and_attempt(fixture: &Fixture) {
    let store = with_connection(fixture).await;
    let first = claimed(&*store, "one", "first").await;
    assert!(store.replace_tokens(&key("a"), &tokens(2)).await.unwrap());
    assert_eq!(due(&*store).await, [""; 0]);
    assert!(!release(&*store, &first, Sent::Perhaps, 100).await);
    let next = Claim {
        version: TokenVersion(2),
        ..claim("two", "second")
    };
    let outcome = store.claim_rotation(&next).await.unwrap();
    let ClaimOutcome::Claimed(second) = outcome else {
        panic!("{outcome:?}");
    };
    assert_eq!((second.attempt.as_str(), second.sends), ("second", 1));
}

/// A new grant also deletes orphaned tokens.
pub async fn a_new_grant_ends_lease_attempt_and_orphaned_tokens(fixture: &Fixture) {
    let store = with_connection(fixture).await;
    claimed(&*store, "one", "first").await;
    assert!(keep(&*store, "late", 1, 5).await);
    stored(&*store, put(connection("a"), 1)).await;
    assert_eq!(late(&*store).await, [""; 0]);
    assert_eq!(due(&*store).await, [""; 0]);
    let next = Claim {
        version: TokenVersion(2),
        ..claim("two", "second")
    };
    let outcome = store.claim_rotation(&next).await.unwrap();
    assert!(matches!(outcome, ClaimOutcome::Claimed(c) if c.attempt.as_str() == "second"));
}

/// They are due with an expired lease or without a lease, but not during one.
pub async fn attempts_without_an_active_lease_are_due(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    for id in ["a", "b", "c", "d"] {
        stored(&*store, put(connection(id), 0)).await;
    }
    for id in ["c", "a", "d"] {
        let claim = Claim {
            key: key(id),
            ..claim("one", "x")
        };
        let outcome = store.claim_rotation(&claim).await.unwrap();
        assert!(matches!(outcome, ClaimOutcome::Claimed(_)));
    }
    assert_eq!(due(&*store).await, [""; 0]);
    fixture.advance(LEASE + 1);
    assert_eq!(due(&*store).await, ["a", "c", "d"]);
    let after = store.due_rotations(Some(key("a")), 1).await.unwrap();
    assert_eq!((&after[0].key, after[0].version.0), (&key("c"), 1));
    assert_eq!(after.len(), 1);
}

/// Only a new grant by the user can help.
pub async fn an_attempt_of_a_connection_that_needs_reconnecting_is_not_due(fixture: &Fixture) {
    let store = with_connection(fixture).await;
    claimed(&*store, "one", "first").await;
    let status = TokenStatus::NeedsReconnect {
        since: moment(7),
        reason: "gone".into(),
    };
    assert!(super::tokens::note(&*store, 1, &status).await);
    fixture.advance(LEASE + 1);
    assert_eq!(due(&*store).await, [""; 0]);
    assert_eq!(idle(&*store, 1000).await, [""; 0]);
}

/// They are ordered by key.
pub async fn tokens_that_were_not_refreshed_for_long_are_idle(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    for id in ["a", "b", "c", "d", "e"] {
        stored(&*store, put(connection(id), 0)).await;
    }
    let later = TokenRow {
        issued_at: moment(500),
        ..tokens(2)
    };
    assert!(store.replace_tokens(&key("b"), &later).await.unwrap());
    let never = TokenRow {
        refreshable: false,
        ..tokens(2)
    };
    assert!(store.replace_tokens(&key("d"), &never).await.unwrap());
    let under_way = Claim {
        key: key("e"),
        ..claim("one", "x")
    };
    store.claim_rotation(&under_way).await.unwrap();
    assert_eq!(idle(&*store, 20).await, [""; 0]);
    assert_eq!(idle(&*store, 21).await, ["a", "c"]);
    assert_eq!(idle(&*store, 501).await, ["a", "b", "c"]);
    let after = store.idle_tokens(moment(501), Some(key("a")), 1).await;
    let after = after.unwrap();
    assert_eq!((after.len(), &after[0].key), (1, &key("b")));
    assert_eq!((after[0].version.0, after[0].issued_at), (2, moment(500)));
}

/// Every field is kept.
pub async fn orphaned_tokens_read_back_newest_first(fixture: &Fixture) {
    let store = with_connection(fixture).await;
    for (id, second) in [("x", 5), ("y", 9), ("z", 1)] {
        assert!(keep(&*store, id, 1, second).await);
    }
    assert_eq!(late(&*store).await, ["y", "x", "z"]);
    let answers = store.orphaned_tokens(&key("a")).await.unwrap();
    assert_eq!(answers[1], orphaned("x", 1, 5));
    assert_eq!(store.orphaned_tokens(&key("b")).await.unwrap(), []);
}

/// Tokens of another grant are useless.
pub async fn orphaned_tokens_need_their_grant(fixture: &Fixture) {
    let store = with_connection(fixture).await;
    let other = OrphanedTokens {
        granted_at: moment(18),
        ..orphaned("x", 1, 5)
    };
    assert!(!store.keep_orphaned_tokens(&key("a"), &other).await.unwrap());
    let kept = store
        .keep_orphaned_tokens(&key("b"), &orphaned("x", 1, 5))
        .await;
    assert!(!kept.unwrap());
    let deleted = event(&key("a"), EventKind::Deleted);
    assert!(keep(&*store, "x", 1, 5).await);
    store.delete_connection(&key("a"), &deleted).await.unwrap();
    store.erase_connection(&key("a")).await.unwrap();
    assert!(!keep(&*store, "y", 1, 5).await);
    assert_eq!(late(&*store).await, [""; 0]);
}

/// Tokens issued before the previous version are invalid by then.
pub async fn a_replacement_drops_orphaned_tokens_of_earlier_versions(fixture: &Fixture) {
    let store = with_connection(fixture).await;
    assert!(store.replace_tokens(&key("a"), &tokens(2)).await.unwrap());
    assert!(keep(&*store, "x", 1, 5).await);
    assert!(keep(&*store, "y", 2, 6).await);
    assert!(store.replace_tokens(&key("a"), &tokens(3)).await.unwrap());
    assert_eq!(late(&*store).await, ["y"]);
}

/// Other orphaned tokens stay.
pub async fn orphaned_tokens_are_promoted_once(fixture: &Fixture) {
    let store = with_connection(fixture).await;
    assert!(store.replace_tokens(&key("a"), &tokens(2)).await.unwrap());
    for id in ["x", "y"] {
        assert!(keep(&*store, id, 1, 5).await);
    }
    let (row, x) = (tokens(3), OrphanedTokensId::from_text("x"));
    let answers = fixture
        .race(|_, store| {
            let (row, x) = (row.clone(), x.clone());
            async move {
                store
                    .promote_orphaned_tokens(&key("a"), &row, &x)
                    .await
                    .unwrap()
            }
        })
        .await;
    assert_eq!(super::count(&answers, true), 1);
    assert_eq!(store.tokens(&key("a")).await.unwrap(), Some(row));
    assert_eq!(late(&*store).await, ["y"]);
    let again = store
        .promote_orphaned_tokens(&key("a"), &tokens(4), &x)
        .await;
    assert!(!again.unwrap());
    let y = OrphanedTokensId::from_text("y");
    let stale = store
        .promote_orphaned_tokens(&key("a"), &tokens(3), &y)
        .await;
    assert!(!stale.unwrap());
    assert_eq!(late(&*store).await, ["y"]);
}

/// Newer orphaned tokens stay.
pub async fn old_orphaned_tokens_are_purged(fixture: &Fixture) {
    let store = with_connection(fixture).await;
    for (id, second) in [("x", 5), ("y", 9)] {
        assert!(keep(&*store, id, 1, second).await);
    }
    assert_eq!(store.purge_orphaned_tokens(moment(9)).await.unwrap(), 1);
    assert_eq!(late(&*store).await, ["y"]);
}

/// Each period is announced once by one of the callers.
pub async fn of_many_that_announce_the_end_of_a_grant_one_does(fixture: &Fixture) {
    let store = with_connection(fixture).await;
    for days in [30, 7, 1] {
        let answers = fixture
            .race(|_, store| async move { announce(&*store, days).await })
            .await;
        assert_eq!(super::count(&answers, true), 1, "{days}");
    }
    for days in [1, 7, 30] {
        assert!(!announce(&*store, days).await, "{days}");
    }
    assert_eq!(store.events_after(1, 99).await.unwrap().events.len(), 3);
}

/// A new grant ends one year after its own consent.
pub async fn the_end_of_a_new_grant_is_announced_again(fixture: &Fixture) {
    let store = with_connection(fixture).await;
    assert!(announce(&*store, 1).await);
    stored(&*store, put(connection("a"), 1)).await;
    assert!(announce(&*store, 30).await);
}

/// Each grant is found until its end was announced.
pub async fn grants_that_end_soon_are_found(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    for id in ["a", "b", "c"] {
        stored(&*store, put(connection(id), 0)).await;
    }
    assert_eq!(ending(&*store, 19, 30).await, [""; 0]);
    assert_eq!(ending(&*store, 20, 30).await, ["a", "b", "c"]);
    assert!(announce(&*store, 7).await);
    assert_eq!(ending(&*store, 20, 30).await, ["b", "c"]);
    assert_eq!(ending(&*store, 20, 7).await, ["b", "c"]);
    assert_eq!(ending(&*store, 20, 1).await, ["a", "b", "c"]);
    let after = store.ending_grants(moment(20), 1, Some(key("a")), 1).await;
    let after = after.unwrap();
    assert_eq!((after.len(), &after[0].key), (1, &key("b")));
    assert_eq!(after[0].granted_at, moment(19));
}

async fn with_connection(fixture: &Fixture) -> std::sync::Arc<dyn RotationStores> {
    let store = with_integration(fixture).await;
    stored(&*store, put(connection("a"), 0)).await;
    store
}

fn claim(owner: &str, attempt: &str) -> Claim {
    Claim {
        key: key("a"),
        version: TokenVersion(1),
        owner: InstanceId::from_text(owner),
        attempt: AttemptId::from_text(attempt),
        lease: Duration::from_secs(LEASE),
        restart: false,
    }
}

async fn claimed(store: &dyn RotationStore, owner: &str, attempt: &str) -> Claimed {
    match store.claim_rotation(&claim(owner, attempt)).await.unwrap() {
        ClaimOutcome::Claimed(claimed) => claimed,
        other => panic!("{other:?}"),
    }
}

async fn release(store: &dyn RotationStore, claimed: &Claimed, sent: Sent, rest: u64) -> bool {
    let release = Release {
        key: key("a"),
        version: TokenVersion(1),
        fence: claimed.fence,
        sent,
        cooldown: Duration::from_secs(rest),
    };
    store.release_rotation(&release).await.unwrap()
}

async fn due(store: &dyn RotationStore) -> Vec<String> {
    let due = store.due_rotations(None, 10).await.unwrap();
    due.into_iter()
        .map(|due| due.key.connection.to_string())
        .collect()
}

async fn idle(store: &dyn RotationStore, before: i64) -> Vec<String> {
    let idle = store.idle_tokens(moment(before), None, 10).await.unwrap();
    idle.into_iter()
        .map(|idle| idle.key.connection.to_string())
        .collect()
}

async fn ending(store: &dyn RotationStore, before: i64, days: u32) -> Vec<String> {
    let ending = store.ending_grants(moment(before), days, None, 10).await;
    let ending = ending.unwrap().into_iter();
    ending.map(|end| end.key.connection.to_string()).collect()
}

async fn announce(store: &dyn RotationStore, days: u32) -> bool {
    let key = key("a");
    let event = event(&key, EventKind::Created);
    let noted = store
        .record_announcement(&key, moment(19), days, &event)
        .await;
    noted.unwrap()
}

fn orphaned(id: &str, version: u64, second: i64) -> OrphanedTokens {
    OrphanedTokens {
        id: OrphanedTokensId::from_text(id),
        version: TokenVersion(version),
        granted_at: moment(19),
        received_at: moment(second),
        sealed: Sealed::from_bytes(format!("\0late {id}").into_bytes()),
    }
}

async fn keep(store: &dyn RotationStore, id: &str, version: u64, second: i64) -> bool {
    let answer = orphaned(id, version, second);
    store
        .keep_orphaned_tokens(&key("a"), &answer)
        .await
        .unwrap()
}

async fn late(store: &dyn RotationStore) -> Vec<String> {
    let answers = store.orphaned_tokens(&key("a")).await.unwrap();
    answers.into_iter().map(|a| a.id.to_string()).collect()
}

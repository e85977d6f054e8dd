//! The renewal of one connection's tokens: a flight that carries out what the
//! [protocol](crate::rotation) asks for.

use std::{sync::Arc, time::Duration};

use threelo_core::{
    Timestamp,
    bearer::BearerError,
    clock::Monotonic,
    id::ConnectionKey,
    rotation::AttemptId,
    token::{TokenSet, TokenVersion},
};

use super::{
    Outcome, Shared,
    exchange::{AppUse, Failed},
    open::Loaded,
    wait::{SOON, unavailable},
};
use crate::rotation::{Effect, Goal, Rotation};

/// How often a flight that was for others is followed by one of one's own.
const FLIGHTS: usize = 3;

impl Shared {
    /// Something newer than this version, from the flight that is under way or one begun for it.
    /// `forced` tries even where renewing has been given up.
    pub(super) async fn newer_than(
        self: &Arc<Self>,
        key: &ConnectionKey,
        version: TokenVersion,
        forced: bool,
    ) -> Outcome {
        for _ in 0..FLIGHTS {
            let joined = self.rotations.join(&self.parts.tasks, key, || {
                self.clone().rotate(key.clone(), version, forced)
            });
            let Some(outcome) = self.outcome(key, joined.flight).await else {
                return Err(unavailable(key, "the renewal takes unusually long", SOON));
            };
            let settled = match &outcome {
                Ok(loaded) => loaded.version() > version,
                // Others may have been content with less of an effort.
                Err(_) => !forced,
            };
            if joined.begun || settled {
                return outcome;
            }
        }
        let reason = "others renew it again and again";
        Err(unavailable(key, reason, Duration::from_secs(1)))
    }

    /// Begins a renewal that nobody waits for, unless there is a reason not to.
    pub(super) fn renew_early(self: &Arc<Self>, key: &ConnectionKey, version: TokenVersion) {
        if self.check_hindrance(key, version).is_err() {
            return;
        }
        // When many are due at once the next call tries again: there is time until the token ends.
        let Ok(permit) = self.background.clone().try_acquire_owned() else {
            return;
        };
        self.rotations.join(&self.parts.tasks, key, || {
            let flight = self.clone().rotate(key.clone(), version, false);
            async move {
                let outcome = flight.await;
                drop(permit);
                outcome
            }
        });
    }

    /// The flight.
    pub(super) async fn rotate(
        self: Arc<Self>,
        key: ConnectionKey,
        version: TokenVersion,
        forced: bool,
    ) -> Outcome {
        let goal = Goal {
            newer_than: version,
            forced,
            failures: self.failures(&key, version),
        };
        let (mut rotation, mut effect) = Rotation::begin(goal, self.settings.timing, self.chance());
        let mut flight = Flight {
            claimed_at: self.parts.clock.monotonic(),
            shared: self,
            key,
            present: None,
            base: None,
            attempt: None,
            fresh: None,
            failed: None,
            app_use: None,
            store_error: None,
            decided_by: None,
        };
        loop {
            let input = match effect {
                Effect::Done(end) => return flight.end(end, version).await,
                effect => flight.carry_out(effect).await,
            };
            effect = rotation.step(input);
        }
    }
}

/// What a flight has in its hands.
pub(super) struct Flight {
    pub(super) shared: Arc<Shared>,
    pub(super) key: ConnectionKey,
    /// The row that was read or stored last.
    pub(super) present: Option<Arc<Loaded>>,
    /// The row that was claimed: what its refresh token brings follows it.
    pub(super) base: Option<Arc<Loaded>>,
    /// The attempt that the claim belongs to.
    pub(super) attempt: Option<AttemptId>,
    /// When the claim was begun.
    pub(super) claimed_at: Monotonic,
    /// The answer, until it is kept.
    pub(super) fresh: Option<TokenSet>,
    /// Why there was none.
    pub(super) failed: Option<Failed>,
    /// What the last exchange showed about the app.
    pub(super) app_use: Option<AppUse>,
    /// What the store said when it failed last.
    pub(super) store_error: Option<BearerError>,
    /// When a grant that was called dead is decided on, where that is known.
    pub(super) decided_by: Option<Timestamp>,
}

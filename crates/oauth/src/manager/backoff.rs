//! When a connection's next renewal may be tried. Kept in memory, for one version of its tokens:
//! new tokens, wherever they come from, have no past.

use std::{sync::Arc, time::Duration};

use threelo_core::{
    Timestamp, bearer::BearerError, clock::Monotonic, id::ConnectionKey, token::TokenVersion,
};

use super::{Shared, bounded::Versioned, wait::hindered};
use crate::rotation::pause;

/// The longest pause after tokens that were refused one after the other.
const LONGEST_REFUSAL: Duration = Duration::from_secs(5 * 60);

/// A token that was good for so long was refused for a reason of its own.
const REFUSAL_MEMORY: Duration = Duration::from_secs(10 * 60);

/// A pause.
#[derive(Debug, Clone)]
pub(super) struct Backoff {
    pub(super) version: TokenVersion,
    pub(super) failures: u32,
    pub(super) until: Monotonic,
    pub(super) reason: Arc<str>,
    /// When a grant that was called dead is decided on.
    pub(super) decided_by: Option<Timestamp>,
    pub(super) refusal: bool,
}

impl Versioned for Backoff {
    fn version(&self) -> TokenVersion {
        self.version
    }
}

impl Shared {
    /// Whether the renewal of this version may be tried now.
    pub(super) fn check_hindrance(
        &self,
        key: &ConnectionKey,
        version: TokenVersion,
    ) -> Result<(), BearerError> {
        let now = self.parts.clock.monotonic();
        self.breakers.check(key, now)?;
        match self.backoffs.get(key) {
            Some(backoff) if backoff.version == version && now < backoff.until => {
                let left = backoff.until.since(now);
                Err(hindered(key, &*backoff.reason, backoff.decided_by, left))
            }
            _ => Ok(()),
        }
    }

    /// How often the renewal of this version has failed.
    pub(super) fn failures(&self, key: &ConnectionKey, version: TokenVersion) -> u32 {
        let backoff = self.backoffs.get(key);
        let backoff = backoff.filter(|backoff| backoff.version == version && !backoff.refusal);
        backoff.map_or(0, |backoff| backoff.failures)
    }

    /// Notes that the renewal of this version failed, and for how long it is left alone.
    pub(super) fn note_failure(
        &self,
        key: &ConnectionKey,
        version: TokenVersion,
        reason: &str,
        decided_by: Option<Timestamp>,
        pause: Duration,
    ) {
        let failures = self.failures(key, version).saturating_add(1);
        self.pause_for(key, pause, |until| Backoff {
            version,
            failures,
            until,
            reason: reason.into(),
            decided_by,
            refusal: false,
        });
    }

    /// Notes that a refused token has a successor. If that is refused too, and its successor,
    /// the pauses between the renewals grow.
    pub(super) fn note_refusal(
        &self,
        key: &ConnectionKey,
        before: Option<Backoff>,
        refused: TokenVersion,
        successor: TokenVersion,
    ) {
        let now = self.parts.clock.monotonic();
        let in_a_row = before
            .filter(|b| b.refusal && b.version == refused && now.since(b.until) < REFUSAL_MEMORY);
        let failures = in_a_row.map_or(1, |b| b.failures.saturating_add(1));
        let pause = pause(failures, LONGEST_REFUSAL, 0.0);
        self.pause_for(key, pause, |until| Backoff {
            version: successor,
            failures,
            until,
            reason: "Atlassian refuses one new access token after the other".into(),
            decided_by: None,
            refusal: true,
        });
    }

    fn pause_for(
        &self,
        key: &ConnectionKey,
        pause: Duration,
        backoff: impl FnOnce(Monotonic) -> Backoff,
    ) {
        let until = Monotonic(self.parts.clock.monotonic().0.saturating_add(pause));
        let ticket = self.backoffs.ticket(key);
        self.backoffs.put(key, backoff(until), ticket);
    }
}

//! Step 1: what the row says.

use std::time::Duration;

use super::{Cause, Effect, End, Facts, Input, Rotation, Stage};

/// How often a claim that came too late, or found others at it, is followed by another one.
const CLAIMS: u32 = 3;

/// The shortest pause between two looks at whether somebody else is done.
const FIRST_POLL: Duration = Duration::from_millis(25);

impl Rotation {
    /// The row was read, to see whether there is anything to do.
    pub(super) fn looked(&mut self, input: Input) -> Effect {
        let Input::Row(row) = input else {
            return self.done(self.unavailable(Cause::Store, Duration::ZERO));
        };
        let Some(facts) = row else {
            return self.done(End::Gone);
        };
        self.facts = Some(facts);
        if facts.version > self.goal.newer_than {
            return self.done(End::Newer);
        }
        if facts.is_dead && !self.goal.forced {
            return self.done(End::Dead);
        }
        if !facts.refreshable {
            return self.done(End::NotRefreshable);
        }
        let left = facts.straggling(self.timing.stragglers);
        if !facts.is_dead && !left.is_zero() {
            return self.rest(Cause::Resent, left);
        }
        self.claims += 1;
        if self.claims > CLAIMS {
            return self.done(self.unavailable(Cause::Busy, Duration::from_secs(1)));
        }
        // What was noted of a dead connection's attempts is history for who tries once more.
        let anew = facts.is_dead;
        self.go(Stage::Claiming, Effect::Claim { anew })
    }

    /// Nobody shall send for so long. Whoever insists waits for a short while.
    pub(super) fn rest(&mut self, cause: Cause, left: Duration) -> Effect {
        let is_dead = self.facts.as_ref().is_some_and(|facts| facts.is_dead);
        if self.goal.forced && !is_dead && left <= self.timing.insistence {
            return self.watch_from_now(left);
        }
        let resting = self.unavailable(cause, left);
        self.done(if is_dead { End::Dead } else { resting })
    }

    /// Looks again in a while, as somebody else holds the lease for so long.
    pub(super) fn watch(&mut self, left: Duration, poll: Duration) -> Effect {
        let poll = poll.min(left).max(Duration::from_millis(1));
        let left = left.saturating_sub(poll);
        self.go(Stage::Watching(left), Effect::Wait(poll))
    }

    /// Time has passed, or the row was read then.
    pub(super) fn watched(&mut self, left: Duration, input: Input) -> Effect {
        match input {
            Input::Waited => Effect::Read,
            Input::Row(Some(row)) if row.version == self.version() && !left.is_zero() => {
                self.facts = Some(row);
                self.watch(left, self.timing.poll)
            }
            Input::Row(row) => self.looked(Input::Row(row)),
            // A store that does not answer may do so before the lease is over.
            _ if !left.is_zero() => self.watch(left, self.timing.poll),
            _ => self.done(self.unavailable(Cause::Store, Duration::ZERO)),
        }
    }

    /// The first look at somebody else's work is an early one.
    pub(super) fn watch_from_now(&mut self, left: Duration) -> Effect {
        self.watch(left, FIRST_POLL)
    }
}

impl Facts {
    /// Whether it follows this version by the hand of this claim.
    pub(super) fn is_by(&self, fence: u64) -> bool {
        self.fence == Some(fence)
    }

    /// For how much longer an earlier send of the token before may still be on its way.
    fn straggling(&self, longest: Duration) -> Duration {
        let since = self.since_resent;
        since.map_or(Duration::ZERO, |since| longest.saturating_sub(since))
    }
}

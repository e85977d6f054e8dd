//! Step 2: the durable word that the token is about to be sent.

use std::time::Duration;

use threelo_core::rotation::{ClaimOutcome, Claimed, Sent};

use super::{Cause, Effect, Input, Rotation, Stage};

impl Rotation {
    /// What became of the claim.
    pub(super) fn asked_to_claim(&mut self, input: Input) -> Effect {
        let Input::Claim { outcome, took } = input else {
            // Whether it was written or not: nothing is sent without proof that it was.
            return self.done(self.unavailable(Cause::Store, Duration::ZERO));
        };
        match outcome {
            ClaimOutcome::Claimed(claimed) => {
                let age = claimed.since_first_send.saturating_add(took);
                self.claimed = Some(claimed);
                if age >= self.timing.window {
                    self.give_up_on_the_answer()
                } else {
                    self.send(took)
                }
            }
            ClaimOutcome::Held { left } => self.watch_from_now(left),
            ClaimOutcome::Resting { left } => self.rest(Cause::Resting, left),
            ClaimOutcome::Moved => self.go(Stage::Looking, Effect::Read),
        }
    }

    /// What became of the claim to begin anew.
    pub(super) fn asked_to_probe(&mut self, input: Input) -> Effect {
        match input {
            Input::Claim {
                outcome: ClaimOutcome::Claimed(claimed),
                took,
            } => {
                self.claimed = Some(claimed);
                self.send(took)
            }
            Input::Claim {
                outcome: ClaimOutcome::Moved,
                ..
            } => self.go(Stage::Looking, Effect::Read),
            // Somebody else has taken it over, or the store is away: their lease, their turn.
            _ => self.done(self.unavailable(Cause::Busy, Duration::from_secs(1))),
        }
    }

    /// Sends, if that is still covered by the lease.
    fn send(&mut self, took: Duration) -> Effect {
        if took > self.timing.latest_send {
            let end = self.unavailable(Cause::Slow, Duration::from_secs(1));
            return self.conclude(None, Sent::No, Duration::ZERO, end);
        }
        self.go(Stage::Sending, Effect::Send)
    }

    /// The claim, while there is one.
    pub(super) fn claimed(&self) -> Claimed {
        self.claimed.clone().unwrap_or(Claimed {
            attempt: threelo_core::rotation::AttemptId::from_text(""),
            fence: 0,
            sends: 1,
            refusals: 0,
            since_first_send: Duration::ZERO,
        })
    }
}

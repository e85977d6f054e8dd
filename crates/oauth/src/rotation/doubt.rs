//! Step 5: a token that was called dead, or whose answer is lost for good, gets every other
//! chance first.

use std::time::Duration;

use threelo_core::rotation::Sent;

use super::{Cause, Effect, End, Health, Input, Rotation, Stage};

/// How long a lost answer is left alone while the old access token works.
const STILL_WORKS: Duration = Duration::from_secs(60);

/// How long it is left alone where another connection could be harmed.
const COULD_HARM: Duration = Duration::from_secs(600);

impl Rotation {
    /// The token was called dead, and the row read: had a sibling been faster?
    pub(super) fn looked_after_death(&mut self, input: Input) -> Effect {
        match input {
            Input::Row(None) => self.done(End::Gone),
            Input::Row(Some(row)) if row.version > self.version() => self.done(End::Newer),
            // A store that can not be read says nothing about the token.
            _ => self.go(Stage::AdoptingForDead, Effect::Adopt),
        }
    }

    /// A late answer took its place, or there is none.
    pub(super) fn adopted_for_dead(&mut self, input: Input) -> Effect {
        if input == Input::Adopted(true) {
            return self.done(End::Newer);
        }
        let refusals = self.claimed().refusals + 1;
        let was_dead = self.facts.as_ref().is_some_and(|facts| facts.is_dead);
        let is_final = was_dead || refusals >= self.timing.refusals;
        if is_final && input != Input::Failed {
            let note = (!was_dead).then_some(Health::NeedsReconnect);
            return self.conclude(note, Sent::Refused, self.timing.dead_rest, End::Dead);
        }
        let (from, to) = (self.timing.repeat_after, self.timing.repeat_before);
        let rest = from + to.saturating_sub(from).mul_f64(self.chance);
        let end = self.unavailable(Cause::CalledDead, rest);
        // The next send comes after the rest, and those after it within the longest pause each.
        let later = self.timing.refusals.saturating_sub(refusals + 1);
        let within = rest + to * later + self.timing.lease;
        let note = Some(Health::Confirming(within));
        self.conclude(note, Sent::Refused, rest, end)
    }

    /// It is too late to ask for the answer once more.
    pub(super) fn give_up_on_the_answer(&mut self) -> Effect {
        self.go(Stage::AdoptingForLost, Effect::Adopt)
    }

    /// A late answer took its place, or there is none.
    pub(super) fn adopted_for_lost(&mut self, input: Input) -> Effect {
        match input {
            Input::Adopted(true) => self.done(End::Newer),
            Input::Adopted(false) => {
                let left = self.facts.as_ref().map(|facts| facts.access_left);
                let left = left.unwrap_or_default();
                if left.is_zero() {
                    self.go(Stage::AskingFamily, Effect::AskFamily)
                } else {
                    self.leave_alone(left.min(STILL_WORKS), None)
                }
            }
            _ => self.leave_alone(Duration::from_secs(1), None),
        }
    }

    /// The probe: if Atlassian has exchanged the token, nothing that we hold is alive anyway; if
    /// it has not, the probe saves the connection. Unless it would cost others theirs.
    pub(super) fn asked_family(&mut self, input: Input) -> Effect {
        match input {
            Input::Family(shared) if !shared || self.goal.forced => {
                self.go(Stage::Probing, Effect::Claim { anew: true })
            }
            Input::Family(_) => self.leave_alone(COULD_HARM, Some(Health::Failing)),
            _ => self.leave_alone(Duration::from_secs(1), None),
        }
    }

    /// Nothing was sent this time.
    fn leave_alone(&mut self, rest: Duration, note: Option<Health>) -> Effect {
        let end = self.unavailable(Cause::Lost, rest);
        self.conclude(note, Sent::No, rest, end)
    }
}

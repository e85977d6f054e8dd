//! Step 4: a successful answer is never thrown away.

use std::time::Duration;

use super::{Cause, Effect, End, Input, Rotation, Stage, timing::pause};

/// The longest pause between two tries to keep an answer.
const LONGEST_PAUSE: Duration = Duration::from_secs(10);

impl Rotation {
    /// Puts the new tokens in the place of the old.
    pub(super) fn keep(&mut self) -> Effect {
        let fence = self.claimed().fence;
        // A swap that is tried again may come after others have sent.
        let resent = self.resent || self.unsure;
        self.go(Stage::Swapping, Effect::Swap { fence, resent })
    }

    /// They are in place, or somebody else's, or nobody knows.
    pub(super) fn swapped(&mut self, input: Input) -> Effect {
        match input {
            Input::Swapped(true) => self.done(End::Newer),
            // It may be our own earlier try that is in the way.
            Input::Swapped(false) if self.unsure => self.go(Stage::Unsure, Effect::Read),
            Input::Swapped(false) => self.go(Stage::KeepingLate, Effect::KeepLate),
            _ => {
                self.unsure = true;
                self.wait_to_keep(Stage::Unsure)
            }
        }
    }

    /// The row was read, to see whether a swap was done that nobody answered for.
    pub(super) fn looked_after_swap(&mut self, input: Input) -> Effect {
        match input {
            Input::Waited => Effect::Read,
            Input::Row(Some(row)) if row.version <= self.version() => self.keep(),
            Input::Row(Some(row)) if row.is_by(self.claimed().fence) => self.done(End::Newer),
            Input::Row(_) => self.go(Stage::KeepingLate, Effect::KeepLate),
            _ => self.wait_to_keep(Stage::Unsure),
        }
    }

    /// The answer lies beside the tokens that were faster, or its grant is gone.
    pub(super) fn kept_late(&mut self, input: Input) -> Effect {
        match input {
            Input::Waited => Effect::KeepLate,
            // What took its place is to be read.
            Input::Kept(_) => self.go(Stage::Looking, Effect::Read),
            _ => self.wait_to_keep(Stage::KeepingLate),
        }
    }

    /// Tries again in a while, for as long as there is any sense in it.
    fn wait_to_keep(&mut self, stage: Stage) -> Effect {
        if self.kept_waiting >= self.timing.patience {
            return self.done(self.unavailable(Cause::Store, Duration::ZERO));
        }
        self.tries += 1;
        let pause = pause(self.tries, LONGEST_PAUSE, self.chance);
        self.kept_waiting += pause;
        self.go(stage, Effect::Wait(pause))
    }
}

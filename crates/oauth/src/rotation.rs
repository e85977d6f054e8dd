//! How a refresh token is exchanged without ever being lost, as a pure function: no store, no
//! socket and no clock in it. The [`TokenManager`](crate::TokenManager) carries out what it asks
//! for; a seeded model drives the same function through every fault it can think of.
//!
//! Atlassian disables a refresh token when it is exchanged, and takes it once more for ten
//! minutes, for clients that never heard the answer. After that its use ends the whole grant. So:
//!
//! 1. **look** (`look`): read the row. Somebody may have been faster, or there is nothing to do.
//! 2. **claim** (`claim`): write down, durably, that the token is about to be sent: a lease for
//!    45 seconds, and an attempt that remembers when the token was *first* sent. Whoever finds
//!    the lease taken waits for the version to change. No claim, no exchange.
//! 3. **send** (`send`), once, if enough of the lease is left and the ten minutes since the first
//!    send are not nearly over. What the answer means for the token is told there.
//! 4. **keep** (`keep`): the new tokens replace the old ones if their version is still the one
//!    that was claimed. If not they are kept as a late answer. Whether a commit took place that
//!    nobody answered for is read from the row; the token is never sent again for it.
//! 5. **doubt** (`doubt`): a token that was called dead, or one whose ten minutes ended without an
//!    answer, gets every other chance first: late answers, two repeats, one probe.
//!
//! Tokens that came by a second send are left alone for a while (`look`): if the first one was only
//! late, Atlassian must not find them exchanged by then.
//!
//! A sweeper in every instance takes up attempts whose lease is over, at once and not at the next
//! call: an hour later the same send would end the grant. `docs/rotation.md` has the state
//! diagram and the figures of the model.

mod claim;
mod doubt;
mod facts;
mod keep;
mod look;
mod send;
mod timing;

use std::{collections::VecDeque, time::Duration};

use threelo_core::{
    rotation::{Claimed, Sent},
    token::TokenVersion,
};

pub use facts::{Answer, Cause, End, Facts, Goal, Health, Input};
pub use timing::Timing;
pub(crate) use timing::pause;

/// What is to be done next; its outcome is the next [`Input`].
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Read the row: [`Input::Row`].
    Read,
    /// Claim the version that was read last, for [`Timing::lease`]: [`Input::Claim`].
    Claim {
        /// As a new attempt.
        anew: bool,
    },
    /// Send the refresh token that was read last, once, unless more than
    /// [`Timing::latest_send`] has passed since the claim was begun: [`Input::Answered`].
    Send,
    /// Replace the tokens of the claimed version by the answer: [`Input::Swapped`].
    Swap {
        /// Which claim brought it, for [`Facts::fence`].
        fence: u64,
        /// Whether the token may have been sent more than once by now, for [`Facts::since_resent`].
        resent: bool,
    },
    /// Keep the answer as a late one: [`Input::Kept`].
    KeepLate,
    /// Replace the tokens of the claimed version by those of the newest late answer, if there is
    /// one: [`Input::Adopted`].
    Adopt,
    /// Ask whether another live connection might be of the same token family: [`Input::Family`].
    AskFamily,
    /// Let time pass: [`Input::Waited`].
    Wait(Duration),
    /// Note how the connection fares. Goes on with whatever comes.
    Note(Health),
    /// End the claim. Goes on with whatever comes.
    Release {
        /// The claim.
        fence: u64,
        /// What is known of the token.
        sent: Sent,
        /// For how long nobody shall send it.
        rest: Duration,
    },
    /// That was it.
    Done(End),
}

/// One rotation of one connection's tokens, from the wish for something newer to its end.
#[derive(Debug, Clone)]
pub struct Rotation {
    goal: Goal,
    timing: Timing,
    /// A number from 0 to 1 that spreads the pauses of many.
    chance: f64,
    stage: Stage,
    facts: Option<Facts>,
    claimed: Option<Claimed>,
    /// How often it has asked for a claim.
    claims: u32,
    /// Whether the token may have been sent more than once when the answer came.
    resent: bool,
    /// How often it has tried to keep an answer.
    tries: u32,
    /// How long the keeping of an answer has been tried.
    kept_waiting: Duration,
    /// Whether a swap was tried that may have been done.
    unsure: bool,
    /// What is left to do once the outcome is clear.
    ending: VecDeque<Effect>,
}

/// Which input is expected.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Stage {
    Looking,
    Claiming,
    Probing,
    /// Somebody else holds the lease, for so long.
    Watching(Duration),
    Sending,
    Swapping,
    /// A swap failed: was it done?
    Unsure,
    KeepingLate,
    /// The token was called dead: is it still the present one?
    CalledDead,
    AdoptingForDead,
    AdoptingForLost,
    AskingFamily,
    Ending,
}

impl Rotation {
    /// A rotation, and the first thing to do.
    pub fn begin(goal: Goal, timing: Timing, chance: f64) -> (Self, Effect) {
        let rotation = Self {
            goal,
            timing,
            chance,
            stage: Stage::Looking,
            facts: None,
            claimed: None,
            claims: 0,
            resent: false,
            tries: 0,
            kept_waiting: Duration::ZERO,
            unsure: false,
            ending: VecDeque::new(),
        };
        (rotation, Effect::Read)
    }

    /// What to do next, once the last thing was done.
    pub fn step(&mut self, input: Input) -> Effect {
        match self.stage {
            Stage::Looking => self.looked(input),
            Stage::Claiming => self.asked_to_claim(input),
            Stage::Probing => self.asked_to_probe(input),
            Stage::Watching(left) => self.watched(left, input),
            Stage::Sending => self.answered(input),
            Stage::Swapping => self.swapped(input),
            Stage::Unsure => self.looked_after_swap(input),
            Stage::KeepingLate => self.kept_late(input),
            Stage::CalledDead => self.looked_after_death(input),
            Stage::AdoptingForDead => self.adopted_for_dead(input),
            Stage::AdoptingForLost => self.adopted_for_lost(input),
            Stage::AskingFamily => self.asked_family(input),
            Stage::Ending => self.ending(),
        }
    }

    /// The tokens that were read last, before there is any: none.
    fn version(&self) -> TokenVersion {
        let facts = self.facts.as_ref();
        facts.map_or(self.goal.newer_than, |facts| facts.version)
    }

    fn go(&mut self, stage: Stage, effect: Effect) -> Effect {
        self.stage = stage;
        effect
    }

    /// Ends without a word in the store.
    fn done(&mut self, end: End) -> Effect {
        self.go(Stage::Ending, Effect::Done(end))
    }

    /// Ends the claim first, and notes before that how the connection fares.
    fn conclude(&mut self, note: Option<Health>, sent: Sent, rest: Duration, end: End) -> Effect {
        let fence = self.claimed.as_ref().map_or(0, |claimed| claimed.fence);
        self.ending.extend(note.map(Effect::Note));
        self.ending.push_back(Effect::Release { fence, sent, rest });
        self.ending.push_back(Effect::Done(end));
        self.stage = Stage::Ending;
        self.ending()
    }

    fn ending(&mut self) -> Effect {
        // The last effect is repeated to whoever asks on.
        let next = self.ending.pop_front();
        next.unwrap_or_else(|| Effect::Done(self.unavailable(Cause::Store, Duration::ZERO)))
    }

    /// Nothing new just now.
    fn unavailable(&self, cause: Cause, retry_after: Duration) -> End {
        End::Unavailable { cause, retry_after }
    }
}

#[cfg(test)]
mod tests;

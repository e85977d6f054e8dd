//! The rotation protocol: how a refresh token is exchanged without ever being lost. It is a pure
//! state machine, without a store, a socket or a clock. The [`TokenManager`](crate::TokenManager)
//! performs the effects that it asks for; a simulation drives both through
//! every fault.
//!
//! Atlassian disables a refresh token when it is exchanged, and accepts it again for ten minutes,
//! for clients that did not get the response. After that, using it ends the whole grant. So:
//!
//! 1. **Look**: read the row. Another instance may have been faster, or there is nothing to do.
//! 2. **Claim**: record durably that the token is about to be sent: a lease for 45 seconds, and an
//!    attempt that remembers when the token was *first* sent. An instance that finds the lease
//!    taken waits until the version changes or the lease ends. Without a claim nothing is sent.
//! 3. **Send**, once, if enough of the lease is left and the ten minutes since the first send are
//!    not nearly over.
//! 4. **Replace**: the new tokens replace the old ones if their version is still the claimed one;
//!    otherwise they are kept as orphaned tokens. If the outcome of a commit is unknown, the row is
//!    read to find out; the token is never sent again for that.
//! 5. **Promote or probe**: before a token that Atlassian rejects is given up, and before one whose
//!    response is lost for good is sent in a new attempt (a probe), everything else is tried: orphaned
//!    tokens, two confirming sends.
//!
//! | response of the token endpoint | state of the token | reaction |
//! | --- | --- | --- |
//! | the request never left | not sent | the claim is undone; cooldown |
//! | tokens | exchanged | step 4 |
//! | none, half a response, garbage, 5xx, HTML | unknown | the same token again within the ten minutes, after 1, 2, 4 … 30 s |
//! | 429 | probably not exchanged | the same, after the wait that was asked for, as far as the ten minutes allow |
//! | the app is refused | not used | the claim is undone; the integration stops |
//! | the token is rejected | perhaps invalid | step 5 |
//!
//! Tokens that a second send brought are not exchanged for a while: if the first request is only
//! late, they must still be unused when it arrives.
//!
//! A sweeper in every instance resumes attempts whose lease has expired, immediately and not at the
//! next call: an hour later the same send would end the grant. `docs/rotation.md` has the state
//! diagram, and decision 7 the figures of the simulation.

mod timing;
mod types;

use std::{collections::VecDeque, mem, time::Duration};

use threelo_core::rotation::{ClaimOutcome, Claimed, Sent};

use timing::{LONGEST_STORE_PAUSE, cooldown_after};

pub use timing::Timing;
pub(crate) use timing::backoff;
pub use types::{Cause, Effect, End, ExchangeOutcome, Facts, Goal, Input, NewStatus};

/// Maximum number of claims in one rotation, if the version changes or other instances hold the lease.
const CLAIMS: u32 = 3;

/// Interval of the first poll of a lease that another instance holds.
const FIRST_POLL: Duration = Duration::from_millis(25);

/// A wait that Atlassian asks for takes at most this part of what is left of the ten minutes: an earlier
/// response may have been lost, or the next one may be, and then several tries are needed.
const SHARE_OF_WINDOW: u32 = 4;

/// Cooldown after a lost response while the old access token still works.
const COOLDOWN_WHILE_VALID: Duration = Duration::from_secs(60);

/// Cooldown after a lost response where a probe could harm another connection.
const COOLDOWN_WHILE_HARMFUL: Duration = Duration::from_secs(600);

/// Cooldown of a rotation that other instances or the store have disturbed.
const SOON: Duration = Duration::from_secs(1);

/// One rotation of one connection's tokens, from the request for a newer version to its end.
#[derive(Debug, Clone)]
pub struct Rotation {
    goal: Goal,
    timing: Timing,
    /// Random number from 0 to 1 that spreads the pauses of many rotations.
    jitter: f64,
    /// Number of claims so far.
    claims: u32,
    state: State,
}

/// The step whose outcome the next input is.
#[derive(Debug, Clone)]
enum State {
    /// Reading the row.
    Looking,
    /// Claiming this row.
    Claiming(Facts),
    /// Waiting for the instance that holds the lease of this row, or for the end of a cooldown.
    Watching { row: Facts, left: Duration },
    /// Sending the refresh token.
    Sending(ClaimedRow),
    /// Replacing the tokens.
    Replacing(UnstoredTokens),
    /// Reading the row, because it is unknown whether the tokens were replaced.
    CheckingReplacement(UnstoredTokens),
    /// Storing the new tokens as orphaned ones.
    KeepingOrphaned(UnstoredTokens),
    /// Reading the row, because the token was rejected: it may not be the current one any more.
    CheckingRejected(ClaimedRow),
    /// Promoting orphaned tokens in place of a token that was rejected.
    PromotingForRejected(ClaimedRow),
    /// Promoting orphaned tokens in place of a token whose response is lost.
    PromotingForLost(ClaimedRow),
    /// Asking whether a probe could harm another connection.
    CheckingFamily(ClaimedRow),
    /// Claiming the row as a new attempt, to probe a token whose response is lost.
    ClaimingProbe(Facts),
    /// The outcome is known, and these effects are left.
    Ending(VecDeque<Effect>),
}

/// A row, and the claim of it that was granted.
#[derive(Debug, Clone)]
struct ClaimedRow {
    row: Facts,
    claim: Claimed,
}

/// New tokens that are not stored yet.
#[derive(Debug, Clone)]
struct UnstoredTokens {
    claimed: ClaimedRow,
    /// Whether the token may have been sent more than once when the response came.
    resent: bool,
    /// Whether a replacement was tried that may have taken place.
    is_unsure: bool,
    /// Number of failures of the store.
    failures: u32,
    /// How long the store has been retried.
    waited: Duration,
}

impl Rotation {
    /// Returns a rotation and its first effect.
    pub fn begin(goal: Goal, timing: Timing, jitter: f64) -> (Self, Effect) {
        let rotation = Self {
            goal,
            timing,
            jitter,
            claims: 0,
            state: State::Looking,
        };
        (rotation, Effect::Read)
    }

    /// Takes the outcome of the last effect and returns the next one.
    pub fn step(&mut self, input: Input) -> Effect {
        match mem::replace(&mut self.state, State::Ending(VecDeque::new())) {
            State::Looking => self.looked(input),
            State::Claiming(row) => self.claimed(row, input),
            State::Watching { row, left } => self.watched(row, left, input),
            State::Sending(claimed) => self.answered(claimed, input),
            State::Replacing(unstored) => self.replaced(unstored, input),
            State::CheckingReplacement(unstored) => self.checked_replacement(unstored, input),
            State::KeepingOrphaned(unstored) => self.kept_orphaned(unstored, input),
            State::CheckingRejected(claimed) => self.checked_rejected(claimed, input),
            State::PromotingForRejected(claimed) => self.promoted_for_rejected(claimed, input),
            State::PromotingForLost(claimed) => self.promoted_for_lost(claimed, input),
            State::CheckingFamily(claimed) => self.checked_family(claimed, input),
            State::ClaimingProbe(row) => self.claimed_probe(row, input),
            State::Ending(effects) => self.end(effects),
        }
    }

    // 1. Look.

    fn look(&mut self) -> Effect {
        self.go(State::Looking, Effect::Read)
    }

    fn looked(&mut self, input: Input) -> Effect {
        match input {
            Input::Row(Some(row)) => self.look_at(row),
            Input::Row(None) => self.done(End::Gone),
            _ => self.unavailable(Cause::Store, Duration::ZERO),
        }
    }

    fn look_at(&mut self, row: Facts) -> Effect {
        if row.version > self.goal.newer_than {
            return self.done(End::Newer);
        }
        if row.needs_reconnect && !self.goal.forced {
            return self.done(End::NeedsReconnect);
        }
        if !row.refreshable {
            return self.done(End::NotRefreshable);
        }
        let left = row.hold_left(self.timing.resend_hold);
        if !row.needs_reconnect && !left.is_zero() {
            return self.cool_down(row, Cause::AwaitingEarlierSend, left);
        }
        self.claims += 1;
        if self.claims > CLAIMS {
            return self.unavailable(Cause::Busy, SOON);
        }
        // A forced refresh of a connection that needs its user starts a new attempt.
        let restart = row.needs_reconnect;
        self.go(State::Claiming(row), Effect::Claim { restart })
    }

    /// Handles a row for which nothing may be sent for the time `left`. A forced refresh waits, unless
    /// that takes too long.
    fn cool_down(&mut self, row: Facts, cause: Cause, left: Duration) -> Effect {
        if row.needs_reconnect {
            return self.done(End::NeedsReconnect);
        }
        if self.goal.forced && left <= self.timing.forced_wait_limit {
            return self.watch(row, left, FIRST_POLL);
        }
        self.unavailable(cause, left)
    }

    /// Reads the row again after `poll`, for as long as another instance holds the lease.
    fn watch(&mut self, row: Facts, left: Duration, poll: Duration) -> Effect {
        let poll = poll.min(left).max(Duration::from_millis(1));
        let left = left.saturating_sub(poll);
        self.go(State::Watching { row, left }, Effect::Wait(poll))
    }

    fn watched(&mut self, row: Facts, left: Duration, input: Input) -> Effect {
        match input {
            Input::Waited => self.go(State::Watching { row, left }, Effect::Read),
            Input::Row(Some(now)) if now.version == row.version && !left.is_zero() => {
                self.watch(now, left, self.timing.lease_poll)
            }
            Input::Row(_) => self.looked(input),
            // The store may answer again before the lease is over.
            _ if !left.is_zero() => self.watch(row, left, self.timing.lease_poll),
            _ => self.unavailable(Cause::Store, Duration::ZERO),
        }
    }

    // 2. Claim.

    fn claimed(&mut self, row: Facts, input: Input) -> Effect {
        let Input::Claim { outcome, took } = input else {
            // The claim may have been stored or not. Without a confirmed claim nothing is sent.
            return self.unavailable(Cause::Store, Duration::ZERO);
        };
        match outcome {
            ClaimOutcome::Claimed(claim) => {
                let age = claim.since_first_send.saturating_add(took);
                let claimed = ClaimedRow { row, claim };
                if age >= self.timing.resend_window {
                    self.go(State::PromotingForLost(claimed), Effect::PromoteOrphaned)
                } else {
                    self.send(claimed, took)
                }
            }
            ClaimOutcome::Held { left } => self.watch(row, left, FIRST_POLL),
            ClaimOutcome::CoolingDown { left } => self.cool_down(row, Cause::CoolingDown, left),
            ClaimOutcome::VersionChanged => self.look(),
        }
    }

    // 3. Send.

    /// Sends, if the lease covers it. `took` is how long the claim took.
    fn send(&mut self, claimed: ClaimedRow, took: Duration) -> Effect {
        if took > self.timing.latest_send {
            return self.too_slow(&claimed);
        }
        self.go(State::Sending(claimed), Effect::Send)
    }

    fn too_slow(&mut self, claimed: &ClaimedRow) -> Effect {
        let end = End::Unavailable {
            cause: Cause::Slow,
            retry_after: SOON,
        };
        self.release(claimed, None, Sent::No, Duration::ZERO, end)
    }

    fn answered(&mut self, claimed: ClaimedRow, input: Input) -> Effect {
        let Input::Answered {
            answer,
            since_claim,
        } = input
        else {
            // The state of the token is unknown, as if the response had been lost.
            return self.unknown(&claimed, Duration::ZERO);
        };
        match answer {
            ExchangeOutcome::Tokens => {
                // Other instances may send after the lease has expired, and storing takes time too.
                let resent = claimed.claim.sends > 1 || since_claim > self.timing.lease / 2;
                self.replace(UnstoredTokens {
                    claimed,
                    resent,
                    is_unsure: false,
                    failures: 0,
                    waited: Duration::ZERO,
                })
            }
            ExchangeOutcome::NotSent => {
                let cooldown = self.cooldown(&claimed);
                let end = End::Unavailable {
                    cause: Cause::ExchangeFailed,
                    retry_after: cooldown,
                };
                self.release(&claimed, Some(NewStatus::Failing), Sent::No, cooldown, end)
            }
            ExchangeOutcome::TooLate => self.too_slow(&claimed),
            ExchangeOutcome::Unknown => self.unknown(&claimed, Duration::ZERO),
            ExchangeOutcome::RateLimited(asked) => {
                let age = claimed.claim.since_first_send.saturating_add(since_claim);
                let most = self.timing.resend_window.saturating_sub(age) / SHARE_OF_WINDOW;
                self.unknown(&claimed, asked.unwrap_or_default().min(most))
            }
            // Without a cooldown, so that a corrected secret works at once.
            ExchangeOutcome::Broken => {
                self.release(&claimed, None, Sent::No, Duration::ZERO, End::Broken)
            }
            ExchangeOutcome::Rejected => self.go(State::CheckingRejected(claimed), Effect::Read),
        }
    }

    /// The token may have been exchanged, or not.
    fn unknown(&mut self, claimed: &ClaimedRow, at_least: Duration) -> Effect {
        let cooldown = self.cooldown(claimed).max(at_least);
        let end = End::Unavailable {
            cause: Cause::ExchangeFailed,
            retry_after: cooldown,
        };
        self.release(
            claimed,
            Some(NewStatus::Failing),
            Sent::Perhaps,
            cooldown,
            end,
        )
    }

    /// The cooldown before the next send.
    fn cooldown(&self, claimed: &ClaimedRow) -> Duration {
        let failures = claimed.claim.sends.max(self.goal.failures + 1);
        cooldown_after(failures, self.jitter)
    }

    // 4. Keep.

    fn replace(&mut self, unstored: UnstoredTokens) -> Effect {
        let fence = unstored.claimed.claim.fence;
        // Other instances may have sent before a replacement that is retried.
        let resent = unstored.resent || unstored.is_unsure;
        self.go(
            State::Replacing(unstored),
            Effect::Replace { fence, resent },
        )
    }

    fn replaced(&mut self, mut unstored: UnstoredTokens, input: Input) -> Effect {
        match input {
            Input::Replaced(true) => self.done(End::Newer),
            // An earlier attempt of this rotation may have replaced them.
            Input::Replaced(false) if unstored.is_unsure => {
                self.go(State::CheckingReplacement(unstored), Effect::Read)
            }
            Input::Replaced(false) => self.keep_orphaned(unstored),
            _ => {
                unstored.is_unsure = true;
                self.retry_store(unstored, State::CheckingReplacement)
            }
        }
    }

    fn checked_replacement(&mut self, unstored: UnstoredTokens, input: Input) -> Effect {
        let (version, fence) = (unstored.claimed.row.version, unstored.claimed.claim.fence);
        match input {
            Input::Waited => self.go(State::CheckingReplacement(unstored), Effect::Read),
            Input::Row(Some(row)) if row.version <= version => self.replace(unstored),
            Input::Row(Some(row)) if row.fence == Some(fence) => self.done(End::Newer),
            Input::Row(_) => self.keep_orphaned(unstored),
            _ => self.retry_store(unstored, State::CheckingReplacement),
        }
    }

    fn keep_orphaned(&mut self, unstored: UnstoredTokens) -> Effect {
        self.go(State::KeepingOrphaned(unstored), Effect::KeepOrphaned)
    }

    fn kept_orphaned(&mut self, unstored: UnstoredTokens, input: Input) -> Effect {
        match input {
            Input::Waited => self.keep_orphaned(unstored),
            // Read the tokens of the faster instance.
            Input::Kept(_) => self.look(),
            _ => self.retry_store(unstored, State::KeepingOrphaned),
        }
    }

    /// Retries the store after a pause, until the deadline.
    fn retry_store(
        &mut self,
        mut unstored: UnstoredTokens,
        state: fn(UnstoredTokens) -> State,
    ) -> Effect {
        if unstored.waited >= self.timing.store_retry_deadline {
            return self.unavailable(Cause::Store, Duration::ZERO);
        }
        unstored.failures += 1;
        let pause = backoff(unstored.failures, LONGEST_STORE_PAUSE, self.jitter);
        unstored.waited += pause;
        self.go(state(unstored), Effect::Wait(pause))
    }

    // 5. Resolve an ambiguity.

    fn checked_rejected(&mut self, claimed: ClaimedRow, input: Input) -> Effect {
        match input {
            Input::Row(None) => self.done(End::Gone),
            Input::Row(Some(row)) if row.version > claimed.row.version => self.done(End::Newer),
            // A store that cannot be read says nothing about the token.
            _ => self.go(
                State::PromotingForRejected(claimed),
                Effect::PromoteOrphaned,
            ),
        }
    }

    fn promoted_for_rejected(&mut self, claimed: ClaimedRow, input: Input) -> Effect {
        if input == Input::Promoted(true) {
            return self.done(End::Newer);
        }
        let rejections = claimed.claim.rejections + 1;
        let was_over = claimed.row.needs_reconnect;
        let is_final = was_over || rejections >= self.timing.rejections;
        if is_final && input != Input::Failed {
            let note = (!was_over).then_some(NewStatus::NeedsReconnect);
            let cooldown = self.timing.needs_reconnect_cooldown;
            return self.release(
                &claimed,
                note,
                Sent::Rejected,
                cooldown,
                End::NeedsReconnect,
            );
        }
        let (from, to) = (self.timing.confirm_after, self.timing.confirm_before);
        let cooldown = from + to.saturating_sub(from).mul_f64(self.jitter);
        let end = End::Unavailable {
            cause: Cause::Rejected,
            retry_after: cooldown,
        };
        // The next send comes after the cooldown, and each one after it within the longest pause.
        let later = self.timing.rejections.saturating_sub(rejections + 1);
        let within = cooldown + to * later + self.timing.lease;
        let note = Some(NewStatus::Confirming(within));
        self.release(&claimed, note, Sent::Rejected, cooldown, end)
    }

    fn promoted_for_lost(&mut self, claimed: ClaimedRow, input: Input) -> Effect {
        match input {
            Input::Promoted(true) => self.done(End::Newer),
            Input::Promoted(false) if claimed.row.access_left.is_zero() => {
                self.go(State::CheckingFamily(claimed), Effect::CheckFamily)
            }
            Input::Promoted(false) => {
                let cooldown = claimed.row.access_left.min(COOLDOWN_WHILE_VALID);
                self.leave_alone(&claimed, cooldown, None)
            }
            _ => self.leave_alone(&claimed, SOON, None),
        }
    }

    /// Probes, unless that could harm another connection. If Atlassian has exchanged the token, no
    /// stored token works any more, and the probe loses nothing; if it has not, the probe returns new
    /// tokens.
    fn checked_family(&mut self, claimed: ClaimedRow, input: Input) -> Effect {
        match input {
            Input::Family(is_shared) if !is_shared || self.goal.forced => {
                let restart = true;
                self.go(State::ClaimingProbe(claimed.row), Effect::Claim { restart })
            }
            Input::Family(_) => {
                self.leave_alone(&claimed, COOLDOWN_WHILE_HARMFUL, Some(NewStatus::Failing))
            }
            _ => self.leave_alone(&claimed, SOON, None),
        }
    }

    fn claimed_probe(&mut self, row: Facts, input: Input) -> Effect {
        match input {
            Input::Claim {
                outcome: ClaimOutcome::Claimed(claim),
                took,
            } => self.send(ClaimedRow { row, claim }, took),
            Input::Claim {
                outcome: ClaimOutcome::VersionChanged,
                ..
            } => self.look(),
            // Another instance has taken over, or the store does not answer.
            _ => self.unavailable(Cause::Busy, SOON),
        }
    }

    /// Ends a rotation that sent nothing because the response is lost.
    fn leave_alone(
        &mut self,
        claimed: &ClaimedRow,
        cooldown: Duration,
        note: Option<NewStatus>,
    ) -> Effect {
        let end = End::Unavailable {
            cause: Cause::AnswerLost,
            retry_after: cooldown,
        };
        self.release(claimed, note, Sent::No, cooldown, end)
    }

    // The end.

    /// Stores the status of the tokens, releases the claim, and ends.
    fn release(
        &mut self,
        claimed: &ClaimedRow,
        note: Option<NewStatus>,
        sent: Sent,
        cooldown: Duration,
        end: End,
    ) -> Effect {
        let release = Effect::Release {
            fence: claimed.claim.fence,
            sent,
            cooldown,
        };
        let note = note.map(Effect::RecordStatus).into_iter();
        self.end(note.chain([release, Effect::Done(end)]).collect())
    }

    fn unavailable(&mut self, cause: Cause, retry_after: Duration) -> Effect {
        self.done(End::Unavailable { cause, retry_after })
    }

    fn done(&mut self, end: End) -> Effect {
        self.end(VecDeque::from([Effect::Done(end)]))
    }

    fn end(&mut self, mut effects: VecDeque<Effect>) -> Effect {
        let next = effects.pop_front();
        self.state = State::Ending(effects);
        // Further steps after the end return an end again.
        next.unwrap_or(Effect::Done(End::Unavailable {
            cause: Cause::Store,
            retry_after: Duration::ZERO,
        }))
    }

    fn go(&mut self, state: State, effect: Effect) -> Effect {
        self.state = state;
        effect
    }
}

impl Facts {
    /// Returns how much longer an earlier send of the previous token may still arrive.
    fn hold_left(&self, longest: Duration) -> Duration {
        let since = self.since_resent;
        since.map_or(Duration::ZERO, |since| longest.saturating_sub(since))
    }
}

#[cfg(test)]
mod tests;

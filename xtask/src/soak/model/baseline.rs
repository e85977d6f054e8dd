//! What many do: read the tokens, exchange them, write what came, with no lock or a short one.
//! In the words of the protocol, so that the same world carries it out.

use std::time::Duration;

use threelo_core::rotation::{ClaimOutcome, Sent};
use threelo_oauth::rotation::{Answer, Cause, Effect, End, Facts, Goal, Health, Input};

/// What keeps two of them from sending at the same time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lock {
    No,
    /// For two seconds.
    Short,
}

impl Lock {
    /// How long it lasts.
    pub(super) const SHORT: Duration = Duration::from_secs(2);
}

/// How often a lock that others hold is waited for.
const POLL: Duration = Duration::from_millis(100);

#[derive(Debug)]
pub(super) struct Baseline {
    goal: Goal,
    lock: Lock,
    chance: f64,
    facts: Option<Facts>,
    fence: u64,
    stage: Stage,
    /// How often the answer was tried to be written.
    writes: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Reading,
    Locking,
    Sending,
    Writing,
    CalledDead,
    Noting,
    Unlocking(End),
}

impl Baseline {
    pub(super) fn begin(goal: Goal, lock: Lock, chance: f64) -> (Self, Effect) {
        let baseline = Self {
            goal,
            lock,
            chance,
            facts: None,
            fence: 0,
            stage: Stage::Reading,
            writes: 0,
        };
        (baseline, Effect::Read)
    }

    pub(super) fn step(&mut self, input: Input) -> Effect {
        match (self.stage, input) {
            (Stage::Reading, Input::Waited) => Effect::Read,
            (Stage::Reading, Input::Row(Some(facts))) => self.read(facts),
            (Stage::Locking, Input::Claim { outcome, .. }) => self.locked(&outcome),
            (Stage::Sending, Input::Answered { answer, .. }) => self.answered(answer),
            (Stage::Writing, Input::Replaced(_)) => self.unlock(End::Newer),
            // It is written again a few times, and then given up.
            (Stage::Writing, Input::Failed) if self.writes < 3 => self.write(),
            (Stage::CalledDead, Input::Row(Some(facts))) => {
                let moved = self.facts.is_some_and(|old| facts.version != old.version);
                if moved {
                    return self.unlock(End::Newer);
                }
                self.go(Stage::Noting, Effect::Note(Health::NeedsReconnect))
            }
            (Stage::Noting, _) => self.unlock(End::Dead),
            (Stage::Unlocking(end), _) => Effect::Done(end),
            _ => {
                let end = self.later(Cause::Store);
                self.unlock(end)
            }
        }
    }

    fn read(&mut self, facts: Facts) -> Effect {
        self.facts = Some(facts);
        if facts.version > self.goal.newer_than {
            return self.unlock(End::Newer);
        }
        if facts.is_dead {
            return self.unlock(End::Dead);
        }
        match self.lock {
            Lock::No => self.go(Stage::Sending, Effect::Send),
            Lock::Short => self.go(Stage::Locking, Effect::Claim { restart: false }),
        }
    }

    fn locked(&mut self, outcome: &ClaimOutcome) -> Effect {
        match outcome {
            ClaimOutcome::Claimed(claimed) => {
                self.fence = claimed.fence;
                self.go(Stage::Sending, Effect::Send)
            }
            ClaimOutcome::Moved => self.go(Stage::Reading, Effect::Read),
            ClaimOutcome::Held { .. } | ClaimOutcome::CoolingDown { .. } => {
                self.go(Stage::Reading, Effect::Wait(POLL))
            }
        }
    }

    fn answered(&mut self, answer: Answer) -> Effect {
        match answer {
            Answer::Tokens => self.write(),
            Answer::Dead => self.go(Stage::CalledDead, Effect::Read),
            _ => {
                let end = self.later(Cause::Answer);
                self.unlock(end)
            }
        }
    }

    fn write(&mut self) -> Effect {
        self.writes += 1;
        let fence = self.fence;
        let resent = false;
        self.go(Stage::Writing, Effect::Replace { fence, resent })
    }

    fn unlock(&mut self, end: End) -> Effect {
        self.stage = Stage::Unlocking(end);
        if self.lock == Lock::No || self.fence == 0 {
            return Effect::Done(end);
        }
        let (fence, cooldown) = (self.fence, Duration::ZERO);
        let sent = Sent::Perhaps;
        Effect::Release {
            fence,
            sent,
            cooldown,
        }
    }

    /// The next caller tries again.
    fn later(&self, cause: Cause) -> End {
        let doublings = self.goal.failures.min(5);
        let pause = Duration::from_secs(1 << doublings).mul_f64(1.0 - self.chance / 2.0);
        End::Unavailable {
            cause,
            retry_after: pause,
        }
    }

    fn go(&mut self, stage: Stage, effect: Effect) -> Effect {
        self.stage = stage;
        effect
    }
}

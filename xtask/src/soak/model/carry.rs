//! Carrying out what the protocol asks for, as `manager/` of threelo-oauth does it, in a world
//! where each step may fail.

use threelo_core::rotation::ClaimOutcome;
use threelo_oauth::rotation::{Answer, Effect, Health, Input};

use super::{
    baseline::Lock,
    faults::{ALL_CRASHED, CRASHED, PAUSED, STORE_AWAY},
    judge::{Gap, Who},
    process::Asked,
    protocol::Protocol,
    store::{Op, OrphanedTokens, Row, Said},
    time::{Moment, SECOND, duration, span},
    world::{Event, Of, Outcome, World},
};

impl World {
    pub(super) fn carry_out(&mut self, of: Of, effect: Effect) {
        self.say(Some(of.process), || format!("{effect:?}"));
        if self.is_polling(of, &effect) {
            return self.do_it(of, effect);
        }
        let dies = self.rng.chance(self.faults.crash);
        if dies && self.rng.chance(0.5) {
            return self.crash(of.process, CRASHED);
        }
        if self.rng.chance(self.faults.all_crash) {
            for process in 0..self.processes.len() {
                self.crash(process, ALL_CRASHED);
            }
            return;
        }
        if self.is_stopped_before(of, &effect) {
            return;
        }
        if self.rng.chance(self.faults.store_away) {
            self.lose_the_store();
        }
        self.do_it(of, effect);
        if dies {
            self.crash(of.process, CRASHED);
        }
    }

    /// To look again and again is one step, or nobody would outlive the wait for a lease.
    fn is_polling(&self, of: Of, effect: &Effect) -> bool {
        let flight = self.processes[of.process].flight.as_ref();
        let has_waited = flight.is_some_and(|flight| flight.asked == Asked::Time);
        matches!(effect, Effect::Wait(_)) || has_waited && *effect == Effect::Read
    }

    /// Whether the process stands still before it does it.
    fn is_stopped_before(&mut self, of: Of, effect: &Effect) -> bool {
        if !self.rng.chance(self.faults.pause) {
            return false;
        }
        let now = self.now();
        let until = now + self.rng.between(PAUSED.0, PAUSED.1);
        self.processes[of.process].paused_until = until;
        let who = Who::Process(of.process);
        self.gaps.push(Gap {
            who,
            from: now,
            to: until,
        });
        self.say(Some(of.process), || {
            format!("is stopped for {} s", (until - now) / SECOND)
        });
        // Half of the times it has asked already, and what comes back finds it standing.
        let before = self.rng.chance(0.5);
        if before {
            let effect = effect.clone();
            self.queue.put(until, Event::CarryOn { of, effect });
        }
        before
    }

    fn lose_the_store(&mut self) {
        let now = self.now();
        let until = now + self.rng.between(STORE_AWAY.0, STORE_AWAY.1);
        self.store_away_until = self.store_away_until.max(until);
        self.gaps.push(Gap {
            who: Who::Store,
            from: now,
            to: until,
        });
        self.say(None, || {
            format!("the store is away for {} s", (until - now) / SECOND)
        });
    }

    fn do_it(&mut self, of: Of, effect: Effect) {
        let now = self.now();
        let timing = self.setup.timing;
        let Some(flight) = &mut self.processes[of.process].flight else {
            return;
        };
        let (present, base) = (flight.present, flight.base);
        flight.asked = Asked::of(&effect);
        match effect {
            Effect::Read => self.ask(of, Op::Read),
            Effect::Claim { restart } => {
                flight.claimed_at = now;
                let lease = match self.setup.protocol {
                    Protocol::ShortLock => Lock::SHORT,
                    _ => timing.lease,
                };
                let version = present.map_or(0, |row| row.version);
                let (owner, lease) = (of.instance, span(lease));
                self.ask(
                    of,
                    Op::Claim {
                        version,
                        owner,
                        lease,
                        restart,
                    },
                );
            }
            Effect::Send => self.send(of),
            Effect::Replace { fence, resent } => {
                let (Some(base), Some((token, received_at))) = (base, flight.fresh) else {
                    return self.outcome(of, now, Outcome::Said(Said::Did(false)));
                };
                let row = Row {
                    version: base.version + 1,
                    token,
                    issued_at: received_at,
                    fence: Some(fence),
                    resent,
                    is_dead: false,
                };
                self.ask(of, Op::Swap(row));
            }
            Effect::KeepOrphaned => {
                let (Some(base), Some((token, received_at))) = (base, flight.fresh) else {
                    return self.outcome(of, now, Outcome::Said(Said::Did(false)));
                };
                let version = base.version;
                self.ask(
                    of,
                    Op::KeepOrphaned(OrphanedTokens {
                        version,
                        token,
                        received_at,
                    }),
                );
            }
            Effect::AdoptOrphaned => {
                let version = base.map_or(0, |row| row.version);
                self.ask(of, Op::Adopt { version });
            }
            // The connection is the only one of its account.
            Effect::CheckFamily => self.ask(of, Op::Read),
            Effect::Wait(pause) => self.outcome(of, now + span(pause), Outcome::Waited),
            Effect::Note(Health::Failing | Health::Confirming(_)) => {
                self.outcome(of, now + 5, Outcome::Done)
            }
            Effect::Note(Health::NeedsReconnect) => {
                if let Some(cached) = &mut self.processes[of.process].cache {
                    cached.row.is_dead = true;
                }
                let version = base.or(present).map_or(0, |row| row.version);
                self.ask(of, Op::NoteDead { version });
            }
            Effect::Release {
                fence,
                sent,
                cooldown,
            } => {
                let version = base.map_or(0, |row| row.version);
                let cooldown = span(cooldown);
                self.ask(
                    of,
                    Op::Release {
                        version,
                        fence,
                        sent,
                        cooldown,
                    },
                );
            }
            Effect::Done(end) => self.land(of.process, end),
        }
    }

    /// Sends a statement to the store.
    fn ask(&mut self, of: Of, op: Op) {
        let now = self.now();
        if now < self.store_away_until {
            let at = now + self.rng.between(1, 5 * SECOND);
            return self.outcome(of, at, Outcome::Failed);
        }
        let slow = self.rng.chance(self.faults.slow_storage);
        let delay = if slow {
            self.rng.between(SECOND / 2, 40 * SECOND)
        } else {
            self.rng.between(1, 20)
        };
        if !self.rng.chance(self.faults.storage) {
            return self
                .queue
                .put(now + delay, Event::Store { op, from: Some(of) });
        }
        if self.rng.chance(0.5) {
            // It is done, perhaps after it was given up.
            self.queue.put(now + delay, Event::Store { op, from: None });
        }
        let at = now + self.rng.between(1, 2 * SECOND);
        self.outcome(of, at, Outcome::Failed);
    }

    pub(super) fn reach_store(&mut self, op: Op, from: Option<Of>) {
        let now = self.now();
        let away = now < self.store_away_until;
        if !away || self.rng.chance(0.5) {
            let said = self.store.carry_out(op, now);
            self.say(from.map(|of| of.process), || {
                format!("    {op:?} -> {said:?}")
            });
            self.arrange_sweeps();
            if let (Some(of), false) = (from, away) {
                self.outcome(of, now + 1, Outcome::Said(said));
            }
        }
        if let (Some(of), true) = (from, away) {
            self.outcome(of, now + SECOND, Outcome::Failed);
        }
    }

    pub(super) fn outcome(&mut self, of: Of, at: Moment, outcome: Outcome) {
        self.queue.put(at, Event::Outcome { of, outcome });
    }

    /// The outcome is in the flight's hands.
    pub(super) fn come_back(&mut self, of: Of, outcome: Outcome) {
        let now = self.now();
        let jitter = self.rng.unit();
        let state = &mut self.processes[of.process];
        let wall = state.wall(now);
        if let Outcome::Said(Said::Row(row)) = &outcome {
            state.remember(*row, jitter);
        }
        let facts = match &outcome {
            Outcome::Said(Said::Row(row)) => Some(state.facts(*row, now)),
            _ => None,
        };
        let Some(flight) = &mut state.flight else {
            return;
        };
        let since_claim = duration(now - flight.claimed_at);
        let input = match outcome {
            Outcome::Said(Said::Row(_)) if flight.asked == Asked::Family => Input::Family(false),
            Outcome::Said(Said::Row(row)) => {
                flight.present = Some(row);
                Input::Row(facts)
            }
            Outcome::Said(Said::Claim(outcome)) => {
                if matches!(outcome, ClaimOutcome::Claimed(_)) {
                    flight.base = flight.present;
                }
                let took = since_claim;
                Input::Claim { outcome, took }
            }
            Outcome::Said(Said::Did(did)) => match flight.asked {
                Asked::Swap => Input::Replaced(did),
                Asked::KeepOrphaned => Input::Kept(did),
                Asked::Adopt => Input::Adopted(did),
                Asked::Note | Asked::Family | Asked::Time | Asked::Other => Input::Done,
            },
            Outcome::Failed if flight.asked == Asked::Note => Input::Done,
            Outcome::Failed => Input::Failed,
            Outcome::Answer(answer, token) => {
                flight.fresh = token.map(|token| (token, wall));
                if let Answer::RateLimited(wait) = answer {
                    flight.slow_down = wait.map(span);
                }
                Input::Answered {
                    answer,
                    since_claim,
                }
            }
            Outcome::Waited => Input::Waited,
            Outcome::Done => Input::Done,
        };
        let effect = flight.machine.step(input);
        self.carry_out(of, effect);
    }
}

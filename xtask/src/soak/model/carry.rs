//! Carrying out what the protocol asks for, as `manager/` of threelo-oauth does it, in a world
//! where each step may fail.

use threelo_core::rotation::ClaimOutcome;
use threelo_oauth::rotation::{Answer, Effect, Health, Input};

use super::{
    baseline::Lock,
    cloud::Token,
    faults::{ALL_CRASHED, CRASHED, ENDPOINT_AWAY, PAUSED, STORE_AWAY},
    judge::{Gap, Who},
    process::Asked,
    protocol::{Machine, Protocol},
    store::{LateAnswer, Op, Row, Said},
    time::{MINUTE, Moment, SECOND, duration, span},
    world::{Event, Of, Outcome, World},
};

/// How long an answer is waited for.
const LATE_ANSWER_TIMEOUT: u64 = 150 * SECOND;

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
            Effect::Claim { anew } => {
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
                        anew,
                    },
                );
            }
            Effect::Send => self.send(of),
            Effect::Swap { fence } => {
                let (Some(base), Some((token, received_at))) = (base, flight.fresh) else {
                    return self.outcome(of, now, Outcome::Said(Said::Did(false)));
                };
                let row = Row {
                    version: base.version + 1,
                    token,
                    issued_at: received_at,
                    fence: Some(fence),
                    is_dead: false,
                };
                self.ask(of, Op::Swap(row));
            }
            Effect::KeepLate => {
                let (Some(base), Some((token, received_at))) = (base, flight.fresh) else {
                    return self.outcome(of, now, Outcome::Said(Said::Did(false)));
                };
                let version = base.version;
                self.ask(
                    of,
                    Op::KeepLate(LateAnswer {
                        version,
                        token,
                        received_at,
                    }),
                );
            }
            Effect::Adopt => {
                let version = base.map_or(0, |row| row.version);
                self.ask(of, Op::Adopt { version });
            }
            // The connection is the only one of its account.
            Effect::AskFamily => self.ask(of, Op::Read),
            Effect::Wait(pause) => self.outcome(of, now + span(pause), Outcome::Waited),
            Effect::Note(Health::Failing) => self.outcome(of, now + 5, Outcome::Done),
            Effect::Note(Health::NeedsReconnect) => {
                if let Some(cached) = &mut self.processes[of.process].cache {
                    cached.row.is_dead = true;
                }
                let version = base.or(present).map_or(0, |row| row.version);
                self.ask(of, Op::NoteDead { version });
            }
            Effect::Release { fence, sent, rest } => {
                let version = base.map_or(0, |row| row.version);
                let rest = span(rest);
                self.ask(
                    of,
                    Op::Release {
                        version,
                        fence,
                        sent,
                        rest,
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

    /// Sends the refresh token, unless it is too late.
    fn send(&mut self, of: Of) {
        let now = self.now();
        let timing = self.setup.timing;
        let Some(flight) = &mut self.processes[of.process].flight else {
            return;
        };
        if matches!(flight.machine, Machine::Baseline(_)) {
            flight.base = flight.present;
        } else if now - flight.claimed_at > span(timing.latest_send) {
            return self.outcome(of, now, Outcome::Answer(Answer::TooLate, None));
        }
        let Some(base) = flight.base else { return };
        // The app's credentials are read first.
        if now < self.store_away_until || self.rng.chance(self.faults.storage) {
            return self.outcome(of, now + 5, Outcome::Answer(Answer::NotSent, None));
        }
        if self.rng.chance(self.faults.endpoint_away) && now >= self.endpoint_away_until {
            let until = now + self.rng.between(ENDPOINT_AWAY.0, ENDPOINT_AWAY.1);
            self.endpoint_away_until = until;
            self.gaps.push(Gap {
                who: Who::Endpoint,
                from: now,
                to: until,
            });
            self.say(None, || {
                format!("the endpoint is away for {} s", (until - now) / SECOND)
            });
        }
        self.transmit(of, base.token);
    }

    fn transmit(&mut self, of: Of, token: Token) {
        let now = self.now();
        let given_up = now + LATE_ANSWER_TIMEOUT;
        if now < self.endpoint_away_until {
            let (at, answer) = match self.rng.between(0, 2) {
                0 => (now + self.rng.between(1, 10 * SECOND), Answer::NotSent),
                1 => (now + self.rng.between(10, 5 * SECOND), Answer::Unknown),
                _ => (given_up, Answer::Unknown),
            };
            return self.outcome(of, at, Outcome::Answer(answer, None));
        }
        if self.rng.chance(self.faults.not_sent) {
            let at = now + self.rng.between(1, 10 * SECOND);
            return self.outcome(of, at, Outcome::Answer(Answer::NotSent, None));
        }
        if self.rng.chance(self.faults.rate_limited) {
            let wait = duration(self.rng.between(SECOND, 10 * MINUTE));
            let answer = Answer::RateLimited(Some(wait));
            let at = now + self.rng.between(50, 500);
            return self.outcome(of, at, Outcome::Answer(answer, None));
        }
        if self.rng.chance(self.faults.request_lost) {
            let at = self.silence(now, given_up);
            return self.outcome(of, at, Outcome::Answer(Answer::Unknown, None));
        }
        let late = self.rng.chance(self.faults.late);
        let (least, most) = if late {
            (5 * SECOND, 2 * MINUTE)
        } else {
            (20, 500)
        };
        let arrival = now + self.rng.between(least, most);
        let slow = self.rng.chance(self.faults.slow_answer);
        let back = arrival
            + if slow {
                self.rng.between(SECOND, MINUTE)
            } else {
                self.rng.between(5, 200)
            };
        let lost = self.rng.chance(self.faults.answer_lost);
        if lost || back > given_up {
            self.queue
                .put(arrival, Event::Exchange { token, back: None });
            let at = if lost {
                self.silence(arrival, given_up)
            } else {
                given_up
            };
            self.outcome(of, at, Outcome::Answer(Answer::Unknown, None));
        } else {
            self.queue.put(
                arrival,
                Event::Exchange {
                    token,
                    back: Some((of, back)),
                },
            );
        }
    }

    /// When a lost message is noticed: by a reset, or when the answer is not waited for any more.
    fn silence(&mut self, about: Moment, given_up: Moment) -> Moment {
        let reset = self.rng.chance(0.5);
        let now = self.now();
        if reset {
            self.rng.moment(now + 1, about + SECOND).min(given_up)
        } else {
            given_up
        }
    }

    pub(super) fn reach_cloud(&mut self, token: Token, back: Option<(Of, Moment)>) {
        let now = self.now();
        let child = self.cloud.exchange(token, now);
        self.say(None, || {
            let fate = self
                .cloud
                .ended
                .map_or(String::new(), |end| format!("; the family ends: {end}"));
            format!("    Atlassian exchanges token {token} for {child:?}{fate}")
        });
        if let Some((of, at)) = back {
            let answer = if child.is_some() {
                Answer::Tokens
            } else {
                Answer::Dead
            };
            self.outcome(of, at, Outcome::Answer(answer, child));
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
                Asked::Swap => Input::Swapped(did),
                Asked::KeepLate => Input::Kept(did),
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

//! The way to Atlassian and back.

use threelo_oauth::rotation::Answer;

use super::{
    cloud::Token,
    faults::ENDPOINT_AWAY,
    judge::{Gap, Who},
    protocol::Machine,
    time::{MINUTE, Moment, SECOND, duration, span},
    world::{Event, Of, Outcome, World},
};

/// How long an answer is waited for.
const REFRESH_TIMEOUT: u64 = 150 * SECOND;

impl World {
    /// Sends the refresh token, unless it is too late.
    pub(super) fn send(&mut self, of: Of) {
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
        let given_up = now + REFRESH_TIMEOUT;
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
}

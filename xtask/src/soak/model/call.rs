//! Why renewals begin and what their ends mean to a process, as the token manager has it: a call
//! finds the token old, or a sweep finds one that was left in the middle.

use threelo_oauth::rotation::{Cause, End};

use super::{
    process::{Backoff, Cached},
    time::{HOUR, MINUTE, Moment, SECOND, span},
    world::{Event, World},
};

/// Other processes know of new tokens after this time.
const TOLD_WITHIN: u64 = SECOND;

/// The longest wait for a rate limit.
const LONGEST_WAIT: u64 = 5 * MINUTE;

impl World {
    /// Somebody calls the API. `forced` asks for a renewal whatever the token's age is.
    pub(super) fn call(&mut self, process: usize, forced: bool) {
        let now = self.now();
        if self.processes[process].flight.is_some() {
            return;
        }
        let Some(cached) = self.load(process) else {
            let later = now + SECOND + self.rng.between(0, SECOND);
            return self.call_at(process, later);
        };
        let (row, state) = (cached.row, &self.processes[process]);
        if forced {
            self.say(Some(process), || "is told to renew".into());
            return self.begin_flight(process, row.version, true);
        }
        if row.is_dead {
            return self.call_at(process, now + HOUR);
        }
        let wall = state.wall(now);
        let works = wall < cached.ends_at && self.cloud.is_access_good(row.token, now);
        if works && wall < cached.renew_at {
            let at = self.demand(cached, state.wall(0));
            return self.call_at(process, at.max(now + SECOND));
        }
        if let Some(until) = state.hindered_until(row.version, now) {
            let until = until + self.rng.between(0, 2 * SECOND);
            return self.call_at(process, until);
        }
        self.say(Some(process), || {
            format!("needs newer tokens than {}", row.version)
        });
        self.begin_flight(process, row.version, false);
    }

    /// The tokens that the process knows, from memory or the store.
    fn load(&mut self, process: usize) -> Option<Cached> {
        let now = self.now();
        let known = self.processes[process].cache;
        let is_old = |cached: &Cached| {
            cached.row.version != self.store.row.version
                && now > self.store.changed_at + TOLD_WITHIN
        };
        if let Some(cached) = known.filter(|cached| !is_old(cached)) {
            return Some(cached);
        }
        if now < self.store_away_until || self.rng.chance(self.faults.storage) {
            return None;
        }
        let (row, jitter) = (self.store.row, self.rng.unit());
        Some(self.processes[process].remember(row, jitter))
    }

    /// When the next call comes that finds these tokens old: while they still work, or right
    /// after their end to all processes at once, or to one after the other.
    fn demand(&mut self, cached: Cached, skew: u64) -> Moment {
        let common = self.common(cached.row.version);
        let by_wall = match common % 3 {
            0 => cached.renew_at + self.rng.between(0, MINUTE),
            1 => cached.ends_at + common % SECOND + self.rng.between(0, 50),
            _ => cached.ends_at + self.rng.between(0, 20 * MINUTE),
        };
        by_wall.saturating_sub(skew)
    }

    /// Looks for what was left in the middle. A rate limit does not keep it from that: for how
    /// long the token is to rest stands in the row.
    pub(super) fn sweep(&mut self, process: usize) {
        let now = self.now();
        let Some(due) = self.store.due_at() else {
            return;
        };
        self.sweep_at(process, (now + 1).max(due));
        let fails = now < self.store_away_until || self.rng.chance(self.faults.storage);
        let state = &self.processes[process];
        if fails || due > now || state.flight.is_some() {
            return;
        }
        let version = self.store.row.version;
        self.say(Some(process), || {
            format!("sweeps and finds version {version}")
        });
        self.begin_flight(process, version, false);
    }

    /// A flight has ended.
    pub(super) fn land(&mut self, process: usize, end: End) {
        let now = self.now();
        let state = &mut self.processes[process];
        let Some(flight) = state.flight.take() else {
            return;
        };
        let again = match end {
            End::Newer => {
                state.cache = None;
                SECOND
            }
            End::Unavailable { cause, retry_after } => {
                let wait = span(retry_after);
                if let Some(pause) = flight.slow_down {
                    state.breaker_until = now + pause.min(LONGEST_WAIT);
                }
                if !matches!(cause, Cause::Busy | Cause::Slow | Cause::Store) {
                    let wanted = flight.goal.newer_than.0;
                    let version = flight.base.map_or(wanted, |base| base.version);
                    state.backoff = Some(Backoff {
                        version,
                        failures: state.failures(version) + 1,
                        until: now + wait,
                    });
                }
                wait.max(SECOND)
            }
            _ => HOUR,
        };
        if let (
            Some((token, _)),
            Some(End::Unavailable {
                cause: Cause::Store,
                ..
            }),
        ) = (flight.fresh, Some(end))
        {
            self.dropped.push(token);
        }
        let pause = self.rng.between(0, 2 * SECOND);
        self.call_at(process, now + again + pause);
        if end == End::Newer && self.rng.chance(self.faults.insistence) {
            self.insist(process);
        }
    }

    /// Somebody asks for a renewal within ten minutes after one.
    fn insist(&mut self, process: usize) {
        let at = self.now() + self.rng.between(0, 10 * MINUTE);
        let state = &self.processes[process];
        if let Some(instance) = state.instance {
            let (number, forced) = (0, true);
            self.queue.put(
                at,
                Event::Call {
                    process,
                    instance,
                    number,
                    forced,
                },
            );
        }
    }
}

//! What is going to happen in a process: its death, flights, sweeps and calls.

use threelo_core::token::TokenVersion;
use threelo_oauth::rotation::Goal;

use super::{
    judge::{Gap, Who},
    process::{Asked, Flight},
    protocol::Machine,
    time::{Moment, SECOND, Span},
    world::{Event, Of, World},
};

/// How often it is swept.
const SWEEP_EVERY: Span = 5 * SECOND;

impl World {
    /// The process dies, with all that is in its memory.
    pub(super) fn crash(&mut self, process: usize, (least, most): (Span, Span)) {
        let state = &mut self.processes[process];
        if state.instance.take().is_none() {
            return;
        }
        if let Some((token, _)) = state.flight.take().and_then(|flight| flight.fresh) {
            self.dropped.push(token);
        }
        let now = self.now();
        let back = now + self.rng.between(least, most);
        self.gaps.push(Gap {
            who: Who::Process(process),
            from: now,
            to: back,
        });
        self.say(Some(process), || {
            format!("dies, for {} s", (back - now) / SECOND)
        });
        self.queue.put(back, Event::Start { process });
    }

    /// A process begins to renew the tokens of this version.
    pub(super) fn begin_flight(&mut self, process: usize, version: u64, forced: bool) {
        self.flights += 1;
        let chance = self.rng.unit();
        let now = self.now();
        let (setup, number) = (self.setup, self.flights);
        let state = &mut self.processes[process];
        let Some(instance) = state.instance else {
            return;
        };
        let goal = Goal {
            newer_than: TokenVersion(version),
            forced,
            failures: state.failures(version),
        };
        let (machine, effect) = Machine::begin(setup.protocol, goal, setup.timing, chance);
        state.flight = Some(Flight {
            number,
            goal,
            machine,
            present: None,
            base: None,
            claimed_at: now,
            fresh: None,
            slow_down: None,
            asked: Asked::Other,
        });
        self.carry_out(
            Of {
                process,
                instance,
                flight: number,
            },
            effect,
        );
    }

    /// The sweepers look again when there is something to find.
    pub(super) fn arrange_sweeps(&mut self) {
        let due = self.store.due_at();
        if !self.setup.protocol.sweeps() || due == self.swept_for {
            return;
        }
        self.swept_for = due;
        if let Some(due) = due {
            let from = due.max(self.now());
            for process in 0..self.processes.len() {
                self.sweep_at(process, from);
            }
        }
    }

    /// Arranges a process's next sweep, the first after this moment.
    pub(super) fn sweep_at(&mut self, process: usize, from: Moment) {
        let state = &mut self.processes[process];
        let Some(instance) = state.instance else {
            return;
        };
        state.sweeps += 1;
        let number = state.sweeps;
        let at = from + (state.phase + SWEEP_EVERY - from % SWEEP_EVERY) % SWEEP_EVERY;
        self.queue.put(
            at,
            Event::Sweep {
                process,
                instance,
                number,
            },
        );
    }

    /// Arranges a process's next call.
    pub(super) fn call_at(&mut self, process: usize, at: Moment) {
        let state = &mut self.processes[process];
        let Some(instance) = state.instance else {
            return;
        };
        state.calls += 1;
        let number = state.calls;
        self.queue.put(
            at,
            Event::Call {
                process,
                instance,
                number,
                forced: false,
            },
        );
    }
}

//! A rate limiter with a fair queue: lets calls through one at a time, at an interval; connections take turns.

use std::{
    collections::VecDeque,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use futures_util::future::select;
use threelo_core::{
    clock::{Clock, Monotonic, doubled},
    id::ConnectionKey,
};
use tokio::sync::Notify;

/// The wait after a refusal that names none; doubles with each refusal in a row.
const FIRST_WAIT: Duration = Duration::from_secs(2);
const MAX_BACKOFF: Duration = Duration::from_secs(30);
/// The minimum wait after a refusal: "Retry-After: 0" would be a busy loop.
pub(super) const MIN_WAIT: Duration = Duration::from_millis(500);
/// The pace after a refusal that names no policy: Atlassian advises 5 to 10 calls at a time.
const FIRST_INTERVAL: Duration = Duration::from_millis(100);
const MAX_INTERVAL: Duration = Duration::from_secs(5);
/// A shorter interval counts as no limit.
const MIN_INTERVAL: Duration = Duration::from_millis(1);
/// How long after its last refusal a gate is removed.
const FORGET_AFTER: Duration = Duration::from_secs(60);
/// The maximum number of calls that wait at one gate.
const MAX_WAITING: usize = 2_000;

pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The turnstile of a scope.
pub(super) struct Gate(Mutex<State>);

pub(super) struct State {
    /// No call passes before this.
    not_before: Monotonic,
    /// The time between two calls; zero for no pace.
    pub(super) interval: Duration,
    /// When the next call may pass at this pace.
    next: Monotonic,
    last_refusal: Monotonic,
    /// Refusals since the last success.
    limited_in_a_row: u32,
    /// The waiting calls, by connection. The first call of the first connection is next.
    queues: VecDeque<(ConnectionKey, VecDeque<Arc<Turn>>)>,
}

/// A waiting call.
#[derive(Default)]
struct Turn {
    granted: AtomicBool,
    /// Wakes the call when it is granted its turn, or has become the next one.
    wake: Notify,
}

impl Gate {
    pub(super) fn new(now: Monotonic) -> Self {
        Self(Mutex::new(State {
            not_before: now,
            interval: Duration::ZERO,
            next: now,
            last_refusal: now,
            limited_in_a_row: 0,
            queues: VecDeque::new(),
        }))
    }

    pub(super) fn lock(&self) -> MutexGuard<'_, State> {
        lock(&self.0)
    }

    /// Waits for a turn until the deadline. The error is the additional wait.
    pub(super) async fn pass(
        &self,
        connection: &ConnectionKey,
        deadline: Monotonic,
        clock: &dyn Clock,
    ) -> Result<(), Duration> {
        let turn = {
            let now = clock.monotonic();
            let mut state = self.lock();
            if state.queues.is_empty() && state.wait(now).is_zero() {
                state.take_turn(now);
                return Ok(());
            }
            let wait = state.wait(now) + state.interval * state.turns_before(connection) as u32;
            if now.0 + wait > deadline.0 || state.waiting() >= MAX_WAITING {
                return Err(wait.max(FIRST_INTERVAL));
            }
            state.enqueue(connection)
        };
        let mut queued = Queued {
            gate: self,
            connection,
            turn: &turn,
            done: false,
        };
        loop {
            let now = clock.monotonic();
            let until = {
                let mut state = self.lock();
                state.grant(now);
                if turn.granted.load(Ordering::Relaxed) {
                    queued.done = true;
                    return Ok(());
                }
                if now.0 >= deadline.0 {
                    return Err(state.wait(now).max(FIRST_INTERVAL));
                }
                match state.is_first(&turn) {
                    true => state.wait(now).min(deadline.since(now)),
                    false => deadline.since(now),
                }
            };
            select(Box::pin(turn.wake.notified()), clock.sleep(until)).await;
        }
    }

    /// Records a refusal. Returns when the next call may pass.
    pub(super) fn refuse(
        &self,
        asked: Option<Duration>,
        pace: Option<Duration>,
        now: Monotonic,
    ) -> Monotonic {
        let mut state = self.lock();
        // Calls that were on their way when the first was refused are refused for the same reason.
        let in_flight = state.not_before > now;
        if !in_flight {
            state.limited_in_a_row += 1;
            let slower = (state.interval * 2).max(FIRST_INTERVAL);
            state.interval = pace.unwrap_or(slower).max(state.interval).min(MAX_INTERVAL);
        }
        let backoff = doubled(
            FIRST_WAIT,
            state.limited_in_a_row.saturating_sub(1),
            MAX_BACKOFF,
        );
        let wait = asked.map_or(backoff, |asked| asked.max(MIN_WAIT));
        state.not_before = state.not_before.max(Monotonic(now.0 + wait));
        state.last_refusal = now;
        state.not_before
    }
}

impl State {
    pub(super) fn waiting(&self) -> usize {
        self.queues.iter().map(|(_, turns)| turns.len()).sum()
    }

    /// Returns how many calls pass before a new one of this connection.
    fn turns_before(&self, connection: &ConnectionKey) -> usize {
        let own = self.queues.iter().find(|(of, _)| of == connection);
        let rounds = 1 + own.map_or(0, |(_, turns)| turns.len());
        self.waiting().min(rounds * self.queues.len())
    }

    /// Returns how long the next call has to wait, regardless of the queue.
    pub(super) fn wait(&self, now: Monotonic) -> Duration {
        self.not_before.max(self.next).since(now)
    }

    fn take_turn(&mut self, now: Monotonic) {
        self.next = Monotonic(now.0 + self.interval);
    }

    fn enqueue(&mut self, connection: &ConnectionKey) -> Arc<Turn> {
        let turn = Arc::new(Turn::default());
        match self.queues.iter_mut().find(|(of, _)| of == connection) {
            Some((_, turns)) => turns.push_back(turn.clone()),
            None => self
                .queues
                .push_back((connection.clone(), VecDeque::from([turn.clone()]))),
        }
        turn
    }

    /// Grants a turn to as many calls as may pass now, one connection after the other.
    fn grant(&mut self, now: Monotonic) {
        let mut granted = false;
        while self.wait(now).is_zero() {
            let Some((connection, mut turns)) = self.queues.pop_front() else {
                return;
            };
            granted = true;
            if let Some(turn) = turns.pop_front() {
                self.take_turn(now);
                turn.granted.store(true, Ordering::Relaxed);
                turn.wake.notify_one();
            }
            if !turns.is_empty() {
                self.queues.push_back((connection, turns));
            }
        }
        if granted {
            self.wake_first();
        }
    }

    fn is_first(&self, turn: &Arc<Turn>) -> bool {
        let first = self.queues.front().and_then(|(_, turns)| turns.front());
        first.is_some_and(|first| Arc::ptr_eq(first, turn))
    }

    /// Wakes the next call, which waits for the time of its turn; the others wait to be woken.
    fn wake_first(&self) {
        if let Some(first) = self.queues.front().and_then(|(_, turns)| turns.front()) {
            first.wake.notify_one();
        }
    }

    fn remove(&mut self, connection: &ConnectionKey, turn: &Arc<Turn>) {
        for (of, turns) in &mut self.queues {
            if of == connection {
                turns.retain(|it| !Arc::ptr_eq(it, turn));
            }
        }
        self.queues.retain(|(_, turns)| !turns.is_empty());
        self.wake_first();
    }

    pub(super) fn slow_down(&mut self, pace: Duration) {
        self.interval = self.interval.max(pace).min(MAX_INTERVAL);
    }

    /// Raises the pace by a twentieth.
    pub(super) fn speed_up(&mut self, now: Monotonic) {
        if self.not_before > now {
            return;
        }
        self.limited_in_a_row = 0;
        self.interval -= self.interval / 20;
        if self.interval < MIN_INTERVAL {
            self.interval = Duration::ZERO;
        }
    }

    pub(super) fn is_expired(&self, now: Monotonic) -> bool {
        let quiet = now.since(self.last_refusal.max(self.not_before)) >= FORGET_AFTER;
        self.queues.is_empty() && (quiet || self.interval.is_zero() && self.not_before <= now)
    }
}

/// Leaves the queue when the caller disconnects.
struct Queued<'a> {
    gate: &'a Gate,
    connection: &'a ConnectionKey,
    turn: &'a Arc<Turn>,
    done: bool,
}

impl Drop for Queued<'_> {
    fn drop(&mut self) {
        if !self.done {
            self.gate.lock().remove(self.connection, self.turn);
        }
    }
}

//! The only source of time, so that tests can control it, including sleeps.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use futures_channel::oneshot;
use futures_util::{FutureExt, future::BoxFuture};
use jiff::{SignedDuration, Timestamp};

/// A time on a clock that never steps back. Only differences are meaningful.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Monotonic(pub Duration);

impl Monotonic {
    /// Returns the time elapsed since `earlier`; zero if `earlier` is later.
    pub fn since(self, earlier: Monotonic) -> Duration {
        self.0.saturating_sub(earlier.0)
    }
}

/// Returns a wait that was doubled this many times, up to a maximum: exponential backoff without its jitter.
pub fn doubled(wait: Duration, times: u32, maximum: Duration) -> Duration {
    wait.saturating_mul(2_u32.saturating_pow(times))
        .min(maximum)
}

/// A source of time.
pub trait Clock: Send + Sync {
    /// Returns the wall-clock time, which may step.
    fn now(&self) -> Timestamp;

    /// Returns the time for measuring durations, which never steps back.
    fn monotonic(&self) -> Monotonic;

    /// Completes when `now()` has reached the deadline, immediately if it already has.
    fn sleep_until(&self, deadline: Timestamp) -> BoxFuture<'static, ()>;

    /// Completes after the span.
    fn sleep(&self, span: Duration) -> BoxFuture<'static, ()> {
        let span = SignedDuration::try_from(span).unwrap_or(SignedDuration::MAX);
        self.sleep_until(self.now().saturating_add(span).unwrap_or(Timestamp::MAX))
    }

    /// Sleeps until the next multiple of the period on the monotonic clock.
    ///
    /// For what is repeated periodically: tasks with the same period, or multiples of it, wake up together, and an idle process
    /// pays for each wake-up.
    fn tick(&self, period: Duration) -> BoxFuture<'static, ()> {
        let passed = self.monotonic().0.as_nanos() % period.as_nanos().max(1);
        // It is less than the period.
        let passed = Duration::from_nanos(u64::try_from(passed).unwrap_or(0));
        self.sleep(period.saturating_sub(passed))
    }
}

/// The system clock. Sleeping requires a Tokio runtime with its timer enabled.
#[cfg(feature = "system-clock")]
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

#[cfg(feature = "system-clock")]
#[expect(
    clippy::disallowed_methods,
    reason = "the only implementation that reads the system clock"
)]
impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn monotonic(&self) -> Monotonic {
        static START: std::sync::LazyLock<std::time::Instant> =
            std::sync::LazyLock::new(std::time::Instant::now);
        Monotonic(START.elapsed())
    }

    fn sleep_until(&self, deadline: Timestamp) -> BoxFuture<'static, ()> {
        let clock = *self;
        async move {
            // The wall clock may step during the sleep, so it is checked at least once a minute.
            loop {
                let left = Duration::try_from(deadline.duration_since(clock.now()));
                match left {
                    Ok(left) if !left.is_zero() => {
                        tokio::time::sleep(left.min(Duration::from_secs(60))).await;
                    }
                    _ => return,
                }
            }
        }
        .boxed()
    }

    fn sleep(&self, span: Duration) -> BoxFuture<'static, ()> {
        tokio::time::sleep(span).boxed()
    }
}

/// A clock that only advances when a test advances it.
#[derive(Clone)]
pub struct ManualClock {
    state: Arc<Mutex<State>>,
}

struct State {
    now: Timestamp,
    elapsed: Duration,
    sleepers: Vec<(Timestamp, oneshot::Sender<()>)>,
}

impl ManualClock {
    /// Creates a clock that is set to `now`.
    pub fn at(now: Timestamp) -> Self {
        let state = State {
            now,
            elapsed: Duration::ZERO,
            sleepers: Vec::new(),
        };
        Self {
            state: Arc::new(Mutex::new(state)),
        }
    }

    /// Advances the time and completes the sleeps that end by then.
    pub fn advance(&self, span: Duration) {
        let mut state = self.lock();
        state.elapsed += span;
        let span = SignedDuration::try_from(span).unwrap_or(SignedDuration::MAX);
        state.now = state.now.saturating_add(span).unwrap_or(Timestamp::MAX);
        state.wake();
    }

    /// Steps the wall clock forward or back, as an administrator or NTP would. The monotonic clock is
    /// unaffected.
    pub fn step_to(&self, now: Timestamp) {
        let mut state = self.lock();
        state.now = now;
        state.wake();
    }

    /// Returns the number of pending sleeps. Tests wait for sleeps to start before advancing the clock.
    pub fn sleepers(&self) -> usize {
        let mut state = self.lock();
        state.sleepers.retain(|(_, sleeper)| !sleeper.is_canceled());
        state.sleepers.len()
    }

    /// Returns when the next pending sleep ends.
    pub fn next_wake(&self) -> Option<Timestamp> {
        let mut state = self.lock();
        state.sleepers.retain(|(_, sleeper)| !sleeper.is_canceled());
        state.sleepers.iter().map(|(deadline, _)| *deadline).min()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        self.state
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

impl Default for ManualClock {
    /// Creates a clock that is set to 2026-03-01 09:00 UTC.
    fn default() -> Self {
        Self::at(Timestamp::constant(1_772_355_600, 0))
    }
}

impl State {
    fn wake(&mut self) {
        let now = self.now;
        for (_, sleeper) in self
            .sleepers
            .extract_if(.., |(deadline, _)| *deadline <= now)
        {
            // A dropped sleep needs no wake-up.
            let _ = sleeper.send(());
        }
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Timestamp {
        self.lock().now
    }

    fn monotonic(&self) -> Monotonic {
        Monotonic(self.lock().elapsed)
    }

    fn sleep_until(&self, deadline: Timestamp) -> BoxFuture<'static, ()> {
        let mut state = self.lock();
        if deadline <= state.now {
            return futures_util::future::ready(()).boxed();
        }
        let (sleeper, woken) = oneshot::channel();
        state.sleepers.push((deadline, sleeper));
        let clock = self.clone();
        async move {
            let _ = woken.await;
            drop(clock);
        }
        .boxed()
    }
}

/// Limits something to once per interval, such as a log line that unauthenticated requests can cause.
#[derive(Debug)]
pub struct Seldom {
    every: Duration,
    state: Mutex<(Option<Monotonic>, u64)>,
}

impl Seldom {
    /// Allows it once per interval of this length.
    pub const fn new(every: Duration) -> Self {
        Self {
            every,
            state: Mutex::new((None, 0)),
        }
    }

    /// Returns the number of requests since it was last allowed, including this one; `None` if it is
    /// not allowed yet.
    pub fn allow(&self, now: Monotonic) -> Option<u64> {
        let mut state = self
            .state
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        let (last, asked) = &mut *state;
        *asked += 1;
        if last.is_some_and(|last| now.since(last) < self.every) {
            return None;
        }
        *last = Some(now);
        Some(std::mem::take(asked))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wait_doubles_up_to_its_maximum() {
        let (second, maximum) = (Duration::from_secs(1), Duration::from_secs(60));
        let waits = [0, 1, 2, 5, 6, u32::MAX].map(|times| doubled(second, times, maximum));
        assert_eq!(waits.map(|wait| wait.as_secs()), [1, 2, 4, 32, 60, 60]);
    }

    #[test]
    fn suppressed_events_are_counted() {
        let seldom = Seldom::new(Duration::from_secs(1));
        let at = |seconds| Monotonic(Duration::from_millis(seconds));
        assert_eq!(seldom.allow(at(0)), Some(1));
        assert_eq!(seldom.allow(at(1)), None);
        assert_eq!(seldom.allow(at(999)), None);
        assert_eq!(seldom.allow(at(1000)), Some(3));
    }

    #[test]
    fn a_sleep_ends_when_the_clock_reaches_its_deadline() {
        let clock = ManualClock::default();
        let mut sleep = clock.sleep(Duration::from_secs(60));
        assert!((&mut sleep).now_or_never().is_none());
        clock.advance(Duration::from_secs(59));
        assert!((&mut sleep).now_or_never().is_none());
        clock.advance(Duration::from_secs(1));
        assert!(sleep.now_or_never().is_some());
    }

    #[test]
    fn tasks_that_tick_wake_up_together() {
        let clock = ManualClock::default();
        let half = Duration::from_millis(500);
        clock.advance(Duration::from_millis(200));
        let earlier = clock.tick(half);
        clock.advance(Duration::from_millis(100));
        let later = clock.tick(half);
        clock.advance(Duration::from_millis(199));
        assert_eq!(clock.sleepers(), 2);
        clock.advance(Duration::from_millis(1));
        assert_eq!(clock.sleepers(), 0);
        assert!(earlier.now_or_never().is_some() && later.now_or_never().is_some());
        // At a multiple, a whole period is left.
        let _next = clock.tick(half);
        assert_eq!(clock.next_wake(), Some(clock.now() + half));
    }

    #[test]
    fn a_dropped_sleep_is_not_counted() {
        let clock = ManualClock::default();
        let sleep = clock.sleep(Duration::from_secs(60));
        assert_eq!(clock.sleepers(), 1);
        let wake = clock.now() + Duration::from_secs(60);
        assert_eq!(clock.next_wake(), Some(wake));
        drop(sleep);
        assert_eq!(clock.sleepers(), 0);
    }

    #[test]
    fn a_step_back_does_not_change_the_monotonic_clock() {
        let clock = ManualClock::default();
        clock.advance(Duration::from_secs(5));
        let before = clock.monotonic();
        clock.step_to(Timestamp::UNIX_EPOCH);
        assert_eq!(clock.monotonic(), before);
    }
}

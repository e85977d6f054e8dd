//! Time has one door, so that a test can move it by hand, sleeps included.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use futures_channel::oneshot;
use futures_util::{FutureExt, future::BoxFuture};
use jiff::{SignedDuration, Timestamp};

/// The moment on a clock that never steps back; only differences mean anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Monotonic(pub Duration);

impl Monotonic {
    /// How long after `earlier` this moment is; zero if it is not after it.
    pub fn since(self, earlier: Monotonic) -> Duration {
        self.0.saturating_sub(earlier.0)
    }
}

/// A source of time.
pub trait Clock: Send + Sync {
    /// Wall-clock time, which may step.
    fn now(&self) -> Timestamp;

    /// Time for measuring spans, which never steps back.
    fn monotonic(&self) -> Monotonic;

    /// Ends when `now()` has reached the deadline, at once if it has already.
    fn sleep_until(&self, deadline: Timestamp) -> BoxFuture<'static, ()>;

    /// Ends after the span.
    fn sleep(&self, span: Duration) -> BoxFuture<'static, ()> {
        let span = SignedDuration::try_from(span).unwrap_or(SignedDuration::MAX);
        self.sleep_until(self.now().saturating_add(span).unwrap_or(Timestamp::MAX))
    }
}

/// The machine's clock. Sleeps need a Tokio runtime with its timer on.
#[cfg(feature = "system-clock")]
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

#[cfg(feature = "system-clock")]
#[expect(clippy::disallowed_methods, reason = "this is the one door")]
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
            // The wall clock may step while we sleep, so look again at least once a minute.
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

/// A clock that moves only when a test moves it.
#[derive(Clone)]
pub struct ManualClock {
    hands: Arc<Mutex<Hands>>,
}

struct Hands {
    now: Timestamp,
    elapsed: Duration,
    sleepers: Vec<(Timestamp, oneshot::Sender<()>)>,
}

impl ManualClock {
    /// A clock that shows `now`.
    pub fn at(now: Timestamp) -> Self {
        let hands = Hands {
            now,
            elapsed: Duration::ZERO,
            sleepers: Vec::new(),
        };
        Self {
            hands: Arc::new(Mutex::new(hands)),
        }
    }

    /// Moves time forward and wakes the sleeps that end by then.
    pub fn advance(&self, span: Duration) {
        let mut hands = self.lock();
        hands.elapsed += span;
        let span = SignedDuration::try_from(span).unwrap_or(SignedDuration::MAX);
        hands.now = hands.now.saturating_add(span).unwrap_or(Timestamp::MAX);
        hands.wake();
    }

    /// Steps the wall clock, forward or back, as an administrator or NTP would; the
    /// monotonic clock does not notice.
    pub fn step_to(&self, now: Timestamp) {
        let mut hands = self.lock();
        hands.now = now;
        hands.wake();
    }

    /// How many sleeps are waiting: what a test waits for before it moves the clock.
    pub fn sleepers(&self) -> usize {
        let mut hands = self.lock();
        hands.sleepers.retain(|(_, sleeper)| !sleeper.is_canceled());
        hands.sleepers.len()
    }

    /// When the next of the sleeps that are waiting ends.
    pub fn next_wake(&self) -> Option<Timestamp> {
        let mut hands = self.lock();
        hands.sleepers.retain(|(_, sleeper)| !sleeper.is_canceled());
        hands.sleepers.iter().map(|(deadline, _)| *deadline).min()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Hands> {
        self.hands
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

impl Default for ManualClock {
    /// A clock that shows the first of March 2026, 09:00 UTC.
    fn default() -> Self {
        Self::at(Timestamp::constant(1_772_355_600, 0))
    }
}

impl Hands {
    fn wake(&mut self) {
        let now = self.now;
        for (_, sleeper) in self
            .sleepers
            .extract_if(.., |(deadline, _)| *deadline <= now)
        {
            // A sleeper that is gone has nothing to wake.
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
        let mut hands = self.lock();
        if deadline <= hands.now {
            return futures_util::future::ready(()).boxed();
        }
        let (sleeper, woken) = oneshot::channel();
        hands.sleepers.push((deadline, sleeper));
        let clock = self.clone();
        async move {
            let _ = woken.await;
            drop(clock);
        }
        .boxed()
    }
}

/// Allows something at most once in a span: a line in the log that strangers can cause must not fill
/// the disk.
#[derive(Debug)]
pub struct Seldom {
    every: Duration,
    state: Mutex<(Option<Monotonic>, u64)>,
}

impl Seldom {
    /// Allows it once in each span of this length.
    pub const fn new(every: Duration) -> Self {
        Self {
            every,
            state: Mutex::new((None, 0)),
        }
    }

    /// How often it was asked for since it was last allowed, this time included; `None` where it is
    /// too early.
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
    fn what_is_allowed_seldom_is_counted_meanwhile() {
        let seldom = Seldom::new(Duration::from_secs(1));
        let at = |seconds| Monotonic(Duration::from_millis(seconds));
        assert_eq!(seldom.allow(at(0)), Some(1));
        assert_eq!(seldom.allow(at(1)), None);
        assert_eq!(seldom.allow(at(999)), None);
        assert_eq!(seldom.allow(at(1000)), Some(3));
    }

    #[test]
    fn a_sleeper_wakes_when_the_hands_reach_its_deadline() {
        let clock = ManualClock::default();
        let mut sleep = clock.sleep(Duration::from_secs(60));
        assert!((&mut sleep).now_or_never().is_none());
        clock.advance(Duration::from_secs(59));
        assert!((&mut sleep).now_or_never().is_none());
        clock.advance(Duration::from_secs(1));
        assert!(sleep.now_or_never().is_some());
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
    fn a_step_back_does_not_touch_the_monotonic_clock() {
        let clock = ManualClock::default();
        clock.advance(Duration::from_secs(5));
        let before = clock.monotonic();
        clock.step_to(Timestamp::UNIX_EPOCH);
        assert_eq!(clock.monotonic(), before);
    }
}

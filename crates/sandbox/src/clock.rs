//! The sandbox's own clock, which follows real time and can be advanced or stopped.

use std::sync::Mutex;

use jiff::{SignedDuration, Timestamp};

/// The upper limit of the clock, which leaves room for every lifetime after it.
const MAX_TIME: &str = "9000-01-01T00:00:00Z";

/// A clock that users and tests can advance. All lifetimes in the sandbox follow it.
#[derive(Debug)]
pub(crate) struct Clock {
    state: Mutex<State>,
}

#[derive(Debug)]
enum State {
    /// Real time plus an offset.
    Running(SignedDuration),
    /// Stopped until it is advanced.
    Stopped(Timestamp),
}

impl Clock {
    /// Creates a running clock, or one that is stopped at `stopped_at`.
    pub(crate) fn new(stopped_at: Option<Timestamp>) -> Self {
        let state = match stopped_at {
            Some(at) => State::Stopped(within(at)),
            None => State::Running(SignedDuration::ZERO),
        };
        Self {
            state: Mutex::new(state),
        }
    }

    pub(crate) fn now(&self) -> Timestamp {
        match *self.lock() {
            State::Running(offset) => {
                within(real_now().saturating_add(offset).unwrap_or(Timestamp::MAX))
            }
            State::Stopped(at) => at,
        }
    }

    /// Advances the clock, within the range of a timestamp.
    pub(crate) fn advance(&self, by: SignedDuration) -> Timestamp {
        match &mut *self.lock() {
            State::Running(offset) => *offset = offset.saturating_add(by),
            State::Stopped(at) => *at = within(at.saturating_add(by).unwrap_or(Timestamp::MAX)),
        }
        self.now()
    }

    /// Stops the clock at the current time, or lets it continue from there.
    pub(crate) fn set_running(&self, running: bool) {
        let now = self.now();
        *self.lock() = if running {
            State::Running(now.duration_since(real_now()))
        } else {
            State::Stopped(now)
        };
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(|e| e.into_inner())
    }
}

fn within(at: Timestamp) -> Timestamp {
    let last = MAX_TIME.parse().unwrap_or(Timestamp::MAX);
    at.clamp(Timestamp::UNIX_EPOCH, last)
}

#[expect(
    clippy::disallowed_methods,
    reason = "the sandbox depends on no other crate of the workspace; this is the only place that reads the time"
)]
fn real_now() -> Timestamp {
    Timestamp::now()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stopped_clock_changes_only_when_advanced() {
        let start: Timestamp = "2026-11-02T09:00:00Z".parse().unwrap();
        let clock = Clock::new(Some(start));
        assert_eq!(clock.now(), start);
        clock.advance(SignedDuration::from_mins(10));
        assert_eq!(clock.now().to_string(), "2026-11-02T09:10:00Z");
    }

    #[test]
    fn a_clock_can_be_stopped_and_continued() {
        let clock = Clock::new(Some(Timestamp::UNIX_EPOCH));
        clock.set_running(true);
        assert!(clock.now() >= Timestamp::UNIX_EPOCH);
        clock.set_running(false);
        let stopped = clock.now();
        assert_eq!(clock.now(), stopped);
    }
}

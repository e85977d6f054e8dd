//! The faults and their probabilities.

use super::time::{MINUTE, SECOND};

/// Fault rates in percent.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Percent {
    /// Of messages that are lost or late. In addition, a sixth of it fails with a definite error.
    pub(super) messages: f64,
    /// Of steps at which a process crashes.
    pub(super) crashes: f64,
    /// Of statements that fail.
    pub(super) storage: f64,
    /// Of steps at which a process is paused.
    pub(super) pauses: f64,
    /// Of steps at which all processes, the store or the token endpoint become unavailable.
    pub(super) outages: f64,
    /// Of refreshes that are followed by a forced one.
    pub(super) forced: f64,
}

/// Probabilities from 0 to 1.
#[derive(Debug, Clone, Copy)]
pub(super) struct Faults {
    /// A request is lost.
    pub(super) request_lost: f64,
    /// A response is lost.
    pub(super) answer_lost: f64,
    /// A request is processed 5 to 120 s late.
    pub(super) late: f64,
    /// A response arrives up to a minute late.
    pub(super) slow_answer: f64,
    /// The connection is refused.
    pub(super) not_sent: f64,
    /// 429, with up to ten minutes of `Retry-After`.
    pub(super) rate_limited: f64,
    /// At each step: the process crashes, for up to five minutes.
    pub(super) crash: f64,
    /// At each step: it is paused, for up to ten minutes.
    pub(super) pause: f64,
    /// At each step: all processes crash, for up to eight minutes.
    pub(super) all_crash: f64,
    /// For each statement: the store reports an error; half of these statements are executed.
    pub(super) storage: f64,
    /// For each statement: it takes up to 40 s.
    pub(super) slow_storage: f64,
    /// At each step: the store becomes unavailable, for up to 20 minutes.
    pub(super) store_away: f64,
    /// At each send: the token endpoint becomes unavailable, for up to 25 minutes.
    pub(super) endpoint_away: f64,
    /// After each rotation: another one is forced within ten minutes.
    pub(super) forced: f64,
}

/// How long a crashed process is down.
pub(super) const CRASHED: (u64, u64) = (SECOND, 5 * MINUTE);

/// How long all processes are down after a common crash.
pub(super) const ALL_CRASHED: (u64, u64) = (SECOND, 8 * MINUTE);

/// How long a process is paused.
pub(super) const PAUSED: (u64, u64) = (SECOND, 10 * MINUTE);

/// How long the store is unavailable.
pub(super) const STORE_AWAY: (u64, u64) = (SECOND, 20 * MINUTE);

/// How long the token endpoint is unavailable.
pub(super) const ENDPOINT_AWAY: (u64, u64) = (MINUTE, 25 * MINUTE);

impl Faults {
    /// Returns the probabilities for these rates.
    pub(super) fn of(percent: Percent) -> Self {
        let share = |percent: f64| percent / 100.0;
        let messages = share(percent.messages) / 18.0;
        Self {
            request_lost: 5.0 * messages,
            answer_lost: 10.0 * messages,
            late: 3.0 * messages,
            slow_answer: 2.0 * messages,
            not_sent: 2.0 * messages,
            rate_limited: messages,
            crash: share(percent.crashes),
            pause: share(percent.pauses),
            all_crash: share(percent.outages),
            store_away: share(percent.outages),
            endpoint_away: share(percent.outages),
            storage: share(percent.storage),
            slow_storage: share(percent.storage) / 5.0,
            forced: share(percent.forced),
        }
    }

    /// Returns no faults.
    pub(super) fn none() -> Self {
        Self::of(Percent::default())
    }
}

//! What goes wrong, and how often.

use super::time::{MINUTE, SECOND, Span};

/// How often, by kind.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Percent {
    /// Of messages: lost or late. As many as a quarter of it fail in ways that are known.
    pub(super) messages: f64,
    /// Of steps: a process dies.
    pub(super) crashes: f64,
    /// Of statements: fail.
    pub(super) storage: f64,
    /// Of steps: a process is stopped.
    pub(super) pauses: f64,
    /// Of steps: something is away as a whole.
    pub(super) outages: f64,
    /// Of renewals: followed by a needless one.
    pub(super) insistence: f64,
}

/// Probabilities from 0 to 1.
#[derive(Debug, Clone, Copy)]
pub(super) struct Faults {
    /// A request is lost on its way.
    pub(super) request_lost: f64,
    /// An answer is lost on its way.
    pub(super) answer_lost: f64,
    /// A request is taken up 5 to 120 s late.
    pub(super) late: f64,
    /// An answer comes back up to a minute late.
    pub(super) slow_answer: f64,
    /// No connection comes about.
    pub(super) not_sent: f64,
    /// 429, with up to ten minutes of `Retry-After`.
    pub(super) rate_limited: f64,
    /// At each step of a flight: the process dies, for up to five minutes.
    pub(super) crash: f64,
    /// At each step: it is stopped, for up to ten minutes.
    pub(super) pause: f64,
    /// At each step: all processes die, for up to eight minutes.
    pub(super) all_crash: f64,
    /// For each statement: the store says that it failed; half of the times it did it.
    pub(super) storage: f64,
    /// For each statement: it takes up to 40 s.
    pub(super) slow_storage: f64,
    /// At each step: the store is away, for up to 20 minutes.
    pub(super) store_away: f64,
    /// At each send: the token endpoint is away, for up to 25 minutes.
    pub(super) endpoint_away: f64,
    /// After each rotation: somebody asks for another one within ten minutes.
    pub(super) insistence: f64,
}

/// How long a process is away that died.
pub(super) const CRASHED: (Span, Span) = (SECOND, 5 * MINUTE);

/// How long all are away that died together.
pub(super) const ALL_CRASHED: (Span, Span) = (SECOND, 8 * MINUTE);

/// How long a process is stopped.
pub(super) const PAUSED: (Span, Span) = (SECOND, 10 * MINUTE);

/// How long the store is away.
pub(super) const STORE_AWAY: (Span, Span) = (SECOND, 20 * MINUTE);

/// How long the token endpoint is away.
pub(super) const ENDPOINT_AWAY: (Span, Span) = (MINUTE, 25 * MINUTE);

impl Faults {
    /// What goes wrong at so many percent.
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
            insistence: share(percent.insistence),
        }
    }

    /// Nothing goes wrong any more.
    pub(super) fn none() -> Self {
        Self::of(Percent::default())
    }
}

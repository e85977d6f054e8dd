//! What an instance of the gateway has in its memory.

use threelo_core::token::TokenVersion;
use threelo_oauth::rotation::{Effect, Facts, Goal};

use super::{
    cloud::{ACCESS_LIFE, Token},
    protocol::Machine,
    rng::Rng,
    store::{Instance, Row},
    time::{MINUTE, Moment, SECOND, Span, duration},
};

#[derive(Debug)]
pub(super) struct Process {
    /// Who it is; nobody while it is down.
    pub(super) instance: Option<Instance>,
    /// How far its clock is ahead.
    pub(super) skew: Span,
    /// When in its five seconds it sweeps.
    pub(super) phase: Span,
    pub(super) paused_until: Moment,
    pub(super) flight: Option<Flight>,
    pub(super) cache: Option<Cached>,
    pub(super) backoff: Option<Backoff>,
    /// Until when it was asked to renew fewer tokens.
    pub(super) breaker_until: Moment,
    /// Tells the last call that was arranged from those before.
    pub(super) calls: u32,
    /// The same for sweeps.
    pub(super) sweeps: u32,
}

/// A row as it was read, and the two moments that count in its life.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cached {
    pub(super) row: Row,
    pub(super) renew_at: Moment,
    pub(super) ends_at: Moment,
}

/// When the next renewal may be tried.
#[derive(Debug, Clone, Copy)]
pub(super) struct Backoff {
    pub(super) version: u64,
    pub(super) failures: u32,
    pub(super) until: Moment,
}

/// A renewal in progress.
#[derive(Debug)]
pub(super) struct Flight {
    pub(super) number: u32,
    pub(super) goal: Goal,
    pub(super) machine: Machine,
    /// The row that was read or stored last.
    pub(super) present: Option<Row>,
    /// The row that was claimed.
    pub(super) base: Option<Row>,
    pub(super) claimed_at: Moment,
    /// The answer, and when it came.
    pub(super) fresh: Option<(Token, Moment)>,
    /// What a rate limit asked for.
    pub(super) slow_down: Option<Span>,
    /// What it waits for.
    pub(super) asked: Asked,
}

/// What a flight asked the store for last, as far as the answer does not tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    Swap,
    KeepOrphaned,
    Adopt,
    Family,
    Note,
    Time,
    Other,
}

impl Asked {
    pub(super) fn of(effect: &Effect) -> Self {
        match effect {
            Effect::Replace { .. } => Self::Swap,
            Effect::KeepOrphaned => Self::KeepOrphaned,
            Effect::AdoptOrphaned => Self::Adopt,
            Effect::CheckFamily => Self::Family,
            Effect::Note(_) => Self::Note,
            Effect::Wait(_) => Self::Time,
            _ => Self::Other,
        }
    }
}

impl Process {
    pub(super) fn new(rng: &mut Rng) -> Self {
        Self {
            instance: None,
            // Most clocks are right, some are off by up to a minute.
            skew: if rng.chance(0.2) {
                rng.between(0, MINUTE)
            } else {
                rng.between(0, 20)
            },
            phase: rng.between(0, 5 * SECOND - 1),
            paused_until: 0,
            flight: None,
            cache: None,
            backoff: None,
            breaker_until: 0,
            calls: 0,
            sweeps: 0,
        }
    }

    /// By its own clock.
    pub(super) fn wall(&self, now: Moment) -> Moment {
        now + self.skew
    }

    /// It starts, and knows nothing.
    pub(super) fn start(&mut self, instance: Instance) {
        self.instance = Some(instance);
        (self.flight, self.cache, self.backoff) = (None, None, None);
        (self.breaker_until, self.paused_until) = (0, 0);
    }

    /// When the row's successor is wanted, as the token manager sees it.
    pub(super) fn remember(&mut self, row: Row, jitter: f64) -> Cached {
        let share = ACCESS_LIFE as f64 * (0.8 - 0.1 * jitter);
        let cached = Cached {
            row,
            renew_at: row.issued_at + share as Span,
            ends_at: row.issued_at + ACCESS_LIFE - 10 * SECOND,
        };
        self.cache = Some(cached);
        cached
    }

    /// What the protocol is told of a row.
    pub(super) fn facts(&self, row: Row, now: Moment) -> Facts {
        let ends_at = row.issued_at + ACCESS_LIFE - 10 * SECOND;
        Facts {
            version: TokenVersion(row.version),
            fence: row.fence,
            since_resent: row
                .resent
                .then(|| duration(self.wall(now).abs_diff(row.issued_at))),
            refreshable: true,
            is_dead: row.is_dead,
            access_left: duration(ends_at.saturating_sub(self.wall(now))),
        }
    }

    /// How often renewing this version has failed.
    pub(super) fn failures(&self, version: u64) -> u32 {
        let backoff = self.backoff.filter(|backoff| backoff.version == version);
        backoff.map_or(0, |backoff| backoff.failures)
    }

    /// Until when a caller is not to begin a renewal.
    pub(super) fn hindered_until(&self, version: u64, now: Moment) -> Option<Moment> {
        let backoff = self.backoff.filter(|backoff| backoff.version == version);
        let until = self.breaker_until.max(backoff.map_or(0, |b| b.until));
        (until > now).then_some(until)
    }
}

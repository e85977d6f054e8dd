//! Detects a stalled body.

use std::{
    sync::Arc,
    task::{Context, Poll, ready},
    time::Duration,
};

use futures_util::future::BoxFuture;
use threelo_core::clock::{Clock, Monotonic};

/// Measures how long the reader has waited for a body.
///
/// Time in which the reader does not ask does not count. The timer is kept across frames and only
/// checked when it fires, so that a fast body costs no timer.
pub(super) struct Idle {
    clock: Arc<dyn Clock>,
    limit: Duration,
    waiting_since: Option<Monotonic>,
    timer: Option<BoxFuture<'static, ()>>,
}

impl Idle {
    pub(super) fn new(clock: Arc<dyn Clock>, limit: Duration) -> Self {
        Self {
            clock,
            limit,
            waiting_since: None,
            timer: None,
        }
    }

    /// Restarts the measurement: data has arrived.
    pub(super) fn moved(&mut self) {
        self.waiting_since = None;
    }

    /// Called when no data is available; ready once that has lasted for the limit.
    pub(super) fn poll_stalled(&mut self, context: &mut Context<'_>) -> Poll<()> {
        let now = self.clock.monotonic();
        let since = *self.waiting_since.get_or_insert(now);
        let mut left = self.limit.saturating_sub(now.since(since));
        loop {
            if left.is_zero() {
                return Poll::Ready(());
            }
            let timer = self.timer.get_or_insert_with(|| self.clock.sleep(left));
            ready!(timer.as_mut().poll(context));
            self.timer = None;
            let waited = self.clock.monotonic().since(since);
            left = self.limit.saturating_sub(waited);
        }
    }
}

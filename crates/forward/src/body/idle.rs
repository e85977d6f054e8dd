//! Notices that a body stands still.

use std::{
    sync::Arc,
    task::{Context, Poll, ready},
    time::Duration,
};

use futures_util::future::BoxFuture;
use threelo_core::clock::{Clock, Monotonic};

/// Measures how long a body has been waited for.
///
/// Only waiting counts: a reader that takes its time is not the body's fault. The timer is kept over
/// frames and only looked at when it ends, so that a fast body costs none.
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

    /// Something came.
    pub(super) fn moved(&mut self) {
        self.waiting_since = None;
    }

    /// Nothing is there yet: ready once that has been so for too long.
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

//! Which receivers get no further delivery for now: those with enough requests in progress, and those
//! that keep failing. Their deliveries wait in the store and do not hold up the others.

use std::{collections::HashMap, time::Duration};

use threelo_core::{clock::Monotonic, delivery::Receiver};

/// Maximum number of deliveries to one receiver in progress.
const MAX_IN_PROGRESS: usize = 8;
/// Number of failures in a row after which a receiver is paused.
const MAX_FAILURES: u32 = 5;
/// How long it is paused.
const PAUSE: Duration = Duration::from_secs(60);

/// The receivers with requests in progress or recent failures.
#[derive(Default)]
pub(crate) struct Busy(HashMap<Receiver, ReceiverState>);

#[derive(Default)]
struct ReceiverState {
    in_progress: usize,
    failures: u32,
    until: Option<Monotonic>,
}

impl Busy {
    /// Notes that a delivery began.
    pub(crate) fn began(&mut self, receiver: &Receiver) {
        self.0.entry(receiver.clone()).or_default().in_progress += 1;
    }

    /// Notes that a delivery ended. A receiver that is idle and works is removed.
    pub(crate) fn ended(&mut self, receiver: &Receiver, is_healthy: bool, now: Monotonic) {
        let Some(state) = self.0.get_mut(receiver) else {
            return;
        };
        state.in_progress = state.in_progress.saturating_sub(1);
        if is_healthy {
            (state.failures, state.until) = (0, None);
        } else {
            state.failures = state.failures.saturating_add(1);
            if state.failures >= MAX_FAILURES {
                state.until = Some(Monotonic(now.0 + PAUSE));
            }
        }
        if state.in_progress == 0 && state.failures == 0 {
            self.0.remove(receiver);
        }
    }

    /// Returns the receivers that get no delivery now.
    pub(crate) fn receivers(&self, now: Monotonic) -> Vec<Receiver> {
        let busy = self.0.iter().filter(|(_, state)| {
            state.in_progress >= MAX_IN_PROGRESS || state.until.is_some_and(|until| now < until)
        });
        busy.map(|(receiver, _)| receiver.clone()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Monotonic = Monotonic(Duration::from_secs(100));

    #[test]
    fn a_receiver_that_keeps_failing_is_paused_for_a_minute() {
        let mut busy = Busy::default();
        for _ in 0..MAX_FAILURES {
            assert_eq!(busy.receivers(NOW), []);
            busy.began(&Receiver::Primary);
            busy.ended(&Receiver::Primary, false, NOW);
        }
        let later = |seconds| Monotonic(NOW.0 + Duration::from_secs(seconds));
        assert_eq!(busy.receivers(later(59)), [Receiver::Primary]);
        assert_eq!(busy.receivers(later(60)), []);
        busy.began(&Receiver::Primary);
        busy.ended(&Receiver::Primary, true, later(60));
        assert!(busy.0.is_empty());
    }

    #[test]
    fn a_receiver_that_hangs_takes_no_more_than_its_share() {
        let mut busy = Busy::default();
        for _ in 0..MAX_IN_PROGRESS {
            busy.began(&Receiver::Secondary);
        }
        assert_eq!(busy.receivers(NOW), [Receiver::Secondary]);
        busy.ended(&Receiver::Secondary, true, NOW);
        assert_eq!(busy.receivers(NOW), []);
    }
}

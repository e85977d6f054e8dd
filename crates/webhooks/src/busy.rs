//! Which receivers are left alone: those with enough under way, and those that fail again and
//! again. What waits for them waits in the store, and nobody else for it.

use std::{collections::HashMap, time::Duration};

use threelo_core::{clock::Monotonic, delivery::Receiver};

/// How many deliveries to one receiver are begun before the first has ended.
const MOST_UNDER_WAY: usize = 8;
/// After so many failures in a row a receiver is left alone.
const FAILURES: u32 = 5;
/// For how long.
const PAUSE: Duration = Duration::from_secs(60);

/// The receivers that something is known of.
#[derive(Default)]
pub(crate) struct Busy(HashMap<Receiver, Known>);

#[derive(Default)]
struct Known {
    under_way: usize,
    failures: u32,
    until: Option<Monotonic>,
}

impl Busy {
    /// Notes that a delivery began.
    pub(crate) fn began(&mut self, receiver: &Receiver) {
        self.0.entry(receiver.clone()).or_default().under_way += 1;
    }

    /// Notes that it ended. A receiver that is well again is forgotten.
    pub(crate) fn ended(&mut self, receiver: &Receiver, is_well: bool, now: Monotonic) {
        let Some(known) = self.0.get_mut(receiver) else {
            return;
        };
        known.under_way = known.under_way.saturating_sub(1);
        if is_well {
            (known.failures, known.until) = (0, None);
        } else {
            known.failures = known.failures.saturating_add(1);
            if known.failures >= FAILURES {
                known.until = Some(Monotonic(now.0 + PAUSE));
            }
        }
        if known.under_way == 0 && known.failures == 0 {
            self.0.remove(receiver);
        }
    }

    /// Those to leave alone now.
    pub(crate) fn receivers(&self, now: Monotonic) -> Vec<Receiver> {
        let busy = self.0.iter().filter(|(_, known)| {
            known.under_way >= MOST_UNDER_WAY || known.until.is_some_and(|until| now < until)
        });
        busy.map(|(receiver, _)| receiver.clone()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Monotonic = Monotonic(Duration::from_secs(100));

    #[test]
    fn a_receiver_that_fails_again_and_again_is_left_alone_for_a_minute() {
        let mut busy = Busy::default();
        for _ in 0..FAILURES {
            assert_eq!(busy.receivers(NOW), []);
            busy.began(&Receiver::First);
            busy.ended(&Receiver::First, false, NOW);
        }
        let later = |seconds| Monotonic(NOW.0 + Duration::from_secs(seconds));
        assert_eq!(busy.receivers(later(59)), [Receiver::First]);
        assert_eq!(busy.receivers(later(60)), []);
        busy.began(&Receiver::First);
        busy.ended(&Receiver::First, true, later(60));
        assert!(busy.0.is_empty());
    }

    #[test]
    fn a_receiver_that_hangs_takes_no_more_than_its_share() {
        let mut busy = Busy::default();
        for _ in 0..MOST_UNDER_WAY {
            busy.began(&Receiver::Second);
        }
        assert_eq!(busy.receivers(NOW), [Receiver::Second]);
        busy.ended(&Receiver::Second, true, NOW);
        assert_eq!(busy.receivers(NOW), []);
    }
}

//! Whose fault a loss is.

use super::{
    time::{MINUTE, Moment, SECOND, Span},
    world::World,
};

/// Something was out of order.
#[derive(Debug, Clone, Copy)]
pub(super) struct Gap {
    pub(super) who: Who,
    pub(super) from: Moment,
    pub(super) to: Moment,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Who {
    Process(usize),
    Store,
    Endpoint,
}

/// A connection that needs a new consent though Atlassian and the user had not ended it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Loss {
    pub(super) why: &'static str,
    /// Nobody could have helped it: see [`CHANCE`].
    pub(super) out_of_reach: bool,
    /// A living token was in the hands of a process that died before it could store it.
    pub(super) was_in_hand: bool,
}

/// An answer can be fetched again for so long after the token was first exchanged.
const WITHIN: Span = 510 * SECOND;

/// A loss is out of reach where there was no such stretch within [`WITHIN`] in which one process
/// was up, and it could reach the store and Atlassian.
const CHANCE: Span = 3 * MINUTE;

impl World {
    /// The connection is lost.
    pub(super) fn judge(&self, why: &'static str) -> Loss {
        let exchanged_at = self.cloud.exchanged_at(self.store.row.token);
        let loss = Loss {
            why,
            out_of_reach: exchanged_at.is_some_and(|at| !self.had_a_chance(at)),
            was_in_hand: self
                .dropped
                .iter()
                .any(|token| self.cloud.would_live(*token, self.store.row.token)),
        };
        self.say(None, || format!("lost: {loss:?}"));
        loss
    }

    /// Whether somebody could have fetched the answer again.
    fn had_a_chance(&self, exchanged_at: Moment) -> bool {
        let processes = 0..self.setup.processes;
        processes.into_iter().any(|process| {
            let mut good = 0;
            (exchanged_at..exchanged_at + WITHIN)
                .step_by(SECOND as usize)
                .any(|second| {
                    let hinders = |gap: &Gap| {
                        let counts = matches!(gap.who, Who::Store | Who::Endpoint)
                            || gap.who == Who::Process(process);
                        counts && (gap.from..gap.to).contains(&second)
                    };
                    good = if self.gaps.iter().any(hinders) {
                        0
                    } else {
                        good + SECOND
                    };
                    good >= CHANCE
                })
        })
    }
}

//! Losses, and whether the gateway could have prevented them.

use super::{
    time::{MINUTE, Moment, SECOND},
    world::World,
};

/// A time in which a part of the world did not work.
#[derive(Debug, Clone, Copy)]
pub(super) struct Gap {
    pub(super) part: Part,
    pub(super) from: Moment,
    pub(super) to: Moment,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Process(usize),
    Store,
    Endpoint,
}

/// A connection that needs a new consent although neither Atlassian nor the user had ended the grant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Loss {
    pub(super) why: &'static str,
    /// The gateway could not have prevented it: see [`CHANCE`].
    pub(super) out_of_reach: bool,
    /// A process crashed while only it had a valid token.
    pub(super) was_in_hand: bool,
}

/// How long after the first exchange of a token its successor can be fetched again.
const WITHIN: u64 = 510 * SECOND;

/// A loss is out of reach if, within [`WITHIN`], there was no period of this length in which one process
/// ran and could reach the store and Atlassian.
const CHANCE: u64 = 3 * MINUTE;

impl World {
    /// Returns the loss of the connection, for this reason.
    pub(super) fn judge(&self, why: &'static str) -> Loss {
        let loss = self.with(|state| {
            let token = state.stored().token;
            let exchanged_at = state.authority.exchanged_at(token);
            let mut dropped = state.dropped.iter();
            Loss {
                why,
                out_of_reach: exchanged_at
                    .is_some_and(|at| !had_a_chance(&state.gaps, self.setup.processes, at)),
                was_in_hand: dropped.any(|dropped| state.authority.would_work(*dropped, token)),
            }
        });
        self.say(None, || format!("lost: {loss:?}"));
        loss
    }
}

/// Returns whether a process could have fetched the successor again.
fn had_a_chance(gaps: &[Gap], processes: usize, exchanged_at: Moment) -> bool {
    (0..processes).any(|process| {
        let mut works_for = 0;
        (exchanged_at..exchanged_at + WITHIN)
            .step_by(SECOND as usize)
            .any(|second| {
                let hinders = |gap: &Gap| {
                    let matters = gap.part == Part::Process(process)
                        || matches!(gap.part, Part::Store | Part::Endpoint);
                    matters && (gap.from..gap.to).contains(&second)
                };
                works_for = if gaps.iter().any(hinders) {
                    0
                } else {
                    works_for + SECOND
                };
                works_for >= CHANCE
            })
    })
}

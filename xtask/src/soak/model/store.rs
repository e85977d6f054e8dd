//! The store, for one connection, with the promises of `threelo_core::storage::RotationStore`.

use threelo_core::{
    id::AttemptId,
    rotation::{ClaimOutcome, Claimed, Sent},
};

use super::{
    cloud::Token,
    time::{Moment, Span, duration},
};

/// An instance of the gateway, another one after each start.
pub(super) type Instance = u32;

/// The tokens in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) version: u64,
    pub(super) token: Token,
    /// When they came, by the clock of whom they came to.
    pub(super) issued_at: Moment,
    /// The claim that brought them.
    pub(super) fence: Option<u64>,
    /// Whether the token before may have been sent more than once.
    pub(super) resent: bool,
    pub(super) is_dead: bool,
}

/// What is asked of the store.
#[derive(Debug, Clone, Copy)]
pub(super) enum Op {
    Read,
    Claim {
        version: u64,
        owner: Instance,
        lease: Span,
        restart: bool,
    },
    Release {
        version: u64,
        fence: u64,
        sent: Sent,
        cooldown: Span,
    },
    Swap(Row),
    KeepOrphaned(OrphanedTokens),
    Adopt {
        version: u64,
    },
    NoteDead {
        version: u64,
    },
}

/// What it says.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Said {
    Row(Row),
    Claim(ClaimOutcome),
    Did(bool),
}

#[derive(Debug, Clone, Copy)]
pub(super) struct OrphanedTokens {
    pub(super) version: u64,
    pub(super) token: Token,
    pub(super) received_at: Moment,
}

#[derive(Debug)]
struct Attempt {
    first_sent_at: Moment,
    sends: u32,
    refusals: u32,
}

/// What makes the production store safe, to be switched off one by one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Promises {
    /// A swap compares versions.
    pub(super) compares: bool,
    /// Orphaned tokens are kept.
    pub(super) keeps_late: bool,
}

/// A row of tokens, and what is noted beside it.
#[derive(Debug)]
pub(super) struct Store {
    promises: Promises,
    pub(super) row: Row,
    owner: Option<Instance>,
    until: Option<Moment>,
    fence: u64,
    attempt: Option<Attempt>,
    late: Vec<OrphanedTokens>,
    /// When tokens took the place of others last.
    pub(super) changed_at: Moment,
    /// The attempt id of all: the model tells claims apart by their fences.
    attempt_id: AttemptId,
}

impl Store {
    pub(super) fn new(promises: Promises, token: Token, now: Moment) -> Self {
        Self {
            promises,
            row: Row {
                version: 1,
                token,
                issued_at: now,
                fence: None,
                resent: false,
                is_dead: false,
            },
            owner: None,
            until: None,
            fence: 0,
            attempt: None,
            late: Vec::new(),
            changed_at: now,
            attempt_id: AttemptId::from_text("attempt"),
        }
    }

    pub(super) fn carry_out(&mut self, op: Op, now: Moment) -> Said {
        match op {
            Op::Read => Said::Row(self.row),
            Op::Claim {
                version,
                owner,
                lease,
                restart,
            } => Said::Claim(self.claim(version, owner, lease, restart, now)),
            Op::Release {
                version,
                fence,
                sent,
                cooldown,
            } => Said::Did(self.release(version, fence, sent, cooldown, now)),
            Op::Swap(row) => Said::Did(self.replace(row, now)),
            Op::KeepOrphaned(answer) => {
                if self.promises.keeps_late {
                    self.late.push(answer);
                }
                Said::Did(self.promises.keeps_late)
            }
            Op::Adopt { version } => Said::Did(self.adopt(version, now)),
            Op::NoteDead { version } => {
                let is_present = self.row.version == version;
                self.row.is_dead |= is_present;
                Said::Did(is_present)
            }
        }
    }

    fn claim(
        &mut self,
        version: u64,
        owner: Instance,
        lease: Span,
        restart: bool,
        now: Moment,
    ) -> ClaimOutcome {
        if self.row.version != version {
            return ClaimOutcome::Moved;
        }
        let own = restart && self.owner == Some(owner);
        if let Some(until) = self.until
            && until > now
            && !own
        {
            let left = duration(until - now);
            return match self.owner {
                Some(_) => ClaimOutcome::Held { left },
                None => ClaimOutcome::CoolingDown { left },
            };
        }
        if restart {
            self.attempt = None;
        }
        let attempt = self.attempt.get_or_insert(Attempt {
            first_sent_at: now,
            sends: 0,
            refusals: 0,
        });
        attempt.sends += 1;
        self.owner = Some(owner);
        self.until = Some(now + lease);
        self.fence += 1;
        ClaimOutcome::Claimed(Claimed {
            attempt: self.attempt_id.clone(),
            fence: self.fence,
            sends: attempt.sends,
            refusals: attempt.refusals,
            since_first_send: duration(now - attempt.first_sent_at),
        })
    }

    fn release(
        &mut self,
        version: u64,
        fence: u64,
        sent: Sent,
        cooldown: Span,
        now: Moment,
    ) -> bool {
        let claimed = self.row.version == version && self.fence == fence && self.owner.is_some();
        let (true, Some(attempt)) = (claimed, &mut self.attempt) else {
            return false;
        };
        match sent {
            Sent::No => attempt.sends -= 1,
            Sent::Perhaps => {}
            Sent::Refused => attempt.refusals += 1,
        }
        if attempt.sends == 0 {
            self.attempt = None;
        }
        self.owner = None;
        self.until = (cooldown > 0).then_some(now + cooldown);
        true
    }

    fn replace(&mut self, row: Row, now: Moment) -> bool {
        if self.promises.compares && self.row.version + 1 != row.version {
            return false;
        }
        self.row = row;
        self.changed_at = now;
        (self.owner, self.until, self.attempt) = (None, None, None);
        self.late.retain(|answer| answer.version + 1 >= row.version);
        true
    }

    /// The newest orphaned tokens take the place of this version.
    fn adopt(&mut self, version: u64, now: Moment) -> bool {
        let newest = (0..self.late.len()).max_by_key(|i| (self.late[*i].received_at, *i));
        let Some(newest) = newest.filter(|_| self.row.version == version) else {
            return false;
        };
        let answer = self.late.remove(newest);
        let others = self.late.clone();
        let row = Row {
            version: version + 1,
            token: answer.token,
            issued_at: answer.received_at,
            fence: None,
            resent: false,
            is_dead: false,
        };
        let did = self.replace(row, now);
        self.late = others;
        did
    }

    /// From when on the sweepers find an attempt here, if they do.
    pub(super) fn due_at(&self) -> Option<Moment> {
        let sought = self.attempt.is_some() && !self.row.is_dead;
        sought.then(|| self.until.unwrap_or(0))
    }
}

#[cfg(test)]
mod tests;

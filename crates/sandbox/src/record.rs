//! What happened: every token exchange and every request, for tests to judge by.

use std::collections::VecDeque;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Entries kept in each list; the oldest go first.
const KEPT: usize = 10_000;

/// One request to the token endpoint.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Exchange {
    /// Number, counting up.
    pub id: u64,
    /// When, by the sandbox's clock.
    pub at: Timestamp,
    /// The client that asked, if it said so.
    pub client_id: Option<String>,
    /// `authorization_code`, `refresh_token`, or what was sent.
    pub grant_type: String,
    /// Number of the token family, where one was found.
    pub family: Option<u64>,
    /// What the token endpoint decided.
    pub outcome: Outcome,
    /// Status of the answer that was sent; `None` when the connection was cut before or the answer still waits.
    pub status: Option<u16>,
    /// SHA-256 of the code or refresh token that was presented, hex.
    pub presented_sha256: Option<String>,
    /// SHA-256 of the refresh token that was issued, hex.
    pub issued_sha256: Option<String>,
    /// Numbers of the faults that took part.
    pub faults: Vec<u64>,
}

/// What the token endpoint decided about one request.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Outcome {
    /// A code was exchanged for the first pair.
    CodeExchanged,
    /// The code is unknown, used, too old, of another client, or came with another redirect URI or verifier.
    InvalidCode,
    /// A refresh token was exchanged for the first time.
    Rotated,
    /// A refresh token was exchanged again inside the leeway; a new pair was issued.
    ReusedInLeeway,
    /// A refresh token was exchanged again inside the leeway; the same pair was sent again.
    ReplayedInLeeway,
    /// No such refresh token.
    UnknownToken,
    /// Not used for too long.
    IdleExpired,
    /// Too long since the first consent.
    AbsoluteExpired,
    /// Used again after the leeway: the family died.
    ReuseAfterLeeway,
    /// Used again although a child had been exchanged: the family died.
    GrandparentReuse,
    /// A later sibling had taken its place.
    SupersededSibling,
    /// Its family is dead.
    FamilyDead,
    /// Its grant was revoked.
    Revoked,
    /// Unknown client, or wrong or missing secret.
    WrongSecret,
    /// The request could not be understood.
    BadRequest,
    /// The grant type is neither of the two.
    UnsupportedGrantType,
    /// A fault answered; nothing was processed.
    NotProcessed,
}

impl Outcome {
    /// Whether a new or repeated pair of tokens left the token endpoint.
    #[must_use]
    pub fn is_success(self) -> bool {
        matches!(
            self,
            Self::CodeExchanged | Self::Rotated | Self::ReusedInLeeway | Self::ReplayedInLeeway
        )
    }
}

/// One request to the simulated cloud, as it arrived.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Recorded {
    /// Number, counting up.
    pub id: u64,
    /// When, by the sandbox's clock.
    pub at: Timestamp,
    /// Method.
    pub method: String,
    /// Path and query exactly as sent.
    pub target: String,
    /// Header lines in their order; names in lower case, values with anything but UTF-8 replaced.
    pub headers: Vec<(String, String)>,
    /// Bytes of the body.
    pub body_bytes: usize,
    /// SHA-256 of the body, hex.
    pub body_sha256: String,
    /// Status of the answer; `None` while it waits or when the connection was cut.
    pub status: Option<u16>,
}

/// A bounded list whose entries have numbers.
#[derive(Debug)]
pub(crate) struct Log<T> {
    entries: VecDeque<T>,
    next: u64,
}

impl<T> Default for Log<T> {
    fn default() -> Self {
        Self {
            entries: VecDeque::new(),
            next: 1,
        }
    }
}

impl<T: Clone> Log<T> {
    /// Adds the entry that `make` builds from its number.
    pub(crate) fn push(&mut self, make: impl FnOnce(u64) -> T) -> u64 {
        let id = self.next;
        self.next += 1;
        if self.entries.len() == KEPT {
            self.entries.pop_front();
        }
        self.entries.push_back(make(id));
        id
    }

    /// Changes an entry, if it is still there.
    pub(crate) fn change(&mut self, id: u64, change: impl FnOnce(&mut T)) {
        let back = self.next.saturating_sub(id);
        let index = usize::try_from(back)
            .ok()
            .and_then(|back| self.entries.len().checked_sub(back));
        if let Some(entry) = index.and_then(|i| self.entries.get_mut(i)) {
            change(entry);
        }
    }

    pub(crate) fn all(&self) -> Vec<T> {
        self.entries.iter().cloned().collect()
    }

    pub(crate) fn clear(&mut self) {
        self.entries.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_is_found_by_its_number_after_others_were_dropped() {
        let mut log = Log::default();
        for _ in 0..KEPT + 5 {
            log.push(|id| (id, false));
        }
        log.change(1, |e| e.1 = true);
        log.change(KEPT as u64, |e| e.1 = true);
        let changed: Vec<u64> = log.all().iter().filter(|e| e.1).map(|e| e.0).collect();
        assert_eq!(changed, [KEPT as u64]);
        assert_eq!(log.all().len(), KEPT);
    }

    #[test]
    fn a_cleared_log_goes_on_counting_and_leaves_old_numbers_alone() {
        let mut log = Log::default();
        let old = log.push(|id| (id, false));
        log.clear();
        let new = log.push(|id| (id, false));
        log.change(old, |e| e.1 = true);
        assert_eq!(log.all(), [(new, false)]);
    }
}

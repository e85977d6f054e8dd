//! Records of token exchanges and requests, for tests to inspect.

use std::collections::VecDeque;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The maximum number of entries in each list; the oldest are removed first.
const MAX_ENTRIES: usize = 10_000;

/// A request to the token endpoint.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Exchange {
    /// The number, ascending.
    pub id: u64,
    /// The time, by the sandbox's clock.
    pub at: Timestamp,
    /// The client id, if the request contained one.
    pub client_id: Option<String>,
    /// The grant type: `authorization_code`, `refresh_token`, or another value that was sent.
    pub grant_type: String,
    /// The number of the token family, if one was found.
    pub family: Option<u64>,
    /// The decision of the token endpoint.
    pub outcome: Outcome,
    /// The status of the response; `None` if the connection was closed before, or the response is pending.
    pub status: Option<u16>,
    /// The SHA-256 hash of the code or refresh token in the request, in hex.
    pub presented_sha256: Option<String>,
    /// The SHA-256 hash of the refresh token that was issued, in hex.
    pub issued_sha256: Option<String>,
    /// The numbers of the faults that applied.
    pub faults: Vec<u64>,
}

/// The decision of the token endpoint about a request.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Outcome {
    /// A code was exchanged for the first token pair.
    CodeExchanged,
    /// The code is unknown, used, expired, of another client, or the redirect URI or verifier does not match.
    InvalidCode,
    /// A refresh token was exchanged for the first time.
    Rotated,
    /// A refresh token was exchanged again within the leeway; a new pair was issued.
    ReusedInLeeway,
    /// A refresh token was exchanged again within the leeway; the same pair was sent again.
    ReplayedInLeeway,
    /// The refresh token is unknown.
    UnknownToken,
    /// The refresh token expired because it was not used.
    IdleExpired,
    /// The family reached its absolute lifetime.
    AbsoluteExpired,
    /// The refresh token was used again after the leeway, which ended the family.
    ReuseAfterLeeway,
    /// The refresh token was used again although a child had been exchanged, which ended the family.
    GrandparentReuse,
    /// A later sibling replaced the refresh token.
    SupersededSibling,
    /// The family had ended before.
    FamilyEnded,
    /// The grant was revoked.
    Revoked,
    /// The client is unknown, or its secret is wrong or missing.
    WrongSecret,
    /// The request could not be parsed.
    BadRequest,
    /// The grant type is not supported.
    UnsupportedGrantType,
    /// A fault produced the response; the request was not processed.
    NotProcessed,
}

impl Outcome {
    /// Returns whether the token endpoint issued or repeated a pair of tokens.
    #[must_use]
    pub fn is_success(self) -> bool {
        matches!(
            self,
            Self::CodeExchanged | Self::Rotated | Self::ReusedInLeeway | Self::ReplayedInLeeway
        )
    }
}

/// A request to the simulated cloud, as it arrived.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Recorded {
    /// The number, ascending.
    pub id: u64,
    /// The time, by the sandbox's clock.
    pub at: Timestamp,
    /// The method.
    pub method: String,
    /// The path and query exactly as sent.
    pub target: String,
    /// The header lines in order; names in lower case, and invalid UTF-8 in values replaced.
    pub headers: Vec<(String, String)>,
    /// The length of the body in bytes.
    pub body_bytes: usize,
    /// The SHA-256 hash of the body, in hex.
    pub body_sha256: String,
    /// The status of the response; `None` while it is pending or if the connection was closed.
    pub status: Option<u16>,
}

/// A bounded list of numbered entries.
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
        if self.entries.len() == MAX_ENTRIES {
            self.entries.pop_front();
        }
        self.entries.push_back(make(id));
        id
    }

    /// Changes an entry if it is still in the list.
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
    fn an_entry_is_found_by_its_number_after_older_ones_were_removed() {
        let mut log = Log::default();
        for _ in 0..MAX_ENTRIES + 5 {
            log.push(|id| (id, false));
        }
        log.change(1, |e| e.1 = true);
        log.change(MAX_ENTRIES as u64, |e| e.1 = true);
        let changed: Vec<u64> = log.all().iter().filter(|e| e.1).map(|e| e.0).collect();
        assert_eq!(changed, [MAX_ENTRIES as u64]);
        assert_eq!(log.all().len(), MAX_ENTRIES);
    }

    #[test]
    fn a_cleared_log_continues_counting_and_ignores_old_numbers() {
        let mut log = Log::default();
        let old = log.push(|id| (id, false));
        log.clear();
        let new = log.push(|id| (id, false));
        log.change(old, |e| e.1 = true);
        assert_eq!(log.all(), [(new, false)]);
    }
}

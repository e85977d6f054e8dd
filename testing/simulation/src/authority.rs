//! Atlassian's authorization server, as far as its rules are known (`docs/atlassian.md`, rotation): the
//! tokens of one token.

use clap::ValueEnum;

use super::time::{HOUR, MINUTE, Moment};

/// How long a refresh token is accepted again after its first exchange.
const LEEWAY: u64 = 10 * MINUTE;

/// Lifetime of an access token.
pub(super) const ACCESS_LIFETIME: u64 = HOUR;

/// What happens to the first successor of a token that is exchanged again. Atlassian does not document
/// it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Sibling {
    /// Every successor stays valid.
    All,
    /// A new successor revokes the earlier ones.
    Last,
    /// The same, and the use of a revoked successor ends the token.
    LastKill,
}

/// A refresh token together with its access token, numbered in the order of issue.
pub(super) type Token = usize;

#[derive(Debug)]
struct Issued {
    parent: Option<Token>,
    issued_at: Moment,
    exchanged_at: Option<Moment>,
    /// Whether one of its successors was exchanged.
    is_grandparent: bool,
    revoked: bool,
}

/// The authorization server, for one grant.
#[derive(Debug)]
pub(super) struct Authority {
    sibling: Sibling,
    issued: Vec<Issued>,
    /// Why the grant has ended, if it has.
    pub(super) ended: Option<&'static str>,
    /// Number of exchanges.
    pub(super) exchanges: u64,
}

impl Authority {
    /// Returns the server after the user's consent, which has issued token 0.
    pub(super) fn new(sibling: Sibling, now: Moment) -> Self {
        let mut authority = Self {
            sibling,
            issued: Vec::with_capacity(8),
            ended: None,
            exchanges: 0,
        };
        authority.issue(None, now);
        authority
    }

    fn issue(&mut self, parent: Option<Token>, now: Moment) -> Token {
        self.issued.push(Issued {
            parent,
            issued_at: now,
            exchanged_at: None,
            is_grandparent: false,
            revoked: false,
        });
        self.issued.len() - 1
    }

    /// Exchanges a refresh token; `None` means that it is refused as invalid.
    pub(super) fn exchange(&mut self, token: Token, now: Moment) -> Option<Token> {
        if self.ended.is_some() {
            return None;
        }
        if let Some(breach) = self.breach(token, now) {
            if breach != REVOKED || self.sibling == Sibling::LastKill {
                self.ended = Some(breach);
            }
            return None;
        }
        self.issued[token].exchanged_at.get_or_insert(now);
        if let Some(parent) = self.issued[token].parent {
            self.issued[parent].is_grandparent = true;
        }
        if self.sibling != Sibling::All {
            let siblings = self.issued.iter_mut();
            siblings
                .filter(|issued| issued.parent == Some(token))
                .for_each(|issued| issued.revoked = true);
        }
        self.exchanges += 1;
        Some(self.issue(Some(token), now))
    }

    /// Returns why this token must not be used now.
    fn breach(&self, token: Token, now: Moment) -> Option<&'static str> {
        let issued = &self.issued[token];
        let exchanged = issued.exchanged_at;
        if issued.revoked {
            Some(REVOKED)
        } else if issued.is_grandparent {
            Some("a token was used although its successor had been exchanged")
        } else if exchanged.is_some_and(|at| now > at + LEEWAY) {
            Some("a token was used more than ten minutes after it was exchanged")
        } else {
            None
        }
    }

    /// Returns whether the API accepts the access token.
    pub(super) fn accepts_access(&self, token: Token, now: Moment) -> bool {
        let issued = &self.issued[token];
        let exchanged = issued.exchanged_at;
        self.ended.is_none()
            && now < issued.issued_at + ACCESS_LIFETIME
            && exchanged.is_none_or(|at| now < at + LEEWAY)
    }

    /// Returns whether this successor of that token could still be exchanged.
    pub(super) fn would_work(&self, child: Token, parent: Token) -> bool {
        let token = &self.issued[child];
        token.parent == Some(parent) && !token.revoked && token.exchanged_at.is_none()
    }

    /// Returns when the token was issued.
    pub(super) fn issued_at(&self, token: Token) -> Moment {
        self.issued[token].issued_at
    }

    /// Returns when the token was first exchanged.
    pub(super) fn exchanged_at(&self, token: Token) -> Option<Moment> {
        self.issued[token].exchanged_at
    }
}

const REVOKED: &str = "a token was used that a later successor had revoked";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_accepted_again_for_ten_minutes() {
        let mut authority = Authority::new(Sibling::All, 0);
        assert_eq!(authority.exchange(0, 1), Some(1));
        assert_eq!(authority.exchange(0, 1 + LEEWAY), Some(2));
        assert!(authority.would_work(1, 0) && authority.would_work(2, 0));
        assert_eq!(authority.exchange(0, 2 + LEEWAY), None);
        assert_eq!(authority.exchange(1, 3 + LEEWAY), None);
    }

    #[test]
    fn a_token_whose_successor_was_exchanged_ends_the_grant() {
        let mut authority = Authority::new(Sibling::All, 0);
        assert_eq!(authority.exchange(0, 1), Some(1));
        assert_eq!(authority.exchange(1, 2), Some(2));
        assert_eq!(authority.exchange(0, 3), None);
        assert!(authority.ended.is_some());
    }

    #[test]
    fn a_revoked_successor_is_refused_and_may_end_the_grant() {
        for (sibling, ends) in [(Sibling::Last, false), (Sibling::LastKill, true)] {
            let mut authority = Authority::new(sibling, 0);
            assert_eq!(authority.exchange(0, 1), Some(1));
            assert_eq!(authority.exchange(0, 2), Some(2));
            assert_eq!(authority.exchange(1, 3), None);
            assert_eq!(authority.ended.is_some(), ends);
            assert_eq!(authority.exchange(2, 4).is_none(), ends);
        }
    }

    #[test]
    fn an_access_token_ends_ten_minutes_after_its_refresh_token_was_exchanged() {
        let mut authority = Authority::new(Sibling::All, 0);
        authority.exchange(0, 5);
        assert!(authority.accepts_access(0, 4 + LEEWAY));
        assert!(!authority.accepts_access(0, 5 + LEEWAY));
        assert!(authority.accepts_access(1, 4 + ACCESS_LIFETIME));
        assert!(!authority.accepts_access(1, 5 + ACCESS_LIFETIME));
    }
}

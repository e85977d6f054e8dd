//! Atlassian's token service, as far as it is known (`docs/atlassian.md`, rotation): one family
//! of refresh tokens.

use clap::ValueEnum;

use super::time::{HOUR, MINUTE, Moment, Span};

/// For how long a token is taken again that was exchanged.
pub(super) const LEEWAY: Span = 10 * MINUTE;

/// How long an access token lives.
pub(super) const ACCESS_LIFE: Span = HOUR;

/// What becomes of the first child when the parent is exchanged again. Nobody outside knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Sibling {
    /// Every child lives.
    All,
    /// A new child revokes those before it.
    Last,
    /// The same, and whoever uses a revoked child ends the family.
    LastKill,
}

/// A refresh token, with the access token that came along.
pub(super) type Token = usize;

#[derive(Debug)]
struct Grant {
    parent: Option<Token>,
    issued_at: Moment,
    exchanged_at: Option<Moment>,
    /// A child of it was exchanged.
    is_grandparent: bool,
    revoked: bool,
}

/// The service, for one consent.
#[derive(Debug)]
pub(super) struct Cloud {
    sibling: Sibling,
    grants: Vec<Grant>,
    /// The family's end, and what ended it.
    pub(super) ended: Option<&'static str>,
    /// How often a token was exchanged.
    pub(super) exchanges: u64,
}

impl Cloud {
    /// The user has consented: there is token 0.
    pub(super) fn new(sibling: Sibling, now: Moment) -> Self {
        let mut cloud = Self {
            sibling,
            grants: Vec::with_capacity(8),
            ended: None,
            exchanges: 0,
        };
        cloud.issue(None, now);
        cloud
    }

    fn issue(&mut self, parent: Option<Token>, now: Moment) -> Token {
        self.grants.push(Grant {
            parent,
            issued_at: now,
            exchanged_at: None,
            is_grandparent: false,
            revoked: false,
        });
        self.grants.len() - 1
    }

    /// Takes a refresh token; `None` says that it is dead.
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
        self.grants[token].exchanged_at.get_or_insert(now);
        if let Some(parent) = self.grants[token].parent {
            self.grants[parent].is_grandparent = true;
        }
        if self.sibling != Sibling::All {
            let siblings = self.grants.iter_mut();
            siblings
                .filter(|grant| grant.parent == Some(token))
                .for_each(|grant| grant.revoked = true);
        }
        self.exchanges += 1;
        Some(self.issue(Some(token), now))
    }

    /// Why this token is not to be used now.
    fn breach(&self, token: Token, now: Moment) -> Option<&'static str> {
        let grant = &self.grants[token];
        let exchanged = grant.exchanged_at;
        if grant.revoked {
            Some(REVOKED)
        } else if grant.is_grandparent {
            Some("a token was used whose child had been exchanged")
        } else if exchanged.is_some_and(|at| now > at + LEEWAY) {
            Some("a token was used more than ten minutes after it was exchanged")
        } else {
            None
        }
    }

    /// Whether the API takes the access token that came along.
    pub(super) fn is_access_good(&self, token: Token, now: Moment) -> bool {
        let grant = &self.grants[token];
        let exchanged = grant.exchanged_at;
        self.ended.is_none()
            && now < grant.issued_at + ACCESS_LIFE
            && exchanged.is_none_or(|at| now < at + LEEWAY)
    }

    /// Whether this child of that token could have been used, had it been stored.
    pub(super) fn would_live(&self, child: Token, parent: Token) -> bool {
        let grant = &self.grants[child];
        grant.parent == Some(parent) && !grant.revoked && grant.exchanged_at.is_none()
    }

    /// When it was first exchanged.
    pub(super) fn exchanged_at(&self, token: Token) -> Option<Moment> {
        self.grants[token].exchanged_at
    }
}

const REVOKED: &str = "a token was used that its sibling had revoked";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_taken_again_for_ten_minutes() {
        let mut cloud = Cloud::new(Sibling::All, 0);
        assert_eq!(cloud.exchange(0, 1), Some(1));
        assert_eq!(cloud.exchange(0, 1 + LEEWAY), Some(2));
        assert!(cloud.would_live(1, 0) && cloud.would_live(2, 0));
        assert_eq!(cloud.exchange(0, 2 + LEEWAY), None);
        assert_eq!(cloud.exchange(1, 3 + LEEWAY), None);
    }

    #[test]
    fn a_grandparent_ends_the_family_at_any_time() {
        let mut cloud = Cloud::new(Sibling::All, 0);
        assert_eq!(cloud.exchange(0, 1), Some(1));
        assert_eq!(cloud.exchange(1, 2), Some(2));
        assert_eq!(cloud.exchange(0, 3), None);
        assert!(cloud.ended.is_some());
    }

    #[test]
    fn a_revoked_child_is_dead_and_ends_the_family_where_it_is_said_to() {
        for (sibling, ends) in [(Sibling::Last, false), (Sibling::LastKill, true)] {
            let mut cloud = Cloud::new(sibling, 0);
            assert_eq!(cloud.exchange(0, 1), Some(1));
            assert_eq!(cloud.exchange(0, 2), Some(2));
            assert_eq!(cloud.exchange(1, 3), None);
            assert_eq!(cloud.ended.is_some(), ends);
            assert_eq!(cloud.exchange(2, 4).is_none(), ends);
        }
    }

    #[test]
    fn an_access_token_dies_ten_minutes_after_its_companion_was_exchanged() {
        let mut cloud = Cloud::new(Sibling::All, 0);
        cloud.exchange(0, 5);
        assert!(cloud.is_access_good(0, 4 + LEEWAY));
        assert!(!cloud.is_access_good(0, 5 + LEEWAY));
        assert!(cloud.is_access_good(1, 4 + ACCESS_LIFE));
        assert!(!cloud.is_access_good(1, 5 + ACCESS_LIFE));
    }
}

//! What goes into a rotation, and what comes out at its end.

use std::time::Duration;

use threelo_core::{rotation::ClaimOutcome, token::TokenVersion};

/// What a rotation is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Goal {
    /// The version that something newer is wanted than.
    pub newer_than: TokenVersion,
    /// Even if the connection is known to need its user.
    pub forced: bool,
    /// How often renewing this version has failed before, as far as is remembered here.
    pub failures: u32,
}

/// What counts of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// Its version.
    pub version: TokenVersion,
    /// The claim that brought it, where one of this attempt's did.
    pub fence: Option<u64>,
    /// How long ago it came, where the token it was exchanged for may have been sent more than
    /// once.
    pub since_resent: Option<Duration>,
    /// Whether there is a refresh token.
    pub refreshable: bool,
    /// Whether the connection is known to need its user.
    pub is_dead: bool,
    /// How much longer the access token is good for, by its own account.
    pub access_left: Duration,
}

/// The outcome of the last [`Effect`](super::Effect).
#[derive(Debug, Clone, PartialEq)]
pub enum Input {
    /// The row; `None` where the connection is gone.
    Row(Option<Facts>),
    /// What became of the claim.
    Claim {
        /// By the store's word.
        outcome: ClaimOutcome,
        /// How long that took.
        took: Duration,
    },
    /// What came back from the token endpoint.
    Answered {
        /// What it means.
        answer: Answer,
        /// How long it is since the claim was begun.
        since_claim: Duration,
    },
    /// Whether the tokens were replaced.
    Swapped(bool),
    /// Whether the answer was kept; it is not where its grant is gone.
    Kept(bool),
    /// Whether there was a late answer, whose tokens are now in place.
    Adopted(bool),
    /// Whether another live connection might be of the same family.
    Family(bool),
    /// Time has passed.
    Waited,
    /// It was noted, or released, or not.
    Done,
    /// The store did not do it, or did not say that it did.
    Failed,
}

/// What the token endpoint's answer means for the refresh token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// It was exchanged; the new tokens are at hand.
    Tokens,
    /// It never left.
    NotSent,
    /// Too long after the claim; it was not sent.
    TooLate,
    /// Nobody knows: no answer, half an answer, garbage, a server's fault, an unknown refusal.
    Unknown,
    /// Not now; the wait that was asked for.
    RateLimited(Option<Duration>),
    /// The app was refused, before the token was looked at.
    Broken,
    /// It was called dead.
    Dead,
}

/// How a connection fares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Health {
    /// The last renewal failed; the next may not.
    Failing,
    /// The token was called dead, and is sent again: what comes of it is known within so long.
    Confirming(Duration),
    /// Only its user can mend it.
    NeedsReconnect,
}

/// How a rotation ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// There is something newer; it was read or stored last.
    Newer,
    /// There is no such connection.
    Gone,
    /// The connection needs its user.
    Dead,
    /// There is no refresh token.
    NotRefreshable,
    /// The app was refused.
    Broken,
    /// Nothing new just now.
    Unavailable {
        /// Why.
        cause: Cause,
        /// When to try again at the earliest.
        retry_after: Duration,
    },
}

/// Why there is nothing new just now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// The token endpoint's answer.
    Answer,
    /// The token was called dead, which is to be tried again.
    CalledDead,
    /// The answer to the refresh token was lost, and it is too late to send it again.
    Lost,
    /// It is the pause after a failure.
    Resting,
    /// It is the pause after a second send, while the first may still be on its way.
    Resent,
    /// Another instance is at it.
    Busy,
    /// The claim took too long.
    Slow,
    /// The store did not answer.
    Store,
}

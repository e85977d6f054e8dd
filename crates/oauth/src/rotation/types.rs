//! What goes into a rotation, what it asks for, and how it ends.

use std::time::Duration;

use threelo_core::{
    rotation::{ClaimOutcome, Sent},
    token::TokenVersion,
};

/// What a rotation is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Goal {
    /// The tokens have to be newer than this version.
    pub newer_than: TokenVersion,
    /// Whether to try even if the connection is known to need its user.
    pub forced: bool,
    /// How often the refresh of this version has failed in this process.
    pub failures: u32,
}

/// The part of a token row that the protocol looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// Its version.
    pub version: TokenVersion,
    /// The fence of the claim that brought it, if one of this attempt did.
    pub fence: Option<u64>,
    /// How long ago it came, if the token that it was exchanged for may have been sent more than
    /// once.
    pub since_resent: Option<Duration>,
    /// Whether there is a refresh token.
    pub refreshable: bool,
    /// Whether the connection is known to need its user.
    pub is_dead: bool,
    /// How much longer the access token is valid, according to itself.
    pub access_left: Duration,
}

/// What is to be done next. Its outcome is the next [`Input`].
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Read the row: [`Input::Row`].
    Read,
    /// Claim the version that was read last, for [`Timing::lease`](super::Timing::lease):
    /// [`Input::Claim`].
    Claim {
        /// Whether to start a new attempt where there is one.
        restart: bool,
    },
    /// Send the refresh token that was read last, once, unless more than
    /// [`Timing::latest_send`](super::Timing::latest_send) has passed since the claim was begun:
    /// [`Input::Answered`].
    Send,
    /// Replace the tokens of the claimed version by the new ones: [`Input::Replaced`].
    Replace {
        /// The claim that brought them, for [`Facts::fence`].
        fence: u64,
        /// Whether the token may have been sent more than once by now, for
        /// [`Facts::since_resent`].
        resent: bool,
    },
    /// Keep the new tokens as orphaned ones: [`Input::Kept`].
    KeepOrphaned,
    /// Replace the tokens of the claimed version by the newest orphaned ones, if there are any:
    /// [`Input::Adopted`].
    AdoptOrphaned,
    /// Ask whether another live connection might be of the same token family: [`Input::Family`].
    CheckFamily,
    /// Let time pass: [`Input::Waited`].
    Wait(Duration),
    /// Store the health of the connection. The input does not matter.
    Note(Health),
    /// Give the claim back. The input does not matter.
    Release {
        /// The claim.
        fence: u64,
        /// What is known of the token.
        sent: Sent,
        /// For how long no instance may send it.
        cooldown: Duration,
    },
    /// The rotation has ended.
    Done(End),
}

/// The outcome of the last [`Effect`].
#[derive(Debug, Clone, PartialEq)]
pub enum Input {
    /// The row; `None` if the connection does not exist.
    Row(Option<Facts>),
    /// The outcome of the claim.
    Claim {
        /// What the store answered.
        outcome: ClaimOutcome,
        /// How long it took.
        took: Duration,
    },
    /// The answer of the token endpoint.
    Answered {
        /// What it means.
        answer: Answer,
        /// How long ago the claim was begun.
        since_claim: Duration,
    },
    /// Whether the tokens were replaced.
    Replaced(bool),
    /// Whether the orphaned tokens were kept; not if their grant no longer exists.
    Kept(bool),
    /// Whether orphaned tokens were adopted.
    Adopted(bool),
    /// Whether another live connection might be of the same family.
    Family(bool),
    /// Time has passed.
    Waited,
    /// The effect was tried.
    Done,
    /// The store failed: the effect may have taken place or not.
    Failed,
}

/// What the token endpoint's answer means for the refresh token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// It was exchanged, and the new tokens are here.
    Tokens,
    /// The request never left.
    NotSent,
    /// It was not sent because the claim is too old.
    TooLate,
    /// Unknown: no answer, half an answer, garbage, a server error, an unknown refusal.
    Unknown,
    /// Rate limited, with the wait that was asked for.
    RateLimited(Option<Duration>),
    /// The app was refused before the token was looked at.
    Broken,
    /// The token was called dead.
    Dead,
}

/// The health of a connection's tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Health {
    /// The last refresh failed; the next one may succeed.
    Failing,
    /// The token was called dead and is sent again: the outcome is known within this time.
    Confirming(Duration),
    /// The user has to reconnect.
    NeedsReconnect,
}

/// How a rotation ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// There are newer tokens: those that were read or stored last.
    Newer,
    /// The connection does not exist.
    Gone,
    /// The user has to reconnect.
    Dead,
    /// There is no refresh token.
    NotRefreshable,
    /// The app was refused.
    Broken,
    /// There are no newer tokens for now.
    Unavailable {
        /// Why.
        cause: Cause,
        /// When to try again at the earliest.
        retry_after: Duration,
    },
}

/// Why there are no newer tokens for now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// The token endpoint's answer.
    Answer,
    /// The token was called dead, which is to be confirmed.
    CalledDead,
    /// The answer is lost, and it is too late to send the token again.
    AnswerLost,
    /// A cooldown after a failure.
    CoolingDown,
    /// A second send brought these tokens, and the first one may still be on its way.
    Quarantined,
    /// Another instance refreshes them.
    Busy,
    /// The claim took too long.
    Slow,
    /// The store did not answer.
    Store,
}

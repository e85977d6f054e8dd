//! The inputs, effects and ends of a rotation.

use std::time::Duration;

use threelo_core::{
    rotation::{ClaimOutcome, Sent},
    token::TokenVersion,
};

/// The goal of a rotation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Goal {
    /// The tokens have to be newer than this version.
    pub newer_than: TokenVersion,
    /// Whether a caller forces the refresh: it is tried even if the user has to reconnect, waits for the end of a
    /// cooldown, and may probe a token whose grant other connections share.
    pub forced: bool,
    /// Number of failed refreshes of this version in this process.
    pub failures: u32,
}

/// The part of a token row that the protocol needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// Its version.
    pub version: TokenVersion,
    /// The fence of the claim that its tokens come from, if any.
    pub fence: Option<u64>,
    /// The age of its tokens, if the refresh token that they were exchanged for may have been sent
    /// more than once.
    pub since_resent: Option<Duration>,
    /// Whether there is a refresh token.
    pub refreshable: bool,
    /// Whether the user is known to have to reconnect.
    pub needs_reconnect: bool,
    /// How much longer the access token is valid, by its expiry.
    pub access_left: Duration,
}

/// The next action. Its outcome is the next [`Input`].
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Read the row: [`Input::Row`].
    Read,
    /// Claim the version that was read last, for [`Timing::lease`](super::Timing::lease):
    /// [`Input::Claim`].
    Claim {
        /// Whether to start a new attempt although there is one.
        restart: bool,
    },
    /// Send the refresh token of the claimed row, unless more than
    /// [`Timing::latest_send`](super::Timing::latest_send) has passed since the claim was begun:
    /// [`Input::Answered`].
    Send,
    /// Replace the tokens of the claimed version by the new ones: [`Input::Replaced`].
    Replace {
        /// The claim that they come from, for [`Facts::fence`].
        fence: u64,
        /// Whether the token may have been sent more than once, for [`Facts::since_resent`].
        resent: bool,
    },
    /// Keep the new tokens as orphaned ones: [`Input::Kept`].
    KeepOrphaned,
    /// Replace the tokens of the claimed version by the newest orphaned ones, if there are any:
    /// [`Input::Promoted`].
    PromoteOrphaned,
    /// Check whether another working connection might share the token family: [`Input::Family`].
    CheckFamily,
    /// Wait: [`Input::Waited`].
    Wait(Duration),
    /// Store the status of the connection's tokens. The input does not matter.
    RecordStatus(NewStatus),
    /// Release the claim. The input does not matter.
    Release {
        /// The claim.
        fence: u64,
        /// What is known about the token.
        sent: Sent,
        /// How long no instance may send it.
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
        /// The response of the store.
        outcome: ClaimOutcome,
        /// The duration of the claim.
        took: Duration,
    },
    /// The response of the token endpoint.
    Answered {
        /// The meaning of the response.
        answer: ExchangeOutcome,
        /// The time since the claim was started.
        since_claim: Duration,
    },
    /// Whether the tokens were replaced.
    Replaced(bool),
    /// Whether the orphaned tokens were kept; not if their grant no longer exists.
    Kept(bool),
    /// Whether orphaned tokens were promoted.
    Promoted(bool),
    /// Whether another working connection might share the family.
    Family(bool),
    /// The wait is over.
    Waited,
    /// The effect was performed or has failed.
    Done,
    /// The store failed: it is unknown whether the effect took place.
    Failed,
}

/// What the token endpoint's response means for the refresh token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExchangeOutcome {
    /// It was exchanged for new tokens.
    Tokens,
    /// The request was not sent.
    NotSent,
    /// It was not sent because the claim is too old.
    TooLate,
    /// Unknown: no response, an incomplete or unreadable one, a server error, an unknown error.
    Unknown,
    /// Rate limited, with the requested wait.
    RateLimited(Option<Duration>),
    /// The app was refused; the token was not used.
    Broken,
    /// The token was rejected.
    Rejected,
}

/// The status of a connection's tokens to record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NewStatus {
    /// The last refresh failed; the next one may succeed.
    Failing,
    /// The token was rejected and is sent again to confirm that: decided within this time.
    Confirming(Duration),
    /// The user has to reconnect.
    NeedsReconnect,
}

/// How a rotation ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// There are newer tokens: the ones that were read or stored last.
    Newer,
    /// The connection does not exist.
    Gone,
    /// The user has to reconnect.
    NeedsReconnect,
    /// There is no refresh token.
    NotRefreshable,
    /// The app was refused.
    Broken,
    /// There are no newer tokens yet.
    Unavailable {
        /// The cause.
        cause: Cause,
        /// The minimum time before the next attempt.
        retry_after: Duration,
    },
}

/// Why there are no newer tokens yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// The token endpoint's response.
    ExchangeFailed,
    /// The token was rejected, and that is being confirmed.
    Rejected,
    /// The response was lost, and it is too late to send the token again.
    AnswerLost,
    /// A cooldown after a failure.
    CoolingDown,
    /// These tokens come from a second send, and the first one may still arrive.
    AwaitingEarlierSend,
    /// Another instance is refreshing them.
    Busy,
    /// The claim took too long.
    Slow,
    /// The store did not answer.
    Store,
}

//! What is stored about a rotation: which instance works on it, which refresh token was sent when,
//! and orphaned tokens.
//!
//! A refresh token is sent only after a durable [claim](Claim). After a crash any instance knows
//! that it may have been sent, and may send it again within Atlassian's ten minutes
//! (`docs/atlassian.md`, "Tokens").

use std::time::Duration;

use jiff::Timestamp;

use crate::{
    id::{AttemptId, ConnectionKey, InstanceId, OrphanedTokensId},
    seal::{SealContext, Sealed},
    token::TokenVersion,
};

/// A request to send the refresh token of a connection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// The connection.
    pub key: ConnectionKey,
    /// The version of the tokens to replace.
    pub version: TokenVersion,
    /// The instance that wants to send.
    pub owner: InstanceId,
    /// The id of the attempt if it is a new one. If the owner of the lease claims again with the id of the present attempt, it confirms its
    /// claim, which counts once: for a claim under which nothing was sent, and of which it is not known whether it is still stored.
    pub attempt: AttemptId,
    /// How long no other instance may send.
    pub lease: Duration,
    /// Whether to start a new attempt where there is one, also while the owner holds the lease.
    pub restart: bool,
}

/// The outcome of a [`Claim`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ClaimOutcome {
    /// It is stored durably: the token may be sent.
    Claimed(Claimed),
    /// Another instance holds the lease.
    Held {
        /// Time until the lease expires.
        left: Duration,
    },
    /// Cooling down: no instance may claim it for now.
    CoolingDown {
        /// Time until the cooldown is over.
        left: Duration,
    },
    /// The tokens have another version, or no longer exist.
    VersionChanged,
}

/// A claim that was granted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claimed {
    /// The attempt, which another instance may have started.
    pub attempt: AttemptId,
    /// The number of this claim, which increases with every claim of the row: a stale claim cannot release a newer
    /// one, and a process recognises tokens that it stored itself. Whether tokens are replaced depends on their
    /// version alone.
    pub fence: u64,
    /// The number of times the token may have been sent, including this time.
    pub sends: u32,
    /// The number of times that Atlassian rejected it.
    pub rejections: u32,
    /// The time since it was first sent, by the store's clock.
    pub since_first_send: Duration,
}

/// The end of a claim without new tokens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Release {
    /// The connection.
    pub key: ConnectionKey,
    /// The version that was claimed.
    pub version: TokenVersion,
    /// The claim.
    pub fence: u64,
    /// What is known about the token.
    pub sent: Sent,
    /// How long no instance may send the token.
    pub cooldown: Duration,
}

/// What is known about a refresh token after a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sent {
    /// It is unused, since it was not sent or the app was refused: the claim is undone, and the attempt too if this was
    /// its only claim.
    No,
    /// It may have been sent.
    Perhaps,
    /// Atlassian rejected it.
    Rejected,
}

/// An interrupted rotation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueRotation {
    /// The connection.
    pub key: ConnectionKey,
    /// The version whose refresh token may have been sent.
    pub version: TokenVersion,
}

/// Tokens that have not been refreshed for long.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdleTokens {
    /// The connection.
    pub key: ConnectionKey,
    /// Their version.
    pub version: TokenVersion,
    /// When they were received.
    pub issued_at: Timestamp,
}

/// A grant that will end soon, even if it is used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndingGrant {
    /// The connection.
    pub key: ConnectionKey,
    /// When the user consented.
    pub granted_at: Timestamp,
}

/// New tokens that arrived after another instance had replaced the old ones.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrphanedTokens {
    /// Their id.
    pub id: OrphanedTokensId,
    /// The version of the tokens that they were to replace.
    pub version: TokenVersion,
    /// When the user consented to the grant that they belong to.
    pub granted_at: Timestamp,
    /// When they arrived.
    pub received_at: Timestamp,
    /// The sealed [`TokenSet`](crate::token::TokenSet).
    pub sealed: Sealed,
}

impl OrphanedTokens {
    /// Returns the context that the tokens are encrypted for.
    pub fn seal_context<'a>(key: &'a ConnectionKey, version: TokenVersion) -> SealContext<'a> {
        SealContext {
            // The former name of orphaned tokens: sealed bytes are bound to it.
            table: "late_answers",
            column: "sealed",
            environment: key.environment.as_str(),
            integration: key.integration.as_str(),
            record: key.connection.as_str(),
            version: version.0,
        }
    }
}

//! What is written down of a rotation: who is at it, which refresh token was sent when, and the
//! answers that came too late.
//!
//! A refresh token is sent only after a durable [claim](Claim), so that whoever comes after a
//! crash knows that it may have been sent, and may send it again while Atlassian's ten minutes of
//! leeway last (`docs/atlassian.md`, rotation).

use std::{fmt, sync::Arc, time::Duration};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{
    entropy::Entropy,
    id::ConnectionKey,
    seal::{Cell, Sealed},
    token::TokenVersion,
};

macro_rules! random_id {
    ($($(#[$meta:meta])* $name:ident;)+) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Arc<str>);

        impl $name {
            /// A new one: 128 random bits.
            pub fn random(entropy: &dyn Entropy) -> Self {
                let mut bytes = [0; 16];
                entropy.fill(&mut bytes);
                Self(hex::encode(bytes).into())
            }

            /// The one that is written like this.
            pub fn from_text(text: &str) -> Self {
                Self(text.into())
            }

            /// As it is written.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

random_id! {
    /// A running process that rotates tokens; a new one at every start.
    InstanceId;
    /// The attempt to exchange one refresh token, however often it is sent and by whom.
    AttemptId;
    /// An answer that came too late.
    LateAnswerId;
}

/// The wish to send the refresh token of a connection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// The connection.
    pub key: ConnectionKey,
    /// The version of the tokens that are to be replaced.
    pub version: TokenVersion,
    /// Who wants to send.
    pub owner: InstanceId,
    /// What the attempt is called if it is a new one.
    pub attempt: AttemptId,
    /// For how long nobody else may send.
    pub lease: Duration,
    /// Begins a new attempt even where there is one, and even under the owner's own lease.
    pub anew: bool,
}

/// What became of a [`Claim`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ClaimOutcome {
    /// It is written down, durably; the token may be sent.
    Claimed(Claimed),
    /// Somebody else is at it, for so much longer at most.
    Held {
        /// Until the lease is over.
        left: Duration,
    },
    /// Nobody is at it, and nobody shall be for so long.
    Resting {
        /// Until the rest is over.
        left: Duration,
    },
    /// The tokens are not at this version any more, or gone.
    Moved,
}

/// A claim that was granted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claimed {
    /// The attempt, which may be one that others began.
    pub attempt: AttemptId,
    /// Tells this claim from those before and after it.
    pub fence: u64,
    /// How often the token may have been sent, this time included.
    pub sends: u32,
    /// How often it was sent and called dead.
    pub refusals: u32,
    /// How long ago it was first sent, by the store's clock.
    pub since_first_send: Duration,
}

/// The end of a claim that brought no tokens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Release {
    /// The connection.
    pub key: ConnectionKey,
    /// The version that was claimed.
    pub version: TokenVersion,
    /// The claim.
    pub fence: u64,
    /// What is known of the token.
    pub sent: Sent,
    /// For how long nobody shall send it.
    pub rest: Duration,
}

/// What is known of a refresh token after a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sent {
    /// It was not used: the claim is undone, and the attempt with it if it was the only one.
    No,
    /// It may have been used.
    Perhaps,
    /// It was called dead.
    Refused,
}

/// A rotation that somebody has to take up again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueRotation {
    /// The connection.
    pub key: ConnectionKey,
    /// The version whose refresh token may have been sent.
    pub version: TokenVersion,
}

/// Tokens that have not been renewed for long.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdleTokens {
    /// The connection.
    pub key: ConnectionKey,
    /// Their version.
    pub version: TokenVersion,
    /// When they were received.
    pub issued_at: Timestamp,
}

/// A grant that will end whatever is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndingGrant {
    /// The connection.
    pub key: ConnectionKey,
    /// When the user consented.
    pub granted_at: Timestamp,
}

/// New tokens that came when others had taken their place already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LateAnswer {
    /// Its name.
    pub id: LateAnswerId,
    /// The version of the tokens that it was to replace.
    pub version: TokenVersion,
    /// The grant that it belongs to, by when the user consented.
    pub granted_at: Timestamp,
    /// When it came.
    pub received_at: Timestamp,
    /// The sealed [`TokenSet`](crate::token::TokenSet).
    pub sealed: Sealed,
}

impl LateAnswer {
    /// Where the answer is sealed for.
    pub fn cell<'a>(key: &'a ConnectionKey, version: TokenVersion) -> Cell<'a> {
        Cell {
            table: "late_answers",
            column: "sealed",
            environment: key.environment.as_str(),
            integration: key.integration.as_str(),
            record: key.connection.as_str(),
            version: version.0,
        }
    }
}

//! What a token request that brought no tokens means for the grant.

use std::{fmt, time::Duration};

/// Why there are no tokens. Holds no word of the answer but those known in advance: the
/// provider's own text may quote a token.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TokenError {
    /// The request never left; the token is as good as before.
    #[error("nothing was sent to Atlassian's token endpoint: {reason}")]
    NotSent {
        /// Why, and what to do.
        reason: String,
    },
    /// Nobody knows whether the request was worked off. The same token may be sent again within
    /// ten minutes.
    #[error("Atlassian's token endpoint did not answer as it should: {doubt}")]
    Unknown {
        /// What came instead of an answer.
        doubt: Doubt,
        /// When to come back at the earliest, where the answer said so.
        retry_after: Option<Duration>,
    },
    /// Too many requests.
    #[error("Atlassian's token endpoint asks to be asked less often")]
    RateLimited {
        /// When to come back at the earliest, where the answer said so.
        retry_after: Option<Duration>,
    },
    /// The app itself was refused; says nothing about the grant.
    #[error(
        "Atlassian refuses the OAuth app ({code}): check its client id and secret in the developer console"
    )]
    IntegrationBroken {
        /// The error code.
        code: &'static str,
    },
    /// The refresh token, or the code, is not good any more: the user has to reconnect.
    #[error("{0}")]
    DeadGrant(DeadReason),
    /// An error that says nothing about the grant.
    #[error("Atlassian's token endpoint refused the request ({code})")]
    Refused {
        /// The error code.
        code: &'static str,
    },
}

impl TokenError {
    /// When to come back at the earliest, where the answer said so.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Unknown { retry_after, .. } | Self::RateLimited { retry_after } => *retry_after,
            _ => None,
        }
    }

    /// Whether Atlassian refused the client id or secret. It does so before it looks at the code or
    /// refresh token, which is therefore as good as before and may be sent with another secret.
    pub fn refuses_client(&self) -> bool {
        matches!(
            self,
            Self::IntegrationBroken {
                code: "access_denied" | "invalid_client"
            }
        )
    }

    /// Whether the same request may work later without anybody doing anything.
    pub fn is_transient(&self) -> bool {
        !matches!(self, Self::IntegrationBroken { .. } | Self::DeadGrant(_))
    }
}

/// What came instead of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Doubt {
    /// Nothing in time.
    TimedOut,
    /// A connection that ended too early.
    CutOff,
    /// More bytes than an answer can have.
    TooLarge,
    /// A success without usable tokens.
    Garbage,
    /// A body that is no verdict, with this status: a firewall's page, a server's fault, a
    /// redirect.
    Status(u16),
}

impl fmt::Display for Doubt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TimedOut => f.write_str("nothing came in time"),
            Self::CutOff => f.write_str("the connection ended before the answer was whole"),
            Self::TooLarge => f.write_str("the answer is too large"),
            Self::Garbage => f.write_str("a success without usable tokens"),
            Self::Status(status) => write!(f, "status {status} without a verdict"),
        }
    }
}

/// How Atlassian says that a grant is over (`docs/atlassian.md`, refresh errors).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeadReason {
    /// "Unknown or invalid refresh token."
    Unknown,
    /// "refresh_token is invalid"
    Invalid,
    /// "Token was globally revoked"
    Revoked,
    /// "Token has been expired or revoked."
    ExpiredOrRevoked,
    /// "Invalid authorization code"
    InvalidCode,
    /// `invalid_grant` with other words or none.
    InvalidGrant,
    /// `unauthorized_client` with other words or none.
    UnauthorizedClient,
}

impl fmt::Display for DeadReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Unknown => {
                "Atlassian does not know the refresh token: it ran out, was used elsewhere, or \
                 the user's password was changed"
            }
            Self::Invalid => {
                "Atlassian says that the refresh token is invalid: it ran out, was used \
                 elsewhere, or was revoked"
            }
            Self::Revoked => "the user or an administrator revoked the grant at Atlassian",
            Self::ExpiredOrRevoked => "Atlassian says that the grant has expired or was revoked",
            Self::InvalidCode => {
                "Atlassian says that the authorization code is invalid: it ran out, was used \
                 already, or belongs to another callback"
            }
            Self::InvalidGrant => "Atlassian says that the grant is invalid",
            Self::UnauthorizedClient => "Atlassian no longer accepts this grant from the app",
        })
    }
}

//! Why a token request failed, and what that means for the grant.

use std::{fmt, time::Duration};

/// Why there are no tokens. Contains no text of the response except known error codes: other text
/// could quote a token.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TokenError {
    /// The request was not sent; the token is still unused.
    #[error("nothing was sent to Atlassian's token endpoint: {reason}")]
    NotSent {
        /// The reason and the remedy.
        reason: String,
    },
    /// It is unknown whether Atlassian processed the request. The same token may be sent again within
    /// ten minutes.
    #[error("unexpected response from Atlassian's token endpoint: {ambiguity}")]
    Unknown {
        /// What was received instead of a valid response.
        ambiguity: Ambiguity,
        /// The wait that the response asks for, if any.
        retry_after: Option<Duration>,
    },
    /// Too many requests.
    #[error("Atlassian's token endpoint limits the request rate")]
    RateLimited {
        /// The wait that the response asks for, if any.
        retry_after: Option<Duration>,
    },
    /// The app itself was refused. This says nothing about the grant.
    #[error(
        "Atlassian refuses the OAuth app ({code}): check its client id and secret in the developer console"
    )]
    IntegrationBroken {
        /// The error code.
        code: &'static str,
    },
    /// The token or code was rejected. That is final for a code; a refresh token is sent twice more.
    #[error("{0}")]
    InvalidGrant(InvalidGrantReason),
    /// An error that says nothing about the grant.
    #[error("Atlassian's token endpoint refused the request ({code})")]
    OtherError {
        /// The error code.
        code: &'static str,
    },
}

impl TokenError {
    /// Returns the wait that the response asks for, if any.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Unknown { retry_after, .. } | Self::RateLimited { retry_after } => *retry_after,
            _ => None,
        }
    }

    /// Returns whether Atlassian refused the client id or secret. It does so before it looks at the
    /// code or refresh token, which is therefore unused and may be sent with another secret.
    pub fn refuses_client(&self) -> bool {
        matches!(
            self,
            Self::IntegrationBroken {
                code: "access_denied" | "invalid_client"
            }
        )
    }

    /// Returns whether the same request may succeed later without a change.
    pub fn is_transient(&self) -> bool {
        !matches!(self, Self::IntegrationBroken { .. } | Self::InvalidGrant(_))
    }
}

/// Why it is unknown whether a request was processed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Ambiguity {
    /// No response before the timeout.
    TimedOut,
    /// The connection was closed too early.
    CutOff,
    /// The response is too large.
    TooLarge,
    /// A success without usable tokens.
    Garbage,
    /// A response with this status and without a known error: the page of a firewall, a server error,
    /// a redirect.
    Status(u16),
}

impl fmt::Display for Ambiguity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TimedOut => f.write_str("no response before the timeout"),
            Self::CutOff => {
                f.write_str("the connection was closed before the response was complete")
            }
            Self::TooLarge => f.write_str("the response is too large"),
            Self::Garbage => f.write_str("a success without usable tokens"),
            Self::Status(status) => write!(f, "status {status} without a known error code"),
        }
    }
}

/// How Atlassian says that a grant has ended (`docs/atlassian.md`, refresh errors).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvalidGrantReason {
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
    /// `invalid_grant` with another description or none.
    InvalidGrant,
    /// `unauthorized_client` with another description or none.
    UnauthorizedClient,
}

impl fmt::Display for InvalidGrantReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Unknown => {
                "Atlassian does not know the refresh token: it expired, was used elsewhere, or \
                 the user's password was changed"
            }
            Self::Invalid => {
                "Atlassian says that the refresh token is invalid: it expired, was used \
                 elsewhere, or was revoked"
            }
            Self::Revoked => "the user or an administrator revoked the grant at Atlassian",
            Self::ExpiredOrRevoked => "Atlassian says that the grant has expired or was revoked",
            Self::InvalidCode => {
                "Atlassian says that the authorization code is invalid: it expired, was used \
                 already, or belongs to another callback"
            }
            Self::InvalidGrant => "Atlassian says that the grant is invalid",
            Self::UnauthorizedClient => "Atlassian no longer accepts this grant from the app",
        })
    }
}

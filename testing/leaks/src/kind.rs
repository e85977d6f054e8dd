//! The kinds of secrets.

use std::{fmt, str::FromStr};

/// The kind of a secret. The simulated Atlassian uses the same names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The secret of an OAuth app.
    ClientSecret,
    /// The state of an authorization request.
    State,
    /// An authorization code.
    Code,
    /// The PKCE code verifier.
    PkceVerifier,
    /// An access token.
    AccessToken,
    /// A refresh token.
    RefreshToken,
    /// An API key of the gateway.
    ApiKey,
    /// The token of a connect session.
    SessionToken,
    /// The id of a grant that waits for the choice of a site.
    PendingGrant,
    /// The cookie that binds a flow to a browser.
    Cookie,
    /// The key that encrypts the secrets in the database.
    EncryptionKey,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 11] = [
        Self::ClientSecret,
        Self::State,
        Self::Code,
        Self::PkceVerifier,
        Self::AccessToken,
        Self::RefreshToken,
        Self::ApiKey,
        Self::SessionToken,
        Self::PendingGrant,
        Self::Cookie,
        Self::EncryptionKey,
    ];

    /// Returns its name in a list.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ClientSecret => "client_secret",
            Self::State => "state",
            Self::Code => "code",
            Self::PkceVerifier => "pkce_verifier",
            Self::AccessToken => "access_token",
            Self::RefreshToken => "refresh_token",
            Self::ApiKey => "api_key",
            Self::SessionToken => "session_token",
            Self::PendingGrant => "pending_grant",
            Self::Cookie => "cookie",
            Self::EncryptionKey => "encryption_key",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Kind {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        let found = Self::ALL.into_iter().find(|kind| kind.as_str() == name);
        found.ok_or_else(|| format!("unknown kind of secret: {name:?}"))
    }
}

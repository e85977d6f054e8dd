//! The secrets that the cloud handled, for tests that search a gateway's files for them.
//! No other list shows the text of a token.

use serde::{Deserialize, Serialize};

/// The kind of a secret.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum SecretKind {
    /// A client secret.
    ClientSecret,
    /// The `state` of an authorize request.
    State,
    /// An authorization code.
    Code,
    /// A PKCE code verifier.
    PkceVerifier,
    /// An access token.
    AccessToken,
    /// A refresh token.
    RefreshToken,
}

/// A secret.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Secret {
    /// The kind.
    pub kind: SecretKind,
    /// The text.
    pub value: String,
}

impl Secret {
    pub(crate) fn new(kind: SecretKind, value: impl Into<String>) -> Self {
        let value = value.into();
        Self { kind, value }
    }
}

//! The secrets that went through the cloud, for tests that search a gateway's files for them.
//! Nothing else shows a token by its text.

use serde::{Deserialize, Serialize};

/// What a secret is.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum SecretKind {
    /// An app's secret.
    ClientSecret,
    /// What a gateway bound a sign-in to.
    State,
    /// An authorization code.
    Code,
    /// What a gateway proved with that it asked for the code.
    PkceVerifier,
    /// An access token.
    AccessToken,
    /// A refresh token.
    RefreshToken,
}

/// One of them.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Secret {
    /// What it is.
    pub kind: SecretKind,
    /// Its text.
    pub value: String,
}

impl Secret {
    pub(crate) fn new(kind: SecretKind, value: impl Into<String>) -> Self {
        let value = value.into();
        Self { kind, value }
    }
}

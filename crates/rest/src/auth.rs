//! The source of a call's bearer token.

use std::{fmt, sync::Arc};

use threelo_core::{
    bearer::{BearerError, BearerSource},
    id::ConnectionKey,
    secret::AccessToken,
    token::{Bearer, TokenVersion, UnusableToken},
};

/// The source of a call's bearer token. Cheap to clone.
#[derive(Clone)]
pub struct Auth(Source);

#[derive(Clone)]
enum Source {
    Fixed(Bearer),
    Connection(Arc<dyn BearerSource>, Arc<ConnectionKey>),
}

impl Auth {
    /// Uses a single token. When Atlassian refuses it, there is no replacement.
    ///
    /// # Errors
    /// [`UnusableToken`] if the token cannot be part of a header.
    pub fn fixed(token: &AccessToken) -> Result<Self, UnusableToken> {
        let bearer = Bearer::new(token, TokenVersion::default())?;
        Ok(Self(Source::Fixed(bearer)))
    }

    /// Uses the tokens of a connection, which `source` keeps valid.
    pub fn connection(source: Arc<dyn BearerSource>, connection: ConnectionKey) -> Self {
        Self(Source::Connection(source, Arc::new(connection)))
    }

    pub(crate) async fn bearer(&self) -> Result<Bearer, BearerError> {
        match &self.0 {
            Source::Fixed(bearer) => Ok(bearer.clone()),
            Source::Connection(source, key) => source.bearer(key).await,
        }
    }

    pub(crate) async fn after_refusal(&self, refused: &Bearer) -> Result<Bearer, BearerError> {
        match &self.0 {
            Source::Fixed(_) => Err(BearerError::Refused),
            Source::Connection(source, key) => source.bearer_after_refusal(key, refused).await,
        }
    }
}

impl fmt::Debug for Auth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Source::Fixed(bearer) => f.debug_tuple("Auth").field(bearer).finish(),
            Source::Connection(_, key) => f.debug_tuple("Auth").field(key).finish(),
        }
    }
}

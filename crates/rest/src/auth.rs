//! The credentials of a call.

use std::{fmt, sync::Arc};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use http::HeaderValue;
use threelo_core::{
    bearer::{BearerError, BearerSource},
    id::ConnectionKey,
    secret::AccessToken,
    token::{Bearer, TokenVersion, UnusableToken},
};

#[cfg(feature = "typed")]
use crate::redact::Secrets;

/// The source of a call's credentials. Cheap to clone.
#[derive(Clone)]
pub struct Auth(Source);

#[derive(Clone)]
enum Source {
    Fixed(HeaderValue),
    Connection(Arc<dyn BearerSource>, Arc<ConnectionKey>),
}

/// The credentials of one attempt.
pub(crate) enum Credentials {
    Fixed(HeaderValue),
    Bearer(Bearer),
}

impl Credentials {
    /// Returns the value of the `Authorization` header, marked sensitive.
    pub(crate) fn header(&self) -> HeaderValue {
        match self {
            Self::Fixed(header) => header.clone(),
            Self::Bearer(bearer) => bearer.header(),
        }
    }
}

impl Auth {
    /// Uses a single token, or the API key of a gateway. When it is refused, there is no replacement.
    ///
    /// # Errors
    /// [`UnusableToken`] if the token cannot be part of a header.
    pub fn fixed(token: &AccessToken) -> Result<Self, UnusableToken> {
        let bearer = Bearer::new(token, TokenVersion::default())?;
        Ok(Self(Source::Fixed(bearer.header())))
    }

    /// Uses a user's email address and API token, which a site accepts directly.
    ///
    /// # Errors
    /// [`UnusableToken`] if the email address contains a colon, or either a control character, such as the line break at
    /// the end of a file.
    pub fn basic(email: &str, api_token: &AccessToken) -> Result<Self, UnusableToken> {
        let is_broken = |text: &str| text.contains(char::is_control);
        if email.contains(':') || is_broken(email) || is_broken(api_token.expose()) {
            return Err(UnusableToken);
        }
        let pair = STANDARD.encode(format!("{email}:{}", api_token.expose()));
        let mut header =
            HeaderValue::try_from(format!("Basic {pair}")).map_err(|_| UnusableToken)?;
        header.set_sensitive(true);
        Ok(Self(Source::Fixed(header)))
    }

    /// Uses the tokens of a connection, which `source` keeps valid.
    pub fn connection(source: Arc<dyn BearerSource>, connection: ConnectionKey) -> Self {
        Self(Source::Connection(source, Arc::new(connection)))
    }

    pub(crate) async fn credentials(&self) -> Result<Credentials, BearerError> {
        match &self.0 {
            Source::Fixed(header) => Ok(Credentials::Fixed(header.clone())),
            Source::Connection(source, key) => source.bearer(key).await.map(Credentials::Bearer),
        }
    }

    /// Returns the secrets that may be quoted in a response.
    #[cfg(feature = "typed")]
    pub(crate) async fn secrets(&self) -> Secrets {
        let credentials = self.credentials().await;
        credentials.map_or_else(|_| Secrets::default(), |with| Secrets::of(&with.header()))
    }

    pub(crate) async fn after_refusal(
        &self,
        refused: &Credentials,
    ) -> Result<Credentials, BearerError> {
        match (&self.0, refused) {
            (Source::Connection(source, key), Credentials::Bearer(refused)) => {
                let newer = source.bearer_after_refusal(key, refused).await;
                newer.map(Credentials::Bearer)
            }
            _ => Err(BearerError::Refused),
        }
    }
}

impl fmt::Debug for Auth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            // Sensitive, so the value is not printed.
            Source::Fixed(header) => f.debug_tuple("Auth").field(header).finish(),
            Source::Connection(_, key) => f.debug_tuple("Auth").field(key).finish(),
        }
    }
}

//! The refresh token is sent, once, with the credentials of the integration's app.

use threelo_core::{
    clock::Monotonic,
    id::ConnectionKey,
    integration::Integration,
    secret::{ClientSecret, RefreshToken},
    storage::StoreError,
    token::TokenSet,
};
use zeroize::Zeroizing;

use super::Shared;
use crate::token_endpoint::{AppCredentials, TokenError};

/// Why a renewal brought nothing.
pub(super) enum Failed {
    /// The app's credentials could not be read; nothing was sent.
    Store(StoreError),
    /// The integration has no usable credentials; nothing was sent.
    Credentials(String),
    /// The claim was made too long ago; nothing was sent.
    TooLate,
    /// What the token endpoint means.
    Answered(TokenError),
}

impl Shared {
    pub(super) async fn exchange(
        &self,
        key: &ConnectionKey,
        tokens: &TokenSet,
        refresh: &RefreshToken,
        claimed_at: Monotonic,
    ) -> Result<TokenSet, Failed> {
        let integration = self.parts.integrations.integration(&key.integration).await;
        let integration = integration.map_err(Failed::Store)?;
        let app = integration.as_ref().map(|found| self.app(found));
        let app = app.unwrap_or_else(|| Err("it does not exist".to_owned()));
        let app = app.map_err(Failed::Credentials)?;
        // As late as can be: the process may have been stopped in between.
        if self.parts.clock.monotonic().since(claimed_at) > self.settings.timing.latest_send {
            return Err(Failed::TooLate);
        }
        self.parts
            .endpoint
            .refresh(&app, refresh, &tokens.scopes)
            .await
            .map_err(Failed::Answered)
    }

    fn app(&self, integration: &Integration) -> Result<AppCredentials, String> {
        use secrecy::ExposeSecret;

        let missing = || "enter its client id and secret first".to_owned();
        let app = integration.app.as_ref().ok_or_else(missing)?;
        let environment = integration.environment();
        let cell = Integration::client_secret_cell(&environment, &integration.key);
        let plain = self
            .parts
            .sealer
            .open(cell, &app.client_secret)
            .map_err(|error| error.to_string())?;
        let secret = String::from_utf8(plain.expose_secret().to_vec())
            .map_err(|error| drop(Zeroizing::new(error.into_bytes())))
            .map_err(|()| "its client secret is not text: enter it anew".to_owned())?;
        Ok(AppCredentials {
            client_id: app.client_id.clone(),
            client_secret: ClientSecret::new(secret),
            style: integration.token_request,
        })
    }
}

//! Sends the refresh token with the credentials of the integration's app: once, or twice where the
//! app's secret is being rotated and Atlassian refuses the new one.

use threelo_core::{
    clock::Monotonic, id::ConnectionKey, integration::Integration, secret::RefreshToken,
    storage::StoreError, token::TokenSet,
};

use super::Shared;
use crate::{
    app::{IntegrationApp, SecretFinding},
    token_endpoint::TokenError,
};

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

/// What an exchange showed about the secrets of an integration that is rotating them. It is
/// recorded once the new tokens are stored.
pub(super) struct SecretUse {
    integration: Integration,
    finding: SecretFinding,
}

impl Shared {
    pub(super) async fn exchange(
        &self,
        key: &ConnectionKey,
        tokens: &TokenSet,
        refresh: &RefreshToken,
        claimed_at: Monotonic,
    ) -> Result<(Result<TokenSet, Failed>, SecretUse), Failed> {
        let integration = self.parts.integrations.integration(&key.integration).await;
        let integration = integration.map_err(Failed::Store)?;
        let integration =
            integration.ok_or_else(|| Failed::Credentials("it does not exist".to_owned()))?;
        let app = IntegrationApp::open(&integration, &*self.parts.sealer)
            .map_err(|error| Failed::Credentials(error.to_string()))?;
        let refused =
            |failed: &Failed| matches!(failed, Failed::Answered(error) if error.refuses_client());
        let send = async |app| {
            // As late as possible: the process may have been stopped in between, or Atlassian may
            // have taken its time to refuse the first secret.
            if self.parts.clock.monotonic().since(claimed_at) > self.settings.timing.latest_send {
                return Err(Failed::TooLate);
            }
            let endpoint = &self.parts.endpoint;
            let answer = endpoint.refresh(&app, refresh, &tokens.scopes).await;
            answer.map_err(Failed::Answered)
        };
        let (result, finding) = app.request(refused, send).await;
        let secret_use = SecretUse {
            integration,
            finding,
        };
        Ok((result, secret_use))
    }

    pub(super) async fn record_secret_use(&self, used: &SecretUse) {
        let (store, now) = (&*self.parts.integrations, self.parts.clock.now());
        let recorded = used.finding.record(store, &used.integration, now).await;
        if let Err(error) = recorded {
            let integration = &used.integration.key;
            tracing::warn!(%integration, %error, "the state of its client secret was not recorded");
        }
    }
}

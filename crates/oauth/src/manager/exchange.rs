//! Sends the refresh token with the credentials of the integration's app: once, or twice where the
//! app's secret is being rotated and Atlassian refuses the new one.

use threelo_core::{
    clock::Monotonic, id::ConnectionKey, integration::Integration, secret::RefreshToken,
    storage::StoreError, token::TokenSet,
};

use super::Shared;
use crate::{
    app::{IntegrationApp, SecretFinding},
    health::record_health,
    token_endpoint::TokenError,
};

/// Why an exchange brought no tokens.
pub(super) enum ExchangeError {
    /// The app's credentials could not be read; nothing was sent.
    Store(StoreError),
    /// The integration has no usable credentials; nothing was sent.
    Credentials(String),
    /// The claim was made too long ago; the token is unused.
    TooLate,
    /// The token endpoint's response.
    Answered(TokenError),
}

/// What an exchange showed about the app of an integration. It is recorded once the new tokens are
/// stored.
pub(super) struct AppUse {
    integration: Integration,
    finding: SecretFinding,
    /// The last response of the token endpoint; `None` if nothing was sent.
    answer: Option<Result<(), TokenError>>,
}

impl Shared {
    pub(super) async fn exchange(
        &self,
        key: &ConnectionKey,
        tokens: &TokenSet,
        refresh: &RefreshToken,
        claimed_at: Monotonic,
    ) -> Result<(Result<TokenSet, ExchangeError>, AppUse), ExchangeError> {
        let integration = self
            .dependencies
            .integrations
            .integration(&key.integration_ref())
            .await;
        let integration = integration.map_err(ExchangeError::Store)?;
        let integration = integration
            .ok_or_else(|| ExchangeError::Credentials("it does not exist".to_owned()))?;
        let app = IntegrationApp::open(&integration, &*self.dependencies.sealer)
            .map_err(|error| ExchangeError::Credentials(error.to_string()))?;
        let refused = |failed: &ExchangeError| matches!(failed, ExchangeError::Answered(error) if error.refuses_client());
        let send = async |app| {
            // Checked as late as possible: the process may have been suspended in between, or
            // Atlassian may have taken long to refuse the first secret.
            if self.dependencies.clock.monotonic().since(claimed_at)
                > self.settings.timing.latest_send
            {
                return Err(ExchangeError::TooLate);
            }
            let endpoint = &self.dependencies.endpoint;
            let answer = endpoint.refresh(&app, refresh, &tokens.scopes).await;
            answer.map_err(ExchangeError::Answered)
        };
        let (result, finding) = app.request(refused, send).await;
        let answer = match &result {
            Ok(_) => Some(Ok(())),
            Err(ExchangeError::Answered(error)) => Some(Err(error.clone())),
            Err(_) => None,
        };
        let app_use = AppUse {
            integration,
            finding,
            answer,
        };
        Ok((result, app_use))
    }

    /// Records what an exchange showed about the app: its health first, which belongs to the
    /// revision that was read, because recording the finding makes a new one.
    pub(super) async fn record_app_use(&self, used: &AppUse) {
        let dependencies = &self.dependencies;
        let (store, clock) = (&*dependencies.integrations, &*dependencies.clock);
        if let Some(answer) = &used.answer {
            let answer = answer.as_ref().copied();
            record_health(
                store,
                &used.integration,
                answer,
                clock,
                &*dependencies.entropy,
            )
            .await;
        }
        let recorded = used
            .finding
            .record(store, &used.integration, clock.now())
            .await;
        if let Err(error) = recorded {
            let (environment, integration) = (&used.integration.environment, &used.integration.key);
            tracing::warn!(%environment, %integration, %error, "could not store the state of its client secret");
        }
    }
}
